"""Frontends' libraries play one story on a real server (story.js): pages merge, an object is one, a no is a value."""

from __future__ import annotations

import json

import pytest

from tests.clients.conftest import Workshop

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("script", "login"), [("apollo/three.js", "branch-2"), ("apollo/four.js", "branch-3")])
def test_apollo(workshop: Workshop, script: str, login: str) -> None:
    workshop.run("node", script, login=login)


@pytest.mark.parametrize("login", ["branch", "auditor"])
def test_everything_under_one_cache(workshop: Workshop, login: str) -> None:
    """Each list with each field, and each way on from its rows: an object says the same whichever way it is come by."""
    found = json.loads(workshop.run("node", "apollo/everything.js", login=login))
    assert found["asked"] > 100
    assert set(found["kinds"]) > {"Candidate", "Approval", "Meeting", "Opinion", "Organization", "PartyMember"}


def test_urql(workshop: Workshop) -> None:
    workshop.run("node", "urql/client.js", login="branch-5")


def test_relay(workshop: Workshop) -> None:
    """Its compiler takes the schema and the documents; its store is keyed by ids alone."""
    generated = workshop.folder / "relay" / "__generated__"
    generated.mkdir()
    (generated / "package.json").write_text('{"type": "commonjs"}', "utf-8")
    workshop.tool("relay-compiler", "relay.config.json", at="relay")
    workshop.run("node", "relay/client.js", login="branch-4")


def test_types_of_ones_own(workshop: Workshop) -> None:
    """graphql-codegen makes them of what the server tells of itself, and `tsc --strict` takes them and what is written on them."""
    workshop.tool("graphql-codegen", "--config", "typed/codegen.js", login="branch-6")
    workshop.tool("tsc", "-p", "typed/tsconfig.json")
    workshop.run("node", "made/client.js", login="branch-6")


def test_graphql_eslint(workshop: Workshop) -> None:
    """The rules for schemas and for Relay; those that we contradict are off, each with its reason (eslint.config.js)."""
    workshop.tool("eslint", "--max-warnings", "0", "schema.graphql", "documents.graphql")
