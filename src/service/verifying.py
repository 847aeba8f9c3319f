"""`/verify/CODE`: whether a paper is genuine, for whoever holds it. It tells what stands on the paper, and nothing else."""

from __future__ import annotations

import re

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from records.files import documents
from records.files.documents import Proof
from records.people import throttle
from records.people.addresses import network
from records.stamps import now
from service import pages
from service.negotiation import wanted_of
from service.pages import both, day, listed
from service.refusals import JSON, Refused, answer

_DOOR = "/verify"
_HTML = "text/html"
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")

# A file is compared where it lies: nothing of it is sent.
SCRIPT = """'use strict';
(function () {
  var chosen = document.getElementById('file'), said = document.getElementById('said');
  if (!chosen || !window.crypto || !crypto.subtle) return;
  document.getElementById('compare').hidden = false;
  chosen.addEventListener('change', function () {
    if (!chosen.files.length) return;
    chosen.files[0].arrayBuffer().then(function (bytes) { return crypto.subtle.digest('SHA-256', bytes); }).then(function (found) {
      var text = Array.from(new Uint8Array(found), function (b) { return b.toString(16).padStart(2, '0'); }).join('');
      var same = text === document.getElementById('sha256').textContent.trim();
      said.className = 'sign ' + (same ? 'good' : 'bad');
      said.textContent = same ? '文件与出具时一致 · The file is the one that was issued.' : '文件与出具时不一致 · The file is not the one that was issued.';
    });
  });
})();
"""


async def asked(request: Request) -> Response:
    """GET /verify: where to type a code in."""
    code = request.query_params.get("code", "")
    root = request.scope.get("root_path", "")
    if code.strip():
        plain = re.sub(r"[^0-9A-Za-z]", "", code)[:32]
        return RedirectResponse(f"{root}{_DOOR}/{plain or '-'}", 303)
    return pages.page(
        "文件核验", f"<h1>{both('文件核验', 'Is a paper genuine?')}</h1>{_form(root)}", door=_DOOR, root=root
    )


async def verified(request: Request) -> Response:
    """GET /verify/CODE, as a page or as JSON; `?sha256=` says whether a file with that digest is the one that was issued."""
    name = request.path_params["code"]
    if name == "page.css":
        return pages.style()
    if name == "page.js":
        return Response(SCRIPT, 200, {"cache-control": "no-cache"}, "text/javascript; charset=utf-8")
    address = request.client.host if request.client else ""
    if not throttle.spare("verify-from", network(address), now()):
        raise Refused("RATE_LIMITED", "查看过于频繁，请稍后再试", "Too many look-ups; try again later.")
    found = await documents.proof(name)
    if wanted_of(request.scope["state"]["headers"], (_HTML, JSON)) == JSON:
        return _said(found, request.query_params.get("sha256"))
    root = request.scope.get("root_path", "")
    return _unknown(root) if found is None else _known(found, root)


def _said(found: Proof | None, sha256: str | None) -> Response:
    if found is None:
        raise Refused("NOT_FOUND", "查无此核验码", "There is no document with this code.")
    told = {
        "title": found.title,
        "number": found.number,
        "issuedOn": found.issued_on.isoformat(),
        "organization": found.organization,
        "person": found.person,
        "sha256": found.sha256,
        "superseded": found.superseded,
    }
    if sha256 is not None:
        told["matches"] = bool(_SHA256.fullmatch(sha256)) and sha256.lower() == found.sha256
    return answer(orjson.dumps(told), 200, JSON)


def _known(found: Proof, root: str) -> Response:
    if found.superseded:
        sign = f"<p class='sign old'>{both('文件属实，但已有更新的文件替代', 'Genuine, and superseded by a later one')}</p>"
    else:
        sign = f"<p class='sign good'>{both('文件属实', 'Genuine')}</p>"
    rows = [
        ("文件", "Document", found.title),
        ("编号", "Number", found.number),
        ("出具日期", "Date", day(found.issued_on)),
        ("出具单位", "Issued by", found.organization),
    ]
    if found.person:
        rows.append(("姓名", "Of", found.person))
    told = listed(rows).replace("</dl>", f"<dt>SHA-256</dt><dd id='sha256'>{found.sha256}</dd></dl>")
    compare = (
        f"<div id='compare' hidden><h2>{both('核对电子文件', 'Compare a file')}</h2>"
        f"<label for='file'>{both('选择 PDF 文件；文件不会上传', 'Choose the PDF; it is not sent anywhere')}</label>"
        "<input id='file' type='file' accept='application/pdf'><p id='said' role='status'></p></div>"
    )
    advice = f"<p>{both('请核对纸面内容与上列各项是否一致。', 'Compare what stands on the paper with this.')}</p>"
    body = f"<h1>{both('文件核验', 'Is a paper genuine?')}</h1>{sign}{told}{advice}{compare}"
    return pages.page("文件核验", body, door=_DOOR, root=root, script=True)


def _unknown(root: str) -> Response:
    sign = f"<p class='sign bad'>{both('查无此核验码', 'There is no document with this code')}</p>"
    body = f"<h1>{both('文件核验', 'Is a paper genuine?')}</h1>{sign}{_form(root)}"
    return pages.page("文件核验", body, door=_DOOR, root=root, status=404)


def _form(root: str) -> str:
    return (
        f"<form action='{root}{_DOOR}' method='get'><label for='code'>{both('核验码', 'The code on the paper')}</label>"
        "<input id='code' name='code' maxlength='40' autocomplete='off' autocapitalize='characters' required>"
        "<button>核验</button></form>"
    )
