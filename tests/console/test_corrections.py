"""A person asks on the telephone to have something put right; the branch does it, or says why not; the person reads the answer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.console.conftest import PASSWORD, Desk, barriers
from tests.console.test_person_pages import Phone

pytestmark = pytest.mark.slow


def test_what_is_wrong_is_asked_on_the_telephone_and_answered_at_the_desk(browser: Browser, served: str) -> None:
    phone = Phone(browser, served)
    page = phone.page
    page.goto(f"{served}/me")
    page.get_by_label("登录名").fill("candidate")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.get_by_role("link", name="我的资料").click()
    for what, wanted in (("单位", "第二设计院"), ("民族", "满族"), ("证件号码", "")):
        page.get_by_role("button", name="申请更正").click()
        page.get_by_label("哪一项有误").select_option(label=what)
        if wanted:
            page.get_by_role("button", name="提交申请").click()
            expect(page.get_by_text("请填写应为何值。")).to_be_visible()
            page.locator(".field:not([hidden]) input[type=text]").fill(wanted)
        else:
            expect(page.get_by_text("号码不在这里填写")).to_be_visible()
        page.get_by_label("说明").fill("登记时写错了")
        phone.sound()
        page.get_by_role("button", name="提交申请").click()
        expect(page.locator(".asked li").first).to_contain_text(what)
    expect(page.locator(".asked .state")).to_have_text(["等支部答复"] * 3)

    desk = Desk(browser, served, width=1280).enter("branch")
    at = desk.page
    expect(at.locator(".group", has_text="更正申请").locator("li")).to_have_count(3)
    at.get_by_role("link", name="全部 3 件").click()
    at.get_by_role("button", name="的单位").click()
    at.get_by_label("同意，改正并答复").check()
    expect(at.locator(".answer [name=unit]")).to_have_value("第二设计院")
    assert barriers(at) == []
    at.locator(".answer button.primary").click()
    expect(at.locator(".corrections > li")).to_have_count(2)
    at.get_by_role("button", name="的民族").click()
    at.get_by_label("不予更正").check()
    at.locator(".answer button.primary").click()
    expect(at.locator(".answer .problem").first).to_be_visible()
    at.locator(".answer [name=note]").fill("与户口簿一致")
    at.locator(".answer button.primary").click()
    expect(at.locator(".corrections > li")).to_have_count(1)
    assert desk.troubles == []

    page.reload()
    expect(page.locator(".asked .state")).to_have_text(["等支部答复", "未更正", "已更正"])
    expect(page.get_by_text("支部答复：与户口簿一致")).to_be_visible()
    expect(page.locator("dd", has_text="第二设计院")).to_be_visible()
    phone.sound("me-corrections-390")
