"""The forms of the console: the sentence below a field is a rule's; days as they are typed; on to the next person by keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from domain import regulation
from domain.rules import Guard
from tests.console.conftest import Desk, barriers

DESIGNS = Path(__file__).parents[2] / "console" / "src" / "parts" / "form" / "designs"


def test_every_rule_below_a_field_is_a_row_of_the_page() -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in sorted(DESIGNS.glob("*.ts")))
    named = set(re.findall(r": '(R-[A-Z]+-[\w.-]+)'", written))
    told = [each for one in vars(regulation).values() for each in (one.values() if isinstance(one, dict) else [one])]
    rows = {row.id for row in told if isinstance(row, Guard)}
    assert len(named) > 10
    assert named - rows == set()


@pytest.mark.slow
def test_a_talk_is_entered_by_keys_and_leads_on_to_the_next_person(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?stage=APPLICANT", "tbody tr a")
    people = [link.get_attribute("href") or "" for link in page.locator("tbody tr a").all()[:8]]
    for person in people:
        desk.show(f"{person.removeprefix('#/')}?do=A3", "#acts article")
        if page.locator("article.chosen > form.act").count():
            break
    name = page.locator(".dossier h2, .screen h1").first.inner_text()
    on = page.locator("form.act [name=on]")
    expect(on).to_be_focused()
    for typed, meant in {"20261120": "2026-11-20", "11.3": r"20\d\d-11-03", "２０２６年１月９日": "2026-01-09"}.items():
        on.fill(typed)
        on.press("Tab")
        expect(on).to_have_value(re.compile(f"^{meant}$"))
    on.fill("昨天")
    page.locator("form.act [name=content]").fill("入党动机和家庭情况")
    page.locator("form.act [name=talkedBy]").fill("李组织委员")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".receipt")).to_have_count(0)
    on.fill("")
    page.get_by_role("button", name="打开日历：谈话日期").click()
    expect(page.locator(".calendar .day.today")).to_be_focused()
    assert barriers(page) == []
    page.keyboard.press("Enter")
    expect(on).to_have_value(re.compile(r"^\d{4}-\d\d-\d\d$"))
    page.locator("form.act [name=content]").press("Control+Enter")
    expect(page.locator(".receipt .badge.done")).to_be_visible()
    onward = page.locator(".receipt a.onward", has_text="下一人")
    expect(onward).to_be_visible()
    assert barriers(page) == []
    assert page.title().endswith("纪实"), (page.title(), name)
    onward.click()
    expect(page.locator("form.act")).to_have_attribute("aria-label", "录入谈话记录")
    expect(page.locator("form.act [name=on]")).to_be_focused()
    assert desk.troubles == []


@pytest.mark.slow
@pytest.mark.parametrize(("dark", "width"), [(False, 1280), (True, 390)])
def test_forms_stand_in_nobodys_way(browser: Browser, served: str, dark: bool, width: int) -> None:
    """An act of each kind that the clerk meets most: sections, folded fields, units, pickers."""
    desk = Desk(browser, served, dark=dark, width=width).enter("branch")
    page = desk.show("people?stage=DEVELOPMENT_TARGET", "tbody tr a")
    person = (page.locator("tbody tr a").first.get_attribute("href") or "").removeprefix("#/")
    for query in ("do=C4", "do=C5", "do=C11", "act=updateCandidate", "act=transferOut"):
        desk.show(f"{person}?{query}", "form.act, #acts summary")
        for shut in page.locator("#acts details:not([open]) > summary").all():
            shut.click()
        expect(page.locator("form.act")).to_be_visible()
        assert barriers(page) == [], query
    assert desk.troubles == []
