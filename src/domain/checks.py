"""The ways of checking. A maker takes the numbers of a rule and gives its check; all date arithmetic of the rules is here.

A check answers about a dossier as of `today`. While a step is being recorded, `today` is the day on which it happened and
`judged` is the step. `ready_on` is given only where waiting alone cures: on that day the check is met, the day before not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal

from domain import dues
from domain.calendar import Window, age_on, birthday, months_after, nth_workday, workdays_between
from domain.dossier import (
    Approval,
    ApprovalKind,
    ApprovalStatus,
    AssignmentRole,
    Discipline,
    DisciplineKind,
    Dossier,
    DuesFiling,
    Member,
    PoliticalStatus,
    passed,
)
from domain.orgs import Edition, approver, deliberators, same_committee
from domain.rules import MET, UNMET, Check, Finding
from domain.steps import (
    ConversionOutcome,
    HeldBy,
    Kind,
    Notice,
    NoticePlaceKind,
    Opinion,
    Paper,
    PaperStatus,
    PoliticalReview,
    Postponement,
    Recommendation,
    RecommendationMethod,
    Resolution,
    ReviewConclusion,
    Step,
    Text,
    Training,
    Vote,
)
from domain.votes import VoteResult, equations, has_quorum, issued_matches, meets_ordinary_quorum, min_present

Anchor = Callable[[Dossier], date | None]
DAY = timedelta(days=1)


def unmet(zh: str, en: str, *, due_on: date | None = None, record: Step | None = None) -> Finding:
    return Finding(met=False, detail=Text(zh, en), due_on=due_on, record=record)


def not_yet(ready: date, today: date, *, provisional: bool = False) -> Finding:
    """Met from `ready` on; before it, waiting cures."""
    if today >= ready:
        return MET
    return Finding(met=False, detail=Text(f"须到{ready}", f"from {ready}"), ready_on=ready, provisional=provisional)


def in_time(happened: date | None, due: date | None, today: date, record: Step | None = None) -> Finding:
    """Met when it happened by `due`, or when there is still time; the deadline is given while it has not happened."""
    if due is None:
        return MET
    if happened is not None:
        if happened <= due:
            return MET
        return unmet(f"应于{due}前,实为{happened}", f"due by {due}, done on {happened}", record=record)
    if today <= due:
        return Finding(met=True, due_on=due)
    return unmet(f"应于{due}前完成", f"was due by {due}", due_on=due)


# ── recorded, reached, decided ──────────────────────────────────────────────────────────────────────────────────────


def recorded(kind: Kind, *, within: int | None = None, of: Anchor | None = None) -> Check:
    """There is one; with `within` months of an anchor as its deadline."""

    def check(d: Dossier) -> Finding:
        if d.last(kind) is not None:
            return MET
        start = of(d) if of else None
        return Finding(met=False, due_on=months_after(start, within) if start and within else None)

    return check


def recorded_in_time(kind: Kind, *, months: int, of: Anchor) -> Check:
    """The first record of a kind came within so many months of an anchor; not yet there counts as late only after that."""

    def check(d: Dossier) -> Finding:
        start, first = of(d), d.first(kind)
        return in_time(first.on if first else None, months_after(start, months) if start else None, d.today, first)

    return check


def reached(day_of: Anchor) -> Check:
    """The day has come."""

    def check(d: Dossier) -> Finding:
        ready = day_of(d)
        return UNMET if ready is None else not_yet(ready, d.today)

    return check


def decided(kind: Kind, *, after: tuple[Kind, ...] = ()) -> Check:
    """The latest resolution of a kind was carried, not before the first of each kind in `after`."""

    def check(d: Dossier) -> Finding:
        last = d.last(kind)
        if last is None:
            return UNMET
        if not passed(last):
            return unmet(f"{last.on}的决议未通过", f"the resolution of {last.on} was not carried", record=last)
        for earlier in after:
            first = d.first(earlier)
            if first is None or first.on > last.on:
                return unmet(
                    f"决议({last.on})早于应有的前一步骤",
                    f"the resolution ({last.on}) precedes a required step",
                    record=last,
                )
        return MET

    return check


def paper_approved(kind: Kind) -> Check:
    """The latest paper of a kind that was not withdrawn is approved."""

    def check(d: Dossier) -> Finding:
        last = latest_paper(d, kind)
        if last is None:
            return UNMET
        if isinstance(last.shape, Paper) and last.shape.status is PaperStatus.APPROVED:
            return MET
        return unmet("尚未审批通过", "not approved yet", record=last)

    return check


def latest_paper(d: Dossier, kind: Kind) -> Step | None:
    papers = [s for s in d.all(kind) if isinstance(s.shape, Paper) and s.shape.status is not PaperStatus.WITHDRAWN]
    return papers[-1] if papers else None


# ── the person ──────────────────────────────────────────────────────────────────────────────────────────────────────


def id_number_sound(d: Dossier) -> Finding:
    if not d.id_flaws:
        return MET
    return unmet(";".join(f.zh for f in d.id_flaws), "; ".join(f.en for f in d.id_flaws))


def no_other_case(d: Dossier) -> Finding:
    return UNMET if d.duplicate else MET


def of_age(years: int) -> Check:
    """At least so many years old on the day of the application."""

    def check(d: Dossier) -> Finding:
        grown = birthday(d.person.birth, years)
        if d.judged is not None and d.judged.kind is Kind.APPLICATION:
            return not_yet(grown, d.today)
        if d.applied_on is None or d.applied_on >= grown:
            return MET
        return unmet(f"{grown}满{years}周岁,申请日{d.applied_on}", f"{years} on {grown}, applied on {d.applied_on}")

    return check


def applies_at_the_right_place(d: Dossier) -> Finding:
    return MET if d.person.application_basis is not None else UNMET


def waited(d: Dossier) -> Finding:
    """The committee's own waiting time from the application (R-APP-5)."""
    if not d.settings.waiting_months or d.applied_on is None:
        return MET
    return not_yet(months_after(d.applied_on, d.settings.waiting_months), d.today)


