"""What Word and Excel write is taken unless it would do something by itself."""

import io

import pytest

from service.files import office
from service.files.unfit import Unfit
from tests import samples

_LINK = "<Relationships><Relationship Id='r1' Type='http://x/{}' Target='http://evil.example/a' TargetMode='External'/></Relationships>"


@pytest.mark.parametrize(
    ("kind", "extra", "taken"),
    [
        ("DOCX", {"word/_rels/settings.xml.rels": _LINK.format("attachedTemplate").encode()}, False),
        ("DOCX", {"word/_rels/document.xml.rels": _LINK.format("hyperlink").encode()}, True),
        (
            "XLSX",
            {"xl/externalLinks/externalLink1.xml": b"<externalLink><ddeLink ddeService='cmd'/></externalLink>"},
            False,
        ),
        ("XLSX", {"xl/externalLinks/externalLink1.xml": b"<externalLink><externalBook/></externalLink>"}, True),
    ],
)
def test_what_reaches_out_is_not_taken(kind: str, extra: dict[str, bytes], taken: bool) -> None:
    part = "word/document.xml" if kind == "DOCX" else "xl/workbook.xml"
    content = samples.an_office_file(part, extra=extra)
    if taken:
        return office.look_at(kind, io.BytesIO(content), len(content))
    with pytest.raises(Unfit, match="UNSUPPORTED_MEDIA_TYPE"):
        office.look_at(kind, io.BytesIO(content), len(content))
    return None


def test_macros_under_another_name_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        samples, "TYPES", "<Types><Override ContentType='application/vnd.ms-office.vbaProject'/></Types>"
    )
    content = samples.an_office_file(extra={"word/fonts.bin": b"x"})
    with pytest.raises(Unfit, match="macros"):
        office.look_at("DOCX", io.BytesIO(content), len(content))
