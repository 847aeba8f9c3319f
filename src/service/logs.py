"""Log lines: JSON, one object a line, each with the request it belongs to. No personal data, no documents, at any level.

What is said by libraries may hold whatever they were given, statements with their values, bodies, frames: of theirs only
warnings are taken, and of those the fixed words. A trace tells where and what kind of fault, and an exception's own words where
they speak of code and not of values.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson

from records.facts import Facts, current
from service.log_queue import Aside

# Loggers of ours, each with all below it.
OURS = ("jishi", "console", "domain", "graph", "papers", "records", "service")
# The server's own lines: that it began, where it listens, that it ends.
_SERVER = "uvicorn"
# Of its lines that are filled in these, with addresses and numbers of processes; others tell of who asks.
_OF_ITSELF = ("Uvicorn running", "Started server", "Finished server")

# What a line may be given beside its words.
_EXTRAS = ("error_id", "dropped")
# An ID number or a mobile number, wherever it comes from: a path that somebody typed, a name that a client gave.
# Letters around it hide none: a client's names are made of both.
_NUMBER = re.compile(r"(?<!\d)(?:\d{17}[\dXx]|(?:\+?86)?1[3-9]\d{9})(?!\d)")
# A person's name, say, in a path: no address of ours has any of this.
_FOREIGN = re.compile(r"[^\x21-\x7e]+")
# What ends a line for some readers, or is not seen, and is let stand by JSON.
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
# Where the address itself holds the secret: of an invitation, a calendar, a paper's code, a notice on the wall.
SECRET_BEARING = ("join", "calendar", "verify", "notice")
_SECRET = re.compile(rf"(/(?:{'|'.join(SECRET_BEARING)})/)[^/]+")
_LONGEST = 200


class Line(logging.LogRecord):
    """A request's own line: one for each, so it is made without looking for where in the code it comes from."""

    def __init__(self, name: str, facts: dict[str, object]) -> None:
        now = time.time()
        self.__dict__ |= _NOWHERE
        self.__dict__ |= facts
        self.facts = facts
        self.name, self.created, self.msecs = name, now, now % 1 * 1000
        self.msg = f"{facts['method']} {facts['path']} {facts['status']}"


_NOWHERE = dict(vars(logging.LogRecord("", logging.INFO, "", 0, "", (), None)))


_TOLD = ("kind", "asked", "code", "problem", "error_id", "account", "address", "rows", "cost")


def told(facts: Facts, *, method: str, path: str, status: int, ms: float) -> dict[str, object]:
    """What the line of a request says: what is known of it, and nothing of the rest."""
    line: dict[str, object] = {"method": method, "path": harmless(path), "status": status, "ms": ms}
    if facts.operation:
        line["operation"] = harmless(facts.operation)
    for name in _TOLD:
        if value := getattr(facts, name):
            line[name] = value
    if facts.plans:
        line["statements"], line["plans"] = len(facts.plans), " ".join(facts.plans)
    return line


def harmless(text: str) -> str:
    """What somebody else made up, as it may stand in a line."""
    if text == "/graphql":
        return text
    return _NUMBER.sub("…", _FOREIGN.sub("…", _SECRET.sub(r"\1…", text[:_LONGEST])))


class JsonLines(logging.Formatter):
    """JSON, so that a line break in what somebody sent cannot pass for another line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": f"{_second(int(record.created))}.{int(record.created % 1 * 1000):03d}+00:00",
            "level": record.levelname,
            "logger": record.name,
            "message": record.msg if type(record) is Line else _message(record),
        }
        facts = current.get()
        if facts is not None:
            line["request_id"] = facts.request_id
        if type(record) is Line:
            line |= record.facts
            return written(line)
        if facts is not None:
            line |= _whose(facts)
        given = record.__dict__
        line |= {name: given[name] for name in _EXTRAS if name in given}
        if record.exc_info and record.exc_info[1] is not None:
            line["trace"] = _NUMBER.sub("…", trace(record.exc_info[1]))
        return written(line)


@lru_cache(4)
def _second(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()[:19]


def written(line: dict[str, object]) -> str:
    """One line, whatever is in it."""
    try:
        text = orjson.dumps(line, default=str).decode()
    except orjson.JSONEncodeError:  # half a character, out of somebody's text
        text = json.dumps(line, default=str)
    return text if text.isascii() and "\x7f" not in text else _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _whose(facts: Facts) -> dict[str, object]:
    found: dict[str, object] = {}
    if facts.operation or facts.asked:
        found["operation"] = harmless(facts.operation or facts.asked)
    if facts.account is not None:
        found["account"] = facts.account
    return found


def _message(record: logging.LogRecord) -> str:
    """Of a library's words those that are the same each time: what fills them in may be anything."""
    if not (_is_under(record.name, OURS) or _of_itself(record)):
        return _NUMBER.sub("…", str(record.msg).partition("\n")[0][:_LONGEST])
    try:
        return _NUMBER.sub("…", record.getMessage())
    except Exception:  # noqa: BLE001 -- a line that is put together wrong is still a line
        return str(record.msg)