def league_recommended(max_age: int) -> Check:
    """A League member up to an age is recommended by the League."""

    def check(d: Dossier) -> Finding:
        given = [s for s in d.all(Kind.RECOMMENDATION) if isinstance(s.shape, Recommendation)]
        if d.person.political_status is not PoliticalStatus.LEAGUE_MEMBER or not given:
            return MET
        if age_on(d.person.birth, given[0].on) > max_age:
            return MET
        methods = {s.shape.method for s in given if isinstance(s.shape, Recommendation)}
        return Finding(met=RecommendationMethod.LEAGUE_RECOMMENDATION in methods, record=given[-1])

    return check


def recommended_after_talk(d: Dossier) -> Finding:
    talk, given = d.first(Kind.TALK), d.last(Kind.RECOMMENDATION)
    if given is None or talk is None:
        return UNMET
    if given.on >= talk.on:
        return MET
    return unmet(
        f"推荐({given.on})早于谈话({talk.on})", f"recommended {given.on}, before the talk of {talk.on}", record=given
    )


def stays(months: int) -> Check:
    """The person does not leave the unit within so many months (exactly so many is within)."""

    def check(d: Dossier) -> Finding:
        leaves = d.person.expected_leave_on
        if leaves is None or leaves > months_after(d.today, months):
            return MET
        return unmet(f"预计{leaves}离开", f"expected to leave on {leaves}")

    return check


# ── people who look after the person ────────────────────────────────────────────────────────────────────────────────


def _unfit(d: Dossier, member: Member | None) -> Text | None:
    """Why a member may not be a mentor or introducer on the day judged."""
    if member is None:
        return Text("查无此党员", "no such member")
    if not member.full_on(d.today):
        return Text(f"{member.name}不是在册正式党员", f"{member.name} is not a full member on the roster")
    if member.person_key and member.person_key == d.person.key:
        return Text(f"{member.name}即本人", f"{member.name} is the candidate")
    binding = d.edition is Edition.MANUAL_2024 or d.settings.same_committee
    if binding and not same_committee(d.line, member.org_path):
        return Text(f"{member.name}不属于同一党委", f"{member.name} is not under the same committee")
    return None


def people(role: AssignmentRole, low: int, high: int) -> Check:
    """The right number of distinct, fit members in a role on the day judged."""

    def check(d: Dossier) -> Finding:
        ids = [a.member_id for a in d.active(role)]
        wrong = [reason for i in ids if (reason := _unfit(d, d.member(i)))]
        if low <= len(ids) <= high and len(set(ids)) == len(ids) and not wrong:
            return MET
        zh = "、".join([f"现有{len(ids)}名", *(w.zh for w in wrong)])
        return unmet(zh, "; ".join([f"{len(ids)} assigned", *(w.en for w in wrong)]))

    return check


def all_able(role: AssignmentRole) -> Check:
    """Nobody in the role has left, been punished out of it, or stopped being a full member (R-ACT-8)."""

    def check(d: Dossier) -> Finding:
        unable = [
            m.name
            for a in d.active(role)
            if (m := d.member(a.member_id)) and (not m.full_on(d.today) or m.under_probation_on(d.today))
        ]
        if not unable:
            return MET
        return unmet(f"{'、'.join(unable)}须调整", f"to be replaced: {', '.join(unable)}")

    return check


def not_barred(role: AssignmentRole) -> Check:
    """Nobody in the role is under 留党察看 without rights restored (R-DEV-7)."""

    def check(d: Dossier) -> Finding:
        barred = [m.name for a in d.active(role) if (m := d.member(a.member_id)) and m.under_probation_on(d.today)]
        return unmet("、".join(barred), ", ".join(barred)) if barred else MET

    return check


def no_discipline_in_effect(role: AssignmentRole, periods: dict[DisciplineKind, int]) -> Check:
    """Nobody in the role is within the effect (影响期, months) of a punishment (R-DEV-8)."""

    def in_effect(found: Discipline, day: date) -> bool:
        months = periods.get(found.kind)
        return months is not None and found.decided_on <= day < months_after(found.decided_on, months)

    def check(d: Dossier) -> Finding:
        named = [
            m.name
            for a in d.active(role)
            if (m := d.member(a.member_id)) and any(in_effect(x, d.today) for x in m.disciplines)
        ]
        return unmet("、".join(named), ", ".join(named)) if named else MET

    return check


def giver_active(role: AssignmentRole, *others: AssignmentRole) -> Check:
    """The opinion being recorded names a mentor or introducer in office on its date."""

    def check(d: Dossier) -> Finding:
        if d.judged is None or not isinstance(d.judged.shape, Opinion):
            return MET
        named = d.judged.shape.member_id
        in_office = any(a.member_id == named for r in (role, *others) for a in d.active(r))
        member = d.member(named) if in_office and named else None
        if member is not None and not member.present_on(d.today):
            zh, en = f"{member.name}已于{member.left_on}离开", f"{member.name} left on {member.left_on}"
            return unmet(zh, en, record=d.judged)
        return Finding(met=in_office, record=d.judged)

    return check


