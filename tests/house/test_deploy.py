"""What deploy/ says is true of the program: its settings, commands, paths, ports and limits."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from service import names
from service.cli import main
from service.settings import Limits, Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
# Files of the machine or of its owner, which come from elsewhere.
GIVEN = ("./secrets/",)
# Words after `jishi` that are its first argument in these files.
CALLS = re.compile(
    r"bin/jishi ((?:[a-z-]+ ?)+)|run --rm jishi ((?:[a-z-]+ ?)+)|command: \[(.*?)\]|&& jishi ((?:[a-z-]+ ?)+)"
)


def text(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def texts() -> dict[str, str]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "deploy"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name: (ROOT / name).read_text(encoding="utf-8") for name in listed.stdout.split()}


def numbers(pattern: str, told: str) -> list[int]:
    return [int(found) for found in re.findall(pattern, told)]


def test_every_setting_is_one_of_ours() -> None:
    told = {name for each in texts().values() for name in re.findall(r"\bJISHI_[A-Z_]*[A-Z]\b", each)}
    assert len(told) > 8
    assert names.strange(told, Settings) == []


def test_every_command_is_one_of_ours() -> None:
    known = set(get_command(main).commands)  # type: ignore[attr-defined]  # a group
    called = set()
    for each in texts().values():
        for match in CALLS.finditer(each):
            words = next(filter(None, match.groups())).replace('"', "").replace(",", "").split()
            called.add(words[0])
    assert {"serve", "backup", "audit", "migrate"} <= called
    assert called - known - {"server"} == set()


def test_every_path_is_there() -> None:
    copied = [
        word for line in re.findall(r"^COPY (?!--from)(.*) \S+$", text("Containerfile"), re.M) for word in line.split()
    ]
    mounted = re.findall(r"- (\./[^:]+):", text("compose.yaml")) + re.findall(
        r"file: (\./\S+?) \}", text("compose.yaml")
    )
    lost = [path for path in copied if not (ROOT / path).exists()]
    lost += [path for path in mounted if not path.startswith(GIVEN) and not (DEPLOY / path).exists()]
    assert len(copied) >= 5
    assert len(mounted) >= 8
    assert lost == []
    told = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert [path for path in copied if f"!{path}" not in told] == []


def test_ports_agree() -> None:
    port = Settings().port
    assert numbers(r"EXPOSE (\d+)", text("Containerfile")) == [port]
    assert numbers(r"JISHI_PORT=(\d+)", text("Containerfile")) == [port]
    assert numbers(r"127\.0\.0\.1:(\d+)/health", text("Containerfile")) == [port]
    assert numbers(r"JISHI_PORT=(\d+)", text("systemd/jishi.env")) == [port]
    for name in ("upstream.conf", "upstream-compose.conf"):
        assert numbers(r"server \S+?:(\d+) ", text(f"nginx/{name}")) == [port]


def test_nginx_takes_what_the_service_takes_and_waits_longer() -> None:
    limits, site, location = Limits(), text("nginx/jishi.conf"), text("nginx/jishi-location.conf")
    assert numbers(r"client_max_body_size (\d+);", site) == [limits.body_bytes]
    count, size = re.findall(r"large_client_header_buffers (\d+) (\d+)k;", site)[0]
    assert int(size) * 1024 >= limits.header_bytes
    assert int(count) * int(size) * 1024 >= limits.header_bytes
    for waits in ("proxy_read_timeout", "proxy_send_timeout"):
        (seconds,) = numbers(rf"{waits} (\d+)s;", location)
        assert seconds > max(limits.bulk_deadline_seconds, 2 * limits.heartbeat_seconds)
    for name in ("upstream.conf", "upstream-compose.conf"):
        (kept,) = numbers(r"keepalive_timeout (\d+)s;", text(f"nginx/{name}"))
        assert kept < limits.keep_alive_seconds
    assert min(numbers(r"client_body_timeout (\d+)s;", site)) >= limits.deadline_seconds


def test_whoever_stops_it_waits_longer_than_an_act_may_take() -> None:
    longest = Limits().stopping_seconds + 15
    (systemd,) = numbers(r"TimeoutStopSec=(\d+)", text("systemd/jishi.service"))
    compose = re.search(r"command: \[\"serve\".*?stop_grace_period: (\d+)s", text("compose.yaml"), re.S)
    assert compose is not None
    assert min(systemd, int(compose[1])) > longest


def test_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (python, second) = re.findall(r"^FROM python:(\d\.\d+)", text("Containerfile"), re.M)
    assert python == second
    assert f"Programming Language :: Python :: {python}" in project["project"]["classifiers"]
    (server,) = numbers(r"image: postgres:(\d+)", text("compose.yaml"))
    assert numbers(r"postgresql-client-(\d+)", text("Containerfile")) == [server]


@pytest.mark.parametrize("name", sorted(path.name for path in (DEPLOY / "systemd").glob("*.service")))
def test_every_unit_is_held_as_close(name: str) -> None:
    """What one of them is kept from, all are."""
    first, own = (
        set(re.findall(r"^(\w+=.*)$", text(f"systemd/{one}").partition("# The data key")[2], re.M))
        for one in ("jishi.service", name)
    )
    assert first - own - {"WantedBy=multi-user.target"} == set()
    assert "NoNewPrivileges=yes" in own


@pytest.mark.parametrize("name", sorted(path.name for path in (DEPLOY / "systemd").glob("*.service")))
def test_no_unit_takes_for_success_what_is_none(name: str) -> None:
    """A program that does not even begin ends with 1, so that is none either."""
    assert re.findall(r"^(?:SuccessExitStatus=.*|ExecStart=-.*)$", text(f"systemd/{name}"), re.M) == []


def test_the_container_is_nobody_and_writes_nowhere() -> None:
    assert re.search(r"^USER \d{4,}:\d{4,}$", text("Containerfile"), re.M)
    shared = text("compose.yaml").partition("x-jishi:")[2].partition("services:")[0]
    for word in ("read_only: true", 'cap_drop: ["ALL"]', "no-new-privileges:true"):
        assert word in shared


def test_no_secret_lies_here() -> None:
    assert not (DEPLOY / "secrets").exists() or os.environ.get("CI") != "true"
    told = subprocess.run(
        ["git", "check-ignore", "deploy/secrets/data_key"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, "deploy/secrets/ is to be in .gitignore"
