"""The reading room and the drawer: papers are opened whole, judged by keys one after the other, and read beside a submission."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.console.conftest import Desk, barriers

pytestmark = pytest.mark.slow

TEXT = "敬爱的党组织:\n本季度我学习了党章,在项目部值守三十六小时。\n此致 敬礼!"


def asked(page: Page, query: str, **variables: Any) -> Any:
    """What the server answers to whoever is signed in on the page."""
    answer = page.evaluate(
        "asked => fetch('/graphql', {method: 'POST', headers: {'content-type': 'application/json'},"
        " body: JSON.stringify(asked)}).then(told => told.json())",
        {"query": query, "variables": variables},
    )
    assert not answer.get("errors"), answer
    return answer["data"]


def hand_in(desk: Desk, count: int) -> list[str]:
    """So many thought reports of activists, entered on paper; their names as they wait, the oldest first."""
    people = asked(
        desk.page,
        "query($f: CandidateFilter!) { candidates(first: 50, filter: $f) { nodes { id } } }",
        f={"stage": ["ACTIVIST"], "status": ["ACTIVE"]},
    )["candidates"]["nodes"]
    for person in people[:count]:
        told = asked(
            desk.page,
            "mutation($i: SubmitThoughtReportInput!) { submitThoughtReport(input: $i) { errors { message } } }",
            i={"candidateId": person["id"], "title": "四季度思想汇报", "text": TEXT},
        )["submitThoughtReport"]
        assert told["errors"] == []
    waiting = asked(
        desk.page,
        "query($f: PaperFilter!) { thoughtReports(first: 100, filter: $f, orderBy: OLDEST) { nodes { id on candidate { name } } } }",
        f={"status": ["SUBMITTED"], "people": {"status": ["ACTIVE"]}},
    )["thoughtReports"]["nodes"]
    waiting.sort(key=lambda paper: (paper["on"], paper["id"]))
    return [paper["candidate"]["name"] for paper in waiting]


def test_a_stack_is_read_and_judged_by_keys_alone(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    names = hand_in(desk, 3)
    page = desk.show("today", ".of-papers")
    page.click(".of-papers header a")
    expect(page.locator(".reader h2 a")).to_have_text(names[0])
    expect(page).to_have_url(re.compile(r"#/reading/all/\w+_"))
    expect(page.locator(".reader .text")).to_contain_text("本季度")
    expect(page.locator("input[name=verdict]:checked")).to_have_count(0)
    # Nothing is chosen: it is not sent, and says so.
    page.keyboard.press("Control+Enter")
    expect(page.locator(".judgement [role=status]")).to_have_text("先选通过或退回。")
    page.keyboard.press("a")
    expect(page.locator("input[value=pass]")).to_be_checked()
    expect(page.locator(".judgement .primary")).to_have_text(f"通过，看下一份 {names[1]}")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".reader h2 a")).to_have_text(names[1])
    expect(page.locator(".stack .judged em")).to_have_text(["已通过"])
    # Forth, and back to what was judged: it is read, and not judged again.
    page.keyboard.press("k")
    expect(page.locator(".reader h2 a")).to_have_text(names[0])
    expect(page.locator(".judgement")).to_have_count(0)
    page.keyboard.press("j")
    expect(page.locator(".reader h2 a")).to_have_text(names[1])
    page.keyboard.press("r")
    reason = page.get_by_label("写给本人的话")
    expect(reason).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect(page.locator(".judgement [role=status]")).to_have_text("退回要说明原因。")
    # Letters of the field are its own.
    page.keyboard.type("ajar 落款缺日期")
    expect(page.locator(".reader h2 a")).to_have_text(names[1])
    expect(page.locator("input[value=giveBack]")).to_be_checked()
    page.keyboard.press("Escape")
    expect(reason).not_to_be_focused()
    expect(page.locator(".reader h2 a")).to_have_text(names[1])
    page.keyboard.press("j")
    expect(page.locator(".reader h2 a")).to_have_text(names[2])
    page.keyboard.press("k")
    expect(page.get_by_label("写给本人的话")).to_have_value("ajar 落款缺日期")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".reader h2 a")).to_have_text(names[2])
    # The address holds the place.
    page.reload()
    expect(page.locator(".reader h2 a")).to_have_text(names[2])
    for name in names[2:]:
        expect(page.locator(".reader h2 a")).to_have_text(name)
        page.keyboard.press("a")
        page.keyboard.press("Control+Enter")
        expect(page.locator(".judgement .primary", has_text=name)).to_have_count(0)
    expect(page.locator(".receipt h2")).to_have_text(re.compile(r"\d+ 份审完"))
    assert desk.troubles == []
    returned = asked(
        page,
        "query($f: PaperFilter!) { thoughtReports(first: 100, filter: $f) { nodes { reviewNote candidate { name } } } }",
        f={"status": ["RETURNED"]},
    )["thoughtReports"]["nodes"]
    assert {"reviewNote": "ajar 落款缺日期", "candidate": {"name": names[1]}} in returned


def test_a_sitting_reads_three_papers_of_a_submission_in_place(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("committee")
    page = desk.show("inbox", ".row .name")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    links = page.locator(".preview .paper-link")
    expect(links.first).to_be_visible()
    assert links.count() >= 3
    drawer = page.locator("dialog.drawer")
    for number in range(3):
        links.nth(number).click()
        expect(drawer.locator(".reader h2")).to_contain_text(links.nth(number).inner_text())
        expect(drawer.locator(".text")).not_to_be_empty()
        page.keyboard.press("Escape")
        expect(drawer).to_have_count(0)
        expect(links.nth(number)).to_be_focused()
    # Or one after the other, without leaving the first.
    links.first.click()
    for number in (1, 2):
        page.keyboard.press("j")
        expect(drawer.locator(".figure")).to_have_text(re.compile(rf"^{number + 1} / \d+$"))
        expect(drawer.locator(".reader h2")).to_contain_text(links.nth(number).inner_text())
    page.keyboard.press("Escape")
    expect(page.locator(".preview .primary")).to_be_visible()
    assert desk.troubles == []


def test_a_title_of_the_file_opens_the_paper_and_the_address_holds_it(browser: Browser, served: str) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?stage=ACTIVIST", "tbody tr a")
    page.click("tbody tr a >> nth=0")
    title = page.locator(".on-file .paper-title", has_text="入党申请书").last
    title.click()
    expect(page.locator("dialog.drawer h2")).to_contain_text("入党申请书")
    assert "read=" in page.url
    page.reload()
    expect(page.locator("dialog.drawer h2")).to_contain_text("入党申请书")
    page.keyboard.press("Escape")
    expect(page.locator("dialog.drawer")).to_have_count(0)
    assert "read=" not in page.url
    assert desk.troubles == []


@pytest.mark.parametrize(("language", "width"), [("zh-CN", 1280), ("en-US", 1280), ("zh-CN", 390), ("en-US", 390)])
def test_the_room_has_no_barrier_and_no_sideways_scrolling(
    browser: Browser, served: str, language: str, width: int
) -> None:
    desk = Desk(browser, served, language=language, width=width).enter("branch")
    hand_in(desk, 2)
    page = desk.show("reading/all", ".stack li a")
    assert barriers(page) == []
    page.click(".stack li a >> nth=0")
    page.wait_for_selector(".judgement .verdict")
    page.keyboard.press("r")
    page.wait_for_selector(".reasons button")
    page.click(".reasons button >> nth=0")
    assert page.locator(".judgement textarea").input_value() != ""
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert desk.troubles == []


def scan(folder: Path, name: str, colour: str) -> Path:
    """A photograph of a page."""
    path = folder / name
    Image.new("RGB", (620, 877), colour).save(path)
    return path


def test_photographs_are_handed_in_by_a_form_and_read_page_by_page(
    browser: Browser, served: str, tmp_path: Path
) -> None:
    desk = Desk(browser, served).enter("branch")
    page = desk.show("people?stage=ACTIVIST", "tbody tr a")
    page.click("tbody tr a >> nth=1")
    page.click(".choose button:has(kbd:text-is('B2'))")
    page.fill("form.act [name=title]", "手写思想汇报")
    page.fill("form.act [name=text]", "见原件")
    sheets = [scan(tmp_path, "第一页.png", "ivory"), scan(tmp_path, "第二页.png", "linen")]
    page.get_by_label("选择文件").set_input_files([*sheets, tmp_path / "第一页.png"])
    # Sent before the files are there, the act waits for them.
    page.get_by_role("button", name="移除 第一页.png").last.click()
    reports = page.locator(".on-file .paper-title", has_text="思想汇报")
    before = reports.count()
    page.click("form.act button.primary")
    page.wait_for_selector(".receipt .badge.done")
    expect(reports).to_have_count(before + 1)
    reports.first.click()
    drawer = page.locator("dialog.drawer")
    expect(drawer.locator(".originals h3")).to_have_text("原件 第 1 页，共 2 页")
    picture = drawer.locator(".original-page img")
    expect(picture).to_have_js_property("naturalWidth", 620)
    page.keyboard.press("ArrowRight")
    expect(drawer.locator(".originals h3")).to_have_text("原件 第 2 页，共 2 页")
    expect(picture).to_have_attribute("alt", "第二页.png 原件 第 2 页，共 2 页")
    page.keyboard.press("t")
    page.keyboard.press("+")
    expect(picture).to_have_attribute("style", re.compile(r"rotate: 90deg"))
    expect(drawer.locator(".lying")).to_have_attribute("style", re.compile(r"width: 150%"))
    page.get_by_role("button", name="只看原件").click()
    expect(drawer.locator(".text")).to_have_count(0)
    page.reload()
    expect(drawer.locator(".originals")).to_be_visible()
    expect(drawer.locator(".text")).to_have_count(0)
    assert barriers(page) == []
    with page.expect_download() as saved:
        drawer.get_by_role("link", name="下载 第一页.png").click()
    assert saved.value.suggested_filename == "第一页.png"
    assert Path(saved.value.path()).read_bytes() == sheets[0].read_bytes()
    # Where there is little room, the head keeps its words in lines.
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("button", name="并排").click()
    box = drawer.locator(".reader .whose").bounding_box()
    assert box is not None
    assert box["width"] > 300
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert barriers(page) == []
    # A scan that does not come leaves the text, and is asked for again.
    page.route("**/files/*/pages/1?width=1600", lambda route: route.abort())
    page.reload()
    expect(drawer.get_by_role("alert")).to_contain_text("原件没有打开。")
    expect(drawer.locator(".text")).to_contain_text("见原件")
    page.unroute("**/files/*/pages/1?width=1600")
    drawer.get_by_role("button", name="重试").click()
    expect(picture).to_have_js_property("naturalWidth", 620)
    assert [trouble for trouble in desk.troubles if "ERR_FAILED" not in trouble] == []
