"""Thin doors beside /graphql: is it up, and where the front door is."""

import logging

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from records import migrating
from service.refusals import JSON, answer, log
from service.settings import MIGRATIONS


async def health(request: Request) -> Response:
    """Up means that the database answers, and is this version's: a load balancer may then send people here."""
    try:
        missing = await migrating.pending(MIGRATIONS)
    except Exception as fault:  # noqa: BLE001 -- whatever it is, the answer is "not now"
        log.log(logging.WARNING, "health: %s", type(fault).__name__)
        return answer(orjson.dumps({"status": "unavailable"}), 503, JSON, {"retry-after": "2"})
    if missing:
        message = f"迁移未执行,请运行 jishi migrate · {len(missing)} migrations to run: jishi migrate"
        return answer(orjson.dumps({"status": "migrations_pending", "message": message}), 503, JSON)
    return answer(orjson.dumps({"status": "ok", "version": request.app.state.version}), 200, JSON)


async def front_door(request: Request) -> Response:
    return RedirectResponse(request.scope.get("root_path", "") + "/console/", status_code=307)
