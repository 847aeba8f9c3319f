"""What the toy schema means, read off the rows one by one."""

from uuid import UUID

from domain.orgs.actors import Actor, Role
from graph.context import Context
from records import tables
from tests.graph.plan import toy
from tests.graph.plan.reference import (
    NODES,
    Book,
    Noun,
    Reference,
    Row,
    among,
    below,
    contains,
    down,
    everything,
    id_is,
    is_,
    listed,
    many,
    one,
    plain,
    same,
    to,
    typed,
    up,
    within,
)
from tests.graph.plan.rows import uid

STAGES = ["APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER", "FULL_MEMBER"]
CANDIDATES = {
    "stage": among("stage"),
    "sex": is_("sex"),
    "openedOn": within("opened_on"),
    "organization": below(),
    "org": id_is("org_id", "org"),
    "ids": lambda _, row, value: row["id"] in [typed(x, "cand") for x in value],
    "name": contains("name", "name_key"),
    "overdue": lambda _, row, value: overdue(row) == value,
    "dueBefore": lambda _, row, value: row["next_due_on"] is not None and plain(row["next_due_on"]) <= value,
}


def overdue(row: Row) -> bool:
    return row["overdue_since"] is not None and row["overdue_since"] <= toy.TODAY


def _of_candidate(reference: Reference, row: Row, value: Row) -> bool:
    other = reference.get("Candidate", row["candidate_id"])
    return other is not None and reference.meets(CANDIDATES, other, value)


def _problems(reference: Reference, row: Row, a: Row) -> list[Row]:
    word = {"zh": "问题", "en": "problem "}[reference.context.language]
    return [
        {
            "message": f"{word}{i}", "at": "2026-01-02T03:04:05.678Z", "dues": "1.50", "stages": ["ACTIVIST"],
            "own": f"cand_{row['id']}", "candidate_id": row["id"],
        }
        for i in range(max(row["id"].int % 3, a.get("least", 1)))
    ]  # fmt: skip


def _branch(reference: Reference) -> bool:
    return reference.context.scope.role is Role.BRANCH_ADMIN


NOUNS = {
    "Organization": Noun("party_org", "org", same("name canDevelop") | {"superior": to("Organization", "superior_id")}),
    "Opinion": Noun(
        "opinion",
        "opn",
        same("kind on content asked lateEntry recordedAt attachments") | {"candidate": to("Candidate", "candidate_id")},
        {"lateEntry": is_("late_entry"), "on": within("on"), "content": contains("content")},
        {"NEWEST": down("on"), "OLDEST": up("on"), "ASKED": up("asked")},
    ),
    "Approval": Noun(
        "approval",
        "apr",
        same("status monthlyDues decidedAt")
        | {
            "reason": lambda _, r, a: r["data"].get("reason", ""),
            "counted": lambda _, r, a: r["data"].get("counted"),
            "agreed": lambda _, r, a: r["data"].get("deep", {}).get("agreed"),
            "rules": lambda _, r, a: r["data"].get("rules") or [],
            "decision": lambda _, r, a: r["data"].get("decision"),
            "candidate": to("Candidate", "candidate_id"),
            "addressedTo": to("Organization", "addressed_to_id", "organization_named"),
        },
        {"candidate": _of_candidate},
        {"ID": up(), "SUBMITTED": up("submitted_on")},
    ),
    "Candidate": Noun(
        "candidate",
        "cand",
        same("name stage isFloating openedOn nextDueOn createdAt version")
        | {
            "phone": lambda ref, r, a: r["phone_masked"] if _branch(ref) else None,
            "number": lambda ref, r, a: r["id_number_sealed" if _branch(ref) else "id_number_masked"],
            "education": lambda _, r, a: r["education"] or "无'学历",
            "overdue": lambda _, r, a: overdue(r),
            "branch": to("Organization", "org_id", "organization_named"),
            "previousCase": to("Candidate", "previous_case_id"),
            "opinions": many("Opinion", "candidate_id", lambda r: r["voided_on"] is None),
            "approvals": many("Approval", "candidate_id"),
            "latest": listed("Opinion", "candidate_id", down("on")),
            "problems": _problems,
        },
        CANDIDATES,
        {
            "NAME": up("name_key"),
            "NAME_DOWN": down("name_key"),
            "DUE": up("next_due_on"),
            "DUE_DOWN": down("next_due_on"),
            "STAGE": up(lambda r: STAGES.index(r["stage"]), "name_key"),
            "PROBLEMS": down("problem_count", "opened_on"),
        },
    ),
}
VALUES = {
    "Attachment": same("name size"),
    "Decision": same("opinion") | {"candidate": lambda ref, v, a: ref.get("Candidate", UUID(v["candidate"]))},
    "Problem": same("message at dues stages own") | {"candidate": to("Candidate", "candidate_id")},
    "Me": {
        "name": lambda ref, v, a: ref.context.actor.name if ref.context.actor else "",
        "candidates": lambda ref, v, a: [c for k in ref.context.settings if (c := ref.get("Candidate", k))],
    },
}
QUERY = NODES | {
    "candidate": one("Candidate"),
    "candidates": many("Candidate"),
    "approvals": many("Approval", order="SUBMITTED"),
    "organizations": many("Organization"),
    "me": lambda _, v, a: {},
}


def _sees(context: Context, what: str, row: Row) -> bool:
    actor = context.actor
    if actor is None:
        return False
    if what in ("party_org", "organization_named"):
        return _knows(actor, what, row)
    if actor.role is Role.CANDIDATE:
        return what == "candidate" and row["id"] == actor.candidate_id
    return actor.role is not Role.SYSTEM_ADMIN and bool(row["org_path"].startswith(actor.org_path))


def _knows(actor: Actor, what: str, row: Row) -> bool:
    """Which organizations a caller knows of: their part of the tree, or the own branch."""
    if actor.role is Role.CANDIDATE:
        return bool(row["id"] == uid(1, 4))  # the branch of the candidate whose account it is
    named = what == "organization_named" or actor.role is Role.SYSTEM_ADMIN
    return named or bool(row["path"].startswith(actor.org_path) or actor.org_path.startswith(row["path"]))


BOOK = Book(toy.schema.as_str(), QUERY, NOUNS, VALUES, _sees)


async def all_rows() -> dict[str, list[Row]]:
    return await everything(tables.PartyOrg, tables.Candidate, tables.Opinion, tables.Approval)


def reference(rows: dict[str, list[Row]], context: Context) -> Reference:
    """The reference executor for one caller."""
    return Reference(BOOK, rows, context, {})
