"""A sheet's rows as a kind has them: the head found wherever it stands, each cell read, and what is wrong with it named by its cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from msgspec import Struct
from xlsxwriter.utility import xl_col_to_name

from domain.identity import normalise
from domain.text import Text
from service.imports import cells
from service.imports.books import INSTRUCTIONS, VALUES
from service.imports.kinds import Column, Holds, Kind
from service.imports.sheets import BESIDE, Sheet
from service.refusals import Refused
from service.workbooks import words_of

_HEADS_WITHIN = 15  # rows: above them a title, a date, who filled it in
_NOTE = re.compile(r"[(\[【<〔].*?[)\]】>〕]|[*::、,.。]")


class Status(StrEnum):
    """What becomes of a row."""

    READY = "READY"  # it would be done
    DONE = "DONE"
    EXISTS = "EXISTS"  # it is there already: nothing is done
    ERROR = "ERROR"
    SKIPPED = "SKIPPED"  # not chosen, or not come to


class Told(Struct, frozen=True):
    """What is said of a cell."""

    row: int
    column: int
    code: str
    text: Text
    severity: str = "HARD"

    @property
    def cell(self) -> str:
        return f"{xl_col_to_name(self.column)}{self.row}"


class Row(Struct):
    """A row of the sheet: what its cells mean, what is said of them, and what became of it."""

    number: int
    raw: list[Any]
    values: dict[str, Any] = {}
    told: list[Told] = []
    status: Status = Status.READY
    made: str | None = None
    once: dict[str, str] | None = None

    @property
    def wrong(self) -> bool:
        return self.status is Status.ERROR


class Head(Struct, frozen=True):
    """Where the columns are."""

    row: int  # as the sheet counts, from 1
    at: Mapping[str, int]  # by their fields
    ignored: tuple[str, ...]


class Filled(Struct):
    """A sheet that was filled in, as a kind reads it."""

    kind: Kind
    sheet: Sheet
    head: Head
    rows: list[Row]

    def place(self, field: str) -> int:
        """The column of a field; of what has none the first, by which people know a row."""
        return self.head.at.get(field, self.head.at[self.kind.columns[0].field])

    def say(
        self,
        row: Row,
        field: str,
        code: str,
        text: Text,
        *,
        status: Status | None = Status.ERROR,
        severity: str = "HARD",
    ) -> None:
        """Says it of a row's cell; its row is in that state then."""
        row.told.append(Told(row.number, self.place(field), code, text, severity))
        if status is not None:
            row.status = status


def filled(kind: Kind, sheets: Sequence[Sheet], most: int) -> Filled:
    """The sheet that has the kind's columns, row by row. Refused where none has."""
    best: tuple[int, Sheet, Head] | None = None
    for sheet in sheets:
        if sheet.name in (INSTRUCTIONS, VALUES):
            continue
        head = _head(kind, sheet)
        if head is not None and (best is None or len(head.at) > best[0]):
            best = len(head.at), sheet, head
    if best is None:
        wanted = "、".join(column.title for column in kind.columns if column.required)
        zh = f"没有找到表头：须有“{wanted}”这些列，请从模板开始"
        raise Refused("BAD_REQUEST", zh, f"No head was found: {wanted} are wanted; begin with the template.")
    _, sheet, head = best
    missing = [column.title for column in kind.columns if column.required and column.field not in head.at]
    if missing:
        named = "、".join(missing)
        zh = f"“{sheet.name}”第 {head.row} 行的表头缺少：{named}"
        raise Refused(
            "BAD_REQUEST", zh, f"The head in row {head.row} of “{sheet.name}” lacks {named}.", missing=missing
        )
    rows = [row for row in sheet.rows[head.row :] if any(not _empty(cell) for cell in row)]
    if len(rows) > most:
        zh, en = f"有 {len(rows)} 行，一次最多 {most} 行", f"There are {len(rows)} rows, {most} are taken at once."
        raise Refused("LIMIT_EXCEEDED", zh, en, limit="importRows", requested=len(rows), maximum=most)
    found = Filled(kind, sheet, head, [])
    _read(found)
    return found


def _head(kind: Kind, sheet: Sheet) -> Head | None:
    names = {_headed(name): column.field for column in kind.columns for name in (column.title, *column.also)}
    best: Head | None = None
    for number, row in enumerate(sheet.rows[:_HEADS_WITHIN], start=1):
        at: dict[str, int] = {}
        ignored: list[str] = []
        for place, cell in enumerate(row):
            if not isinstance(cell, str):
                continue
            field = names.get(_headed(cell))
            if field is None or field in at:
                ignored.append(cell.strip()[:60])
            else:
                at[field] = place
        if kind.columns[0].field in at and (best is None or len(at) > len(best.at)):
            best = Head(number, at, tuple(ignored))
    return best


