"""Who asks: a browser by its session cookie, a program by its access token. And the door where a browser signs in."""

from dataclasses import dataclass
from typing import Any, Self

import orjson
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from domain.orgs.actors import Actor, SessionKind
from graph.context import SESSION
from records.people import accounts, backoff, devices, factors, sessions, signing
from records.people.callers import Caller, Memory
from records.people.factors import Shown
from records.people.sessions import Opening
from records.trail.journal import coming_from
from service import bodies, cookies
from service.negotiation import check_sent_type
from service.refusals import JSON, Refused, answer, unauthenticated
from service.settings import Settings

_LONGEST_SECRET = 200


@dataclass(frozen=True, slots=True)
class Gate:
    """Finds the caller of a request, and lets people in and out."""

    settings: Settings
    memory: Memory

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The gate of a deployment."""
        return cls(settings, Memory(settings.lasting, settings.require_second_factor))

    async def caller(self, request: Request, *, afresh: bool = False) -> Caller | None:
        """Who asks, read now or remembered; None for a stranger. A token that is not good is refused, not taken for none."""
        token = _bearer(request)
        if token is not None:
            caller = await self._bearing(token, afresh=afresh)
            if caller is None:
                raise Refused(
                    "UNAUTHENTICATED",
                    "访问令牌无效",
                    "The access token is not valid.",
                    {"www-authenticate": 'Bearer error="invalid_token"'},
                )
            return caller
        cookie = request.cookies.get(SESSION, "")
        return await self.memory.by_session(cookie, afresh=afresh) if 0 < len(cookie) <= _LONGEST_SECRET else None

    async def _bearing(self, token: str, *, afresh: bool = True, used: bool = True) -> Caller | None:
        """Whose token it is: of a program, or of somebody who signed in without a cookie."""
        if not 0 < len(token) <= _LONGEST_SECRET:
            return None
        if token.startswith(sessions.BEARER):
            return await self.memory.by_session(token, kind=SessionKind.BEARER, afresh=afresh, used=used)
        return await self.memory.by_access_token(token, afresh=afresh)

    async def still(self, request: HTTPConnection) -> Actor | None:
        """Whose request that lasts it is now. It is only looked at: an open stream does not keep a session from ending."""
        token = _bearer(request)
        if token is not None:
            caller = await self._bearing(token, used=False)
        else:
            caller = await self.memory.by_session(request.cookies.get(SESSION, ""), afresh=True, used=False)
        return caller.actor if caller else None

    async def still_bearing(self, authorization: str) -> Actor | None:
        """Whose token an `Authorization` value holds that came otherwise than as a header."""
        caller = await self._bearing(_token_of(authorization) or "", used=False)
        return caller.actor if caller else None

    async def sign_in(self, request: Request) -> Response:
        """POST /session: a new session, whatever cookie came along; so nobody can plant one beforehand.

        With `"kind": "BEARER"` it is one without a cookie, whose token is told this once.
        """
        check_sent_type(request.scope["state"]["headers"])
        given = bodies.parse_object(await bodies.read(request, self.settings.limits, stranger=True))
        login, password = _text(given, "login"), _text(given, "password")
        opening = opened_by(request, self.settings, _kind(given))
        shown = Shown(*(_text(given, key) if key in given else "" for key in ("code", "recoveryCode")))
        address = request.client.host if request.client else ""
        with coming_from(request.state.request_id, address):
            found = await signing.sign_in(login, password, opening, shown)
        match found:
            case backoff.Waiting() as waiting:
                raise Refused("RATE_LIMITED", *backoff.later(waiting), {"retry-after": str(waiting.seconds)})
            case signing.Halfway() as halfway:
                raise Refused("SECOND_FACTOR_REQUIRED", *factors.asked(wrong=halfway.wrong))
            case None:
                # One answer for an unknown login, a wrong password and a disabled account.
                raise Refused("BAD_CREDENTIALS", "登录名或密码不正确", "The login or the password is not right.")
            case signed_in:
                request.scope["state"]["facts"].account = signed_in.account.id
                must_enrol = await self.must_enrol(signed_in)
                if signed_in.kind is SessionKind.BEARER:
                    return _told(signed_in.account, must_enrol, token=signed_in.secret)
                response = _told(signed_in.account, must_enrol)
                cookies.put(response, self.settings, SESSION, signed_in.secret, signed_in.seconds)
                return response

    async def must_enrol(self, signed_in: signing.SignedIn) -> bool:
        """Whether whoever just came in has to get a second factor first."""
        caller = await self.memory.by_session(signed_in.secret, kind=signed_in.kind, afresh=True)
        return caller is not None and caller.actor.must_enrol

    async def sign_out(self, request: Request) -> Response:
        """DELETE /session: ends this session, or says nothing if there is none."""
        secret = _bearer(request) or request.cookies.get(SESSION, "")
        if 0 < len(secret) <= _LONGEST_SECRET:
            with coming_from(request.state.request_id, request.client.host if request.client else ""):
                await sessions.end_session(secret)
        response = Response(status_code=204)
        cookies.put(response, self.settings, SESSION, "", 0)
        return response

    async def who(self, request: Request) -> Response:
        """GET /session: whose session this is."""
        caller = await self.caller(request, afresh=True)
        account = await accounts.find(caller.actor.account_id) if caller else None
        besides = self._provider(request)
        if account is None:
            raise unauthenticated(**besides)
        return _told(account, bool(caller and caller.actor.must_enrol), **besides)

    def _provider(self, request: Request) -> dict[str, dict[str, str]]:
        """Where people may sign in besides, for the page that asks whose session it is."""
        if self.settings.oidc_issuer is None:
            return {}
        address = request.scope.get("root_path", "") + "/oidc/login"
        return {"provider": {"name": self.settings.oidc_name, "address": address}}

    async def session(self, request: Request) -> Response:
        """The three of them at /session."""
        match request.method:
            case "POST":
                return await self.sign_in(request)
            case "DELETE":
                return await self.sign_out(request)
        return await self.who(request)


def _bearer(request: HTTPConnection) -> str | None:
    return _token_of(request.scope["state"]["headers"].get("authorization", ""))


def _token_of(authorization: str) -> str | None:
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def _text(given: dict[str, Any], key: str) -> str:
    value = given.get(key)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_SECRET or "\0" in value:
        raise bodies.malformed(
            f"{key} 须为 1 至 {_LONGEST_SECRET} 个字符", f"`{key}` must be a text of 1 to {_LONGEST_SECRET}."
        )
    return value


def session_of(request: HTTPConnection) -> tuple[str, SessionKind]:
    """The secret of the session that a request came by, nothing for a program's token, and how it came."""
    token = _bearer(request)
    if token is not None:
        return (token if token.startswith(sessions.BEARER) else ""), SessionKind.BEARER
    cookie = request.cookies.get(SESSION, "") if "cookie" in request.scope["state"]["headers"] else ""
    return cookie, SessionKind.COOKIE


def opened_by(request: HTTPConnection, settings: Settings, kind: SessionKind) -> Opening:
    """How a session is opened for whoever sent a request."""
    agent = request.scope["state"]["headers"].get("user-agent", "")
    return Opening(kind, devices.words(agent), lasting=settings.lasting)


def _kind(given: dict[str, Any]) -> SessionKind:
    try:
        return SessionKind(given.get("kind", SessionKind.COOKIE))
    except ValueError:
        raise bodies.malformed("kind 须为 COOKIE 或 BEARER", "`kind` must be COOKIE or BEARER.") from None


def _told(account: accounts.Known, must_enrol: bool, **more: object) -> Response:
    told = {
        "login": account.login,
        "name": account.name,
        "role": account.role,
        "mustChangePassword": account.must_change,
        "mustEnrolSecondFactor": must_enrol,
    }
    return answer(orjson.dumps({"account": told, **more}), 200, JSON)
