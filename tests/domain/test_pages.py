"""The pages for people."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from domain import acts as acts_room
from domain import pages, regulation
from domain.rules import Guard
from domain.stages import Stage


def test_the_picture_shows_every_transition():
    picture = pages.picture()
    assert [f"--> {stage}" in picture for stage in Stage] == [True] * len(Stage)


def judged_by(name: str) -> bool:
    """Whether something the page of rules calls by this name is guards, alone or in a table."""
    held = getattr(regulation, name, None)
    values = [*held.values()] if isinstance(held, dict) else [held]
    flat = [g for value in values for g in (value if isinstance(value, tuple) else (value,))]
    return bool(flat) and all(isinstance(g, Guard) for g in flat)


def test_every_table_that_an_act_judges_by_is_told_of():
    """An act that judges by a table which the page for people does not know would be judged nowhere, to read it."""
    names = [found.name for found in pkgutil.iter_modules(acts_room.__path__)]
    acts: list[ModuleType] = [importlib.import_module(f"domain.acts.{name}") for name in names]
    tables = {
        name
        for act in acts
        for name, held in vars(act).items()
        if name.isupper() and held is getattr(regulation, name, None) and judged_by(name)
    }
    assert {"ASSIGNING", "NOTICE_OVER", "CULTIVATION_GIVER", "RESTORING", "EDITING"} <= tables
    parts = {"ID_SOUND", "ADDS_UP"}  # rows asked once more by an act whose table has them
    assert {name for name in tables - parts if not hasattr(pages, name)} == set()


def test_every_row_says_where_it_is_judged():
    assert [g.id for g in regulation.GUARDS if not list(pages._places(g))] == []


def test_a_row_names_every_place_of_its():
    giver = next(g for g in regulation.GUARDS if g.id == "R-ACT-4.giver")
    assert list(pages._places(giver)) == ["录入 培养联系人确定意见", "录入 教育培养意见 ACTIVIST"]
    over = next(g for g in regulation.GUARDS if g.id == "R-DEV-3.over")
    assert list(pages._places(over)) == [
        "公示无异议，列为发展对象 LISTING(当日)",
        "公示结束 公示(拟列发展对象)",
        "均按所涉之事当日的版本",
    ]
