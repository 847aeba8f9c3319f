"""What is known of a request, for whoever tells of it: the log's line, the figures, a trace. No names, no values, nothing that was
said: ids, the schema's own names, and numbers.
"""

from __future__ import annotations

from contextvars import ContextVar
from uuid import UUID

from msgspec import Struct, field

from domain.orgs.actors import Actor


class Facts(Struct):
    """One request. `operation` is what its client calls it, `asked` the one root field that it asks for, or `several`; `kind`
    says whether it is a query, a mutation or a subscription. `rows` are those that an act was given, or that an export sent;
    `cost` what a question was weighed at. `plans` are the ids of the statements executed. `problem` is why an act was refused. `began` and `ended` are
    when it was answered, in nanoseconds of the clock.
    """

    request_id: str = ""
    address: str = ""
    account: UUID | None = None
    kind: str = ""
    operation: str = ""
    asked: str = ""
    code: str = ""
    problem: str = ""
    error_id: str = ""
    rows: int = 0
    cost: int = 0
    began: int = 0
    ended: int = 0
    plans: list[str] = field(default_factory=list)
    session: UUID | None = None

    def asked_by(self, actor: Actor) -> None:
        """Whose request it is, and by which session they came, if by one."""
        self.account, self.session = actor.account_id, actor.session_id


# A request's task sees its own, and so do those it starts.
current: ContextVar[Facts | None] = ContextVar("facts", default=None)
