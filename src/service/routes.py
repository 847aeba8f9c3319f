"""Thin doors beside /graphql: is it up, and where the front door is."""

import logging

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from tortoise import Tortoise

from service.refusals import JSON, answer, log


async def health(request: Request) -> Response:
    """Up means that the database answers: a load balancer may then send people here."""
    try:
        await Tortoise.get_connection("default").execute_query("select 1")
    except Exception as fault:  # noqa: BLE001 -- whatever it is, the answer is "not now"
        log.log(logging.WARNING, "health: %s", type(fault).__name__)
        return answer(orjson.dumps({"status": "unavailable"}), 503, JSON, {"retry-after": "2"})
    return answer(orjson.dumps({"status": "ok", "version": request.app.state.version}), 200, JSON)


async def front_door(request: Request) -> Response:
    return RedirectResponse(request.scope.get("root_path", "") + "/console/", status_code=307)