# ── half-years and hearings ─────────────────────────────────────────────────────────────────────────────────────────


def _falls(days: list[date], window: Window) -> bool:
    """Whether one of the days, oldest first, lies in the window."""
    at = bisect_left(days, window.start)
    return at < len(days) and days[at] < window.end


def each_window(kinds: Iterable[Kind], *, since: Anchor, months: Callable[[Dossier], int] = lambda _: 6) -> Check:
    """Each finished window since the anchor holds one record of each kind."""
    wanted = tuple(kinds)

    def check(d: Dossier) -> Finding:
        start = since(d)
        if start is None or start > d.today:
            return MET
        finished, _ = d.half_years(start, months(d))
        days = [d.days(kind) for kind in wanted]
        missing = [window for window in finished for on in days if not _falls(on, window)]
        if not missing:
            return MET
        listed = [f"{w.start}~{w.end - DAY}" for w in dict.fromkeys(missing)]
        return unmet(f"缺{len(missing)}份:{'、'.join(listed)}", f"{len(missing)} missing: {', '.join(listed)}")

    return check


def this_window(kinds: Iterable[Kind], *, since: Anchor, months: Callable[[Dossier], int] = lambda _: 6) -> Check:
    """The running window already holds one record of each kind; its last day is the deadline."""
    wanted = tuple(kinds)

    def check(d: Dossier) -> Finding:
        start = since(d)
        if start is None or start > d.today:
            return MET
        _, window = d.half_years(start, months(d))
        missing = [k for k in wanted if not _falls(d.days(k), window)]
        if not missing:
            return MET
        return unmet(f"本期还缺{len(missing)}种", f"{len(missing)} kinds to come", due_on=window.end - DAY)

    return check


def heard_before_listing(months: int) -> Check:
    """Party group, every mentor, members and masses were heard by the day of the resolution, and lately (R-DEV-1)."""

    def check(d: Dossier) -> Finding:
        meeting = d.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
        by = meeting.on if meeting else d.today
        since = months_after(by, -months)

        def recent(kind: Kind) -> list[Step]:
            return [s for s in d.all(kind) if since <= s.on <= by]

        missing: list[Text] = []
        if not recent(Kind.PARTY_GROUP) and not d.all(Kind.PARTY_GROUP_EXEMPTION):
            missing.append(Text("党小组", "party group"))
        spoken = {s.shape.member_id for s in recent(Kind.MENTOR_DETERMINATION) if isinstance(s.shape, Opinion)}
        mentors = d.active(AssignmentRole.MENTOR, by)
        if not mentors or any(a.member_id not in spoken for a in mentors):
            missing.append(Text("培养联系人", "mentors"))
        if not recent(Kind.MEMBERS_AND_MASSES):
            missing.append(Text("党员和群众", "members and masses"))
        if not missing:
            return MET
        return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))

    return check


# ── resolutions of the branch committee ─────────────────────────────────────────────────────────────────────────────


def held_by_the_right_body(d: Dossier) -> Finding:
    """A branch with a committee resolves in it; one without, in its general meeting (R-ORG-2)."""
    if d.judged is None or not isinstance(d.judged.shape, Resolution):
        return MET
    right = HeldBy.BRANCH_COMMITTEE if d.branch.has_committee else HeldBy.GENERAL_MEETING
    return Finding(met=d.judged.shape.held_by is right, record=d.judged)


def committee_quorate(*kinds: Kind) -> Check:
    """At least half of the committee was present at the latest resolution of the kinds (or the one being recorded)."""

    def check(d: Dossier) -> Finding:
        for step in [d.judged] if d.judged else [d.last(k) for k in kinds]:
            if step and isinstance(step.shape, Resolution) and step.shape.due:
                shape = step.shape
                if not meets_ordinary_quorum(shape.due, shape.present):
                    zh, en = f"应到{shape.due},实到{shape.present}", f"{shape.present} of {shape.due} present"
                    return unmet(zh, en, record=step)
        return MET

    return check


def meeting_after_the_year(d: Dossier) -> Finding:
    """The resolution to list was not earlier than the end of the year of cultivation."""
    meeting = d.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
    if meeting is None or d.cultivated_on is None or meeting.on >= d.cultivated_on:
        return MET
    zh, en = f"支委会{meeting.on},满一年为{d.cultivated_on}", f"met {meeting.on}, a year ends {d.cultivated_on}"
    return unmet(zh, en, record=meeting)


def review_renewed_after_failed_vote(d: Dossier) -> Finding:
    """After a vote that failed, the branch committee reviewed again before the next one (C-16)."""
    failed = [
        s for s in d.all(Kind.VOTE_ADMISSION) if isinstance(s.shape, Vote) and s.shape.result is VoteResult.FAILED
    ]
    vote, review = d.last(Kind.VOTE_ADMISSION), d.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    if not failed or vote is None or failed[-1] is vote:
        return MET
    return Finding(met=review is not None and review.on >= failed[-1].on and passed(review), record=failed[-1])


# ── notices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _notice(d: Dossier, kind: Kind) -> tuple[Step, Notice] | None:
    step = d.judged if d.judged and d.judged.kind is kind else d.last(kind)
    return (step, step.shape) if step and isinstance(step.shape, Notice) else None


