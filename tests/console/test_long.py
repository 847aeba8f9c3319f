"""A list of hundreds: fetched as far as somebody looks, chosen whole, and put right row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bench.demo import more_waiting
from service.settings import Settings
from tests import conftest
from tests.console.conftest import Desk
from tests.examples.test_whole_road import serving

pytestmark = pytest.mark.slow
WAITING = 520


@pytest.fixture(scope="module")
def crowded(
    dialect: str, empty_server: str, district: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    if dialect != "sqlite":
        pytest.skip("the copies are made in SQLite's file; the browser is the same")
    settings = conftest.a_district(empty_server, district, tmp_path_factory.mktemp("crowd"))
    more_waiting(Path(settings.database_url.get_secret_value().partition("://")[2]), WAITING)
    with serving(settings) as address:
        yield address


def asked(page: Page) -> list[str]:
    """The names of the operations sent from now on."""
    names: list[str] = []
    page.on("request", lambda r: names.extend(re.findall(r"(?:query|mutation) (\w+)", r.post_data or "")[:1]))
    return names


def test_a_list_is_fetched_as_far_as_somebody_looks(browser: Browser, crowded: str) -> None:
    desk = Desk(browser, crowded).enter("committee")
    names = asked(desk.page)
    page = desk.show("inbox", ".row .name")
    expect(page.locator(".inbox footer")).to_contain_text(f"共 {WAITING} 件")
    expect(page.locator(".row.bone")).to_have_count(0)
    assert names.count("Inbox") == 1
    assert page.locator("[role=rowgroup] .row").count() < 50
    page.locator(".table").evaluate("box => { box.scrollTop = box.scrollHeight; }")
    last = page.locator(f"[aria-rowindex='{WAITING + 1}'] .name")
    expect(last).to_be_visible()
    assert names.count("Inbox") == 6
    assert desk.troubles == []


def test_all_of_the_filter_are_chosen_though_one_page_was_fetched(browser: Browser, crowded: str) -> None:
    desk = Desk(browser, crowded).enter("committee")
    page = desk.show("inbox", ".row .name")
    page.click(".row.head input")
    expect(page.locator(".across")).to_contain_text(f"已选中此筛选下的全部 {WAITING} 件")
    expect(page.locator(".batch strong")).to_have_text(f"已选全部 {WAITING} 件")
    page.locator("[role=rowgroup] .row input").nth(2).uncheck()
    expect(page.locator(".batch strong")).to_have_text(f"已选 {WAITING - 1} 件")
    assert desk.troubles == []


def test_of_a_long_list_only_what_changed_is_read_again(browser: Browser, crowded: str) -> None:
    desk = Desk(browser, crowded).enter("committee")
    page = desk.show("inbox", ".row .name")
    page.click(".row.head input")
    expect(page.locator(".batch strong")).to_have_text(f"已选全部 {WAITING} 件")
    page.get_by_role("button", name="清除", exact=True).click()
    name = page.locator("[role=rowgroup] .row .name").nth(1).get_attribute("href")
    names = asked(page)
    acting = Desk(browser, crowded).enter("committee").show("inbox", ".row .name")
    acting.locator("[role=rowgroup] .row input").nth(1).check()
    acting.click(".batch button:has-text('退回')")
    acting.fill("dialog textarea", "材料不全")
    acting.click("dialog .primary")
    acting.locator(".outcome").wait_for()
    acting.click("dialog .primary")
    expect(page.locator(".inbox footer")).to_contain_text(f"共 {WAITING - 1} 件", timeout=20_000)
    expect(page.locator(f"[role=rowgroup] .row .name[href='{name}']")).to_have_count(0)
    assert (names.count("Inbox"), names.count("InboxRows")) == (0, 1)
    assert desk.troubles == []
