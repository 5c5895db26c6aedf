"""A real Chromium for tests of pages, and what is measured in it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
WIDE, NARROW = (1440, 900), (390, 844)
SMALLEST_TEXT = 14
AA, AA_LARGE = 4.5, 3.0

# Every visible text with its size in px and its contrast (WCAG 2) to what is painted behind it.
_TEXTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => top.slice(0, 3).map((c, i) => c * top[3] + under[i] * (1 - top[3]));
  const behind = (element) => {
    if (!element) return [255, 255, 255];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : over(own, behind(element.parentElement));
  };
  const light = (rgb) => rgb.map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const words = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim());
    const text = words.join(" ").trim() || element.placeholder || "";
    if (!text || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest(".unseen, template, noscript")) continue;
    const style = getComputedStyle(element);
    const ground = behind(element);
    const hint = element.placeholder && getComputedStyle(element, "::placeholder");
    const ink = (hint || style).color;
    const [a, b] = [light(over(rgba(ink), ground)), light(ground)].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const bold = Number(style.fontWeight) >= 700;
    found.push({ text, size, bold, contrast: (a + 0.05) / (b + 0.05) });
  }
  return found;
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield a headless Chromium; skips the test where none is installed."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("no Chromium on this machine (Debian/Ubuntu: apt install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def visit(
    browser: Browser, url: str, size: tuple[int, int] = WIDE, scheme: str = "light"
) -> Iterator[Page]:
    """Yield a page at `url`; afterwards fails if it broke or asked any other host for anything."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    broken: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("dialog", lambda dialog: broken.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url)
    try:
        yield page
    finally:
        context.close()
    home = "/".join(url.split("/")[:3])
    assert broken == []
    assert [other for other in asked if not other.startswith(home)] == []


def hard_to_read(page: Page) -> list[str]:
    """Return every visible text that is smaller than 14 px or has less contrast than WCAG AA."""
    page.wait_for_load_state()  # before its style sheets are in, nothing is as it will be
    texts = page.evaluate(_TEXTS)
    assert texts, "no text was found on the page"
    return [str(text) for text in texts if _too_small(text) or _too_faint(text)]


def _too_small(text: dict[str, float]) -> bool:
    return text["size"] < SMALLEST_TEXT


def _too_faint(text: dict[str, float]) -> bool:
    large = text["size"] >= 24 or (text["size"] >= 18.7 and text["bold"])
    return text["contrast"] < (AA_LARGE if large else AA)


def overflow(page: Page) -> int:
    """Return by how many pixels the page is wider than its window."""
    wider: int = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return wider
