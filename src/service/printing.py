"""/papers: what the caller may see of one object, as a document: to read, or issued under a number and kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import orjson
from msgspec import Struct
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from domain.case.passports import Passport, written
from domain.orgs.actors import Actor
from domain.roles import ISSUE_DOCUMENTS, WATCHING
from graph.context import Context
from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits as PlanLimits
from graph.schema import engine
from graph.schema.printed import fields_of
from papers import typesetting
from papers.catalogue import Print
from papers.typesetting import Numbered, Sheet
from records.cases import public_notices
from records.files import documents, templates
from records.files.documents import Issued
from records.files.rows import TYPES, Found, find, known_file
from records.organizations import tree
from records.people.callers import Caller
from records.trail.journal import coming_from
from service import passports
from service.deadlines import apart, within
from service.endpoint import Authenticate, Now, context_of, utc_now
from service.files.intake import Intake
from service.rates import Meter, Rates
from service.refusals import JSON, LATER, Refused, answer, not_let, unauthenticated
from service.settings import Settings
from service.templating import Templates, said_of, sample_of

_T = TypeVar("_T")
PDF = "application/pdf"
# The questions are ours, and each is of one object: a paper that left out what stands on a second page would be untrue.
_LIMITS = PlanLimits(page=10_000, cost=1_000_000)
_KINDS = {kind.file: kind for kind in Print}
# What a print counts for among requests: it is read whole, and set.
WEIGHT = 100
# What is set in a moment: so many sheets, of so many bytes as data.
_SHEETS, _SHORT = 10, 50_000
# What stands in place of an object's id for what is of a template.
_TEMPLATES = frozenset({"template", "beginning", "trial"})
# How often a number is asked for that somebody else takes meanwhile.
_TRIES = 5


class Asked(Struct, frozen=True):
    """A print that somebody asks for: of what, and what they may see of it."""

    kind: Print
    id: str
    found: dict[str, Any]
    # Of a transfer passport, what is signed.
    passport: Passport | None = None

    @property
    def digest(self) -> str:
        """Of what is printed: the same says the same."""
        said = {name: value for name, value in self.found.items() if name not in ("words", "regulation")}
        if self.passport is not None:
            said["signed"] = written(self.passport).decode()
        # Of prints of one object as it ever was: what is issued already stays the same document.
        return sha256(orjson.dumps(said if len(said) > 1 else said["node"], option=orjson.OPT_SORT_KEYS)).hexdigest()

    def sheet(self, origin: str, on: date, numbered: Numbered | None = None, name: str = "") -> Sheet:
        """What is set of it; a poster leads to its page."""
        page = None
        if self.kind is Print.NOTICE_POSTER:
            page = f"{origin}/notice/{public_notices.key_of(UUID(self.id.partition('_')[2]))}"
        return Sheet(self.found, name or self.kind.title.zh, on, numbered, page)


class _Desk:
    """Where one document is set at a time, in a thread."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def work(self, make: Callable[[], _T]) -> _T:
        """What is set. Whoever leaves meanwhile leaves it to its end: a thread is not stopped, and the next one waits for it."""
        await self._lock.acquire()
        setting = asyncio.ensure_future(asyncio.to_thread(make))
        setting.add_done_callback(self._free)
        return await asyncio.shield(setting)

    def _free(self, setting: asyncio.Future[Any]) -> None:
        self._lock.release()
        if not setting.cancelled():
            setting.exception()  # looked at, for nobody may be left to hear it


