"""What the last release promised its clients: nothing of it is broken but on purpose, and an upgrade note says so."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLSchema, build_schema, find_breaking_changes, is_input_object_type

import graph.schema

ROOT = Path(__file__).parents[2]
RELEASED = Path(__file__).parent / "released"
NOW = graph.schema.schema._schema
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
ON_PURPOSE = tomllib.loads((RELEASED / "broken.toml").read_text())["broken"]


def released() -> GraphQLSchema:
    return build_schema((RELEASED / f"{VERSION}.graphql").read_text())


def unreleased() -> str:
    """What the changelog says of the version to come, its lines joined."""
    text = (ROOT / "CHANGELOG.md").read_text().split("\n## ")[1]
    assert text.startswith("Unreleased")
    return re.sub(r"\s+", " ", text)


def broken(old: GraphQLSchema, new: GraphQLSchema) -> list[str]:
    """What breaks clients of the old one and was not meant to."""
    found = [change.description for change in find_breaking_changes(old, new)]
    return [text for text in found if not any(re.fullmatch(row["change"], text) for row in ON_PURPOSE)]


def test_the_released_schema_is_the_last_versions() -> None:
    assert [path.stem for path in RELEASED.glob("*.graphql")] == [VERSION]


def test_nothing_released_is_broken_but_on_purpose() -> None:
    assert broken(released(), NOW) == []


@pytest.mark.parametrize("row", ON_PURPOSE, ids=lambda row: str(row["note"]))
def test_what_was_broken_on_purpose_is_told_to_clients(row: dict[str, str]) -> None:
    changes = [change.description for change in find_breaking_changes(released(), NOW)]
    assert any(re.fullmatch(row["change"], text) for text in changes), "nothing of the kind was broken: the row can go"
    assert row["note"] in unreleased(), "no upgrade note says so"


def test_the_gate_finds_what_is_taken_away() -> None:
    """Planted faults: a field and a value that are gone."""
    less = released()
    del less.type_map["AdmissionForm"].fields["serialNumber"]  # type: ignore[attr-defined]  # an object type
    del less.type_map["Edition"].values["NATIONAL_2026"]  # type: ignore[attr-defined]  # an enum
    assert broken(released(), less) == [
        "Field AdmissionForm.serialNumber was removed.",
        "Enum value Edition.NATIONAL_2026 was removed.",
    ]


# ── deprecation ─────────────────────────────────────────────────────────────────────────────────────────────────────


def deprecations() -> Iterator[tuple[str, str]]:
    """Every place that is deprecated, and what is said about it."""
    for name, type_ in NOW.type_map.items():
        members = type_.values if isinstance(type_, GraphQLEnumType) else getattr(type_, "fields", {})
        for member, definition in members.items():
            if definition.deprecation_reason is not None:
                yield f"{name}.{member}", definition.deprecation_reason
            for argument, given in getattr(definition, "args", {}).items():
                if given.deprecation_reason is not None:
                    yield f"{name}.{member}({argument})", given.deprecation_reason


def test_a_deprecation_says_since_when_until_which_version_and_what_instead() -> None:
    wanted = re.compile(r".+ · Since 20\d\d-\d\d-\d\d, gone in (\d+)\.(\d+) at the earliest: .+")
    major, minor = map(int, VERSION.split(".")[:2])
    for place, reason in deprecations():
        said = wanted.fullmatch(reason)
        assert said, f"{place}: {reason}"
        # Deprecated by the version after the released one, it is there for that whole minor version.
        assert (int(said[1]), int(said[2])) >= (major, minor + 2) or int(said[1]) > major, f"{place}: {reason}"


def test_what_the_release_had_goes_by_way_of_a_deprecation() -> None:
    """Of what was removed, what was not deprecated before stands in the list of what was broken on purpose."""
    for change in find_breaking_changes(released(), NOW):
        if change.type.name == "FIELD_REMOVED":
            place = re.search(r"(\w+)\.(\w+)", change.description)
            assert place
            type_ = released().type_map[place[1]]
            known = type_.fields[place[2]]  # type: ignore[attr-defined]  # it had the field
            deprecated = known.deprecation_reason is not None and not is_input_object_type(type_)
            assert deprecated or any(re.fullmatch(row["change"], change.description) for row in ON_PURPOSE)
