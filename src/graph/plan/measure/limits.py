"""What one document, with its variables, may ask for, and the refusal of what asks for more."""

from __future__ import annotations

from dataclasses import dataclass

from domain.text import Text
from graph.plan.faults import Fault

# Beyond it nobody needs the number; a few fragments make one that no JSON holds.
_COUNTED = 1_000_000_000
_WORDS = {
    "tokens": Text("文档的词元", "tokens in the document"),
    "operations": Text("文档中的操作", "operations in the document"),
    "fragments": Text("文档中的片段", "fragments in the document"),
    "depth": Text("字段嵌套的层数", "levels of nested fields"),
    "aliases": Text("别名", "aliases"),
    "fields": Text("字段(片段展开后)", "fields, fragments expanded"),
    "directives": Text("指令", "directives"),
    "repeats": Text("同一处重复选取的字段", "repetitions of fields at one place"),
    "cost": Text("各级列表条数之积", "rows: the page sizes of nested lists multiply"),
    "bulkRowCost": Text("批量结果每行所取的条数", "rows under each row of a bulk answer"),
    "introspectionAliases": Text("内省中的别名", "aliases within an introspection"),
    "introspectionDepth": Text("内省中列表嵌套的层数", "levels of lists within an introspection"),
    "literals": Text("文档中直接写出的值(较多时请用变量)", "values written in the document; put them into variables"),
    "listArgument": Text("参数中一个列表的项数", "items in one list of the arguments"),
    "variableDepth": Text("变量嵌套的层数", "levels of nested variables"),
    "values": Text("变量中的值", "values in the variables"),
}


@dataclass(frozen=True)
class Limits:
    """What one document, with its variables, may ask for. The service fills it from its settings."""

    depth: int = 12
    aliases: int = 30
    fields: int = 500
    directives: int = 30
    operations: int = 10
    fragments: int = 100
    # Pairs of fields under one response key: what validation compares one by one.
    repeats: int = 10_000
    cost: int = 5_000
    bulk_row_cost: int = 20
    # An introspection takes a good part of a second; under other names the same one could be had again and again.
    introspection_aliases: int = 0
    # The types and their fields: whoever knows all of them needs no types of fields of types.
    introspection_depth: int = 2
    # Validation looks at each with every rule it has, which takes ten times as long as reading a variable.
    literals: int = 1_000
    tokens: int = 3_000
    list_argument: int = 5_000
    variable_depth: int = 20
    values: int = 200_000
    page: int = 100


def exceeded(limit: str, requested: int | None, maximum: int) -> Fault:
    """A refusal that says what to shrink."""
    zh, en = _WORDS[limit]
    asked = {} if requested is None else {"requested": requested}
    had_zh, had_en = ("", "") if requested is None else (f"请求 {requested}，", f"{requested} asked for, ")
    return Fault(
        "LIMIT_EXCEEDED",
        f"{zh}过多：{had_zh}上限 {maximum}。",
        f"Too many {en}: {had_en}{maximum} allowed.",
        limit=limit,
        **asked,
        maximum=maximum,
    )


def within(limit: str, requested: int, maximum: int) -> None:
    """Refuses what is beyond a limit."""
    if requested > maximum:
        raise exceeded(limit, min(requested, max(_COUNTED, maximum + 1)), maximum)
