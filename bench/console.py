"""`python -m bench.console`: what the console's first visit carries and when it can be used; printed, not asserted."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, Request, sync_playwright

from bench import demo

PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
# Frames while the whole list goes by, in milliseconds from one to the next.
SCROLLED = """async () => {
  const box = document.querySelector('.table'), frames = [];
  let last = performance.now();
  for (let n = 0; n < 120; n += 1) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
    box.scrollTop += box.scrollHeight / 120;
  }
  return frames.sort((a, b) => a - b);
}"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.console", description=__doc__)
    parser.add_argument("--waiting", type=int, default=500, help="how many submissions wait")
    options = parser.parse_args()
    with (
        TemporaryDirectory() as folder,
        demo.served(Path(folder), options.waiting) as url,
        sync_playwright() as player,
        player.chromium.launch(executable_path=demo.CHROMIUM, args=["--no-sandbox"]) as browser,
    ):
        _visit(browser, url, options.waiting)  # the server packs each file when it is first asked for
        for _ in range(3):
            _visit(browser, url, options.waiting, told=True)


def _visit(browser: Browser, url: str, waiting: int, *, told: bool = False) -> None:
    """A cold cache, a session that is there, the inbox; then the editor; then a scroll through everything."""
    context = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900})
    context.request.post(f"{url}/session", data={"login": "committee", "password": demo.PASSWORD})
    page = context.new_page()
    carried = _carried(page)
    page.goto(f"{url}/console/#/inbox")
    page.wait_for_selector(".row [role=cell]")
    first = page.evaluate("performance.now()")
    page.get_by_text(f"共 {waiting} 件").wait_for()
    whole, painted, bytes_first = page.evaluate("performance.now()"), page.evaluate(PAINTED), carried[0]
    frames = page.evaluate(SCROLLED)
    page.goto(f"{url}/console/#/editor")
    page.wait_for_selector(".graphiql-query-editor .view-line")
    page.wait_for_timeout(1500)
    if told:
        print(
            f"painted {painted:.0f} ms · first rows {first:.0f} ms · all {waiting} {whole:.0f} ms · "
            f"first visit {bytes_first / 1000:.0f} kB · with the editor {carried[0] / 1000:.0f} kB · "
            f"frames: median {frames[60]:.0f} ms, 95 % {frames[114]:.0f} ms"
        )
    context.close()


def _carried(page: Page) -> list[int]:
    """Bytes over the wire since now: what each answer says of its length, for the browser does not tell of a worker's."""
    carried = [0]

    def add(request: Request) -> None:
        sizes, answer = request.sizes(), request.response()
        if answer is None or sizes["responseHeadersSize"] + sizes["responseBodySize"] <= 0:
            return  # from the cache
        told = answer.headers.get("content-length")
        carried[0] += sizes["responseHeadersSize"] + (int(told) if told else sizes["responseBodySize"])

    page.context.on("requestfinished", add)
    return carried


if __name__ == "__main__":
    main()
