"""Documents set by typst: from data that a template reads, never from markup joined with values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson
import segno
import typst
from msgspec import Struct

from papers.catalogue import Print

_HERE = Path(str(files("papers")))


class Numbered(Struct, frozen=True):
    """By what a document is found again, and where whoever holds the paper can ask whether it is genuine."""

    number: str
    address: str


class Sheet(Struct, frozen=True):
    """One print of several: what its question answered, and what it is called among them."""

    found: Mapping[str, Any]
    name: str
    on: date
    numbered: Numbered | None = None
    # The address of its page, drawn as a code.
    page: str | None = None


def pdf(
    kind: Print, found: Mapping[str, Any], on: date, numbered: Numbered | None = None, page: str | None = None
) -> bytes:
    """One print as PDF/A-2 with its text in it. `found` is what its question answered; without a number it is a copy to read.

    The same data give the same bytes: nothing of the clock or the machine goes in.
    """
    return several(kind, [Sheet(found, kind.title.zh, on, numbered, page)])


def several(kind: Print, sheets: Sequence[Sheet], *, desk: int = 0) -> bytes:
    """The same of several of a kind as one file, each under a bookmark; what they share is in it once. At one `desk` one
    document is set at a time."""
    return _compiled(kind, sheets, desk, format="pdf", pdf_standards=["a-2b"], timestamp=0)


def text(kind: Print, found: Mapping[str, Any], *, desk: int = 0) -> bytes:
    """What a print says, as HTML: its paragraphs and tables, without pages."""
    return _compiled(kind, [Sheet(found, kind.title.zh, date.min)], desk, format="html")


def _compiled(kind: Print, sheets: Sequence[Sheet], desk: int, **how: Any) -> bytes:
    given = {
        "all": [_given(sheet) for sheet in sheets],
        "words": next((s.found["words"] for s in sheets if "words" in s.found), []),
    }
    made: bytes = _compiler(desk).compile(
        input=str(_HERE / "templates" / "papers.typ"),
        sys_inputs={
            "kind": kind.file,
            "title": kind.title.zh,
            **{name: orjson.dumps(value).decode() for name, value in given.items()},
        },
        **how,
    )
    return made


def _given(sheet: Sheet) -> dict[str, Any]:
    """What a template reads."""
    return {
        "found": {name: value for name, value in sheet.found.items() if name != "words"},
        "name": sheet.name,
        "seal": _seal(sheet.numbered, sheet.on),
        "page": _code(sheet.page) if sheet.page else None,
    }


def _seal(numbered: Numbered | None, on: date) -> dict[str, str | None]:
    return {
        "number": numbered.number if numbered else None,
        "on": on.isoformat(),
        "code": _code(numbered.address) if numbered else None,
    }


@lru_cache(maxsize=2)
def _compiler(desk: int) -> Any:
    """With our own fonts first, for a machine may have none; rare characters of a name come from those of the system."""
    return typst.Compiler(root=str(_HERE), font_paths=[str(_HERE / "fonts")])


@lru_cache(maxsize=64)
def _code(address: str) -> str:
    return segno.make(address, error="m").svg_inline(scale=2, border=0)
