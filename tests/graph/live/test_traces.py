"""Traces: a span for the request and one for its operation, with nothing of anybody in them, and none where nobody asked."""

from __future__ import annotations

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from pydantic import AnyHttpUrl, SecretStr

from records.facts import Facts
from service.app import build_app
from service.settings import Settings
from service.traces import Traces
from tests.graph.live.served import token
from tests.graph.world import KEY, NOW, World

NUMBER, NAME = "110101199003077475", "欧阳修远"
TRACE = "0af7651916cd43dd8448eb211c80319c"


async def test_a_request_is_told_to_who_takes_traces(here: World, copy_url: str, tmp_path: Path) -> None:
    """The whole way, to a receiver that speaks HTTP."""
    taken: list[ExportTraceServiceRequest] = []
    paths: list[str] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told = ExportTraceServiceRequest()
            told.ParseFromString(self.rfile.read(int(self.headers["content-length"])))
            taken.append(told)
            paths.append(self.path)
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    receiver = HTTPServer(("127.0.0.1", 0), Receiver)
    listening = threading.Thread(target=receiver.serve_forever)
    listening.start()
    endpoint = AnyHttpUrl(f"http://127.0.0.1:{receiver.server_port}")
    settings = Settings(
        database_url=SecretStr(copy_url), data_dir=tmp_path, data_key=SecretStr(KEY.hex()), traces_endpoint=endpoint
    )
    app = build_app(settings, now=lambda: NOW)
    headers = await token(here, "committee")
    try:
        async with app.router.lifespan_context(app):
            transport = httpx2.ASGITransport(app=app)
            async with httpx2.AsyncClient(transport=transport, base_url="http://localhost", headers=headers) as http:
                asked = {"query": f"query Q{NUMBER} {{ me {{ account {{ login }} }} }}"}
                parent = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}
                assert (await http.post("/graphql", json=asked, headers=parent)).status_code == 200
                await http.post("/session", json={"login": f"{NAME}{NUMBER}", "password": NAME})
                await http.get(f"/people/{NUMBER}")
    finally:
        await run_aside(receiver.shutdown)
        receiver.server_close()
        listening.join()
    assert set(paths) == {"/v1/traces"}
    spans = [span for one in taken for r in one.resource_spans for s in r.scope_spans for span in s.spans]
    assert sorted(span.name for span in spans) == ["GET other", "POST me", "POST session", "query me"]
    request, operation = (next(s for s in spans if s.name == name) for name in ("POST me", "query me"))
    assert request.trace_id.hex() == operation.trace_id.hex() == TRACE
    assert operation.parent_span_id == request.span_id
    assert request.start_time_unix_nano <= operation.start_time_unix_nano <= operation.end_time_unix_nano
    told = {pair.key: pair.value for pair in operation.attributes}
    assert (told["jishi.statements"].int_value, told["graphql.operation.name"].string_value) == (1, "me")
    text = "".join(map(str, taken))
    assert NUMBER not in text
    assert NAME not in text
    assert str(here.actors["committee"].account_id) not in text


async def run_aside(work: object) -> None:
    thread = threading.Thread(target=work)  # type: ignore[arg-type]  # something to be called
    thread.start()
    thread.join()


async def test_what_went_wrong_is_marked() -> None:
    exporter = InMemorySpanExporter()
    traces = Traces(Settings(), exporter)
    facts = Facts("r-1", kind="mutation", asked="decideApprovals", code="UNAVAILABLE", rows=60, problem="WRONG_STATE")
    traces.tell(facts, "decideApprovals", method="POST", status=503, headers={}, began=10, ended=30)
    await traces.close()
    operation, request = exporter.get_finished_spans()
    assert (request.kind, request.status.is_ok, request.start_time, request.end_time) == (
        SpanKind.SERVER,
        False,
        10,
        30,
    )
    assert operation.attributes is not None
    assert (operation.attributes["jishi.rows"], operation.attributes["jishi.problem"]) == (60, "WRONG_STATE")
    assert operation.parent == request.context


@pytest.mark.parametrize(("share", "told"), [(0.0, 0), (1.0, 2)])
async def test_a_share_of_the_requests_is_told(share: float, told: int) -> None:
    exporter = InMemorySpanExporter()
    traces = Traces(Settings(traces_share=share), exporter)
    traces.tell(Facts(kind="query"), "me", method="POST", status=200, headers={}, began=1, ended=2)
    await traces.close()
    assert len(exporter.get_finished_spans()) == told


async def test_a_receiver_that_is_away_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    traces = Traces(Settings(traces_endpoint=AnyHttpUrl("http://127.0.0.1:9/v1/traces")))
    traces.tell(Facts(kind="query"), "me", method="POST", status=200, headers={}, began=1, ended=2)
    await traces.close()


def test_nothing_of_it_is_read_by_who_did_not_ask() -> None:
    """Neither the libraries for traces and figures nor the one for Word's format: each would delay every start."""
    program = (
        "import sys; from service.app import build_app; from service import cli, metrics; from service.settings import Settings;"
        "build_app(Settings()); print([n for n in sys.modules if n.split('.')[0] in ('opentelemetry', 'prometheus_client', 'docx')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3] / "src",
    )
    assert said.stdout.strip() == "[]"
