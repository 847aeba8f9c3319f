"""A browser before a real server with the demo data. Where there is no Chromium, the run says so at its end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from service.settings import Settings
from tests import conftest
from tests.examples.test_whole_road import serving

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PASSWORD = "jishi-demo-2026"


class Desk:
    """The console as somebody opens it, and everything that went wrong meanwhile."""

    def __init__(
        self, browser: Browser, url: str, *, language: str = "zh-CN", dark: bool = False, width: int = 1440
    ) -> None:
        self.url, self.troubles, self.lost = url + "/console/", list[str](), False
        self.context = browser.new_context(
            locale=language, color_scheme="dark" if dark else "light", viewport={"width": width, "height": 900}
        )
        self.page: Page = self.context.new_page()
        self.page.on("console", lambda told: self._told(told.type, told.text))
        self.page.on("pageerror", lambda fault: self.troubles.append(str(fault)))
        self.page.on("request", lambda request: self._requested(request.url))

    def _told(self, kind: str, text: str) -> None:
        # Whoever has not signed in yet is told so by the first question.
        if kind in ("error", "warning") and "401" not in text and not (self.lost and "Bad Request" in text):
            self.troubles.append(text)

    def _requested(self, address: str) -> None:
        if not address.startswith((self.url.removesuffix("/console/"), "data:", "blob:")):
            self.troubles.append(f"foreign: {address}")

    def enter(self, login: str) -> Desk:
        self.page.goto(self.url)
        self.page.fill("input[name=login]", login)
        self.page.fill("input[name=password]", PASSWORD)
        self.page.click("button.primary")
        self.page.wait_for_selector(".screen")
        return self

    def lose_session(self) -> None:
        """As if it had run out: the next request is refused, which Chromium tells on its console."""
        self.lost = True
        self.context.clear_cookies()

    def show(self, address: str, ready: str = ".screen h1") -> Page:
        self.page.goto(f"{self.url}#/{address}")
        self.page.wait_for_selector(ready)
        return self.page


def barriers(page: Page, *, colours: bool = False) -> list[tuple[str, str]]:
    """What axe finds on the page, as rule and element; `colours` alone, where another theme has been looked at whole."""
    options = {"resultTypes": ["violations"]} | ({"runOnly": ["color-contrast"]} if colours else {})
    found = Axe().run(page, options=options).response["violations"]
    return [(violation["id"], violation["nodes"][0]["html"][:160]) for violation in found]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("CI"):
            pytest.fail("the console's tests need Chromium, and .ci/run did not bring it")
        pytest.skip("NOT TESTED: the console in a browser (no Chromium here)")
    # Root may not use the sandbox, and containers are root.
    with (
        sync_playwright() as player,
        player.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        ) as opened,
    ):
        yield opened


@pytest.fixture(autouse=True)
def _shut(request: pytest.FixtureRequest) -> Iterator[None]:
    """Every page is closed after its test, and with it the stream it listens to: a server ends when nobody listens."""
    yield
    browser: Browser | None = request.node.funcargs.get("browser")
    for context in browser.contexts if browser else ():
        context.close()


@pytest.fixture(scope="module")
def served(empty_server: str, district: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that the tests of one file share."""
    with serving(conftest.a_district(empty_server, district, tmp_path_factory.mktemp("desk"))) as address:
        yield address
