"""Public notices: hung, closed, and what a clean one does."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting, notices
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.rules import Outcome, ProblemCode
from domain.stages import Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.notices import Objection
from tests.builders import BRANCH_ADMIN, a_notice, a_road, settled
from tests.domain.legs import BAD, DAY, MANUAL, NATIONAL, STATE, leg, no, record


def consented() -> Dossier:
    """2026: the superior agreed on 5 April 2023."""
    road = a_road(NATIONAL).a_year_old_activist()
    return road.submit(ApprovalKind.DEVELOPMENT_TARGET_FILING).later(5).decide().case


def close(d: Dossier, on: date, *, clean: bool = True, objections: tuple[Objection, ...] = ()) -> Outcome:
    step = d.last(Kind.NOTICE_BEFORE_LISTING)
    return notices.close_notice(
        d.on(on), step.id, objections=objections, clean=clean, conclusion="", attachments=(), actor=BRANCH_ADMIN
    )


def hanging() -> Dossier:
    d = consented()
    return settled(record(d, Kind.NOTICE_BEFORE_LISTING, d.today, a_notice(date(2023, 4, 5), date(2023, 4, 11))))


def test_a_clean_notice_lists_from_the_day_after_its_end():
    """X3 in the 2026 set: consent is not the listing, the notice is."""
    case = hanging()
    assert (case.stage, case.sub_status) == (Stage.ACTIVIST, SubStatus.LISTING_CONSENTED)
    assert no(close(case, date(2023, 4, 11))) == [(ProblemCode.GUARD_UNMET, "R-DEV-3.over", ("on",))]
    listed = settled(close(case, date(2023, 4, 12)))
    assert (listed.stage, listed.sub_status, listed.listed_on) == (
        Stage.DEVELOPMENT_TARGET,
        None,
        date(2023, 4, 12),
    )


def test_a_notice_with_an_effect_lists_nobody_and_may_hang_anew():
    case = settled(close(hanging(), date(2023, 4, 12), clean=False))
    assert (case.stage, case.sub_status) == (Stage.ACTIVIST, SubStatus.LISTING_CONSENTED)
    again = a_notice(date(2023, 4, 12), date(2023, 4, 18))
    assert record(case, Kind.NOTICE_BEFORE_LISTING, date(2023, 4, 12), again).done


def test_an_objection_that_is_open_or_affects_lists_nobody():
    pending, grave = Objection("异议"), Objection("异议", "核查", "属实", affects=True)
    found = [no(close(hanging(), date(2023, 4, 12), objections=(o,))) for o in (pending, grave)]
    assert found == [[(ProblemCode.GUARD_UNMET, "R-DEV-5", ())]] * 2


def test_what_came_by_the_page_has_a_result_before_a_notice_is_clean():
    """An objection without one hinders what it would hinder, and nothing else."""
    case, waiting = hanging(), ["2023-ABCDEF"]
    step = case.last(Kind.NOTICE_BEFORE_LISTING)

    def closed(clean: bool) -> Outcome:
        return notices.close_notice(
            case.on(date(2023, 4, 12)), step.id, objections=(), clean=clean, conclusion="", attachments=(),
            actor=BRANCH_ADMIN, waiting=waiting,
        )  # fmt: skip

    refusals = closed(clean=True)
    assert no(refusals) == [(STATE, None, ("clean",))]
    assert "2023-ABCDEF" in refusals.problems[0].message.zh
    shown = settled(closed(clean=False))
    old = shown.step(step.id)
    mended = replace(old, shape=replace(old.shape, clean=True))

    def put_right(waiting: list[str]) -> Outcome:
        return correcting.correct(
            shown, mended, new_id=uuid4(), reason="核查后无影响", actor=BRANCH_ADMIN, waiting=waiting
        )

    assert no(put_right(waiting)) == [(STATE, None, ("clean",))]
    assert put_right([]).done


def test_a_notice_waits_for_the_superiors_consent():
    case = leg("a year-old activist", NATIONAL)
    notice = a_notice(case.today, case.today + 6 * DAY)
    assert no(record(case, Kind.NOTICE_BEFORE_LISTING, case.today, notice)) == [(STATE, None, ())]
    early = a_notice(date(2023, 4, 4), date(2023, 4, 11))
    for day in (date(2023, 4, 4), date(2023, 4, 5)):
        assert no(record(consented(), Kind.NOTICE_BEFORE_LISTING, day, early)) == [(BAD, None, ("places",))]


def hung(d: Dossier, kind: Kind, start: date) -> Outcome:
    return record(d, kind, d.today, a_notice(start, start + 30 * DAY))


BEFORE_MEETING, BEFORE_LISTING = Kind.NOTICE_BEFORE_ADMISSION_MEETING, Kind.NOTICE_BEFORE_LISTING
HANGS = [(leg("pre-reviewed"), BEFORE_MEETING), (leg("pre-reviewed", NATIONAL), BEFORE_MEETING)]
HANGS += [(leg("at expiry", edition), Kind.NOTICE_BEFORE_CONVERSION) for edition in (MANUAL, NATIONAL)]
HANGS += [(consented(), BEFORE_LISTING)]


@pytest.mark.parametrize(("case", "kind"), HANGS)
def test_one_notice_of_a_kind_hangs_at_a_time(case: Dossier, kind: Kind):
    """The next when the one before is closed, whatever came of it; what a former branch left hanging is that branch's."""
    case = case.but(steps=tuple(s for s in case.steps if s.kind is not kind))
    first = settled(hung(case, kind, case.today))
    assert no(hung(first.but(today=case.today), kind, case.today)) == [(STATE, None, ())]
    end = case.today + 31 * DAY
    over = replace(first, today=end, clock=end)
    step = over.last(kind)
    assert step is not None
    closed = notices.close_notice(
        over, step.id, objections=(), clean=False, conclusion="有异议", attachments=(), actor=BRANCH_ADMIN
    )
    assert hung(settled(closed), kind, end).done


@pytest.mark.parametrize(("case", "kind"), HANGS)
def test_a_notice_is_recorded_once_it_hangs(case: Dossier, kind: Kind):
    case = case.but(steps=tuple(s for s in case.steps if s.kind is not kind))
    assert no(hung(case, kind, case.today + DAY)) == [(BAD, None, ("places", "0", "start"))]
    assert hung(case, kind, case.today).done
