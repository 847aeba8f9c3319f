"""`python -m bench.console`: what the console's first visit carries and when it can be used; printed, not asserted."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, Request, sync_playwright

from bench import demo

PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
# Frames while the whole list goes by, in milliseconds from one to the next, and the most elements that were in the page.
SCROLLED = """async () => {
  const box = document.querySelector('.table'), frames = [], steps = 600;
  let last = performance.now(), elements = 0;
  for (let n = 1; n <= steps; n += 1) {
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
    box.scrollTop = (n / steps) * (box.scrollHeight - box.clientHeight);
    elements = Math.max(elements, document.querySelectorAll('*').length);
  }
  frames.sort((a, b) => a - b);
  return { median: frames[steps / 2], most: frames[steps * 0.95], elements, heap: performance.memory.usedJSHeapSize / 1e6 };
}"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench.console", description=__doc__)
    parser.add_argument("--waiting", type=int, default=500, help="how many submissions wait")
    parser.add_argument("--visits", type=int, default=3)
    options = parser.parse_args()
    with (
        TemporaryDirectory() as folder,
        demo.served(Path(folder), options.waiting) as url,
        sync_playwright() as player,
        player.chromium.launch(
            executable_path=demo.CHROMIUM, args=["--no-sandbox", "--enable-precise-memory-info"]
        ) as browser,
    ):
        _visit(browser, url, options.waiting)  # the server packs each file when it is first asked for
        for _ in range(options.visits):
            _visit(browser, url, options.waiting, told=True)


def _visit(browser: Browser, url: str, waiting: int, *, told: bool = False) -> None:
    """A cold cache, a session that is there, the inbox; then the editor; then twice a scroll through everything."""
    context = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900})
    context.request.post(f"{url}/session", data={"login": "committee", "password": demo.PASSWORD})
    page = context.new_page()
    carried = _carried(page)
    page.goto(f"{url}/console/#/inbox")
    page.wait_for_selector(".row .name")
    page.get_by_text(f"共 {waiting} 件").wait_for()
    usable, painted = page.evaluate("performance.now()"), page.evaluate(PAINTED)
    page.wait_for_timeout(700)
    first = carried[0]
    page.goto(f"{url}/console/#/editor")
    page.wait_for_selector(".graphiql-query-editor .view-line")
    page.wait_for_timeout(1500)
    whole = carried[0]
    page.goto(f"{url}/console/#/inbox")
    page.wait_for_selector(".row .name")
    fetching = page.evaluate(SCROLLED)
    page.locator(".row.bone").first.wait_for(state="detached")
    fetched = page.evaluate(SCROLLED)
    if told:
        print(
            f"painted {painted:.0f} ms · usable {usable:.0f} ms · first visit {first / 1000:.0f} kB · with the editor {whole / 1000:.0f} kB"
        )
        for name, seen in (("as it is fetched", fetching), ("once fetched", fetched)):
            print(
                f"  all {waiting} go by {name}: a frame {seen['median']:.0f} ms, 95 % under {seen['most']:.0f} ms; "
                f"at most {seen['elements']} elements, {seen['heap']:.0f} MB of heap"
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
