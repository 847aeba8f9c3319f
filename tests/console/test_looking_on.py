"""Whoever does not decide looks on: the inbox says so, and offers nothing."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.console.conftest import Desk


def test_a_branch_sees_what_waits_and_is_offered_no_decision(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("inbox", ".row .name")
    expect(page.get_by_text("由上级党委审批，您的账户只供查看")).to_be_visible()
    page.keyboard.press("x")
    expect(page.locator(".batch strong")).to_have_text("已选 1 件")
    expect(page.locator(".batch .primary")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".preview h2 a")).to_be_visible()
    expect(page.locator(".preview").get_by_text("上报快照")).to_be_visible()
    expect(page.locator(".preview .actions")).to_have_count(0)
    page.keyboard.press("a")
    expect(page.locator("dialog")).to_have_count(0)
    assert desk.troubles == []
