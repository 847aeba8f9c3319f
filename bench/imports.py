"""`python -m bench imports`: a roster of ten thousand rows with 137 mistakes, read beside openpyxl, and taken in by the product.

Each reader is a process of its own, by turns, so that the ratios are of one run; the product runs on SQLite and on PostgreSQL with demo data. It is asserted that
every mistake is named by its cell, and that a second run changes nothing.
"""

from __future__ import annotations

import asyncio
import http.client
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import xlsxwriter

from bench.servers import UNLIMITED, free_port, postgres, running, script
from domain.identity import check_digit
from service.imports import opening, rows, sheets
from service.imports.kinds import Kind

ROWS, MISTAKES, TURNS = 10_000, 137, 5
HEADS = ("姓名", "身份证号码", "人员类别", "党内职务", "转正日期", "进入支部时间", "所在党支部")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def number(n: int) -> str:
    """The number of somebody who does not exist."""
    born = date(1950, 1, 1) + timedelta(days=n // 900 + 40)
    first = f"110101{born:%Y%m%d}{n % 900 + 100:03d}"
    return first + check_digit(first)


# Each mistake: in which column it is, and what stands there instead.
_WRONG: tuple[tuple[int, Callable[[str], Any]], ...] = (
    (0, lambda _: None),
    (1, float),
    (1, lambda sound: f"{float(sound[:17]):.5E}"),
    (1, lambda sound: sound[:17] + ("0" if sound[17] != "0" else "1")),
    (1, lambda sound: sound[:15]),
    (2, lambda _: "群众"),
    (4, lambda _: "2019-02-29"),
    (4, lambda _: "5/6/2019"),
    (4, lambda _: 2019.1),
    (5, lambda _: "去年九月"),
    (6, lambda _: "没有这个支部"),
)


_QUANTITIES = (_WRONG[1][1], _WRONG[2][1])


def roster(branches: list[str], count: int = ROWS) -> tuple[bytes, set[str]]:
    """The sheet, and the cells that are wrong in it. Beside those, every tenth row has what is put right."""
    to, planted = io.BytesIO(), set[str]()
    book = xlsxwriter.Workbook(to, {"in_memory": True})
    sheet, day = book.add_worksheet("党员名册"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEADS)
    step = count // MISTAKES
    for n in range(count):
        cells: list[Any] = [
            f"党员{n:05d}", number(n), "正式党员", "", date(2001, 7, 1) + timedelta(days=n % 7_000), date(2021, 9, 1),
            branches[n % len(branches)],
        ]  # fmt: skip
        if n % step == 5 and n // step < MISTAKES:
            at, wrong = _WRONG[n // step % len(_WRONG)]
            # What is made a quantity has figures only.
            cells[at] = wrong(
                cells[at].replace("X", "0") if isinstance(cells[at], str) and wrong in _QUANTITIES else cells[at]
            )
            planted.add(f"{'ABCDEFG'[at]}{n + 2}")
        elif n % 10 == 3:
            cells[1] = f" {cells[1].lower()} "
            cells[4] = f"{cells[4].year}年{cells[4].month}月{cells[4].day}日"
            cells[5] = 44_440.0
        for at, cell in enumerate(cells):
            if isinstance(cell, date):
                sheet.write_datetime(n + 1, at, cell, day)  # type: ignore[arg-type]
            elif cell is not None:
                sheet.write(n + 1, at, cell)
    book.close()
    return to.getvalue(), planted


# ── readers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_OPENPYXL = "import io, sys, openpyxl; book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()), read_only={}, data_only=True); print(sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)))"
# Each a process of its own that is given the sheet: how a workbook of a stranger's is opened.
READERS = {
    "ours": [sys.executable, "-I", opening.__file__, "1000000000", "60", "20000", "200"],
    "openpyxl, read only": [sys.executable, "-c", _OPENPYXL.format("True")],
    "openpyxl": [sys.executable, "-c", _OPENPYXL.format("False")],
}


def _once(command: list[str], file: Path) -> tuple[float, float]:
    """Seconds from its begin to its end, and how many megabytes it had at most."""
    began, peak = time.perf_counter(), 0.0
    with file.open("rb") as body, subprocess.Popen(command, stdin=body, stdout=subprocess.DEVNULL) as process:
        # Its resource usage would begin with what this process had when it was forked.
        while process.poll() is None:
            peak = max(peak, highest(process.pid))
            time.sleep(0.002)
    assert process.returncode == 0, command
    return time.perf_counter() - began, peak


def highest(pid: int) -> float:
    """Megabytes that a process had at most."""
    told = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) / 1024 for line in told if line.startswith("VmHWM")), 0.0)


