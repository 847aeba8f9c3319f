"""A public notice's page in a real browser: somebody reads it and objects."""

from __future__ import annotations

import asyncio
import re
import socket
from datetime import date
from threading import Thread
from time import monotonic, sleep
from uuid import UUID

import pytest
import uvicorn
from playwright.sync_api import Browser
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from domain.steps.kinds import Kind
from records import stamps
from records.cases import public_notices
from records.cases.public_notices import Place, PublicNotice
from records.people import throttle
from service.manners import Manners
from service.noticing import Notices
from service.settings import Settings
from tests.console.conftest import barriers

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 30)
NOTICE = PublicNotice(
    UUID(int=1), UUID(int=2), "/1/", "APPLICANT", Kind.NOTICE_BEFORE_LISTING, "张敏", "", "第一党支部", "机关党委", "", "010-1",
    [Place("LOCAL", "公告栏", DAY, DAY)],
)  # fmt: skip


def test_who_reads_a_notice_objects_by_its_button(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    async def hanging(key: str, today: date) -> PublicNotice:
        return NOTICE

    async def object_to(notice: PublicNotice, content: str, contact: str, **_: object) -> str:
        sent.append(content)
        return "2026-ABCDEF"

    monkeypatch.setattr(public_notices, "hanging", hanging)
    monkeypatch.setattr(public_notices, "object_to", object_to)
    throttle.forget()
    notices, settings = Notices(Settings(), stamps.now), Settings()
    routes = [
        Route("/notice/{key}", notices.shown, methods=["GET"]),
        Route("/notice/{key}", notices.objected, methods=["POST"]),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Manners, settings)])
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None))
        thread = Thread(target=asyncio.run, args=(server.serve([door]),))
        thread.start()
        try:
            begun = monotonic()
            while not server.started and thread.is_alive() and monotonic() - begun < 30:
                sleep(0.05)
            page = browser.new_context(locale="zh-CN", viewport={"width": 390, "height": 844}).new_page()
            page.goto(f"http://127.0.0.1:{door.getsockname()[1]}/notice/key")
            assert barriers(page) == []
            page.fill("textarea", "对其现实表现有不同看法,请核实。")
            page.click("button")
            page.wait_for_selector("text=2026-ABCDEF")
            assert re.search("已受理", page.inner_text("h1"))
            assert sent == ["对其现实表现有不同看法,请核实。"]
            page.context.close()
        finally:
            server.should_exit = True
            thread.join(30)
