"""What a reviewer is told of a submission."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from domain.questions import submissions
from domain.steps.kinds import Kind
from domain.steps.step import Step
from tests.builders import written_at
from tests.domain.legs import SUBMITTED


def test_late_entries_of_the_week_before_a_submission_are_told_of():
    """C-35: what was entered in time, or long before, is no burst."""
    filing = SUBMITTED.open_approval
    talk, training = SUBMITTED.last(Kind.TALK), SUBMITTED.last(Kind.TRAINING)

    def entered(step: Step, days: int, *, late: bool = True) -> list[tuple[Kind, date]]:
        day = filing.submitted_on - timedelta(days=days)
        again = replace(step, late_entry=late, recorded_at=written_at(day))
        case = SUBMITTED.but(steps=tuple(again if s is step else replace(s, late_entry=False) for s in SUBMITTED.steps))
        return [(e.kind, e.entered_on) for e in submissions.late_entries(case, filing)]

    week = filing.submitted_on - timedelta(days=7)
    assert entered(talk, 7) == [(Kind.TALK, week)]
    assert entered(training, -3) == [(Kind.TRAINING, filing.submitted_on + timedelta(days=3))]
    assert [entered(talk, 8), entered(talk, 7, late=False)] == [[], []]
    assert submissions.late_entries(SUBMITTED, replace(filing, evidence=())) == ()
