"""What the batteries found: a line for each at the end of a run, and the table of docs/figures.md.

A test of a battery is marked with its number and what is tried (`battery("B3", "…")`), and says what it measured by the
fixture `told`. `make battery` runs them whole (JISHI_BATTERY), `make test` small. `python -m tests.battery` writes the table
out of the last whole run on either database.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

# `1` is what fits a quarter of an hour for each database, `long` what a night has time for.
WHOLE = bool(os.environ.get("JISHI_BATTERY"))
LONG = os.environ.get("JISHI_BATTERY") == "long"
ROOT = Path(__file__).parents[1]
KEPT = ROOT / "var" / "battery"
PAGE = ROOT / "docs" / "figures.md"
DATABASES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
_TABLE = re.compile(r"(<!-- battery -->\n).*(<!-- /battery -->)", re.DOTALL)

Told = Callable[[str], None]


def size(whole: Any, small: Any, longest: Any = None) -> Any:
    """How much is tried: with `make battery`, in `make test`, and with `make battery SIZE=long`."""
    if LONG and longest is not None:
        return longest
    return whole if WHOLE else small


@pytest.fixture
def told(record_property: Callable[[str, object], None]) -> Told:
    """Says a figure of this test's."""

    def tell(text: str) -> None:
        record_property("told", text)

    return tell


def marked(items: list[pytest.Item]) -> None:
    """Each trial carries its number and what is tried to the report of it."""
    for item in items:
        for mark in item.iter_markers("battery"):
            item.user_properties.append(("battery", list(mark.args)))


@dataclass
class Row:
    """What one trial came to, in all tests of its name."""

    number: str
    tried: str
    passed: int = 0
    failed: int = 0
    seconds: float = 0
    found: list[str] = field(default_factory=list)

    @property
    def cell(self) -> str:
        """As the table has it."""
        if self.failed:
            return f"**{self.failed} of {self.failed + self.passed} failed**"
        if not self.passed:
            return "–"
        return f"{'; '.join(self.found) or f'{self.passed} passed'} ({self.seconds:.0f} s)"


def rows_of(stats: dict[str, list[Any]]) -> list[Row]:
    """The trials of a run, by number."""
    rows: dict[tuple[str, str], Row] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in stats.get(outcome, ()):
            given = getattr(report, "user_properties", ())
            for number, tried in [value for name, value in given if name == "battery"]:
                row = rows.setdefault((number, tried), Row(number, tried))
                row.passed += outcome == "passed"
                row.failed += outcome in ("failed", "error")
                row.seconds += report.duration
                row.found += [value for name, value in given if name == "told"]
    return sorted(rows.values(), key=lambda row: _order(row.number))


def summary(reporter: Any, database: str) -> None:
    """Says a line for each, and keeps them for the table when they were whole."""
    rows = rows_of(reporter.stats)
    if rows and WHOLE:
        _keep(database, rows)
    if rows and (WHOLE or reporter.config.option.verbose > 0):
        reporter.write_sep("=", f"the battery on {DATABASES[database]}, {'whole' if WHOLE else 'small'}")
        for row in rows:
            reporter.write_line(f"{row.number:<8}{row.tried}: {row.cell}")


def table(found: dict[str, dict[str, str]]) -> str:
    """What was kept of either database, side by side."""
    keys = sorted({key for cells in found.values() for key in cells}, key=lambda key: _order(key.partition("|")[0]))
    lines = ["| | tried | PostgreSQL | SQLite |", "|---|---|---|---|"]
    for key in keys:
        number, _, tried = key.partition("|")
        cells = [found[database].get(key, "–") for database in ("postgres", "sqlite")]
        lines.append(f"| {number} | {tried} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Writes the table into docs/figures.md."""
    page = PAGE.read_text()
    made = _TABLE.sub(lambda found: found[1] + table({name: _kept(name) for name in DATABASES}) + found[2], page)
    PAGE.write_text(made)


def _kept(database: str) -> dict[str, str]:
    path = KEPT / f"{database}.json"
    found: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    return found


def _keep(database: str, rows: Iterable[Row]) -> None:
    """Beside what earlier runs of parts of it found."""
    KEPT.mkdir(parents=True, exist_ok=True)
    cells = _kept(database) | {f"{row.number}|{row.tried}": row.cell for row in rows}
    (KEPT / f"{database}.json").write_text(json.dumps(cells, ensure_ascii=False, indent=1))


def _order(number: str) -> tuple[int, str]:
    digits = re.sub(r"\D", "", number)
    return (int(digits) if digits else 99, number)


if __name__ == "__main__":
    main()
