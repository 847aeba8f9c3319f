"""The person's own pages on a telephone: from the code on the branch's screen to what came of the papers, in a real browser."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.console.conftest import Desk, barriers
from tests.examples.test_whole_road import example

pytestmark = pytest.mark.slow

PASSWORD = "correct horse battery"
# Where the pictures of the documents are made: `SCREENSHOTS=docs/screenshots pytest tests/console/test_person_pages.py`.
PICTURES = os.environ.get("SCREENSHOTS")


class Phone:
    """A telephone that somebody holds, and everything that went wrong on it."""

    def __init__(self, browser: Browser, url: str, *, dark: bool = False, language: str = "zh-CN") -> None:
        self.url, self.troubles = url, list[str]()
        self.context = browser.new_context(
            locale=language,
            color_scheme="dark" if dark else "light",
            viewport={"width": 390, "height": 844},
            has_touch=True,
        )
        self.page: Page = self.context.new_page()
        self.page.on("console", lambda told: self._told(told.type, told.text))
        self.page.on("pageerror", lambda fault: self.troubles.append(str(fault)))

    def _told(self, kind: str, text: str) -> None:
        # Whoever has not signed in is told so by the first question; a network that is off is off on purpose.
        if kind in ("error", "warning") and "401" not in text and "ERR_INTERNET_DISCONNECTED" not in text:
            self.troubles.append(text)

    def sound(self, name: str = "") -> None:
        """Nothing in anybody's way: no barrier, nothing too small for a thumb, nothing wider than the screen."""
        assert barriers(self.page) == []
        assert self.page.evaluate(SMALL) == []
        assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert self.troubles == []
        if name and PICTURES:
            self.page.screenshot(path=Path(PICTURES) / f"{name}.png")


# What is pressed is 44 pixels high, or stands in a label that is; what is typed into has letters of 16, or the page would zoom.
SMALL = """() => [...document.querySelectorAll('button, a, summary, input:not(.unseen), textarea')]
  .filter((one) => one.offsetParent && !one.closest('label'))
  .filter((one) => one.getBoundingClientRect().height < 44
    || (/INPUT|TEXTAREA/.test(one.tagName) && parseFloat(getComputedStyle(one).fontSize) < 16))
  .map((one) => one.outerHTML.slice(0, 80))"""


class Invited:
    """A branch, and somebody whom it invites."""

    def __init__(self, url: str) -> None:
        road = example()
        self.branch = road.Client(url, "branch")
        self.number = road.id_number(date(1999, 3, 8))
        self.branch.act("setBranchContact", "organization { id }", name="李慧敏(组织委员)", phone="010-62750000")
        given = self.branch.act(
            "createCandidate", "candidate { id } registration { url qr }", name="罗以宁", idNumber=self.number,
            phone="13800138000", applicationBasis="WORKPLACE",
        )  # fmt: skip
        self.case: str = given["candidate"]["id"]
        self.address: str = given["registration"]["url"]
        self.qr: str = given["registration"]["qr"]

    def look(self, fields: str) -> dict[str, Any]:
        found: dict[str, Any] = self.branch.ask(
            f"query ($id: ID!) {{ candidate(id: $id) {{ {fields} }} }}", id=self.case
        )
        return found["candidate"]

    def become_activist(self) -> None:
        """Talked with, recommended, resolved on and filed, all today."""
        papers = [{"name": "扫描件.pdf", "reference": "DA-001"}]
        given = {"candidateId": self.case}
        self.branch.act("recordTalk", talkedBy=["支部书记"], content="了解入党动机", **given)
        self.branch.act("recordRecommendation", method="LEAGUE_RECOMMENDATION", attachments=papers, **given)
        resolved = {"resolutionKind": "ACTIVIST", "result": "PASSED", "due": 5, "present": 5, "text": "同意"}
        self.branch.act("recordCommitteeResolution", attachments=papers, **resolved, **given)
        told = [{"rule": "R-ACT-2", "text": "同日补办"}]
        self.branch.act("submitActivistFiling", acknowledgements=told, **given)

    def review(self, *, approve: bool, note: str = "") -> None:
        papers = self.look("applications { nodes { id status } }")["applications"]["nodes"]
        waits = next(paper["id"] for paper in papers if paper["status"] == "SUBMITTED")
        self.branch.act("reviewApplication", candidateId=self.case, id=waits, approve=approve, note=note)


