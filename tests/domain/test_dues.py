"""The monthly dues (domain.md R-DUE-2..5, B.3)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dues import FIXED, TIERS, IncomeBasis, expected, explain, rate

WAGE_LIKE = [IncomeBasis.WAGE, IncomeBasis.IRREGULAR, IncomeBasis.STIPEND]


@pytest.mark.parametrize("basis", WAGE_LIKE)
@pytest.mark.parametrize(
    ("base", "dues"),
    [
        ("0", "0.00"),
        ("3000.00", "15.00"),
        ("3000.01", "30.00"),
        ("5000", "50.00"),
        ("5000.01", "75.00"),
        ("10000", "150.00"),
        ("10000.01", "200.00"),
        ("123456.78", "2469.14"),
    ],
)
def test_the_whole_base_pays_the_rate_of_its_tier(basis, base, dues):
    assert expected(basis, Decimal(base)) == (Decimal(dues), Decimal(dues))


@pytest.mark.parametrize(
    ("base", "dues"),
    [("3000.01", "15.00"), ("5000", "25.00"), ("5000.01", "50.00"), ("10000.01", "100.00")],
)
def test_a_pension_pays_half_a_percent_up_to_5000_and_one_above(base, dues):
    assert expected(IncomeBasis.PENSION, Decimal(base)) == (Decimal(dues), Decimal(dues))


@pytest.mark.parametrize(
    ("base", "dues"),
    [("2000.99", "10.00"), ("2001", "10.01"), ("2002.99", "10.01"), ("2003", "10.02")],
)
def test_half_a_fen_is_rounded_up(base, dues):
    assert expected(IncomeBasis.WAGE, Decimal(base)) == (Decimal(dues), Decimal(dues))


@pytest.mark.parametrize(
    ("basis", "low", "high"),
    [
        (IncomeBasis.FARMER, "0.20", "1.00"),
        (IncomeBasis.STUDENT, "0.20", "0.20"),
        (IncomeBasis.NO_INCOME, "0.20", "0.20"),
    ],
)
@pytest.mark.parametrize("base", [None, Decimal(0), Decimal(20000)])
def test_some_pay_a_fixed_amount_whatever_they_have(basis, low, high, base):
    assert expected(basis, base) == (Decimal(low), Decimal(high))
    assert rate(basis, base) is None


@pytest.mark.parametrize(
    ("basis", "base", "percent"),
    [
        (IncomeBasis.WAGE, "3000", "0.005"),
        (IncomeBasis.WAGE, "3000.01", "0.01"),
        (IncomeBasis.WAGE, "5000.01", "0.015"),
        (IncomeBasis.WAGE, "10000.01", "0.02"),
        (IncomeBasis.PENSION, "5000", "0.005"),
        (IncomeBasis.PENSION, "5000.01", "0.01"),
    ],
)
def test_the_border_belongs_to_the_lower_tier(basis, base, percent):
    assert rate(basis, Decimal(base)) == Decimal(percent)


@pytest.mark.parametrize(
    ("basis", "base", "text"),
    [
        (
            IncomeBasis.WAGE,
            "5000.01",
            (
                "月工资收入（税后） 5000.01 元 × 1.5% = 75.00 元（党费规定第二条）",
                "monthly wage after tax 5000.01 yuan × 1.5% = 75.00 yuan (dues rules, art. 2)",
            ),
        ),
        (
            IncomeBasis.IRREGULAR,
            "10000.01",
            (
                "上季度月平均纯收入 10000.01 元 × 2% = 200.00 元（党费规定第四条）",
                (
                    "average monthly net income of the previous quarter 10000.01 yuan × 2% "
                    "= 200.00 yuan (dues rules, art. 4)"
                ),
            ),
        ),
        (
            IncomeBasis.FARMER,
            None,
            (
                "农民党员每月交纳 0.20-1.00 元（党费规定第六条）",
                "farmers pay 0.20-1.00 yuan a month (dues rules, art. 6)",
            ),
        ),
        (
            IncomeBasis.STUDENT,
            None,
            (
                "学生党员每月交纳 0.20 元（党费规定第六条）",
                "students pay 0.20 yuan a month (dues rules, art. 6)",
            ),
        ),
    ],
)
def test_the_amount_is_explained_with_its_article(basis, base, text):
    assert explain(basis, None if base is None else Decimal(base)) == text


@pytest.mark.parametrize("basis", IncomeBasis)
@pytest.mark.parametrize("base", ["-0.01", "NaN", "Infinity"])
@pytest.mark.parametrize("ask", [expected, rate, explain])
def test_a_base_that_is_no_income_is_refused(ask, basis, base):
    with pytest.raises(ValueError, match="计算基数不能为"):
        ask(basis, Decimal(base))


@pytest.mark.parametrize("basis", [*WAGE_LIKE, IncomeBasis.PENSION])
@pytest.mark.parametrize("ask", [expected, rate, explain])
def test_a_missing_base_is_refused_where_it_is_needed(ask, basis):
    with pytest.raises(ValueError, match="请填写"):
        ask(basis, None)


def test_every_basis_has_its_place_in_the_table_and_can_be_explained():
    assert sorted([*TIERS, *FIXED]) == sorted(IncomeBasis)
    assert all("党费规定" in explain(basis, Decimal(4000))[0] for basis in IncomeBasis)


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_more_income_never_pays_less(base):
    for basis in TIERS:
        assert expected(basis, base) <= expected(basis, base + Decimal("0.01"))
