"""What is sent in, as sheets of cells: a workbook by a process that may end without us, or CSV as spreadsheets write it."""

from __future__ import annotations

import asyncio
import csv
import io
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson
from msgspec import Struct

from service.files import office
from service.files.openers import refused
from service.files.unfit import Unfit
from service.imports import opening
from service.refusals import Refused

# A workbook of ten thousand rows takes a tenth of it.
_MEMORY, _SECONDS = 1_000_000_000, 20
# Above and below the rows: titles, notes, a signature.
BESIDE = 100
MOST_COLUMNS = 200
_OLD = b"\xd0\xcf\x11\xe0"


class Sheet(Struct):
    """A sheet: the first of `rows` is the sheet's row 1, its first cell column A."""

    name: str
    rows: list[list[Any]]
    merged: list[list[int]] = []
    faulty: frozenset[str] = frozenset()
    from_1904: bool = False


async def opened(body: bytes, most: int) -> list[Sheet]:
    """The sheets in it, those that hold anything. Refused where it is none, broken, locked, a bomb, or longer than `most` rows."""
    if not body:
        raise Refused("BAD_REQUEST", "没有收到文件", "No file came.")
    if body.startswith(b"PK"):
        try:
            await asyncio.to_thread(office.look_at, "XLSX", io.BytesIO(body), len(body))
        except Unfit as unfit:
            raise refused(unfit) from None
        found = await _workbook(body, most)
    elif body.startswith(_OLD):
        zh = "这是旧版 .xls 或加了密码的文件：请另存为不加密的 .xlsx"
        raise Refused(
            "UNSUPPORTED_MEDIA_TYPE", zh, "An old .xls, or one with a password: save it as .xlsx without one."
        )
    else:
        found = [await asyncio.to_thread(_table, body, most)]
    found = [sheet for sheet in found if any(cell is not None for row in sheet.rows for cell in row)]
    if not found:
        raise Refused("FILE_BROKEN", "表中没有内容", "There is nothing in the sheet.")
    return found


async def _workbook(body: bytes, most: int) -> list[Sheet]:
    command = (
        sys.executable,
        "-I",
        str(Path(opening.__file__)),
        *map(str, (_MEMORY, _SECONDS, most + BESIDE, MOST_COLUMNS)),
    )
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL)
    try:
        out, _ = await asyncio.wait_for(process.communicate(body), 2 * _SECONDS)
    except TimeoutError:
        raise _too_complex() from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if (process.returncode or 0) < 0:
        raise _too_complex()  # it wanted more than it may have
    if process.returncode:
        raise Refused("FILE_BROKEN", "XLSX 已损坏，无法打开", "The workbook is broken and does not open.")
    return await asyncio.to_thread(_told, out, most)


def _told(out: bytes, most: int) -> list[Sheet]:
    book = orjson.loads(out)
    found = []
    for sheet in book["sheets"]:
        if sheet["rows"] is None:
            raise _too_long(sheet["name"], sheet["height"], sheet["width"], most)
        rows = [[_cell(value) for value in row] for row in sheet["rows"]]
        found.append(Sheet(sheet["name"], rows, sheet["merged"], frozenset(sheet["faulty"]), book["from_1904"]))
    return found


def _cell(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    kind, text = value
    if kind == "s":
        return text
    return date.fromisoformat(text) if kind == "d" else datetime.fromisoformat(text)


def _table(body: bytes, most: int) -> Sheet:
    """CSV in UTF-8, or as Excel writes it in China: GB 18030."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = body.decode("gb18030")
        except UnicodeDecodeError:
            raise Refused(
                "FILE_BROKEN",
                "既不是 XLSX，也不是 UTF-8 或 GB 18030 的 CSV",
                "Neither XLSX nor CSV in UTF-8 or GB 18030.",
            ) from None
    if "\0" in text:
        raise Refused("FILE_BROKEN", "既不是 XLSX，也不是 CSV", "Neither XLSX nor CSV.")
    head = text.partition("\n")[0]
    delimiter = max(",\t;", key=head.count)
    rows: list[list[Any]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if len(rows) >= most + BESIDE or len(row) > MOST_COLUMNS:
                raise _too_long("CSV", len(rows) + 1, len(row), most)
            rows.append([cell or None for cell in row])
    except csv.Error:
        raise Refused("FILE_BROKEN", "CSV 无法识别", "The CSV cannot be read.") from None
    return Sheet("CSV", rows)


def _too_long(name: str, height: int, width: int, most: int) -> Refused:
    if width > MOST_COLUMNS:
        zh, en = (
            f"“{name}”有 {width} 列，最多 {MOST_COLUMNS} 列",
            f"“{name}” has {width} columns, {MOST_COLUMNS} at most.",
        )
        return Refused("LIMIT_EXCEEDED", zh, en, limit="columns", requested=width, maximum=MOST_COLUMNS)
    zh = f"“{name}”有内容直到第 {height} 行，一次最多 {most} 行：请分开导入，或删去末尾多余的内容"
    en = f"“{name}” goes down to row {height}, and {most} rows are taken at once: divide it, or delete what stands below."
    return Refused("LIMIT_EXCEEDED", zh, en, limit="importRows", requested=height, maximum=most)


def _too_complex() -> Refused:
    return Refused("FILE_TOO_COMPLEX", "文件展开后过大", "Unpacked it would be too large.")
