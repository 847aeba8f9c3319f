"""The list of people as a clerk uses it: many at once, the same view again after a reload, a file of what is shown, a sheet that is pasted."""

from __future__ import annotations

import csv
import io
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
