"""What a client sent, what it is answered, and the operation between the two."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from graph.plan.declarations.catalogue import Catalogue, Shape
from graph.plan.execution.work import Desk
from graph.plan.measure.weights import Weight
from graph.plan.requests.arguments import Bound
from graph.plan.requests.documents import Document, Operation
from graph.plan.requests.selections import Selections


class Ask(Struct, frozen=True):
    """What a client sent."""

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] | None = None
    cost: bool = False
    rate_limit: bool = False
    # Of a subscription: the event after which it goes on.
    since: str | None = None


class Reply(Struct, frozen=True):
    """What it is answered: `data` is JSON text; None when there is none. A request error was found before executing."""

    data: bytes | None
    errors: list[dict[str, Any]] = field(default_factory=list)
    request_error: bool = False
    extensions: dict[str, Any] | None = None
    # Of an event: the id from which whoever was told of it goes on.
    event_id: str = ""


class Request(Struct):
    """One operation being answered."""

    catalogue: Catalogue
    document: Document
    operation: Operation
    root: Shape
    bound: Bound
    selections: Selections
    raw: dict[str, Any]
    desk: Desk
    weight: Weight
    # Its time ran out after something of it was done: nothing more is begun.
    stopped: bool = False
