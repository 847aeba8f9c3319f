"""The forms of the console against the page of rules: the sentence below a field is a rule's."""

from __future__ import annotations

import re
from pathlib import Path

from domain import regulation
from domain.rules import Guard

DESIGNS = Path(__file__).parents[2] / "console" / "src" / "parts" / "form" / "designs"


def test_every_rule_below_a_field_is_a_row_of_the_page() -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in sorted(DESIGNS.glob("*.ts")))
    named = set(re.findall(r": '(R-[A-Z]+-[\w.-]+)'", written))
    told = [each for one in vars(regulation).values() for each in (one.values() if isinstance(one, dict) else [one])]
    rows = {row.id for row in told if isinstance(row, Guard)}
    assert len(named) > 10
    assert named - rows == set()
