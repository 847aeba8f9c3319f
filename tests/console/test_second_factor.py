"""The second factor in a real browser: set up, asked for at the sign-in and over the screen, switched off; and on a telephone."""

from __future__ import annotations

import re
from time import time

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.console.conftest import PASSWORD, Desk, barriers
from tests.console.test_person_pages import Phone

pytestmark = pytest.mark.slow


def next_code(secret: str) -> str:
    """One that was not used yet, though the last was a moment ago."""
    return pyotp.TOTP(secret).at(int(time()) + 30)


def wait_in(page: Page, login: str) -> None:
    page.fill("input[name=login]", login)
    page.fill("input[name=password]", PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("input[name=code]")


def test_a_second_factor_is_set_up_and_then_asked_for(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch-2026")
    page = desk.show("account", ".account tbody tr")
    page.get_by_role("button", name="启用双重验证").click()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("img.qr")
    page.locator(".key summary").press("Enter")
    secret = page.inner_text(".key code").replace(" ", "")
    assert barriers(page) == []
    page.fill("input[name=code]", pyotp.TOTP(secret).now())
    page.keyboard.press("Enter")
    codes = page.locator(".screen .codes code")
    expect(codes).to_have_count(10)
    written = codes.all_inner_texts()
    page.get_by_label("我已保存恢复码").press("Space")
    page.get_by_role("button", name="完成").press("Enter")
    expect(page.locator(".account")).to_contain_text("还有 10 个恢复码未用")

    # Elsewhere: asked for, wrong, right; and the other session is among the devices.
    other = Desk(browser, served)
    other.page.goto(other.url)
    wait_in(other.page, "branch-2026")
    assert barriers(other.page) == []
    other.page.keyboard.type("000000")
    other.page.keyboard.press("Enter")
    expect(other.page.get_by_role("alert")).to_have_text("验证码不正确或已使用")
    other.page.keyboard.type(next_code(secret))
    other.page.keyboard.press("Enter")
    other.page.wait_for_selector(".screen h1")
    page.reload()
    expect(page.locator(".account tbody").first.locator("tr")).to_have_count(2)
    page.get_by_role("button", name=re.compile("^退出 Chrome")).click()
    expect(page.locator(".account tbody").first.locator("tr")).to_have_count(1)

    # It was ended: what is asked meanwhile waits for the sign-in over the screen.
    other.lost = True
    other.page.evaluate("location.hash = '#/people'")
    wait_in(other.page, "branch-2026")
    other.page.get_by_role("button", name="使用恢复码").click()
    other.page.keyboard.type(written[0])
    other.page.keyboard.press("Enter")
    expect(other.page.locator("dialog")).to_have_count(0)
    expect(other.page.locator("tbody tr").first).to_be_visible()

    page.get_by_role("button", name="停用双重验证").click()
    page.get_by_role("button", name="使用恢复码").click()
    page.keyboard.type(written[1])
    page.keyboard.press("Enter")
    expect(page.locator(".account")).to_contain_text("尚未启用")
    assert (desk.troubles, other.troubles) == ([], [])


def test_a_person_sets_it_up_on_the_telephone(browser: Browser, served: str) -> None:
    phone = Phone(browser, served)
    page = phone.page

    def enter() -> None:
        page.goto(f"{served}/me")
        page.fill("input[autocomplete=username]", "candidate")
        page.fill("input[type=password]", PASSWORD)
        page.keyboard.press("Enter")

    enter()
    page.get_by_role("link", name="我的资料").click()
    page.get_by_role("button", name="启用双重验证").click()
    page.fill("input[type=password]", PASSWORD)
    page.get_by_role("button", name="开始设置").click()
    page.locator("summary").click()
    secret = page.inner_text("code.key").replace(" ", "")
    phone.sound()
    page.fill("input[autocomplete=one-time-code]", pyotp.TOTP(secret).now())
    page.get_by_role("button", name="启用", exact=True).click()
    codes = page.locator(".codes code")
    expect(codes).to_have_count(10)
    written = codes.all_inner_texts()
    phone.sound()
    page.get_by_role("button", name="我已保存").click()
    expect(page.locator(".devices")).to_contain_text("就是这台")
    phone.sound()
    phone.context.clear_cookies()
    enter()
    page.get_by_role("button", name="使用恢复码").click()
    page.keyboard.type("not-one-of-them")
    page.keyboard.press("Enter")
    expect(page.locator(".note.bad")).to_have_text("验证码不正确或已使用")
    phone.sound()
    page.keyboard.type(written[0])
    page.keyboard.press("Enter")
    page.get_by_role("link", name="我的资料").click()
    page.locator("summary", has_text="停用双重验证").click()
    page.locator("details[open]").get_by_role("button", name="使用恢复码").click()
    page.keyboard.type(written[1])
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="启用双重验证")).to_be_visible()
    assert phone.troubles == []
