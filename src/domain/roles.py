"""Who may do what: one table, default deny (domain book A.0). Where they may do it is the scope's business."""

from domain.orgs.actors import Actor, Role, TokenScope
from domain.orgs.organizations import DELIBERATING_KINDS, FILING_KINDS, OrgKind
from domain.rules import Problem, ProblemCode, refusal

_BRANCH = frozenset({Role.BRANCH_ADMIN})
_PERSON = frozenset({Role.CANDIDATE})
_PERSON_OR_BRANCH = _PERSON | _BRANCH
_COMMITTEE = frozenset({Role.COMMITTEE_ADMIN})
_SYSTEM = frozenset({Role.SYSTEM_ADMIN})
_ROSTER = _BRANCH | _COMMITTEE
_EVERYBODY = frozenset(Role)
OFFICE = _EVERYBODY - _PERSON
# Who looks after cases, and is reminded of them outside of this service.
WATCHING = OFFICE - _SYSTEM
# The political review is sealed: the branch and its committees read it (A.3, C4).
READ_REVIEWS = _BRANCH | _COMMITTEE
# Who puts a number on a print, and opens what was issued before.
ISSUE_DOCUMENTS = OFFICE - _SYSTEM - {Role.AUDITOR}

MAY: dict[str, frozenset[Role]] = {
    # 申请人
    "createCandidate": _BRANCH,
    "setBranchContact": _BRANCH,
    "reissueRegistrationToken": _BRANCH,
    "revokeRegistrationToken": _BRANCH,
    # A paper handed in on paper is entered by the branch; it is still the person's.
    "submitApplication": _PERSON_OR_BRANCH,
    "withdrawApplication": _PERSON_OR_BRANCH,
    "reviewApplication": _BRANCH,
    "recordTalk": _BRANCH,
    "updateTalk": _BRANCH,
    "deleteTalk": _BRANCH,
    "recordRecommendation": _BRANCH,
    "updateRecommendation": _BRANCH,
    "deleteRecommendation": _BRANCH,
    "recordCommitteeResolution": _BRANCH,
    "updateCommitteeResolution": _BRANCH,
    "deleteCommitteeResolution": _BRANCH,
    "submitActivistFiling": _BRANCH,
    # 积极分子
    "assignMentors": _BRANCH,
    "submitThoughtReport": _PERSON_OR_BRANCH,
    "withdrawThoughtReport": _PERSON_OR_BRANCH,
    "reviewThoughtReport": _BRANCH,
    "recordOpinion": _BRANCH,
    "updateOpinion": _BRANCH,
    "deleteOpinion": _BRANCH,
    "recordExemption": _BRANCH,
    "updateExemption": _BRANCH,
    "deleteExemption": _BRANCH,
    "submitDevelopmentTargetFiling": _BRANCH,
    "recordPublicNotice": _BRANCH,
    "openPublicNotice": _BRANCH,
    "closePublicNotice": _BRANCH,
    "answerObjection": _BRANCH | _COMMITTEE,
    "updatePublicNotice": _BRANCH,
    "deletePublicNotice": _BRANCH,
    # 发展对象
    "assignIntroducers": _BRANCH,
    "assignContinuingIntroducer": _BRANCH,
    "recordPoliticalReview": _BRANCH,
    "updatePoliticalReview": _BRANCH,
    "deletePoliticalReview": _BRANCH,
    "recordTraining": _BRANCH,
    "updateTraining": _BRANCH,
    "deleteTraining": _BRANCH,
    "submitPreReview": _BRANCH,
    "issueAdmissionForm": _COMMITTEE | _BRANCH,
    "updateIssuedAdmissionForm": _COMMITTEE | _BRANCH,
    "deleteIssuedAdmissionForm": _COMMITTEE | _BRANCH,
    "recordAdmissionForm": _BRANCH,
    "updateAdmissionForm": _BRANCH,
    "deleteAdmissionForm": _BRANCH,
    "submitNoticeReview": _BRANCH,
    "recordGeneralMeeting": _BRANCH,
    "updateGeneralMeeting": _BRANCH,
    "deleteGeneralMeeting": _BRANCH,
    "recordVote": _BRANCH,
    "updateVote": _BRANCH,
    "deleteVote": _BRANCH,
    "submitAdmissionApproval": _BRANCH,
    # 预备党员
    "recordOath": _BRANCH,
    "updateOath": _BRANCH,
    "deleteOath": _BRANCH,
    "submitConversionRequest": _PERSON_OR_BRANCH,
    "withdrawConversionRequest": _PERSON_OR_BRANCH,
    "reviewConversionRequest": _BRANCH,
    "postponeConversion": _BRANCH,
    "updatePostponement": _BRANCH,
    "deletePostponement": _BRANCH,
    "submitConversionApproval": _BRANCH,
    "recordStep": _BRANCH | _COMMITTEE | {Role.ORG_DEPT},
    "updateStep": _BRANCH,
    "deleteStep": _BRANCH,
    # 管理
    "archiveCandidate": _BRANCH,
    "findArchivedByIdNumber": _BRANCH,
    "restoreCandidate": _BRANCH,
    "updateCandidate": _BRANCH,
    "adjustStage": _BRANCH,
    "submitApprovals": _BRANCH,
    "recordTalks": _BRANCH,
    "recordCommitteeResolutions": _BRANCH,
    "recordOpinions": _BRANCH,
    "recordVotes": _BRANCH,
    "archiveCandidates": _BRANCH,
    "assignMentorsToMany": _BRANCH,
    "bulkAssignMentors": _BRANCH,
    "createCandidates": _BRANCH,
    "reviewPapers": _BRANCH,
    "recordTrainings": _BRANCH,
    "recordSteps": _BRANCH,
    "revealIdNumber": _BRANCH | _COMMITTEE,
    # Asked for by the one, decided by the other.
    "eraseCase": _BRANCH | _COMMITTEE,
    # 本人信息
    "exportMyFile": _PERSON,
    "requestCorrection": _PERSON,
    "answerCorrection": _BRANCH,
    # To these a political review is sealed (A.3); its papers they see by this act alone, with a reason.
    "revealReviewPapers": frozenset({Role.ORG_DEPT, Role.AUDITOR}),
    # 接转
    "createTransferCode": _PERSON_OR_BRANCH,
    "requestTransferIn": _BRANCH,
    "transferOut": _BRANCH,
    "transferCandidatesOut": _BRANCH,
    "acceptTransfer": _BRANCH,
    "acceptTransfers": _BRANCH,
    "refuseTransfer": _BRANCH,
    "refuseTransfers": _BRANCH,
    "withdrawTransfer": _BRANCH,
    "withdrawTransfers": _BRANCH,
    "createCandidateFromPassport": _BRANCH,
    # 上级
    "decideApproval": _COMMITTEE,
    "decideApprovals": _COMMITTEE,
    "reverseDecision": _COMMITTEE,
    "reverseDecisions": _COMMITTEE,
    "withdrawApproval": _BRANCH,
    "recordSuperiorTalk": _COMMITTEE,
    "updateSuperiorTalk": _COMMITTEE,
    "deleteSuperiorTalk": _COMMITTEE,
    "deliberateApproval": frozenset({Role.GENERAL_BRANCH_ADMIN}),
    "acknowledgeUpwardFiling": frozenset({Role.ORG_DEPT}),
    "acknowledgeUpwardFilings": frozenset({Role.ORG_DEPT}),
    "reverseUpwardFiling": frozenset({Role.ORG_DEPT}),
    "reverseUpwardFilings": frozenset({Role.ORG_DEPT}),
    # Out of the branch's road (C-37).
    "recordDirectAdmission": frozenset({Role.ORG_DEPT}),
    "recordPosthumousRecognition": frozenset({Role.ORG_DEPT}),
    "reverseDirectAdmission": frozenset({Role.ORG_DEPT}),
    "reversePosthumousRecognition": frozenset({Role.ORG_DEPT}),
    "adoptRuleSet": _COMMITTEE | _SYSTEM | {Role.ORG_DEPT},
    "setCommitteeSettings": _COMMITTEE,
    "setRecruitmentPlans": _COMMITTEE | {Role.ORG_DEPT},
    "setPrintTemplate": _COMMITTEE,
    "createMember": _ROSTER,
    "createMembers": _ROSTER,
    "updateMember": _ROSTER,
    # 系统
    "createOrganization": _SYSTEM,
    "updateOrganization": _SYSTEM,
    "reparentOrganizations": _SYSTEM,
    "mergeOrganizations": _SYSTEM,
    "splitOrganization": _SYSTEM,
    "dissolveOrganizations": _SYSTEM,
    "createAccount": _SYSTEM,
    "createAccounts": _SYSTEM,
    "updateAccount": _SYSTEM,
    "inviteAccount": _SYSTEM,
    "reissueInvitation": _SYSTEM,
    "revokeInvitation": _SYSTEM,
    "disableAccount": _SYSTEM,
    "enableAccount": _SYSTEM,
    "handOverOffice": _SYSTEM,
    "switchOffice": _EVERYBODY,
    "resetPassword": _SYSTEM,
    "unlockAccount": _SYSTEM,
    "giveConsent": _PERSON,
    "withdrawConsent": _PERSON,
    "setPassword": _EVERYBODY,
    "createAccessToken": _EVERYBODY,
    "revokeAccessToken": _EVERYBODY,
    "setHolidays": _SYSTEM,
    # 提醒
    "createCalendarFeed": WATCHING,
    "revokeCalendarFeed": WATCHING,
    "createChannel": WATCHING,
    "testChannel": WATCHING,
    "resumeChannel": WATCHING,
    "revokeChannel": WATCHING,
    "signOut": _EVERYBODY,
    "endSession": _EVERYBODY,
    "endOtherSessions": _EVERYBODY,
    "enrolSecondFactor": _EVERYBODY,
    "confirmSecondFactor": _EVERYBODY,
    "renewRecoveryCodes": _EVERYBODY,
    "removeSecondFactor": _EVERYBODY,
    "resetSecondFactor": _SYSTEM,
}

