"""Whether a file is whole and harmless to open. It is opened for that: in a process with bounds (`opener`), and nowhere else."""

from __future__ import annotations

import warnings
from typing import IO

import pillow_heif
import pypdfium2
from PIL import Image, UnidentifiedImageError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from service.files import office
from service.files.unfit import Unfit, broken

pillow_heif.register_heif_opener(thumbnails=False)
# The size is looked at by ourselves, before anything is unpacked.
Image.MAX_IMAGE_PIXELS = None

_FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "HEIC": "HEIF"}


def pages_of(kind: str, file: IO[bytes], size: int, *, pixels: int, pages: int) -> int | None:
    """How many pages it has, None where it has none of its own. Refused where it is broken, locked, or a bomb: an image of more
    than so many `pixels`, a document of more than so many `pages`."""
    match kind:
        case "PDF":
            return _pdf(file, pages)
        case "DOCX" | "XLSX":
            office.look_at(kind, file, size)
            return None
    return _image(kind, file, pixels)


def _pdf(file: IO[bytes], most: int) -> int:
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as fault:
        if getattr(fault, "err_code", None) == FPDF_ERR_PASSWORD or "password" in str(fault).lower():
            zh, en = "PDF 有密码,请去除密码后再上传", "The PDF wants a password; take it off first."
            raise Unfit("FILE_LOCKED", zh, en) from None
        raise broken("PDF") from None
    try:
        count = len(document)
        if count:
            # A table of pages may be whole where the pages are not.
            document.get_page(0).close()
    except pypdfium2.PdfiumError:
        raise broken("PDF") from None
    finally:
        document.close()
    if count == 0:
        raise broken("PDF")
    if count > most:
        raise Unfit("FILE_TOO_COMPLEX", f"PDF 最多 {most} 页", f"A PDF has at most {most} pages.", most)
    return count


def _image(kind: str, file: IO[bytes], most: int) -> int:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what cameras write; it is not shown
            with Image.open(file, formats=[_FORMATS[kind]]) as image:
                width, height = image.size
                if width * height > most:
                    millions = most // 1_000_000
                    zh, en = f"图片最多 {millions} 百万像素", f"An image has at most {millions} million pixels."
                    raise Unfit("FILE_TOO_COMPLEX", zh, en, most)
                image.draft("RGB", (width // 8, height // 8))  # JPEG alone: enough to see that it is whole
                image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, RuntimeError, IndexError):
        raise broken("图片", "image") from None
    return 1
