"""What ends a request or a root field with a top-level error: a code for programs, a sentence for people."""

from typing import Any, Self

from graphql import FieldNode

from domain.text import Text
from records import errors
from records.engines.outages import is_unavailable
from records.people.callers import Stale

_CODES: tuple[tuple[type[errors.Fault], str], ...] = (
    (errors.NotFound, "NOT_FOUND"),
    (errors.NotAllowed, "NOT_ALLOWED"),
    (errors.BadInput, "BAD_INPUT"),
    # A conflict, and whatever else is not to be had as things stand.
    (errors.Fault, "CONFLICT"),
)


class Fault(Exception):
    """A fault of the caller. It is answered as a GraphQL error with `extensions.code`; nothing about it is secret."""

    def __init__(self, code: str, zh: str, en: str, **extensions: Any) -> None:
        super().__init__(en)
        self.code = code
        self.text = Text(zh, en)
        self.extensions = extensions
        # Whose arguments were wrong, where it is not the root field's.
        self.node: FieldNode | None = None

    def under(self, *path: str | int) -> Self:
        """The same, said of a place further in: of the argument, and where in it."""
        self.extensions["at"] = [*path, *self.extensions.get("at", ())]
        return self

    def error(self, language: str, path: list[str | int] | None = None) -> dict[str, Any]:
        """The error as it stands in the answer."""
        answer: dict[str, Any] = {"message": self.text.in_language(language)}
        if path:
            answer["path"] = path
        return answer | {"extensions": {"code": self.code, **self.extensions}}


def refused(refusal: errors.Fault) -> Fault:
    """What `records` refuses, as a top-level error with the same code."""
    code = next(code for kind, code in _CODES if isinstance(refusal, kind))
    where: dict[str, Any] = {"at": [_step(name) for name in refusal.path]} if refusal.path else {}
    return Fault(code, *refusal.message, **where)


def _step(name: str) -> str | int:
    """A step of the path to an argument, as the schema has it."""
    head, *rest = name.split("_")
    return int(name) if name.isdigit() else head + "".join(word.title() for word in rest)


def ends_all(fault: BaseException) -> bool:
    """Whether no field can be answered, and the endpoint says so for the whole request: no database, or not this caller."""
    return is_unavailable(fault) or isinstance(fault, Stale)


class Undeclared(Exception):
    """The schema says more than the plan can read. Raised when the engine is built, with everything that is wrong."""

    def __init__(self, flaws: list[str]) -> None:
        super().__init__("the plan does not cover the schema:\n" + "\n".join(f"- {flaw}" for flaw in flaws))
        self.flaws = flaws


def bad_input(zh: str, en: str, **extensions: Any) -> Fault:
    """The caller sent something no caller may send: a malformed id, a cursor of another list, a page of a thousand."""
    return Fault("BAD_INPUT", zh, en, **extensions)
