"""Prints as .docx: the same words as on the page, in the look of an office's own documents."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from papers import editing, typesetting
from papers.catalogue import Print
from tests.papers.test_prints import ON, SAMPLES, found_in, kind_of, text_of

OFFICIAL = next(sample for sample in SAMPLES if sample.stem == "approval_reply.admission_approval")


def opened(sample: Path, found: dict[str, Any] | None = None) -> Any:
    return Document(io.BytesIO(editing.docx(kind_of(sample), found or found_in(sample))))


def words_of(document: Any) -> str:
    parts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            seen = dict.fromkeys(row.cells)
            parts += [cell.text for cell in seen]
    return "\n".join(parts)


def letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("sample", [s for s in SAMPLES if kind_of(s).editable], ids=lambda sample: sample.stem)
def test_it_says_what_the_page_says(sample: Path) -> None:
    found = found_in(sample)
    page = letters("".join(text_of(typesetting.pdf(kind_of(sample), found, ON))))
    said = words_of(opened(sample, found))
    for line in said.splitlines():
        assert letters(line) in page, line
    # Nothing of it is lost: the page has its foot and the place of the seal besides, and heads of tables that run over.
    assert len(letters(said)) > 0.9 * (len(page) - 40 * page.count("仅供查阅"))


def test_an_official_document_has_its_layout() -> None:
    document = opened(OFFICIAL)
    section = document.sections[0]
    assert [round(x.mm) for x in (section.page_width, section.top_margin, section.left_margin)] == [210, 37, 28]
    issuer, headline, to, *rest = document.paragraphs
    assert (issuer.text, headline.text[:2], to.text[-1]) == ("中共示范镇委员会文件", "关于", "：")
    assert rest[-1].text.splitlines()[0] == "中共示范镇委员会"
    run = rest[0].runs[0]
    assert (run.font.size, rest[0].paragraph_format.first_line_indent) == (Pt(16), Pt(32))
    assert run._element.rPr.rFonts.get(qn("w:eastAsia")) == "仿宋"
    assert section.bottom_margin.mm == pytest.approx(Mm(35).mm, abs=0.1)


def test_values_are_text() -> None:
    sample = next(s for s in SAMPLES if s.stem == "talk_record.TalkRecord")
    found = found_in(sample)
    nasty = '#panic("x") <b>k</b> &amp; {{ 1 }} $1/0$ <w:p/> @label'
    found["node"]["content"] = nasty
    assert nasty in words_of(opened(sample, found))


def test_the_poster_is_for_the_wall() -> None:
    assert [kind for kind in Print if not kind.editable] == [
        Print.NOTICE_POSTER,
        Print.TRANSFER_PASSPORT,
        Print.YEARLY_REPORT,
    ]
