"""What a person asks to have put right of their own data."""

from datetime import datetime
from enum import Enum
from typing import Any

import strawberry

from domain.corrections import CorrectionField, CorrectionStatus
from graph.plan import Node, column, fact, noun, related, relation
from graph.plan.declarations.filters import any_of, asc, desc


@noun(table="correction_request", prefix="cor")
@strawberry.type(description="更正申请 · What a person asks to have put right of their own data.")
class CorrectionRequest(Node):
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · Whose data.",
        relation("candidate_id", "candidate", same_scope=True),
    )
    field: CorrectionField = fact("更正项 · Which of the data.", column("field"))
    wanted: str = fact("应为 · What it should be.", column("wanted"))
    reason: str = fact("原因 · Why.", column("reason"))
    status: CorrectionStatus = fact("状态 · What became of it.", column("status"))
    note: str = fact("说明 · What the branch said.", column("note"))
    requested_at: datetime = fact("申请时间 · When it was asked.", column("requested_at"))
    answered_at: datetime | None = fact("答复时间 · When it was answered.", column("answered_at"))
    version: int = fact("版本 · For optimistic writes.", column("version"))


@strawberry.enum(description="排序 · The order of the list.")
class CorrectionRequestOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "requested_at")
    OLDEST = asc("按时间正序 · Oldest first.", "requested_at")


@strawberry.input(description="更正申请筛选 · Which requests.")
class CorrectionRequestFilter:
    status: list[CorrectionStatus] | None = any_of("状态 · One of these.", "status")
