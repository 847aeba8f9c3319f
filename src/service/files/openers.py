"""Files opened by processes that may end without us: what is found in one, or why it is not taken. Asked in a thread."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, Any

from service.files import wire
from service.files.unfit import Unfit, too_heavy
from service.refusals import Refused

# A picture of sixty million pixels with transparency wants most, a gigabyte and three seconds.
_MEMORY, _SECONDS = 1_250_000_000, 10
# Beyond that it waits for its bytes: for a store that answers nothing, who reads them gives up before.
_DEADLINE = 90.0
# What a library may be found by; of the rest of the environment, the data key above all, whoever opens hostile files gets nothing.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG")


def refused(unfit: Unfit) -> Refused:
    """What whoever handed it in is told."""
    told: dict[str, Any] = {} if unfit.maximum is None else {"maximum": unfit.maximum}
    return Refused(unfit.code, unfit.zh, unfit.en, **told)


class Openers:
    """The processes of this one: as many as files are opened at once, each kept ready for the next."""

    def __init__(self, memory: int = _MEMORY, seconds: int = _SECONDS, deadline: float = _DEADLINE) -> None:
        self._bounds, self._deadline = (memory, seconds), deadline
        self._ready: list[_Opener] = []
        self._lock = threading.Lock()

    def pages(self, kind: str, file: IO[bytes], size: int, *, pixels: int, pages: int) -> int | None:
        """How many pages it has, None where it has none of its own. Refused where it is not to be taken."""
        question = {"kind": kind, "size": size, "page": 0, "side": 0, "pixels": pixels, "pages": pages}
        found: int | None = json.loads(self._asked(question, file))
        return found

    def picture(self, kind: str, file: IO[bytes], size: int, *, page: int, side: int) -> bytes:
        """A page as a JPEG, no side of it longer. Refused where it cannot be drawn."""
        question = {"kind": kind, "size": size, "page": page, "side": side, "pixels": 0, "pages": 0}
        return self._asked(question, file)

    def look_at(self, file: IO[bytes], size: int, fields: Any, sample: Any) -> list[dict[str, Any]]:
        """What is wrong with a template of those fields, once it was filled with a sample, too."""
        found: list[dict[str, Any]] = json.loads(self._asked(_template(size, fields, sample, looked=True), file))
        return found

    def fill(self, file: IO[bytes], size: int, fields: Any, values: Any) -> bytes:
        """A template filled. Refused where it is none, or makes too much."""
        return self._asked(_template(size, fields, values, looked=False), file)

    def _asked(self, question: dict[str, Any], file: IO[bytes]) -> bytes:
        opener = self._waiting() or _Opener(*self._bounds)
        try:
            what, found = opener.ask(question, file, self._deadline)
        except _Ended:
            raise refused(too_heavy()) from None
        finally:
            if opener.whole:
                with self._lock:
                    self._ready.append(opener)
            else:
                opener.end()
        if what == wire.FAILS:
            raise refused(Unfit(*json.loads(found)))
        return found

    def _waiting(self) -> _Opener | None:
        with self._lock:
            while self._ready:
                opener = self._ready.pop()
                if opener.lives():
                    return opener
                opener.end()
        return None

    def end(self) -> None:
        """Those that are ready; what is being opened is opened to its end."""
        with self._lock:
            ready, self._ready = self._ready, []
        for opener in ready:
            opener.end()


def _template(size: int, fields: Any, values: Any, *, looked: bool) -> dict[str, Any]:
    filled = {"fields": fields, "values": values, "looked": looked}
    return {"kind": "DOCX", "size": size, "page": 0, "side": 0, "pixels": 0, "pages": 0, "filled": filled}


# One for all that this process serves, as its memory is one.
OPENERS = Openers()
atexit.register(OPENERS.end)


class _Ended(Exception):
    """It ended without an answer."""


class _Opener:
    """One such process. `whole`: it waits for a question."""

    def __init__(self, memory: int, seconds: int) -> None:
        command = (sys.executable, "-I", "-m", "service.files.opener", str(memory), str(seconds))
        pipe, kept = subprocess.PIPE, {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, bufsize=0, env=kept, start_new_session=True
        )
        assert self._process.stdin is not None and self._process.stdout is not None  # noqa: S101, PT018 -- pipes
        self._to, self._from = self._process.stdin.fileno(), self._process.stdout.fileno()
        self.whole = True

    def ask(self, question: dict[str, Any], file: IO[bytes], seconds: float) -> tuple[bytes, bytes]:
        """The answer. `_Ended` where it wanted more than it may have, or broke."""
        self.whole, answer = False, None
        alarm = threading.Timer(seconds, self._kill)
        alarm.daemon = True
        alarm.start()
        try:
            wire.send(self._to, wire.QUESTION, json.dumps(question).encode())
            while (said := wire.received(self._from)) is not None:
                match said[0]:
                    case wire.WANTS if len(said[1]) == wire.WANTED.size:
                        wire.send(self._to, wire.BYTES, _read(file, *wire.WANTED.unpack(said[1])))
                    case wire.FOUND | wire.FAILS:
                        answer = said
                    case wire.OVER if answer is not None:
                        self.whole = True
                        return answer
                    case _:
                        break
        except OSError:
            pass  # it is gone while it is spoken to
        finally:
            alarm.cancel()
        raise _Ended

    def lives(self) -> bool:
        """Nobody killed it while it waited."""
        return self._process.poll() is None

    def end(self) -> None:
        """It, and what it opens."""
        self._kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _kill(self) -> None:
        with suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()


def _read(file: IO[bytes], start: int, length: int) -> bytes:
    file.seek(start)
    return file.read(min(length, wire.MOST))
