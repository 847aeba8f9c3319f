"""Every operation of the console is answered, not only valid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from graphql import OperationType, parse

from tests.graph.world import World, ask, respond

TEXTS = {
    file: file.read_text(encoding="utf-8")
    for file in sorted((Path(__file__).parents[2] / "console" / "src").rglob("*.graphql"))
}
# A subscription is a stream; the browser's tests listen to it.
OPERATIONS = [file for file, text in TEXTS.items() if "\nsubscription " not in text]
NOTHING: dict[str, Any] = {"filter": {}, "after": None}


def variables(world: World, name: str) -> dict[str, Any]:
    """What the screens give each; an empty filter where nothing else is said."""
    case = world.cases["sworn"]
    return {
        "person": {"id": case.id},
        "phone": {"id": case.id},
        "records": {"id": case.id},
        "timeline": {"id": case.id, "after": None},
        "judge": {"id": case.id, "on": "2028-01-01"},
        "problems": {"id": case.id, "for": "CONVERSION_APPROVAL", "on": "2029-01-10"},
        "agenda": {"branch": world.org("own")},
        "meeting": {"id": case.meeting},
        "keep-roll": {"input": {"id": case.meeting, "attendees": [], "validateOnly": True}},
        "holidays": {"year": 2028},
        "read-passport": {"input": {"passport": "e30=", "signature": "e30=", "idNumber": "110101199604125014", "phone": "13900139000", "validateOnly": True}},
        "roster": {"organization": world.org("own")},
        "statistics": {"stage": ["ACTIVIST"], "arrived": "ADMITTED"},
        "work": {},
        "came-back-within": {"filter": {"status": ["RETURNED"], "unmetRule": "R-ACT-6"}},
        "meeting-plan": {"branch": world.org("own")},
        "attendance": {"branch": world.org("own"), "on": "2029-01-15"},
        "caretakers": {"organization": world.org("own"), "first": 20},
        "copied-texts": {"organization": world.org("own"), "first": 10, "skip": 0},
        "print-templates": {},
        "set-print-template": {"input": {"kind": "roster", "validateOnly": True}},
        "set-recruitment-plans": {"input": {"year": 2028, "items": []}},
        "merge-organizations": {"input": {"items": [], "reason": "x", "validateOnly": True}},
        "dissolve-organizations": {"input": {"items": [], "reason": "x", "validateOnly": True}},
        "reparent-organizations": {"input": {"items": [], "superiorId": world.org("root"), "reason": "x", "validateOnly": True}},
        "split-organization": {"input": {"organizationId": world.org("own"), "parts": [], "reason": "x", "validateOnly": True}},
        "recruitment-plans": {"organization": world.org("own"), "year": 2028, "first": 50},
        "recruitment-forecast": {"branch": world.org("own"), "year": 2028},
        "inbox-rows": {"ids": []},
        # As many as the console asks about at once.
        "inbox-tasks": {"ids": [f"apr_{n:08d}-0000-7000-8000-{n:012d}" for n in range(100)]},
        "filing-rows": {"ids": []},
        "filing-counts": {"all": {}, "recent": {}, "older": {}, "full": {}},
        "inbox-counts": {"all": {}, "clear": {}, "warned": {}, "again": {}, "late": {}, "back": {}},
        "people-counts": {key: {} for key in ("applicants", "activists", "targets", "probationary", "archived", "overdue", "back", "waits")},
        "approval": {"id": "apr_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12},
        "counts": {"waiting": {}, "late": {}, "back": {}, "submits": True, "unfiled": {}, "files": True, "papers": {}, "reviews": True, "objections": {}, "settles": True},
        "paper": {"id": case.id},
        "documents": {"subject": case.id},
        "objections": {"notice": "ntc_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12},
        "review-papers": {"input": {"items": [], "validateOnly": True}},
        "find-people": {"name": "王"},
        "record-votes": {"input": {"meetingId": "mtg_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12, "items": [], "validateOnly": True}},
        "acknowledge-upward-filings": {"input": {"candidateIds": [], "validateOnly": True}},
        "reverse-upward-filings": {"input": {"candidateIds": [], "reason": "x", "validateOnly": True}},
        "decide-approvals": {"input": {"ids": [], "validateOnly": True}},
        "enrol-second-factor": {"input": {"currentPassword": "not this one"}},
        "confirm-second-factor": {"input": {"code": "000000"}},
        "renew-recovery-codes": {"input": {"code": "000000"}},
        "remove-second-factor": {"input": {"code": "000000"}},
        "eligible-mentors": {"candidate": case.id, "name": ""},
        "eligible-introducers": {"candidate": case.id, "name": ""},
        "switch-office": {"input": {"accountId": "acc_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12}},
        "end-session": {"input": {"id": "ses_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12}},
        "end-other-sessions": {"input": {}},
        "create-calendar-feed": {"input": {"label": "x" * 101}},
        "create-channel": {"input": {"kind": "MAIL", "address": "nobody"}},
        "deliveries": {"id": "chn_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12},
        "create-access-token": {"input": {"label": "x", "validDays": 0}},
        "accept-correction": {"input": {"id": "cor_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12, "accept": True}},
        "code-to-register": {"input": {"candidateId": "cand_" + "0" * 8 + "-0000-7000-8000-" + "0" * 12}},
        "branch-contact": {"id": world.org("own")},
        "people-rows": {"ids": []},
        "archive-candidates": {"input": {"candidateIds": [], "reason": "WITHDREW", "validateOnly": True}},
        "assign-mentors-to-many": {"input": {"candidateIds": [], "validateOnly": True}},
        "record-opinions": {"input": {"candidateIds": [], "validateOnly": True}},
        "record-trainings": {"input": {"candidateIds": [], "organizer": "x", "start": "2028-01-01", "validateOnly": True}},
        "submit-approvals": {"input": {"candidateIds": [], "kind": "PRE_REVIEW", "validateOnly": True}},
        "reverse-decisions": {"input": {"ids": [], "reason": "试", "validateOnly": True}},
    }.get(name, NOTHING)  # fmt: skip


# Whose business it is not.
OTHERS = {
    "audit-verification": ("own", "committee"),
    "eligible-mentors": ("committee", "auditor"),
    "eligible-introducers": ("committee", "auditor"),
}


@pytest.mark.parametrize("file", OPERATIONS, ids=lambda file: file.stem)
@pytest.mark.parametrize("name", ["own", "committee", "auditor"])
async def test_the_operation_is_answered(here: World, file: Path, name: str) -> None:
    text = TEXTS[file]
    (operation,) = parse(text).definitions
    known = {v.variable.name.value for v in operation.variable_definitions or ()}  # type: ignore[union-attr]
    given = {key: value for key, value in variables(here, file.stem).items() if key in known}
    if name in OTHERS.get(file.stem, ()):
        answer = await respond(here.actors[name], text, given)
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_ALLOWED"]
        return
    data = await ask(here.actors[name], text, given)
    assert data
    # Signing out everywhere else is never refused.
    if operation.operation is OperationType.MUTATION and file.stem != "end-other-sessions":  # type: ignore[union-attr]
        assert all(payload.get("succeeded", 0) == 0 and payload["errors"] for payload in data.values())
