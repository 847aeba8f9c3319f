"""QR codes: an address as a picture that a telephone reads off a screen or a sheet of paper."""

from __future__ import annotations

from enum import StrEnum

import segno


class CodeFormat(StrEnum):
    """In what a code is drawn."""

    SVG = "SVG"
    PNG = "PNG"


# The quiet zone that a reader needs around a code, in modules (ISO/IEC 18004).
_BORDER = 4


def drawn(text: str, form: CodeFormat, size: int) -> str:
    """The code of a text as a data: address, at most `size` pixels wide and high.

    A quarter of it may be soiled (level Q), for it is printed and hung up. A PNG's modules are whole pixels, so it is a little smaller.
    """
    code = segno.make(text, error="q", micro=False, boost_error=False)
    modules, _ = code.symbol_size(border=_BORDER)
    if form is CodeFormat.SVG:
        return str(code.svg_data_uri(scale=size / modules, border=_BORDER, light="#fff"))
    return str(code.png_data_uri(scale=max(1, size // modules), border=_BORDER))
