"""A PDF is taken unless it would do something by itself, however that is written."""

import io
import struct
import zlib

import pytest

from service.files import inspection
from service.files.unfit import Unfit
from tests import samples

_PAGES, _PAGE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R"
_SCRIPT = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"


def _written(*objects: bytes) -> bytes:
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _packed(*objects: bytes) -> bytes:
    """The same with its objects in a stream, where no name is read as it stands."""
    head, body = b"", b""
    for number, one in enumerate(objects, start=1):
        head += b"%d %d " % (number, len(body))
        body += one + b" "
    many, content = len(objects), zlib.compress(head + body)
    out = bytearray(b"%PDF-1.5\n")
    rows = [struct.pack(">BHB", 0, 0, 255)]
    rows += [struct.pack(">BHB", 2, many + 1, place) for place in range(many)]
    rows.append(struct.pack(">BHB", 1, len(out), 0))
    said = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode" % (many, len(head))
    out += b"%d 0 obj\n<< %s /Length %d >>\nstream\n%s\nendstream\nendobj\n" % (many + 1, said, len(content), content)
    start = len(out)
    rows.append(struct.pack(">BHB", 1, start, 0))
    said = b"/Type /XRef /Size %d /W [1 2 1] /Root 1 0 R /Length %d" % (many + 3, 4 * len(rows))
    out += b"%d 0 obj\n<< %s >>\nstream\n%s\nendstream\nendobj\n" % (many + 2, said, b"".join(rows))
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


_WHOLE = (_CATALOG + b" >>", _PAGES, _PAGE + b" >>")
_BY_ITSELF = {
    "a script when it is opened": _written(_CATALOG + b" /OpenAction " + _SCRIPT + b" >>", *_WHOLE[1:]),
    "a script under a name spelt otherwise": _written(
        _CATALOG + b" /OpenAction << /S /J#61vaScript /JS (x) >> >>", *_WHOLE[1:]
    ),
    "a script of a page": _written(*_WHOLE[:2], _PAGE + b" /AA << /O 4 0 R >> >>", _SCRIPT),
    "a script among the names": _written(
        _CATALOG + b" /Names << /JavaScript << /Names [(a) 4 0 R] >> >> >>", *_WHOLE[1:], _SCRIPT
    ),
    "a packed script": _packed(_CATALOG + b" /OpenAction 4 0 R >>", *_WHOLE[1:], _SCRIPT),
    "a program": _written(_CATALOG + b" /OpenAction << /S /Launch /F (cmd.exe) >> >>", *_WHOLE[1:]),
    "a form of XFA": _written(
        _CATALOG + b" /AcroForm << /Fields [] /XFA 4 0 R >> >>", *_WHOLE[1:], b"<< /Length 2 >>\nstream\nx;\nendstream"
    ),
}


def _pages(content: bytes) -> int | None:
    return inspection.pages_of("PDF", io.BytesIO(content), len(content), pixels=1, pages=10)


@pytest.mark.parametrize("what", _BY_ITSELF)
def test_what_would_act_by_itself_is_not_taken(what: str) -> None:
    with pytest.raises(Unfit, match="UNSUPPORTED_MEDIA_TYPE"):
        _pages(_BY_ITSELF[what])


@pytest.mark.parametrize(
    "content",
    [
        _written(*_WHOLE),
        _packed(*_WHOLE),
        samples.a_pdf("JavaScript and Launch", 3),
        _written(_CATALOG + b" /OpenAction [3 0 R /Fit] >>", *_WHOLE[1:]),
        _written(
            *_WHOLE[:2], _PAGE + b" /Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://a) >> >>] >>"
        ),
    ],
)
def test_what_only_shows_something_is(content: bytes) -> None:
    assert _pages(content)