def notice_long_enough(kind: Kind) -> Check:
    """The notice hangs for the working days that the committee demands, five at least, in all its places."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if found is None:
            return UNMET
        step, notice = found
        days, provisional = workdays_between(notice.start, notice.end, d.holidays)
        wanted = d.settings.notice_working_days
        if days >= wanted:
            return Finding(met=True, provisional=provisional)
        until = nth_workday(notice.start, wanted, d.holidays)
        detail = Text(
            f"已公示{days}个工作日,须{wanted}个(至{until.day})", f"{days} of {wanted} working days (until {until.day})"
        )
        return Finding(met=False, detail=detail, record=step, provisional=until.provisional)

    return check


def notice_over(kind: Kind) -> Check:
    """The last day of the notice has passed."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        return UNMET if found is None else not_yet(found[1].end + DAY, d.today)

    return check


def notice_in_both_places(kind: Kind) -> Check:
    """For a person on the move: outflow and inflow place, at the same time (R-DEV-4)."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if not d.person.is_floating or found is None:
            return MET
        step, notice = found
        places = {p.kind for p in notice.places}
        both = {NoticePlaceKind.OUTFLOW, NoticePlaceKind.INFLOW} <= places
        same = len({(p.start, p.end) for p in notice.places}) == 1
        return Finding(met=both and same, record=step)

    return check


def notice_clean(kind: Kind) -> Check:
    """Every objection was handled and concluded, and the result does not affect the person (R-DEV-5)."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if found is None:
            return UNMET
        step, notice = found
        if notice.closed_on is None:
            return unmet("公示尚未结束登记", "the notice is not closed yet", record=step)
        pending = [o for o in notice.objections if not (o.handling.strip() and o.conclusion.strip())]
        if pending:
            return unmet(f"{len(pending)}条异议未处理完毕", f"{len(pending)} objections not concluded", record=step)
        affects = any(o.affects for o in notice.objections)
        return Finding(met=bool(notice.clean) and not affects, record=step)

    return check


def some_clean_notice(d: Dossier) -> Finding:
    """At least one notice stands clean and finished, whichever edition asked for it (R-MTG-9)."""
    for kind in (Kind.NOTICE_BEFORE_ADMISSION_MEETING, Kind.NOTICE_BEFORE_LISTING):
        for step in d.all(kind):
            if (
                isinstance(step.shape, Notice)
                and step.shape.clean
                and step.shape.closed_on
                and step.shape.end < d.today
            ):
                return MET
    return UNMET


# ── vetting and training ────────────────────────────────────────────────────────────────────────────────────────────


def vetted(d: Dossier) -> Finding:
    """The latest political review passed, with a concluding document."""
    last = d.last(Kind.POLITICAL_REVIEW)
    if last is None or not isinstance(last.shape, PoliticalReview):
        return UNMET
    if last.shape.conclusion is ReviewConclusion.PASSED and (last.shape.document.strip() or last.attachments):
        return MET
    return unmet("结论不合格或缺结论性材料", "not passed, or no concluding document", record=last)


def consulted_both_places(d: Dossier) -> Finding:
    last = d.last(Kind.POLITICAL_REVIEW)
    if not d.person.is_floating or last is None or not isinstance(last.shape, PoliticalReview):
        return MET
    return Finding(met=last.shape.consulted_domicile and last.shape.consulted_residence, record=last)


def still_valid(kind: Kind, months: int, at: Anchor) -> Check:
    """The latest record of a kind was at most so many months old on the day that matters."""

    def check(d: Dossier) -> Finding:
        last, day = d.last(kind), at(d)
        if last is None or day is None or day <= months_after(last.on, months):
            return MET
        return unmet(f"{last.on}作出,已逾{months}个月", f"of {last.on}, over {months} months old", record=last)

    return check


def trained(*, days: Decimal, hours: Decimal) -> Check:
    """Days or class hours of one course series suffice, and the exam is passed; or an exemption with consent stands."""

    def check(d: Dossier) -> Finding:
        exempt = d.last(Kind.TRAINING_EXEMPTION)
        if exempt is not None and getattr(exempt.shape, "superior_consent", "").strip():
            return MET
        series: dict[str, list[Training]] = {}
        for step in d.all(Kind.TRAINING):
            if isinstance(step.shape, Training):
                series.setdefault(step.shape.series or str(step.id), []).append(step.shape)
        exam = d.edition is Edition.MANUAL_2024 or d.settings.training_exam
        best_days, best_hours = Decimal(0), Decimal(0)
        for courses in series.values():
            if exam and not any(c.exam_passed for c in courses):
                continue
            best_days = max(best_days, sum((c.days for c in courses), Decimal(0)))
            best_hours = max(best_hours, sum((c.class_hours for c in courses), Decimal(0)))
        if best_days >= days or best_hours >= hours:
            return MET
        zh = f"考试合格的培训{best_days}天、{best_hours}学时,须{days}天或{hours}学时"
        return unmet(
            zh, f"{best_days} days, {best_hours} class hours with exam passed; {days} days or {hours} hours wanted"
        )

    return check


def trained_after_listing(d: Dossier) -> Finding:
    first = d.first(Kind.TRAINING)
    if (
        first is None
        or d.listed_on is None
        or not isinstance(first.shape, Training)
        or first.shape.start >= d.listed_on
    ):
        return MET
    return Finding(met=False, record=first)


