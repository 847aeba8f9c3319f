"""Nothing that was typed is lost, and nothing is overwritten unseen: two tabs, drafts, a form that is done once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.console.conftest import Desk, barriers

pytestmark = pytest.mark.slow
# Everything on the screen is read anew before a conflict is shown.
SOON = 20_000
RECEIPT = ".receipt .badge.done"


def a_person(desk: Desk, stage: str = "ACTIVIST", number: int = 0) -> str:
    """The address of somebody's file."""
    page = desk.show(f"people?stage={stage}", "tbody tr a")
    address = page.locator("tbody tr a").nth(number).get_attribute("href")
    assert address
    return address.removeprefix("#/")


def opened(desk: Desk, person: str, query: str) -> Page:
    page = desk.show(f"{person}?{query}", "form.act")
    expect(page.locator(".bones")).to_have_count(0)
    return page


def another_tab(desk: Desk) -> Desk:
    """The same session in a second tab of the same browser."""
    other = Desk.__new__(Desk)
    vars(other).update(vars(desk))
    other.page = desk.context.new_page()
    other.page.on("console", lambda told: desk._told(told.type, told.text))
    other.page.on("pageerror", lambda fault: desk.troubles.append(str(fault)))
    return other


# ── two tabs ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_second_of_two_tabs_chooses_field_by_field(browser: Browser, served: str) -> None:
    first = Desk(browser, served).enter("branch")
    person = a_person(first)
    mine = opened(first, person, "act=updateCandidate")
    theirs = opened(another_tab(first), person, "act=updateCandidate")
    mine.fill("form.act [name=occupation]", "教师")
    mine.fill("form.act [name=unit]", "第一中学")
    theirs.fill("form.act [name=occupation]", "医生")
    theirs.fill("form.act [name=registrationPlace]", "本市东城区")
    theirs.click("form.act button.primary")
    expect(theirs.locator(RECEIPT)).to_be_visible(timeout=SOON)
    # The first tab has heard of it and reads anew; what it was opened with stays.
    expect(mine.locator(".chronicle > li").first).to_contain_text("发展党员信息编辑", timeout=SOON)
    mine.click("form.act button.primary")
    conflict = mine.locator(".conflict")
    rows = conflict.locator("tbody tr")
    expect(rows).to_have_count(3, timeout=SOON)
    told = {row.locator("th").inner_text(): row.locator("td").all_inner_texts()[1:] for row in rows.all()}
    assert told["职业"] == ["医生", "教师"]
    assert told["单位"][1] == "第一中学"
    assert told["户籍地"] == ["本市东城区", "没有改，保留档案中的"]
    assert barriers(mine) == []
    go = conflict.get_by_role("button", name="按此办理")
    expect(go).to_be_disabled()
    conflict.get_by_role("radio", name="职业：用我填的").check()
    go.click()
    expect(mine.locator(RECEIPT)).to_be_visible(timeout=SOON)
    again = opened(first, person, "act=updateCandidate")
    kept = {name: again.input_value(f"form.act [name={name}]") for name in ("occupation", "unit", "registrationPlace")}
    assert kept == {"occupation": "教师", "unit": "第一中学", "registrationPlace": "本市东城区"}
    assert first.troubles == []