def _readers(body: bytes, folder: Path) -> None:
    file = folder / "roster.xlsx"
    file.write_bytes(body)
    readers = {name: command for name, command in READERS.items() if name == "ours" or find_spec("openpyxl")}
    if len(readers) == 1:
        print("openpyxl is not installed, and is left out: pip install openpyxl")
    found = {name: list[tuple[float, float]]() for name in readers}
    judging = []
    for _ in range(TURNS):
        for name, command in readers.items():
            found[name].append(_once(command, file))
        opened = asyncio.run(sheets.opened(body, ROWS))
        began = time.perf_counter()
        assert len(rows.filled(Kind.MEMBERS, opened, ROWS).rows) == ROWS
        judging.append(time.perf_counter() - began)
    for name, turns in found.items():
        took, peak = (statistics.median(turn[at] for turn in turns) for at in (0, 1))
        ratio = statistics.median(turn[0] / mine[0] for turn, mine in zip(turns, found["ours"], strict=True))
        print(f"{name:20} {ROWS / took:8,.0f} rows/s, at most {peak:4.0f} MB, {ratio:5.2f} of the time of ours")
    print(f"and each cell judged {ROWS / statistics.median(judging):8,.0f} rows/s")


# ── the product ─────────────────────────────────────────────────────────────────────────────────────────────────────


class Caller:
    """Somebody signed in."""

    def __init__(self, port: int, login: str) -> None:
        self._door = http.client.HTTPConnection("127.0.0.1", port, timeout=900)
        answer = self._sent(
            "POST",
            "/session",
            json.dumps({"login": login, "password": "jishi-demo-2026", "bearer": True}).encode(),
            "application/json",
            {},
        )
        self._cookie = answer.headers["set-cookie"].partition(";")[0]
        answer.read()

    def _sent(
        self, method: str, path: str, body: bytes, media: str, headers: dict[str, str]
    ) -> http.client.HTTPResponse:
        self._door.request(method, path, body, {"content-type": media, **headers})
        answer = self._door.getresponse()
        if answer.status != 200:
            raise RuntimeError(answer.read().decode())
        return answer

    def asked(self, question: str) -> Any:
        body = json.dumps({"query": question}).encode()
        return json.loads(self._sent("POST", "/graphql", body, "application/json", {"cookie": self._cookie}).read())[
            "data"
        ]

    def taken(self, body: bytes, **given: str) -> Iterator[dict[str, Any]]:
        answer = self._sent("POST", f"/imports/members?{urlencode(given)}", body, XLSX, {"cookie": self._cookie})
        for line in answer:
            yield json.loads(line)


def _run(caller: Caller, pid: int, body: bytes, planted: set[str], **given: str) -> dict[str, Any]:
    """One run: what was named, what became of it, how long it took, and how large the server grew."""
    began, named, receipt = time.perf_counter(), set[str](), dict[str, Any]()
    for line in caller.taken(body, **given):
        if line["type"] == "row":
            named |= {told["cell"] for told in line["told"] if told["severity"] == "HARD"}
        elif line["type"] == "receipt":
            receipt = line
    took = time.perf_counter() - began
    counts = {name: receipt[name] for name in ("ready", "done", "exists", "error") if receipt[name]}
    print(
        f"{given['mode']:6} {took:6.1f} s {ROWS / took:7,.0f} rows/s, the server at most {highest(pid):4.0f} MB: {counts}",
        flush=True,
    )
    assert named == planted, (sorted(named - planted)[:9], sorted(planted - named)[:9])
    return receipt


def _product(folder: Path, database: str, **settings: str) -> bytes:
    port = free_port()
    own = {name: value for name, value in os.environ.items() if not name.startswith("JISHI_")}
    env = own | UNLIMITED | {"JISHI_DATA_DIR": str(folder / database), "JISHI_PORT": str(port)} | settings
    with running([script("jishi"), "run"], env, folder / "product.log", port) as pid:
        caller = Caller(port, "committee")
        me = caller.asked("{ me { organization { id } } }")["me"]["organization"]["id"]
        asked = f'{{ organizations(first: 50, filter: {{under: "{me}", kind: [BRANCH]}}) {{ nodes {{ name }} }} }}'
        branches = [node["name"] for node in caller.asked(asked)["organizations"]["nodes"]]
        body, planted = roster(branches)
        assert len(planted) == MISTAKES
        print(
            f"{database}: {ROWS:,} rows of {len(branches)} branches, {len(body) / 1e6:.1f} MB, {len(planted)} mistakes"
        )
        receipt = _run(caller, pid, body, planted, mode="check", marked="yes")
        assert (receipt["ready"], receipt["error"]) == (ROWS - MISTAKES, MISTAKES)
        receipt = _run(caller, pid, body, planted, mode="valid")
        assert (receipt["done"], receipt["error"]) == (ROWS - MISTAKES, MISTAKES)
        receipt = _run(caller, pid, body, planted, mode="valid")
        assert (receipt["done"], receipt["exists"], receipt["error"]) == (0, ROWS - MISTAKES, MISTAKES)
    return body


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        body = _product(folder, "SQLite")
        with postgres(folder) as (url, _):
            _product(folder, "PostgreSQL", JISHI_DATABASE_URL=url)
        _readers(body, folder)
