"""The fields of a print: what its question reads, by the names that the schema has for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    parse,
)

from papers.catalogue import Print
from papers.fields import EVERYWHERE, Field, Form

_FORMS = {"Date": Form.DAY, "DateTime": Form.MOMENT, "Boolean": Form.FLAG}


@cache
def fields_of(kind: Print) -> tuple[Field, ...]:
    """What a template of it may name, the print's own composed parts first."""
    from graph.schema import schema  # noqa: PLC0415 -- it is made of the types, some of which tell these fields

    known = schema._schema
    document = parse(kind.question)
    operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    (node,) = (one for one in operation.selection_set.selections if _name(one) == "node")
    assert isinstance(node, FieldNode) and node.selection_set  # noqa: S101, PT018 -- a question of ours
    return (*EVERYWHERE, *_Walk(known, fragments).fields(None, node.selection_set))


class _Walk:
    def __init__(self, schema: GraphQLSchema, fragments: dict[str, FragmentDefinitionNode]) -> None:
        self._schema, self._fragments = schema, fragments

    def fields(self, of: object, chosen: SelectionSetNode) -> tuple[Field, ...]:
        found: dict[str, Field] = {}
        for holder, node in self._selected(of, chosen):
            found.setdefault(node.name.value, self._field(holder, node))
        return tuple(found.values())

    def _selected(self, of: object, chosen: SelectionSetNode) -> Iterator[tuple[object, FieldNode]]:
        """The fields that are asked for, through the fragments, each with the type it is of."""
        for one in chosen.selections:
            if isinstance(one, FieldNode):
                yield of, one
                continue
            body = self._fragments[one.name.value] if isinstance(one, FragmentSpreadNode) else one
            assert isinstance(body, FragmentDefinitionNode | InlineFragmentNode)  # noqa: S101 -- there is nothing else
            inner = self._schema.type_map[body.type_condition.name.value] if body.type_condition else of
            yield from self._selected(inner, body.selection_set)

    def _field(self, of: object, node: FieldNode) -> Field:
        assert isinstance(of, GraphQLObjectType | GraphQLInterfaceType)  # noqa: S101 -- of a union nothing is asked
        known = of.fields[node.name.value]
        # What its documentation adds, such as that reading leaves a trace, is no part of its name.
        name, zh = node.name.value, re.split(" · |[；(（]", known.description or "")[0].strip()
        listed, kind = _is_list(known.type), get_named_type(known.type)
        if node.selection_set is not None:
            inner = self.fields(kind, node.selection_set)
            if [one.name for one in inner] == ["nodes"]:  # a page of a list is a list to whoever writes a letter
                listed, inner = True, inner[0].fields
            return Field(name, zh, Form.LIST if listed else Form.GROUP, fields=inner)
        if isinstance(kind, GraphQLEnumType):
            return Field(name, zh, Form.WORD, enum=kind.name)
        assert not isinstance(kind, GraphQLUnionType)  # noqa: S101 -- a leaf
        return Field(name, zh, _FORMS.get(kind.name, Form.TEXT))


def _is_list(kind: GraphQLOutputType) -> bool:
    return isinstance(get_nullable_type(kind), GraphQLList)


def _name(node: object) -> str:
    return node.name.value if isinstance(node, FieldNode) else ""
