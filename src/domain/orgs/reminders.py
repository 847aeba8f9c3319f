"""How an office is reminded outside of this service."""

from enum import StrEnum


class FeedDetail(StrEnum):
    """How much a calendar says of people."""

    COUNTS = "COUNTS"
    INITIALS = "INITIALS"
    NAMES = "NAMES"


class ChannelKind(StrEnum):
    """What takes what a channel tells."""

    WEBHOOK = "WEBHOOK"
    WECOM = "WECOM"
    DINGTALK = "DINGTALK"
    MAIL = "MAIL"


class DeliveryStatus(StrEnum):
    """What became of something to be told."""

    WAITING = "WAITING"
    SENT = "SENT"
    DROPPED = "DROPPED"
