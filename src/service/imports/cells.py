"""What is in a cell, as it was meant: what spreadsheets do to dates and numbers is put right and said, or named where it is lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct

from domain.calendar import SHANGHAI
from domain.text import Text
from service.imports.kinds import Holds


class Read(Struct, frozen=True):
    """A cell's value; `mended` says what was put right, `wrong` why there is no value."""

    value: Any = None
    mended: Text | None = None
    wrong: Text | None = None


NOTHING = Read()
# Beyond it a double has no place for each whole number, and a spreadsheet shows fifteen figures only.
_EXACT = 10**15
_ERAS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
# Day numbers of 1910 and of 2100: what is no such day is no date either.
_FIRST, _LAST = date(1910, 1, 1), date(2100, 12, 31)
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{1,3}")
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u00ad]")
_DAY = re.compile(r"(\d{4})\s*[-/.年\u2010-\u2015]\s*(\d{1,2})\s*[-/.月\u2010-\u2015]\s*(\d{1,2})\s*[日号]?")
_DAY_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?")
_OTHER_ORDER = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})")
_TIME = re.compile(r"(\d{1,2})[::时](\d{1,2})(?:[::分](\d{1,2})(?:\.\d+)?秒?|分)?")
_YES = frozenset({"是", "有", "对", "√", "✓", "✔", "y", "yes", "true", "t", "1"})
_NO = frozenset({"否", "无", "不", "不是", "×", "✗", "x", "n", "no", "false", "f", "0"})
_CHINESE = str.maketrans("〇零一二三四五六七八九", "00123456789")
_CHINESE_DAY = re.compile(
    r"([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]"
)


def read(holds: Holds, raw: Any, *, words: Mapping[str, Any], from_1904: bool) -> Read:
    """The cell of a column that holds such things. `words`: what the values of a choice are called, as `plain` has them."""
    if raw is None or (isinstance(raw, str) and not _stripped(raw)):
        return NOTHING
    match holds:
        case Holds.DAY:
            return _day(raw, from_1904=from_1904)
        case Holds.INSTANT:
            return _instant(raw, from_1904=from_1904)
        case Holds.NUMBER:
            return _number(raw)
        case Holds.PHONE:
            return _phone(raw)
        case Holds.COUNT:
            return _count(raw)
        case Holds.AMOUNT:
            return _amount(raw)
        case Holds.NAMES:
            return _names(raw)
        case Holds.CHOICE:
            return _choice(raw, words)
        case Holds.YES_NO:
            return _yes_no(raw)
    return _text(raw)


def plain(text: str) -> str:
    """A word as it is compared: width, case, and what is not seen do not count."""
    return re.sub(r"\s+", "", _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))).casefold()


def shown(raw: Any) -> str:
    """A cell as its row is shown to people."""
    if raw is None:
        return ""
    if isinstance(raw, float):
        return str(int(raw)) if raw.is_integer() and abs(raw) < _EXACT else repr(raw)
    if isinstance(raw, bool):
        return "TRUE" if raw else "FALSE"
    return str(raw)


# ── texts ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _stripped(text: str) -> str:
    """Without what is not seen around and in it, the apostrophe that makes a text of a cell, and `="…"`, which does the same."""
    text = _INVISIBLE.sub("", text).strip()
    if found := _FORMULA_TEXT.fullmatch(text):
        text = found[1].strip()
    return text[1:].strip() if text[:1] in ("'", "‘", "’", "`") else text


def _text(raw: Any) -> Read:
    if isinstance(raw, str):
        return Read(_stripped(raw))
    if isinstance(raw, bool):
        return Read("是" if raw else "否")
    if isinstance(raw, float):
        if not raw.is_integer():
            return Read(repr(raw))
        return Read(str(int(raw))) if abs(raw) < _EXACT else _lost()
    if isinstance(raw, datetime):
        return Read(raw.strftime("%Y-%m-%d %H:%M"))
    return Read(str(raw))


