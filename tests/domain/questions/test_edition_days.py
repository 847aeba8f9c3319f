"""What happened is measured by the text of its day, whenever it is asked (Y2): the rows that the editions do not share alike.

Each row is a case that its rule finds fault with, and the day of the event that it measures. Where the committee goes over
to the other text the day after, the text of before goes on deciding whether there is such a rule and how severe it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from msgspec.structs import replace

from domain.acts import correcting
from domain.case.approvals import ApprovalKind, Decision
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind
from domain.orgs.editions import Adoption, Edition
from domain.orgs.organizations import Line
from domain.questions import duties, gates, transitions
from domain.questions.judging import reminds
from domain.regulation import BY_KIND, GUARDS, INTRODUCER, RECORDING, TASKS, TRANSITIONS
from domain.rules import Guard, Once, Severity
from domain.stages import Stage, StageSource
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.probation import Oath
from tests.builders import (
    BRANCH,
    BRANCH_ADMIN,
    COMMITTEE,
    COMMITTEE_ADMIN,
    GENERAL_BRANCH,
    Road,
    a_line,
    a_notice,
    a_step,
    a_vote,
    settled,
)
from tests.domain.legs import APPROVED, DAY, MANUAL, NATIONAL

UNLIKE = [g for g in GUARDS if g.manual != g.national]
OTHER = {MANUAL: NATIONAL, NATIONAL: MANUAL}


class Row(NamedTuple):
    """A rule, a case that it finds fault with under an edition, and the day of what it measures."""

    id: str
    case: Callable[[Edition], Dossier]
    event: Callable[[Dossier], date]


def going_over(line: Line, since: date, edition: Edition) -> Line:
    """The committee adopts an edition on a day."""
    return tuple(
        replace(org, adoptions=(*org.adoptions, Adoption(edition, since))) if org.id == COMMITTEE.id else org
        for org in line
    )


def under(d: Dossier, line: Line, asked: date) -> Dossier:
    """The case as it would be on file under a line: everything made by the edition of its day."""
    d = replace(d, line=line, today=asked, clock=max(d.clock, asked))
    steps = tuple(replace(s, edition=d.edition_on(s.on)) for s in d.steps)
    return replace(
        d, steps=steps, approvals=tuple(replace(a, edition=d.edition_on(a.submitted_on)) for a in d.approvals)
    )


def having(d: Dossier, kind: Kind, on: date, shape: Any) -> Dossier:
    return replace(d, steps=(*d.steps, a_step(kind, on, shape)))


def without(d: Dossier, *kinds: Kind) -> Dossier:
    return replace(d, steps=tuple(s for s in d.steps if s.kind not in kinds))


def road(edition: Edition) -> Road:
    return Road(date(2022, 3, 1), line=a_line(edition))


def noticed(_: Edition) -> Dossier:
    """A notice of three days that hangs in one place, for a person on the move."""
    case = road(NATIONAL).a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case
    case = having(case, Kind.NOTICE_BEFORE_LISTING, case.today, a_notice(case.today, case.today + 3 * DAY))
    return replace(case, person=replace(case.person, is_floating=True))


def posted_first(_: Edition) -> Dossier:
    """A notice that hung on the day before the superior's consent."""
    case = road(NATIONAL).a_year_old_activist().submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case
    first = case.today - DAY
    return having(case, Kind.NOTICE_BEFORE_LISTING, first, a_notice(first, first + 9 * DAY))


def punished(edition: Edition) -> Dossier:
    """An introducer who was warned before they became one."""
    d = road(edition).examined().case
    a = next(a for a in d.assignments if a.role is INTRODUCER)
    warned = replace(d.members[a.member_id], disciplines=(Discipline(DisciplineKind.WARNING, a.since - 9 * DAY),))
    others = tuple(m for m in d.roster if m.id != warned.id)
    return replace(d, roster=(*others, warned), members={**d.members, warned.id: warned})


def introduced_on(d: Dossier) -> date:
    return next(a.since for a in d.assignments if a.role is INTRODUCER)


def formless(edition: Edition) -> Dossier:
    return without(road(edition).voted().case, Kind.ADMISSION_FORM, Kind.ADMISSION_FORM_ISSUED)


