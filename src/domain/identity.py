"""Who somebody is on paper: identity numbers (GB 11643), and how they are shown to others."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from msgspec import Struct

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
# The first two digits of the area codes that were ever given out (GB/T 2260; 81 to 83 are residence permits).
_PROVINCES = frozenset(
    map(
        str,
        (
            *range(11, 16),
            *range(21, 24),
            *range(31, 38),
            *range(41, 47),
            *range(50, 55),
            *range(61, 66),
            71,
            81,
            82,
            83,
        ),
    )
)
# Residence permits of those from Hong Kong, Macao and Taiwan.
_PERMITS = frozenset({"81", "82", "83"})
_PREFECTURES, _DIRECT = 70, 90
# What stands between the digits of a telephone number, and before them in this country.
_BETWEEN_DIGITS = re.compile(r"[\s\-()()‐-―－]")
# What people write between the figures of an identity number, and what then looks like a citizen's.
_BETWEEN_FIGURES = re.compile(r"[\s\-\u2010-\u2015]")
_LIKE_A_CITIZENS = re.compile(r"[0-9]{15}|[0-9]{17}[0-9X]")
_COUNTRY = re.compile(r"^(?:\+|00)86")
_MOBILE = 11


class Sex(StrEnum):
    MALE = "MALE"
    FEMALE = "FEMALE"


class IdType(StrEnum):
    CITIZEN = "CITIZEN"
    MILITARY = "MILITARY"
    PASSPORT = "PASSPORT"
    OTHER = "OTHER"


class FlawCode(StrEnum):
    LENGTH = "LENGTH"
    CHARACTERS = "CHARACTERS"
    DATE = "DATE"
    CHECK_DIGIT = "CHECK_DIGIT"
    BIRTH_MISMATCH = "BIRTH_MISMATCH"
    SEX_MISMATCH = "SEX_MISMATCH"
    AREA = "AREA"
    TYPE = "TYPE"


class Flaw(Struct, frozen=True):
    """What is wrong with an identity number, said without repeating the number."""

    code: FlawCode
    zh: str
    en: str


def normalise(text: str) -> str:
    """The number as it is kept and compared: no space around it, letters in capitals.

    Of a citizen's, however it is typed: in full width, in groups. Of others a space within may be their own.
    """
    plain = _BETWEEN_FIGURES.sub("", unicodedata.normalize("NFKC", text)).upper()
    return plain if _LIKE_A_CITIZENS.fullmatch(plain) else text.upper().strip()


def flaws(id_type: IdType, number: str, *, birth: date | None = None, sex: Sex | None = None) -> tuple[Flaw, ...]:
    """Everything wrong with a number, the birth date and sex stated beside it included.

    Only a citizen's number can be verified here; of others the document has to be seen. A sound citizen's number stands
    for nobody else: under another type the same person would be somebody new.
    """
    number = normalise(number)
    if id_type is not IdType.CITIZEN:
        return tuple(_flaws_of_shape(number)) or tuple(_flaws_of_type(number))
    return tuple(_flaws_of_form(number)) or tuple(_flaws_of_content(number, birth, sex))


def birth_of(number: str) -> date:
    """The birth date in a citizen's number; ValueError if there is none."""
    digits = normalise(number)[6:14]
    if not (len(digits) == 8 and _all_digits(digits)):
        raise ValueError("证件号码中没有出生日期 / the number holds no birth date")
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def sex_of(number: str) -> Sex:
    """The sex in a citizen's number: odd for men; ValueError if there is none."""
    digit = normalise(number)[16:17]
    if not _all_digits(digit):
        raise ValueError("证件号码中没有性别 / the number holds no sex")
    return Sex.MALE if int(digit) % 2 else Sex.FEMALE


def check_digit(first17: str) -> str:
    """The eighteenth character that belongs to the first seventeen digits."""
    if not (len(first17) == 17 and _all_digits(first17)):
        raise ValueError("须为 17 位数字 / seventeen digits are needed")
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first17, strict=True))
    return _CHECK_DIGITS[total % 11]


def masked(id_type: IdType, number: str) -> str:
    """The number as others may see it: enough to recognise it, the birth date hidden.

    One way for every type, so that the mask does not betray the type.
    """
    number = normalise(number)
    if len(number) < 8:
        return number[:1] + "*" * (len(number) - 1)
    return number[:3] + "*" * (len(number) - 5) + number[-2:]


def masked_phone(text: str) -> str:
    """A telephone number as others may see it: 138****5678."""
    phone = text.strip()
    if len(phone) >= 11:
        return phone[:3] + "*" * (len(phone) - 7) + phone[-4:]
    shown = 2 if len(phone) > 4 else 0
    return "*" * (len(phone) - shown) + phone[len(phone) - shown :]


