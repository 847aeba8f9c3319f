"""Signing in at somebody else's: /oidc/login sends a browser to the provider, and /oidc/callback is where it comes back to.

The authorization code with PKCE, state and nonce, which wait in a cookie of the browser that began, covered by our key: whoever comes
back is who set out, in whichever process. A claim names an account that is there already; nobody is made one.
"""

from __future__ import annotations

import hmac
import logging
import secrets
import time
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from domain.orgs.actors import SessionKind
from domain.text import Text
from graph.context import SESSION
from records import seals, stamps
from records.people import accounts, signing
from records.people.addresses import network
from records.people.throttle import spare
from records.trail import journal
from service import cookies
from service.auth import Gate, opened_by
from service.providers import Failed, Provider
from service.settings import Settings

log = logging.getLogger(__name__)

_WAITING = "jishi_oidc"
_SECONDS = 600
_LONGEST = 2_000  # of what a provider or a browser hands in

_AGAIN = Text("登录未完成，请重新登录", "Signing in was not completed; begin again.")
_UNKNOWN = Text(
    "统一身份认证的账号未与本系统账户对应，请联系系统管理员",
    "No account here belongs to who you are at the provider; ask the system administrator.",
)
_AWAY = Text("统一身份认证暂不可用，请稍后再试", "The identity provider does not answer as it should; try again later.")
_TWICE = Text(
    "该账户已启用双重验证，请用登录名、密码和验证码登录",
    "The account has a second factor: sign in with login, password and code.",
)


class Refusal(Exception):
    """Why nobody came in: what they are told, and what the journal keeps."""

    def __init__(self, told: Text, why: str, status: int = 401) -> None:
        super().__init__(why)
        self.told, self.why, self.status = told, why, status


@dataclass(frozen=True, slots=True)
class _Setting:
    """What waits in the browser while it is at the provider."""

    state: str
    nonce: str
    verifier: str
    until: int


@dataclass(frozen=True, slots=True)
class OpenId:
    """The two doors of a deployment that has a provider."""

    settings: Settings
    gate: Gate
    provider: Provider

    async def login(self, request: Request) -> Response:
        """GET /oidc/login: on to the provider."""
        return await self._answered(request, self._sent)

    async def callback(self, request: Request) -> Response:
        """GET /oidc/callback: back from it, and in."""
        response = await self._answered(request, self._welcomed)
        cookies.put(response, self.settings, _WAITING, "", 0)
        return response

    async def _answered(self, request: Request, work: object) -> Response:
        address = request.client.host if request.client else ""
        with journal.coming_from(request.state.request_id, address):
            try:
                if not spare("oidc-from", network(address), stamps.now()):
                    raise Refusal(_AWAY, "too often", 429)
                return await work(request)  # type: ignore[operator,no-any-return]  # one of the two
            except Failed as fault:
                why = Refusal(_AWAY, str(fault), 502)
            except Refusal as refused:
                why = refused
            if why.status != 429:
                after = {"failed": True, "by": "oidc", "why": why.why}
                await journal.append_org(None, "signIn", after=after)
            log.info("nobody came in by the identity provider: %s", why.why)
        return _page(request, why)

    async def _sent(self, request: Request) -> Response:
        verifier = secrets.token_urlsafe(48)
        waits = _Setting(secrets.token_urlsafe(24), secrets.token_urlsafe(24), verifier, int(time.time()) + _SECONDS)
        challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).decode().rstrip("=")
        address = await self.provider.door(
            redirect_uri=self._back, scope=self.settings.oidc_scope, state=waits.state, nonce=waits.nonce,
            code_challenge=challenge, code_challenge_method="S256",
        )  # fmt: skip
        response = RedirectResponse(address, status_code=303)
        kept = orjson.dumps(["oidc", waits.state, waits.nonce, waits.verifier, waits.until])
        cookies.put(response, self.settings, _WAITING, seals.current().cover(kept), _SECONDS)
        return response

    async def _welcomed(self, request: Request) -> Response:
        waits = _waiting(request)
        if not hmac.compare_digest(request.query_params.get("state", "")[:_LONGEST].encode(), waits.state.encode()):
            raise Refusal(_AGAIN, "another state")
        code = request.query_params.get("code", "")
        if not 0 < len(code) <= _LONGEST:
            raise Refusal(_AGAIN, "the provider gave no code")
        said = await self.provider.said(code, verifier=waits.verifier, nonce=waits.nonce, back=self._back)
        account = await accounts.by_login(_named(said.claims, self.settings.oidc_claim))
        if account is None:
            raise Refusal(_UNKNOWN, "no account of that name")
        twice = said.twice or self.settings.oidc_two_factors
        if account.second_factor and not twice:
            raise Refusal(_TWICE, "the account has a second factor, and the provider asked for one")
        opening = replace(opened_by(request, self.settings, SessionKind.COOKIE), twice=twice, by="oidc")
        welcomed = await signing.welcomed(account, opening)
        request.scope["state"]["facts"].account = account.id
        response = RedirectResponse(request.scope.get("root_path", "") + "/", status_code=303)
        cookies.put(response, self.settings, SESSION, welcomed.secret, welcomed.seconds)
        return response

    @property
    def _back(self) -> str:
        return f"{str(self.settings.base_url).rstrip('/')}/oidc/callback"


def doors(settings: Settings, gate: Gate) -> list[Route]:
    """The routes of a deployment that has a provider; none of one that has not."""
    if settings.oidc_issuer is None:
        return []
    secret = settings.oidc_client_secret.get_secret_value() if settings.oidc_client_secret else ""
    made = OpenId(settings, gate, Provider(settings.oidc_issuer, settings.oidc_client_id, secret))
    return [Route("/oidc/login", made.login), Route("/oidc/callback", made.callback)]


def _waiting(request: Request) -> _Setting:
    covered = request.cookies.get(_WAITING, "")
    try:
        kind, *kept = orjson.loads(seals.current().uncover(covered[:_LONGEST]))
        waits = _Setting(*kept)
    except (ValueError, TypeError):
        raise Refusal(_AGAIN, "nothing was begun in this browser") from None
    if kind != "oidc" or waits.until < time.time():
        raise Refusal(_AGAIN, "begun too long ago")
    return waits


def _named(claims: dict[str, object], claim: str) -> str:
    """What the claim says that names accounts; an address of mail only where it was verified."""
    said = claims.get(claim)
    if not isinstance(said, str) or not 0 < len(said) <= 100:
        raise Refusal(_UNKNOWN, f"no {claim}")
    if claim == "email" and claims.get("email_verified") is not True:
        raise Refusal(_UNKNOWN, "the address of mail is not verified")
    return said


def _page(request: Request, why: Refusal) -> Response:
    """One sentence for a person, and the way back."""
    language = request.scope["state"]["language"]
    back = escape(request.scope.get("root_path", "") + "/")
    said, again = (why.told.zh, "返回") if language == "zh" else (why.told.en, "Back")
    body = f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{escape(said)}</title><p>{escape(said)}</p><p><a href="{back}">{again}</a></p></html>'
    return Response(body, why.status, media_type="text/html")
