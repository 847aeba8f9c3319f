"""The page itself (house rules 2.3): no guard is silent, every guard stands on its edge, and no day it names is a lie."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from msgspec.structs import replace

from domain import regulation, votes
from domain.calendar import SHANGHAI, months_after
from domain.case.approvals import (
    SUBJECTS,
    Approval,
    ApprovalKind,
    ApprovalStatus,
    CommitteeVote,
    Decision,
    Deliberation,
    DuesFiling,
)
from domain.case.assignments import Assignment, AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind
from domain.case.person import PoliticalStatus
from domain.case.transfers import Recognition, RefusalGround, Transfer, TransferAnswer, TransferStatus
from domain.dues import IncomeBasis
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.orgs.plans import Quota, Share
from domain.orgs.settings import CommitteeSettings, OverQuota, Quorum
from domain.regulation import (
    ASSIGNING,
    BY_KIND,
    CULTIVATION_GIVER,
    GUARDS,
    MOVING,
    OPENING,
    RECORDING,
    RESTORING,
    TASKS,
    TRANSFERRING,
    TRANSITIONS,
)
from domain.rules import Guard
from domain.stages import Stage
from domain.steps.authority import AuthorityLevel, ByAuthority
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome, HeldBy, ResolutionResult
from domain.steps.notices import Notice, NoticePlace, NoticePlaceKind, Objection
from domain.steps.opinions import Exemption, Opinion, RecommendationMethod, Talk
from domain.steps.papers import AdmissionForm, Paper, PaperStatus
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape
from domain.steps.vetting import ReviewConclusion
from domain.text import Text
from domain.votes import Ballot, VoteResult
from tests.builders import (
    BRANCH,
    COMMITTEE,
    COMMITTEE_ADMIN,
    GENERAL_BRANCH,
    ROSTER,
    a_ballot,
    a_case,
    a_line,
    a_member,
    a_notice,
    a_person,
    a_review,
    a_step,
    a_vote,
    every_leg,
    laying_down,
    passed,
)

MANUAL, NATIONAL = Edition.MANUAL_2024, Edition.NATIONAL_2026
MENTOR, INTRODUCER, CONTINUING = AssignmentRole
DAY = timedelta(days=1)
BY_ID = {guard.id: guard for guard in GUARDS}


# ── silent guards ───────────────────────────────────────────────────────────────────────────────────────────────────


def written_guards() -> list[Guard]:
    """Every guard that a name of the page holds, alone or in a dictionary by kind."""
    held = [value for name, value in vars(regulation).items() if name.isupper() and name not in ("GUARDS", "OPENING")]
    alone = [value for value in held if isinstance(value, Guard)]
    by_kind = [g for value in held if isinstance(value, dict) for g in value.values() if isinstance(g, Guard)]
    return [*alone, *by_kind]


def test_no_two_guards_share_an_id():
    ids = [g.id for g in {id(g): g for g in written_guards()}.values()]
    assert sorted(ids) == sorted(set(ids))


def test_every_guard_that_is_written_is_used():
    assert {g.id for g in written_guards()} - {g.id for g in GUARDS} == set()


def test_every_guard_that_is_used_somewhere_is_among_the_guards():
    tables = [
        *RECORDING.values(),
        *ASSIGNING.values(),
        *TASKS.values(),
        *TRANSFERRING.values(),
        MOVING,
        OPENING,
        RESTORING,
    ]
    tables += [t.guards for t in TRANSITIONS] + [t.deciding for t in TRANSITIONS]
    used = {g.id for table in tables for g in table} | {g.id for g in CULTIVATION_GIVER.values()}
    assert used == {g.id for g in GUARDS}


def test_every_guard_names_an_article_of_each_text_and_speaks_both_languages():
    silent = [g.id for g in GUARDS if not all((g.article_2014, g.article_2026, g.message.zh, g.message.en))]
    assert silent == []


def test_every_guard_is_in_force_in_one_edition_at_least():
    assert [g.id for g in GUARDS if g.manual is None and g.national is None] == []


def test_every_kind_but_the_yearly_analysis_can_be_recorded_in_some_stage():
    assert {kind for kind in Kind if not CATALOGUE[kind].stages} == {Kind.POOL_ANALYSED}


def test_what_is_judged_when_recorded_can_be_recorded():
    assert [kind for kind in RECORDING if not CATALOGUE[kind].stages] == []


def test_every_stage_but_the_last_can_be_left():
    left = {t.source for t in TRANSITIONS if t.target.rank > t.source.rank}
    assert left == set(Stage) - {Stage.FULL_MEMBER}


def test_every_kind_of_approval_has_one_transition():
    assert list(BY_KIND) == list(ApprovalKind)
    assert len({t.name for t in TRANSITIONS}) == len(TRANSITIONS)


# ── builders of the table ───────────────────────────────────────────────────────────────────────────────────────────

LEGS = {edition: dict(every_leg(edition)) for edition in Edition}


def leg(name: str, edition: Edition = MANUAL) -> Dossier:
    return LEGS[edition][name]


def having(d: Dossier, kind: Kind, on: date, shape: Shape) -> Dossier:
    """With one more record on file."""
    return replace(d, steps=(*d.steps, a_step(kind, on, shape)))


def judging(d: Dossier, kind: Kind, on: date, shape: Shape) -> Dossier:
    """A record is being made, on its day."""
    return d.on(on).plus(a_step(kind, on, shape))


def without(d: Dossier, *kinds: Kind) -> Dossier:
    return replace(d, steps=tuple(s for s in d.steps if s.kind not in kinds))


def changed(d: Dossier, kind: Kind, *, on: date | None = None, **shape: object) -> Dossier:
    """The latest record of a kind with another day or another content."""
    last = max((s for s in d.steps if s.kind is kind), key=lambda s: s.on)
    new = replace(last, on=on or last.on, shape=replace(last.shape, **shape))  # type: ignore[type-var]
    return replace(d, steps=tuple(new if s.id == last.id else s for s in d.steps))


def person(d: Dossier, **changes: object) -> Dossier:
    return replace(d, person=replace(d.person, **changes))  # type: ignore[arg-type]


def settings(d: Dossier, **changes: object) -> Dossier:
    return replace(d, line=a_line(d.edition, CommitteeSettings(**changes)))  # type: ignore[arg-type]


def branch(d: Dossier, **changes: object) -> Dossier:
    return replace(d, line=(replace(BRANCH, **changes), *d.line[1:]))  # type: ignore[arg-type]


def powerless(d: Dossier) -> Dossier:
    return replace(d, line=tuple(replace(org, can_approve_admission=False) for org in d.line))


def looked_after(d: Dossier, role: AssignmentRole, *members, since: date = date(2000, 1, 1)) -> Dossier:
    """Exactly these members in a role; they stand on the roster as given."""
    assigned = tuple(Assignment(UUID(int=700 + n), role, m.id, since) for n, m in enumerate(members))
    others = tuple(a for a in d.assignments if a.role is not role)
    return replace(d, assignments=(*others, *assigned), members={**d.members, **{m.id: m for m in members}})


def ended(d: Dossier, role: AssignmentRole, until: date) -> Dossier:
    return replace(d, assignments=tuple(replace(a, until=until) if a.role is role else a for a in d.assignments))


def filed(d: Dossier, **changes: object) -> Dossier:
    """The open approval is the one being judged."""
    assert d.open_approval is not None
    return replace(d, filing=replace(d.open_approval, **changes))  # type: ignore[arg-type]


def dues(monthly: str, basis: IncomeBasis, income: str | None = None, first: date = date(2023, 5, 1)) -> Dossier:
    filing = DuesFiling(Decimal(monthly), basis, Decimal(income) if income else None, first)
    return filed(leg("submitted"), dues=filing)


def deciding(d: Dossier, **changes: object) -> Dossier:
    decision = Decision(ApprovalStatus.APPROVED, d.today, COMMITTEE_ADMIN.account_id, COMMITTEE.id)
    return replace(filed(d), decision=replace(decision, **changes))  # type: ignore[arg-type]


def an_approval(kind: ApprovalKind, on: date, **changes: object) -> Approval:
    return replace(
        Approval(UUID(int=900), kind, ApprovalStatus.SUBMITTED, on, UUID(int=11), COMMITTEE.id),
        **changes,  # type: ignore[arg-type]
    )


def balloted(kind: Kind, ballot: Ballot, **changes: object) -> Dossier:
    """A vote is being recorded; its result is what the ballot gives."""
    d = leg("pre-reviewed") if kind is Kind.VOTE_ADMISSION else leg("at expiry")
    outcome = None if kind is Kind.VOTE_ADMISSION else ConversionOutcome.CONVERT
    vote = a_vote(outcome, ballot=ballot, result=votes.result(ballot), **changes)
    return judging(d, kind, d.today, vote)


def noticed(kind: Kind, start: date, end: date, *, today: date | None = None, **changes: object) -> Dossier:
    d = a_case(today or end)
    return having(d, kind, start, replace(a_notice(start, end), **changes))  # type: ignore[arg-type]


def converting(outcome: ConversionOutcome, on: date, d: Dossier | None = None, **changes: object) -> Dossier:
    """The conversion meeting is being recorded."""
    return judging(d or leg("at expiry"), Kind.VOTE_CONVERSION, on, a_vote(outcome, **changes))


def resolving(kind: Kind, d: Dossier, **changes: object) -> Dossier:
    return judging(d, kind, d.today, replace(passed(), **changes))  # type: ignore[arg-type]


# ── the boundary table ──────────────────────────────────────────────────────────────────────────────────────────────

Row = tuple[str, str, Dossier, Dossier]
MON, THU, FRI, SAT = date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 28)
FULL = [a_member(n) for n in range(60)]
A_VOTE, C_VOTE = Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION
CONVERT, EXTEND, ANNUL = ConversionOutcome
AGAINST = Ballot(due=10, present=9, issued=9, returned=9, approve=3, oppose=6)


def punished(kind: DisciplineKind, decided: date, restored: date | None = None) -> Dossier:
    """One of two introducers was punished."""
    member = a_member(1, disciplines=(Discipline(kind, decided, restored),))
    return looked_after(leg("examined"), INTRODUCER, ROSTER[0], member)


def born(birth: date, applied: date) -> Dossier:
    return judging(a_case(applied, person=a_person(birth=birth)), Kind.APPLICATION, applied, Paper())


def applied_born(birth: date) -> Dossier:
    return person(leg("applied"), birth=birth)


def league(birth: date, method: RecommendationMethod) -> Dossier:
    d = person(leg("resolved"), birth=birth, political_status=PoliticalStatus.LEAGUE_MEMBER)
    return changed(d, Kind.RECOMMENDATION, method=method)


def trained_for(days: str, hours: str, *, exam: bool = True, edition: Edition = MANUAL) -> Dossier:
    d = leg("examined", edition)
    return changed(d, Kind.TRAINING, days=Decimal(days), class_hours=Decimal(hours), exam_passed=exam)


def two_places(second: date) -> Dossier:
    """A person on the move: the notice hangs in both places, in the second from another day."""
    out = NoticePlace(NoticePlaceKind.OUTFLOW, "流出地", MON, FRI)
    there = NoticePlace(NoticePlaceKind.INFLOW, "流入地", second, FRI)
    return person(noticed(Kind.NOTICE_BEFORE_LISTING, MON, FRI, places=(out, there)), is_floating=True)


def closed(kind: Kind, *objections: Objection, clean: bool = True) -> Dossier:
    return noticed(kind, MON, FRI, today=SAT, objections=objections, clean=clean, closed_on=SAT)


CONCLUDED = Objection("异议", handling="核查", conclusion="不实")


def notice_rows(kind: Kind, suffix: str) -> list[Row]:
    long, over = ("R-DEV-3", "R-DEV-3.over") if not suffix else ("R-DEV-3.meeting", "R-DEV-3.meeting-over")
    unconcluded, grave = replace(CONCLUDED, conclusion=" "), replace(CONCLUDED, affects=True)
    none = a_case()
    return [
        (long, "five working days, the first and the last counted", noticed(kind, MON, FRI), noticed(kind, MON, THU)),
        (long, "a weekend adds nothing", noticed(kind, THU, date(2026, 12, 2)), noticed(kind, THU, date(2026, 12, 1))),
        (
            long,
            "a committee may ask for seven",
            settings(noticed(kind, MON, date(2026, 12, 1)), notice_working_days=7),
            settings(noticed(kind, MON, date(2026, 11, 30)), notice_working_days=7),
        ),
        (over, "the day after its end", noticed(kind, MON, FRI, today=SAT), noticed(kind, MON, FRI, today=FRI)),
        (f"R-DEV-5{suffix}", "closed without objection", closed(kind), noticed(kind, MON, FRI, today=SAT)),
        (f"R-DEV-5{suffix}", "an objection is concluded", closed(kind, CONCLUDED), closed(kind, unconcluded)),
        (f"R-DEV-5{suffix}", "an objection does not affect", closed(kind, CONCLUDED), closed(kind, grave)),
        (f"R-DEV-5{suffix}", "the result does not affect", closed(kind), closed(kind, clean=False)),
        (f"R-DEV-5{suffix}", "there is a notice", closed(kind), none),
    ]


def after_rows() -> list[Row]:
    """The notice hangs, in each of its places, from the day of the consent on."""
    found: list[Row] = []
    for id, kind, consent, d in (
        (
            "R-DEV-3.after",
            Kind.NOTICE_BEFORE_LISTING,
            ApprovalKind.DEVELOPMENT_TARGET_FILING,
            leg("a target", NATIONAL),
        ),
        ("R-DEV-3.meeting-after", Kind.NOTICE_BEFORE_ADMISSION_MEETING, ApprovalKind.PRE_REVIEW, leg("pre-reviewed")),
    ):
        given = d.approved(consent)
        assert given is not None
        assert given.decision is not None
        day = given.decision.on
        there, here = (
            tuple(NoticePlace(NoticePlaceKind.LOCAL, "公告栏", start, day + 9 * DAY) for start in (day, first))
            for first in (day, day - DAY)
        )
        found.append((id, "in every place", changed(d, kind, places=there), changed(d, kind, places=here)))
    return found


def people_rows(id: str, name: str, role: AssignmentRole, low: int, high: int) -> list[Row]:
    d = leg(name)

    def with_(*members: object, **changes: object) -> Dossier:
        return replace(looked_after(d, role, *members), **changes)  # type: ignore[arg-type]

    right = FULL[: high - 1]
    me = a_member(70, person_key=d.person.key)
    a, b = a_member(74, person_key="key-a"), a_member(75, person_key="key-a")
    far = a_member(71, org_path="/1/9/3/")
    new, newer = a_member(72, full_since=d.today), a_member(72, full_since=d.today + DAY)
    going, gone = a_member(73, left_on=d.today + DAY), a_member(73, left_on=d.today)
    lax = a_line(NATIONAL, CommitteeSettings(same_committee=False))
    return [
        (id, f"not fewer than {low}", with_(*FULL[:low]), with_(*FULL[: low - 1])),
        (id, f"not more than {high}", with_(*FULL[:high]), with_(*FULL[: high + 1])),
        (id, "distinct", with_(*FULL[:high]), with_(*right, right[0]) if right else with_()),
        (id, "one person under two entries", with_(*right, a), with_(*right[:-1], a, b)),
        (id, "not the candidate", with_(*right, FULL[50]), with_(*right, me)),
        (id, "a full member since that very day", with_(*right, new), with_(*right, newer)),
        (id, "still there on the last day", with_(*right, going), with_(*right, gone)),
        (id, "under the same committee, unless 2026's set is eased", with_(*right, far, line=lax), with_(*right, far)),
    ]


def vote_rows(kind: Kind, suffix: str) -> list[Row]:
    def b(due: int, present: int, **changes: int) -> Dossier:
        return balloted(kind, a_ballot(due, present, **changes))

    name = "pre-reviewed" if kind is A_VOTE else "at expiry"
    two_thirds = CommitteeSettings(quorum=Quorum.TWO_THIRDS)
    strict = {n: replace(b(15, n), line=a_line(MANUAL, two_thirds)) for n in (9, 10)}
    nine_and_one = a_ballot(10, 9, written_approve=1)

    def written(received: datetime | None, started: datetime | None) -> Dossier:
        return balloted(kind, nine_and_one, written_received_at=received, meeting_started_at=started)

    def twice(first: votes.VoteResult, meeting: int = 5000) -> Dossier:
        d = leg(name)
        outcome = None if kind is A_VOTE else CONVERT
        earlier = having(d, kind, d.today, a_vote(outcome, result=first, meeting_id=UUID(int=meeting)))
        return judging(earlier, kind, d.today, a_vote(outcome))

    def at(hour: int, minute: int = 0) -> datetime:
        return datetime.combine(leg(name).today, time(hour, minute), SHANGHAI)

    def carried_after(first: votes.VoteResult, later: timedelta = timedelta()) -> Dossier:
        d = leg(name)
        outcome = None if kind is A_VOTE else CONVERT
        held = a_vote(outcome, result=first, meeting_id=UUID(int=5001))
        return judging(having(d, kind, d.today, held), kind, d.today + later, a_vote(outcome))

    excused = tuple(replace(m, excused_from=date(2023, 1, 1)) if m is ROSTER[9] else m for m in ROSTER)
    failed, void = votes.VoteResult.FAILED, votes.VoteResult.VOID
    dashed = suffix.replace(".", "-")
    issued = "R-MTG-8.issued" + dashed
    day = months_after(leg(name).today, -3)
    third = (day.year, day.month, day.day)
    return [
        *[
            (f"R-MTG-2{suffix}", f"of {due} due, {least} present", b(due, least), b(due, least - 1))
            for due, least in ((3, 2), (10, 6), (15, 8), (16, 9))
        ],
        (f"R-MTG-2{suffix}", "two thirds themselves suffice where asked for", strict[10], strict[9]),
        (
            f"R-MTG-2{suffix}",
            "written opinions make no presence; without ballots the meeting is on record",
            b(16, 8, issued=0, returned=0, approve=0),
            b(16, 8, written_approve=8),
        ),
        (f"R-MTG-4{suffix}", "secret", b(10, 9), balloted(kind, a_ballot(10, 9), secret_ballot=False)),
        (f"R-MTG-5{suffix}", "a void vote is voted again, a failed one is not (C-14)", twice(void), twice(failed)),
        (f"R-MTG-5{suffix}", "another meeting votes anew", twice(failed, 5001), twice(failed)),
        (f"R-MTG-5.same-day{dashed}", "carried on another day", carried_after(failed, DAY), carried_after(failed)),
        (f"R-MTG-5.same-day{dashed}", "the earlier was void", carried_after(void), carried_after(failed)),
        (f"R-MTG-6{suffix}", "received before it began", written(at(8, 59), at(9)), written(at(9), at(9))),
        (f"R-MTG-6{suffix}", "both times are recorded", b(10, 9), written(None, at(9))),
        *[
            (
                f"R-MTG-6.early{dashed}",
                "three months before the meeting, to the day in Shanghai",
                written(datetime(*third, hour, tzinfo=SHANGHAI), at(9)),
                written(datetime(*third, tzinfo=SHANGHAI) - timedelta(minutes=1), at(9)),
            )
            for hour in (0, 23)
        ],
        (f"R-MTG-7{suffix}", "as many due as voters", b(10, 9), b(9, 9)),
        (f"R-MTG-7{suffix}", "an excused member is not due", replace(b(9, 9), roster=excused), b(9, 9)),
        (
            f"R-MTG-8{suffix}",
            "present and written do not exceed due",
            b(10, 9, written_oppose=1),
            b(10, 9, written_oppose=2),
        ),
        (f"R-MTG-8{suffix}", "votes add up to ballots returned", b(10, 9, approve=8, oppose=1), b(10, 9, approve=8)),
        (f"R-MTG-8{suffix}", "a lost ballot is no flaw", b(10, 9, returned=8, approve=8), b(10, 9, returned=8)),
        (issued, "one ballot for each present", b(10, 9), b(10, 9, issued=8, returned=8, approve=8)),
        (f"R-PRB-4{suffix}", "not more due than full members", b(10, 9), b(11, 9)),
    ]


def carried_rows(id: str, kind: Kind, name: str, approval: ApprovalKind) -> list[Row]:
    d = leg(name)
    outcome = None if kind is A_VOTE else CONVERT

    def by(ballot: Ballot) -> Dossier:
        vote = a_vote(outcome, ballot=ballot, result=votes.result(ballot))
        return having(without(d, kind), kind, d.today, vote)

    nine_for = a_ballot(16, 9, approve=8, abstain=1, written_approve=1)
    eight_for = a_ballot(16, 9, approve=8, abstain=1)
    step = by(nine_for).last(kind)
    assert step is not None
    refused = an_approval(approval, d.today, status=ApprovalStatus.REJECTED, subject_id=step.id)
    carried = by(nine_for)
    spent = replace(carried, approvals=(*d.approvals, replace(refused, subject_id=carried.last(kind).id)))
    return [
        (id, "nine of sixteen due, one of them in writing", by(nine_for), by(eight_for)),
        (id, "there is a vote", by(nine_for), without(d, kind)),
        (id, "not spent by a refusal (C-17)", carried, spent),
    ]


def by_day(id: str, what: str, d: Dossier, last_good: date, *, ready: bool = False) -> Row:
    """Met on a day, and no more on the next (or, when `ready`, not yet on the day before)."""
    return (id, what, d.on(last_good), d.on(last_good - DAY if ready else last_good + DAY))


def the_person() -> list[Row]:
    members, leagues = RecommendationMethod.MEMBER_RECOMMENDATION, RecommendationMethod.LEAGUE_RECOMMENDATION
    waits = settings(leg("applied"), waiting_months=6)
    handed_in = changed(leg("applied"), Kind.APPLICATION, status=PaperStatus.SUBMITTED)
    untalked = leg("applied")
    resolved = leg("resolved")
    not_passed = replace(passed(), result=ResolutionResult.NOT_PASSED)
    later_no = having(resolved, Kind.RESOLUTION_ACTIVIST, resolved.today + DAY, not_passed).on(resolved.today + DAY)
    return [
        ("R-ID-1", "no flaw", a_case(), a_case(id_flaws=(Text("校验码不符", "check digit"),))),
        ("R-ID-2", "no other case", a_case(), a_case(duplicate=True)),
        (
            "R-APP-3.self",
            "held by somebody else",
            changed(resolved, Kind.TALK, talked_by=("李四",)),
            changed(resolved, Kind.TALK, talked_by=("李四", resolved.person.name)),
        ),
        (
            "R-APP-3.self",
            "a namesake whose number on the roster is another's",
            replace(
                changed(resolved, Kind.TALK, talked_by=(resolved.person.name,)),
                roster=(a_member(20, name=resolved.person.name, person_key="another's"),),
            ),
            replace(
                changed(resolved, Kind.TALK, talked_by=(resolved.person.name,)),
                roster=(a_member(20, name=resolved.person.name),),
            ),
        ),
        (
            "R-APP-3.self",
            "the person under another name, by the number on the roster",
            person(
                replace(changed(resolved, Kind.TALK, talked_by=("李四",)), roster=(a_member(20, name="李四"),)),
                key="own",
            ),
            person(
                replace(
                    changed(resolved, Kind.TALK, talked_by=("李四",)),
                    roster=(a_member(20, name="李四", person_key="own"),),
                ),
                key="own",
            ),
        ),
        (
            "R-APP-3.self",
            "the superior's, too",
            judging(resolved, Kind.SUPERIOR_TALK, resolved.today, Talk(("李四",))),
            judging(resolved, Kind.SUPERIOR_TALK, resolved.today, Talk((resolved.person.name,))),
        ),
        (
            "R-ACT-2.one-day",
            "resolved the day after the application",
            changed(resolved, Kind.APPLICATION, on=resolved.last(Kind.RESOLUTION_ACTIVIST).on - DAY),
            changed(resolved, Kind.APPLICATION, on=resolved.last(Kind.RESOLUTION_ACTIVIST).on),
        ),
        (
            "R-ACT-1.votes",
            "one of twenty",
            changed(resolved, Kind.RECOMMENDATION, voters=20, votes=1),
            changed(resolved, Kind.RECOMMENDATION, voters=20, votes=0),
        ),
        (
            "R-ACT-1.votes",
            "no votes were counted",
            changed(resolved, Kind.RECOMMENDATION, voters=20, votes=None),
            changed(resolved, Kind.RECOMMENDATION, voters=None, votes=0),
        ),
        (
            "R-APP-1",
            "the eighteenth birthday itself",
            born(date(2008, 3, 8), date(2026, 3, 8)),
            born(date(2008, 3, 8), date(2026, 3, 7)),
        ),
        (
            "R-APP-1",
            "born on 29 February: 1 March in a common year",
            born(date(2008, 2, 29), date(2026, 3, 1)),
            born(date(2008, 2, 29), date(2026, 2, 28)),
        ),
        (
            "R-APP-1",
            "asked of the day of the application, for ever after",
            applied_born(date(2004, 3, 1)),
            applied_born(date(2004, 3, 2)),
        ),
        ("R-APP-2", "approved", untalked, handed_in),
        ("R-APP-2", "there is one", untalked, a_case()),
        ("R-APP-3", "a talk was held", resolved, untalked),
        (
            "R-APP-3.late",
            "a month from receipt itself",
            changed(resolved.on(date(2022, 4, 2)), Kind.TALK, on=date(2022, 4, 1)),
            changed(resolved.on(date(2022, 4, 2)), Kind.TALK, on=date(2022, 4, 2)),
        ),
        by_day("R-APP-3.late", "while there is time, nothing is late", untalked, date(2022, 4, 1)),
        ("R-APP-4", "the basis is recorded", untalked, person(untalked, application_basis=None)),
        by_day("R-APP-5", "six months, where the committee asks for them", waits, date(2022, 9, 1), ready=True),
        (
            "R-APP-6",
            "the day on which one is 29, at the recommendation",
            league(date(1993, 3, 21), members),
            league(date(1993, 3, 22), members),
        ),
        (
            "R-APP-6",
            "recommended by the League",
            league(date(2000, 1, 1), leagues),
            league(date(2000, 1, 1), members),
        ),
        (
            "R-ACT-1",
            "on the day of the talk",
            changed(resolved, Kind.RECOMMENDATION, on=date(2022, 3, 11)),
            changed(resolved, Kind.RECOMMENDATION, on=date(2022, 3, 10)),
        ),
        ("R-ACT-1.order", "there is one", resolved, without(resolved, Kind.RECOMMENDATION)),
        (
            "R-ACT-2",
            "on the day of the recommendation",
            changed(resolved, Kind.RESOLUTION_ACTIVIST, on=date(2022, 3, 21)),
            changed(resolved, Kind.RESOLUTION_ACTIVIST, on=date(2022, 3, 20)),
        ),
        ("R-ACT-2", "the latest counts", resolved, later_no),
        ("R-ACT-2", "after the talk", resolved, changed(resolved, Kind.TALK, on=date(2022, 4, 1)).on(date(2022, 4, 1))),
        ("R-ACT-3", "resolved", resolved, untalked),
    ]


def the_activist() -> list[Row]:
    d, old = leg("an activist"), leg("a year-old activist")
    monthly = (Kind.CULTIVATION, Kind.MENTOR_DETERMINATION, Kind.MEMBERS_AND_MASSES)
    half, year = date(2022, 9, 30), date(2023, 3, 31)
    inspected = having(d, Kind.BRANCH_INSPECTION, half - DAY, Opinion()).on(half)
    exempted = judging(d, Kind.PARTY_GROUP_EXEMPTION, d.today, Exemption("未设党小组"))
    too_late = having(d, Kind.BRANCH_INSPECTION, half, Opinion()).on(half)
    assigned = looked_after(d, MENTOR, ROSTER[0])
    said = Opinion("好", member_id=ROSTER[0].id)
    before = Assignment(UUID(int=799), MENTOR, ROSTER[1].id, d.today - DAY, until=d.today)
    taken_over = looked_after(d, MENTOR, ROSTER[0], since=d.today)
    taken_over = replace(taken_over, assignments=(before, *taken_over.assignments))
    extras = d
    for kind in monthly:
        extras = having(extras, kind, half - DAY, said)
    eased = replace(d.on(half), line=a_line(NATIONAL, CommitteeSettings(half_yearly_extras=False)))
    this_year = replace(d, pool_analysed_on=date(2022, 1, 1))
    last_year = replace(d, pool_analysed_on=date(2021, 12, 31))
    in_time, stale = (changed(old, Kind.PARTY_GROUP, on=half), changed(old, Kind.PARTY_GROUP, on=half - DAY))
    masses = (changed(old, Kind.MEMBERS_AND_MASSES, on=half), changed(old, Kind.MEMBERS_AND_MASSES, on=half - DAY))
    mentor = (changed(old, Kind.MENTOR_DETERMINATION, on=half), changed(old, Kind.MENTOR_DETERMINATION, on=half - DAY))
    exempt = having(without(old, Kind.PARTY_GROUP), Kind.PARTY_GROUP_EXEMPTION, half, Exemption("未设党小组"))
    missed = without(old, Kind.PARTY_GROUP)
    rows: list[Row] = [
        (
            "R-ACT-4.giver",
            "in office until the day before the end",
            judging(ended(assigned, MENTOR, d.today + 2 * DAY), Kind.CULTIVATION, d.today + DAY, said),
            judging(ended(assigned, MENTOR, d.today + DAY), Kind.CULTIVATION, d.today + DAY, said),
        ),
        (
            "R-ACT-4.giver",
            "still on the roster on its day",
            judging(looked_after(d, MENTOR, a_member(0, left_on=d.today + DAY)), Kind.CULTIVATION, d.today, said),
            judging(looked_after(d, MENTOR, a_member(0, left_on=d.today)), Kind.CULTIVATION, d.today, said),
        ),
        (
            "R-ACT-6.mentor",
            "spoke after taking over, in the running half-year",
            having(taken_over, Kind.MENTOR_DETERMINATION, taken_over.today, said),
            taken_over,
        ),
        (
            "R-ACT-6.mentor",
            "nobody was replaced",
            replace(taken_over, assignments=taken_over.assignments[1:]),
            taken_over,
        ),
        by_day("R-ACT-5", "twelve months exactly", d, year, ready=True),
        (
            "R-ACT-5.meeting",
            "met when twelve months were over",
            changed(old, Kind.RESOLUTION_DEVELOPMENT_TARGET, on=year),
            changed(old, Kind.RESOLUTION_DEVELOPMENT_TARGET, on=year - DAY),
        ),
        by_day("R-ACT-6", "the running window does not count", d, half - DAY),
        ("R-ACT-6", "on the window's last day", inspected, too_late),
        by_day("R-ACT-6.extras", "the running window does not count", d, half - DAY),
        ("R-ACT-6.extras", "each of the three", extras.on(half), without(extras, monthly[0]).on(half)),
        ("R-ACT-6.extras", "the national text may ease it", eased, d.on(half)),
        (
            "R-ACT-6.now",
            "on file already",
            having(extras, Kind.BRANCH_INSPECTION, half - DAY, said).on(half - DAY),
            extras.on(half - DAY),
        ),
        ("R-ACT-7", "this year counts from 1 January", this_year, last_year),
        ("R-DEV-1", "party group, six months before the meeting", in_time, stale),
        ("R-DEV-1", "members and masses, six months before the meeting", *masses),
        ("R-DEV-1", "every mentor, six months before the meeting", *mentor),
        ("R-DEV-1", "without a party group an exemption", exempt, missed),
        ("R-DEV-1", "somebody is a mentor", old, looked_after(old, MENTOR)),
        (
            "R-DEV-2",
            "carried",
            old,
            changed(old, Kind.RESOLUTION_DEVELOPMENT_TARGET, result=ResolutionResult.NOT_PASSED),
        ),
        ("R-DEV-4", "five working days in common", two_places(MON), two_places(MON + DAY)),
        ("R-DEV-4", "the days need not be the same", two_places(MON - 3 * DAY), two_places(MON + DAY)),
        ("R-DEV-4", "one who stays needs one", person(two_places(MON + DAY), is_floating=False), two_places(MON + DAY)),
        ("R-DEV-1.exempt", "a branch without groups", branch(exempted, has_party_groups=False), exempted),
    ]
    for id in ("R-ACT-4", "R-ACT-4.assign"):
        rows += people_rows(id, "a year-old activist", MENTOR, 1, 2)
    barred = Discipline(DisciplineKind.PROBATION_WITHIN_PARTY, old.today - DAY, restored_on=old.today + DAY)
    free = replace(barred, restored_on=old.today)
    for id in ("R-ACT-8", "R-ACT-8.now"):
        going, gone = a_member(0, left_on=old.today + DAY), a_member(0, left_on=old.today)
        rows += [
            (id, "still there", looked_after(old, MENTOR, going), looked_after(old, MENTOR, gone)),
            (
                id,
                "rights restored that day",
                looked_after(old, MENTOR, a_member(0, disciplines=(free,))),
                looked_after(old, MENTOR, a_member(0, disciplines=(barred,))),
            ),
        ]
    warning = Discipline(DisciplineKind.WARNING, months_after(old.today, -12))
    fresh = replace(warning, decided_on=months_after(old.today, -12) + DAY)
    rows.append(
        (
            "R-ACT-8.effect",
            "a year after a warning",
            looked_after(old, MENTOR, a_member(0, disciplines=(warning,))),
            looked_after(old, MENTOR, a_member(0, disciplines=(fresh,))),
        )
    )
    return [
        *rows,
        *notice_rows(Kind.NOTICE_BEFORE_LISTING, ""),
        *notice_rows(Kind.NOTICE_BEFORE_ADMISSION_MEETING, ".meeting"),
        *after_rows(),
    ]


def the_target() -> list[Row]:
    d, t = leg("examined"), leg("a target")
    today = d.today
    warned, serious, removed = (
        DisciplineKind.WARNING,
        DisciplineKind.SERIOUS_WARNING,
        DisciplineKind.REMOVAL_FROM_POST,
    )
    within = DisciplineKind.PROBATION_WITHIN_PARTY
    half = months_after(t.today, 6)
    said = Opinion("好", member_id=ROSTER[0].id)
    floating = person(d, is_floating=True)
    review = Kind.POLITICAL_REVIEW
    both = changed(floating, review, consulted_domicile=True, consulted_residence=True)
    one = changed(floating, review, consulted_domicile=True)
    bare = replace(d, steps=tuple(replace(s, attachments=()) if s.kind is review else s for s in d.steps))
    voted = leg("voted")
    untrained = without(d, Kind.TRAINING)
    consent = having(untrained, Kind.TRAINING_EXEMPTION, today, Exemption("高龄", superior_consent="党委同意"))
    alone = having(untrained, Kind.TRAINING_EXEMPTION, today, Exemption("高龄"))
    series = replace(trained_for("0", "12").last(Kind.TRAINING).shape, series="A")  # type: ignore[union-attr]
    split = having(having(untrained, Kind.TRAINING, today, series), Kind.TRAINING, today, series)
    other = having(having(untrained, Kind.TRAINING, today, series), Kind.TRAINING, today, replace(series, series="B"))
    no_exam = settings(trained_for("3", "24", exam=False, edition=NATIONAL), training_exam=False)
    admission_review = Kind.RESOLUTION_ADMISSION_REVIEW
    failed = having(without(voted, A_VOTE), A_VOTE, voted.today, a_vote(result=votes.VoteResult.FAILED))
    again = having(failed, A_VOTE, voted.today + 9 * DAY, a_vote()).on(voted.today + 9 * DAY)
    pending = replace(d, approvals=(*d.approvals, an_approval(ApprovalKind.PRE_REVIEW, today)))
    pending = settings(pending, pre_review_days=7)
    return [
        *people_rows("R-DEV-6", "examined", INTRODUCER, 2, 2),
        *people_rows("R-DEV-6.continuing", "probationary", CONTINUING, 1, 2),
        (
            "R-DEV-6.giver",
            "an introducer in office on its date",
            judging(leg("probationary"), Kind.PROBATION_INSPECTION, leg("probationary").today, said),
            judging(
                leg("probationary"),
                Kind.PROBATION_INSPECTION,
                leg("probationary").today,
                replace(said, member_id=ROSTER[5].id),
            ),
        ),
        (
            "R-DEV-7",
            "rights restored that day",
            punished(within, date(2022, 1, 1), today),
            punished(within, date(2022, 1, 1), today + DAY),
        ),
        ("R-DEV-7", "not yet punished", punished(within, today + DAY), punished(within, today)),
        *[
            (
                "R-DEV-8",
                f"{months} months after a {kind}",
                punished(kind, months_after(today, -months)),
                punished(kind, months_after(today, -months) + DAY),
            )
            for kind, months in ((warned, 12), (serious, 18), (removed, 24))
        ],
        ("R-DEV-8", "not yet punished", punished(warned, today + DAY), punished(warned, today)),
        *[
            (
                "R-DEV-6.family",
                f"nobody in the family is its {role}",
                changed(looked_after(d, role, ROSTER[0]), review, family="父亲务农"),
                changed(looked_after(d, role, ROSTER[0]), review, family=f"父亲{ROSTER[0].name},务农"),
            )
            for role in AssignmentRole
        ],
        *[
            (
                "R-DEV-9.content",
                f"with {what}",
                judging(d, review, d.today, a_review()),
                judging(d, review, d.today, a_review(**{what: nothing})),
            )
            for what, nothing in (("methods", ()), ("family", " "), ("relations", ""))
        ],
        (
            "R-DEV-9.content",
            "one that failed is put on file as it is",
            judging(d, review, d.today, a_review(conclusion=ReviewConclusion.FAILED, methods=())),
            judging(d, review, d.today, a_review(methods=())),
        ),
        ("R-DEV-9", "passed", d, changed(d, review, conclusion=ReviewConclusion.FAILED)),
        ("R-DEV-9", "with a concluding document", bare, changed(bare, review, document=" ")),
        ("R-DEV-9", "there is one", d, without(d, review)),
        ("R-DEV-10", "both places", both, one),
        ("R-DEV-10", "both places, the other way", both, changed(floating, review, consulted_residence=True)),
        (
            "R-DEV-11",
            "twelve months old at the meeting",
            changed(voted, review, on=date(2022, 5, 17)),
            changed(voted, review, on=date(2022, 5, 16)),
        ),
        ("R-DEV-12", "24 class hours exactly (X4)", trained_for("0", "24"), trained_for("0", "23.5")),
        ("R-DEV-12", "three days exactly", trained_for("3", "0"), trained_for("2.5", "23.5")),
        ("R-DEV-12", "the exam is passed", trained_for("3", "24"), trained_for("3", "24", exam=False)),
        (
            "R-DEV-12",
            "the national text may ease the exam",
            no_exam,
            trained_for("3", "24", exam=False, edition=NATIONAL),
        ),
        ("R-DEV-12", "an exemption has the superior's consent", consent, alone),
        ("R-DEV-12", "courses of one series add up", split, other),
        (
            "R-DEV-12.early",
            "on the day of the listing",
            changed(d, Kind.TRAINING, start=d.listed_on),
            changed(d, Kind.TRAINING, start=d.listed_on - DAY),  # type: ignore[operator]
        ),
        by_day("R-DEV-13", "none is due in the first six months", t, half - DAY),
        (
            "R-DEV-13",
            "on the window's last day",
            having(t, Kind.BRANCH_INSPECTION, half - DAY, said).on(half),
            having(t, Kind.BRANCH_INSPECTION, half, said).on(half),
        ),
        ("R-DEV-13.now", "on file already", having(t, Kind.BRANCH_INSPECTION, t.today, said), t),
        (
            "R-PRE-1",
            "on the day of the training",
            changed(d, admission_review, on=date(2023, 4, 28)),
            changed(d, admission_review, on=date(2023, 4, 27)),
        ),
        ("R-PRE-1", "carried", d, changed(d, admission_review, result=ResolutionResult.NOT_PASSED)),
        ("R-PRE-1", "there is one", d, without(d, admission_review)),
        (
            "R-PRE-1.stands",
            "the latest speaks",
            d,
            changed(d, admission_review, result=ResolutionResult.NOT_PASSED),
        ),
        (
            "R-PRE-1.again",
            "reviewed on the day of the failed vote (C-16)",
            having(again, admission_review, voted.today, passed()),
            having(again, admission_review, voted.today - DAY, passed()),
        ),
        ("R-PRE-1.again", "before the next vote nothing is asked", failed, again),
        ("R-PRE-2", "a committee with power", d, powerless(d)),
        (
            "R-PRE-3",
            "three months and a day ahead; exactly three is within",
            person(d, expected_leave_on=months_after(today, 3) + DAY),
            person(d, expected_leave_on=months_after(today, 3)),
        ),
        (
            "R-PRE-4",
            "in writing",
            deciding(pending, opinion="同意"),
            deciding(pending, opinion=" "),
        ),
        by_day("R-PRE-5", "seven days, where the committee set them", pending, today + 7 * DAY),
        ("R-ORG-4.develop", "with the power to develop", d, branch(d, can_develop=False)),
        *[
            ("R-ORG-4.develop", f"no {kind}, whatever is set", d, branch(d, kind=kind, can_develop=True))
            for kind in (OrgKind.TEMPORARY, OrgKind.LEADING_GROUP)
        ],
        ("R-ORG-4.filing", "a committee above", d, replace(d, line=(d.line[0], GENERAL_BRANCH))),
        (
            "R-ORG-3.meeting",
            "half of the voters, where the members' meeting resolves",
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), held_by=HeldBy.GENERAL_MEETING, due=6, present=3),
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), held_by=HeldBy.GENERAL_MEETING, due=6, present=2),
        ),
        (
            "R-ORG-3.sums",
            "somebody was there",
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=1, present=1),
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=0, present=0),
        ),
        (
            "R-ORG-3.sums",
            "no more than are due",
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=9, present=9),
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=9, present=12),
        ),
        (
            "R-ORG-2",
            "the committee where there is one",
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved")),
            resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), held_by=HeldBy.GENERAL_MEETING),
        ),
        (
            "R-ORG-2",
            "the general meeting where there is none",
            resolving(
                Kind.RESOLUTION_ACTIVIST, branch(leg("resolved"), has_committee=False), held_by=HeldBy.GENERAL_MEETING
            ),
            resolving(Kind.RESOLUTION_ACTIVIST, branch(leg("resolved"), has_committee=False)),
        ),
        *[
            (
                "R-ORG-3",
                f"half of {due} is enough",
                resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=due, present=3),
                resolving(Kind.RESOLUTION_ACTIVIST, leg("resolved"), due=due, present=2),
            )
            for due in (5, 6)
        ],
    ]


def the_meeting() -> list[Row]:
    pre, voted = leg("pre-reviewed"), leg("voted")
    form = pre.last(Kind.ADMISSION_FORM_ISSUED)
    assert form is not None
    issued = form.on
    month = date(2023, 6, 8)
    lapses = settings(pre, pre_review_lapses=True)
    later = voted.on(date(2023, 7, 1))
    national = leg("pre-reviewed", NATIONAL)
    asked = settings(national, notice_before_admission=True)
    members = tuple(FULL)
    return [
        by_day("R-MTG-9", "from the day of the decision", pre, date(2023, 5, 8), ready=True),
        by_day("R-MTG-9.notice-review", "from the day of the decision", pre, date(2023, 5, 14), ready=True),
        ("R-MTG-9.notice-review", "only where asked for", national, asked),
        by_day("R-MTG-9.notice", "from the day after its end", pre, date(2023, 5, 13), ready=True),
        (
            "R-MTG-9.notice",
            "clean",
            pre,
            changed(pre, Kind.NOTICE_BEFORE_ADMISSION_MEETING, clean=False),
        ),
        (
            "R-MTG-9.notice",
            "the latest speaks, not one before it",
            pre,
            having(
                pre,
                Kind.NOTICE_BEFORE_ADMISSION_MEETING,
                pre.today,
                hung_until(pre, 0, clean=False, closed_on=pre.today),
            ),
        ),
        (
            "R-MTG-9.notice",
            "five working days at least",
            pre,
            having(
                pre,
                Kind.NOTICE_BEFORE_ADMISSION_MEETING,
                pre.today,
                hung_until(pre, 2, clean=True, closed_on=pre.today),
            ),
        ),
        (
            "R-MTG-9.notice",
            "in both places for who is on the move",
            pre,
            replace(pre, person=replace(pre.person, is_floating=True)),
        ),
        ("R-MTG-9.introducers", "both there", voted, changed(voted, A_VOTE, introducers_present=False)),
        (
            "R-MTG-1",
            "a month from the pre-review itself",
            changed(later, A_VOTE, on=month),
            changed(later, A_VOTE, on=month + DAY),
        ),
        by_day("R-MTG-1", "while there is time, nothing is late", pre, month),
        by_day("R-MTG-1.lapsed", "a month, where the committee lets it lapse", lapses, month),
        ("R-MTG-1.lapsed", "elsewhere it stays", pre.on(month + DAY), lapses.on(month + DAY)),
        ("R-APR-4.form", "filled", voted, without(voted, Kind.ADMISSION_FORM)),
        ("R-APR-4.form-first", "filled", pre, without(pre, Kind.ADMISSION_FORM)),
        *(
            (id, "issued, by the day on which it was filled", d, unissued)
            for id, d in (("R-APR-4.form", voted), ("R-APR-4.form-first", pre))
            for filled in [d.last(Kind.ADMISSION_FORM)]
            for unissued in (
                without(d, Kind.ADMISSION_FORM_ISSUED),
                changed(d, Kind.ADMISSION_FORM_ISSUED, on=filled.on + DAY),
                changed(d, Kind.ADMISSION_FORM_ISSUED, serial_number="2026-0002"),
            )
        ),
        ("R-APR-4.issued", "issued", pre, without(pre, Kind.ADMISSION_FORM_ISSUED)),
        (
            "R-APR-4.number",
            "the number that was issued",
            judging(pre, Kind.ADMISSION_FORM, pre.today, AdmissionForm("2026-0001")),
            judging(pre, Kind.ADMISSION_FORM, pre.today, AdmissionForm("2026-0002")),
        ),
        (
            "R-APR-4.number",
            "where none was issued, any",
            judging(without(pre, Kind.ADMISSION_FORM_ISSUED), Kind.ADMISSION_FORM, pre.today, AdmissionForm()),
            judging(pre, Kind.ADMISSION_FORM, pre.today, AdmissionForm()),
        ),
        (
            "R-APR-4.number",
            "not before it was issued",
            judging(pre, Kind.ADMISSION_FORM, issued, AdmissionForm("2026-0001")),
            judging(pre, Kind.ADMISSION_FORM, issued - DAY, AdmissionForm("2026-0001")),
        ),
        *vote_rows(A_VOTE, ""),
        *vote_rows(C_VOTE, ".conversion"),
        *carried_rows("R-MTG-3", A_VOTE, "voted", ApprovalKind.ADMISSION_APPROVAL),
        *carried_rows("R-MTG-3.conversion", C_VOTE, "at expiry", ApprovalKind.CONVERSION_APPROVAL),
        ("R-PLN-1", "one place left", planned(voted, REFUSED, 1), planned(voted, REFUSED, 0)),
        ("R-PLN-1", "in its own year", planned(voted, REFUSED, 0, year=1), planned(voted, REFUSED, 0)),
        (
            "R-PLN-1",
            "where the plan was taken back",
            planned(voted, REFUSED, 0, None),
            planned(voted, REFUSED, None, 0),
        ),
        ("R-PLN-1.over", "one place left", planned(voted, EXPLAINED, 1), planned(voted, EXPLAINED, 0)),
        ("R-ORG-1", "three", replace(voted, roster=members[:3]), replace(voted, roster=members[:2])),
        ("R-ORG-1", "fifty", replace(voted, roster=members[:50]), replace(voted, roster=members[:51])),
    ]


REFUSED, EXPLAINED = OverQuota.REFUSED, OverQuota.EXPLAINED


def planned(d: Dossier, mode: OverQuota, *numbers: int | None, year: int = 0) -> Dossier:
    """In a branch with a plan for the year of the meeting, laid down once for each number; `year` years later."""
    vote = d.last(A_VOTE)
    assert vote is not None
    first = date(vote.on.year, 1, 1)
    quotas = tuple(Quota(number, first) for number in numbers)
    share = Share(d.branch.id, d.branch.path, d.branch.name, vote.on.year + year, quotas)
    return replace(d, line=laying_down(d.line, first, over_quota=mode), shares=(share,))


def hung_until(d: Dossier, days: int, **more: object) -> Notice:
    """A notice that ended yesterday after so many days more than one; of its places the usual one."""
    return a_notice(d.today - DAY - timedelta(days=days), d.today - DAY, **more)


def left_until(d: Dossier, day: date) -> Dossier:
    """The committee returned the admission on that day; the branch submits it again."""
    waiting = d.open_approval
    assert waiting is not None
    decision = Decision(ApprovalStatus.RETURNED, day, COMMITTEE_ADMIN.account_id, COMMITTEE.id)
    returned = replace(waiting, status=ApprovalStatus.RETURNED, decision=decision)
    others = tuple(a for a in d.approvals if a is not waiting)
    again = replace(waiting, id=UUID(int=991), submitted_on=day)
    return replace(d.on(day), approvals=(*others, returned), filing=again)


def recognised(d: Dossier, request: str = "") -> Dossier:
    """Being recognised after death."""
    given = ByAuthority(AuthorityLevel.PROVINCIAL, "省委", "省委〔2022〕1号", "抢险牺牲", request, Stage.FULL_MEMBER)
    return d.plus(a_step(Kind.POSTHUMOUS_RECOGNITION, d.today, given))


def the_approval() -> list[Row]:
    d = leg("submitted")
    talk = Kind.SUPERIOR_TALK
    vote = CommitteeVote(9, 9, 9)

    def met(on: date, **changes: int) -> Dossier:
        return deciding(d, committee_met_on=on, vote=replace(vote, **changes))

    under = replace(d, line=a_line(MANUAL, None, GENERAL_BRANCH))
    heard = Deliberation(GENERAL_BRANCH.id, d.today, UUID(int=13), True, "同意")
    against = replace(heard, agrees=False, opinion="不同意")
    resolved, arrived = date(2023, 5, 17), date(2023, 5, 19)
    three, six = months_after(arrived, 3), months_after(arrived, 6)
    member = leg("probationary")
    return [
        ("R-APR-1", "a committee with power", d, powerless(d)),
        ("R-ORG-4.deliberation", "the general branch deliberated", filed(under, deliberations=(heard,)), filed(under)),
        (
            "R-APR-2",
            "talked, not before the resolution",
            filed(having(d, talk, resolved, Talk(("组织员",)))),
            filed(having(d, talk, resolved - DAY, Talk(("组织员",)))),
        ),
        ("R-APR-2", "there is one", filed(having(d, talk, d.today, Talk(("组织员",)))), filed(d)),
        ("R-APR-3", "a tally", met(d.today), deciding(d, committee_met_on=d.today)),
        ("R-APR-3", "a day", met(d.today), deciding(d, vote=CommitteeVote(9, 9, 9))),
        ("R-APR-3.sums", "nobody is made to enter it", deciding(d), met(d.today, present=12)),
        ("R-APR-3.sums", "five of nine", met(d.today, approve=5, oppose=4), met(d.today, approve=4, oppose=5)),
        (
            "R-APR-3.sums",
            "more than half of ten is six",
            met(d.today, due=10, present=10, approve=6, oppose=4),
            met(d.today, due=10, present=10, approve=5, oppose=5),
        ),
        (
            "R-APR-3.sums",
            "five present of nine",
            met(d.today, present=5, approve=5),
            met(d.today, present=4, approve=4),
        ),
        (
            "R-APR-3.sums",
            "the votes are as many as those present",
            met(d.today, approve=5, oppose=3, abstain=1),
            met(d.today, approve=5, oppose=3),
        ),
        ("R-APR-3.sums", "no more votes than present", met(d.today, approve=9), met(d.today, approve=9, oppose=1)),
        ("R-APR-3.sums", "not later than the decision", met(d.today), met(d.today + DAY)),
        ("R-APR-3.sums", "after the submission", met(arrived), met(arrived - DAY)),
        (
            "R-ORG-4.against",
            "nobody against",
            filed(under, deliberations=(heard,)),
            filed(under, deliberations=(against,)),
        ),
        (
            "R-ORG-4.deliberation-conversion",
            "the general branch deliberated",
            filed(under, deliberations=(heard,)),
            filed(under),
        ),
        (
            "R-APR-5.submitted",
            "three months from the resolution",
            replace(filed(d, submitted_on=months_after(resolved, 3)), approvals=()),
            replace(filed(d, submitted_on=months_after(resolved, 3) + DAY), approvals=()),
        ),
        ("R-APR-6", "returned and submitted again, no time begins anew", left_until(d, six), left_until(d, six + DAY)),
        ("R-APR-4", "vetting", d, without(d, Kind.POLITICAL_REVIEW)),
        ("R-APR-4", "application", d, without(d, Kind.APPLICATION)),
        ("R-APR-4", "resolution", d, without(d, A_VOTE)),
        by_day("R-APR-5.resolution", "three months from the resolution", filed(d), months_after(resolved, 3)),
        by_day("R-APR-5", "three months from arrival", filed(d), three),
        by_day("R-APR-6", "six months from arrival", filed(d), six),
        by_day("R-APR-6.resolution", "six months from the resolution", filed(d), months_after(resolved, 6)),
        ("R-APR-6.again", "returned six months from arrival", left_until(d, six), left_until(d, six + DAY)),
        (
            "R-APR-6.again",
            "returned in time, and submitted again when six months are over",
            left_until(d, six - DAY).on(six),
            left_until(d, six - DAY).on(six + DAY),
        ),
        by_day("R-APR-5.waits", "three months from arrival", d, three),
        ("R-PST-1", "an application is on file", recognised(leg("an activist")), recognised(a_case())),
        ("R-PST-1", "or it is said how they asked", recognised(a_case(), "多次口头提出"), recognised(a_case(), " ")),
        ("R-APR-7", "filed", having(member, Kind.UPWARD_FILING, member.today, Done()), member),
        (
            "R-APR-8",
            "announced on the day of the decision",
            having(member, Kind.RESULT_ANNOUNCED, member.today, Done()),
            having(member, Kind.RESULT_ANNOUNCED, member.today - DAY, Done()),
        ),
        ("R-DUE-2.entered", "entered", filed(d), filed(d, dues=None)),
        ("R-DUE-2.to-enter", "told before it is submitted", filed(d), replace(d, filing=None)),
        (
            "R-DUE-1",
            "the month of the general meeting",
            dues("50.00", IncomeBasis.WAGE, "5000"),
            dues("50.00", IncomeBasis.WAGE, "5000", date(2023, 6, 1)),
        ),
        *[
            (id, f"{basis} of {income}", dues(enough, basis, income), dues(short, basis, income))
            for id, basis, income, enough, short in (
                ("R-DUE-2", IncomeBasis.WAGE, "3000", "15.00", "14.99"),
                ("R-DUE-2", IncomeBasis.WAGE, "3000.01", "30.00", "29.99"),
                ("R-DUE-3", IncomeBasis.PENSION, "5000", "25.00", "24.99"),
                ("R-DUE-3", IncomeBasis.PENSION, "5000.01", "50.00", "49.99"),
                ("R-DUE-4", IncomeBasis.FARMER, None, "0.20", "0.19"),
                ("R-DUE-4", IncomeBasis.STUDENT, None, "0.20", "0.19"),
                ("R-DUE-4", IncomeBasis.NO_INCOME, None, "0.20", "0.19"),
                ("R-DUE-5", IncomeBasis.IRREGULAR, "10000.01", "200.00", "199.99"),
            )
        ],
        *[
            ("R-DUE-2.tenfold", f"{basis}, just under", dues(under, basis, income), dues(ten, basis, income))
            for basis, income, under, ten in (
                (IncomeBasis.WAGE, "5000", "499.99", "500.00"),
                (IncomeBasis.FARMER, None, "9.99", "10.00"),
                (IncomeBasis.STUDENT, None, "1.99", "2.00"),
                (IncomeBasis.NO_INCOME, None, "0.20", "20.00"),
            )
        ],
        ("R-DUE-2.tenfold", "nothing of nothing", dues("0", IncomeBasis.WAGE, "0"), dues("1", IncomeBasis.WAGE, "0")),
        ("R-DUE-2", "the income is stated", dues("15", IncomeBasis.WAGE, "3000"), dues("15", IncomeBasis.WAGE)),
        by_day("R-DUE-6", "three whole months unpaid", member, date(2023, 7, 31)),
        by_day("R-DUE-7", "six whole months unpaid", member, date(2023, 10, 31)),
        by_day(
            "R-DUE-7",
            "six months after the last month paid",
            having(member, Kind.DUES_PAID, member.today, Done(through=date(2023, 6, 1))),
            date(2023, 12, 31),
        ),
    ]


def order_rows(id: str, kind: Kind, shape: Shape, d: Dossier) -> list[Row]:
    """What carries a decision out is not dated before it."""
    return [
        (
            id,
            "on the day of the decision, not before",
            judging(d, kind, d.today, shape),
            judging(d, kind, d.today - DAY, shape),
        )
    ]


def the_probation() -> list[Row]:
    d, new = leg("at expiry"), leg("probationary")
    undone = having(d, Kind.VOTE_CONVERSION, d.today, a_vote(CONVERT, ballot=AGAINST, result=VoteResult.FAILED))
    asking = Paper("转正申请书", "再次申请")
    expiry = date(2024, 5, 17)
    far = d.on(date(2024, 9, 1))
    oath = Kind.OATH
    said = Opinion("好", member_id=ROSTER[0].id)
    half = date(2023, 11, 17)
    quarterly = settings(new, probation_inspection_months=3)
    request = changed(d, Kind.CONVERSION_REQUEST, status=PaperStatus.SUBMITTED)
    annulled = {"annulment_reason": AnnulmentReason.SERIOUS_VIOLATION}
    early = converting(ANNUL, expiry - DAY, without(d, Kind.CONVERSION_REQUEST), **annulled)
    unasked = without(d, Kind.PARTY_GROUP, Kind.INTRODUCER_CONVERSION, Kind.RESOLUTION_CONVERSION_REVIEW)
    asked = examined = date(2024, 4, 27)
    convert = having(far, C_VOTE, expiry, a_vote(CONVERT))

    def extended(months: int | None, next_on: date | None, case: Dossier = d) -> Dossier:
        return converting(EXTEND, expiry, case, extension_months=months, next_meeting_on=next_on)

    def good(months: int) -> Dossier:
        return extended(months, months_after(expiry, months))

    once = having(d, C_VOTE, expiry, a_vote(EXTEND, extension_months=6, next_meeting_on=months_after(expiry, 6)))
    approved = an_approval(
        ApprovalKind.CONVERSION_APPROVAL,
        expiry,
        status=ApprovalStatus.APPROVED,
        outcome=EXTEND,
        subject_id=once.steps[-1].id,
        decision=Decision(ApprovalStatus.APPROVED, expiry, UUID(int=12), COMMITTEE.id),
    )
    once = once.filed(approved)
    over = months_after(expiry, 6)
    came = replace(d, transferred_in_on=date(2024, 1, 1))

    def postponed(until: date, case: Dossier = came, on: date = expiry) -> Dossier:
        return judging(case, Kind.POSTPONEMENT, on, Postponement(until, "转入时间短", "支委会决定推迟"))

    twice = having(came, Kind.POSTPONEMENT, expiry - DAY, Postponement(over, ""))
    failed = a_vote(CONVERT, ballot=AGAINST, result=VoteResult.FAILED)
    discussed, unmet_there = (
        having(came, C_VOTE, expiry, replace(failed, result=r)) for r in (VoteResult.FAILED, VoteResult.NO_QUORUM)
    )
    latest = months_after(expiry, 6)
    other = converting(ANNUL, expiry, annulment_reason=AnnulmentReason.OTHER, annulment_text="说明")
    blank = converting(ANNUL, expiry, annulment_reason=AnnulmentReason.OTHER, annulment_text=" ")
    converted = leg("full member")
    decided = converted.today
    conversion = an_approval(ApprovalKind.CONVERSION_APPROVAL, date(2024, 5, 20), subject_id=convert.last(C_VOTE).id)
    filed_conversion = replace(convert, filing=conversion)
    return [
        by_day("R-PRB-1", "a year from the meeting, to the day", d, expiry, ready=True),
        (
            "R-PRB-2",
            "a month from the reply itself",
            changed(d, oath, on=date(2023, 6, 29)),
            changed(d, oath, on=date(2023, 6, 30)),
        ),
        by_day("R-PRB-2", "while there is time, nothing is late", new, date(2023, 6, 29)),
        ("R-PRB-2.taken", "taken", d, new),
        *order_rows("R-PRB-2.order", Kind.OATH, Oath("会议室"), new),
        *order_rows("R-PRB-3.order", Kind.PARTY_GROUP_ASSIGNED, Done(), new),
        *order_rows("R-APR-7.order", Kind.UPWARD_FILING, Done(), new),
        *order_rows("R-APR-8.order", Kind.RESULT_ANNOUNCED, Done(), new),
        (
            "R-APR-8.order",
            "the conversion's, though the admission's was decided long ago",
            judging(converted, Kind.RESULT_ANNOUNCED, converted.today, Done()),
            judging(converted, Kind.RESULT_ANNOUNCED, converted.today - DAY, Done()),
        ),
        *order_rows("R-CNV-11.order", Kind.CONVERSION_TALK, Done(), converted),
        *order_rows("R-CNV-12.order", Kind.FILE_HANDED_OVER, Done(), converted),
        ("R-PRB-3", "assigned", having(new, Kind.PARTY_GROUP_ASSIGNED, new.today, Done()), new),
        by_day("R-PRB-5", "none is due in the first half-year", new, half - DAY),
        by_day("R-PRB-5", "quarterly, where the committee says so", quarterly, date(2023, 8, 16)),
        (
            "R-PRB-5",
            "on the window's last day",
            having(new, Kind.PROBATION_INSPECTION, half - DAY, said).on(half),
            having(new, Kind.PROBATION_INSPECTION, half, said).on(half),
        ),
        ("R-PRB-5.now", "on file already", having(new, Kind.PROBATION_INSPECTION, new.today, said), new),
        ("R-CNV-1", "approved", d, request),
        ("R-CNV-1", "an annulment needs none", early, without(d, Kind.CONVERSION_REQUEST)),
        (
            "R-CNV-1.again",
            "from the day after the discussion before",
            judging(undone, Kind.CONVERSION_REQUEST, d.today + DAY, asking),
            judging(undone, Kind.CONVERSION_REQUEST, d.today, asking),
        ),
        by_day("R-CNV-1.early", "from a month before expiry", d, date(2024, 4, 17), ready=True),
        (
            "R-CNV-1.late",
            "by a month after expiry",
            changed(far, Kind.CONVERSION_REQUEST, on=date(2024, 6, 17)),
            changed(far, Kind.CONVERSION_REQUEST, on=date(2024, 6, 18)),
        ),
        by_day(
            "R-CNV-1.late",
            "while there is time, nothing is late",
            without(d, Kind.CONVERSION_REQUEST),
            date(2024, 6, 17),
        ),
        ("R-CNV-2", "the day of expiry", converting(CONVERT, expiry), converting(CONVERT, expiry - DAY)),
        ("R-CNV-2", "an extension too", converting(EXTEND, expiry), converting(EXTEND, expiry - DAY)),
        (
            "R-CNV-2",
            "an annulment may be earlier (C-24)",
            converting(ANNUL, expiry - DAY),
            converting(CONVERT, expiry - DAY),
        ),
        (
            "R-CNV-2",
            "after an extension the new day counts",
            converting(CONVERT, over, once),
            converting(CONVERT, over - DAY, once),
        ),
        by_day("R-CNV-3", "a month after expiry", d, date(2024, 6, 17)),
        (
            "R-CNV-3",
            "the meeting a month after expiry",
            having(far, C_VOTE, date(2024, 6, 17), a_vote(CONVERT)),
            having(far, C_VOTE, date(2024, 6, 18), a_vote(CONVERT)),
        ),
        by_day(
            "R-CNV-3",
            "until the day to which it was postponed",
            having(came, Kind.POSTPONEMENT, expiry, Postponement(latest, "")),
            latest,
        ),
        (
            "R-CNV-4",
            "asked on the day on which the committee examines it",
            changed(convert, Kind.MEMBERS_AND_MASSES_CONVERSION, on=examined),
            changed(convert, Kind.MEMBERS_AND_MASSES_CONVERSION, on=examined + DAY),
        ),
        (
            "R-CNV-4",
            "the party group, asked on the day of the request",
            changed(convert, Kind.PARTY_GROUP, on=asked),
            changed(convert, Kind.PARTY_GROUP, on=asked - DAY),
        ),
        (
            "R-CNV-4",
            "not for an annulment, however late",
            converting(ANNUL, expiry + DAY, unasked),
            converting(CONVERT, expiry + DAY, unasked),
        ),
        (
            "R-CNV-4.introducers",
            "two of them",
            d,
            having(without(d, Kind.INTRODUCER_CONVERSION), Kind.INTRODUCER_CONVERSION, expiry, said),
        ),
        (
            "R-CNV-4.introducers",
            "not for an annulment",
            converting(ANNUL, expiry, unasked),
            converting(CONVERT, expiry, unasked),
        ),
        (
            "R-CNV-4.committee",
            "on the day of the meeting",
            changed(convert, Kind.RESOLUTION_CONVERSION_REVIEW, on=expiry),
            changed(convert, Kind.RESOLUTION_CONVERSION_REVIEW, on=expiry + DAY),
        ),
        (
            "R-CNV-4.committee",
            "carried",
            d,
            changed(d, Kind.RESOLUTION_CONVERSION_REVIEW, result=ResolutionResult.NOT_PASSED),
        ),
        (
            "R-CNV-4.committee",
            "not for an annulment",
            converting(ANNUL, expiry, unasked),
            converting(CONVERT, expiry, unasked),
        ),
        (
            "R-CNV-4.committee",
            "on the day of the request, not before",
            changed(convert, Kind.RESOLUTION_CONVERSION_REVIEW, on=asked),
            changed(convert, Kind.RESOLUTION_CONVERSION_REVIEW, on=asked - DAY),
        ),
        ("R-CNV-5", "once", good(6), extended(6, over, once)),
        (
            "R-CNV-5",
            "afterwards only conversion or annulment",
            converting(CONVERT, over, once),
            converting(EXTEND, over, once),
        ),
        ("R-CNV-6", "six months", good(6), good(5)),
        ("R-CNV-6", "twelve months", good(12), good(13)),
        ("R-CNV-6", "the next meeting is not before its end", extended(6, over), extended(6, over - DAY)),
        ("R-CNV-6", "the months are named", good(6), extended(None, over)),
        (
            "R-CNV-6.next",
            "a month after its end",
            extended(6, months_after(over, 1)),
            extended(6, months_after(over, 1) + DAY),
        ),
        by_day("R-CNV-6.meeting", "on the day that the extension named", once, over),
        (
            "R-CNV-6.meeting",
            "the meeting on that day",
            having(once.on(over + DAY), C_VOTE, over, a_vote(CONVERT)),
            having(once.on(over + DAY), C_VOTE, over + DAY, a_vote(CONVERT)),
        ),
        ("R-CNV-7", "a reason", early, converting(ANNUL, expiry)),
        ("R-CNV-7", "another reason in words", other, blank),
        ("R-CNV-8", "six months at most", postponed(latest), postponed(latest + DAY)),
        ("R-CNV-8", "after expiry", postponed(expiry + DAY), postponed(expiry)),
        ("R-CNV-8", "only who transferred in", postponed(latest), postponed(latest, d)),
        ("R-CNV-8", "once", postponed(latest), postponed(latest, twice)),
        ("R-CNV-8", "not what was discussed", postponed(latest, unmet_there), postponed(latest, discussed)),
        ("R-CNV-8", "to a day to come", postponed(latest, on=latest - DAY), postponed(latest, on=latest)),
        by_day("R-CNV-8.expiry", "from expiry", d, date(2024, 5, 17), ready=True),
        by_day("R-CNV-9", "three months from arrival", filed_conversion, date(2024, 8, 20)),
        (
            "R-CNV-9.submitted",
            "three months from the resolution",
            replace(convert, filing=replace(conversion, submitted_on=months_after(expiry, 3))),
            replace(convert, filing=replace(conversion, submitted_on=months_after(expiry, 3) + DAY)),
        ),
        by_day("R-CNV-9.resolution", "three months from the resolution", filed_conversion, date(2024, 8, 17)),
        (
            "R-CNV-11",
            "announced on the day of the decision",
            having(converted, Kind.RESULT_ANNOUNCED, decided, Done()),
            having(converted, Kind.RESULT_ANNOUNCED, decided - DAY, Done()),
        ),
        ("R-CNV-11.talk", "talked", having(converted, Kind.CONVERSION_TALK, decided, Done()), converted),
        ("R-CNV-12", "handed over", having(converted, Kind.FILE_HANDED_OVER, decided, Done()), converted),
    ]


def the_transfer() -> list[Row]:
    """Cases about to move, with the transfer as the act would leave it."""
    here, who = BRANCH, UUID(int=11)
    stages = {name: leg(name) for name in ("an activist", "a target", "probationary")}

    def going(name: str, status: TransferStatus = TransferStatus.OFFERED, **said: str) -> Dossier:
        d = stages[name]
        transfer = Transfer(UUID(int=77), status, here.id, here.path, d.today, who, d.status, d.stage)
        return d.but(moving=replace(transfer, target_id=UUID(int=51), target_path="/1/90/", offered_on=d.today, **said))  # type: ignore[arg-type]

    def answered(name: str, text: str = "", consent: str = "", **how: object) -> Dossier:
        d = going(name)
        return d.but(moving=replace(d.moving, answer=TransferAnswer(d.today, who, text, consent, **how)))  # type: ignore[arg-type, type-var]

    def came(name: str, kind: ApprovalKind, days: int) -> tuple[Dossier, Dossier]:
        """Moved on the day of the latest record that such a submission rests on, and so many days later."""
        d = leg(name)
        last = d.last(SUBJECTS[kind])
        assert last is not None
        arrived = Transfer(
            UUID(int=77), TransferStatus.ACCEPTED, here.id, here.path, last.on, who, d.status, d.stage,
            target_id=UUID(int=51), target_path="/1/90/", became=d.stage,
        )  # fmt: skip
        days_of = [last.on, last.on + timedelta(days=days)]
        there = [
            replace(d, today=max(d.today, on), transfers=(replace(arrived, answer=TransferAnswer(on, who)),))
            for on in days_of
        ]
        return there[0], there[1]

    recognised, not_recognised = Recognition.RECOGNISED, RefusalGround.NOT_RECOGNISED
    waiting = going("an activist")
    waiting = waiting.but(transfers=(waiting.moving,))  # type: ignore[typeddict-item]
    resting = (
        ("resolved", ApprovalKind.ACTIVIST_FILING), ("a target", ApprovalKind.DEVELOPMENT_TARGET_FILING),
        ("pre-reviewed", ApprovalKind.PRE_REVIEW), ("voted", ApprovalKind.PUBLIC_NOTICE_REVIEW),
        ("voted", ApprovalKind.ADMISSION_APPROVAL), ("full member", ApprovalKind.CONVERSION_APPROVAL),
    )  # fmt: skip
    return [
        ("R-XFR-1.papers", "an application", leg("an activist"), a_case()),
        ("R-XFR-1.examined", "with a result", answered("an activist", "合格"), answered("an activist", " ")),
        ("R-XFR-1.target", "with consent", answered("a target", consent="同意", recognition=recognised), answered("a target", recognition=recognised)),
        ("R-XFR-1.target", "as an activist without", answered("a target", recognition=Recognition.CONTINUED_AS_ACTIVIST), answered("a target", recognition=recognised)),
        ("R-XFR-1.refused", "with consent", answered("an activist", consent="同意", ground=not_recognised), answered("an activist", ground=not_recognised)),
        ("R-XFR-1.refused", "incomplete papers want none", answered("an activist", ground=RefusalGround.PAPERS_INCOMPLETE), answered("an activist", ground=not_recognised)),
        ("R-XFR-2", "with the county department's", answered("probationary", consent="批准", ground=not_recognised), answered("probationary", ground=not_recognised)),
        ("R-XFR-2.introduced", "introduced", going("probationary", introduction="表现良好"), going("probationary", introduction=" ")),
        ("R-XFR-2.examined", "with a result", answered("probationary", "合格"), answered("probationary")),
        by_day("R-XFR-1.answer", "thirty days", waiting, waiting.today + timedelta(days=30)),
        *((f"R-XFR-1.own-{kind.lower().replace('_', '-')}", "on the day of the transfer, not before", *came(name, kind, 1)) for name, kind in resting),
    ]  # fmt: skip


ROWS = [
    *the_person(),
    *the_activist(),
    *the_target(),
    *the_meeting(),
    *the_approval(),
    *the_probation(),
    *the_transfer(),
]
# Party standing is derived from expiry, so a converted case cannot fail it: it is shown, never missed.
DERIVED = {"R-CNV-10"}


def test_every_guard_stands_in_the_boundary_table():
    assert {row[0] for row in ROWS} == set(BY_ID) - DERIVED


@pytest.mark.parametrize(
    ("guard", "inside", "outside"),
    [pytest.param(BY_ID[id], inside, outside, id=f"{id}: {what}") for id, what, inside, outside in ROWS],
)
def test_a_guard_is_met_just_inside_its_edge_and_unmet_just_outside(guard, inside, outside):
    assert (guard.check(inside).met, guard.check(outside).met) == (True, False)


@pytest.mark.parametrize("edition", Edition)
def test_party_standing_is_counted_from_expiry_however_late_the_approval(edition):
    case = leg("full member", edition)
    assert case.standing_since == case.eligible_on
    assert BY_ID["R-CNV-10"].check(case).met


# ── honesty of time ─────────────────────────────────────────────────────────────────────────────────────────────────


def as_of(d: Dossier, day: date) -> Dossier:
    """The case on another day, as it was or as it would be if nothing else happened; a record being made moves along."""
    known = tuple(s for s in d.steps if s.on <= min(day, d.today) and s is not d.judged)
    if d.judged is None:
        return replace(d.on(day), steps=known)
    step = replace(d.judged, on=day)
    return replace(d.on(day), steps=(*known, step), judged=step)


def moments() -> list[tuple[str, Dossier]]:
    """Every leg of the road in both editions with days around it, and every case of the table."""
    legs = [(f"{edition} {name}", case) for edition in Edition for name, case in LEGS[edition].items()]
    days = (-400, -31, -7, -1, 0, 1, 7, 31, 400)
    found = [(name, as_of(case, case.today + timedelta(days=n))) for name, case in legs for n in days]
    return [*found, *((f"{id}: {what}", case) for id, what, *pair in ROWS for case in pair)]


MOMENTS = moments()


@pytest.mark.parametrize("guard", GUARDS, ids=lambda g: g.id)
def test_on_the_day_that_a_guard_names_it_is_met_and_on_the_day_before_it_is_not(guard):
    for name, moment in MOMENTS:
        ready = guard.check(moment).ready_on
        if ready is not None:
            on_the_day = guard.check(as_of(moment, ready))
            the_day_before = guard.check(as_of(moment, ready - DAY))
            assert (on_the_day.met, the_day_before.met) == (True, False), (name, moment.today, ready)
            assert ready > moment.today, (name, moment.today)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda g: g.id)
def test_a_deadline_still_ahead_is_kept_on_its_day_and_missed_on_the_next(guard):
    for name, moment in MOMENTS:
        finding = guard.check(moment)
        if finding.met and finding.due_on is not None and moment.judged is None:
            on_the_day = guard.check(as_of(moment, finding.due_on))
            the_day_after = guard.check(as_of(moment, finding.due_on + DAY))
            assert (on_the_day.met, the_day_after.met) == (True, False), (name, moment.today, finding.due_on)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda g: g.id)
def test_what_is_owed_from_a_day_is_missing_on_that_day_and_not_before(guard):
    for name, moment in MOMENTS:
        owed = guard.check(moment).due_from
        if owed is not None:
            on_the_day, the_day_before = guard.check(as_of(moment, owed)), guard.check(as_of(moment, owed - DAY))
            assert (on_the_day.met, on_the_day.due_from) == (False, None), (name, moment.today, owed)
            assert (the_day_before.met, the_day_before.due_from) == (False, owed), (name, moment.today, owed)
            assert owed > moment.today, (name, moment.today)


def test_what_is_owed_from_a_day_only_is_this():
    """What cannot lawfully be there before a day, or would not serve; everything else is missing when it is not there."""
    assert {g.id for g in GUARDS if any(g.check(moment).due_from for _, moment in MOMENTS)} == {
        "R-ACT-2",
        "R-ACT-3",
        "R-DEV-1",
        "R-DEV-2",
        "R-CNV-1",
        "R-CNV-4",
        "R-CNV-4.introducers",
        "R-CNV-4.committee",
        "R-MTG-3.conversion",
    }


def test_the_guards_that_waiting_cures_are_these():
    named = {g.id for g in GUARDS if any(g.check(moment).ready_on for _, moment in MOMENTS)}
    assert named == {
        "R-APP-1",
        "R-APP-5",
        "R-ACT-5",
        "R-DEV-3.over",
        "R-DEV-3.meeting-over",
        "R-PRB-1",
        "R-CNV-1.early",
        "R-CNV-2",
        "R-CNV-8.expiry",
        # Rights are restored, and full membership begins, on a day that is known.
        "R-ACT-4",
        "R-ACT-4.assign",
        "R-ACT-8",
        "R-ACT-8.now",
        "R-DEV-6",
        "R-DEV-6.continuing",
        "R-DEV-7",
        # What carries a decision out waits for it, a request for the discussion before.
        "R-PRB-2.order",
        "R-PRB-3.order",
        "R-APR-7.order",
        "R-APR-8.order",
        "R-CNV-11.order",
        "R-CNV-12.order",
        "R-CNV-1.again",
    }
