"""Documents set by typst: from data that a template reads, never from markup joined with values."""

from __future__ import annotations

from collections.abc import Mapping
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


def pdf(kind: Print, found: Mapping[str, Any], on: date, numbered: Numbered | None = None) -> bytes:
    """One print as PDF/A-2 with its text in it. `found` is what its question answered; without a number it is a copy to read.

    The same data give the same bytes: nothing of the clock or the machine goes in.
    """
    seal = {
        "number": numbered and numbered.number,
        "on": on.isoformat(),
        "code": _code(numbered.address) if numbered else None,
    }
    given = {"kind": kind.name, "title": kind.title.zh, "found": found, "seal": seal}
    made: bytes = _compiler().compile(
        input=str(_HERE / "templates" / f"{kind.file}.typ"),
        format="pdf",
        sys_inputs={"given": orjson.dumps(given).decode()},
        pdf_standards=["a-2b"],
        timestamp=0,
    )
    return made


@lru_cache(maxsize=1)
def _compiler() -> Any:
    """With our own fonts first, for a machine may have none; rare characters of a name come from those of the system."""
    return typst.Compiler(root=str(_HERE), font_paths=[str(_HERE / "fonts")])


@lru_cache(maxsize=64)
def _code(address: str) -> str:
    return segno.make(address, error="m").svg_inline(scale=2, border=0)
