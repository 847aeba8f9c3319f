"""Which papers a form marks as needed is what the catalogue of records demands."""

from __future__ import annotations

import re
from pathlib import Path

from domain.steps.catalogue import CATALOGUE

FORM = Path(__file__).parents[2] / "console" / "src" / "screens" / "person" / "acts" / "fieldsOfKind.ts"


def test_a_form_marks_the_papers_that_the_catalogue_demands() -> None:
    listed = FORM.read_text(encoding="utf-8").partition("NEEDS_PAPERS = new Set([")[2].partition("]")[0]
    assert set(re.findall(r"'([A-Z_]+)'", listed)) == {
        kind.name for kind, row in CATALOGUE.items() if row.needs_evidence
    }
