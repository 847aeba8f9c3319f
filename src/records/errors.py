"""Faults of the caller. A resolver turns them into problems; anything else that rises is our own bug and is masked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from tortoise.exceptions import IntegrityError

from domain.regulation import ID_ONCE
from domain.text import Text


class Fault(Exception):
    """A caller was wrong: what to tell them, and which part of their input it is about."""

    def __init__(self, zh: str, en: str, *path: str) -> None:
        super().__init__(en)
        self.message = Text(zh, en)
        self.path = path


class NotFound(Fault):
    """There is no such thing, or it is out of the caller's scope: the two are never told apart."""

    def __init__(self, zh: str = "查无此记录", en: str = "There is no such record.", *path: str) -> None:
        super().__init__(zh, en, *path)


class NotAllowed(Fault):
    """The caller's role may not do this."""

    def __init__(self, zh: str = "您的角色不能进行此操作", en: str = "Your role may not do this.", *path: str) -> None:
        super().__init__(zh, en, *path)


class Underway(Fault):
    """Not as things stand: something else comes to its end first."""


class Locked(Fault):
    """It is on file as it is: something rests on it."""


class Unexplained(Fault):
    """It may be done, by whoever says why; `path` is where."""


class BadInput(Fault):
    """A value that cannot be meant; `path` leads to it in the input."""

    def __init__(self, path: str | tuple[str, ...], zh: str, en: str) -> None:
        super().__init__(zh, en, *((path,) if isinstance(path, str) else path))


class Conflict(Fault):
    """Somebody else was quicker, or something unique exists already. `record` is what the quarrel is about."""

    def __init__(
        self,
        zh: str = "记录已被他人更改，请刷新后重试",
        en: str = "The record was changed meanwhile; read it again and retry.",
        *path: str,
        record: UUID | None = None,
        rule: str | None = None,
    ) -> None:
        super().__init__(zh, en, *path)
        self.record = record
        self.rule = rule


class Stale(Conflict):
    """It is at another version than the one that the caller saw; `now` where it is known."""

    def __init__(self, record: UUID | None = None, now: int | None = None) -> None:
        zh, en = ("", "") if now is None else (f"(当前版本{now})", f" (version {now} now)")
        super().__init__(
            f"记录已被他人更改{zh}，请刷新后重试",
            f"The record was changed meanwhile{en}; read it again and retry.",
            "version",
            record=record,
        )


def as_seen(record: UUID, seen: int | None, now: int) -> None:
    """Stale where the caller saw another version than the one that stands; None: whichever it is."""
    if seen not in (None, now):
        raise Stale(record, now)


class Busy(Exception):
    """Others held what was wanted: nothing was written, and the same may be tried again at once.

    No fault of the caller, and no conflict, for nothing was changed: whoever is told of it is told of an outage.
    """


# Of two at once the second is told what R-ID-2 tells anybody.
_DUPLICATE = ID_ONCE.message
# What each unique index says, by its name on PostgreSQL and by its columns on SQLite.
_UNIQUE: tuple[tuple[str, str, tuple[str, str], str | None, tuple[str, ...]], ...] = (
    ("uq_candidate_active_person", "candidate.person_key", _DUPLICATE, "R-ID-2", ("idNumber",)),
    (
        "uq_approval_open",
        "approval.candidate_id",
        ("已有上报件待审批", "A submission is waiting for its decision already."),
        None,
        (),
    ),
    (
        "uq_vote_once",
        "vote.meeting_id",
        ("该会议上已有对此人同一议题的表决", "This meeting has voted on this motion about the person already."),
        "R-MTG-5",
        (),
    ),
    ("uq_assignment_open", "assignment.candidate_id", ("人员重复", "The same member twice."), None, ("memberIds",)),
    ("party_org_path", "party_org.path", ("请重试", "Somebody was quicker; try again."), None, ()),
    ("login", "account.login", ("登录名已被使用", "The login is taken."), None, ("login",)),
    (
        "adoption",
        "adoption.org_id",
        ("当日已采用过规则", "A rule set was adopted on that day already."),
        None,
        ("since",),
    ),
)


# Waited too long for a lock, deadlock, serialization failure. (On SQLite there is one lock, and it was waited for.)
_TRY_AGAIN = frozenset({"55P03", "40P01", "40001"})


@contextmanager
def conflicts() -> Iterator[None]:
    """Turns what the database's unique indexes say into a `Conflict`, and what it says of locks into `Busy`."""
    try:
        yield
    except IntegrityError as error:
        raise _conflict_of(error) or error from error
    except Exception as error:
        if getattr(error, "sqlstate", None) in _TRY_AGAIN:
            raise Busy() from error
        raise


def _conflict_of(error: IntegrityError) -> Conflict | None:
    text = str(error)
    unique = "UNIQUE constraint failed" in text or "unique constraint" in text
    for name, columns, (zh, en), rule, path in _UNIQUE:
        if unique and (name in text or f"failed: {columns}" in text):
            return Conflict(zh, en, *path, rule=rule)
    return None