_DECIDING = (
    "reviewApplication reviewThoughtReport reviewConversionRequest reviewPapers decideApproval decideApprovals reverseDecision"
    " reverseDecisions deliberateApproval acknowledgeUpwardFiling acknowledgeUpwardFilings reverseUpwardFiling"
    " reverseUpwardFilings recordDirectAdmission recordPosthumousRecognition reverseDirectAdmission reversePosthumousRecognition acceptTransfer acceptTransfers refuseTransfer refuseTransfers"
)
_MANAGING = (
    "adoptRuleSet setCommitteeSettings setRecruitmentPlans setPrintTemplate createMember createMembers updateMember createOrganization updateOrganization reparentOrganizations mergeOrganizations splitOrganization dissolveOrganizations createAccount"
    " createAccounts updateAccount disableAccount resetPassword resetSecondFactor unlockAccount setPassword createAccessToken revokeAccessToken"
    " revokeCalendarFeed testChannel resumeChannel revokeChannel setHolidays setBranchContact signOut inviteAccount reissueInvitation revokeInvitation enableAccount handOverOffice"
)
_RECORDING = (
    "requestCorrection answerCorrection createCandidate createCandidateFromPassport createCandidates reissueRegistrationToken revokeRegistrationToken submitApplication withdrawApplication"
    " recordTalk recordTalks updateTalk deleteTalk recordRecommendation updateRecommendation deleteRecommendation recordCommitteeResolution"
    " recordCommitteeResolutions"
    " updateCommitteeResolution deleteCommitteeResolution submitActivistFiling assignMentors assignMentorsToMany bulkAssignMentors"
    " submitThoughtReport withdrawThoughtReport recordOpinion recordOpinions updateOpinion deleteOpinion recordExemption updateExemption deleteExemption"
    " submitDevelopmentTargetFiling recordPublicNotice openPublicNotice closePublicNotice answerObjection updatePublicNotice deletePublicNotice"
    " assignIntroducers assignContinuingIntroducer recordPoliticalReview updatePoliticalReview deletePoliticalReview recordTraining"
    " recordTrainings updateTraining deleteTraining submitPreReview issueAdmissionForm updateIssuedAdmissionForm"
    " deleteIssuedAdmissionForm recordAdmissionForm updateAdmissionForm deleteAdmissionForm submitNoticeReview recordGeneralMeeting"
    " updateGeneralMeeting deleteGeneralMeeting recordVote recordVotes updateVote deleteVote submitAdmissionApproval recordOath"
    " updateOath deleteOath submitConversionRequest withdrawConversionRequest postponeConversion updatePostponement"
    " deletePostponement submitConversionApproval recordStep recordSteps updateStep deleteStep archiveCandidate archiveCandidates"
    " findArchivedByIdNumber restoreCandidate updateCandidate adjustStage submitApprovals revealIdNumber revealReviewPapers"
    " createTransferCode requestTransferIn transferOut transferCandidatesOut withdrawTransfer withdrawTransfers withdrawApproval"
    " recordSuperiorTalk updateSuperiorTalk deleteSuperiorTalk"
)
# Acts of somebody who is there: no program does them, whatever its token is good for.
BY_HAND = frozenset({
    "endSession", "endOtherSessions", "enrolSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "removeSecondFactor",
    "giveConsent", "withdrawConsent", "switchOffice", "exportMyFile", "createCalendarFeed", "createChannel", "eraseCase",
})  # fmt: skip
# What a program's token must be good for to do an act. What is named nowhere no program does; a test names them all.
SCOPES: dict[str, TokenScope] = {
    act: scope
    for scope, acts in (
        (TokenScope.RECORD, _RECORDING),
        (TokenScope.DECIDE, _DECIDING),
        (TokenScope.MANAGE, _MANAGING),
    )
    for act in acts.split()
}