def _of_itself(record: logging.LogRecord) -> bool:
    return _is_under(record.name, (_SERVER,)) and str(record.msg).startswith(_OF_ITSELF)


def _is_under(name: str, roots: tuple[str, ...]) -> bool:
    return name.partition(".")[0] in roots


# ── traces ──────────────────────────────────────────────────────────────────────────────────────────────────────────

# These speak of code; what others say may quote a value.
_OF_CODE = (AttributeError, ImportError, NameError, NotImplementedError, RecursionError, TypeError)


def trace(fault: BaseException) -> str:
    """Where a fault came from, and the faults behind it; an exception's words only where they quote nobody."""
    return "\n".join(_pieces(fault, set()))


def _pieces(fault: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(fault))
    behind = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    if behind is not None and id(behind) not in seen:
        yield from _pieces(behind, seen)
        yield "which led to:"
    yield "".join(traceback.format_tb(fault.__traceback__)) + f"{type(fault).__qualname__}{_words(fault)}"
    if isinstance(fault, BaseExceptionGroup):
        for one in fault.exceptions:
            if id(one) not in seen:
                yield from _pieces(one, seen)


def _words(fault: BaseException) -> str:
    if _is_under(type(fault).__module__, OURS) or type(fault) in _OF_CODE:
        return f": {fault}"
    if isinstance(fault, OSError) and fault.strerror:
        return f": {fault.strerror}"
    # What a database's driver knows of a fault besides its words.
    facts = [getattr(fault, name, None) for name in ("sqlstate", "sqlite_errorname", "table_name", "constraint_name")]
    named = ", ".join(str(fact) for fact in facts if fact)
    return f" ({named})" if named else ""


# ── where they go ───────────────────────────────────────────────────────────────────────────────────────────────────


class _Taken(logging.Filter):
    """What is taken: whatever is ours, what the server says of itself, of others what they warn of."""

    def filter(self, record: logging.LogRecord) -> bool:
        if _is_under(record.name, OURS) or record.levelno >= logging.WARNING:
            return True
        said = record.levelno >= logging.INFO and _is_under(record.name, (_SERVER,))
        return said and (not record.args or _of_itself(record))


_aside: list[Aside] = []


def dropped() -> int:
    """How many lines nobody took, since the process began."""
    return sum(one.dropped for one in _aside)


def waiting() -> int:
    """How many lines wait for whoever reads them."""
    return sum(one.waiting for one in _aside)


def flush() -> None:
    """For who is about to end."""
    for one in _aside:
        one.flush()


def configure(level: str, descriptor: int | None = None) -> Aside:
    """One handler for everything, on standard error."""
    # A line says none of these, and a record that looks for them takes twice as long to make.
    logging._srcfile = None
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    handler = Aside(sys.stderr.fileno() if descriptor is None else descriptor)
    handler.setFormatter(JsonLines())
    handler.addFilter(_Taken())
    _aside[:] = [handler]
    least = logging.getLevelNamesMapping()[level]
    logging.basicConfig(level=max(least, logging.WARNING), handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(least)
    logging.getLogger(_SERVER).setLevel(max(least, logging.INFO))
    return handler


def overhear() -> None:
    """What Python itself would write on standard error goes the same way: warnings, and faults in threads and of what is tidied up."""
    log = logging.getLogger("jishi")

    def in_a_thread(said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None:
            log.error("a fault in a thread", exc_info=said.exc_value)

    def unraisable(said: Any) -> None:
        if said.exc_value is not None:
            log.error("a fault that nobody could take", exc_info=said.exc_value)

    def warned(message: Any, category: type[Warning], filename: str, lineno: int, *_: Any, **__: Any) -> None:
        log.warning("%s in %s:%d", category.__name__, filename, lineno)

    threading.excepthook, sys.unraisablehook, warnings.showwarning = in_a_thread, unraisable, warned
