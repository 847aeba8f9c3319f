"""The one door: what an actor may see, as a predicate on every table. No other module writes one.

A predicate's text depends on the table, the kind of visibility and the role alone, so that a plan can be kept; who it is stands
in the named parameters. "Everything under a committee" is a range on the path: `/` is followed by `0` in the C collation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from uuid import UUID

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Actor, Role
from domain.roles import AUDITING, ISSUE_DOCUMENTS, OF_THE_INSTALLATION
from domain.steps.catalogue import PAPERS


class Visibility(StrEnum):
    """How far somebody sees. Two are not a caller's: CASE is how a case is judged once its candidate passed the door, and
    TRANSFER the door itself, for who takes part in the case's transfer."""

    NOTHING = "NOTHING"
    SELF = "SELF"
    SUBTREE = "SUBTREE"
    INSTALLATION = "INSTALLATION"
    CASE = "CASE"
    TRANSFER = "TRANSFER"


@dataclass(frozen=True, slots=True)
class Scope:
    """What an actor sees: the paths from `low` up to, and not including, `high`; the roster between the other two."""

    visibility: Visibility
    role: Role | None = None
    low: str = ""
    high: str = ""
    member_low: str = ""
    member_high: str = ""
    candidate_id: UUID | None = None
    account_id: UUID | None = None
    # Of somebody in office whose number is known: their own case they read as its person does.
    person: str = ""
    # By which they came, to tell it from their others.
    session_id: UUID | None = None


@lru_cache(maxsize=1000)
def scope_of(actor: Actor | None) -> Scope:
    """What an actor may see; nobody sees nothing. It follows from what the actor is, and every request of theirs asks."""
    if actor is None:
        return Scope(Visibility.NOTHING)
    if actor.role is Role.SYSTEM_ADMIN:
        return Scope(Visibility.INSTALLATION, actor.role, account_id=actor.account_id, session_id=actor.session_id)
    if actor.role is Role.CANDIDATE:
        return Scope(
            Visibility.SELF,
            actor.role,
            candidate_id=actor.candidate_id,
            account_id=actor.account_id,
            session_id=actor.session_id,
        )
    roster = actor.committee_path if actor.org_path.startswith(actor.committee_path) else ""
    roster = roster or actor.org_path
    return Scope(
        Visibility.SUBTREE,
        actor.role,
        low=actor.org_path,
        high=_after(actor.org_path),
        member_low=roster,
        member_high=_after(roster),
        account_id=actor.account_id,
        person=actor.person_key or "",
        session_id=actor.session_id,
    )


def judging(scope: Scope) -> Scope:
    """The visibility with which a case is judged whose candidate is in scope: the law looks at all of it, whoever acts."""
    return replace(scope, visibility=Visibility.CASE)


def taking_part(scope: Scope) -> Scope:
    """The door for an act on a transfer: either side, and nobody else, comes to the case through it."""
    return replace(scope, visibility=Visibility.TRANSFER) if scope.visibility is Visibility.SUBTREE else scope


def on_behalf(scope: Scope, candidate_id: UUID) -> Scope:
    """The door for whom a person gave their one-time code: the person's own."""
    return replace(scope, visibility=Visibility.SELF, candidate_id=candidate_id)


def covers(scope: Scope, path: str) -> bool:
    """Whether an organization lies in the scope: below the actor's own, or anywhere for the installation."""
    return scope.visibility is Visibility.INSTALLATION or (
        scope.visibility is Visibility.SUBTREE and scope.low <= path < scope.high
    )


def hears(scope: Scope, org_path: str, candidate_id: UUID | None, kind: str, *, roster: bool = False) -> bool:
    """Whether an act on a case is told to somebody: in their range, or on the own papers and submissions of a person;
    of a `roster`, in the range of those from which they may pick.

    A sieve before the rows are read, which the predicates then decide.
    """
    if scope.visibility is Visibility.SELF:
        return candidate_id is not None and candidate_id == scope.candidate_id and kind in _OWN_KINDS
    low, high = (scope.member_low, scope.member_high) if roster else (scope.low, scope.high)
    return scope.visibility is Visibility.SUBTREE and low <= org_path < high


def _after(path: str) -> str:
    # An account without an organization has no path, and an empty range: it sees nothing.
    return path[:-1] + "0" if path else ""


