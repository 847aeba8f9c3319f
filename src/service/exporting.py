"""/export: the whole of one list as a stream, CSV, a spreadsheet or a JSON object a line; the same document, plan, scope and masks."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from graph.context import Context
from graph.plan.execution.exports import Column, Export, Listed
from graph.plan.execution.requests import Ask
from graph.plan.execution.tables import Tables
from graph.plan.faults import Fault
from graph.plan.requests.documents import Rejected
from records import seals
from records.engines import connections
from records.trail import journal
from service import bodies, registered, workbooks
from service.deadlines import within
from service.endpoint import Authenticate, Now, context_of, utc_now
from service.negotiation import check_sent_type, wanted_of
from service.places import Places
from service.rates import Meter, Rates
from service.refusals import JSON, Refused, answer, unauthenticated
from service.settings import Settings
from service.streams import Engine
from service.workbooks import MOST, XLSX, Workbook

CSV = "text/csv"
LINES = "application/x-ndjson"
_ENDINGS = {CSV: "csv", LINES: "ndjson", XLSX: "xlsx"}
# What makes Excel and its kin take a text for a formula.
_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_LONGEST_KEPT = 4_000
_AHEAD = 4  # pieces
_ROWS = 10  # of an export take as long as one that is judged


class Exports:
    """The ASGI application at /export."""

    def __init__(
        self, engine: Engine, authenticate: Authenticate, settings: Settings, now: Now = utc_now, *, rates: Rates
    ) -> None:
        self._engine, self._authenticate, self._settings, self._now = engine, authenticate, settings, now
        self._rates = rates
        self._registered = registered.known_to(settings)
        busy = ("导出繁忙，请稍后再试", "Other exports are running.")
        already = ("您的另一次导出正在进行，请等它结束", "Another export of yours is running; wait for its end.")
        self._places = Places(settings.limits.exports, busy, already)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            await self._respond(request, send)
        except ClientDisconnect:
            return  # nobody is left to answer
        except Rejected as rejected:
            scope["state"]["facts"].code = rejected.errors[0]["extensions"]["code"]
            await answer(orjson.dumps({"errors": rejected.errors}), 400, JSON)(scope, receive, send)
        except Fault as fault:
            told = {"errors": [fault.error(scope["state"]["language"])]}
            scope["state"]["facts"].code = fault.code
            await answer(orjson.dumps(told), 400, JSON)(scope, receive, send)

    async def _respond(self, request: Request, send: Send) -> None:
        if request.method != "POST":
            raise Refused("METHOD_NOT_ALLOWED", "请用 POST", "Use POST.", {"allow": "POST"})
        headers, limits = request.scope["state"]["headers"], self._settings.limits
        media = wanted_of(headers, (LINES, CSV, XLSX))
        check_sent_type(headers)
        request.scope["state"]["meter"] = meter = self._rates.meter(request.scope.get("client"))
        caller = await self._authenticate(request, afresh=True)
        if caller is None:
            raise unauthenticated()
        facts = request.scope["state"]["facts"]
        facts.asked_by(caller.actor)
        meter.known(caller.actor.account_id)
        ask = bodies.parse_ask(await bodies.read(request, limits), limits, self._registered)
        context = context_of(request, caller, self._settings, self._now(), facts)
        figures = self._engine.tables(ask, context) if media == XLSX else None
        export = self._engine.export(ask, context) if figures is None else None
        account = caller.actor.account_id
        with self._places.coming(account), self._places.place(account):
            if figures is not None:
                sending = self._tell(figures, ask, context, send)
            else:
                assert export is not None  # noqa: S101 -- one of both
                sending = self._send(export, ask.variables, media, send, meter)
            await within(limits.bulk_deadline_seconds, sending, request)
        # The end is told when the place is free again: whoever has read it may come with their next.
        await send({"type": "http.response.body", "body": b""})

    async def _send(
        self, export: Export, variables: Mapping[str, Any] | None, media: str, send: Send, meter: Meter
    ) -> None:
        """One snapshot: counted, written down, then sent as fast as it is taken.

        The journal comes before the first row: what left unrecorded would be worse than a record of what did not leave.
        """
        most = self._settings.limits.export_rows
        if media == XLSX:
            most = min(most, MOST)
        async with connections.snapshot() as snapshot:
            count = await export.counted(snapshot)
            if count > most:
                raise Refused(
                    "LIMIT_EXCEEDED",
                    f"导出最多 {most} 行，现有 {count} 行，请缩小范围",
                    f"An export has at most {most} rows; these are {count}. Narrow the filter.",
                    limit="exportRows",
                    requested=count,
                    maximum=most,
                )
            meter.charge(count // _ROWS)
            export.bound.context.facts.rows = count
            writing = _writing(media, export)
            listed = export.listed
            columns = [column.name for column in listed.columns]
            await _record(export.bound.context, listed, columns, variables, media, count)
            async with ahead(export.pieces(snapshot)) as pieces:
                await send(_start(listed.name, export.bound.context, media, count))
                async for piece in pieces:
                    body = await asyncio.to_thread(writing.written, piece) if media == XLSX else writing.written(piece)
                    await send({"type": "http.response.body", "body": body, "more_body": True})
            body = await asyncio.to_thread(writing.ended)
            await send({"type": "http.response.body", "body": body, "more_body": True})

    async def _tell(self, figures: Tables, ask: Ask, context: Context, send: Send) -> None:
        """Figures as a workbook: answered as they are on a page, and written down before they leave."""
        reply = await self._engine.answer(ask, context)
        if reply.errors or not reply.data:
            raise Rejected(reply.errors)
        made, count = await asyncio.to_thread(workbooks.figures, figures, orjson.loads(reply.data), context.language)
        columns = [".".join((*table.path[1:], column.name)) for table in figures.tables for column in table.columns]
        await _record(context, figures, columns, ask.variables, XLSX, count)
        await send(_start(figures.name, context, XLSX, count))
        await send({"type": "http.response.body", "body": made, "more_body": True})


@asynccontextmanager
async def ahead(pieces: AsyncIterator[list[bytes]]) -> AsyncIterator[AsyncIterator[list[bytes]]]:
    """The pieces, some of them fetched before they are asked for: the database, the journal and the client work at the
    same time, and no more is held than so many pieces."""
    taken, room = asyncio.Queue[list[bytes] | None](), asyncio.Semaphore(_AHEAD)

    async def take() -> None:
        try:
            async for piece in pieces:
                await room.acquire()
                taken.put_nowait(piece)
        finally:
            taken.put_nowait(None)

    async def passed_on() -> AsyncIterator[list[bytes]]:
        while (piece := await taken.get()) is not None:
            room.release()
            yield piece
        await taking  # says what went wrong

    taking = asyncio.ensure_future(take())
    try:
        yield passed_on()
    finally:
        taking.cancel()
        taking.add_done_callback(lambda done: done.cancelled() or done.exception())


async def _record(
    context: Context,
    asked: Listed | Tables,
    columns: Sequence[str],
    variables: Mapping[str, Any] | None,
    media: str,
    count: int,
) -> None:
    assert context.actor is not None  # noqa: S101 -- strangers were refused
    given = orjson.dumps(variables or {}).decode()
    after = {
        "list": asked.name,
        "arguments": asked.arguments,
        "variables": given if len(given) <= _LONGEST_KEPT else seals.current().code(b"variables " + given.encode()),
        "columns": list(columns),
        "fields": list(asked.fields),
        "rows": count,
        "format": media,
    }
    with journal.coming_from(context.request_id, context.address):
        await journal.append_org(context.actor, "export", org_path=context.actor.org_path or "/", after=after)


def _start(name: str, context: Context, media: str, count: int) -> dict[str, Any]:
    headers = {
        "content-type": media if media == XLSX else f"{media}; charset=utf-8",
        "content-disposition": f'attachment; filename="{name}-{context.clock}.{_ENDINGS[media]}"',
        "x-total-count": str(count),
    }
    raw = [(key.encode(), value.encode()) for key, value in headers.items()]
    return {"type": "http.response.start", "status": 200, "headers": raw}


def _writing(media: str, export: Export) -> Writing:
    if media == LINES:
        return Lines()
    if media == CSV:
        return Table(export.listed.columns)
    book = Workbook(export.bound.context.language)
    book.sheet(export.listed.columns)
    return Sheet(book)


class Writing(Protocol):
    """How rows are sent."""

    def written(self, rows: list[bytes]) -> bytes:
        """What these rows add."""
        ...

    def ended(self) -> bytes:
        """What comes after the last of them."""
        ...


class Sheet:
    """A workbook, which is sent when it is whole."""

    def __init__(self, book: Workbook) -> None:
        self._book = book

    def written(self, rows: list[bytes]) -> bytes:
        self._book.add(rows)
        return b""

    def ended(self) -> bytes:
        return self._book.made()


class Lines:
    """A JSON object a line."""

    def ended(self) -> bytes:
        return b""

    def written(self, rows: list[bytes]) -> bytes:
        # PostgreSQL sets its JSON over lines; between values only, for in a text a line end is written \\n, as is NUL.
        return b"\0".join([*rows, b""]).replace(b"\n", b"").replace(b"\0", b"\n")


class Table:
    """CSV as spreadsheets read it: a byte order mark, one line of names, and no text that counts as a formula."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        self._head = [[column.name for column in columns]]

    def written(self, rows: list[bytes]) -> bytes:
        head, self._head = self._head, []
        text = io.StringIO()
        if head:
            text.write("\ufeff")
        # csv ends its lines as RFC 4180 has it.
        csv.writer(text).writerows([*head, *(self._cells(orjson.loads(row)) for row in rows)])
        return text.getvalue().encode()

    def ended(self) -> bytes:
        return self.written([])

    def _cells(self, row: Any) -> list[object]:
        return [cell(column.of(row)) for column in self._columns]


def cell(value: Any) -> object:
    """A value as a cell: nothing for null, a list as JSON, a text that would be a formula behind an apostrophe."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list() | dict():
            return orjson.dumps(value).decode()
        case str():
            return f"'{value}" if value.startswith(_FORMULA) else value
    return value