def reviewed_after_vetting_and_training(d: Dossier) -> Finding:
    """The branch committee judged the person qualified, after vetting and training (R-PRE-1)."""
    review = d.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    if review is None:
        return UNMET
    if not passed(review):
        return unmet(f"{review.on}的决议未通过", f"the resolution of {review.on} was not carried", record=review)
    vetting, training = d.last(Kind.POLITICAL_REVIEW), d.first(Kind.TRAINING)
    if any(s is not None and s.on > review.on for s in (vetting, training)):
        return unmet("支委会早于政审或培训", "the resolution precedes vetting or training", record=review)
    return MET


# ── who decides ─────────────────────────────────────────────────────────────────────────────────────────────────────


def committee_with_power(d: Dossier) -> Finding:
    return MET if approver(d.line) is not None else UNMET


def may_develop(d: Dossier) -> Finding:
    return MET if all(org.can_develop for org in d.line[:1]) else UNMET


def deliberated(d: Dossier) -> Finding:
    """Every general branch or sub-committee on the way has deliberated (Art. 22): its opinion is heard, and binds nobody."""
    wanted = list(deliberators(d.line))
    if not wanted or d.filing is None:
        return MET
    spoken = {x.org_id: x for x in d.filing.deliberations}
    missing = [org.name for org in wanted if org.id not in spoken]
    if not missing:
        return MET
    return unmet("、".join(missing), ", ".join(missing))


def opinion_written(d: Dossier) -> Finding:
    return MET if d.decision is not None and bool(d.decision.opinion.strip()) else UNMET


def superior_talked(d: Dossier) -> Finding:
    """A committee member or organizer talked with the person after the papers came and by the day of decision."""
    last = d.last(Kind.SUPERIOR_TALK)
    if last is None:
        return UNMET
    return Finding(met=d.filing is None or last.on >= (subject_on(d, d.filing) or last.on), record=last)


def committee_voted(d: Dossier) -> Finding:
    """The committee met and voted on this person, and more than half of its members agreed (R-APR-3)."""
    decision = d.decision
    if decision is None or decision.vote is None or decision.committee_met_on is None:
        return UNMET
    vote, met_on = decision.vote, decision.committee_met_on
    if met_on > d.today or (d.filing is not None and met_on < d.filing.submitted_on):
        return unmet(f"党委会日期{met_on}不在上报之后、审批之前", f"met {met_on}, outside submission and decision")
    adds_up = 0 < vote.present <= vote.due and min(vote.approve, vote.oppose, vote.abstain) >= 0
    if not adds_up or vote.approve + vote.oppose + vote.abstain > vote.present:
        return unmet("票数不符", "the votes do not add up")
    if vote.present * 2 > vote.due and vote.approve * 2 > vote.due:
        return MET
    return unmet(f"应到{vote.due},赞成{vote.approve}", f"{vote.approve} of {vote.due} in favour")


def subject_on(d: Dossier, approval: Approval) -> date | None:
    """The day of the resolution that an approval rests on."""
    step = d.subject(approval)
    return step.on if step else None


def decided_within(months: int, *, of_resolution: bool) -> Check:
    """Decided within so many months of the resolution, or of the papers' arrival."""

    def check(d: Dossier) -> Finding:
        if d.filing is None:
            return MET
        start = subject_on(d, d.filing) if of_resolution else d.filing.submitted_on
        if start is None:
            return MET
        due = months_after(start, months)
        if d.today <= due:
            return Finding(met=True, due_on=due)
        return unmet(f"期限{due}", f"due by {due}", due_on=due)

    return check


# ── the general meeting ─────────────────────────────────────────────────────────────────────────────────────────────


def _vote(d: Dossier, kind: Kind) -> tuple[Step, Vote] | None:
    step = d.judged if d.judged and d.judged.kind is kind else d.last(kind)
    return (step, step.shape) if step and isinstance(step.shape, Vote) else None


def about_vote(kind: Kind, check: Callable[[Dossier, Step, Vote], Finding]) -> Check:
    """A check of the vote being recorded, or of the latest one; met while there is none."""

    def run(d: Dossier) -> Finding:
        found = _vote(d, kind)
        return check(d, *found) if found else MET

    return run


def adds_up(d: Dossier, step: Step, vote: Vote) -> Finding:
    wrong = [e for e in equations(vote.ballot) if e.rule == "R-MTG-8"]
    if not wrong:
        return MET
    return unmet(";".join(e.text_zh for e in wrong), "; ".join(e.text_en for e in wrong), record=step)


def quorate(d: Dossier, step: Step, vote: Vote) -> Finding:
    """Nobody voted without a quorum; a meeting without one may be recorded, with no ballots."""
    ballot, quorum = vote.ballot, d.settings.quorum.fraction
    if has_quorum(ballot, quorum) or not any((ballot.issued, ballot.returned, ballot.approve, ballot.oppose)):
        return MET
    least = min_present(ballot.due, quorum=quorum)
    return unmet(
        f"应到{ballot.due},实到{ballot.present},至少{least}",
        f"{ballot.present} of {ballot.due} present, {least} wanted",
    )


def issued_as_present(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.result is VoteResult.NO_QUORUM or issued_matches(vote.ballot), record=step)


def secret(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.secret_ballot, record=step)


