"""What can be pressed is read in each of its states, in both themes: as it stands, under the pointer, pressed, and when it cannot be."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.console.conftest import Desk

pytestmark = pytest.mark.slow

# One of each look: by what its rules may ask of it and of what it stands in.
_EACH = """() => {
  const found = new Map();
  for (const one of document.querySelectorAll("button, a.primary, summary, a.step, a.stop-op, .side a, [role='tab']")) {
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility() || !one.innerText.trim() || box.width < 4) continue;
    const look = [one.tagName, one.className, one.parentElement.className, one.ariaPressed, one.ariaCurrent, one.disabled].join(' ');
    if (!found.has(look)) { found.set(look, one); one.dataset.look = String(found.size); }
  }
  return [...found].map(([look, one]) => [one.dataset.look, look]);
}"""
# The contrast of its text (WCAG 2, 1.4.3): each thing is laid over what stands behind it, as thinly as it is.
_CONTRAST = """(element) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const seen = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return { colour: [r, g, b], thick: a / 255 };
  };
  const over = ({ colour, thick }, under) => colour.map((one, i) => one * thick + under[i] * (1 - thick));
  const line = [];
  for (let one = element; one; one = one.parentElement) line.unshift(one);
  const laid = (place, behind) => {
    if (place === line.length) return { ground: behind, text: over(seen(getComputedStyle(element).color), behind) };
    const style = getComputedStyle(line[place]);
    const inner = laid(place + 1, over(seen(style.backgroundColor), behind));
    const thin = (colour) => over({ colour, thick: Number(style.opacity) }, behind);
    return { ground: thin(inner.ground), text: thin(inner.text) };
  };
  const { ground, text } = laid(0, [255, 255, 255]);
  const light = (colour) => {
    const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [most, least] = [light(ground), light(text)].sort((a, b) => b - a);
  return (most + 0.05) / (least + 0.05);
}"""
_STILL = "*, *::before, *::after { transition: none !important; animation: none !important }"


def _faint(page: Page) -> tuple[list[str], int]:
    """The states that are read badly, and how many looks there are."""
    page.wait_for_timeout(300)
    page.add_style_tag(content=_STILL)
    faint, looks = [], page.evaluate(_EACH)
    for number, look in looks:
        one = page.query_selector(f"[data-look='{number}']")
        if one is None or not one.is_visible():
            continue
        one.scroll_into_view_if_needed()
        box = one.bounding_box()
        assert box is not None
        page.mouse.move(1, 1)
        told = {"at rest": one.evaluate(_CONTRAST)}
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        told["under the pointer"] = one.evaluate(_CONTRAST)
        page.mouse.down()
        told["pressed"] = one.evaluate(_CONTRAST)
        page.mouse.move(1, 1)
        page.mouse.up()
        if one.evaluate("one => one.tagName === 'BUTTON' && !one.disabled"):
            one.evaluate("one => { one.disabled = true }")
            told["when it cannot be"] = one.evaluate(_CONTRAST)
            one.evaluate("one => { one.disabled = false }")
        faint += [f"{look} {state}: {ratio:.2f}" for state, ratio in told.items() if ratio < 4.5]
    return faint, len(looks)


@pytest.mark.parametrize("dark", [False, True])
def test_what_can_be_pressed_is_read_in_each_state(browser: Browser, served: str, dark: bool) -> None:
    desk = Desk(browser, served, dark=dark, width=1280).enter("branch")
    desk.show("people?stage=ACTIVIST", "tbody tr a").click("tbody tr a >> nth=0")
    desk.page.wait_for_selector(".stops .here")
    person = desk.page.url.partition("#/")[2]
    screens = {
        "today": ".todo-row",
        f"{person}?do=B3": "form.act",
        "people": "tbody tr a",
        "reading": ".screen h1",
        "admin/organizations": "tbody tr",
        "admin/codes": ".screen h1",
        "account": ".screen h1",
        "meetings": "tbody tr",
    }
    found, looks = {}, 0
    for address, ready in screens.items():
        faint, many = _faint(desk.show(address, ready))
        looks += many
        if faint:
            found[address] = faint
    assert found == {}
    assert looks > 40, "what is looked at is there"


def test_what_is_read_badly_is_found(browser: Browser, served: str) -> None:
    page = Desk(browser, served, width=1280).enter("branch").show("people", "tbody tr a")
    page.set_content(
        "<style>button { color: #000; background: #fff } button:hover { color: #999 }</style><button>办理</button>"
    )
    faint, _ = _faint(page)
    assert [line.partition(": ")[0].split()[-1] for line in faint] == ["pointer", "pressed"]
