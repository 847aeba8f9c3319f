/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 上报类型 · What is submitted upward. */
export type ApprovalKind =
  /** 积极分子备案 · Activist filing. */
  | 'ACTIVIST_FILING'
  /** 接收审批 · Admission. */
  | 'ADMISSION_APPROVAL'
  /** 转正、延长、取消审批 · Conversion; or extension, or annulment. */
  | 'CONVERSION_APPROVAL'
  /** 发展对象备案 · Target filing; of a development target. */
  | 'DEVELOPMENT_TARGET_FILING'
  /** 预审 · Pre-review. */
  | 'PRE_REVIEW'
  /** 公示审批 · Notice review; of the public notice. */
  | 'PUBLIC_NOTICE_REVIEW';

/** 审批状态 · Where a submission stands. */
export type ApprovalStatus =
  /** 审核通过 · Approved. */
  | 'APPROVED'
  /** 审批拒绝 · Decided against; the person stays in the stage. */
  | 'REJECTED'
  /** 退回 · Returned; sent back to fix the papers. */
  | 'RETURNED'
  /** 待审批 · Waiting for its decision. */
  | 'SUBMITTED'
  /** 已撤回 · Withdrawn by the branch. */
  | 'WITHDRAWN';

/** 附件 · A paper behind a record: a file that was uploaded (`fileId`), or of old paper where it is kept (`reference`). */
export type AttachmentInput = {
  /** 文件 · What was uploaded (`POST /files`), by whoever attaches it. */
  fileId?: string | number | null | undefined;
  /** 名称 · Name of the paper; the file's own if empty. */
  name?: string;
  /** 编号 · Where old paper is kept, such as a file number. Said to be so: it is no file. */
  reference?: string;
};

/** 档案状态 · Whether a case is being worked on. */
export type CaseStatus =
  /** 办理中 · Being worked on. */
  | 'ACTIVE'
  /** 已取消预备党员资格 · Annulled; no longer a probationary member. */
  | 'ANNULLED'
  /** 已归档 · Archived. */
  | 'ARCHIVED'
  /** 已转正 · Became a full member. */
  | 'COMPLETED'
  /** 不予承认 · Not recognised; after a transfer. */
  | 'NOT_RECOGNISED'
  /** 转接中 · Transferring; on the way to another branch. */
  | 'TRANSFERRING';