def written_before_meeting(d: Dossier, step: Step, vote: Vote) -> Finding:
    """Written opinions count only when they were received before the meeting began (R-MTG-6)."""
    if not vote.ballot.written:
        return MET
    if vote.written_received_at is None or vote.meeting_started_at is None:
        return unmet(
            "须记明会议开始时间和书面意见收到时间",
            "the meeting's start and the receipt are to be recorded",
            record=step,
        )
    return Finding(met=vote.written_received_at < vote.meeting_started_at, record=step)


def due_as_roster(d: Dossier, step: Step, vote: Vote) -> Finding:
    voters = d.counted.voters(step.on)
    if vote.ballot.due == voters:
        return MET
    return unmet(
        f"填报{vote.ballot.due},名册{voters}", f"{vote.ballot.due} entered, {voters} on the roster", record=step
    )


def only_full_members_vote(d: Dossier, step: Step, vote: Vote) -> Finding:
    full = d.counted.full(step.on)
    if not d.roster or vote.ballot.due <= full:
        return MET
    return unmet(f"应到{vote.ballot.due},正式党员{full}", f"{vote.ballot.due} due, {full} full members", record=step)


def introducers_there(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.introducers_present, record=step)


def one_vote_a_meeting(d: Dossier, step: Step, vote: Vote) -> Finding:
    """One resolution on a person at a meeting; a void one is voted again (R-MTG-5, C-14)."""
    same = [
        s
        for s in d.all(step.kind)
        if s.id != step.id
        and isinstance(s.shape, Vote)
        and s.shape.meeting_id == vote.meeting_id
        and s.shape.result is not VoteResult.VOID
    ]
    return Finding(met=not same, record=same[-1] if same else None)


_RESULTS = {
    VoteResult.FAILED: Text("未通过", "not carried"),
    VoteResult.NO_QUORUM: Text("未达到会人数", "no quorum"),
    VoteResult.VOID: Text("无效,须重新表决", "void, to be voted again"),
}


def carried(kind: Kind, approval: ApprovalKind) -> Check:
    """The latest vote was carried, and is not spent by a refusal that came after it (C-17)."""

    def check(d: Dossier) -> Finding:
        found = _vote(d, kind)
        if found is None:
            return UNMET
        step, vote = found
        if vote.result is not VoteResult.PASSED:
            result = _RESULTS[vote.result]
            return unmet(f"{step.on}表决结果:{result.zh}", f"the vote of {step.on}: {result.en}", record=step)
        spent = [a for a in d.approvals if a.kind is approval and a.status is ApprovalStatus.REJECTED]
        if any(a.subject_id == step.id for a in spent):
            return unmet(
                "该决议已被上级否决,须重新讨论", "the resolution was refused; a new meeting is needed", record=step
            )
        return MET

    return check


def met_again_after(months: int) -> Check:
    """The resolution is not one that the committee left undecided for longer than it ever may (C-18)."""

    def check(d: Dossier) -> Finding:
        found = _vote(d, Kind.VOTE_ADMISSION)
        if found is None:
            return MET
        step, _ = found
        for a in d.approvals:
            if a.subject_id != step.id or a.decision is None:
                continue
            due = months_after(a.submitted_on, months)
            if a.decision.on > due and a.status is not ApprovalStatus.APPROVED:
                return unmet(f"上次上报应于{due}前审批", f"the submission before was due by {due}", record=step)
        return MET

    return check


def pre_reviewed(d: Dossier) -> Finding:
    return MET if d.approved(ApprovalKind.PRE_REVIEW) is not None else UNMET


def notice_reviewed(d: Dossier) -> Finding:
    """The notice after the pre-review was approved, where the manual or the committee asks for it (X2)."""
    if d.edition is Edition.NATIONAL_2026 and not d.settings.notice_before_admission:
        return MET
    pre, notice = d.approved(ApprovalKind.PRE_REVIEW), d.approved(ApprovalKind.PUBLIC_NOTICE_REVIEW)
    if notice is None or notice.decision is None:
        return UNMET
    return MET if pre is None or pre.decision is None or notice.decision.on >= pre.decision.on else UNMET


def _pre_review_due(d: Dossier) -> date | None:
    pre = d.approved(ApprovalKind.PRE_REVIEW)
    return months_after(pre.decision.on, 1) if pre and pre.decision else None


def met_within_a_month(d: Dossier) -> Finding:
    found = _vote(d, Kind.VOTE_ADMISSION)
    return in_time(found[0].on if found else None, _pre_review_due(d), d.today, found[0] if found else None)


def pre_review_alive(d: Dossier) -> Finding:
    """Where the committee lets the pre-review lapse, the meeting is held within its month."""
    due = _pre_review_due(d)
    if not d.settings.pre_review_lapses or due is None or d.today <= due:
        return MET
    return unmet(f"预审已于{due}失效", f"the pre-review lapsed on {due}")


def enough_members(d: Dossier) -> Finding:
    full = d.counted.full(d.today)
    return MET if 3 <= full <= 50 else unmet(f"正式党员{full}名", f"{full} full members")


def papers_complete(d: Dossier) -> Finding:
    missing: list[Text] = []
    if d.application is None:
        missing.append(Text("入党申请书", "application"))
    if not d.all(Kind.POLITICAL_REVIEW):
        missing.append(Text("政审材料", "political review"))
    if d.last(Kind.VOTE_ADMISSION) is None:
        missing.append(Text("支部大会决议", "resolution of the general meeting"))
    if not missing:
        return MET
    return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))