# In which kinds of organization a role has its seat (A.0, R-ORG-4). A person's seat is their case, and who runs the
# installation has none.
_SEATS: dict[Role, frozenset[OrgKind]] = {
    Role.BRANCH_ADMIN: frozenset({OrgKind.BRANCH, OrgKind.TEMPORARY}),
    Role.COMMITTEE_ADMIN: FILING_KINDS,
    Role.GENERAL_BRANCH_ADMIN: DELIBERATING_KINDS,
    Role.ORG_DEPT: FILING_KINDS | {OrgKind.ORGANIZATION_DEPARTMENT},
    Role.AUDITOR: frozenset(OrgKind),
}


def seated(role: Role, kind: OrgKind) -> bool:
    """Whether an organization of the kind has the role: a branch has no committee's administrator."""
    return kind in _SEATS.get(role, frozenset())


# Who reads the audit trail (A.0): the auditor of a subtree; of acts on no person also who runs the installation.
AUDITING = frozenset({Role.AUDITOR, Role.SYSTEM_ADMIN})


# What who runs the installation reads of the trail: what their own role may do, whoever did it, and sign-ins and registrations that failed.
# Any other act may tell of people, without being on a case: minutes, punishments, names in an export's filter.
OF_THE_INSTALLATION = frozenset(
    {act for act, roles in MAY.items() if Role.SYSTEM_ADMIN in roles}
    | {"signIn", "registerWithToken", "acceptInvitation"}
)


def may_audit(actor: Actor) -> bool:
    return actor.role in AUDITING


def may(actor: Actor, act: str) -> bool:
    """Whether the role may do it, and the token by which a program came is good for it."""
    return actor.role in MAY.get(act, frozenset()) and good_for(actor, act)


def good_for(actor: Actor, act: str) -> bool:
    """Whether an act lies within what a program's token is good for; whoever signed in is not limited so."""
    return not actor.by_token or SCOPES.get(act) in actor.scopes


def not_allowed() -> Problem:
    return refusal(ProblemCode.NOT_ALLOWED, "您的角色不能进行此操作", "Your role may not do this.")


def not_good_for(act: str) -> Problem:
    """What a program is told whose token is not good for an act that its role may do."""
    scope = SCOPES.get(act)
    if scope is None:
        return refusal(ProblemCode.NOT_ALLOWED, "此操作须本人登录后办理", "Sign in for this: no token is good for it.")
    return wants(scope)


def wants(scope: TokenScope) -> Problem:
    """What a program is told whose token has not the scope that something wants."""
    return refusal(
        ProblemCode.NOT_ALLOWED, f"令牌无此权限({scope})", f"The token is not good for this: it wants {scope}."
    )
