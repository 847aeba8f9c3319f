"""One person's file in a browser: forms lead from applicant to activist, say why not and from when, and print without controls."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, Route, TimeoutError

from tests.console.conftest import Desk
from tests.graph.world import NEW_NUMBER

pytestmark = pytest.mark.slow


def send(page: Page, **fields: str) -> None:
    """Fills the open form and sends it; it is done, or the test fails with what the form says."""
    form = page.locator("form.act")
    for name, value in fields.items():
        control = form.locator(f"[name='{name.replace('__', '.')}']").first
        if control.evaluate("x => x.tagName") == "SELECT":
            control.select_option(value)
        else:
            control.fill(value)
    form.locator("button.primary").click()
    try:
        page.wait_for_selector(".receipt .badge.done", timeout=15_000)
    except TimeoutError:
        pytest.fail(f"the form says: {form.inner_text()}")


def operate(page: Page, section: str) -> None:
    page.click(f".choose button:has(kbd:text-is('{section}'))")
    page.wait_for_selector(f".chosen h4 kbd:text-is('{section}')")


def with_paper(page: Page) -> dict[str, str]:
    page.get_by_role("button", name="纸质材料编号").click()
    return {"attachments__0__name": "扫描件.pdf", "attachments__0__reference": "DA-1"}


def test_a_person_is_led_from_applicant_to_activist_by_forms_only(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?act=createCandidate", "form.act")
    send(page, name="郑立新", idNumber=NEW_NUMBER, phone="13800138000", applicationBasis="WORKPLACE")
    # The code to register lies over the form.
    page.wait_for_selector("dialog .address")
    page.keyboard.press("Escape")
    page.click(".choose a")
    page.wait_for_selector(".stops .here")
    operate(page, "A1c")
    send(page, title="入党申请书", text="我志愿加入中国共产党")
    operate(page, "A2")
    send(page, approve="true")
    operate(page, "A3")
    send(page, talkedBy="支部书记、组织委员", content="了解入党动机和基本情况")
    operate(page, "A4")
    send(page, method="LEAGUE_RECOMMENDATION", **with_paper(page))
    operate(page, "A5")
    send(page, result="PASSED", due="5", present="5", text="同意", **with_paper(page))
    operate(page, "A6")
    # All of it on one day: told, and explained.
    page.fill("form.act [name='explain.R-ACT-2']", "当日集中办理")
    send(page)
    page.wait_for_selector(".stops .here h4:text-is('入党积极分子')")
    assert page.locator(".stop-op.done:has-text('A3')").count() == 1
    assert page.locator(".stop-op.now:has(kbd:text-is('B1'))").count() == 1
    assert "郑立新" in page.inner_text(".dossier .head h2")
    assert page.locator(".chronicle > li").count() == 7
    assert desk.troubles == []


def a_young_activist(desk: Desk) -> Page:
    page = desk.show("people?stage=ACTIVIST", "tbody tr a")
    page.click("tbody tr a >> nth=0")
    page.wait_for_selector(".stops .here")
    return page


def test_a_form_says_why_not_and_from_when_before_it_is_sent(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = a_young_activist(desk)
    page.click(".stop-op:has(kbd:text-is('C1'))")
    page.wait_for_selector(".why")
    told = page.inner_text(".why")
    assert "尚未成为发展对象" in told
    assert re.search(r"最早 \d{4}-\d\d-\d\d 可办", told)
    assert not page.locator("form.act").is_visible()
    assert page.url.endswith("?do=C1")
    assert desk.troubles == []


def test_a_record_is_corrected_with_a_reason_from_where_it_stands(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = a_young_activist(desk)
    page.click(".on-file tr:has-text('谈话记录') a:text-is('更正')")
    page.wait_for_selector("form.act [name=content]")
    before = page.input_value("form.act [name=content]")
    page.fill("form.act [name=content]", before + "(补充)")
    page.click("form.act button.primary")
    page.wait_for_selector("form.act [role=alert] .badge")
    assert "锁定" in page.inner_text("form.act [role=alert]")
    send(page, reason="记录有遗漏")
    page.wait_for_selector(".on-file tr:has-text('(补充)')")
    assert desk.troubles == []


def test_the_person_is_printed_without_controls(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = a_young_activist(desk)
    page.emulate_media(media="print")
    shown = page.evaluate(
        "() => [...document.querySelectorAll('.screen button:not(.badge), .side a, .screen select, .screen input, .screen textarea, .screen summary')]"
        ".filter((x) => x.checkVisibility()).map((x) => x.textContent)"
    )
    assert shown == []
    assert page.locator(".signatures").is_visible()
    assert page.locator(".stop-op").first.is_visible()
    assert page.locator(".chronicle li").first.is_visible()


def test_a_telephone_is_shown_when_it_is_asked_for(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = a_young_activist(desk)
    fact = page.locator(".facts div:has(dt:text-is('手机')) dd")
    assert fact.inner_text() == "查看"
    with page.expect_request(lambda request: "query Phone" in (request.post_data or "")):
        fact.locator("button").click()
    page.wait_for_function("x => /^1\\d{10}$/.test(x.innerText)", arg=fact.element_handle())
    assert desk.troubles == []


def in_threes(route: Route) -> None:
    route.continue_(post_data=re.sub(r"first: 100\b", "first: 3", route.request.post_data or ""))


def test_older_entries_of_the_timeline_are_read_on_demand_and_paper_says_what_is_not_there(
    browser: Browser, served: str
) -> None:
    desk = Desk(browser, served, language="en-US").enter("branch")
    page = a_young_activist(desk)
    whole = page.locator(".chronicle > li").all_inner_texts()
    # Pages of three instead of a hundred: nobody of the demo has so long a file.
    page.route("**/graphql", in_threes)
    page.reload()
    page.wait_for_selector(".older")
    assert page.locator(".chronicle > li").count() == 3 < len(whole)
    page.emulate_media(media="print")
    assert page.locator("text=These are the newest 3 entries").is_visible()
    assert not page.locator(".older").is_visible()
    page.emulate_media(media="screen")
    while page.locator(".older").count():
        shown = page.locator(".chronicle > li").count()
        page.click(".older button:first-child")
        page.wait_for_function("n => document.querySelectorAll('.chronicle > li').length > n", arg=shown)
    assert page.locator(".chronicle > li").all_inner_texts() == whole
    # What is due follows the clause, not its period.
    assert not re.search(r"\., (due|from) ", page.inner_text(".dossier"))
    assert desk.troubles == []
