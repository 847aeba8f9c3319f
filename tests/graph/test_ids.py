"""An `id` is a global id, of one object: a client's cache keeps what it reads under it."""

from graphql import GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema, build_schema

from graph.schema import schema

# Found by its own id, which is the regulation's: `R-APP-3`. No object has such a one, and its type is told with it.
_OF_THE_REGULATION = {"Guard"}
# The file's, which is fetched by it and is no row of the graph. What it is called is the attachment's: docs/api/reading.md says how to key it.
_OF_A_FILE = {"Attachment"}


def claiming(found: GraphQLSchema) -> set[str]:
    """The types that have an `id` and are no node: Relay, and Apollo by name and id, would merge them with the node."""
    kinds = (t for t in found.type_map.values() if isinstance(t, GraphQLObjectType))
    node = found.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    return {t.name for t in kinds if "id" in t.fields and node not in t.interfaces} - _OF_THE_REGULATION - _OF_A_FILE


def test_whatever_has_an_id_is_found_by_it() -> None:
    assert claiming(schema._schema) == set()


def test_a_row_of_a_result_that_says_it_has_the_objects_id_is_found() -> None:
    """A fault planted in a schema."""
    planted = build_schema(
        "type Query { node: Node } interface Node { id: ID! } type Case implements Node { id: ID! }"
        "type CloseCasesResult { id: ID! }"
    )
    assert claiming(planted) == {"CloseCasesResult"}
