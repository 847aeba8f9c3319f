"""What is kept of a person whose case ended before admission goes, once it was kept as long as the committee wants: asked for by one
person, decided by another. Pure; what is overwritten where, `records.cases.erasing` knows.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from msgspec import Struct

from domain.acts.desk import DESK_STAGES
from domain.calendar import months_after
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import addressee
from domain.rules import Problem, ProblemCode, refusal, warning
from domain.stages import CaseStatus
from domain.steps.kinds import Kind


class Asked(Struct, frozen=True):
    """By whose account it was asked for, and on which day."""

    by: UUID
    on: date


def barred(d: Dossier, *, erased: bool) -> list[Problem]:
    """Why it cannot even be asked for."""
    if erased:
        return [refusal(ProblemCode.WRONG_STATE, "该档案内容已清除", "The case was erased already.")]
    if d.status is not CaseStatus.ARCHIVED or d.stage not in DESK_STAGES:
        zh, en = "只能清除未入党而已归档的档案", "Only of an archived case that ended before admission."
        return [refusal(ProblemCode.WRONG_STATE, zh, en)]
    return []


def decides(d: Dossier, actor: Actor) -> bool:
    """Whether the actor's is the committee that has the power of approval over the case; who else asks, asks for it."""
    committee = addressee(d.line)
    return actor.role is Role.COMMITTEE_ADMIN and committee is not None and actor.org_id == committee.id


def undecidable(d: Dossier, asked: Asked | None, actor: Actor) -> list[Problem]:
    """Why the committee does not decide it yet: asked for by nobody else, or kept for too short a time."""
    if asked is None or asked.by in {actor.account_id, *actor.also}:
        zh, en = (
            "须由他人先提出申请，本人不得自提自批",
            "Somebody else asks for it first: nobody decides what they asked for.",
        )
        return [refusal(ProblemCode.NOT_ALLOWED, zh, en)]
    return early(d)


def early(d: Dossier) -> list[Problem]:
    """The day from which it may be decided, while that is to come."""
    since = from_when(d)
    if since <= d.clock:
        return []
    zh, en = f"保存期未满，{since}起方可决定清除", f"It is kept for its time: to be decided from {since} on."
    return [refusal(ProblemCode.WRONG_STATE, zh, en)]


def from_when(d: Dossier) -> date:
    """How long a case is kept after it was archived, by what the committee lays down today."""
    last = d.last(Kind.ARCHIVED)
    ended = last.on if last else d.opened_on
    return months_after(ended, d.settings_on(d.clock).erasure_months)


def told(records: int, files: int) -> tuple[Problem, ...]:
    """What goes, and what is out of reach: told with the act, and by a dry run before it."""
    zh = (
        f"姓名、证件号码、手机号、出生月日、{records}项记录的文字和{files}份文件将永久清除，不能恢复；阶段、日期、票数和经办人保留。"
        "此前的备份、打印件，以及会议记录和他人档案中提到本人的文字不在其内"
    )
    en = (
        f"Name, numbers, birthday, the texts of {records} records and {files} files go for good; stages, days, counts and who decided stay."
        " Not in reach: backups and prints of before, minutes of meetings, and what the files of others say of the person."
    )
    return (warning(ProblemCode.WRONG_STATE, zh, en),)


def asked_for(d: Dossier) -> tuple[Problem, ...]:
    """What whoever asks is told: who decides, and from when."""
    committee, since = addressee(d.line), max(from_when(d), d.clock)
    name = committee.name if committee else "—"
    zh, en = f"已提出，{since}起由{name}决定", f"Asked for: {name} decides, from {since} on."
    return (warning(ProblemCode.WRONG_STATE, zh, en),)
