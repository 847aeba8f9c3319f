"""What a deployment lays down for who signs in: for how long they stay so, and by how many factors."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from domain.orgs.actors import SessionKind

# Of whom the installation requires a second factor; a committee may require it of those at and below it.
Requires = Literal["none", "offices", "everyone"]


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
