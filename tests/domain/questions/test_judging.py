"""Which edition a case is judged under."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from domain.acts import recording
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.orgs.editions import NATIONAL_2026_SINCE, Adoption
from domain.questions import transitions
from domain.regulation import ADMISSION
from domain.rules import Severity
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from tests.builders import BRANCH_ADMIN, Road, a_line, a_step, settled
from tests.domain.legs import DAY, MANUAL, NATIONAL, leg


def adopting(d: Dossier) -> Dossier:
    """The committee changes from the manual to the national text on the day it comes into force."""
    branch, committee, *above = d.line
    adopted = Adoption(NATIONAL, NATIONAL_2026_SINCE)
    return replace(d, line=(branch, replace(committee, adoptions=(*committee.adoptions, adopted)), *above))


def test_the_day_of_the_event_chooses_the_edition():
    case = adopting(leg("voted"))
    before, after = case.on(NATIONAL_2026_SINCE - DAY), case.on(NATIONAL_2026_SINCE)
    assert (before.edition, after.edition) == (MANUAL, NATIONAL)
    severities = [{p.guard_id: p.severity for p in transitions.problems(d, ADMISSION)} for d in (before, after)]
    # The meeting was nine days after the pre-review; only the national text asks for a month, and here it was kept.
    # That it is submitted three years later is told of in both. The dues come with the submission.
    dues = {"R-DUE-2.to-enter": Severity.TASK}
    assert severities == [{"R-APR-5.submitted": Severity.WARNING, **dues}] * 2
    late = replace(
        case, steps=tuple(replace(s, on=date(2023, 7, 1)) if s.kind is Kind.VOTE_ADMISSION else s for s in case.steps)
    )
    found = [[p.guard_id for p in transitions.problems(late.on(d.today), ADMISSION)] for d in (before, after)]
    # The meeting was late, and no rule of its day asked: a later submission is not measured by a later text (Y2).
    assert found == [["R-APR-5.submitted", *dues]] * 2


def test_a_record_of_the_old_days_is_kept_under_the_old_edition():
    case = adopting(leg("an activist")).on(NATIONAL_2026_SINCE)
    days = (NATIONAL_2026_SINCE - DAY, NATIONAL_2026_SINCE)
    steps = [a_step(Kind.BRANCH_INSPECTION, day, Opinion("表现良好")) for day in days]
    editions = [settled(recording.record(case, step, BRANCH_ADMIN)).steps[-1].edition for step in steps]
    assert editions == [MANUAL, NATIONAL]


def test_a_road_may_begin_under_the_manual_and_end_under_the_national_text():
    branch, committee, *above = a_line(MANUAL)
    adoptions = (*committee.adoptions, Adoption(NATIONAL, NATIONAL_2026_SINCE))
    road = Road(date(2025, 3, 10), line=(branch, replace(committee, adoptions=adoptions), *above))
    case = road.a_target().case
    filed = {a.kind: a.decision.edition for a in case.approvals}
    assert filed == {
        ApprovalKind.ACTIVIST_FILING: MANUAL,
        ApprovalKind.DEVELOPMENT_TARGET_FILING: MANUAL,
    }
    assert case.edition is MANUAL
    assert case.on(NATIONAL_2026_SINCE).listed_on == case.listed_on
