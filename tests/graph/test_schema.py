"""The schema as a document: committed, described in both languages, unambiguous."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, is_non_null_type

import graph.schema

SCHEMA = graph.schema.schema
BASE = SCHEMA._schema
OURS = {name: type_ for name, type_ in BASE.type_map.items() if not name.startswith("__")}
# What the library brings along describes itself.
BUILT_IN = {"String", "Int", "Float", "Boolean", "ID", "Date", "DateTime", "Decimal"}


def described() -> Iterator[tuple[str, str | None]]:
    """Every place of the schema that wants a description."""
    for name, type_ in OURS.items():
        if name not in BUILT_IN:
            yield name, type_.description
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field_name, field in type_.fields.items():
                yield f"{name}.{field_name}", field.description
                for argument, given in field.args.items():
                    yield f"{name}.{field_name}({argument})", given.description
        if isinstance(type_, GraphQLInputObjectType):
            for field_name, input_field in type_.fields.items():
                yield f"{name}.{field_name}", input_field.description
        if isinstance(type_, GraphQLEnumType):
            for value_name, value in type_.values.items():
                yield f"{name}.{value_name}", value.description


def test_the_committed_schema_is_the_running_one() -> None:
    committed = Path(graph.schema.__file__).with_name("schema.graphql").read_text(encoding="utf-8")
    assert committed.strip() == SCHEMA.as_str().strip()


def test_everything_is_described_and_begins_with_the_chinese_term() -> None:
    wrong = [
        place
        for place, text in described()
        if not text or " · " not in text or not any("\u4e00" <= c <= "\u9fff" for c in text.split(" · ")[0])
    ]
    assert wrong == []


def test_no_two_type_names_differ_only_by_case() -> None:
    assert [name for name, number in Counter(name.lower() for name in OURS).items() if number > 1] == []


def test_every_act_has_its_own_input_and_payload() -> None:
    assert BASE.mutation_type is not None
    for name, field in BASE.mutation_type.fields.items():
        title = name[0].upper() + name[1:]
        assert str(field.args["input"].type) == f"{title}Input!"
        assert str(field.type) == f"{title}Payload"


# Root fields that are never null, and why: without what they answer there is no answer at all. There is none so far.
NEVER_NULL: dict[str, str] = {}


def test_every_root_field_may_be_null() -> None:
    """A fault in one root field leaves the others standing, an act that was done among them."""
    roots = [BASE.query_type, BASE.mutation_type, BASE.subscription_type]
    fields = {f"{root.name}.{name}": field for root in roots if root for name, field in root.fields.items()}
    assert {name for name, field in fields.items() if is_non_null_type(field.type)} == set(NEVER_NULL)


def test_inputs_name_no_status_branch_or_approver() -> None:
    """No mass assignment: these follow from the act and the caller."""
    assert BASE.mutation_type is not None
    inputs = [f.args["input"].type.of_type for f in BASE.mutation_type.fields.values()]
    named = {
        f"{i.name}.{n}"
        for i in inputs
        for n in i.fields
        if n in ("stage", "branch", "branchId", "approver", "subStatus")
    }
    assert named == set()
