"""Identity numbers (domain.md R-ID-1). Every number here is made up; the region is none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.identity import (
    FlawCode,
    IdType,
    Sex,
    birth_of,
    check_digit,
    flaws,
    is_phone,
    masked,
    masked_phone,
    normalise,
    sex_of,
)

BIRTHS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))


def a_number(birth=date(1949, 12, 31), *, region="110105", order="002"):
    first17 = f"{region}{birth:%Y%m%d}{order}"
    return first17 + check_digit(first17)


def codes(number, *, id_type=IdType.CITIZEN, birth=None, sex=None):
    return [flaw.code for flaw in flaws(id_type, number, birth=birth, sex=sex)]


@pytest.mark.parametrize(
    ("first17", "digit"),
    [
        ("11010519491231002", "X"),  # the examples of GB 11643
        ("44052418800101001", "4"),
        ("00000000000000000", "1"),
    ],
)
def test_the_check_digit_is_that_of_the_standard(first17, digit):
    assert check_digit(first17) == digit


@pytest.mark.parametrize("text", ["", "1101051949123100", "1101051949123100X", "1" * 18, "１" * 17])
def test_only_seventeen_digits_have_a_check_digit(text):
    with pytest.raises(ValueError, match="17 位"):
        check_digit(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" 11010519491231002x\n", "11010519491231002X"),
        ("11010519491231002X", "11010519491231002X"),
        ("\u3000e12345678 ", "E12345678"),
        ("", ""),
    ],
)
def test_a_number_is_kept_without_space_around_it_and_in_capitals(text, kept):
    assert normalise(text) == kept


def test_birth_and_sex_are_read_from_the_number():
    assert birth_of("11010519491231002x") == date(1949, 12, 31)
    assert sex_of("11010519491231002x") == Sex.FEMALE
    assert sex_of("440524188001010014") == Sex.MALE


@pytest.mark.parametrize("number", ["", "1101051949", "110105194913310021", "11010520250229001X"])
def test_a_birth_date_that_does_not_exist_cannot_be_read(number):
    with pytest.raises(ValueError, match=r"."):
        birth_of(number)


@pytest.mark.parametrize("number", ["", "1101051949123100", "1101051949123100XX"])
def test_a_sex_that_is_not_there_cannot_be_read(number):
    with pytest.raises(ValueError, match="性别"):
        sex_of(number)


@pytest.mark.parametrize(
    ("why", "number", "found"),
    [
        ("right", "11010519491231002X", []),
        ("lower-case x", " 11010519491231002x ", []),
        ("empty", "", [FlawCode.LENGTH]),
        ("one short", "1101051949123100", [FlawCode.LENGTH]),
        ("one long", "11010519491231002X0", [FlawCode.LENGTH, FlawCode.CHARACTERS]),
        ("one digit long", "110105194912310021", [FlawCode.CHECK_DIGIT]),
        ("the old fifteen digits", "110105491231002", [FlawCode.LENGTH]),
        ("a letter", "1101051949123I002X", [FlawCode.CHARACTERS]),
        ("another last letter", "11010519491231002Y", [FlawCode.CHARACTERS]),
        ("an X in front", "X10105194912310021", [FlawCode.CHARACTERS]),
        ("full-width digits", "１1010519491231002X", []),
        ("short and with a letter", "110A05", [FlawCode.LENGTH, FlawCode.CHARACTERS]),
        ("two digits changed places", "11010519491321002X", [FlawCode.DATE, FlawCode.CHECK_DIGIT]),
        ("one digit wrong", "11010519491230002X", [FlawCode.CHECK_DIGIT]),
        ("29 February in a common year", "11010520250229002" + check_digit("11010520250229002"), [FlawCode.DATE]),
        ("29 February in a leap year", a_number(date(2024, 2, 29)), []),
        ("year nought", "11010500000101002" + check_digit("11010500000101002"), [FlawCode.DATE]),
    ],
)
def test_a_citizens_number_shows_its_flaws(why, number, found):
    assert codes(number) == found, why


@pytest.mark.parametrize(
    ("birth", "sex", "found"),
    [
        (date(1949, 12, 31), Sex.FEMALE, []),
        (date(1949, 12, 30), Sex.FEMALE, [FlawCode.BIRTH_MISMATCH]),
        (date(1949, 12, 31), Sex.MALE, [FlawCode.SEX_MISMATCH]),
        (date(1949, 12, 30), Sex.MALE, [FlawCode.BIRTH_MISMATCH, FlawCode.SEX_MISMATCH]),
        (None, None, []),
    ],
)
def test_birth_date_and_sex_must_agree_with_the_number(birth, sex, found):
    assert codes("11010519491231002X", birth=birth, sex=sex) == found


def test_a_date_that_does_not_exist_is_not_compared():
    number = "11010519491331002" + check_digit("11010519491331002")
    assert codes(number, birth=date(1949, 12, 31)) == [FlawCode.DATE]


@pytest.mark.parametrize("id_type", [IdType.MILITARY, IdType.PASSPORT, IdType.OTHER])
@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("", [FlawCode.LENGTH]),
        ("AB", [FlawCode.LENGTH]),
        ("AB ", [FlawCode.LENGTH]),
        ("AB1", []),
        ("军字第 2001988 号", []),
        ("1" * 30, []),
        ("1" * 31, [FlawCode.LENGTH]),
        ("AB\x00CD", [FlawCode.CHARACTERS]),
        ("A\n", [FlawCode.LENGTH]),
    ],
)
def test_other_documents_need_only_be_legible(id_type, number, found):
    assert codes(number, id_type=id_type, birth=date(1990, 1, 1), sex=Sex.MALE) == found


def test_a_flaw_speaks_both_languages_and_does_not_repeat_the_number():
    every = [
        *flaws(IdType.CITIZEN, "110A05"),
        *flaws(IdType.CITIZEN, "11010519491331002X"),
        *flaws(IdType.CITIZEN, "11010519491231002X", birth=date(1950, 1, 1), sex=Sex.MALE),
        *flaws(IdType.CITIZEN, a_number(region="100105")),
        *flaws(IdType.OTHER, "11010519491231002X"),
    ]
    assert {flaw.code for flaw in every} == set(FlawCode)
    assert [f for f in every if not f.zh or not f.en or "11010" in f.zh + f.en] == []


PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"


@pytest.mark.parametrize("first", range(100))
def test_the_first_two_digits_are_a_province_that_was(first):
    found = [] if f"{first:02}" in PROVINCES.split() else [FlawCode.AREA]
    rest = "0000" if first in (81, 82, 83) else "0105"
    assert codes(a_number(region=f"{first:02}{rest}")) == found


@pytest.mark.parametrize("region", ["110101", "441900", "460001", "429021", "110228", "540121", "710101", "810000"])
def test_a_county_is_a_county_by_the_rule(region):
    """Districts, a city without any, Hainan's own counties, one directly under its province, a county that is no more."""
    assert codes(a_number(region=region)) == []


