"""What is submitted upward, and what becomes of it."""

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import ID

from domain.case.approvals import Acknowledgement, CommitteeVote, DuesFiling
from domain.dues import IncomeBasis
from domain.stages import Stage
from domain.steps.authority import AuthorityLevel, ByAuthority
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome
from domain.steps.probation import Done
from domain.steps.step import Shape
from graph.conversion import repeated
from graph.enums import Decided
from graph.inputs.acts import AcknowledgementInput, ActInput, RecordInput, VersionedInput, f
from graph.inputs.flaws import flaw


@strawberry.input(description="上报 · A6, B9, C7, C9, D8.")
class SubmitInput(ActInput):
    note: str = f("说明 · Remarks for the superior.", "")
    acknowledgements: list[AcknowledgementInput] = f("确认说明 · One text for each warning.", [])

    def noted(self) -> tuple[Acknowledgement, ...]:
        return tuple(Acknowledgement(a.rule, a.text) for a in self.acknowledgements)


@strawberry.input(description="上报党委审批 · C12: with the monthly dues.")
class SubmitAdmissionApprovalInput(SubmitInput):
    monthly_dues: Decimal | None = f("每月党费金额 · Yuan a month.", None)
    income_basis: IncomeBasis = f("收入类型 · What the dues are reckoned from.", IncomeBasis.WAGE)
    income: Decimal | None = f("收入基数 · Yuan a month.", None)
    dues_from: date | None = f("起交月份 · Any day of the first month; the month of the meeting if absent.", None)

    def dues(self) -> DuesFiling | None:
        for name in ("monthly_dues", "income"):
            amount = getattr(self, name)
            if amount is not None and not 0 <= amount < 10_000_000:
                flaw((name,), "金额超出范围", "Out of range.")
        if self.monthly_dues is None:
            return None
        return DuesFiling(self.monthly_dues, self.income_basis, self.income, self.dues_from)


@repeated
@strawberry.input(description="党委表决 · The committee's vote on one person (R-APR-3).")
class CommitteeVoteInput:
    due: int = f("应到委员 · Members due.")
    present: int = f("实到委员 · Members present.")
    approve: int = f("赞成 · In favour.")
    oppose: int = f("不赞成 · Against.", 0)
    abstain: int = f("弃权 · Abstentions.", 0)

    def vote(self) -> CommitteeVote:
        return CommitteeVote(self.due, self.present, self.approve, self.oppose, self.abstain)


@strawberry.input(description="上报件 · What every act on a submission carries.")
class OnApprovalInput(VersionedInput):
    id: ID = f("上报件 · Which submission.")
    version: int | None = f("版本 · The submission's version as the caller saw it; CONFLICT if it has changed.", None)


@strawberry.input(description="审批 · F2: one decision on one submission.")
class DecideApprovalInput(OnApprovalInput):
    decision: Decided = f("审批结论 · APPROVED, REJECTED or RETURNED.")
    opinion: str = f("审批意见 · Required unless approved; for a pre-review always.", "")
    on: date | None = f("审批日期 · The day of the decision; today if absent.", None)
    committee_met_on: date | None = f("党委会日期 · When the committee met (R-APR-3).", None)
    vote: CommitteeVoteInput | None = f("党委表决 · The committee's vote (R-APR-3).", None)
    form_serial_number: str = f("入党志愿书编号 · Issues the form with an approved pre-review.", "")
    recommended_outcome: ConversionOutcome | None = f("建议 · Another outcome the committee suggests (D9).", None)
    acknowledgements: list[AcknowledgementInput] = f("说明 · One text for each warning, such as a late decision.", [])


@strawberry.input(description="撤回上报 · F4: while it is undecided.")
class WithdrawApprovalInput(OnApprovalInput):
    reason: str = f("原因 · Why.")
    on: date | None = f("业务日期 · Today if absent.", None)


@strawberry.input(description="审议 · F6: the opinion of a general branch or sub-committee on the way (Art. 22).")
class DeliberateApprovalInput(OnApprovalInput):
    agrees: bool = f("同意 · Whether it agrees.")
    opinion: str = f("审议意见 · Its opinion.")
    on: date | None = f("审议日期 · Today if absent.", None)


@strawberry.input(description="组织部门备案 · F7: an upward filing is acknowledged (Art. 25).")
class AcknowledgeUpwardFilingInput(ActInput):
    number: str = f("备案编号 · Number.", "")
    note: str = f("说明 · Remarks.", "")

    def shape(self) -> Shape:
        return Done(self.note, number=self.number)


@strawberry.input(description="撤销组织部门备案 · F7, taken back; it stays on file, voided.")
class ReverseUpwardFilingInput(ActInput):
    reason: str = f("原因 · Why.")


@strawberry.input(description="上级直接决定 · What an authority decided, by its document.")
class ByAuthorityFields(RecordInput):
    level: AuthorityLevel = f("决定机关级别 · Central or provincial.")
    authority: str = f("决定机关 · Who decided, by its name.")
    number: str = f("文号 · The document's number.")


@strawberry.input(description="直接接收党员 · F10 (Art. 26): out of the branch's road, by the authority's document.")
class RecordDirectAdmissionInput(ByAuthorityFields):
    ground: str = f("特殊情况 · The special circumstances.")
    target: Stage = f("接收为 · A probationary or a full member, as the document says.", Stage.PROBATIONARY_MEMBER)
    since: date | None = f(
        "起算日 · From when probation, or standing in the Party, counts; the day of the decision if absent.", None
    )
    kind = Kind.DIRECT_ADMISSION

    def shape(self) -> Shape:
        return ByAuthority(self.level, self.authority, self.number, self.ground, "", self.target, self.since)


@strawberry.input(
    description="追认党员 · F11 (Art. 27): somebody who died is recognised as a member, by the authority's document."
)
class RecordPosthumousRecognitionInput(ByAuthorityFields):
    ground: str = f("事迹 · The deeds, and how the person had stood the test before.")
    request: str = f("入党要求 · How the person had asked to join, where no application is on file.", "")
    kind = Kind.POSTHUMOUS_RECOGNITION

    def shape(self) -> Shape:
        return ByAuthority(self.level, self.authority, self.number, self.ground, self.request, Stage.FULL_MEMBER)


@strawberry.input(
    description="撤销上级直接决定 · Taken back, while nothing later was recorded; it stays on file, voided."
)
class ReverseByAuthorityInput(ActInput):
    reason: str = f("原因 · Why.")


@strawberry.input(description="撤销审批决定 · F9: by the organization that decided, while nothing later was recorded.")
class ReverseDecisionInput(OnApprovalInput):
    reason: str = f("原因 · Why.")
    on: date | None = f("业务日期 · Today if absent.", None)
