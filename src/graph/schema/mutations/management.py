"""Part 五 of the manual: managing cases."""

import strawberry

from graph.inputs.person import (
    AdjustStageInput,
    AnswerCorrectionInput,
    ArchiveCandidateInput,
    EraseCaseInput,
    ExportMyFileInput,
    FindArchivedByIdNumberInput,
    RequestCorrectionInput,
    RestoreCandidateInput,
    RevealIdNumberInput,
    RevealReviewPapersInput,
    UpdateCandidateInput,
)
from graph.inputs.plural.cases import ArchiveCandidatesInput
from graph.resolvers import cases, erasing, own_data
from graph.schema import record
from graph.schema.mutations.payloads import CASE, Returned, of_record
from graph.schema.mutations.rows import act
from graph.schema.own_data import CorrectionRequest
from graph.schema.plural import plural

_CORRECTION = {**CASE, "correction_request": Returned(CorrectionRequest, "correction_id", "更正申请 · The request.")}
_DESK = of_record("desk_record", record.DeskRecord, "档案管理 · The record.")


@strawberry.type
class Management:
    """Part 五 of the manual: managing cases."""

    archive_candidate = act(
        "archiveCandidate", ArchiveCandidateInput, _DESK, cases.archive, "归档 · E1 (manual 五(一))."
    )
    archive_candidates = plural(
        "archiveCandidates",
        ArchiveCandidatesInput,
        "desk_record",
        record.DeskRecord,
        cases.archive_many,
        "批量归档 · E1, for many.",
    )
    find_archived_by_id_number = act(
        "findArchivedByIdNumber",
        FindArchivedByIdNumberInput,
        CASE,
        cases.find_archived,
        "查询归档档案 · E2: exact ID number, own branch only; audited.",
    )
    restore_candidate = act(
        "restoreCandidate", RestoreCandidateInput, _DESK, cases.restore, "恢复归档 · E2 (manual 五(二))."
    )
    update_candidate = act(
        "updateCandidate", UpdateCandidateInput, CASE, cases.edit, "发展党员信息编辑 · E3 (manual 五(三))."
    )
    adjust_stage = act("adjustStage", AdjustStageInput, _DESK, cases.adjust_stage, "发展阶段调整 · E4 (manual 五(四)).")
    reveal_id_number = act(
        "revealIdNumber",
        RevealIdNumberInput,
        {**CASE, "id_number": Returned(str, "id_number", "身份证号 · The full number.", once=True)},
        cases.reveal,
        "查看完整证件号 · Audited, with a reason.",
    )
    reveal_review_papers = act(
        "revealReviewPapers",
        RevealReviewPapersInput,
        {
            **CASE,
            "papers": Returned(list[record.Attachment], "papers", "附件 · The papers behind the review.", once=True),
        },
        cases.reveal_papers,
        "查看政审材料 · For the organization department and the auditor, to whom a review is sealed. Audited, with a reason.",
    )
    erase_case = act(
        "eraseCase",
        EraseCaseInput,
        {
            **CASE,
            "erased": Returned(bool, "erased", "已清除 · Whether it is done; false where it is asked for.", once=True),
        },
        erasing.erase,
        "清除未入党人员档案 · Of a case that was archived before admission, after the time for which the committee keeps it: "
        "the branch asks, somebody else at the committee with the power of approval decides. Texts, numbers and files go for good; "
        "stages, days, counts and who decided stay.",
    )
    export_my_file = act(
        "exportMyFile",
        ExportMyFileInput,
        {
            **CASE,
            "file": Returned(
                str, "file", "本人档案 · JSON, with everything a person may see of themselves.", once=True
            ),
        },
        own_data.export,
        "导出本人档案 · A copy of what a person may see of themselves; the journal says that it was taken.",
    )
    request_correction = act(
        "requestCorrection", RequestCorrectionInput, _CORRECTION, own_data.request, "申请更正 · By the person, of their own data (C-27)."
    )  # fmt: skip
    answer_correction = act(
        "answerCorrection", AnswerCorrectionInput, _CORRECTION, own_data.answer, "答复更正申请 · By the branch; what is put right is put right by `updateCandidate`."
    )  # fmt: skip
