"""Looks at a picture of a page: offline OCR, turned upright and levelled into words."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from statistics import median
from typing import Any

import cv2
import numpy
import onnxruntime
from rapidocr import RapidOCR

from bot.reading.leaf import Leaf
from bot.reading.level import levelled
from bot.reading.line import Line, Part, Point, words_of
from flows.payslip.reading.page import Page

GLANCE = 400_000
LOOK = 1_150_000
"""Pixels in which lines are looked for: first to see where the page is, then to find each."""
READS_AT = 1800
"""Pixels on the longer side of what letters are read from."""
MARGIN = 0.02
MOST_ENLARGED = 2.0
VOTERS = 12
"""So many of the longest lines say whether the page stands on its head."""
VOTE_SHAPE = 4
"""Voters are cut to so many times their height: the model squeezes what is longer."""
LEAST_SURE = 0.5
USUAL_ADVANCE = 2.4
NARROW, WIDE = frozenset("ijltfI|!"), frozenset("%mwMW@")
cv2.setNumThreads(1)
onnxruntime.disable_telemetry_events()


def look(picture: Any) -> Leaf:
    """Return the words on a picture (RGB), whichever way it was turned, as they look levelled."""
    engine = _engine()
    picture = _writing(engine, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    boxes = _found(engine, picture, LOOK)
    if len(boxes):
        picture, boxes = _stood_up(engine, picture, boxes)
    found = _read(engine, picture, boxes)
    lines = levelled([line for line, _ in found])
    words = tuple(word for line in lines for word in words_of(line))
    page = Page(float(picture.shape[1]), float(picture.shape[0]), words)
    seen = list(zip(lines, [box for _, box in found], strict=True))
    return Leaf(page, lambda: _written(picture, seen))


def _written(picture: Any, lines: Sequence[tuple[Line, Any]]) -> Any:
    """Return a white page with the lines where they stand once it is level, in grey."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    page = numpy.full_like(grey, 255)
    for line, box in lines:
        cut = _cut(grey, box)
        left = int(line.left[0])
        top = int((line.left[1] + line.right[1]) / 2 - cut.shape[0] / 2)
        cut = cut[max(-top, 0) :, max(-left, 0) :]
        place = page[max(top, 0) :, max(left, 0) :][: cut.shape[0], : cut.shape[1]]
        place[:] = cut[: place.shape[0], : place.shape[1]]
    return page


def _found(engine: Any, picture: Any, pixels: int) -> Any:
    """Return where the lines are: four corners each, clockwise from the top left.

    They are looked for in no more than so many pixels: that is what memory and time go to.
    """
    scale = min(1.0, (pixels / (picture.shape[0] * picture.shape[1])) ** 0.5)
    boxes = engine(_sized(picture, scale), use_det=True, use_cls=False, use_rec=False).boxes
    found = numpy.asarray([] if boxes is None else boxes, numpy.float32)
    return found.reshape(-1, 4, 2) / numpy.float32(scale)


def _writing(engine: Any, picture: Any) -> Any:
    """Return the part of the picture that has writing on it, enlarged where it is small."""
    ends = _found(engine, picture, GLANCE).reshape(-1, 2)
    if not len(ends):
        return picture
    edge = MARGIN * max(picture.shape[:2])
    left, top = numpy.maximum(ends.min(0) - edge, 0).astype(int)
    right, bottom = (ends.max(0) + edge).astype(int)
    part = picture[top:bottom, left:right]
    return _sized(part, min(MOST_ENLARGED, READS_AT / max(part.shape[:2])))


def _sized(picture: Any, scale: float) -> Any:
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=way)


@cache
def _engine() -> Any:
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": 100_000,  # the picture has been made small already
            "Global.return_word_box": True,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": 100_000,
            # As supplied, short texts are padded to twice this width: measured, half the time
            # goes into reading nothing, and not one letter more is right.
            "Rec.rec_img_shape": [3, 48, 96],
        }
    )


