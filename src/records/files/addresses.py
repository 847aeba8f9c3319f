"""Signed addresses of files: for one account, for a few minutes, for what sends no credentials of its own, such as `<img>`.

An address opens nothing that its account could not see by itself: whoever brings it is taken for the account, and then asked
for like anybody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urlencode
from uuid import UUID

from records import seals, stamps

# Long enough for a page to be read and its pictures fetched, short enough for an address that was copied.
LASTS = timedelta(minutes=10)
# Addresses of the same minutes are equal, so that a browser need not fetch a picture anew.
_STEP = 300  # seconds


def signed(file_id: UUID, account_id: UUID, part: str = "", *, now: datetime | None = None) -> str:
    """The address of a file, or of a `part` of it (`thumbnail`), for an account."""
    until = _until(now or stamps.now())
    query = urlencode({"for": account_id, "until": until, "seal": _seal(file_id, account_id, until)})
    return f"/files/fil_{file_id}{'/' + part if part else ''}?{query}"


def _until(now: datetime) -> int:
    last = int((now + LASTS).timestamp())
    return last - last % _STEP


def _seal(file_id: UUID, account_id: UUID, until: int) -> str:
    return seals.current().code(_said(file_id, account_id, until))


def _said(file_id: UUID, account_id: UUID, until: int) -> bytes:
    return f"file address {file_id} {account_id} {until}".encode()


def whose(file_id: UUID, account: str, until: str, seal: str, *, now: datetime | None = None) -> UUID | None:
    """Whose address it is; None for one that is over, for another file, or not of our making."""
    try:
        account_id, last = UUID(account), int(until)
    except ValueError:
        return None
    if not 0 <= last <= 1 << 40 or last < (now or stamps.now()).timestamp():
        return None
    good = seals.current().proves(seal, _said(file_id, account_id, last))
    return account_id if good else None
