"""What a hand does: every act by the keyboard alone, a session that ends in the middle, a problem led to what settles it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.console.conftest import PASSWORD, Desk, barriers

pytestmark = pytest.mark.slow


def tab_to(page: Page, target: Locator, *, back: bool = False, most: int = 120) -> None:
    """Tab, or back with Shift, until the focus is there."""
    expect(target).to_be_visible()
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Shift+Tab" if back else "Tab")
    pytest.fail(f"no way by Tab to {target}")


# ── by the keyboard alone ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_sitting_is_held_and_reversed_by_keys(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row .name")
    names = page.locator("[role=rowgroup] .row .name")
    second = names.nth(1).inner_text()
    page.keyboard.press("j")
    expect(page.locator(".row.current .name")).to_have_text(second)
    page.keyboard.press("x")
    expect(page.locator(".batch strong")).to_have_text("已选 1 件")
    page.keyboard.press("r")
    dialog = page.locator("dialog")
    tab_to(page, dialog.locator("textarea"))
    page.keyboard.type("材料不全")
    tab_to(page, dialog.get_by_role("button", name="试算"))
    page.keyboard.press("Enter")
    expect(dialog.locator(".outcome")).to_contain_text("1 件可以办理")
    tab_to(page, dialog.get_by_role("button", name="办理 1 件"))
    page.keyboard.press("Enter")
    expect(dialog.locator(".outcome")).to_contain_text("1 件已办")
    tab_to(page, dialog.get_by_role("button", name="关闭"))
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="撤销刚办的 1 件")).to_be_visible()
    page.keyboard.press("u")
    tab_to(page, dialog.locator("textarea"))
    page.keyboard.type("误操作")
    tab_to(page, dialog.get_by_role("button", name="撤销", exact=True))
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(names.filter(has_text=second).first).to_be_visible()
    assert desk.troubles == []


def test_a_record_is_made_by_keys(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?stage=ACTIVIST", "tbody tr a")
    tab_to(page, page.locator("tbody tr a").first)
    page.keyboard.press("Enter")
    tab_to(page, page.locator(".stop-op:has(kbd:text-is('B2'))"))
    page.keyboard.press("Enter")
    for name, typed in {"title": "思想汇报", "text": "本季度的学习和工作"}.items():
        tab_to(page, page.locator(f"form.act [name={name}]"))
        page.keyboard.type(typed)
    tab_to(page, page.locator("form.act button.primary"))
    page.keyboard.press("Enter")
    expect(page.locator(".receipt .badge.done")).to_be_visible()
    expect(page.locator(".chronicle > li").first).to_contain_text("思想汇报")
    assert desk.troubles == []


def test_ballots_are_entered_by_keys(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch-4")
    page = desk.show("meetings", "tbody tr a")
    tab_to(page, page.locator("tbody tr a").first)
    page.keyboard.press("Enter")
    everybody = page.get_by_role("button", name="全部到会")
    tab_to(page, everybody)
    page.keyboard.press("Enter")
    expect(page.locator(".quorum .badge.done")).to_be_visible()
    somebody = page.locator(".agenda input:not([disabled])").first
    if somebody.count():
        tab_to(page, somebody)
        page.keyboard.press("Space")
        tab_to(page, page.locator(".ballots input[aria-label$='赞成']").first)
        page.keyboard.type("3")
        tab_to(page, page.locator(".ballots textarea[aria-label$='决议']").first)
        page.keyboard.type("同意")
    assert desk.troubles == []


# ── the session ends in the middle ────────────────────────────────────────────────────────────────────────────────


def sign_in_again(page: Page, login: str) -> None:
    over = page.locator(".sign-in.over")
    expect(over).to_be_visible()
    page.keyboard.press("Escape")
    expect(over).to_be_visible()
    over.locator("input[name=login]").fill(login)
    over.locator("input[name=password]").fill(PASSWORD)
    over.locator("button.primary").click()
    expect(over).to_have_count(0)


def test_a_lost_session_loses_no_selection_and_no_decision(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row .name")
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.locator("[role=rowgroup] .row input").nth(2).check()
    page.click(".batch button:has-text('退回')")
    page.fill("dialog textarea", "请补充政审材料")
    desk.lose_session()
    page.click("dialog .primary")
    expect(page.locator(".sign-in.over")).to_be_visible()
    assert barriers(page) == []
    sign_in_again(page, "committee")
    # What was asked is asked again by itself.
    expect(page.locator("dialog .outcome")).to_contain_text("2 件可以办理")
    expect(page.locator("dialog textarea")).to_have_value("请补充政审材料")
    page.locator("dialog .actions").get_by_role("button", name="取消").click()
    expect(page.locator(".batch strong")).to_have_text("已选 2 件")
    assert desk.troubles == []


def test_a_lost_session_loses_no_half_filled_form(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?stage=ACTIVIST", "tbody tr a")
    page.click("tbody tr a >> nth=1")
    page.locator(".stop-op.possible:has(kbd:text-is('B2'))").click()
    page.fill("form.act [name=title]", "思想汇报")
    page.fill("form.act [name=text]", "写到一半的时候")
    desk.lose_session()
    # The window is looked at again: what is shown is read anew, without a session.
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.locator(".side a:has-text('我的待办')").hover()
    page.click("form.act button.primary")
    sign_in_again(page, "branch")
    expect(page.locator(".receipt .badge.done")).to_be_visible()
    expect(page.locator(".chronicle > li").first).to_contain_text("思想汇报")
    assert desk.troubles == []


def test_somebody_else_sees_nothing_of_what_was_on_the_screen(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row .name")
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.click(".batch button:has-text('退回')")
    page.fill("dialog textarea", "材料不全")
    desk.lose_session()
    page.click("dialog .primary")
    sign_in_again(page, "branch-2026")
    expect(page.locator(".side .me")).to_contain_text("第1支部")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".screen h1")).to_have_text("我的待办")
    assert desk.troubles == []


def test_somebody_else_is_not_offered_what_was_just_decided(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee-2026")
    page = desk.show("inbox", ".row .name")
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.click(".batch button:has-text('退回')")
    page.fill("dialog textarea", "材料不全")
    page.click("dialog .primary")
    page.get_by_role("button", name="办理 1 件").click()
    expect(page.locator("dialog .outcome")).to_contain_text("1 件已办")
    page.locator("dialog").get_by_role("button", name="关闭").click()
    offered = page.get_by_role("button", name="撤销刚办的 1 件")
    expect(offered).to_be_visible()
    page.click(".side .me")
    page.get_by_role("button", name="换一个账户").click()
    page.fill(".sign-in input[name=login]", "committee")
    page.fill(".sign-in input[name=password]", PASSWORD)
    page.click(".sign-in .primary")
    expect(page.locator(".side .me")).to_contain_text("第一党委")
    desk.show("inbox", ".row .name")
    expect(offered).to_have_count(0)
    assert desk.troubles == []


# ── from a problem to what settles it ─────────────────────────────────────────────────────────────────────────────


def test_a_problem_leads_to_the_form_that_settles_it(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("today", ".todo-row")
    act = page.locator(".of-late .do.urgent, .of-ready .do").first
    section = (act.get_attribute("href") or "").rpartition("do=")[2]
    assert barriers(page) == []
    act.click()
    expect(page).to_have_url(re.compile(rf"people/cand_.*\?do={section}$"))
    expect(page.locator(".chosen h4 kbd")).to_have_text(section)
    assert desk.troubles == []


def test_the_palette_opens_an_operation_of_the_library(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("statistics", ".tile")
    page.keyboard.press("Control+k")
    page.keyboard.type("recordSuperiorTalk")
    expect(page.get_by_role("option", name="recordSuperiorTalk")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(".operations article code").first).to_have_text("recordSuperiorTalk")
    assert desk.troubles == []


# ── axe where the screens' own tests do not look ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("dark", [False, True])
def test_signing_in_and_deciding_have_no_barrier(browser: Browser, served: str, dark: bool) -> None:
    desk = Desk(browser, served, dark=dark)
    desk.page.goto(desk.url)
    desk.page.wait_for_selector("form")
    found = {"sign-in": barriers(desk.page, colours=dark)}
    page = desk.enter("committee").show("inbox", ".row .name")
    page.keyboard.press("Enter")
    page.wait_for_selector(".preview dl")
    found["preview"] = barriers(page, colours=dark)
    page.keyboard.press("Escape")
    page.click(".row.head input")
    page.locator(".batch .primary:not([disabled])").click()
    page.click("dialog .primary")
    page.wait_for_selector(".outcome")
    found["dry run"] = barriers(page, colours=dark)
    # With what is longest in it: votes, form numbers, an explanation, and why some are skipped.
    page.set_viewport_size({"width": 390, "height": 900})
    page.wait_for_function("innerWidth === 390")
    expect(page.locator("dialog .votes")).to_have_count(2)
    found["dry run on a telephone"] = barriers(page, colours=dark)
    for box in ("html", "dialog"):
        assert page.locator(box).evaluate("box => box.scrollWidth <= box.clientWidth"), box
    assert {place: flaws for place, flaws in found.items() if flaws} == {}
    assert desk.troubles == []


@pytest.mark.parametrize("dark", [False, True])
def test_a_telephone_has_no_barrier(browser: Browser, served: str, dark: bool) -> None:
    desk = Desk(browser, served, width=390, dark=dark).enter("branch")
    found = {}
    for address, ready in {"today": ".todo-row", "inbox": ".row .name", "people": "tbody tr a"}.items():
        page = desk.show(address, ready)
        found[address] = barriers(page, colours=dark)
    page.click("tbody tr a >> nth=0")
    page.wait_for_selector(".stops .here")
    found["person"] = barriers(page, colours=dark)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert {address: flaws for address, flaws in found.items() if flaws} == {}
    assert desk.troubles == []


# ── a run that breaks off, what failed, votes from a spreadsheet ───────────────────────────────────────────────────────────────


def test_what_was_not_answered_is_sent_again_after_a_reload_and_done_once(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row .name")

    def unheard(route: Route) -> None:
        if '"validateOnly":false' in (route.request.post_data or ""):
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/graphql", unheard)
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.click(".batch button:has-text('退回')")
    page.fill("dialog textarea", "材料不全")
    page.click("dialog .primary")
    page.locator(".outcome").wait_for()
    page.click("dialog .primary")
    expect(page.locator("dialog [role=alert]")).to_contain_text("不会办两次")
    page.unroute("**/graphql")
    page.reload()
    expect(page.locator("[role=alert]")).to_contain_text("上次有 1 批审批没有收到回答")
    page.get_by_role("button", name="继续发送").click()
    expect(page.locator("[role=alert]")).to_have_count(0)
    page.get_by_role("button", name="撤销刚办的 1 件").click()
    page.fill("dialog textarea", "误操作")
    page.click("dialog .primary")
    expect(page.locator("dialog")).to_have_count(0)
    assert [trouble for trouble in desk.troubles if "ERR_FAILED" not in trouble] == []


def test_what_failed_is_tried_again_and_done(browser: Browser, served: str) -> None:
    """Somebody else decides one of two between the dry run and the run, and takes it back: what is retried is what stands now."""
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox?kind=DEVELOPMENT_TARGET_FILING", ".row .name")
    other = Desk(browser, served).enter("committee")
    theirs = other.show("inbox?kind=DEVELOPMENT_TARGET_FILING", ".row .name")

    def sent_back(box: Page, many: int) -> None:
        for place in range(many):
            box.locator("[role=rowgroup] .row input").nth(place).check()
        box.click(".batch button:has-text('退回')")
        box.fill("dialog textarea", "材料不全")
        box.click("dialog .primary")
        expect(box.locator("dialog .outcome")).to_contain_text(f"{many} 件可以办理")

    def reversed_in(box: Page, many: int) -> None:
        box.get_by_role("button", name=f"撤销刚办的 {many} 件").click()
        box.fill("dialog textarea", "误操作")
        box.click("dialog .primary")
        expect(box.locator("dialog")).to_have_count(0)

    sent_back(page, 2)
    sent_back(theirs, 1)
    theirs.click("dialog .primary")
    expect(theirs.locator("dialog .outcome")).to_contain_text("1 件已办")
    theirs.locator("dialog").get_by_role("button", name="关闭").click()
    page.click("dialog .primary")
    expect(page.locator("dialog .outcome")).to_contain_text("1 件已办")
    expect(page.locator("dialog .outcome li")).to_contain_text("1 件不能办")
    reversed_in(theirs, 1)
    page.get_by_role("button", name="重试未办的").click()
    expect(page.locator("dialog .outcome")).to_contain_text("1 件可以办理")
    expect(page.locator("dialog textarea")).to_have_value("材料不全")
    page.get_by_role("button", name="办理 1 件").click()
    expect(page.locator("dialog .outcome")).to_contain_text("1 件已办")
    expect(page.get_by_role("button", name="重试未办的")).to_have_count(0)
    page.locator("dialog").get_by_role("button", name="关闭").click()
    # The last run is chosen, the one before it by hand.
    page.get_by_role("button", name="撤销刚办的 1 件").click()
    page.locator("dialog summary").click()
    page.locator("dialog details input").check()
    page.fill("dialog textarea", "误操作")
    page.click("dialog .primary")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="撤销刚办的")).to_have_count(0)
    assert desk.troubles == other.troubles == []


def test_votes_are_pasted_from_a_spreadsheet(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox?kind=ADMISSION_APPROVAL", ".row .name")
    page.locator("[role=rowgroup] .row input").nth(0).check()
    page.locator("[role=rowgroup] .row input").nth(1).check()
    page.click(".batch .primary")
    cells = page.locator("dialog .votes tbody input")
    cells.first.evaluate(
        """cell => {
          const data = new DataTransfer();
          data.setData('text', '9\\t9\\t9\\t0\\t0\\n9\\t8\\t7\\t1\\t0');
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }"""
    )
    expect(cells.nth(9)).to_have_value("0")
    assert [cell.input_value() for cell in cells.all()] == ["9", "9", "9", "0", "0", "9", "8", "7", "1", "0"]
    assert desk.troubles == []
