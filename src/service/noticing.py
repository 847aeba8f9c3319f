"""`/notice/KEY`: a public notice for whoever scans its poster, on the days it hangs; and objections to it.

Nothing is told of who reads it. An objection is a form and no script, so that it works on any telephone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from domain.calendar import SHANGHAI
from domain.steps.kinds import Kind
from records import stamps
from records.cases import public_notices
from records.cases.public_notices import PublicNotice
from records.people import throttle
from records.people.addresses import network
from records.trail.journal import coming_from
from service import bodies, pages
from service.endpoint import Now
from service.pages import both, day
from service.refusals import Refused
from service.settings import Settings

_DOOR = "/notice"
_FORM = "application/x-www-form-urlencoded"
_LEAST, _MOST, _CONTACT = 10, 2000, 200
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PLACES = {"LOCAL": "本地", "OUTFLOW": "流出地", "INFLOW": "流入地"}
_REASONS = {
    Kind.NOTICE_BEFORE_LISTING: ("拟列为发展对象", "to be listed as a development target"),
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: ("拟接收为中共预备党员", "to be admitted as a probationary member"),
    Kind.NOTICE_BEFORE_CONVERSION: ("拟转为中共正式党员", "to become a full member"),
}


@dataclass(frozen=True, slots=True)
class Notices:
    """The page of a deployment's notices."""

    settings: Settings
    now: Now

    async def shown(self, request: Request) -> Response:
        """GET /notice/KEY."""
        if request.path_params["key"] == "page.css":
            return pages.style()
        notice = await self._found(request)
        return _none(request) if notice is None else _page(notice, request)

    async def objected(self, request: Request) -> Response:
        """POST /notice/KEY: `content`, and `contact` if somebody likes, as a form sends them."""
        if request.scope["state"]["headers"].get("content-type", "").partition(";")[0].strip().lower() != _FORM:
            raise Refused("UNSUPPORTED_MEDIA_TYPE", "请用表单提交", f"Send {_FORM}.")
        notice = await self._found(request)
        if notice is None:
            return _none(request)
        given = parse_qs(
            (await bodies.read(request, self.settings.limits, stranger=True)).decode("utf-8", "replace"),
            max_num_fields=10,
        )
        content, contact = (_UNFIT.sub("", given.get(name, [""])[0]).strip() for name in ("content", "contact"))
        content = content.replace("\r\n", "\n")
        if not _LEAST <= len(content) <= _MOST or len(contact) > _CONTACT:
            return _page(notice, request, (content, contact), 400)
        address = request.client.host if request.client else ""
        moment = stamps.now()
        if not throttle.spare("objection-from", network(address), moment):
            zh = "提交过于频繁，请稍后再试，或按公示电话联系"
            raise Refused("RATE_LIMITED", zh, "Too many were sent; try again later, or call.")
        with coming_from(request.state.request_id, address):
            number = await public_notices.object_to(
                notice, content, contact, today=self._today(), request_id=request.state.request_id
            )
        return _taken(number, request)

    async def _found(self, request: Request) -> PublicNotice | None:
        address = request.client.host if request.client else ""
        if not throttle.spare("notice-from", network(address), stamps.now()):
            raise Refused("RATE_LIMITED", "查看过于频繁，请稍后再试", "Too many look-ups; try again later.")
        return await public_notices.hanging(request.path_params["key"], self._today())

    def _today(self) -> date:
        return self.now().astimezone(SHANGHAI).date()


def _none(request: Request) -> Response:
    """Before its days, afterwards, and where there never was one: all alike."""
    body = f"<h1>{both('没有正在公示的内容', 'No notice hangs at this address')}</h1>"
    return pages.page("公示", body, door=_DOOR, root=request.scope.get("root_path", ""), status=404)


def _page(notice: PublicNotice, request: Request, wrong: tuple[str, str] | None = None, status: int = 200) -> Response:
    zh, en = _REASONS[notice.kind]
    root = request.scope.get("root_path", "")
    hung = "".join(
        f"<li>{day(p.start)}至{day(p.end)}({_PLACES.get(p.kind, '')}{':' if p.place else ''}{escape(p.place)})</li>"
        for p in notice.places
    )
    unit = f",{escape(notice.unit)}" if notice.unit else ""
    content = f"<p class='notice'>{escape(notice.content)}</p>" if notice.content else ""
    phone = f"<p>联系电话：{escape(notice.phone)}</p>" if notice.phone else ""
    by = " · ".join(filter(None, (escape(notice.branch), escape(notice.committee))))
    body = (
        f"<h1>{both('公示', 'Public notice')}</h1>"
        f"<p>现将{escape(zh)}的人选情况予以公示: <small lang='en'>{escape(en)}</small></p>"
        f"<p><strong>{escape(notice.name)}</strong>{unit}</p>{content}"
        f"<h2>{both('公示期', 'On these days')}</h2><ul>{hung}</ul>{phone}<p>{by}</p>{_form(root, request, wrong)}"
    )
    return pages.page("公示", body, door=_DOOR, root=root, status=status)


def _form(root: str, request: Request, wrong: tuple[str, str] | None) -> str:
    content, contact = wrong or ("", "")
    alert = f"<p class='bad' role='alert'>请写 {_LEAST} 至 {_MOST} 字。</p>" if wrong else ""
    return (
        f"<h2>{both('反映情况', 'Objections')}</h2>"
        "<p>公示期间如有异议，请实事求是地反映。内容由党支部和上级党委受理，不对外公开。</p>"
        f"{alert}<form action='{escape(root)}{_DOOR}/{escape(request.path_params['key'])}' method='post'>"
        f"<label for='content'>{both('异议内容', f'What you object to, {_LEAST} to {_MOST} characters')}</label>"
        f"<textarea id='content' name='content' required minlength='{_LEAST}' maxlength='{_MOST}'>{escape(content)}</textarea>"
        f"<label for='contact'>{both('联系方式(可不填)', 'How you may be reached, if you like')}</label>"
        f"<input id='contact' name='contact' maxlength='{_CONTACT}' value='{escape(contact)}' autocomplete='off'>"
        "<button>提交</button></form>"
    )


def _taken(number: str, request: Request) -> Response:
    body = (
        f"<h1>{both('已受理', 'Received')}</h1><p class='sign good'>受理编号 {number}</p>"
        f"<p>{both('请记下编号，询问处理情况时出示。', 'Keep the number, by which you may ask what became of it.')}</p>"
    )
    return pages.page("已受理", body, door=_DOOR, root=request.scope.get("root_path", ""))