def _listed(values: Iterable[str]) -> str:
    return ", ".join(f"'{value!s}'" for value in sorted(values))


_NOTHING = "1=0"
_ALL = "1=1"
_RANGE = "{a}.org_path >= :scope_low AND {a}.org_path < :scope_high"
_EITHER_SIDE = "(({a}.from_path >= :scope_low AND {a}.from_path < :scope_high) OR ({a}.to_path >= :scope_low AND {a}.to_path < :scope_high))"
_MEMBERS = "{a}.org_path >= :scope_member_low AND {a}.org_path < :scope_member_high"
_BOUNDS = {_RANGE: ("scope_low", "scope_high"), _MEMBERS: ("scope_member_low", "scope_member_high")}
_PAPERS = f"{{a}}.kind IN ({_listed(PAPERS)})"
_OWN_ACCOUNT = "{a}.account_id = :scope_account"
_OWN_CASE = "{a}.candidate_id = :scope_candidate"
# What somebody uploaded and no record rests on yet; afterwards who reads the record sees it (`records.files`).
_OWN_UPLOAD = "{a}.owner_id = :scope_account AND NOT EXISTS (SELECT 1 FROM file_use AS scope_use WHERE scope_use.file_id = {a}.id)"
_ACCOUNTS_BELOW = (
    "({a}.id = :scope_account OR EXISTS (SELECT 1 FROM party_org AS scope_org WHERE scope_org.id = {a}.org_id"
    " AND scope_org.path >= :scope_low AND scope_org.path < :scope_high))"
)
# Who takes part in a transfer of the case, now or once.
_TRANSFERRED = (
    "EXISTS (SELECT 1 FROM transfer_request AS scope_transfer WHERE scope_transfer.candidate_id = {a}.id AND "  # noqa: S608 -- texts of ours
    + _EITHER_SIDE.replace("{a}", "scope_transfer")
    + ")"
)
# What was done at another branch came along with the case; whoever did it there still reads it.
_CAME_ALONG = (
    f"(({_RANGE}) OR EXISTS (SELECT 1 FROM candidate AS scope_case WHERE scope_case.id = {{a}}.candidate_id"  # noqa: S608 -- texts of ours
    f" AND ({_RANGE.replace('{a}', 'scope_case')})))"
)
# A meeting at which a vote in scope was taken: its branch may have been another's then.
_OF_A_VOTE = (
    f"(({_RANGE}) OR EXISTS (SELECT 1 FROM vote AS scope_vote WHERE scope_vote.meeting_id = {{a}}.id"  # noqa: S608 -- texts of ours
    f" AND ({_RANGE.replace('{a}', 'scope_vote')})))"
)
# The case is not the caller's own (C-33). The list is of one person's cases, and made once for all rows.
OTHERS = "({a}.candidate_id IS NULL OR {a}.candidate_id NOT IN (SELECT scope_own.id FROM candidate AS scope_own WHERE scope_own.person_key = :scope_person))"
# The same, of the case's own row.
OTHERS_CASE = "{a}.person_key <> :scope_person"
# A person reads what became of their own papers and submissions, and nothing of what others said.
_OWN_KINDS = frozenset({*PAPERS, *ApprovalKind})
_OF_THE_INSTALLATION = f"{{a}}.candidate_id IS NULL AND {{a}}.act IN ({_listed(OF_THE_INSTALLATION)})"
_OWN_JOURNAL = f"{_OWN_CASE} AND {{a}}.kind IN ({_listed([*PAPERS, *ApprovalKind])})"

