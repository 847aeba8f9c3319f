"""Nothing that was typed is lost, and nothing is overwritten unseen: two tabs, drafts, a form that is done once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

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
    again = opened(another_tab(first), person, "act=updateCandidate")
    kept = {name: again.input_value(f"form.act [name={name}]") for name in ("occupation", "unit", "registrationPlace")}
    assert kept == {"occupation": "教师", "unit": "第一中学", "registrationPlace": "本市东城区"}
    assert first.troubles == []


# ── drafts ────────────────────────────────────────────────────────────────────────────────────────────────────────


def text_fields(page: Page) -> list[str]:
    """The names of what one may write into, whatever kind of form it is."""
    kinds = "form.act textarea[name], form.act input[name]:not([type]), form.act input[name][type=text]"
    names: list[str] = page.locator(kinds).evaluate_all("all => all.map(one => one.name)")
    return names


def test_half_filled_forms_of_each_kind_outlive_a_reload(browser: Browser, served: str) -> None:
    """Every operation that somebody may do to this person, filled by half, and all of it there after a reload."""
    desk = Desk(browser, served).enter("branch")
    person = a_person(desk, "DEVELOPMENT_TARGET")
    page = desk.show(person, ".choose button")
    page.wait_for_selector(".choose button kbd")
    sections = page.locator(".choose button kbd").all_inner_texts()
    typed: dict[str, tuple[str, str]] = {}
    for section in sections:
        page.goto(f"{desk.url}#/{person}?do={section}")
        page.wait_for_selector(f".chosen h4 kbd:text-is('{section}')")
        names = [name for name in text_fields(page) if "." not in name and "umber" not in name and name != "phone"]
        if names:
            typed[section] = (names[0], f"写到一半 {section}")
            page.fill(f"form.act [name={names[0]}]", typed[section][1])
    assert len(typed) > 3, sections
    page.reload()
    lost = []
    for section, (name, text) in typed.items():
        page.goto(f"{desk.url}#/{person}?do={section}")
        page.wait_for_selector(f".chosen h4 kbd:text-is('{section}')")
        if page.locator(f"form.act [name={name}]").input_value() != text:
            lost.append((section, name))
    # Of the political review nothing lies on the device, and that is said where it is typed.
    assert [one for one in lost if one[0] != "C3"] == []
    assert desk.troubles == []


def test_a_draft_is_thrown_away_on_request_and_on_signing_out(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    person = a_person(desk)
    page = opened(desk, person, "do=B2")
    page.fill("form.act [name=text]", "写到一半")
    page.get_by_role("button", name="看接口调用").last.click()
    page.go_back()
    expect(page.locator("form.act [name=text]")).to_have_value("写到一半")
    expect(page.locator(".draft-bar")).to_contain_text("只存在这台设备上")
    assert barriers(page) == []
    page.get_by_role("button", name="不要这份草稿").click()
    expect(page.locator("form.act [name=text]")).to_have_value("")
    page.fill("form.act [name=text]", "又写到一半")
    page.click(".side .me")
    page.get_by_role("button", name="退出").click()
    page.wait_for_selector("input[name=login]")
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('jishi:form:'))") == []


# ── what goes wrong ───────────────────────────────────────────────────────────────────────────────────────────────


def test_an_outage_keeps_the_form_and_what_arrived_is_not_done_twice(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    person = a_person(desk, number=1)
    page = opened(desk, person, "do=B2")
    page.fill("form.act [name=title]", "思想汇报")
    page.fill("form.act [name=text]", "只交一次")
    reports = page.locator(".on-file .paper-title", has_text="思想汇报")
    before = reports.count()
    said = page.locator("form.act [role=alert]")

    def broken(body: str, status: int) -> None:
        page.route("**/graphql", lambda route: route.fulfill(body=body, status=status, content_type="text/html"))
        page.click("form.act button.primary")
        expect(said).to_contain_text("您填的都还在", timeout=SOON)
        assert not re.search(r"[A-Za-z]{5,}|[$<]", said.inner_text()), said.inner_text()
        page.unroute("**/graphql")

    broken("<html>Bad Gateway</html>", 502)
    broken("<html>Sign in to the hotel</html>", 200)
    broken('{"errors":[{"message":"KeyError"}]}', 500)

    def unheard(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route(
        "**/graphql",
        lambda route: unheard(route) if "submitThoughtReport" in (route.request.post_data or "") else route.continue_(),
    )
    page.click("form.act button.primary")
    expect(said).to_contain_text("连接不上服务器", timeout=SOON)
    page.unroute("**/graphql")
    page.reload()
    page.wait_for_selector("form.act")
    expect(page.locator("form.act [name=text]")).to_have_value("只交一次")
    page.click("form.act button.primary")
    expect(page.locator(RECEIPT)).to_be_visible(timeout=SOON)
    expect(page.locator(".receipt")).to_contain_text("没有再办一次")
    expect(reports).to_have_count(before + 1)
    assert [one for one in desk.troubles if "Failed to load resource" not in one] == []


# ── the library and the editor, the timeline ──────────────────────────────────────────────────────────────────────


def test_the_library_carries_nobody_and_a_change_is_asked_about(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("library?text=deleteTalk", ".operations article")
    expect(page.locator(".operations .finality").first).to_contain_text("不能撤销")
    page.locator(".operations article button", has_text="在编辑器打开").first.click()
    page.wait_for_selector(".graphiql-editor .view-line", timeout=SOON)
    expect(page.locator(".graphiql-editors")).to_contain_text("<编号>", timeout=SOON)
    assert "cand_" not in page.locator(".graphiql-editors").inner_text()
    page.locator(".graphiql-execute-button").click()
    dialog = page.get_by_role("dialog", name="要执行这项更改吗？")
    expect(dialog).to_contain_text("还有占位符", timeout=SOON)
    dialog.get_by_role("button", name="不执行").click()
    expect(page.locator(".result-window")).to_contain_text("没有发送", timeout=SOON)


RAW = re.compile(r"\b[A-Z]{2,}_[A-Z_]+\b|\b[a-z]+_[a-z]+\b|[0-9a-f]{8}-[0-9a-f]{4}-")
ENGLISH = re.compile(r"[A-Za-z]{4,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_timeline_speaks_in_words(browser: Browser, served: str, language: str) -> None:
    desk = Desk(browser, served, language=language).enter("committee")
    raw: list[str] = []
    for stage in ("PROBATIONARY_MEMBER", "DEVELOPMENT_TARGET"):
        page = desk.show(a_person(desk, stage), ".chronicle > li")
        page.locator(".chronicle details").evaluate_all("all => all.forEach(one => { one.open = true })")
        raw += [line for line in page.locator(".chronicle").inner_text().splitlines() if RAW.search(line)]
        if language == "zh-CN":
            names = page.locator(".chronicle dt, .chronicle b, .chronicle summary, .chronicle .badge").all_inner_texts()
            raw += [name for name in names if ENGLISH.search(name)]
        else:
            names = page.locator(".chronicle dt, .chronicle b, .chronicle summary, .chronicle .badge").all_inner_texts()
            raw += [name for name in names if CHINESE.search(name)]
    assert sorted(set(raw)) == []