# ── dues ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def about_dues(check: Callable[[Dossier, DuesFiling], Finding]) -> Check:
    """A check of the dues filed with the admission approval; met before there are any."""

    def run(d: Dossier) -> Finding:
        filed = d.filing.dues if d.filing else None
        return check(d, filed) if filed else MET

    return run


def dues_entered(d: Dossier) -> Finding:
    """The monthly dues are entered at C12; asked only when something is being submitted."""
    if d.filing is None or (d.edition is Edition.NATIONAL_2026 and not d.settings.dues_at_admission):
        return MET
    return MET if d.filing.dues is not None else UNMET


def dues_from_the_meeting(d: Dossier, filed: DuesFiling) -> Finding:
    vote = d.last(Kind.VOTE_ADMISSION)
    if vote is None or filed.first_month is None:
        return MET
    month = vote.on.replace(day=1)
    return MET if filed.first_month.replace(day=1) == month else unmet(f"{month:%Y-%m}起", f"from {month:%Y-%m}")


def dues_as_computed(*bases: dues.IncomeBasis) -> Check:
    """The amount entered is what the table gives for the income; more than that is voluntary and fine."""

    def check(d: Dossier, filed: DuesFiling) -> Finding:
        if filed.basis not in bases:
            return MET
        try:
            low, _ = dues.expected(filed.basis, filed.income)
        except ValueError:
            return unmet("缺收入基数", "the income is missing")
        if filed.monthly >= low:
            return MET
        return unmet(f"应为{low}元,填报{filed.monthly}元", f"{low} yuan computed, {filed.monthly} entered")

    return about_dues(check)


def dues_paid_within(months: int) -> Check:
    """Dues are paid through a month not longer ago than so many."""

    def check(d: Dossier) -> Finding:
        if d.probation_start is None:
            return MET
        last = d.last(Kind.DUES_PAID)
        paid = getattr(last.shape, "through", None) if last else None
        base = (paid or months_after(d.probation_start.replace(day=1), -1)).replace(day=1)
        due = months_after(base, months + 1) - DAY
        return Finding(met=d.today <= due, due_on=due)

    return check


# ── probation and conversion ────────────────────────────────────────────────────────────────────────────────────────


def _outcome(d: Dossier) -> ConversionOutcome:
    found = _vote(d, Kind.VOTE_CONVERSION)
    return (found[1].outcome if found else None) or ConversionOutcome.CONVERT


def unless_annulled(check: Check) -> Check:
    """A check that an annulment does not ask for."""

    def run(d: Dossier) -> Finding:
        return MET if _outcome(d) is ConversionOutcome.ANNUL else check(d)

    return run


def unless_annulled_early(check: Check) -> Check:
    """A check that an annulment before expiry does not ask for (R-CNV-4)."""

    def run(d: Dossier) -> Finding:
        found = _vote(d, Kind.VOTE_CONVERSION)
        early = found is not None and d.eligible_on is not None and found[0].on < d.eligible_on
        return MET if early and _outcome(d) is ConversionOutcome.ANNUL else check(d)

    return run


def request_not_too_early(d: Dossier) -> Finding:
    return UNMET if d.eligible_on is None else not_yet(months_after(d.eligible_on, -1), d.today)


def requested_in_time(d: Dossier) -> Finding:
    if d.eligible_on is None or d.stage.rank > 3:
        return MET
    papers = [s for s in d.all(Kind.CONVERSION_REQUEST) if getattr(s.shape, "status", "") != PaperStatus.WITHDRAWN]
    first = papers[0] if papers else None
    return in_time(first.on if first else None, months_after(d.eligible_on, 1), d.today, first)


def not_before_expiry(d: Dossier, step: Step, vote: Vote) -> Finding:
    if vote.outcome is ConversionOutcome.ANNUL:
        return MET
    return UNMET if d.eligible_on is None else not_yet(d.eligible_on, step.on)


def _discussion_due(d: Dossier) -> date | None:
    """The last day on which the discussion is still prompt: a month after expiry, or the day it was postponed to."""
    if d.eligible_on is None:
        return None
    due = months_after(d.eligible_on, 1)
    last = d.last(Kind.POSTPONEMENT)
    return max(due, last.shape.until) if last and isinstance(last.shape, Postponement) else due


def discussed_promptly(d: Dossier) -> Finding:
    due, found = _discussion_due(d), _vote(d, Kind.VOTE_CONVERSION)
    happened = found[0].on if found and found[1].result is not VoteResult.NO_QUORUM else None
    if happened is not None and d.eligible_on is not None and happened < d.eligible_on:
        happened = d.eligible_on if _outcome(d) is ConversionOutcome.ANNUL else None
    return in_time(happened, due, d.today, found[0] if found else None)


def heard_before_conversion(d: Dossier) -> Finding:
    """Party group (or a recorded exemption) and members and masses were asked by the day of the meeting."""
    found = _vote(d, Kind.VOTE_CONVERSION)
    by, since = found[0].on if found else d.today, d.probation_start or date.min

    def asked(kind: Kind) -> bool:
        return any(since <= s.on <= by for s in d.all(kind))

    missing: list[Text] = []
    if not asked(Kind.PARTY_GROUP) and not asked(Kind.PARTY_GROUP_EXEMPTION):
        missing.append(Text("党小组", "party group"))
    if not asked(Kind.MEMBERS_AND_MASSES_CONVERSION):
        missing.append(Text("党员和群众", "members and masses"))
    if not missing:
        return MET
    return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))


