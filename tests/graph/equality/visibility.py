"""Who sees what, row by row: the table of the manual's part A.0, written out a second time."""

from typing import Any
from uuid import UUID

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Actor, Role
from graph.context import Context

Row = dict[str, Any]
# Where each case lies, by its key: of the world that is read.
BRANCH_OF: dict[UUID | None, UUID] = {}
EVERYBODY = {"adoption", "holiday", "signatory"}
# What runs the installation: accounts, organizations, holidays, editions, and signing in.
RUNNING = {
    "createOrganization", "updateOrganization", "adoptRuleSet", "setHolidays", "createAccount", "updateAccount", "disableAccount",
    "resetPassword", "unlockAccount", "setPassword", "createAccessToken", "revokeAccessToken", "signIn", "signOut", "endSession", "endOtherSessions",
    "enrolSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "removeSecondFactor", "resetSecondFactor",
    "inviteAccount", "reissueInvitation", "revokeInvitation", "acceptInvitation", "enableAccount", "handOverOffice", "switchOffice",
}  # fmt: skip
RECORDS = {
    "candidate",
    "opinion",
    "vote",
    "step",
    "meeting",
    "assignment",
    "approval",
    "transfer_request",
    "journal",
    "consent",
    "correction_request",
    "notice_objection",
}
# What a person hands in, and what was submitted of them.
OWN_PAPERS = {"APPLICATION", "THOUGHT_REPORT", "CONVERSION_REQUEST"}
OWN_ACTS = OWN_PAPERS | set(ApprovalKind.__members__)


def sees(context: Context, what: str, row: Row) -> bool:
    """Whether the caller sees a row."""
    actor = context.actor
    if actor is None:
        return False
    if what in EVERYBODY:
        return True
    if what == "session":
        return bool(actor.role is Role.SYSTEM_ADMIN or row["account_id"] == actor.account_id)
    if what in ("party_org", "organization_named", "side_of_transfer", "receiving_branch"):
        return _knows(actor, what, row)
    if what == "access_token":
        return bool(row["account_id"] == actor.account_id)
    if what in ("calendar_feed", "channel", "delivery"):
        watching = actor.role not in (Role.CANDIDATE, Role.SYSTEM_ADMIN)
        return bool(watching and row["account_id"] == actor.account_id)
    if what == "case_name" and actor.role is Role.SYSTEM_ADMIN:
        return row["status"] in ("ACTIVE", "TRANSFERRING")
    if actor.role is Role.SYSTEM_ADMIN:
        return what in ("account", "roster_name") or (
            what in ("journal", "audit") and row["candidate_id"] is None and row["act"] in RUNNING
        )
    if actor.role is Role.CANDIDATE:
        return _own(actor, what, row)
    if what in ("party_member", "roster_name"):
        committee = actor.committee_path or actor.org_path
        return _under(row["org_path"], committee if actor.org_path.startswith(committee) else actor.org_path)
    if what == "case_name":
        return _under(row["org_path"], actor.org_path)
    if what == "account":
        return row["id"] == actor.account_id or _under(row["place"], actor.org_path)
    if what == "registration_token":
        return actor.role is Role.BRANCH_ADMIN and _under(row["org_path"], actor.org_path)
    if what == "audit":
        return actor.role is Role.AUDITOR and _under(row["org_path"], actor.org_path)
    if what == "transfer_request":
        # Either side, and whoever has the case.
        return any(_under(row[name], actor.org_path) for name in ("org_path", "from_path", "to_path"))
    if what in ("document", "notice_objection") and actor.role is Role.AUDITOR:
        return False
    if what == "document":
        to_and_fro = row["kind"] in ("approval_request", "approval_reply", "public_notice")
        return _under(row["org_path"], actor.org_path) or (to_and_fro and _under(row["place"], actor.org_path))
    return what in RECORDS and _under(row["org_path"], actor.org_path)


def _knows(actor: Actor, what: str, row: Row) -> bool:
    """Which organizations: their part of the tree, or what a row in scope names; a person the own branch alone."""
    if what == "receiving_branch":
        return actor.role is Role.BRANCH_ADMIN and row["kind"] == "BRANCH" and row["closed_on"] is None
    if actor.role is Role.SYSTEM_ADMIN or what == "side_of_transfer":
        return True
    if actor.role is Role.CANDIDATE:
        return bool(row["id"] == BRANCH_OF.get(actor.candidate_id))
    part = actor.committee_path if actor.org_path.startswith(actor.committee_path) else ""
    return (
        what == "organization_named"
        or _under(row["path"], part or actor.org_path)
        or _under(actor.org_path, row["path"])
    )


def _own(actor: Actor, what: str, row: Row) -> bool:
    """What a person sees: the own case, papers and submissions, and nothing of what others said."""
    if what == "candidate":
        return bool(row["id"] == actor.candidate_id)
    if what == "account":
        return bool(row["id"] == actor.account_id)
    if what in ("transfer_request", "consent", "correction_request"):
        return bool(row["candidate_id"] == actor.candidate_id)
    kinds = {"step": OWN_PAPERS, "approval": set(ApprovalKind.__members__), "journal": OWN_ACTS}.get(what)
    return kinds is not None and row["candidate_id"] == actor.candidate_id and row["kind"] in kinds


def _under(path: str | None, top: str) -> bool:
    return bool(path and top and path.startswith(top))
