"""What every plural act takes, and its rows: from a list of ids, or from items that say what differs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import strawberry
from strawberry import ID

from graph.enums import ErrorPolicy
from graph.inputs.acts import KeyedInput, f
from graph.inputs.flaws import collecting
from graph.inputs.text import cleaned
from records.errors import BadInput

MOST = 5_000
VERSION = "版本 · As the caller saw it; CONFLICT for this row if it has changed."
ITEMS = f"逐项 · The rows, each with what differs; at most {MOST}."


@strawberry.input(description="批量录入 · What every act takes by which a stack is entered.")
class StackFields(KeyedInput):
    error_policy: ErrorPolicy = f(
        "错误策略 · What becomes of the others when a row is refused.", ErrorPolicy.REJECT_FAILED_ROWS
    )


@strawberry.input(description="批量 · What every plural act takes.")
class PluralFields(StackFields):
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )


@dataclass
class Unfit:
    """A row that is no act, as it stands: which id it has, and why."""

    id: str
    wrong: BadInput


_Item = TypeVar("_Item")
# Each row: the list of the input it stands in, and the single act it is, or why it is none.
Rows = list[tuple[str, _Item | Unfit]]
# The lists in which rows stand. What is wrong with a value in them is wrong with that row alone.
LISTS = ("items", "ids", "candidate_ids")


def clean_rows(given: Any) -> Mapping[int, tuple[BadInput, ...]]:
    """The rows cleaned where they stand; of each that holds a flaw all of them, with something harmless in its place."""
    flawed: dict[int, tuple[BadInput, ...]] = {}
    lists: list[list[Any]] = [getattr(given, name, None) or [] for name in LISTS]
    for rows in lists:
        for number, row in enumerate(rows):
            try:
                rows[number] = cleaned(row)
            except BadInput:
                with collecting() as noted:
                    rows[number] = cleaned(row)
                flawed[number] = tuple(noted)
    return flawed


def rows_of(
    place: str, ids: Sequence[ID] | None, items: Sequence[_Item] | None, of: Callable[[ID], _Item]
) -> list[tuple[str, _Item]]:
    """The rows of a plural act. BadInput unless there is exactly one list, neither empty nor too long."""
    if ids is not None and items is None:
        found = [(place, of(i)) for i in ids]
    elif items is not None and ids is None:
        found = [("items", item) for item in items]
    else:
        raise BadInput(("items",), "须给出标识列表或逐项列表之一", "Give either the ids or the items.")
    return counted(place if items is None else "items", found)


def counted(place: str, found: list[tuple[str, _Item]], most: int = MOST) -> list[tuple[str, _Item]]:
    """The rows, neither none nor too many."""
    if not found:
        raise BadInput((place,), "至少一项", "At least one.")
    if len(found) > most:
        raise BadInput((place,), f"一次最多{most}项", f"At most {most} at once.")
    return found


_Row = TypeVar("_Row", bound=object)
_SAME = {"id_number": ("证件号码", "number"), "login": ("登录名", "login")}


class Firsts:
    """Which row was the first to say something: rows are counted from 1, as people count them."""

    def __init__(self) -> None:
        self._rows: dict[object, int] = {}

    def again(self, key: object, number: int, field: str) -> BadInput | None:
        """Why a row does not stand, where one before it said the same; `field` is where it says it."""
        known = self._rows.setdefault(key, number)
        if known == number:
            return None
        zh, en = _SAME.get(field, ("", ""))
        return BadInput((field,), f"{zh}与第{known}行相同", f"The same {en} as in row {known}.".replace("  ", " "))


def alone(
    rows: list[tuple[str, _Row]], field: str, key: Callable[[_Row], object], single: Callable[..., _Item]
) -> Rows[_Item]:
    """Each row as the single act it is; one whose key stands in a row before it says which. No key is nobody else's."""
    firsts, found = Firsts(), Rows[_Item]()
    for number, (place, row) in enumerate(rows, start=1):
        same = firsts.again(key(row) or number, number, field)
        found.append((place, Unfit("", same) if same else single(**vars(row))))
    return found


def own_words(row: Any, common: Any, names: Sequence[str]) -> dict[str, Any]:
    """What a row says by these names, and where it says nothing what is said of all."""
    return {name: getattr(common, name) if (own := getattr(row, name)) is None else own for name in names}
