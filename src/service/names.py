"""The names of the settings: what is spelled as none of them is told, with the one that was meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pydantic import BaseModel

_PREFIX = "JISHI_"
# Read elsewhere: by this program before its settings, by the commands, by the tests.
_BESIDE = ("JISHI_CONFIG", "JISHI_NEW_PASSWORD")
_TESTS = ("JISHI_TEST_", "JISHI_BATTERY")


def variable(place: Iterable[int | str]) -> str:
    """A setting's name in the environment."""
    return _PREFIX + "__".join(str(part).upper() for part in place)


def strange(environment: Iterable[str], settings: type[BaseModel]) -> list[str]:
    """The names in an environment that begin as ours do and mean nothing. Nested ones are looked at by their model."""
    known = {*_known(settings), *_BESIDE}
    ours = sorted(name for name in environment if name.upper().startswith(_PREFIX))
    return [name for name in ours if name.upper() not in known and not name.upper().startswith(_TESTS)]


def unknown(name: str, settings: type[BaseModel]) -> str:
    """What is said of such a name."""
    # Without what is the same in all: else everything is near.
    known = [each.removeprefix(_PREFIX) for each in (*_known(settings), *_BESIDE)]
    near = get_close_matches(name.upper().removeprefix(_PREFIX), known, 1, 0.7)
    return f"there is no such setting; did you mean {_PREFIX}{near[0]}?" if near else "there is no such setting"


def _known(model: type[BaseModel], *above: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield variable((*above, name))
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _known(field.annotation, *above, name)