def voted_late(edition: Edition) -> Dossier:
    return road(edition).pre_reviewed().later(40).record(Kind.VOTE_ADMISSION, a_vote()).case


def late_oath(edition: Edition) -> Dossier:
    d = road(edition).a_probationary_member().later(60).case
    return having(d, Kind.OATH, d.today, Oath("会议室"))


def deciding(edition: Edition) -> Dossier:
    """A submission that waits, under a general branch that has not deliberated, whose committee has not met."""
    d = without(road(edition).submitted().later(3).case, Kind.SUPERIOR_TALK)
    return _below(d, edition)


def converting(edition: Edition) -> Dossier:
    r = road(edition).at_expiry().record(Kind.VOTE_CONVERSION, a_vote("CONVERT"))
    return _below(r.later(3).submit(ApprovalKind.CONVERSION_APPROVAL).later(3).case, edition)


def _below(d: Dossier, edition: Edition) -> Dossier:
    _, committee, district = a_line(edition)
    return replace(d, line=(replace(BRANCH, path=f"{GENERAL_BRANCH.path}3/"), GENERAL_BRANCH, committee, district))


def last(kind: Kind) -> Callable[[Dossier], date]:
    return lambda d: d.days(kind)[-1]


def its_own(d: Dossier) -> date:
    return d.today


NOTICE, VOTE = last(Kind.NOTICE_BEFORE_LISTING), last(Kind.VOTE_ADMISSION)
ROWS = [
    *(Row(id, noticed, NOTICE) for id in ("R-DEV-3", "R-DEV-3.over", "R-DEV-4", "R-DEV-5")),
    Row("R-DEV-8", punished, introduced_on),
    Row("R-DEV-3.after", posted_first, NOTICE),
    *(Row(id, formless, VOTE) for id in ("R-APR-4.form", "R-APR-4.issued")),
    *(Row(id, deciding, its_own) for id in ("R-ORG-4.deliberation", "R-APR-2", "R-APR-3")),
    Row("R-PRB-2", late_oath, last(Kind.OATH)),
    Row("R-ORG-4.deliberation-conversion", converting, its_own),
    Row("R-APR-4.form-first", formless, VOTE),
    Row("R-MTG-1", voted_late, VOTE),
]  # fmt: skip
BY_ID = {g.id: g for g in GUARDS}


def told(d: Dossier, guard: Guard) -> set[tuple[Severity, Edition]]:
    """How a rule is heard, wherever it is asked of the case as it is: at submissions, as a task, at the decision."""
    found = [p for t in TRANSITIONS for p in transitions.problems(d, t)] + duties.tasks(d)
    if d.open_approval is not None:
        decision = Decision(APPROVED, d.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id)
        supposed = d.but(filing=d.open_approval, decision=decision)
        found += gates.at_decision(supposed, BY_KIND[d.open_approval.kind])
    return {(p.severity, p.edition) for p in found if p.guard is guard and p.edition}


def wanted(guard: Guard, edition: Edition) -> set[tuple[Severity, Edition]]:
    severity = guard.severity(edition)
    if severity is Severity.TASK and guard.once is Once.RECORD:
        return set()  # what only reminds is not told of a record
    return {(severity, edition)} if severity else set()


def test_every_row_that_the_editions_do_not_share_alike_is_tried():
    assert {row.id for row in ROWS} == {g.id for g in UNLIKE}


@pytest.mark.parametrize("guard", UNLIKE, ids=lambda g: g.id)
def test_a_row_that_only_one_text_has_names_what_it_measures(guard: Guard):
    """It names its event, is asked of a record alone (by the record's edition), or of the decision (by its own day's)."""
    at_submission = any(guard in t.guards for t in TRANSITIONS) or any(guard in rows for rows in TASKS.values())
    of_a_record = guard.once is Once.RECORD and any(guard in rows for rows in RECORDING.values())
    of_the_decision = any(guard in t.deciding for t in TRANSITIONS)
    assert guard.of is not None if at_submission else of_a_record or of_the_decision


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_what_happened_is_measured_by_the_text_of_its_day(row: Row, edition: Edition):
    guard, case = BY_ID[row.id], row.case(edition)
    day, new = row.event(case), OTHER[edition]
    before = replace(case, line=since_long_ago(case.line, edition))
    for since, by in ((day + DAY, edition), (day, new)):
        asked = day if row.event is its_own else day + 2 * DAY
        assert told(under(before, going_over(before.line, since, new), asked), guard) == wanted(guard, by), (since, by)


