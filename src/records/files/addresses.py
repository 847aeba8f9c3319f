"""Signed addresses of files: for one account, for a few minutes, for what sends no credentials of its own, such as `<img>`.

An address opens nothing that its account could not see by itself: whoever brings it is taken for the account, and then asked
for like anybody. One that was told in a session is good as long as the session: who signs out at a machine that others use leaves
none behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from msgspec import Struct

from records import seals, stamps

# Long enough for a page to be read and its pictures fetched, short enough for an address that was copied.
LASTS = timedelta(minutes=10)
# Addresses of the same minutes are equal, so that a browser need not fetch a picture anew.
_STEP = 300  # seconds


class Holder(Struct, frozen=True):
    """For whom an address is: an account, and the session in which it was told, if in one."""

    account: UUID
    session: UUID | None = None


def signed(file_id: UUID, holder: Holder, part: str = "", *, now: datetime | None = None) -> str:
    """The address of a file, or of a `part` of it (`thumbnail`), for whom it is told."""
    until = _until(now or stamps.now())
    told: dict[str, object] = {"for": holder.account, "until": until, "seal": _seal(file_id, holder, until)}
    query = urlencode(told if holder.session is None else {"in": holder.session, **told})
    return f"/files/fil_{file_id}{'/' + part if part else ''}?{query}"


def _until(now: datetime) -> int:
    last = int((now + LASTS).timestamp())
    return last - last % _STEP


def _seal(file_id: UUID, holder: Holder, until: int) -> str:
    return seals.current().code(_said(file_id, holder, until))


def _said(file_id: UUID, holder: Holder, until: int) -> bytes:
    return f"file address {file_id} {holder.account} {holder.session or ''} {until}".encode()


def whose(file_id: UUID, given: Mapping[str, str], *, now: datetime | None = None) -> Holder | None:
    """Whose address it is; None for one that is over, for another file, or not of our making."""
    try:
        session = UUID(given["in"]) if "in" in given else None
        holder, last = Holder(UUID(given.get("for", "")), session), int(given.get("until", ""))
    except ValueError:
        return None
    if not 0 <= last <= 1 << 40 or last < (now or stamps.now()).timestamp():
        return None
    return holder if seals.current().proves(given.get("seal", ""), _said(file_id, holder, last)) else None
