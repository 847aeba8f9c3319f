"""What plural acts answer: one result for each row in the order asked, and how many there were of each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

import strawberry
from graphql import FieldNode, Node, SelectionSetNode

from domain.roles import MAY
from domain.stages import CaseStatus, Stage, SubStatus
from graph.context import Info
from graph.plan import act, by_id, fact, given, value
from graph.resolvers.sittings import Sitting, perform_many
from graph.schema.candidate import Candidate
from graph.schema.problem import Deadline, Problem

_STATES = {"before", "after", "deadlines"}


@strawberry.type(description="档案状态 · Where a case stands before and after a row, on the day of the act.")
class CaseState:
    stage: Stage = value("发展阶段 · Stage.")
    status: CaseStatus = value("档案状态 · Status of the case.")
    sub_status: SubStatus | None = value("阶段内位置 · A finer position inside the stage.")
    stage_since: date | None = value("阶段起始 · The day the stage began.")
    probation_start: date | None = value("预备期起算 · The day of the resolution (R-PRB-1).")
    probation_last_day: date | None = value("预备期最后一日 · The last day of probation.")
    probation_eligible_on: date | None = value("可转正日期 · The first day on which conversion may be resolved.")
    standing_since: date | None = value("党龄起算 · The day from which party standing counts (R-CNV-10).")


def plural(
    name: str, taking: type, field: str, kind: Any, sitting: Sitting, description: str, *, instead: str | None = None
) -> Any:
    """A row of the menu that is done for many. `field` is the record a result carries, of type `kind`. `instead` says since
    when and by which other act it is to be done."""
    title = name[0].upper() + name[1:]
    return _row(name, taking, _result(title, field, kind), sitting, description, instead=instead)


def stack(
    name: str,
    taking: type,
    field: str,
    kind: Any,
    sitting: Sitting,
    description: str,
    *,
    told_once: dict[str, tuple[Any, Any]] | None = None,
) -> Any:
    """A row of the menu by which a stack is entered: a result has what was made of its row, and no state of a case before.

    `told_once`: fields with their types that read a result's `secret`.
    """
    title = name[0].upper() + name[1:]
    return _row(name, taking, _entered(title, field, kind, told_once), sitting, description)


def _row(
    name: str, taking: type, result: type, sitting: Sitting, description: str, *, instead: str | None = None
) -> Any:
    if name not in MAY:
        raise ValueError(f"{name}: no role may do it")
    title = name[0].upper() + name[1:]
    payload = _payload(title, description, result)

    async def resolve(info: Info, input: Any) -> Any:
        return await perform_many(replace(info.context, states=_wanted(info)), name, input, sitting)

    resolve.__annotations__ = {
        "info": Info,
        "input": Annotated[taking, strawberry.argument(description="输入 · What the act takes.")],
        "return": payload,
    }
    return act(resolve, description=description, graphql_type=payload, deprecated=instead)


def _wanted(info: Info) -> bool:
    """Whether something that `states` stands for may be selected: where a directive leaves it out, it is made in vain."""
    nodes: list[Node] = [*info._raw_info.field_nodes, *info._raw_info.fragments.values()]
    while nodes:
        node = nodes.pop()
        if isinstance(node, FieldNode) and node.name.value in _STATES:
            return True
        chosen: SelectionSetNode | None = getattr(node, "selection_set", None)
        nodes += chosen.selections if chosen else ()
    return False


def _made(name: str, description: str, rows: dict[str, tuple[Any, Any]]) -> type:
    body: dict[str, Any] = {"__annotations__": {k: kind for k, (kind, _) in rows.items()}, "__module__": __name__}
    body |= {k: declared for k, (_, declared) in rows.items()}
    made: type = strawberry.type(type(name, (), body), description=description)
    return made


def _entered(title: str, field: str, kind: Any, told_once: dict[str, tuple[Any, Any]] | None) -> type:
    key = "candidate_id" if field == "candidate" else "record_id"
    rows: dict[str, tuple[Any, Any]] = {
        "index": (int, value("序号 · Its place in the order asked, from 0.")),
        "succeeded": (bool, value("通过 · Whether it was done; in a dry run, whether it would be.")),
        field: (kind | None, fact("所建 · What was made of it; null when refused, and in a dry run.", by_id(key))),
        "errors": (list[Problem], fact("拒绝原因 · Why this row was not done.", given("problems"))),
        "warnings": (list[Problem], value("提醒 · What was noticed and did not stand in the way.")),
    }
    rows |= {name: (kind | None, shown) for name, (kind, shown) in (told_once or {}).items()}
    return _made(f"{title}Result", "逐项结果 · What became of one row.", rows)


def _result(title: str, field: str, kind: Any) -> type:
    rows: dict[str, tuple[Any, Any]] = {
        "index": (int, value("序号 · Its place in the order asked, from 0.")),
        # Not `id`: a client's cache would take the row for the object.
        "asked_id": (strawberry.ID, value("所询标识 · The id as it was asked; empty where there was none.", "id")),
        "succeeded": (bool, value("通过 · Whether it was done; in a dry run, whether it would be.")),
        "candidate": (
            Candidate | None,
            fact("发展人员 · The case, as it is now; null when out of scope.", by_id("candidate_id")),
        ),
    }
    if field != "candidate":
        rows[field] = (
            kind | None,
            fact("记录 · The record, as it is now; null when there is none.", by_id(_key_of(kind))),
        )
    rows |= {
        "errors": (list[Problem], fact("拒绝原因 · Why this row was not done.", given("problems"))),
        "warnings": (list[Problem], value("提醒 · What was noticed and did not stand in the way.")),
        "before": (CaseState | None, value("之前 · Where the case stood; null when out of scope.")),
        "after": (CaseState | None, value("之后 · Where it stands, or would stand; null when refused.")),
        "deadlines": (list[Deadline], value("期限 · What is owed from then on, soonest first; empty when refused.")),
    }
    return _made(f"{title}Result", "逐项结果 · What became of one row.", rows)


def _key_of(kind: Any) -> str | Callable[[Any], str | None]:
    """What names a result's record: of an interface it says also of which type, as was asked."""
    return _typed if kind.__strawberry_definition__.is_interface else "record_id"


def _typed(result: Any) -> str | None:
    return f"{result.id.partition('_')[0]}_{result.record_id}" if result.record_id else None


def _payload(title: str, description: str, result: type) -> type:
    # A bulk answer's rows are weighed apart: there are as many as were asked for.
    results = strawberry.field(
        description="逐项结果 · One for each row, in the order asked.",
        metadata={"source": given("results"), "bulk": True},
    )
    rows: dict[str, tuple[Any, Any]] = {
        "results": (list[result], results),  # type: ignore[valid-type]  # made above
        "requested": (int, value("请求数 · How many rows were asked for.")),
        "succeeded": (int, value("通过数 · How many were done; in a dry run, would be.")),
        "failed": (int, value("未通过数 · How many were not.")),
        "validated_only": (bool, value("仅校验 · Whether this was a dry run.")),
        "replayed": (bool, value("重放 · Whether this is the first answer to the key, told again.")),
        "errors": (list[Problem], fact("拒绝原因 · What is wrong with the call as a whole.", given("problems"))),
    }
    return _made(f"{title}Payload", f"{description.split(' · ')[0]} · What the act answers, row by row.", rows)
