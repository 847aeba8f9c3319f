"""The log: what a line says, what none ever says, and that nobody who reads it badly stalls the service."""

from __future__ import annotations

import importlib
import json
import logging
import os
import sqlite3
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
import uvicorn
from pydantic import SecretStr
from starlette.testclient import TestClient

from records.errors import BadInput
from records.facts import Facts, current
from service import logs
from service.app import build_app
from service.log_queue import Aside
from service.serving import Server
from service.settings import Settings

NUMBER, PHONE, NAME, LATIN = "110101199003077475", "13800138000", "欧阳修远", "Ouyang Xiuyuan"
PLANTED = (NUMBER, PHONE, NAME, LATIN)
TEXT = f"{NAME} {LATIN} {NUMBER} {PHONE}"


class Log:
    """Lines as they come out of the pipe that stands for standard error."""

    def __init__(self, level: str) -> None:
        self._reader, writer = os.pipe()
        self.handler = logs.configure(level, writer)
        self._writer = writer

    def read(self) -> str:
        """All that was said; then nothing more is."""
        found: list[bytes] = []

        def drain() -> None:
            while piece := os.read(self._reader, 65536):
                found.append(piece)

        reading = threading.Thread(target=drain)
        reading.start()
        self.handler.close()
        os.close(self._writer)
        reading.join()
        os.close(self._reader)
        return b"".join(found).decode()

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.read().splitlines()]


@pytest.fixture
def kept() -> Iterator[None]:
    """Puts logging back as it was."""
    root, levels = logging.getLogger(), {}
    handlers, level = root.handlers[:], root.level
    for name in (*logs.OURS, "uvicorn", "uvicorn.error"):
        levels[name] = logging.getLogger(name).level
        logging.getLogger(name).setLevel(logging.NOTSET)  # a server of another test may have turned its own down
    source, threads = logging._srcfile, logging.logThreads
    yield
    logging._srcfile, logging.logThreads = source, threads
    logging.logProcesses = logging.logMultiprocessing = True
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


@pytest.fixture
def debug(kept: None) -> Log:
    return Log("DEBUG")


# ── what is never said ──────────────────────────────────────────────────────────────────────────────────────────────


def all_loggers() -> list[str]:
    """Every logger that the service and its libraries have, once all of their modules are read."""
    for module in _READ:
        importlib.import_module(module)
    named = (
        "tortoise",
        "tortoise.db_client",
        "asyncpg",
        "asyncpg.pool",
        "aiosqlite",
        "asyncio",
        "websockets.server",
        "uvicorn.error",
    )
    return sorted({*logging.root.manager.loggerDict, *named})


_READ = (
    "tortoise.backends.asyncpg.client", "tortoise.backends.sqlite.client", "asyncpg.pool", "aiosqlite", "websockets.server",
    "uvicorn.protocols.http.httptools_impl", "uvicorn.protocols.websockets.websockets_sansio_impl", "strawberry", "starlette",
)  # fmt: skip


def test_no_library_says_what_it_was_given_at_any_level(debug: Log) -> None:
    """Statements with their values, bodies, frames, in every way in which a logger is used."""
    loggers = [name for name in all_loggers() if name.partition(".")[0] not in logs.OURS]
    assert {"tortoise.db_client", "aiosqlite", "asyncio", "websockets.server", "uvicorn.error"} <= {*loggers}
    for name in loggers:
        logger = logging.getLogger(name)
        before = logger.level
        logger.setLevel(logging.DEBUG)  # somebody turned it up
        for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
            logger.log(level, "INSERT INTO candidate VALUES (?): %s", [TEXT])
            logger.log(level, "executing %s with %(name)s", {"name": TEXT})
            logger.log(level, f"failed\nfuture: <Task exception=KeyError('{TEXT}')>")  # noqa: G004 -- as asyncio does
            logger.log(level, "failed", exc_info=ValueError(TEXT))
        logger.setLevel(before)
    text = debug.read()
    assert [planted for planted in PLANTED if planted in text] == []
    assert "INSERT INTO candidate VALUES (?): %s" in text  # a warning's fixed words
    assert {json.loads(line)["level"] for line in text.splitlines()} == {"INFO", "WARNING", "ERROR"}


def test_the_server_says_where_it_listens_and_nothing_of_who_asks(debug: Log) -> None:
    server = logging.getLogger("uvicorn.error")
    server.info("Uvicorn running on %s://%s:%d (Press CTRL+C to quit)", "http", "127.0.0.1", 8000)
    server.info('%s - "WebSocket %s" [accepted]', "192.0.2.7", f"/graphql?name={NAME}")
    assert [line["message"] for line in debug.lines()] == [
        "Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)"
    ]


def test_numbers_are_not_said_by_ours_either(debug: Log) -> None:
    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] in logs.OURS]:
        logger = logging.getLogger(name)
        logger.debug("about %s", NUMBER)
        logger.error("about +86%s", PHONE, extra={"error_id": "e"})
    text = debug.read()
    assert (NUMBER in text, PHONE in text, "about …" in text) == (False, False, True)


