"""The monthly dues (党费), as data.

关于中国共产党党费收缴、使用和管理的规定 (2008). The whole base is charged at the one rate
of its tier, so that one fen above a border may double the dues; that is the rule.
"""

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from msgspec import Struct

_FEN = Decimal("0.01")


class IncomeBasis(StrEnum):
    """What somebody's dues are measured by."""

    WAGE = "WAGE"
    """The fixed, regular part of the monthly wage, after tax."""
    PENSION = "PENSION"
    """The pension as paid out."""
    FARMER = "FARMER"
    STUDENT = "STUDENT"
    NO_INCOME = "NO_INCOME"
    """Laid off without income, or living on relief or the minimum living allowance (低保)."""
    IRREGULAR = "IRREGULAR"
    """Self-employed and the like: the previous quarter's average monthly net income."""
    STIPEND = "STIPEND"
    """A graduate student's ordinary stipend."""


class DuesTier(Struct, frozen=True):
    """One line of the table: up to which base (itself included; None: any) which rate applies."""

    up_to: Decimal | None
    rate: Decimal
    article: str


class FixedDues(Struct, frozen=True):
    """Dues that do not depend on the income: an amount, or the span a branch chooses from."""

    low: Decimal
    high: Decimal
    article: str


def _wage_like(article: str) -> tuple[DuesTier, ...]:
    return (
        DuesTier(Decimal(3000), Decimal("0.005"), article),
        DuesTier(Decimal(5000), Decimal("0.01"), article),
        DuesTier(Decimal(10000), Decimal("0.015"), article),
        DuesTier(None, Decimal("0.02"), article),
    )


TIERS: dict[IncomeBasis, tuple[DuesTier, ...]] = {
    IncomeBasis.WAGE: _wage_like("2"),
    IncomeBasis.IRREGULAR: _wage_like("4"),
    IncomeBasis.PENSION: (
        DuesTier(Decimal(5000), Decimal("0.005"), "5"),
        DuesTier(None, Decimal("0.01"), "5"),
    ),
    # No article names stipends; they are charged like a wage by practice.
    IncomeBasis.STIPEND: _wage_like("2"),
}

FIXED: dict[IncomeBasis, FixedDues] = {
    IncomeBasis.FARMER: FixedDues(Decimal("0.20"), Decimal("1.00"), "6"),
    IncomeBasis.STUDENT: FixedDues(Decimal("0.20"), Decimal("0.20"), "6"),
    IncomeBasis.NO_INCOME: FixedDues(Decimal("0.20"), Decimal("0.20"), "6"),
}

_CHINESE = {"2": "二", "4": "四", "5": "五", "6": "六"}

_NAMES: dict[IncomeBasis, tuple[str, str]] = {
    IncomeBasis.WAGE: ("月工资收入（税后）", "monthly wage after tax"),
    IncomeBasis.PENSION: ("离退休费或养老金", "pension"),
    IncomeBasis.FARMER: ("农民党员", "farmers"),
    IncomeBasis.STUDENT: ("学生党员", "students"),
    IncomeBasis.NO_INCOME: (
        "下岗失业、依靠抚恤或救济生活、领取最低生活保障金的党员",
        "members without income or living on relief",
    ),
    IncomeBasis.IRREGULAR: (
        "上季度月平均纯收入",
        "average monthly net income of the previous quarter",
    ),
    IncomeBasis.STIPEND: ("研究生助学金等收入", "graduate stipend"),
}


def expected(basis: IncomeBasis, base: Decimal | None = None) -> tuple[Decimal, Decimal]:
    """The lowest and the highest monthly dues; the two differ for farmers only."""
    tier = _tier(basis, base)
    if isinstance(tier, FixedDues):
        return tier.low, tier.high
    amount = (_given(basis, base) * tier.rate).quantize(_FEN, rounding=ROUND_HALF_UP)
    return amount, amount


def rate(basis: IncomeBasis, base: Decimal | None = None) -> Decimal | None:
    """The rate charged on the whole base; None where the amount is fixed."""
    tier = _tier(basis, base)
    return None if isinstance(tier, FixedDues) else tier.rate


def explain(basis: IncomeBasis, base: Decimal | None = None) -> tuple[str, str]:
    """How the amount comes about, in Chinese and in English, with the article."""
    tier = _tier(basis, base)
    low, high = expected(basis, base)
    zh, en = _NAMES[basis]
    if isinstance(tier, FixedDues):
        amount = f"{low}" if low == high else f"{low}-{high}"
        return (
            f"{zh}每月交纳 {amount} 元（党费规定第{_CHINESE[tier.article]}条）",
            f"{en} pay {amount} yuan a month (dues rules, art. {tier.article})",
        )
    percent = f"{(tier.rate * 100).normalize():f}%"
    return (
        f"{zh} {base} 元 × {percent} = {low} 元（党费规定第{_CHINESE[tier.article]}条）",
        f"{en} {base} yuan × {percent} = {low} yuan (dues rules, art. {tier.article})",
    )


def _tier(basis: IncomeBasis, base: Decimal | None) -> DuesTier | FixedDues:
    if base is not None and not (base.is_finite() and base >= 0):
        raise ValueError(f"计算基数不能为 {base} / the base of the dues cannot be {base}")
    if basis in FIXED:
        return FIXED[basis]
    amount = _given(basis, base)
    return next(t for t in TIERS[basis] if t.up_to is None or amount <= t.up_to)


def _given(basis: IncomeBasis, base: Decimal | None) -> Decimal:
    if base is None:
        zh, en = _NAMES[basis]
        raise ValueError(f"请填写{zh} / state the {en}")
    return base
