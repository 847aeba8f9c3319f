"""What is recorded once somebody is admitted: the oath, a postponement, and what is merely done and dated."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Oath(Struct, frozen=True):
    place: str
    leader: str = ""
    content: str = ""


class Postponement(Struct, frozen=True):
    """The discussion of conversion is put off (Art. 35): at expiry, for those who transferred in, six months at most, once.

    `decision` is what the organization decided, where its paper is not attached (manual 四(四)).
    """

    until: date
    reason: str
    decision: str = ""


class Done(Struct, frozen=True):
    """Something merely done and dated. `through` is the month (its first day) to which dues are paid."""

    note: str = ""
    through: date | None = None
    number: str = ""
