"""The figures of this process, as Prometheus takes them. `docs/operations.md` says what each is for.

Only what is known beforehand becomes a label: acts and fields of the schema, registered operations, codes, our own doors.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from records.counts import STEPS, Counts, Durations, counted
from records.engines import connections
from records.installation.clocks import newest_row
from records.people import passwords
from records.trail.anchor_file import newest_at
from service import logs, routes
from service.health import Finding
from service.settings import Settings

_DECIDING = ("decideApproval", "decideApprovals")


@dataclass(slots=True)
class Looked:
    """What had to be looked up: why nobody may be sent here, and since when nothing was written or anchored."""

    hindrance: Finding | None = None
    head_seconds: float | None = None
    anchor_seconds: float | None = None
    usage: dict[str, tuple[int, int]] = field(default_factory=dict)


async def looked(state: Any, settings: Settings) -> Looked:
    """Looks things up, in the database in use. Whether that answers is one of them."""
    found = Looked(await state.readiness.hindrance(routes.serving(state)))
    client: Any = connections.connection()
    found.usage = client.usage()
    now = datetime.now(UTC)
    if found.hindrance is None and (row := await newest_row()) is not None:
        found.head_seconds = (now - row).total_seconds()
    if (anchor := newest_at(settings.anchors)) is not None:
        found.anchor_seconds = (now - anchor).total_seconds()
    return found


@dataclass(slots=True, eq=False)
class Figures(Collector):
    """One look at all of them."""

    state: Any
    seen: Looked
    counts: Counts = field(default_factory=lambda: counted)

    def collect(self) -> Iterator[Metric]:
        yield from self._asked()
        yield from self._done()
        yield from self._waiting()
        yield from self._standing()

    def _asked(self) -> Iterator[Metric]:
        requests = CounterMetricFamily(
            "jishi_requests", "Requests answered, by what was asked and the code.", labels=("kind", "operation", "code")
        )
        for labels, times in self.counts.requests.copy().items():
            requests.add_metric(labels, times)
        yield requests
        took = HistogramMetricFamily(
            "jishi_request_seconds", "How long they took; a stream as long as it was open.", labels=("kind",)
        )
        for kind, durations in self.counts.durations.copy().items():
            took.add_metric((kind,), _buckets(durations), durations.seconds)
        yield took
        statements = CounterMetricFamily("jishi_statements", "Statements sent to the database.", labels=("connection",))
        statements.add_metric(("reading",), self.counts.reading)
        statements.add_metric(("writing",), self.counts.writing)
        yield statements
        plans = CounterMetricFamily(
            "jishi_plans", "Operations whose plan was known, or had to be made.", labels=("outcome",)
        )
        plans.add_metric(("found",), self.counts.plans_found)
        plans.add_metric(("made",), self.counts.plans_made)
        yield plans
        yield _counter(
            "jishi_documents_read", "Documents parsed and validated: none was known.", self.counts.documents_read
        )

    def _done(self) -> Iterator[Metric]:
        rows = CounterMetricFamily("jishi_act_rows", "Rows of acts, done or refused.", labels=("act", "outcome"))
        decisions = CounterMetricFamily(
            "jishi_decisions", "Decisions on submissions, done or refused.", labels=("outcome",)
        )
        totals = {"done": 0, "refused": 0}
        for (act, outcome), times in self.counts.acts.copy().items():
            rows.add_metric((act, outcome), times)
            totals[outcome] += times if act in _DECIDING else 0
        for outcome, times in totals.items():
            decisions.add_metric((outcome,), times)
        yield rows
        yield decisions
        yield _counter(
            "jishi_sign_in_failures", "Sign-ins with a wrong login or password.", self.counts.sign_ins_failed
        )
        yield _counter("jishi_log_lines_dropped", "Lines of the log that nobody took in time.", logs.dropped())

    def _waiting(self) -> Iterator[Metric]:
        in_use = GaugeMetricFamily(
            "jishi_connections_in_use", "Connections to the database in use.", labels=("connection",)
        )
        most = GaugeMetricFamily("jishi_connections_most", "How many of them there may be.", labels=("connection",))
        for kind, (used, limit) in self.seen.usage.items():
            in_use.add_metric((kind,), used)
            most.add_metric((kind,), limit)
        yield in_use
        yield most
        yield _gauge("jishi_connections_waiting", "Requests that wait for a connection.", self.counts.waiting)
        streams, listener = self.state.streams, self.state.streams.listener
        queues = GaugeMetricFamily("jishi_queue_length", "What waits for its turn.", labels=("queue",))
        queues.add_metric(("database",), self.counts.waiting)
        queues.add_metric(("passwords",), passwords.waiting())
        queues.add_metric(("events",), listener.waiting if listener is not None else 0)
        queues.add_metric(("log",), logs.waiting())
        yield queues
        backlogs = streams.backlogs()
        yield _gauge("jishi_streams_open", "Subscriptions that are open.", len(backlogs))
        yield _gauge(
            "jishi_events_backlog", "Changed objects that subscribers have still to be told of.", sum(backlogs)
        )
        yield _gauge(
            "jishi_events_backlog_longest", "Of the subscriber who has most before them.", max(backlogs, default=0)
        )

    def _standing(self) -> Iterator[Metric]:
        seen = self.seen
        yield _gauge("jishi_ready", "Whether people may be sent here.", int(seen.hindrance is None))
        why = GaugeMetricFamily("jishi_hindered", "Why they may not.", labels=("reason",))
        if seen.hindrance is not None:
            why.add_metric((seen.hindrance.reason,), 1)
        yield why
        listener = self.state.streams.listener
        unheard = listener.unheard_seconds if listener is not None else 0.0
        yield _gauge("jishi_events_unheard_seconds", "For how long no news are heard.", unheard)
        for name, what, seconds in (
            ("jishi_audit_head_age_seconds", "Since the journal was last written to.", seen.head_seconds),
            ("jishi_audit_anchor_age_seconds", "Since it was last anchored, on this machine.", seen.anchor_seconds),
        ):
            age = GaugeMetricFamily(name, what)
            if seconds is not None:
                age.add_metric((), max(seconds, 0.0))
            yield age
        info = GaugeMetricFamily("jishi_info", "The version that runs.", labels=("version",))
        info.add_metric((self.state.version,), 1)
        yield info


def _buckets(durations: Durations) -> list[tuple[str, float]]:
    """How many took up to so long, each step with those before it."""
    named = (*map(str, STEPS), "+Inf")
    return list(zip(named, accumulate(durations.steps), strict=True))


def _counter(name: str, what: str, value: float) -> Metric:
    family = CounterMetricFamily(name, what)
    family.add_metric((), value)
    return family


def _gauge(name: str, what: str, value: float) -> Metric:
    family = GaugeMetricFamily(name, what)
    family.add_metric((), value)
    return family
