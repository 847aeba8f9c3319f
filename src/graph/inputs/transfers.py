"""A case goes to another branch: asked for, handed over, answered, taken back (C-1 … C-7)."""

from datetime import date

import strawberry
from strawberry import ID

from domain.case.person import ApplicationBasis
from domain.case.transfers import Recognition, RefusalGround, TransferReason
from domain.identity import IdType
from graph.inputs.acts import CASE_VERSION, ActInput, KeyedInput, VersionedInput, f
from graph.inputs.flaws import flaw


@strawberry.input(
    description="生成转入码 · The person's one-time code, with which another branch may ask for the case."
)
class CreateTransferCodeInput(VersionedInput):
    candidate_id: ID = f("发展人员 · For whom.")
    version: int | None = f(CASE_VERSION, None)
    valid_days: int = f("有效天数 · 1 to 30.", 7)

    def days(self) -> int:
        if not 1 <= self.valid_days <= 30:
            flaw(("valid_days",), "有效天数为1至30", "Between 1 and 30 days.")
        return self.valid_days


@strawberry.input(description="申请转入 · C-7: a branch asks for somebody by the full ID number and the one-time code.")
class RequestTransferInInput(KeyedInput):
    id_number: str = f("身份证号 · The full ID number.")
    code: str = f("转入码 · The code that the person, or the branch that has the case, gave.")
    id_type: IdType = f("证件类型 · Type of ID.", IdType.CITIZEN)
    text: str = f("说明 · Why the person comes.")
    on: date | None = f("业务日期 · The day of the request; today if absent.", None)


@strawberry.input(description="转出 · What a hand-over says.")
class HandOverFields:
    proper = ("target_name",)
    target_id: ID | None = f("转往支部 · The receiving branch; absent for one outside the system.", None)
    target_name: str = f("转往组织 · The organization outside the system, in words.", "")
    reason: TransferReason = f("转出原因 · Why the person moves.")
    text: str = f("说明 · Explanation; required for OTHER.", "")
    introduction: str = f("情况介绍 · What the branch knows of a probationary member (Art. 34).", "")


@strawberry.input(description="转出 · C-1: the case is handed over to another branch, with its papers.")
class TransferOutInput(HandOverFields, ActInput):
    pass


@strawberry.input(description="接转 · What every answer to a transfer carries.")
class TransferActInput(VersionedInput):
    id: ID = f("接转 · Which transfer.")
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )
    version: int | None = f("版本 · The transfer's version as the caller saw it; CONFLICT if it has changed.", None)


@strawberry.input(description="接收 · The receiving branch examined the person and takes the case over.")
class AcceptTransferInput(TransferActInput):
    text: str = f("审查情况 · How the person was examined, and with what result (Arts 12, 34).", "")
    recognition: Recognition = f("承认 · As what the person goes on (C-2).", Recognition.RECOGNISED)
    consent: str = f("上级同意 · The superior's consent, for a development target who is recognised.", "")


@strawberry.input(description="不予接收 · Whoever it waits for says no.")
class RefuseTransferInput(TransferActInput):
    ground: RefusalGround = f("原因 · Why not.")
    text: str = f("说明 · What is missing, or why the person is not recognised.")
    consent: str = f(
        "上级同意 · For not recognising: the superior's consent; of a probationary member the county organization department's.",
        "",
    )


@strawberry.input(description="撤回接转 · By the side that it does not wait for.")
class WithdrawTransferInput(TransferActInput):
    reason: str = f("原因 · Why.")


@strawberry.input(description="凭证转入 · Somebody comes from outside the system with a signed transfer passport.")
class CreateCandidateFromPassportInput(KeyedInput):
    passport: str = f("凭证文件 · The bytes of the JSON file, in Base64.")
    signature: str = f("签名文件 · The bytes of its `.sig` file, in Base64.")
    id_number: str = f("身份证号 · The full number, from the person's own card; the passport's must be the same.")
    phone: str = f("手机号 · Mobile number.")
    unit: str = f("单位 · Unit of work or study.", "")
    application_basis: ApplicationBasis | None = f("申请依据 · Why the person is with this branch (R-APP-4).", None)
    text: str = f("审查情况 · How the person was examined, and with what result (Arts 12, 34).", "")
    recognition: Recognition = f("承认 · As what the person goes on (C-2).", Recognition.RECOGNISED)
    consent: str = f("上级同意 · The superior's consent, for a development target who is recognised.", "")
    on: date | None = f("业务日期 · The day on which the person is taken over; today if absent.", None)
