"""Opening a case, and its person's data: registered, put right."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date
from itertools import chain
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import active, dated, hard, not_dissolved, reasoned
from domain.acts.sound import person_flaws
from domain.case.dossier import Dossier
from domain.case.person import CHANGES, Formerly, Person
from domain.identity import Flaw
from domain.orgs.editions import Edition
from domain.orgs.organizations import Line
from domain.questions.judging import judge
from domain.regulation import EDITING, ID_SOUND, OPENING
from domain.rules import Finding, Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage, SubStatus
from domain.text import Text


def open_case(
    case_id: UUID,
    person: Person,
    line: Line,
    *,
    today: date,
    clock: date,
    flaws: Sequence[Flaw],
    duplicate: bool,
) -> Outcome:
    """A1: a case is opened for a person. Refused when the ID number is unsound (R-ID-1), or a `duplicate`: it has an active
    case, or is a member's (R-ID-2)."""
    before = Dossier(case_id, person, line, today, clock, opened_on=today, duplicate=duplicate, version=0)
    before = replace(before, id_flaws=_texts(flaws), sub_status=SubStatus.INVITED)
    found = [
        *dated(before, today),
        *not_dissolved(line, clock),
        *person_flaws(person, clock),
        *_of_the_number(before),
    ]
    if found:
        return refused(before, *found)
    return Outcome(before, replace(before, version=1), subject=case_id)


def register(d: Dossier) -> Outcome:
    """A1b: the person bound an account."""
    after = d.but(sub_status=SubStatus.REGISTERED if d.sub_status is SubStatus.INVITED else d.sub_status)
    return Outcome(d, after)


def edit(
    d: Dossier,
    person: Person,
    *,
    reason: str,
    consent: str,
    flaws: Sequence[Flaw],
    duplicate: bool,
    named: Container[str] = (),
    told: Container[str] = (),
) -> Outcome:
    """E3: the person's data are put right. Once something was submitted, ID number and birth date need reason and consent.

    What changes as time goes by changes from today on: rules go on asking what was so on their day. That what
    is `named` never was as it stood wants a reason and the superior's consent (decision 44). What the rules say of the number is
    said of a field that was `told`.
    """
    found = [] if d.status is CaseStatus.ACTIVE else active(d)
    if d.stage is Stage.FULL_MEMBER:
        found.append(refusal(ProblemCode.WRONG_STAGE, "已转正，不再编辑", "A full member's case is closed."))
    identity = person.key != d.person.key or person.birth != d.person.birth or person.id_type != d.person.id_type
    if identity and d.approvals:
        found += reasoned(reason)
        if not consent.strip():
            zh, en = (
                "已有上报记录，更正证件号或出生日期须经上级同意",
                "After a submission this needs the superior's consent.",
            )
            found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "superiorConsent"))
    found += person_flaws(person, d.clock, d.person)
    changed = replace(d, person=person, id_flaws=_texts(flaws), duplicate=duplicate)
    found += _of_the_number(changed, next((_PLACES[name] for name in _PLACES if name in told), "idNumber"))
    if found:
        return refused(d, *found)
    formerly = _formerly(d, person, named if reason.strip() and consent.strip() else ())
    if person == d.person and formerly == d.formerly:
        return Outcome(d, d)
    after = replace(changed, id_flaws=(), duplicate=d.duplicate, formerly=formerly)
    # The truth may be told at any time; what it means bars the next gate (Y1), and is said here already.
    asked = [guards for name, guards in EDITING.items() if getattr(person, name) != getattr(d.person, name)]
    return Outcome(d, after, warnings=tuple(judge(after, chain.from_iterable(asked))))


def _formerly(d: Dossier, person: Person, named: Container[str]) -> tuple[Formerly, ...]:
    """What was known before: put right from the start where that is `named`; else with what is known no more from today on."""
    righted = {name: getattr(person, name) for name in CHANGES if name in named}
    known = tuple(replace(former, **righted) for former in d.formerly)
    moved = any(getattr(person, name) != getattr(d.person, name) for name in CHANGES if name not in righted)
    return (*known, replace(d.person.until(d.clock), **righted)) if moved else known


def unsound(flaws: Sequence[Flaw], edition: Edition) -> Problem | None:
    """R-ID-1 of a number that is no candidate's, such as a roster's."""
    if not flaws:
        return None
    finding = Finding(met=False, detail=Text("；".join(f.zh for f in flaws), "; ".join(f.en for f in flaws)))
    return Problem(
        ProblemCode.GUARD_UNMET, ID_SOUND.message, guard=ID_SOUND, finding=finding, edition=edition, path=("idNumber",)
    )


# What is judged together, and where each of it stands in the input.
_PLACES = {"id_number": "idNumber", "sex": "sex", "birth": "birth", "id_type": "idType"}


def _of_the_number(d: Dossier, place: str = "idNumber") -> list[Problem]:
    """What the rules say of a number, at its place in the input."""
    return [replace(problem, path=(place,)) for problem in hard(judge(d, OPENING))]


def _texts(flaws: Sequence[Flaw]) -> tuple[Text, ...]:
    return tuple(Text(f.zh, f.en) for f in flaws)
