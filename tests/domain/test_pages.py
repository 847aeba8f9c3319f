"""The pages for people."""

from __future__ import annotations

from domain import pages
from domain.stages import Stage


def test_the_picture_shows_every_transition():
    picture = pages.picture()
    assert [f"--> {stage}" in picture for stage in Stage] == [True] * len(Stage)