# A caller's part of the tree: the committee with all that lies below it, and the line of superiors above.
_PART = (
    "(({a}.path >= :scope_member_low AND {a}.path < :scope_member_high)"
    " OR substr(:scope_low, 1, length({a}.path)) = {a}.path)"
)
# Of what is seen where the case is, wherever that goes.
_WITH_THE_CASE = (
    "EXISTS (SELECT 1 FROM candidate AS scope_case WHERE scope_case.id = {a}.candidate_id"  # noqa: S608 -- texts of ours
    f" AND {_RANGE.replace('{a}', 'scope_case')})"
)
# What goes to and fro between a branch and its committee, whoever of them issued it, and what hangs for all to see.
_ISSUED = (
    f"(({_RANGE}) OR ({{a}}.kind IN ('approval_reply', 'approval_request', 'public_notice') AND {_WITH_THE_CASE}))"
)
# What an organization laid down, wherever it stands now.
_OF_ORGANIZATION = (
    "EXISTS (SELECT 1 FROM party_org AS scope_org WHERE scope_org.id = {a}.org_id"
    " AND scope_org.path >= :scope_low AND scope_org.path < :scope_high)"
)
_OWN_BRANCH = (
    "EXISTS (SELECT 1 FROM candidate AS scope_case WHERE scope_case.id = :scope_candidate"
    " AND scope_case.org_id = {a}.id)"
)

# Of a row that is seen because it came along: whether it is of the caller's own organizations all the same.
WITHIN = _RANGE.replace("{a}", "{t}")

# Tables that every signed-in caller may read.
PUBLIC = frozenset({"adoption", "holiday"})

_RECORDS = {Visibility.SUBTREE: _RANGE, Visibility.CASE: _ALL}

# What is not named here for a kind of visibility is not seen.
POLICIES: dict[str, dict[Visibility, str]] = {
    "party_org": {Visibility.SUBTREE: _PART, Visibility.SELF: _OWN_BRANCH, Visibility.INSTALLATION: _ALL},
    # The caller's own organization and what lies below it: what figures of organizations are of.
    "organization_below": {
        Visibility.SUBTREE: "({a}.path >= :scope_low AND {a}.path < :scope_high)",
        Visibility.INSTALLATION: _NOTHING,
    },
    # Of a row in scope: where somebody acted, to whom a submission went. A person is told the own branch alone.
    "organization_named": {
        Visibility.SUBTREE: _ALL,
        Visibility.SELF: _OWN_BRANCH,
        Visibility.INSTALLATION: _ALL,
        Visibility.CASE: _ALL,
    },
    # Both sides of a transfer know of each other, and the person whence and whither.
    "side_of_transfer": dict.fromkeys((Visibility.SUBTREE, Visibility.SELF, Visibility.CASE), _ALL),
    # To whom a case can be handed over, wherever in the tree: names, for the branches that hand over.
    "receiving_branch": {Visibility.SUBTREE: "({a}.kind = 'BRANCH' AND {a}.closed_on IS NULL)"},
    "candidate": {
        Visibility.SUBTREE: _RANGE,
        Visibility.SELF: "{a}.id = :scope_candidate",
        Visibility.TRANSFER: _TRANSFERRED,
    },
    "opinion": _RECORDS,
    "vote": _RECORDS,
    "assignment": _RECORDS,
    "step": {**_RECORDS, Visibility.SELF: f"{_OWN_CASE} AND {_PAPERS}"},
    "approval": {**_RECORDS, Visibility.SELF: _OWN_CASE},
    "meeting": _RECORDS,
    # Found by the vote, and in no list (C-1).
    "meeting_of_vote": {Visibility.SUBTREE: _OF_A_VOTE, Visibility.CASE: _ALL},
    "transfer_request": {
        Visibility.SUBTREE: f"({_RANGE} OR {_EITHER_SIDE})",
        Visibility.SELF: _OWN_CASE,
        Visibility.CASE: _ALL,
    },
    "registration_token": {Visibility.SUBTREE: _RANGE},
    "correction_request": {Visibility.SUBTREE: _WITH_THE_CASE, Visibility.SELF: _OWN_CASE},
    "notice_objection": {Visibility.SUBTREE: _WITH_THE_CASE},
    "document": {Visibility.SUBTREE: _ISSUED},
    "print_template": {Visibility.SUBTREE: _OF_ORGANIZATION},
    "transfer_code": {Visibility.SUBTREE: _RANGE, Visibility.SELF: _OWN_CASE},
    "consent": {Visibility.SUBTREE: _RANGE, Visibility.SELF: _OWN_CASE},
    "party_member": {
        Visibility.SUBTREE: _MEMBERS,
        Visibility.CASE: _ALL,
    },
    # Whoever makes accounts names whose they are (decision 68): the name and the branch, and nothing else of the roster.
    "roster_name": {Visibility.SUBTREE: _MEMBERS, Visibility.INSTALLATION: _ALL},
    # Whoever parts an organization names who goes (decision 82): of cases underway the name and the branch, and nothing else of them.
    "case_name": {Visibility.SUBTREE: _RANGE, Visibility.INSTALLATION: "{a}.status IN ('ACTIVE', 'TRANSFERRING')"},
    "account": {
        Visibility.SUBTREE: _ACCOUNTS_BELOW,
        Visibility.SELF: "{a}.id = :scope_account",
        Visibility.INSTALLATION: _ALL,
    },
    # Name, role and organization of whoever acted on a row that is in scope; never the login (see `Signatory`).
    "signatory": dict.fromkeys((Visibility.SUBTREE, Visibility.SELF, Visibility.CASE, Visibility.INSTALLATION), _ALL),
    "journal": {
        Visibility.SUBTREE: _CAME_ALONG,
        Visibility.SELF: _OWN_JOURNAL,
        Visibility.INSTALLATION: _OF_THE_INSTALLATION,
    },
    # The same rows with everything in them: for those who audit, and of the installation's own acts for who runs it.
    "audit": {Visibility.SUBTREE: _RANGE, Visibility.INSTALLATION: _OF_THE_INSTALLATION},
    "file": dict.fromkeys((Visibility.SUBTREE, Visibility.SELF), _OWN_UPLOAD),
    "session": {
        **dict.fromkeys((Visibility.SUBTREE, Visibility.SELF), _OWN_ACCOUNT),
        Visibility.INSTALLATION: _ALL,
    },
    "access_token": dict.fromkeys((Visibility.SUBTREE, Visibility.SELF, Visibility.INSTALLATION), _OWN_ACCOUNT),
    **{table: {Visibility.SUBTREE: _OWN_ACCOUNT} for table in ("calendar_feed", "channel", "delivery")},
}