def a_photograph(shade: int) -> FilePayload:
    """A page as a telephone takes it."""
    picture = BytesIO()
    Image.effect_noise((1200, 1600), shade).convert("RGB").save(picture, "JPEG")
    return {"name": f"IMG_{shade}.jpg", "mimeType": "image/jpeg", "buffer": picture.getvalue()}


@pytest.fixture
def invited(served: str) -> Invited:
    return Invited(served)


def fill_in(page: Page, number: str, phone: str) -> None:
    page.get_by_label("身份证号").fill(number)
    expect(page.locator(".note.good").first).to_contain_text("格式无误")
    page.locator("input[type=tel]").fill(phone)
    page.get_by_label("设置登录密码").fill(PASSWORD)


def test_the_road_of_a_person_begins_with_a_code(browser: Browser, served: str, invited: Invited) -> None:
    phone = Phone(browser, served)
    page = phone.page
    assert invited.qr.startswith("data:image/svg+xml")
    page.goto(invited.address)
    expect(page.locator("h1")).to_have_text("登记后即可在手机上递交材料、查看进度")
    expect(page.get_by_text("李慧敏(组织委员)")).to_be_visible()
    expect(page.get_by_role("link", name="拨打电话")).to_have_attribute("href", "tel:01062750000")
    assert "罗以宁" not in page.content()
    phone.sound("join-390")

    # The button is never dead: it leads to the first problem.
    page.get_by_role("button", name="登记").click()
    expect(page.get_by_label("身份证号")).to_be_focused()
    fill_in(page, invited.number, f"138{invited.number[6:14]}")
    page.get_by_role("button", name="登记").click()
    expect(page.get_by_text("请先阅读并勾选同意")).to_be_visible()
    assert page.get_by_label("身份证号").input_value().endswith("••••")
    phone.sound()
    page.get_by_label("我已阅读并同意").check()
    page.get_by_role("button", name="登记").click()
    page.wait_for_url("**/me")

    # What is mine to do stands there with its form.
    expect(page.locator("h1")).to_have_text("您现在是入党申请人")
    expect(page.get_by_role("heading", name="接下来：交入党申请书")).to_be_visible()
    phone.sound("me-390")
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("请写下正文，或拍下手写稿。")).to_be_visible()
    page.get_by_label("正文").fill("敬爱的党组织：我志愿加入中国共产党。")
    expect(page.get_by_text("已存在这台设备上")).to_be_visible()
    page.reload()
    expect(page.get_by_label("正文")).to_have_value("敬爱的党组织：我志愿加入中国共产党。")

    # Without a network the draft stays, and the page says so.
    phone.context.set_offline(True)
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("没有网络，草稿已存在本机")).to_be_visible()
    phone.context.set_offline(False)
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("入党申请书已提交，等支部审阅")).to_be_visible()
    phone.sound()

    # Taken back, and handed in once more; each button is one line.
    one_line = page.get_by_role("button", name="撤回").bounding_box()
    page.get_by_role("button", name="撤回").click()
    asked = page.get_by_role("button", name="确认撤回").bounding_box()
    assert one_line is not None
    assert asked is not None
    assert (one_line["height"], asked["height"]) == (44, 44)
    page.get_by_role("button", name="确认撤回").click()
    page.get_by_label("正文").fill("敬爱的党组织：我再次郑重申请加入中国共产党。")
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("等支部审阅")).to_be_visible()

    # Two photographs of a handwritten one, in the order of their pages, each fetched again by the person.
    page.get_by_role("button", name="撤回").click()
    page.get_by_role("button", name="确认撤回").click()
    for shade in (40, 200):
        page.locator(".photos input").set_input_files(a_photograph(shade))
    expect(page.locator(".tile img")).to_have_count(2)
    page.get_by_role("button", name="第 2 页前移").click()
    phone.sound("me-photographs-390")
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("等支部审阅")).to_be_visible()
    page.get_by_role("link", name="我交的材料").click()
    expect(page.locator("a.tile img")).to_have_count(2)
    for one in page.locator("a.tile img").all():
        expect(one).to_have_js_property("complete", value=True)
        assert one.evaluate("picture => picture.naturalWidth") > 0
    phone.sound()
    page.get_by_role("link", name="我的进度").click()

    # What came back, with its reason and the one act that mends it.
    invited.review(approve=False, note="请写明本人经历后再交。")
    page.reload()
    expect(page.get_by_role("heading", name="入党申请书退回了")).to_be_visible()
    expect(page.get_by_text("请写明本人经历后再交。")).to_be_visible()
    phone.sound("me-returned-390")
    page.get_by_role("button", name="改好再交").click()
    expect(page.locator(".tile img")).to_have_count(2)
    page.get_by_role("button", name="去掉第 2 页").click()
    # What was taken off stays off, and what was sent stays there.
    page.locator(".photos input").set_input_files(a_photograph(90))
    expect(page.get_by_text("已存在这台设备上，提交前可随时改")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="改好再交").click()
    expect(page.locator(".tile img")).to_have_count(2)
    expect(page.locator(".tile img").last).to_have_attribute("src", re.compile("^/files/fil_.*/thumbnail$"))
    expect(page.locator(".tile img").last).to_have_js_property("complete", value=True)
    assert page.locator(".tile img").last.evaluate("picture => picture.naturalWidth") > 0
    page.get_by_label("正文").fill("敬爱的党组织：我是罗以宁,1999年生……")
    page.get_by_role("button", name="提交入党申请书").click()
    expect(page.get_by_text("等支部审阅")).to_be_visible()
    invited.review(approve=True)
    page.reload()
    expect(page.get_by_role("heading", name="入党申请书退回了")).to_have_count(0)
    page.get_by_role("link", name="我交的材料").click()
    expect(page.locator(".state.good")).to_have_text("已通过")
    phone.sound("me-papers-390")

    # An activist by now: the thought report is theirs to hand in, the branch reads it where it waits, and the result is seen.
    invited.become_activist()
    page.get_by_role("link", name="我的进度").click()
    page.reload()
    expect(page.locator("h1")).to_have_text("您现在是入党积极分子")
    page.get_by_label("正文").fill("敬爱的党组织：本季度我学习了党章……")
    page.get_by_role("button", name="提交思想汇报").click()
    expect(page.get_by_text("思想汇报已提交，等支部审阅")).to_be_visible()
    desk = Desk(browser, served).enter("branch")
    desk.page.click(".of-papers header a")
    desk.page.locator(".stack a", has_text="罗以宁").last.click()
    expect(desk.page.locator(".reader .text")).to_contain_text("本季度我学习了党章")
    desk.page.keyboard.press("a")
    desk.page.keyboard.press("Control+Enter")
    expect(desk.page.locator(".stack .judged em")).to_have_text(["已通过"])
    assert desk.troubles == []
    page.reload()
    page.get_by_role("link", name="我交的材料").click()
    # The report, the application, and what became of the filing.
    expect(page.locator(".state.good")).to_have_text(["已通过"] * 3)
    phone.sound()