def introducers_spoke(d: Dossier) -> Finding:
    """Both introducers (or those who continue for them) gave their conversion opinion by the day of the meeting."""
    found = _vote(d, Kind.VOTE_CONVERSION)
    by = found[0].on if found else d.today
    spoken = {
        s.shape.member_id for s in d.all(Kind.INTRODUCER_CONVERSION) if isinstance(s.shape, Opinion) and s.on <= by
    }
    if len(spoken) >= 2:
        return MET
    return unmet(f"已有{len(spoken)}份", f"{len(spoken)} of 2")


def reviewed_for_conversion(d: Dossier) -> Finding:
    """The branch committee examined the conversion and carried it, by the day of the meeting."""
    review, found = d.last(Kind.RESOLUTION_CONVERSION_REVIEW), _vote(d, Kind.VOTE_CONVERSION)
    if review is None:
        return UNMET
    return Finding(met=passed(review) and (found is None or review.on <= found[0].on), record=review)


def extended_once(d: Dossier, step: Step, vote: Vote) -> Finding:
    return Finding(met=vote.outcome is not ConversionOutcome.EXTEND or d.extension_months == 0, record=step)


def extension_in_bounds(low: int, high: int) -> Callable[[Dossier, Step, Vote], Finding]:
    """The extension is so many months, counted from the original expiry, and the next meeting is not before its end."""

    def check(d: Dossier, step: Step, vote: Vote) -> Finding:
        if vote.outcome is not ConversionOutcome.EXTEND or d.original_expiry is None:
            return MET
        months = vote.extension_months or 0
        if not low <= months <= high:
            return unmet(f"延长{months}个月", f"extended by {months} months", record=step)
        new = months_after(d.original_expiry, months)
        if vote.next_meeting_on is None or vote.next_meeting_on < new:
            return unmet(f"下次会议应不早于{new}", f"the next meeting is not before {new}", record=step)
        return MET

    return check


def annulment_explained(d: Dossier, step: Step, vote: Vote) -> Finding:
    explained = vote.annulment_reason is not None and (
        vote.annulment_reason != "OTHER" or bool(vote.annulment_text.strip())
    )
    return Finding(met=vote.outcome is not ConversionOutcome.ANNUL or explained, record=step)


def may_postpone(months: int) -> Check:
    """Only for a member who transferred in, at expiry, once, and by so many months at most (R-CNV-8)."""

    def check(d: Dossier) -> Finding:
        shape = d.judged.shape if d.judged else None
        if not isinstance(shape, Postponement) or d.eligible_on is None:
            return MET
        if d.transferred_in_on is None:
            return unmet("非转入的预备党员", "not transferred in", record=d.judged)
        if len(d.all(Kind.POSTPONEMENT)) > 1:
            return unmet("已推迟过一次", "postponed once already", record=d.judged)
        latest = months_after(d.eligible_on, months)
        if not d.eligible_on < shape.until <= latest:
            return unmet(f"最迟{latest}", f"not later than {latest}", record=d.judged)
        return MET

    return check


def postponed_at_expiry(d: Dossier) -> Finding:
    return UNMET if d.eligible_on is None else not_yet(months_after(d.eligible_on, -1), d.today)


# ── reminders ───────────────────────────────────────────────────────────────────────────────────────────────────────


def pre_review_waits(d: Dossier) -> Finding:
    """An open pre-review is within the committee's own time."""
    pending, days = d.open_approval, d.settings.pre_review_days
    if pending is None or pending.kind is not ApprovalKind.PRE_REVIEW or days is None:
        return MET
    due = pending.submitted_on + timedelta(days=days)
    return Finding(met=d.today <= due, due_on=due)


def open_approval_in_time(months: int) -> Check:
    """An open admission or conversion approval is within its months."""

    def check(d: Dossier) -> Finding:
        pending = d.open_approval
        if pending is None or pending.kind not in (ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL):
            return MET
        due = months_after(pending.submitted_on, months)
        return Finding(met=d.today <= due, due_on=due)

    return check


def pool_analysed_this_year(d: Dossier) -> Finding:
    end = date(d.today.year, 12, 31)
    return Finding(met=d.pool_analysed_on is not None and d.pool_analysed_on.year == d.today.year, due_on=end)


def filed_upward(d: Dossier) -> Finding:
    return MET if d.admitted is None or d.upward_filed_on is not None else UNMET


def announced(kind: ApprovalKind) -> Check:
    """The decision was announced at a members' meeting after it was made."""

    def check(d: Dossier) -> Finding:
        done = d.approved(kind)
        if done is None or done.decision is None:
            return MET
        return MET if any(s.on >= done.decision.on for s in d.all(Kind.RESULT_ANNOUNCED)) else UNMET

    return check


def register_handed_over(d: Dossier) -> Finding:
    return MET if d.converted is None or d.last(Kind.FILE_HANDED_OVER) is not None else UNMET


def by_setting(name: str, check: Check) -> Check:
    """A check of the manual's own: it binds under the manual, and under the national text while the setting is on."""

    def run(d: Dossier) -> Finding:
        on = d.edition is Edition.MANUAL_2024 or getattr(d.settings, name)
        return check(d) if on else MET

    return run


def standing_from_expiry(d: Dossier) -> Finding:
    return MET if d.converted is None or d.standing_since == d.eligible_on else UNMET
