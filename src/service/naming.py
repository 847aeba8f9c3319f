"""What a request is counted as: one of the names that are known beforehand, never one that somebody made up.

Of a registered document the operation's own name, else the one root field that is asked for; and what is no GraphQL by its door.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from records.facts import Facts
from service import registered
from service.settings import Settings

_OPERATION = re.compile(r"\b(?:query|mutation|subscription)\s+([_A-Za-z][_0-9A-Za-z]*)")
# The doors by the beginning of their address; whatever else is asked for is a page, or nothing.
_DOORS = (
    "/graphql",
    "/export",
    "/files",
    "/imports",
    "/session",
    "/invite",
    "/calendar",
    "/oidc",
    "/health",
    "/console",
    "/me",
    "/join",
    "/papers",
    "/verify",
    "/notice",
)


@dataclass(slots=True)
class Naming:
    """The names of a deployment."""

    settings: Settings
    _registered: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        texts = registered.known_to(self.settings).texts.values()
        self._registered = frozenset(name for text in texts for name in _OPERATION.findall(text))

    def named(self, facts: Facts, path: str) -> tuple[str, str]:
        """The kind of a request and its name."""
        if facts.kind:
            name = facts.operation if facts.operation in self._registered else facts.asked
            return ("export" if path == "/export" else facts.kind), name
        door = next((door for door in _DOORS if path == door or path.startswith(f"{door}/")), "/other")
        return "page" if door in ("/console", "/me", "/join", "/other") else "request", door[1:]
