"""Every enum's values have a name in both languages, as data."""

from __future__ import annotations

from graphql import GraphQLEnumType, is_introspection_type

from graph.schema import engine
from tests.graph.world import World, ask

ENUMS = {
    name: list(type_.values)
    for name, type_ in engine.catalogue.schema.type_map.items()
    if isinstance(type_, GraphQLEnumType) and not is_introspection_type(type_)
}


async def test_every_value_has_a_name_in_both_languages(untouched: World) -> None:
    for language in ("ZH", "EN"):
        query = f"{{ labels(language: {language}) {{ enum description values {{ value label description }} }} }}"
        found = (await ask(untouched.actors["own"], query))["labels"]
        assert {e["enum"]: [v["value"] for v in e["values"]] for e in found} == ENUMS
        for enum in found:
            for text in (enum["description"], *(v["label"] for v in enum["values"])):
                assert text, (enum["enum"], language)
                chinese = any("\u4e00" <= c <= "\u9fff" for c in text)
                assert chinese is (language == "ZH"), (enum["enum"], text)


async def test_some_are_asked_for_in_the_language_of_the_request(untouched: World) -> None:
    query = '{ labels(of: ["Stage"]) { enum values { value label } } }'
    (stage,) = (await ask(untouched.actors["person"], query))["labels"]
    assert stage["values"][0] == {"value": "APPLICANT", "label": "Applicant"}
