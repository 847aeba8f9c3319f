"""What is said to people, in both languages."""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """A sentence people read: Chinese first, and English."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language == "en" else self.zh
