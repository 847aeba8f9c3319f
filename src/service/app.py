"""The application: database and seals for its life, manners around everything, /graphql, the doors, the plugins."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from importlib.metadata import EntryPoint, entry_points, version
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from domain.calendar import SHANGHAI
from graph.schema import engine as our_engine
from records import idempotency, stamps
from records.cases import badges
from records.engines.outages import is_unavailable, named
from records.events.listening import listening
from records.events.news import Left, News
from records.people import allowance
from records.reminders import sending
from records.trail import anchors
from service import inviting, metrics, oidc, passports, routes, verifying
from service.auth import Gate
from service.bundling import Bundles
from service.calendars import Calendars
from service.database import connected
from service.endpoint import Endpoint, Now, engine_limits, utc_now
from service.exporting import Exports
from service.files.doors import Files
from service.files.intake import Intake
from service.files.stores import Store
from service.files.sweeping import sweep
from service.files.vault import Vault
from service.health import Readiness
from service.imports.doors import Imports
from service.manners import Database, Manners, Straight
from service.noticing import Notices
from service.origins import Origins
from service.printing import Prints
from service.rates import Rates
from service.refusals import Refused, not_routed, refuse
from service.serving import collect_seldom
from service.settings import Settings
from service.socket import Socket
from service.steady import Steady
from service.streams import Engine, Streams
from service.telling import Teller
from service.templating import Templates
from service.traces import Traces, traces_of
from service.trust import Trust, Trusted

log = logging.getLogger("jishi")

_CHECKED_EVERY = 600  # seconds
# Less than a day, for who is started anew every night.
_STEADY = timedelta(hours=20)
# What is of no use without the database.
_OF_THE_DATABASE = frozenset(
    {
        "/graphql",
        "/export",
        "/session",
        "/files",
        "/imports",
        "/invite",
        "/oidc/callback",
        "/papers",
        "/verify",
        "/notice",
        "/calendar",
        passports.KEYS,
    }
)

HANDLERS: dict[Any, Callable[[Request, Exception], Response]] = {Refused: refuse, HTTPException: not_routed}


def build_app(settings: Settings, *, engine: Engine | None = None, now: Now = utc_now, number: int = 0) -> Starlette:
    """The ASGI application. Nothing is opened before its lifespan begins. `number`: of several processes the first does what is
    done once a day."""
    if settings.rehearsal_date is not None:
        now = rehearsing(settings.rehearsal_date)
        log.warning("REHEARSAL: the server takes %s for today; never use this on real files", settings.rehearsal_date)
    engine = engine or our_engine.under(engine_limits(settings.limits), settings.introspection)
    door = Gate.of(settings)
    streams = Streams(settings.limits)
    rates = Rates(settings.limits)
    trust = Trust(settings, now)
    traces = traces_of(settings)
    intake = Intake(Store(settings), settings)
    files = Files(intake, door.caller, settings, now, rates=rates)
    notices = Notices(settings, now)
    templates = Templates(intake)
    prints = Prints(intake, door.caller, settings, now, rates=rates, templates=templates)
    endpoint = Endpoint(
        engine, door.caller, settings, now, streams=streams, still=door.still, rates=rates, take=files.take
    )
    app = Starlette(
        routes=[
            # A Route with an application, not a Mount: that would send POST /graphql on to /graphql/.
            Route("/graphql", endpoint),
            WebSocketRoute("/graphql", Socket(engine, door, settings, now, streams, rates)),
            Route("/export", Exports(engine, door.caller, settings, now, rates=rates)),
            Route("/papers/{kind}", Bundles(prints, settings)),
            Route("/papers/{kind}/{id}", prints),
            *Imports(door.caller, settings, now, rates=rates).doors(),
            Route("/calendar/{secret}.ics", Calendars(settings, now, rates=rates)),
            Route("/files", files),
            Route("/files/{rest:path}", files),
            Route("/session", door.session, methods=["GET", "POST", "DELETE"]),
            *oidc.doors(settings, door),
            Route("/invite", inviting.page, methods=["GET"]),
            Route("/invite", inviting.Inviting(settings).asked, methods=["POST"]),
            Route("/invite/{name}", inviting.asset, methods=["GET"]),
            Route("/verify", verifying.asked, methods=["GET"]),
            Route("/verify/{code}", verifying.verified, methods=["GET"]),
            Route("/notice/{key}", notices.shown, methods=["GET"]),
            Route("/notice/{key}", notices.objected, methods=["POST"]),
            Route(passports.KEYS, passports.keys, methods=["GET"]),
            Route("/health", routes.ready),
            Route("/health/ready", routes.ready),
            Route("/health/live", routes.live),
            Route("/", routes.front_door(door)),
            *plugins(),
        ],
        middleware=[
            Middleware(Origins, settings),
            Middleware(Manners, settings, traces),
            Middleware(Database),
            Middleware(Trusted, trust, _OF_THE_DATABASE),
            Middleware(Straight, "/graphql", endpoint),
        ],
        exception_handlers=HANDLERS,
        lifespan=_lifespan(settings, now, streams, rates, trust, traces, number),
    )
    app.state.streams = streams
    app.state.templates = templates
    app.state.trust = trust
    app.state.readiness = Readiness(settings)
    app.state.version = version("jishi")
    return app


def rehearsing(today: date) -> Now:
    """A clock that runs on from noon of another day in Shanghai."""
    began = utc_now()
    noon = datetime.combine(today, time(12), SHANGHAI).astimezone(UTC)
    return lambda: noon + (utc_now() - began)


def plugins() -> Iterator[BaseRoute]:
    """What installed packages mount, by the entry points `jishi.plugins`; one that fails leaves the service standing."""
    for found in sorted(entry_points(group="jishi.plugins"), key=lambda point: point.name):
        yield from _loaded(found)


def _loaded(found: EntryPoint) -> list[BaseRoute]:
    try:
        given = found.load()()
    except Exception:
        log.exception("the plugin %s does not load", found.name)
        return []
    routes = [given] if isinstance(given, BaseRoute) else given
    if isinstance(routes, list) and all(isinstance(route, BaseRoute) for route in routes):
        return routes
    log.error("the plugin %s gives %s, no routes", found.name, type(given).__name__)
    return []


async def _daily(settings: Settings, now: Now, trust: Trust, vault: Vault) -> None:
    """What the calendar alone changes: badges once a day, answers that are kept long enough, the journal's anchor,
    files that nobody attached.

    Nothing of it on a database that is not known to be ours, and nothing is forgotten by a clock that is not known to be right.

    Each day's work is a task of its own: a long-lived one would keep a broken connection for good.
    """
    steady = Steady(stamps.now)
    swept: date | None = None
    await trust.wait()
    renewed: date | None = None
    anchored: date | None = None
    forgotten: date | None = None
    while True:
        today = now().astimezone(SHANGHAI).date()
        try:
            if today != renewed:
                await asyncio.create_task(_renewed(today))
                renewed = today
            if today != anchored and await asyncio.create_task(_anchored(settings, now)):
                anchored = today
            if steady.lasted() >= _STEADY and today != forgotten:
                await asyncio.create_task(idempotency.purge())
                forgotten = today
            if steady.lasted() >= _STEADY and today != swept:
                await asyncio.create_task(sweep(vault, settings, stamps.now()))
                swept = today
        except Exception as fault:
            if is_unavailable(fault):
                log.warning("the daily upkeep waits for the database: %s", named(fault))
            else:
                log.exception("the daily upkeep failed; it is tried again")
        await asyncio.sleep(_CHECKED_EVERY)


async def _renewed(today: date) -> None:
    await badges.refresh(today)
    await allowance.purge()
    await sending.purge()
    await sending.digest(today)


async def _telling(teller: Teller, trust: Trust) -> None:
    """Nobody is told anything out of a database that is not known to be ours."""
    await trust.wait()
    await teller.run()


async def _anchored(settings: Settings, now: Now) -> bool:
    """Whether the day's anchor is seen to: what the disk refuses is tried again, and is no sign that anybody changed anything."""
    path = settings.anchors
    try:
        if anchors.is_torn(path):
            log.warning("the last line of %s was cut short while it was written, and is left out", path)
        await anchors.take(path, now())
    except anchors.Restored as wrong:
        log.error("the database is a backup older than the last anchor of %s: see jishi audit verify", wrong)
    except anchors.Gone as wrong:
        log.critical("the database knows anchors, and %s has none: bring the file back; see jishi audit verify", wrong)
    except anchors.OtherKey as wrong:
        log.error("the anchor %s was written with another data key: name it in JISHI_OLDER_KEY_FILES", wrong)
    except anchors.Mismatch as wrong:
        # Not tried again: somebody must look, and a new anchor would cover it.
        log.critical("the journal is not what was anchored (%s): run jishi audit verify", wrong)
    except OSError as full:
        log.warning("the anchor was not written: %s; it is tried again", os.strerror(full.errno or 0))
        return False
    return True


def _lifespan(
    settings: Settings, now: Now, streams: Streams, rates: Rates, trust: Trust, traces: Traces | None, number: int
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        # Requests run in tasks of their own, which do not see what is current here: `Database` binds them to it.
        teller = Teller(settings)

        def hear(told: News | Left, id: str) -> None:
            teller.wake()
            streams.hear(told, id)

        async with connected(settings) as app.state.db, listening(hear, streams.lost) as streams.listener:
            passports.trust(settings)
            await trust.ask()
            # Of several processes one does what is done once a day.
            looking = _daily(settings, now, trust, Vault(Store(settings))) if number == 0 else trust.wait()
            tasks = {asyncio.create_task(looking), asyncio.create_task(rates.settling())}
            tasks.add(asyncio.create_task(_telling(teller, trust)))
            async with metrics.shown(app.state, settings, number):
                collect_seldom()
                yield
            for task in tasks:
                task.cancel()
            # What they were reading gives its connection back before they are closed.
            await asyncio.wait(tasks)
        if traces is not None:
            await traces.close()

    return life
