"""Rows as a spreadsheet: values of their types, heads in words, a head that stays, and never a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import orjson
import xlsxwriter
from graphql import GraphQLEnumType

from domain.calendar import SHANGHAI
from graph.plan.execution.exports import Column
from graph.schema import schema
from graph.schema.labels import label_of, spoken

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A workbook is zipped at its end, and until then it lies in memory: nothing of it is written anywhere in clear. Of a dozen columns
# so many rows are about 100 MB.
MOST = 20_000
_YES_NO = {"zh": ("是", "否"), "en": ("Yes", "No")}
_WIDEST = 40  # characters
_ERA = date(1900, 3, 1)  # before it the numbers of days are disputed


class Workbook:
    """One sheet with a list's columns."""

    def __init__(self, columns: Sequence[Column], language: str) -> None:
        self._columns, self._language = columns, language
        self._to = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._to, {"in_memory": True, "strings_to_urls": False})
        self._sheet = self._book.add_worksheet()
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self._instant = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        head = self._book.add_format({"bold": True, "bottom": 1})
        self._widths = []
        for at, column in enumerate(columns):
            name = "·".join(label_of(spoken(told, language)) for told in column.told) or column.name
            self._sheet.write_string(0, at, name, head)
            self._widths.append(_width(name))
        self._sheet.freeze_panes(1, 0)
        self._rows = 0

    def add(self, rows: Sequence[bytes]) -> None:
        """Rows as JSON texts, in their order."""
        for text in rows:
            self._rows += 1
            row = orjson.loads(text)
            for at, column in enumerate(self._columns):
                self._write(at, column, column.of(row))

    def made(self) -> bytes:
        """The workbook; nothing can be added afterwards."""
        for at, width in enumerate(self._widths):
            self._sheet.set_column(at, at, min(width, _WIDEST) + 2)
        if self._columns:
            self._sheet.autofilter(0, 0, self._rows, len(self._columns) - 1)
        self._book.close()
        return self._to.getvalue()

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
