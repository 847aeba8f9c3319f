"""Reading: a selection set becomes one SQL statement. What a field is made of is declared with the schema's types.

Its rooms, from the top: `execution` answers requests, `sql` writes statements, `requests` reads what is asked, `measure`
refuses what asks for too much, `declarations` is what the schema says. What a type is declared with stands here.
"""

from graph.plan.declarations.fields import (
    act,
    asked,
    counted,
    fact,
    gone_by,
    judgement,
    listed,
    many,
    node,
    nodes,
    one,
    related,
    subscription,
    value,
    worked_out,
)
from graph.plan.declarations.shapes import Connection, Edge, Node, Noun, PageInfo, noun
from graph.plan.declarations.sources import by_id, column, data, embedded, expression, given, relation

__all__ = [
    "Connection",
    "Edge",
    "Node",
    "Noun",
    "PageInfo",
    "act",
    "asked",
    "by_id",
    "column",
    "counted",
    "data",
    "embedded",
    "expression",
    "fact",
    "given",
    "gone_by",
    "judgement",
    "listed",
    "many",
    "node",
    "nodes",
    "noun",
    "one",
    "related",
    "relation",
    "subscription",
    "value",
    "worked_out",
]
