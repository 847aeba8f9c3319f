"""The product on demo data in a folder of its own, for what looks at the console: its pictures, its sizes and times."""

# ruff: noqa: S608 -- texts of ours

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from bench.servers import free_port, running, script

PASSWORD = "jishi-demo-2026"  # noqa: S105 -- printed in the README; the demo has no real data
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextmanager
def served(folder: Path, waiting: int | None = None) -> Iterator[str]:
    """Its address; with so many submissions waiting for the first committee, if a number is given."""
    port = free_port()
    own = {name: value for name, value in os.environ.items() if not name.startswith("JISHI_")}
    env = own | {"JISHI_DATA_DIR": str(folder), "JISHI_PORT": str(port)}
    subprocess.run([script("jishi"), "migrate"], env=env, check=True, capture_output=True, timeout=120)
    subprocess.run([script("jishi"), "demo"], env=env, check=True, capture_output=True, timeout=300)
    if waiting:
        more_waiting(folder / "jishi.sqlite3", waiting)
    with running([script("jishi"), "serve"], env, folder / "server.log", port):
        yield f"http://127.0.0.1:{port}"


def more_waiting(path: Path, waiting: int) -> None:
    """Copies of the first committee's waiting submissions and their cases: rows valid for the tables, which no act led here."""
    office = "select o.id from party_org o join account a on a.org_id = o.id where a.login = 'committee'"
    with sqlite3.connect(path) as db:
        db.row_factory = sqlite3.Row
        found = [
            (row, db.execute("select * from candidate where id = ?", [row["candidate_id"]]).fetchone())
            for row in db.execute(
                f"select * from approval where status = 'SUBMITTED' and addressed_to_id in ({office})"
            )
        ]
        for number in range(waiting - len(found)):
            approval, case = found[number % len(found)]
            person = str(uuid4())
            _insert(db, "candidate", dict(case) | {"id": person, "person_key": uuid4().hex})
            _insert(db, "approval", dict(approval) | {"id": str(uuid4()), "candidate_id": person})


def _insert(db: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    db.execute(f"insert into {table} ({names}) values ({marks})", list(row.values()))
