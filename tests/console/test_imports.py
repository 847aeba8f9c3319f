"""A sheet is dropped, its mistakes are seen at their cells, and its sound rows are taken in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.console.conftest import Desk, barriers
from tests.graph.sheets import number, workbook

pytestmark = pytest.mark.slow

HEADS = ("姓名", "身份证号码", "人员类别", "转正日期", "备注")


def test_a_sheet_is_checked_and_its_sound_rows_are_taken_in(browser: Browser, served: str, tmp_path: Path) -> None:
    rows = [[f"新党员{n}", number(n), "正式党员", date(2010, 7, 1), ""] for n in range(5)]
    rows[1][1], rows[3][3] = float(number(1)[:17] + "0"), "2019-02-29"
    file = tmp_path / "名册.xlsx"
    file.write_bytes(workbook(HEADS, rows))
    desk = Desk(browser, served).enter("branch")
    page = desk.show("imports", ".import-drop")
    page.set_input_files("input[type=file]", file)
    page.wait_for_selector(".import-counts")
    assert page.inner_text(".import-counts").split("\n") == ["可导入 3", "有错误 2"]
    assert page.locator(".import-rows .wrong").count() == 2
    assert barriers(page, colours=True) == []
    with page.expect_download() as marked:
        page.get_by_role("button", name="下载标注错误的表格").click()
    assert marked.value.suggested_filename == "党员名册(已标注).xlsx"
    page.click("button.primary")
    page.wait_for_selector(".import-counts .done")
    assert page.inner_text(".import-counts").split("\n") == ["已导入 3", "有错误 2"]
    page.get_by_role("button", name="重新检查此文件").click()
    page.wait_for_selector(".import-counts .exists")
    assert page.inner_text(".import-counts").split("\n") == ["已在系统中 3", "有错误 2"]
    assert desk.troubles == []
