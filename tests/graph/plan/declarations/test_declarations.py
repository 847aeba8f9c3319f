"""What the engine refuses to be built on."""

import pytest
import strawberry

from domain.orgs.actors import Role
from graph.plan import Node, column, data, expression, fact, noun, one, relation
from graph.plan.execution.engine import Engine
from graph.plan.faults import Undeclared


@noun(table="candidate", prefix="cand")
@strawberry.type
class Case(Node):
    bare: str
    missing: str = fact("m", column("nothing"))
    maybe: str = fact("m", column("education"))
    masked: str = fact("m", column("phone", roles={Role.BRANCH_ADMIN}))
    computed: int = fact("c", expression("{t}.version / 0", "int", nullable=True))
    previous: "Case" = fact("p", relation("previous_case_id", "candidate"))
    text: str = fact("t", data("x"))
    fine: str | None = fact("f", column("education"))

    @strawberry.field
    def resolved(self) -> str:
        return "by hand"


@noun(table="idempotency", prefix="idem")
@strawberry.type
class Unscoped(Node):
    act: str = fact("a", column("act"))


@noun(table="nowhere", prefix="no")
@strawberry.type
class Nowhere(Node):
    pass


@strawberry.type
class Query:
    case = one(lambda: Case, description="c")
    unscoped = one(lambda: Unscoped, description="u")
    nowhere = one(lambda: Nowhere, description="n")
    loose: str = strawberry.field(description="nothing behind it")


def test_an_engine_is_not_built_on_what_the_plan_cannot_read() -> None:
    with pytest.raises(Undeclared) as refused:
        Engine(strawberry.Schema(Query))
    assert {flaw.split(": ")[0] for flaw in refused.value.flaws} == {
        "Nowhere", "Query.loose", "Case.bare", "Case.missing", "Case.maybe", "Case.masked", "Case.computed",
        "Case.previous", "Case.text", "Case.resolved", "idempotency",
    }  # fmt: skip


def test_an_expression_cannot_read_another_table() -> None:
    with pytest.raises(ValueError, match="its own row only"):
        expression("(SELECT name FROM account)", "text")
