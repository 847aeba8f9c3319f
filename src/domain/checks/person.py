"""Checks of the person: who they are, where they apply, how long they stay."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from domain.calendar import WorkingDays, age_on, birthday, months_after
from domain.case.dossier import Dossier
from domain.case.person import PoliticalStatus
from domain.checks.findings import not_yet, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.authority import ByAuthority
from domain.steps.kinds import Kind
from domain.steps.opinions import Recommendation, RecommendationMethod, Talk


def id_number_sound(d: Dossier) -> Finding:
    if not d.id_flaws:
        return MET
    return unmet("；".join(f.zh for f in d.id_flaws), "; ".join(f.en for f in d.id_flaws))


def no_other_case(d: Dossier) -> Finding:
    """Nor is an applicant a member on any roster. Which of the two it is, and where, is told to nobody."""
    return UNMET if d.duplicate else MET


def talked_by_others(d: Dossier) -> Finding:
    """The latest talk, or the one being recorded, was not held by the person.

    Talkers are known by name. Where the roster knows numbers they decide: a namesake with another number is somebody else,
    and an entry with the person's own number is the person under whatever name.
    """
    step = d.judged if d.judged and isinstance(d.judged.shape, Talk) else d.last(Kind.TALK)
    if step is None or not isinstance(step.shape, Talk):
        return MET
    own = {known.name for known in (*d.known_in(step.on, step.on), d.person)}
    return Finding(met=not any(_is_self(d, name, own) for name in step.shape.talked_by), record=step)


def _is_self(d: Dossier, name: str, own: set[str]) -> bool:
    keys = {m.person_key for m in d.roster if m.name == name and m.person_key}
    return d.person.key in keys if keys and d.person.key else name in own


def somebody_recommended(d: Dossier) -> Finding:
    """The latest recommendation, where votes were counted, had one in favour."""
    step = d.last(Kind.RECOMMENDATION)
    if step is None or not isinstance(step.shape, Recommendation) or step.shape.votes != 0:
        return MET
    voters = step.shape.voters or 0
    return unmet(f"{voters}人参加，0票", f"0 of {voters}", record=step)


def of_age(years: int) -> Check:
    """At least so many years old on the day of the application."""

    def check(d: Dossier) -> Finding:
        grown = birthday(d.person.birth, years)
        if d.judged is not None and d.judged.kind is Kind.APPLICATION:
            return not_yet(grown, d.today)
        if d.applied_on is None:
            return not_yet(grown, d.today)
        if d.applied_on >= grown:
            return MET
        return unmet(f"{grown}满{years}周岁，申请日{d.applied_on}", f"{years} on {grown}, applied on {d.applied_on}")

    return check


def applies_at_the_right_place(d: Dossier) -> Finding:
    return MET if d.person.application_basis is not None else UNMET


def waited_on(d: Dossier) -> date | None:
    """The day on which the committee's own waiting time has passed (R-APP-5)."""
    months = d.settings.waiting_months
    return months_after(d.applied_on, months) if months and d.applied_on else None


def waited(age: int) -> Check:
    """The committee's own waiting time from the application has passed; one that is still to come is handed in at that age."""

    def check(d: Dossier) -> Finding:
        months = d.settings.waiting_months
        if not months:
            return MET
        if d.applied_on is not None:
            return not_yet(months_after(d.applied_on, months), d.today)
        first = max(d.today, birthday(d.person.birth, age))
        found = unmet(f"自申请之日起{months}个月", f"{months} months from the application")
        return replace(found, soonest=WorkingDays(months_after(first, months), provisional=False))

    return check


def league_recommended(max_age: int) -> Check:
    """Who was a League member up to an age when they were recommended is recommended by the League."""

    def check(d: Dossier) -> Finding:
        given = [s for s in d.all(Kind.RECOMMENDATION) if isinstance(s.shape, Recommendation)]
        known = (one for step in given for one in d.known_in(step.on, step.on))
        if not any(one.political_status is PoliticalStatus.LEAGUE_MEMBER for one in known):
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
        # As it was known on the day judged: of a meeting, its own.
        known = [one.expected_leave_on for one in d.known_in(d.today, d.today) if one.expected_leave_on is not None]
        leaves = min(known, default=None)
        if leaves is None or leaves > months_after(d.today, months):
            return MET
        return unmet(f"预计{leaves}离开", f"expected to leave on {leaves}")

    return check


def asked_to_join(d: Dossier) -> Finding:
    """Somebody who is recognised after death had asked to join: an application is on file, or it is said how they asked."""
    step = d.judged
    said = step.shape.request if step is not None and isinstance(step.shape, ByAuthority) else ""
    return MET if d.applied_on is not None or bool(said.strip()) else UNMET