class Prints:
    """The ASGI application at /papers/{kind}/{id}."""

    def __init__(
        self,
        intake: Intake,
        authenticate: Authenticate,
        settings: Settings,
        now: Now = utc_now,
        *,
        rates: Rates,
        templates: Templates,
    ) -> None:
        self._templates = templates
        self._engine = engine.under(_LIMITS, "none")
        self._intake, self._authenticate, self._settings = intake, authenticate, settings
        self._now, self._rates = now, rates
        # What is long has a desk of its own, where it keeps nobody waiting but its like.
        self._desks = (_Desk(), _Desk())
        self._numbering = asyncio.Lock()  # who waits here takes the next number at once

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        issues = request.method == "POST"
        work = self._respond(request)
        try:
            response = await within(
                self._settings.limits.deadline_seconds, apart(work) if issues else work, request, acts=issues
            )
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if request.method not in ("GET", "POST"):
            raise Refused("METHOD_NOT_ALLOWED", "请用 GET 或 POST", "Use GET or POST.", {"allow": "GET, POST"})
        context, caller, meter = await self.come(request)
        meter.charge(WEIGHT)
        kind, id = kind_of(request), request.path_params["id"]
        if request.method == "GET" and id in _TEMPLATES:
            return _word(kind, await self._template(request, caller.actor, kind, id, context.clock))
        if request.method == "POST":
            check_issuer(caller.actor, kind)
            issued, new = await self.issue(context, caller.actor, await self.read(context, kind, id))
            return answer(orjson.dumps(told(issued, context.origin)), 201 if new else 200, JSON)
        wanted = request.query_params.get("format", "pdf")
        if kind is Print.TRANSFER_PASSPORT and wanted in passports.FORMATS:
            return await self._signed(context, caller.actor, await self.read(context, kind, id), wanted)
        if wanted not in ("pdf", "docx") or (wanted == "docx" and not kind.editable):
            raise nothing()
        asked = await self.read(context, kind, id)
        if wanted == "docx":
            return _word(kind, await self._edited(context, caller.actor, asked))
        made = await self.set(kind, [asked.sheet(context.origin, context.clock)])
        return Response(made, 200, {"content-disposition": inline(f"{kind.title.zh}.pdf")}, PDF)

    async def _signed(self, context: Context, actor: Actor, asked: Asked, wanted: str) -> Response:
        """Of a passport that was issued as it stands, the file that is signed, or its signature."""
        if not documents.may_issue(actor):
            raise not_let(actor, "您的角色不能出具此文件", "Your role does not issue this document.", in_role=True)
        same = await documents.same(actor, asked.kind.file, asked.id, asked.digest)
        if same is None or asked.passport is None:
            raise passports.not_issued()
        case = UUID(asked.found["node"]["candidate"]["id"].partition("_")[2])
        with coming_from(context.request_id, context.address):
            message, signature = await passports.signed(context, actor, asked.passport, same, case)
        name = f"{asked.kind.title.zh} {same.number}.json" + ("" if wanted == "json" else ".sig")
        headers = {"content-disposition": attached(name)}
        return Response(message if wanted == "json" else signature, 200, headers, passports.FORMATS[wanted])

    async def _edited(self, context: Context, actor: Actor, asked: Asked) -> bytes:
        """For Word: by the template that holds for whoever prints, else as the product has it."""
        kind, sheet = asked.kind, asked.sheet(context.origin, context.clock)
        desk = int(_is_long([sheet]))
        held = await self._held(actor, kind, context.clock)
        if held is None:
            return await self._desks[desk].work(lambda: _edited(kind, asked.found, desk))
        issued = await documents.same(actor, kind.file, asked.id, asked.digest)
        if issued is not None:
            numbered = Numbered(issued.number, f"{context.origin}/verify/{issued.code}")
            sheet = asked.sheet(context.origin, issued.issued_on, numbered)
        said = await self._desks[desk].work(lambda: said_of(kind, sheet, desk))
        return await self._templates.filled(kind, held, said)

    async def _held(self, actor: Actor, kind: Print, on: date) -> Found | None:
        if actor.org_id is None:
            return None
        laid = (await templates.in_force(actor.org_id, on)).get(kind.file)
        return await known_file(laid.file) if laid is not None and laid.file is not None else None

    async def _template(self, request: Request, actor: Actor, kind: Print, what: str, on: date) -> bytes:
        """What holds for whoever asks, as it was handed in; the product's own with its fields, to begin with; or what a template makes of
        nobody's data: of one that was handed in and not laid down yet, too."""
        if not kind.editable or actor.role not in WATCHING:
            raise nothing()
        if what == "beginning":
            return await self._desks[0].work(lambda: _beginning(kind))
        held = await self._held(actor, kind, on)
        if what == "trial" and (given := request.query_params.get("file")) is not None:
            held = await find(actor, key) if (key := _file_id(given)) is not None else None
            if held is None or held.kind != "DOCX":
                raise nothing()
            if wrong := [one for one in await self._templates.findings(kind, held) if one.wrong]:
                raise Refused("FILE_BROKEN", wrong[0].zh, wrong[0].en)
        if held is None:
            raise nothing()
        if what == "trial":
            return await self._templates.filled(kind, held, sample_of(kind))
        return await self._templates.bytes_of(held)

    async def come(self, request: Request) -> tuple[Context, Caller, Meter]:
        """Whoever asks for paper, which costs by the sheet."""
        meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            raise unauthenticated()
        facts = request.scope["state"]["facts"]
        facts.asked_by(caller.actor)
        meter.known(caller.actor.account_id)
        return context_of(request, caller, self._settings, self._now(), facts), caller, meter

    async def read(self, context: Context, kind: Print, id: str) -> Asked:
        """What somebody may see of an object, as its print asks for it; Refused where there is nothing."""
        # A paper is in Chinese, whoever prints it.
        asked = replace(context, language="zh")
        reply = await self._engine.answer(Ask(kind.question, variables={"id": id}), asked)
        found = orjson.loads(reply.data) if reply.data else {}
        if reply.errors or not found.get("node"):
            raise nothing()
        if kind is not Print.TRANSFER_PASSPORT:
            return Asked(kind, id, found)
        passport = await passports.drawn(context, context.actor, found) if context.actor else None
        if passport is None:
            raise nothing()
        return Asked(kind, id, {**found, "passport": passports.shown(passport)}, passport)

    async def set(self, kind: Print, sheets: Sequence[Sheet]) -> bytes:
        """The document of some sheets."""
        desk = int(_is_long(sheets))
        return await self._desks[desk].work(lambda: typesetting.several(kind, sheets, desk=desk))

    async def issue(self, context: Context, actor: Actor, asked: Asked) -> tuple[Issued, bool]:
        """The document, and whether it is new: what says the same as the last one is the last one."""
        if not asked.kind.is_final(asked.found):
            raise Refused(
                "CONFLICT", "上级尚未作出决定，不能出具", "Nobody above decided it: there is nothing to issue."
            )
        with coming_from(context.request_id, context.address):
            async with self._numbering:
                return await self._issued(context, actor, asked)

    async def _issued(self, context: Context, actor: Actor, asked: Asked) -> tuple[Issued, bool]:
        kind = asked.kind
        same = await documents.same(actor, kind.file, asked.id, asked.digest)
        if same is not None:
            return same, False
        if actor.org_id is None:
            raise nothing()
        organization = (await tree.line_of(actor.org_id))[0].name
        for _ in range(_TRIES):
            draft = await documents.draft(
                actor, kind.file, kind.title.zh, asked.id, asked.digest, sealed=kind.sealed, on=context.clock
            )
            numbered = Numbered(draft.number, f"{context.origin}/verify/{draft.code}")
            made = await self.set(kind, [asked.sheet(context.origin, context.clock, numbered)])
            file = await self.keep(actor, f"{kind.title.zh} {draft.number}.pdf", made)
            issued = await documents.enter(actor, draft, file, organization, request_id=context.request_id)
            if issued is not None:
                return issued, True
        raise Refused("CONFLICT", "编号被他人占用，请重试", "Others took the number; try again.", LATER)

    async def keep(self, actor: Actor, name: str, made: bytes) -> Found:
        """A document as a file of somebody's."""
        await self._intake.room(actor, len(made))
        return await self._intake.take(actor, name, PDF, _whole(made))


