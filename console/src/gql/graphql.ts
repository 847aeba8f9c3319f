/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 不计入应到原因 · Why a full member is not due at a meeting. */
export type AbsenceReason =
  /** 免到会 · Excused, by the roster. */
  | 'EXCUSED'
  /** 留党察看 · Under probation within the Party, without rights restored. */
  | 'UNDER_PROBATION';

/** 账户筛选 · Which accounts. */
export type AccountFilter = {
  /** 已停用 · Disabled or not. */
  disabled?: boolean | null | undefined;
  /** 本人 · Of this member: all offices of one person. */
  holder?: string | number | null | undefined;
  /** 姓名 · The name or login contains this. */
  name?: string | null | undefined;
  /** 组织 · At this organization. */
  organization?: string | number | null | undefined;
  /** 角色 · One of these. */
  role?: Array<Role> | null | undefined;
};

/** 批量组织部门备案 · F7, for many people at once (Art. 25). */
export type AcknowledgeUpwardFilingsInput = {
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<AcknowledgeUpwardFilingsItem> | null | undefined;
  /** 说明 · The common remarks. */
  note?: string;
  /** 备案编号 · The common number. */
  number?: string;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项备案 · One person, and what is said otherwise than for the rest. */
export type AcknowledgeUpwardFilingsItem = {
  /** 发展人员 · Whose admission. */
  candidateId: string | number;
  /** 说明 · If other than the common one. */
  note?: string | null | undefined;
  /** 备案编号 · If other than the common one. */
  number?: string | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 确认说明 · The text with which a warning is taken note of. */
export type AcknowledgementInput = {
  /** 规则编号 · The rule's id, such as R-APP-3. */
  rule: string;
  /** 说明 · The explanation. */
  text: string;
};

/** 操作 · What was done, by the mutation; OTHER for what no mutation does. */
export type Act =
  /** 接收 · Accept transfer. */
  | 'ACCEPT_TRANSFER'
  /** 批量接收 · Accept transfers. */
  | 'ACCEPT_TRANSFERS'
  /** 组织部门备案 · Acknowledge upward filing. */
  | 'ACKNOWLEDGE_UPWARD_FILING'
  /** 批量组织部门备案 · Acknowledge upward filings. */
  | 'ACKNOWLEDGE_UPWARD_FILINGS'
  /** 发展阶段调整 · Adjust stage. */
  | 'ADJUST_STAGE'
  /** 采用规则版本 · Adopt rule set. */
  | 'ADOPT_RULE_SET'
  /** 答复更正申请 · Answer correction. */
  | 'ANSWER_CORRECTION'
  /** 办理公示异议 · Answer objection. */
  | 'ANSWER_OBJECTION'
  /** 归档 · Archive candidate. */
  | 'ARCHIVE_CANDIDATE'
  /** 批量归档 · Archive candidates. */
  | 'ARCHIVE_CANDIDATES'
  /** 指定接替介绍人 · Assign continuing introducer. */
  | 'ASSIGN_CONTINUING_INTRODUCER'
  /** 指定入党介绍人 · Assign introducers. */
  | 'ASSIGN_INTRODUCERS'
  /** 指定培养联系人 · Assign mentors. */
  | 'ASSIGN_MENTORS'
  /** 批量指定培养联系人 · Assign mentors to many. */
  | 'ASSIGN_MENTORS_TO_MANY'
  /** 批量指定培养联系人 · Bulk assign mentors. */
  | 'BULK_ASSIGN_MENTORS'
  /** 结束公示登记 · Close public notice. */
  | 'CLOSE_PUBLIC_NOTICE'
  /** 确认双重验证 · Confirm second factor. */
  | 'CONFIRM_SECOND_FACTOR'
  /** 新增访问令牌 · Create access token. */
  | 'CREATE_ACCESS_TOKEN'
  /** 新增账户 · Create account. */
  | 'CREATE_ACCOUNT'
  /** 批量新增账户 · Create accounts. */
  | 'CREATE_ACCOUNTS'
  /** 新增日历订阅 · Create calendar feed. */
  | 'CREATE_CALENDAR_FEED'
  /** 新增发展人员账户 · Create candidate. */
  | 'CREATE_CANDIDATE'
  /** 批量新增发展人员账户 · Create candidates. */
  | 'CREATE_CANDIDATES'
  /** 凭证转入 · Create candidate from passport. */
  | 'CREATE_CANDIDATE_FROM_PASSPORT'
  /** 新增通知渠道 · Create channel. */
  | 'CREATE_CHANNEL'
  /** 新增党员 · Create member. */
  | 'CREATE_MEMBER'
  /** 批量新增党员 · Create members. */
  | 'CREATE_MEMBERS'
  /** 新增组织 · Create organization. */
  | 'CREATE_ORGANIZATION'
  /** 生成转入码 · Create transfer code. */
  | 'CREATE_TRANSFER_CODE'
  /** 审批 · Decide approval. */
  | 'DECIDE_APPROVAL'
  /** 批量审批 · Decide approvals. */
  | 'DECIDE_APPROVALS'
  /** 删除填写的入党志愿书 · Delete admission form. */
  | 'DELETE_ADMISSION_FORM'
  /** 删除支委会决议 · Delete committee resolution. */
  | 'DELETE_COMMITTEE_RESOLUTION'
  /** 删除免除说明 · Delete exemption. */
  | 'DELETE_EXEMPTION'
  /** 删除支部大会会议记录 · Delete general meeting. */
  | 'DELETE_GENERAL_MEETING'
  /** 删除发放的入党志愿书 · Delete issued admission form. */
  | 'DELETE_ISSUED_ADMISSION_FORM'
  /** 删除入党宣誓资料 · Delete oath. */
  | 'DELETE_OATH'
  /** 删除意见 · Delete opinion. */
  | 'DELETE_OPINION'
  /** 删除政审情况 · Delete political review. */
  | 'DELETE_POLITICAL_REVIEW'
  /** 删除推迟讨论 · Delete postponement. */
  | 'DELETE_POSTPONEMENT'
  /** 删除公示 · Delete public notice. */
  | 'DELETE_PUBLIC_NOTICE'
  /** 删除推荐推优 · Delete recommendation. */
  | 'DELETE_RECOMMENDATION'
  /** 删除完成事项 · Delete step. */
  | 'DELETE_STEP'
  /** 删除上级党委谈话 · Delete superior talk. */
  | 'DELETE_SUPERIOR_TALK'
  /** 删除谈话记录 · Delete talk. */
  | 'DELETE_TALK'
  /** 删除培训情况 · Delete training. */
  | 'DELETE_TRAINING'
  /** 删除表决 · Delete vote. */
  | 'DELETE_VOTE'
  /** 审议 · Deliberate approval. */
  | 'DELIBERATE_APPROVAL'
  /** 停用账户 · Disable account. */
  | 'DISABLE_ACCOUNT'
  /** 撤销组织 · Dissolve organizations. */
  | 'DISSOLVE_ORGANIZATIONS'
  /** 恢复账户 · Enable account. */
  | 'ENABLE_ACCOUNT'
  /** 退出其他设备 · End other sessions. */
  | 'END_OTHER_SESSIONS'
  /** 结束会话 · End session. */
  | 'END_SESSION'
  /** 设置双重验证 · Enrol second factor. */
  | 'ENROL_SECOND_FACTOR'
  /** 清除未入党人员档案 · Erase case. */
  | 'ERASE_CASE'
  /** 导出本人档案 · Export my file. */
  | 'EXPORT_MY_FILE'
  /** 查询归档档案 · Find archived by id number. */
  | 'FIND_ARCHIVED_BY_ID_NUMBER'
  /** 同意个人信息处理 · Give consent. */
  | 'GIVE_CONSENT'
  /** 移交职务 · Hand over office. */
  | 'HAND_OVER_OFFICE'
  /** 邀请账户 · Invite account. */
  | 'INVITE_ACCOUNT'
  /** 发放入党志愿书 · Issue admission form. */
  | 'ISSUE_ADMISSION_FORM'
  /** 合并组织 · Merge organizations. */
  | 'MERGE_ORGANIZATIONS'
  /** 开始公示 · Open public notice. */
  | 'OPEN_PUBLIC_NOTICE'
  /** 其他 · Other. */
  | 'OTHER'
  /** 推迟讨论 · Postpone conversion. */
  | 'POSTPONE_CONVERSION'
  /** 登记填写入党志愿书 · Record admission form. */
  | 'RECORD_ADMISSION_FORM'
  /** 记录支委会决议 · Record committee resolution. */
  | 'RECORD_COMMITTEE_RESOLUTION'
  /** 批量记录支委会决议 · Record committee resolutions. */
  | 'RECORD_COMMITTEE_RESOLUTIONS'
  /** 直接接收党员 · Record direct admission. */
  | 'RECORD_DIRECT_ADMISSION'
  /** 录入免除说明 · Record exemption. */
  | 'RECORD_EXEMPTION'
  /** 录入支部大会会议记录 · Record general meeting. */
  | 'RECORD_GENERAL_MEETING'
  /** 上传入党宣誓资料 · Record oath. */
  | 'RECORD_OATH'
  /** 录入意见 · Record opinion. */
  | 'RECORD_OPINION'
  /** 批量录入意见 · Record opinions. */
  | 'RECORD_OPINIONS'
  /** 录入政审情况 · Record political review. */
  | 'RECORD_POLITICAL_REVIEW'
  /** 追认党员 · Record posthumous recognition. */
  | 'RECORD_POSTHUMOUS_RECOGNITION'
  /** 记录公示情况 · Record public notice. */
  | 'RECORD_PUBLIC_NOTICE'
  /** 记录推荐推优情况 · Record recommendation. */
  | 'RECORD_RECOMMENDATION'
  /** 记录完成事项 · Record step. */
  | 'RECORD_STEP'
  /** 批量记录完成事项 · Record steps. */
  | 'RECORD_STEPS'
  /** 录入上级党委谈话 · Record superior talk. */
  | 'RECORD_SUPERIOR_TALK'
  /** 录入谈话记录 · Record talk. */
  | 'RECORD_TALK'
  /** 批量录入谈话记录 · Record talks. */
  | 'RECORD_TALKS'
  /** 录入培训情况 · Record training. */
  | 'RECORD_TRAINING'
  /** 批量录入培训情况 · Record trainings. */
  | 'RECORD_TRAININGS'
  /** 录入表决 · Record vote. */
  | 'RECORD_VOTE'
  /** 批量录入表决 · Record votes. */
  | 'RECORD_VOTES'
  /** 不予接收 · Refuse transfer. */
  | 'REFUSE_TRANSFER'
  /** 批量不予接收 · Refuse transfers. */
  | 'REFUSE_TRANSFERS'
  /** 小程序注册 · Register with token. */
  | 'REGISTER_WITH_TOKEN'
  /** 重发邀请 · Reissue invitation. */
  | 'REISSUE_INVITATION'
  /** 重发注册码 · Reissue registration token. */
  | 'REISSUE_REGISTRATION_TOKEN'
  /** 停用双重验证 · Remove second factor. */
  | 'REMOVE_SECOND_FACTOR'
  /** 更换恢复码 · Renew recovery codes. */
  | 'RENEW_RECOVERY_CODES'
  /** 调整隶属 · Reparent organizations. */
  | 'REPARENT_ORGANIZATIONS'
  /** 申请更正 · Request correction. */
  | 'REQUEST_CORRECTION'
  /** 申请转入 · Request transfer in. */
  | 'REQUEST_TRANSFER_IN'
  /** 重置密码 · Reset password. */
  | 'RESET_PASSWORD'
  /** 重置双重验证 · Reset second factor. */
  | 'RESET_SECOND_FACTOR'
  /** 恢复归档 · Restore candidate. */
  | 'RESTORE_CANDIDATE'
  /** 恢复通知渠道 · Resume channel. */
  | 'RESUME_CHANNEL'
  /** 查看完整证件号 · Reveal id number. */
  | 'REVEAL_ID_NUMBER'
  /** 查看政审材料 · Reveal review papers. */
  | 'REVEAL_REVIEW_PAPERS'
  /** 撤销审批决定 · Reverse decision. */
  | 'REVERSE_DECISION'
  /** 批量撤销审批决定 · Reverse decisions. */
  | 'REVERSE_DECISIONS'
  /** 撤销直接接收 · Reverse direct admission. */
  | 'REVERSE_DIRECT_ADMISSION'
  /** 撤销追认 · Reverse posthumous recognition. */
  | 'REVERSE_POSTHUMOUS_RECOGNITION'
  /** 撤销组织部门备案 · Reverse upward filing. */
  | 'REVERSE_UPWARD_FILING'
  /** 批量撤销组织部门备案 · Reverse upward filings. */
  | 'REVERSE_UPWARD_FILINGS'
  /** 审批入党申请书 · Review application. */
  | 'REVIEW_APPLICATION'
  /** 审批转正申请书 · Review conversion request. */
  | 'REVIEW_CONVERSION_REQUEST'
  /** 批量审批本人材料 · Review papers. */
  | 'REVIEW_PAPERS'
  /** 审阅思想汇报 · Review thought report. */
  | 'REVIEW_THOUGHT_REPORT'
  /** 作废访问令牌 · Revoke access token. */
  | 'REVOKE_ACCESS_TOKEN'
  /** 作废日历订阅 · Revoke calendar feed. */
  | 'REVOKE_CALENDAR_FEED'
  /** 作废通知渠道 · Revoke channel. */
  | 'REVOKE_CHANNEL'
  /** 作废邀请 · Revoke invitation. */
  | 'REVOKE_INVITATION'
  /** 作废注册码 · Revoke registration token. */
  | 'REVOKE_REGISTRATION_TOKEN'
  /** 设置支部联系人 · Set branch contact. */
  | 'SET_BRANCH_CONTACT'
  /** 设置党委规定 · Set committee settings. */
  | 'SET_COMMITTEE_SETTINGS'
  /** 设置节假日 · Set holidays. */
  | 'SET_HOLIDAYS'
  /** 修改密码 · Set password. */
  | 'SET_PASSWORD'
  /** 设置打印模板 · Set print template. */
  | 'SET_PRINT_TEMPLATE'
  /** 下达发展党员计划 · Set recruitment plans. */
  | 'SET_RECRUITMENT_PLANS'
  /** 登录 · Sign in. */
  | 'SIGN_IN'
  /** 退出 · Sign out. */
  | 'SIGN_OUT'
  /** 拆分组织 · Split organization. */
  | 'SPLIT_ORGANIZATION'
  /** 确定为积极分子并备案 · Submit activist filing. */
  | 'SUBMIT_ACTIVIST_FILING'
  /** 上报党委审批 · Submit admission approval. */
  | 'SUBMIT_ADMISSION_APPROVAL'
  /** 提交入党申请书 · Submit application. */
  | 'SUBMIT_APPLICATION'
  /** 批量上报 · Submit approvals. */
  | 'SUBMIT_APPROVALS'
  /** 报党委审批(转正) · Submit conversion approval. */
  | 'SUBMIT_CONVERSION_APPROVAL'
  /** 提交转正申请 · Submit conversion request. */
  | 'SUBMIT_CONVERSION_REQUEST'
  /** 确定为发展对象备案 · Submit development target filing. */
  | 'SUBMIT_DEVELOPMENT_TARGET_FILING'
  /** 公示情况上报 · Submit notice review. */
  | 'SUBMIT_NOTICE_REVIEW'
  /** 报党委预审 · Submit pre review. */
  | 'SUBMIT_PRE_REVIEW'
  /** 提交思想汇报 · Submit thought report. */
  | 'SUBMIT_THOUGHT_REPORT'
  /** 切换职务 · Switch office. */
  | 'SWITCH_OFFICE'
  /** 试发通知 · Test channel. */
  | 'TEST_CHANNEL'
  /** 批量转出 · Transfer candidates out. */
  | 'TRANSFER_CANDIDATES_OUT'
  /** 转出 · Transfer out. */
  | 'TRANSFER_OUT'
  /** 解除锁定 · Unlock account. */
  | 'UNLOCK_ACCOUNT'
  /** 编辑账户 · Update account. */
  | 'UPDATE_ACCOUNT'
  /** 编辑填写的入党志愿书 · Update admission form. */
  | 'UPDATE_ADMISSION_FORM'
  /** 发展党员信息编辑 · Update candidate. */
  | 'UPDATE_CANDIDATE'
  /** 编辑支委会决议 · Update committee resolution. */
  | 'UPDATE_COMMITTEE_RESOLUTION'
  /** 编辑免除说明 · Update exemption. */
  | 'UPDATE_EXEMPTION'
  /** 编辑支部大会会议记录 · Update general meeting. */
  | 'UPDATE_GENERAL_MEETING'
  /** 更正发放的入党志愿书 · Update issued admission form. */
  | 'UPDATE_ISSUED_ADMISSION_FORM'
  /** 编辑党员 · Update member. */
  | 'UPDATE_MEMBER'
  /** 编辑入党宣誓资料 · Update oath. */
  | 'UPDATE_OATH'
  /** 编辑意见 · Update opinion. */
  | 'UPDATE_OPINION'
  /** 编辑组织 · Update organization. */
  | 'UPDATE_ORGANIZATION'
  /** 编辑政审情况 · Update political review. */
  | 'UPDATE_POLITICAL_REVIEW'
  /** 编辑推迟讨论 · Update postponement. */
  | 'UPDATE_POSTPONEMENT'
  /** 编辑公示 · Update public notice. */
  | 'UPDATE_PUBLIC_NOTICE'
  /** 编辑推荐推优 · Update recommendation. */
  | 'UPDATE_RECOMMENDATION'
  /** 编辑完成事项 · Update step. */
  | 'UPDATE_STEP'
  /** 编辑上级党委谈话 · Update superior talk. */
  | 'UPDATE_SUPERIOR_TALK'
  /** 编辑谈话记录 · Update talk. */
  | 'UPDATE_TALK'
  /** 编辑培训情况 · Update training. */
  | 'UPDATE_TRAINING'
  /** 编辑表决 · Update vote. */
  | 'UPDATE_VOTE'
  /** 撤回入党申请书 · Withdraw application. */
  | 'WITHDRAW_APPLICATION'
  /** 撤回上报 · Withdraw approval. */
  | 'WITHDRAW_APPROVAL'
  /** 撤回同意 · Withdraw consent. */
  | 'WITHDRAW_CONSENT'
  /** 撤回转正申请 · Withdraw conversion request. */
  | 'WITHDRAW_CONVERSION_REQUEST'
  /** 撤回思想汇报 · Withdraw thought report. */
  | 'WITHDRAW_THOUGHT_REPORT'
  /** 撤回接转 · Withdraw transfer. */
  | 'WITHDRAW_TRANSFER'
  /** 批量撤回接转 · Withdraw transfers. */
  | 'WITHDRAW_TRANSFERS';

/** 积极分子起算 · Where the year of cultivation starts. */
export type ActivistClock =
  /** 备案通过日 · The day the filing was approved. */
  | 'FILING_APPROVED'
  /** 支委会决议日 · The day of the resolution. */
  | 'RESOLUTION';

/** 取消原因 · Why probationary membership is annulled. */
export type AnnulmentReason =
  /** 不履行党员义务 · Duties not performed. */
  | 'DUTIES_NOT_PERFORMED'
  /** 不具备党员条件 · Not qualified. */
  | 'NOT_QUALIFIED'
  /** 其他 · Other; explained in text. */
  | 'OTHER'
  /** 严重违纪 · Serious violation. */
  | 'SERIOUS_VIOLATION';

/** 答复更正申请 · By the branch. */
export type AnswerCorrectionInput = {
  /** 同意 · Whether it is put right; by `updateCandidate`, under its own rules. */
  accept: boolean;
  /** 申请 · Which request. */
  id: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 说明 · Why not, where it is refused. */
  note?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · As the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 申请依据 · Why the person applies at this branch. */
export type ApplicationBasis =
  /** 流动党员党组织 · An organization of members on the move. */
  | 'FLOATING'
  /** 居住地 · Lives here. */
  | 'RESIDENCE'
  /** 学习单位 · Studies here. */
  | 'STUDY'
  /** 主管部门 · The supervising department. */
  | 'SUPERVISING_DEPARTMENT'
  /** 单位所在地 · The unit's place. */
  | 'UNIT_LOCATION'
  /** 工作单位 · Works here. */
  | 'WORKPLACE';

/** 人员条件 · Of which people. */
export type ApprovalCandidateFilter = {
  /** 支部 · Of this branch. */
  branch?: string | number | null | undefined;
  /** 状态 · Whose case has one of these. */
  status?: Array<CaseStatus> | null | undefined;
};

/** 审批结论 · What a committee decides. */
export type ApprovalDecision =
  /** 同意 · Approved. */
  | 'APPROVED'
  /** 拒绝 · Decided against. */
  | 'REJECTED'
  /** 退回 · Returned; sent back to fix the papers. */
  | 'RETURNED';

/** 上报件筛选 · Which submissions. */
export type ApprovalFilter = {
  /** 审批党委 · In this committee's inbox. */
  addressedTo?: string | number | null | undefined;
  /** 退回未重报 · Returned or decided against, and nothing was submitted for the person since. */
  cameBack?: boolean | null | undefined;
  /** 人员 · Of these people. */
  candidate?: ApprovalCandidateFilter | null | undefined;
  /** 期限 · Between these days. */
  deadlineOn?: DateRange | null | undefined;
  /** 审批日期 · Between these days. */
  decidedOn?: DateRange | null | undefined;
  /** 有提醒 · With warnings, or without; of the own case, as if without. */
  hasWarnings?: boolean | null | undefined;
  /** 类型 · One of these kinds. */
  kind?: Array<ApprovalKind> | null | undefined;
  /** 组织 · Of people of this organization or below. */
  organization?: string | number | null | undefined;
  /** 超期 · Waiting beyond its deadline. */
  overdue?: boolean | null | undefined;
  /** 再次上报 · Submitted again after a refusal. */
  resubmitted?: boolean | null | undefined;
  /** 状态 · One of these. */
  status?: Array<ApprovalStatus> | null | undefined;
  /** 上报日期 · Between these days. */
  submittedOn?: DateRange | null | undefined;
  /** 涉及规则 · Of which this row of the regulation (`R-ACT-6`) was unmet, as it was found when it was submitted or decided. */
  unmetRule?: string | null | undefined;
  /** 等待自 · Waiting for its decision since this day or longer. */
  waitingSince?: string | null | undefined;
};

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

/** 批量归档 · E1, for many. */
export type ArchiveCandidatesInput = {
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<ArchiveCandidatesItem> | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 归档原因 · Why (C-38). */
  reason: ArchiveReason;
  /** 说明 · Explanation; required for OTHER. */
  text?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项归档 · One person, and why, where otherwise than the rest. */
export type ArchiveCandidatesItem = {
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 归档原因 · If other than the common one. */
  reason?: ArchiveReason | null | undefined;
  /** 说明 · If other than the common one. */
  text?: string | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 归档原因 · Why a case leaves the desk. */
export type ArchiveReason =
  /** 去世 · Died. */
  | 'DECEASED'
  /** 取消资格 · Disqualified. */
  | 'DISQUALIFIED'
  /** 失去联系 · Lost contact. */
  | 'LOST_CONTACT'
  /** 其他 · Other; explained in text. */
  | 'OTHER'
  /** 转出 · Moved away. */
  | 'TRANSFERRED_OUT'
  /** 出国(境) · Went abroad. */
  | 'WENT_ABROAD'
  /** 本人放弃 · Gave up. */
  | 'WITHDREW';

/** 进展 · What somebody came to on the road. */
export type Arrival =
  /** 确定为积极分子 · Became an activist. */
  | 'ACTIVIST'
  /** 接收为预备党员 · Was admitted on probation. */
  | 'ADMITTED'
  /** 递交申请 · Handed in the application. */
  | 'APPLIED'
  /** 转为正式党员 · Became a full member. */
  | 'CONVERTED'
  /** 列为发展对象 · Became a development target. */
  | 'DEVELOPMENT_TARGET';

/** 批量指定培养联系人 · B1, for several people. */
export type AssignMentorsToManyInput = {
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<AssignMentorsToManyItem> | null | undefined;
  /** 党员 · The members chosen; those no longer named end on this day. */
  memberIds?: Array<string | number>;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 调整原因 · Needed when somebody is replaced. */
  reason?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项指定 · One person, and who looks after them. */
export type AssignMentorsToManyItem = {
  /** 发展人员 · Whose mentors. */
  candidateId: string | number;
  /** 党员 · If other than the common ones. */
  memberIds?: Array<string | number> | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 附件 · A paper behind a record: a file that was uploaded (`fileId`), or of old paper where it is kept (`reference`). */
export type AttachmentInput = {
  /** 文件 · What was uploaded (`POST /files`), by whoever attaches it. */
  fileId?: string | number | null | undefined;
  /** 名称 · Name of the paper; the file's own if empty. */
  name?: string;
  /** 编号 · Where old paper is kept, such as a file number. Said to be so: it is no file. */
  reference?: string;
};

/** 到会名册的一行 · Whether somebody of the roster took part in a meeting. */
export type AttendeeInput = {
  /** 到会情况 · Present, by a written opinion, or absent. */
  attending: Attending;
  /** 党员 · Of the branch's roster; once at most. */
  memberId: string | number;
};

/** 到会情况 · Whether somebody took part in a meeting. */
export type Attending =
  /** 缺席 · Absent. */
  | 'ABSENT'
  /** 到会 · Present. */
  | 'PRESENT'
  /** 书面意见 · By a written opinion. */
  | 'WRITTEN';

/** 审计筛选 · Which rows of the trail. */
export type AuditFilter = {
  /** 账户 · By this account. */
  account?: string | number | null | undefined;
  /** 操作 · One of these acts, by mutation name. */
  act?: Array<string> | null | undefined;
  /** 操作 · One of these acts. */
  action?: Array<Act> | null | undefined;
  /** 网络地址 · From this address. */
  address?: string | null | undefined;
  /** 发展人员 · About this case. */
  candidate?: string | number | null | undefined;
  /** 录入起 · Entered on this day (Shanghai) or later. */
  enteredFrom?: string | null | undefined;
  /** 录入止 · Entered on this day (Shanghai) or before. */
  enteredTo?: string | null | undefined;
  /** 补录 · Late entries only, or none. */
  lateEntry?: boolean | null | undefined;
  /** 业务日期 · Happened between these days. */
  on?: DateRange | null | undefined;
  /** 组织 · At this organization or below. */
  organization?: string | number | null | undefined;
  /** 请求编号 · By this request. */
  requestId?: string | null | undefined;
};

/** 破坏方式 · What was done to the audit trail. */
export type AuditFlaw =
  /** 与审计锚不符 · The anchors outside the database do not hold. */
  | 'ANCHOR'
  /** 被删除 · A row was deleted. */
  | 'DELETED'
  /** 被修改 · A row was edited. */
  | 'EDITED'
  /** 链尾登记被改动 · The record of a chain's end was changed. */
  | 'HEAD'
  /** 被插入 · A row was put in. */
  | 'INSERTED'
  /** 被调换 · Two rows changed places or contents. */
  | 'SWAPPED'
  /** 被截断 · The end of a chain was cut off. */
  | 'TRUNCATED';

/** 决定机关级别 · Who may admit directly, or recognise after death. */
export type AuthorityLevel =
  /** 党中央 · The Central Committee. */
  | 'CENTRAL'
  /** 省级党委 · The committee of a province, autonomous region or municipality. */
  | 'PROVINCIAL';

/** 票决情况 · Tallies only; nobody's vote is known (R-MTG-4). */
export type BallotInput = {
  /** 弃权 · Abstentions. */
  abstain?: number;
  /** 赞成 · In favour. */
  approve?: number;
  /** 应到会有表决权 · Voters due. */
  due: number;
  /** 无效 · Invalid ballots. */
  invalid?: number;
  /** 发出票 · Ballots issued. */
  issued?: number;
  /** 不赞成 · Against. */
  oppose?: number;
  /** 实到会 · Voters present. */
  present: number;
  /** 收回票 · Ballots returned. */
  returned?: number;
  /** 书面弃权 · Written abstentions. */
  writtenAbstain?: number;
  /** 书面赞成 · Written opinions in favour. */
  writtenApprove?: number;
  /** 书面不赞成 · Written opinions against. */
  writtenOppose?: number;
};

/** 发展人员筛选 · Which cases. */
export type CandidateFilter = {
  /** 确定积极分子 · The year of cultivation counts from between these days. */
  activistSince?: DateRange | null | undefined;
  /** 接收为预备党员 · Probation began between these days. */
  admittedOn?: DateRange | null | undefined;
  /** 申请日期 · Between these days. */
  appliedOn?: DateRange | null | undefined;
  /** 等上级 · Whose submission waits for its decision. */
  awaitsDecision?: boolean | null | undefined;
  /** 出生日期 · Born between these days. */
  birth?: DateRange | null | undefined;
  /** 支部 · Of this branch. */
  branch?: string | number | null | undefined;
  /** 被退回 · Whose last submission was returned or decided against. */
  cameBack?: boolean | null | undefined;
  /** 学历 · One of these. */
  education?: Array<Education> | null | undefined;
  /** 有补录 · Of whom something that happened between these days was entered more than seven days later. */
  enteredLate?: DateRange | null | undefined;
  /** 民族 · Of this one. */
  ethnicity?: string | null | undefined;
  /** 预计离开日期 · Expected to leave between these days. */
  expectedLeaveOn?: DateRange | null | undefined;
  /** 流动人员 · On the move, or not. */
  isFloating?: boolean | null | undefined;
  /** 列为发展对象 · Listed between these days. */
  listedOn?: DateRange | null | undefined;
  /** 培养联系人、入党介绍人 · Looked after today by this member. */
  lookedAfterBy?: string | number | null | undefined;
  /** 姓名 · The name or its pinyin contains this. */
  name?: string | null | undefined;
  /** 最近期限 · Between these days; nobody for a person, whose badge it is not. */
  nextDueOn?: DateRange | null | undefined;
  /** 职业 · Of this one, as it was written. */
  occupation?: string | null | undefined;
  /** 未满足规则、待办 · Of whom this rule (`R-ACT-6`, or a row of it) is unmet for the next submission or owed, by the badge renewed as days pass; nobody for whom the rule is not to be told of. */
  openRule?: string | null | undefined;
  /** 立档日期 · Between these days. */
  openedOn?: DateRange | null | undefined;
  /** 组织 · Of this organization or below. */
  organization?: string | number | null | undefined;
  /** 超期 · Something is overdue, by the badge renewed as days pass. */
  overdue?: boolean | null | undefined;
  /** 预备期满 · Between these days. */
  probationEligibleOn?: DateRange | null | undefined;
  /** 性别 · Of this sex. */
  sex?: Sex | null | undefined;
  /** 阶段 · One of these. */
  stage?: Array<Stage> | null | undefined;
  /** 进入本阶段 · Between these days. */
  stageSince?: DateRange | null | undefined;
  /** 阶段来源 · How the stage was reached. */
  stageSource?: StageSource | null | undefined;
  /** 状态 · One of these. */
  status?: Array<CaseStatus> | null | undefined;
  /** 阶段内状态 · One of these. */
  subStatus?: Array<SubStatus> | null | undefined;
  /** 组织部门备案 · Whether the admission was acknowledged; false for those who were admitted and still wait for it. */
  upwardFiled?: boolean | null | undefined;
};

/** 排序 · The order of the list. */
export type CandidateOrder =
  /** 逾期在前 · What is overdue first, the longest before; then by the soonest deadline. */
  | 'DUE'
  /** 期限最远在前 · What is due last first, what is overdue at the end. */
  | 'DUE_DESC'
  /** 按姓名拼音 · By name. */
  | 'NAME'
  /** 按姓名拼音倒序 · By name, from the end. */
  | 'NAME_DESC'
  /** 最近立档在前 · Newest case first. */
  | 'NEWEST'
  /** 按最近期限 · Soonest deadline first. */
  | 'NEXT_DUE'
  /** 按最近期限倒序 · Latest deadline first. */
  | 'NEXT_DUE_DESC'
  /** 最早立档在前 · Oldest case first. */
  | 'OLDEST'
  /** 按阶段 · Along the road. */
  | 'STAGE'
  /** 按阶段倒序 · Against the road. */
  | 'STAGE_DESC'
  /** 按进入本阶段时间 · Longest in the stage first. */
  | 'STAGE_SINCE'
  /** 按进入本阶段时间倒序 · Shortest in the stage first. */
  | 'STAGE_SINCE_DESC'
  /** 最近变动在前 · Latest change first. */
  | 'UPDATED'
  /** 最久未变动在前 · Earliest change first. */
  | 'UPDATED_ASC';

/** 联系人、介绍人风险 · Why somebody else should be thought of for those whom a member looks after. */
export type CaretakerRisk =
  /** 留党察看 · Under probation within the Party, without rights restored. */
  | 'BARRED'
  /** 免到会 · Excused from meetings, now or soon. */
  | 'EXCUSED'
  /** 不能履行职责 · Gone, or not a full member. */
  | 'GONE'
  /** 处分影响期内 · Within the effect of a punishment. */
  | 'IN_EFFECT'
  /** 将离开 · Leaves on a day that is set. */
  | 'LEAVING';

/** 发展人员姓名筛选 · Which names. */
export type CaseNameFilter = {
  /** 姓名 · The name or its pinyin contains this. */
  name?: string | null | undefined;
  /** 组织 · Of this organization or below. */
  organization?: string | number | null | undefined;
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

/** 变动对象 · Of what something changed. */
export type ChangeSubject =
  /** 上报件 · Of a submission. */
  | 'APPROVAL'
  /** 联系人、介绍人 · Of who looks after the person. */
  | 'ASSIGNMENT'
  /** 档案 · Of the case: its stage, status, branch. */
  | 'CASE'
  /** 个人信息 · Of the person's own data. */
  | 'PERSON'
  /** 记录 · Of a record. */
  | 'RECORD'
  /** 名册 · Of the branch's roster. */
  | 'ROSTER'
  /** 接转 · Of a transfer. */
  | 'TRANSFER';

/** 渠道类型 · What takes what a channel tells. */
export type ChannelKind =
  /** 钉钉机器人 · A robot of DingTalk. */
  | 'DINGTALK'
  /** 电子邮件 · Mail; the digest alone. */
  | 'MAIL'
  /** 网络回调 · A webhook: a program that is signed to. */
  | 'WEBHOOK'
  /** 企业微信机器人 · A robot of WeCom. */
  | 'WECOM';

/** 党委表决 · The committee's vote on one person (R-APR-3). */
export type CommitteeVoteInput = {
  /** 弃权 · Abstentions. */
  abstain?: number;
  /** 赞成 · In favour. */
  approve: number;
  /** 应到委员 · Members due. */
  due: number;
  /** 不赞成 · Against. */
  oppose?: number;
  /** 实到委员 · Members present. */
  present: number;
};

/** 确认双重验证 · With a code that the app shows by now. */
export type ConfirmSecondFactorInput = {
  /** 验证码 · Of the authenticator app; six digits. */
  code: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 后果 · What it means when something owed is left undone; the gravest first. */
export type Consequence =
  /** 迟 · It can still be done, with a reason; or somebody is kept waiting. */
  | 'LATE'
  /** 违反规定 · It cannot be made up for, or stands against the law. */
  | 'UNLAWFUL'
  /** 待完善 · It is done when it is done. */
  | 'UNTIDY';

/** 转正表决事项 · What a conversion meeting resolves on. */
export type ConversionOutcome =
  /** 取消预备党员资格 · Annul. */
  | 'ANNUL'
  /** 按期转正 · Become a full member. */
  | 'CONVERT'
  /** 延长预备期 · Extend probation. */
  | 'EXTEND';

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

/** 更正申请筛选 · Which requests. */
export type CorrectionRequestFilter = {
  /** 状态 · One of these. */
  status?: Array<CorrectionStatus> | null | undefined;
};

/** 更正申请状态 · What became of a request. */
export type CorrectionStatus =
  /** 已同意 · It is put right. */
  | 'ACCEPTED'
  /** 待答复 · It waits for the branch. */
  | 'OPEN'
  /** 不予更正 · It stays, with a reason. */
  | 'REFUSED';

/** 新增访问令牌 · For programs; shown once. */
export type CreateAccessTokenInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 名称 · What it is for. */
  label?: string;
  /** 权限 · What it is good for, within what the role may do; reading always is. All of it unless said. */
  scopes?: Array<TokenScope> | null | undefined;
  /** 有效天数 · From 1 on, at most 366 unless the deployment says less. */
  validDays?: number;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 新增日历订阅 · A secret address for calendars; shown once. */
export type CreateCalendarFeedInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 名称 · What the calendar is called. */
  label?: string;
  /** 显示 · How much it says of people: whoever has the address reads it, and calendars are kept by others. */
  shows?: FeedDetail;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 凭证转入 · Somebody comes from outside the system with a signed transfer passport. */
export type CreateCandidateFromPassportInput = {
  /** 申请依据 · Why the person is with this branch (R-APP-4). */
  applicationBasis?: ApplicationBasis | null | undefined;
  /** 上级同意 · The superior's consent, for a development target who is recognised. */
  consent?: string;
  /** 身份证号 · The full number, from the person's own card; the passport's must be the same. */
  idNumber: string;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 业务日期 · The day on which the person is taken over; today if absent. */
  on?: string | null | undefined;
  /** 凭证文件 · The bytes of the JSON file, in Base64. */
  passport: string;
  /** 手机号 · Mobile number. */
  phone: string;
  /** 承认 · As what the person goes on (C-2). */
  recognition?: Recognition;
  /** 签名文件 · The bytes of its `.sig` file, in Base64. */
  signature: string;
  /** 审查情况 · How the person was examined, and with what result (Arts 12, 34). */
  text?: string;
  /** 单位 · Unit of work or study. */
  unit?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 新增通知渠道 · Where the own office is told what happens in its scope, and what is due. */
export type CreateChannelInput = {
  /** 地址 · The webhook's or robot's address over TLS, or a mail address; kept sealed. */
  address: string;
  /** 每日摘要 · Whether it is told once a day what is overdue and due: numbers. */
  digest?: boolean;
  /** 事件 · Whether it is told of every act in the scope: kinds and ids, nothing of a person. */
  events?: boolean;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 类型 · What is told there. */
  kind: ChannelKind;
  /** 名称 · What it is called. */
  label?: string;
  /** 加签密钥 · Of a DingTalk robot that has one. */
  secret?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 日期范围 · Inclusive at both ends; either may be absent. */
export type DateRange = {
  /** 起 · First day. */
  from?: string | null | undefined;
  /** 止 · Last day. */
  to?: string | null | undefined;
};

/** 批量审批 · F3: many submissions at a sitting; for admission each person has a vote (Art. 24). */
export type DecideApprovalsInput = {
  /** 说明 · One text for each warning, such as a late decision. */
  acknowledgements?: Array<AcknowledgementInput>;
  /** 党委会日期 · When the committee met (R-APR-3). */
  committeeMetOn?: string | null | undefined;
  /** 审批结论 · APPROVED, REJECTED or RETURNED. */
  decision?: ApprovalDecision | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 上报件 · The submissions, decided alike; at most 5,000. Either these or `items`. */
  ids?: Array<string | number> | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<DecideApprovalsItem> | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 审批意见 · Required unless approved; for a pre-review always. */
  opinion?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项审批 · One submission, and what is decided otherwise than for the rest. */
export type DecideApprovalsItem = {
  /** 说明 · If other than the common ones. */
  acknowledgements?: Array<AcknowledgementInput> | null | undefined;
  /** 党委会日期 · If other than the common one. */
  committeeMetOn?: string | null | undefined;
  /** 审批结论 · If other than the common one. */
  decision?: ApprovalDecision | null | undefined;
  /** 入党志愿书编号 · Issues the form with an approved pre-review. */
  formSerialNumber?: string;
  /** 上报件 · Which submission. */
  id: string | number;
  /** 审批意见 · If other than the common one. */
  opinion?: string | null | undefined;
  /** 建议 · Another outcome the committee suggests (D9). */
  recommendedOutcome?: ConversionOutcome | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
  /** 党委表决 · The committee's vote on this person (R-APR-3). */
  vote?: CommitteeVoteInput | null | undefined;
};

/** 通知状态 · What became of something to be told. */
export type DeliveryStatus =
  /** 不再发送 · Not told any more. */
  | 'DROPPED'
  /** 已送达 · Taken. */
  | 'SENT'
  /** 待发送 · To be told, or to be tried again. */
  | 'WAITING';

/** 党纪处分 · Party discipline. */
export type DisciplineKind =
  /** 留党察看 · Probation within the party. */
  | 'PROBATION_WITHIN_PARTY'
  /** 撤销党内职务 · Removal from post. */
  | 'REMOVAL_FROM_POST'
  /** 严重警告 · Serious warning. */
  | 'SERIOUS_WARNING'
  /** 警告 · Warning. */
  | 'WARNING';

/** 撤销 · Organizations in which nobody and nothing is any more; a refusal says what remains, how many, and where to. All of them or none. */
export type DissolveOrganizationsInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐个组织 · Which; at most 500. */
  items: Array<OrganizationItem>;
  /** 依据 · On what it rests, such as the superior's document. */
  reason: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 规则版本 · A versioned rule set. */
export type Edition =
  /** 操作手册(2014年细则) · The manual of 2024, on the text of 2014. */
  | 'MANUAL_2024'
  /** 2026年细则 · The national text of 2026. */
  | 'NATIONAL_2026';

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

/** 错误策略 · What becomes of the others when a row of a plural act is refused. */
export type ErrorPolicy =
  /** 全有或全无 · One refused row refuses all. */
  | 'REJECT_EVERYTHING'
  /** 逐项办理 · Each row stands alone; those that pass are done. */
  | 'REJECT_FAILED_ROWS';

/** 免除事项 · What somebody is exempt from. */
export type ExemptionKind =
  /** 免党小组意见说明 · no party group: exemption. */
  | 'PARTY_GROUP_EXEMPTION'
  /** 免训说明 · training exemption. */
  | 'TRAINING_EXEMPTION';

/** 日历显示 · How much a calendar says of people. */
export type FeedDetail =
  /** 只显示人数 · Numbers alone. */
  | 'COUNTS'
  /** 只显示姓 · Surnames, as Zhang X. X.. */
  | 'INITIALS'
  /** 显示姓名 · Whole names. */
  | 'NAMES';

/** 积极分子备案方式 · How the filing of an activist is taken. */
export type FilingMode =
  /** 报送即备案 · On submission; accepted as it is submitted. */
  | 'AUTO_ACCEPT'
  /** 上级审核 · Reviewed by the superior. */
  | 'REVIEWED';

/** 会议 · Which body resolved. */
export type HeldBy =
  /** 支委会 · Branch committee. */
  | 'BRANCH_COMMITTEE'
  /** 党员大会 · General meeting; where there is no committee. */
  | 'GENERAL_MEETING';

/** 一并录入的支部大会 · A meeting that is put on file together with what was resolved there. */
export type HeldMeetingInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 到会名册 · Who came, in full; each person once. */
  attendees?: Array<AttendeeInput>;
  /** 主持人 · Chair. */
  chair: string;
  /** 会议记录 · Minutes. */
  minutes?: string;
  /** 地点 · Place. */
  place: string;
  /** 记录人 · Recorder. */
  recorder: string;
  /** 监票人 · Scrutineer. */
  scrutineer?: string;
  /** 开始时间 · When it began; needed where written opinions count (R-MTG-6). */
  startedAt?: string | null | undefined;
  /** 计票人 · Teller. */
  teller?: string;
};

/** 证件类型 · Type of ID. */
export type IdType =
  /** 居民身份证 · Citizen's ID card. */
  | 'CITIZEN'
  /** 军官证等 · Military ID. */
  | 'MILITARY'
  /** 其他 · Other. */
  | 'OTHER'
  /** 护照 · Passport. */
  | 'PASSPORT';

/** 收入类型 · What the dues are reckoned from. */
export type IncomeBasis =
  /** 农民 · Farmer. */
  | 'FARMER'
  /** 不按月取得收入 · Without a monthly income. */
  | 'IRREGULAR'
  /** 下岗失业、低保等 · Without income. */
  | 'NO_INCOME'
  /** 离退休费 · Pension. */
  | 'PENSION'
  /** 助学金等 · Stipend. */
  | 'STIPEND'
  /** 学生 · Student. */
  | 'STUDENT'
  /** 按月工资 · Monthly wage after tax. */
  | 'WAGE';

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

/** 记录类型 · Every kind of record, in the order of the road. */
export type Kind =
  /** 集中培训(积极分子) · training of an activist. */
  | 'ACTIVIST_TRAINED'
  /** 填写入党志愿书 · admission form filled. */
  | 'ADMISSION_FORM'
  /** 发放入党志愿书 · admission form issued. */
  | 'ADMISSION_FORM_ISSUED'
  /** 入党申请书 · membership application. */
  | 'APPLICATION'
  /** 归档 · archived. */
  | 'ARCHIVED'
  /** 支部考察意见 · branch inspection opinion. */
  | 'BRANCH_INSPECTION'
  /** 转正申请书 · conversion request. */
  | 'CONVERSION_REQUEST'
  /** 转正后谈话 · talk after conversion. */
  | 'CONVERSION_TALK'
  /** 批评教育 · criticised and taught. */
  | 'CRITICISED'
  /** 教育培养意见 · cultivation opinion. */
  | 'CULTIVATION'
  /** 直接接收党员 · direct admission. */
  | 'DIRECT_ADMISSION'
  /** 交纳党费 · dues paid. */
  | 'DUES_PAID'
  /** 材料存档移交 · file handed over. */
  | 'FILE_HANDED_OVER'
  /** 介绍人转正意见 · introducer's conversion opinion. */
  | 'INTRODUCER_CONVERSION'
  /** 党员群众意见 · opinion of members and masses. */
  | 'MEMBERS_AND_MASSES'
  /** 党员群众转正意见 · conversion opinion of members and masses. */
  | 'MEMBERS_AND_MASSES_CONVERSION'
  /** 培养联系人确定意见 · mentor's determination opinion. */
  | 'MENTOR_DETERMINATION'
  /** 公示(支部大会前) · public notice before the admission meeting. */
  | 'NOTICE_BEFORE_ADMISSION_MEETING'
  /** 公示(转正前) · public notice before conversion. */
  | 'NOTICE_BEFORE_CONVERSION'
  /** 公示(拟列发展对象) · public notice before listing. */
  | 'NOTICE_BEFORE_LISTING'
  /** 入党宣誓 · oath. */
  | 'OATH'
  /** 党小组意见 · party group opinion. */
  | 'PARTY_GROUP'
  /** 编入党支部、党小组 · assigned to a party group. */
  | 'PARTY_GROUP_ASSIGNED'
  /** 免党小组意见说明 · no party group: exemption. */
  | 'PARTY_GROUP_EXEMPTION'
  /** 政治审查 · political review. */
  | 'POLITICAL_REVIEW'
  /** 积极分子队伍年度分析 · yearly analysis of the activist pool. */
  | 'POOL_ANALYSED'
  /** 追认党员 · recognition after death. */
  | 'POSTHUMOUS_RECOGNITION'
  /** 推迟讨论 · postponement. */
  | 'POSTPONEMENT'
  /** 教育考察情况 · probation inspection. */
  | 'PROBATION_INSPECTION'
  /** 推荐推优 · recommendation. */
  | 'RECOMMENDATION'
  /** 支委会决议(积极分子) · committee resolution: activist. */
  | 'RESOLUTION_ACTIVIST'
  /** 支委会审查意见(发展对象) · committee resolution: admission review. */
  | 'RESOLUTION_ADMISSION_REVIEW'
  /** 支委会审查意见(转正) · committee resolution: conversion review. */
  | 'RESOLUTION_CONVERSION_REVIEW'
  /** 支委会上报意见(发展对象) · committee resolution: development target. */
  | 'RESOLUTION_DEVELOPMENT_TARGET'
  /** 恢复归档 · restored. */
  | 'RESTORED'
  /** 党员大会宣布审批结果 · result announced. */
  | 'RESULT_ANNOUNCED'
  /** 发展阶段调整 · stage adjusted. */
  | 'STAGE_ADJUSTED'
  /** 上级党委谈话 · superior's talk. */
  | 'SUPERIOR_TALK'
  /** 谈话记录 · talk record. */
  | 'TALK'
  /** 思想汇报 · thought report. */
  | 'THOUGHT_REPORT'
  /** 短期集中培训 · training. */
  | 'TRAINING'
  /** 免训说明 · training exemption. */
  | 'TRAINING_EXEMPTION'
  /** 报上级组织部门备案 · upward filing acknowledged. */
  | 'UPWARD_FILING'
  /** 支部大会表决(接收) · general meeting vote: admission. */
  | 'VOTE_ADMISSION'
  /** 支部大会表决(转正) · general meeting vote: conversion. */
  | 'VOTE_CONVERSION';

/** 会议筛选 · Which meetings. */
export type MeetingFilter = {
  /** 支部 · Of this branch. */
  branch?: string | number | null | undefined;
  /** 会议日期 · Between these days. */
  on?: DateRange | null | undefined;
  /** 组织 · Of this organization or below. */
  organization?: string | number | null | undefined;
};

/** 党员筛选 · Which members. */
export type MemberFilter = {
  /** 姓名 · The name or its pinyin contains this. */
  name?: string | null | undefined;
  /** 组织 · Of this organization or below. */
  organization?: string | number | null | undefined;
  /** 在册 · Still on the roster today. */
  present?: boolean | null | undefined;
  /** 身份 · One of these. */
  status?: Array<MemberStatus> | null | undefined;
};

/** 党员身份 · A roster entry's standing. */
export type MemberStatus =
  /** 正式党员 · Full member. */
  | 'FULL'
  /** 预备党员 · Probationary member. */
  | 'PROBATIONARY';

/** 合并 · Several organizations become one, with all that is theirs; they are closed and stay on file below it. All of them or none. */
export type MergeOrganizationsInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 并入 · Into which organization of the same kind; absent for a new one. */
  intoId?: string | number | null | undefined;
  /** 逐个组织 · Those that go into the other; at most 100. */
  items: Array<OrganizationItem>;
  /** 名称 · What the new one is called; of a new one alone. */
  name?: string | null | undefined;
  /** 依据 · On what it rests, such as the superior's document. */
  reason: string;
  /** 上级 · Below which organization the new one stands; absent for the first one's superior. */
  superiorId?: string | number | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 变化 · How a record differs from the submission before. */
export type Moved =
  /** 新增 · It is new. */
  | 'ADDED'
  /** 已更正 · It was corrected. */
  | 'CHANGED'
  /** 已撤下 · It is no longer there. */
  | 'REMOVED';

/** 公示异议筛选 · Which objections. */
export type NoticeObjectionFilter = {
  /** 发展人员 · Against this person. */
  candidate?: string | number | null | undefined;
  /** 公示 · Against this notice. */
  notice?: string | number | null | undefined;
  /** 受理编号 · With this number. */
  number?: string | null | undefined;
  /** 状态 · One of these. */
  status?: Array<ObjectionStatus> | null | undefined;
};

/** 公示地 · Where a notice hangs. */
export type NoticePlaceKind =
  /** 流入地 · The place reached. */
  | 'INFLOW'
  /** 本地 · Here. */
  | 'LOCAL'
  /** 流出地 · The place left. */
  | 'OUTFLOW';

/** 公示环节 · At which point of the road a notice hangs. */
export type NoticePoint =
  /** 公示(支部大会前) · public notice before the admission meeting. */
  | 'BEFORE_ADMISSION_MEETING'
  /** 公示(转正前) · public notice before conversion. */
  | 'BEFORE_CONVERSION'
  /** 公示(拟列发展对象) · public notice before listing. */
  | 'BEFORE_LISTING';

/** 公示异议状态 · What became of an objection. */
export type ObjectionStatus =
  /** 成立 · It was borne out. */
  | 'FOUNDED'
  /** 待受理 · Nobody has taken it up. */
  | 'OPEN'
  /** 核查中 · It is looked into. */
  | 'TAKEN_UP'
  /** 不成立 · It was not borne out. */
  | 'UNFOUNDED';

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

/** 意见类型 · Kinds of opinion. */
export type OpinionKind =
  /** 支部考察意见 · branch inspection opinion. */
  | 'BRANCH_INSPECTION'
  /** 教育培养意见 · cultivation opinion. */
  | 'CULTIVATION'
  /** 介绍人转正意见 · introducer's conversion opinion. */
  | 'INTRODUCER_CONVERSION'
  /** 党员群众意见 · opinion of members and masses. */
  | 'MEMBERS_AND_MASSES'
  /** 党员群众转正意见 · conversion opinion of members and masses. */
  | 'MEMBERS_AND_MASSES_CONVERSION'
  /** 培养联系人确定意见 · mentor's determination opinion. */
  | 'MENTOR_DETERMINATION'
  /** 党小组意见 · party group opinion. */
  | 'PARTY_GROUP'
  /** 教育考察情况 · probation inspection. */
  | 'PROBATION_INSPECTION';

/** 组织类型 · Kinds of party organization. */
export type OrgKind =
  /** 党支部 · Branch. */
  | 'BRANCH'
  /** 党总支 · General branch; deliberates. */
  | 'GENERAL_BRANCH'
  /** 基层党委 · Grassroots committee; approves. */
  | 'GRASSROOTS_COMMITTEE'
  /** 党组 · Leading group. */
  | 'LEADING_GROUP'
  /** 地方党委 · Local committee. */
  | 'LOCAL_COMMITTEE'
  /** 党委组织部门 · Organization department. */
  | 'ORGANIZATION_DEPARTMENT'
  /** 乡镇街道党委所属基层党委 · Sub-committee; deliberates. */
  | 'SUB_COMMITTEE'
  /** 临时党组织 · Temporary organization. */
  | 'TEMPORARY'
  /** 工委 · Working committee; approves. */
  | 'WORKING_COMMITTEE';

/** 组织筛选 · Which organizations. */
export type OrganizationFilter = {
  /** 已撤销 · Dissolved or not. */
  closed?: boolean | null | undefined;
  /** 类型 · One of these kinds. */
  kind?: Array<OrgKind> | null | undefined;
  /** 名称 · The name contains this. */
  name?: string | null | undefined;
  /** 直接上级 · Directly under this organization. */
  superior?: string | number | null | undefined;
  /** 所属 · This organization and everything below. */
  under?: string | number | null | undefined;
};

/** 逐个组织 · An organization that is to change. */
export type OrganizationItem = {
  /** 组织 · Which organization. */
  organizationId: string | number;
  /** 版本 · The organization's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 超出年度计划 · What becomes of an admission beyond the year's plan. */
export type OverQuota =
  /** 不限 · Nothing is said. */
  | 'ALLOWED'
  /** 须说明 · It wants an explanation. */
  | 'EXPLAINED'
  /** 不予接收 · It is not admitted. */
  | 'REFUSED';

/** 人员条件 · Of which people. */
export type PaperCandidateFilter = {
  /** 档案状态 · One of these; the papers of an ACTIVE case alone can be reviewed. */
  status?: Array<CaseStatus> | null | undefined;
};

/** 本人材料筛选 · Which papers. */
export type PaperFilter = {
  /** 发展人员 · Of this person. */
  candidate?: string | number | null | undefined;
  /** 补录 · Late entries only, or none. */
  lateEntry?: boolean | null | undefined;
  /** 业务日期 · Handed in between these days. */
  on?: DateRange | null | undefined;
  /** 组织 · Of people of this organization or below. */
  organization?: string | number | null | undefined;
  /** 人员条件 · Of these people. */
  people?: PaperCandidateFilter | null | undefined;
  /** 状态 · In one of these; SUBMITTED waits for review. */
  status?: Array<PaperStatus> | null | undefined;
  /** 已作废 · What was voided instead of what stands. */
  voided?: boolean | null | undefined;
};

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

/** 到会比例 · The share of voters due who must be present. */
export type Quorum =
  /** 超过半数 · More than half. */
  | 'HALF'
  /** 三分之二以上 · Two thirds. */
  | 'TWO_THIRDS';

/** 承认 · As what a person is taken over (C-2). */
export type Recognition =
  /** 按积极分子继续培养 · As an activist, with the full time. */
  | 'CONTINUED_AS_ACTIVIST'
  /** 承认 · In the stage they had. */
  | 'RECOGNISED';

/** 推荐方式 · By whom the person was recommended. */
export type RecommendationMethod =
  /** 团组织推优 · By the League. */
  | 'LEAGUE_RECOMMENDATION'
  /** 群团组织推优 · By another mass organization. */
  | 'MASS_ORG_RECOMMENDATION'
  /** 党员推荐 · By members. */
  | 'MEMBER_RECOMMENDATION'
  /** 其他 · Otherwise. */
  | 'OTHER';

/** 批量录入意见 · B3-B7, C2, C3, D3: one text or many, many people; a half-year's season. */
export type RecordOpinionsInput = {
  /** 征求人数 · How many were asked. */
  asked?: number | null | undefined;
  /** 附件 · The papers behind them. */
  attachments?: Array<AttachmentInput>;
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 内容 · The common text. */
  content?: string;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<RecordOpinionsItem> | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 意见类型 · Kind of opinion. */
  opinionKind?: OpinionKind | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项意见 · One person, and what is said otherwise than for the rest. */
export type RecordOpinionsItem = {
  /** 征求人数 · How many were asked. */
  asked?: number | null | undefined;
  /** 附件 · If other than the common ones. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** 发展人员 · On whom. */
  candidateId: string | number;
  /** 内容 · If other than the common text. */
  content?: string | null | undefined;
  /** 培养联系人或入党介绍人 · Who gave it, where the kind has one (标明). */
  memberId?: string | number | null | undefined;
  /** 意见类型 · If other than the common one. */
  opinionKind?: OpinionKind | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 批量录入培训情况 · C5: one course, all who attended it. */
export type RecordTrainingsInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 基层党委或县级组织部门举办 · Held by committee or county department. */
  byCommittee?: boolean;
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 结业证书 · Certificate. */
  certificate?: string;
  /** 学时 · Class hours. */
  classHours?: string;
  /** 天数 · Days. */
  days?: string;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 考试合格 · Whether the exam was passed. */
  examPassed?: boolean;
  /** 成绩 · Score. */
  examScore?: string;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<RecordTrainingsItem> | null | undefined;
  /** 形式 · Offline, or video when needed. */
  mode?: TrainingMode;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 组织单位 · Who held it. */
  organizer: string;
  /** 班次 · Courses of one series add up. */
  series?: string;
  /** 开始 · First day; `on` is the last. */
  start: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐人培训 · One person, and what differs from the rest. */
export type RecordTrainingsItem = {
  /** 附件 · If other than the common ones. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** 发展人员 · Who was trained. */
  candidateId: string | number;
  /** 结业证书 · Certificate. */
  certificate?: string | null | undefined;
  /** 学时 · If other than the common ones. */
  classHours?: string | null | undefined;
  /** 天数 · If other than the common ones. */
  days?: string | null | undefined;
  /** 考试合格 · If other than the rest. */
  examPassed?: boolean | null | undefined;
  /** 成绩 · Score. */
  examScore?: string | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 批量录入表决 · C11, D7: one general meeting, several people, voted on one by one. */
export type RecordVotesInput = {
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐人 · One for each person; at most 5,000. */
  items: Array<RecordVotesItem>;
  /** 尚未录入的会议 · Instead of `meetingId`: the meeting of `on`, where it is not on file; kept with the votes. */
  meeting?: HeldMeetingInput | null | undefined;
  /** 会议 · At which meeting; its day is the business date. */
  meetingId?: string | number | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐人表决 · What the meeting resolved on one person (Art. 20: one by one). */
export type RecordVotesItem = {
  /** 取消原因 · For ANNUL. */
  annulmentReason?: AnnulmentReason | null | undefined;
  /** 取消说明 · For ANNUL; required for OTHER. */
  annulmentText?: string;
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput>;
  /** 票数 · The tallies. */
  ballot: BallotInput;
  /** 发展人员 · On whom. */
  candidateId: string | number;
  /** 延长月数 · For EXTEND: 6 to 12, from the original expiry. */
  extensionMonths?: number | null | undefined;
  /** 介绍人缺席说明 · Why not. */
  introducersAbsence?: string;
  /** 介绍人到会 · Whether the introducers were there. */
  introducersPresent?: boolean;
  /** 下次召开会议时间 · For EXTEND. */
  nextMeetingOn?: string | null | undefined;
  /** 转正表决事项 · CONVERT, EXTEND or ANNUL; for conversion. */
  outcome?: ConversionOutcome | null | undefined;
  /** 决议 · Text of the resolution. */
  resolution: string;
  /** 无记名投票 · Whether the ballot was secret. */
  secretBallot: boolean;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
  /** 表决事项 · Admission or conversion. */
  voteKind: VoteKind;
  /** 书面意见收到时间 · When the last written opinion was received. */
  writtenReceivedAt?: string | null | undefined;
};

/** 逐个组织 · What one organization may admit in the year. */
export type RecruitmentPlanItem = {
  /** 组织 · Below the own one; the topmost committee sets its own as well. */
  organizationId: string | number;
  /** 名额 · How many; null takes the plan back. */
  quota?: number | null | undefined;
  /** 版本 · The plan's version as the caller saw it, 0 for none; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 注册码筛选 · Which registration tokens. */
export type RegistrationTokenFilter = {
  /** 发展人员 · Of this person. */
  candidate?: string | number | null | undefined;
  /** 制作起 · Made on this day (Shanghai) or later. */
  createdFrom?: string | null | undefined;
  /** 制作止 · Made on this day (Shanghai) or before. */
  createdTo?: string | null | undefined;
  /** 到期起 · Good until this day (Shanghai) or later. */
  expiresFrom?: string | null | undefined;
  /** 到期止 · Good until this day (Shanghai) or before. */
  expiresTo?: string | null | undefined;
  /** 状态 · In this state. */
  status?: InvitationState | null | undefined;
};

/** 重发注册二维码 · A new registration token; earlier ones are revoked. */
export type ReissueRegistrationTokenInput = {
  /** 发展人员 · For whom. */
  candidateId: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 有效天数 · 1 to 30. */
  validDays?: number;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The case's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
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

/** 调整隶属 · Organizations go below another superior, with all below them; all of them or none. A dry run tells how much would go. */
export type ReparentOrganizationsInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐个组织 · Those that go, none below another; at most 500. */
  items: Array<OrganizationItem>;
  /** 依据 · On what it rests, such as the superior's document. */
  reason: string;
  /** 新上级 · Below which organization. */
  superiorId: string | number;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 支委会决议事项 · What the branch committee resolves on. */
export type ResolutionKind =
  /** 支委会决议(积极分子) · committee resolution: activist. */
  | 'ACTIVIST'
  /** 支委会审查意见(发展对象) · committee resolution: admission review. */
  | 'ADMISSION_REVIEW'
  /** 支委会审查意见(转正) · committee resolution: conversion review. */
  | 'CONVERSION_REVIEW'
  /** 支委会上报意见(发展对象) · committee resolution: development target. */
  | 'DEVELOPMENT_TARGET';

/** 决议结果 · Whether a resolution was carried. */
export type ResolutionResult =
  /** 未通过 · Not carried. */
  | 'NOT_PASSED'
  /** 通过 · Carried. */
  | 'PASSED';

/** 批量撤销审批决定 · F9, for many. */
export type ReverseDecisionsInput = {
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 上报件 · The submissions; at most 5,000. Either these or `items`. */
  ids?: Array<string | number> | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<ReverseDecisionsItem> | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 原因 · Why. */
  reason: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 撤销审批决定 · One submission. */
export type ReverseDecisionsItem = {
  /** 上报件 · Which submission. */
  id: string | number;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 批量撤销组织部门备案 · F7, taken back for many people at once. */
export type ReverseUpwardFilingsInput = {
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<ReverseUpwardFilingsItem> | null | undefined;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 原因 · Why. */
  reason: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 撤销组织部门备案 · One person. */
export type ReverseUpwardFilingsItem = {
  /** 发展人员 · Whose admission. */
  candidateId: string | number;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 政审结论 · What the political review concluded. */
export type ReviewConclusion =
  /** 不合格 · Failed. */
  | 'FAILED'
  /** 合格 · Passed. */
  | 'PASSED';

/** 政审方法 · Methods of the political review. */
export type ReviewMethod =
  /** 外调 · Field inquiry. */
  | 'FIELD'
  /** 查阅档案材料 · Files. */
  | 'FILES'
  /** 函调 · Letter. */
  | 'LETTER'
  /** 找有关单位和人员了解 · Persons and units. */
  | 'PERSONS'
  /** 同本人谈话 · Talk with the person. */
  | 'TALK';

/** 批量审批本人材料 · A2, B2, D2, for a stack of papers. */
export type ReviewPapersInput = {
  /** 通过 · True approves, false returns them. */
  approve?: boolean;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐份 · One for each paper; at most 5,000. */
  items: Array<ReviewPapersItem>;
  /** 意见 · Required when they are returned. */
  note?: string;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐份审批 · One paper, and what is said otherwise than for the rest. */
export type ReviewPapersItem = {
  /** 通过 · If otherwise than the rest. */
  approve?: boolean | null | undefined;
  /** 发展人员 · Whose paper. */
  candidateId: string | number;
  /** 材料 · Which paper: an application, a thought report or a conversion request. */
  id: string | number;
  /** 意见 · If other than the common one. */
  note?: string | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
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

/** 名册姓名筛选 · Which names. */
export type RosterNameFilter = {
  /** 姓名 · The name or its pinyin contains this. */
  name?: string | null | undefined;
  /** 组织 · Of this organization or below. */
  organization?: string | number | null | undefined;
  /** 在册 · Still on the roster today. */
  present?: boolean | null | undefined;
};

/** 双重验证步骤 · What a right password wants besides. */
export type SecondFactorStep =
  /** 须先设置 · That there is one: it is to be set up. */
  | 'ENROL'
  /** 须输入验证码 · The second factor. */
  | 'REQUIRED';

/** 会话方式 · How a session's secret travels. */
export type SessionKind =
  /** 令牌 · By a token in a header; for what keeps no cookies, such as a mini-program. */
  | 'BEARER'
  /** 浏览器 · By a browser's cookie. */
  | 'COOKIE';

/** 设置打印模板 · From a day on the own organization, and those below it that have none of their own, edit prints of a kind by this file; what was laid down before stays on file. */
export type SetPrintTemplateInput = {
  /** 文件 · The .docx, uploaded before; null takes the template back: the superior's holds again, or the product's. */
  fileId?: string | number | null | undefined;
  /** 起用日 · From which day; today if absent, never a day past. */
  holdsFrom?: string | null | undefined;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 种类 · Which print, as in its address: `approval_reply` and so on. */
  kind: string;
  /** 说明 · What it is for, or why it is taken back. */
  note?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · Of the kind's template as the caller saw it, 0 for none; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 下达发展党员计划 · How many each organization may admit in a year; what was laid down before stays on file. */
export type SetRecruitmentPlansInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐个组织 · The plans, each organization once; at most 500. */
  items: Array<RecruitmentPlanItem>;
  /** 说明 · On what it rests, such as the superior's document. */
  note?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 年度 · Which year: this one, the one before, or one of the next five. */
  year: number;
};

/** 严重程度 · How much a problem weighs. */
export type Severity =
  /** 错误 · Stops; a submission cannot be made. */
  | 'ERROR'
  /** 禁止 · Refuses; the act cannot be done. */
  | 'HARD'
  /** 待办 · Reminds. */
  | 'TASK'
  /** 提醒 · Warns; wants an explanation in writing. */
  | 'WARNING';

/** 性别 · Sex. */
export type Sex =
  /** 女 · Female. */
  | 'FEMALE'
  /** 男 · Male. */
  | 'MALE';

/** 拆分 · Some of the people and cases of an organization go into others, new ones or such as stand; all that is named or nothing. */
export type SplitOrganizationInput = {
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 组织 · Which organization. */
  organizationId: string | number;
  /** 划出部分 · Who goes where, nobody in two; at most 20, of 5000 people. */
  parts: Array<SplitPart>;
  /** 依据 · On what it rests, such as the superior's document. */
  reason: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · The organization's version as the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 划出部分 · Who goes into one organization. */
export type SplitPart = {
  /** 账户 · Accounts that are offices there from then on. */
  accountIds?: Array<string | number>;
  /** 发展人员 · Cases; the person's entry on the roster goes along. */
  candidateIds?: Array<string | number>;
  /** 划入 · Into which organization of the same kind; absent for a new one. */
  intoId?: string | number | null | undefined;
  /** 党员 · Entries of the roster; whose entry follows a case goes with the case. */
  memberIds?: Array<string | number>;
  /** 名称 · What the new one is called; of a new one alone. */
  name?: string | null | undefined;
  /** 上级 · Below which organization the new one stands; absent for the same superior. */
  superiorId?: string | number | null | undefined;
};

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

/** 阶段来源 · How the stage was reached. */
export type StageSource =
  /** 按程序 · In order; by the acts of the regulation. */
  | 'ACTS'
  /** 人工调整 · Adjusted by hand. */
  | 'ADJUSTED';

/** 阶段内状态 · A finer position inside a stage. */
export type SubStatus =
  /** 待注册 · Not registered yet; the account was created. */
  | 'INVITED'
  /** 拟列为发展对象 · The superior has consented; the notice follows. */
  | 'LISTING_CONSENTED'
  /** 已注册 · Registered. */
  | 'REGISTERED';

/** 批量上报 · A6, B9, C7, C9, C12, D8, for many people at once. */
export type SubmitApprovalsInput = {
  /** 确认说明 · One text for each warning. */
  acknowledgements?: Array<AcknowledgementInput>;
  /** 发展人员 · The people; at most 5,000. Either these or `items`. */
  candidateIds?: Array<string | number> | null | undefined;
  /** 错误策略 · What becomes of the others when a row is refused. */
  errorPolicy?: ErrorPolicy;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 逐项 · The rows, each with what differs; at most 5000. */
  items?: Array<SubmitApprovalsItem> | null | undefined;
  /** 类型 · What is submitted. */
  kind: ApprovalKind;
  /** 说明 · Remarks for the superior. */
  note?: string;
  /** 业务日期 · The day on which it happened (Shanghai); today if absent, never in the future. */
  on?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 逐项上报 · One person, and what is said otherwise than for the rest. */
export type SubmitApprovalsItem = {
  /** 确认说明 · If other than the common ones. */
  acknowledgements?: Array<AcknowledgementInput> | null | undefined;
  /** 发展人员 · Whose case. */
  candidateId: string | number;
  /** 起交月份 · Any day of the first month; the month of the meeting if absent. */
  duesFrom?: string | null | undefined;
  /** 收入基数 · Yuan a month. */
  income?: string | null | undefined;
  /** 收入类型 · What the dues are reckoned from. */
  incomeBasis?: IncomeBasis;
  /** 每月党费金额 · Yuan a month; for an admission. */
  monthlyDues?: string | null | undefined;
  /** 说明 · If other than the common one. */
  note?: string | null | undefined;
  /** 版本 · As the caller saw it; CONFLICT for this row if it has changed. */
  version?: number | null | undefined;
};

/** 切换职务 · To another account of the same person. */
export type SwitchOfficeInput = {
  /** 账户 · Which of `me.offices`. */
  accountId: string | number;
  /** 验证码 · Of the authenticator app, where that account has a second factor; six digits. */
  code?: string;
  /** 密码 · Of that account; where it is not proved yet, or has a second factor. */
  password?: string | null | undefined;
  /** 恢复码 · In its place, once. */
  recoveryCode?: string;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
};

/** 令牌权限 · What a program's token is good for, within what the role may do. */
export type TokenScope =
  /** 审批 · Deciding on what others handed in. */
  | 'DECIDE'
  /** 管理 · Organizations, rosters, accounts and settings. */
  | 'MANAGE'
  /** 查询 · Reading. */
  | 'READ'
  /** 录入 · Recording, correcting and submitting. */
  | 'RECORD';

/** 培训形式 · How a course was held. */
export type TrainingMode =
  /** 线下 · Offline. */
  | 'OFFLINE'
  /** 视频 · Video. */
  | 'VIDEO';

/** 接转状态 · Where a transfer stands. */
export type TransferStatus =
  /** 已接收 · Taken over. */
  | 'ACCEPTED'
  /** 已转出待接收 · Handed over; the receiving branch has not answered. */
  | 'OFFERED'
  /** 不予接收 · Refused. */
  | 'REFUSED'
  /** 申请转入 · The receiving branch asks; the sending branch has not answered. */
  | 'REQUESTED'
  /** 已撤回 · Taken back. */
  | 'WITHDRAWN';

/** 环节 · A transition of the road. */
export type TransitionName =
  /** 确定为积极分子并备案 · Activist filing. */
  | 'ACTIVIST_FILING'
  /** 上报党委审批(接收) · Admission approval. */
  | 'ADMISSION_APPROVAL'
  /** 上报党委审批(转正、延长、取消) · Conversion approval. */
  | 'CONVERSION_APPROVAL'
  /** 确定为发展对象备案 · Development target filing. */
  | 'DEVELOPMENT_TARGET_FILING'
  /** 公示无异议，列为发展对象 · Listing after a clean notice. */
  | 'LISTING'
  /** 报党委预审 · Pre-review. */
  | 'PRE_REVIEW'
  /** 公示情况报审 · Public notice review. */
  | 'PUBLIC_NOTICE_REVIEW';

/** 编辑支部大会会议记录 · C11, D7; while no submission rests on its votes. Only the fields given change. */
export type UpdateGeneralMeetingInput = {
  /** 附件 · The papers behind it. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** 到会名册 · Who came, in full; each person once. */
  attendees?: Array<AttendeeInput> | null | undefined;
  /** 主持人 · Chair. */
  chair?: string | null | undefined;
  /** 会议 · Which meeting. */
  id: string | number;
  /** 幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once. */
  idempotencyKey?: string | null | undefined;
  /** 会议记录 · Minutes. */
  minutes?: string | null | undefined;
  /** 会议日期 · The day to which it is moved, with its votes, each judged as of that day; the same if absent. */
  on?: string | null | undefined;
  /** 地点 · Place. */
  place?: string | null | undefined;
  /** 记录人 · Recorder. */
  recorder?: string | null | undefined;
  /** 监票人 · Scrutineer. */
  scrutineer?: string | null | undefined;
  /** 开始时间 · When it began; needed where written opinions count (R-MTG-6). */
  startedAt?: string | null | undefined;
  /** 计票人 · Teller. */
  teller?: string | null | undefined;
  /** 仅校验 · A dry run: the same judging, and nothing is done. */
  validateOnly?: boolean;
  /** 版本 · As the caller saw it; CONFLICT if it has changed. */
  version?: number | null | undefined;
};

/** 表决事项 · What the general meeting votes on. */
export type VoteKind =
  /** 支部大会表决(接收) · general meeting vote: admission. */
  | 'ADMISSION'
  /** 支部大会表决(转正) · general meeting vote: conversion. */
  | 'CONVERSION';

/** 表决结果 · What a vote came to. */
export type VoteResult =
  /** 未通过 · Not carried. */
  | 'FAILED'
  /** 未达到会人数 · No quorum; no vote was held. */
  | 'NO_QUORUM'
  /** 通过 · Carried; more than half of those due in favour. */
  | 'PASSED'
  /** 无效 · Void; more ballots returned than issued, to be voted again. */
  | 'VOID';

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { candidateChanged: { acts: Array<string>, candidate: { id: string, name: string, timeline: { nodes: Array<{ act: string, by: { name: string } | null }> } } | null } };

export type OwnOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOfficesQuery = { me: { offices: Array<{ accountId: string, login: string, role: Role, organization: string, current: boolean }> } };

export type SwitchOfficeMutationVariables = Exact<{
  input: SwitchOfficeInput;
}>;


export type SwitchOfficeMutation = { switchOffice: { login: string | null, name: string | null, role: Role | null, secondFactor: SecondFactorStep | null, mustChangePassword: boolean | null, errors: Array<{ message: string, path: Array<string> }> } };

export type FindPeopleQueryVariables = Exact<{
  name: string;
}>;


export type FindPeopleQuery = { candidates: { nodes: Array<{ id: string, name: string, stage: Stage, branch: { id: string, name: string } }> } };

export type CameBackQueryVariables = Exact<{
  filter: ApprovalFilter;
}>;


export type CameBackQuery = { approvals: { totalCount: number, nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, decidedOn: string | null, opinion: string, decidedBy: { name: string, role: Role, organization: { name: string } | null } | null, decision: { committeeMetOn: string | null, vote: { due: number, present: number, approve: number, oppose: number, abstain: number } | null } | null, candidate: { id: string, name: string, stage: Stage, branch: { id: string, name: string } } }> } };

export type CodeToRegisterMutationVariables = Exact<{
  input: ReissueRegistrationTokenInput;
}>;


export type CodeToRegisterMutation = { reissueRegistrationToken: { registration: { url: string, expiresAt: string, qr: string, branch: { name: string, contactName: string, contactPhone: string, superior: { name: string } | null } | null } | null, errors: Array<{ message: string }> } };

export type ToRegisterQueryVariables = Exact<{
  filter: CandidateFilter;
}>;


export type ToRegisterQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, name: string, registrationTokens: { nodes: Array<{ id: string, status: InvitationState, expiresAt: string }> } }> } };

export type AcceptCorrectionMutationVariables = Exact<{
  input: AnswerCorrectionInput;
}>;


export type AcceptCorrectionMutation = { answerCorrection: { correctionRequest: { id: string, status: CorrectionStatus } | null, errors: Array<{ message: string }> } };

export type CorrectionsQueryVariables = Exact<{
  filter?: CorrectionRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { correctionRequests: { totalCount: number, nodes: Array<{ id: string, field: CorrectionField, wanted: string, reason: string, status: CorrectionStatus, note: string, requestedAt: string, answeredAt: string | null, version: number, candidate: { id: string, name: string, version: number, idNumberMasked: string, birth: string, sex: Sex, ethnicity: string, education: Education | null, occupation: string, unit: string, politicalStatus: PoliticalStatus, registrationPlace: string, branch: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BranchesQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type BranchesQuery = { receivingBranches: { nodes: Array<{ branchId: string, name: string, superior: { name: string } | null }> } };

export type CaseNamesQueryVariables = Exact<{
  filter?: CaseNameFilter | null | undefined;
}>;


export type CaseNamesQuery = { caseNames: { nodes: Array<{ candidateId: string, name: string }> } };

export type EligibleIntroducersQueryVariables = Exact<{
  candidate: string | number;
  name: string;
}>;


export type EligibleIntroducersQuery = { eligibleIntroducers: { more: boolean, members: Array<{ load: number, eligible: boolean, eligibleFrom: string | null, reasons: Array<{ code: ProblemCode, rule: string | null, severity: Severity, message: string, detail: string | null, readyOn: string | null }>, member: { id: string, name: string, position: string, organization: { id: string, name: string } } | null }> } };

export type EligibleMentorsQueryVariables = Exact<{
  candidate: string | number;
  name: string;
}>;


export type EligibleMentorsQuery = { eligibleMentors: { more: boolean, members: Array<{ load: number, eligible: boolean, eligibleFrom: string | null, reasons: Array<{ code: ProblemCode, rule: string | null, severity: Severity, message: string, detail: string | null, readyOn: string | null }>, member: { id: string, name: string, position: string, organization: { id: string, name: string } } | null }> } };

export type HolidaysQueryVariables = Exact<{
  year: number;
}>;


export type HolidaysQuery = { holidays: Array<{ day: string, working: boolean, name: string }> };

export type MeetingsQueryVariables = Exact<{
  filter: MeetingFilter;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { nodes: Array<{ id: string, on: string, startedAt: string | null, place: string, chair: string, recorder: string, scrutineer: string, teller: string, minutes: string, version: number, attachments: Array<{ name: string, reference: string }>, branch: { id: string, name: string }, votes: { nodes: Array<{ id: string, voteKind: VoteKind, result: VoteResult, outcome: ConversionOutcome | null, dueVoters: number, presentVoters: number, issued: number, returned: number, approve: number, oppose: number, abstain: number, invalid: number, writtenApprove: number, writtenOppose: number, writtenAbstain: number, resolution: string, extensionMonths: number | null, nextMeetingOn: string | null, candidate: { id: string, name: string, stage: Stage } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MembersQueryVariables = Exact<{
  filter: MemberFilter;
}>;


export type MembersQuery = { members: { nodes: Array<{ id: string, name: string, status: MemberStatus, position: string, organization: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type OrganizationsNamedQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
}>;


export type OrganizationsNamedQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrgKind, superior: { name: string } | null }> } };

export type RosterNamesQueryVariables = Exact<{
  filter?: RosterNameFilter | null | undefined;
}>;


export type RosterNamesQuery = { rosterNames: { nodes: Array<{ memberId: string, name: string, organization: { name: string } | null }> } };

export type ArchiveCandidatesMutationVariables = Exact<{
  input: ArchiveCandidatesInput;
}>;


export type ArchiveCandidatesMutation = { archiveCandidates: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, path: Array<string> }> }> } };

export type AssignMentorsToManyMutationVariables = Exact<{
  input: AssignMentorsToManyInput;
}>;


export type AssignMentorsToManyMutation = { assignMentorsToMany: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, path: Array<string> }> }> } };

export type RecordOpinionsMutationVariables = Exact<{
  input: RecordOpinionsInput;
}>;


export type RecordOpinionsMutation = { recordOpinions: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, path: Array<string> }> }> } };

export type RecordTrainingsMutationVariables = Exact<{
  input: RecordTrainingsInput;
}>;


export type RecordTrainingsMutation = { recordTrainings: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, path: Array<string> }> }> } };

export type SubmitApprovalsMutationVariables = Exact<{
  input: SubmitApprovalsInput;
}>;


export type SubmitApprovalsMutation = { submitApprovals: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null, path: Array<string> }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, path: Array<string> }> }> } };

export type ObjectionsReceivedQueryVariables = Exact<{
  filter?: NoticeObjectionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ObjectionsReceivedQuery = { noticeObjections: { totalCount: number, nodes: Array<{ id: string, number: string, content: string, contact: string, status: ObjectionStatus, finding: string, receivedAt: string, answeredAt: string | null, version: number, notice: string, candidate: { id: string, name: string, branch: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentsQueryVariables = Exact<{
  subject: string;
}>;


export type DocumentsQuery = { documents: { nodes: Array<{ id: string, title: string, number: string, issuedOn: string, file: string, supersededAt: string | null }> } };

export type ObjectionsQueryVariables = Exact<{
  notice: string | number;
}>;


export type ObjectionsQuery = { noticeObjections: { nodes: Array<{ id: string, number: string, content: string, contact: string, status: ObjectionStatus, finding: string, receivedAt: string }> } };

export type PaperQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperQuery = { node:
    | { __typename: 'AccessToken', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'AdmissionForm', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, serialNumber: string, note: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Adoption', id: string }
    | { __typename: 'Approval', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'CalendarFeed', id: string }
    | { __typename: 'Candidate', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'CommitteeResolution', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, resolutionKind: ResolutionKind, result: ResolutionResult, heldBy: HeldBy, due: number, present: number, text: string, partyGroupSaid: string, mentorsSaid: string, membersAndMassesSaid: string, committeeSaid: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Consent', id: string }
    | { __typename: 'ConversionRequest', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'CorrectionRequest', id: string }
    | { __typename: 'DecisionByAuthority', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, level: AuthorityLevel | null, authority: string, number: string, ground: string, request: string, target: Stage | null, since: string | null, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'DeskRecord', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, reason: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Document', id: string }
    | { __typename: 'DoneRecord', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, number: string, through: string | null, note: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Exemption', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, exemptionKind: ExemptionKind, reason: string, superiorConsent: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MembershipApplication', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'NoticeObjection', id: string }
    | { __typename: 'Oath', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, place: string, leader: string, content: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Opinion', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, opinionKind: OpinionKind, asked: number | null, content: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null, member: { id: string, name: string } | null }
    | { __typename: 'Organization', id: string }
    | { __typename: 'PartyMember', id: string }
    | { __typename: 'PoliticalReview', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, document: string | null, consultedDomicile: boolean | null, consultedResidence: boolean | null, family: string | null, relations: string | null, jointVetting: string | null, id: string, reviewConclusion: ReviewConclusion | null, reviewContent: string | null, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Postponement', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, until: string | null, reason: string, decision: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'PublicNotice', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, point: NoticePoint, phone: string, closedOn: string | null, clean: boolean | null, content: string, conclusion: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Recommendation', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, method: RecommendationMethod, voters: number | null, votes: number | null, content: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'RegistrationToken', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SuperiorTalk', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, talkedBy: Array<string>, place: string, content: string, opinion: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'TalkRecord', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, talkedBy: Array<string>, place: string, content: string, opinion: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'ThoughtReport', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'TimelineEntry', id: string }
    | { __typename: 'Training', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, organizer: string, start: string | null, days: string, classHours: string, mode: TrainingMode, examPassed: boolean, examScore: string, certificate: string, series: string, id: string, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'VoteRecord', kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, voteKind: VoteKind, outcome: ConversionOutcome | null, dueVoters: number, presentVoters: number, issued: number, returned: number, approve: number, oppose: number, abstain: number, invalid: number, writtenApprove: number, writtenOppose: number, writtenAbstain: number, secretBallot: boolean, introducersPresent: boolean, introducersAbsence: string, extensionMonths: number | null, nextMeetingOn: string | null, resolution: string, id: string, voteResult: VoteResult, recordedBy: { name: string, role: Role } | null, attachments: Array<{ id: string | null, name: string, reference: string, type: string | null, size: number | null, pages: number | null, url: string | null, thumbnail: string | null }>, candidate: { id: string, name: string } | null }
   | null };

export type WaitingPapersQueryVariables = Exact<{
  filter: PaperFilter;
}>;


export type WaitingPapersQuery = { applications: { totalCount: number, nodes: Array<{ id: string, kind: Kind, on: string, recordedAt: string, title: string, attachments: Array<{ name: string }>, candidate: { id: string, name: string, branch: { id: string, name: string } } | null }> }, thoughtReports: { totalCount: number, nodes: Array<{ id: string, kind: Kind, on: string, recordedAt: string, title: string, attachments: Array<{ name: string }>, candidate: { id: string, name: string, branch: { id: string, name: string } } | null }> }, conversionRequests: { totalCount: number, nodes: Array<{ id: string, kind: Kind, on: string, recordedAt: string, title: string, attachments: Array<{ name: string }>, candidate: { id: string, name: string, branch: { id: string, name: string } } | null }> } };

export type RegulationQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationQuery = { regulation: { guards: Array<{ id: string, rule: string, message: string, editions: Array<{ edition: Edition, article: string, severity: Severity }> }>, transitions: Array<{ name: string, label: string, kind: ApprovalKind | null, source: Stage, target: Stage, guards: Array<{ id: string }>, deciding: Array<{ id: string }> }>, recordings: Array<{ kind: Kind, label: string, manual: string, stages: Array<Stage>, needsEvidence: boolean, byPerson: boolean, guards: Array<{ id: string }> }>, tasks: Array<{ stage: Stage, guards: Array<{ id: string }> }>, operations: Array<{ section: string, manual: string, label: string, stage: Stage, act: string, kind: Kind | null, settles: Array<string> }> } };

export type RosterQueryVariables = Exact<{
  organization: string | number;
  after?: string | null | undefined;
}>;


export type RosterQuery = { organization: { id: string, name: string, settingsHistory: Array<{ effectiveOn: string | null, settings: { quorum: Quorum } }>, superior: { id: string, settingsHistory: Array<{ effectiveOn: string | null, settings: { quorum: Quorum } }>, superior: { id: string, settingsHistory: Array<{ effectiveOn: string | null, settings: { quorum: Quorum } }>, superior: { id: string, settingsHistory: Array<{ effectiveOn: string | null, settings: { quorum: Quorum } }> } | null } | null } | null } | null, members: { nodes: Array<{ id: string, name: string, status: MemberStatus, position: string, fullSince: string | null, joinedOn: string | null, convertedOn: string | null, followsCase: boolean, leftOn: string | null, excusedFrom: string | null, excusedUntil: string | null, version: number, disciplines: Array<{ kind: DisciplineKind, decidedOn: string, restoredOn: string | null }>, organization: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> | null, errors: Array<{ message: string }> } };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: EnrolSecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor: { secret: string | null, qr: string | null, errors: Array<{ message: string }> } };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions: { errors: Array<{ message: string }> } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { errors: Array<{ message: string }> } };

export type OwnSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSignInQuery = { me: { role: Role, recoveryCodesLeft: number, account: { id: string, login: string, name: string, secondFactorSince: string | null } | null, organization: { id: string, name: string } | null, sessions: Array<{ id: string, kind: SessionKind, device: string, address: string, current: boolean, createdAt: string, seenAt: string }> } };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: { nodes: Array<{ id: string, label: string, shows: FeedDetail, createdAt: string, revokedAt: string | null, version: number }> } };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: { nodes: Array<{ id: string, label: string, kind: ChannelKind, place: string, events: boolean, digest: boolean, failures: number, nextAt: string | null, disabledAt: string | null, revokedAt: string | null, version: number }> } };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { url: string | null, errors: Array<{ message: string }> } };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel: { secret: string | null, errors: Array<{ message: string }> } };

export type DeliveriesQueryVariables = Exact<{
  id: string | number;
}>;


export type DeliveriesQuery = { node:
    | { id: string, failures: number, deliveries: { totalCount: number, nodes: Array<{ id: string, type: string, status: DeliveryStatus, tries: number, answer: string, createdAt: string, triedAt: string | null, sentAt: string | null }> } }
    | Record<PropertyKey, never>
   | null };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { errors: Array<{ message: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { recoveryCodes: Array<string> | null, errors: Array<{ message: string }> } };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { accessTokens: { nodes: Array<{ id: string, label: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, revokedAt: string | null }> } };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { token: string | null, errors: Array<{ message: string }> } };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { nodes: Array<{ id: string, login: string, name: string, role: Role, disabled: boolean, createdAt: string, lastSignedInAt: string | null, lockedUntil: string | null, passwordExpiresAt: string | null, secondFactorSince: string | null, invitedUntil: string | null, version: number, holder: { memberId: string, name: string, organization: { name: string } | null } | null, sessions: { nodes: Array<{ id: string, address: string, seenAt: string }>, pageInfo: { hasNextPage: boolean } }, organization: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HeirsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type HeirsQuery = { accounts: { nodes: Array<{ id: string, name: string, login: string, role: Role, version: number }> } };

export type BranchContactQueryVariables = Exact<{
  id: string | number;
}>;


export type BranchContactQuery = { organization: { id: string, contactName: string, contactPhone: string, version: number } | null };

export type RegistrationCodesQueryVariables = Exact<{
  filter?: RegistrationTokenFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistrationCodesQuery = { registrationTokens: { totalCount: number, nodes: Array<{ id: string, createdAt: string, expiresAt: string, usedAt: string | null, revokedAt: string | null, status: InvitationState, candidate: { id: string, name: string, stage: Stage, subStatus: SubStatus | null, registrationTokens: { nodes: Array<{ id: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DissolveOrganizationsMutationVariables = Exact<{
  input: DissolveOrganizationsInput;
}>;


export type DissolveOrganizationsMutation = { dissolveOrganizations: { organizations: number | null, errors: Array<{ message: string }> } };

export type MergeOrganizationsMutationVariables = Exact<{
  input: MergeOrganizationsInput;
}>;


export type MergeOrganizationsMutation = { mergeOrganizations: { organizations: number | null, cases: number | null, submissions: number | null, members: number | null, accounts: number | null, transfers: number | null, codes: number | null, plans: number | null, errors: Array<{ message: string }> } };

export type ReparentOrganizationsMutationVariables = Exact<{
  input: ReparentOrganizationsInput;
}>;


export type ReparentOrganizationsMutation = { reparentOrganizations: { organizations: number | null, cases: number | null, submissions: number | null, errors: Array<{ message: string }> } };

export type SplitOrganizationMutationVariables = Exact<{
  input: SplitOrganizationInput;
}>;


export type SplitOrganizationMutation = { splitOrganization: { organizations: number | null, cases: number | null, submissions: number | null, members: number | null, accounts: number | null, transfers: number | null, codes: number | null, errors: Array<{ message: string }> } };

export type OrganizationsQueryVariables = Exact<{
  filter: OrganizationFilter;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrgKind, canApproveAdmission: boolean, canDevelop: boolean, hasCommittee: boolean, hasPartyGroups: boolean, documentMark: string, isFloatingMembersOrg: boolean, closedOn: string | null, version: number, superior: { id: string, name: string } | null, successor: { name: string } | null, formerSuperiors: Array<{ until: string, name: string }>, adoptions: Array<{ id: string, edition: Edition, since: string }>, settings: { activistFilingMode: FilingMode, activistClock: ActivistClock, waitingMonths: number, halfYearlyExtras: boolean, noticeWorkingDays: number, noticeBeforeAdmission: boolean, quorum: Quorum, probationInspectionMonths: number, preReviewLapses: boolean, preReviewDays: number | null, sameCommittee: boolean, trainingExam: boolean, targetInspections: boolean, duesAtAdmission: boolean, overQuota: OverQuota } | null, settingsHistory: Array<{ effectiveOn: string | null, settings: { activistFilingMode: FilingMode, activistClock: ActivistClock, waitingMonths: number, halfYearlyExtras: boolean, noticeWorkingDays: number, noticeBeforeAdmission: boolean, quorum: Quorum, probationInspectionMonths: number, preReviewLapses: boolean, preReviewDays: number | null, sameCommittee: boolean, trainingExam: boolean, targetInspections: boolean, duesAtAdmission: boolean, overQuota: OverQuota } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrintTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PrintTemplatesQuery = { printTemplates: Array<{ kind: string, title: string, own: boolean, organization: string, version: number, held: { name: string, note: string, holdsFrom: string } | null, history: Array<{ version: number, file: string | null, name: string, note: string, holdsFrom: string }>, fields: Array<{ name: string, english: string, repeated: boolean, within: string | null }> }> };

export type SetPrintTemplateMutationVariables = Exact<{
  input: SetPrintTemplateInput;
}>;


export type SetPrintTemplateMutation = { setPrintTemplate: { version: number | null, warnings: Array<{ message: string }>, errors: Array<{ message: string }> } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { nodes: Array<{ id: string, act: string, on: string, at: string, kind: string, stage: string, lateEntry: boolean, organizationPath: string, requestId: string, address: string, chain: string, place: number, hash: string, before: string | null, after: string | null, by: { name: string, role: Role } | null, candidate: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditVerificationQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditVerificationQuery = { auditVerification: { rows: number, chains: number, next: string | null, broken: { flaw: AuditFlaw, chain: string, place: number, row: string, act: string, at: string | null } | null, anchor: { number: number, at: string, chains: number, rows: string, digest: string } | null } };

export type ExportAuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
}>;


export type ExportAuditQuery = { auditTrail: { nodes: Array<{ at: string, on: string, act: string, kind: string, stage: string, lateEntry: boolean, organizationPath: string, address: string, requestId: string, chain: string, place: number, hash: string, before: string | null, after: string | null, by: { name: string, role: Role } | null, candidate: { id: string, name: string } | null }> } };

export type BoardQueryVariables = Exact<{
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type BoardQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, name: string, stage: Stage, subStatus: SubStatus | null, stageSince: string | null, nextDueOn: string | null, overdueSince: string | null, activistSince: string | null, branch: { id: string, name: string }, opinions: { nodes: Array<{ id: string, on: string, opinionKind: OpinionKind }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeUpwardFilingsMutationVariables = Exact<{
  input: AcknowledgeUpwardFilingsInput;
}>;


export type AcknowledgeUpwardFilingsMutation = { acknowledgeUpwardFilings: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, candidate: { id: string, name: string, upwardFiledOn: string | null } | null, doneRecord: { id: string } | null, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null }> }> } };

export type FilingCountsQueryVariables = Exact<{
  all: CandidateFilter;
  recent: CandidateFilter;
  older: CandidateFilter;
  full: CandidateFilter;
}>;


export type FilingCountsQuery = { all: { totalCount: number }, recent: { totalCount: number }, older: { totalCount: number }, full: { totalCount: number } };

export type FilingRowsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type FilingRowsQuery = { nodes: Array<
    | { id: string, version: number, name: string, stage: Stage, status: CaseStatus, upwardFiledOn: string | null, branch: { id: string, name: string }, probation: { start: string } | null, admissions: { nodes: Array<{ decidedOn: string | null, decidedBy: { organization: { name: string } | null } | null }> } }
    | Record<PropertyKey, never>
   | null> | null };

export type FilingsExportQueryVariables = Exact<{
  filter: CandidateFilter;
}>;


export type FilingsExportQuery = { candidates: { nodes: Array<{ id: string, name: string, stage: Stage, stageSince: string | null, upwardFiledOn: string | null, branch: { name: string } }> } };

export type FilingsQueryVariables = Exact<{
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type FilingsQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, stage: Stage, upwardFiledOn: string | null, branch: { id: string, name: string }, probation: { start: string } | null, admissions: { nodes: Array<{ decidedOn: string | null, decidedBy: { organization: { name: string } | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReverseUpwardFilingsMutationVariables = Exact<{
  input: ReverseUpwardFilingsInput;
}>;


export type ReverseUpwardFilingsMutation = { reverseUpwardFilings: { succeeded: number, failed: number, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null }> }> } };

export type MeetingsToVoteQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsToVoteQuery = { meetings: { nodes: Array<{ id: string, on: string, place: string }> } };

export type ApprovalQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalQuery = { approval: { id: string, version: number, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, submittedAt: string, deadlineOn: string | null, hasWarnings: boolean, note: string, outcome: ConversionOutcome | null, edition: Edition, submittedBy: { name: string, organization: { name: string } | null } | null, candidate: { id: string, name: string, stage: Stage, stageSince: string | null, sex: Sex, birth: string, education: Education | null, unit: string, branch: { id: string, name: string } }, evidence: Array<{ recordId: string, kind: Kind, on: string, version: number }>, changesSince: Array<{ moved: Moved, recordId: string, kind: Kind, on: string }>, lateEntries: Array<{ recordId: string, kind: Kind, on: string, enteredOn: string }>, acknowledgements: Array<{ rule: string, text: string }>, deliberations: Array<{ organizationId: string, on: string, agrees: boolean, opinion: string }>, problemsNow: Array<{ code: ProblemCode, message: string, severity: Severity, rule: string | null, guard: string | null, article: string | null, detail: string | null, readyOn: string | null, dueOn: string | null }>, previous: { id: string, status: ApprovalStatus, submittedOn: string, kind: ApprovalKind, decidedOn: string | null, opinion: string, decidedBy: { name: string, role: Role, organization: { name: string } | null } | null, decision: { committeeMetOn: string | null, vote: { due: number, present: number, approve: number, oppose: number, abstain: number } | null } | null } | null, history: Array<{ status: ApprovalStatus, on: string, opinion: string }> } | null };

export type DecideApprovalsMutationVariables = Exact<{
  input: DecideApprovalsInput;
}>;


export type DecideApprovalsMutation = { decideApprovals: { requested: number, succeeded: number, failed: number, validatedOnly: boolean, replayed: boolean, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, candidate: { id: string, name: string } | null, approval: { id: string, status: ApprovalStatus, version: number } | null, before: { stage: Stage } | null, after: { stage: Stage, probationLastDay: string | null } | null, deadlines: Array<{ message: string, dueOn: string }>, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null }>, warnings: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null }> }> } };

export type InboxCountsQueryVariables = Exact<{
  all: ApprovalFilter;
  clear: ApprovalFilter;
  warned: ApprovalFilter;
  again: ApprovalFilter;
  late: ApprovalFilter;
  back: ApprovalFilter;
}>;


export type InboxCountsQuery = { all: { totalCount: number }, clear: { totalCount: number }, warned: { totalCount: number }, again: { totalCount: number }, late: { totalCount: number }, back: { totalCount: number } };

export type InboxExportQueryVariables = Exact<{
  filter: ApprovalFilter;
}>;


export type InboxExportQuery = { approvals: { nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, deadlineOn: string | null, hasWarnings: boolean, candidate: { id: string, name: string, stage: Stage, branch: { name: string } } }> } };

export type InboxRowsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type InboxRowsQuery = { nodes: Array<
    | { id: string, version: number, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, deadlineOn: string | null, hasWarnings: boolean, candidate: { id: string, name: string, stage: Stage, branch: { id: string, name: string } }, foundProblems: Array<{ guard: string, severity: Severity, article: string, zh: string, en: string }>, changesSince: Array<{ moved: Moved, kind: Kind, on: string }> }
    | Record<PropertyKey, never>
   | null> | null };

export type InboxTasksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type InboxTasksQuery = { nodes: Array<
    | { id: string, problemsNow: Array<{ code: ProblemCode, message: string, severity: Severity, rule: string | null, article: string | null }> }
    | Record<PropertyKey, never>
   | null> | null };

export type InboxQueryVariables = Exact<{
  filter: ApprovalFilter;
  after?: string | null | undefined;
}>;


export type InboxQuery = { approvals: { totalCount: number, nodes: Array<{ id: string, version: number, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, deadlineOn: string | null, hasWarnings: boolean, candidate: { id: string, name: string, stage: Stage, branch: { id: string, name: string } }, foundProblems: Array<{ guard: string, severity: Severity, article: string, zh: string, en: string }>, changesSince: Array<{ moved: Moved, kind: Kind, on: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReverseDecisionsMutationVariables = Exact<{
  input: ReverseDecisionsInput;
}>;


export type ReverseDecisionsMutation = { reverseDecisions: { succeeded: number, failed: number, errors: Array<{ code: ProblemCode, message: string }>, results: Array<{ index: number, askedId: string, succeeded: boolean, approval: { id: string, status: ApprovalStatus, version: number } | null, errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null }> }> } };

export type AgendaQueryVariables = Exact<{
  branch: string | number;
}>;


export type AgendaQuery = { candidates: { nodes: Array<{ id: string, name: string, stage: Stage, version: number, introducers: Array<{ member: { id: string, name: string } | null }>, operations: Array<{ section: string, possible: boolean, earliest: string | null, problems: Array<{ message: string, detail: string | null, rule: string | null, severity: Severity, readyOn: string | null }> }> }>, pageInfo: { hasNextPage: boolean } } };

export type KeepRollMutationVariables = Exact<{
  input: UpdateGeneralMeetingInput;
}>;


export type KeepRollMutation = { updateGeneralMeeting: { meeting: { id: string, version: number } | null, errors: Array<{ code: ProblemCode, message: string, path: Array<string> }> } };

export type RecordVotesMutationVariables = Exact<{
  input: RecordVotesInput;
}>;


export type RecordVotesMutation = { recordVotes: { requested: number, succeeded: number, failed: number, replayed: boolean, errors: Array<{ message: string, rule: string | null, article: string | null }>, results: Array<{ errors: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, readyOn: string | null }>, warnings: Array<{ message: string, rule: string | null, article: string | null }> }> } };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { id: string, on: string, startedAt: string | null, place: string, chair: string, recorder: string, scrutineer: string, teller: string, minutes: string, version: number, attendees: Array<{ memberId: string, name: string, attending: Attending }>, attachments: Array<{ id: string | null, name: string, reference: string, thumbnail: string | null }>, branch: { id: string, name: string }, votes: { nodes: Array<{ id: string, voteKind: VoteKind, result: VoteResult, outcome: ConversionOutcome | null, dueVoters: number, presentVoters: number, issued: number, returned: number, approve: number, oppose: number, abstain: number, invalid: number, writtenApprove: number, writtenOppose: number, writtenAbstain: number, resolution: string, extensionMonths: number | null, nextMeetingOn: string | null, candidate: { id: string, name: string, stage: Stage } | null }> } } | null };

export type PeopleCountsQueryVariables = Exact<{
  applicants: CandidateFilter;
  activists: CandidateFilter;
  targets: CandidateFilter;
  probationary: CandidateFilter;
  archived: CandidateFilter;
  overdue: CandidateFilter;
  back: CandidateFilter;
  waits: CandidateFilter;
}>;


export type PeopleCountsQuery = { applicants: { totalCount: number }, activists: { totalCount: number }, targets: { totalCount: number }, probationary: { totalCount: number }, archived: { totalCount: number }, overdue: { totalCount: number }, back: { totalCount: number }, waits: { totalCount: number } };

export type PeopleRowsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PeopleRowsQuery = { nodes: Array<
    | { __typename: 'AccessToken' }
    | { __typename: 'Account' }
    | { __typename: 'AdmissionForm' }
    | { __typename: 'Adoption' }
    | { __typename: 'Approval' }
    | { __typename: 'Assignment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Candidate', id: string, version: number, name: string, branch: { name: string } }
    | { __typename: 'Channel' }
    | { __typename: 'CommitteeResolution' }
    | { __typename: 'Consent' }
    | { __typename: 'ConversionRequest' }
    | { __typename: 'CorrectionRequest' }
    | { __typename: 'DecisionByAuthority' }
    | { __typename: 'Delivery' }
    | { __typename: 'DeskRecord' }
    | { __typename: 'Document' }
    | { __typename: 'DoneRecord' }
    | { __typename: 'Exemption' }
    | { __typename: 'Meeting' }
    | { __typename: 'MembershipApplication' }
    | { __typename: 'NoticeObjection' }
    | { __typename: 'Oath' }
    | { __typename: 'Opinion' }
    | { __typename: 'Organization' }
    | { __typename: 'PartyMember' }
    | { __typename: 'PoliticalReview' }
    | { __typename: 'Postponement' }
    | { __typename: 'PublicNotice' }
    | { __typename: 'Recommendation' }
    | { __typename: 'RegistrationToken' }
    | { __typename: 'Session' }
    | { __typename: 'SuperiorTalk' }
    | { __typename: 'TalkRecord' }
    | { __typename: 'ThoughtReport' }
    | { __typename: 'TimelineEntry' }
    | { __typename: 'Training' }
    | { __typename: 'Transfer' }
    | { __typename: 'VoteRecord' }
   | null> | null };

export type PeopleQueryVariables = Exact<{
  filter: CandidateFilter;
  orderBy?: CandidateOrder;
  after?: string | null | undefined;
  counted?: boolean;
}>;


export type PeopleQuery = { candidates: { totalCount?: number, nodes: Array<{ id: string, version: number, name: string, sex: Sex, birth: string, ethnicity: string, education: Education | null, occupation: string, unit: string, stage: Stage, status: CaseStatus, subStatus: SubStatus | null, stageSince: string | null, appliedOn: string | null, activistSince: string | null, listedOn: string | null, openedOn: string, updatedAt: string, nextDueOn: string | null, overdueSince: string | null, problemCount: number, branch: { id: string, name: string }, mentors: Array<{ id: string, member: { id: string, name: string } | null }>, introducers: Array<{ id: string, member: { id: string, name: string } | null }>, approvals: { nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, opinion: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProblemsOnQueryVariables = Exact<{
  id: string | number;
  for: ApprovalKind;
  on: string;
}>;


export type ProblemsOnQuery = { candidate: { id: string, problems: Array<{ code: ProblemCode, message: string, detail: string | null, rule: string | null, guard: string | null, article: string | null, severity: Severity, readyOn: string | null }> } | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { candidate: { id: string, name: string, sex: Sex, birth: string, idType: IdType, idNumberMasked: string, ethnicity: string, education: Education | null, occupation: string, unit: string, politicalStatus: PoliticalStatus, registrationPlace: string, applicationBasis: ApplicationBasis | null, isFloating: boolean, outflowPlace: string, inflowPlace: string, expectedLeaveOn: string | null, stage: Stage, status: CaseStatus, subStatus: SubStatus | null, stageSource: StageSource, stageSince: string | null, openedOn: string, appliedOn: string | null, activistSince: string | null, listedOn: string | null, partyStandingSince: string | null, version: number, edition: Edition, branch: { id: string, name: string, superior: { id: string, name: string } | null }, probation: { start: string, lastDay: string, eligibleOn: string, extensionMonths: number } | null, cultivationPeriod: { since: string, netMonths: number, completeOn: string } | null, mentors: Array<{ id: string, since: string, member: { id: string, name: string } | null }>, assignments: { nodes: Array<{ id: string, member: { id: string, name: string } | null }> }, introducers: Array<{ id: string, since: string, member: { id: string, name: string } | null }>, operations: Array<{ section: string, manual: string, label: string, stage: Stage, act: string, kind: Kind | null, allowed: boolean, state: OperationState, possible: boolean, count: number, on: string | null, dueOn: string | null, dueFrom: string | null, earliest: string | null, submissionId: string | null, cameBack: boolean, waitsSince: string | null, problems: Array<{ code: ProblemCode, message: string, detail: string | null, rule: string | null, guard: string | null, article: string | null, severity: Severity, readyOn: string | null, dueFrom: string | null }>, askedBy: Array<{ code: ProblemCode, message: string, rule: string | null, article: string | null, severity: Severity, dueOn: string | null }> }>, nextSteps: Array<{ transition: TransitionName, label: string, target: Stage, earliest: string, possible: boolean }>, deadlines: Array<{ message: string, rule: string, article: string, dueOn: string, overdue: boolean }>, overdue: Array<{ message: string, rule: string | null, guard: string | null, article: string | null, dueOn: string | null }>, anomalies: Array<{ message: string, rule: string | null, guard: string | null, article: string | null }>, approvals: { nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, acceptedOnSubmission: boolean, submittedOn: string, deadlineOn: string | null, decidedOn: string | null, opinion: string, addressedTo: { id: string, name: string } | null, decidedBy: { name: string, role: Role, organization: { name: string } | null } | null, decision: { committeeMetOn: string | null, vote: { due: number, present: number, approve: number, oppose: number, abstain: number } | null } | null }> }, timeline: { nodes: Array<{ id: string, act: string, on: string, at: string, kind: string, stage: string, lateEntry: boolean, changes: Array<{ subject: ChangeSubject, field: string, label: string, before: string | null, after: string | null, record:
            | { __typename: 'AdmissionForm', id: string }
            | { __typename: 'CommitteeResolution', id: string }
            | { __typename: 'ConversionRequest', id: string }
            | { __typename: 'DecisionByAuthority', id: string }
            | { __typename: 'DeskRecord', id: string }
            | { __typename: 'DoneRecord', id: string }
            | { __typename: 'Exemption', id: string }
            | { __typename: 'MembershipApplication', id: string }
            | { __typename: 'Oath', id: string }
            | { __typename: 'Opinion', id: string }
            | { __typename: 'PoliticalReview', id: string }
            | { __typename: 'Postponement', id: string }
            | { __typename: 'PublicNotice', id: string }
            | { __typename: 'Recommendation', id: string }
            | { __typename: 'SuperiorTalk', id: string }
            | { __typename: 'TalkRecord', id: string }
            | { __typename: 'ThoughtReport', id: string }
            | { __typename: 'Training', id: string }
            | { __typename: 'VoteRecord', id: string }
           | null }>, by: { name: string, role: Role, organization: { name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PhoneQueryVariables = Exact<{
  id: string | number;
}>;


export type PhoneQuery = { candidate: { id: string, phone: string } | null };

export type RecordsQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordsQuery = { candidate: { id: string, version: number, applications: { nodes: Array<{ __typename: 'MembershipApplication', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, talks: { nodes: Array<{ __typename: 'TalkRecord', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, talkedBy: Array<string>, content: string, title: string, place: string, opinion: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, recommendations: { nodes: Array<{ __typename: 'Recommendation', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, method: RecommendationMethod, content: string, voters: number | null, votes: number | null, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, resolutions: { nodes: Array<{ __typename: 'CommitteeResolution', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, resolutionKind: ResolutionKind, result: ResolutionResult, heldBy: HeldBy, due: number, present: number, text: string, partyGroupSaid: string, mentorsSaid: string, membersAndMassesSaid: string, committeeSaid: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, thoughtReports: { nodes: Array<{ __typename: 'ThoughtReport', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, opinions: { nodes: Array<{ __typename: 'Opinion', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, opinionKind: OpinionKind, content: string, asked: number | null, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }>, member: { id: string, name: string } | null }> }, exemptions: { nodes: Array<{ __typename: 'Exemption', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, exemptionKind: ExemptionKind, reason: string, superiorConsent: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, notices: { nodes: Array<{ __typename: 'PublicNotice', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, point: NoticePoint, phone: string, content: string, clean: boolean | null, closedOn: string | null, conclusion: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }>, places: Array<{ kind: NoticePlaceKind, place: string, start: string, end: string }>, objections: Array<{ content: string, handling: string, conclusion: string, affects: boolean }> }> }, politicalReviews: { nodes: Array<{ __typename: 'PoliticalReview', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, conclusion: ReviewConclusion | null, document: string | null, methods: Array<ReviewMethod> | null, content: string | null, family: string | null, relations: string | null, jointVetting: string | null, consultedDomicile: boolean | null, consultedResidence: boolean | null, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, trainings: { nodes: Array<{ __typename: 'Training', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, organizer: string, start: string | null, days: string, classHours: string, examPassed: boolean, examScore: string, certificate: string, series: string, mode: TrainingMode, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, admissionForms: { nodes: Array<{ __typename: 'AdmissionForm', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, serialNumber: string, note: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, votes: { nodes: Array<{ __typename: 'VoteRecord', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, voteKind: VoteKind, resolution: string, secretBallot: boolean, result: VoteResult, outcome: ConversionOutcome | null, dueVoters: number, presentVoters: number, issued: number, returned: number, approve: number, oppose: number, abstain: number, invalid: number, writtenApprove: number, writtenOppose: number, writtenAbstain: number, writtenReceivedAt: string | null, introducersPresent: boolean, introducersAbsence: string, extensionMonths: number | null, nextMeetingOn: string | null, annulmentReason: AnnulmentReason | null, annulmentText: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }>, meeting: { id: string } }> }, superiorTalks: { nodes: Array<{ __typename: 'SuperiorTalk', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, talkedBy: Array<string>, content: string, title: string, place: string, opinion: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, oaths: { nodes: Array<{ __typename: 'Oath', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, place: string, leader: string, content: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, conversionRequests: { nodes: Array<{ __typename: 'ConversionRequest', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, title: string, text: string, status: PaperStatus, reviewedOn: string | null, reviewNote: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, postponements: { nodes: Array<{ __typename: 'Postponement', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, until: string | null, reason: string, decision: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, doneRecords: { nodes: Array<{ __typename: 'DoneRecord', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, note: string, through: string | null, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, decisionsByAuthority: { nodes: Array<{ __typename: 'DecisionByAuthority', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, level: AuthorityLevel | null, authority: string, number: string, ground: string, request: string, target: Stage | null, since: string | null, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, deskRecords: { nodes: Array<{ __typename: 'DeskRecord', id: string, kind: Kind, on: string, recordedAt: string, lateEntry: boolean, version: number, reason: string, recordedBy: { name: string } | null, attachments: Array<{ id: string | null, name: string, thumbnail: string | null, reference: string }> }> }, approvals: { nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, acceptedOnSubmission: boolean, version: number, submittedOn: string, note: string, opinion: string, decidedOn: string | null, deadlineOn: string | null, outcome: ConversionOutcome | null, history: Array<{ on: string, status: ApprovalStatus, opinion: string, reversal: { on: string, reason: string } | null }>, submittedBy: { name: string } | null, decidedBy: { name: string } | null, addressedTo: { name: string } | null, foundProblems: Array<{ guard: string, severity: Severity, article: string, zh: string, en: string }> }> } } | null };

export type TimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { candidate: { id: string, timeline: { nodes: Array<{ id: string, act: string, on: string, at: string, kind: string, stage: string, lateEntry: boolean, changes: Array<{ subject: ChangeSubject, field: string, label: string, before: string | null, after: string | null, record:
            | { __typename: 'AdmissionForm', id: string }
            | { __typename: 'CommitteeResolution', id: string }
            | { __typename: 'ConversionRequest', id: string }
            | { __typename: 'DecisionByAuthority', id: string }
            | { __typename: 'DeskRecord', id: string }
            | { __typename: 'DoneRecord', id: string }
            | { __typename: 'Exemption', id: string }
            | { __typename: 'MembershipApplication', id: string }
            | { __typename: 'Oath', id: string }
            | { __typename: 'Opinion', id: string }
            | { __typename: 'PoliticalReview', id: string }
            | { __typename: 'Postponement', id: string }
            | { __typename: 'PublicNotice', id: string }
            | { __typename: 'Recommendation', id: string }
            | { __typename: 'SuperiorTalk', id: string }
            | { __typename: 'TalkRecord', id: string }
            | { __typename: 'ThoughtReport', id: string }
            | { __typename: 'Training', id: string }
            | { __typename: 'VoteRecord', id: string }
           | null }>, by: { name: string, role: Role, organization: { name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttendanceOnQueryVariables = Exact<{
  branch: string | number;
  on: string;
}>;


export type AttendanceOnQuery = { attendance: { on: string, due: number, needed: number, spare: number, withoutVote: Array<{ reason: AbsenceReason, member: { id: string, name: string } | null }> } };

export type CaretakersQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  first: number;
}>;


export type CaretakersQuery = { caretakers: { more: boolean, members: Array<{ mentored: number, introduced: number, risks: Array<CaretakerRisk>, member: { id: string, name: string, leftOn: string | null, organization: { name: string } } | null }> } };

export type DeparturesQueryVariables = Exact<{
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type DeparturesQuery = { candidates: { nodes: Array<{ id: string, name: string, stage: Stage, departure: { leavesOn: string, admittedBy: string, admittedOn: string, inTime: boolean, calls: Array<{ transition: TransitionName, label: string, beginBy: string | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingPlanQueryVariables = Exact<{
  branch: string | number;
  since?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type MeetingPlanQuery = { meetingPlan: { since: string, until: string, more: boolean, windows: Array<{ kind: VoteKind, opens: string, by: string | null, late: boolean, supposed: boolean, provisional: boolean, candidate: { id: string, name: string } | null }>, days: Array<{ since: string, until: string, windows: Array<{ kind: VoteKind, late: boolean, supposed: boolean, provisional: boolean, candidate: { id: string, name: string } | null }>, attendance: { on: string, due: number, needed: number, spare: number, withoutVote: Array<{ reason: AbsenceReason, member: { id: string, name: string } | null }> } }> } };

export type PlannedPeopleQueryVariables = Exact<{
  filter: CandidateFilter;
  until?: string | null | undefined;
  edition?: Edition | null | undefined;
  after?: string | null | undefined;
}>;


export type PlannedPeopleQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, name: string, stage: Stage, branch: { id: string, name: string }, plannedSteps: Array<{ transition: TransitionName, label: string, on: string, supposed: boolean, provisional: boolean, assumes: Array<{ message: string, rule: string | null }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecruitmentForecastQueryVariables = Exact<{
  branch: string | number;
  year: number;
}>;


export type RecruitmentForecastQuery = { recruitmentForecast: { year: number, ready: number, expected: number, looked: number, more: boolean } };

export type RecruitmentPlansQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  year: number;
  first: number;
}>;


export type RecruitmentPlansQuery = { recruitmentPlans: { year: number, more: boolean, plans: Array<{ quota: number | null, distributed: number, admitted: number, submitted: number, version: number, organization: { id: string, name: string, kind: OrgKind, superior: { id: string } | null } | null, history: Array<{ quota: number | null, setOn: string, note: string, version: number }> }> } };

export type SetRecruitmentPlansMutationVariables = Exact<{
  input: SetRecruitmentPlansInput;
}>;


export type SetRecruitmentPlansMutation = { setRecruitmentPlans: { count: number | null, errors: Array<{ message: string }> } };

export type ReviewPapersMutationVariables = Exact<{
  input: ReviewPapersInput;
}>;


export type ReviewPapersMutation = { reviewPapers: { errors: Array<{ code: ProblemCode, message: string, detail: string | null, path: Array<string> }>, results: Array<{ succeeded: boolean, askedId: string, candidate: { id: string, version: number } | null, errors: Array<{ code: ProblemCode, message: string, detail: string | null, rule: string | null, path: Array<string> }>, warnings: Array<{ message: string, detail: string | null, rule: string | null, article: string | null, severity: Severity }>, deadlines: Array<{ message: string, dueOn: string }> }> } };

export type JudgeQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type JudgeQuery = { candidate: { id: string, name: string, stage: Stage, openedOn: string, own: { on: string, edition: Edition }, manual: { edition: Edition, stage: Stage, status: CaseStatus, subStatus: SubStatus | null, nextSteps: Array<{ transition: TransitionName, label: string, target: Stage, earliest: string, possible: boolean, problems: Array<{ message: string, detail: string | null, rule: string | null, article: string | null, severity: Severity, readyOn: string | null, dueFrom: string | null }> }>, overdue: Array<{ message: string, rule: string | null, article: string | null, dueOn: string | null, severity: Severity }>, deadlines: Array<{ message: string, rule: string, article: string, dueOn: string, overdue: boolean }>, operations: Array<{ section: string, label: string, state: OperationState, on: string | null, earliest: string | null, problems: Array<{ message: string, rule: string | null }>, askedBy: Array<{ rule: string | null }> }> }, national: { edition: Edition, stage: Stage, status: CaseStatus, subStatus: SubStatus | null, nextSteps: Array<{ transition: TransitionName, label: string, target: Stage, earliest: string, possible: boolean, problems: Array<{ message: string, detail: string | null, rule: string | null, article: string | null, severity: Severity, readyOn: string | null, dueFrom: string | null }> }>, overdue: Array<{ message: string, rule: string | null, article: string | null, dueOn: string | null, severity: Severity }>, deadlines: Array<{ message: string, rule: string, article: string, dueOn: string, overdue: boolean }>, operations: Array<{ section: string, label: string, state: OperationState, on: string | null, earliest: string | null, problems: Array<{ message: string, rule: string | null }>, askedBy: Array<{ rule: string | null }> }> } } | null };

export type SheetPeopleQueryVariables = Exact<{
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type SheetPeopleQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, stage: Stage, branch: { id: string, name: string }, mentors: Array<{ id: string, member: { id: string, name: string } | null }>, introducers: Array<{ id: string, member: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdmittedQueryVariables = Exact<{
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type AdmittedQuery = { candidates: { nodes: Array<{ id: string, name: string, sex: Sex, birth: string, ethnicity: string, education: Education | null, occupation: string, appliedOn: string | null, activistSince: string | null, listedOn: string | null, branch: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CameBackWithinQueryVariables = Exact<{
  filter: ApprovalFilter;
  after?: string | null | undefined;
}>;


export type CameBackWithinQuery = { approvals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ApprovalKind, status: ApprovalStatus, submittedOn: string, decidedOn: string | null, opinion: string, candidate: { id: string, name: string, branch: { id: string, name: string } } }> } };

export type CopiedTextsQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  on?: DateRange | null | undefined;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;


export type CopiedTextsQuery = { copiedTexts: { since: string, until: string, compared: number, partial: boolean, count: number, people: number, totalGroups: number, organizations: Array<{ count: number, people: number, organization: { id: string, name: string } | null }>, groups: Array<{ similarity: number, count: number, people: number, byOneWriter: boolean, texts: Array<{ kind: Kind, on: string, text: string, similarity: number, candidate: { id: string, name: string } | null, organization: { id: string, name: string } | null }> }> } };

export type FiguresBookQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  stage?: Array<Stage> | Stage | null | undefined;
  arrived?: Arrival | null | undefined;
  arrivals?: DateRange | null | undefined;
}>;


export type FiguresBookQuery = { statistics: { on: string, since: string, until: string, count: number, overdue: number, stages: Array<{ stage: Stage, count: number, overdue: number }>, organizations: Array<{ count: number, overdue: number, organization: { name: string } | null, stages: Array<{ stage: Stage, count: number }> }>, months: Array<{ month: string, applied: number, activists: number, targets: number, admitted: number, converted: number }>, ages: Array<{ since: number | null, until: number | null, count: number }>, sexes: Array<{ sex: Sex | null, count: number }>, educations: Array<{ education: Education | null, count: number }>, ethnicities: Array<{ ethnicity: string | null, count: number }>, occupations: Array<{ occupation: string | null, count: number }>, durations: Array<{ step: Arrival, count: number, median: number | null, ninetieth: number | null }>, decisions: Array<{ kind: ApprovalKind, approved: number, returned: number, rejected: number, median: number | null, ninetieth: number | null }>, rules: Array<{ rule: string, count: number, returned: number, rejected: number }>, entries: Array<{ kind: Kind, count: number, late: number }>, dormant: Array<{ lastAdmittedOn: string | null, lastActivistOn: string | null, count: number, organization: { name: string } | null }>, yearlyDuties: Array<{ analysedOn: string | null, reportedOn: string | null, organization: { name: string } | null }> } };

export type StatisticsQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  stage?: Array<Stage> | Stage | null | undefined;
  arrived?: Arrival | null | undefined;
  arrivals?: DateRange | null | undefined;
}>;


export type StatisticsQuery = { statistics: { on: string, since: string, until: string, count: number, overdue: number, stages: Array<{ stage: Stage, count: number, overdue: number }>, organizations: Array<{ count: number, overdue: number, organization: { id: string, name: string } | null, stages: Array<{ stage: Stage, count: number }> }>, months: Array<{ month: string, applied: number, activists: number, targets: number, admitted: number, converted: number }>, ages: Array<{ since: number | null, until: number | null, count: number }>, sexes: Array<{ sex: Sex | null, count: number }>, educations: Array<{ education: Education | null, count: number }>, ethnicities: Array<{ ethnicity: string | null, count: number }>, occupations: Array<{ occupation: string | null, count: number }> } };

export type WorkQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  arrivals?: DateRange | null | undefined;
}>;


export type WorkQuery = { statistics: { since: string, until: string, durations: Array<{ step: Arrival, count: number, median: number | null, ninetieth: number | null }>, decisions: Array<{ kind: ApprovalKind, approved: number, returned: number, rejected: number, median: number | null, ninetieth: number | null }>, rules: Array<{ rule: string, count: number, returned: number, rejected: number }>, entries: Array<{ kind: Kind, count: number, late: number }>, dormant: Array<{ lastAdmittedOn: string | null, lastActivistOn: string | null, count: number, organization: { id: string, name: string } | null }>, yearlyDuties: Array<{ analysedOn: string | null, reportedOn: string | null, organization: { id: string, name: string } | null }> } };

export type UnanalysedQueryVariables = Exact<{
  filter: CandidateFilter;
}>;


export type UnanalysedQuery = { candidates: { totalCount: number } };

export type ReadPassportMutationVariables = Exact<{
  input: CreateCandidateFromPassportInput;
}>;


export type ReadPassportMutation = { createCandidateFromPassport: { passport: { number: string, issuedOn: string, validUntil: string, issuer: string, superior: string, key: string, addressedTo: string, name: string, idNumberMasked: string, birth: string, sex: Sex, stage: Stage, edition: Edition, appliedOn: string | null, activistSince: string | null, listedOn: string | null, probationStart: string | null, probationEligibleOn: string | null, duesPaidThrough: string | null, introduction: string, records: Array<{ kind: Kind, on: string, carried: boolean, text: string }> } | null, errors: Array<{ path: Array<string>, message: string }> } };

export type ReadyQueryVariables = Exact<{
  filter: CandidateFilter;
}>;


export type ReadyQuery = { candidates: { nodes: Array<{ id: string, name: string, stage: Stage, nextDueOn: string | null, operations: Array<{ section: string, label: string, act: string, state: OperationState, possible: boolean, allowed: boolean, dueOn: string | null, askedBy: Array<{ message: string }> }> }> } };

export type TodayQueryVariables = Exact<{
  filter: CandidateFilter;
}>;


export type TodayQuery = { candidates: { totalCount: number, nodes: Array<{ id: string, name: string, stage: Stage, nextDueOn: string | null, branch: { id: string, name: string }, overdue: Array<{ message: string, rule: string | null, guard: string | null, article: string | null, dueOn: string | null, consequence: Consequence | null }>, deadlines: Array<{ message: string, rule: string, article: string, dueOn: string, overdue: boolean }> }> } };

export type TransfersWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type TransfersWaitingQuery = { transfers: { totalCount: number, nodes: Array<{ id: string, status: TransferStatus, personName: string, idNumberMasked: string, stage: Stage | null, deadlineOn: string | null, overdue: boolean, targetName: string, version: number, source: { id: string, name: string }, target: { id: string, name: string } | null, candidate: { id: string, name: string } | null }> } };

export type WaitingForDecisionQueryVariables = Exact<{
  filter: ApprovalFilter;
}>;


export type WaitingForDecisionQuery = { approvals: { totalCount: number, nodes: Array<{ id: string, kind: ApprovalKind, submittedOn: string, deadlineOn: string | null, deliberations: Array<{ organizationId: string }>, candidate: { id: string, name: string, stage: Stage, branch: { id: string, name: string }, superiorTalks: { totalCount: number } } }> } };

export type CountsQueryVariables = Exact<{
  waiting: ApprovalFilter;
  late: CandidateFilter;
  back: ApprovalFilter;
  submits: boolean;
  unfiled: CandidateFilter;
  files: boolean;
  papers: PaperFilter;
  reviews: boolean;
  objections: NoticeObjectionFilter;
  settles: boolean;
}>;


export type CountsQuery = { waiting: { totalCount: number }, late: { totalCount: number }, back?: { totalCount: number }, unfiled?: { totalCount: number }, applications?: { totalCount: number }, thoughtReports?: { totalCount: number }, conversionRequests?: { totalCount: number }, objections?: { totalCount: number } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { role: Role, acts: Array<string>, account: { id: string, name: string, login: string } | null, organization: { id: string, name: string, kind: OrgKind } | null, candidate: { id: string, name: string } | null } };

export type OfficesQueryVariables = Exact<{
  filter: OrganizationFilter;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { organizations: { nodes: Array<{ id: string, name: string, kind: OrgKind, superior: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export const ChangesDocument = new TypedDocumentString(`
    subscription Changes {
  candidateChanged {
    acts
    candidate {
      id
      name
      timeline(first: 1) {
        nodes {
          act
          by {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const OwnOfficesDocument = new TypedDocumentString(`
    query OwnOffices {
  me {
    offices {
      accountId
      login
      role
      organization
      current
    }
  }
}
    `) as unknown as TypedDocumentString<OwnOfficesQuery, OwnOfficesQueryVariables>;
export const SwitchOfficeDocument = new TypedDocumentString(`
    mutation SwitchOffice($input: SwitchOfficeInput!) {
  switchOffice(input: $input) {
    login
    name
    role
    secondFactor
    mustChangePassword
    errors {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SwitchOfficeMutation, SwitchOfficeMutationVariables>;
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($name: String!) {
  candidates(first: 8, filter: {name: $name}) {
    nodes {
      id
      name
      stage
      branch {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const CameBackDocument = new TypedDocumentString(`
    query CameBack($filter: ApprovalFilter!) {
  approvals(first: 100, filter: $filter, orderBy: NEWEST) {
    totalCount
    nodes {
      id
      kind
      status
      submittedOn
      decidedOn
      opinion
      decidedBy {
        name
        role
        organization {
          name
        }
      }
      decision {
        committeeMetOn
        vote {
          due
          present
          approve
          oppose
          abstain
        }
      }
      candidate {
        id
        name
        stage
        branch {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CameBackQuery, CameBackQueryVariables>;
export const CodeToRegisterDocument = new TypedDocumentString(`
    mutation CodeToRegister($input: ReissueRegistrationTokenInput!) {
  reissueRegistrationToken(input: $input) {
    registration {
      url
      expiresAt
      qr(size: 640)
      branch {
        name
        contactName
        contactPhone
        superior {
          name
        }
      }
    }
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CodeToRegisterMutation, CodeToRegisterMutationVariables>;
export const ToRegisterDocument = new TypedDocumentString(`
    query ToRegister($filter: CandidateFilter!) {
  candidates(first: 8, filter: $filter, orderBy: NEWEST) {
    totalCount
    nodes {
      id
      name
      registrationTokens(first: 1, orderBy: NEWEST) {
        nodes {
          id
          status
          expiresAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToRegisterQuery, ToRegisterQueryVariables>;
export const AcceptCorrectionDocument = new TypedDocumentString(`
    mutation AcceptCorrection($input: AnswerCorrectionInput!) {
  answerCorrection(input: $input) {
    correctionRequest {
      id
      status
    }
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptCorrectionMutation, AcceptCorrectionMutationVariables>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($filter: CorrectionRequestFilter, $after: String) {
  correctionRequests(first: 100, after: $after, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      field
      wanted
      reason
      status
      note
      requestedAt
      answeredAt
      version
      candidate {
        id
        name
        version
        idNumberMasked
        birth
        sex
        ethnicity
        education
        occupation
        unit
        politicalStatus
        registrationPlace
        branch {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const BranchesDocument = new TypedDocumentString(`
    query Branches($name: String) {
  receivingBranches(first: 50, filter: {name: $name}, orderBy: PATH) {
    nodes {
      branchId
      name
      superior {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
export const CaseNamesDocument = new TypedDocumentString(`
    query CaseNames($filter: CaseNameFilter) {
  caseNames(first: 20, filter: $filter) {
    nodes {
      candidateId
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CaseNamesQuery, CaseNamesQueryVariables>;
export const EligibleIntroducersDocument = new TypedDocumentString(`
    query EligibleIntroducers($candidate: ID!, $name: String!) {
  eligibleIntroducers(candidate: $candidate, name: $name, first: 100) {
    more
    members {
      load
      eligible
      eligibleFrom
      reasons {
        code
        rule
        severity
        message
        detail
        readyOn
      }
      member {
        id
        name
        position
        organization {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EligibleIntroducersQuery, EligibleIntroducersQueryVariables>;
export const EligibleMentorsDocument = new TypedDocumentString(`
    query EligibleMentors($candidate: ID!, $name: String!) {
  eligibleMentors(candidate: $candidate, name: $name, first: 100) {
    more
    members {
      load
      eligible
      eligibleFrom
      reasons {
        code
        rule
        severity
        message
        detail
        readyOn
      }
      member {
        id
        name
        position
        organization {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EligibleMentorsQuery, EligibleMentorsQueryVariables>;
export const HolidaysDocument = new TypedDocumentString(`
    query Holidays($year: Int!) {
  holidays(year: $year) {
    day
    working
    name
  }
}
    `) as unknown as TypedDocumentString<HolidaysQuery, HolidaysQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter!, $after: String) {
  meetings(first: 20, after: $after, filter: $filter, orderBy: NEWEST) {
    nodes {
      id
      on
      startedAt
      place
      chair
      recorder
      scrutineer
      teller
      minutes
      version
      attachments {
        name
        reference
      }
      branch {
        id
        name
      }
      votes(first: 50) {
        nodes {
          id
          voteKind
          result
          outcome
          dueVoters
          presentVoters
          issued
          returned
          approve
          oppose
          abstain
          invalid
          writtenApprove
          writtenOppose
          writtenAbstain
          resolution
          extensionMonths
          nextMeetingOn
          candidate {
            id
            name
            stage
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($filter: MemberFilter!) {
  members(first: 100, filter: $filter) {
    nodes {
      id
      name
      status
      position
      organization {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const OrganizationsNamedDocument = new TypedDocumentString(`
    query OrganizationsNamed($filter: OrganizationFilter) {
  organizations(first: 50, filter: $filter) {
    nodes {
      id
      name
      kind
      superior {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsNamedQuery, OrganizationsNamedQueryVariables>;
export const RosterNamesDocument = new TypedDocumentString(`
    query RosterNames($filter: RosterNameFilter) {
  rosterNames(first: 20, filter: $filter) {
    nodes {
      memberId
      name
      organization {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterNamesQuery, RosterNamesQueryVariables>;
export const ArchiveCandidatesDocument = new TypedDocumentString(`
    mutation ArchiveCandidates($input: ArchiveCandidatesInput!) {
  archiveCandidates(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
        readyOn
        path
      }
      warnings {
        code
        message
        rule
        article
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveCandidatesMutation, ArchiveCandidatesMutationVariables>;
export const AssignMentorsToManyDocument = new TypedDocumentString(`
    mutation AssignMentorsToMany($input: AssignMentorsToManyInput!) {
  assignMentorsToMany(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
        readyOn
        path
      }
      warnings {
        code
        message
        rule
        article
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignMentorsToManyMutation, AssignMentorsToManyMutationVariables>;
export const RecordOpinionsDocument = new TypedDocumentString(`
    mutation RecordOpinions($input: RecordOpinionsInput!) {
  recordOpinions(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
      path
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
        readyOn
        path
      }
      warnings {
        code
        message
        rule
        article
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOpinionsMutation, RecordOpinionsMutationVariables>;
export const RecordTrainingsDocument = new TypedDocumentString(`
    mutation RecordTrainings($input: RecordTrainingsInput!) {
  recordTrainings(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
      path
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
        readyOn
        path
      }
      warnings {
        code
        message
        rule
        article
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTrainingsMutation, RecordTrainingsMutationVariables>;
export const SubmitApprovalsDocument = new TypedDocumentString(`
    mutation SubmitApprovals($input: SubmitApprovalsInput!) {
  submitApprovals(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
        readyOn
        path
      }
      warnings {
        code
        message
        rule
        article
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitApprovalsMutation, SubmitApprovalsMutationVariables>;
export const ObjectionsReceivedDocument = new TypedDocumentString(`
    query ObjectionsReceived($filter: NoticeObjectionFilter, $after: String) {
  noticeObjections(first: 100, after: $after, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      number
      content
      contact
      status
      finding
      receivedAt
      answeredAt
      version
      notice
      candidate {
        id
        name
        branch {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectionsReceivedQuery, ObjectionsReceivedQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($subject: String!) {
  documents(first: 50, filter: {subject: $subject}) {
    nodes {
      id
      title
      number
      issuedOn
      file
      supersededAt
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const ObjectionsDocument = new TypedDocumentString(`
    query Objections($notice: ID!) {
  noticeObjections(first: 100, orderBy: OLDEST, filter: {notice: $notice}) {
    nodes {
      id
      number
      content
      contact
      status
      finding
      receivedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectionsQuery, ObjectionsQueryVariables>;
export const PaperDocument = new TypedDocumentString(`
    query Paper($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Record {
      kind
      on
      recordedAt
      lateEntry
      version
      recordedBy {
        name
        role
      }
      attachments {
        id
        name
        reference
        type
        size
        pages
        url
        thumbnail
      }
      candidate {
        id
        name
      }
    }
    ... on MembershipApplication {
      title
      text
      status
      reviewedOn
      reviewNote
    }
    ... on ThoughtReport {
      title
      text
      status
      reviewedOn
      reviewNote
    }
    ... on ConversionRequest {
      title
      text
      status
      reviewedOn
      reviewNote
    }
    ... on TalkRecord {
      title
      talkedBy
      place
      content
      opinion
    }
    ... on SuperiorTalk {
      title
      talkedBy
      place
      content
      opinion
    }
    ... on Recommendation {
      method
      voters
      votes
      content
    }
    ... on CommitteeResolution {
      resolutionKind
      result
      heldBy
      due
      present
      text
      partyGroupSaid
      mentorsSaid
      membersAndMassesSaid
      committeeSaid
    }
    ... on Opinion {
      opinionKind
      member {
        id
        name
      }
      asked
      content
    }
    ... on Exemption {
      exemptionKind
      reason
      superiorConsent
    }
    ... on PublicNotice {
      point
      phone
      closedOn
      clean
      content
      conclusion
    }
    ... on PoliticalReview {
      reviewConclusion: conclusion
      document
      consultedDomicile
      consultedResidence
      reviewContent: content
      family
      relations
      jointVetting
    }
    ... on Training {
      organizer
      start
      days
      classHours
      mode
      examPassed
      examScore
      certificate
      series
    }
    ... on AdmissionForm {
      serialNumber
      note
    }
    ... on VoteRecord {
      voteKind
      voteResult: result
      outcome
      dueVoters
      presentVoters
      issued
      returned
      approve
      oppose
      abstain
      invalid
      writtenApprove
      writtenOppose
      writtenAbstain
      secretBallot
      introducersPresent
      introducersAbsence
      extensionMonths
      nextMeetingOn
      resolution
    }
    ... on Oath {
      place
      leader
      content
    }
    ... on Postponement {
      until
      reason
      decision
    }
    ... on DoneRecord {
      number
      through
      note
    }
    ... on DecisionByAuthority {
      level
      authority
      number
      ground
      request
      target
      since
    }
    ... on DeskRecord {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PaperQuery, PaperQueryVariables>;
export const WaitingPapersDocument = new TypedDocumentString(`
    query WaitingPapers($filter: PaperFilter!) {
  applications(first: 100, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      kind
      on
      recordedAt
      title
      attachments {
        name
      }
      candidate {
        id
        name
        branch {
          id
          name
        }
      }
    }
  }
  thoughtReports(first: 100, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      kind
      on
      recordedAt
      title
      attachments {
        name
      }
      candidate {
        id
        name
        branch {
          id
          name
        }
      }
    }
  }
  conversionRequests(first: 100, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      kind
      on
      recordedAt
      title
      attachments {
        name
      }
      candidate {
        id
        name
        branch {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingPapersQuery, WaitingPapersQueryVariables>;
export const RegulationDocument = new TypedDocumentString(`
    query Regulation {
  regulation {
    guards {
      id
      rule
      message
      editions {
        edition
        article
        severity
      }
    }
    transitions {
      name
      label
      kind
      source
      target
      guards {
        id
      }
      deciding {
        id
      }
    }
    recordings {
      kind
      label
      manual
      stages
      needsEvidence
      byPerson
      guards {
        id
      }
    }
    tasks {
      stage
      guards {
        id
      }
    }
    operations {
      section
      manual
      label
      stage
      act
      kind
      settles
    }
  }
}
    `) as unknown as TypedDocumentString<RegulationQuery, RegulationQueryVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    name
    settingsHistory {
      effectiveOn
      settings {
        quorum
      }
    }
    superior {
      id
      settingsHistory {
        effectiveOn
        settings {
          quorum
        }
      }
      superior {
        id
        settingsHistory {
          effectiveOn
          settings {
            quorum
          }
        }
        superior {
          id
          settingsHistory {
            effectiveOn
            settings {
              quorum
            }
          }
        }
      }
    }
  }
  members(first: 100, after: $after, filter: {organization: $organization}) {
    nodes {
      id
      name
      status
      position
      fullSince
      joinedOn
      convertedOn
      followsCase
      leftOn
      excusedFrom
      excusedUntil
      disciplines {
        kind
        decidedOn
        restoredOn
      }
      version
      organization {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const EnrolSecondFactorDocument = new TypedDocumentString(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    qr
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const OwnSignInDocument = new TypedDocumentString(`
    query OwnSignIn {
  me {
    role
    account {
      id
      login
      name
      secondFactorSince
    }
    organization {
      id
      name
    }
    recoveryCodesLeft
    sessions {
      id
      kind
      device
      address
      current
      createdAt
      seenAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSignInQuery, OwnSignInQueryVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds {
  calendarFeeds(first: 100) {
    nodes {
      id
      label
      shows
      createdAt
      revokedAt
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels(first: 100) {
    nodes {
      id
      label
      kind
      place
      events
      digest
      failures
      nextAt
      disabledAt
      revokedAt
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    url
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    secret
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($id: ID!) {
  node(id: $id) {
    ... on Channel {
      id
      failures
      deliveries(first: 50, orderBy: NEWEST) {
        nodes {
          id
          type
          status
          tries
          answer
          createdAt
          triedAt
          sentAt
        }
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const AccessTokensDocument = new TypedDocumentString(`
    query AccessTokens {
  accessTokens(first: 100) {
    nodes {
      id
      label
      scopes
      createdAt
      expiresAt
      revokedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AccessTokensQuery, AccessTokensQueryVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    token
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($filter: AccountFilter, $after: String) {
  accounts(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      login
      name
      role
      disabled
      createdAt
      lastSignedInAt
      lockedUntil
      passwordExpiresAt
      secondFactorSince
      invitedUntil
      version
      holder {
        memberId
        name
        organization {
          name
        }
      }
      sessions(first: 5) {
        nodes {
          id
          address
          seenAt
        }
        pageInfo {
          hasNextPage
        }
      }
      organization {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const HeirsDocument = new TypedDocumentString(`
    query Heirs($filter: AccountFilter) {
  accounts(first: 100, filter: $filter) {
    nodes {
      id
      name
      login
      role
      version
    }
  }
}
    `) as unknown as TypedDocumentString<HeirsQuery, HeirsQueryVariables>;
export const BranchContactDocument = new TypedDocumentString(`
    query BranchContact($id: ID!) {
  organization(id: $id) {
    id
    contactName
    contactPhone
    version
  }
}
    `) as unknown as TypedDocumentString<BranchContactQuery, BranchContactQueryVariables>;
export const RegistrationCodesDocument = new TypedDocumentString(`
    query RegistrationCodes($filter: RegistrationTokenFilter, $after: String) {
  registrationTokens(first: 100, after: $after, filter: $filter, orderBy: NEWEST) {
    totalCount
    nodes {
      id
      createdAt
      expiresAt
      usedAt
      revokedAt
      status
      candidate {
        id
        name
        stage
        subStatus
        registrationTokens(first: 1, orderBy: NEWEST) {
          nodes {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationCodesQuery, RegistrationCodesQueryVariables>;
export const DissolveOrganizationsDocument = new TypedDocumentString(`
    mutation DissolveOrganizations($input: DissolveOrganizationsInput!) {
  dissolveOrganizations(input: $input) {
    organizations
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DissolveOrganizationsMutation, DissolveOrganizationsMutationVariables>;
export const MergeOrganizationsDocument = new TypedDocumentString(`
    mutation MergeOrganizations($input: MergeOrganizationsInput!) {
  mergeOrganizations(input: $input) {
    organizations
    cases
    submissions
    members
    accounts
    transfers
    codes
    plans
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>;
export const ReparentOrganizationsDocument = new TypedDocumentString(`
    mutation ReparentOrganizations($input: ReparentOrganizationsInput!) {
  reparentOrganizations(input: $input) {
    organizations
    cases
    submissions
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReparentOrganizationsMutation, ReparentOrganizationsMutationVariables>;
export const SplitOrganizationDocument = new TypedDocumentString(`
    mutation SplitOrganization($input: SplitOrganizationInput!) {
  splitOrganization(input: $input) {
    organizations
    cases
    submissions
    members
    accounts
    transfers
    codes
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SplitOrganizationMutation, SplitOrganizationMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($filter: OrganizationFilter!, $after: String) {
  organizations(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      name
      kind
      canApproveAdmission
      canDevelop
      hasCommittee
      hasPartyGroups
      documentMark
      isFloatingMembersOrg
      closedOn
      version
      superior {
        id
        name
      }
      successor {
        name
      }
      formerSuperiors {
        until
        name
      }
      adoptions {
        id
        edition
        since
      }
      settings {
        activistFilingMode
        activistClock
        waitingMonths
        halfYearlyExtras
        noticeWorkingDays
        noticeBeforeAdmission
        quorum
        probationInspectionMonths
        preReviewLapses
        preReviewDays
        sameCommittee
        trainingExam
        targetInspections
        duesAtAdmission
        overQuota
      }
      settingsHistory {
        effectiveOn
        settings {
          activistFilingMode
          activistClock
          waitingMonths
          halfYearlyExtras
          noticeWorkingDays
          noticeBeforeAdmission
          quorum
          probationInspectionMonths
          preReviewLapses
          preReviewDays
          sameCommittee
          trainingExam
          targetInspections
          duesAtAdmission
          overQuota
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const PrintTemplatesDocument = new TypedDocumentString(`
    query PrintTemplates {
  printTemplates {
    kind
    title
    own
    organization
    version
    held {
      name
      note
      holdsFrom
    }
    history {
      version
      file
      name
      note
      holdsFrom
    }
    fields {
      name
      english
      repeated
      within
    }
  }
}
    `) as unknown as TypedDocumentString<PrintTemplatesQuery, PrintTemplatesQueryVariables>;
export const SetPrintTemplateDocument = new TypedDocumentString(`
    mutation SetPrintTemplate($input: SetPrintTemplateInput!) {
  setPrintTemplate(input: $input) {
    version
    warnings {
      message
    }
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetPrintTemplateMutation, SetPrintTemplateMutationVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $after: String) {
  auditTrail(first: 50, after: $after, filter: $filter, orderBy: NEWEST) {
    nodes {
      id
      act
      on
      at
      kind
      stage
      lateEntry
      organizationPath
      requestId
      address
      chain
      place
      hash
      before
      after
      by {
        name
        role
      }
      candidate {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditVerificationDocument = new TypedDocumentString(`
    query AuditVerification($after: String) {
  auditVerification(after: $after) {
    rows
    chains
    next
    broken {
      flaw
      chain
      place
      row
      act
      at
    }
    anchor {
      number
      at
      chains
      rows
      digest
    }
  }
}
    `) as unknown as TypedDocumentString<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const ExportAuditDocument = new TypedDocumentString(`
    query ExportAudit($filter: AuditFilter) {
  auditTrail(filter: $filter, orderBy: NEWEST) {
    nodes {
      at
      on
      act
      kind
      stage
      lateEntry
      organizationPath
      address
      requestId
      chain
      place
      hash
      by {
        name
        role
      }
      candidate {
        id
        name
      }
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<ExportAuditQuery, ExportAuditQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($filter: CandidateFilter!, $after: String) {
  candidates(first: 30, after: $after, filter: $filter, orderBy: DUE) {
    totalCount
    nodes {
      id
      name
      stage
      subStatus
      stageSince
      nextDueOn
      overdueSince
      activistSince
      branch {
        id
        name
      }
      opinions(first: 12, orderBy: NEWEST) {
        nodes {
          id
          on
          opinionKind
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const AcknowledgeUpwardFilingsDocument = new TypedDocumentString(`
    mutation AcknowledgeUpwardFilings($input: AcknowledgeUpwardFilingsInput!) {
  acknowledgeUpwardFilings(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      candidate {
        id
        name
        upwardFiledOn
      }
      doneRecord {
        id
      }
      errors {
        code
        message
        rule
        article
        readyOn
      }
      warnings {
        code
        message
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeUpwardFilingsMutation, AcknowledgeUpwardFilingsMutationVariables>;
export const FilingCountsDocument = new TypedDocumentString(`
    query FilingCounts($all: CandidateFilter!, $recent: CandidateFilter!, $older: CandidateFilter!, $full: CandidateFilter!) {
  all: candidates(first: 1, filter: $all) {
    totalCount
  }
  recent: candidates(first: 1, filter: $recent) {
    totalCount
  }
  older: candidates(first: 1, filter: $older) {
    totalCount
  }
  full: candidates(first: 1, filter: $full) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FilingCountsQuery, FilingCountsQueryVariables>;
export const FilingRowsDocument = new TypedDocumentString(`
    query FilingRows($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Candidate {
      id
      version
      name
      stage
      status
      upwardFiledOn
      branch {
        id
        name
      }
      probation {
        start
      }
      admissions: approvals(
        first: 1
        orderBy: NEWEST
        filter: {kind: [ADMISSION_APPROVAL], status: [APPROVED]}
      ) {
        nodes {
          decidedOn
          decidedBy {
            organization {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilingRowsQuery, FilingRowsQueryVariables>;
export const FilingsExportDocument = new TypedDocumentString(`
    query FilingsExport($filter: CandidateFilter!) {
  candidates(filter: $filter, orderBy: STAGE_SINCE) {
    nodes {
      id
      name
      stage
      stageSince
      upwardFiledOn
      branch {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilingsExportQuery, FilingsExportQueryVariables>;
export const FilingsDocument = new TypedDocumentString(`
    query Filings($filter: CandidateFilter!, $after: String) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: STAGE_SINCE) {
    totalCount
    nodes {
      id
      version
      name
      stage
      upwardFiledOn
      branch {
        id
        name
      }
      probation {
        start
      }
      admissions: approvals(
        first: 1
        orderBy: NEWEST
        filter: {kind: [ADMISSION_APPROVAL], status: [APPROVED]}
      ) {
        nodes {
          decidedOn
          decidedBy {
            organization {
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FilingsQuery, FilingsQueryVariables>;
export const ReverseUpwardFilingsDocument = new TypedDocumentString(`
    mutation ReverseUpwardFilings($input: ReverseUpwardFilingsInput!) {
  reverseUpwardFilings(input: $input) {
    succeeded
    failed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      errors {
        code
        message
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseUpwardFilingsMutation, ReverseUpwardFilingsMutationVariables>;
export const MeetingsToVoteDocument = new TypedDocumentString(`
    query MeetingsToVote {
  meetings(first: 50, orderBy: NEWEST) {
    nodes {
      id
      on
      place
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsToVoteQuery, MeetingsToVoteQueryVariables>;
export const ApprovalDocument = new TypedDocumentString(`
    query Approval($id: ID!) {
  approval(id: $id) {
    id
    version
    kind
    status
    submittedOn
    submittedAt
    deadlineOn
    hasWarnings
    note
    outcome
    edition
    submittedBy {
      name
      organization {
        name
      }
    }
    candidate {
      id
      name
      stage
      stageSince
      sex
      birth
      education
      unit
      branch {
        id
        name
      }
    }
    evidence {
      recordId
      kind
      on
      version
    }
    changesSince {
      moved
      recordId
      kind
      on
    }
    lateEntries {
      recordId
      kind
      on
      enteredOn
    }
    acknowledgements {
      rule
      text
    }
    deliberations {
      organizationId
      on
      agrees
      opinion
    }
    problemsNow {
      code
      message
      severity
      rule
      guard
      article
      detail
      readyOn
      dueOn
    }
    previous {
      id
      status
      submittedOn
      kind
      decidedOn
      opinion
      decidedBy {
        name
        role
        organization {
          name
        }
      }
      decision {
        committeeMetOn
        vote {
          due
          present
          approve
          oppose
          abstain
        }
      }
    }
    history {
      status
      on
      opinion
    }
  }
}
    `) as unknown as TypedDocumentString<ApprovalQuery, ApprovalQueryVariables>;
export const DecideApprovalsDocument = new TypedDocumentString(`
    mutation DecideApprovals($input: DecideApprovalsInput!) {
  decideApprovals(input: $input) {
    requested
    succeeded
    failed
    validatedOnly
    replayed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      candidate {
        id
        name
      }
      approval {
        id
        status
        version
      }
      before {
        stage
      }
      after {
        stage
        probationLastDay
      }
      deadlines {
        message
        dueOn
      }
      errors {
        code
        message
        rule
        article
        readyOn
      }
      warnings {
        code
        message
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecideApprovalsMutation, DecideApprovalsMutationVariables>;
export const InboxCountsDocument = new TypedDocumentString(`
    query InboxCounts($all: ApprovalFilter!, $clear: ApprovalFilter!, $warned: ApprovalFilter!, $again: ApprovalFilter!, $late: ApprovalFilter!, $back: ApprovalFilter!) {
  all: approvals(first: 1, filter: $all) {
    totalCount
  }
  clear: approvals(first: 1, filter: $clear) {
    totalCount
  }
  warned: approvals(first: 1, filter: $warned) {
    totalCount
  }
  again: approvals(first: 1, filter: $again) {
    totalCount
  }
  late: approvals(first: 1, filter: $late) {
    totalCount
  }
  back: approvals(first: 1, filter: $back) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InboxCountsQuery, InboxCountsQueryVariables>;
export const InboxExportDocument = new TypedDocumentString(`
    query InboxExport($filter: ApprovalFilter!) {
  approvals(filter: $filter, orderBy: DEADLINE) {
    nodes {
      id
      kind
      status
      submittedOn
      deadlineOn
      hasWarnings
      candidate {
        id
        name
        stage
        branch {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxExportQuery, InboxExportQueryVariables>;
export const InboxRowsDocument = new TypedDocumentString(`
    query InboxRows($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Approval {
      id
      version
      kind
      status
      submittedOn
      deadlineOn
      hasWarnings
      candidate {
        id
        name
        stage
        branch {
          id
          name
        }
      }
      foundProblems {
        guard
        severity
        article
        zh
        en
      }
      changesSince {
        moved
        kind
        on
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxRowsQuery, InboxRowsQueryVariables>;
export const InboxTasksDocument = new TypedDocumentString(`
    query InboxTasks($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Approval {
      id
      problemsNow {
        code
        message
        severity
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxTasksQuery, InboxTasksQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ApprovalFilter!, $after: String) {
  approvals(first: 100, after: $after, filter: $filter, orderBy: DEADLINE) {
    totalCount
    nodes {
      id
      version
      kind
      status
      submittedOn
      deadlineOn
      hasWarnings
      candidate {
        id
        name
        stage
        branch {
          id
          name
        }
      }
      foundProblems {
        guard
        severity
        article
        zh
        en
      }
      changesSince {
        moved
        kind
        on
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ReverseDecisionsDocument = new TypedDocumentString(`
    mutation ReverseDecisions($input: ReverseDecisionsInput!) {
  reverseDecisions(input: $input) {
    succeeded
    failed
    errors {
      code
      message
    }
    results {
      index
      askedId
      succeeded
      approval {
        id
        status
        version
      }
      errors {
        code
        message
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReverseDecisionsMutation, ReverseDecisionsMutationVariables>;
export const AgendaDocument = new TypedDocumentString(`
    query Agenda($branch: ID!) {
  candidates(
    first: 100
    filter: {branch: $branch, status: [ACTIVE], stage: [DEVELOPMENT_TARGET, PROBATIONARY_MEMBER]}
    orderBy: NAME
  ) {
    nodes {
      id
      name
      stage
      version
      introducers {
        member {
          id
          name
        }
      }
      operations {
        section
        possible
        earliest
        problems {
          message
          detail
          rule
          severity
          readyOn
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaQuery, AgendaQueryVariables>;
export const KeepRollDocument = new TypedDocumentString(`
    mutation KeepRoll($input: UpdateGeneralMeetingInput!) {
  updateGeneralMeeting(input: $input) {
    meeting {
      id
      version
    }
    errors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<KeepRollMutation, KeepRollMutationVariables>;
export const RecordVotesDocument = new TypedDocumentString(`
    mutation RecordVotes($input: RecordVotesInput!) {
  recordVotes(input: $input) {
    requested
    succeeded
    failed
    replayed
    errors {
      message
      rule
      article
    }
    results {
      errors {
        code
        message
        rule
        article
        readyOn
      }
      warnings {
        message
        rule
        article
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordVotesMutation, RecordVotesMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    on
    startedAt
    place
    chair
    recorder
    scrutineer
    teller
    minutes
    version
    attendees {
      memberId
      name
      attending
    }
    attachments {
      id
      name
      reference
      thumbnail
    }
    branch {
      id
      name
    }
    votes(first: 50) {
      nodes {
        id
        voteKind
        result
        outcome
        dueVoters
        presentVoters
        issued
        returned
        approve
        oppose
        abstain
        invalid
        writtenApprove
        writtenOppose
        writtenAbstain
        resolution
        extensionMonths
        nextMeetingOn
        candidate {
          id
          name
          stage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const PeopleCountsDocument = new TypedDocumentString(`
    query PeopleCounts($applicants: CandidateFilter!, $activists: CandidateFilter!, $targets: CandidateFilter!, $probationary: CandidateFilter!, $archived: CandidateFilter!, $overdue: CandidateFilter!, $back: CandidateFilter!, $waits: CandidateFilter!) {
  applicants: candidates(first: 1, filter: $applicants) {
    totalCount
  }
  activists: candidates(first: 1, filter: $activists) {
    totalCount
  }
  targets: candidates(first: 1, filter: $targets) {
    totalCount
  }
  probationary: candidates(first: 1, filter: $probationary) {
    totalCount
  }
  archived: candidates(first: 1, filter: $archived) {
    totalCount
  }
  overdue: candidates(first: 1, filter: $overdue) {
    totalCount
  }
  back: candidates(first: 1, filter: $back) {
    totalCount
  }
  waits: candidates(first: 1, filter: $waits) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PeopleCountsQuery, PeopleCountsQueryVariables>;
export const PeopleRowsDocument = new TypedDocumentString(`
    query PeopleRows($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Candidate {
      id
      version
      name
      branch {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleRowsQuery, PeopleRowsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: CandidateFilter!, $orderBy: CandidateOrder! = DUE, $after: String, $counted: Boolean! = false) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount @include(if: $counted)
    nodes {
      id
      version
      name
      sex
      birth
      ethnicity
      education
      occupation
      unit
      stage
      status
      subStatus
      stageSince
      appliedOn
      activistSince
      listedOn
      openedOn
      updatedAt
      nextDueOn
      overdueSince
      problemCount
      branch {
        id
        name
      }
      mentors {
        id
        member {
          id
          name
        }
      }
      introducers {
        id
        member {
          id
          name
        }
      }
      approvals(first: 1, filter: {cameBack: true}) {
        nodes {
          id
          kind
          status
          opinion
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ProblemsOnDocument = new TypedDocumentString(`
    query ProblemsOn($id: ID!, $for: ApprovalKind!, $on: Date!) {
  candidate(id: $id) {
    id
    problems(for: $for, on: $on) {
      code
      message
      detail
      rule
      guard
      article
      severity
      readyOn
    }
  }
}
    `) as unknown as TypedDocumentString<ProblemsOnQuery, ProblemsOnQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  candidate(id: $id) {
    id
    name
    sex
    birth
    idType
    idNumberMasked
    ethnicity
    education
    occupation
    unit
    politicalStatus
    registrationPlace
    applicationBasis
    isFloating
    outflowPlace
    inflowPlace
    expectedLeaveOn
    stage
    status
    subStatus
    stageSource
    stageSince
    openedOn
    appliedOn
    activistSince
    listedOn
    partyStandingSince
    version
    edition
    branch {
      id
      name
      superior {
        id
        name
      }
    }
    probation {
      start
      lastDay
      eligibleOn
      extensionMonths
    }
    cultivationPeriod {
      since
      netMonths
      completeOn
    }
    mentors {
      id
      since
      member {
        id
        name
      }
    }
    assignments(first: 50) {
      nodes {
        id
        member {
          id
          name
        }
      }
    }
    introducers {
      id
      since
      member {
        id
        name
      }
    }
    operations {
      section
      manual
      label
      stage
      act
      kind
      allowed
      state
      possible
      count
      on
      dueOn
      dueFrom
      earliest
      submissionId
      cameBack
      waitsSince
      problems {
        code
        message
        detail
        rule
        guard
        article
        severity
        readyOn
        dueFrom
      }
      askedBy {
        code
        message
        rule
        article
        severity
        dueOn
      }
    }
    nextSteps {
      transition
      label
      target
      earliest
      possible
    }
    deadlines {
      message
      rule
      article
      dueOn
      overdue
    }
    overdue {
      message
      rule
      guard
      article
      dueOn
    }
    anomalies {
      message
      rule
      guard
      article
    }
    approvals(first: 50, orderBy: NEWEST) {
      nodes {
        id
        kind
        status
        acceptedOnSubmission
        submittedOn
        deadlineOn
        decidedOn
        opinion
        addressedTo {
          id
          name
        }
        decidedBy {
          name
          role
          organization {
            name
          }
        }
        decision {
          committeeMetOn
          vote {
            due
            present
            approve
            oppose
            abstain
          }
        }
      }
    }
    timeline(first: 100, orderBy: NEWEST) {
      nodes {
        id
        act
        on
        at
        kind
        stage
        lateEntry
        changes {
          subject
          field
          label
          before
          after
          record {
            __typename
            id
          }
        }
        by {
          name
          role
          organization {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PhoneDocument = new TypedDocumentString(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `) as unknown as TypedDocumentString<PhoneQuery, PhoneQueryVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($id: ID!) {
  candidate(id: $id) {
    id
    version
    applications(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        title
        text
        status
        reviewedOn
        reviewNote
      }
    }
    talks(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        talkedBy
        content
        title
        place
        opinion
      }
    }
    recommendations(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        method
        content
        voters
        votes
      }
    }
    resolutions(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        resolutionKind
        result
        heldBy
        due
        present
        text
        partyGroupSaid
        mentorsSaid
        membersAndMassesSaid
        committeeSaid
      }
    }
    thoughtReports(first: 50) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        title
        text
        status
        reviewedOn
        reviewNote
      }
    }
    opinions(first: 100) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        opinionKind
        content
        asked
        member {
          id
          name
        }
      }
    }
    exemptions(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        exemptionKind
        reason
        superiorConsent
      }
    }
    notices(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        point
        phone
        content
        clean
        closedOn
        conclusion
        places {
          kind
          place
          start
          end
        }
        objections {
          content
          handling
          conclusion
          affects
        }
      }
    }
    politicalReviews(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        conclusion
        document
        methods
        content
        family
        relations
        jointVetting
        consultedDomicile
        consultedResidence
      }
    }
    trainings(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        organizer
        start
        days
        classHours
        examPassed
        examScore
        certificate
        series
        mode
      }
    }
    admissionForms(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        serialNumber
        note
      }
    }
    votes(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        voteKind
        resolution
        secretBallot
        result
        outcome
        dueVoters
        presentVoters
        issued
        returned
        approve
        oppose
        abstain
        invalid
        writtenApprove
        writtenOppose
        writtenAbstain
        writtenReceivedAt
        introducersPresent
        introducersAbsence
        extensionMonths
        nextMeetingOn
        annulmentReason
        annulmentText
        meeting {
          id
        }
      }
    }
    superiorTalks(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        talkedBy
        content
        title
        place
        opinion
      }
    }
    oaths(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        place
        leader
        content
      }
    }
    conversionRequests(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        title
        text
        status
        reviewedOn
        reviewNote
      }
    }
    postponements(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        until
        reason
        decision
      }
    }
    doneRecords(first: 30) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        note
        through
      }
    }
    decisionsByAuthority(first: 10) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        level
        authority
        number
        ground
        request
        target
        since
      }
    }
    deskRecords(first: 20) {
      nodes {
        __typename
        id
        kind
        on
        recordedAt
        lateEntry
        version
        recordedBy {
          name
        }
        attachments {
          id
          name
          thumbnail
          reference
        }
        reason
      }
    }
    approvals(first: 30, orderBy: NEWEST) {
      nodes {
        id
        kind
        status
        acceptedOnSubmission
        version
        submittedOn
        note
        opinion
        decidedOn
        deadlineOn
        outcome
        history {
          on
          status
          opinion
          reversal {
            on
            reason
          }
        }
        submittedBy {
          name
        }
        decidedBy {
          name
        }
        addressedTo {
          name
        }
        foundProblems {
          guard
          severity
          article
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!, $after: String) {
  candidate(id: $id) {
    id
    timeline(first: 100, after: $after, orderBy: NEWEST) {
      nodes {
        id
        act
        on
        at
        kind
        stage
        lateEntry
        changes {
          subject
          field
          label
          before
          after
          record {
            __typename
            id
          }
        }
        by {
          name
          role
          organization {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const AttendanceOnDocument = new TypedDocumentString(`
    query AttendanceOn($branch: ID!, $on: Date!) {
  attendance(branch: $branch, on: $on) {
    on
    due
    needed
    spare
    withoutVote {
      reason
      member {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttendanceOnQuery, AttendanceOnQueryVariables>;
export const CaretakersDocument = new TypedDocumentString(`
    query Caretakers($organization: ID, $first: Int!) {
  caretakers(organization: $organization, first: $first) {
    more
    members {
      mentored
      introduced
      risks
      member {
        id
        name
        organization {
          name
        }
        leftOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaretakersQuery, CaretakersQueryVariables>;
export const DeparturesDocument = new TypedDocumentString(`
    query Departures($filter: CandidateFilter!, $after: String) {
  candidates(first: 20, after: $after, filter: $filter, orderBy: STAGE_DESC) {
    nodes {
      id
      name
      stage
      departure {
        leavesOn
        admittedBy
        admittedOn
        inTime
        calls {
          transition
          label
          beginBy
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeparturesQuery, DeparturesQueryVariables>;
export const MeetingPlanDocument = new TypedDocumentString(`
    query MeetingPlan($branch: ID!, $since: Date, $until: Date) {
  meetingPlan(branch: $branch, since: $since, until: $until, first: 100) {
    since
    until
    more
    windows {
      kind
      opens
      by
      late
      supposed
      provisional
      candidate {
        id
        name
      }
    }
    days {
      since
      until
      windows {
        kind
        late
        supposed
        provisional
        candidate {
          id
          name
        }
      }
      attendance {
        on
        due
        needed
        spare
        withoutVote {
          reason
          member {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingPlanQuery, MeetingPlanQueryVariables>;
export const PlannedPeopleDocument = new TypedDocumentString(`
    query PlannedPeople($filter: CandidateFilter!, $until: Date, $edition: Edition, $after: String) {
  candidates(first: 20, after: $after, filter: $filter, orderBy: DUE) {
    totalCount
    nodes {
      id
      name
      stage
      branch {
        id
        name
      }
      plannedSteps(until: $until, edition: $edition) {
        transition
        label
        on
        supposed
        provisional
        assumes {
          message
          rule
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PlannedPeopleQuery, PlannedPeopleQueryVariables>;
export const RecruitmentForecastDocument = new TypedDocumentString(`
    query RecruitmentForecast($branch: ID!, $year: Int!) {
  recruitmentForecast(branch: $branch, year: $year, first: 100) {
    year
    ready
    expected
    looked
    more
  }
}
    `) as unknown as TypedDocumentString<RecruitmentForecastQuery, RecruitmentForecastQueryVariables>;
export const RecruitmentPlansDocument = new TypedDocumentString(`
    query RecruitmentPlans($organization: ID, $year: Int!, $first: Int!) {
  recruitmentPlans(organization: $organization, year: $year, first: $first) {
    year
    more
    plans {
      quota
      distributed
      admitted
      submitted
      version
      organization {
        id
        name
        kind
        superior {
          id
        }
      }
      history {
        quota
        setOn
        note
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecruitmentPlansQuery, RecruitmentPlansQueryVariables>;
export const SetRecruitmentPlansDocument = new TypedDocumentString(`
    mutation SetRecruitmentPlans($input: SetRecruitmentPlansInput!) {
  setRecruitmentPlans(input: $input) {
    count
    errors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetRecruitmentPlansMutation, SetRecruitmentPlansMutationVariables>;
export const ReviewPapersDocument = new TypedDocumentString(`
    mutation ReviewPapers($input: ReviewPapersInput!) {
  reviewPapers(input: $input) {
    errors {
      code
      message
      detail
      path
    }
    results {
      succeeded
      askedId
      candidate {
        id
        version
      }
      errors {
        code
        message
        detail
        rule
        path
      }
      warnings {
        message
        detail
        rule
        article
        severity
      }
      deadlines {
        message
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewPapersMutation, ReviewPapersMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    query Judge($id: ID!, $on: Date) {
  candidate(id: $id) {
    id
    name
    stage
    openedOn
    own: judged(on: $on) {
      on
      edition
    }
    manual: judged(on: $on, edition: MANUAL_2024) {
      edition
      stage
      status
      subStatus
      nextSteps {
        transition
        label
        target
        earliest
        possible
        problems {
          message
          detail
          rule
          article
          severity
          readyOn
          dueFrom
        }
      }
      overdue {
        message
        rule
        article
        dueOn
        severity
      }
      deadlines {
        message
        rule
        article
        dueOn
        overdue
      }
      operations {
        section
        label
        state
        on
        earliest
        problems {
          message
          rule
        }
        askedBy {
          rule
        }
      }
    }
    national: judged(on: $on, edition: NATIONAL_2026) {
      edition
      stage
      status
      subStatus
      nextSteps {
        transition
        label
        target
        earliest
        possible
        problems {
          message
          detail
          rule
          article
          severity
          readyOn
          dueFrom
        }
      }
      overdue {
        message
        rule
        article
        dueOn
        severity
      }
      deadlines {
        message
        rule
        article
        dueOn
        overdue
      }
      operations {
        section
        label
        state
        on
        earliest
        problems {
          message
          rule
        }
        askedBy {
          rule
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeQuery, JudgeQueryVariables>;
export const SheetPeopleDocument = new TypedDocumentString(`
    query SheetPeople($filter: CandidateFilter!, $after: String) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: NAME) {
    totalCount
    nodes {
      id
      version
      name
      stage
      branch {
        id
        name
      }
      mentors {
        id
        member {
          id
          name
        }
      }
      introducers {
        id
        member {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SheetPeopleQuery, SheetPeopleQueryVariables>;
export const AdmittedDocument = new TypedDocumentString(`
    query Admitted($filter: CandidateFilter!, $after: String) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: NAME) {
    nodes {
      id
      name
      sex
      birth
      ethnicity
      education
      occupation
      appliedOn
      activistSince
      listedOn
      branch {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AdmittedQuery, AdmittedQueryVariables>;
export const CameBackWithinDocument = new TypedDocumentString(`
    query CameBackWithin($filter: ApprovalFilter!, $after: String) {
  approvals(filter: $filter, first: 100, after: $after, orderBy: NEWEST) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      status
      submittedOn
      decidedOn
      opinion
      candidate {
        id
        name
        branch {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CameBackWithinQuery, CameBackWithinQueryVariables>;
export const CopiedTextsDocument = new TypedDocumentString(`
    query CopiedTexts($organization: ID, $on: DateRange, $first: Int, $skip: Int) {
  copiedTexts(organization: $organization, on: $on, first: $first, skip: $skip) {
    since
    until
    compared
    partial
    count
    people
    totalGroups
    organizations {
      organization {
        id
        name
      }
      count
      people
    }
    groups {
      similarity
      count
      people
      byOneWriter
      texts {
        kind
        on
        candidate {
          id
          name
        }
        organization {
          id
          name
        }
        text
        similarity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CopiedTextsQuery, CopiedTextsQueryVariables>;
export const FiguresBookDocument = new TypedDocumentString(`
    query FiguresBook($organization: ID, $stage: [Stage!], $arrived: Arrival, $arrivals: DateRange) {
  statistics(
    organization: $organization
    stage: $stage
    arrived: $arrived
    arrivals: $arrivals
  ) {
    on
    since
    until
    count
    overdue
    stages {
      stage
      count
      overdue
    }
    organizations {
      organization {
        name
      }
      count
      overdue
      stages {
        stage
        count
      }
    }
    months {
      month
      applied
      activists
      targets
      admitted
      converted
    }
    ages {
      since
      until
      count
    }
    sexes {
      sex
      count
    }
    educations {
      education
      count
    }
    ethnicities {
      ethnicity
      count
    }
    occupations {
      occupation
      count
    }
    durations {
      step
      count
      median
      ninetieth
    }
    decisions {
      kind
      approved
      returned
      rejected
      median
      ninetieth
    }
    rules {
      rule
      count
      returned
      rejected
    }
    entries {
      kind
      count
      late
    }
    dormant {
      organization {
        name
      }
      lastAdmittedOn
      lastActivistOn
      count
    }
    yearlyDuties {
      organization {
        name
      }
      analysedOn
      reportedOn
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresBookQuery, FiguresBookQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics($organization: ID, $stage: [Stage!], $arrived: Arrival, $arrivals: DateRange) {
  statistics(
    organization: $organization
    stage: $stage
    arrived: $arrived
    arrivals: $arrivals
  ) {
    on
    since
    until
    count
    overdue
    stages {
      stage
      count
      overdue
    }
    organizations {
      organization {
        id
        name
      }
      count
      overdue
      stages {
        stage
        count
      }
    }
    months {
      month
      applied
      activists
      targets
      admitted
      converted
    }
    ages {
      since
      until
      count
    }
    sexes {
      sex
      count
    }
    educations {
      education
      count
    }
    ethnicities {
      ethnicity
      count
    }
    occupations {
      occupation
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($organization: ID, $arrivals: DateRange) {
  statistics(organization: $organization, arrivals: $arrivals) {
    since
    until
    durations {
      step
      count
      median
      ninetieth
    }
    decisions {
      kind
      approved
      returned
      rejected
      median
      ninetieth
    }
    rules {
      rule
      count
      returned
      rejected
    }
    entries {
      kind
      count
      late
    }
    dormant {
      organization {
        id
        name
      }
      lastAdmittedOn
      lastActivistOn
      count
    }
    yearlyDuties {
      organization {
        id
        name
      }
      analysedOn
      reportedOn
    }
  }
}
    `) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const UnanalysedDocument = new TypedDocumentString(`
    query Unanalysed($filter: CandidateFilter!) {
  candidates(first: 1, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnanalysedQuery, UnanalysedQueryVariables>;
export const ReadPassportDocument = new TypedDocumentString(`
    mutation ReadPassport($input: CreateCandidateFromPassportInput!) {
  createCandidateFromPassport(input: $input) {
    passport {
      number
      issuedOn
      validUntil
      issuer
      superior
      key
      addressedTo
      name
      idNumberMasked
      birth
      sex
      stage
      edition
      appliedOn
      activistSince
      listedOn
      probationStart
      probationEligibleOn
      duesPaidThrough
      introduction
      records {
        kind
        on
        carried
        text
      }
    }
    errors {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPassportMutation, ReadPassportMutationVariables>;
export const ReadyDocument = new TypedDocumentString(`
    query Ready($filter: CandidateFilter!) {
  candidates(first: 50, filter: $filter, orderBy: STAGE_SINCE) {
    nodes {
      id
      name
      stage
      nextDueOn
      operations {
        section
        label
        act
        state
        possible
        allowed
        dueOn
        askedBy {
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadyQuery, ReadyQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($filter: CandidateFilter!) {
  candidates(first: 50, filter: $filter, orderBy: DUE) {
    totalCount
    nodes {
      id
      name
      stage
      nextDueOn
      branch {
        id
        name
      }
      overdue {
        message
        rule
        guard
        article
        dueOn
        consequence
      }
      deadlines {
        message
        rule
        article
        dueOn
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TransfersWaitingDocument = new TypedDocumentString(`
    query TransfersWaiting {
  transfers(first: 50, filter: {status: [REQUESTED, OFFERED]}, orderBy: DEADLINE) {
    totalCount
    nodes {
      id
      status
      personName
      idNumberMasked
      stage
      deadlineOn
      overdue
      targetName
      version
      source {
        id
        name
      }
      target {
        id
        name
      }
      candidate {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersWaitingQuery, TransfersWaitingQueryVariables>;
export const WaitingForDecisionDocument = new TypedDocumentString(`
    query WaitingForDecision($filter: ApprovalFilter!) {
  approvals(first: 50, filter: $filter, orderBy: DEADLINE) {
    totalCount
    nodes {
      id
      kind
      submittedOn
      deadlineOn
      deliberations {
        organizationId
      }
      candidate {
        id
        name
        stage
        branch {
          id
          name
        }
        superiorTalks(first: 1) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingForDecisionQuery, WaitingForDecisionQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($waiting: ApprovalFilter!, $late: CandidateFilter!, $back: ApprovalFilter!, $submits: Boolean!, $unfiled: CandidateFilter!, $files: Boolean!, $papers: PaperFilter!, $reviews: Boolean!, $objections: NoticeObjectionFilter!, $settles: Boolean!) {
  waiting: approvals(first: 1, filter: $waiting) {
    totalCount
  }
  late: candidates(first: 1, filter: $late) {
    totalCount
  }
  back: approvals(first: 1, filter: $back) @include(if: $submits) {
    totalCount
  }
  unfiled: candidates(first: 1, filter: $unfiled) @include(if: $files) {
    totalCount
  }
  applications(first: 1, filter: $papers) @include(if: $reviews) {
    totalCount
  }
  thoughtReports(first: 1, filter: $papers) @include(if: $reviews) {
    totalCount
  }
  conversionRequests(first: 1, filter: $papers) @include(if: $reviews) {
    totalCount
  }
  objections: noticeObjections(first: 1, filter: $objections) @include(if: $settles) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    role
    acts
    account {
      id
      name
      login
    }
    organization {
      id
      name
      kind
    }
    candidate {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices($filter: OrganizationFilter!, $after: String) {
  organizations(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      name
      kind
      superior {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;