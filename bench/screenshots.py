"""`make screenshots`: every screen of the console on demo data, into docs/screenshots."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from bench import demo

FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
# The picture's name, the address, what is there once it is ready.
SCREENS = [
    ("today", "today", ".todo-row"),
    ("inbox", "inbox", ".row [role=cell]"),
    ("people", "people", "tbody tr"),
    ("board", "board", ".lane li"),
    ("half-years", "board?view=map", ".heat td"),
    ("meetings", "meetings", "tbody tr"),
    ("statistics", "statistics", ".bars"),
    ("yearly", "statistics?view=yearly", ".years td"),
    ("regulation", "regulation", "main .card"),
    ("administration", "admin/organizations", "tbody tr"),
    ("library", "library", ".operations article"),
]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        demo.served(Path(folder)) as url,
        sync_playwright() as player,
        player.chromium.launch(executable_path=demo.CHROMIUM, args=["--no-sandbox"]) as browser,
    ):
        _sign_in(browser, url)
        desk = _opened(browser, url)
        for name, address, ready in SCREENS:
            _shown(desk, url, address, ready, name)
        _person(desk, url, "person")
        _sitting(desk, url)
        _palette(desk, url)
        _editor(desk, url)
        _meeting(_opened(browser, url, login="branch"), url)
        _many(_opened(browser, url, login="branch"), url)
        _shown(_opened(browser, url, login="admin"), url, "admin/accounts", "tbody tr", "accounts")
        _shown(_opened(browser, url, login="auditor"), url, "admin/audit", "tbody tr", "audit")
        _shown(_opened(browser, url, login="org-dept"), url, "filings", ".row .name", "filings")
        dark = _opened(browser, url, language="en-US", dark=True)
        _shown(dark, url, "inbox", ".row [role=cell]", "inbox-en-dark")
        _shown(dark, url, "statistics", ".tile", "statistics-en-dark")
        small = _opened(browser, url, width=390, height=844)
        _shown(small, url, "today", ".todo-row", "today-390")
        _shown(small, url, "inbox", ".row [role=cell]", "inbox-390")
        _person(small, url, "person-390")
    print(f"{sum(file.stat().st_size for file in FOLDER.glob('*.png')) / 1e6:.1f} MB in {FOLDER.name}")


def _opened(
    browser: Browser,
    url: str,
    *,
    login: str = "committee",
    language: str = "zh-CN",
    dark: bool = False,
    width: int = 1440,
    height: int = 900,
) -> Page:
    page = browser.new_page(
        locale=language, color_scheme="dark" if dark else "light", viewport={"width": width, "height": height}
    )
    page.goto(f"{url}/console/")
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", demo.PASSWORD)
    page.click("button.primary")
    page.wait_for_selector(".screen")
    return page


def _taken(page: Page, name: str) -> None:
    page.wait_for_timeout(700)
    page.screenshot(path=FOLDER / f"{name}.png")
    print(name)


def _shown(page: Page, url: str, address: str, ready: str, name: str) -> None:
    page.goto(f"{url}/console/#/{address}")
    page.wait_for_selector(ready)
    _taken(page, name)


def _sign_in(browser: Browser, url: str) -> None:
    page = browser.new_page(locale="zh-CN", viewport={"width": 1440, "height": 900})
    page.goto(f"{url}/console/")
    page.wait_for_selector("form")
    _taken(page, "sign-in")


def _person(page: Page, url: str, name: str) -> None:
    page.goto(f"{url}/console/#/people?stage=PROBATIONARY_MEMBER")
    page.click("tbody tr a")
    page.wait_for_selector(".stops")
    _taken(page, name)


def _meeting(page: Page, url: str) -> None:
    """A branch's file with a form open; then a meeting: who is there, and the ballot of one person."""
    page.goto(f"{url}/console/#/people?stage=ACTIVIST")
    page.click("tbody tr a")
    page.wait_for_selector(".stops")
    page.click(".choose .step.missing >> nth=0")
    page.wait_for_selector("form.act")
    _taken(page, "person-form")
    page.goto(f"{url}/console/#/meetings")
    page.click("tbody tr a")
    page.get_by_role("button", name="全部到会").click()
    page.locator(".agenda input:not([disabled])").first.check()
    for count, told in {"发出": 13, "收回": 13, "赞成": 12, "反对": 0, "弃权": 1, "无效": 0}.items():
        page.locator(f".ballots input[aria-label$=' {count}']").first.fill(str(told))
    page.locator(".ballots").scroll_into_view_if_needed()
    _taken(page, "meeting")


def _many(page: Page, url: str) -> None:
    """Some of the list chosen, and what is done with all of them; then a sheet of a half-year's opinions, begun."""
    page.goto(f"{url}/console/#/people?stage=ACTIVIST")
    page.wait_for_selector(".people tbody tr a")
    for key in "jxjxjx":
        page.keyboard.press(key)
    _taken(page, "people-chosen")
    page.goto(f"{url}/console/#/people?sheet=opinions&stage=ACTIVIST&kind=BRANCH_INSPECTION")
    page.wait_for_selector(".grid-sheet tbody th")
    for row, text in enumerate(("学习主动，参加两次突击队，能带新人。", "工作踏实，理论学习抓得紧。", "")):
        page.locator(f"[data-cell='{row} 1']").fill(text)
    page.locator("[data-cell='2 0']").fill("某日")
    page.wait_for_timeout(1500)
    _taken(page, "sheet")


def _sitting(page: Page, url: str) -> None:
    """All of the inbox chosen, one submission beside it, then the dry run."""
    page.goto(f"{url}/console/#/inbox")
    page.wait_for_selector(".row [role=cell]")
    page.keyboard.press("Enter")
    page.wait_for_selector(".preview dl")
    _taken(page, "inbox-preview")
    page.keyboard.press("Escape")
    page.click(".row.head input")
    page.click(".batch .primary")
    page.click("dialog .primary")
    page.wait_for_selector(".outcome")
    _taken(page, "inbox-dry-run")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def _palette(page: Page, url: str) -> None:
    page.goto(f"{url}/console/#/inbox")
    page.wait_for_selector(".row [role=cell]")
    page.keyboard.press("Control+k")
    page.keyboard.type("wang")
    page.wait_for_selector("[role=option]")
    _taken(page, "palette")
    page.keyboard.press("Escape")


def _editor(page: Page, url: str) -> None:
    page.goto(f"{url}/console/#/statistics")
    page.wait_for_selector(".tile")
    page.get_by_role("button", name="看 GraphQL").first.click()
    page.wait_for_selector(".graphiql-query-editor .view-line")
    page.wait_for_timeout(1500)
    page.click(".graphiql-execute-button")
    page.click(".graphiql-sidebar button >> nth=0")
    page.wait_for_timeout(1000)
    _taken(page, "graphql")


if __name__ == "__main__":
    main()
