"""Templates as people fill them in, and what they filled in with its mistakes marked."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter
from msgspec import Struct

from service.imports.kinds import Column, Holds, Kind
from service.workbooks import words_of

INSTRUCTIONS, VALUES = "填写说明", "可填的值"
_LAST_ROW = 1_048_575
_AS_TEXT = (Holds.NUMBER, Holds.PHONE, Holds.TEXT, Holds.NAMES)
_SAID = {
    Holds.TEXT: "文字",
    Holds.DAY: "日期",
    Holds.INSTANT: "日期和时间",
    Holds.NUMBER: "18 位号码(文本)",
    Holds.PHONE: "电话号码(文本)",
    Holds.COUNT: "整数",
    Holds.AMOUNT: "数字",
    Holds.NAMES: "姓名，几个用顿号隔开",
    Holds.CHOICE: "从下拉列表中选",
    Holds.YES_NO: "是 / 否",
}
_HEAD = ("列名", "必填", "填什么", "说明", "示例", "可填的值", "也认作这一列的列名")


def values_of(column: Column, language: str = "zh") -> list[str]:
    """What a column's cells may say, as people say it."""
    if column.holds is Holds.YES_NO:
        return ["是", "否"]
    if not column.enum:
        return []
    return list(words_of(column.enum, language).values())


def template(kind: Kind, branches: Sequence[str] = ()) -> bytes:
    """An empty sheet with its heads, lists to choose from, and cells that keep what is typed; and a page that says how."""
    to = io.BytesIO()
    book = xlsxwriter.Workbook(to, {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False})
    sheet = book.add_worksheet(kind.title.zh)
    told, values = book.add_worksheet(INSTRUCTIONS), book.add_worksheet(VALUES)
    wanted = book.add_format({"bold": True, "bottom": 1, "bg_color": "#FDE9D9"})
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F2F2F2"})
    text, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for at, column in enumerate(kind.columns):
        formats = {Holds.DAY: day, Holds.INSTANT: moment, **dict.fromkeys(_AS_TEXT, text)}
        sheet.set_column(at, at, max(12, 2 * len(column.title) + 4), formats.get(column.holds))
        sheet.write_string(0, at, column.title, wanted if column.required else head)
        if column.hint.zh:
            sheet.write_comment(0, at, column.hint.zh, {"x_scale": 1.5})
        listed = [*branches] if column.field == "BRANCH" else values_of(column)
        if listed:
            values.write_string(0, at, column.title, head)
            values.write_column(1, at, listed)
            _choice(sheet, at, len(listed))
    sheet.freeze_panes(1, 0)
    values.hide()
    _instructions(book, told, kind)
    book.close()
    return to.getvalue()


def _choice(sheet: Any, at: int, count: int) -> None:
    name = xlsxwriter.utility.xl_col_to_name(at, col_abs=True)
    said = {"error_title": "请从列表中选", "error_message": "此列只能填列表中的值", "ignore_blank": True}
    source = f"='{VALUES}'!{name}$2:{name}${count + 1}"
    sheet.data_validation(1, at, _LAST_ROW, at, {"validate": "list", "source": source, **said})


def _instructions(book: Any, sheet: Any, kind: Kind) -> None:
    bold = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    lines = (
        f"{kind.title.zh}：在第一张表填写，一行一人，表头不要改动(列的次序可变，不用的列可删)。",
        "橙色表头的列必填。身份证号、手机号的单元格已设为文本；从别处粘贴时请用“选择性粘贴—值”，以免号码变成数值而丢失后几位。",
        "日期请写成 2024-06-30。同一张表可重复导入：已在系统中的行会被指出，不会再录一次。",
    )
    for row, line in enumerate(lines):
        sheet.write_string(row, 0, line)
    top = len(lines) + 1
    for at, name in enumerate(_HEAD):
        sheet.write_string(top, at, name, bold)
    for row, column in enumerate(kind.columns, start=top + 1):
        cells = (
            column.title,
            "是" if column.required else "",
            _SAID[column.holds],
            column.hint.zh,
            column.sample,
            "、".join(values_of(column)),
            "、".join(name for name in column.also if not name.isascii()),
        )
        for at, cell in enumerate(cells):
            sheet.write_string(row, at, cell, wrapped)
    for at, width in enumerate((18, 6, 18, 36, 24, 40, 48)):
        sheet.set_column(at, at, width)


class Mark(Struct, frozen=True):
    """A cell to be seen: what is wrong with it, or what was put right."""

    row: int  # as the sheet counts, from 1
    column: int  # from 0
    text: str
    wrong: bool


def marked(
    title: str, rows: Sequence[Sequence[str]], marks: Sequence[Mark], first: int, kept: Mapping[int, Holds]
) -> bytes:
    """The sheet as it came, its mistakes red and said beside them; what was put right is yellow. `first`: the number of the first of
    `rows`; `kept`: what the columns hold. Every cell is text: nothing of it changes again, and nothing is a formula."""
    to = io.BytesIO()
    options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(to, options)
    sheet = book.add_worksheet(title[:31])
    formats = {
        None: book.add_format({"num_format": "@"}),
        True: book.add_format({"num_format": "@", "bg_color": "#FFC7CE", "font_color": "#9C0006"}),
        False: book.add_format({"num_format": "@", "bg_color": "#FFF2CC"}),
    }
    looks: dict[tuple[int, int], tuple[bool, list[str]]] = {}
    for mark in marks:
        wrong, said = looks.get((mark.row, mark.column), (False, []))
        looks[mark.row, mark.column] = (wrong or mark.wrong, [*said, mark.text])
    width = max((len(row) for row in rows), default=0)
    for at in range(width):
        sheet.set_column(at, at, 20 if kept.get(at) is Holds.NUMBER else 14, formats[None])
    for number, row in enumerate(rows, start=first):
        for at, cell in enumerate(row):
            look = looks.get((number, at))
            if look is not None:
                sheet.write_string(number - 1, at, cell, formats[look[0]])
            elif cell:
                sheet.write_string(number - 1, at, cell, formats[None])
    for (number, at), (_, said) in looks.items():
        sheet.write_comment(number - 1, at, "\n".join(said)[:2_000], {"x_scale": 2})
    sheet.freeze_panes(first, 0)
    book.close()
    return to.getvalue()
