"""Sheets for the tests of imports: as people make them, and as nobody should."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import xlsxwriter

from domain.identity import check_digit

ROSTER = ("姓名", "身份证号", "党员身份", "职务", "转正日期", "入册日期")


def number(n: int) -> str:
    """The number of somebody who does not exist."""
    born = date(1960, 1, 1) + timedelta(days=n // 900 % 15_000)
    first = f"110101{born:%Y%m%d}{n % 900 + 100:03d}"
    return first + check_digit(first)


def workbook(
    heads: Sequence[Any], rows: Sequence[Sequence[Any]], *, above: int = 0, name: str = "名册", from_1904: bool = False
) -> bytes:
    """A sheet with a head and rows: texts as text, days as days, floats as quantities."""
    to = io.BytesIO()
    book = xlsxwriter.Workbook(to, {"in_memory": True, "strings_to_formulas": False, "date_1904": from_1904})
    sheet = book.add_worksheet(name)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    if above:
        sheet.write_string(0, 0, "某某党支部党员名册")
    for at, row in enumerate((heads, *rows), start=above):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(at, place, cell, day)  # type: ignore[arg-type]  # a date is good enough
            elif cell is not None:
                sheet.write(at, place, cell)
    book.close()
    return to.getvalue()


def changed(book: bytes, part: str, change: Any) -> bytes:
    """The workbook with one of its parts otherwise."""
    to = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return to.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
