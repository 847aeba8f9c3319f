"""Log lines: JSON, one object a line, each with the id of the request it belongs to. No personal data, no documents."""

import json
import logging
import sys
import time
from contextvars import ContextVar
from datetime import UTC, datetime

import orjson

request_id: ContextVar[str] = ContextVar("request_id", default="")

_EXTRAS = ("error_id", "method", "path", "status", "ms", "plans")


class Line(logging.LogRecord):
    """A request's own line: one for each, so it is made without looking for where in the code it comes from."""

    def __init__(self, name: str, facts: dict[str, object]) -> None:
        now = time.time()
        self.__dict__ |= _NOWHERE | facts
        self.name, self.created, self.msecs = name, now, now % 1 * 1000
        self.msg = f"{facts['method']} {facts['path']} {facts['status']}"


_NOWHERE = dict(vars(logging.LogRecord("", logging.INFO, "", 0, "", (), None)))


class JsonLines(logging.Formatter):
    """JSON, so that a line break in what somebody sent cannot pass for another line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if request := request_id.get():
            line["request_id"] = request
        given = record.__dict__
        line |= {name: given[name] for name in _EXTRAS if name in given}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        try:
            return orjson.dumps(line).decode()
        except orjson.JSONEncodeError:  # half a character, out of somebody's text
            return json.dumps(line)


def configure(level: str) -> None:
    """One handler for everything, on standard error."""
    # A line says none of these, and a record that looks for them takes twice as long to make.
    logging._srcfile = None
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # These two tell of every statement, parameters and all.
    for chatty in ("tortoise", "aiosqlite", "asyncio"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLevelName(level)))
