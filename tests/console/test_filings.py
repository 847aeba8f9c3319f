"""The organization department's queue: acknowledged in bulk, taken back, shown to those alone whose act it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.console.conftest import Desk, barriers
from tests.console.test_by_hand import sign_in_again, tab_to

pytestmark = pytest.mark.slow


def queue(desk: Desk, query: str = "") -> Page:
    page = desk.show(f"filings{query}", ".row .name")
    expect(page.locator(".chip b").filter(has_text="…")).to_have_count(0)
    return page


def waiting(page: Page) -> int:
    return int(re.findall(r"\d+", page.locator(".inbox footer > span").first.inner_text())[0])


def test_an_admission_is_acknowledged_and_taken_back_by_keys(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("org-dept")
    page = queue(desk)
    names, many = page.locator("[role=rowgroup] .row .name"), waiting(page)
    second = names.nth(1).get_attribute("href")
    page.keyboard.press("j")
    expect(page.locator(".row.current .name")).to_have_attribute("href", second or "")
    page.keyboard.press("x")
    expect(page.locator(".batch strong")).to_have_text("已选 1 人")
    page.keyboard.press("a")
    dialog = page.locator("dialog")
    tab_to(page, dialog.get_by_label("备案编号(可不填)"))
    page.keyboard.type("东组备1号")
    tab_to(page, dialog.get_by_role("button", name="试算"))
    page.keyboard.press("Enter")
    expect(dialog.locator(".outcome")).to_contain_text("1 件可以办理")
    tab_to(page, dialog.get_by_role("button", name="备案 1 人"))
    page.keyboard.press("Enter")
    expect(dialog.locator(".outcome")).to_contain_text("1 件已办")
    tab_to(page, dialog.get_by_role("button", name="关闭"))
    page.keyboard.press("Enter")
    expect(page.locator(".inbox footer")).to_contain_text(f"共 {many - 1} 人")
    expect(page.locator(f".row .name[href='{second}']")).to_have_count(0)
    page.keyboard.press("u")
    tab_to(page, dialog.get_by_label("理由(记入档案)"))
    page.keyboard.type("编号有误")
    tab_to(page, dialog.get_by_role("button", name="撤销", exact=True))
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.locator(".inbox footer")).to_contain_text(f"共 {many} 人")
    expect(page.locator(f".row .name[href='{second}']")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#/people/cand_"))
    assert desk.troubles == []


def test_all_of_a_filter_are_acknowledged_and_who_was_overtaken_is_named(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("org-dept")
    address = queue(desk, "?mood=full").url
    many = waiting(desk.page)
    expect(desk.page.locator(".chip[aria-pressed=true]")).to_have_text(f"已转正 {many}")
    # The address serves anybody of the department: what is under it is the same in another window.
    other = Desk(browser, served).enter("org-dept")
    other.page.goto(address)
    expect(other.page.locator(".inbox footer")).to_contain_text(f"共 {many} 人")
    page = desk.page
    with page.expect_download() as saved:
        page.get_by_role("button", name="导出").click()
        page.get_by_role("button", name=f"此筛选的 {many} 人").click()
    lines = Path(saved.value.path()).read_text(encoding="utf-8").splitlines()
    assert (lines[0][:4], len(lines)) == ('\ufeff"姓名'[:4], many + 1)
    page.click(".row.head input")
    expect(page.locator(".batch strong")).to_have_text(f"已选全部 {many} 人")
    page.click(".batch .primary")
    page.click("dialog .primary")
    expect(page.locator("dialog .outcome")).to_contain_text(f"{many} 件可以办理")
    other.page.locator("[role=rowgroup] .row input").first.check()
    other.page.click(".batch .primary")
    other.page.click("dialog .primary")
    other.page.get_by_role("button", name="备案 1 人").click()
    expect(other.page.locator("dialog .outcome")).to_contain_text("1 件已办")
    page.click("dialog .primary")
    expect(page.locator("dialog .outcome")).to_contain_text(f"{many - 1} 件已办")
    expect(page.locator("dialog .outcome li")).to_contain_text("1 件不能办")
    page.get_by_role("button", name="重试未办的").click()
    expect(page.locator("dialog .outcome")).to_contain_text("1 件会被跳过")
    expect(page.locator("dialog .outcome li")).to_contain_text("已于")
    page.locator("dialog").get_by_role("button", name="取消").click()
    expect(page.locator(".inbox .state")).to_contain_text("没有符合筛选条件的人员")
    assert desk.troubles == other.troubles == []


def test_who_changed_a_file_is_named_to_others_and_not_to_themselves(browser: Browser, served: str) -> None:
    committee = Desk(browser, served).enter("committee")
    listening = committee.show("statistics", ".tile")
    desk = Desk(browser, served).enter("org-dept")
    page = queue(desk)
    branch = page.locator("select[aria-label=支部] option", has_text="第一党委第2党支部").get_attribute("value")
    page.select_option("select[aria-label=支部]", branch)
    expect(page.locator("[role=rowgroup] .row").first).to_contain_text("第一党委第2党支部")
    name = page.locator("[role=rowgroup] .row .name").first.inner_text()
    page.locator("[role=rowgroup] .row input").first.check()
    page.click(".batch .primary")
    page.click("dialog .primary")
    page.get_by_role("button", name="备案 1 人").click()
    expect(page.locator("dialog .outcome")).to_contain_text("1 件已办")
    page.locator("dialog").get_by_role("button", name="关闭").click()
    expect(listening.locator(".toasts")).to_contain_text(f"组织部经办人：批量组织部门备案 · {name}")
    expect(page.locator(".toasts")).not_to_contain_text(name)
    assert desk.troubles == committee.troubles == []


def test_only_the_department_is_led_to_its_queue(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("org-dept")
    band = desk.show("today", ".of-file").locator(".of-file")
    told = band.locator("header .quiet").first.inner_text()
    expect(desk.page.locator(".side a[href='#/filings'] .tally")).to_have_text(told)
    band.locator("header a").click()
    expect(desk.page.locator(".inbox footer")).to_contain_text(f"共 {told} 人")
    committee = Desk(browser, served).enter("committee")
    page = committee.show("filings", ".state")
    expect(page.locator(".state")).to_contain_text("由上级党委组织部门办理")
    expect(page.locator(".side a[href='#/filings']")).to_have_count(0)
    expect(committee.show("today", ".of-file").locator(".of-file a[href='#/filings']")).to_have_count(0)
    assert desk.troubles == committee.troubles == []


def test_neither_a_lost_session_nor_a_broken_line_loses_what_is_acknowledged(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("org-dept")
    page = queue(desk)
    many = waiting(page)
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.locator("[role=rowgroup] .row input").nth(2).check()
    page.click(".batch .primary")
    page.get_by_label("备案编号(可不填)").fill("东组备2号")
    desk.lose_session()
    page.click("dialog .primary")
    sign_in_again(page, "org-dept")
    expect(page.locator("dialog .outcome")).to_contain_text("2 件可以办理")
    expect(page.get_by_label("备案编号(可不填)")).to_have_value("东组备2号")

    def unheard(route: Route) -> None:
        if '"validateOnly":false' in (route.request.post_data or ""):
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/graphql", unheard)
    page.click("dialog .primary")
    expect(page.locator("dialog [role=alert]")).to_contain_text("不会办两次")
    page.unroute("**/graphql")
    page.locator("dialog").get_by_role("button", name="关闭").click()
    expect(page.locator("[role=alert]")).to_contain_text("上次有 1 批备案没有收到回答")
    page.get_by_role("button", name="继续发送").click()
    expect(page.locator("[role=alert]")).to_have_count(0)
    expect(page.locator(".inbox footer")).to_contain_text(f"共 {many - 2} 人")
    expect(page.get_by_role("button", name="撤回刚备案的 2 人")).to_be_visible()
    assert [trouble for trouble in desk.troubles if "ERR_FAILED" not in trouble] == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_queue_has_no_barrier(browser: Browser, served: str, dark: bool) -> None:
    desk = Desk(browser, served, dark=dark, language="en-US" if dark else "zh-CN").enter("org-dept")
    page, found = queue(desk), {}

    def looked_at(place: str) -> None:
        for width in (1440, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.wait_for_function("width => innerWidth === width", arg=width)
            found[place, width] = barriers(page, colours=dark)
            assert page.evaluate("document.documentElement.scrollWidth") <= width

    looked_at("list")
    page.click(".row.head input")
    page.locator(".batch .primary:not([disabled])").click()
    page.locator("dialog summary").click()
    page.click("dialog .primary")
    page.wait_for_selector(".outcome")
    looked_at("dry run")
    assert {place: flaws for place, flaws in found.items() if flaws} == {}
    assert desk.troubles == []
