"""The figures: what is counted, that nobody makes up a label, and that the door is never open."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from pathlib import Path
from typing import Any

import httpx2
import pytest
from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.metrics_core import Metric
from prometheus_client.parser import text_string_to_metric_families
from pydantic import AnyHttpUrl, SecretStr, ValidationError
from starlette.applications import Starlette
from starlette.testclient import TestClient

from records.counts import STEPS, Counts
from records.facts import Facts
from service import metrics
from service.app import build_app
from service.database import file_of
from service.figures import Figures, Looked
from service.naming import Naming
from service.registered import digest
from service.settings import Settings
from tests.graph.world import KEY

MONITORING = Path(__file__).parents[2] / "deploy" / "monitoring"


def settings_of(url: str, folder: Path, **more: Any) -> Settings:
    return Settings(database_url=SecretStr(url), data_dir=folder, data_key=SecretStr(KEY.hex()), **more)


def parsed(text: str) -> dict[str, dict[tuple[tuple[str, str], ...], float]]:
    """Samples by name and labels."""
    found: dict[str, dict[tuple[tuple[str, str], ...], float]] = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(sorted(sample.labels.items()))] = sample.value
    return found


# ── the door ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.5", "jishi.example", ""])  # noqa: S104 -- refused, that is the point
def test_figures_for_other_machines_want_a_token(host: str) -> None:
    with pytest.raises(ValidationError, match="want a token"):
        Settings(metrics_port=9464, metrics_host=host)
    assert Settings(metrics_port=9464, metrics_host=host, metrics_token=SecretStr("x" * 16)).metrics_door(1) == (
        host,
        9465,
    )
    assert Settings(metrics_host=host).metrics_door(0) is None


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.9", "::1", "localhost"])
def test_figures_for_this_machine_want_none(host: str) -> None:
    assert Settings(metrics_port=9464, metrics_host=host).metrics_door(0) == (host, 9464)


def test_a_token_is_not_a_short_one() -> None:
    with pytest.raises(ValidationError, match="16 characters at least"):
        Settings(metrics_port=9464, metrics_token=SecretStr("short"))


def test_traces_want_their_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.settings.find_spec", lambda name: None)
    with pytest.raises(ValidationError, match=r"jishi\[traces\]"):
        Settings(traces_endpoint=AnyHttpUrl("http://collector:4318"))


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


async def test_the_door_opens_and_closes_with_the_service(database_url: str, tmp_path: Path) -> None:
    port = free_port()
    settings = settings_of(database_url, tmp_path, metrics_port=port - 1, metrics_token=SecretStr("x" * 20))
    app = build_app(settings, number=1)
    async with app.router.lifespan_context(app), httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
        answers = [
            await http.get("/metrics"),
            await http.get("/metrics", headers={"authorization": "Bearer nonsense"}),
            await http.get("/metrics", headers={"authorization": f"Bearer {'x' * 20}"}),
            await http.get("/", headers={"authorization": f"Bearer {'x' * 20}"}),
            await http.post("/metrics", headers={"authorization": f"Bearer {'x' * 20}"}),
        ]
    assert [answer.status_code for answer in answers] == [401, 401, 200, 404, 405]
    assert "jishi_requests" not in answers[1].text
    assert "jishi_ready" in answers[2].text
    with pytest.raises(OSError, match=r"refused|111"):
        await asyncio.open_connection("127.0.0.1", port)


async def test_under_a_name_that_is_not_ours_nothing_is_told(database_url: str, tmp_path: Path) -> None:
    settings = settings_of(database_url, tmp_path)
    app = build_app(settings)
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=metrics.figures_of(app.state, settings))
        async with httpx2.AsyncClient(transport=transport) as http:
            told = [
                (await http.get(f"http://{host}/metrics")).status_code
                for host in ("evil.example", "127.0.0.1:9464", "[::1]:9464")
            ]
    assert told == [421, 200, 200]


async def test_without_a_setting_there_is_no_door(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*_: object, **__: object) -> None:
        raise AssertionError("a door")

    monkeypatch.setattr(metrics.socket, "create_server", opened)
    app = build_app(settings_of(database_url, tmp_path))
    async with app.router.lifespan_context(app):
        pass
    with TestClient(build_app(settings_of(database_url, tmp_path)), base_url="http://localhost") as http:
        assert http.get("/metrics").status_code == 404


# ── the figures ─────────────────────────────────────────────────────────────────────────────────────────────────────


async def scraped(app: Starlette, settings: Settings) -> dict[str, dict[tuple[tuple[str, str], ...], float]]:
    transport = httpx2.ASGITransport(app=metrics.figures_of(app.state, settings))
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as http:
        answer = await http.get("/metrics")
    assert answer.status_code == 200
    return parsed(answer.text)


async def test_why_nobody_may_be_sent_here_is_told(empty_database_url: str, tmp_path: Path) -> None:
    settings = settings_of(empty_database_url, tmp_path)
    if settings.on_sqlite:
        file_of(settings).touch()
    app = build_app(settings)
    async with app.router.lifespan_context(app):
        found = await scraped(app, settings)
    assert (found["jishi_ready"][()], len(found["jishi_hindered"])) == (0, 1)
    assert "jishi_audit_head_age_seconds" not in found


def test_a_duration_stands_in_every_step_that_is_long_enough() -> None:
    counts = Counts()
    for seconds in (0.001, 0.005, 0.2, 100):
        counts.answered("query", "me", "OK", seconds)
    (family,) = [one for one in Figures(_state(), Looked(), counts)._asked() if one.name == "jishi_request_seconds"]
    steps = {sample.labels["le"]: sample.value for sample in family.samples if sample.name.endswith("_bucket")}
    assert (steps["0.005"], steps["0.25"], steps[str(STEPS[-1])], steps["+Inf"]) == (2, 3, 3, 4)


@pytest.mark.parametrize(
    ("facts", "path", "named"),
    [
        (Facts(kind="query", operation="Inbox", asked="approvals"), "/graphql", ("query", "Inbox")),
        (Facts(kind="query", operation="MadeUp", asked="approvals"), "/graphql", ("query", "approvals")),
        (Facts(kind="query", operation="", asked="several"), "/export", ("export", "several")),
        (Facts(), "/graphql", ("request", "graphql")),
        (Facts(), "/health/ready", ("request", "health")),
        (Facts(), "/healthy", ("page", "other")),
        (Facts(), "/console/assets/x.js", ("page", "console")),
    ],
)
def test_a_request_is_counted_under_a_name_that_is_known(
    facts: Facts, path: str, named: tuple[str, str], tmp_path: Path
) -> None:
    text = "query Inbox { approvals { totalCount } }"
    (tmp_path / "known.json").write_text(json.dumps({digest(text): text}))
    assert Naming(Settings(documents=tmp_path / "known.json")).named(facts, path) == named


# ── what is made of them ────────────────────────────────────────────────────────────────────────────────────────────


class _Streams:
    listener = None

    @staticmethod
    def backlogs() -> list[int]:
        return []


class _state:
    streams, version = _Streams, "0"


def names() -> set[str]:
    """The name of every sample that there may be."""
    counts = Counts()
    counts.answered("query", "me", "OK", 1)
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    families: list[Metric] = [*Figures(_state(), Looked(), counts).collect(), *registry.collect()]
    ends = {"counter": ("_total", "_created"), "histogram": ("_bucket", "_count", "_sum"), "gauge": ("",)}
    return {family.name + end for family in families for end in ends[family.type]}


_NAMED = re.compile(r"\b(?:jishi|process)_[a-z_]+\b")


def expressions() -> list[str]:
    """Every expression of the dashboard and of the rules."""
    board = json.loads((MONITORING / "dashboard.json").read_text())
    shown = [target["expr"] for panel in board["panels"] for target in panel.get("targets", ())]
    rules = re.findall(r"expr: (?:>-\n)?(.+(?:\n {10}[^a-z ].+)*)", (MONITORING / "alerts.yml").read_text())
    asked = [one["definition"] for one in board["templating"]["list"] if "definition" in one]
    return [*shown, *rules, *asked]


def test_every_figure_that_a_dashboard_or_an_alert_names_exists() -> None:
    named = {name for expression in expressions() for name in _NAMED.findall(expression)}
    assert len(expressions()) > 40
    assert named - names() == set()


def test_every_figure_of_ours_is_shown_and_told_of() -> None:
    told = (MONITORING.parents[1] / "docs" / "operations.md").read_text()
    shown = {name for expression in expressions() for name in _NAMED.findall(expression)}
    ours = {re.sub(r"_(bucket|count|sum|created)$", "", name) for name in names() if name.startswith("jishi_")}
    ours -= {name for name in ours if f"{name}_total" in ours}
    assert {name for name in ours if f"`{name}" not in told} == set()
    assert {name for name in ours if not any(one.startswith(name) for one in shown)} == set()


def test_panels_have_places_of_their_own() -> None:
    board = json.loads((MONITORING / "dashboard.json").read_text())
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    taken: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        assert place["x"] + place["w"] <= 24
        taken |= cells
