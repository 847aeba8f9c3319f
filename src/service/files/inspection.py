"""Whether a file is whole and harmless to open: looked at in a thread, in the store, where it lies sealed."""

from __future__ import annotations

import threading
import warnings
import zipfile
from typing import IO

import pillow_heif
import pypdfium2
from PIL import Image, UnidentifiedImageError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from service.refusals import Refused

pillow_heif.register_heif_opener(thumbnails=False)
# The size is looked at by ourselves, before anything is unpacked.
Image.MAX_IMAGE_PIXELS = None

# Pdfium is one for the whole process, and for one at a time.
PDFIUM = threading.Lock()

# Of an office document, unpacked: how much, how many parts, and how many times as much as it is packed.
_UNPACKED, _ENTRIES, _TIMES = 300_000_000, 5_000, 200
_PARTS = {"DOCX": "word/document.xml", "XLSX": "xl/workbook.xml"}
_FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "HEIC": "HEIF"}


def pages_of(kind: str, file: IO[bytes], size: int, *, pixels: int, pages: int) -> int | None:
    """How many pages it has, None where it has none of its own. Refused where it is broken, locked, or a bomb: an image of more
    than so many `pixels`, a document of more than so many `pages`."""
    match kind:
        case "PDF":
            return _pdf(file, pages)
        case "DOCX" | "XLSX":
            _office(kind, file, size)
            return None
    return _image(kind, file, pixels)


def _pdf(file: IO[bytes], most: int) -> int:
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as fault:
            if getattr(fault, "err_code", None) == FPDF_ERR_PASSWORD or "password" in str(fault).lower():
                zh, en = "PDF 有密码,请去除密码后再上传", "The PDF wants a password; take it off first."
                raise Refused("FILE_LOCKED", zh, en) from None
            raise _broken("PDF") from None
        try:
            count = len(document)
            if count:
                # A table of pages may be whole where the pages are not.
                document.get_page(0).close()
        except pypdfium2.PdfiumError:
            raise _broken("PDF") from None
        finally:
            document.close()
    if count == 0:
        raise _broken("PDF")
    if count > most:
        raise Refused("FILE_TOO_COMPLEX", f"PDF 最多 {most} 页", f"A PDF has at most {most} pages.", maximum=most)
    return count


def _image(kind: str, file: IO[bytes], most: int) -> int:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what cameras write; it is not shown
            with Image.open(file, formats=[_FORMATS[kind]]) as image:
                width, height = image.size
                if width * height > most:
                    zh, en = (
                        f"图片最多 {most // 1_000_000} 百万像素",
                        f"An image has at most {most // 1_000_000} million pixels.",
                    )
                    raise Refused("FILE_TOO_COMPLEX", zh, en, maximum=most)
                image.draft("RGB", (width // 8, height // 8))  # JPEG alone: enough to see that it is whole
                image.load()
    except Refused:
        raise
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, RuntimeError, MemoryError, IndexError):
        raise _broken("图片", "image") from None
    return 1


def _office(kind: str, file: IO[bytes], size: int) -> None:
    try:
        with zipfile.ZipFile(file) as packed:
            entries = packed.infolist()
            names = {entry.filename for entry in entries}
            unpacked = sum(entry.file_size for entry in entries)
            heaviest = max((entry.file_size for entry in entries if entry.file_size > _TIMES * 10_000), default=0)
            if len(entries) > _ENTRIES or unpacked > _UNPACKED or (heaviest and unpacked > _TIMES * size):
                zh, en = "文件解压后过大", "Unpacked it would be too large."
                raise Refused("FILE_TOO_COMPLEX", zh, en)
            if any(entry.flag_bits & 1 for entry in entries):
                raise Refused("FILE_LOCKED", "文件有密码,请去除密码后再上传", "It wants a password; take it off first.")
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise Refused("UNSUPPORTED_MEDIA_TYPE", "不接受含宏的文件", "Files with macros are not taken.")
            if not {"[Content_Types].xml", _PARTS[kind]} <= names:
                raise _broken(kind)
            # Sizes that are declared may lie: what is said to be small is not unpacked beyond it.
            with packed.open("[Content_Types].xml") as part:
                if b"<!DOCTYPE" in part.read(200_000):
                    raise _broken(kind)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, KeyError):
        raise _broken(kind) from None


def _broken(zh: str, en: str = "") -> Refused:
    return Refused("FILE_BROKEN", f"{zh} 已损坏,无法打开", f"The {en or zh} is broken and does not open.")