def test_the_own_data_the_password_and_the_way_out(browser: Browser, served: str, invited: Invited) -> None:
    phone = Phone(browser, served)
    page = phone.page
    login = f"139{invited.number[6:14]}"
    page.goto(invited.address)
    fill_in(page, invited.number, login)
    page.get_by_label("我已阅读并同意").check()
    page.get_by_role("button", name="登记").click()
    page.wait_for_url("**/me")
    page.get_by_role("link", name="我的资料").click()
    expect(page.get_by_text("罗以宁").first).to_be_visible()
    assert invited.number not in page.content()
    # A copy of everything, to keep.
    with page.expect_download() as kept:
        page.get_by_role("button", name="生成副本").click()
    assert kept.value.suggested_filename.startswith("我的资料-")
    copy = json.loads(kept.value.path().read_text())
    assert (copy["case"][0]["name"], copy["account"][0]["login"]) == ("罗以宁", login)
    expect(page.get_by_role("link", name="保存文件")).to_be_visible()
    phone.sound("me-data-390")
    page.get_by_label("当前密码").fill("not the present one")
    page.get_by_label("新密码").fill("another good password")
    page.get_by_role("button", name="修改").click()
    expect(page.get_by_text("当前密码不正确")).to_be_visible()
    phone.troubles.clear()
    # Whoever has pages of their own is led to them, from the front door and from the console.
    for address in ("/", "/console/"):
        page.goto(served + address)
        page.wait_for_url("**/me")
    page.get_by_role("link", name="我的资料").click()
    page.get_by_role("button", name="退出登录").click()
    expect(page.get_by_role("heading", name="登录", exact=True)).to_be_visible()
    phone.sound()
    # A code that was used: the card and the reason, and no field.
    page.goto(invited.address)
    expect(page.get_by_text("这个二维码已经用过")).to_be_visible()
    expect(page.locator("input")).to_have_count(0)
    phone.sound("join-used-390")
    page.get_by_role("link", name="直接登录").click()
    page.get_by_label("登录名").fill(login)
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()
    page.get_by_role("link", name="我的资料").click()
    # Consent is taken back, and the account with it.
    page.get_by_role("button", name="撤回同意").click()
    page.get_by_role("button", name="确认撤回并停用账户").click()
    expect(page.get_by_role("heading", name="登录", exact=True)).to_be_visible()
    assert invited.look("consents { nodes { withdrawnAt } }")["consents"]["nodes"][0]["withdrawnAt"] is not None


