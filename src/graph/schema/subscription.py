"""The menu of events: what changed in the caller's scope, told as it happens."""

import strawberry

from domain.steps.kinds import Kind
from graph.inputs.prefixes import prefix_of
from graph.plan import by_id, fact, subscription, value
from graph.plan.declarations.filters import any_of, equals, under
from graph.plan.execution.roots import Change
from graph.plan.ids import global_id
from graph.schema.approval import Approval
from graph.schema.candidate import Candidate
from graph.schema.meeting import Meeting
from graph.schema.organization import PartyMember
from graph.schema.transfer import Transfer


def _records(change: Change) -> list[str]:
    kinds = Kind.__members__
    return [global_id(prefix_of(kinds[kind]), record) for record, kind in change.records if kind in kinds]


_ACTS = (
    "操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly."
)


@strawberry.input(description="上报件范围 · Of which submissions to be told; all given conditions hold.")
class ApprovalScope:
    organization: strawberry.ID | None = under("组织 · Of people of this organization or below.")
    addressed_to: strawberry.ID | None = equals(
        "审批党委 · In this committee's inbox.", "addressed_to_id", prefix="org"
    )
    approvals: list[strawberry.ID] | None = any_of("上报件 · These ones.", "id", prefix="apr")


@strawberry.input(description="发展人员范围 · Of which people to be told; all given conditions hold.")
class CandidateScope:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    candidates: list[strawberry.ID] | None = any_of("发展人员 · These ones.", "id", prefix="cand")


@strawberry.input(description="接转范围 · Of which transfers to be told; all given conditions hold.")
class TransferScope:
    transfers: list[strawberry.ID] | None = any_of("接转 · These ones.", "id", prefix="xfr")


@strawberry.input(description="支部大会范围 · Of which meetings to be told; all given conditions hold.")
class MeetingScope:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    meetings: list[strawberry.ID] | None = any_of("会议 · These ones.", "id", prefix="mtg")


@strawberry.input(description="党员范围 · Of which members to be told; all given conditions hold.")
class MemberScope:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    members: list[strawberry.ID] | None = any_of("党员 · These ones.", "id", prefix="mem")


@strawberry.type(description="接转变化 · A transfer was begun, answered or taken back.")
class TransferChange:
    acts: list[str] = value(_ACTS)
    transfer: Transfer | None = fact("接转 · The transfer, as it is now.", by_id("key"))


@strawberry.type(description="上报件变化 · A submission was made, decided or changed.")
class ApprovalChange:
    acts: list[str] = value(_ACTS)
    approval: Approval | None = fact("上报件 · The submission, as it is now.", by_id("key"))


@strawberry.type(description="发展人员变化 · A case was opened or changed.")
class CandidateChange:
    acts: list[str] = value(_ACTS)
    candidate: Candidate | None = fact("发展人员 · The case, as it is now.", by_id("key"))
    record_ids: list[strawberry.ID] = value(
        "记录 · The ids of the records that the acts made or changed, as far as they were about one.", _records
    )


@strawberry.type(
    description="支部大会变化 · A meeting was entered, put right or taken off the file, or somebody was voted on there."
)
class MeetingChange:
    acts: list[str] = value(_ACTS)
    meeting_id: strawberry.ID = value("会议标识 · Which meeting, also one that is there no more.", "key", prefix="mtg")
    meeting: Meeting | None = fact("支部大会 · The meeting, as it is now; null when it was deleted.", by_id("key"))


@strawberry.type(description="党员变化 · A member came onto a roster, changed, or left it, by hand or with a case.")
class MemberChange:
    acts: list[str] = value(_ACTS)
    member: PartyMember | None = fact("党员 · The entry, as it is now.", by_id("key"))


@strawberry.type(description="订阅 · The menu of events.")
class Subscription:
    approval_changed = subscription(
        lambda: ApprovalChange, "apr", description="上报件变化 · Each change to a submission in the caller's scope.",
        scope=ApprovalScope,
    )  # fmt: skip
    candidate_changed = subscription(
        lambda: CandidateChange, "cand", description="发展人员变化 · Each change to a case in the caller's scope.",
        scope=CandidateScope,
    )  # fmt: skip
    transfer_changed = subscription(
        lambda: TransferChange, "xfr", description="接转变化 · Each change to a transfer from or to the caller's scope.",
        scope=TransferScope,
    )  # fmt: skip
    meeting_changed = subscription(
        lambda: MeetingChange, "mtg", description="支部大会变化 · Each change to a meeting in the caller's scope.",
        scope=MeetingScope,
    )  # fmt: skip
    member_changed = subscription(
        lambda: MemberChange, "mem", description="党员变化 · Each change to a roster that the caller may pick from.",
        scope=MemberScope,
    )  # fmt: skip
