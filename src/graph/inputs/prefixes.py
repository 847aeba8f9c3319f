"""How the global ids of records begin: the kinds that are shown as one type share a prefix."""

from domain.steps.catalogue import NOTICES, OPINIONS, RESOLUTIONS, VOTES
from domain.steps.kinds import Kind

_PREFIX = {Kind.TALK: "tlk", Kind.SUPERIOR_TALK: "stk", Kind.RECOMMENDATION: "rec", Kind.APPLICATION: "app",
           Kind.THOUGHT_REPORT: "thr", Kind.CONVERSION_REQUEST: "crq", Kind.POLITICAL_REVIEW: "prv", Kind.TRAINING: "trn",
           Kind.PARTY_GROUP_EXEMPTION: "exm", Kind.TRAINING_EXEMPTION: "exm", Kind.ADMISSION_FORM: "frm",
           Kind.ADMISSION_FORM_ISSUED: "frm", Kind.OATH: "oth", Kind.POSTPONEMENT: "pst", Kind.ARCHIVED: "dsk",
           Kind.RESTORED: "dsk", Kind.STAGE_ADJUSTED: "dsk",
           Kind.DIRECT_ADMISSION: "aut", Kind.POSTHUMOUS_RECOGNITION: "aut"}  # fmt: skip


def prefix_of(kind: Kind) -> str:
    """How the global ids of a kind of record begin."""
    if kind in OPINIONS:
        return "opn"
    if kind in VOTES:
        return "vot"
    if kind in RESOLUTIONS:
        return "rsl"
    if kind in NOTICES:
        return "ntc"
    return _PREFIX.get(kind, "don")