def since_long_ago(line: Line, edition: Edition) -> Line:
    adopted = (Adoption(edition, date(2000, 1, 1)),)
    return tuple(replace(org, adoptions=adopted) if org.id == COMMITTEE.id else org for org in line)


# ── what was made by an edition stays made by it ────────────────────────────────────────────────────────────────────


def test_a_record_is_judged_by_the_edition_by_which_it_was_made_also_where_one_was_adopted_backwards():
    """Such an adoption is refused where cases lie; one of before, or of a branch that came along, re-judges nothing."""
    case = formless(MANUAL)
    vote = case.last(Kind.VOTE_ADMISSION)
    assert vote is not None
    backwards = replace(case, line=going_over(case.line, vote.on - 9 * DAY, NATIONAL))
    assert backwards.edition is NATIONAL
    assert told(backwards, BY_ID["R-APR-4.form-first"]) == set()


def test_a_submission_is_judged_by_the_edition_by_which_it_was_made():
    case = road(MANUAL).submitted().later(3).case
    filing = case.open_approval
    assert filing is not None
    backwards = replace(case, line=going_over(case.line, filing.submitted_on, NATIONAL))
    then = gates.as_submitted(backwards, filing)
    assert (backwards.edition, then.edition, then.today) == (NATIONAL, MANUAL, filing.submitted_on)
    assert gates.as_submitted(case.on(filing.submitted_on), filing).today == filing.submitted_on


def test_a_record_that_is_put_right_keeps_its_edition_while_its_day_stays():
    d = road(MANUAL).resolved().case
    talk = d.last(Kind.RECOMMENDATION)
    assert talk is not None
    d = replace(d, line=going_over(d.line, talk.on - DAY, NATIONAL))

    def corrected(on: date) -> Edition:
        outcome = correcting.correct(d, replace(talk, on=on), new_id=talk.id, reason="笔误", actor=BRANCH_ADMIN)
        step = settled(outcome).step(talk.id)
        assert step is not None
        return step.edition

    assert [corrected(talk.on), corrected(talk.on + DAY)] == [MANUAL, NATIONAL]


def test_skipped_stages_are_asked_for_what_the_text_of_the_adjustment_asks():
    """A notice before the listing is the national text's: who was put forward before it came was listed without one."""
    d = road(MANUAL).an_activist().later(40).case
    moved = Desk("补录", source=Stage.ACTIVIST, target=Stage.DEVELOPMENT_TARGET, since=d.today)
    d = having(d, Kind.STAGE_ADJUSTED, d.today, moved)
    d = replace(d, stage=Stage.DEVELOPMENT_TARGET, stage_source=StageSource.ADJUSTED)
    found = []
    for since in (d.today + DAY, d.today):
        case = under(d, going_over(d.line, since, NATIONAL), d.today + 2 * DAY)
        asked = transitions.problems(case, BY_KIND[ApprovalKind.PRE_REVIEW])
        assert not any(reminds(p) and p.guard_id == "R-DEV-3" for p in asked)
        found.append("R-DEV-3" in {p.guard_id for p in asked})
    assert found == [False, True]


def test_an_introducer_in_office_is_measured_from_the_day_on_which_a_punishment_befell_them():
    d = punished(MANUAL)
    later = d.today + 5 * DAY
    member = next(m for m in d.members.values() if m.disciplines)
    again = replace(member, disciplines=(*member.disciplines, Discipline(DisciplineKind.WARNING, later)))
    over = going_over(d.line, d.today + DAY, NATIONAL)
    guard, asked = BY_ID["R-DEV-8"], later + timedelta(days=1)
    found = [told(under(replace(d, members={**d.members, m.id: m}), over, asked), guard) for m in (member, again)]
    assert found == [set(), {(Severity.WARNING, NATIONAL)}]
