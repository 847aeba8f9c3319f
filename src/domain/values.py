"""Values are frozen dataclasses. Those of which a sitting makes a hundred thousand are made in half the time."""

from dataclasses import MISSING, Field, fields
from typing import TypeVar

_T = TypeVar("_T")
_ABSENT = object()


def quickly_made(cls: type[_T]) -> type[_T]:
    """The same frozen dataclass, whose `__init__` puts each value straight into its place.

    The generated one asks `object.__setattr__` for every field by name: for many values that takes longer than all that is
    done with them. Frozen they stay, and assignment is refused as before.
    """
    listed: tuple[Field[object], ...] = fields(cls)  # type: ignore[arg-type]  # a dataclass, or `fields` says so
    slots = "__slots__" in cls.__dict__
    known: dict[str, object] = {"absent": _ABSENT}
    given, lines = ["self"], [] if slots else ["own = self.__dict__"]
    for f in listed:
        known |= {f"set_{f.name}": getattr(cls, f.name).__set__} if slots else {}
        given.append(f.name + _default(f, known))
        if f.default_factory is not MISSING:
            lines.append(f"{f.name} = make_{f.name}() if {f.name} is absent else {f.name}")
        lines.append(f"set_{f.name}(self, {f.name})" if slots else f"own[{f.name!r}] = {f.name}")
    exec(f"def __init__({', '.join(given)}):\n    " + "\n    ".join(lines), known)  # noqa: S102 -- names of our fields
    made = known["__init__"]
    made.__annotations__ = cls.__init__.__annotations__
    cls.__init__ = made  # type: ignore[assignment]  # a function like any
    return cls


def _default(f: Field[object], known: dict[str, object]) -> str:
    """What stands behind the name of a parameter, whose value is put among the names known."""
    if f.default_factory is not MISSING:
        known[f"make_{f.name}"] = f.default_factory
        return "=absent"
    if f.default is MISSING:
        return ""
    known[f"default_{f.name}"] = f.default
    return f"=default_{f.name}"