def _is_long(sheets: Sequence[Sheet]) -> bool:
    """Whether some sheets take longer than somebody should wait who wants one."""
    return len(sheets) > _SHEETS or sum(len(orjson.dumps(sheet.found["node"])) for sheet in sheets) > _SHORT


def kind_of(request: Request) -> Print:
    """Which print the address names."""
    kind = _KINDS.get(request.path_params["kind"])
    if kind is None:
        raise nothing()
    return kind


def check_issuer(actor: Actor, kind: Print) -> None:
    """Refused for who does not issue this."""
    in_role = actor.role in ISSUE_DOCUMENTS and (kind.issuers is None or actor.role in kind.issuers)
    if not in_role or not documents.may_issue(actor):
        raise not_let(actor, "您的角色不能出具此文件", "Your role does not issue this document.", in_role=in_role)


def _word(kind: Print, made: bytes) -> Response:
    return Response(made, 200, {"content-disposition": inline(f"{kind.title.zh}.docx")}, TYPES["DOCX"])


def _file_id(text: str) -> UUID | None:
    try:
        return UUID(text.removeprefix("fil_"))
    except ValueError:
        return None


def _beginning(kind: Print) -> bytes:
    from papers import editing  # noqa: PLC0415 -- as below

    return editing.beginning(kind, fields_of(kind))


def _edited(kind: Print, found: Mapping[str, Any], desk: int) -> bytes:
    """For Word. In a thread, which reads the library, too: it is a tenth of a start, and few edit by hand."""
    from papers import editing  # noqa: PLC0415 -- as said

    return editing.docx(kind, found, desk=desk)


def inline(name: str) -> str:
    """The header by which a document is shown, under this name."""
    return f"inline; filename*=UTF-8''{quote(name)}"


def attached(name: str) -> str:
    """The header by which a file is kept, under this name."""
    return f"attachment; filename*=UTF-8''{quote(name)}"


async def _whole(made: bytes) -> AsyncIterator[bytes]:
    yield made


def told(issued: Issued, origin: str) -> dict[str, Any]:
    """What is said of a document when it is issued."""
    return {
        "id": f"doc_{issued.id}",
        "kind": issued.kind,
        "title": issued.title,
        "number": issued.number,
        "issuedOn": issued.issued_on.isoformat(),
        "sha256": issued.digest,
        "url": f"/files/fil_{issued.file}",
        "code": issued.code,
        "verify": f"{origin}/verify/{issued.code}",
    }


def nothing() -> Refused:
    """What is not to be printed, what is not there, and what is not the caller's to see: all alike."""
    return Refused("NOT_FOUND", "没有可打印的内容", "There is nothing to print at this address.")
