"""Traces over OTLP, where a setting names who takes them: a span for each request, and one in it for its operation.

Both are made when the request is over, out of what is known of it then (`records.facts`): nothing is done on the way, and nobody's
name, number, account or address is in them. What the receiver does not take in time is dropped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from records.facts import Facts
from service.settings import Settings

_OURS = "/v1/traces"
_PATIENCE = 5  # seconds


class Traces:
    """What is told of requests, and to whom."""

    def __init__(self, settings: Settings, exporter: Any = None) -> None:
        # The library is an extra of the package, and read by nobody who wants no traces.
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 -- as above
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 -- as above
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415 -- as above
        from opentelemetry.sdk.trace.sampling import TraceIdRatioBased  # noqa: PLC0415 -- as above
        from opentelemetry.trace import SpanKind, Status, StatusCode, set_span_in_context  # noqa: PLC0415 -- as above
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator  # noqa: PLC0415 -- as above

        resource = Resource.create({"service.name": "jishi", "service.version": version("jishi")})
        self._provider = TracerProvider(
            sampler=TraceIdRatioBased(settings.traces_share), resource=resource, shutdown_on_exit=False
        )
        self._provider.add_span_processor(BatchSpanProcessor(exporter or _exporter(settings)))
        self._tracer = self._provider.get_tracer("jishi")
        self._extract = TraceContextTextMapPropagator().extract
        self._inside, self._server, self._internal = set_span_in_context, SpanKind.SERVER, SpanKind.INTERNAL
        self._failed = Status(StatusCode.ERROR)

    def tell(
        self, facts: Facts, name: str, *, method: str, status: int, headers: Mapping[str, str], began: int, ended: int
    ) -> None:
        """A request is over. `name` is what it is counted as."""
        attributes: dict[str, Any] = {
            "http.request.method": method,
            "http.response.status_code": status,
            "jishi.request_id": facts.request_id,
            "jishi.code": facts.code,
        }
        if facts.error_id:
            attributes["jishi.error_id"] = facts.error_id
        span = self._tracer.start_span(
            f"{method} {name}", self._extract(headers), self._server, attributes, start_time=began
        )
        if status >= 500:
            span.set_status(self._failed)
        if facts.kind and span.is_recording():
            operation = self._tracer.start_span(
                f"{facts.kind} {name}",
                self._inside(span),
                self._internal,
                _of_the_operation(facts, name),
                start_time=facts.began or began,
            )
            operation.end(facts.ended or ended)
        span.end(ended)

    async def close(self) -> None:
        """The last ones, as far as somebody takes them in time."""
        await asyncio.wait({asyncio.ensure_future(asyncio.to_thread(self._provider.shutdown))}, timeout=_PATIENCE)


def _of_the_operation(facts: Facts, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "graphql.operation.type": facts.kind,
        "graphql.operation.name": name,
        "jishi.statements": len(facts.plans),
        "jishi.plans": facts.plans,
        "jishi.cost": facts.cost,
    }
    if facts.rows:
        found["jishi.rows"] = facts.rows
    if facts.problem:
        found["jishi.problem"] = facts.problem
    return found


def _exporter(settings: Settings) -> Any:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415 -- as above

    url = str(settings.traces_endpoint)
    return OTLPSpanExporter(url.rstrip("/") + _OURS if urlsplit(url).path in ("", "/") else url, timeout=_PATIENCE)


def traces_of(settings: Settings) -> Traces | None:
    """Who is told, if anybody."""
    return Traces(settings) if settings.traces_endpoint is not None else None
