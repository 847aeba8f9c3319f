"""Pages for whoever has an address and no account: written here whole, in Chinese and English, with files of their own for style
and script, so that nothing inline is allowed and nothing is loaded from elsewhere.

Of a page without a referrer a browser sends a form with `Origin: null`, which is refused: other sites alone are told nothing.
"""

from __future__ import annotations

from datetime import date
from html import escape

from starlette.responses import Response

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-robots-tag": "noindex, nofollow",
}
HTML = "text/html; charset=utf-8"

_SHELL = """<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex, nofollow">
<title>{title} · 纪实</title>
<link rel="stylesheet" href="{root}{door}/page.css">
{script}</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""

STYLE = """:root{color-scheme:light dark;font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;line-height:1.7}
body{margin:0;background:Canvas;color:CanvasText}
main{max-width:40rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}
small{font-size:.8em;display:block;font-weight:400;color:light-dark(#555,#bbb)}
.sign{padding:.8rem 1rem;border:2px solid;border-radius:8px;font-weight:600}
.good{color:light-dark(#0b6b2f,#7ed99a)}.old{color:light-dark(#7a4a00,#f0c070)}.bad{color:light-dark(#a40000,#ff9d9d)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1rem;margin:1.2rem 0}
dt{color:light-dark(#555,#bbb)}dd{margin:0;overflow-wrap:anywhere}
.notice{white-space:pre-line}
form{display:grid;gap:.5rem}
input,textarea,button{font:inherit;padding:.7rem;border:1px solid GrayText;border-radius:6px;min-height:44px;box-sizing:border-box;width:100%}
textarea{min-height:9rem;resize:vertical}
button{background:#8f1414;color:#fff;border-color:#8f1414;margin-top:.5rem;width:max-content;padding-inline:1.5rem}
:focus-visible{outline:3px solid #1d5fd0;outline-offset:2px}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
"""


def page(title: str, body: str, *, door: str, root: str, status: int = 200, script: bool = False) -> Response:
    """A page under `door`, whose `body` is markup already; `root` is where the service stands."""
    tag = f'<script src="{escape(root)}{door}/page.js" defer></script>\n' if script else ""
    text = _SHELL.format(title=escape(title), root=escape(root), door=door, script=tag, body=body)
    return Response(text, status, HEADERS, HTML)


def style() -> Response:
    return Response(STYLE, 200, {"cache-control": "no-cache"}, "text/css; charset=utf-8")


def listed(rows: list[tuple[str, str, str]]) -> str:
    """What things are called in Chinese and English, and what they are."""
    return "<dl>" + "".join(
        f'<dt>{escape(zh)} <small lang="en">{escape(en)}</small></dt><dd>{escape(told)}</dd>' for zh, en, told in rows
    ) + "</dl>"  # fmt: skip


def day(on: date) -> str:
    """As it stands on paper."""
    return f"{on.year}年{on.month}月{on.day}日"


def both(zh: str, en: str) -> str:
    return f'{escape(zh)} <small lang="en">{escape(en)}</small>'
