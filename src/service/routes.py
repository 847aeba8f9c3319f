"""Thin doors beside /graphql: whether it lives, whether people may be sent here, and where the front door is."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from domain.orgs.actors import Role
from records.engines import connections
from service.auth import Gate
from service.health import Serving
from service.refusals import JSON, LATER, answer

# What older probes look at: where `jishi migrate` is to be run had a name of its own.
_STATUS = {
    "MIGRATIONS_PENDING": "migrations_pending",
    "EMPTY": "migrations_pending",
    "DATABASE_MISSING": "migrations_pending",
}


async def live(request: Request) -> Response:
    """The loop turns: whoever gets no answer here starts the process anew. The database has no say in that."""
    return _told({"status": "ok", "version": request.app.state.version}, 200)


async def ready(request: Request) -> Response:
    """Whether a load balancer may send people here, and if not, why."""
    state = request.app.state
    found = await state.readiness.hindrance(serving(state))
    if found is None:
        return _told({"status": "ok", "version": state.version}, 200)
    status = _STATUS.get(found.reason, "unavailable")
    return _told({"status": status, "reason": found.reason, "message": str(found)}, 503)


def serving(state: Any) -> Serving:
    """What a server's own state has to say to whether people may be sent to it."""
    client: Any = connections.connection()
    return Serving(getattr(client, "file", None), state.streams.listener, state.streams.closing, state.trust)


def _told(facts: dict[str, str], status: int) -> Response:
    return answer(orjson.dumps(facts), status, JSON, LATER if status == 503 else None)


def front_door(door: Gate) -> Callable[[Request], Awaitable[Response]]:
    """A person is led to their own pages, everybody else to the console."""

    async def led(request: Request) -> Response:
        where = "/me" if await _is_person(door, request) else "/console/"
        return RedirectResponse(request.scope.get("root_path", "") + where, status_code=307)

    return led


async def _is_person(door: Gate, request: Request) -> bool:
    """Whose cookie came along; without the database nobody is known, and the console says so itself."""
    try:
        caller = await door.caller(request)
    except Exception:  # noqa: BLE001 -- a redirect tells nothing of it
        return False
    return caller is not None and caller.actor.role is Role.CANDIDATE
