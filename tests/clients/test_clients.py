"""Frontends' libraries play one story on a real server (story.js): pages merge, an object is one, a no is a value."""

from __future__ import annotations

import pytest

from tests.clients.conftest import Workshop

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("script", "login"), [("apollo/three.js", "branch-2"), ("apollo/four.js", "branch-3")])
def test_apollo(workshop: Workshop, script: str, login: str) -> None:
    workshop.run("node", script, login=login)


def test_urql(workshop: Workshop) -> None:
    workshop.run("node", "urql/client.js", login="branch-5")


def test_relay(workshop: Workshop) -> None:
    """Its compiler takes the schema and the documents; its store is keyed by ids alone."""
    (workshop.folder / "relay" / "__generated__").mkdir()
    workshop.tool("relay-compiler", "relay.config.json", at="relay")
    workshop.run("node", "relay/client.js", login="branch-4")