class Odd(Exception):
    """Somebody else's."""


@pytest.mark.parametrize(
    "fault",
    [
        KeyError(TEXT),
        ValueError(f"invalid literal for int(): '{TEXT}'"),
        sqlite3.IntegrityError(f"CHECK failed: {TEXT}"),
        UnicodeEncodeError("ascii", TEXT, 0, 1, "ordinal"),
        Odd(TEXT),
        ExceptionGroup(TEXT, [ValueError(TEXT)]),
    ],
)
def test_a_trace_quotes_nobody(fault: Exception) -> None:
    def fails() -> None:
        try:
            raise fault
        except Exception as first:
            raise RuntimeError(TEXT) from first

    with pytest.raises(RuntimeError) as caught:
        fails()
    text = logs.trace(caught.value)
    assert [planted for planted in PLANTED if planted in text] == []
    assert type(fault).__name__ in text
    assert "RuntimeError" in text
    assert "in fails" in text


def test_a_trace_says_what_speaks_of_code() -> None:
    assert "has no attribute 'nothing'" in logs.trace(AttributeError("'X' object has no attribute 'nothing'"))
    assert logs.trace(OSError(28, "No space left on device", TEXT)).endswith("OSError: No space left on device")
    assert "BadInput: The day is wrong." in logs.trace(BadInput("on", "日期不对", "The day is wrong."))


def test_a_request_at_debug_says_nothing_of_what_was_sent(database_url: str, tmp_path: Path, kept: None) -> None:
    """The whole way: a sign-in, a document with its variables, an address that somebody typed."""
    log = Log("DEBUG")
    settings = Settings(database_url=SecretStr(database_url), data_dir=tmp_path, log_level="DEBUG")
    with TestClient(build_app(settings), base_url="http://localhost") as http:
        http.post("/session", json={"login": f"{LATIN} {NUMBER}", "password": f"{NAME}{PHONE}"})
        document = "mutation Enter($i: SignInInput!) { signIn(input: $i) { errors { code } } }"
        http.post("/graphql", json={"query": document, "variables": {"i": {"login": NAME, "password": TEXT}}})
        http.post("/graphql", json={"query": f'{{ candidate(id: "{NUMBER}") {{ name }} }}'})
        http.post("/graphql", json={"query": f"query Q{NUMBER} {{ me {{ login }} }}"})
        http.get(f"/candidates/{NUMBER}/{PHONE}")
        named = document.replace("Enter", f"Q{NUMBER}")
        http.post("/graphql", json={"query": named, "variables": {"i": {"login": NAME, "password": TEXT}}})
        answers = [http.get(f"/{NAME}/x", headers={"x-request-id": f"{before}{PHONE}"}) for before in ("", "id-")]
    assert [PHONE in answer.headers["x-request-id"] for answer in answers] == [False, False]
    text = log.read()
    assert [planted for planted in PLANTED if planted in text] == []
    told = [line for line in map(json.loads, text.splitlines()) if line["logger"] == "jishi.requests"]
    assert [(line["status"], line["code"]) for line in told] == [
        (401, "BAD_CREDENTIALS"),
        (200, "OK"),
        (401, "UNAUTHENTICATED"),
        (401, "UNAUTHENTICATED"),
        (404, "NOT_FOUND"),
        (200, "OK"),
        (404, "NOT_FOUND"),
        (404, "NOT_FOUND"),
    ]
    assert (told[5]["operation"], told[6]["path"]) == ("Q…", "/…/x")
    assert (told[1]["kind"], told[1]["operation"], told[1]["asked"]) == ("mutation", "Enter", "signIn")


# ── what is said ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_request_has_its_facts_as_fields(kept: None) -> None:
    log = Log("INFO")
    facts = Facts(
        "req-12345", "192.0.2.7", UUID(int=7), "mutation", "Decide", "decideApprovals", "OK", "WRONG_STATE", "e" * 32,
        60, 120, plans=["a1", "b2"],
    )  # fmt: skip
    token = current.set(facts)
    told = logs.told(facts, method="POST", path="/graphql", status=200, ms=12.5)
    logging.getLogger("jishi.requests").handle(logs.Line("jishi.requests", told))
    logging.getLogger("graph.plan").error("field %s", "me", extra={"error_id": "x1"})
    current.reset(token)
    line, other = log.lines()
    del line["at"]
    assert line == {
        "level": "INFO",
        "logger": "jishi.requests",
        "message": "POST /graphql 200",
        "request_id": "req-12345",
        "method": "POST",
        "path": "/graphql",
        "status": 200,
        "ms": 12.5,
        "code": "OK",
        "problem": "WRONG_STATE",
        "kind": "mutation",
        "operation": "Decide",
        "asked": "decideApprovals",
        "account": str(UUID(int=7)),
        "address": "192.0.2.7",
        "rows": 60,
        "cost": 120,
        "error_id": "e" * 32,
        "statements": 2,
        "plans": "a1 b2",
    }
    assert (other["request_id"], other["operation"], other["error_id"]) == ("req-12345", "Decide", "x1")
    assert other["account"] == str(UUID(int=7))


