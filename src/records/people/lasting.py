"""For how long who signed in stays so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from domain.orgs.actors import SessionKind


@dataclass(frozen=True, slots=True)
class Lasting:
    """For how long a session is good: unused, and at most."""

    idle: timedelta
    most: timedelta


# By the kind of the session; a deployment says otherwise in its settings.
LASTING: Mapping[SessionKind, Lasting] = {
    SessionKind.COOKIE: Lasting(timedelta(hours=2), timedelta(hours=12)),
    SessionKind.BEARER: Lasting(timedelta(days=1), timedelta(days=7)),
}
