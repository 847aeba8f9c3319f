"""From one branch to another (Arts 12, 34; the rule book's C-1 … C-7)."""

import strawberry

from graph.inputs.plural.transfers import (
    AcceptTransfersInput,
    RefuseTransfersInput,
    TransferCandidatesOutInput,
    WithdrawTransfersInput,
)
from graph.inputs.transfers import (
    AcceptTransferInput,
    CreateCandidateFromPassportInput,
    CreateTransferCodeInput,
    RefuseTransferInput,
    RequestTransferInInput,
    TransferOutInput,
    WithdrawTransferInput,
)
from graph.resolvers import arriving, transfers
from graph.schema.mutations.payloads import CASE, Returned
from graph.schema.mutations.rows import act
from graph.schema.passport import TransferPassport
from graph.schema.plural import plural
from graph.schema.registration import Registration
from graph.schema.transfer import Transfer

_TRANSFER = {**CASE, "transfer": Returned(Transfer, "transfer_id", "接转 · The transfer, as it is now.")}
_CODE = {**CASE, "transfer_code": Returned(str, "transfer_code", "转入码 · Shown this once.", once=True)}
_ARRIVED = {
    **CASE,
    "registration": Returned(Registration, "registration", "注册二维码 · Shown this once.", once=True),
    "passport": Returned(
        TransferPassport,
        "passport",
        "转接凭证 · What it says, also of a dry run; null where it is not verified.",
        once=True,
    ),
}


@strawberry.type
class Transfers:
    """From one branch to another."""

    create_transfer_code = act(
        "createTransferCode",
        CreateTransferCodeInput,
        _CODE,
        transfers.create_code,
        "生成转入码 · C-7: the person's one-time code, by the person or the branch; earlier ones are worth nothing.",
    )
    request_transfer_in = act(
        "requestTransferIn",
        RequestTransferInInput,
        _TRANSFER,
        transfers.request_in,
        "申请转入 · C-7: exact ID number and one-time code; a wrong one and nobody are answered alike; audited.",
    )
    transfer_out = act(
        "transferOut",
        TransferOutInput,
        _TRANSFER,
        transfers.hand_over,
        "转出 · C-1 … C-4: to another branch, or out of the system (Arts 12, 34).",
    )
    transfer_candidates_out = plural(
        "transferCandidatesOut",
        TransferCandidatesOutInput,
        "transfer",
        Transfer,
        transfers.hand_over_many,
        "批量转出 · C-1, for many.",
    )
    accept_transfer = act(
        "acceptTransfer",
        AcceptTransferInput,
        _TRANSFER,
        transfers.accept,
        "接收 · C-1 … C-3: after examination the case moves with its records and days; out of the system, the receipt.",
    )
    accept_transfers = plural(
        "acceptTransfers",
        AcceptTransfersInput,
        "transfer",
        Transfer,
        transfers.accept_many,
        "批量接收 · C-1 … C-3, for many.",
    )
    refuse_transfer = act(
        "refuseTransfer",
        RefuseTransferInput,
        _TRANSFER,
        transfers.refuse,
        "不予接收 · C-1, C-3: the case goes back; a probationary member who is not recognised is none any more (Art. 34).",
    )
    refuse_transfers = plural(
        "refuseTransfers", RefuseTransfersInput, "transfer", Transfer, transfers.refuse_many, "批量不予接收 · For many."
    )
    withdraw_transfer = act(
        "withdrawTransfer",
        WithdrawTransferInput,
        _TRANSFER,
        transfers.withdraw,
        "撤回接转 · By the side that it does not wait for, while it is unanswered.",
    )
    withdraw_transfers = plural(
        "withdrawTransfers",
        WithdrawTransfersInput,
        "transfer",
        Transfer,
        transfers.withdraw_many,
        "批量撤回接转 · For many.",
    )
    create_candidate_from_passport = act(
        "createCandidateFromPassport",
        CreateCandidateFromPassportInput,
        _ARRIVED,
        arriving.create,
        "凭证转入 · C-1 … C-3 from outside the system: a case opened on a signed transfer passport; nothing that does not verify is read.",
    )
