"""What is said to people, in both languages; and whether what they wrote can be seen."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Characters that are letters to a computer and nothing to the eye: fillers and the empty Braille cell.
_FILLERS = re.compile("[\u115f\u1160\u2800\u3164\uffa0]")


class Text(NamedTuple):
    """A sentence people read: Chinese first, and English."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language == "en" else self.zh


def blank(text: str) -> bool:
    """Whether there is nothing to be seen: no text, spaces, control and zero-width characters."""
    return not any(c.isprintable() and not c.isspace() for c in _FILLERS.sub("", text))


def unwritable(text: str) -> bool:
    """Whether a character is among it that nobody can write by hand: control, zero-width, a filler."""
    return not text.isprintable() or _FILLERS.search(text) is not None


def folded(login: str) -> str:
    """A login as it is kept and looked for: width, case and the space around it do not count."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", login).casefold()).strip()


# Between the parts of a name, as it is typed; and spaces of all kinds.
_BETWEEN = re.compile(r"[\s·\u2022\u2027\u2219\u22c5\u30fb\uff65\u0387\u16eb\u2e31]")
_TONES = re.compile("[\u0300\u0301\u0304\u030c]")


def sought(name: str) -> str:
    """A name as it is looked for: width, case, tones, spaces, dots and what nobody sees do not count; ü is v, as it is typed."""
    letters = unicodedata.normalize("NFD", folded(name))
    toneless = unicodedata.normalize("NFC", _TONES.sub("", letters).replace("u\u0308", "v"))
    return "".join(c for c in _BETWEEN.sub("", toneless) if unicodedata.category(c) != "Cf")


# Surnames of two characters, as far as they are met.
_DOUBLE = frozenset(
    [
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "东方",
        "尉迟",
        "长孙",
        "宇文",
        "慕容",
        "司徒",
        "令狐",
        "皇甫",
        "公孙",
        "夏侯",
        "端木",
        "独孤",
        "南宫",
        "西门",
        "万俟",
        "单于",
        "澹台",
    ]
)
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def initialled(name: str) -> str:
    """A name of which no more is told than who knows the person needs: 张某某，欧阳某, A. B."""
    if not _HAN.match(name):
        return " ".join(f"{word[0]}." for word in re.split(r"[\s·]+", name) if word)
    known = 2 if name[:2] in _DOUBLE and len(name) > 2 else 1
    return name[:known] + "某" * min(len(name) - known, 2)
