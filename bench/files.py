"""`python -m bench files`: a file of 20 MB handed in and fetched, beside nginx that takes and serves the same bytes, in turns; and how
much memory each grew by. What is between them is what we do and it does not: sealing and opening, digests, a look inside, a scope."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from pydantic import SecretStr

from bench import servers
from records import seals
from records.installation.upgrading import upgrade
from records.people import sessions
from records.tables import Account
from service import demo
from service.database import opened
from service.settings import MIGRATIONS, Settings, database_config
from tests import samples

NGINX = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
_ROUNDS, _FILLER, _PIECE = 5, 19_900_000, 1 << 18
_CONF = """daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1; {user}
events {{ worker_connections 64; }}
http {{
    access_log off; sendfile on; client_max_body_size 30m;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    server {{ listen 127.0.0.1:{port}; root {folder}/www; location / {{ dav_methods PUT; }} }}
}}
"""


def main() -> None:
    """Medians of some rounds, in one run."""
    if NGINX is None:
        print("!!! files: NOT MEASURED, for there is no nginx on this machine (apt-get install nginx-light)")
        return
    with tempfile.TemporaryDirectory(prefix="jishi-bench-") as name:
        folder = Path(name)
        bearer = asyncio.run(_loaded(folder))
        environment = os.environ | servers.UNLIMITED | {
            "JISHI_DATA_DIR": str(folder / "data"), "JISHI_DATABASE_URL": _url(folder), "JISHI_DATA_KEY": servers.KEY.hex(),
        }  # fmt: skip
        with servers.product(environment, folder) as ours, _nginx(folder / "nginx") as (pid, port):
            _compared(ours, pid, port, bearer)


def _url(folder: Path) -> str:
    return f"sqlite://{folder / 'bench.sqlite3'}"


async def _loaded(folder: Path) -> str:
    """A demo district, and the token of somebody there."""
    settings = Settings(
        database_url=SecretStr(_url(folder)), data_dir=folder / "data", data_key=SecretStr(servers.KEY.hex())
    )
    seals.install(servers.KEY)
    await upgrade(database_config(settings), MIGRATIONS)
    async with opened(settings):
        await demo.load(None)
        account = await Account.get(login="branch")
        return (await sessions.issue_access_token(account.id))[1]


@contextmanager
def _nginx(folder: Path) -> Iterator[tuple[int, int]]:
    """One worker, its number and its port."""
    (folder / "www").mkdir(parents=True)
    port, conf = servers.free_port(), folder / "nginx.conf"
    conf.write_text(_CONF.format(folder=folder, port=port, user="user root;" if os.geteuid() == 0 else ""))
    running = subprocess.Popen([str(NGINX), "-c", str(conf)], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            worker = subprocess.run(["pgrep", "-P", str(running.pid)], capture_output=True, text=True, check=False)
            if worker.stdout.split():
                break
            time.sleep(0.05)
        yield int(worker.stdout.split()[0]), port
    finally:
        running.terminate()
        running.wait(20)


def _compared(ours: servers.Server, pid: int, port: int, bearer: str) -> None:
    who = {"authorization": f"Bearer {bearer}", "content-type": "application/pdf"}
    files: list[str] = []
    rounds = {name: [0.0] * 0 for name in ("up ours", "up nginx", "down ours", "down nginx")}
    plain = samples.a_pdf(filler=_FILLER)
    for number in range(_ROUNDS + 1):
        # Another content each time: the same is kept once.
        content = plain.replace(bytes(64), sha256(bytes([number])).digest() * 2, 1)
        if number == 1:  # what was first is warm now
            _forget(ours.pid), _forget(pid)
            before = [_peak(ours.pid), _peak(pid)]
        took = {
            "up ours": _timed(lambda c=content: files.append(_sent(ours.port, "POST", "/files?name=a.pdf", who, c))),  # type: ignore[misc]
            "up nginx": _timed(lambda c=content: _sent(port, "PUT", "/a.pdf", {}, c)),  # type: ignore[misc]
            "down ours": _timed(lambda: _fetched(ours.port, f"/files/{files[-1]}", who)),
            "down nginx": _timed(lambda: _fetched(port, "/a.pdf", {})),
        }
        for name, seconds in took.items() if number else ():
            rounds[name].append(len(plain) / 1e6 / seconds)
    grown = [now - then for now, then in zip((_peak(ours.pid), _peak(pid)), before, strict=True)]
    print(
        f"{len(plain) / 1e6:.0f} MB, {_ROUNDS} rounds in turns, medians; nginx with one worker, sendfile, nothing sealed"
    )
    print(f"{'':10}{'jishi MB/s':>12}{'nginx MB/s':>12}{'ratio':>8}")
    for way, words in (("up", "handed in"), ("down", "fetched")):
        mine, theirs = (statistics.median(rounds[f"{way} {who}"]) for who in ("ours", "nginx"))
        print(f"{words:10}{mine:>12.0f}{theirs:>12.0f}{theirs / mine:>8.1f}")
    print(f"memory at most beyond a warm server's: jishi {grown[0]:.0f} MB, nginx {grown[1]:.0f} MB", flush=True)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _sent(port: int, method: str, path: str, headers: dict[str, str], content: bytes) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request(method, path, content, headers)
    answer = connection.getresponse()
    said = answer.read()
    connection.close()
    assert answer.status in (201, 204), said
    return str(json.loads(said)["id"]) if said.startswith(b"{") else ""


def _fetched(port: int, path: str, headers: dict[str, str]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", path, headers=headers)
    answer, room = connection.getresponse(), bytearray(_PIECE)
    assert answer.status == 200
    while answer.readinto(room):
        pass
    connection.close()


def _forget(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


def _peak(pid: int) -> float:
    """Megabytes in memory at most since that was forgotten."""
    (line,) = (text for text in Path(f"/proc/{pid}/status").read_text().splitlines() if text.startswith("VmHWM"))
    return int(line.split()[1]) / 1000
