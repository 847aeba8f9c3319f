"""What spreadsheets do to what people type: put right and said, or named where it is lost."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from domain.calendar import SHANGHAI
from service.imports import cells
from service.imports.kinds import Holds

DAY = date(2023, 1, 5)


def read(holds: Holds, raw: Any, *, from_1904: bool = False, words: dict[str, Any] | None = None) -> cells.Read:
    return cells.read(holds, raw, words=words or {}, from_1904=from_1904)


@pytest.mark.parametrize(
    ("raw", "value", "mended"),
    [
        (date(2023, 1, 5), DAY, False), (datetime(2023, 1, 5), DAY, False), (datetime(2023, 1, 5, 9, 30), DAY, True),  # noqa: DTZ001
        ("2023-01-05", DAY, False), ("2023-1-5", DAY, True), ("2023/1/5", DAY, True), ("2023.01.05", DAY, True),
        ("2023年1月5日", DAY, True), ("２０２３－１－５", DAY, True), (" 2023-01-05 ", DAY, True), ("20230105", DAY, True),
        (20230105.0, DAY, True), (44931.0, DAY, True), (44931.5, DAY, True), ("2023-01-05 00:00:00", DAY, True),
        ("2023-01-05T09:30:00", DAY, True), ("二〇二三年一月五日", DAY, True), ("二〇二三年十二月三十一日", date(2023, 12, 31), True),
        ("'2023-01-05", DAY, True), ('="2023-01-05"', DAY, True), ("2024-02-29", date(2024, 2, 29), False),
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(raw: Any, value: date, mended: bool) -> None:
    found = read(Holds.DAY, raw)
    assert (found.value, found.mended is not None, found.wrong) == (value, mended, None)


def test_a_day_number_counts_from_the_workbook_s_own_day() -> None:
    assert read(Holds.DAY, 44931.0).value == DAY
    assert read(Holds.DAY, 43469.0, from_1904=True).value == DAY


@pytest.mark.parametrize(
    "raw",
    ["2023-02-30", "2023-13-01", "2023-01", "2023年1月", 2023.1, "1/5/2023", "05-01-23", "去年", "2023-01-05 后", 5.0, 99_999_999.0, True, "20231301", "12:30:00"],
)  # fmt: skip
def test_what_is_no_day_is_named(raw: Any) -> None:
    found = read(Holds.DAY, raw)
    assert (found.value, found.wrong is not None) == (None, True)


@pytest.mark.parametrize(
    ("raw", "value", "mended"),
    [
        ("11010119900307001X", "11010119900307001X", False), ("11010119900307001x", "11010119900307001X", True),
        (" 110101199003070011 ", "110101199003070011", True), ("１１０１０１１９９００３０７００１１", "110101199003070011", True),
        ("110101 19900307 0011", "110101199003070011", True), ("'110101199003070011", "110101199003070011", True),
        ('="110101199003070011"', "110101199003070011", True), ("110101199003070011.0", "110101199003070011", True),
        ("110101-19900307-001×", "11010119900307001X", True), ("\u200e110101199003070011\u202c", "110101199003070011", True),
        (110101900307001.0, "110101900307001", True),
    ],
)  # fmt: skip
def test_a_number_is_put_right(raw: Any, value: str, mended: bool) -> None:
    found = read(Holds.NUMBER, raw)
    assert (found.value, found.mended is not None, found.wrong) == (value, mended, None)


@pytest.mark.parametrize(
    "raw", [110101199003070011.0, 1.10101199003070e17, "1.10101E+17", "1.10101e17", "１．１Ｅ＋１７", DAY]
)
def test_a_number_that_lost_its_figures_is_named_and_never_guessed(raw: Any) -> None:
    found = read(Holds.NUMBER, raw)
    assert (found.value, found.wrong is not None) == (None, True)


def test_a_telephone_number_and_a_text_keep_their_figures() -> None:
    assert read(Holds.PHONE, 13800138000.0).value == "13800138000"
    assert read(Holds.PHONE, "１３８００１３８０００").value == "13800138000"
    assert read(Holds.PHONE, "1.38E+10").wrong is not None
    assert read(Holds.TEXT, "007").value == "007"
    assert read(Holds.TEXT, 7.0).value == "7"
    assert read(Holds.TEXT, "=1+1").value == "=1+1"


@pytest.mark.parametrize(("raw", "value"), [(5.0, 5), ("5", 5), ("５", 5), ("12人", 12), ("1,200", 1200), ("3.0", 3)])
def test_a_count_is_whole(raw: Any, value: int) -> None:
    assert read(Holds.COUNT, raw).value == value


@pytest.mark.parametrize("raw", [5.5, "五", "-1", True, "1e3", DAY])
def test_what_is_no_count_is_named(raw: Any) -> None:
    assert read(Holds.COUNT, raw).wrong is not None


def test_words_are_known_by_what_they_say() -> None:
    words = {"男": "MALE", "女": "FEMALE", "male": "MALE"}
    assert [read(Holds.CHOICE, raw, words=words).value for raw in ("男", " 男 ", "Male", "ＭＡＬＥ")] == ["MALE"] * 4
    assert "男、女" in str(read(Holds.CHOICE, "男男", words=words).wrong)
    assert [read(Holds.YES_NO, raw).value for raw in ("是", "√", True, 1.0, "否", "×", "N")] == [True] * 4 + [False] * 3
    assert read(Holds.YES_NO, "大概").wrong is not None


def test_a_time_is_of_shanghai() -> None:
    nine = datetime(2023, 1, 5, 9, 0, tzinfo=SHANGHAI)
    for raw in (datetime(2023, 1, 5, 9, 0), "2023-01-05 09:00", "2023年1月5日 9时0分", 44931.375):  # noqa: DTZ001
        assert read(Holds.INSTANT, raw).value == nine
    assert read(Holds.INSTANT, "九点").wrong is not None


@pytest.mark.parametrize("holds", list(Holds))
@pytest.mark.parametrize("raw", [None, "", "  ", "\u3000", "'", "\u200b"])
def test_an_empty_cell_is_nothing(holds: Holds, raw: Any) -> None:
    assert read(holds, raw) == cells.NOTHING
