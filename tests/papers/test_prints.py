"""Prints from samples: what each says, and that a machine without fonts says it too.

A sample is what a print's question answered of somebody made up; `texts/` has what the page says of it. After a change of a
template: look at the page, then `TEXTS=write pytest tests/papers`.
"""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import typst
from graphql import build_schema, parse, validate

from papers import typesetting
from papers.catalogue import Print

HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").glob("*.json"))
ON = date(2026, 11, 30)
NUMBERED = typesetting.Numbered("JS-2026-000123", "https://jishi.example/verify/ABCDEFGHJKLMNPQR")


def kind_of(sample: Path) -> Print:
    return next(kind for kind in Print if kind.file == sample.name.partition(".")[0])


def found_in(sample: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sample.read_text(encoding="utf-8"))
    return found


def text_of(pdf: bytes) -> list[str]:
    """The text of each page, without line ends that are the page's and not the text's."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    finally:
        document.close()


def test_every_print_has_a_sample() -> None:
    assert {kind_of(sample) for sample in SAMPLES} == set(Print)


def test_every_question_is_one_of_the_schema() -> None:
    schema = build_schema(Path("src/graph/schema/schema.graphql").read_text(encoding="utf-8"))
    for kind in Print:
        assert validate(schema, parse(kind.question)) == [], kind
        for name in kind.of:
            assert f"... on {name} " in kind.question, "a print says of which objects it is made"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_a_print_says_what_its_text_says(sample: Path) -> None:
    pdf = typesetting.pdf(kind_of(sample), found_in(sample), ON, NUMBERED)
    said = "\f\n".join(text_of(pdf)) + "\n"
    golden = HERE / "texts" / f"{sample.stem}.txt"
    if os.environ.get("TEXTS") == "write":
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    assert "编号 JS-2026-000123" in said


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_nothing_is_missing_on_a_machine_without_fonts(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = typst.Compiler(
        root=str(typesetting._HERE), font_paths=[str(typesetting._HERE / "fonts")], ignore_system_fonts=True
    )
    monkeypatch.setattr(typesetting, "_compiler", lambda desk: bare)
    pdf = typesetting.pdf(kind_of(sample), found_in(sample), ON, NUMBERED)
    document = pypdfium2.PdfDocument(pdf)
    fonts = {
        obj.get_font().get_base_name() for page in document for obj in page.get_objects() if hasattr(obj, "get_font")
    }
    document.close()
    assert fonts
    assert all("Noto" in name for name in fonts), fonts


def test_the_same_data_give_the_same_bytes() -> None:
    sample = SAMPLES[0]
    made = [typesetting.pdf(kind_of(sample), found_in(sample), ON, NUMBERED) for _ in range(2)]
    assert made[0] == made[1]


def test_a_copy_without_a_number_says_that_it_is_one() -> None:
    sample = next(s for s in SAMPLES if kind_of(s) is Print.APPROVAL_REPLY)
    (said, *_) = text_of(typesetting.pdf(kind_of(sample), found_in(sample), ON))
    assert "仅供查阅" in said
    assert "编号" not in said.splitlines()[-1]


def test_values_are_text_and_never_markup() -> None:
    """Whatever is typed into a form stands on the page as it was typed."""
    sample = next(s for s in SAMPLES if s.stem == "talk_record.TalkRecord")
    found = found_in(sample)
    nasty = '#panic("x") $1/0$ *fett* _k_ `c` @label <b> \\ #include "sheet.typ" = 标题 // 不是注释'
    found["node"]["content"] = nasty
    said = "".join(text_of(typesetting.pdf(Print.TALK_RECORD, found, ON)))
    assert "".join(nasty.split()) in "".join(said.split())


def test_a_table_of_forty_rows_runs_over_with_its_head() -> None:
    sample = next(s for s in SAMPLES if kind_of(s) is Print.ROSTER)
    found = found_in(sample)
    found["node"]["members"]["nodes"] = found["node"]["members"]["nodes"][:1] * 120
    pages = text_of(typesetting.pdf(Print.ROSTER, found, ON))
    assert len(pages) > 2
    assert all("姓名" in page for page in pages), "the head stands on every page"
    assert "共120人" in "".join(pages)


def test_the_page_for_frontends_names_every_print() -> None:
    page = Path("docs/api/prints.md").read_text(encoding="utf-8")
    for kind in Print:
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{kind.file}` | {kind.title.zh}")]
        assert all(f"`{name}`" in row for name in kind.of), row


def test_the_console_offers_every_print() -> None:
    table = Path("console/src/parts/prints/prints.ts").read_text(encoding="utf-8")
    offered: dict[str, set[str]] = {}
    for name, rows in re.findall(r"^  (\w+): (\[.*?\]),$(?=\n  \w|\n};)", table, flags=re.S | re.M):
        for kind, chinese, english in re.findall(r"""\['(\w+)', \['([^']+)', ['"](.+?)['"]\]\]""", rows):
            offered.setdefault(name, set()).add(kind)
            (known,) = [each for each in Print if each.file == kind]
            assert (chinese, english) == (known.title.zh, known.title.en)
    assert offered == {name: {kind.file for kind in Print if name in kind.of} for kind in Print for name in kind.of}
