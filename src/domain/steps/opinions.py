"""What is said with and of the person: talks, recommendations, written opinions, and exemptions from them."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class Talk(Struct, frozen=True):
    """A talk with the person: by the branch (Art. 7) or by the superior before approval (Art. 23)."""

    talked_by: tuple[str, ...]
    content: str = ""
    title: str = ""
    place: str = ""
    opinion: str = ""


class RecommendationMethod(StrEnum):
    MEMBER_RECOMMENDATION = "MEMBER_RECOMMENDATION"
    LEAGUE_RECOMMENDATION = "LEAGUE_RECOMMENDATION"
    MASS_ORG_RECOMMENDATION = "MASS_ORG_RECOMMENDATION"
    OTHER = "OTHER"


class Recommendation(Struct, frozen=True):
    method: RecommendationMethod
    content: str = ""
    voters: int | None = None
    votes: int | None = None


class Opinion(Struct, frozen=True):
    """A written opinion; `member_id` is the mentor or introducer who gave it, where the kind has one."""

    content: str = ""
    member_id: UUID | None = None
    asked: int | None = None


class Exemption(Struct, frozen=True):
    """A recorded exemption with its reason; the superior's consent where the rule asks for it (R-DEV-12)."""

    reason: str
    superior_consent: str = ""
