"""The candidate's own row: where the case belongs, where it stands, and whose it is."""

from __future__ import annotations

from operator import attrgetter
from uuid import UUID

from domain.case.dossier import Dossier
from domain.case.person import Person
from domain.identity import masked, masked_phone
from domain.questions.duties import badges
from records import seals
from records.engines.sets import Row
from records.stamps import name_key

of_place = attrgetter("line", "opened_on", "transferred_in_on", "previous_case_id")


def place_row(d: Dossier) -> Row:
    """Where it belongs, which few acts move."""
    return {
        "org_id": d.branch.id,
        "org_path": d.branch.path,
        "opened_on": d.opened_on,
        "transferred_in_on": d.transferred_in_on,
        "previous_case_id": d.previous_case_id,
    }


def standing_row(d: Dossier) -> Row:
    """Where it stands, and what the dossier derives, as of the real day."""
    now = as_of_now(d)
    found = badges(now)
    return {
        "id": d.id,
        "stage": d.stage,
        "status": d.status,
        "sub_status": d.sub_status,
        "stage_source": d.stage_source,
        "applied_on": now.applied_on,
        "activist_since": now.activist_since,
        "listed_on": now.listed_on,
        "probation_start": now.probation_start,
        "probation_last_day": now.last_day,
        "probation_eligible_on": now.eligible_on,
        "extension_months": now.extension_months,
        "upward_filed_on": now.upward_filed_on,
        "standing_since": now.standing_since,
        "stage_since": now.stage_since,
        "next_due_on": found.next_due_on,
        "overdue_since": found.overdue_since,
        "problem_count": found.problem_count,
        "open_rules": found.open_rules,
        "badges_on": d.clock,
        "version": d.version,
    }


def as_of_now(d: Dossier) -> Dossier:
    """The case on the real day: an act of last year must not hide what happened since."""
    if d.today == d.clock and d.judged is None and d.filing is None and d.decision is None:
        return d  # with all that it has derived already
    return d.but(today=d.clock, judged=None, filing=None, decision=None)


def person_row(person: Person, case_id: UUID, id_number: str | None, *, named: bool, phoned: bool) -> Row:
    """`named`, `phoned`: whether the act set the name or the telephone, which a case that was read holds masked."""
    own = {name: getattr(person, name) for name in Person.__struct_fields__ if name not in ("key", "phone")}
    sealing = seals.current()
    return {
        **own,
        "person_key": person.key,
        # None where the act did not set it: the column keeps what it has. Spelling a name takes long.
        "phone_sealed": sealing.seal(person.phone, case_id, seals.PHONE) if phoned else None,
        "phone_key": sealing.phone_key(person.phone) if phoned else None,
        "phone_masked": masked_phone(person.phone) if phoned else None,
        "name_key": name_key(person.name) if named else None,
        "id_number_sealed": sealing.seal(id_number, case_id) if id_number else None,
        "id_number_masked": masked(person.id_type, id_number) if id_number else None,
    }
