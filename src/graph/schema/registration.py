"""Registration: what a code is for, whom it invites and to what; and what the person agreed to."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated

import strawberry

from domain.registration import ConsentText as Told
from domain.registration import InvitationState, consent_on
from graph.context import Info
from graph.plan import Node, by_id, column, fact, noun, value, worked_out
from graph.plan.declarations.filters import asc, desc
from graph.resolvers import invitations
from graph.schema.organization import Organization, RegistrationToken
from papers.codes import CodeFormat


def _qr(
    registration: invitations.Registration,
    format: Annotated[CodeFormat, strawberry.argument(description="格式 · In what it is drawn.")] = CodeFormat.SVG,
    size: Annotated[int, strawberry.argument(description="大小 · So many pixels at most, from 64 to 2048.")] = 320,
) -> str:
    return invitations.code(registration, format, size)


@strawberry.type(description="注册二维码 · What a person is given to register with; the token is shown this once.")
class Registration:
    token: str = value("注册码 · The token itself.")
    url: str = value("注册网址 · The page that the code leads to.")
    expires_at: datetime = value("到期时间 · Until when it is good.")
    branch: Organization | None = fact("邀请的支部 · Which branch invites.", by_id("organization_id"))
    record: RegistrationToken | None = fact("注册码记录 · What is kept of it.", by_id("record_id"))
    qr: str = worked_out(
        _qr,
        description="二维码 · The address as a QR code: a `data:` address for `<img>`.",
        graphql_type=str,
        weight=20,
    )


@strawberry.type(description="邀请 · Who invites a person who was given a code; nothing of whom it is for.")
class Invitation:
    state: InvitationState = value("状态 · Whether the code is still good.")
    expires_at: datetime = value("到期时间 · Until when it is, or was, good.")
    branch: str = value("党支部 · Which branch invites.")
    committee: str | None = value("上级党委 · Its superior committee.")
    contact_name: str = value("联系人 · Whom to ask; empty where the branch named nobody.")
    contact_phone: str = value("联系电话 · Under which number; empty where there is none.")


async def invitation(
    info: Info, token: Annotated[str, strawberry.argument(description="注册码 · The token from the QR code.")]
) -> Invitation | None:
    return await invitations.invitation(info.context, token)  # type: ignore[return-value]  # the plan reads it


@strawberry.type(description="告知书段落 · One paragraph.")
class ConsentSection:
    title: str = value("标题 · What it is about.")
    text: str = value("正文 · What it says.")


@strawberry.type(description="个人信息处理告知书 · What a person agrees to when they register.")
class ConsentText:
    version: str = value("版本 · Which text.")
    since: date = value("起始日 · Since when it holds.")
    title: str = value("标题 · What it is called.")
    sections: list[ConsentSection] = value("段落 · What it says.")


def consent_text(info: Info) -> Told:
    return consent_on(info.context.clock)


@noun(table="consent", prefix="cst")
@strawberry.type(description="同意记录 · That a person agreed to a text, and until when.")
class Consent(Node):
    text_version: str = fact("版本 · Which text.", column("text_version"))
    given_at: datetime = fact("同意时间 · When they agreed.", column("given_at"))
    address: str = fact("地址 · The network address it came from.", column("address"))
    withdrawn_at: datetime | None = fact(
        "撤回时间 · When they took it back; null while it stands.", column("withdrawn_at")
    )


@strawberry.enum(description="排序 · The order of the list.")
class ConsentOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "given_at")
    OLDEST = asc("按时间正序 · Oldest first.", "given_at")
