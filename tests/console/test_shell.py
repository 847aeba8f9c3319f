"""The frame of the console: GraphiQL's room, the palette, the keys, what the address carries, a second account."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.console.conftest import PASSWORD, Desk, barriers
from tests.console.test_bundle import CONSOLE

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("language", ["zh-CN", "en-US"])
def test_graphiql_speaks_the_language_of_the_page(browser: Browser, served: str, language: str) -> None:
    desk = Desk(browser, served, language=language).enter("committee")
    page = desk.show("statistics", ".tile")
    page.get_by_role("button", name="看接口调用" if language == "zh-CN" else "Show as GraphQL").first.click()
    page.wait_for_selector(".graphiql-query-editor .view-line")
    expect(page.locator(".graphiql-query-editor")).to_contain_text("query Statistics")
    told = page.locator(".graphiql-container [aria-label]").evaluate_all("all => all.map(e => e.ariaLabel)")
    # Monaco's own are English in any language.
    foreign = [
        one for one in told if one != "Editor content" and bool(re.search("[一-鿿]", one)) is (language == "en-US")
    ]
    assert (len(told) > 12, foreign) == (True, [])
    page.click(".graphiql-execute-button")
    expect(page.locator(".graphiql-response")).to_contain_text("overdue")
    assert desk.troubles == []


def test_the_editor_is_not_fetched_before_it_is_opened(browser: Browser, served: str) -> None:
    desk = Desk(browser, served)
    fetched: list[str] = []
    desk.page.on("request", lambda request: fetched.append(request.url.rpartition("/")[2]))
    page = desk.enter("committee").show("inbox", ".row [role=cell]")
    assert [name for name in fetched if name.startswith(("monaco", "graphiql", "Editor"))] == []
    page.keyboard.press("g")
    page.keyboard.press("e")
    page.wait_for_selector(".graphiql-query-editor .view-line")
    assert any(name.startswith("monaco") for name in fetched)


def test_an_asset_is_the_same_however_it_is_packed(browser: Browser, served: str) -> None:
    ask, assets = browser.new_context().request, CONSOLE / "dist" / "assets"
    for file in sorted(path for path in assets.iterdir() if path.suffix != ".br"):
        for coding in ("br", "gzip"):
            answer = ask.get(f"{served}/console/assets/{file.name}", headers={"accept-encoding": coding})
            assert answer.headers["content-encoding"] == coding
            assert answer.body() == file.read_bytes(), f"{file.name} as {coding}: run make console"


def test_the_palette_leads_by_keys_alone(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("statistics", ".tile")
    page.keyboard.press("Control+k")
    page.keyboard.type("审批收件箱")
    expect(page.locator("[role=option][aria-selected=true]")).to_contain_text("审批收件箱")
    page.keyboard.press("Enter")
    name = page.locator(".row .name").first.inner_text()
    page.keyboard.press("Control+k")
    page.keyboard.type(name)
    expect(page.get_by_role("option", name=name).first).to_be_visible()
    assert barriers(page) == []
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#/people/cand_"))
    expect(page.locator("main")).to_contain_text(name)
    page.keyboard.press("?")
    expect(page.locator("dialog")).to_contain_text("快捷键")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("g")
    page.keyboard.press("b")
    page.wait_for_selector(".lane li")
    assert desk.troubles == []


def test_a_view_is_kept_by_account_and_opens_from_its_address(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row [role=cell]")
    page.select_option("select[aria-label=上报类型]", "PRE_REVIEW")
    page.click(".chip:has-text('无提醒')")
    expect(page.locator(".chip[aria-pressed=true]")).to_contain_text("无提醒")
    page.get_by_role("button", name="视图", exact=True).click()
    page.fill(".views input", "待预审")
    page.keyboard.press("Enter")
    address = page.url
    assert "kind=PRE_REVIEW" in address
    page.click("text=清除筛选")
    expect(page.locator("select[aria-label=上报类型]")).to_have_value("")
    page.get_by_role("button", name="视图", exact=True).click()
    page.locator(".views").get_by_role("button", name="待预审", exact=True).click()
    expect(page.locator("select[aria-label=上报类型]")).to_have_value("PRE_REVIEW")
    assert page.url == address
    kinds = set(page.locator(".row [role=cell]:nth-child(4)").all_inner_texts())
    assert kinds == {"预审"}
    # Another account of this machine has views of its own; the address serves anybody.
    page.click(".side .me")
    page.get_by_role("button", name="换一个账户").click()
    page.fill(".sign-in input[name=login]", "committee-2026")
    page.fill(".sign-in input[name=password]", PASSWORD)
    page.click(".sign-in .primary")
    expect(page.locator(".side .me")).to_contain_text("第二党委")
    page.goto(address)
    expect(page.locator("select[aria-label=上报类型]")).to_have_value("PRE_REVIEW")
    assert page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('jishi:views:'))") == [
        "jishi:views:committee"
    ]
    assert desk.troubles == []


def test_a_branch_narrows_every_screen(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("people", "tbody tr")
    branch = page.locator(".side .office option", has_text=re.compile("第1党支部$")).first.get_attribute("value")
    page.select_option(".side .office", branch)
    expect(page.locator("tbody tr").first).to_contain_text("第1党支部")
    assert {"第1党支部" in row for row in page.locator("tbody tr").all_inner_texts()} == {True}
    page.keyboard.press("g")
    page.keyboard.press("i")
    page.wait_for_selector(".inbox .row [role=cell]")
    assert "organization=" in page.url
    assert {text[-5:] for text in page.locator(".row [role=cell]:nth-child(3)").all_inner_texts()} == {"第1党支部"}
    page.click(".side a:has-text('支部大会')")
    expect(page.locator("tbody tr").first).to_contain_text("第1党支部")
    assert {"第1党支部" in row for row in page.locator("tbody tr").all_inner_texts()} == {True}
    page.click(".side a:has-text('统计')")
    expect(page.locator(".plain-table[aria-label=各支部] tbody tr")).to_have_count(1)
    expect(page.locator(".plain-table[aria-label=各支部] tbody tr")).to_contain_text("第1党支部")
    assert desk.troubles == []


def test_one_submission_is_read_beside_the_list(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row [role=cell]")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    preview = page.locator(".preview")
    expect(preview).to_contain_text("上报快照")
    second = page.locator("[role=rowgroup] .row .name").nth(1).inner_text()
    assert preview.locator("h2").inner_text() == second
    assert barriers(page) == []
    page.keyboard.press("Escape")
    expect(preview).to_have_count(0)
    assert desk.troubles == []


def test_what_another_session_decides_moves_by_itself(browser: Browser, served: str) -> None:
    watching = Desk(browser, served).enter("committee")
    page = watching.show("inbox", ".row [role=cell]")
    # The rows may be there before they are counted.
    expect(page.locator(".chip b").first).to_have_text(re.compile(r"\d+"))
    before = int(page.locator(".chip b").first.inner_text())
    other = Desk(browser, served).enter("committee")
    acting = other.show("inbox", ".row [role=cell]")
    acting.locator("[role=rowgroup] .row input").nth(0).check()
    acting.click(".batch button:has-text('退回')")
    acting.fill("dialog textarea", "材料不全")
    acting.click("dialog .primary")
    acting.wait_for_selector(".outcome")
    acting.click("dialog .primary")
    acting.wait_for_selector("dialog progress")
    expect(page.locator(".chip b").first).to_have_text(str(before - 1), timeout=20_000)
    expect(page.locator(".side .tally").nth(1)).to_have_text(str(before - 1))
    assert watching.troubles == []
    expect(acting.locator("dialog .actions button:not(.plain)").first).to_be_enabled()
    acting.keyboard.press("Escape")
    acting.get_by_role("button", name="撤销刚办的").click()
    acting.fill("dialog textarea", "误操作")
    acting.click("dialog .primary")
    expect(page.locator(".chip b").first).to_have_text(str(before), timeout=20_000)


@pytest.mark.parametrize("address", ["today", "inbox"])
def test_a_telephone_is_wide_enough(browser: Browser, served: str, address: str) -> None:
    desk = Desk(browser, served, width=390).enter("committee")
    page = desk.show(address, ".todo-row, .row [role=cell]")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="更多").click()
    expect(page.locator(".side.open").get_by_text("统计")).to_be_visible()
    assert desk.troubles == []
