"""Rows as a spreadsheet: values of their types, heads in words, a head that stays, and never a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import orjson
import xlsxwriter
from graphql import GraphQLEnumType

from domain.calendar import SHANGHAI
from graph.plan.execution.exports import Column
from graph.plan.execution.tables import Tables
from graph.schema import schema
from graph.schema.labels import label_of, spoken

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A workbook is zipped at its end, and until then it lies in memory: nothing of it is written anywhere in clear. Of a dozen columns
# so many rows are about 100 MB.
MOST = 20_000
_YES_NO = {"zh": ("是", "否"), "en": ("Yes", "No")}
_WIDEST = 40  # characters
_LONGEST_NAME = 31  # of a sheet
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_ERA = date(1900, 3, 1)  # before it the numbers of days are disputed


class Workbook:
    """Sheets, one after the other: each with its columns, and the rows that are added while it is the last."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._to = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._to, {"in_memory": True, "strings_to_urls": False})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._head = self._book.add_format({"bold": True, "bottom": 1})
        self._names: set[str] = set()
        self._sheet: Any = None

    def sheet(self, columns: Sequence[Column], name: str = "") -> None:
        """Begins a sheet: its heads in words, which stay in sight."""
        self._end()
        self._sheet = self._book.add_worksheet(self._free(name) or None)
        self._columns, self._widths, self._rows = columns, [], 0
        for at, column in enumerate(columns):
            said = "·".join(label_of(spoken(told, self._language)) for told in column.told) or column.name
            self._sheet.write_string(0, at, said, self._head)
            self._widths.append(_width(said))
        self._sheet.freeze_panes(1, 0)

    def add(self, rows: Sequence[bytes]) -> None:
        """Rows as JSON texts, in their order."""
        self.write(map(orjson.loads, rows))

    def write(self, rows: Iterable[Any]) -> None:
        """Rows as they are, in their order."""
        for row in rows:
            self._rows += 1
            for at, column in enumerate(self._columns):
                self._write(at, column, column.of(row))

    def made(self) -> bytes:
        """The workbook; nothing can be added afterwards."""
        self._end()
        self._book.close()
        return self._to.getvalue()

    def _end(self) -> None:
        if self._sheet is None:
            return
        for at, width in enumerate(self._widths):
            self._sheet.set_column(at, at, min(width, _WIDEST) + 2)
        if self._columns:
            self._sheet.autofilter(0, 0, self._rows, len(self._columns) - 1)

    def _free(self, name: str) -> str:
        """A sheet's name as spreadsheets take it: short, without some signs, and no other's."""
        short = _NO_NAME.sub(" ", name).strip("' ")[:_LONGEST_NAME]
        free, number = short, 1
        while free.lower() in self._names:
            number += 1
            free = f"{short[: _LONGEST_NAME - 3]} {number}"
        self._names.add(free.lower())
        return free

    def _write(self, at: int, column: Column, value: Any) -> None:
        if value is None:
            return
        kind = column.type.name if column.type is not None else ""
        if isinstance(value, bool):
            value = _YES_NO[self._language][not value]
        elif isinstance(value, int | float):
            self._sheet.write_number(self._rows, at, value)
            return
        elif kind == "Decimal" and isinstance(value, str):
            self._sheet.write_number(self._rows, at, float(value))
            return
        elif kind in ("Date", "DateTime") and isinstance(value, str) and self._dated(at, kind, value):
            return
        said = self._said(column, value)
        # As text, whatever it begins with: an ID number keeps its figures, and nobody's name is a formula.
        self._sheet.write_string(self._rows, at, said)
        self._widths[at] = max(self._widths[at], _width(said))

    def _dated(self, at: int, kind: str, value: str) -> bool:
        if kind == "Date":
            day = date.fromisoformat(value)
            if day < _ERA:
                return False
            self._sheet.write_datetime(self._rows, at, datetime(day.year, day.month, day.day), self._day)  # noqa: DTZ001
        else:
            instant = datetime.fromisoformat(value).astimezone(SHANGHAI).replace(tzinfo=None)
            self._sheet.write_datetime(self._rows, at, instant, self._instant)
        self._widths[at] = max(self._widths[at], 10 if kind == "Date" else 19)
        return True

    def _said(self, column: Column, value: Any) -> str:
        if isinstance(column.type, GraphQLEnumType):
            words = _words(column.type, self._language)
            return "、".join(words.get(one, str(one)) for one in (value if isinstance(value, list) else [value]))
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return "、".join(value)
        return value if isinstance(value, str) else orjson.dumps(value).decode()


def figures(tables: Tables, answer: Any, language: str) -> tuple[bytes, int]:
    """A workbook of figures, a sheet for each table, and how many rows are in it."""
    book, count = Workbook(language), 0
    for table in tables.tables:
        rows = table.rows(answer)
        first = rows[0] if rows else {}
        beside = [
            c for key, columns in table.beside.items() for c in _beside(key, columns, first.get(key) or [], language)
        ]
        title, *_ = re.split("[,，(（]", label_of(spoken(table.told, language)))
        book.sheet([*table.columns, *beside], title)
        book.write(rows)
        count += len(rows)
    return book.made(), count


def _beside(key: str, columns: Sequence[Column], members: Sequence[Any], language: str) -> Iterable[Column]:
    """The columns of the members of a list, each under what its first value is called."""
    named, *figures = columns
    for at, member in enumerate(members):
        value = named.of(member)
        name = _words(named.type, language).get(value, value) if isinstance(named.type, GraphQLEnumType) else value
        yield from (Column((key, at, *one.path), (str(name), *one.told), one.type) for one in figures)


def words_of(name: str, language: str) -> dict[str, str]:
    """What the values of an enum of the schema are called, by its name."""
    enum = schema._schema.type_map[name]
    return _words(enum, language) if isinstance(enum, GraphQLEnumType) else {}


@lru_cache(maxsize=200)
def _words(enum: GraphQLEnumType, language: str) -> dict[str, str]:
    return {key: label_of(spoken(value.description or key, language)) for key, value in enum.values.items()}


def _width(text: str) -> int:
    """In columns of a fixed-width face: a Chinese character is two."""
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text[:_WIDEST])
