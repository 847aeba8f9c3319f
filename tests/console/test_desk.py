"""The console in a real browser: every screen opens, the sitting is held, nothing is asked of a stranger's host."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.console.conftest import PASSWORD, Desk, barriers

pytestmark = pytest.mark.slow

# Address, and what is there once it is ready.
SCREENS = {
    "today": ".todo-row, .state",
    "inbox": ".row [role=cell]",
    "people": "tbody tr",
    "board": ".lane li",
    "board?view=map": ".heat td",
    "meetings": "tbody tr",
    "imports": ".import-drop",
    "planning": ".plan tbody time",
    "statistics": ".tile",
    "regulation": ".stage-box",
    "admin/organizations": "tbody tr",
    "admin/accounts": "tbody tr",
    "account": ".account tbody tr",
    "admin/audit": ".state",
    "library": ".operations article",
}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("language", ["zh-CN", "en-US"])
def test_every_screen_opens(browser: Browser, served: str, language: str, dark: bool) -> None:
    desk = Desk(browser, served, language=language, dark=dark).enter("committee")
    for address, ready in SCREENS.items():
        page = desk.show(address, ready)
        told = page.inner_text(".screen h1")
        assert bool(re.search(r"[一-鿿]", told)) is (language == "zh-CN"), address
        assert page.locator("[role=alert]", has_text=re.compile(".")).count() == 0, address
    person = desk.show("people", "tbody tr a").get_attribute("tbody tr a", "href") or ""
    desk.show(person.removeprefix("#/"), ".stops .here")
    assert desk.troubles == []


def test_no_screen_has_a_barrier_that_axe_knows(browser: Browser, served: str) -> None:
    for dark in (False, True):
        desk = Desk(browser, served, dark=dark).enter("committee")
        found = {}
        for address, ready in SCREENS.items():
            # A hundred and eighty cards of one kind are looked at as a few.
            page = desk.show("library?text=A3" if address == "library" else address, ready)
            found[address] = barriers(page, colours=dark)
        assert {address: flaws for address, flaws in found.items() if flaws} == {}


def test_a_sitting_is_held_and_taken_back(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row [role=cell]")
    waiting = page.locator("[role=rowgroup] .row").count()
    assert waiting > 0
    page.click(".row.head input")
    page.click(".batch .primary")
    page.click("dialog .primary")
    page.wait_for_selector(".outcome")
    dry = page.inner_text(".outcome")
    page.click("dialog .primary")
    page.wait_for_selector("dialog .actions button:not(.plain):not([disabled])", timeout=60_000)
    assert page.locator(".outcome").inner_text() != ""
    assert re.search(r"\d+", dry)
    page.click("dialog .actions button:not(.plain)")
    page.get_by_role("button", name="撤销刚办的").click()
    page.fill("dialog textarea", "误操作")
    page.click("dialog .primary")
    page.wait_for_selector("[role=rowgroup] .row", timeout=60_000)
    assert desk.troubles == []


def test_a_lost_session_is_asked_for_without_leaving_the_screen(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("statistics", ".tile")
    desk.context.clear_cookies()
    desk.show("board", ".sign-in.over")
    page.fill(".sign-in input[name=login]", "committee")
    page.fill(".sign-in input[name=password]", "jishi-demo-2026")
    page.click(".sign-in button.primary")
    page.wait_for_selector(".lane li")
    assert page.url.endswith("#/board")


def test_a_secret_is_shown_once(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("account", "summary")
    page.click("summary >> nth=-1")
    page.get_by_role("form", name="新建令牌").get_by_label("名称").fill("夜间同步")
    page.get_by_role("button", name="新建", exact=True).click()
    secret = page.locator(".secret code")
    secret.wait_for()
    assert len(secret.inner_text()) > 20
    page.reload()
    token = page.locator("tbody tr", has_text="夜间同步")
    token.wait_for()
    assert page.locator(".secret").count() == 0
    assert "查询" in token.inner_text()
    assert desk.troubles == []


def test_a_calendar_and_a_channel_are_made_looked_into_and_revoked(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("account", ".account .card")
    page.click("summary:has-text('新增日历订阅')")
    form = page.get_by_role("form", name="新增日历订阅")
    form.get_by_label("名称").fill("委员手机")
    form.get_by_text("生成地址").click()
    secret = form.locator(".once code")
    expect(secret).to_have_text(re.compile(r"^http.*/calendar/.{20,}\.ics$"))
    address = secret.inner_text()
    assert page.request.get(address).text().startswith("BEGIN:VCALENDAR")
    page.click("summary:has-text('新增通知渠道')")
    form = page.get_by_role("form", name="新增通知渠道")
    form.get_by_label("类型").select_option("WEBHOOK")
    form.get_by_label("名称").fill("门户")
    form.get_by_label("回调网址").fill("https://portal.invalid/hook")
    form.get_by_text("新增并试发").click()
    expect(form.locator(".once code")).to_have_text(re.compile("^whsec_"))
    page.click("button[aria-label='记录 门户']")
    expect(page.locator("dialog tbody tr")).to_have_count(1)
    assert barriers(page) == []
    page.click("dialog button:text-is('关闭')")
    page.reload()
    expect(page.locator(".account .once")).to_have_count(0)
    for name in ("委员手机", "门户"):
        page.click(f"button[aria-label='作废 {name}']")
        page.click("dialog form.act button.primary")
        expect(page.locator(f"tr:has-text('{name}')")).to_contain_text("作废")
        expect(page.locator("dialog")).to_have_count(0)
    assert page.request.get(address).status == 404
    assert desk.troubles == []


def test_a_password_is_reset_to_one_that_is_told_once(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("admin")
    page = desk.show("admin/accounts?name=auditor", "tbody tr")
    row = page.locator("tbody tr", has_text="auditor").first
    row.get_by_role("button", name="操作").click()
    row.get_by_role("button", name="编辑").click()
    form = page.locator("dialog form[aria-label='编辑账户']")
    form.locator("[name=name]").fill("新任审计员")
    form.locator("button.primary").click()
    page.locator("dialog .receipt .badge.done").wait_for()
    page.get_by_role("button", name="关闭").click()
    page.locator("tbody tr td:first-child", has_text="新任审计员").wait_for()
    row.get_by_role("button", name="操作").click()
    row.get_by_role("button", name="重置密码").click()
    form = page.locator("dialog form[aria-label='重置密码']")
    form.locator("button.primary").click()
    done = page.locator("dialog .receipt")
    secret = done.locator(".secret code")
    secret.wait_for()
    password = secret.inner_text()
    assert done.locator(".secret button", has_text="复制").count() == 1
    stranger, origin = browser.new_context(), {"origin": served}
    answers = [
        stranger.request.post(f"{served}/session", data={"login": "auditor", "password": each}, headers=origin).status
        for each in (PASSWORD, password)
    ]
    assert answers == [401, 200]
    page.reload()
    page.wait_for_selector("tbody tr")
    assert page.locator(".secret").count() == 0
    assert desk.troubles == []


def test_the_figures_are_printed_without_controls(browser: Browser, served: str, tmp_path: Path) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("statistics", ".tile")
    page.emulate_media(media="print")
    assert not page.locator(".filters").first.is_visible()
    assert page.locator(".tile").first.is_visible()
