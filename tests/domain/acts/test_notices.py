"""Public notices: hung, closed, and what a clean one does."""

from __future__ import annotations

from datetime import date

from domain.acts import notices
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.rules import Outcome, ProblemCode
from domain.stages import Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.notices import Objection
from tests.builders import BRANCH_ADMIN, a_notice, a_road, settled
from tests.domain.legs import BAD, DAY, NATIONAL, STATE, leg, no, record


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


def test_a_notice_waits_for_the_superiors_consent():
    case = leg("a year-old activist", NATIONAL)
    notice = a_notice(case.today, case.today + 6 * DAY)
    assert no(record(case, Kind.NOTICE_BEFORE_LISTING, case.today, notice)) == [(STATE, None, ())]
    early = a_notice(date(2023, 4, 4), date(2023, 4, 11))
    for day in (date(2023, 4, 4), date(2023, 4, 5)):
        assert no(record(consented(), Kind.NOTICE_BEFORE_LISTING, day, early)) == [(BAD, None, ("places",))]