def _headed(text: str) -> str:
    """A head as it is compared: without its marks, and without what stands in brackets."""
    return cells.plain(_NOTE.sub("", unicodedata.normalize("NFKC", text)))


def _read(found: Filled) -> None:
    columns = [
        (column, found.head.at[column.field], _words(column))
        for column in found.kind.columns
        if column.field in found.head.at
    ]
    merged = {(row, place) for row, place in _merged(found.sheet, found.head.row)}
    for number, raw in enumerate(found.sheet.rows[found.head.row :], start=found.head.row + 1):
        if all(_empty(cell) for cell in raw):
            continue
        row = Row(number, raw)
        for column, place, words in columns:
            _cell(found, row, column, place, words, merged)
        found.rows.append(row)
    _twice(found)


def _cell(
    found: Filled, row: Row, column: Column, place: int, words: Mapping[str, Any], merged: set[tuple[int, int]]
) -> None:
    raw = row.raw[place] if place < len(row.raw) else None
    if found.sheet.faulty and f"{xl_col_to_name(place)}{row.number}" in found.sheet.faulty:
        found.say(
            row, column.field, "BAD_INPUT", Text("此格是公式错误(如 #N/A)", "This cell holds an error, such as #N/A.")
        )
        return
    if (row.number, place) in merged:
        found.say(
            row,
            column.field,
            "BAD_INPUT",
            Text(
                "合并了多行单元格：请取消合并，逐行填写",
                "Cells of several rows are merged: undo it and fill in each row.",
            ),
        )
        return
    read = cells.read(column.holds, raw, words=words, from_1904=found.sheet.from_1904)
    if read.wrong is not None:
        found.say(row, column.field, "BAD_INPUT", read.wrong)
    elif read.value is None or read.value == "":
        if column.required:
            zh, en = f"须填写{column.title}", f"{column.title} is required."
            found.say(row, column.field, "BAD_INPUT", Text(zh, en))
    else:
        row.values[column.field] = read.value
        if read.mended is not None:
            said = Text(f"已修正：{read.mended.zh}", f"Put right: {read.mended.en}")
            found.say(row, column.field, "MENDED", said, status=None, severity="INFO")


def _empty(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _words(column: Column) -> dict[str, Any]:
    """What a choice's values are called, and which they are; in the order in which they are told."""
    if not column.enum:
        return {}
    found: dict[str, Any] = {}
    for language in ("zh", "en"):
        for value, word in words_of(column.enum, language).items():
            found.setdefault(cells.plain(word), value)
            found.setdefault(cells.plain(value), value)
    for word, value in column.words.items():
        found.setdefault(cells.plain(word), value)
    return found


def _merged(sheet: Sheet, head: int) -> Iterator[tuple[int, int]]:
    """The cells of the rows that are one with cells of other rows."""
    for top, left, bottom, right in sheet.merged:
        if bottom > top and bottom - top <= len(sheet.rows) + BESIDE:
            for row in range(max(top, head), bottom + 1):
                for place in range(left, right + 1):
                    yield row + 1, place


def _twice(found: Filled) -> None:
    """Nobody is entered twice by one sheet: the first row with a number counts, and the others say which it is."""
    field = "idNumber"
    if field not in found.head.at:
        return
    firsts: dict[tuple[str, str], int] = {}
    for row in found.rows:
        number = row.values.get(field)
        if number is None:
            continue
        key = str(row.values.get("idType", "CITIZEN")), normalise(number)
        first = firsts.setdefault(key, row.number)
        if first != row.number:
            said = Text(f"证件号码与第 {first} 行相同", f"The same number as in row {first}.")
            found.say(row, field, "BAD_INPUT", said)


def chosen(text: str, most: int) -> frozenset[int] | None:
    """Rows as `2-500,502`; None for all. Refused where it is not written so."""
    if not text:
        return None
    found: set[int] = set()
    for part in text.split(","):
        begin, _, end = part.strip().partition("-")
        if not begin.isdecimal() or (end and not end.isdecimal()) or len(begin) > 7 or len(end) > 7:
            raise Refused("BAD_REQUEST", "rows 应写成 2-500,502", "`rows` is written 2-500,502.")
        first, last = int(begin), int(end or begin)
        if last - first > most + BESIDE:
            raise Refused("BAD_REQUEST", "rows 范围过大", "`rows` names too many.")
        found |= set(range(first, last + 1))
    return frozenset(found)


def columns_held(found: Filled) -> dict[int, Holds]:
    """What each place holds."""
    return {found.head.at[column.field]: column.holds for column in found.kind.columns if column.field in found.head.at}
