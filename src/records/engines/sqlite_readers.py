"""How SQLite is read: short questions where they are asked, or by one statement for several beside the loop; long ones in
threads of their own."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

import aiosqlite

from records.engines.batching import batch_size, batched, unbatched

Rows = list[sqlite3.Row]

_STEPS = 20_000  # of the database's machine, between two looks whether somebody still waits: about a millisecond
_REMEMBERED = 1000  # statements


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one transaction sees."""

    reader: aiosqlite.Connection

    async def read(self, query: str, values: list[Any]) -> Rows:
        return list(await self.reader.execute_fetchall(query, values))

    async def pieces(self, query: str, values: list[Any], size: int) -> AsyncIterator[Rows]:
        cursor = await self.reader.execute(query, values)
        try:
            while rows := await cursor.fetchmany(size):
                yield list(rows)
        finally:
            await cursor.close()


@dataclass(slots=True)
class Asked:
    """A question in a reader's thread. When nobody waits for it, it stops where it is, or does not begin.

    `interrupt` would not do: it is lost on a statement that still stands in the queue.
    """

    left: bool = False

    def rows(self, connection: sqlite3.Connection, query: str, values: list[Any]) -> Rows:
        if self.left:
            return []
        connection.set_progress_handler(self._has_left, _STEPS)
        return connection.execute(query, values).fetchall()

    def _has_left(self) -> bool:
        return self.left


class _Reader:
    """A connection for what is short. What turns out to be long, or would wait for somebody, is broken off."""

    def __init__(self, connection: sqlite3.Connection, steps: int) -> None:
        self._connection = connection
        self._looks = 0
        connection.set_progress_handler(self._is_long, steps)

    def rows(self, query: str, values: list[Any]) -> Rows | None:
        """The rows; None of what was broken off."""
        self._looks = 0
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY):
                raise
        return None

    def _is_long(self) -> bool:
        # The first look may come at any step: a statement's are counted on from its last run.
        self._looks += 1
        return self._looks > 1

    def close(self) -> None:
        self._connection.close()


@dataclass(slots=True, eq=False)
class _Question:
    query: str
    values: list[Any]
    answer: asyncio.Future[Sequence[Any] | None]
    row: Sequence[Any] | None = None
    fault: Exception | None = None

    def ask(self, reader: _Reader) -> None:
        try:
            rows = reader.rows(self.query, self.values)
        except Exception as fault:  # noqa: BLE001 -- whatever it is, it is for whoever asked
            self.fault = fault
        else:
            self.row = None if rows is None else rows[0]

    def tell(self) -> None:
        if self.answer.done():  # whoever asked has left
            return
        if self.fault is not None:
            self.answer.set_exception(self.fault)
        else:
            self.answer.set_result(self.row)


def _ask_batched(questions: Sequence[_Question], reader: _Reader) -> None:
    """Asks what is alike by one statement; one by one where that does not work, for only one of them may be at fault."""
    first, times = questions[0], len(questions)
    if times == 1:
        return first.ask(reader)
    try:
        rows = reader.rows(batched(first.query, times, len(first.values)), [v for q in questions for v in q.values])
    except Exception:  # noqa: BLE001 -- it comes again, to whoever it is for
        for question in questions:
            question.ask(reader)
        return None
    if rows is not None:
        for question, row in zip(questions, unbatched(tuple(rows[0]), times), strict=True):
            question.row = row
    return None


class _Beside:
    """A thread that answers one question after the other while the loop does something else.

    Whoever comes back from the database to Python must wait for its one lock, each time. So it asks what is alike together,
    takes the next itself, and tells in one go what it has found since the loop last looked.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._asked: deque[_Question] = deque()
        self._answered: deque[_Question] = deque()
        self._notified = False
        self._work: SimpleQueue[bool] = SimpleQueue()
        # To wake it for one question costs more than the answer; awake, it takes one more in passing.
        self.awake = False
        self._thread = threading.Thread(
            target=self._run, args=(_Reader(connection, 2 * _STEPS),), name="sqlite-short", daemon=True
        )
        self._thread.start()

    def ask(self, questions: list[_Question]) -> None:
        self._asked += questions
        if not self.awake:
            self.awake = True
            self._work.put(True)

    def _run(self, reader: _Reader) -> None:
        while self._work.get():
            while self._asked:
                self._answer(self._alike(), reader)
            self.awake = False
            if self._asked:  # asked while it was thought to be awake
                self.awake = True
                self._work.put(True)
        reader.close()

    def _alike(self) -> list[_Question]:
        most = batch_size(len(self._asked))
        found = [self._asked.popleft()]
        while self._asked and len(found) < most and self._asked[0].query == found[0].query:
            found.append(self._asked.popleft())
        return [question for question in found if not question.answer.done()]

    def _answer(self, questions: list[_Question], reader: _Reader) -> None:
        if not questions:
            return
        _ask_batched(questions, reader)
        self._answered += questions
        if not self._notified:
            self._notified = True
            with suppress(RuntimeError):  # the loop has ended, and whoever asked with it
                questions[0].answer.get_loop().call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        # First: what is answered from now on is told again.
        self._notified = False
        while self._answered:
            self._answered.popleft().tell()

    def close(self) -> None:
        self._work.put(False)
        self._thread.join()


@dataclass(slots=True)
class Short:
    """Answers what has one row and is short: where it is asked, if nobody else asks just then, and beside the loop otherwise.

    What is long is not for here; from the first time on its statement is known.
    """

    connect: Callable[[], sqlite3.Connection]
    _long: set[str] = field(default_factory=set)
    _waiting: list[_Question] = field(default_factory=list)
    _here: _Reader | None = None
    _beside: _Beside | None = None

    async def row(self, query: str, values: list[Any]) -> Sequence[Any] | None:
        """The row, or None where it is not for here."""
        if query in self._long:
            return None
        loop = asyncio.get_running_loop()
        question = _Question(query, values, loop.create_future())
        if self._beside is not None and self._beside.awake:
            self._beside.ask([question])
        else:
            if not self._waiting:
                # Once everybody who is ready to ask has asked.
                loop.call_soon(self._share)
            self._waiting.append(question)
        row = await question.answer
        if row is None:
            self._remember(query)
        return row

    def rows(self, query: str, values: list[Any]) -> Rows | None:
        """Rows that are needed before anything else can go on, where it is asked; None where they are not for here."""
        if query in self._long:
            return None
        rows = self._reader().rows(query, values)
        if rows is None:
            self._remember(query)
        return rows

    def _share(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            if len(waiting) > 1:
                self._beside = self._beside or _Beside(self.connect())
                return self._beside.ask(waiting)
            waiting[0].ask(self._reader())
        except sqlite3.Error as fault:  # no connection is to be had
            for question in waiting:
                question.fault = fault
        for question in waiting:
            question.tell()
        return None

    def _reader(self) -> _Reader:
        if self._here is None:
            self._here = _Reader(self.connect(), _STEPS // 2)
        return self._here

    def _remember(self, query: str) -> None:
        if len(self._long) >= _REMEMBERED:
            self._long.clear()
        self._long.add(query)

    def close(self) -> None:
        if self._here is not None:
            self._here.close()
        if self._beside is not None:
            self._beside.close()
        self._here = self._beside = None
