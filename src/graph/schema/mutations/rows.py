"""A row of the menu: the act's name, what it takes, what it returns besides problems, how it is done."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import strawberry

from domain.roles import MAY
from graph import plan
from graph.context import Context, Info
from graph.inputs.accounts import SignInInput
from graph.inputs.flaws import collecting
from graph.inputs.text import cleaned
from graph.resolvers.acting import Answer, Asking, answered, dry, perform, problem_of, refusing, together
from graph.schema.mutations.payloads import Fields, payload

_INPUT = strawberry.argument(description="输入 · What the act takes.")


def act(name: str, taking: type, returned: Fields, asking: Asking, description: str) -> Any:
    """An act of those who have signed in. Its name must stand in the table of roles."""
    if name not in MAY:
        raise ValueError(f"{name}: no role may do it")

    async def resolve(info: Info, input: Any) -> Any:
        return await perform(info.context, name, input, asking)

    return _row(name, resolve, taking, returned, description)


def public_act(
    name: str,
    taking: type,
    returned: Fields,
    asking: Callable[[Any, Any], Awaitable[Answer]],
    description: str,
    *,
    sound: Callable[[Context, Any], None] = lambda context, given: None,
) -> Any:
    """An act open to callers who have not signed in: registering and signing in. `sound` tells the flaws of an input."""

    async def resolve(info: Info, input: Any) -> Any:
        return await answered(input, lambda: _public(info.context, input, asking, sound))

    return _row(name, resolve, taking, returned, description, public=True)


async def _public(
    context: Context, given: Any, asking: Callable[[Any, Any], Awaitable[Answer]], sound: Callable[[Context, Any], None]
) -> Answer:
    with collecting() as noted:
        sound(context, cleaned(given))
    if noted:
        return refusing(*together([problem_of(wrong) for wrong in noted]))
    # Who signs in is asked for a password, whose tries are counted whatever becomes of them: it makes its own dry run.
    if given.validate_only and not isinstance(given, SignInInput):
        return await dry(context, lambda: asking(context, given))
    return await asking(context, given)


def _row(
    name: str,
    resolve: Callable[..., Awaitable[Answer]],
    taking: type,
    returned: Fields,
    description: str,
    *,
    public: bool = False,
) -> Any:
    title = name[0].upper() + name[1:]
    answer = payload(title + "Payload", f"{description.split(' · ')[0]} · What {name} answers.", returned)
    resolve.__annotations__ = {
        "info": Info,
        "input": Annotated[_input(title + "Input", taking, description), _INPUT],
        "return": answer,
    }
    return plan.act(resolve, description=description, graphql_type=answer, public=public)


def _input(name: str, taking: type, description: str) -> type:
    """An own input for each act, even where several take the same."""
    if taking.__name__ == name:
        return taking
    made: type = strawberry.input(type(name, (taking,), {"__module__": __name__}), description=description)
    return made
