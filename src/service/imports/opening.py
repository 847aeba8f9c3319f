"""A workbook is opened here, in a process of its own with so much memory and no more: what its cells are, and nothing else.

Run as a file (`python -I opening.py BYTES SECONDS ROWS COLUMNS`), with the workbook as its input; its answer is JSON. A sheet that says that it is
larger than the machine ends this process, and nothing beside it.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import orjson
import python_calamine

try:
    import resource
except ImportError:  # where there is none, the zip's own sizes are what bounds it
    resource = None  # type: ignore[assignment]

_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*>")
_FROM_1904 = re.compile(rb"date1904\s*=\s*[\"'](?:1|true)[\"']")


def main(memory: int, seconds: int, rows: int, columns: int) -> None:
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(orjson.dumps(opened(data, rows, columns)))


def opened(data: bytes, rows: int, columns: int) -> dict[str, Any]:
    """The sheets that are seen, each with its cells; of one that is too large only that."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    parts, from_1904 = _parts(data)
    found = []
    for about in book.sheets_metadata[:30]:
        seen = about.visible == python_calamine.SheetVisibleEnum.Visible
        if not seen or about.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        if sheet.start is None:
            continue
        told = {"name": about.name, "first": 1, "height": sheet.total_height, "width": sheet.total_width}
        if sheet.total_height > rows or sheet.total_width > columns:
            found.append({**told, "rows": None})
            continue
        cells = [[_cell(value) for value in row] for row in sheet.iter_rows()]
        merged = [[*begin, *end] for begin, end in sheet.merged_cell_ranges or () if begin != end][:1_000]
        found.append({**told, "rows": cells, "merged": merged, "faulty": _faulty(data, parts.get(about.name))})
    return {"sheets": found, "from_1904": from_1904}


def _cell(value: Any) -> Any:
    """JSON has no days: they are a letter and a text."""
    if value == "" or value is None:
        return None
    if isinstance(value, datetime):
        return ["t", value.isoformat()]
    if isinstance(value, date):
        return ["d", value.isoformat()]
    if isinstance(value, time | timedelta):
        return ["s", str(value)]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _parts(data: bytes) -> tuple[dict[str, str], bool]:
    """Which part of the archive each sheet is, and from when its days are counted."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        book = packed.read("xl/workbook.xml")
        try:
            relations = packed.read("xl/_rels/workbook.xml.rels")
        except KeyError:
            relations = b""
    where = {}
    for told in _RELATION.findall(relations):
        key, target = _said(told, b"Id"), _said(told, b"Target")
        where[key] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
    found = {}
    for told in _SHEET.findall(book):
        found[_said(told, b"name")] = where.get(_said(told, rb"\w+:id"), "")
    return found, _FROM_1904.search(book) is not None


def _said(element: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", element)
    if found is None:
        return ""
    text = (found[1] if found[1] is not None else found[2]).decode("utf-8", "replace")
    for name_, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(name_, character)
    return text


def _faulty(data: bytes, part: str | None) -> list[str]:
    """The cells that hold an error, such as #N/A: calamine reads them as empty, and nobody would hear of it."""
    if not part:
        return []
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        try:
            text = packed.read(part)
        except KeyError:
            return []
    if b't="e"' not in text and b"t='e'" not in text:
        return []
    return [_said(cell, b"r") for cell in _CELL.findall(text) if _said(cell, b"t") == "e"][:10_000]


if __name__ == "__main__":
    main(*map(int, sys.argv[1:5]))
