"""A simple reference model of submissions: who may do what with them, what becomes of the case, who sees it, what the journal says.

It shares nothing with the product but the names: a page of rules as a clerk would tell them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

BRANCHES = {"own": "own", "sibling": "sibling", "national": "national"}
COMMITTEES = {"committee": ("own", "sibling"), "committee-2026": ("national",)}
ALL = ("own", "sibling", "national")
SEES = {
    **{branch: (home,) for branch, home in BRANCHES.items()}, **COMMITTEES, "auditor": ALL, "org-dept": ALL, "system": (), "person": (),
}  # fmt: skip
OF_A_COMMITTEE = frozenset({"decideApproval", "reverseDecision"})
OF_A_BRANCH = frozenset({"withdrawApproval", "submitDevelopmentTargetFiling", "updateCandidate", "archiveCandidate"})
DECISIONS = ("APPROVED", "REJECTED", "RETURNED")
ON_APPROVALS = OF_A_COMMITTEE | {"withdrawApproval"}


@dataclass
class Submission:
    """As the committee's inbox shows it."""

    id: str
    status: str = "SUBMITTED"
    version: int = 1


@dataclass
class Case:
    """Somebody's case, as its branch knows it."""

    id: str
    home: str
    version: int
    submissions: list[Submission]
    stage: str = "ACTIVIST"
    archived: bool = False
    # A decision may be taken back as long as it is the last that was recorded.
    decided_last: bool = False
    journal: list[tuple[str, str]] = field(default_factory=list)

    @property
    def waiting(self) -> bool:
        return self.submissions[-1].status == "SUBMITTED"


def whose(act: str, case: Case) -> str:
    """Whose act it is: the case's branch's, or its committee's."""
    if act in OF_A_BRANCH:
        return case.home
    return next(name for name, homes in COMMITTEES.items() if case.home in homes)


def refusal(act: str, by: str, case: Case, submission: Submission, version: int | None) -> str | None:
    """The code of what stands in the way; None: it is done."""
    if by not in (COMMITTEES if act in OF_A_COMMITTEE else BRANCHES):
        return "NOT_ALLOWED"
    if case.home not in SEES[by]:
        return "NOT_FOUND"
    if version not in (None, submission.version if act in ON_APPROVALS else case.version):
        return "CONFLICT"
    return _REFUSALS[act](case, submission)


def _closed(_: Case, submission: Submission) -> str | None:
    return None if submission.status == "SUBMITTED" else "CONFLICT"


def _not_to_take_back(case: Case, submission: Submission) -> str | None:
    last = case.decided_last and submission is case.submissions[-1] and submission.status in DECISIONS
    return None if last else "WRONG_STATE"


def _not_at_the_desk(case: Case, _: Submission) -> str | None:
    if case.archived:
        return "CASE_NOT_ACTIVE"
    return "WRONG_STATE" if case.waiting else None


def _not_to_submit(case: Case, submission: Submission) -> str | None:
    if not case.archived and case.stage != "ACTIVIST":
        return "WRONG_STAGE"
    if not case.archived and case.submissions[-1].status == "APPROVED":
        return "WRONG_STATE"
    return _not_at_the_desk(case, submission)


_REFUSALS = {
    "decideApproval": _closed,
    "withdrawApproval": _closed,
    "reverseDecision": _not_to_take_back,
    "archiveCandidate": _not_at_the_desk,
    "submitDevelopmentTargetFiling": _not_to_submit,
    "updateCandidate": lambda case, _: "CASE_NOT_ACTIVE" if case.archived else None,
}


def do(act: str, by: str, case: Case, submission: Submission, word: str, made: str | None) -> None:
    """What becomes of the case. `made` is the id that a new submission was given."""
    case.version += 1
    case.journal.append((act, by))
    case.decided_last = act == "decideApproval"
    if act == "submitDevelopmentTargetFiling":
        assert made is not None
        case.submissions.append(Submission(made))
    elif act == "archiveCandidate":
        case.archived = True
    elif act in ON_APPROVALS:
        submission.version += 1
        submission.status = {"decideApproval": word, "withdrawApproval": "WITHDRAWN", "reverseDecision": "SUBMITTED"}[
            act
        ]
        # Under the national text a notice stands between the approval and the stage.
        listed = submission.status == "APPROVED" and case.home != "national"
        case.stage = "DEVELOPMENT_TARGET" if listed else "ACTIVIST"


def visible(by: str, cases: Sequence[Case]) -> list[str]:
    """Ids of the cases and submissions that somebody sees."""
    return [i for case in cases if case.home in SEES[by] for i in (case.id, *(s.id for s in case.submissions))]
