"""Prints as .docx, to be gone on with by hand: the same templates, read as text instead of set as pages.

typst gives a template's paragraphs and tables as HTML, and what has a place of its own on paper is named there (`sheet.typ`);
here each gets the look of an official document (GB/T 9704), in fonts by the names that an office has them under.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from lxml import html
from msgspec import Struct

from papers import typesetting
from papers.catalogue import Print
from papers.fields import BODY, DATE, NUMBER, Field, Form, named

_LEFT, _CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
_SONG, _FANG, _HEI = "宋体", "仿宋", "黑体"


class _Look(Struct, frozen=True):
    """How a paragraph looks: sizes in points; `indented` by two characters."""

    font: str = _FANG
    size: float = 16
    align: Any = None
    bold: bool = False
    red: bool = False
    indented: bool = False
    line: float = 28
    before: float = 0
    after: float = 0


_LOOKS = {
    "issuer": _Look(_SONG, 26, _CENTRE, bold=True, red=True, line=40, after=18),
    "headline": _Look(_SONG, 22, _CENTRE, bold=True, line=32, after=16),
    "to": _Look(),
    "signed": _Look(align=_RIGHT, before=42),
    "right": _Look(align=_RIGHT),
    "centred": _Look(align=_CENTRE),
    "section": _Look(_HEI, 12, line=18, before=8),
    "": _Look(indented=True),
}
_IN_TABLE = _Look(_SONG, 10.5, _LEFT, line=16)
# Registers and rosters are forms, of narrow margins; the rest are official documents.
_FORMS = frozenset({Print.ACTIVIST_REGISTER, Print.PROBATION_REGISTER, Print.DOSSIER, Print.ROSTER, Print.TALK_RECORD})


def docx(kind: Print, found: Mapping[str, Any], *, desk: int = 0) -> bytes:
    """One print as a document of Word's. It bears no number: what is changed by hand is nothing that was issued."""
    page = html.document_fromstring(typesetting.text(kind, found, desk=desk))
    document = Document()
    _paper(document.sections[0], form=kind in _FORMS)
    document.core_properties.title = kind.title.zh
    document.core_properties.author = ""
    for element in _blocks(page.body):
        _put(document, element)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def composed(kind: Print, found: Mapping[str, Any], *, desk: int = 0) -> dict[str, Any]:
    """The parts of a print, as a committee's own template asks for them by name (`papers.fields`): what has a place of its own, and the text."""
    said = dict.fromkeys(_PLACES.values(), "")
    text: list[dict[str, Any]] = []
    for element in _blocks(html.document_fromstring(typesetting.text(kind, found, desk=desk)).body):
        if element.tag == "table":
            text.append(
                {"rows": [[{"lines": _lines(cell), "span": _span(cell)} for cell in row] for row in _rows(element)]}
            )
        elif place := _PLACES.get(element.get("class") or ""):
            said[place] = "\n".join(_lines(element))
        elif (lines := _lines(element)) != [""]:
            text.append({"lines": lines})
    return {**said, BODY: text}


_PLACES = {
    "issuer": "documentIssuer",
    "headline": "documentTitle",
    "to": "documentRecipient",
    "signed": "documentSignature",
}


def _paper(section: Any, *, form: bool) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    top, bottom, left, right = (22, 24, 22, 20) if form else (37, 35, 28, 26)
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)


def _put(document: Any, element: Any) -> None:
    if element.tag == "table":
        _table(document, element)
    else:
        _write(document.add_paragraph(), _lines(element), _LOOKS.get(element.get("class") or "", _LOOKS[""]))


def _blocks(element: Any) -> Iterator[Any]:
    """The paragraphs and tables."""
    for child in element:
        if child.tag == "div":
            yield from _blocks(child)
        else:
            yield child


def _table(document: Any, element: Any) -> None:
    rows = _rows(element)
    wide = max((sum(_span(cell) for cell in row) for row in rows), default=0)
    if not wide:
        return
    table = document.add_table(len(rows), wide, "Table Grid")
    for line, row in zip(table.rows, rows, strict=True):
        cells, column = line.cells, 0
        for cell in row:
            last = min(column + _span(cell), wide) - 1
            target = cells[column] if last == column else cells[column].merge(cells[last])
            for number, said in enumerate(_lines(cell)):
                _write(target.paragraphs[0] if number == 0 else target.add_paragraph(), [said], _IN_TABLE)
            column = last + 1


def _rows(table: Any) -> list[list[Any]]:
    return [list(row.iterchildren("td", "th")) for row in table.iter("tr")]


