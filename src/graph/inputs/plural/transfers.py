"""Many people leave at once, as graduates do; and many are taken over."""

import strawberry
from strawberry import ID

from domain.case.transfers import Recognition, RefusalGround
from graph.conversion import repeated, unbuilt
from graph.inputs.acts import f
from graph.inputs.plural.rows import ITEMS, VERSION, PluralFields, Rows, rows_of
from graph.inputs.transfers import (
    AcceptTransferInput,
    HandOverFields,
    RefuseTransferInput,
    TransferOutInput,
    WithdrawTransferInput,
)

_IDS = "接转 · The transfers, answered alike; at most 5,000. Either these or `items`."


@repeated
@strawberry.input(description="逐项转出 · One person, and what differs from the rest.")
class TransferCandidatesOutItem:
    candidate_id: ID = f("发展人员 · Whose case.")
    target_id: ID | None = f("转往支部 · If other than the common one.", None)
    target_name: str | None = f("转往组织 · If other than the common one.", None)
    text: str | None = f("说明 · If other than the common one.", None)
    introduction: str | None = f("情况介绍 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量转出 · C-1, for many: the graduates of a year.")
class TransferCandidatesOutInput(HandOverFields, PluralFields):
    candidate_ids: list[ID] | None = f("发展人员 · The people; at most 5,000. Either these or `items`.", None)
    items: list[TransferCandidatesOutItem] | None = f(ITEMS, None)

    def rows(self) -> Rows[TransferOutInput]:
        """Each row as the single act it is: its own words, or the common ones."""
        return [
            (place, self._single(row))
            for place, row in rows_of(
                "candidateIds", self.candidate_ids, self.items, lambda i: TransferCandidatesOutItem(candidate_id=i)
            )
        ]

    def _single(self, row: TransferCandidatesOutItem) -> TransferOutInput:
        elsewhere = row.target_id is not None or row.target_name is not None
        return TransferOutInput(
            candidate_id=row.candidate_id,
            target_id=row.target_id if elsewhere else self.target_id,
            target_name=row.target_name or "" if elsewhere else self.target_name,
            reason=self.reason,
            text=self.text if row.text is None else row.text,
            introduction=self.introduction if row.introduction is None else row.introduction,
            version=row.version,
        )


@repeated
@strawberry.input(description="逐项接收 · One transfer, and what differs from the rest.")
class AcceptTransfersItem:
    id: ID = f("接转 · Which transfer.")
    text: str | None = f("审查情况 · If other than the common one.", None)
    recognition: Recognition | None = f("承认 · If other than the common one.", None)
    consent: str | None = f("上级同意 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量接收 · Many people are taken over; each is examined.")
class AcceptTransfersInput(PluralFields):
    ids: list[ID] | None = f(_IDS, None)
    items: list[AcceptTransfersItem] | None = f(ITEMS, None)
    text: str = f("审查情况 · How the people were examined, and with what result (Arts 12, 34).", "")
    recognition: Recognition = f("承认 · As what the people go on (C-2).", Recognition.RECOGNISED)
    consent: str = f("上级同意 · The superior's consent, for development targets who are recognised.", "")

    def rows(self) -> Rows[AcceptTransferInput]:
        """Each row as the single act it is."""
        return [
            (
                place,
                AcceptTransferInput(
                    id=row.id,
                    text=self.text if row.text is None else row.text,
                    recognition=row.recognition or self.recognition,
                    consent=self.consent if row.consent is None else row.consent,
                    version=row.version,
                ),
            )
            for place, row in rows_of("ids", self.ids, self.items, lambda i: AcceptTransfersItem(id=i))
        ]


@repeated
@strawberry.input(description="逐项不予接收 · One transfer, and what differs from the rest.")
class RefuseTransfersItem:
    id: ID = f("接转 · Which transfer.")
    ground: RefusalGround | None = f("原因 · If other than the common one.", None)
    text: str | None = f("说明 · If other than the common one.", None)
    consent: str | None = f("上级同意 · If other than the common one.", None)
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量不予接收 · Many transfers are refused.")
class RefuseTransfersInput(PluralFields):
    ids: list[ID] | None = f(_IDS, None)
    items: list[RefuseTransfersItem] | None = f(ITEMS, None)
    ground: RefusalGround = f("原因 · Why not.")
    text: str = f("说明 · What is missing, or why the people are not recognised.", "")
    consent: str = f("上级同意 · For not recognising.", "")

    def rows(self) -> Rows[RefuseTransferInput]:
        """Each row as the single act it is."""
        return [
            (
                place,
                RefuseTransferInput(
                    id=row.id,
                    ground=row.ground or self.ground,
                    text=self.text if row.text is None else row.text,
                    consent=self.consent if row.consent is None else row.consent,
                    version=row.version,
                ),
            )
            for place, row in rows_of("ids", self.ids, self.items, lambda i: RefuseTransfersItem(id=i))
        ]


@repeated
@strawberry.input(description="撤回接转 · One transfer.")
class WithdrawTransfersItem:
    id: ID = f("接转 · Which transfer.")
    version: int | None = f(VERSION, None)


@unbuilt
@strawberry.input(description="批量撤回接转 · Many transfers are taken back.")
class WithdrawTransfersInput(PluralFields):
    ids: list[ID] | None = f(_IDS, None)
    items: list[WithdrawTransfersItem] | None = f(ITEMS, None)
    reason: str = f("原因 · Why.")

    def rows(self) -> Rows[WithdrawTransferInput]:
        """Each row as the single act it is."""
        return [
            (place, WithdrawTransferInput(id=row.id, reason=self.reason, version=row.version))
            for place, row in rows_of("ids", self.ids, self.items, lambda i: WithdrawTransfersItem(id=i))
        ]