@pytest.mark.parametrize("number", [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0x202E, 0x200B, 0xFEFF, 0xD800])
def test_no_character_forges_a_line(kept: None, number: int) -> None:
    log = Log("INFO")
    forged = f'x{chr(number)}{{"level":"CRITICAL"}}'
    logging.getLogger("jishi").warning("said %s", forged)
    logging.getLogger("jishi.requests").handle(
        logs.Line("jishi.requests", logs.told(Facts(operation=forged), method="GET", path=forged, status=404, ms=1))
    )
    text = log.read()
    assert len(text.splitlines()) == 2
    assert len(text.encode(errors="surrogatepass").splitlines()) == 2
    assert chr(number) not in text.replace("\n", "")
    assert [json.loads(line)["level"] for line in text.splitlines()] == ["WARNING", "INFO"]


def test_a_line_that_is_put_together_wrong_is_still_a_line(kept: None, capfd: pytest.CaptureFixture[str]) -> None:
    log = Log("INFO")
    logging.getLogger("jishi").warning("%d of %s", NAME)
    assert [line["message"] for line in log.lines()] == ["%d of %s"]
    assert capfd.readouterr().err == ""


# ── a reader who does not read ──────────────────────────────────────────────────────────────────────────────────────


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("jishi", logging.INFO, "", 0, text, (), None)


def test_a_reader_who_does_not_read_stalls_nobody(kept: None) -> None:
    reader, writer = os.pipe()
    aside = Aside(writer, 100_000)
    aside.setFormatter(logs.JsonLines())
    for number in range(5_000):  # twenty times what the pipe and the queue hold together
        aside.handle(record(f"{number} {'x' * 500}"))
    assert 0 < aside.dropped < 5_000
    dropped, said = aside.dropped, b""
    while b'"last"' not in said:
        said += os.read(reader, 1_000_000)
        aside.handle(record("last"))
    lines = [json.loads(line) for line in said.splitlines() if line.endswith(b"}")]
    assert [line["dropped"] for line in lines if "dropped" in line] == [dropped]
    numbers = [int(line["message"].split()[0]) for line in lines if line["message"][0].isdigit()]
    assert numbers[0] == 0
    # Where some are missing it is said, before the next that was kept.
    place = next(index for index, line in enumerate(lines) if "dropped" in line)
    assert sum(line["message"][0].isdigit() for line in lines[:place]) + dropped >= 5_000 or place + 1 < len(lines)
    os.close(reader)
    aside.close()
    os.close(writer)


def test_a_reader_who_left_stalls_nobody_either(kept: None) -> None:
    reader, writer = os.pipe()
    aside = Aside(writer)
    aside.setFormatter(logs.JsonLines())
    os.close(reader)
    aside.handle(record("nobody reads this"))
    aside.close()
    assert aside.dropped == 1
    os.close(writer)


def test_what_was_said_last_is_written_when_the_process_ends(kept: None) -> None:
    log = Log("INFO")
    for number in range(3):
        logging.getLogger("jishi").warning("line %d", number)
    assert [line["message"] for line in log.lines()] == ["line 0", "line 1", "line 2"]


async def test_a_server_that_is_told_to_end_writes_its_last_lines_first(kept: None) -> None:
    """Afterwards it dies of the signal, and nothing that is registered for the end of a process is called."""
    log = Log("INFO")
    server = Server(uvicorn.Config(lambda *_: None, port=0, log_config=None), lambda: None, 1)
    with server.capture_signals():
        logging.getLogger("jishi").warning("the last line")
    assert log.handler.waiting == 0
    assert [line["message"] for line in log.lines()] == ["the last line"]


def test_the_end_of_a_process_does_not_wait_for_a_reader(kept: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.log_queue._LAST", 0.05)
    reader, writer = os.pipe()
    aside = Aside(writer)
    aside.setFormatter(logs.JsonLines())
    aside.handle(record("x" * 1_000_000))
    aside.close()
    assert aside._thread.is_alive()
    while aside._thread.is_alive():
        os.read(reader, 1_000_000)
        time.sleep(0)
    os.close(reader)
    os.close(writer)


def test_what_python_itself_would_say_goes_the_same_way(
    kept: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    for place, name in ((threading, "excepthook"), (sys, "unraisablehook"), (warnings, "showwarning")):
        monkeypatch.setattr(place, name, getattr(place, name))  # put back afterwards
    log = Log("INFO")
    logs.overhear()

    def fails() -> None:
        raise ValueError(TEXT)

    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    sys.unraisablehook(SimpleNamespace(exc_value=ValueError(TEXT)))  # type: ignore[arg-type]  # as Python gives it
    warnings.showwarning(TEXT, ResourceWarning, "x.py", 7)
    lines = log.lines()
    assert [line["message"] for line in lines] == [
        "a fault in a thread",
        "a fault that nobody could take",
        "ResourceWarning in x.py:7",
    ]
    assert [planted for planted in PLANTED if planted in str(lines)] == []
    assert capfd.readouterr().err == ""
