"""Lines go out beside the service: whoever reads them slowly, or not at all, stalls nobody.

They wait in a bounded queue, a thread writes them together. What finds no room is dropped and counted, and the next line that
finds some says how many were.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import suppress

_MOST = 4_000_000  # bytes that wait
# So long lines are gathered: to wake a thread for each would cost more than the line.
_GATHERED = 0.02  # seconds
_LAST = 2.0  # seconds that a process which ends gives to its last lines


class Aside(logging.Handler):
    """The handler. `dropped` counts lines that found no room, or that could not be written."""

    def __init__(self, descriptor: int, most: int = _MOST) -> None:
        super().__init__()
        self.dropped = 0
        self._descriptor, self._most = descriptor, most
        self._lines: list[bytes] = []
        self._bytes = self._untold = 0
        self._turn = threading.Condition()
        self._idle, self._ending = True, threading.Event()
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        return len(self._lines)

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record).encode(errors="replace") + b"\n"
        except Exception:  # noqa: BLE001 -- a line that cannot be said must not stop whoever says it
            self.dropped += 1
            return
        with self._turn:
            if self._bytes + len(line) > self._most:
                self.dropped += 1
                self._untold += 1
                return
            if self._untold:
                self._keep(self._told(record, self._untold))
                self._untold = 0
            self._keep(line)
            if self._idle:
                self._idle = False
                self._turn.notify_all()

    def _keep(self, line: bytes) -> None:
        self._lines.append(line)
        self._bytes += len(line)

    def _told(self, record: logging.LogRecord, dropped: int) -> bytes:
        said = logging.makeLogRecord(
            {"name": "jishi", "levelno": logging.WARNING, "levelname": "WARNING", "created": record.created}
        )
        said.msg, said.dropped = f"{dropped} lines of the log found no room and were dropped", dropped
        return self.format(said).encode() + b"\n"

    def _run(self) -> None:
        while True:
            with self._turn:
                while not self._lines:
                    if self._ending.is_set():
                        return
                    self._idle = True
                    self._turn.wait()
            self._ending.wait(_GATHERED)
            with self._turn:
                taken, self._lines, size, self._bytes = self._lines, [], self._bytes, self._bytes
            try:
                self._write(b"".join(taken))
            except OSError:  # the reader is gone, the disk is full: the next lines are tried again
                self.dropped += len(taken)
            with self._turn:
                self._bytes -= size
                self._turn.notify_all()

    def _write(self, text: bytes) -> None:
        left = memoryview(text)
        while left:
            try:
                left = left[os.write(self._descriptor, left) :]
            except BlockingIOError:  # a pipe that does not wait, and whose reader does not read
                time.sleep(_GATHERED)

    def flush(self) -> None:
        """Waits until what was said is written, or nobody takes it."""
        until = time.monotonic() + _LAST
        with self._turn:
            while self._bytes and (left := until - time.monotonic()) > 0:
                self._turn.wait(left)

    def close(self) -> None:
        """The last lines, as far as somebody takes them."""
        self._ending.set()
        with self._turn:
            self._turn.notify_all()
        with suppress(RuntimeError):  # asked by the thread itself
            self._thread.join(_LAST)
        super().close()