def _span(cell: Any) -> int:
    return int(cell.get("colspan") or 1)


def _write(paragraph: Any, lines: list[str], look: _Look) -> None:
    form = paragraph.paragraph_format
    form.alignment = look.align
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(look.line)
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    if look.indented:
        form.first_line_indent = Pt(2 * look.size)
    run = paragraph.add_run()
    for number, line in enumerate(lines):
        if number:
            run.add_break()
        run.add_text(line)
    run.font.size, run.font.bold, run.font.name = Pt(look.size), look.bold or None, "Times New Roman"
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), look.font)
    if look.red:
        run.font.color.rgb = RGBColor(0xC0, 0, 0)


def _lines(element: Any) -> list[str]:
    """The text line by line: one ends where it breaks off, and where a paragraph within begins or ends."""
    lines = [""]

    def walk(node: Any) -> None:
        lines[-1] += node.text or ""
        for child in node:
            ends = child.tag in ("br", "p", "div")
            if ends:
                lines.append("")
            walk(child)
            if ends and child.tag != "br":
                lines.append("")
            lines[-1] += child.tail or ""

    walk(element)
    return [line for line in lines if line.strip()] or [""]


# ── to begin a template of one's own with ───────────────────────────────────────────────────────────────────────────

# Which parts of its own an official document has, in their order; a form is made of its fields.
_OFFICIAL: dict[Print, tuple[tuple[str, str], ...]] = {
    Print.APPROVAL_REPLY: (
        ("documentIssuer", "issuer"), (NUMBER, "centred"), ("documentTitle", "headline"), ("documentRecipient", "to"), (BODY, ""),
        ("documentSignature", "signed"),
    ),
    Print.APPROVAL_REQUEST: (
        (NUMBER, "centred"), ("documentTitle", "headline"), ("documentRecipient", "to"), (BODY, ""), ("documentSignature", "signed"),
    ),
    Print.BRANCH_RESOLUTION: ((NUMBER, "centred"), ("documentTitle", "headline"), (BODY, "")),
    Print.PUBLIC_NOTICE: (("documentTitle", "headline"), (BODY, ""), ("documentSignature", "signed")),
}  # fmt: skip


def beginning(kind: Print, fields: Sequence[Field]) -> bytes:
    """The product's own document of a kind with its fields in place of the words: a template that is good as it is, to be changed."""
    document = Document()
    _paper(document.sections[0], form=kind in _FORMS)
    document.core_properties.title, document.core_properties.author = kind.title.zh, ""
    called = {field.name: field.zh for field in fields}

    def say(name: str, look: str) -> None:
        _write(document.add_paragraph(), [f"{{{{{called[name]}}}}}"], _LOOKS[look])

    for name, look in _OFFICIAL.get(kind, (("documentTitle", "headline"),)):
        say(name, look)
    if kind not in _OFFICIAL:
        own = [field for field in fields if not field.name.startswith(("document", "verification"))]
        single = [one for one in named(own) if one.field.form not in (Form.GROUP, Form.LIST)]
        _cells(document, [cell for one in single for cell in (one.field.zh, f"{{{{{one.zh}}}}}")], 4)
        for one in named(own):
            if one.field.form is Form.LIST:
                _write(document.add_paragraph(), [one.field.zh], _LOOKS["section"])
                _list(document, one.zh, one.field.fields)
    foot = document.sections[0].footer.paragraphs[0]
    _write(
        foot,
        [f"编号{{{{{called[NUMBER]}}}}}　打印{{{{{called[DATE]}}}}}　{{{{{called['verificationAddress']}}}}}"],
        _IN_TABLE,
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _cells(document: Any, said: list[str], wide: int) -> None:
    said = [*said, *[""] * (-len(said) % wide)]
    table = document.add_table(len(said) // wide, wide, "Table Grid")
    for cell, text in zip((cell for row in table.rows for cell in row.cells), said, strict=True):
        _write(cell.paragraphs[0], [text], _IN_TABLE)


def _list(document: Any, name: str, fields: Sequence[Field]) -> None:
    """A table of which one row is repeated: the loop begins in its first cell and ends in its last."""
    columns = [one for one in named(fields) if one.field.form not in (Form.GROUP, Form.LIST)]
    texts = [f"{{{{{one.zh}}}}}" for one in columns]
    if len(texts) == 1:
        texts, columns = [*texts, ""], [*columns, columns[0]]
    texts[0], texts[-1] = f"{{{{循环 {name}}}}}{texts[0]}", f"{texts[-1]}{{{{循环完}}}}"
    _cells(document, [*(one.field.zh for one in columns), *texts], len(columns))
