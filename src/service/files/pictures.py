"""Pictures of files: a small one, and their pages. Drawn anew, they hold nothing of what cameras write into photographs: not the
place, not the day, not the machine."""

from __future__ import annotations

import io
import warnings
from typing import IO

import pypdfium2
from PIL import Image, ImageOps

from service.files.unfit import Unfit

_QUALITY = 82


def drawn(kind: str, file: IO[bytes], page: int, side: int) -> bytes:
    """A page as a JPEG, no side of it longer. Refused where it cannot be drawn."""
    try:
        picture = _of_pdf(file, page, side) if kind == "PDF" else _of_image(file, side)
        return _written(picture)
    except (pypdfium2.PdfiumError, OSError, SyntaxError, ValueError, EOFError, RuntimeError, IndexError):
        raise Unfit("FILE_BROKEN", "无法显示此页", "This page does not open.") from None


def _of_pdf(file: IO[bytes], page: int, side: int) -> Image.Image:
    document = pypdfium2.PdfDocument(file)
    one = document.get_page(page - 1)
    # A page says itself how large it is, and may say anything.
    width, height = one.get_size()
    longer = max(width, height, 1.0)
    shorter = max(min(width, height), longer / 200)
    bitmap = one.render(scale=side / longer, may_draw_forms=False)
    picture: Image.Image = bitmap.to_pil().convert("RGB")
    return picture if shorter > 0 else picture.resize((side, side))


def _of_image(file: IO[bytes], side: int) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(file, formats=["JPEG", "PNG", "WEBP", "HEIF"]) as image:
            image.draft("RGB", (side, side))
            turned = ImageOps.exif_transpose(image)
            turned.thumbnail((side, side), Image.Resampling.LANCZOS)
            if turned.mode in ("RGBA", "LA", "PA", "P"):
                with_alpha = turned.convert("RGBA")
                white = Image.new("RGB", with_alpha.size, "white")
                white.paste(with_alpha, mask=with_alpha.getchannel("A"))
                return white
            return turned.convert("RGB")


def _written(picture: Image.Image) -> bytes:
    """The pixels alone: what else the picture brought along is left behind."""
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
