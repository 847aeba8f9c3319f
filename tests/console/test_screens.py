"""The work screens in a browser: a general meeting for several people, numbers that lead to people, a person judged as of a day."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page

from tests.console.conftest import Desk, barriers
from tests.samples import a_pdf

pytestmark = pytest.mark.slow


def called(desk: Desk) -> Page:
    """A meeting of today with nobody there yet."""
    page = desk.show("meetings?new=1", "form.act")
    page.fill("form.act [name=place]", "党员活动室")
    page.fill("form.act [name=chair]", "支部书记")
    page.fill("form.act [name=recorder]", "组织委员")
    page.click("form.act button.primary")
    page.wait_for_selector(".agenda label")
    return page


def test_a_general_meeting_resolves_on_each_person(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch-2026")
    page = called(desk)
    assert page.inner_text(".quorum .badge") == "不足法定人数"
    page.locator(".roll input:enabled").first.check()
    assert page.input_value(".quorum input") == "1"
    page.click("button:text-is('全部到会')")
    assert page.inner_text(".quorum .badge") == "已足法定人数"
    due = page.input_value(".quorum input")
    assert page.locator(".agenda .no-vote").first.get_attribute("title") != ""
    # Those on whom nothing lies with the committee.
    people = page.locator(".agenda input:enabled").count()
    assert people >= 2
    for number in range(people):
        page.locator(".agenda input:enabled").nth(number).check()
    rows = page.locator(".ballots .ballot")
    for number in range(people):
        row = rows.nth(number)
        for place in range(3):
            row.locator("input.count").nth(place).fill(due)
        row.locator("input.count").nth(2).fill(str(int(due) - 1))
        assert f"合计 {int(due) - 1}，应等于收回 {due}" in row.inner_text()
        row.locator("input.count").nth(3).fill("1")
        assert row.locator(".sums-of .wrong").count() == 0
        assert f"{int(due) - 1} + 1 + 0 + 0 = {due}，与收回相等" in row.inner_text()
        assert page.locator(".ballots .actions .primary").is_disabled()
        row.get_by_role("button", name="按票数拟写").click()
        # The print gives the counts beside the resolution, which does not say them again.
        drafted = row.locator("textarea").input_value()
        assert drafted.startswith("赞成人数超过应到人数的半数，同意")
        assert f"{int(due) - 1}" not in drafted
        # Whoever comes from another branch is not on the roll: whether they came is said by hand.
        for came in row.get_by_role("radio", name="到会", exact=True).all():
            came.check()
        if number < people - 1:
            assert page.locator(".ballots .actions .primary").is_disabled()
    # Nothing is cut off, and a reload loses none of it.
    page.set_viewport_size({"width": 1280, "height": 900})
    for box in [".screen", *(f".ballot >> nth={number}" for number in range(people))]:
        assert page.locator(box).evaluate("box => box.scrollWidth <= box.clientWidth"), box
    page.reload()
    page.wait_for_selector(".ballot textarea")
    assert page.input_value(".quorum input") == due
    assert [rows.nth(number).locator("input.count").nth(2).input_value() for number in range(people)] == [
        str(int(due) - 1)
    ] * people
    # The votes rest on the scanned tally, and on old paper by its number.
    # The browser's own button, which speaks its own language, is not in sight.
    assert page.locator(".ballots .file-button input").first.evaluate("x => getComputedStyle(x).opacity") == "0"
    with page.expect_file_chooser() as choosing:
        page.locator(".ballots .file-button input").first.click()
    choosing.value.set_files({"name": "计票单.pdf", "mimeType": "application/pdf", "buffer": a_pdf("TALLY")})
    page.wait_for_selector(".ballots .paper-tile b:text-is('计票单.pdf')")
    page.click(".ballots button:text-is('纸质材料编号')")
    page.locator(".ballots .paper-tile input:not([type=hidden])").last.fill("会议记录 2026-11")
    page.locator(".ballots .paper-tile input:not([type=hidden])").first.fill("会议记录")
    page.click("button:text-is('先检查')")
    page.wait_for_selector(f".ballots [role=status]:has-text('可录 {people} 人，0 人不能录')")
    page.click(".ballots .actions .primary")
    page.wait_for_selector(f".ballots [role=status]:has-text('已录 {people} 人')")
    page.wait_for_selector(f".dossier > .card:first-child tbody tr >> nth={people - 1}")
    page.emulate_media(media="print")
    shown = page.locator(".screen button:not(.badge), .screen input, .screen select").all()
    assert [x.text_content() for x in shown if x.is_visible()] == []
    assert len(re.findall("票赞成", page.inner_text(".dossier"))) == people
    assert desk.troubles == []


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_the_ballots_have_no_barrier(browser: Browser, served: str, width: int, dark: bool) -> None:
    desk = Desk(browser, served, width=width, dark=dark).enter("branch")
    meeting = desk.show("meetings", "tbody tr a").get_attribute("tbody tr a", "href") or ""
    page = desk.show(meeting.removeprefix("#/"), ".agenda label")
    for person in page.locator(".agenda input:enabled").all()[:2]:
        person.check()
    page.fill(".ballot input.count >> nth=0", "3")
    page.fill(".ballot input.count >> nth=1", "2")
    page.wait_for_selector(".sums-of .wrong")
    for outcome in page.locator(".ballot select").all():
        outcome.select_option("EXTEND")
    assert barriers(page, colours=dark) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".ballot").first.evaluate("box => box.scrollWidth <= box.clientWidth")
    assert desk.troubles == []


def test_a_number_leads_to_the_people_behind_it(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    for address, numbers in {
        "statistics": [
            ".tile:has-text('预备党员') b",
            ".bars tr:has-text('硕士') .figure",
            ".bars tr:has-text('31–35') .figure",
        ],
        "statistics?view=yearly": [
            ".years tbody tr:first-child td:nth-child(2)",
            "table tr:has-text('女') td:nth-child(2)",
        ],
        "board": [".funnel li:nth-child(2) .figure"],
    }.items():
        for number in numbers:
            page = desk.show(address, number)
            told = re.findall(r"\d+", page.inner_text(number))[0]
            inside, around = page.locator(number).locator("a"), page.locator(number).locator("xpath=ancestor::a")
            named = page.locator(number).locator("xpath=ancestor::tr//a").first
            (inside if inside.count() else around if around.count() else named).first.click()
            if address == "board":
                page.wait_for_selector(f".lane h2:has-text('{told}')")
                assert page.locator(".lane").count() == 1
            else:
                page.wait_for_selector(f".filters [role=status]:has-text('{told} 人')")
                assert page.locator("tbody tr").count() == min(int(told), 100)
    assert desk.troubles == []


def test_a_branchs_meeting_is_planned_from_the_committee(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("planning", ".plan tbody time")
    assert page.locator("text=请先选择一个支部").count() == 1
    chosen = page.locator(".filters select").first
    branch = next(text for text in chosen.locator("option").all_inner_texts() if text.strip().endswith("支部"))
    chosen.select_option(label=branch.strip())
    best = page.locator("tr:has-text('最合适')")
    best.wait_for()
    assert re.search(r"应到 \d+，至少到会 \d+", best.inner_text())
    page.fill("label:has-text('某日到会') input", re.findall(r"\d{4}-\d\d-\d\d", best.inner_text())[0])
    page.wait_for_selector(".day-check:has-text('应到')")
    best.locator("li a").first.click()
    page.wait_for_selector(".stops .here")
    assert desk.troubles == []


def test_a_person_is_judged_as_of_a_day_under_both_editions(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("people?stage=PROBATIONARY_MEMBER", "tbody tr a")
    page.click("tbody tr a >> nth=0")
    page.wait_for_selector(".stops .here")
    applied = page.inner_text(".facts div:has(dt:text-is('申请日期')) dd")
    page.click("a:has-text('按某日、某版规定评判')")
    page.wait_for_selector(".verdict")
    assert "当日阶段 预备党员" in page.locator(".verdict").first.inner_text()
    page.fill(".judge input[type=date]", applied)
    page.wait_for_selector(".verdict:has-text('当日阶段 入党申请人')")
    assert f"day={applied}" in page.url
    assert page.locator(".verdict").count() == 2
    assert page.locator(".verdict:has-text('当日适用')").count() == 1
    assert desk.troubles == []


@pytest.mark.parametrize("dark", [False, True])
def test_no_work_screen_has_a_barrier_that_axe_knows(browser: Browser, served: str, dark: bool) -> None:
    desk = Desk(browser, served, dark=dark).enter("branch")
    person = (desk.show("people?stage=ACTIVIST", "tbody tr a").get_attribute("tbody tr a", "href") or "").removeprefix(
        "#/"
    )
    meeting = (desk.show("meetings", "tbody tr a").get_attribute("tbody tr a", "href") or "").removeprefix("#/")
    org = re.findall(
        "org=(org_[^&]+)", desk.show("admin/organizations", ".tree a").get_attribute(".tree a", "href") or ""
    )[0]
    found = {}
    for address, ready in {
        f"{person}?do=E3": "form.act",
        f"{person}?do=C1": ".why",
        meeting: ".agenda label",
        f"regulation?person={person.removeprefix('people/')}": ".verdict",
        "library?docs=1": ".words summary",
        "statistics?view=yearly": ".years a",
        "board?view=list": ".funnel a",
        "admin/organizations?org=" + org: "h3:has-text('党员名册')",
    }.items():
        page = desk.show(address, ready)
        page.wait_for_selector(ready)
        found[address] = barriers(page, colours=dark)
    assert {address: flaws for address, flaws in found.items() if flaws} == {}
    assert desk.troubles == []