# Narrower than the visibility: a branch's tokens are the branch's business, the trail its auditors'.
_ROLES: dict[str, frozenset[Role]] = {
    "registration_token": frozenset({Role.BRANCH_ADMIN}),
    "receiving_branch": frozenset({Role.BRANCH_ADMIN}),
    "audit": AUDITING,
    "document": ISSUE_DOCUMENTS,
    "notice_objection": ISSUE_DOCUMENTS,
}


# Of the own case, what the person does not read of it, whatever office they hold.
_IN_OFFICE = {
    "opinion": OTHERS,
    "vote": OTHERS,
    "assignment": OTHERS,
    "document": OTHERS,
    "notice_objection": OTHERS,
    "audit": OTHERS,
    "step": f"({_PAPERS} OR {OTHERS})",
    "journal": f"({{a}}.kind IN ({_listed(_OWN_KINDS)}) OR {OTHERS})",
}


def predicate(table: str, alias: str, scope: Scope) -> str:
    """The SQL text that a table's rows must satisfy to be seen; a table without a policy is an error of ours."""
    if table in PUBLIC:
        return _NOTHING if scope.visibility is Visibility.NOTHING else _ALL
    if table not in POLICIES:
        raise LookupError(f"{table} has no policy in scope.py")
    if scope.role not in _ROLES.get(table, {scope.role}):
        return _NOTHING
    seen = POLICIES[table].get(scope.visibility, _NOTHING)
    if scope.person and scope.visibility is Visibility.SUBTREE and table in _IN_OFFICE:
        seen = f"({seen}) AND {_IN_OFFICE[table]}"
    return seen.format(a=alias)


def bounds(table: str, scope: Scope) -> tuple[str, str] | None:
    """The names of the parameters between which the paths lie that are seen of a table, where that is all there is to it."""
    return _BOUNDS.get(predicate(table, "{a}", scope))


@lru_cache(maxsize=1000)
def parameters(scope: Scope) -> Mapping[str, object]:
    """The values for a predicate's names; keys as text, which both databases take for an identifier."""
    return {
        "scope_low": scope.low,
        "scope_high": scope.high,
        "scope_member_low": scope.member_low,
        "scope_member_high": scope.member_high,
        "scope_candidate": str(scope.candidate_id) if scope.candidate_id else None,
        "scope_person": scope.person,
        "scope_account": str(scope.account_id) if scope.account_id else None,
        "scope_session": str(scope.session_id) if scope.session_id else None,
    }
