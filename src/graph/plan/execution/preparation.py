"""From what a client sent to an operation that may be answered: measured, its variables read, its caller admitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from graphql import FieldNode, GraphQLObjectType, OperationType, get_named_type, is_composite_type
from graphql.execution.values import VariableValues, get_variable_values

from domain.orgs.actors import Actor
from graph.context import Context
from graph.plan.declarations.catalogue import Catalogue, Shape
from graph.plan.declarations.sources import Asked
from graph.plan.execution.requests import Ask, Request
from graph.plan.execution.work import Desk, Means
from graph.plan.faults import Fault
from graph.plan.measure.limits import Limits
from graph.plan.measure.variables import check_variables
from graph.plan.measure.weights import check_weight
from graph.plan.requests.arguments import Bound
from graph.plan.requests.documents import ERRORS, Documents, Operation, Rejected, formatted
from graph.plan.requests.selections import Selections
from graph.plan.requests.variables import coerced
from records.engines import connections

Introspection = Literal["none", "signed_in", "everyone"]


@dataclass(frozen=True)
class Preparation:
    """What it takes to prepare requests under a deployment's limits. `means` are those of PostgreSQL, or not."""

    catalogue: Catalogue
    roots: dict[OperationType, Shape]
    means: dict[bool, Means]
    documents: Documents
    limits: Limits
    introspection: Introspection

    def prepared(self, ask: Ask, context: Context, *, live: bool = False) -> Request:
        """The operation; raises Rejected or Fault for what a client sent. A subscription is `live`."""
        if not ask.query:
            raise Fault("BAD_USER_INPUT", "请求中没有 GraphQL 文档。", "There is no document in the request.")
        document = self.documents.get(ask.query, suggest=self._may_introspect(context))
        operation = document.operation(ask.operation_name)
        root = self._root(operation.kind, live)
        if document.measured.introspects(operation.name) and not self._may_introspect(context):
            raise _no_introspection(context)
        raw = ask.variables or {}
        check_variables(raw, self.limits, bulk=operation.kind is OperationType.MUTATION)
        variables = self._variables(operation, raw, suggest=self._may_introspect(context))
        weight = document.measured.weight(operation.name, variables.coerced)
        check_weight(weight, self.limits)
        bound = Bound(variables, context, page_limit=self.limits.page, forms=document.forms)
        selections = Selections(document.fragments, variables)
        desk = Desk(self.means[connections.is_postgres()], bound)
        request = Request(self.catalogue, document, operation, root, bound, selections, raw, desk, weight)
        self._admit(request)
        return request

    def _may_introspect(self, context: Context) -> bool:
        """Whether the caller may ask what the schema holds, and have misspelled names explained."""
        if self.introspection == "signed_in":
            return context.actor is not None
        return self.introspection == "everyone"

    def _root(self, kind: OperationType, live: bool) -> Shape:
        if kind is OperationType.SUBSCRIPTION and not live:
            zh = "订阅请以 Accept: text/event-stream 或 WebSocket 请求。"
            raise Fault("BAD_USER_INPUT", zh, "Ask for a subscription with Accept: text/event-stream or by WebSocket.")
        return self.roots[kind]

    def _variables(self, operation: Operation, raw: dict[str, Any], *, suggest: bool) -> VariableValues:
        definitions = operation.node.variable_definitions or ()
        try:
            known = coerced(operation.plain, raw) if operation.plain is not None else None
            if known is not None:
                return known
            found = get_variable_values(self.catalogue.schema, definitions, raw, ERRORS, hide_suggestions=not suggest)
        except Exception as wrong:
            # A scalar's parser may raise anything on a value it never met.
            raise Fault("BAD_USER_INPUT", "变量的值无效。", "A variable's value is not valid.") from wrong
        if isinstance(found, VariableValues):
            return found
        raise Rejected([formatted(e, "BAD_USER_INPUT") for e in found[:ERRORS]])

    def _admit(self, request: Request) -> None:
        """Whoever has not signed in may call what is marked public; introspection was looked at before. Whose password is a
        temporary one changes it first; who is to have a second factor sets it up."""
        actor = request.bound.context.actor
        if actor is not None and not (actor.must_change or actor.must_enrol):
            return
        for nodes in request.selections.collected(request.root.type, [request.operation.node.selection_set]).values():
            name = nodes[0].name.value
            row = request.root.rows.get(name)
            if row is None or (isinstance(row.source, Asked) and row.source.public):
                continue
            if actor is None:
                raise Fault("UNAUTHENTICATED", "请先登录。", "Sign in first.")
            below = get_named_type(request.root.type.fields[name].type)
            first = _BEFORE_THE_CHANGE if actor.must_change else _BEFORE_ENROLMENT
            if name not in first or not _only_own(request.selections, below, nodes):
                raise _first(actor)


# What somebody with a temporary password may ask: who they are, and what gets them out of it. Below that nothing of the
# register: the plain values of their own account, and why an act was refused. Whoever is to have a second factor likewise.
_BEFORE_THE_CHANGE = frozenset({"me", "setPassword", "signOut"})
_BEFORE_ENROLMENT = _BEFORE_THE_CHANGE | {"enrolSecondFactor", "confirmSecondFactor"}
_OWN = frozenset({"Account", "Problem"})


def _first(actor: Actor) -> Fault:
    """What somebody has to do before anything else."""
    if actor.must_change:
        zh, en = "临时密码须先修改(setPassword)。", "The password is a temporary one: change it first (setPassword)."
        return Fault("PASSWORD_CHANGE_REQUIRED", zh, en)
    zh = "须先设置双重验证(enrolSecondFactor)。"
    return Fault("SECOND_FACTOR_ENROLMENT_REQUIRED", zh, "Set up a second factor first (enrolSecondFactor).")


def _only_own(selections: Selections, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> bool:
    """Whether what is selected of a type leads to nothing but that."""
    for chosen in selections.of(type_, nodes).values():
        field = type_.fields.get(chosen[0].name.value)  # `__typename` is none
        below = get_named_type(field.type) if field else None
        if not is_composite_type(below):
            continue
        if not isinstance(below, GraphQLObjectType) or below.name not in _OWN:
            return False
        if not _only_own(selections, below, chosen):
            return False
    return True


def _no_introspection(context: Context) -> Fault:
    if context.actor is None:
        return Fault("UNAUTHENTICATED", "请先登录。", "Sign in first.")
    return Fault("INTROSPECTION_NOT_ALLOWED", "此处不开放内省。", "Introspection is not open here.")
