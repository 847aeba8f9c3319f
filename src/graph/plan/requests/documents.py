"""Documents seen before: parsed, measured and validated once, with the plans made from them. All is bounded."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    parse,
    validate,
)

from graph.plan.faults import Fault
from graph.plan.measure.chart import Chart
from graph.plan.measure.limits import Limits, exceeded
from graph.plan.measure.sums import measure
from graph.plan.measure.weights import Measured
from graph.plan.requests.arguments import Form
from graph.plan.requests.selections import Chosen
from graph.plan.requests.variables import Plain, plain_variables
from records.counts import counted

DOCUMENTS = 500
# A tree takes some two hundred times its text: as many characters as all texts kept may have together.
TEXTS = 500_000
PLANS = 64
INTROSPECTIONS = 4
ERRORS = 5
K = TypeVar("K")
V = TypeVar("V")


class Recent(OrderedDict[K, V], Generic[K, V]):
    """A bounded map that forgets what was used longest ago."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def recall(self, key: K) -> V | None:
        found = self.get(key)
        if found is not None:
            self.move_to_end(key)
        return found

    def keep(self, key: K, value: V) -> V:
        self[key] = value
        if len(self) > self.limit:
            self.popitem(last=False)
        return value


class Rejected(Exception):
    """A document that is refused before anything is executed, with all its errors."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors[0]["message"])
        self.errors = errors


@dataclass
class Plans:
    """What one shape of an operation comes to: its root fields, whether some look at the schema, the plan of each, of all
    together where that can be, and of their list as an export."""

    chosen: Chosen
    looks: bool = False
    roots: dict[str, Any] = field(default_factory=dict)
    together: Any = None
    listed: Any = None


@dataclass(frozen=True)
class Operation:
    """An operation: what no request changes of it, and its plans by shape. `asked` is the one root field that it asks for."""

    node: OperationDefinitionNode
    name: str
    plain: Plain | None
    asked: str = "several"
    plans: Recent[Any, Plans] = field(default_factory=lambda: Recent(PLANS))

    @property
    def kind(self) -> OperationType:
        return self.node.operation


@dataclass
class Document:
    """A valid document, its operations and fragments."""

    node: DocumentNode
    operations: list[Operation]
    fragments: dict[str, FragmentDefinitionNode]
    measured: Measured
    forms: dict[int, Form | None] = field(default_factory=dict)

    def operation(self, name: str | None) -> Operation:
        """The operation meant; several without a name are refused, not guessed at."""
        chosen = [o for o in self.operations if o.name == name] if name else self.operations
        if len(chosen) == 1:
            return chosen[0]
        if not chosen:
            raise Fault("BAD_USER_INPUT", "没有此名称的操作。", "There is no operation of this name.")
        raise Fault(
            "BAD_USER_INPUT", "请用 operationName 指明操作。", "Several operations: say which by operationName."
        )


class Documents:
    """The cache of documents of one schema. What was refused is not kept, so it cannot push out what is used."""

    def __init__(self, schema: GraphQLSchema, chart: Chart, limits: Limits, limit: int = DOCUMENTS) -> None:
        self.schema, self.chart, self.limits = schema, chart, limits
        self._known: Recent[str, Document] = Recent(limit)
        self._characters = 0
        # Answers to introspections without variables: always the same, and slow to find.
        self.introspected: Recent[str, dict[str, Any]] = Recent(INTROSPECTIONS)

    def __contains__(self, text: str) -> bool:
        return text in self._known

    def get(self, text: str, *, suggest: bool = True) -> Document:
        """The document, parsed with the token limit, measured, then validated; raises Rejected or Fault.

        `suggest` lets a refusal name what in the schema is spelled alike.
        """
        known = self._known.recall(text)
        return known if known is not None else self._kept(text, self._read(text, suggest))

    def _kept(self, text: str, document: Document) -> Document:
        if len(text) > TEXTS:
            return document
        self._characters += len(text)
        while self._characters > TEXTS or len(self._known) >= self._known.limit:
            self._characters -= len(self._known.popitem(last=False)[0])
        return self._known.keep(text, document)

    def _read(self, text: str, suggest: bool) -> Document:
        counted.documents_read += 1
        node = self._parsed(text)
        try:
            measured = measure(node, self.chart, self.limits)
        except GraphQLError as wrong:
            raise Rejected([formatted(wrong, "GRAPHQL_VALIDATION_FAILED")]) from wrong
        errors = validate(self.schema, node, max_errors=ERRORS, hide_suggestions=not suggest)
        if errors:
            raise Rejected([formatted(e, "GRAPHQL_VALIDATION_FAILED") for e in errors[:ERRORS]])
        definitions = node.definitions
        return Document(
            node,
            [self._operation(d) for d in definitions if isinstance(d, OperationDefinitionNode)],
            {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)},
            measured,
        )

    def _operation(self, node: OperationDefinitionNode) -> Operation:
        roots = node.selection_set.selections
        only = roots[0].name.value if len(roots) == 1 and isinstance(roots[0], FieldNode) else "several"
        return Operation(node, node.name.value if node.name else "", plain_variables(self.schema, node), only)

    def _parsed(self, text: str) -> DocumentNode:
        tokens = self.limits.tokens
        try:
            return parse(text, max_tokens=tokens, allow_empty_selection_sets=False)
        except GraphQLSyntaxError as wrong:
            # The parser's own word for it; it stops there and knows no number.
            if f"more than {tokens} tokens" in wrong.message:
                raise exceeded("tokens", None, tokens) from wrong
            raise Rejected([formatted(wrong, "GRAPHQL_PARSE_FAILED")]) from wrong


def formatted(error: GraphQLError, code: str) -> dict[str, Any]:
    """A GraphQL error of the request itself, with our code, and with the place in the variables where it lies in one."""
    answer: dict[str, Any] = dict(error.formatted)
    place = _PLACE.match(error.message)
    at = {"at": [place["name"], *map(_step, _STEP.findall(place["path"] or ""))]} if place else {}
    answer["message"] = without_values(error.message)
    answer["extensions"] = {**(error.extensions or {}), **at, "code": code}
    return answer


def _step(name: str) -> str | int:
    return int(name) if name.isdigit() else name


_PLACE = re.compile(r"Variable '\$(?P<name>\w+)' has invalid value(?: at (?P<path>[\w.\[\]]+))?:")
_STEP = re.compile(r"\w+")
# What graphql-core quotes of the values it was sent, up to the end of its sentence: texts and numbers, whole inputs, names
# that an enumeration lacks.
_QUOTED = (
    (re.compile(r"(?s)[,;.]? [Ff]ound: .*\Z"), "."),
    (re.compile(r"(?s)(cannot represent [a-z0-9 -]*value): .*\Z"), r"\1."),
    (re.compile(r"(?s)(, found |Unexpected )(String|Int|Float) .*\Z"), r"\1\2."),
    # Python's word for it.
    (re.compile(r"not to be None\."), "not to be null."),
    (re.compile(r"(?s)Value .* does not exist in ('\w+' enum)"), r"The value does not exist in \1"),
)


def without_values(message: str) -> str:
    """The message without the values it quotes: they may be a password or an ID number, and end up in somebody's log."""
    for quoted, instead in _QUOTED:
        message = quoted.sub(instead, message)
    return message
