"""Registration codes in the console: made at the desk, shown at once, printed, opened on a telephone, revoked."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.console.conftest import Desk, barriers
from tests.console.test_by_hand import tab_to
from tests.console.test_person_pages import Phone
from tests.examples.test_whole_road import example

pytestmark = pytest.mark.slow


def a_person(page: Page, name: str, born: date) -> None:
    """A1, as a clerk fills it in."""
    page.fill("form.act [name=name]", name)
    page.fill("form.act [name=idNumber]", example().id_number(born))
    page.fill("form.act [name=phone]", "13800138000")
    page.select_option("form.act [name=applicationBasis]", "WORKPLACE")
    page.locator("form.act button.primary").click()


def told(page: Page) -> str:
    """The address that stands beside the code."""
    picture = page.get_by_role("img", name="二维码")
    expect(picture).to_be_visible()
    assert picture.evaluate("one => one.naturalWidth") > 0
    return page.locator("dialog .address").inner_text()


def test_a_code_is_shown_at_once_and_leads_a_telephone_to_the_page_that_invites(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch")
    page = desk.show("admin/codes", "summary")
    page.locator("summary", has_text="支部联系人").click()
    page.locator("form.act [name=name]").fill("李慧敏")
    page.locator("form.act [name=phone]").fill("010-62750000")
    page.locator("form.act button.primary").click()
    expect(page.locator("summary", has_text="李慧敏 010-62750000")).to_be_visible()

    desk.show("people?act=createCandidate", "form.act")
    a_person(page, "罗以宁", date(1999, 3, 8))
    expect(page.get_by_role("dialog", name="注册二维码 · 罗以宁")).to_be_visible()
    address = told(page)
    assert address.startswith(f"{served}/join/")
    assert barriers(page) == []
    # On paper there is the card alone, and nobody's name unless it is asked for.
    page.emulate_media(media="print")
    assert page.locator(".code-sheet").is_visible()
    assert not page.locator(".screen").is_visible()
    assert "罗以宁" not in page.locator(".code-sheet").inner_text()
    page.emulate_media(media="screen")
    page.get_by_label("印上姓名").check()
    assert "罗以宁" in (page.locator(".code-sheet").text_content() or "")
    page.keyboard.press("Escape")

    phone = Phone(browser, served)
    phone.page.goto(address)
    expect(phone.page.locator("h1")).to_have_text("登记后即可在手机上递交材料、查看进度")
    expect(phone.page.get_by_text("李慧敏")).to_be_visible()
    phone.sound()

    # Another one from Today, by keys: the first opens nothing any more.
    desk.show("today")
    tab_to(page, page.get_by_role("button", name="注册二维码"))
    page.keyboard.press("Enter")
    page.keyboard.type("luoyining")
    expect(page.locator(".to-register li")).to_have_count(1)
    tab_to(page, page.get_by_role("button", name="出示 罗以宁 的二维码"))
    page.keyboard.press("Enter")
    another = told(page)
    assert another != address
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    phone.page.goto(address)
    expect(phone.page.get_by_text("这个二维码已作废")).to_be_visible()

    # The list has both; the open one is revoked.
    desk.show("admin/codes", "tbody tr")
    assert page.locator("tbody tr").all_inner_texts()[1].find("已作废") > 0
    assert barriers(page) == []
    page.get_by_role("button", name="作废 罗以宁").click()
    page.locator("dialog button.primary").click()
    expect(page.locator("dialog .badge.done")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_label("状态").select_option("OPEN")
    expect(page.get_by_text("没有符合条件的注册码。")).to_be_visible()
    phone.page.goto(another)
    expect(phone.page.get_by_text("这个二维码已作废")).to_be_visible()
    assert desk.troubles == []
    assert phone.troubles == []
