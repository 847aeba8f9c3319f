"""机构调整: a branch is parted by people who are ticked, and what was parted is merged again; each is tried first."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.console.conftest import Desk, barriers

pytestmark = pytest.mark.slow

WHY = "区委组织部批复〔2026〕9号"


def opened(desk: Desk, address: str, act: str) -> Locator:
    """The form, of one act, of the organization at an address."""
    page = desk.show(address, "summary:has-text('机构调整')")
    page.click("summary:has-text('机构调整')")
    form = page.locator("details", has=page.locator("summary", has_text="机构调整"))
    form.locator("select").first.select_option(label=act)
    return form


def done(page: Locator) -> list[str]:
    """The dry run, what it tells, and then the deed."""
    do_it = page.get_by_role("button", name="确认办理")
    expect(do_it).to_be_disabled()
    page.get_by_role("button", name="试办").click()
    told = page.locator("ul.moves li")
    told.first.wait_for()
    found = told.all_inner_texts()
    do_it.click()
    page.page.get_by_text("已办理：").first.wait_for()
    return found


def test_a_branch_is_parted_by_name_and_becomes_one_again(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("admin")
    page = desk.show("admin/organizations", ".tree a")
    branch = page.locator(".tree a", has_text="支部").first
    name, address = branch.inner_text().split("\n")[0], branch.get_attribute("href") or ""
    form = opened(desk, address.removeprefix("#/"), "拆分")
    people = form.get_by_role("group", name="划出的发展人员")
    tick = people.locator("input[type=checkbox]").first
    tick.wait_for()
    who = people.locator("label.tick span").first.inner_text()
    tick.check()
    expect(people.get_by_text("已选 1 人")).to_be_visible()
    expect(people.locator(".filters").get_by_text(who)).to_be_visible()
    form.get_by_label("新组织名称").fill("拆分试验支部")
    form.get_by_label("依据").fill(WHY)
    assert barriers(page) == []
    assert "档案 1" in done(form)

    page = desk.show("admin/organizations?q=" + "拆分试验支部", ".tree a")
    new = page.locator(".tree a", has_text="拆分试验支部").first.get_attribute("href") or ""
    form = opened(desk, new.removeprefix("#/"), "合并")
    form.locator("select").nth(1).select_option(label="现有组织")
    form.get_by_label("并入 按名称查找组织").fill(name)
    into = form.locator("fieldset", has=form.page.locator("legend", has_text=re.compile("^并入$")))
    into.locator("label.tick", has_text=name).first.click()
    form.get_by_label("依据").fill(WHY)
    assert "档案 1" in done(form)
    assert desk.troubles == []
