"""Turns a drawn slip into what a phone's camera makes of it. Needs the extra "ocr"."""

from dataclasses import dataclass
from io import BytesIO
from random import Random
from time import gmtime
from typing import Any, Literal

import cv2
import numpy as np
import pypdfium2
from PIL import Image

Level = Literal["easy", "medium", "hard"]
LEVELS: tuple[Level, ...] = ("easy", "medium", "hard")
Picture = Any
"""Pixels, blue first: a NumPy array, whose types differ from release to release."""

ORIENTATION = 274
"""The EXIF tag that tells how the camera was held."""

TELEGRAM = 1280
"""Telegram shrinks a photo's longer side to this many pixels."""


@dataclass(frozen=True, slots=True)
class Shot:
    """How bad a photo is: degrees, shares of the frame, pixels, and JPEG quality."""

    tilt: float
    skew: float
    bend: float
    shadow: float
    blur: float
    noise: float
    quality: tuple[int, int]
    margin: tuple[float, float]


SHOTS: dict[Level, Shot] = {
    "easy": Shot(1.5, 0.008, 0, 0.12, 0.4, 2.5, (82, 93), (0.02, 0.05)),
    "medium": Shot(4, 0.03, 0.002, 0.3, 0.7, 5, (70, 88), (0.03, 0.1)),
    "hard": Shot(8, 0.06, 0.006, 0.5, 1.1, 9, (50, 70), (0.05, 0.14)),
}


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture file; `turned` is by how many degrees the page lies in the pixels."""

    data: bytes
    suffix: str
    level: Level
    turned: int


def photograph(pdf: bytes, rng: Random, level: Level) -> Photo:
    """Return a photo of the first page, taken as badly as `level` says."""
    shot = SHOTS[level]
    noise = np.random.default_rng(rng.getrandbits(32))
    picture = _laid_on_desk(_page(pdf), rng, noise, shot)
    picture = _lit(picture, rng, shot)
    picture = _seen(picture, rng, noise, shot)
    turned = rng.choice((0, 0, 0, 90, 180, 270)) if level != "easy" else 0
    if level == "hard" or rng.random() < 0.5:
        picture = _shrunk(picture, TELEGRAM)
    return _saved(picture, rng, level, turned)


def _page(pdf: bytes) -> Picture:
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    longest = max(page.get_size())
    drawn = page.render(scale=1900 / longest).to_numpy()
    return np.ascontiguousarray(drawn[:, :, :3])


def _laid_on_desk(page: Picture, rng: Random, noise: np.random.Generator, shot: Shot) -> Picture:
    """Return the page on a desk, tilted, seen askew and bent a little."""
    tall, wide = page.shape[:2]
    edge = int(max(tall, wide) * rng.uniform(*shot.margin))
    desk = _desk(tall + 2 * edge, wide + 2 * edge, rng, noise)
    middle = np.array([wide / 2 + edge, tall / 2 + edge])
    angle = np.deg2rad(rng.uniform(-shot.tilt, shot.tilt))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-wide, -tall], [wide, -tall], [wide, tall], [-wide, tall]]) / 2
    push = np.array([[rng.uniform(-1, 1) * shot.skew * wide for _ in "xy"] for _ in corners])
    target = ((corners * (1 - shot.tilt / 90)) @ turn.T + push + middle).astype(np.float32)
    source = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    warp = cv2.getPerspectiveTransform(source, target)
    size = (desk.shape[1], desk.shape[0])
    laid = cv2.warpPerspective(page, warp, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((tall, wide), 255, np.uint8), warp, size)
    both = np.where(mask[:, :, None] > 127, laid, desk)
    return _bent(both, rng, shot.bend)


def _desk(tall: int, wide: int, rng: Random, noise: np.random.Generator) -> Picture:
    colours = ((60, 90, 130), (95, 95, 100), (40, 45, 50), (150, 170, 185), (70, 60, 95))
    desk: Picture = np.full((tall, wide, 3), rng.choice(colours), np.float32)
    grain = noise.normal(0, 14, (tall, 1, 1)) + noise.normal(0, 5, (1, wide, 1))
    return np.clip(desk + grain, 0, 255).astype(np.uint8)


def _bent(picture: Picture, rng: Random, bend: float) -> Picture:
    """Return the picture with a slow wave in it, as paper that was folded."""
    if not bend:
        return picture
    tall, wide = picture.shape[:2]
    across: Picture
    down: Picture
    across, down = np.meshgrid(np.arange(wide), np.arange(tall))
    wave = np.sin(across / wide * np.pi * rng.uniform(1, 2) + rng.uniform(0, 3)) * bend * tall
    return cv2.remap(
        picture, across.astype(np.float32), (down + wave).astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )  # fmt: skip


def _lit(picture: Picture, rng: Random, shot: Shot) -> Picture:
    """Return the picture under uneven light, with a warm or cold tint and perhaps a shadow."""
    tall, wide = picture.shape[:2]
    across: Picture
    down: Picture
    across, down = np.meshgrid(np.linspace(-1, 1, wide), np.linspace(-1, 1, tall))
    angle = rng.uniform(0, 2 * np.pi)
    slope = across * np.cos(angle) + down * np.sin(angle)
    light = 1 - shot.shadow * (slope + 1) / 2.8
    if shot.shadow >= 0.3 and rng.random() < 0.6:
        edge = 1 / (1 + np.exp(-(slope - rng.uniform(-0.3, 0.5)) * 14))
        light = light * (1 - edge * shot.shadow * 0.6)
    tint = np.array([rng.uniform(0.86, 1), rng.uniform(0.94, 1), rng.uniform(0.92, 1)])
    return np.clip(picture * light[:, :, None] * tint, 0, 255).astype(np.uint8)


def _seen(picture: Picture, rng: Random, noise: np.random.Generator, shot: Shot) -> Picture:
    """Return the picture a little out of focus, and with the camera's noise."""
    blurred = cv2.GaussianBlur(picture, (0, 0), max(0.2, shot.blur * rng.uniform(0.6, 1.2)))
    grain = noise.normal(0, shot.noise, picture.shape)
    return np.clip(blurred + grain, 0, 255).astype(np.uint8)


def _shrunk(picture: Picture, longest: int) -> Picture:
    scale = longest / max(picture.shape[:2])
    size = (int(picture.shape[1] * scale), int(picture.shape[0] * scale))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def _scanned(image: Image.Image, rng: Random, level: Level) -> Photo:
    """Return a lossless picture, or a PDF that holds a picture and no text."""
    out = BytesIO()
    if rng.random() < 0.5:
        image.save(out, "PNG")
        return Photo(out.getvalue(), ".png", level, 0)
    image.save(out, "PDF", resolution=150, creationDate=gmtime(0), modDate=gmtime(0))
    return Photo(out.getvalue(), ".pdf", level, 0)


def _saved(picture: Picture, rng: Random, level: Level, turned: int) -> Photo:
    """Return the file; some cameras turn the pixels, some only say so in EXIF."""
    image = Image.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
    told = turned == 0 and level != "hard" and rng.random() < 0.25
    held = 90 if told else turned
    image = image.rotate(held, expand=True) if held else image
    out = BytesIO()
    if level == "easy" and not told and rng.random() < 0.3:
        return _scanned(image, rng, level)
    exif = Image.Exif()
    if told:
        exif[ORIENTATION] = 6
    image.save(out, "JPEG", quality=rng.randint(*SHOTS[level].quality), exif=exif)
    return Photo(out.getvalue(), ".jpg", level, turned)