def test_a_temporary_password_is_changed_before_anything_else(browser: Browser, served: str, invited: Invited) -> None:
    login, administrator = f"137{invited.number[6:14]}", example().Client(served, "admin")
    phone = Phone(browser, served)
    page = phone.page
    page.goto(invited.address)
    fill_in(page, invited.number, login)
    page.get_by_label("我已阅读并同意").check()
    page.get_by_role("button", name="登记").click()
    page.wait_for_url("**/me")
    found = administrator.ask("{ accounts(last: 50) { nodes { id login } } }")["accounts"]["nodes"]
    account = next(one["id"] for one in found if one["login"] == login)
    temporary = administrator.act("resetPassword", "temporaryPassword", accountId=account)["temporaryPassword"]
    page.reload()
    page.get_by_label("登录名").fill(login)
    page.get_by_label("密码").fill(temporary)
    page.get_by_label("密码").press("Enter")
    expect(page.locator("h1")).to_have_text("修改密码")
    phone.sound()
    # Nothing else is here but the way out.
    page.get_by_role("button", name="退出登录").click()
    page.get_by_label("登录名").fill(login)
    page.get_by_label("密码").fill(temporary)
    page.get_by_label("密码").press("Enter")
    page.get_by_label("当前密码").fill(temporary)
    page.get_by_label("新密码").fill("another good password")
    page.get_by_label("新密码").press("Enter")
    expect(page.locator("h1")).to_have_text("您现在是入党申请人")
    phone.sound()


@pytest.mark.parametrize(("dark", "language"), [(True, "zh-CN"), (False, "en-US")])
def test_a_code_that_is_none_and_the_other_looks(browser: Browser, served: str, dark: bool, language: str) -> None:
    phone = Phone(browser, served, dark=dark, language=language)
    phone.page.goto(f"{served}/join/no-such-token")
    expect(phone.page.get_by_role("alert")).to_contain_text("二维码无效" if language == "zh-CN" else "not valid")
    phone.sound()
    phone.page.goto(f"{served}/me")
    expect(phone.page.locator("h1")).to_have_text("登录" if language == "zh-CN" else "Sign in")
    phone.sound()
