"""`/invite`: where whoever an account was made for sets its first password.

The secret stands behind the `#` of the link: no server, proxy or log on the way sees it before the page sends it in a body.
One page for all links, with its script and its style as files of their own, so that nothing inline is allowed.
"""

from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from domain.orgs.actors import SessionKind
from graph.context import SESSION
from records.errors import BadInput
from records.people import invitations, signing
from records.people.addresses import network
from records.people.throttle import spare
from records.stamps import now
from records.trail.journal import coming_from
from service import bodies, cookies
from service.auth import opened_by
from service.negotiation import check_sent_type
from service.refusals import JSON, Refused, answer
from service.settings import Settings

_LONGEST = 200
_LOADS_ITS_OWN = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

PAGE = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>接受邀请 · 纪实</title>
<link rel="stylesheet" href="invite/page.css">
<script src="invite/page.js" defer></script>
</head>
<body>
<main>
<h1>接受邀请 <small lang="en">Accept an invitation</small></h1>
<p id="who" role="status">正在读取…</p>
<form id="form" hidden>
<input id="login" name="username" autocomplete="username" readonly hidden>
<label for="password">设置密码 <small lang="en">Password, at least ten characters</small></label>
<input id="password" type="password" autocomplete="new-password" minlength="10" maxlength="200" required aria-describedby="wrong">
<label for="again">再次输入 <small lang="en">Once more</small></label>
<input id="again" type="password" autocomplete="new-password" maxlength="200" required aria-describedby="wrong">
<p id="wrong" role="alert"></p>
<button>设置并登录</button>
</form>
<noscript><p>请启用脚本。 <span lang="en">Scripts are needed.</span></p></noscript>
</main>
</body>
</html>
"""

STYLE = """:root{color-scheme:light dark;font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;line-height:1.6}
body{margin:0;background:Canvas;color:CanvasText}
main{max-width:26rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.4rem}small{font-size:.8em;display:block;font-weight:400}
form{display:grid;gap:.5rem}form[hidden]{display:none}
input,button{font:inherit;padding:.7rem;border:1px solid GrayText;border-radius:6px;min-height:44px;box-sizing:border-box}
button{background:#8f1414;color:#fff;border-color:#8f1414;margin-top:.5rem}
:focus-visible{outline:3px solid #1d5fd0;outline-offset:2px}
#wrong{color:light-dark(#a40000,#ff9d9d);min-height:1.6em;margin:0}
"""

SCRIPT = """'use strict';
(function () {
  var token = location.hash.slice(1), at = function (id) { return document.getElementById(id); };
  var roles = {
    BRANCH_ADMIN: '党支部管理员', COMMITTEE_ADMIN: '党委管理员', GENERAL_BRANCH_ADMIN: '党总支管理员',
    ORG_DEPT: '组织部门', AUDITOR: '审计员', SYSTEM_ADMIN: '系统管理员', CANDIDATE: '发展人员'
  };
  function ask(body) {
    return fetch('invite', {
      method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body)
    }).then(function (r) { return r.json().then(function (said) { return { ok: r.ok, said: said }; }); });
  }
  function wrong(found) { return (found.said.errors && found.said.errors[0].message) || '请稍后再试'; }
  function useless() { at('who').textContent = '邀请无效、已使用或已过期，请联系管理员重发。'; }
  function away() { at('wrong').textContent = at('who').textContent = '网络不通，请稍后再试。'; }
  if (!token) { useless(); return; }
  history.replaceState(null, '', location.pathname);
  ask({ token: token }).then(function (found) {
    if (!found.ok || found.said.invited.state !== 'OPEN') { useless(); return; }
    var who = found.said.invited;
    at('who').textContent = who.name + '，您受邀担任' + (who.organization ? who.organization + '的' : '') + (roles[who.role] || who.role)
      + '。登录名：' + who.login + '。有效至 ' + new Date(who.expiresAt).toLocaleString('zh-CN') + '。';
    at('login').value = who.login;
    at('form').hidden = false;
    at('password').focus();
  }).catch(away);
  at('form').addEventListener('submit', function (event) {
    event.preventDefault();
    at('wrong').textContent = '';
    if (at('password').value !== at('again').value) {
      at('wrong').textContent = '两次输入不一致。';
      at('again').focus();
      return;
    }
    ask({ token: token, password: at('password').value }).then(function (found) {
      if (found.ok) { location.replace('console/'); return; }
      at('wrong').textContent = wrong(found);
      at('password').focus();
    }).catch(away);
  });
})();
"""

_FILES = {"page.css": (STYLE, "text/css; charset=utf-8"), "page.js": (SCRIPT, "text/javascript; charset=utf-8")}


async def page(request: Request) -> Response:
    """GET /invite: the page, the same for everybody."""
    headers = {"content-security-policy": _LOADS_ITS_OWN}
    return Response(PAGE, 200, headers, "text/html; charset=utf-8")


async def asset(request: Request) -> Response:
    """Its script or its style."""
    found = _FILES.get(request.path_params["name"])
    if found is None:
        raise Refused("NOT_FOUND", "没有此地址", "There is nothing at this address.")
    return Response(found[0], 200, {"cache-control": "no-cache"}, found[1])


@dataclass(frozen=True, slots=True)
class Inviting:
    """What the page asks: whom a link invites, and that the password be set."""

    settings: Settings

    async def asked(self, request: Request) -> Response:
        """POST /invite: `{token}` says whom the link invites, `{token, password}` accepts and signs in."""
        headers = request.scope["state"]["headers"]
        check_sent_type(headers)
        given = bodies.parse_object(await bodies.read(request, self.settings.limits, stranger=True))
        token = _text(given, "token")
        address = request.client.host if request.client else ""
        if not spare("register-from", network(address), now()):
            raise Refused("RATE_LIMITED", "尝试过于频繁，请稍后再试", "Too many attempts; try again later.")
        if "password" not in given:
            return await _said(token)
        password = _text(given, "password")
        context = _Coming(request.state.request_id)
        with coming_from(request.state.request_id, address):
            try:
                account = await invitations.accept(token, password, context=context)
            except BadInput as poor:
                raise Refused("BAD_REQUEST", poor.message.zh, poor.message.en) from None
            if account is None:
                await invitations.failed(token, request_id=request.state.request_id)
                raise _useless()
            signed_in = await signing.welcomed(account, opened_by(request, self.settings, SessionKind.COOKIE))
        request.scope["state"]["facts"].account = account.id
        response = answer(orjson.dumps({"account": {"login": account.login, "role": account.role}}), 200, JSON)
        cookies.put(response, self.settings, SESSION, signed_in.secret, signed_in.seconds)
        return response


@dataclass(frozen=True, slots=True)
class _Coming:
    """What the records ask of whoever comes by no GraphQL."""

    request_id: str


async def _said(token: str) -> Response:
    found = await invitations.read(token)
    if found is None:
        raise _useless()
    told = {
        "login": found.login, "name": found.name, "role": found.role, "organization": found.organization,
        "expiresAt": found.expires_at.isoformat(), "state": found.state,
    }  # fmt: skip
    return answer(orjson.dumps({"invited": told}), 200, JSON)


def _useless() -> Refused:
    return Refused("NOT_FOUND", "邀请无效", "The invitation is not valid.")


def _text(given: dict[str, Any], key: str) -> str:
    value = given.get(key)
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST or "\0" in value:
        raise bodies.malformed(f"{key} 须为 1 至 {_LONGEST} 个字符", f"`{key}` must be a text of 1 to {_LONGEST}.")
    return value
