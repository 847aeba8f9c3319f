"""What a person asks to have put right of their own data, and what the branch answers (C-27)."""

from __future__ import annotations

import re
from enum import StrEnum

from domain.rules import Problem, ProblemCode, refusal


class CorrectionField(StrEnum):
    """Which of the person's data."""

    NAME = "NAME"
    ID_NUMBER = "ID_NUMBER"
    BIRTH = "BIRTH"
    SEX = "SEX"
    PHONE = "PHONE"
    ETHNICITY = "ETHNICITY"
    EDUCATION = "EDUCATION"
    OCCUPATION = "OCCUPATION"
    UNIT = "UNIT"
    POLITICAL_STATUS = "POLITICAL_STATUS"
    REGISTRATION_PLACE = "REGISTRATION_PLACE"
    OTHER = "OTHER"


class CorrectionStatus(StrEnum):
    """What became of it."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"


# What is sealed where it is kept is not written down here in clear: the person shows it to the branch.
SHOWN = frozenset({CorrectionField.ID_NUMBER, CorrectionField.PHONE})
# An ID number or a telephone, wherever somebody types it.
_NUMBER = re.compile(r"(?<!\d)(?:\d{17}[\dXx]|\d{15}|1[3-9]\d{9})(?!\d)")


def flaws(field: CorrectionField, wanted: str, reason: str) -> list[Problem]:
    """What is wrong with a request: nothing said, or a number in clear."""
    found = []
    if field in SHOWN and wanted:
        zh, en = "证件号码、手机号请向支部出示，勿在此填写", "Show the number to the branch; it is not written here."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "wanted"))
    elif field not in SHOWN and not wanted:
        found.append(refusal(ProblemCode.BAD_INPUT, "须填写应为何值", "Say what it should be.", "wanted"))
    for name, text in (("wanted", wanted), ("reason", reason)):
        if _NUMBER.search(text) and not any(p.path == (name,) for p in found):
            zh, en = "请勿填写证件号码或手机号", "No ID number and no telephone here."
            found.append(refusal(ProblemCode.BAD_INPUT, zh, en, name))
    if not reason:
        found.append(refusal(ProblemCode.BAD_INPUT, "须填写原因", "A reason is required.", "reason"))
    return found


def answer_flaws(*, accept: bool, note: str) -> list[Problem]:
    """A refusal says why."""
    if accept or note:
        return []
    return [refusal(ProblemCode.BAD_INPUT, "不予更正须说明理由", "Say why not.", "note")]
