"""What is written from the code is as fresh as the code."""

from pathlib import Path

import pytest
from graphql import build_schema

from domain.pages import process_page, regulation_page, roles_page
from graph.schema import schema
from service.manual import manual_page
from service.settings_page import settings_page
from service.templates_page import templates_page

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("path", "page", "command"),
    [
        ("docs/regulation.md", regulation_page, "make docs"),
        ("docs/process.md", process_page, "make docs"),
        ("docs/roles.md", roles_page, "make docs"),
        ("docs/manual.md", lambda: manual_page(build_schema(schema.as_str())), "make docs"),
        ("docs/settings.md", settings_page, "make docs"),
        ("docs/templates.md", templates_page, "make docs"),
        ("src/graph/schema/schema.graphql", schema.as_str, "make schema"),
    ],
)
def test_a_generated_page_says_what_the_code_says(path, page, command):
    written = (ROOT / path).read_text(encoding="utf-8")
    assert written.strip() == page().strip(), f"{path} is stale: run `{command}`"