/** 确认双重验证 · With a code that the app shows by now. */
export type ConfirmSecondFactorInput = {
  /** 验证码 · Of the authenticator app; six digits. */
  code: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 更正项 · Which of a person's data is to be put right. */
export type CorrectionField =
  /** 出生日期 · Birth date. */
  | 'BIRTH'
  /** 学历 · Education. */
  | 'EDUCATION'
  /** 民族 · Ethnicity. */
  | 'ETHNICITY'
  /** 证件号码 · ID number. */
  | 'ID_NUMBER'
  /** 姓名 · Name. */
  | 'NAME'
  /** 职业 · Occupation. */
  | 'OCCUPATION'
  /** 其他 · Something else. */
  | 'OTHER'
  /** 手机号 · Mobile number. */
  | 'PHONE'
  /** 政治面貌 · Political status. */
  | 'POLITICAL_STATUS'
  /** 户籍地 · Place of registration. */
  | 'REGISTRATION_PLACE'
  /** 性别 · Sex. */
  | 'SEX'
  /** 单位 · Unit. */
  | 'UNIT';

/** 更正申请状态 · What became of a request. */
export type CorrectionStatus =
  /** 已同意 · It is put right. */
  | 'ACCEPTED'
  /** 待答复 · It waits for the branch. */
  | 'OPEN'
  /** 不予更正 · It stays, with a reason. */
  | 'REFUSED';

/** 学历 · Education. */
export type Education =
  /** 本科 · Bachelor. */
  | 'BACHELOR'
  /** 大专 · College. */
  | 'COLLEGE'
  /** 博士 · Doctor. */
  | 'DOCTOR'
  /** 初中 · Junior high school. */
  | 'JUNIOR_HIGH'
  /** 硕士 · Master. */
  | 'MASTER'
  /** 小学 · Primary school. */
  | 'PRIMARY'
  /** 高中、中专 · Senior high school. */
  | 'SENIOR_HIGH';

/** 退出其他设备 · All own sessions but this one. */
export type EndOtherSessionsInput = {
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 结束会话 · One of the own sessions. */
export type EndSessionInput = {
  /** 会话 · Which session. */
  id: string | number;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 设置双重验证 · One's own second factor; it is asked for once it is confirmed. */
export type EnrolSecondFactorInput = {
  /** 当前密码 · The present password. */
  currentPassword: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 导出本人档案 · A copy of what a person may see of themselves. */
export type ExportMyFileInput = {
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 同意个人信息处理 · By a person who has an account, where the text was renewed. */
export type GiveConsentInput = {
  /** 告知书版本 · Which text: `consentText.version`. */
  consent: string;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 注册码状态 · Whether a registration token still opens something. */
export type InvitationState =
  /** 已过期 · Too late. */
  | 'EXPIRED'
  /** 可用 · Good. */
  | 'OPEN'
  /** 已作废 · Revoked, or another was made. */
  | 'REVOKED'
  /** 已使用 · Somebody registered with it. */
  | 'USED';

/** 操作状态 · Where an operation of the manual stands on a case. */
export type OperationState =
  /** 已办 · On file. */
  | 'DONE'
  /** 待办 · A rule asks for it, and it can be done now. */
  | 'MISSING'
  /** 尚不可办 · Something stands in the way. */
  | 'NOT_YET'
  /** 未记录 · Its stage is over, and nothing is on file. */
  | 'PASSED_BY'
  /** 可办 · It can be done now; nothing asks for it. */
  | 'POSSIBLE'
  /** 待审批 · Waiting for a decision. */
  | 'WAITING';

/** 材料状态 · Where a paper of the person stands. */
export type PaperStatus =
  /** 通过 · Approved. */
  | 'APPROVED'
  /** 退回 · Returned with a reason. */
  | 'RETURNED'
  /** 待审 · Handed in. */
  | 'SUBMITTED'
  /** 已撤回 · Taken back. */
  | 'WITHDRAWN';

/** 政治面貌 · Political status. */
export type PoliticalStatus =
  /** 民主党派 · Democratic party; a member of one. */
  | 'DEMOCRATIC_PARTY'
  /** 共青团员 · League member. */
  | 'LEAGUE_MEMBER'
  /** 群众 · Masses. */
  | 'MASSES'
  /** 无党派人士 · Without party affiliation. */
  | 'NON_PARTY';

/** 问题代码 · Why something is refused; stable, never translated. */
export type ProblemCode =
  /** 须书面说明 · A warning wants an explanation in `acknowledgements`. */
  | 'ACKNOWLEDGEMENT_REQUIRED'
  /** 输入有误 · Something in the input is wrong; see `path`. */
  | 'BAD_INPUT'
  /** 档案不在办理中 · The case is archived, annulled or completed. */
  | 'CASE_NOT_ACTIVE'
  /** 已变化 · It has changed meanwhile, or the key was used for another input. */
  | 'CONFLICT'
  /** 不符合规定 · A rule of the regulation is unmet; see `rule` and `article`. */
  | 'GUARD_UNMET'
  /** 无权操作 · The caller may not do this. */
  | 'NOT_ALLOWED'
  /** 查无 · It does not exist, or is none of the caller's business. */
  | 'NOT_FOUND'
  /** 他行未通过 · Nothing is wrong with this row; another was refused, and the call was all or nothing. */
  | 'OTHERS_REFUSED'
  /** 审批后异常 · A correction would break what was approved. */
  | 'POST_APPROVAL_ANOMALY'
  /** 暂定 · A rule is met as far as is known: working days of a year without a holiday table were counted (C-40). */
  | 'PROVISIONAL'
  /** 过于频繁 · Too many attempts; try again later. */
  | 'RATE_LIMITED'
  /** 记录已锁定 · Only a correction with a reason is possible. */
  | 'RECORD_LOCKED'
  /** 阶段不符 · Not possible in this stage. */
  | 'WRONG_STAGE'
  /** 状态不符 · Not possible in this state. */
  | 'WRONG_STATE';

/** 小程序注册 · A1b: the person binds an account. */
export type RegisterWithTokenInput = {
  /** 同意的告知书版本 · Which text on the processing of personal data the person agreed to: `consentText.version`; required. */
  consent?: string;
  /** 身份证号 · Must be the one the branch entered. */
  idNumber: string;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 会话方式 · By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program. */
  kind?: SessionKind;
  /** 登录名 · The name to sign in with, such as the mobile number. */
  login: string;
  /** 密码 · At least ten characters. */
  password: string;
  /** 注册码 · The token from the QR code. */
  token: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 停用双重验证 · One's own. */
export type RemoveSecondFactorInput = {
  /** 验证码 · Of the authenticator app; six digits. */
  code?: string;
  /** 恢复码 · In its place, once. */
  recoveryCode?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 更换恢复码 · The old ones are worth nothing any more. */
export type RenewRecoveryCodesInput = {
  /** 验证码 · Of the authenticator app; six digits. */
  code?: string;
  /** 恢复码 · In its place, once. */
  recoveryCode?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 申请更正 · By the person, of their own data. */
export type RequestCorrectionInput = {
  /** 更正项 · Which of the data. */
  field: CorrectionField;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 原因 · Why. */
  reason: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 应为 · What it should be; of the ID number and the telephone nothing, which are shown to the branch. */
  wanted?: string;
};

/** 角色 · What an account may be. */
export type Role =
  /** 审计员 · Auditor; reads only. */
  | 'AUDITOR'
  /** 党支部管理员 · Branch administrator; records everything of one branch. */
  | 'BRANCH_ADMIN'
  /** 发展人员本人 · Candidate; the person. */
  | 'CANDIDATE'
  /** 党委管理员 · Committee administrator; decides what is submitted to the committee. */
  | 'COMMITTEE_ADMIN'
  /** 党总支管理员 · General branch administrator; deliberates, never approves. */
  | 'GENERAL_BRANCH_ADMIN'
  /** 组织部门 · Organization department; acknowledges upward filings. */
  | 'ORG_DEPT'
  /** 系统管理员 · System administrator; organizations, accounts, settings, no personal records. */
  | 'SYSTEM_ADMIN';

/** 会话方式 · How a session's secret travels. */
export type SessionKind =
  /** 令牌 · By a token in a header; for what keeps no cookies, such as a mini-program. */
  | 'BEARER'
  /** 浏览器 · By a browser's cookie. */
  | 'COOKIE';

/** 修改密码 · One's own; ends all other sessions. */
export type SetPasswordInput = {
  /** 当前密码 · The present password. */
  currentPassword: string;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 新密码 · At least ten characters, not the login, not the present one, no common one. */
  password: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · As the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 性别 · Sex. */
export type Sex =
  /** 女 · Female. */
  | 'FEMALE'
  /** 男 · Male. */
  | 'MALE';

/** 发展阶段 · The five stages of the road. */
export type Stage =
  /** 入党积极分子 · Activist. */
  | 'ACTIVIST'
  /** 入党申请人 · Applicant. */
  | 'APPLICANT'
  /** 发展对象 · Development target. */
  | 'DEVELOPMENT_TARGET'
  /** 正式党员 · Full member. */
  | 'FULL_MEMBER'
  /** 预备党员 · Probationary member. */
  | 'PROBATIONARY_MEMBER';

/** 阶段内状态 · A finer position inside a stage. */
export type SubStatus =
  /** 待注册 · Not registered yet; the account was created. */
  | 'INVITED'
  /** 拟列为发展对象 · The superior has consented; the notice follows. */
  | 'LISTING_CONSENTED'
  /** 已注册 · Registered. */
  | 'REGISTERED';

/** 提交入党申请书 · A1c: by the person, or entered by the branch on paper (Art. 5). */
export type SubmitApplicationInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 正文 · Text. */
  text?: string;
  /** 标题 · Title. */
  title?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 提交转正申请 · D1b: from a month before expiry (Art. 32). */
export type SubmitConversionRequestInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 正文 · Text. */
  text?: string;
  /** 标题 · Title. */
  title?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 提交思想汇报 · B2. */
export type SubmitThoughtReportInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 正文 · Text. */
  text?: string;
  /** 标题 · Title. */
  title?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 撤回入党申请书 · A1c: until it is reviewed. */
export type WithdrawApplicationInput = {
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 材料 · Which paper. */
  id: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 撤回同意 · The person's account ends with it; what is on file stays, as its rules demand. */
export type WithdrawConsentInput = {
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 撤回转正申请 · D1b: until it is reviewed. */
export type WithdrawConversionRequestInput = {
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 材料 · Which paper. */
  id: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 撤回思想汇报 · B2: until it is reviewed. */
export type WithdrawThoughtReportInput = {
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 材料 · Which paper. */
  id: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: EnrolSecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor: { secret: string | null, uri: string | null, qr: string | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type ExportMyFileMutationVariables = Exact<{
  input: ExportMyFileInput;
}>;


export type ExportMyFileMutation = { exportMyFile: { file: string | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { state: InvitationState, expiresAt: string, branch: string, committee: string | null, contactName: string, contactPhone: string }, consentText: { version: string, title: string, sections: Array<{ title: string, text: string }> } };

export type OwnSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSignInQuery = { me: { recoveryCodesLeft: number, account: { id: string, login: string, secondFactorSince: string | null } | null, sessions: Array<{ id: string, kind: SessionKind, device: string, current: boolean, createdAt: string, seenAt: string }> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterWithTokenInput;
}>;


export type RegisterMutation = { registerWithToken: { login: string | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { recoveryCodes: Array<string> | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RoadQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadQuery = { me: { account: { id: string, name: string, login: string } | null, candidate: { id: string, name: string, stage: Stage, status: CaseStatus, subStatus: SubStatus | null, appliedOn: string | null, activistSince: string | null, listedOn: string | null, partyStandingSince: string | null, sex: Sex, birth: string, idNumberMasked: string, phone: string, ethnicity: string, education: Education | null, occupation: string, unit: string, politicalStatus: PoliticalStatus, registrationPlace: string, branch: { name: string, contactName: string, contactPhone: string }, probation: { start: string, eligibleOn: string } | null, cultivationPeriod: { completeOn: string } | null, operations: Array<{ section: string, act: string, state: OperationState, possible: boolean, dueOn: string | null, dueFrom: string | null, earliest: string | null, problems: Array<{ message: string }> }>, applications: { nodes: Array<{ __typename: 'MembershipApplication', id: string, title: string, text: string, status: PaperStatus, on: string, reviewedOn: string | null, reviewNote: string, reviewedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, url: string | null, thumbnail: string | null }> }> }, thoughtReports: { nodes: Array<{ __typename: 'ThoughtReport', id: string, title: string, text: string, status: PaperStatus, on: string, reviewedOn: string | null, reviewNote: string, reviewedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, url: string | null, thumbnail: string | null }> }> }, conversionRequests: { nodes: Array<{ __typename: 'ConversionRequest', id: string, title: string, text: string, status: PaperStatus, on: string, reviewedOn: string | null, reviewNote: string, reviewedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, url: string | null, thumbnail: string | null }> }> }, approvals: { nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, decision: { on: string } | null }> }, correctionRequests: { nodes: Array<{ id: string, field: CorrectionField, wanted: string, reason: string, status: CorrectionStatus, note: string, requestedAt: string, answeredAt: string | null }> }, consents: { nodes: Array<{ textVersion: string, givenAt: string, withdrawnAt: string | null }> } } | null }, consentText: { version: string, title: string, sections: Array<{ title: string, text: string }> } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SubmitConversionRequestMutationVariables = Exact<{
  input: SubmitConversionRequestInput;
}>;


export type SubmitConversionRequestMutation = { submitConversionRequest: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type SubmitThoughtReportMutationVariables = Exact<{
  input: SubmitThoughtReportInput;
}>;


export type SubmitThoughtReportMutation = { submitThoughtReport: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawConversionRequestMutationVariables = Exact<{
  input: WithdrawConversionRequestInput;
}>;


export type WithdrawConversionRequestMutation = { withdrawConversionRequest: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type WithdrawThoughtReportMutationVariables = Exact<{
  input: WithdrawThoughtReportInput;
}>;


export type WithdrawThoughtReportMutation = { withdrawThoughtReport: { errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EnrolSecondFactorDocument = new TypedDocumentString(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    uri
    qr
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const ExportMyFileDocument = new TypedDocumentString(`
    mutation ExportMyFile($input: ExportMyFileInput!) {
  exportMyFile(input: $input) {
    file
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ExportMyFileMutation, ExportMyFileMutationVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    state
    expiresAt
    branch
    committee
    contactName
    contactPhone
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const OwnSignInDocument = new TypedDocumentString(`
    query OwnSignIn {
  me {
    account {
      id
      login
      secondFactorSince
    }
    recoveryCodesLeft
    sessions {
      id
      kind
      device
      current
      createdAt
      seenAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSignInQuery, OwnSignInQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterWithTokenInput!) {
  registerWithToken(input: $input) {
    login
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const RoadDocument = new TypedDocumentString(`
    query Road {
  me {
    account {
      id
      name
      login
    }
    candidate {
      id
      name
      stage
      status
      subStatus
      appliedOn
      activistSince
      listedOn
      partyStandingSince
      sex
      birth
      idNumberMasked
      phone
      ethnicity
      education
      occupation
      unit
      politicalStatus
      registrationPlace
      branch {
        name
        contactName
        contactPhone
      }
      probation {
        start
        eligibleOn
      }
      cultivationPeriod {
        completeOn
      }
      operations {
        section
        act
        state
        possible
        dueOn
        dueFrom
        earliest
        problems {
          message
        }
      }
      applications(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      thoughtReports(first: 50) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      conversionRequests(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      approvals(first: 50) {
        nodes {
          id
          kind
          status
          submittedOn
          decision {
            on
          }
        }
      }
      correctionRequests(first: 20, orderBy: NEWEST) {
        nodes {
          id
          field
          wanted
          reason
          status
          note
          requestedAt
          answeredAt
        }
      }
      consents(first: 1) {
        nodes {
          textVersion
          givenAt
          withdrawnAt
        }
      }
    }
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RoadQuery, RoadQueryVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const SubmitConversionRequestDocument = new TypedDocumentString(`
    mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {
  submitConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitConversionRequestMutation, SubmitConversionRequestMutationVariables>;
export const SubmitThoughtReportDocument = new TypedDocumentString(`
    mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {
  submitThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitThoughtReportMutation, SubmitThoughtReportMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const WithdrawConversionRequestDocument = new TypedDocumentString(`
    mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {
  withdrawConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConversionRequestMutation, WithdrawConversionRequestMutationVariables>;
export const WithdrawThoughtReportDocument = new TypedDocumentString(`
    mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {
  withdrawThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawThoughtReportMutation, WithdrawThoughtReportMutationVariables>;