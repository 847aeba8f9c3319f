"""The templates of prints: looked at and laid down by a committee, and which holds for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.orgs.actors import Actor
from domain.roles import WATCHING
from domain.rules import ProblemCode, refusal, warning
from graph.context import Context
from graph.inputs.flaws import flaw, settled
from graph.inputs.text import uuid_of
from graph.resolvers.acting import Answer, refusing
from papers.catalogue import Print
from records.errors import NotAllowed, NotFound
from records.files import templates
from records.files.rows import Found, find
from records.files.templates import Laid
from records.organizations.tree import line_of

_KINDS = {kind.file: kind for kind in Print if kind.editable}
_LONGEST_AHEAD = 366


async def looked_at(context: Context, act: str, given: Any, actor: Actor) -> Answer | None:
    """Opened before the act's transaction, which keeps nobody waiting for it; what is worth a look is told when it is done."""
    kind, found = _KINDS.get(given.kind), await _file(given, actor)
    if kind is None or found is None or found.kind != "DOCX":
        return None
    if context.templates is None:
        return refusing(
            refusal(ProblemCode.NOT_ALLOWED, "此处不能查验模板", "No template can be looked at here.", "fileId")
        )
    findings = await context.templates.findings(kind, found)
    wrong = [one for one in findings if one.wrong]
    if wrong:
        return refusing(
            *(refusal(ProblemCode.BAD_INPUT, one.zh, one.en, "fileId", str(n)) for n, one in enumerate(wrong))
        )
    vars(given)["noted"] = tuple(warning(ProblemCode.BAD_INPUT, one.zh, one.en, "fileId") for one in findings)
    return None


async def lay_down(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """From a day on prints of the kind are edited by this file."""
    found = await _file(given, actor)
    if given.kind not in _KINDS:
        flaw(("kind",), "没有这种可编辑的打印件", "There is no such print that is edited.")
    if given.file_id is not None:
        if found is None:
            raise NotFound("没有这个文件", "There is no such file.", "fileId")
        if found.kind != "DOCX":
            flaw(("fileId",), "模板须为 .docx 文件", "A template is a .docx file.")
    day = given.holds_from or context.clock
    if not 0 <= (day - context.clock).days <= _LONGEST_AHEAD:
        flaw(("holdsFrom",), "起用日须为今天或一年以内", "From today on, or within a year.")
    settled()
    version = await templates.lay_down(actor, given.kind, found, day, given.note, given.version)
    return Answer(warnings=vars(given).get("noted", ()), keys={"version": version})


async def _file(given: Any, actor: Actor) -> Found | None:
    """The upload, or a template that lies below the caller already."""
    if given.file_id is None:
        return None
    key = uuid_of("fil", given.file_id, "fileId")
    return await find(actor, key)


@dataclass(frozen=True)
class Standing:
    """By what prints of a kind are edited at the caller's organization today, and what it laid down itself."""

    print: Print
    held: Laid | None
    organization: str
    own: bool
    history: list[Laid]

    @property
    def version(self) -> int:
        return self.history[-1].version if self.history else 0


async def listed(context: Context) -> list[Standing]:
    """Of each print that is edited."""
    actor = context.actor
    if actor is None or actor.role not in WATCHING or actor.org_id is None:
        raise NotAllowed
    names: dict[UUID, str] = {org.id: org.name for org in await line_of(actor.org_id)}
    held = await templates.in_force(actor.org_id, context.clock)
    laid = await templates.history(actor.org_id)
    found = []
    for name, kind in _KINDS.items():
        now, own = held.get(name), [one for one in laid if one.kind == name]
        found.append(
            Standing(kind, now, names[now.org_id] if now else "", bool(now and now.org_id == actor.org_id), own)
        )
    return found
