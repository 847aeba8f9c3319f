"""The plans of an operation: found again by the shape of its variables and the kind of caller, or made."""

from __future__ import annotations

from typing import Any

from graphql import FieldNode, OperationType

from graph.plan.execution.requests import Request
from graph.plan.execution.roots import Facts, Root, Subscription, plan_root, plan_together
from graph.plan.faults import Fault
from graph.plan.measure.chart import INTROSPECTION
from graph.plan.requests.documents import Plans
from graph.plan.requests.selections import shape_of
from graph.plan.sql.frames import Planning
from records.counts import counted

# A statement of too many parts would be long to plan; more root fields than this are rare, and go one by one.
_TOGETHER = 12


def plans_of(request: Request) -> Plans:
    """What this shape of the operation comes to."""
    scope = request.bound.context.scope
    values = request.bound.variables.coerced
    variables = tuple((k, _shape(request, values[k])) for k in sorted(values))
    shape = (request.desk.means.dialect.name, scope.visibility, scope.role, bool(scope.person), variables)
    known = request.operation.plans.recall(shape)
    if known is not None:
        counted.plans_found += 1
        return known
    counted.plans_made += 1
    chosen = request.selections.collected(request.root.type, [request.operation.node.selection_set])
    looks = any(nodes[0].name.value in INTROSPECTION for nodes in chosen.values())
    return request.operation.plans.keep(shape, Plans(chosen, looks))


def _shape(request: Request, value: Any) -> Any:
    # A mutation's input decides no statement, and may hold five thousand items.
    if request.operation.kind is OperationType.MUTATION and isinstance(value, dict | list):
        return "input"
    return shape_of(value, request.catalogue.prefixes)


def plan_of(request: Request, plans: Plans, key: str, nodes: list[FieldNode]) -> Root:
    """The plan for this shape of the operation and this kind of caller; made at most once."""
    if key not in plans.roots:
        plans.roots[key] = plan_root(planning_of(request), request.root, key, nodes, request.operation.node)
    found: Root = plans.roots[key]
    return found


def one_statement(request: Request, plans: Plans) -> Facts | None:
    """Its root fields as one statement; None where that cannot be."""
    if plans.together is None:
        several = request.operation.kind is OperationType.QUERY and 1 < len(plans.chosen) <= _TOGETHER
        planned = plan_together(planning_of(request), request.root, plans.chosen) if several else None
        plans.together = planned or False
    return plans.together or None


def subscription_of(request: Request) -> tuple[str, list[FieldNode], Subscription]:
    """The one root field of a subscription; validation saw to it that there is one."""
    plans = plans_of(request)
    ((key, nodes),) = plans.chosen.items()
    plan = plan_of(request, plans, key, nodes)
    if not isinstance(plan, Subscription):
        raise Fault("BAD_USER_INPUT", "订阅须选择一个事件。", "A subscription selects an event.")
    return key, nodes, plan


def planning_of(request: Request) -> Planning:
    """A statement of the operation, to be planned."""
    return Planning(request.catalogue, request.desk.means.dialect, request.selections, request.bound)
