"""The list of people as a clerk uses it: many at once, the same view again after a reload, a file of what is shown, a sheet that is pasted."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.console.conftest import Desk, barriers

pytestmark = pytest.mark.slow


def heads(page: Page) -> list[str]:
    return [text for text in page.locator(".people thead th").all_inner_texts() if text not in ("", "操作")]


def test_one_opinion_is_recorded_of_many_that_were_chosen(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch")
    page = desk.show("people?stage=ACTIVIST", ".people tbody tr a")
    names = [page.locator(".people tbody tr a").nth(place).inner_text() for place in range(2)]
    for key in "jxjx":
        page.keyboard.press(key)
    expect(page.locator(".batch strong")).to_have_text("已选 2 人")
    page.click(".batch button:text-is('录入意见')")
    page.select_option("dialog [name=opinionKind]", "BRANCH_INSPECTION")
    # Nothing is entered yet: the dry run says so at each of them.
    page.click("dialog button:text-is('试算')")
    told = page.locator("dialog .rows-told")
    expect(told.locator("[role=status]")).to_have_text("0 人可以办理，2 人不能办。还没有办理。")
    page.fill("dialog [name=content]", "能联系实际，表现良好")
    expect(told).to_have_count(0)
    page.click("dialog button:text-is('试算')")
    expect(told.locator("[role=status]")).to_have_text("2 人可以办理，0 人不能办。还没有办理。")
    expect(told.locator("tbody tr:has(.badge.done)")).to_have_count(2)
    assert barriers(page, colours=True) == []
    page.click("dialog button:text-is('录入意见：2 人')")
    expect(told.locator("[role=status]")).to_have_text("已办 2 人，未办 0 人。")
    assert told.locator("tbody th a").all_inner_texts() == names
    page.locator("dialog").get_by_role("button", name="关闭").click()
    expect(page.locator(".batch")).to_have_count(0)
    page.click(f".people tbody a:text-is('{names[0]}')")
    page.wait_for_selector(".stops .here")
    expect(page.locator("text=能联系实际，表现良好").first).to_be_visible()
    assert desk.troubles == []


def test_a_saved_view_is_there_after_a_reload(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch")
    page = desk.show("people?stage=ACTIVIST", ".people tbody tr a")
    page.get_by_role("button", name="列", exact=True).click()
    page.get_by_label("学历").check()
    page.get_by_label("问题").uncheck()
    page.keyboard.press("Escape")
    page.click(".people th button:text-is('姓名')")
    wanted = ["姓名", "期限", "支部", "阶段", "培养联系人", "进入本阶段", "学历"]
    expect(page.locator(".people th[aria-sort]")).to_have_text("姓名")
    assert heads(page) == wanted
    listed = page.locator(".people tbody a").all_inner_texts()
    page.get_by_role("button", name="视图", exact=True).click()
    page.get_by_label("视图名称").fill("积极分子按姓名")
    page.keyboard.press("Enter")
    desk.show("people", ".people tbody tr a")
    page.reload()
    page.wait_for_selector(".people tbody tr a")
    assert heads(page) == ["姓名", "期限", "支部", "阶段", "进入本阶段", "问题"]
    page.get_by_role("button", name="视图", exact=True).click()
    page.get_by_role("button", name="积极分子按姓名", exact=True).click()
    expect(page.locator(".people th[aria-sort]")).to_have_text("姓名")
    assert (heads(page), page.locator(".people tbody a").all_inner_texts()) == (wanted, listed)
    expect(page.get_by_role("button", name="积极分子按姓名", exact=True)).to_be_visible()
    assert desk.troubles == []


def test_a_file_has_the_columns_and_the_order_of_the_list(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch")
    page = desk.show("people?order=NAME_DESC&columns=branch,sex", ".people tbody tr a")
    listed = page.locator(".people tbody tr td:nth-child(2) a").all_inner_texts()
    read = {}
    for label in ("CSV", "电子表格"):
        page.get_by_role("button", name="导出").first.click()
        with page.expect_download() as taken:
            page.get_by_role("button", name=label).click()
        read[Path(taken.value.suggested_filename).suffix] = Path(taken.value.path()).read_bytes()
    rows = list(csv.reader(io.StringIO(read[".csv"].decode("utf-8-sig"))))
    assert rows[0] == ["id", "name", "branch.name", "sex"]
    assert [row[1] for row in rows[1:]] == listed
    book = zipfile.ZipFile(io.BytesIO(read[".xlsx"]))
    text = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
    assert all(name in text for name in listed)
    assert desk.troubles == []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_choosing_many_has_no_barrier(browser: Browser, served: str, width: int, dark: bool) -> None:
    desk = Desk(browser, served, width=width, dark=dark).enter("branch")
    page = desk.show("people?stage=ACTIVIST", ".people tbody tr a")
    found = {}
    page.get_by_role("button", name="列", exact=True).click()
    found["columns"] = barriers(page, colours=dark)
    page.keyboard.press("Escape")
    page.locator(".people tbody input").first.check()
    page.locator(".people tbody input").nth(1).check()
    found["chosen"] = barriers(page, colours=dark)
    for act in ("录入意见", "指定培养联系人", "上报", "归档"):
        page.locator(".batch button", has_text=act).click()
        page.wait_for_selector("dialog .fields")
        page.click("dialog button:text-is('试算')")
        if act == "归档":
            # Why is asked for at its field, before anything is asked of the server.
            expect(page.locator("dialog [name=reason]:invalid")).to_be_focused()
            page.select_option("dialog [name=reason]", "WITHDREW")
            page.click("dialog button:text-is('试算')")
        page.wait_for_selector("dialog .rows-told")
        found[act] = barriers(page, colours=dark)
        assert page.locator("dialog").evaluate("box => box.scrollWidth <= box.clientWidth"), act
        page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert {place: flaws for place, flaws in found.items() if flaws} == {}
    assert desk.troubles == []


PASTE = """text => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
  document.activeElement.dispatchEvent(event);
}"""


def test_a_pasted_sheet_with_two_mistakes_records_the_others(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch")
    page = desk.show("people?stage=ACTIVIST", ".people tbody tr a")
    page.get_by_role("button", name="成批录入").click()
    page.get_by_role("link", name="半年意见表").click()
    page.get_by_role("button", name="党小组意见").click()
    names = page.locator(".grid-sheet tbody th").all_inner_texts()
    assert len(names) > 3
    # As a spreadsheet gives it, in another order; a day that is none, an opinion without a word but with a day, and a stranger.
    lines = [f"{name}\t2026-11-25\t{name}积极参加组织生活" for name in reversed(names)]
    lines[0] = f"{names[-1]}\t某日\t踏实"
    lines[1] = f"{names[-2]}\t2026-11-25\t"
    page.locator("[data-cell='0 0']").focus()
    page.evaluate(PASTE, "\n".join(["姓名\t日期\t意见内容", *lines, "赵六六\t2026-11-25\t不在册"]))
    expect(page.locator(".unplaced li")).to_have_text("赵六六 · 2026-11-25 · 不在册")
    sound = len(names) - 2
    expect(page.locator(".sheet footer [role=status]")).to_contain_text(f"{sound} 人可录入")
    expect(page.locator(".sheet footer [role=status]")).to_contain_text("2 人有问题")
    wrong = page.locator(".grid-sheet [aria-invalid]")
    assert [field.get_attribute("aria-label") for field in wrong.all()] == [
        f"{names[-2]} 意见内容",
        f"{names[-1]} 日期",
    ]
    assert barriers(page, colours=True) == []
    # A reload loses nothing, the stranger neither; F8 leads from one mistake to the next.
    page.reload()
    expect(page.locator(".unplaced li")).to_have_text("赵六六 · 2026-11-25 · 不在册")
    expect(page.locator(".grid-sheet [aria-invalid]")).to_have_count(2)
    page.get_by_role("button", name="知道了").click()
    page.locator("[data-cell='0 0']").focus()
    page.keyboard.press("F8")
    expect(page.locator(":focus")).to_have_attribute("aria-label", f"{names[-2]} 意见内容")
    page.click(f"button:text-is('录入 {sound} 人')")
    expect(page.locator(".rows-told [role=status]")).to_have_text(f"已办 {sound} 人，未办 0 人。")
    assert page.locator(".rows-told tbody th").all_inner_texts() == names[:-2]
    assert page.get_by_label(f"{names[0]} 意见内容").input_value() == ""
    assert page.get_by_label(f"{names[-1]} 意见内容").input_value() == "踏实"
    # The last mistake is put right where it stands.
    page.get_by_label(f"{names[-1]} 日期").fill("2026-11-25")
    page.click("button:text-is('录入 1 人')")
    expect(page.locator(".rows-told [role=status]")).to_have_text("已办 1 人，未办 0 人。")
    page.click(f".rows-told a:text-is('{names[-1]}')")
    page.wait_for_selector(".stops .here")
    expect(page.locator("text=踏实").first).to_be_visible()
    assert desk.troubles == []


def test_a_course_is_entered_once_with_all_who_attended_it(browser: Browser, served: str) -> None:
    desk = Desk(browser, served, width=1280).enter("branch-2026")
    page = desk.show("people?sheet=training&stage=DEVELOPMENT_TARGET", ".grid-sheet tbody th")
    names = page.locator(".grid-sheet tbody th").all_inner_texts()
    page.locator("[data-cell='0 0']").focus()
    page.evaluate(PASTE, "\n".join(f"{name}\t是\t{90 + place}" for place, name in enumerate(names[:2])))
    expect(page.locator(".sheet footer [role=status]")).to_have_text("先填好培训班的必填项，改正标红的。")
    page.fill("form [name=organizer]", "县委党校")
    page.select_option("form [name=byCommittee]", "true")
    page.fill("form [name=start]", "2026-11-02")
    page.fill("form [name=on]", "2026-11-05")
    page.fill("form [name=days]", "3")
    page.fill("form [name=classHours]", "24")
    page.click("form button:text-is('纸质材料编号')")
    page.locator("form .paper-tile input:not([type=hidden])").first.fill("结业名册")
    page.locator("form .paper-tile input:not([type=hidden])").last.fill("党校 2026-11")
    expect(page.locator(".sheet footer [role=status]")).to_contain_text("2 人可录入")
    page.reload()
    expect(page.locator("form [name=organizer]")).to_have_value("县委党校")
    expect(page.locator(".sheet footer [role=status]")).to_contain_text("2 人可录入")
    page.click("button:text-is('录入 2 人')")
    expect(page.locator(".rows-told [role=status]")).to_have_text("已办 2 人，未办 0 人。")
    page.click(f".rows-told a:text-is('{names[0]}')")
    page.wait_for_selector(".stops .here")
    expect(page.locator("text=县委党校").first).to_be_visible()
    assert desk.troubles == []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_the_sheets_have_no_barrier(browser: Browser, served: str, width: int, dark: bool) -> None:
    desk = Desk(browser, served, width=width, dark=dark).enter("branch")
    found = {}
    for address in ("people?sheet=opinions&kind=MENTOR_DETERMINATION", "people?sheet=training"):
        page = desk.show(address, ".grid-sheet tbody th")
        page.locator(".grid-sheet tbody input").first.fill("某日")
        expect(page.locator(".sheet footer [role=status]")).to_have_text(re.compile("1 人有问题|先填好"))
        found[address] = barriers(page, colours=dark)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert {place: flaws for place, flaws in found.items() if flaws} == {}
    assert desk.troubles == []