def _stood_up(engine: Any, picture: Any, boxes: Any) -> tuple[Any, Any]:
    """Return picture and boxes turned so that the writing stands upright.

    The page is turned as a whole: alone, every tenth amount is taken to stand on its head.
    """
    if _lies(boxes):
        high = picture.shape[0]
        picture = cv2.rotate(picture, cv2.ROTATE_90_CLOCKWISE)
        boxes = numpy.stack([high - boxes[..., 1], boxes[..., 0]], -1)[:, [3, 0, 1, 2]]
    if _stands_on_its_head(engine, picture, boxes):
        size = numpy.float32([picture.shape[1], picture.shape[0]])
        picture = cv2.rotate(picture, cv2.ROTATE_180)
        boxes = (size - boxes)[:, [2, 3, 0, 1]]
    return picture, boxes


def _sides(boxes: Any) -> tuple[Any, Any]:
    """Return the widths and the heights of boxes (corners clockwise from the top left)."""
    wide = numpy.linalg.norm(boxes[:, 1] - boxes[:, 0], axis=1)
    high = numpy.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1)
    return wide, high


def _lies(boxes: Any) -> bool:
    wide, high = _sides(boxes)
    longer = numpy.maximum(wide, high)
    return bool(longer[high > 1.5 * wide].sum() > longer.sum() / 2)


def _stands_on_its_head(engine: Any, picture: Any, boxes: Any) -> bool:
    longest = numpy.argsort(-_sides(boxes)[0])[:VOTERS]
    cuts = [_cut(picture, boxes[number]) for number in longest]
    _, said = engine.cls_and_rotate([cut[:, : VOTE_SHAPE * cut.shape[0]] for cut in cuts])
    return bool(sum(sure if label == "180" else -sure for label, sure in said.cls_res) > 0)


def _read(engine: Any, picture: Any, boxes: Any) -> list[tuple[Line, Any]]:
    """Return the lines that were read, each with its box."""
    if not len(boxes):
        return []
    read = engine.recognize_txt([_cut(picture, box) for box in boxes])
    found = zip(boxes, read.txts, read.scores, read.word_results, strict=True)
    return [(_line(box, text, said), box) for box, text, sure, said in found if sure >= LEAST_SURE]


def _line(box: Any, text: str, said: Any) -> Line:
    first, second, third, fourth = box.tolist()
    (_,), (high,) = _sides(box[None])
    return Line(
        _between(first, fourth), _between(second, third), float(high), tuple(_parts(text, said))
    )


def _between(one: Sequence[float], other: Sequence[float]) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _parts(text: str, said: Any) -> Iterator[Part]:
    """Yield the words of a line. Letters are told by their column of the many that were read."""
    sure = iter(
        [each for each, letter in zip(said.confs, text, strict=True) if not letter.isspace()]
    )
    advance = _advance(said.word_cols)
    for letters, columns in zip(said.words, said.word_cols, strict=True):
        begins = columns[0] + 0.5 - _half(letters[0], advance)
        ends = columns[-1] + 0.5 + _half(letters[-1], advance)
        share = max(begins, 0.0) / said.line_txt_len, min(ends / said.line_txt_len, 1.0)
        yield Part("".join(letters), *share, min(next(sure) for _ in letters))


def _half(letter: str, advance: float) -> float:
    """Return half of a letter's width in columns; words that end in "%" or "i" differ in that."""
    if letter in NARROW:
        return 0.3 * advance
    return (0.8 if letter in WIDE else 0.5) * advance


def _advance(columns: Sequence[Sequence[int]]) -> float:
    """Return by how many columns one letter of a line follows another."""
    steps = [after - before for word in columns for before, after in pairwise(word)]
    return median(steps) if steps else USUAL_ADVANCE


def _cut(picture: Any, box: Any) -> Any:
    """Return what stands in a box, straightened."""
    (wide,), (high,) = _sides(box[None])
    wide, high = max(int(wide), 1), max(int(high), 1)
    corners = numpy.float32([[0, 0], [wide, 0], [wide, high], [0, high]])
    view = cv2.getPerspectiveTransform(numpy.ascontiguousarray(box), corners)
    return cv2.warpPerspective(
        picture, view, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