def dialled(text: str) -> str:
    """A telephone number as it is compared: without what people write between its digits, and without this country's code."""
    return _COUNTRY.sub("", _BETWEEN_DIGITS.sub("", unicodedata.normalize("NFKC", text)))


def is_phone(text: str) -> bool:
    """Whether it can be dialled: 7 to 15 digits, a mobile one 11, with what people write between them, and an extension after 转."""
    number, *extension = _BETWEEN_DIGITS.sub("", text).split("转")
    digits = _COUNTRY.sub("", number)
    # A mobile number has eleven digits, and of this country's others none begins as they do.
    whole = not digits.startswith("1") or len(digits) == _MOBILE
    return (
        whole
        and _all_digits(digits)
        and 7 <= len(digits) <= 15
        and all(map(_all_digits, extension))
        and len(extension) <= 1
    )


def _all_digits(text: str) -> bool:
    # isdigit alone would also take full-width and other scripts' digits.
    return text.isascii() and text.isdigit()


def _is_area(code: str) -> bool:
    """Whether an area code can have been given out: a province's two digits, a prefecture's, and a county's.

    By the rule of GB/T 2260, not by its list: codes were given up and given anew for forty years and a number keeps the one of
    its day, so that a list that lacks one would shut a person out. By the rule prefectures are 01 to 70, what stands directly
    under a province 90 (Hainan's counties were 00); nobody lives in a whole province, but for residence permits.
    """
    province, prefecture, rest = code[:2], int(code[2:4]), code[2:]
    if province not in _PROVINCES:
        return False
    if province in _PERMITS:
        return rest == "0000"
    return rest != "0000" and (prefecture <= _PREFECTURES or prefecture == _DIRECT)


def _flaws_of_shape(number: str) -> Iterator[Flaw]:
    if not 3 <= len(number) <= 30:
        yield Flaw(
            FlawCode.LENGTH,
            f"证件号码应为 3 至 30 个字符，现为 {len(number)} 个",
            f"the number must have 3 to 30 characters, but has {len(number)}",
        )
    if not number.isprintable():
        yield Flaw(
            FlawCode.CHARACTERS,
            "证件号码含有无法显示的字符，请重新输入",
            "the number holds characters that cannot be shown; type it again",
        )


def _flaws_of_type(number: str) -> Iterator[Flaw]:
    if not (tuple(_flaws_of_form(number)) or tuple(_flaws_of_content(number, None, None))):
        yield Flaw(
            FlawCode.TYPE,
            "这是居民身份证号码，证件类型应选身份证",
            "this is a citizen's number; choose that type of document",
        )


def _flaws_of_form(number: str) -> Iterator[Flaw]:
    if len(number) != 18:
        yield Flaw(
            FlawCode.LENGTH,
            f"身份证号码应为 18 位，现为 {len(number)} 位",
            f"a citizen's number has 18 characters, but this one has {len(number)}",
        )
    # An X may stand in the eighteenth place only.
    digits = number[:17] + number[17:].removesuffix("X")
    if digits and not _all_digits(digits):
        yield Flaw(
            FlawCode.CHARACTERS,
            "身份证号码前 17 位应为数字，第 18 位应为数字或 X",
            "the first 17 characters must be digits, the 18th a digit or X",
        )


def _flaws_of_content(number: str, birth: date | None, sex: Sex | None) -> Iterator[Flaw]:
    try:
        stated: date | None = birth_of(number)
    except ValueError:
        stated = None
        yield Flaw(
            FlawCode.DATE,
            "身份证号码中的出生日期不存在",
            "the birth date in the number does not exist",
        )
    if not _is_area(number[:6]):
        yield Flaw(
            FlawCode.AREA,
            "身份证号码前六位不是行政区划代码",
            "the first six digits are the code of no county",
        )
    if check_digit(number[:17]) != number[17]:
        yield Flaw(
            FlawCode.CHECK_DIGIT,
            "身份证号码校验位不符，请核对是否输错",
            "the check digit does not fit; look for a mistyped digit",
        )
    if birth is not None and stated is not None and birth != stated:
        yield Flaw(
            FlawCode.BIRTH_MISMATCH,
            "出生日期与身份证号码不一致",
            "the birth date differs from the one in the number",
        )
    if sex is not None and sex is not sex_of(number):
        yield Flaw(
            FlawCode.SEX_MISMATCH,
            "性别与身份证号码不一致",
            "the sex differs from the one in the number",
        )
