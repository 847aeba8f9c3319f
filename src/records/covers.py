"""What goes through a client's hands and comes back: covered, so that nobody else reads it or makes one."""

from records import seals


def cover(text: bytes) -> str:
    """A text as a client may carry it: unreadable, and equal for equal texts."""
    return seals.current().cover(text)


def uncover(covered: str) -> bytes:
    """The text back; ValueError for what is not of our making."""
    return seals.current().uncover(covered)
