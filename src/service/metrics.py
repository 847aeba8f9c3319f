"""/metrics: the figures of a process, at a door of their own. Without a setting there is none; it is on this machine alone, or wants
a token.

Of several processes each has its own port, the next one each: their figures are each process's own, and are added by who asks.
"""

from __future__ import annotations

import asyncio
import hmac
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from service.connections import connection_of
from service.manners import Database
from service.settings import Limits, Settings

_HERE = ("localhost", "127.0.0.1", "::1")
_LIMITS = Limits(connections=50, concurrency=10)


class _Server(uvicorn.Server):
    """A server beside the server: signals are the other's."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def figures_of(state: Any, settings: Settings) -> Starlette:
    """The application at that door. `state` is the service's own."""
    from prometheus_client import CollectorRegistry, ProcessCollector  # noqa: PLC0415 -- for who wants figures only
    from prometheus_client.exposition import choose_encoder  # noqa: PLC0415 -- as above

    from service.figures import Figures, looked  # noqa: PLC0415 -- as above

    process = ProcessCollector(registry=None)

    async def metrics(request: Request) -> Response:
        if not _meant_here(request, settings):
            return Response("421\n", 421, media_type="text/plain")
        if not _may(request, settings):
            return Response("401\n", 401, {"www-authenticate": "Bearer"}, "text/plain")
        registry = CollectorRegistry()
        registry.register(Figures(state, await looked(state, settings)))
        registry.register(process)
        encoded, media = choose_encoder(request.headers.get("accept", ""))
        return Response(encoded(registry), headers={"content-type": media, "cache-control": "no-store"})

    app = Starlette(routes=[Route("/metrics", metrics)], middleware=[Middleware(Database)])
    app.state.db = state.db
    return app


def _meant_here(request: Request, settings: Settings) -> bool:
    """Without a token only under our own names: else a site could point its name at this machine, and have a browser here ask."""
    return settings.metrics_token is not None or request.url.hostname in (*_HERE, settings.metrics_host)


def _may(request: Request, settings: Settings) -> bool:
    if settings.metrics_token is None:
        return True
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    wanted = settings.metrics_token.get_secret_value()
    return scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), wanted.encode())


@asynccontextmanager
async def shown(state: Any, settings: Settings, number: int) -> AsyncIterator[None]:
    """The figures are to be had as long as this lasts."""
    place = settings.metrics_door(number)
    if place is None:
        yield
        return
    door = socket.create_server(place, family=socket.AF_INET6 if ":" in place[0] else socket.AF_INET)
    config = uvicorn.Config(
        figures_of(state, settings),
        http=connection_of(_LIMITS),  # type: ignore[arg-type]  # uvicorn calls it as a class
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[door]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving
        door.close()
