"""Nobody is served before the database has answered and is found to be ours: its version, its key, no record ahead of the clock.

`jishi serve` asks before it starts, and ends where something is wrong. A database that did not answer then is asked here until it does.
"""

from __future__ import annotations

import asyncio
import logging

from starlette.types import ASGIApp, Receive, Scope, Send

from records.engines.outages import is_unavailable, named
from records.installation.findings import Finding, Unsound
from service.database import trust
from service.endpoint import Now
from service.refusals import Refused
from service.settings import Settings

log = logging.getLogger("jishi")

_AGAIN, _LONGEST = 1.0, 10.0  # seconds


class Trust:
    """Whether the database was found to be ours; `finding` says why not, where it answered."""

    def __init__(self, settings: Settings, now: Now) -> None:
        self._settings, self._now = settings, now
        # Until it was looked at: a server looks before it takes its first request.
        self.given = True
        self.finding: Finding | None = None

    async def ask(self) -> bool:
        """Looks once."""
        try:
            async with asyncio.timeout(_LONGEST):
                await trust(self._settings, now=self._now())
        except Unsound as unsound:
            if unsound.finding != self.finding:
                log.critical("%s", unsound)
            self.given, self.finding = False, unsound.finding
        except Exception as fault:
            if not is_unavailable(fault):
                raise
            self.given = False
            log.warning("the database does not answer: %s", named(fault))
        else:
            self.given, self.finding = True, None
        return self.given

    async def wait(self) -> None:
        """Looks until it is given. Each look is a task of its own: a long-lived one would keep a broken connection for good."""
        while not self.given:
            await asyncio.sleep(_AGAIN)
            try:
                await asyncio.create_task(self.ask())
            except Exception:
                log.exception("the installation could not be looked at; it is tried again")


class Trusted:
    """Turns away what needs the database while it is not known to be ours."""

    def __init__(self, app: ASGIApp, trust: Trust, paths: frozenset[str]) -> None:
        self._app, self._trust, self._paths = app, trust, paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._trust.given and scope["type"] != "lifespan" and _door(scope["path"]) in self._paths:
            raise Refused(
                "UNAVAILABLE",
                "数据库暂不可用，请稍后再试",
                "The database is unavailable; try again.",
                {"retry-after": "2"},
            )
        await self._app(scope, receive, send)


def _door(path: str) -> str:
    """The address up to its second slash: what lies below a door goes through it."""
    return path[:end] if (end := path.find("/", 1)) > 0 else path
