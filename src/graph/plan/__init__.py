"""Reading: a selection set becomes one SQL statement. What a field is made of is declared with the schema's types."""

from graph.plan.declaring import act, asked, counted, fact, judgement, listed, many, node, nodes, one, told, value
from graph.plan.shapes import Connection, Edge, Node, Noun, PageInfo, noun
from graph.plan.sources import by_id, column, data, embedded, expression, given, relation

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
    "judgement",
    "listed",
    "many",
    "node",
    "nodes",
    "noun",
    "one",
    "relation",
    "told",
    "value",
]