def _number(raw: Any) -> Read:
    """An identity number. Of one that was made a quantity the last figures are gone: it is named, never guessed."""
    if isinstance(raw, float):
        if abs(raw) >= _EXACT or not raw.is_integer():
            return _lost()
        return Read(str(int(raw)), mended=_mended("数值改为文本", "a quantity made text again"))
    if not isinstance(raw, str):
        return _wrong("此格不是号码", "This cell is no number.")
    text = _stripped(raw)
    if _SCIENTIFIC.fullmatch(unicodedata.normalize("NFKC", text)):
        return _lost()
    found = re.sub(r"[\s\-\u2010-\u2015_]", "", unicodedata.normalize("NFKC", text)).upper().replace("Х", "X")
    found = re.sub(r"(?<=\d)\.0+$", "", found).replace("×", "X").removesuffix(".")
    if found == raw:
        return Read(found)
    if found.upper() == raw.strip().upper():
        return Read(found, mended=_mended("去除空格、小写 x 改为大写", "space taken off, x made X"))
    return Read(found, mended=_mended("改为半角、去除空格和标点", "width, space and marks put right"))


def _phone(raw: Any) -> Read:
    if isinstance(raw, float):
        if not raw.is_integer() or abs(raw) >= _EXACT:
            return _lost()
        return Read(str(int(raw)))
    if not isinstance(raw, str):
        return _wrong("此格不是电话号码", "This cell is no telephone number.")
    text = _stripped(raw)
    found = unicodedata.normalize("NFKC", text).strip()
    if _SCIENTIFIC.fullmatch(found):
        return _lost()
    return Read(found) if found == text else Read(found, mended=_mended("全角改为半角", "width put right"))


def _lost() -> Read:
    return _wrong(
        "号码成了数值，后几位已丢失：请把单元格设为文本后重新填写",
        "The number was made a quantity and its last figures are gone: format the cell as text and type it again.",
    )


def _count(raw: Any) -> Read:
    if isinstance(raw, bool):
        return _wrong("须为整数", "A whole number is wanted.")
    if isinstance(raw, float):
        if raw.is_integer() and abs(raw) < 2**31:
            return Read(int(raw))
        return _wrong("须为整数", "A whole number is wanted.")
    if isinstance(raw, str):
        text = unicodedata.normalize("NFKC", _stripped(raw))
        found = re.sub(r"[\s,]", "", text).rstrip("名人票位个月")
        if re.fullmatch(r"\d{1,9}(\.0+)?", found):
            number = int(found.partition(".")[0])
            return Read(number, mended=None if raw == found else _mended("文字改为数字", "a text made a number"))
    return _wrong("须为整数", "A whole number is wanted.")


def _amount(raw: Any) -> Read:
    """As the schema spells a Decimal."""
    if isinstance(raw, float):
        return Read(f"{raw:.6g}" if abs(raw) < 10**6 else repr(raw))
    if isinstance(raw, str):
        text = unicodedata.normalize("NFKC", _stripped(raw))
        found = re.sub(r"[\s,]", "", text).removesuffix("个").rstrip("天日学课时")
        if re.fullmatch(r"\d{1,6}(\.\d{1,4})?", found):
            return Read(found, mended=None if raw == found else _mended("文字改为数字", "a text made a number"))
    return _wrong("须为数字", "A number is wanted.")


def _names(raw: Any) -> Read:
    """Names in one cell, parted as people part them."""
    found = _text(raw)
    if not isinstance(found.value, str):
        return found
    return Read([name for part in re.split(r"[、,，;；/\n]", found.value) if (name := part.strip())])


def _choice(raw: Any, words: Mapping[str, Any]) -> Read:
    text = shown(raw)
    if (found := words.get(plain(_stripped(text)))) is not None:
        return Read(found)
    known = "、".join(key for key in words if not key.isascii())
    return _wrong(
        f"没有“{text[:40]}”这一项；可填：{known}"[:400], f"There is no “{text[:40]}”; known are {known}."[:400]
    )


def _yes_no(raw: Any) -> Read:
    if isinstance(raw, bool):
        return Read(raw)
    text = plain(_stripped(shown(raw)))
    if text in _YES:
        return Read(True)
    return Read(False) if text in _NO else _wrong("请填“是”或“否”", "Say 是 or 否.")


# ── days ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _day(raw: Any, *, from_1904: bool) -> Read:
    if isinstance(raw, datetime):
        if raw.time() == time():
            return Read(raw.date())
        return Read(raw.date(), mended=_mended("去除时刻", "the time of day left out"))
    if isinstance(raw, date):
        return Read(raw)
    if isinstance(raw, float):
        return _day_of_number(raw, from_1904=from_1904)
    if not isinstance(raw, str):
        return _no_date(raw)
    return _day_of_text(raw)


