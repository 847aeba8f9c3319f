"""`python -m bench.bombs`: what hostile requests cost a real server, and how long another client waits meanwhile.

A server of its own on an empty SQLite file; each bomb is sent several times by a signed-in caller, one after the other,
while a second client asks a small question all the time. CPU is the server process's, user and system.
"""

import http.client
import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PORT, TIMES = 8097, 10
SMALL = json.dumps({"query": "{ me { role } }"}).encode()


def body(query: str, **variables: Any) -> bytes:
    return json.dumps({"query": query, "variables": variables}).encode()


def spreads(levels: int, width: int) -> str:
    parts = [f"fragment F{k} on Query {{ {f'...F{k + 1} ' * width}}}" for k in range(levels)]
    return " ".join(["{ ...F0 }", *parts, f"fragment F{levels} on Query {{ me {{ role }} }}"])


def fresh(sent: bytes, number: int) -> bytes:
    """The same request with another text: one that was seen before costs nothing."""
    return sent.replace(b'"query": "', b'"query": "#%d\\n' % number, 1)


def introspection() -> str:
    from graphql import get_introspection_query  # noqa: PLC0415 -- only the client's part of this script needs it

    return get_introspection_query()


def bombs() -> dict[str, bytes]:
    pages = "opinions(first: 100) { nodes { candidate { "
    return {
        "nothing: a small question": SMALL,
        "fragments nested 18 deep, spread twice each": body(spreads(18, 2)),
        "fragments nested 60 deep, spread 10 times": body(spreads(60, 10)),
        "circular fragments": body("{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }"),
        "1,000 aliases": body("{ " + " ".join(f"a{k}: __typename" for k in range(999)) + " }"),
        "1 MB of query": body("{ me { " + "role " * 200_000 + "} }"),
        "100 kB of query": body("{ me { " + "role " * 19_900 + "} }"),
        "3,000 tokens of fields": body("{ me { " + "role " * 2_990 + "} }"),
        "490 times one field": body("{ me { " + "role " * 490 + "} }"),
        "140 times one field (within the limits)": body("{ me { " + "role " * 140 + "} }"),
        "490 fields nobody has": body("{ " + " ".join(f"f{k}" for k in range(490)) + " }"),
        "350 fields, valid": body("{ candidates { nodes { " + "id name stage version createdAt phone sex " * 50 + "} } }"),
        "100 kB in one string": body('{ candidate(id: "' + "a" * 99_000 + '") { id } }'),
        "100 kB in one block string": body('{ candidate(id: """' + "a\n" * 49_000 + '""") { id } }'),
        "100 kB of comments": body("#\n" * 49_000 + "{ me { role } }"),
        "100 kB of commas": body("," * 99_000 + "{ me { role } }"),
        "700 directives": body("{ me { role" + " @skip(if: false)" * 400 + " } }"),
        "nested 190 deep": body("{ a" * 190 + "}" * 190),
        "nested 1,400 deep": body("{ a" * 1_400 + "}" * 1_400),
        "a list of 2,900 in the text": body("{ nodes(ids: [" + '"a" ' * 2_900 + "]) { id } }"),
        "lists nested 190 deep in the text": body("{ nodes(ids: " + "[" * 190 + "]" * 190 + ") { id } }"),
        "600 operations": body(" ".join(f"query Q{k}{{a}}" for k in range(600))),
        "500 fragments nobody uses": body("{ me { role } } " + " ".join(f"fragment F{k} on Me{{role}}" for k in range(500))),
        "600 variables": body("query(" + " ".join(f"$v{k}:Int" for k in range(600)) + ") { me { role } }"),
        "variables 900 deep": b'{"query":"{ me { role } }","variables":{"a":' + b"[" * 900 + b"]" * 900 + b"}}",
        "a list of 200,000 variables": body("query($i: [ID!]!) { nodes(ids: $i) { id } }", i=["x"] * 200_000),
        "4 MB of variables in lists of 5,000": body("{ me { role } }", i=[[1] * 5_000 for _ in range(260)]),
        "100 × 100 × 100 rows": body("{ candidates(first: 100) { nodes { " + pages * 2 + "id" + " } } }" * 2 + " } } }"),
        "the introspection": body(introspection()),
        "introspection in circles, as deep as goes": body("{ __schema { types { fields { type { fields { type { name } } } } } } }"),
        "20 introspections in one": body("{ " + " ".join(f"a{k}: __schema {{ types {{ fields {{ name }} }} }}" for k in range(20)) + " }"),
        "introspection in circles, too deep": body("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
        "a batch of 1,000": b"[" + b",".join([SMALL] * 1_000) + b"]",
        "JSON 5,000 deep": b"[" * 5_000,
        "a number of 5,000 digits": b'{"query":"{ me { role } }","variables":{"a":' + b"9" * 5_000 + b"}}",
    }  # fmt: skip


@contextmanager
def server(folder: str) -> Iterator[tuple[int, str]]:
    """A server on an empty database: its process id, and a token for it."""
    jishi = [sys.executable, "-c", "from service.cli import main; main()"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("JISHI_")} | {
        "JISHI_DATA_DIR": folder, "JISHI_PORT": str(PORT), "JISHI_LOG_LEVEL": "ERROR", "PYTHONPATH": "src",
        "JISHI_NEW_PASSWORD": secrets.token_hex(8),
        "JISHI_LIMITS__ACCOUNT_COST_PER_SECOND": "0", "JISHI_LIMITS__ADDRESS_COST_PER_SECOND": "0",
    }  # fmt: skip

    def command(*words: str) -> str:
        ran = subprocess.run([*jishi, *words], env=environment, check=True, capture_output=True, text=True)
        return ran.stdout.strip()

    command("migrate")
    command("account", "create", "bombs", "--name", "bombs", "--role", "SYSTEM_ADMIN")
    token = command("token", "create", "bombs").split()[-1]
    process = subprocess.Popen([*jishi, "serve"], env=environment, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            try:
                post(SMALL, token)
                break
            except OSError:
                time.sleep(0.1)
        yield process.pid, token
    finally:
        process.terminate()
        process.wait()


def post(sent: bytes, token: str) -> tuple[int, dict[str, Any]]:
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    try:
        connection.request(
            "POST", "/graphql", sent, {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        )
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def cpu(pid: int) -> float:
    """Milliseconds of CPU the process has used."""
    used = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(used[11]) + int(used[12])) * 1000 / os.sysconf("SC_CLK_TCK")


class Second:
    """The other client: asks a small question again and again, and remembers its longest wait."""

    def __init__(self, token: str) -> None:
        self.worst = 0.0
        self.asked = 0
        self._token, self._over = token, threading.Event()
        self._thread = threading.Thread(target=self._ask)

    def __enter__(self) -> "Second":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _ask(self) -> None:
        while not self._over.is_set():
            began = time.perf_counter()
            post(SMALL, self._token)
            self.worst = max(self.worst, (time.perf_counter() - began) * 1000)
            self.asked += 1
            time.sleep(0.005)


def main() -> None:
    print("| bomb | bytes | answer | CPU ms | another client's longest wait, ms |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, server(folder) as (pid, token):
        for _ in range(20):
            post(SMALL, token)
        for name, sent in bombs().items():
            # Alone first: what the other client costs must not be counted.
            before = cpu(pid)
            for number in range(TIMES):
                status, found = post(fresh(sent, number), token)
            each = (cpu(pid) - before) / TIMES
            with Second(token) as second:
                for number in range(TIMES):
                    post(fresh(sent, TIMES + number), token)
            error = (found.get("errors") or [{"extensions": {"code": "data"}}])[0]["extensions"]
            told = " ".join(str(error[key]) for key in ("code", "limit") if key in error)
            print(f"| {name} | {len(sent):,} | {status} {told} | {each:.0f} | {second.worst:.0f} |", flush=True)


if __name__ == "__main__":
    main()
