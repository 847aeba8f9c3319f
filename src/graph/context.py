"""Who asks, when, and in which language: one per request, made by the endpoint."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

import strawberry

from domain.case.derived import derived
from domain.orgs.actors import Actor, SessionKind
from papers.catalogue import Print
from papers.fields import Finding
from records.errors import BadInput
from records.facts import Facts
from records.files.rows import Found
from records.people.callers import Proof
from records.scope import Scope, scope_of

# The cookie that a browser is signed in by.
SESSION = "jishi_session"


class Templates(Protocol):
    """Who opens a template of a print, and says what is wrong with it."""

    async def findings(self, kind: Print, found: Found) -> list[Finding]: ...


def _free(_: int) -> None:
    """Nobody counts."""


@dataclass
class Context:
    """One request. `clock` is the Shanghai day on which it came; the clock is read once.

    `origin` is where people reach this service, as `https://name`; empty where nobody knows. `session` is the secret of the session they came by, if by one, and `kind` how it came; `agent` what the client calls itself. `cookies` is filled by the acts that sign in and out; the endpoint sends them: name, value, seconds to live. `facts` is
    filled with what is known of the request, for the log and the figures. While there is a `proof`, the actor is who they were
    remembered as: the first statement proves it, and the endpoint lets no answer out before. `states` says whether a plural act tells where
    each case stood, where it stands, and what it owes; `flawed` is what is wrong with the text in its rows. `charge` takes what the request costs, and raises where its caller has nothing left. `templates` opens what is handed in as one; absent where nobody can.
    """

    actor: Actor | None
    clock: date
    now: datetime
    language: str = "zh"
    request_id: str = ""
    address: str = ""
    session: str = ""
    kind: SessionKind = SessionKind.COOKIE
    agent: str = ""
    origin: str = ""
    settings: Any = None
    cookies: list[tuple[str, str, int]] = field(default_factory=list)
    facts: Facts = field(default_factory=Facts)
    proof: Proof | None = None
    states: bool = True
    flawed: Mapping[int, tuple[BadInput, ...]] = field(default_factory=dict)
    charge: Callable[[int], None] = _free
    templates: Templates | None = None

    @derived
    def scope(self) -> Scope:
        """What the caller may see."""
        return scope_of(self.actor)


Info = strawberry.Info[Context, None]