def _day_of_number(raw: float, *, from_1904: bool) -> Read:
    if not raw.is_integer():
        if 1900 < raw < 2100:
            return _wrong(
                f"“{raw!r}”只有年月，且 1 月与 10 月无法区分：请填完整日期",
                f"“{raw!r}” is a year and a month, and January looks like October: write the whole date.",
            )
        return _day_of_number(float(int(raw)), from_1904=from_1904)
    number = int(raw)
    if found := _DAY_RUN.fullmatch(str(number)):
        return _dated(*found.groups(), mended=True)
    if 0 < number < 80_000:
        day = _ERAS[from_1904] + timedelta(days=number)
        if _FIRST <= day <= _LAST:
            return Read(day, mended=_mended(f"天数 {number} 改为 {day}", f"the day number {number} made {day}"))
    return _no_date(number)


def _day_of_text(raw: str) -> Read:
    text = unicodedata.normalize("NFKC", _stripped(raw)).strip()
    head, _, rest = text.partition(" ") if " " in text and _TIME.search(text) else (text, "", "")
    if "T" in head and _TIME.search(head):
        head, _, rest = head.partition("T")
    if rest and not _TIME.match(rest.strip()):
        return _no_date(raw)
    if found := _DAY.fullmatch(head) or _DAY_RUN.fullmatch(head):
        year, month, day = found.groups()
        return _dated(year, month, day, mended=raw != f"{year}-{month:0>2}-{day:0>2}")
    if found := _CHINESE_DAY.fullmatch(head):
        return _dated(found[1].translate(_CHINESE), _ten(found[2]), _ten(found[3]), mended=True)
    if _MONTH.fullmatch(head):
        return _wrong("只有年月，没有日：请填完整日期", "A year and a month without a day: write the whole date.")
    if _OTHER_ORDER.fullmatch(head):
        return _wrong(
            f"“{text[:20]}”月、日次序不明：请写成 2024-06-30",
            f"In “{text[:20]}” month and day cannot be told apart: write 2024-06-30.",
        )
    return _no_date(raw)


def _ten(text: str) -> str:
    """A Chinese number below a hundred in figures."""
    tens, ten, ones = text.partition("十")
    if not ten:
        return text.translate(_CHINESE)
    return str(int(tens.translate(_CHINESE) or 1) * 10 + int(ones.translate(_CHINESE) or 0))


def _dated(year: str, month: str, day: str, *, mended: bool) -> Read:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return _wrong(f"没有 {year}-{month}-{day} 这一天", f"There is no day {year}-{month}-{day}.")
    return Read(found, mended=_mended(f"改为 {found}", f"made {found}") if mended else None)


def _no_date(raw: Any) -> Read:
    text = shown(raw)[:40]
    return _wrong(f"“{text}”不是日期：请写成 2024-06-30", f"“{text}” is no date: write 2024-06-30.")


def _instant(raw: Any, *, from_1904: bool) -> Read:
    if isinstance(raw, datetime):
        return Read(raw.replace(tzinfo=SHANGHAI))
    if isinstance(raw, float) and not raw.is_integer() and 3_000 < raw < 80_000:
        begun = datetime.combine(_ERAS[from_1904], time(), SHANGHAI)
        moment = begun + timedelta(minutes=round(raw * 1440))
        return Read(moment, mended=_mended(f"改为 {moment:%Y-%m-%d %H:%M}", f"made {moment:%Y-%m-%d %H:%M}"))
    if isinstance(raw, str) and (found := _TIME.search(unicodedata.normalize("NFKC", raw))):
        day = _day_of_text(raw)
        hour, minute = int(found[1]), int(found[2])
        if day.wrong is None and hour < 24 and minute < 60:
            return Read(datetime.combine(day.value, time(hour, minute), SHANGHAI))
    text = shown(raw)[:40]
    return _wrong(f"“{text}”不是时间：请写成 2024-06-30 09:00", f"“{text}” is no time: write 2024-06-30 09:00.")


def _mended(zh: str, en: str) -> Text:
    return Text(zh, en)


def _wrong(zh: str, en: str) -> Read:
    return Read(wrong=Text(zh, en))