@pytest.mark.parametrize("region", ["110000", "710000", "117101", "448901", "449101", "449901", "810001", "830101"])
def test_where_nobody_lives_is_no_county(region):
    assert codes(a_number(region=region)) == [FlawCode.AREA]


@pytest.mark.parametrize("id_type", [IdType.MILITARY, IdType.PASSPORT, IdType.OTHER])
def test_a_sound_citizens_number_is_nothing_else(id_type):
    assert codes(" 11010519491231002x ", id_type=id_type) == [FlawCode.TYPE]
    assert codes("110105194912310021", id_type=id_type) == []


@pytest.mark.parametrize(
    "phone",
    [
        "6525000",
        "852345678901234",
        "138 0013 8000",
        "+86 138-0013-8000",
        "0086-13800138000",
        "(010)65250000",
        "65250000转8001",
    ],
)
def test_a_telephone_number_can_be_dialled(phone):
    assert is_phone(phone)


@pytest.mark.parametrize(
    "phone",
    [
        "",
        "-",
        "652500",
        "8523456789012345",
        "+86 138000",
        "1380013800",
        "138001380001",
        "1380000转1",
        "１３８００１３８０００",
        "无",
        "6525000O",
        "65250000转",
    ],
)
def test_what_cannot_be_dialled_is_no_telephone_number(phone):
    assert not is_phone(phone)


@given(BIRTHS, st.integers(0, 999), st.sampled_from(PROVINCES.split()[:-3]), st.integers(1, 7099))
def test_a_made_number_is_flawless_and_tells_what_it_was_made_of(birth, order, province, region):
    number = a_number(birth, region=f"{province}{region:04}", order=f"{order:03}")
    sex = Sex.MALE if order % 2 else Sex.FEMALE
    assert flaws(IdType.CITIZEN, number.lower(), birth=birth, sex=sex) == ()
    assert (birth_of(number), sex_of(number)) == (birth, sex)


@given(BIRTHS, st.integers(0, 999), st.integers(0, 16), st.integers(1, 9))
def test_any_single_mistyped_digit_is_found(birth, order, place, by):
    number = a_number(birth, order=f"{order:03}")
    wrong = str((int(number[place]) + by) % 10)
    assert FlawCode.CHECK_DIGIT in codes(number[:place] + wrong + number[place + 1 :])


@pytest.mark.parametrize(
    ("id_type", "number", "shown"),
    [
        (IdType.CITIZEN, "11010519491231002x", "110*************2X"),
        (IdType.CITIZEN, "12", "1*"),
        (IdType.PASSPORT, "E12345678", "E12****78"),
        (IdType.MILITARY, "20019881", "200***81"),
        (IdType.OTHER, "2001988", "2******"),
        (IdType.OTHER, "AB1", "A**"),
        (IdType.OTHER, "", ""),
    ],
)
def test_a_masked_number_shows_the_first_three_and_the_last_two(id_type, number, shown):
    assert masked(id_type, number) == shown


@given(BIRTHS)
def test_a_masked_number_keeps_its_length_and_hides_the_birth_date(birth):
    shown = masked(IdType.CITIZEN, a_number(birth))
    assert (len(shown), shown[3:16]) == (18, "*" * 13)


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("13812345678", "138****5678"),
        (" 13812345678 ", "138****5678"),
        ("010-12345678", "010*****5678"),
        ("12345678", "******78"),
        ("12345", "***45"),
        ("1234", "****"),
        ("", ""),
    ],
)
def test_a_masked_phone_hides_its_middle(phone, shown):
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("110105 19491231 002x", "11010519491231002X"),
        ("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"),
        ("110105-19491231-002X", "11010519491231002X"),
        (" 军字第 123 号 ", "军字第 123 号"),
        ("e 1234567", "E 1234567"),
    ],
)
def test_a_citizens_number_is_the_same_however_it_is_typed(typed, kept):
    assert normalise(typed) == kept
