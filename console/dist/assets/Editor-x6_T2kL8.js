import{n as e,r as t}from"./rolldown-runtime-XKyaHtl9.js";import{n,t as r}from"./monaco-QTjD4XcB.js";import{$n as i,Qn as a,er as o,i as s,n as c,r as l,t as u}from"./graphiql-Dowj1j8S.js";import{b as d,o as f,y as p}from"./react-VBRRxo8a.js";import{a as m,r as h,t as g}from"./icons-BfJtdM3e.js";import{n as _,r as v}from"./Desk-BlRK7FxX.js";import{t as y}from"./Modal-DQ5PnyKU.js";import{t as b}from"./_virtual_schema-BgBek-Ql.js";import{t as x}from"./titles-9Np5l6Sv.js";import{t as S}from"./undo-DFySTjbO.js";import{a as C,d as w,p as T}from"./api-DxuPrhY7.js";import{n as E}from"./wanted-CJsdTdI7.js";function D(e){return new Worker(`/console/assets/graphql.worker-CnQW6F4w.js`,{type:`module`,name:e?.name})}function O(e,t){return t===`json`?new r:t===`graphql`?new D:new n}globalThis.MonacoEnvironment={getWorker:O};var k=t(d(),1),A=T({operations:[`操作库`,`Operations`],askFirst:[`要执行这项更改吗？`,`Run this change?`],real:[`执行后写入正式数据，并以您的账户记入审计日志。先看结果不写入，请把 validateOnly 设为 true。`,`It changes real data, and the journal keeps it under your account. To see what it would say, set validateOnly to true.`],unfilled:[`变量里还有占位符（如 <编号>），请先换成要办理的对象。没有发送。`,`There are still placeholders such as <id> among the variables: put in whom it is about first. Nothing was sent.`],run:[`执行`,`Run`],dontRun:[`不执行`,`Do not run`],notSent:[`没有发送`,`notSent`],nothingChanged:[`您选择了不执行，数据没有变化。`,`You chose not to run it; nothing was changed.`],welcome:[`纪实 GraphQL：在左侧操作库选一个操作，或在此书写。`,`Jishi GraphQL: pick an operation from the library on the left, or write here.`]}),j=f(()=>({asked:null}));function M(e,t){let n=i(e,t);return n?.operation===`mutation`?n.selectionSet.selections.flatMap(e=>{if(e.kind!==`Field`)return[];let t=e.name.value,n=b.find(e=>e.name===t);return[{name:t,title:n?x(n):t,final:S(t)}]}):[]}var N=e=>e?.input?.validateOnly===!0;function P(e,t,n){let r=M(e,t);if(!r.length||N(n))return Promise.resolve(!0);let i=/"<[^"<>]+>"/.test(JSON.stringify(n??{}));return new Promise(e=>j.setState({asked:{doing:r,isUnfilled:i,answer:t=>{j.setState({asked:null}),e(t)}}}))}var F=()=>({[A.notSent]:A.nothingChanged}),I=p();function L(){let e=j(e=>e.asked);if(!e)return null;let{doing:t,isUnfilled:n,answer:r}=e;return(0,I.jsxs)(y,{title:A.askFirst,close:()=>r(!1),children:[(0,I.jsx)(`ul`,{children:t.map(({name:e,title:t,final:n})=>(0,I.jsxs)(`li`,{children:[(0,I.jsx)(`b`,{children:t}),` `,(0,I.jsx)(`code`,{children:e}),n&&(0,I.jsx)(`p`,{className:`finality`,children:n})]},e))}),(0,I.jsx)(`p`,{role:n?`alert`:void 0,children:n?A.unfilled:A.real}),(0,I.jsxs)(`div`,{className:`actions`,children:[(0,I.jsx)(`span`,{className:`grow`}),(0,I.jsx)(`button`,{type:`button`,onClick:()=>r(!1),children:A.dontRun}),!n&&(0,I.jsx)(`button`,{type:`button`,className:`primary`,onClick:()=>r(!0),children:A.run})]})]})}function R({operationName:e},t){return!!t&&i(t,e)?.operation===`subscription`}var z=(e,t)=>R(e,t?.documentAST)?v.iterate(e):B(e);async function B(e){let t=V(e.query);return!t||await P(t,e.operationName,e.variables)?C(e):F()}function V(e){try{return o(e)}catch{return}}function H(){let e=E(e=>e.wanted),t=l(e=>e.queryEditor),n=l(e=>e.variableEditor),r=s();return(0,k.useEffect)(()=>{e&&t&&n&&(r.addTab(),t.setValue(e.query),n.setValue(JSON.stringify(e.variables,null,2)),E.setState({wanted:null}))},[e,t,n,r]),null}var U=new Map,W={get length(){return U.size},clear:()=>U.clear(),getItem:e=>U.get(e)??null,removeItem:e=>{U.delete(e)},setItem:(e,t)=>{U.set(e,t)}},G=`"""不计入应到原因 · Why a full member is not due at a meeting."""
enum AbsenceReason {
  """留党察看 · Under probation within the Party, without rights restored."""
  UNDER_PROBATION

  """免到会 · Excused, by the roster."""
  EXCUSED
}

"""无表决权党员 · A full member of the roster who is not due at the meeting."""
type AbsentMember {
  """党员 · Who."""
  member: PartyMember

  """原因 · Why."""
  reason: AbsenceReason!
}

"""接受邀请 · Sets the first password and signs in; once."""
input AcceptInvitationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """邀请码 · What the link carries."""
  token: String!

  """密码 · At least ten characters, not the login, no common one."""
  password: String!
}

"""接受邀请 · What acceptInvitation answers."""
type AcceptInvitationPayload {
  """登录名 · The login."""
  login: String

  """姓名 · Whose account."""
  name: String

  """角色 · Its role; ask \`me\` for the rest."""
  role: Role

  """
  会话令牌 · Of a BEARER session: for \`Authorization: Bearer …\`, shown this once.
  """
  token: String

  """
  双重验证 · REQUIRED: the password is right, send it again with \`code\`; ENROL: signed in, \`enrolSecondFactor\` comes first.
  """
  secondFactor: SecondFactorStep

  """须改密码 · The password is a temporary one: \`setPassword\` comes first."""
  mustChangePassword: Boolean

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""接收 · The receiving branch examined the person and takes the case over."""
input AcceptTransferInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The transfer's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """接转 · Which transfer."""
  id: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  审查情况 · How the person was examined, and with what result (Arts 12, 34).
  """
  text: String! = ""

  """承认 · As what the person goes on (C-2)."""
  recognition: Recognition! = RECOGNISED

  """
  上级同意 · The superior's consent, for a development target who is recognised.
  """
  consent: String! = ""
}

"""接收 · What acceptTransfer answers."""
type AcceptTransferPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """接转 · The transfer, as it is now."""
  transfer: Transfer

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量接收 · Many people are taken over; each is examined."""
input AcceptTransfersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  接转 · The transfers, answered alike; at most 5,000. Either these or \`items\`.
  """
  ids: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [AcceptTransfersItem!] = null

  """
  审查情况 · How the people were examined, and with what result (Arts 12, 34).
  """
  text: String! = ""

  """承认 · As what the people go on (C-2)."""
  recognition: Recognition! = RECOGNISED

  """
  上级同意 · The superior's consent, for development targets who are recognised.
  """
  consent: String! = ""
}

"""逐项接收 · One transfer, and what differs from the rest."""
input AcceptTransfersItem {
  """接转 · Which transfer."""
  id: ID!

  """审查情况 · If other than the common one."""
  text: String = null

  """承认 · If other than the common one."""
  recognition: Recognition = null

  """上级同意 · If other than the common one."""
  consent: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量接收 · What the act answers, row by row."""
type AcceptTransfersPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [AcceptTransfersResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type AcceptTransfersResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  transfer: Transfer

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""
访问令牌 · A program's token; the token itself is shown once, when it is made.
"""
type AccessToken implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """名称 · What it is for."""
  label: String!

  """权限 · What it is good for, within what the role of its account may do."""
  scopes: [TokenScope!]!

  """创建时间 · When it was made."""
  createdAt: DateTime!

  """到期时间 · Until when."""
  expiresAt: DateTime

  """作废时间 · When it was revoked."""
  revokedAt: DateTime

  """版本 · For optimistic writes: 1, and 2 once it is revoked."""
  version: Int!
}

"""列表 · A list that can grow, read page by page."""
type AccessTokenConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [AccessTokenEdge!]!

  """对象 · The items of this page."""
  nodes: [AccessToken!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type AccessTokenEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: AccessToken!
}

"""排序 · The order of the list."""
enum AccessTokenOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""账户 · Who may sign in."""
type Account implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """登录名 · Login."""
  login: String!

  """姓名 · Name."""
  name: String!

  """角色 · Role."""
  role: Role!

  """组织 · At which organization."""
  organization: Organization

  """已停用 · Whether it is disabled."""
  disabled: Boolean!

  """创建时间 · When it was made."""
  createdAt: DateTime!

  """最近登录 · When somebody last signed in."""
  lastSignedInAt: DateTime

  """
  锁定至 · Until when nobody may try, after too many wrong passwords; past or null when anybody may.
  """
  lockedUntil: DateTime

  """
  临时密码到期 · Set while the password is a temporary one, which has to be changed by then.
  """
  passwordExpiresAt: DateTime

  """
  双重验证启用 · Since when a second factor is asked for at the sign-in; null where none is.
  """
  secondFactorSince: DateTime

  """本人 · The holder's roster entry; null for who is on no roster."""
  holder: RosterName

  """邀请有效期 · Until when its one-time link opens; null where none is open."""
  invitedUntil: DateTime

  """版本 · For optimistic writes."""
  version: Int!

  """
  会话 · Browsers that are signed in: the own, and all for who runs the installation.
  """
  sessions(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """排序 · The order; the first of its values unless said."""
    orderBy: SessionOrder
  ): SessionConnection!
}

"""列表 · A list that can grow, read page by page."""
type AccountConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [AccountEdge!]!

  """对象 · The items of this page."""
  nodes: [Account!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type AccountEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Account!
}

"""账户筛选 · Which accounts."""
input AccountFilter {
  """角色 · One of these."""
  role: [Role!]

  """姓名 · The name or login contains this."""
  name: String

  """组织 · At this organization."""
  organization: ID

  """本人 · Of this member: all offices of one person."""
  holder: ID

  """已停用 · Disabled or not."""
  disabled: Boolean
}

"""排序 · The order of the list."""
enum AccountOrder {
  """按登录名 · By login."""
  LOGIN

  """按登录名倒序 · By login, from the end."""
  LOGIN_DESC
}

"""组织部门备案 · F7: an upward filing is acknowledged (Art. 25)."""
input AcknowledgeUpwardFilingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """备案编号 · Number."""
  number: String! = ""

  """说明 · Remarks."""
  note: String! = ""
}

"""组织部门备案 · What acknowledgeUpwardFiling answers."""
type AcknowledgeUpwardFilingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """完成事项 · The record."""
  doneRecord: DoneRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量组织部门备案 · F7, for many people at once (Art. 25)."""
input AcknowledgeUpwardFilingsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [AcknowledgeUpwardFilingsItem!] = null

  """备案编号 · The common number."""
  number: String! = ""

  """说明 · The common remarks."""
  note: String! = ""
}

"""逐项备案 · One person, and what is said otherwise than for the rest."""
input AcknowledgeUpwardFilingsItem {
  """发展人员 · Whose admission."""
  candidateId: ID!

  """备案编号 · If other than the common one."""
  number: String = null

  """说明 · If other than the common one."""
  note: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量组织部门备案 · What the act answers, row by row."""
type AcknowledgeUpwardFilingsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [AcknowledgeUpwardFilingsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type AcknowledgeUpwardFilingsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  doneRecord: DoneRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""确认说明 · The text with which a warning was taken note of."""
type Acknowledgement {
  """规则编号 · The rule's id."""
  rule: String!

  """说明 · The explanation."""
  text: String!
}

"""确认说明 · The text with which a warning is taken note of."""
input AcknowledgementInput {
  """规则编号 · The rule's id, such as R-APP-3."""
  rule: String!

  """说明 · The explanation."""
  text: String!
}

"""操作 · What was done, by the mutation; OTHER for what no mutation does."""
enum Act {
  """新增发展人员账户 · Create candidate."""
  CREATE_CANDIDATE

  """设置支部联系人 · Set branch contact."""
  SET_BRANCH_CONTACT

  """重发注册码 · Reissue registration token."""
  REISSUE_REGISTRATION_TOKEN

  """作废注册码 · Revoke registration token."""
  REVOKE_REGISTRATION_TOKEN

  """提交入党申请书 · Submit application."""
  SUBMIT_APPLICATION

  """撤回入党申请书 · Withdraw application."""
  WITHDRAW_APPLICATION

  """审批入党申请书 · Review application."""
  REVIEW_APPLICATION

  """录入谈话记录 · Record talk."""
  RECORD_TALK

  """编辑谈话记录 · Update talk."""
  UPDATE_TALK

  """删除谈话记录 · Delete talk."""
  DELETE_TALK

  """记录推荐推优情况 · Record recommendation."""
  RECORD_RECOMMENDATION

  """编辑推荐推优 · Update recommendation."""
  UPDATE_RECOMMENDATION

  """删除推荐推优 · Delete recommendation."""
  DELETE_RECOMMENDATION

  """记录支委会决议 · Record committee resolution."""
  RECORD_COMMITTEE_RESOLUTION

  """编辑支委会决议 · Update committee resolution."""
  UPDATE_COMMITTEE_RESOLUTION

  """删除支委会决议 · Delete committee resolution."""
  DELETE_COMMITTEE_RESOLUTION

  """确定为积极分子并备案 · Submit activist filing."""
  SUBMIT_ACTIVIST_FILING

  """指定培养联系人 · Assign mentors."""
  ASSIGN_MENTORS

  """提交思想汇报 · Submit thought report."""
  SUBMIT_THOUGHT_REPORT

  """撤回思想汇报 · Withdraw thought report."""
  WITHDRAW_THOUGHT_REPORT

  """审阅思想汇报 · Review thought report."""
  REVIEW_THOUGHT_REPORT

  """录入意见 · Record opinion."""
  RECORD_OPINION

  """编辑意见 · Update opinion."""
  UPDATE_OPINION

  """删除意见 · Delete opinion."""
  DELETE_OPINION

  """录入免除说明 · Record exemption."""
  RECORD_EXEMPTION

  """编辑免除说明 · Update exemption."""
  UPDATE_EXEMPTION

  """删除免除说明 · Delete exemption."""
  DELETE_EXEMPTION

  """确定为发展对象备案 · Submit development target filing."""
  SUBMIT_DEVELOPMENT_TARGET_FILING

  """记录公示情况 · Record public notice."""
  RECORD_PUBLIC_NOTICE

  """开始公示 · Open public notice."""
  OPEN_PUBLIC_NOTICE

  """结束公示登记 · Close public notice."""
  CLOSE_PUBLIC_NOTICE

  """办理公示异议 · Answer objection."""
  ANSWER_OBJECTION

  """编辑公示 · Update public notice."""
  UPDATE_PUBLIC_NOTICE

  """删除公示 · Delete public notice."""
  DELETE_PUBLIC_NOTICE

  """指定入党介绍人 · Assign introducers."""
  ASSIGN_INTRODUCERS

  """指定接替介绍人 · Assign continuing introducer."""
  ASSIGN_CONTINUING_INTRODUCER

  """录入政审情况 · Record political review."""
  RECORD_POLITICAL_REVIEW

  """编辑政审情况 · Update political review."""
  UPDATE_POLITICAL_REVIEW

  """删除政审情况 · Delete political review."""
  DELETE_POLITICAL_REVIEW

  """录入培训情况 · Record training."""
  RECORD_TRAINING

  """编辑培训情况 · Update training."""
  UPDATE_TRAINING

  """删除培训情况 · Delete training."""
  DELETE_TRAINING

  """报党委预审 · Submit pre review."""
  SUBMIT_PRE_REVIEW

  """发放入党志愿书 · Issue admission form."""
  ISSUE_ADMISSION_FORM

  """更正发放的入党志愿书 · Update issued admission form."""
  UPDATE_ISSUED_ADMISSION_FORM

  """删除发放的入党志愿书 · Delete issued admission form."""
  DELETE_ISSUED_ADMISSION_FORM

  """登记填写入党志愿书 · Record admission form."""
  RECORD_ADMISSION_FORM

  """编辑填写的入党志愿书 · Update admission form."""
  UPDATE_ADMISSION_FORM

  """删除填写的入党志愿书 · Delete admission form."""
  DELETE_ADMISSION_FORM

  """公示情况上报 · Submit notice review."""
  SUBMIT_NOTICE_REVIEW

  """录入支部大会会议记录 · Record general meeting."""
  RECORD_GENERAL_MEETING

  """编辑支部大会会议记录 · Update general meeting."""
  UPDATE_GENERAL_MEETING

  """删除支部大会会议记录 · Delete general meeting."""
  DELETE_GENERAL_MEETING

  """录入表决 · Record vote."""
  RECORD_VOTE

  """编辑表决 · Update vote."""
  UPDATE_VOTE

  """删除表决 · Delete vote."""
  DELETE_VOTE

  """上报党委审批 · Submit admission approval."""
  SUBMIT_ADMISSION_APPROVAL

  """上传入党宣誓资料 · Record oath."""
  RECORD_OATH

  """编辑入党宣誓资料 · Update oath."""
  UPDATE_OATH

  """删除入党宣誓资料 · Delete oath."""
  DELETE_OATH

  """提交转正申请 · Submit conversion request."""
  SUBMIT_CONVERSION_REQUEST

  """撤回转正申请 · Withdraw conversion request."""
  WITHDRAW_CONVERSION_REQUEST

  """审批转正申请书 · Review conversion request."""
  REVIEW_CONVERSION_REQUEST

  """推迟讨论 · Postpone conversion."""
  POSTPONE_CONVERSION

  """编辑推迟讨论 · Update postponement."""
  UPDATE_POSTPONEMENT

  """删除推迟讨论 · Delete postponement."""
  DELETE_POSTPONEMENT

  """报党委审批(转正) · Submit conversion approval."""
  SUBMIT_CONVERSION_APPROVAL

  """记录完成事项 · Record step."""
  RECORD_STEP

  """编辑完成事项 · Update step."""
  UPDATE_STEP

  """删除完成事项 · Delete step."""
  DELETE_STEP

  """归档 · Archive candidate."""
  ARCHIVE_CANDIDATE

  """查询归档档案 · Find archived by id number."""
  FIND_ARCHIVED_BY_ID_NUMBER

  """恢复归档 · Restore candidate."""
  RESTORE_CANDIDATE

  """发展党员信息编辑 · Update candidate."""
  UPDATE_CANDIDATE

  """发展阶段调整 · Adjust stage."""
  ADJUST_STAGE

  """批量上报 · Submit approvals."""
  SUBMIT_APPROVALS

  """批量录入谈话记录 · Record talks."""
  RECORD_TALKS

  """批量记录支委会决议 · Record committee resolutions."""
  RECORD_COMMITTEE_RESOLUTIONS

  """批量录入意见 · Record opinions."""
  RECORD_OPINIONS

  """批量录入表决 · Record votes."""
  RECORD_VOTES

  """批量归档 · Archive candidates."""
  ARCHIVE_CANDIDATES

  """批量指定培养联系人 · Assign mentors to many."""
  ASSIGN_MENTORS_TO_MANY

  """批量指定培养联系人 · Bulk assign mentors."""
  BULK_ASSIGN_MENTORS

  """批量新增发展人员账户 · Create candidates."""
  CREATE_CANDIDATES

  """批量审批本人材料 · Review papers."""
  REVIEW_PAPERS

  """批量录入培训情况 · Record trainings."""
  RECORD_TRAININGS

  """批量记录完成事项 · Record steps."""
  RECORD_STEPS

  """查看完整证件号 · Reveal id number."""
  REVEAL_ID_NUMBER

  """清除未入党人员档案 · Erase case."""
  ERASE_CASE

  """导出本人档案 · Export my file."""
  EXPORT_MY_FILE

  """申请更正 · Request correction."""
  REQUEST_CORRECTION

  """答复更正申请 · Answer correction."""
  ANSWER_CORRECTION

  """查看政审材料 · Reveal review papers."""
  REVEAL_REVIEW_PAPERS

  """生成转入码 · Create transfer code."""
  CREATE_TRANSFER_CODE

  """申请转入 · Request transfer in."""
  REQUEST_TRANSFER_IN

  """转出 · Transfer out."""
  TRANSFER_OUT

  """批量转出 · Transfer candidates out."""
  TRANSFER_CANDIDATES_OUT

  """接收 · Accept transfer."""
  ACCEPT_TRANSFER

  """批量接收 · Accept transfers."""
  ACCEPT_TRANSFERS

  """不予接收 · Refuse transfer."""
  REFUSE_TRANSFER

  """批量不予接收 · Refuse transfers."""
  REFUSE_TRANSFERS

  """撤回接转 · Withdraw transfer."""
  WITHDRAW_TRANSFER

  """批量撤回接转 · Withdraw transfers."""
  WITHDRAW_TRANSFERS

  """凭证转入 · Create candidate from passport."""
  CREATE_CANDIDATE_FROM_PASSPORT

  """审批 · Decide approval."""
  DECIDE_APPROVAL

  """批量审批 · Decide approvals."""
  DECIDE_APPROVALS

  """撤销审批决定 · Reverse decision."""
  REVERSE_DECISION

  """批量撤销审批决定 · Reverse decisions."""
  REVERSE_DECISIONS

  """撤回上报 · Withdraw approval."""
  WITHDRAW_APPROVAL

  """录入上级党委谈话 · Record superior talk."""
  RECORD_SUPERIOR_TALK

  """编辑上级党委谈话 · Update superior talk."""
  UPDATE_SUPERIOR_TALK

  """删除上级党委谈话 · Delete superior talk."""
  DELETE_SUPERIOR_TALK

  """审议 · Deliberate approval."""
  DELIBERATE_APPROVAL

  """组织部门备案 · Acknowledge upward filing."""
  ACKNOWLEDGE_UPWARD_FILING

  """批量组织部门备案 · Acknowledge upward filings."""
  ACKNOWLEDGE_UPWARD_FILINGS

  """撤销组织部门备案 · Reverse upward filing."""
  REVERSE_UPWARD_FILING

  """批量撤销组织部门备案 · Reverse upward filings."""
  REVERSE_UPWARD_FILINGS

  """直接接收党员 · Record direct admission."""
  RECORD_DIRECT_ADMISSION

  """追认党员 · Record posthumous recognition."""
  RECORD_POSTHUMOUS_RECOGNITION

  """撤销直接接收 · Reverse direct admission."""
  REVERSE_DIRECT_ADMISSION

  """撤销追认 · Reverse posthumous recognition."""
  REVERSE_POSTHUMOUS_RECOGNITION

  """采用规则版本 · Adopt rule set."""
  ADOPT_RULE_SET

  """设置党委规定 · Set committee settings."""
  SET_COMMITTEE_SETTINGS

  """下达发展党员计划 · Set recruitment plans."""
  SET_RECRUITMENT_PLANS

  """设置打印模板 · Set print template."""
  SET_PRINT_TEMPLATE

  """新增党员 · Create member."""
  CREATE_MEMBER

  """批量新增党员 · Create members."""
  CREATE_MEMBERS

  """编辑党员 · Update member."""
  UPDATE_MEMBER

  """新增组织 · Create organization."""
  CREATE_ORGANIZATION

  """编辑组织 · Update organization."""
  UPDATE_ORGANIZATION

  """调整隶属 · Reparent organizations."""
  REPARENT_ORGANIZATIONS

  """合并组织 · Merge organizations."""
  MERGE_ORGANIZATIONS

  """拆分组织 · Split organization."""
  SPLIT_ORGANIZATION

  """撤销组织 · Dissolve organizations."""
  DISSOLVE_ORGANIZATIONS

  """新增账户 · Create account."""
  CREATE_ACCOUNT

  """批量新增账户 · Create accounts."""
  CREATE_ACCOUNTS

  """编辑账户 · Update account."""
  UPDATE_ACCOUNT

  """邀请账户 · Invite account."""
  INVITE_ACCOUNT

  """重发邀请 · Reissue invitation."""
  REISSUE_INVITATION

  """作废邀请 · Revoke invitation."""
  REVOKE_INVITATION

  """停用账户 · Disable account."""
  DISABLE_ACCOUNT

  """恢复账户 · Enable account."""
  ENABLE_ACCOUNT

  """移交职务 · Hand over office."""
  HAND_OVER_OFFICE

  """切换职务 · Switch office."""
  SWITCH_OFFICE

  """重置密码 · Reset password."""
  RESET_PASSWORD

  """解除锁定 · Unlock account."""
  UNLOCK_ACCOUNT

  """同意个人信息处理 · Give consent."""
  GIVE_CONSENT

  """撤回同意 · Withdraw consent."""
  WITHDRAW_CONSENT

  """修改密码 · Set password."""
  SET_PASSWORD

  """新增访问令牌 · Create access token."""
  CREATE_ACCESS_TOKEN

  """作废访问令牌 · Revoke access token."""
  REVOKE_ACCESS_TOKEN

  """设置节假日 · Set holidays."""
  SET_HOLIDAYS

  """新增日历订阅 · Create calendar feed."""
  CREATE_CALENDAR_FEED

  """作废日历订阅 · Revoke calendar feed."""
  REVOKE_CALENDAR_FEED

  """新增通知渠道 · Create channel."""
  CREATE_CHANNEL

  """试发通知 · Test channel."""
  TEST_CHANNEL

  """恢复通知渠道 · Resume channel."""
  RESUME_CHANNEL

  """作废通知渠道 · Revoke channel."""
  REVOKE_CHANNEL

  """退出 · Sign out."""
  SIGN_OUT

  """结束会话 · End session."""
  END_SESSION

  """退出其他设备 · End other sessions."""
  END_OTHER_SESSIONS

  """设置双重验证 · Enrol second factor."""
  ENROL_SECOND_FACTOR

  """确认双重验证 · Confirm second factor."""
  CONFIRM_SECOND_FACTOR

  """更换恢复码 · Renew recovery codes."""
  RENEW_RECOVERY_CODES

  """停用双重验证 · Remove second factor."""
  REMOVE_SECOND_FACTOR

  """重置双重验证 · Reset second factor."""
  RESET_SECOND_FACTOR

  """小程序注册 · Register with token."""
  REGISTER_WITH_TOKEN

  """登录 · Sign in."""
  SIGN_IN

  """其他 · Other."""
  OTHER
}

"""积极分子起算 · Where the year of cultivation starts."""
enum ActivistClock {
  """支委会决议日 · The day of the resolution."""
  RESOLUTION

  """备案通过日 · The day the filing was approved."""
  FILING_APPROVED
}

"""发展阶段调整 · E4."""
input AdjustStageInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """目标阶段 · APPLICANT, ACTIVIST or DEVELOPMENT_TARGET."""
  target: Stage!

  """起算日 · From when the stage counts."""
  since: Date!

  """原因 · Why."""
  reason: String!
}

"""发展阶段调整 · What adjustStage answers."""
type AdjustStagePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """档案管理 · The record."""
  deskRecord: DeskRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""入党志愿书 · The admission form, issued or filled."""
type AdmissionForm implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: AdmissionForm

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """编号 · Serial number."""
  serialNumber: String!

  """说明 · Remarks."""
  note: String!
}

"""列表 · A list that can grow, read page by page."""
type AdmissionFormConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [AdmissionFormEdge!]!

  """对象 · The items of this page."""
  nodes: [AdmissionForm!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type AdmissionFormEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: AdmissionForm!
}

"""
采用规则版本 · For the own organization and everything under it, from a day on.
"""
input AdoptRuleSetInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The organization's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """组织 · Which organization."""
  organizationId: ID!

  """版本 · Which rule set."""
  edition: Edition!

  """
  起始日 · From which day; the national text of 2026 not before 2026-05-11, no day past where there are cases.
  """
  since: Date!

  """原因 · Why; required where an older text is followed again."""
  reason: String! = ""
}

"""采用规则版本 · What adoptRuleSet answers."""
type AdoptRuleSetPayload {
  """党组织 · The organization."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""规则采用 · An organization follows an edition from a day on."""
type Adoption implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """版本 · Which rule set."""
  edition: Edition!

  """起始日 · From which day."""
  since: Date!
}

"""年龄段 · People of these ages on the day, in whole years."""
type AgeCount {
  """自 · From this age; null for the youngest."""
  since: Int

  """至 · To this age, included; null for the eldest."""
  until: Int

  """人数 · How many people."""
  count: Int!
}

"""取消原因 · Why probationary membership is annulled."""
enum AnnulmentReason {
  """不履行党员义务 · Duties not performed."""
  DUTIES_NOT_PERFORMED

  """不具备党员条件 · Not qualified."""
  NOT_QUALIFIED

  """严重违纪 · Serious violation."""
  SERIOUS_VIOLATION

  """其他 · Other; explained in text."""
  OTHER
}

"""答复更正申请 · By the branch."""
input AnswerCorrectionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """申请 · Which request."""
  id: ID!

  """
  同意 · Whether it is put right; by \`updateCandidate\`, under its own rules.
  """
  accept: Boolean!

  """说明 · Why not, where it is refused."""
  note: String! = ""
}

"""答复更正申请 · What answerCorrection answers."""
type AnswerCorrectionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """更正申请 · The request."""
  correctionRequest: CorrectionRequest

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
办理公示异议 · Take an objection up, or settle it; by the branch or its committee.
"""
input AnswerObjectionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """异议 · Which objection."""
  id: ID!

  """结果 · Taken up, unfounded or founded."""
  status: ObjectionStatus!

  """核查情况 · What was found; required where it is settled. Kept sealed."""
  finding: String! = ""
}

"""办理公示异议 · What answerObjection answers."""
type AnswerObjectionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """公示异议 · The objection."""
  noticeObjection: NoticeObjection

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""申请依据 · Why the person applies at this branch."""
enum ApplicationBasis {
  """工作单位 · Works here."""
  WORKPLACE

  """学习单位 · Studies here."""
  STUDY

  """单位所在地 · The unit's place."""
  UNIT_LOCATION

  """主管部门 · The supervising department."""
  SUPERVISING_DEPARTMENT

  """居住地 · Lives here."""
  RESIDENCE

  """流动党员党组织 · An organization of members on the move."""
  FLOATING
}

"""上报件 · Something submitted upward for a decision or for the record."""
type Approval implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """类型 · What was submitted."""
  kind: ApprovalKind!

  """状态 · Where it stands."""
  status: ApprovalStatus!

  """
  报送即备案 · Whether it took effect as it was submitted, filed by the branch; nobody above looked at it.
  """
  acceptedOnSubmission: Boolean!

  """发展人员 · For whom."""
  candidate: Candidate!

  """审批党委 · The committee it is addressed to."""
  addressedTo: Organization

  """上报日期 · When it was submitted (business date)."""
  submittedOn: Date!

  """录入时间 · When it was entered."""
  submittedAt: DateTime!

  """上报人 · By whom."""
  submittedBy: Signatory

  """说明 · Remarks."""
  note: String!

  """规则版本 · The edition in force on the day of submission."""
  edition: Edition!

  """期限 · The day by which it should be decided."""
  deadlineOn: Date

  """
  有提醒 · Whether it was submitted with warnings; false of the own case, as \`foundProblems\` are not told.
  """
  hasWarnings: Boolean!

  """转正表决事项 · What the branch resolved, for conversion."""
  outcome: ConversionOutcome

  """审批日期 · When it was decided."""
  decidedOn: Date

  """审批录入时间 · When the decision was entered."""
  decidedAt: DateTime

  """审批人 · By whom."""
  decidedBy: Signatory

  """审批意见 · The committee's opinion."""
  opinion: String!

  """每月党费金额 · Yuan a month."""
  monthlyDues: Decimal

  """前次上报 · The refused or returned submission before it."""
  previous: Approval

  """版本 · For optimistic decisions; always 1 of the own case."""
  version: Int!

  """党费 · What was filed of the dues."""
  dues: Dues

  """确认说明 · Explanations of warnings."""
  acknowledgements: [Acknowledgement!]!

  """上报时问题 · Problems as they stood at submission."""
  foundProblems: [FoundProblem!]!

  """上报快照 · The records it rests on, as they stood."""
  evidence: [Evidence!]!

  """审议 · Opinions on the way."""
  deliberations: [Deliberation!]!

  """
  审批决定 · The decision, with votes and what was unmet; the person reads \`status\`, \`decidedOn\` and \`opinion\`.
  """
  decision: Decision

  """历次决定 · Earlier decisions."""
  history: [Decision!]!

  """
  与前次的差异 · What differs from the refused or returned submission before; empty for a first one.
  """
  changesSince: [EvidenceChange!]!

  """
  集中补录 · Evidence entered late in the week before the submission, or after the day it names (C-35).
  """
  lateEntries: [LateEntry!]!

  """
  现在的问题 · What is unmet if it were decided today, by the same rules as the decision.
  """
  problemsNow: [Problem!]!
}

"""人员条件 · Of which people."""
input ApprovalCandidateFilter {
  """支部 · Of this branch."""
  branch: ID

  """状态 · Whose case has one of these."""
  status: [CaseStatus!]
}

"""上报件变化 · A submission was made, decided or changed."""
type ApprovalChange {
  """
  操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly.
  """
  acts: [String!]!

  """上报件 · The submission, as it is now."""
  approval: Approval
}

"""列表 · A list that can grow, read page by page."""
type ApprovalConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ApprovalEdge!]!

  """对象 · The items of this page."""
  nodes: [Approval!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""审批结论 · What a committee decides."""
enum ApprovalDecision {
  """同意 · Approved."""
  APPROVED

  """拒绝 · Decided against."""
  REJECTED

  """退回 · Returned; sent back to fix the papers."""
  RETURNED
}

"""列表项 · An item of a list and its place."""
type ApprovalEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Approval!
}

"""上报件筛选 · Which submissions."""
input ApprovalFilter {
  """类型 · One of these kinds."""
  kind: [ApprovalKind!]

  """状态 · One of these."""
  status: [ApprovalStatus!]

  """审批党委 · In this committee's inbox."""
  addressedTo: ID

  """组织 · Of people of this organization or below."""
  organization: ID

  """人员 · Of these people."""
  candidate: ApprovalCandidateFilter

  """上报日期 · Between these days."""
  submittedOn: DateRange

  """审批日期 · Between these days."""
  decidedOn: DateRange

  """期限 · Between these days."""
  deadlineOn: DateRange

  """有提醒 · With warnings, or without; of the own case, as if without."""
  hasWarnings: Boolean

  """再次上报 · Submitted again after a refusal."""
  resubmitted: Boolean

  """
  退回未重报 · Returned or decided against, and nothing was submitted for the person since.
  """
  cameBack: Boolean

  """等待自 · Waiting for its decision since this day or longer."""
  waitingSince: Date

  """
  涉及规则 · Of which this row of the regulation (\`R-ACT-6\`) was unmet, as it was found when it was submitted or decided.
  """
  unmetRule: String

  """超期 · Waiting beyond its deadline."""
  overdue: Boolean
}

"""上报类型 · What is submitted upward."""
enum ApprovalKind {
  """积极分子备案 · Activist filing."""
  ACTIVIST_FILING

  """发展对象备案 · Target filing; of a development target."""
  DEVELOPMENT_TARGET_FILING

  """预审 · Pre-review."""
  PRE_REVIEW

  """公示审批 · Notice review; of the public notice."""
  PUBLIC_NOTICE_REVIEW

  """接收审批 · Admission."""
  ADMISSION_APPROVAL

  """转正、延长、取消审批 · Conversion; or extension, or annulment."""
  CONVERSION_APPROVAL
}

"""排序 · The order of the list."""
enum ApprovalOrder {
  """按期限 · Soonest deadline first; those without one last."""
  DEADLINE

  """按期限倒序 · Latest deadline first; those without one last."""
  DEADLINE_DESC

  """最近上报在前 · Newest first."""
  NEWEST

  """最早上报在前 · Oldest first."""
  OLDEST
}

"""上报件范围 · Of which submissions to be told; all given conditions hold."""
input ApprovalScope {
  """组织 · Of people of this organization or below."""
  organization: ID

  """审批党委 · In this committee's inbox."""
  addressedTo: ID

  """上报件 · These ones."""
  approvals: [ID!]
}

"""审批状态 · Where a submission stands."""
enum ApprovalStatus {
  """待审批 · Waiting for its decision."""
  SUBMITTED

  """审核通过 · Approved."""
  APPROVED

  """审批拒绝 · Decided against; the person stays in the stage."""
  REJECTED

  """退回 · Returned; sent back to fix the papers."""
  RETURNED

  """已撤回 · Withdrawn by the branch."""
  WITHDRAWN
}

"""归档 · E1."""
input ArchiveCandidateInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """归档原因 · Why (C-38)."""
  reason: ArchiveReason!

  """说明 · Explanation; required for OTHER."""
  text: String! = ""
}

"""归档 · What archiveCandidate answers."""
type ArchiveCandidatePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """档案管理 · The record."""
  deskRecord: DeskRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量归档 · E1, for many."""
input ArchiveCandidatesInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [ArchiveCandidatesItem!] = null

  """归档原因 · Why (C-38)."""
  reason: ArchiveReason!

  """说明 · Explanation; required for OTHER."""
  text: String! = ""
}

"""逐项归档 · One person, and why, where otherwise than the rest."""
input ArchiveCandidatesItem {
  """发展人员 · Whose case."""
  candidateId: ID!

  """归档原因 · If other than the common one."""
  reason: ArchiveReason = null

  """说明 · If other than the common one."""
  text: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量归档 · What the act answers, row by row."""
type ArchiveCandidatesPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [ArchiveCandidatesResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type ArchiveCandidatesResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  deskRecord: DeskRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""归档原因 · Why a case leaves the desk."""
enum ArchiveReason {
  """转出 · Moved away."""
  TRANSFERRED_OUT

  """本人放弃 · Gave up."""
  WITHDREW

  """失去联系 · Lost contact."""
  LOST_CONTACT

  """去世 · Died."""
  DECEASED

  """取消资格 · Disqualified."""
  DISQUALIFIED

  """出国(境) · Went abroad."""
  WENT_ABROAD

  """其他 · Other; explained in text."""
  OTHER
}

"""进展 · What somebody came to on the road."""
enum Arrival {
  """递交申请 · Handed in the application."""
  APPLIED

  """确定为积极分子 · Became an activist."""
  ACTIVIST

  """列为发展对象 · Became a development target."""
  DEVELOPMENT_TARGET

  """接收为预备党员 · Was admitted on probation."""
  ADMITTED

  """转为正式党员 · Became a full member."""
  CONVERTED
}

"""
指定接替介绍人 · C-12: for the remaining education; the names on the form stay.
"""
input AssignContinuingIntroducerInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """党员 · The members chosen; those no longer named end on this day."""
  memberIds: [ID!]!

  """调整原因 · Needed when somebody is replaced."""
  reason: String! = ""
}

"""指定接替介绍人 · What assignContinuingIntroducer answers."""
type AssignContinuingIntroducerPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """指定 · The first new assignment."""
  assignment: Assignment

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""指定入党介绍人 · C1: two members; the mentors if none are named."""
input AssignIntroducersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """党员 · Two members; absent means the mentors."""
  memberIds: [ID!] = null

  """调整原因 · Needed when somebody is replaced."""
  reason: String! = ""
}

"""指定入党介绍人 · What assignIntroducers answers."""
type AssignIntroducersPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """指定 · The first new assignment."""
  assignment: Assignment

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""指定培养联系人 · B1 (manual 二(一), Art. 9)."""
input AssignMentorsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """党员 · The members chosen; those no longer named end on this day."""
  memberIds: [ID!]!

  """调整原因 · Needed when somebody is replaced."""
  reason: String! = ""
}

"""指定培养联系人 · What assignMentors answers."""
type AssignMentorsPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """指定 · The first new assignment."""
  assignment: Assignment

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量指定培养联系人 · B1, for several people."""
input AssignMentorsToManyInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [AssignMentorsToManyItem!] = null

  """党员 · The members chosen; those no longer named end on this day."""
  memberIds: [ID!]! = []

  """调整原因 · Needed when somebody is replaced."""
  reason: String! = ""
}

"""逐项指定 · One person, and who looks after them."""
input AssignMentorsToManyItem {
  """发展人员 · Whose mentors."""
  candidateId: ID!

  """党员 · If other than the common ones."""
  memberIds: [ID!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量指定培养联系人 · What the act answers, row by row."""
type AssignMentorsToManyPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [AssignMentorsToManyResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type AssignMentorsToManyResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  assignment: Assignment

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""培养联系人、入党介绍人 · A member looks after the person."""
type Assignment implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """角色 · In what role."""
  role: AssignmentRole!

  """党员 · Who."""
  member: PartyMember

  """发展人员 · After whom."""
  candidate: Candidate!

  """起 · First day."""
  since: Date!

  """止 · From this day no longer; null while it lasts."""
  until: Date

  """调整原因 · Why it ended."""
  endReason: String!
}

"""列表 · A list that can grow, read page by page."""
type AssignmentConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [AssignmentEdge!]!

  """对象 · The items of this page."""
  nodes: [Assignment!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type AssignmentEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Assignment!
}

"""培养联系人、介绍人筛选 · Which assignments."""
input AssignmentFilter {
  """角色 · In one of these roles."""
  role: [AssignmentRole!]

  """在任 · Lasting today, or ended."""
  inOffice: Boolean
}

"""排序 · The order of the list."""
enum AssignmentOrder {
  """按起始日 · By first day."""
  SINCE

  """按起始日倒序 · By first day, latest first."""
  SINCE_DESC
}

"""联系角色 · In what role a member looks after the person."""
enum AssignmentRole {
  """培养联系人 · Mentor."""
  MENTOR

  """入党介绍人 · Introducer."""
  INTRODUCER

  """接替介绍人 · Continues an introducer's education work."""
  CONTINUING_INTRODUCER
}

"""
附件 · A paper behind a record: a file, or a reference to where old paper is kept; then what is of files is null.
"""
type Attachment {
  """标识 · The file."""
  id: ID

  """名称 · Name of the paper."""
  name: String!

  """编号 · Where old paper is kept."""
  reference: String!

  """类型 · The file's media type."""
  type: String

  """大小 · The file's size in bytes."""
  size: Int

  """页数 · How many pages it has; null where it has none."""
  pages: Int

  """校验值 · SHA-256 of the file, in hexadecimal."""
  sha256: String

  """
  地址 · Where it is fetched: for this caller alone, and for a few minutes.
  """
  url: String

  """
  缩略图 · Where a small picture of it is fetched; null where there is none.
  """
  thumbnail: String
}

"""
附件 · A paper behind a record: a file that was uploaded (\`fileId\`), or of old paper where it is kept (\`reference\`).
"""
input AttachmentInput {
  """名称 · Name of the paper; the file's own if empty."""
  name: String! = ""

  """
  编号 · Where old paper is kept, such as a file number. Said to be so: it is no file.
  """
  reference: String! = ""

  """文件 · What was uploaded (\`POST /files\`), by whoever attaches it."""
  fileId: ID = null
}

"""
到会预测 · Who is due at a general meeting on a day, by the roster and the excusals (R-MTG-2, R-MTG-7).
"""
type Attendance {
  """会议日期 · On which day."""
  on: Date!

  """应到 · How many have a vote."""
  due: Int!

  """至少到会 · How many must be present, by the committee's quorum."""
  needed: Int!

  """
  可缺席 · How many may stay away; an opinion in writing is a vote, and makes nobody present.
  """
  spare: Int!

  """不计入应到 · Full members who are not due, and why."""
  withoutVote: [AbsentMember!]!
}

"""到会名册的一行 · Whether somebody took part in a meeting."""
type Attendee {
  """党员 · The entry of the roster."""
  memberId: ID!

  """姓名 · As they were called that day."""
  name: String!

  """到会情况 · Present, by a written opinion, or absent."""
  attending: Attending!
}

"""到会名册的一行 · Whether somebody of the roster took part in a meeting."""
input AttendeeInput {
  """党员 · Of the branch's roster; once at most."""
  memberId: ID!

  """到会情况 · Present, by a written opinion, or absent."""
  attending: Attending!
}

"""到会情况 · Whether somebody took part in a meeting."""
enum Attending {
  """到会 · Present."""
  PRESENT

  """书面意见 · By a written opinion."""
  WRITTEN

  """缺席 · Absent."""
  ABSENT
}

"""
审计锚 · How far all chains had come when they were written down outside the database.
"""
type AuditAnchor {
  """编号 · Its number."""
  number: Int!

  """时间 · When."""
  at: DateTime!

  """链数 · How many chains."""
  chains: Int!

  """行数 · How many rows, as text."""
  rows: String!

  """摘要 · SHA-256 over the ends of all chains; on the printed sheet."""
  digest: String!
}

"""核对异常 · The first place of the trail that does not hold."""
type AuditBreach {
  """破坏方式 · What was done."""
  flaw: AuditFlaw!

  """链 · In which chain."""
  chain: String!

  """链中序号 · At which place."""
  place: Int!

  """记录 · The key of the row found there; empty where none is."""
  row: String!

  """操作 · What that row says was done."""
  act: String!

  """录入时间 · When, as that row says."""
  at: DateTime
}

"""
审计记录 · One act: who, when, from where, on what, what it was before and after.
"""
type AuditEntry implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """操作 · The act, by mutation name."""
  act: String!

  """操作 · What was done."""
  action: Act!

  """业务日期 · The day on which it happened."""
  on: Date!

  """录入时间 · When it was entered."""
  at: DateTime!

  """操作人 · By whom; null where nobody was signed in."""
  by: Signatory

  """发展人员 · On whose case."""
  candidate: Candidate

  """组织路径 · Where, as a path in the tree."""
  organizationPath: String!

  """记录类型 · The kind of record, or of submission."""
  kind: String!

  """对象 · The key of the record, account or organization it was about."""
  subject: String

  """记录类型 · The kind of record."""
  recordKind: Kind

  """上报类型 · The kind of submission."""
  approvalKind: ApprovalKind

  """补录 · Entered more than seven days later."""
  lateEntry: Boolean!

  """阶段 · The stage afterwards."""
  stage: String!

  """阶段 · The stage afterwards; null where it was about no case."""
  stageAfter: Stage

  """之前 · What it was, as JSON text; sealed contents are never told."""
  before: String

  """之后 · What it became, as JSON text."""
  after: String

  """请求编号 · The request; \`X-Request-Id\` of its answer."""
  requestId: String!

  """网络地址 · From which address; empty for a command."""
  address: String!

  """链 · The chain it belongs to."""
  chain: String!

  """链中序号 · Its place in the chain, from 1."""
  place: Int!

  """校验值 · Its hash, over all of it and the row before."""
  hash: String!
}

"""列表 · A list that can grow, read page by page."""
type AuditEntryConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [AuditEntryEdge!]!

  """对象 · The items of this page."""
  nodes: [AuditEntry!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type AuditEntryEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: AuditEntry!
}

"""审计筛选 · Which rows of the trail."""
input AuditFilter {
  """账户 · By this account."""
  account: ID

  """操作 · One of these acts, by mutation name."""
  act: [String!]

  """操作 · One of these acts."""
  action: [Act!]

  """发展人员 · About this case."""
  candidate: ID

  """组织 · At this organization or below."""
  organization: ID

  """业务日期 · Happened between these days."""
  on: DateRange

  """录入起 · Entered on this day (Shanghai) or later."""
  enteredFrom: Date

  """录入止 · Entered on this day (Shanghai) or before."""
  enteredTo: Date

  """请求编号 · By this request."""
  requestId: String

  """网络地址 · From this address."""
  address: String

  """补录 · Late entries only, or none."""
  lateEntry: Boolean
}

"""破坏方式 · What was done to the audit trail."""
enum AuditFlaw {
  """被修改 · A row was edited."""
  EDITED

  """被删除 · A row was deleted."""
  DELETED

  """被插入 · A row was put in."""
  INSERTED

  """被调换 · Two rows changed places or contents."""
  SWAPPED

  """被截断 · The end of a chain was cut off."""
  TRUNCATED

  """链尾登记被改动 · The record of a chain's end was changed."""
  HEAD

  """与审计锚不符 · The anchors outside the database do not hold."""
  ANCHOR
}

"""排序 · The order of the list."""
enum AuditOrder {
  """最近在前 · Latest entry first."""
  NEWEST

  """最早在前 · Earliest entry first."""
  OLDEST
}

"""核对结果 · How much of the trail was verified, and what was found."""
type AuditVerification {
  """行数 · Rows looked at."""
  rows: Int!

  """链数 · Chains looked at."""
  chains: Int!

  """异常 · The first place that does not hold; null when all is well."""
  broken: AuditBreach

  """
  续 · Give it as \`after\` to go on; null when everything in scope was looked at.
  """
  next: String

  """审计锚 · The anchor it was held against."""
  anchor: AuditAnchor
}

"""决定机关级别 · Who may admit directly, or recognise after death."""
enum AuthorityLevel {
  """党中央 · The Central Committee."""
  CENTRAL

  """省级党委 · The committee of a province, autonomous region or municipality."""
  PROVINCIAL
}

"""票决情况 · Tallies only; nobody's vote is known (R-MTG-4)."""
input BallotInput {
  """应到会有表决权 · Voters due."""
  due: Int!

  """实到会 · Voters present."""
  present: Int!

  """发出票 · Ballots issued."""
  issued: Int! = 0

  """收回票 · Ballots returned."""
  returned: Int! = 0

  """赞成 · In favour."""
  approve: Int! = 0

  """不赞成 · Against."""
  oppose: Int! = 0

  """弃权 · Abstentions."""
  abstain: Int! = 0

  """无效 · Invalid ballots."""
  invalid: Int! = 0

  """书面赞成 · Written opinions in favour."""
  writtenApprove: Int! = 0

  """书面不赞成 · Written opinions against."""
  writtenOppose: Int! = 0

  """书面弃权 · Written abstentions."""
  writtenAbstain: Int! = 0
}

"""批量指定培养联系人 · As \`AssignMentorsToManyInput\`."""
input BulkAssignMentorsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [BulkAssignMentorsItem!] = null

  """党员 · The members chosen; those no longer named end on this day."""
  memberIds: [ID!]! = []

  """调整原因 · Needed when somebody is replaced."""
  reason: String! = ""
}

"""逐项指定 · As \`AssignMentorsToManyItem\`."""
input BulkAssignMentorsItem {
  """发展人员 · Whose mentors."""
  candidateId: ID!

  """党员 · If other than the common ones."""
  memberIds: [ID!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量指定培养联系人 · What the act answers, row by row."""
type BulkAssignMentorsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [BulkAssignMentorsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type BulkAssignMentorsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  assignment: Assignment

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""
日历订阅 · A calendar at a secret address, of what the caller's office has to see to; the address is shown once, when it is made.
"""
type CalendarFeed implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """名称 · What the calendar is called."""
  label: String!

  """显示 · How much it says of people."""
  shows: FeedDetail!

  """创建时间 · When it was made."""
  createdAt: DateTime!

  """作废时间 · When it was revoked."""
  revokedAt: DateTime

  """版本 · For optimistic writes: 1, and 2 once it is revoked."""
  version: Int!
}

"""列表 · A list that can grow, read page by page."""
type CalendarFeedConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [CalendarFeedEdge!]!

  """对象 · The items of this page."""
  nodes: [CalendarFeed!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type CalendarFeedEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: CalendarFeed!
}

"""排序 · The order of the list."""
enum CalendarFeedOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""发展人员 · Anyone on the road: one case, from applicant to full member."""
type Candidate implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """姓名 · Name."""
  name: String!

  """所在支部 · The branch."""
  branch: Organization!

  """证件类型 · Type of ID."""
  idType: IdType!

  """身份证号(掩码) · ID number, masked; the full one is an audited act."""
  idNumberMasked: String!

  """出生日期 · Birth date."""
  birth: Date!

  """性别 · Sex."""
  sex: Sex!

  """
  手机号；查看明文留痕 · Mobile number; masked for all but branch and person. Reading it in clear is an act in the journal.
  """
  phone: String!

  """民族 · Ethnicity."""
  ethnicity: String!

  """学历 · Education."""
  education: Education

  """职业 · Occupation."""
  occupation: String!

  """单位 · Unit."""
  unit: String!

  """政治面貌 · Political status."""
  politicalStatus: PoliticalStatus!

  """户籍地 · Place of registration."""
  registrationPlace: String!

  """申请依据 · Why at this branch (R-APP-4)."""
  applicationBasis: ApplicationBasis

  """流动人员 · On the move (C-28)."""
  isFloating: Boolean!

  """流出地 · Place left."""
  outflowPlace: String!

  """流入地 · Place reached."""
  inflowPlace: String!

  """预计离开日期 · Expected leave (R-PRE-3)."""
  expectedLeaveOn: Date

  """发展阶段 · Stage."""
  stage: Stage!

  """档案状态 · Status of the case."""
  status: CaseStatus!

  """阶段内状态 · Position inside the stage."""
  subStatus: SubStatus

  """阶段来源 · How the stage was reached."""
  stageSource: StageSource!

  """本阶段起 · Since when in this stage."""
  stageSince: Date

  """立档日期 · When the case was opened."""
  openedOn: Date!

  """申请日期 · When the person applied."""
  appliedOn: Date

  """积极分子起 · From when the year of cultivation counts."""
  activistSince: Date

  """列为发展对象日 · When listed."""
  listedOn: Date

  """
  报备日期 · The day the organization department acknowledged the admission (R-APR-7).
  """
  upwardFiledOn: Date

  """党龄起 · From when party standing counts (R-CNV-10)."""
  partyStandingSince: Date

  """
  转入日期 · The last day on which the case came from another branch (Arts 12, 34).
  """
  transferredInOn: Date

  """
  原所在支部 · The branch from which a change of organizations took the case, the first of them; null where none did.
  """
  originBranch: OrganizationName

  """前案 · The person's earlier case, where the caller may see it (C-25)."""
  previousCase: Candidate

  """
  有前案 · Always false: whether somebody is known elsewhere is told to nobody.
  """
  hasPreviousCase: Boolean! @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`previousCase\`, which is there for those who may see it · Since 2026-11-29, gone in 0.3 at the earliest: ask \`previousCase\`, which is there for those who may see it.")

  """最近期限(参考) · The badge lists sort by; \`deadlines\` is the truth."""
  nextDueOn: Date

  """
  超期起(参考) · The first day on which something was late, while it is; \`overdue\` is the truth.
  """
  overdueSince: Date

  """问题数(参考) · The badge lists show; \`problems\` is the truth."""
  problemCount: Int!

  """
  版本 · For optimistic writes; always 1 of the own case, whose person is not told when others judge it.
  """
  version: Int!

  """创建时间 · When it was entered."""
  createdAt: DateTime!

  """更新时间 · When it last changed; of the own case, when it was entered."""
  updatedAt: DateTime!

  """适用规则版本 · The edition in force here today."""
  edition: Edition!

  """
  上报信息存在问题 · What stands between the case and a submission; by default the next one.
  """
  problems(
    """上报类型 · For which submission; the next one on the road if absent."""
    for: ApprovalKind = null

    """
    业务日期 · Of a submission dated to which day; today if absent. The case is as it stands now.
    """
    on: Date = null
  ): [Problem!]!

  """下一步 · The transitions ahead in this stage."""
  nextSteps: [NextStep!]!

  """
  操作 · Every operation of the manual on this case: done, waiting, missing, possible, not yet and why.
  """
  operations: [Operation!]!

  """回溯评判 · The case as of a day, under an edition."""
  judged(
    """评判日 · As of which day; today if absent."""
    on: Date = null

    """
    规则版本 · Under which edition; the one in force there on that day if absent.
    """
    edition: Edition = null
  ): Judgement!

  """期限 · What is owed and by when, soonest first."""
  deadlines: [Deadline!]!

  """超期 · What is late."""
  overdue: [Problem!]!

  """待办 · What is owed in this stage."""
  tasks: [Problem!]!

  """
  审批后异常 · Approved submissions that a later correction would break (C-36).
  """
  anomalies: [Problem!]!

  """
  预计进程 · The transitions ahead, stage after stage, each with the first day on which it can be done.
  """
  plannedSteps(
    """截止日 · What can be done by which day; all of the road if absent."""
    until: Date = null

    """
    规则版本 · What if it were by this edition; the one in force on each day if absent.
    """
    edition: Edition = null
  ): [PlannedStep!]!

  """
  离开预警 · Of somebody who is expected to leave before they are admitted: whether there is time enough.
  """
  departure: Departure

  """预备期 · Probation, once it has begun."""
  probation: Probation

  """培养考察时间 · The year of cultivation, once it has begun."""
  cultivationPeriod: CultivationPeriod

  """入党申请书 · Applications."""
  applications(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): MembershipApplicationConnection!

  """谈话记录 · Talks."""
  talks(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): TalkRecordConnection!

  """推荐推优 · Recommendations."""
  recommendations(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): RecommendationConnection!

  """支委会决议 · Resolutions of the branch committee."""
  resolutions(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): CommitteeResolutionConnection!

  """思想汇报 · Thought reports."""
  thoughtReports(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): ThoughtReportConnection!

  """意见 · Opinions."""
  opinions(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: OpinionFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): OpinionConnection!

  """免除说明 · Exemptions."""
  exemptions(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): ExemptionConnection!

  """公示 · Public notices."""
  notices(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): PublicNoticeConnection!

  """政治审查 · Political reviews."""
  politicalReviews(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): PoliticalReviewConnection!

  """培训 · Trainings."""
  trainings(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): TrainingConnection!

  """入党志愿书 · Admission forms."""
  admissionForms(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): AdmissionFormConnection!

  """表决 · Votes of general meetings."""
  votes(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: VoteFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): VoteRecordConnection!

  """上级党委谈话 · Superior's talks."""
  superiorTalks(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): SuperiorTalkConnection!

  """入党宣誓 · Oaths."""
  oaths(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): OathConnection!

  """转正申请书 · Conversion requests."""
  conversionRequests(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): ConversionRequestConnection!

  """推迟讨论 · Postponements."""
  postponements(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): PostponementConnection!

  """完成事项 · What was merely done."""
  doneRecords(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): DoneRecordConnection!

  """上级直接决定 · Direct admissions, and recognitions after death."""
  decisionsByAuthority(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): DecisionByAuthorityConnection!

  """档案管理 · Archived, restored, adjusted."""
  deskRecords(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RecordFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): DeskRecordConnection!

  """上报件 · Submissions."""
  approvals(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: ApprovalFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: ApprovalOrder
  ): ApprovalConnection!

  """接转 · From one branch to another."""
  transfers(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: TransferFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: TransferOrder
  ): TransferConnection!

  """培养联系人 · Mentors in office."""
  mentors: [Assignment!]!

  """入党介绍人 · Introducers in office, and those who continue for them."""
  introducers: [Assignment!]!

  """历任联系人、介绍人 · Everyone who ever looked after the person."""
  assignments(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: AssignmentFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: AssignmentOrder
  ): AssignmentConnection!

  """注册码 · Registration tokens; branch only."""
  registrationTokens(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RegistrationTokenFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RegistrationTokenOrder
  ): RegistrationTokenConnection!

  """同意记录 · To what the person agreed of the processing of their data."""
  consents(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """排序 · The order; the first of its values unless said."""
    orderBy: ConsentOrder
  ): ConsentConnection!

  """更正申请 · What the person asks to have put right of their data."""
  correctionRequests(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: CorrectionRequestFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: CorrectionRequestOrder
  ): CorrectionRequestConnection!

  """全程纪实 · Every act on the case."""
  timeline(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: TimelineFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: TimelineOrder
  ): TimelineEntryConnection!
}

"""发展人员变化 · A case was opened or changed."""
type CandidateChange {
  """
  操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly.
  """
  acts: [String!]!

  """发展人员 · The case, as it is now."""
  candidate: Candidate

  """
  记录 · The ids of the records that the acts made or changed, as far as they were about one.
  """
  recordIds: [ID!]!
}

"""列表 · A list that can grow, read page by page."""
type CandidateConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [CandidateEdge!]!

  """对象 · The items of this page."""
  nodes: [Candidate!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type CandidateEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Candidate!
}

"""发展人员筛选 · Which cases."""
input CandidateFilter {
  """阶段 · One of these."""
  stage: [Stage!]

  """状态 · One of these."""
  status: [CaseStatus!]

  """阶段内状态 · One of these."""
  subStatus: [SubStatus!]

  """支部 · Of this branch."""
  branch: ID

  """组织 · Of this organization or below."""
  organization: ID

  """姓名 · The name or its pinyin contains this."""
  name: String

  """性别 · Of this sex."""
  sex: Sex

  """流动人员 · On the move, or not."""
  isFloating: Boolean

  """阶段来源 · How the stage was reached."""
  stageSource: StageSource

  """立档日期 · Between these days."""
  openedOn: DateRange

  """申请日期 · Between these days."""
  appliedOn: DateRange

  """确定积极分子 · The year of cultivation counts from between these days."""
  activistSince: DateRange

  """列为发展对象 · Listed between these days."""
  listedOn: DateRange

  """接收为预备党员 · Probation began between these days."""
  admittedOn: DateRange

  """
  组织部门备案 · Whether the admission was acknowledged; false for those who were admitted and still wait for it.
  """
  upwardFiled: Boolean

  """出生日期 · Born between these days."""
  birth: DateRange

  """学历 · One of these."""
  education: [Education!]

  """民族 · Of this one."""
  ethnicity: String

  """职业 · Of this one, as it was written."""
  occupation: String

  """进入本阶段 · Between these days."""
  stageSince: DateRange

  """预备期满 · Between these days."""
  probationEligibleOn: DateRange

  """预计离开日期 · Expected to leave between these days."""
  expectedLeaveOn: DateRange

  """最近期限 · Between these days; nobody for a person, whose badge it is not."""
  nextDueOn: DateRange

  """培养联系人、入党介绍人 · Looked after today by this member."""
  lookedAfterBy: ID

  """
  未满足规则、待办 · Of whom this rule (\`R-ACT-6\`, or a row of it) is unmet for the next submission or owed, by the badge renewed as days pass; nobody for whom the rule is not to be told of.
  """
  openRule: String

  """
  有补录 · Of whom something that happened between these days was entered more than seven days later.
  """
  enteredLate: DateRange

  """被退回 · Whose last submission was returned or decided against."""
  cameBack: Boolean

  """等上级 · Whose submission waits for its decision."""
  awaitsDecision: Boolean

  """超期 · Something is overdue, by the badge renewed as days pass."""
  overdue: Boolean
}

"""排序 · The order of the list."""
enum CandidateOrder {
  """按姓名拼音 · By name."""
  NAME

  """按姓名拼音倒序 · By name, from the end."""
  NAME_DESC

  """按阶段 · Along the road."""
  STAGE

  """按阶段倒序 · Against the road."""
  STAGE_DESC

  """
  逾期在前 · What is overdue first, the longest before; then by the soonest deadline.
  """
  DUE

  """期限最远在前 · What is due last first, what is overdue at the end."""
  DUE_DESC

  """按最近期限 · Soonest deadline first."""
  NEXT_DUE

  """按最近期限倒序 · Latest deadline first."""
  NEXT_DUE_DESC

  """按进入本阶段时间 · Longest in the stage first."""
  STAGE_SINCE

  """按进入本阶段时间倒序 · Shortest in the stage first."""
  STAGE_SINCE_DESC

  """最近立档在前 · Newest case first."""
  NEWEST

  """最早立档在前 · Oldest case first."""
  OLDEST

  """最近变动在前 · Latest change first."""
  UPDATED

  """最久未变动在前 · Earliest change first."""
  UPDATED_ASC
}

"""发展人员范围 · Of which people to be told; all given conditions hold."""
input CandidateScope {
  """组织 · Of this organization or below."""
  organization: ID

  """发展人员 · These ones."""
  candidates: [ID!]
}

"""
联系人、介绍人负荷 · A member who looks after people, and why somebody else should be thought of.
"""
type Caretaker {
  """党员 · Who."""
  member: PartyMember

  """联系人数 · How many activists the member mentors, wherever they are."""
  mentored: Int!

  """介绍人数 · How many the member introduces, or continues for an introducer."""
  introduced: Int!

  """
  风险 · What speaks against going on; of a sister branch's member only that they leave.
  """
  risks: [CaretakerRisk!]!
}

"""
联系人、介绍人风险 · Why somebody else should be thought of for those whom a member looks after.
"""
enum CaretakerRisk {
  """不能履行职责 · Gone, or not a full member."""
  GONE

  """留党察看 · Under probation within the Party, without rights restored."""
  BARRED

  """将离开 · Leaves on a day that is set."""
  LEAVING

  """处分影响期内 · Within the effect of a punishment."""
  IN_EFFECT

  """免到会 · Excused from meetings, now or soon."""
  EXCUSED
}

"""
联系人、介绍人名单 · A piece of those who look after people; who may not go on first, then who carries most.
"""
type Caretakers {
  """党员 · Who."""
  members: [Caretaker!]!

  """尚有 · Whether others follow."""
  more: Boolean!
}

"""
发展人员姓名 · Whose case a branch has, by name: who goes when it is parted. Also for whoever runs the installation, of cases underway.
"""
type CaseName {
  """发展人员 · As \`candidateIds\` of a part."""
  candidateId: ID!

  """姓名 · Name."""
  name: String!

  """所在支部 · The branch."""
  organization: OrganizationName
}

"""列表 · A list that can grow, read page by page."""
type CaseNameConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [CaseNameEdge!]!

  """对象 · The items of this page."""
  nodes: [CaseName!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type CaseNameEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: CaseName!
}

"""发展人员姓名筛选 · Which names."""
input CaseNameFilter {
  """组织 · Of this organization or below."""
  organization: ID

  """姓名 · The name or its pinyin contains this."""
  name: String
}

"""
档案状态 · Where a case stands before and after a row, on the day of the act.
"""
type CaseState {
  """发展阶段 · Stage."""
  stage: Stage!

  """档案状态 · Status of the case."""
  status: CaseStatus!

  """阶段内位置 · A finer position inside the stage."""
  subStatus: SubStatus

  """阶段起始 · The day the stage began."""
  stageSince: Date

  """预备期起算 · The day of the resolution (R-PRB-1)."""
  probationStart: Date

  """预备期最后一日 · The last day of probation."""
  probationLastDay: Date

  """可转正日期 · The first day on which conversion may be resolved."""
  probationEligibleOn: Date

  """党龄起算 · The day from which party standing counts (R-CNV-10)."""
  standingSince: Date
}

"""档案状态 · Whether a case is being worked on."""
enum CaseStatus {
  """办理中 · Being worked on."""
  ACTIVE

  """已归档 · Archived."""
  ARCHIVED

  """转接中 · Transferring; on the way to another branch."""
  TRANSFERRING

  """已转正 · Became a full member."""
  COMPLETED

  """已取消预备党员资格 · Annulled; no longer a probationary member."""
  ANNULLED

  """不予承认 · Not recognised; after a transfer."""
  NOT_RECOGNISED
}

"""变动对象 · Of what something changed."""
enum ChangeSubject {
  """档案 · Of the case: its stage, status, branch."""
  CASE

  """个人信息 · Of the person's own data."""
  PERSON

  """记录 · Of a record."""
  RECORD

  """联系人、介绍人 · Of who looks after the person."""
  ASSIGNMENT

  """上报件 · Of a submission."""
  APPROVAL

  """接转 · Of a transfer."""
  TRANSFER

  """名册 · Of the branch's roster."""
  ROSTER
}

"""
通知渠道 · Where the caller's office is told what happens in its scope, and what is due; of its address the host is shown.
"""
type Channel implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """名称 · What it is called."""
  label: String!

  """类型 · What is told there."""
  kind: ChannelKind!

  """去处 · The host of its address."""
  place: String!

  """事件 · Whether it is told of every act."""
  events: Boolean!

  """每日摘要 · Whether it is told once a day what is due."""
  digest: Boolean!

  """连续失败 · How often in a row it was not taken."""
  failures: Int!

  """下次尝试 · Before when it is not tried again."""
  nextAt: DateTime

  """停用时间 · Since when it is not tried any more: it failed too often."""
  disabledAt: DateTime

  """创建时间 · When it was made."""
  createdAt: DateTime!

  """作废时间 · When it was revoked."""
  revokedAt: DateTime

  """版本 · For optimistic writes."""
  version: Int!

  """通知记录 · Of the last thirty days."""
  deliveries(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: DeliveryFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: DeliveryOrder
  ): DeliveryConnection!
}

"""列表 · A list that can grow, read page by page."""
type ChannelConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ChannelEdge!]!

  """对象 · The items of this page."""
  nodes: [Channel!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ChannelEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Channel!
}

"""渠道类型 · What takes what a channel tells."""
enum ChannelKind {
  """网络回调 · A webhook: a program that is signed to."""
  WEBHOOK

  """企业微信机器人 · A robot of WeCom."""
  WECOM

  """钉钉机器人 · A robot of DingTalk."""
  DINGTALK

  """电子邮件 · Mail; the digest alone."""
  MAIL
}

"""排序 · The order of the list."""
enum ChannelOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""结束公示登记 · Close a notice with its result."""
input ClosePublicNoticeInput {
  """异议 · Objections raised."""
  objections: [ObjectionInput!]! = []

  """不影响发展 · Whether the result does not affect the person."""
  clean: Boolean!

  """结论 · Conclusion."""
  conclusion: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """公示 · Which notice."""
  id: ID!
}

"""结束公示登记 · What closePublicNotice answers."""
type ClosePublicNoticePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """公示 · The record."""
  notice: PublicNotice

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""图码格式 · In what a code is drawn."""
enum CodeFormat {
  """矢量图 · For the screen and for print."""
  SVG

  """位图 · For programs that draw no SVG."""
  PNG
}

"""支委会决议 · A resolution of the branch committee (A5, B8, C6, D7)."""
type CommitteeResolution implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: CommitteeResolution

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """决议事项 · On what."""
  resolutionKind: ResolutionKind!

  """结果 · Carried or not."""
  result: ResolutionResult!

  """会议 · Which body resolved."""
  heldBy: HeldBy!

  """应到 · Members due."""
  due: Int!

  """实到 · Members present."""
  present: Int!

  """决议内容 · Text."""
  text: String!

  """党小组意见 · What the party group said."""
  partyGroupSaid: String!

  """培养联系人意见 · What the mentors said."""
  mentorsSaid: String!

  """党员群众意见 · What members and masses said."""
  membersAndMassesSaid: String!

  """支委会意见 · What the committee said."""
  committeeSaid: String!
}

"""列表 · A list that can grow, read page by page."""
type CommitteeResolutionConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [CommitteeResolutionEdge!]!

  """对象 · The items of this page."""
  nodes: [CommitteeResolution!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type CommitteeResolutionEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: CommitteeResolution!
}

"""
党委设置 · What a committee decided for its subtree; never looser than the regulation.
"""
type CommitteeSettings {
  """积极分子备案方式 · X6."""
  activistFilingMode: FilingMode!

  """积极分子起算 · R-ACT-5."""
  activistClock: ActivistClock!

  """申请等待月数 · R-APP-5."""
  waitingMonths: Int!

  """每半年三种意见 · R-ACT-6."""
  halfYearlyExtras: Boolean!

  """公示工作日 · R-DEV-3."""
  noticeWorkingDays: Int!

  """支部大会前公示 · X2."""
  noticeBeforeAdmission: Boolean!

  """到会比例 · R-MTG-2."""
  quorum: Quorum!

  """预备期考察间隔(月) · R-PRB-5."""
  probationInspectionMonths: Int!

  """预审满一月失效 · R-MTG-1."""
  preReviewLapses: Boolean!

  """预审天数 · R-PRE-5."""
  preReviewDays: Int

  """培养联系人、介绍人限同一党委 · R-ACT-4, R-DEV-6."""
  sameCommittee: Boolean!

  """培训须考试 · R-DEV-12."""
  trainingExam: Boolean!

  """发展对象每半年考察 · R-DEV-13."""
  targetInspections: Boolean!

  """上报时填党费 · C12."""
  duesAtAdmission: Boolean!

  """超出年度计划 · R-PLN-1."""
  overQuota: OverQuota!

  """登录须双重验证 · Of whoever signs in at the organization and below it."""
  requireSecondFactor: Boolean!

  """
  未入党档案保存月数 · For how long a case is kept, whole, that was archived before admission (\`eraseCase\`).
  """
  erasureMonths: Int!
}

"""
党委设置 · Only stricter than the regulation and the superior's settings; all values together.
"""
input CommitteeSettingsInput {
  """积极分子备案方式 · X6."""
  activistFilingMode: FilingMode! = AUTO_ACCEPT

  """积极分子起算 · R-ACT-5."""
  activistClock: ActivistClock! = RESOLUTION

  """申请等待月数 · R-APP-5; 0 for none."""
  waitingMonths: Int! = 0

  """每半年三种意见 · R-ACT-6's additions."""
  halfYearlyExtras: Boolean! = true

  """公示工作日 · R-DEV-3; at least 5."""
  noticeWorkingDays: Int! = 5

  """支部大会前公示 · X2, under the national text."""
  noticeBeforeAdmission: Boolean! = false

  """到会比例 · R-MTG-2."""
  quorum: Quorum! = HALF

  """预备期考察间隔 · R-PRB-5, months; at most 6."""
  probationInspectionMonths: Int! = 6

  """预审满一月失效 · R-MTG-1."""
  preReviewLapses: Boolean! = false

  """预审天数 · R-PRE-5; null for none."""
  preReviewDays: Int = null

  """培养联系人、介绍人限同一党委 · R-ACT-4, R-DEV-6."""
  sameCommittee: Boolean! = true

  """培训须考试 · R-DEV-12."""
  trainingExam: Boolean! = true

  """发展对象每半年考察 · R-DEV-13."""
  targetInspections: Boolean! = true

  """上报时填党费 · C12."""
  duesAtAdmission: Boolean! = true

  """超出年度计划 · R-PLN-1."""
  overQuota: OverQuota! = ALLOWED

  """
  登录须双重验证 · Of whoever signs in at the organization and below it, from the day on.
  """
  requireSecondFactor: Boolean! = false

  """
  未入党档案保存月数 · For how long a case is kept, whole, that was archived before admission; 12 to 1200.
  """
  erasureMonths: Int! = 60
}

"""党委表决 · The committee's vote on one person (R-APR-3)."""
type CommitteeVote {
  """应到委员 · Members due."""
  due: Int!

  """实到委员 · Members present."""
  present: Int!

  """赞成 · In favour."""
  approve: Int!

  """不赞成 · Against."""
  oppose: Int!

  """弃权 · Abstentions."""
  abstain: Int!
}

"""党委表决 · The committee's vote on one person (R-APR-3)."""
input CommitteeVoteInput {
  """应到委员 · Members due."""
  due: Int!

  """实到委员 · Members present."""
  present: Int!

  """赞成 · In favour."""
  approve: Int!

  """不赞成 · Against."""
  oppose: Int! = 0

  """弃权 · Abstentions."""
  abstain: Int! = 0
}

"""确认双重验证 · With a code that the app shows by now."""
input ConfirmSecondFactorInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """验证码 · Of the authenticator app; six digits."""
  code: String!
}

"""确认双重验证 · What confirmSecondFactor answers."""
type ConfirmSecondFactorPayload {
  """账户 · The account."""
  account: Account

  """恢复码 · Ten, each good once in place of a code; shown this once."""
  recoveryCodes: [String!]

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""同意记录 · That a person agreed to a text, and until when."""
type Consent implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """版本 · Which text."""
  textVersion: String!

  """同意时间 · When they agreed."""
  givenAt: DateTime!

  """地址 · The network address it came from."""
  address: String!

  """撤回时间 · When they took it back; null while it stands."""
  withdrawnAt: DateTime
}

"""列表 · A list that can grow, read page by page."""
type ConsentConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ConsentEdge!]!

  """对象 · The items of this page."""
  nodes: [Consent!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ConsentEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Consent!
}

"""排序 · The order of the list."""
enum ConsentOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""告知书段落 · One paragraph."""
type ConsentSection {
  """标题 · What it is about."""
  title: String!

  """正文 · What it says."""
  text: String!
}

"""个人信息处理告知书 · What a person agrees to when they register."""
type ConsentText {
  """版本 · Which text."""
  version: String!

  """起始日 · Since when it holds."""
  since: Date!

  """标题 · What it is called."""
  title: String!

  """段落 · What it says."""
  sections: [ConsentSection!]!
}

"""
后果 · What it means when something owed is left undone; the gravest first.
"""
enum Consequence {
  """违反规定 · It cannot be made up for, or stands against the law."""
  UNLAWFUL

  """迟 · It can still be done, with a reason; or somebody is kept waiting."""
  LATE

  """待完善 · It is done when it is done."""
  UNTIDY
}

"""转正表决事项 · What a conversion meeting resolves on."""
enum ConversionOutcome {
  """按期转正 · Become a full member."""
  CONVERT

  """延长预备期 · Extend probation."""
  EXTEND

  """取消预备党员资格 · Annul."""
  ANNUL
}

"""转正申请书 · The conversion request (D1b)."""
type ConversionRequest implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: ConversionRequest

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """标题 · Title."""
  title: String!

  """正文 · Text."""
  text: String!

  """状态 · Where it stands."""
  status: PaperStatus!

  """审批日期 · When it was reviewed."""
  reviewedOn: Date

  """审批人 · Who reviewed it."""
  reviewedBy: Signatory

  """审批意见 · What the branch said."""
  reviewNote: String!
}

"""列表 · A list that can grow, read page by page."""
type ConversionRequestConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ConversionRequestEdge!]!

  """对象 · The items of this page."""
  nodes: [ConversionRequest!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ConversionRequestEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: ConversionRequest!
}

"""各支部雷同文字 · How many such texts a branch has."""
type CopiedCount {
  """支部 · Which."""
  organization: Organization

  """篇数 · How many texts."""
  count: Int!

  """人数 · About how many people."""
  people: Int!
}

"""
雷同组 · Texts about different people, of one writer or one branch, each nearly the same as another.
"""
type CopiedGroup {
  """
  相似度 · At least so much each has in common with the first, of a hundred.
  """
  similarity: Int!

  """篇数 · How many texts."""
  count: Int!

  """人数 · About how many people."""
  people: Int!

  """同一人撰写 · Whether all of them are of one writer."""
  byOneWriter: Boolean!

  """文字 · The texts, the first written first; 50 at most."""
  texts: [CopiedText!]!
}

"""雷同文字 · One text of a group."""
type CopiedText {
  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day of the record."""
  on: Date!

  """发展人员 · About whom."""
  candidate: Candidate

  """支部 · At which branch it was written."""
  organization: Organization

  """文字 · What was written."""
  text: String!

  """相似度 · How much of it is in the group's first text too, of a hundred."""
  similarity: Int!
}

"""
雷同文字 · What was written about several people in nearly the same words within a span. It hints at what to read, and proves nothing.
"""
type CopiedTexts {
  """起 · The first day."""
  since: Date!

  """止 · The last day."""
  until: Date!

  """
  比对篇数 · How many texts were compared: what stands, and is long enough to be told apart.
  """
  compared: Int!

  """未全部比对 · Whether there are more: the latest 5,000 are compared."""
  partial: Boolean!

  """雷同篇数 · How many of them are in a group."""
  count: Int!

  """涉及人数 · About how many people."""
  people: Int!

  """各支部 · By branch, the most first."""
  organizations: [CopiedCount!]!

  """组数 · How many groups there are."""
  totalGroups: Int!

  """雷同组 · A piece of them, those about most people first."""
  groups: [CopiedGroup!]!
}

"""更正项 · Which of a person's data is to be put right."""
enum CorrectionField {
  """姓名 · Name."""
  NAME

  """证件号码 · ID number."""
  ID_NUMBER

  """出生日期 · Birth date."""
  BIRTH

  """性别 · Sex."""
  SEX

  """手机号 · Mobile number."""
  PHONE

  """民族 · Ethnicity."""
  ETHNICITY

  """学历 · Education."""
  EDUCATION

  """职业 · Occupation."""
  OCCUPATION

  """单位 · Unit."""
  UNIT

  """政治面貌 · Political status."""
  POLITICAL_STATUS

  """户籍地 · Place of registration."""
  REGISTRATION_PLACE

  """其他 · Something else."""
  OTHER
}

"""更正申请 · What a person asks to have put right of their own data."""
type CorrectionRequest implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """发展人员 · Whose data."""
  candidate: Candidate!

  """更正项 · Which of the data."""
  field: CorrectionField!

  """应为 · What it should be."""
  wanted: String!

  """原因 · Why."""
  reason: String!

  """状态 · What became of it."""
  status: CorrectionStatus!

  """说明 · What the branch said."""
  note: String!

  """申请时间 · When it was asked."""
  requestedAt: DateTime!

  """答复时间 · When it was answered."""
  answeredAt: DateTime

  """版本 · For optimistic writes."""
  version: Int!
}

"""列表 · A list that can grow, read page by page."""
type CorrectionRequestConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [CorrectionRequestEdge!]!

  """对象 · The items of this page."""
  nodes: [CorrectionRequest!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type CorrectionRequestEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: CorrectionRequest!
}

"""更正申请筛选 · Which requests."""
input CorrectionRequestFilter {
  """状态 · One of these."""
  status: [CorrectionStatus!]
}

"""排序 · The order of the list."""
enum CorrectionRequestOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""更正申请状态 · What became of a request."""
enum CorrectionStatus {
  """待答复 · It waits for the branch."""
  OPEN

  """已同意 · It is put right."""
  ACCEPTED

  """不予更正 · It stays, with a reason."""
  REFUSED
}

"""新增访问令牌 · For programs; shown once."""
input CreateAccessTokenInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """名称 · What it is for."""
  label: String! = ""

  """有效天数 · From 1 on, at most 366 unless the deployment says less."""
  validDays: Int! = 90

  """
  权限 · What it is good for, within what the role may do; reading always is. All of it unless said.
  """
  scopes: [TokenScope!] = null
}

"""新增访问令牌 · What createAccessToken answers."""
type CreateAccessTokenPayload {
  """访问令牌 · The token's row."""
  accessToken: AccessToken

  """令牌 · Shown this once."""
  token: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""新增账户 · By the system administrator."""
input CreateAccountInput {
  """登录名 · The name to sign in with."""
  login: String!

  """姓名 · Whose account."""
  name: String!

  """角色 · Role; CANDIDATE accounts come by registration."""
  role: Role!

  """组织 · At which organization; absent for SYSTEM_ADMIN."""
  organizationId: ID = null

  """
  党员 · The holder's roster entry, for the four-eyes check; required of whoever is on the organization's roster.
  """
  memberId: ID = null

  """同名他人 · Whoever stands on the roster by that name is somebody else."""
  namesake: Boolean! = false

  """初始密码 · At least ten characters, not the login, no common one."""
  password: String!

  """
  临时密码 · Whether the password is temporary: good for 72 hours, and only to be changed.
  """
  temporary: Boolean! = false

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null
}

"""新增账户 · What createAccount answers."""
type CreateAccountPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量新增账户 · By the system administrator."""
input CreateAccountsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """逐个 · The accounts; at most 100."""
  items: [CreateAccountsItem!]!
}

"""逐个新增 · One account."""
input CreateAccountsItem {
  """登录名 · The name to sign in with."""
  login: String!

  """姓名 · Whose account."""
  name: String!

  """角色 · Role; CANDIDATE accounts come by registration."""
  role: Role!

  """组织 · At which organization; absent for SYSTEM_ADMIN."""
  organizationId: ID = null

  """
  党员 · The holder's roster entry, for the four-eyes check; required of whoever is on the organization's roster.
  """
  memberId: ID = null

  """同名他人 · Whoever stands on the roster by that name is somebody else."""
  namesake: Boolean! = false

  """初始密码 · At least ten characters, not the login, no common one."""
  password: String!

  """
  临时密码 · Whether the password is temporary: good for 72 hours, and only to be changed.
  """
  temporary: Boolean! = false
}

"""批量新增账户 · What the act answers, row by row."""
type CreateAccountsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [CreateAccountsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type CreateAccountsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """所建 · What was made of it; null when refused, and in a dry run."""
  account: Account

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!
}

"""新增日历订阅 · A secret address for calendars; shown once."""
input CreateCalendarFeedInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """名称 · What the calendar is called."""
  label: String! = ""

  """
  显示 · How much it says of people: whoever has the address reads it, and calendars are kept by others.
  """
  shows: FeedDetail! = INITIALS
}

"""新增日历订阅 · What createCalendarFeed answers."""
type CreateCalendarFeedPayload {
  """日历订阅 · The calendar."""
  calendarFeed: CalendarFeed

  """
  订阅地址 · For a calendar to subscribe to; shown this once. Whoever has it reads the calendar.
  """
  url: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
凭证转入 · Somebody comes from outside the system with a signed transfer passport.
"""
input CreateCandidateFromPassportInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """凭证文件 · The bytes of the JSON file, in Base64."""
  passport: String!

  """签名文件 · The bytes of its \`.sig\` file, in Base64."""
  signature: String!

  """
  身份证号 · The full number, from the person's own card; the passport's must be the same.
  """
  idNumber: String!

  """手机号 · Mobile number."""
  phone: String!

  """单位 · Unit of work or study."""
  unit: String! = ""

  """申请依据 · Why the person is with this branch (R-APP-4)."""
  applicationBasis: ApplicationBasis = null

  """
  审查情况 · How the person was examined, and with what result (Arts 12, 34).
  """
  text: String! = ""

  """承认 · As what the person goes on (C-2)."""
  recognition: Recognition! = RECOGNISED

  """
  上级同意 · The superior's consent, for a development target who is recognised.
  """
  consent: String! = ""

  """业务日期 · The day on which the person is taken over; today if absent."""
  on: Date = null
}

"""凭证转入 · What createCandidateFromPassport answers."""
type CreateCandidateFromPassportPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """注册二维码 · Shown this once."""
  registration: Registration

  """转接凭证 · What it says, also of a dry run; null where it is not verified."""
  passport: TransferPassport

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""新增发展人员 · A1: open a case."""
input CreateCandidateInput {
  """姓名 · Name."""
  name: String!

  """身份证号 · ID number; stored sealed."""
  idNumber: String!

  """手机号 · Mobile number."""
  phone: String!

  """证件类型 · Type of ID."""
  idType: IdType! = CITIZEN

  """出生日期 · Birth date; read off a citizen's ID number if absent."""
  birth: Date = null

  """性别 · Sex; read off a citizen's ID number if absent."""
  sex: Sex = null

  """民族 · Ethnicity."""
  ethnicity: String! = ""

  """学历 · Education."""
  education: Education = null

  """职业 · Occupation."""
  occupation: String! = ""

  """单位 · Unit of work or study."""
  unit: String! = ""

  """政治面貌 · Political status."""
  politicalStatus: PoliticalStatus! = MASSES

  """户籍地 · Place of registration."""
  registrationPlace: String! = ""

  """申请依据 · Why the person applies at this branch (R-APP-4)."""
  applicationBasis: ApplicationBasis = null

  """流动人员 · Whether the person is on the move (C-28)."""
  isFloating: Boolean! = false

  """流出地 · Place left."""
  outflowPlace: String! = ""

  """流入地 · Place reached."""
  inflowPlace: String! = ""

  """
  预计离开日期 · When the person will leave the unit, such as graduation (R-PRE-3).
  """
  expectedLeaveOn: Date = null

  """业务日期 · The day on which the case is opened; today if absent."""
  on: Date = null

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null
}

"""新增发展人员账户 · What createCandidate answers."""
type CreateCandidatePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """注册二维码 · Shown this once."""
  registration: Registration

  """注册码 · Shown this once."""
  registrationToken: String @deprecated(reason: "2026-11-30 起弃用，最早于 0.4 版移除，请用 \`registration { token }\` · Since 2026-11-30, gone in 0.4 at the earliest: ask \`registration { token }\`.")

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量新增发展人员 · A1, for a stack of applicants; each gets a registration token.
"""
input CreateCandidatesInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """逐人 · The people; at most 500."""
  items: [CreateCandidatesItem!]!
}

"""逐人新增 · One person."""
input CreateCandidatesItem {
  """姓名 · Name."""
  name: String!

  """身份证号 · ID number; stored sealed."""
  idNumber: String!

  """手机号 · Mobile number."""
  phone: String!

  """证件类型 · Type of ID."""
  idType: IdType! = CITIZEN

  """出生日期 · Birth date; read off a citizen's ID number if absent."""
  birth: Date = null

  """性别 · Sex; read off a citizen's ID number if absent."""
  sex: Sex = null

  """民族 · Ethnicity."""
  ethnicity: String! = ""

  """学历 · Education."""
  education: Education = null

  """职业 · Occupation."""
  occupation: String! = ""

  """单位 · Unit of work or study."""
  unit: String! = ""

  """政治面貌 · Political status."""
  politicalStatus: PoliticalStatus! = MASSES

  """户籍地 · Place of registration."""
  registrationPlace: String! = ""

  """申请依据 · Why the person applies at this branch (R-APP-4)."""
  applicationBasis: ApplicationBasis = null

  """流动人员 · Whether the person is on the move (C-28)."""
  isFloating: Boolean! = false

  """流出地 · Place left."""
  outflowPlace: String! = ""

  """流入地 · Place reached."""
  inflowPlace: String! = ""

  """
  预计离开日期 · When the person will leave the unit, such as graduation (R-PRE-3).
  """
  expectedLeaveOn: Date = null

  """业务日期 · The day on which the case is opened; today if absent."""
  on: Date = null
}

"""批量新增发展人员账户 · What the act answers, row by row."""
type CreateCandidatesPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [CreateCandidatesResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type CreateCandidatesResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """所建 · What was made of it; null when refused, and in a dry run."""
  candidate: Candidate

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """注册二维码 · Shown this once."""
  registration: Registration

  """注册码 · Shown this once."""
  registrationToken: String @deprecated(reason: "2026-11-30 起弃用，最早于 0.4 版移除，请用 \`registration { token }\` · Since 2026-11-30, gone in 0.4 at the earliest: ask \`registration { token }\`.")
}

"""
新增通知渠道 · Where the own office is told what happens in its scope, and what is due.
"""
input CreateChannelInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """名称 · What it is called."""
  label: String! = ""

  """类型 · What is told there."""
  kind: ChannelKind!

  """
  地址 · The webhook's or robot's address over TLS, or a mail address; kept sealed.
  """
  address: String!

  """加签密钥 · Of a DingTalk robot that has one."""
  secret: String! = ""

  """
  事件 · Whether it is told of every act in the scope: kinds and ids, nothing of a person.
  """
  events: Boolean! = false

  """每日摘要 · Whether it is told once a day what is overdue and due: numbers."""
  digest: Boolean! = true
}

"""新增通知渠道 · What createChannel answers."""
type CreateChannelPayload {
  """通知渠道 · The channel."""
  channel: Channel

  """
  签名密钥 · Of a webhook, to prove what comes; shown this once, and empty for others.
  """
  secret: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""新增党员 · A roster entry of the own branch or below."""
input CreateMemberInput {
  """姓名 · Name."""
  name: String!

  """身份 · Full or probationary."""
  status: MemberStatus! = FULL

  """职务 · Position, such as 书记."""
  position: String! = ""

  """转正日期 · Since when a full member."""
  fullSince: Date = null

  """入册日期 · Since when on this roster; probation begins on it."""
  joinedOn: Date = null

  """身份证号 · Used for the four-eyes check only; kept as a keyed digest."""
  idNumber: String = null

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """支部 · Which branch."""
  organizationId: ID!
}

"""新增党员 · What createMember answers."""
type CreateMemberPayload {
  """党员 · The member."""
  member: PartyMember

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量新增党员 · The roster of a branch."""
input CreateMembersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """支部 · Which branch."""
  organizationId: ID!

  """逐人 · The members; at most 500."""
  items: [CreateMembersItem!]!
}

"""逐人新增 · One roster entry."""
input CreateMembersItem {
  """姓名 · Name."""
  name: String!

  """身份 · Full or probationary."""
  status: MemberStatus! = FULL

  """职务 · Position, such as 书记."""
  position: String! = ""

  """转正日期 · Since when a full member."""
  fullSince: Date = null

  """入册日期 · Since when on this roster; probation begins on it."""
  joinedOn: Date = null

  """身份证号 · Used for the four-eyes check only; kept as a keyed digest."""
  idNumber: String = null
}

"""批量新增党员 · What the act answers, row by row."""
type CreateMembersPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [CreateMembersResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type CreateMembersResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """所建 · What was made of it; null when refused, and in a dry run."""
  member: PartyMember

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!
}

"""新增组织 · By the system administrator."""
input CreateOrganizationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """上级 · Under which organization; absent for the root."""
  superiorId: ID = null

  """名称 · Name."""
  name: String!

  """类型 · Kind (R-ORG-4)."""
  kind: OrgKind!

  """审批权限 · By kind if absent."""
  canApproveAdmission: Boolean = null

  """
  可发展党员 · By kind if absent: TEMPORARY and LEADING_GROUP never (C-31), one for members on the move not without conditions (C-28).
  """
  canDevelop: Boolean = null

  """设支委会 · R-ORG-2."""
  hasCommittee: Boolean! = true

  """设党小组 · B7."""
  hasPartyGroups: Boolean! = true

  """流动党员党组织 · C-28."""
  isFloatingMembersOrg: Boolean! = false
}

"""新增组织 · What createOrganization answers."""
type CreateOrganizationPayload {
  """党组织 · The organization."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
生成转入码 · The person's one-time code, with which another branch may ask for the case.
"""
input CreateTransferCodeInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · For whom."""
  candidateId: ID!

  """有效天数 · 1 to 30."""
  validDays: Int! = 7
}

"""生成转入码 · What createTransferCode answers."""
type CreateTransferCodePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """转入码 · Shown this once."""
  transferCode: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""培养考察时间 · The year of cultivation, net of pauses (R-ACT-5)."""
type CultivationPeriod {
  """起算日 · From when it counts."""
  since: Date!

  """已满月数 · Whole months passed, net of pauses."""
  netMonths: Int!

  """满一年之日 · The first day on which a year has passed."""
  completeOn: Date!
}

"""日期 · A day in Shanghai, \`YYYY-MM-DD\`, from 1900-01-01 to 2199-12-31."""
scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date.html")

"""日期范围 · Inclusive at both ends; either may be absent."""
input DateRange {
  """起 · First day."""
  from: Date = null

  """止 · Last day."""
  to: Date = null
}

"""
时间 · A moment, RFC 3339 with its offset, from 1901 to 2198; answered in UTC.
"""
scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/andimarek/date-time.html")

"""期限 · Something owed by a day."""
type Deadline {
  """规则编号 · The rule's id."""
  rule: String!

  """条款 · The article."""
  article: String!

  """说明 · What is owed."""
  message: String!

  """期限 · The last day in time."""
  dueOn: Date!

  """已超期 · Whether it is past."""
  overdue: Boolean!

  """后果 · What it means when it is left undone."""
  consequence: Consequence!
}

"""审批 · F2: one decision on one submission."""
input DecideApprovalInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The submission's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """上报件 · Which submission."""
  id: ID!

  """审批结论 · APPROVED, REJECTED or RETURNED."""
  decision: ApprovalDecision!

  """审批意见 · Required unless approved; for a pre-review always."""
  opinion: String! = ""

  """审批日期 · The day of the decision; today if absent."""
  on: Date = null

  """党委会日期 · When the committee met (R-APR-3)."""
  committeeMetOn: Date = null

  """党委表决 · The committee's vote (R-APR-3)."""
  vote: CommitteeVoteInput = null

  """入党志愿书编号 · Issues the form with an approved pre-review."""
  formSerialNumber: String! = ""

  """建议 · Another outcome the committee suggests (D9)."""
  recommendedOutcome: ConversionOutcome = null

  """说明 · One text for each warning, such as a late decision."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""审批 · What decideApproval answers."""
type DecideApprovalPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量审批 · F3: many submissions at a sitting; for admission each person has a vote (Art. 24).
"""
input DecideApprovalsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  上报件 · The submissions, decided alike; at most 5,000. Either these or \`items\`.
  """
  ids: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [DecideApprovalsItem!] = null

  """审批结论 · APPROVED, REJECTED or RETURNED."""
  decision: ApprovalDecision = null

  """审批意见 · Required unless approved; for a pre-review always."""
  opinion: String! = ""

  """党委会日期 · When the committee met (R-APR-3)."""
  committeeMetOn: Date = null

  """说明 · One text for each warning, such as a late decision."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""
逐项审批 · One submission, and what is decided otherwise than for the rest.
"""
input DecideApprovalsItem {
  """上报件 · Which submission."""
  id: ID!

  """审批结论 · If other than the common one."""
  decision: ApprovalDecision = null

  """审批意见 · If other than the common one."""
  opinion: String = null

  """党委会日期 · If other than the common one."""
  committeeMetOn: Date = null

  """党委表决 · The committee's vote on this person (R-APR-3)."""
  vote: CommitteeVoteInput = null

  """入党志愿书编号 · Issues the form with an approved pre-review."""
  formSerialNumber: String! = ""

  """建议 · Another outcome the committee suggests (D9)."""
  recommendedOutcome: ConversionOutcome = null

  """说明 · If other than the common ones."""
  acknowledgements: [AcknowledgementInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量审批 · What the act answers, row by row."""
type DecideApprovalsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [DecideApprovalsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type DecideApprovalsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  approval: Approval

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""
小数 · A finite number in plain digits, as text: at most 12 before the point and 6 after it; no exponent, no NaN.
"""
scalar Decimal

"""审批决定 · How a submission was decided."""
type Decision {
  """结论 · What was decided."""
  status: ApprovalStatus!

  """审批日期 · When."""
  on: Date!

  """意见 · The committee's opinion."""
  opinion: String!

  """党委会日期 · When the committee met."""
  committeeMetOn: Date

  """党委表决 · The committee's vote."""
  vote: CommitteeVote

  """建议 · Another outcome the committee suggests."""
  recommendedOutcome: ConversionOutcome

  """入党志愿书编号 · The form issued with it."""
  formSerialNumber: String!

  """规则版本 · The edition in force that day."""
  edition: Edition!

  """说明 · Explanations of warnings."""
  acknowledgements: [Acknowledgement!]!

  """提示 · What was unmet at the decision."""
  problems: [FoundProblem!]!

  """
  撤销 · Set where the decision was taken back; it then stands in \`history\`.
  """
  reversal: Reversal
}

"""
上级直接决定 · What an authority decided by its document: a direct admission, or a recognition after death (C-37).
"""
type DecisionByAuthority implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: DecisionByAuthority

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """决定机关级别 · Central or provincial."""
  level: AuthorityLevel

  """决定机关 · Who decided."""
  authority: String!

  """文号 · The document's number."""
  number: String!

  """情况 · The special circumstances, or the deeds."""
  ground: String!

  """入党要求 · How the person had asked to join."""
  request: String!

  """原阶段 · The stage before it."""
  source: Stage

  """所定阶段 · The stage that it gives."""
  target: Stage

  """起算日 · From when that counts; the day of the decision if null."""
  since: Date
}

"""列表 · A list that can grow, read page by page."""
type DecisionByAuthorityConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [DecisionByAuthorityEdge!]!

  """对象 · The items of this page."""
  nodes: [DecisionByAuthority!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type DecisionByAuthorityEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: DecisionByAuthority!
}

"""
审批情况 · What was decided within the span of the submissions of one kind.
"""
type DecisionCount {
  """类型 · Which kind."""
  kind: ApprovalKind!

  """通过、备案 · Approved, or filed as it was submitted."""
  approved: Int!

  """退回 · Returned."""
  returned: Int!

  """拒绝 · Decided against."""
  rejected: Int!

  """
  中位数 · Days from submission to decision: half of them took no longer. Null where there is none.
  """
  median: Int

  """九成以内 · In days: nine of ten took no longer."""
  ninetieth: Int
}

"""删除填写的入党志愿书 · While unlocked."""
input DeleteAdmissionFormInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除填写的入党志愿书 · What deleteAdmissionForm answers."""
type DeleteAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除支委会决议 · While unlocked."""
input DeleteCommitteeResolutionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除支委会决议 · What deleteCommitteeResolution answers."""
type DeleteCommitteeResolutionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除免除说明 · While unlocked."""
input DeleteExemptionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除免除说明 · What deleteExemption answers."""
type DeleteExemptionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除支部大会 · While nobody was voted on there."""
input DeleteGeneralMeetingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """会议 · Which meeting."""
  id: ID!
}

"""删除支部大会会议记录 · What deleteGeneralMeeting answers."""
type DeleteGeneralMeetingPayload {
  """支部 · Whose meeting it was."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除发放的入党志愿书 · While it was not filled, and nothing rests on it."""
input DeleteIssuedAdmissionFormInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除发放的入党志愿书 · What deleteIssuedAdmissionForm answers."""
type DeleteIssuedAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除入党宣誓资料 · While unlocked."""
input DeleteOathInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除入党宣誓资料 · What deleteOath answers."""
type DeleteOathPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除意见 · While unlocked."""
input DeleteOpinionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除意见 · What deleteOpinion answers."""
type DeleteOpinionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除政审情况 · While unlocked."""
input DeletePoliticalReviewInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除政审情况 · What deletePoliticalReview answers."""
type DeletePoliticalReviewPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除推迟讨论 · While it was not discussed."""
input DeletePostponementInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除推迟讨论 · What deletePostponement answers."""
type DeletePostponementPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除公示 · While it hangs, and nothing rests on it."""
input DeletePublicNoticeInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除公示 · What deletePublicNotice answers."""
type DeletePublicNoticePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除推荐推优 · A4; while unlocked."""
input DeleteRecommendationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除推荐推优 · What deleteRecommendation answers."""
type DeleteRecommendationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除完成事项 · While unlocked."""
input DeleteStepInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除完成事项 · What deleteStep answers."""
type DeleteStepPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除上级党委谈话 · While unlocked."""
input DeleteSuperiorTalkInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除上级党委谈话 · What deleteSuperiorTalk answers."""
type DeleteSuperiorTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除谈话记录 · A3; while unlocked."""
input DeleteTalkInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除谈话记录 · What deleteTalk answers."""
type DeleteTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除培训情况 · While unlocked."""
input DeleteTrainingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除培训情况 · What deleteTraining answers."""
type DeleteTrainingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""删除表决 · While unlocked."""
input DeleteVoteInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """记录 · Which record."""
  id: ID!
}

"""删除表决 · What deleteVote answers."""
type DeleteVotePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
审议 · F6: the opinion of a general branch or sub-committee on the way (Art. 22).
"""
input DeliberateApprovalInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The submission's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """上报件 · Which submission."""
  id: ID!

  """同意 · Whether it agrees."""
  agrees: Boolean!

  """审议意见 · Its opinion."""
  opinion: String!

  """审议日期 · Today if absent."""
  on: Date = null
}

"""审议 · What deliberateApproval answers."""
type DeliberateApprovalPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
审议 · The opinion of a general branch or sub-committee on the way (Art. 22).
"""
type Deliberation {
  """组织 · Which organization."""
  organizationId: ID!

  """日期 · When."""
  on: Date!

  """同意 · Whether it agrees."""
  agrees: Boolean!

  """意见 · Its opinion."""
  opinion: String!
}

"""
通知记录 · Something told by a channel, or to be told; its id is the message's, the same at every try.
"""
type Delivery implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  类型 · What it tells of: the act, \`digest\`, or \`createChannel\` to try the channel.
  """
  type: String!

  """状态 · What became of it."""
  status: DeliveryStatus!

  """次数 · How often it was tried."""
  tries: Int!

  """答复 · What the last try came to."""
  answer: String!

  """发生时间 · When it happened."""
  createdAt: DateTime!

  """最近尝试 · When it was tried last."""
  triedAt: DateTime

  """送达时间 · When it was taken."""
  sentAt: DateTime
}

"""列表 · A list that can grow, read page by page."""
type DeliveryConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [DeliveryEdge!]!

  """对象 · The items of this page."""
  nodes: [Delivery!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type DeliveryEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Delivery!
}

"""通知记录筛选 · Which of them."""
input DeliveryFilter {
  """状态 · One of these."""
  status: [DeliveryStatus!]
}

"""排序 · The order of the list."""
enum DeliveryOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""通知状态 · What became of something to be told."""
enum DeliveryStatus {
  """待发送 · To be told, or to be tried again."""
  WAITING

  """已送达 · Taken."""
  SENT

  """不再发送 · Not told any more."""
  DROPPED
}

"""
离开预警 · Whether somebody who is expected to leave can be admitted before (R-PRE-3).
"""
type Departure {
  """预计离开日期 · When they leave."""
  leavesOn: Date!

  """最迟接收日 · The last day on which nothing is said against the admission."""
  admittedBy: Date!

  """最早接收日 · The first day on which they can be admitted."""
  admittedOn: Date!

  """来得及 · Whether that is in time."""
  inTime: Boolean!

  """最迟开始 · The steps of the present stage."""
  calls: [LastCall!]!
}

"""
档案管理 · What the branch did with the case: archived, restored, stage adjusted.
"""
type DeskRecord implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: DeskRecord

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """原因 · Why."""
  reason: String!

  """归档原因 · Why it was archived."""
  archiveReason: ArchiveReason

  """原阶段 · The stage before an adjustment."""
  source: Stage

  """目标阶段 · The stage after it."""
  target: Stage

  """起算日 · From when the stage counts."""
  since: Date

  """
  转接凭证 · Issuer and number of the transfer passport by which somebody came in this stage; empty otherwise.
  """
  passport: String!
}

"""列表 · A list that can grow, read page by page."""
type DeskRecordConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [DeskRecordEdge!]!

  """对象 · The items of this page."""
  nodes: [DeskRecord!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type DeskRecordEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: DeskRecord!
}

"""停用账户 · By the system administrator."""
input DisableAccountInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  id: ID!
}

"""停用账户 · What disableAccount answers."""
type DisableAccountPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""党纪处分 · A punishment."""
type Discipline {
  """种类 · Kind."""
  kind: DisciplineKind!

  """决定日期 · When."""
  decidedOn: Date!

  """恢复权利日期 · When rights were restored."""
  restoredOn: Date
}

"""党纪处分 · R-DEV-7, R-DEV-8."""
input DisciplineInput {
  """种类 · Kind."""
  kind: DisciplineKind!

  """决定日期 · When."""
  decidedOn: Date!

  """恢复权利日期 · For 留党察看: when rights were restored."""
  restoredOn: Date = null
}

"""党纪处分 · Party discipline."""
enum DisciplineKind {
  """警告 · Warning."""
  WARNING

  """严重警告 · Serious warning."""
  SERIOUS_WARNING

  """撤销党内职务 · Removal from post."""
  REMOVAL_FROM_POST

  """留党察看 · Probation within the party."""
  PROBATION_WITHIN_PARTY
}

"""
撤销 · Organizations in which nobody and nothing is any more; a refusal says what remains, how many, and where to. All of them or none.
"""
input DissolveOrganizationsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """逐个组织 · Which; at most 500."""
  items: [OrganizationItem!]!

  """依据 · On what it rests, such as the superior's document."""
  reason: String!
}

"""撤销组织 · What dissolveOrganizations answers."""
type DissolveOrganizationsPayload {
  """
  组织 · How many organizations stand elsewhere, are new or are closed, those below them among them.
  """
  organizations: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
已出具文件 · A print that was issued by \`POST /papers/KIND/ID\`, and is kept as it went out. Seen by the organization that issued it and its superiors; requests, replies and notices where the case is.
"""
type Document implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """种类 · Which print, as in its address: \`approval_reply\` and so on."""
  kind: String!

  """名称 · What it is called."""
  title: String!

  """对象 · What it is of: a global id."""
  subject: ID!

  """
  发展人员 · Whose; null for what is of an organization, and for those who do not have the case.
  """
  candidate: Candidate

  """编号 · Its number within its organization."""
  number: String!

  """
  核验码 · With which \`verifyDocument\` and the page \`/verify/CODE\` confirm it.
  """
  code: String!

  """出具单位 · Which organization issued it, by its name then."""
  organization: String!

  """出具日期 · The day that stands on it."""
  issuedOn: Date!

  """出具时间 · When it was issued."""
  issuedAt: DateTime!

  """出具人 · By whom."""
  issuedBy: Signatory

  """校验值 · SHA-256 of the file, in hexadecimal."""
  sha256: String!

  """文件 · Its file, the same bytes as on that day: \`GET /files/ID\`."""
  file: ID!

  """
  被替代时间 · When the same organization issued it anew; null while it is the latest.
  """
  supersededAt: DateTime
}

"""列表 · A list that can grow, read page by page."""
type DocumentConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [DocumentEdge!]!

  """对象 · The items of this page."""
  nodes: [Document!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type DocumentEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Document!
}

"""已出具文件筛选 · Which documents."""
input DocumentFilter {
  """对象 · Of this object, by its global id."""
  subject: String

  """种类 · This print."""
  kind: String

  """发展人员 · Of this person."""
  candidate: ID

  """编号 · With this number."""
  number: String

  """出具日期 · Issued between these days."""
  issuedOn: DateRange

  """已被替代 · Superseded, or the latest."""
  superseded: Boolean
}

"""排序 · The order of the list."""
enum DocumentOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST
}

"""核验结果 · That a paper is genuine: nothing that does not stand on it."""
type DocumentProof {
  """名称 · What it is called."""
  title: String!

  """编号 · Its number."""
  number: String!

  """出具日期 · The day that stands on it."""
  issuedOn: Date!

  """出具单位 · Which organization issued it."""
  organization: String!

  """
  姓名 · Whose, by the first character; empty for what is of an organization.
  """
  person: String!

  """校验值 · SHA-256 of the file as it was issued, in hexadecimal."""
  sha256: String!

  """已被替代 · Whether its organization issued it anew since."""
  superseded: Boolean!
}

"""完成事项 · What is merely done and dated."""
enum DoneKind {
  """集中培训(积极分子) · training of an activist."""
  ACTIVIST_TRAINED

  """党员大会宣布审批结果 · result announced."""
  RESULT_ANNOUNCED

  """编入党支部、党小组 · assigned to a party group."""
  PARTY_GROUP_ASSIGNED

  """交纳党费 · dues paid."""
  DUES_PAID

  """批评教育 · criticised and taught."""
  CRITICISED

  """转正后谈话 · talk after conversion."""
  CONVERSION_TALK

  """材料存档移交 · file handed over."""
  FILE_HANDED_OVER

  """积极分子队伍年度分析 · yearly analysis of the activist pool."""
  POOL_ANALYSED
}

"""完成事项 · Something merely done and dated."""
type DoneRecord implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: DoneRecord

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """说明 · Remarks."""
  note: String!

  """党费交至 · The month to which dues are paid."""
  through: Date

  """备案编号 · Number of an upward filing."""
  number: String!
}

"""列表 · A list that can grow, read page by page."""
type DoneRecordConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [DoneRecordEdge!]!

  """对象 · The items of this page."""
  nodes: [DoneRecord!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type DoneRecordEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: DoneRecord!
}

"""
长期未发展党员的支部 · A branch that has admitted nobody since a day; a case counts for the branch where it is now.
"""
type DormantBranch {
  """支部 · Which."""
  organization: Organization

  """最近接收 · When it last admitted somebody; null where nobody is known of."""
  lastAdmittedOn: Date

  """最近确定积极分子 · When somebody last became an activist there."""
  lastActivistOn: Date

  """在办人数 · How many are on the way there."""
  count: Int!
}

"""党费 · What was filed of the dues (C12)."""
type Dues {
  """每月党费金额 · Yuan a month."""
  monthly: Decimal!

  """收入类型 · What they are reckoned from."""
  basis: IncomeBasis!

  """收入基数 · Yuan a month."""
  income: Decimal

  """起交月份 · The first month."""
  firstMonth: Date
}

"""规则版本 · A versioned rule set."""
enum Edition {
  """操作手册(2014年细则) · The manual of 2024, on the text of 2014."""
  MANUAL_2024

  """2026年细则 · The national text of 2026."""
  NATIONAL_2026
}

"""学历 · Education."""
enum Education {
  """小学 · Primary school."""
  PRIMARY

  """初中 · Junior high school."""
  JUNIOR_HIGH

  """高中、中专 · Senior high school."""
  SENIOR_HIGH

  """大专 · College."""
  COLLEGE

  """本科 · Bachelor."""
  BACHELOR

  """硕士 · Master."""
  MASTER

  """博士 · Doctor."""
  DOCTOR
}

"""学历 · People of one education."""
type EducationCount {
  """学历 · Which; null where it is not on file."""
  education: Education

  """人数 · How many people."""
  count: Int!
}

"""可选党员 · A member of a roster, as somebody to look after a person."""
type EligibleMember {
  """党员 · Who."""
  member: PartyMember

  """在带人数 · How many people the member looks after now, wherever they are."""
  load: Int!

  """
  可选 · Whether nothing refuses the choice; what is merely told stands in \`reasons\`.
  """
  eligible: Boolean!

  """原因 · What the act itself would say of the member, by the same rules."""
  reasons: [Problem!]!

  """
  可选之日 · The first day to come on which nothing is said any more; null where nothing is, or no such day is in sight.
  """
  eligibleFrom: Date
}

"""
可选名单 · A piece of the rosters from which is picked, the own branch first.
"""
type EligibleMembers {
  """党员 · Everybody on the roster, those who are not eligible too."""
  members: [EligibleMember!]!

  """尚有 · Whether others follow."""
  more: Boolean!
}

"""恢复账户 · A disabled one signs in again."""
input EnableAccountInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  id: ID!
}

"""恢复账户 · What enableAccount answers."""
type EnableAccountPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""退出其他设备 · All own sessions but this one."""
input EndOtherSessionsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false
}

"""退出其他设备 · What endOtherSessions answers."""
type EndOtherSessionsPayload {
  """数量 · How many sessions ended."""
  count: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""结束会话 · One of the own sessions."""
input EndSessionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """会话 · Which session."""
  id: ID!
}

"""结束会话 · What endSession answers."""
type EndSessionPayload {
  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
设置双重验证 · One's own second factor; it is asked for once it is confirmed.
"""
input EnrolSecondFactorInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """当前密码 · The present password."""
  currentPassword: String!
}

"""设置双重验证 · What enrolSecondFactor answers."""
type EnrolSecondFactorPayload {
  """密钥 · For an authenticator app, in base32; shown this once."""
  secret: String

  """地址 · The same as an otpauth address; shown this once."""
  uri: String

  """
  二维码 · The same to be scanned, as the data address of an SVG; shown this once.
  """
  qr: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""补录情况 · Records of one kind, dated within the span."""
type EntryCount {
  """记录类型 · Which kind."""
  kind: Kind!

  """条数 · How many stand."""
  count: Int!

  """
  补录 · How many of them were entered more than seven days after they happened.
  """
  late: Int!
}

"""枚举名称 · An enum and its values, as people read them."""
type EnumLabels {
  """枚举 · Its name in the schema."""
  enum: String!

  """说明 · What it is for."""
  description: String!

  """取值 · Its values in their order."""
  values: [ValueLabel!]!
}

"""
清除未入党人员档案 · Asked for by the branch, decided by the committee; what is gone does not come back.
"""
input EraseCaseInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case: archived, before admission."""
  candidateId: ID!

  """原因 · Why; it stays on file, so it names nobody."""
  reason: String!
}

"""清除未入党人员档案 · What eraseCase answers."""
type EraseCasePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """已清除 · Whether it is done; false where it is asked for."""
  erased: Boolean

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
错误策略 · What becomes of the others when a row of a plural act is refused.
"""
enum ErrorPolicy {
  """逐项办理 · Each row stands alone; those that pass are done."""
  REJECT_FAILED_ROWS

  """全有或全无 · One refused row refuses all."""
  REJECT_EVERYTHING
}

"""民族 · People of one ethnicity."""
type EthnicityCount {
  """民族 · Which; null where it is not on file."""
  ethnicity: String

  """人数 · How many people."""
  count: Int!
}

"""上报快照 · A record as it stood when it was submitted."""
type Evidence {
  """记录 · The record's global id."""
  recordId: ID!

  """记录 · The record as it is today, where the caller sees it."""
  record: Record

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · Its date."""
  on: Date!

  """版本 · Its version then."""
  version: Int!
}

"""
变化 · A record that differs from the refused or returned submission before (C-9).
"""
type EvidenceChange {
  """变化 · How it differs."""
  moved: Moved!

  """记录 · The record's global id."""
  recordId: ID!

  """记录 · The record as it is today; null where it was deleted."""
  record: Record

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · Its date."""
  on: Date!
}

"""免除说明 · A recorded exemption (B7, C5)."""
type Exemption implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Exemption

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """免除事项 · From what."""
  exemptionKind: ExemptionKind!

  """原因 · Why."""
  reason: String!

  """上级同意 · The superior's consent."""
  superiorConsent: String!
}

"""列表 · A list that can grow, read page by page."""
type ExemptionConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ExemptionEdge!]!

  """对象 · The items of this page."""
  nodes: [Exemption!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ExemptionEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Exemption!
}

"""免除事项 · What somebody is exempt from."""
enum ExemptionKind {
  """免党小组意见说明 · no party group: exemption."""
  PARTY_GROUP_EXEMPTION

  """免训说明 · training exemption."""
  TRAINING_EXEMPTION
}

"""导出本人档案 · A copy of what a person may see of themselves."""
input ExportMyFileInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false
}

"""导出本人档案 · What exportMyFile answers."""
type ExportMyFilePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """本人档案 · JSON, with everything a person may see of themselves."""
  file: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""日历显示 · How much a calendar says of people."""
enum FeedDetail {
  """只显示人数 · Numbers alone."""
  COUNTS

  """只显示姓 · Surnames, as Zhang X. X.."""
  INITIALS

  """显示姓名 · Whole names."""
  NAMES
}

"""积极分子备案方式 · How the filing of an activist is taken."""
enum FilingMode {
  """报送即备案 · On submission; accepted as it is submitted."""
  AUTO_ACCEPT

  """上级审核 · Reviewed by the superior."""
  REVIEWED
}

"""
查询归档 · E2: the full ID number; answers only for archives of the own branch.
"""
input FindArchivedByIdNumberInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """身份证号 · The full ID number."""
  idNumber: String!

  """证件类型 · Type of ID."""
  idType: IdType! = CITIZEN
}

"""查询归档档案 · What findArchivedByIdNumber answers."""
type FindArchivedByIdNumberPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""曾隶属 · Under whom an organization stood until a day."""
type FormerSuperior {
  """截止日期 · Until when."""
  until: Date!

  """
  上级 · What the superior was called then; empty where it was the topmost.
  """
  name: String!
}

"""查找结果 · Who was found by a number."""
type FoundPeople {
  """
  发展人员 · Their cases, the latest first; several of one person where there were.
  """
  people: [Candidate!]!
}

"""
提示 · A problem as it stood when a submission was judged, kept with it for ever.
"""
type FoundProblem {
  """规则条目 · The row of the regulation page."""
  guard: String!

  """严重程度 · How much it weighed."""
  severity: Severity!

  """条款 · The article."""
  article: String!

  """说明(中文) · In Chinese."""
  zh: String!

  """说明(英文) · In English."""
  en: String!

  """
  暂定 · Whether working days were counted in a year without a holiday table (C-40); null where it was not noted yet.
  """
  provisional: Boolean
}

"""同意个人信息处理 · By a person who has an account, where the text was renewed."""
input GiveConsentInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """告知书版本 · Which text: \`consentText.version\`."""
  consent: String!
}

"""同意个人信息处理 · What giveConsent answers."""
type GiveConsentPayload {
  """同意记录 · The record."""
  consent: Consent

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""规则 · One row of the regulation page."""
type Guard {
  """规则条目 · The row's id."""
  id: String!

  """规则编号 · The rule's id."""
  rule: String!

  """要求 · What it asks, in the caller's language."""
  message: String!

  """各版 · The rule under each edition that has it, the oldest first."""
  editions: [GuardEdition!]!

  """2014年条款 · The article of the text of 2014, or its source."""
  article2014: String! @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`editions\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`editions\`.")

  """2026年条款 · The article of the text of 2026, or its source."""
  article2026: String! @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`editions\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`editions\`.")

  """
  操作手册下 · How it weighs under MANUAL_2024; null when it is not in force there.
  """
  manual: Severity @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`editions\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`editions\`.")

  """
  2026年细则下 · How it weighs under NATIONAL_2026; null when it is not in force there.
  """
  national: Severity @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`editions\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`editions\`.")
}

"""规则版本 · A rule as an edition has it."""
type GuardEdition {
  """规则版本 · Which edition."""
  edition: Edition!

  """条款 · Its article, or its source."""
  article: String!

  """严重程度 · How much it weighs."""
  severity: Severity!
}

"""移交职务 · To another account of the same organization."""
input HandOverOfficeInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """移交人 · Whose account; it is disabled."""
  fromId: ID!

  """接任人 · Whose account; it gets the role."""
  toId: ID!
}

"""移交职务 · What handOverOffice answers."""
type HandOverOfficePayload {
  """账户 · The account."""
  account: Account

  """接任人 · Whoever has the office now."""
  heir: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""移交材料 · A paper of the package, as it was when it was handed over."""
type HandedOverPaper {
  """记录 · The record's global id; it is found once the case is taken over."""
  recordId: ID!

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · Its date."""
  on: Date!

  """版本 · Its version then."""
  version: Int!

  """
  内容 · What it says; nothing of what is sealed, and nothing once the transfer is off.
  """
  text: String!
}

"""会议 · Which body resolved."""
enum HeldBy {
  """支委会 · Branch committee."""
  BRANCH_COMMITTEE

  """党员大会 · General meeting; where there is no committee."""
  GENERAL_MEETING
}

"""
一并录入的支部大会 · A meeting that is put on file together with what was resolved there.
"""
input HeldMeetingInput {
  """开始时间 · When it began; needed where written opinions count (R-MTG-6)."""
  startedAt: DateTime = null

  """地点 · Place."""
  place: String!

  """主持人 · Chair."""
  chair: String!

  """记录人 · Recorder."""
  recorder: String!

  """监票人 · Scrutineer."""
  scrutineer: String! = ""

  """计票人 · Teller."""
  teller: String! = ""

  """会议记录 · Minutes."""
  minutes: String! = ""

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """到会名册 · Who came, in full; each person once."""
  attendees: [AttendeeInput!]! = []
}

"""节假日 · A day that differs from its weekday."""
type Holiday {
  """日期 · Day."""
  day: Date!

  """上班 · True for a weekend day worked."""
  working: Boolean!

  """名称 · Name."""
  name: String!

  """版本 · For optimistic writes."""
  version: Int!
}

"""节假日 · A day that differs from its weekday."""
input HolidayInput {
  """日期 · Day."""
  day: Date!

  """上班 · True for a weekend day worked (调休), false for a holiday."""
  working: Boolean!

  """名称 · Name."""
  name: String! = ""

  """
  版本 · The day's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null
}

"""证件类型 · Type of ID."""
enum IdType {
  """居民身份证 · Citizen's ID card."""
  CITIZEN

  """军官证等 · Military ID."""
  MILITARY

  """护照 · Passport."""
  PASSPORT

  """其他 · Other."""
  OTHER
}

"""各支部待批数量 · Submissions of one branch that wait."""
type InboxBranchCount {
  """支部 · The branch."""
  organization: Organization

  """数量 · How many."""
  count: InboxCount!
}

"""
待批数量 · Submissions that wait for a decision, in all and under each quick filter.
"""
type InboxCount {
  """全部 · All that wait."""
  all: Int!

  """无提醒 · Without warnings (\`hasWarnings: false\`)."""
  withoutWarnings: Int!

  """有提醒 · With warnings (\`hasWarnings: true\`)."""
  withWarnings: Int!

  """再次上报 · Submitted again after a refusal (\`resubmitted: true\`)."""
  resubmitted: Int!

  """超期 · Beyond the deadline (\`overdue: true\`)."""
  overdue: Int!

  """久候 · Since the day of the argument or longer (\`waitingSince\`)."""
  waitingLong: Int!

  """
  新到 · Submitted on the day of the argument or later (\`submittedOn: {from}\`).
  """
  arrived: Int!
}

"""各类待批数量 · Submissions of one kind that wait."""
type InboxKindCount {
  """类型 · Which kind."""
  kind: ApprovalKind!

  """数量 · How many."""
  count: InboxCount!
}

"""
收件箱数量 · What waits in a committee's inbox, all together and as it falls to kinds and branches.
"""
type InboxTotals {
  """总数 · All together."""
  count: InboxCount!

  """各类 · By kind, those without any included."""
  kinds: [InboxKindCount!]!

  """
  各支部 · By branch, the one with most overdue first; only where something waits.
  """
  branches: [InboxBranchCount!]!
}

"""收入类型 · What the dues are reckoned from."""
enum IncomeBasis {
  """按月工资 · Monthly wage after tax."""
  WAGE

  """离退休费 · Pension."""
  PENSION

  """农民 · Farmer."""
  FARMER

  """学生 · Student."""
  STUDENT

  """下岗失业、低保等 · Without income."""
  NO_INCOME

  """不按月取得收入 · Without a monthly income."""
  IRREGULAR

  """助学金等 · Stipend."""
  STIPEND
}

"""
邀请 · Who invites a person who was given a code; nothing of whom it is for.
"""
type Invitation {
  """状态 · Whether the code is still good."""
  state: InvitationState!

  """到期时间 · Until when it is, or was, good."""
  expiresAt: DateTime!

  """党支部 · Which branch invites."""
  branch: String!

  """上级党委 · Its superior committee."""
  committee: String

  """联系人 · Whom to ask; empty where the branch named nobody."""
  contactName: String!

  """联系电话 · Under which number; empty where there is none."""
  contactPhone: String!
}

"""注册码状态 · Whether a registration token still opens something."""
enum InvitationState {
  """可用 · Good."""
  OPEN

  """已使用 · Somebody registered with it."""
  USED

  """已过期 · Too late."""
  EXPIRED

  """已作废 · Revoked, or another was made."""
  REVOKED
}

"""邀请账户 · By a one-time link, with which the holder sets the password."""
input InviteAccountInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """登录名 · The name to sign in with."""
  login: String!

  """姓名 · Whose account."""
  name: String!

  """角色 · Role; CANDIDATE accounts come by registration."""
  role: Role!

  """组织 · At which organization; absent for SYSTEM_ADMIN."""
  organizationId: ID = null

  """
  党员 · The holder's roster entry; required of whoever is on the organization's roster.
  """
  memberId: ID = null

  """同名他人 · Whoever stands on the roster by that name is somebody else."""
  namesake: Boolean! = false

  """有效天数 · 1 to 30."""
  validDays: Int! = 7
}

"""邀请账户 · What inviteAccount answers."""
type InviteAccountPayload {
  """账户 · The account."""
  account: Account

  """邀请码 · What the link carries; shown this once."""
  token: String

  """
  邀请链接 · The page at which it is accepted, below this service's address; shown this once.
  """
  url: String

  """
  二维码 · The same with this service's address as a QR code, a \`data:\` address for \`<img>\`; shown this once.
  """
  qr: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""受邀账户 · What a one-time link tells whoever holds it."""
type InvitedAccount {
  """登录名 · The name to sign in with."""
  login: String!

  """姓名 · Whose account."""
  name: String!

  """角色 · Its role."""
  role: Role!

  """组织 · At which organization."""
  organization: String!

  """到期时间 · Until when the link opens."""
  expiresAt: DateTime!

  """状态 · Whether it does now."""
  state: LinkState!
}

"""发放入党志愿书 · With the pre-review's decision; a serial number."""
input IssueAdmissionFormInput {
  """编号 · Serial number."""
  serialNumber: String!

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""发放入党志愿书 · What issueAdmissionForm answers."""
type IssueAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党志愿书 · The record."""
  admissionForm: AdmissionForm

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
回溯评判 · The case as of a day, under an edition: what was or would be missing, late, possible.
"""
type Judgement {
  """评判日 · As of which day."""
  on: Date!

  """规则版本 · Under which edition."""
  edition: Edition!

  """阶段 · The stage on that day."""
  stage: Stage!

  """档案状态 · The status on that day."""
  status: CaseStatus!

  """阶段内状态 · The position inside the stage."""
  subStatus: SubStatus

  """下一步 · The transitions ahead."""
  nextSteps: [NextStep!]!

  """期限 · What is owed and by when."""
  deadlines: [Deadline!]!

  """超期 · What is late."""
  overdue: [Problem!]!

  """待办 · What is owed in the stage."""
  tasks: [Problem!]!

  """操作 · Every operation of the manual."""
  operations: [Operation!]!
}

"""记录类型 · Every kind of record, in the order of the road."""
enum Kind {
  """入党申请书 · membership application."""
  APPLICATION

  """谈话记录 · talk record."""
  TALK

  """推荐推优 · recommendation."""
  RECOMMENDATION

  """支委会决议(积极分子) · committee resolution: activist."""
  RESOLUTION_ACTIVIST

  """思想汇报 · thought report."""
  THOUGHT_REPORT

  """教育培养意见 · cultivation opinion."""
  CULTIVATION

  """支部考察意见 · branch inspection opinion."""
  BRANCH_INSPECTION

  """集中培训(积极分子) · training of an activist."""
  ACTIVIST_TRAINED

  """培养联系人确定意见 · mentor's determination opinion."""
  MENTOR_DETERMINATION

  """党员群众意见 · opinion of members and masses."""
  MEMBERS_AND_MASSES

  """党小组意见 · party group opinion."""
  PARTY_GROUP

  """免党小组意见说明 · no party group: exemption."""
  PARTY_GROUP_EXEMPTION

  """支委会上报意见(发展对象) · committee resolution: development target."""
  RESOLUTION_DEVELOPMENT_TARGET

  """公示(拟列发展对象) · public notice before listing."""
  NOTICE_BEFORE_LISTING

  """政治审查 · political review."""
  POLITICAL_REVIEW

  """短期集中培训 · training."""
  TRAINING

  """免训说明 · training exemption."""
  TRAINING_EXEMPTION

  """支委会审查意见(发展对象) · committee resolution: admission review."""
  RESOLUTION_ADMISSION_REVIEW

  """发放入党志愿书 · admission form issued."""
  ADMISSION_FORM_ISSUED

  """公示(支部大会前) · public notice before the admission meeting."""
  NOTICE_BEFORE_ADMISSION_MEETING

  """填写入党志愿书 · admission form filled."""
  ADMISSION_FORM

  """支部大会表决(接收) · general meeting vote: admission."""
  VOTE_ADMISSION

  """上级党委谈话 · superior's talk."""
  SUPERIOR_TALK

  """直接接收党员 · direct admission."""
  DIRECT_ADMISSION

  """追认党员 · recognition after death."""
  POSTHUMOUS_RECOGNITION

  """报上级组织部门备案 · upward filing acknowledged."""
  UPWARD_FILING

  """党员大会宣布审批结果 · result announced."""
  RESULT_ANNOUNCED

  """编入党支部、党小组 · assigned to a party group."""
  PARTY_GROUP_ASSIGNED

  """入党宣誓 · oath."""
  OATH

  """交纳党费 · dues paid."""
  DUES_PAID

  """教育考察情况 · probation inspection."""
  PROBATION_INSPECTION

  """转正申请书 · conversion request."""
  CONVERSION_REQUEST

  """介绍人转正意见 · introducer's conversion opinion."""
  INTRODUCER_CONVERSION

  """党员群众转正意见 · conversion opinion of members and masses."""
  MEMBERS_AND_MASSES_CONVERSION

  """公示(转正前) · public notice before conversion."""
  NOTICE_BEFORE_CONVERSION

  """支委会审查意见(转正) · committee resolution: conversion review."""
  RESOLUTION_CONVERSION_REVIEW

  """批评教育 · criticised and taught."""
  CRITICISED

  """推迟讨论 · postponement."""
  POSTPONEMENT

  """支部大会表决(转正) · general meeting vote: conversion."""
  VOTE_CONVERSION

  """转正后谈话 · talk after conversion."""
  CONVERSION_TALK

  """材料存档移交 · file handed over."""
  FILE_HANDED_OVER

  """积极分子队伍年度分析 · yearly analysis of the activist pool."""
  POOL_ANALYSED

  """归档 · archived."""
  ARCHIVED

  """恢复归档 · restored."""
  RESTORED

  """发展阶段调整 · stage adjusted."""
  STAGE_ADJUSTED
}

"""语言 · In which language."""
enum Language {
  """中文 · Chinese."""
  ZH

  """英文 · English."""
  EN
}

"""
最迟开始 · Until when a step can be begun and the person still be admitted before they leave.
"""
type LastCall {
  """环节 · Which."""
  transition: TransitionName!

  """名称 · What it is called."""
  label: String!

  """最迟开始日 · The last day; null where it is too late already."""
  beginBy: Date
}

"""
补录 · A record that was entered long after it happened, just before the submission (C-35).
"""
type LateEntry {
  """记录 · The record's global id."""
  recordId: ID!

  """记录 · The record, where the caller sees it."""
  record: Record

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened."""
  on: Date!

  """录入日期 · The day on which it was entered."""
  enteredOn: Date!
}

"""邀请状态 · Whether a one-time link opens."""
enum LinkState {
  """有效 · It opens, once."""
  OPEN

  """已过期 · Its time is over; ask for a new one."""
  EXPIRED
}

"""手册操作 · A numbered operation of the manual."""
type ManualOperation {
  """章节 · Its number, such as A3."""
  section: String!

  """手册条目 · The manual's paragraph, or the article."""
  manual: String!

  """名称 · What it is called, in the caller's language."""
  label: String!

  """阶段 · Of which stage it is."""
  stage: Stage!

  """操作名 · The mutation that does it."""
  act: String!

  """记录类型 · The kind of record it makes, if it makes one."""
  kind: Kind

  """
  所解决的规则 · The rules whose problems it settles, by the ids of their rows.
  """
  settles: [String!]!
}

"""当前用户 · The caller."""
type Me {
  """账户 · The account signed in."""
  account: Account

  """角色 · Its role."""
  role: Role!

  """组织 · At which organization."""
  organization: Organization

  """可办操作 · The acts its role may do, by mutation name."""
  acts: [String!]!

  """
  须改密码 · The password is a temporary one: nothing else is answered before it is changed.
  """
  mustChangePassword: Boolean!

  """本人档案 · A candidate's own case."""
  candidate: Candidate

  """
  须设双重验证 · A second factor is required, and there is none: nothing else is answered before it is set up.
  """
  mustEnrolSecondFactor: Boolean!

  """剩余恢复码 · How many recovery codes are not used yet."""
  recoveryCodesLeft: Int!

  """职务 · All accounts of the caller's person, the present one first."""
  offices: [Office!]!

  """本人会话 · Where one is signed in, what was used last first; at most 100."""
  sessions: [Session!]!
}

"""
支部大会 · A general meeting; each person has a vote of their own (R-MTG-5).
"""
type Meeting implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """会议日期 · The day of the meeting (Shanghai)."""
  on: Date!

  """支部 · Whose meeting."""
  branch: Organization!

  """开始时间 · When it began."""
  startedAt: DateTime

  """地点 · Place."""
  place: String!

  """主持人 · Chair."""
  chair: String!

  """记录人 · Recorder."""
  recorder: String!

  """监票人 · Scrutineer."""
  scrutineer: String!

  """计票人 · Teller."""
  teller: String!

  """
  会议记录 · Minutes; they tell of others too, and are the branch's and its superiors' (a case that came along shows its vote).
  """
  minutes: String!

  """附件 · The papers behind it; whose the minutes are, theirs are these."""
  attachments: [Attachment!]!

  """
  到会名册 · Who came; the branch's and its superiors', as the minutes are. Empty where only the number was counted.
  """
  attendees: [Attendee!]!

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """补录 · Entered more than seven days later."""
  lateEntry: Boolean!

  """版本 · For optimistic writes."""
  version: Int!

  """表决 · The resolutions, one for each person."""
  votes(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: VoteFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): VoteRecordConnection!
}

"""
支部大会变化 · A meeting was entered, put right or taken off the file, or somebody was voted on there.
"""
type MeetingChange {
  """
  操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly.
  """
  acts: [String!]!

  """会议标识 · Which meeting, also one that is there no more."""
  meetingId: ID!

  """支部大会 · The meeting, as it is now; null when it was deleted."""
  meeting: Meeting
}

"""列表 · A list that can grow, read page by page."""
type MeetingConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [MeetingEdge!]!

  """对象 · The items of this page."""
  nodes: [Meeting!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""
会议时段 · Days one after the other on which a meeting can resolve on the same people.
"""
type MeetingDays {
  """起 · The first day."""
  since: Date!

  """止 · The last day."""
  until: Date!

  """可表决人员 · On whom."""
  windows: [MeetingWindow!]!

  """到会预测 · Who is due on the first of the days."""
  attendance: Attendance!
}

"""列表项 · An item of a list and its place."""
type MeetingEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Meeting!
}

"""会议筛选 · Which meetings."""
input MeetingFilter {
  """组织 · Of this organization or below."""
  organization: ID

  """支部 · Of this branch."""
  branch: ID

  """会议日期 · Between these days."""
  on: DateRange
}

"""排序 · The order of the list."""
enum MeetingOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST
}

"""
会议计划 · On whom a branch can resolve, and on which days most of them can be taken together.
"""
type MeetingPlan {
  """起 · The first day that was looked at."""
  since: Date!

  """止 · The last day that was looked at."""
  until: Date!

  """可表决人员 · Everybody whose days begin by then, the soonest first."""
  windows: [MeetingWindow!]!

  """会议时段 · The days, those with most people first, then the soonest."""
  days: [MeetingDays!]!

  """尚有 · Whether the branch has more cases than were looked at."""
  more: Boolean!
}

"""支部大会范围 · Of which meetings to be told; all given conditions hold."""
input MeetingScope {
  """组织 · Of this organization or below."""
  organization: ID

  """会议 · These ones."""
  meetings: [ID!]
}

"""可表决期间 · The days on which a general meeting can resolve on a person."""
type MeetingWindow {
  """发展人员 · Whom."""
  candidate: Candidate

  """表决事项 · On what."""
  kind: VoteKind!

  """最早日期 · From when on, if what stands in the way is done."""
  opens: Date!

  """期限 · Until when it is in time; null where nothing says."""
  by: Date

  """已逾期 · Whether it can be in time no more: each day is as good then."""
  late: Boolean!

  """推算 · Whether a stage is to be reached before."""
  supposed: Boolean!

  """
  暂定 · Whether it rests on working days of a year without a holiday table (C-40).
  """
  provisional: Boolean!
}

"""
党员变化 · A member came onto a roster, changed, or left it, by hand or with a case.
"""
type MemberChange {
  """
  操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly.
  """
  acts: [String!]!

  """党员 · The entry, as it is now."""
  member: PartyMember
}

"""党员筛选 · Which members."""
input MemberFilter {
  """组织 · Of this organization or below."""
  organization: ID

  """身份 · One of these."""
  status: [MemberStatus!]

  """姓名 · The name or its pinyin contains this."""
  name: String

  """在册 · Still on the roster today."""
  present: Boolean
}

"""排序 · The order of the list."""
enum MemberOrder {
  """按姓名 · By name."""
  NAME

  """按姓名倒序 · By name, from the end."""
  NAME_DESC
}

"""党员范围 · Of which members to be told; all given conditions hold."""
input MemberScope {
  """组织 · Of this organization or below."""
  organization: ID

  """党员 · These ones."""
  members: [ID!]
}

"""党员身份 · A roster entry's standing."""
enum MemberStatus {
  """正式党员 · Full member."""
  FULL

  """预备党员 · Probationary member."""
  PROBATIONARY
}

"""入党申请书 · The membership application (A1c)."""
type MembershipApplication implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: MembershipApplication

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """标题 · Title."""
  title: String!

  """正文 · Text."""
  text: String!

  """状态 · Where it stands."""
  status: PaperStatus!

  """审批日期 · When it was reviewed."""
  reviewedOn: Date

  """审批人 · Who reviewed it."""
  reviewedBy: Signatory

  """审批意见 · What the branch said."""
  reviewNote: String!
}

"""列表 · A list that can grow, read page by page."""
type MembershipApplicationConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [MembershipApplicationEdge!]!

  """对象 · The items of this page."""
  nodes: [MembershipApplication!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type MembershipApplicationEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: MembershipApplication!
}

"""
合并 · Several organizations become one, with all that is theirs; they are closed and stay on file below it. All of them or none.
"""
input MergeOrganizationsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """逐个组织 · Those that go into the other; at most 100."""
  items: [OrganizationItem!]!

  """并入 · Into which organization of the same kind; absent for a new one."""
  intoId: ID = null

  """
  上级 · Below which organization the new one stands; absent for the first one's superior.
  """
  superiorId: ID = null

  """名称 · What the new one is called; of a new one alone."""
  name: String = null

  """依据 · On what it rests, such as the superior's document."""
  reason: String!
}

"""合并组织 · What mergeOrganizations answers."""
type MergeOrganizationsPayload {
  """党组织 · What they are now."""
  organization: Organization

  """
  组织 · How many organizations stand elsewhere, are new or are closed, those below them among them.
  """
  organizations: Int

  """档案 · How many cases went along."""
  cases: Int

  """改报 · How many submissions that wait went to another committee."""
  submissions: Int

  """党员 · How many entries of rosters went along."""
  members: Int

  """账户 · How many accounts went along."""
  accounts: Int

  """接转 · How many transfers that wait were led to where it is now."""
  transfers: Int

  """登记码、转入码 · How many codes are worth nothing any more."""
  codes: Int

  """计划 · How many plans were laid down anew."""
  plans: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""每月进展 · How many reached each stage in one month."""
type MonthCount {
  """月份 · The month, as 2026-05."""
  month: String!

  """递交申请 · Handed in the application."""
  applied: Int!

  """确定为积极分子 · Became activists."""
  activists: Int!

  """确定为发展对象 · Became development targets."""
  targets: Int!

  """
  接收为预备党员 · Were admitted on probation, by the day of the general meeting.
  """
  admitted: Int!

  """转为正式党员 · Became full members."""
  converted: Int!
}

"""变化 · How a record differs from the submission before."""
enum Moved {
  """新增 · It is new."""
  ADDED

  """已更正 · It was corrected."""
  CHANGED

  """已撤下 · It is no longer there."""
  REMOVED
}

"""操作 · The menu of acts."""
type Mutation {
  """登录 · Password sign-in; sets the session cookie, or answers a token."""
  signIn(
    """输入 · What the act takes."""
    input: SignInInput!
  ): SignInPayload

  """小程序注册 · A1b: the person binds an account, once."""
  registerWithToken(
    """输入 · What the act takes."""
    input: RegisterWithTokenInput!
  ): RegisterWithTokenPayload

  """
  设置双重验证 · One's own second factor (TOTP): a secret, which a code of it confirms.
  """
  enrolSecondFactor(
    """输入 · What the act takes."""
    input: EnrolSecondFactorInput!
  ): EnrolSecondFactorPayload

  """
  确认双重验证 · From then on it is asked for at the sign-in; other sessions end.
  """
  confirmSecondFactor(
    """输入 · What the act takes."""
    input: ConfirmSecondFactorInput!
  ): ConfirmSecondFactorPayload

  """更换恢复码 · Ten others."""
  renewRecoveryCodes(
    """输入 · What the act takes."""
    input: RenewRecoveryCodesInput!
  ): RenewRecoveryCodesPayload

  """停用双重验证 · One's own; whoever must have one sets up another."""
  removeSecondFactor(
    """输入 · What the act takes."""
    input: RemoveSecondFactorInput!
  ): RemoveSecondFactorPayload

  """结束会话 · Signs out of one of the own sessions."""
  endSession(
    """输入 · What the act takes."""
    input: EndSessionInput!
  ): EndSessionPayload

  """退出其他设备 · Signs out everywhere but here."""
  endOtherSessions(
    """输入 · What the act takes."""
    input: EndOtherSessionsInput!
  ): EndOtherSessionsPayload

  """同意个人信息处理 · A1b: where the text was renewed."""
  giveConsent(
    """输入 · What the act takes."""
    input: GiveConsentInput!
  ): GiveConsentPayload

  """撤回同意 · Ends the person's account."""
  withdrawConsent(
    """输入 · What the act takes."""
    input: WithdrawConsentInput!
  ): WithdrawConsentPayload

  """接受邀请 · Sets the first password and signs in; once."""
  acceptInvitation(
    """输入 · What the act takes."""
    input: AcceptInvitationInput!
  ): AcceptInvitationPayload

  """
  切换职务 · To another account of the same person; the session goes on as that.
  """
  switchOffice(
    """输入 · What the act takes."""
    input: SwitchOfficeInput!
  ): SwitchOfficePayload

  """退出 · Ends this session, or all of the caller's."""
  signOut(
    """输入 · What the act takes."""
    input: SignOutInput!
  ): SignOutPayload

  """新增发展人员账户 · A1: opens a case and gives its registration token."""
  createCandidate(
    """输入 · What the act takes."""
    input: CreateCandidateInput!
  ): CreateCandidatePayload

  """
  批量新增发展人员账户 · A1, for a stack of applicants; each with a registration token.
  """
  createCandidates(
    """输入 · What the act takes."""
    input: CreateCandidatesInput!
  ): CreateCandidatesPayload

  """重发注册码 · A1: earlier ones are revoked."""
  reissueRegistrationToken(
    """输入 · What the act takes."""
    input: ReissueRegistrationTokenInput!
  ): ReissueRegistrationTokenPayload

  """作废注册码 · A1."""
  revokeRegistrationToken(
    """输入 · What the act takes."""
    input: RevokeRegistrationTokenInput!
  ): RevokeRegistrationTokenPayload

  """
  提交入党申请书 · A1c: by the person, or entered by the branch on paper (Art. 5).
  """
  submitApplication(
    """输入 · What the act takes."""
    input: SubmitApplicationInput!
  ): SubmitApplicationPayload

  """撤回入党申请书 · A1c: until it is reviewed."""
  withdrawApplication(
    """输入 · What the act takes."""
    input: WithdrawApplicationInput!
  ): WithdrawApplicationPayload

  """审批入党申请书 · A2 (manual 一(二))."""
  reviewApplication(
    """输入 · What the act takes."""
    input: ReviewApplicationInput!
  ): ReviewApplicationPayload

  """
  批量审批本人材料 · A2, B2, D2: applications, thought reports, conversion requests.
  """
  reviewPapers(
    """输入 · What the act takes."""
    input: ReviewPapersInput!
  ): ReviewPapersPayload

  """录入谈话记录 · A3 (manual 一(三), Art. 7)."""
  recordTalk(
    """输入 · What the act takes."""
    input: RecordTalkInput!
  ): RecordTalkPayload

  """批量录入谈话记录 · A3, for several people; one text or many."""
  recordTalks(
    """输入 · What the act takes."""
    input: RecordTalksInput!
  ): RecordTalksPayload

  """编辑谈话记录 · A3; superseded with a reason once locked."""
  updateTalk(
    """输入 · What the act takes."""
    input: UpdateTalkInput!
  ): UpdateTalkPayload

  """删除谈话记录 · A3; while unlocked."""
  deleteTalk(
    """输入 · What the act takes."""
    input: DeleteTalkInput!
  ): DeleteTalkPayload

  """记录推荐推优情况 · A4 (manual 一(四), Art. 8)."""
  recordRecommendation(
    """输入 · What the act takes."""
    input: RecordRecommendationInput!
  ): RecordRecommendationPayload

  """编辑推荐推优 · A4."""
  updateRecommendation(
    """输入 · What the act takes."""
    input: UpdateRecommendationInput!
  ): UpdateRecommendationPayload

  """删除推荐推优 · A4; while unlocked."""
  deleteRecommendation(
    """输入 · What the act takes."""
    input: DeleteRecommendationInput!
  ): DeleteRecommendationPayload

  """记录支委会决议 · A5, B8, C6, D7 (Arts 8, 13, 18, 32)."""
  recordCommitteeResolution(
    """输入 · What the act takes."""
    input: RecordCommitteeResolutionInput!
  ): RecordCommitteeResolutionPayload

  """批量记录支委会决议 · A5, B8, C6, D7, for several people at one meeting."""
  recordCommitteeResolutions(
    """输入 · What the act takes."""
    input: RecordCommitteeResolutionsInput!
  ): RecordCommitteeResolutionsPayload

  """编辑支委会决议 · A5, B8, C6, D7."""
  updateCommitteeResolution(
    """输入 · What the act takes."""
    input: UpdateCommitteeResolutionInput!
  ): UpdateCommitteeResolutionPayload

  """删除支委会决议 · While unlocked."""
  deleteCommitteeResolution(
    """输入 · What the act takes."""
    input: DeleteCommitteeResolutionInput!
  ): DeleteCommitteeResolutionPayload

  """确定为积极分子并备案 · A6 (manual 一(六), Art. 8)."""
  submitActivistFiling(
    """输入 · What the act takes."""
    input: SubmitActivistFilingInput!
  ): SubmitActivistFilingPayload

  """指定培养联系人 · B1 (manual 二(一), Art. 9)."""
  assignMentors(
    """输入 · What the act takes."""
    input: AssignMentorsInput!
  ): AssignMentorsPayload

  """批量指定培养联系人 · B1, for several people (Art. 9)."""
  assignMentorsToMany(
    """输入 · What the act takes."""
    input: AssignMentorsToManyInput!
  ): AssignMentorsToManyPayload

  """批量指定培养联系人 · B1, for several people (Art. 9)."""
  bulkAssignMentors(
    """输入 · What the act takes."""
    input: BulkAssignMentorsInput!
  ): BulkAssignMentorsPayload @deprecated(reason: "用 assignMentorsToMany · Since 2026-11-29, gone in 0.3 at the earliest: use assignMentorsToMany.")

  """提交思想汇报 · B2."""
  submitThoughtReport(
    """输入 · What the act takes."""
    input: SubmitThoughtReportInput!
  ): SubmitThoughtReportPayload

  """撤回思想汇报 · B2: until it is reviewed."""
  withdrawThoughtReport(
    """输入 · What the act takes."""
    input: WithdrawThoughtReportInput!
  ): WithdrawThoughtReportPayload

  """审阅思想汇报 · B2 (manual 二(二))."""
  reviewThoughtReport(
    """输入 · What the act takes."""
    input: ReviewThoughtReportInput!
  ): ReviewThoughtReportPayload

  """录入意见 · B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32)."""
  recordOpinion(
    """输入 · What the act takes."""
    input: RecordOpinionInput!
  ): RecordOpinionPayload

  """批量录入意见 · B3-B7, C2, C3, D3: a half-year's season, one text or many."""
  recordOpinions(
    """输入 · What the act takes."""
    input: RecordOpinionsInput!
  ): RecordOpinionsPayload

  """编辑意见 · Superseded with a reason once locked."""
  updateOpinion(
    """输入 · What the act takes."""
    input: UpdateOpinionInput!
  ): UpdateOpinionPayload

  """删除意见 · While unlocked."""
  deleteOpinion(
    """输入 · What the act takes."""
    input: DeleteOpinionInput!
  ): DeleteOpinionPayload

  """录入免除说明 · B7, C5 (Art. 17)."""
  recordExemption(
    """输入 · What the act takes."""
    input: RecordExemptionInput!
  ): RecordExemptionPayload

  """编辑免除说明 · B7, C5."""
  updateExemption(
    """输入 · What the act takes."""
    input: UpdateExemptionInput!
  ): UpdateExemptionPayload

  """删除免除说明 · While unlocked."""
  deleteExemption(
    """输入 · What the act takes."""
    input: DeleteExemptionInput!
  ): DeleteExemptionPayload

  """确定为发展对象备案 · B9 (manual 二(九), Art. 13)."""
  submitDevelopmentTargetFiling(
    """输入 · What the act takes."""
    input: SubmitDevelopmentTargetFilingInput!
  ): SubmitDevelopmentTargetFilingPayload

  """记录公示情况 · B11, C9: one that is over (Art. 13)."""
  recordPublicNotice(
    """输入 · What the act takes."""
    input: RecordPublicNoticeInput!
  ): RecordPublicNoticePayload

  """开始公示 · B11, C9: a notice is hung."""
  openPublicNotice(
    """输入 · What the act takes."""
    input: OpenPublicNoticeInput!
  ): OpenPublicNoticePayload

  """结束公示登记 · B11, C9: objections, handling, result."""
  closePublicNotice(
    """输入 · What the act takes."""
    input: ClosePublicNoticeInput!
  ): ClosePublicNoticePayload

  """
  办理公示异议 · Of the notice's page: taken up, unfounded or founded; final once settled (Art. 13).
  """
  answerObjection(
    """输入 · What the act takes."""
    input: AnswerObjectionInput!
  ): AnswerObjectionPayload

  """
  编辑公示 · B11, C9: in place while it hangs; superseded with a reason once it has run.
  """
  updatePublicNotice(
    """输入 · What the act takes."""
    input: UpdatePublicNoticeInput!
  ): UpdatePublicNoticePayload

  """删除公示 · While it hangs, and nothing rests on it."""
  deletePublicNotice(
    """输入 · What the act takes."""
    input: DeletePublicNoticeInput!
  ): DeletePublicNoticePayload

  """指定入党介绍人 · C1 (manual 三(一), Art. 14)."""
  assignIntroducers(
    """输入 · What the act takes."""
    input: AssignIntroducersInput!
  ): AssignIntroducersPayload

  """录入政审情况 · C4 (manual 三(四), Art. 16)."""
  recordPoliticalReview(
    """输入 · What the act takes."""
    input: RecordPoliticalReviewInput!
  ): RecordPoliticalReviewPayload

  """编辑政审情况 · C4."""
  updatePoliticalReview(
    """输入 · What the act takes."""
    input: UpdatePoliticalReviewInput!
  ): UpdatePoliticalReviewPayload

  """删除政审情况 · While unlocked."""
  deletePoliticalReview(
    """输入 · What the act takes."""
    input: DeletePoliticalReviewInput!
  ): DeletePoliticalReviewPayload

  """录入培训情况 · C5 (manual 三(五), Art. 17)."""
  recordTraining(
    """输入 · What the act takes."""
    input: RecordTrainingInput!
  ): RecordTrainingPayload

  """批量录入培训情况 · C5: one course, all who attended it."""
  recordTrainings(
    """输入 · What the act takes."""
    input: RecordTrainingsInput!
  ): RecordTrainingsPayload

  """编辑培训情况 · C5."""
  updateTraining(
    """输入 · What the act takes."""
    input: UpdateTrainingInput!
  ): UpdateTrainingPayload

  """删除培训情况 · While unlocked."""
  deleteTraining(
    """输入 · What the act takes."""
    input: DeleteTrainingInput!
  ): DeleteTrainingPayload

  """报党委预审 · C7 (manual 三(七), Art. 18)."""
  submitPreReview(
    """输入 · What the act takes."""
    input: SubmitPreReviewInput!
  ): SubmitPreReviewPayload

  """发放入党志愿书 · After the pre-review (Art. 18)."""
  issueAdmissionForm(
    """输入 · What the act takes."""
    input: IssueAdmissionFormInput!
  ): IssueAdmissionFormPayload

  """更正发放的入党志愿书 · Superseded with a reason once it was filled."""
  updateIssuedAdmissionForm(
    """输入 · What the act takes."""
    input: UpdateIssuedAdmissionFormInput!
  ): UpdateIssuedAdmissionFormPayload

  """删除发放的入党志愿书 · While it was not filled, and nothing rests on it."""
  deleteIssuedAdmissionForm(
    """输入 · What the act takes."""
    input: DeleteIssuedAdmissionFormInput!
  ): DeleteIssuedAdmissionFormPayload

  """登记填写入党志愿书 · Before the general meeting (Art. 19)."""
  recordAdmissionForm(
    """输入 · What the act takes."""
    input: RecordAdmissionFormInput!
  ): RecordAdmissionFormPayload

  """编辑填写的入党志愿书 · Superseded with a reason once locked."""
  updateAdmissionForm(
    """输入 · What the act takes."""
    input: UpdateAdmissionFormInput!
  ): UpdateAdmissionFormPayload

  """删除填写的入党志愿书 · While unlocked."""
  deleteAdmissionForm(
    """输入 · What the act takes."""
    input: DeleteAdmissionFormInput!
  ): DeleteAdmissionFormPayload

  """公示情况上报 · C9 (manual 三(九))."""
  submitNoticeReview(
    """输入 · What the act takes."""
    input: SubmitNoticeReviewInput!
  ): SubmitNoticeReviewPayload

  """录入支部大会会议记录 · C11, D7 (Arts 19, 20)."""
  recordGeneralMeeting(
    """输入 · What the act takes."""
    input: RecordGeneralMeetingInput!
  ): RecordGeneralMeetingPayload

  """
  编辑支部大会会议记录 · C11, D7: also moved to another day, with its votes, while nothing rests on them.
  """
  updateGeneralMeeting(
    """输入 · What the act takes."""
    input: UpdateGeneralMeetingInput!
  ): UpdateGeneralMeetingPayload

  """删除支部大会会议记录 · While nobody was voted on there."""
  deleteGeneralMeeting(
    """输入 · What the act takes."""
    input: DeleteGeneralMeetingInput!
  ): DeleteGeneralMeetingPayload

  """录入表决 · C11, D7: one for each person (Art. 20)."""
  recordVote(
    """输入 · What the act takes."""
    input: RecordVoteInput!
  ): RecordVotePayload

  """
  批量录入表决 · C11, D7: one general meeting, several people, one by one (Art. 20).
  """
  recordVotes(
    """输入 · What the act takes."""
    input: RecordVotesInput!
  ): RecordVotesPayload

  """编辑表决 · C11, D7."""
  updateVote(
    """输入 · What the act takes."""
    input: UpdateVoteInput!
  ): UpdateVotePayload

  """删除表决 · While unlocked."""
  deleteVote(
    """输入 · What the act takes."""
    input: DeleteVoteInput!
  ): DeleteVotePayload

  """上报党委审批 · C12: with the monthly dues (manual 三(十二))."""
  submitAdmissionApproval(
    """输入 · What the act takes."""
    input: SubmitAdmissionApprovalInput!
  ): SubmitAdmissionApprovalPayload

  """上传入党宣誓资料 · D1 (manual 四(一), Art. 29)."""
  recordOath(
    """输入 · What the act takes."""
    input: RecordOathInput!
  ): RecordOathPayload

  """编辑入党宣誓资料 · D1."""
  updateOath(
    """输入 · What the act takes."""
    input: UpdateOathInput!
  ): UpdateOathPayload

  """删除入党宣誓资料 · While unlocked."""
  deleteOath(
    """输入 · What the act takes."""
    input: DeleteOathInput!
  ): DeleteOathPayload

  """提交转正申请 · D1b: from a month before expiry (Art. 32)."""
  submitConversionRequest(
    """输入 · What the act takes."""
    input: SubmitConversionRequestInput!
  ): SubmitConversionRequestPayload

  """撤回转正申请 · D1b: until it is reviewed."""
  withdrawConversionRequest(
    """输入 · What the act takes."""
    input: WithdrawConversionRequestInput!
  ): WithdrawConversionRequestPayload

  """审批转正申请书 · D2 (manual 四(二))."""
  reviewConversionRequest(
    """输入 · What the act takes."""
    input: ReviewConversionRequestInput!
  ): ReviewConversionRequestPayload

  """
  指定接替介绍人 · C-12: for the remaining education; the names on the form stay.
  """
  assignContinuingIntroducer(
    """输入 · What the act takes."""
    input: AssignContinuingIntroducerInput!
  ): AssignContinuingIntroducerPayload

  """推迟讨论 · D4 (manual 四(四), Art. 35)."""
  postponeConversion(
    """输入 · What the act takes."""
    input: PostponeConversionInput!
  ): PostponeConversionPayload

  """编辑推迟讨论 · D4: superseded with a reason once the meeting discussed it."""
  updatePostponement(
    """输入 · What the act takes."""
    input: UpdatePostponementInput!
  ): UpdatePostponementPayload

  """删除推迟讨论 · While it was not discussed."""
  deletePostponement(
    """输入 · What the act takes."""
    input: DeletePostponementInput!
  ): DeletePostponementPayload

  """报党委审批(转正) · D8 (manual 四(八), Art. 32)."""
  submitConversionApproval(
    """输入 · What the act takes."""
    input: SubmitConversionApprovalInput!
  ): SubmitConversionApprovalPayload

  """批量上报 · A6, B9, C7, C9, C12, D8, for many people."""
  submitApprovals(
    """输入 · What the act takes."""
    input: SubmitApprovalsInput!
  ): SubmitApprovalsPayload

  """记录完成事项 · What is merely done and dated (Arts 11, 24, 28, 33, 36)."""
  recordStep(
    """输入 · What the act takes."""
    input: RecordStepInput!
  ): RecordStepPayload

  """批量记录完成事项 · The same thing done with many."""
  recordSteps(
    """输入 · What the act takes."""
    input: RecordStepsInput!
  ): RecordStepsPayload

  """编辑完成事项 · Superseded with a reason once locked."""
  updateStep(
    """输入 · What the act takes."""
    input: UpdateStepInput!
  ): UpdateStepPayload

  """删除完成事项 · While unlocked."""
  deleteStep(
    """输入 · What the act takes."""
    input: DeleteStepInput!
  ): DeleteStepPayload

  """归档 · E1 (manual 五(一))."""
  archiveCandidate(
    """输入 · What the act takes."""
    input: ArchiveCandidateInput!
  ): ArchiveCandidatePayload

  """批量归档 · E1, for many."""
  archiveCandidates(
    """输入 · What the act takes."""
    input: ArchiveCandidatesInput!
  ): ArchiveCandidatesPayload

  """查询归档档案 · E2: exact ID number, own branch only; audited."""
  findArchivedByIdNumber(
    """输入 · What the act takes."""
    input: FindArchivedByIdNumberInput!
  ): FindArchivedByIdNumberPayload

  """恢复归档 · E2 (manual 五(二))."""
  restoreCandidate(
    """输入 · What the act takes."""
    input: RestoreCandidateInput!
  ): RestoreCandidatePayload

  """发展党员信息编辑 · E3 (manual 五(三))."""
  updateCandidate(
    """输入 · What the act takes."""
    input: UpdateCandidateInput!
  ): UpdateCandidatePayload

  """发展阶段调整 · E4 (manual 五(四))."""
  adjustStage(
    """输入 · What the act takes."""
    input: AdjustStageInput!
  ): AdjustStagePayload

  """查看完整证件号 · Audited, with a reason."""
  revealIdNumber(
    """输入 · What the act takes."""
    input: RevealIdNumberInput!
  ): RevealIdNumberPayload

  """
  查看政审材料 · For the organization department and the auditor, to whom a review is sealed. Audited, with a reason.
  """
  revealReviewPapers(
    """输入 · What the act takes."""
    input: RevealReviewPapersInput!
  ): RevealReviewPapersPayload

  """
  清除未入党人员档案 · Of a case that was archived before admission, after the time for which the committee keeps it: the branch asks, somebody else at the committee with the power of approval decides. Texts, numbers and files go for good; stages, days, counts and who decided stay.
  """
  eraseCase(
    """输入 · What the act takes."""
    input: EraseCaseInput!
  ): EraseCasePayload

  """
  导出本人档案 · A copy of what a person may see of themselves; the journal says that it was taken.
  """
  exportMyFile(
    """输入 · What the act takes."""
    input: ExportMyFileInput!
  ): ExportMyFilePayload

  """申请更正 · By the person, of their own data (C-27)."""
  requestCorrection(
    """输入 · What the act takes."""
    input: RequestCorrectionInput!
  ): RequestCorrectionPayload

  """
  答复更正申请 · By the branch; what is put right is put right by \`updateCandidate\`.
  """
  answerCorrection(
    """输入 · What the act takes."""
    input: AnswerCorrectionInput!
  ): AnswerCorrectionPayload

  """
  生成转入码 · C-7: the person's one-time code, by the person or the branch; earlier ones are worth nothing.
  """
  createTransferCode(
    """输入 · What the act takes."""
    input: CreateTransferCodeInput!
  ): CreateTransferCodePayload

  """
  申请转入 · C-7: exact ID number and one-time code; a wrong one and nobody are answered alike; audited.
  """
  requestTransferIn(
    """输入 · What the act takes."""
    input: RequestTransferInInput!
  ): RequestTransferInPayload

  """转出 · C-1 … C-4: to another branch, or out of the system (Arts 12, 34)."""
  transferOut(
    """输入 · What the act takes."""
    input: TransferOutInput!
  ): TransferOutPayload

  """批量转出 · C-1, for many."""
  transferCandidatesOut(
    """输入 · What the act takes."""
    input: TransferCandidatesOutInput!
  ): TransferCandidatesOutPayload

  """
  接收 · C-1 … C-3: after examination the case moves with its records and days; out of the system, the receipt.
  """
  acceptTransfer(
    """输入 · What the act takes."""
    input: AcceptTransferInput!
  ): AcceptTransferPayload

  """批量接收 · C-1 … C-3, for many."""
  acceptTransfers(
    """输入 · What the act takes."""
    input: AcceptTransfersInput!
  ): AcceptTransfersPayload

  """
  不予接收 · C-1, C-3: the case goes back; a probationary member who is not recognised is none any more (Art. 34).
  """
  refuseTransfer(
    """输入 · What the act takes."""
    input: RefuseTransferInput!
  ): RefuseTransferPayload

  """批量不予接收 · For many."""
  refuseTransfers(
    """输入 · What the act takes."""
    input: RefuseTransfersInput!
  ): RefuseTransfersPayload

  """撤回接转 · By the side that it does not wait for, while it is unanswered."""
  withdrawTransfer(
    """输入 · What the act takes."""
    input: WithdrawTransferInput!
  ): WithdrawTransferPayload

  """批量撤回接转 · For many."""
  withdrawTransfers(
    """输入 · What the act takes."""
    input: WithdrawTransfersInput!
  ): WithdrawTransfersPayload

  """
  凭证转入 · C-1 … C-3 from outside the system: a case opened on a signed transfer passport; nothing that does not verify is read.
  """
  createCandidateFromPassport(
    """输入 · What the act takes."""
    input: CreateCandidateFromPassportInput!
  ): CreateCandidateFromPassportPayload

  """审批 · F2: one decision (Arts 22-25)."""
  decideApproval(
    """输入 · What the act takes."""
    input: DecideApprovalInput!
  ): DecideApprovalPayload

  """
  批量审批 · F3: many submissions at a sitting; each is judged by itself (Arts 22-25).
  """
  decideApprovals(
    """输入 · What the act takes."""
    input: DecideApprovalsInput!
  ): DecideApprovalsPayload

  """撤销审批决定 · F9: a recorded act; the submission waits again."""
  reverseDecision(
    """输入 · What the act takes."""
    input: ReverseDecisionInput!
  ): ReverseDecisionPayload

  """批量撤销审批决定 · F9, for many."""
  reverseDecisions(
    """输入 · What the act takes."""
    input: ReverseDecisionsInput!
  ): ReverseDecisionsPayload

  """撤回上报 · F4: while undecided."""
  withdrawApproval(
    """输入 · What the act takes."""
    input: WithdrawApprovalInput!
  ): WithdrawApprovalPayload

  """录入上级党委谈话 · F5 (Art. 23)."""
  recordSuperiorTalk(
    """输入 · What the act takes."""
    input: RecordSuperiorTalkInput!
  ): RecordSuperiorTalkPayload

  """编辑上级党委谈话 · F5 (Art. 23)."""
  updateSuperiorTalk(
    """输入 · What the act takes."""
    input: UpdateSuperiorTalkInput!
  ): UpdateSuperiorTalkPayload

  """删除上级党委谈话 · While unlocked."""
  deleteSuperiorTalk(
    """输入 · What the act takes."""
    input: DeleteSuperiorTalkInput!
  ): DeleteSuperiorTalkPayload

  """审议 · F6 (Art. 22)."""
  deliberateApproval(
    """输入 · What the act takes."""
    input: DeliberateApprovalInput!
  ): DeliberateApprovalPayload

  """组织部门备案 · F7 (Art. 25)."""
  acknowledgeUpwardFiling(
    """输入 · What the act takes."""
    input: AcknowledgeUpwardFilingInput!
  ): AcknowledgeUpwardFilingPayload

  """批量组织部门备案 · F7, for many: a month's admissions at once (Art. 25)."""
  acknowledgeUpwardFilings(
    """输入 · What the act takes."""
    input: AcknowledgeUpwardFilingsInput!
  ): AcknowledgeUpwardFilingsPayload

  """直接接收党员 · F10 (Art. 26), by the authority's document."""
  recordDirectAdmission(
    """输入 · What the act takes."""
    input: RecordDirectAdmissionInput!
  ): RecordDirectAdmissionPayload

  """追认党员 · F11 (Art. 27), by the authority's document."""
  recordPosthumousRecognition(
    """输入 · What the act takes."""
    input: RecordPosthumousRecognitionInput!
  ): RecordPosthumousRecognitionPayload

  """撤销直接接收 · F10, taken back while nothing later was recorded."""
  reverseDirectAdmission(
    """输入 · What the act takes."""
    input: ReverseDirectAdmissionInput!
  ): ReverseDirectAdmissionPayload

  """撤销追认 · F11, taken back while nothing later was recorded."""
  reversePosthumousRecognition(
    """输入 · What the act takes."""
    input: ReversePosthumousRecognitionInput!
  ): ReversePosthumousRecognitionPayload

  """撤销组织部门备案 · F7, taken back by the department that acknowledged."""
  reverseUpwardFiling(
    """输入 · What the act takes."""
    input: ReverseUpwardFilingInput!
  ): ReverseUpwardFilingPayload

  """批量撤销组织部门备案 · F7, taken back for many; each stays on file, voided."""
  reverseUpwardFilings(
    """输入 · What the act takes."""
    input: ReverseUpwardFilingsInput!
  ): ReverseUpwardFilingsPayload

  """设置支部联系人 · A1: whom the invited may ask."""
  setBranchContact(
    """输入 · What the act takes."""
    input: SetBranchContactInput!
  ): SetBranchContactPayload

  """采用规则版本 · For the own subtree, from a day on."""
  adoptRuleSet(
    """输入 · What the act takes."""
    input: AdoptRuleSetInput!
  ): AdoptRuleSetPayload

  """设置党委规定 · Only stricter."""
  setCommitteeSettings(
    """输入 · What the act takes."""
    input: SetCommitteeSettingsInput!
  ): SetCommitteeSettingsPayload

  """下达发展党员计划 · By the superior, for a year."""
  setRecruitmentPlans(
    """输入 · What the act takes."""
    input: SetRecruitmentPlansInput!
  ): SetRecruitmentPlansPayload

  """
  设置打印模板 · Looked at before it is taken: fields that are not known are named.
  """
  setPrintTemplate(
    """输入 · What the act takes."""
    input: SetPrintTemplateInput!
  ): SetPrintTemplatePayload

  """新增组织 · By the system administrator."""
  createOrganization(
    """输入 · What the act takes."""
    input: CreateOrganizationInput!
  ): CreateOrganizationPayload

  """编辑组织 · By the system administrator."""
  updateOrganization(
    """输入 · What the act takes."""
    input: UpdateOrganizationInput!
  ): UpdateOrganizationPayload

  """
  调整隶属 · By the system administrator; what waits for a decision goes to the new committee.
  """
  reparentOrganizations(
    """输入 · What the act takes."""
    input: ReparentOrganizationsInput!
  ): ReparentOrganizationsPayload

  """
  合并组织 · By the system administrator; people, cases, accounts, plans and what waits go along.
  """
  mergeOrganizations(
    """输入 · What the act takes."""
    input: MergeOrganizationsInput!
  ): MergeOrganizationsPayload

  """
  拆分组织 · By the system administrator; who is named goes, with what hangs on them.
  """
  splitOrganization(
    """输入 · What the act takes."""
    input: SplitOrganizationInput!
  ): SplitOrganizationPayload

  """
  撤销组织 · By the system administrator; where nobody and nothing is any more.
  """
  dissolveOrganizations(
    """输入 · What the act takes."""
    input: DissolveOrganizationsInput!
  ): DissolveOrganizationsPayload

  """新增党员 · A roster entry."""
  createMember(
    """输入 · What the act takes."""
    input: CreateMemberInput!
  ): CreateMemberPayload

  """批量新增党员 · The roster of a branch."""
  createMembers(
    """输入 · What the act takes."""
    input: CreateMembersInput!
  ): CreateMembersPayload

  """编辑党员 · Left, excused, punished."""
  updateMember(
    """输入 · What the act takes."""
    input: UpdateMemberInput!
  ): UpdateMemberPayload

  """设置节假日 · From the State Council's yearly notice (C-40)."""
  setHolidays(
    """输入 · What the act takes."""
    input: SetHolidaysInput!
  ): SetHolidaysPayload

  """新增账户 · By the system administrator."""
  createAccount(
    """输入 · What the act takes."""
    input: CreateAccountInput!
  ): CreateAccountPayload

  """批量新增账户 · By the system administrator."""
  createAccounts(
    """输入 · What the act takes."""
    input: CreateAccountsInput!
  ): CreateAccountsPayload

  """编辑账户 · Name and role; another role ends sessions and tokens."""
  updateAccount(
    """输入 · What the act takes."""
    input: UpdateAccountInput!
  ): UpdateAccountPayload

  """停用账户 · By the system administrator."""
  disableAccount(
    """输入 · What the act takes."""
    input: DisableAccountInput!
  ): DisableAccountPayload

  """邀请账户 · By a one-time link, with which the holder sets the password."""
  inviteAccount(
    """输入 · What the act takes."""
    input: InviteAccountInput!
  ): InviteAccountPayload

  """重发邀请 · A new link; the earlier one opens nothing any more."""
  reissueInvitation(
    """输入 · What the act takes."""
    input: ReissueInvitationInput!
  ): ReissueInvitationPayload

  """作废邀请 · The open link of an account."""
  revokeInvitation(
    """输入 · What the act takes."""
    input: RevokeInvitationInput!
  ): RevokeInvitationPayload

  """恢复账户 · A disabled one signs in again."""
  enableAccount(
    """输入 · What the act takes."""
    input: EnableAccountInput!
  ): EnableAccountPayload

  """
  移交职务 · To another account of the same organization; the former holder's is disabled.
  """
  handOverOffice(
    """输入 · What the act takes."""
    input: HandOverOfficeInput!
  ): HandOverOfficePayload

  """
  重置密码 · Another's, to a random one for 72 hours; ends sessions and tokens.
  """
  resetPassword(
    """输入 · What the act takes."""
    input: ResetPasswordInput!
  ): ResetPasswordPayload

  """解除锁定 · After too many wrong passwords; by the system administrator."""
  unlockAccount(
    """输入 · What the act takes."""
    input: UnlockAccountInput!
  ): UnlockAccountPayload

  """
  重置双重验证 · Another's, who lost it: it is taken off, and sessions and tokens end; by the system administrator.
  """
  resetSecondFactor(
    """输入 · What the act takes."""
    input: ResetSecondFactorInput!
  ): ResetSecondFactorPayload

  """修改密码 · One's own."""
  setPassword(
    """输入 · What the act takes."""
    input: SetPasswordInput!
  ): SetPasswordPayload

  """新增访问令牌 · For programs."""
  createAccessToken(
    """输入 · What the act takes."""
    input: CreateAccessTokenInput!
  ): CreateAccessTokenPayload

  """作废访问令牌 · One of the own."""
  revokeAccessToken(
    """输入 · What the act takes."""
    input: RevokeAccessTokenInput!
  ): RevokeAccessTokenPayload

  """
  新增日历订阅 · Deadlines of the own office as a calendar, at a secret address.
  """
  createCalendarFeed(
    """输入 · What the act takes."""
    input: CreateCalendarFeedInput!
  ): CreateCalendarFeedPayload

  """作废日历订阅 · At once."""
  revokeCalendarFeed(
    """输入 · What the act takes."""
    input: RevokeCalendarFeedInput!
  ): RevokeCalendarFeedPayload

  """新增通知渠道 · By webhook, WeCom or DingTalk robot, or mail."""
  createChannel(
    """输入 · What the act takes."""
    input: CreateChannelInput!
  ): CreateChannelPayload

  """
  试发通知 · After what waits, in its order; what came of it stands among its deliveries.
  """
  testChannel(
    """输入 · What the act takes."""
    input: TestChannelInput!
  ): TestChannelPayload

  """恢复通知渠道 · With what waits."""
  resumeChannel(
    """输入 · What the act takes."""
    input: ResumeChannelInput!
  ): ResumeChannelPayload

  """作废通知渠道 · At once."""
  revokeChannel(
    """输入 · What the act takes."""
    input: RevokeChannelInput!
  ): RevokeChannelPayload
}

"""下一步 · A transition ahead in this stage."""
type NextStep {
  """环节 · Its name; the approval kind, or LISTING."""
  transition: TransitionName!

  """名称 · What it is called."""
  label: String!

  """目标阶段 · Where it leads."""
  target: Stage!

  """
  最早日期 · The first day on which it would pass if everything that is missing was done from today on.
  """
  earliest: Date!

  """现在可办 · Whether nothing blocks it today."""
  possible: Boolean!

  """
  暂定 · Whether that day rests on working days of a year without a holiday table (C-40).
  """
  provisional: Boolean!

  """问题 · What stands in the way."""
  problems: [Problem!]!
}

"""对象 · An object with a global id, found again by \`node\`."""
interface Node {
  """全局标识 · The global id; opaque."""
  id: ID!
}

"""
公示异议 · What somebody has against a notice, sent in by its page; seen by the branch and its superiors. What comes of it is said by \`answerObjection\`, and again when the notice is closed.
"""
type NoticeObjection implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """受理编号 · The number that whoever sent it was told."""
  number: String!

  """发展人员 · Against whom."""
  candidate: Candidate!

  """公示 · Against which notice."""
  notice: ID!

  """
  内容；查看明文留痕 · As it was written; kept sealed. Reading it in clear is an act in the journal.
  """
  content: String!

  """
  联系方式；查看明文留痕 · How they may be reached; empty where nothing was said. Kept sealed. Reading it in clear is an act in the journal.
  """
  contact: String!

  """状态 · What became of it."""
  status: ObjectionStatus!

  """
  核查情况；查看明文留痕 · What was found; empty until something was. Kept sealed. Reading it in clear is an act in the journal.
  """
  finding: String!

  """收到时间 · When it came."""
  receivedAt: DateTime!

  """办理时间 · When it was taken up or settled last."""
  answeredAt: DateTime

  """版本 · For optimistic writes."""
  version: Int!
}

"""列表 · A list that can grow, read page by page."""
type NoticeObjectionConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [NoticeObjectionEdge!]!

  """对象 · The items of this page."""
  nodes: [NoticeObjection!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type NoticeObjectionEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: NoticeObjection!
}

"""公示异议筛选 · Which objections."""
input NoticeObjectionFilter {
  """公示 · Against this notice."""
  notice: ID

  """发展人员 · Against this person."""
  candidate: ID

  """受理编号 · With this number."""
  number: String

  """状态 · One of these."""
  status: [ObjectionStatus!]
}

"""排序 · The order of the list."""
enum NoticeObjectionOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST
}

"""公示地点 · One place where a notice hangs."""
type NoticePlace {
  """类别 · Local, outflow or inflow place."""
  kind: NoticePlaceKind!

  """地点或媒介 · Place or medium."""
  place: String!

  """开始 · First day."""
  start: Date!

  """结束 · Last day."""
  end: Date!
}

"""公示地点 · One place where a notice hangs."""
input NoticePlaceInput {
  """类别 · Local, outflow or inflow place."""
  kind: NoticePlaceKind! = LOCAL

  """地点或媒介 · Place or medium."""
  place: String!

  """开始 · First day."""
  start: Date!

  """结束 · Last day."""
  end: Date!
}

"""公示地 · Where a notice hangs."""
enum NoticePlaceKind {
  """本地 · Here."""
  LOCAL

  """流出地 · The place left."""
  OUTFLOW

  """流入地 · The place reached."""
  INFLOW
}

"""公示环节 · At which point of the road a notice hangs."""
enum NoticePoint {
  """公示(拟列发展对象) · public notice before listing."""
  BEFORE_LISTING

  """公示(支部大会前) · public notice before the admission meeting."""
  BEFORE_ADMISSION_MEETING

  """公示(转正前) · public notice before conversion."""
  BEFORE_CONVERSION
}

"""入党宣誓 · The oath (D1)."""
type Oath implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Oath

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """地点 · Place."""
  place: String!

  """领誓人 · Who led it."""
  leader: String!

  """说明 · Remarks."""
  content: String!
}

"""列表 · A list that can grow, read page by page."""
type OathConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [OathEdge!]!

  """对象 · The items of this page."""
  nodes: [Oath!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type OathEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Oath!
}

"""异议 · An objection and what came of it."""
type Objection {
  """内容 · What was objected."""
  content: String!

  """处理情况 · How it was handled."""
  handling: String!

  """结论 · What came of it."""
  conclusion: String!

  """影响发展 · Whether it affects the person's admission."""
  affects: Boolean!
}

"""异议 · An objection and what came of it."""
input ObjectionInput {
  """内容 · What was objected."""
  content: String!

  """处理情况 · How it was handled."""
  handling: String! = ""

  """结论 · What came of it."""
  conclusion: String! = ""

  """影响发展 · Whether it affects the person's admission."""
  affects: Boolean! = false
}

"""公示异议状态 · What became of an objection."""
enum ObjectionStatus {
  """待受理 · Nobody has taken it up."""
  OPEN

  """核查中 · It is looked into."""
  TAKEN_UP

  """不成立 · It was not borne out."""
  UNFOUNDED

  """成立 · It was borne out."""
  FOUNDED
}

"""职业 · People of one occupation."""
type OccupationCount {
  """职业 · Which, as it was written; null where it is not on file."""
  occupation: String

  """人数 · How many people."""
  count: Int!
}

"""
职务 · One account of the caller's person: an account has one office, a person may have several.
"""
type Office {
  """账户 · As \`accountId\` of \`switchOffice\`."""
  accountId: ID!

  """登录名 · Its login."""
  login: String!

  """角色 · Its role."""
  role: Role!

  """组织 · What its organization is called."""
  organization: String!

  """当前 · Whether the caller is signed in with it."""
  current: Boolean!

  """
  已验证 · Whether its password was given once: then no more is asked to go there.
  """
  proved: Boolean!
}

"""开始公示 · Hang a notice."""
input OpenPublicNoticeInput {
  """公示环节 · At which point of the road (X2)."""
  point: NoticePoint!

  """地点 · Where and from when to when."""
  places: [NoticePlaceInput!]!

  """联系电话 · Telephone for objections."""
  phone: String! = ""

  """公示内容 · Text of the notice."""
  content: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""开始公示 · What openPublicNotice answers."""
type OpenPublicNoticePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """公示 · The record."""
  notice: PublicNotice

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
操作 · One operation of the manual on one case: done, waiting, missing, possible or not yet.
"""
type Operation {
  """章节 · Its number, such as A3."""
  section: String!

  """手册条目 · The manual's paragraph, or the article."""
  manual: String!

  """名称 · What it is called."""
  label: String!

  """阶段 · Of which stage it is."""
  stage: Stage!

  """操作名 · The mutation that does it."""
  act: String!

  """记录类型 · The kind of record it makes, if it makes one."""
  kind: Kind

  """本人可办 · Whether the caller's role may do it."""
  allowed: Boolean!

  """状态 · Where it stands."""
  state: OperationState!

  """
  现在可办 · Whether nothing stands in the way today; the act judges what is filled in.
  """
  possible: Boolean!

  """次数 · How often it was done."""
  count: Int!

  """最近办理 · The last day on which it was done."""
  on: Date

  """期限 · Until when it waits, or is owed."""
  dueOn: Date

  """应办起日 · From when it will be asked for, where nothing asks for it yet."""
  dueFrom: Date

  """
  最早日期 · From which day, as far as waiting goes; null where only another act helps.
  """
  earliest: Date

  """
  暂定 · Whether it rests on working days of a year without a holiday table (C-40).
  """
  provisional: Boolean!

  """上报件 · The last submission that it made, or that it decides."""
  submissionId: ID

  """
  被退回 · Whether that one was returned or decided against, and nothing was submitted since.
  """
  cameBack: Boolean!

  """等待自 · Since when it waits for somebody."""
  waitsSince: Date

  """问题 · What stands in the way today, and what would be noticed."""
  problems: [Problem!]!

  """依据 · What is unmet today that it would cure."""
  askedBy: [Problem!]!
}

"""操作状态 · Where an operation of the manual stands on a case."""
enum OperationState {
  """已办 · On file."""
  DONE

  """待审批 · Waiting for a decision."""
  WAITING

  """待办 · A rule asks for it, and it can be done now."""
  MISSING

  """可办 · It can be done now; nothing asks for it."""
  POSSIBLE

  """尚不可办 · Something stands in the way."""
  NOT_YET

  """未记录 · Its stage is over, and nothing is on file."""
  PASSED_BY
}

"""意见 · A written opinion (B3-B7, C2, C3, D3, D5, D6)."""
type Opinion implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Opinion

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """意见类型 · Kind of opinion."""
  opinionKind: OpinionKind!

  """内容 · Content."""
  content: String!

  """培养联系人或入党介绍人 · Who gave it."""
  member: PartyMember

  """征求人数 · How many were asked."""
  asked: Int
}

"""列表 · A list that can grow, read page by page."""
type OpinionConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [OpinionEdge!]!

  """对象 · The items of this page."""
  nodes: [Opinion!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type OpinionEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Opinion!
}

"""意见筛选 · Which opinions."""
input OpinionFilter {
  """类型 · One of these kinds."""
  kind: [OpinionKind!]

  """业务日期 · Between these days."""
  on: DateRange

  """组织 · Of people of this organization or below."""
  organization: ID

  """由谁 · Given by this member."""
  member: ID

  """补录 · Late entries only, or none."""
  lateEntry: Boolean

  """内容 · The content contains this."""
  content: String

  """已作废 · What was voided instead of what stands."""
  voided: Boolean
}

"""意见类型 · Kinds of opinion."""
enum OpinionKind {
  """教育培养意见 · cultivation opinion."""
  CULTIVATION

  """支部考察意见 · branch inspection opinion."""
  BRANCH_INSPECTION

  """培养联系人确定意见 · mentor's determination opinion."""
  MENTOR_DETERMINATION

  """党员群众意见 · opinion of members and masses."""
  MEMBERS_AND_MASSES

  """党小组意见 · party group opinion."""
  PARTY_GROUP

  """教育考察情况 · probation inspection."""
  PROBATION_INSPECTION

  """介绍人转正意见 · introducer's conversion opinion."""
  INTRODUCER_CONVERSION

  """党员群众转正意见 · conversion opinion of members and masses."""
  MEMBERS_AND_MASSES_CONVERSION
}

"""组织类型 · Kinds of party organization."""
enum OrgKind {
  """党支部 · Branch."""
  BRANCH

  """党总支 · General branch; deliberates."""
  GENERAL_BRANCH

  """乡镇街道党委所属基层党委 · Sub-committee; deliberates."""
  SUB_COMMITTEE

  """基层党委 · Grassroots committee; approves."""
  GRASSROOTS_COMMITTEE

  """工委 · Working committee; approves."""
  WORKING_COMMITTEE

  """地方党委 · Local committee."""
  LOCAL_COMMITTEE

  """党组 · Leading group."""
  LEADING_GROUP

  """临时党组织 · Temporary organization."""
  TEMPORARY

  """党委组织部门 · Organization department."""
  ORGANIZATION_DEPARTMENT
}

"""党组织 · A party organization in the tree."""
type Organization implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """名称 · Name."""
  name: String!

  """类型 · Kind."""
  kind: OrgKind!

  """上级 · The superior organization."""
  superior: Organization

  """审批权限 · Whether it has the power to approve (Art. 22)."""
  canApproveAdmission: Boolean!

  """可发展党员 · Whether it may list and admit (C-31)."""
  canDevelop: Boolean!

  """设支委会 · Whether it has a branch committee (R-ORG-2)."""
  hasCommittee: Boolean!

  """设党小组 · Whether it has party groups."""
  hasPartyGroups: Boolean!

  """流动党员党组织 · C-28."""
  isFloatingMembersOrg: Boolean!

  """撤销日期 · When it was dissolved."""
  closedOn: Date

  """
  并入 · Into which organization it was merged, where the caller sees that.
  """
  successor: Organization

  """曾隶属 · Under whom it stood before, the earliest first."""
  formerSuperiors: [FormerSuperior!]!

  """
  机关代字 · By which its documents are numbered, as 建工党发〔2026〕12号; empty where by year and serial alone.
  """
  documentMark: String!

  """联系人 · Whom a person who is invited may ask."""
  contactName: String!

  """联系电话 · And under which number."""
  contactPhone: String!

  """版本 · For optimistic writes."""
  version: Int!

  """党委设置 · Its own settings, as they hold today; null when it has none."""
  settings: CommitteeSettings

  """党委设置变更 · Its own settings, each from its day on, the earliest first."""
  settingsHistory: [SettingsChange!]!

  """采用的规则版本 · Editions it adopted."""
  adoptions: [Adoption!]!

  """下级组织 · Directly below."""
  subordinates(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: OrganizationFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: OrganizationOrder
  ): OrganizationConnection!

  """发展人员 · Cases at this branch, in the caller's scope."""
  candidates(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: CandidateFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: CandidateOrder
  ): CandidateConnection!

  """党员名册 · Its roster."""
  members(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: MemberFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: MemberOrder
  ): PartyMemberConnection!
}

"""列表 · A list that can grow, read page by page."""
type OrganizationConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [OrganizationEdge!]!

  """对象 · The items of this page."""
  nodes: [Organization!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""支部人数 · The people of one branch."""
type OrganizationCount {
  """支部 · The branch."""
  organization: Organization

  """人数 · How many people."""
  count: Int!

  """超期人数 · How many have something overdue."""
  overdue: Int!

  """各阶段 · By stage, along the road, empty ones included."""
  stages: [StageCount!]!
}

"""列表项 · An item of a list and its place."""
type OrganizationEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Organization!
}

"""组织筛选 · Which organizations."""
input OrganizationFilter {
  """类型 · One of these kinds."""
  kind: [OrgKind!]

  """所属 · This organization and everything below."""
  under: ID

  """直接上级 · Directly under this organization."""
  superior: ID

  """名称 · The name contains this."""
  name: String

  """已撤销 · Dissolved or not."""
  closed: Boolean
}

"""逐个组织 · An organization that is to change."""
input OrganizationItem {
  """组织 · Which organization."""
  organizationId: ID!

  """
  版本 · The organization's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null
}

"""组织名称 · What an organization is called."""
type OrganizationName {
  """名称 · Name."""
  name: String!
}

"""排序 · The order of the list."""
enum OrganizationOrder {
  """按层级 · Along the tree."""
  PATH

  """按层级倒序 · Along the tree, from its end."""
  PATH_DESC

  """按名称 · By name."""
  NAME

  """按名称倒序 · By name, from the end."""
  NAME_DESC
}

"""超出年度计划 · What becomes of an admission beyond the year's plan."""
enum OverQuota {
  """不限 · Nothing is said."""
  ALLOWED

  """须说明 · It wants an explanation."""
  EXPLAINED

  """不予接收 · It is not admitted."""
  REFUSED
}

"""分页信息 · Where this page stands in the list."""
type PageInfo {
  """有下一页 · Whether more follows."""
  hasNextPage: Boolean!

  """有上一页 · Whether something precedes."""
  hasPreviousPage: Boolean!

  """首游标 · The cursor of the first edge."""
  startCursor: String

  """尾游标 · The cursor of the last edge."""
  endCursor: String
}

"""人员条件 · Of which people."""
input PaperCandidateFilter {
  """
  档案状态 · One of these; the papers of an ACTIVE case alone can be reviewed.
  """
  status: [CaseStatus!]
}

"""本人材料筛选 · Which papers."""
input PaperFilter {
  """状态 · In one of these; SUBMITTED waits for review."""
  status: [PaperStatus!]

  """业务日期 · Handed in between these days."""
  on: DateRange

  """组织 · Of people of this organization or below."""
  organization: ID

  """发展人员 · Of this person."""
  candidate: ID

  """人员条件 · Of these people."""
  people: PaperCandidateFilter

  """补录 · Late entries only, or none."""
  lateEntry: Boolean

  """已作废 · What was voided instead of what stands."""
  voided: Boolean
}

"""材料状态 · Where a paper of the person stands."""
enum PaperStatus {
  """待审 · Handed in."""
  SUBMITTED

  """通过 · Approved."""
  APPROVED

  """退回 · Returned with a reason."""
  RETURNED

  """已撤回 · Taken back."""
  WITHDRAWN
}

"""
党员 · A roster entry; mentors and introducers are picked from the own branch or the same committee.
"""
type PartyMember implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """姓名 · Name."""
  name: String!

  """身份 · Full or probationary."""
  status: MemberStatus!

  """职务 · Position."""
  position: String!

  """所在支部 · The branch."""
  organization: Organization!

  """转正日期 · Since when a full member."""
  fullSince: Date

  """入册日期 · Since when on this roster."""
  joinedOn: Date

  """转正审批日期 · When the conversion was approved; the vote is from that day."""
  convertedOn: Date

  """
  随发展档案 · Whether a case keeps it: name, standing and dates are put right there (decision 41).
  """
  followsCase: Boolean!

  """离开日期 · When the member left."""
  leftOn: Date

  """离开原因，限本支部及上级 · Why; the branch's and its superiors'."""
  leftReason: String!

  """
  免到会起，限本支部及上级 · From when excused from voting; the branch's and its superiors'.
  """
  excusedFrom: Date

  """免到会止，限本支部及上级 · Until when; the branch's and its superiors'."""
  excusedUntil: Date

  """免到会原因，限本支部及上级 · Why; the branch's and its superiors'."""
  excusedReason: String!

  """党纪处分，限本支部及上级 · Punishments; the branch's and its superiors'."""
  disciplines: [Discipline!]!

  """版本 · For optimistic writes."""
  version: Int!

  """联系、介绍的人 · After whom the member looks, or looked."""
  lookedAfter(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: AssignmentFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: AssignmentOrder
  ): AssignmentConnection!
}

"""列表 · A list that can grow, read page by page."""
type PartyMemberConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [PartyMemberEdge!]!

  """对象 · The items of this page."""
  nodes: [PartyMember!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type PartyMemberEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: PartyMember!
}

"""凭证材料 · A paper behind a record, where it was made."""
type PassportPaper {
  """名称 · What it is called."""
  name: String!

  """编号 · Where it is kept."""
  reference: String!

  """摘要 · The SHA-256 of its file; empty where it is none."""
  sha256: String!
}

"""凭证记录 · A record that a transfer passport names."""
type PassportRecord {
  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · Its date."""
  on: Date!

  """规则版本 · By which rules it was made."""
  edition: Edition!

  """
  随转 · Whether it goes on file here as it was made there; of the others only the day is told.
  """
  carried: Boolean!

  """内容 · What it says, in words."""
  text: String!

  """材料 · The papers behind it."""
  papers: [PassportPaper!]!
}

"""预计进程 · A transition ahead, and the first day on which it can be done."""
type PlannedStep {
  """环节 · Its name; the approval kind, or LISTING."""
  transition: TransitionName!

  """名称 · What it is called."""
  label: String!

  """目标阶段 · Where it leads."""
  target: Stage!

  """
  最早日期 · The first day on which it can be done, if what it assumes is done by then.
  """
  on: Date!

  """
  推算 · Whether it is of a later stage: each stage before is taken for reached on its first day.
  """
  supposed: Boolean!

  """
  暂定 · Whether that day rests on working days of a year without a holiday table (C-40).
  """
  provisional: Boolean!

  """
  前提 · What is taken for done by that day, and would bar it otherwise; waiting alone cures none of it.
  """
  assumes: [Problem!]!
}

"""
政治审查 · The political review (C4). Sealed: its contents are for the branch and its committee.
"""
type PoliticalReview implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: PoliticalReview

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """
  附件；查看明文留痕 · The papers behind it; none for those to whom it is sealed. Reading it in clear is an act in the journal.
  """
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """
  结论；查看明文留痕 · Passed or failed. Reading it in clear is an act in the journal.
  """
  conclusion: ReviewConclusion

  """
  结论性材料；查看明文留痕 · The concluding document. Reading it in clear is an act in the journal.
  """
  document: String

  """
  方法；查看明文留痕 · Methods used. Reading it in clear is an act in the journal.
  """
  methods: [ReviewMethod!]

  """内容；查看明文留痕 · Findings. Reading it in clear is an act in the journal."""
  content: String

  """家庭主要成员；查看明文留痕 · Family. Reading it in clear is an act in the journal."""
  family: String

  """
  重要社会关系；查看明文留痕 · Key relations. Reading it in clear is an act in the journal.
  """
  relations: String

  """
  联审结果；查看明文留痕 · Result of joint vetting. Reading it in clear is an act in the journal.
  """
  jointVetting: String

  """
  已征求户籍地意见；查看明文留痕 · R-DEV-10. Reading it in clear is an act in the journal.
  """
  consultedDomicile: Boolean

  """
  已征求居住地意见；查看明文留痕 · R-DEV-10. Reading it in clear is an act in the journal.
  """
  consultedResidence: Boolean
}

"""列表 · A list that can grow, read page by page."""
type PoliticalReviewConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [PoliticalReviewEdge!]!

  """对象 · The items of this page."""
  nodes: [PoliticalReview!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type PoliticalReviewEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: PoliticalReview!
}

"""政治面貌 · Political status."""
enum PoliticalStatus {
  """群众 · Masses."""
  MASSES

  """共青团员 · League member."""
  LEAGUE_MEMBER

  """民主党派 · Democratic party; a member of one."""
  DEMOCRATIC_PARTY

  """无党派人士 · Without party affiliation."""
  NON_PARTY
}

"""推迟讨论 · D4: at expiry, for those who transferred in."""
input PostponeConversionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """推迟至 · The new day of discussion."""
  until: Date!

  """原因 · Why."""
  reason: String!

  """
  决定 · What the organization decided; may be left out where its paper is attached.
  """
  decision: String! = ""
}

"""推迟讨论 · What postponeConversion answers."""
type PostponeConversionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """推迟讨论 · The record."""
  postponement: Postponement

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""推迟讨论 · The discussion of conversion is put off (D4)."""
type Postponement implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Postponement

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """推迟至 · The new day of discussion."""
  until: Date

  """原因 · Why."""
  reason: String!

  """决定 · The organization's decision."""
  decision: String!
}

"""列表 · A list that can grow, read page by page."""
type PostponementConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [PostponementEdge!]!

  """对象 · The items of this page."""
  nodes: [Postponement!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type PostponementEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Postponement!
}

"""
打印模板 · By what prints of a kind are edited at the caller's organization.
"""
type PrintTemplate {
  """种类 · Which print, as in its address."""
  kind: String!

  """名称 · What the print is called."""
  title: String!

  """现用模板 · What holds today; null for the product's own."""
  held: TemplateLaidDown

  """所属组织 · Whose that is; empty for the product's own."""
  organization: String!

  """本级模板 · Whether it is the own organization's."""
  own: Boolean!

  """版本 · For optimistic writes; 0 while the organization laid none down."""
  version: Int!

  """历次模板 · What the organization laid down, the earliest first."""
  history: [TemplateLaidDown!]!

  """可用字段 · What a template of it may name."""
  fields: [TemplateField!]!
}

"""预备期 · The year of probation (R-PRB-1)."""
type Probation {
  """开始 · The day the general meeting resolved."""
  start: Date!

  """期满前最后一天 · Its last day."""
  lastDay: Date!

  """期满 · The first day on which conversion may be resolved."""
  eligibleOn: Date!

  """延长月数 · By how many months it was extended; 0 for none."""
  extensionMonths: Int!
}

"""
问题 · Why not, or what is missing. The same in a case, in a mutation's answer and on paper.
"""
type Problem {
  """代码 · A stable code for programs."""
  code: ProblemCode!

  """说明 · What is missing and what to do, in the caller's language."""
  message: String!

  """严重程度 · How much it weighs."""
  severity: Severity!

  """位置 · Where in the input; empty when it is not about a field."""
  path: [String!]!

  """相关记录 · The record it is about."""
  recordId: ID

  """相关记录 · The same as an object, where the caller sees it."""
  record: Record

  """规则编号 · The rule's id, when a rule of the regulation speaks."""
  rule: String

  """规则条目 · The row of the regulation page: the rule's id with a suffix."""
  guard: String

  """条款 · The article of the edition in force."""
  article: String

  """实际情况 · What was found against what is wanted."""
  detail: String

  """可办日期 · The first day on which waiting alone has cured it."""
  readyOn: Date

  """期限 · The last day in time."""
  dueOn: Date

  """
  应办起日 · Not missing yet: it is owed from this day on, which is still to come.
  """
  dueFrom: Date

  """
  暂定 · Whether the rule, met or not, rests on working days of a year without a holiday table (C-40).
  """
  provisional: Boolean!

  """
  后果 · What it means when it is left undone, of something owed; null for what is not owed by a day of its own.
  """
  consequence: Consequence

  """规则版本 · Under which edition it was judged."""
  edition: Edition

  """上报类型 · Of which approval, for an anomaly after it."""
  approvalKind: ApprovalKind
}

"""问题代码 · Why something is refused; stable, never translated."""
enum ProblemCode {
  """不符合规定 · A rule of the regulation is unmet; see \`rule\` and \`article\`."""
  GUARD_UNMET

  """
  暂定 · A rule is met as far as is known: working days of a year without a holiday table were counted (C-40).
  """
  PROVISIONAL

  """须书面说明 · A warning wants an explanation in \`acknowledgements\`."""
  ACKNOWLEDGEMENT_REQUIRED

  """审批后异常 · A correction would break what was approved."""
  POST_APPROVAL_ANOMALY

  """阶段不符 · Not possible in this stage."""
  WRONG_STAGE

  """档案不在办理中 · The case is archived, annulled or completed."""
  CASE_NOT_ACTIVE

  """状态不符 · Not possible in this state."""
  WRONG_STATE

  """记录已锁定 · Only a correction with a reason is possible."""
  RECORD_LOCKED

  """查无 · It does not exist, or is none of the caller's business."""
  NOT_FOUND

  """无权操作 · The caller may not do this."""
  NOT_ALLOWED

  """输入有误 · Something in the input is wrong; see \`path\`."""
  BAD_INPUT

  """已变化 · It has changed meanwhile, or the key was used for another input."""
  CONFLICT

  """
  他行未通过 · Nothing is wrong with this row; another was refused, and the call was all or nothing.
  """
  OTHERS_REFUSED

  """过于频繁 · Too many attempts; try again later."""
  RATE_LIMITED
}

"""公示 · A public notice (B11, C9)."""
type PublicNotice implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: PublicNotice

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """公示环节 · At which point of the road."""
  point: NoticePoint!

  """地点 · Where and from when to when."""
  places: [NoticePlace!]!

  """联系电话 · Telephone for objections."""
  phone: String!

  """公示内容 · Text."""
  content: String!

  """异议 · Objections."""
  objections: [Objection!]!

  """结束登记日 · When it was closed; null while it hangs."""
  closedOn: Date

  """不影响发展 · The result; null while it hangs."""
  clean: Boolean

  """结论 · Conclusion."""
  conclusion: String!
}

"""列表 · A list that can grow, read page by page."""
type PublicNoticeConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [PublicNoticeEdge!]!

  """对象 · The items of this page."""
  nodes: [PublicNotice!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type PublicNoticeEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: PublicNotice!
}

"""查询 · The menu of questions."""
type Query {
  """按标识取对象 · The object with this global id; null when out of scope."""
  node(
    """标识 · The global id."""
    id: ID!
  ): Node

  """按标识取多个对象 · The objects with these global ids, in the order asked."""
  nodes(
    """标识 · Global ids, at most 100."""
    ids: [ID!]!
  ): [Node]

  """发展人员 · One case; null when out of scope."""
  candidate(
    """标识 · The global id."""
    id: ID!
  ): Candidate

  """发展人员列表 · Cases in the caller's scope."""
  candidates(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: CandidateFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: CandidateOrder
  ): CandidateConnection

  """意见 · One opinion."""
  opinion(
    """标识 · The global id."""
    id: ID!
  ): Opinion

  """意见列表 · Opinions that stand."""
  opinions(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: OpinionFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): OpinionConnection

  """入党申请书 · Applications that stand."""
  applications(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: PaperFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): MembershipApplicationConnection

  """思想汇报 · Thought reports that stand."""
  thoughtReports(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: PaperFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): ThoughtReportConnection

  """转正申请书 · Conversion requests that stand."""
  conversionRequests(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: PaperFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RecordOrder
  ): ConversionRequestConnection

  """
  更正申请列表 · Requests in the caller's scope; a branch finds here what waits for its answer.
  """
  correctionRequests(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: CorrectionRequestFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: CorrectionRequestOrder
  ): CorrectionRequestConnection

  """支部大会 · One meeting."""
  meeting(
    """标识 · The global id."""
    id: ID!
  ): Meeting

  """支部大会列表 · Meetings."""
  meetings(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: MeetingFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: MeetingOrder
  ): MeetingConnection

  """上报件 · One submission."""
  approval(
    """标识 · The global id."""
    id: ID!
  ): Approval

  """
  上报件列表 · Submissions; a committee's inbox with \`addressedTo\` and \`status\`.
  """
  approvals(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: ApprovalFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: ApprovalOrder
  ): ApprovalConnection

  """已出具文件 · One document."""
  document(
    """标识 · The global id."""
    id: ID!
  ): Document

  """已出具文件列表 · Prints that were issued, with the addresses of their files."""
  documents(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: DocumentFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: DocumentOrder
  ): DocumentConnection

  """
  文件核验 · Whether a paper with this code is genuine; open to everybody. Null for a code that is none.
  """
  verifyDocument(
    """核验码 · The code on the paper."""
    code: String!
  ): DocumentProof

  """公示异议列表 · Objections that were sent in by the pages of notices."""
  noticeObjections(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: NoticeObjectionFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: NoticeObjectionOrder
  ): NoticeObjectionConnection

  """接转 · One transfer."""
  transfer(
    """标识 · The global id."""
    id: ID!
  ): Transfer

  """
  接转列表 · Cases that come and go: of the caller's organizations on either side.
  """
  transfers(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: TransferFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: TransferOrder
  ): TransferConnection

  """党组织 · One organization."""
  organization(
    """标识 · The global id."""
    id: ID!
  ): Organization

  """
  党组织列表 · The caller's part of the tree: the own committee, what lies below it, and the superiors above.
  """
  organizations(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: OrganizationFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: OrganizationOrder
  ): OrganizationConnection

  """可接收支部 · Branches to which a case can be handed over, by name."""
  receivingBranches(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: ReceivingBranchFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: OrganizationOrder
  ): ReceivingBranchConnection

  """党员 · One member."""
  member(
    """标识 · The global id."""
    id: ID!
  ): PartyMember

  """
  党员列表 · To pick mentors and introducers from: own branch or same committee.
  """
  members(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: MemberFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: MemberOrder
  ): PartyMemberConnection

  """名册姓名列表 · To name whose an account is."""
  rosterNames(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RosterNameFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: MemberOrder
  ): RosterNameConnection

  """发展人员姓名列表 · To name who goes when a branch is parted."""
  caseNames(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: CaseNameFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: MemberOrder
  ): CaseNameConnection

  """
  可选培养联系人 · Everybody on the rosters in reach, judged by the rules of \`assignMentors\`.
  """
  eligibleMentors(
    """发展人员 · For whom."""
    candidate: ID!

    """姓名 · The name or its pinyin contains this."""
    name: String! = ""

    """前几人 · How many, at most 100."""
    first: Int! = 100

    """略过 · How many were told already."""
    skip: Int! = 0
  ): EligibleMembers

  """可选入党介绍人 · The same by the rules of \`assignIntroducers\`."""
  eligibleIntroducers(
    """发展人员 · For whom."""
    candidate: ID!

    """姓名 · The name or its pinyin contains this."""
    name: String! = ""

    """前几人 · How many, at most 100."""
    first: Int! = 100

    """略过 · How many were told already."""
    skip: Int! = 0
  ): EligibleMembers

  """
  会议计划 · On which days a general meeting of the branch can resolve on whom, and who will be due.
  """
  meetingPlan(
    """支部 · Whose meeting."""
    branch: ID!

    """起 · From which day; today if absent, and none before it."""
    since: Date = null

    """止 · To which day; two months if absent, a year at most."""
    until: Date = null

    """前几人 · Of how many cases, at most 100."""
    first: Int! = 20

    """略过 · How many were looked at already."""
    skip: Int! = 0
  ): MeetingPlan

  """到会预测 · Who is due at a general meeting of the branch on a day."""
  attendance(
    """支部 · Whose meeting."""
    branch: ID!

    """会议日期 · On which day."""
    on: Date!
  ): Attendance

  """联系人、介绍人负荷 · Who looks after people, how many, and with what risk."""
  caretakers(
    """组织 · Of people at this organization or below; the own if absent."""
    organization: ID = null

    """前几人 · How many, at most 100."""
    first: Int! = 20

    """略过 · How many were told already."""
    skip: Int! = 0
  ): Caretakers

  """发展党员计划列表 · How many may be admitted in a year, and how many were."""
  recruitmentPlans(
    """组织 · Of which, with those directly below it; the own if absent."""
    organization: ID = null

    """年度 · Which year; this one if absent."""
    year: Int = null

    """前几个 · How many, at most 100."""
    first: Int! = 50

    """略过 · How many were told already."""
    skip: Int! = 0
  ): RecruitmentPlans

  """发展预测 · How many of a branch can be admitted by the end of a year."""
  recruitmentForecast(
    """支部 · Which branch."""
    branch: ID!

    """年度 · Which year; this one if absent."""
    year: Int = null

    """前几人 · Of how many cases, at most 100."""
    first: Int! = 20

    """略过 · How many were looked at already."""
    skip: Int! = 0
  ): RecruitmentForecast

  """
  打印模板列表 · By what each print is edited at the caller's organization, and what a template may name.
  """
  printTemplates: [PrintTemplate!]

  """账户列表 · Accounts in the caller's scope."""
  accounts(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: AccountFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: AccountOrder
  ): AccountConnection

  """访问令牌 · The caller's own tokens."""
  accessTokens(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """排序 · The order; the first of its values unless said."""
    orderBy: AccessTokenOrder
  ): AccessTokenConnection

  """日历订阅列表 · The caller's own calendars."""
  calendarFeeds(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """排序 · The order; the first of its values unless said."""
    orderBy: CalendarFeedOrder
  ): CalendarFeedConnection

  """通知渠道列表 · The caller's own channels."""
  channels(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """排序 · The order; the first of its values unless said."""
    orderBy: ChannelOrder
  ): ChannelConnection

  """注册码 · Registration tokens of the own branch."""
  registrationTokens(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: RegistrationTokenFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: RegistrationTokenOrder
  ): RegistrationTokenConnection

  """
  邀请 · Who invites, by the token of a QR code; open to whoever has one. Null for what is no token.
  """
  invitation(
    """注册码 · The token from the QR code."""
    token: String!
  ): Invitation

  """
  个人信息处理告知书 · What a person agrees to when they register; open to everybody.
  """
  consentText: ConsentText

  """审计记录 · The trail of every act in the caller's scope; auditors only."""
  auditTrail(
    """前几项 · How many from the start; 20 unless said, at most 100."""
    first: Int

    """游标之后 · Only what follows this cursor."""
    after: String

    """后几项 · How many from the end, at most 100; not together with \`first\`."""
    last: Int

    """游标之前 · Only what precedes this cursor."""
    before: String

    """筛选 · What the items must meet."""
    filter: AuditFilter

    """排序 · The order; the first of its values unless said."""
    orderBy: AuditOrder
  ): AuditEntryConnection

  """审计核对 · Whether the trail is whole; some thousand rows a request."""
  auditVerification(
    """发展人员 · Only this case."""
    candidate: ID = null

    """续 · \`next\` of the answer before."""
    after: String = null
  ): AuditVerification

  """
  收件箱数量 · How many submissions wait under each quick filter, by kind and by branch.
  """
  inboxTotals(
    """审批党委 · In this committee's inbox; all in scope unless said."""
    addressedTo: ID = null

    """组织 · Of people of this organization or below."""
    organization: ID = null

    """久候自 · For \`waitingLong\`; a week ago unless said."""
    waitingSince: Date = null

    """新到自 · For \`arrived\`; today unless said."""
    arrivedSince: Date = null
  ): InboxTotals

  """统计 · How many people are where, who arrived when, and who they are."""
  statistics(
    """组织 · Of this organization or below; all in scope unless said."""
    organization: ID = null

    """阶段 · People in one of these; all unless said."""
    stage: [Stage!] = null

    """
    期间 · Arrivals, decisions and records between these days, ten years at most; the last twelve months unless said.
    """
    arrivals: DateRange = null

    """期间到达 · People who came to this within the span; all unless said."""
    arrived: Arrival = null

    """未发展自 · For \`dormant\`: nobody admitted since; three years unless said."""
    dormantSince: Date = null
  ): Statistics

  """雷同文字 · What was written about several people in nearly the same words."""
  copiedTexts(
    """组织 · Of this organization or below; the own if absent."""
    organization: ID = null

    """
    业务日期 · Of records between these days, ten years at most; the last twelve months unless said.
    """
    on: DateRange = null

    """前几组 · How many groups, at most 50."""
    first: Int! = 10

    """略过 · How many were told already."""
    skip: Int! = 0
  ): CopiedTexts

  """
  受邀账户 · What a one-time link says, to strangers too; null for one that opens nothing.
  """
  invitedAccount(
    """邀请码 · What the link carries."""
    token: String!
  ): InvitedAccount

  """当前用户 · The caller."""
  me: Me

  """
  按证件号、手机号查找 · Whoever of the own branch has this exact number; the look-up is an act in the journal.
  """
  peopleByNumber(
    """证件号 · The full ID number."""
    idNumber: String = null

    """证件类型 · Its type."""
    idType: IdType! = CITIZEN

    """手机号 · Or the full phone number."""
    phone: String = null
  ): FoundPeople

  """取值名称 · What the values of the enums are called, by language."""
  labels(
    """语言 · In which; that of the request unless said."""
    language: Language = null

    """枚举 · Of these enums; of all unless said."""
    of: [String!] = null
  ): [EnumLabels!]

  """规定 · The regulation as data."""
  regulation: Regulation

  """节假日 · The days of a year that differ from their weekday."""
  holidays(
    """年份 · Which year."""
    year: Int!
  ): [Holiday!]
}

"""到会比例 · The share of voters due who must be present."""
enum Quorum {
  """超过半数 · More than half."""
  HALF

  """三分之二以上 · Two thirds."""
  TWO_THIRDS
}

"""计划变更 · What was laid down once."""
type QuotaLaidDown {
  """名额 · How many; null where the plan was taken back."""
  quota: Int

  """下达日期 · On which day."""
  setOn: Date!

  """说明 · On what it rests."""
  note: String!

  """版本 · Its number, from 1."""
  version: Int!
}

"""
可接收支部 · A branch to which a case can be handed over, anywhere in the tree; for branches.
"""
type ReceivingBranch {
  """支部 · As \`targetId\` of a transfer."""
  branchId: ID!

  """名称 · Name."""
  name: String!

  """上级 · The superior organization."""
  superior: OrganizationName
}

"""列表 · A list that can grow, read page by page."""
type ReceivingBranchConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ReceivingBranchEdge!]!

  """对象 · The items of this page."""
  nodes: [ReceivingBranch!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ReceivingBranchEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: ReceivingBranch!
}

"""可接收支部筛选 · Which branches."""
input ReceivingBranchFilter {
  """名称 · The name contains this."""
  name: String
}

"""承认 · As what a person is taken over (C-2)."""
enum Recognition {
  """承认 · In the stage they had."""
  RECOGNISED

  """按积极分子继续培养 · As an activist, with the full time."""
  CONTINUED_AS_ACTIVIST
}

"""推荐推优 · A recommendation (A4)."""
type Recommendation implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Recommendation

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """方式 · By whom."""
  method: RecommendationMethod!

  """内容 · Remarks."""
  content: String!

  """参加人数 · How many took part."""
  voters: Int

  """得票数 · How many were in favour."""
  votes: Int
}

"""列表 · A list that can grow, read page by page."""
type RecommendationConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [RecommendationEdge!]!

  """对象 · The items of this page."""
  nodes: [Recommendation!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type RecommendationEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Recommendation!
}

"""推荐方式 · By whom the person was recommended."""
enum RecommendationMethod {
  """党员推荐 · By members."""
  MEMBER_RECOMMENDATION

  """团组织推优 · By the League."""
  LEAGUE_RECOMMENDATION

  """群团组织推优 · By another mass organization."""
  MASS_ORG_RECOMMENDATION

  """其他 · Otherwise."""
  OTHER
}

"""记录 · What every record of a case has."""
interface Record implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Record

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate
}

"""填写入党志愿书 · \`on\` is the day it was filled."""
input RecordAdmissionFormInput {
  """编号 · Serial number."""
  serialNumber: String! = ""

  """说明 · Remarks."""
  note: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""登记填写入党志愿书 · What recordAdmissionForm answers."""
type RecordAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党志愿书 · The record."""
  admissionForm: AdmissionForm

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""记录支委会决议 · A5, B8, C6, D7."""
input RecordCommitteeResolutionInput {
  """决议事项 · On what."""
  resolutionKind: ResolutionKind!

  """结果 · Carried or not."""
  result: ResolutionResult!

  """会议 · Which body resolved (R-ORG-2)."""
  heldBy: HeldBy! = BRANCH_COMMITTEE

  """应到 · Members due."""
  due: Int! = 0

  """实到 · Members present."""
  present: Int! = 0

  """决议内容 · Text."""
  text: String! = ""

  """党小组意见 · What the party group said (B8)."""
  partyGroupSaid: String! = ""

  """培养联系人意见 · What the mentors said (B8)."""
  mentorsSaid: String! = ""

  """党员群众意见 · What members and masses said (B8)."""
  membersAndMassesSaid: String! = ""

  """支委会意见 · What the committee said (B8)."""
  committeeSaid: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""记录支委会决议 · What recordCommitteeResolution answers."""
type RecordCommitteeResolutionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """支委会决议 · The record."""
  resolution: CommitteeResolution

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量记录支委会决议 · A5, B8, C6, D7: one meeting of the committee, several people.
"""
input RecordCommitteeResolutionsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """逐人 · One for each person; at most 5,000."""
  items: [RecordCommitteeResolutionsItem!]!

  """附件 · The papers behind them."""
  attachments: [AttachmentInput!]! = []
}

"""逐人决议 · What was resolved on one person."""
input RecordCommitteeResolutionsItem {
  """决议事项 · On what."""
  resolutionKind: ResolutionKind!

  """结果 · Carried or not."""
  result: ResolutionResult!

  """会议 · Which body resolved (R-ORG-2)."""
  heldBy: HeldBy! = BRANCH_COMMITTEE

  """应到 · Members due."""
  due: Int! = 0

  """实到 · Members present."""
  present: Int! = 0

  """决议内容 · Text."""
  text: String! = ""

  """党小组意见 · What the party group said (B8)."""
  partyGroupSaid: String! = ""

  """培养联系人意见 · What the mentors said (B8)."""
  mentorsSaid: String! = ""

  """党员群众意见 · What members and masses said (B8)."""
  membersAndMassesSaid: String! = ""

  """支委会意见 · What the committee said (B8)."""
  committeeSaid: String! = ""

  """发展人员 · On whom."""
  candidateId: ID!

  """附件 · If other than the common ones."""
  attachments: [AttachmentInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量记录支委会决议 · What the act answers, row by row."""
type RecordCommitteeResolutionsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordCommitteeResolutionsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordCommitteeResolutionsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  resolution: CommitteeResolution

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""
直接接收党员 · F10 (Art. 26): out of the branch's road, by the authority's document.
"""
input RecordDirectAdmissionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """决定机关级别 · Central or provincial."""
  level: AuthorityLevel!

  """决定机关 · Who decided, by its name."""
  authority: String!

  """文号 · The document's number."""
  number: String!

  """特殊情况 · The special circumstances."""
  ground: String!

  """接收为 · A probationary or a full member, as the document says."""
  target: Stage! = PROBATIONARY_MEMBER

  """
  起算日 · From when probation, or standing in the Party, counts; the day of the decision if absent.
  """
  since: Date = null
}

"""直接接收党员 · What recordDirectAdmission answers."""
type RecordDirectAdmissionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级直接决定 · The record."""
  decisionByAuthority: DecisionByAuthority

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""录入免除说明 · No party group (B7), or no training (C5)."""
input RecordExemptionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """免除事项 · From what."""
  exemptionKind: ExemptionKind!

  """原因 · Why."""
  reason: String!

  """上级同意 · Needed for the training exemption."""
  superiorConsent: String! = ""
}

"""录入免除说明 · What recordExemption answers."""
type RecordExemptionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """免除说明 · The record."""
  exemption: Exemption

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""记录筛选 · Which records."""
input RecordFilter {
  """业务日期 · Between these days."""
  on: DateRange

  """补录 · Late entries only, or none."""
  lateEntry: Boolean

  """已作废 · What was voided instead of what stands."""
  voided: Boolean
}

"""录入支部大会会议记录 · C11, D7."""
input RecordGeneralMeetingInput {
  """开始时间 · When it began; needed where written opinions count (R-MTG-6)."""
  startedAt: DateTime = null

  """地点 · Place."""
  place: String!

  """主持人 · Chair."""
  chair: String!

  """记录人 · Recorder."""
  recorder: String!

  """监票人 · Scrutineer."""
  scrutineer: String! = ""

  """计票人 · Teller."""
  teller: String! = ""

  """会议记录 · Minutes."""
  minutes: String! = ""

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """到会名册 · Who came, in full; each person once."""
  attendees: [AttendeeInput!]! = []

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """会议日期 · The day of the meeting; today if absent."""
  on: Date = null
}

"""录入支部大会会议记录 · What recordGeneralMeeting answers."""
type RecordGeneralMeetingPayload {
  """支部大会 · The meeting."""
  meeting: Meeting

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""上传入党宣誓资料 · D1."""
input RecordOathInput {
  """地点 · Place."""
  place: String!

  """领誓人 · Who led it."""
  leader: String! = ""

  """说明 · Remarks."""
  content: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""上传入党宣誓资料 · What recordOath answers."""
type RecordOathPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党宣誓 · The record."""
  oath: Oath

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""录入意见 · B3-B7, C2, C3, D3, D5, D6."""
input RecordOpinionInput {
  """意见类型 · Kind of opinion."""
  opinionKind: OpinionKind!

  """内容 · Content; content or an attachment is required."""
  content: String! = ""

  """培养联系人或入党介绍人 · Who gave it, where the kind has one (标明)."""
  memberId: ID = null

  """征求人数 · How many were asked."""
  asked: Int = null

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入意见 · What recordOpinion answers."""
type RecordOpinionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """意见 · The record."""
  opinion: Opinion

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量录入意见 · B3-B7, C2, C3, D3: one text or many, many people; a half-year's season.
"""
input RecordOpinionsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [RecordOpinionsItem!] = null

  """意见类型 · Kind of opinion."""
  opinionKind: OpinionKind = null

  """内容 · The common text."""
  content: String! = ""

  """征求人数 · How many were asked."""
  asked: Int = null

  """附件 · The papers behind them."""
  attachments: [AttachmentInput!]! = []
}

"""逐项意见 · One person, and what is said otherwise than for the rest."""
input RecordOpinionsItem {
  """发展人员 · On whom."""
  candidateId: ID!

  """意见类型 · If other than the common one."""
  opinionKind: OpinionKind = null

  """内容 · If other than the common text."""
  content: String = null

  """培养联系人或入党介绍人 · Who gave it, where the kind has one (标明)."""
  memberId: ID = null

  """征求人数 · How many were asked."""
  asked: Int = null

  """附件 · If other than the common ones."""
  attachments: [AttachmentInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量录入意见 · What the act answers, row by row."""
type RecordOpinionsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordOpinionsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordOpinionsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  opinion: Opinion

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""排序 · The order of the list."""
enum RecordOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST
}

"""录入政审情况 · C4. \`on\` is the day it was concluded."""
input RecordPoliticalReviewInput {
  """结论 · Passed or failed."""
  conclusion: ReviewConclusion!

  """结论性材料 · The concluding document."""
  document: String!

  """方法 · Methods used."""
  methods: [ReviewMethod!]! = []

  """内容 · Findings."""
  content: String! = ""

  """家庭主要成员 · Family."""
  family: String! = ""

  """重要社会关系 · Key relations."""
  relations: String! = ""

  """联审结果 · Result of joint vetting."""
  jointVetting: String! = ""

  """已征求户籍地意见 · Home organization consulted (R-DEV-10)."""
  consultedDomicile: Boolean! = false

  """已征求居住地意见 · Residence organization consulted (R-DEV-10)."""
  consultedResidence: Boolean! = false

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入政审情况 · What recordPoliticalReview answers."""
type RecordPoliticalReviewPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """政治审查 · The record."""
  politicalReview: PoliticalReview

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
追认党员 · F11 (Art. 27): somebody who died is recognised as a member, by the authority's document.
"""
input RecordPosthumousRecognitionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """决定机关级别 · Central or provincial."""
  level: AuthorityLevel!

  """决定机关 · Who decided, by its name."""
  authority: String!

  """文号 · The document's number."""
  number: String!

  """事迹 · The deeds, and how the person had stood the test before."""
  ground: String!

  """
  入党要求 · How the person had asked to join, where no application is on file.
  """
  request: String! = ""
}

"""追认党员 · What recordPosthumousRecognition answers."""
type RecordPosthumousRecognitionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级直接决定 · The record."""
  decisionByAuthority: DecisionByAuthority

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
记录公示 · B11, C9: a notice that is over, with its result. \`on\` is the day it is recorded as finished.
"""
input RecordPublicNoticeInput {
  """公示环节 · At which point of the road (X2)."""
  point: NoticePoint!

  """地点 · Where and from when to when."""
  places: [NoticePlaceInput!]!

  """联系电话 · Telephone for objections."""
  phone: String! = ""

  """公示内容 · Text of the notice."""
  content: String! = ""

  """异议 · Objections raised."""
  objections: [ObjectionInput!]! = []

  """不影响发展 · Whether the result does not affect the person."""
  clean: Boolean!

  """结论 · Conclusion."""
  conclusion: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""记录公示情况 · What recordPublicNotice answers."""
type RecordPublicNoticePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """公示 · The record."""
  notice: PublicNotice

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""记录推荐推优 · A4."""
input RecordRecommendationInput {
  """方式 · By whom."""
  method: RecommendationMethod!

  """内容 · Remarks."""
  content: String! = ""

  """参加人数 · How many took part."""
  voters: Int = null

  """得票数 · How many were in favour."""
  votes: Int = null

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""记录推荐推优情况 · What recordRecommendation answers."""
type RecordRecommendationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """推荐推优 · The record."""
  recommendation: Recommendation

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""记录完成事项 · What is merely done and dated (domain book 0.5)."""
input RecordStepInput {
  """说明 · Remarks; for CRITICISED what for."""
  note: String! = ""

  """党费交至 · For DUES_PAID: any day of the month to which dues are paid."""
  through: Date = null

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """事项 · What was done."""
  stepKind: DoneKind!

  """
  发展人员 · Whose case; absent for POOL_ANALYSED, the yearly analysis of the caller's own organization.
  """
  candidateId: ID = null

  """业务日期 · The day it was done; today if absent."""
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""记录完成事项 · What recordStep answers."""
type RecordStepPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """完成事项 · The record."""
  doneRecord: DoneRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量记录完成事项 · The same thing done with many: the dues of a month, an announcement.
"""
input RecordStepsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """事项 · What was done; not POOL_ANALYSED, which is about nobody."""
  stepKind: DoneKind!

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [RecordStepsItem!] = null

  """说明 · The common remarks."""
  note: String! = ""

  """党费交至 · For DUES_PAID: any day of the month to which dues are paid."""
  through: Date = null

  """附件 · The papers behind them."""
  attachments: [AttachmentInput!]! = []
}

"""逐人完成 · One person, and what differs from the rest."""
input RecordStepsItem {
  """发展人员 · Whose case."""
  candidateId: ID!

  """说明 · If other than the common one."""
  note: String = null

  """党费交至 · If another month than the common one."""
  through: Date = null

  """附件 · If other than the common ones."""
  attachments: [AttachmentInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量记录完成事项 · What the act answers, row by row."""
type RecordStepsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordStepsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordStepsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  doneRecord: DoneRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""上级党委谈话 · F5: by a committee member or organizer, before the decision."""
input RecordSuperiorTalkInput {
  """谈话人 · Who talked with the person."""
  talkedBy: [String!]!

  """内容 · What was said; content or an attachment is required."""
  content: String! = ""

  """标题 · Title."""
  title: String! = ""

  """地点 · Place."""
  place: String! = ""

  """谈话意见 · The talker's opinion (Art. 23)."""
  opinion: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入上级党委谈话 · What recordSuperiorTalk answers."""
type RecordSuperiorTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级党委谈话 · The record."""
  superiorTalk: SuperiorTalk

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""录入谈话记录 · A3."""
input RecordTalkInput {
  """谈话人 · Who talked with the person."""
  talkedBy: [String!]!

  """内容 · What was said; content or an attachment is required."""
  content: String! = ""

  """标题 · Title."""
  title: String! = ""

  """地点 · Place."""
  place: String! = ""

  """谈话意见 · The talker's opinion (Art. 23)."""
  opinion: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入谈话记录 · What recordTalk answers."""
type RecordTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """谈话记录 · The record."""
  talk: TalkRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量录入谈话记录 · A3: a day's talks, or those of years on paper."""
input RecordTalksInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [RecordTalksItem!] = null

  """谈话人 · Who talked with them."""
  talkedBy: [String!]! = []

  """内容 · The common text; a text or an attachment is required."""
  content: String! = ""

  """标题 · Title."""
  title: String! = ""

  """地点 · Place."""
  place: String! = ""

  """谈话意见 · The talker's opinion (Art. 23)."""
  opinion: String! = ""

  """附件 · The papers behind them."""
  attachments: [AttachmentInput!]! = []
}

"""逐次谈话 · One person, and what differs from the rest."""
input RecordTalksItem {
  """发展人员 · With whom."""
  candidateId: ID!

  """谈话人 · If other than the common ones."""
  talkedBy: [String!] = null

  """内容 · If other than the common text."""
  content: String = null

  """标题 · If other than the common one."""
  title: String = null

  """地点 · If other than the common one."""
  place: String = null

  """谈话意见 · If other than the common one."""
  opinion: String = null

  """附件 · If other than the common ones."""
  attachments: [AttachmentInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量录入谈话记录 · What the act answers, row by row."""
type RecordTalksPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordTalksResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordTalksResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  talk: TalkRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""录入培训情况 · C5."""
input RecordTrainingInput {
  """组织单位 · Who held it."""
  organizer: String!

  """开始 · First day; \`on\` is the last."""
  start: Date!

  """天数 · Days."""
  days: Decimal! = "0"

  """学时 · Class hours."""
  classHours: Decimal! = "0"

  """考试合格 · Whether the exam was passed."""
  examPassed: Boolean! = false

  """成绩 · Score."""
  examScore: String! = ""

  """结业证书 · Certificate."""
  certificate: String! = ""

  """班次 · Courses of one series add up."""
  series: String! = ""

  """形式 · Offline, or video when needed."""
  mode: TrainingMode! = OFFLINE

  """基层党委或县级组织部门举办 · Held by committee or county department."""
  byCommittee: Boolean! = true

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入培训情况 · What recordTraining answers."""
type RecordTrainingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """培训 · The record."""
  training: Training

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量录入培训情况 · C5: one course, all who attended it."""
input RecordTrainingsInput {
  """组织单位 · Who held it."""
  organizer: String!

  """开始 · First day; \`on\` is the last."""
  start: Date!

  """天数 · Days."""
  days: Decimal! = "0"

  """学时 · Class hours."""
  classHours: Decimal! = "0"

  """考试合格 · Whether the exam was passed."""
  examPassed: Boolean! = false

  """成绩 · Score."""
  examScore: String! = ""

  """结业证书 · Certificate."""
  certificate: String! = ""

  """班次 · Courses of one series add up."""
  series: String! = ""

  """形式 · Offline, or video when needed."""
  mode: TrainingMode! = OFFLINE

  """基层党委或县级组织部门举办 · Held by committee or county department."""
  byCommittee: Boolean! = true

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [RecordTrainingsItem!] = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""逐人培训 · One person, and what differs from the rest."""
input RecordTrainingsItem {
  """发展人员 · Who was trained."""
  candidateId: ID!

  """天数 · If other than the common ones."""
  days: Decimal = null

  """学时 · If other than the common ones."""
  classHours: Decimal = null

  """考试合格 · If other than the rest."""
  examPassed: Boolean = null

  """成绩 · Score."""
  examScore: String = null

  """结业证书 · Certificate."""
  certificate: String = null

  """附件 · If other than the common ones."""
  attachments: [AttachmentInput!] = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量录入培训情况 · What the act answers, row by row."""
type RecordTrainingsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordTrainingsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordTrainingsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  training: Training

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""
录入表决 · C11, D7: the resolution on one person at a meeting; its date is the meeting's.
"""
input RecordVoteInput {
  """表决事项 · Admission or conversion."""
  voteKind: VoteKind!

  """票数 · The tallies."""
  ballot: BallotInput!

  """决议 · Text of the resolution."""
  resolution: String!

  """无记名投票 · Whether the ballot was secret."""
  secretBallot: Boolean!

  """书面意见收到时间 · When the last written opinion was received."""
  writtenReceivedAt: DateTime = null

  """介绍人到会 · Whether the introducers were there."""
  introducersPresent: Boolean! = true

  """介绍人缺席说明 · Why not."""
  introducersAbsence: String! = ""

  """转正表决事项 · CONVERT, EXTEND or ANNUL; for conversion."""
  outcome: ConversionOutcome = null

  """延长月数 · For EXTEND: 6 to 12, from the original expiry."""
  extensionMonths: Int = null

  """下次召开会议时间 · For EXTEND."""
  nextMeetingOn: Date = null

  """取消原因 · For ANNUL."""
  annulmentReason: AnnulmentReason = null

  """取消说明 · For ANNUL; required for OTHER."""
  annulmentText: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · On whom."""
  candidateId: ID!

  """会议 · At which meeting."""
  meetingId: ID!

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []
}

"""录入表决 · What recordVote answers."""
type RecordVotePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """表决 · The record."""
  vote: VoteRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
批量录入表决 · C11, D7: one general meeting, several people, voted on one by one.
"""
input RecordVotesInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """逐人 · One for each person; at most 5,000."""
  items: [RecordVotesItem!]!

  """会议 · At which meeting; its day is the business date."""
  meetingId: ID = null

  """
  尚未录入的会议 · Instead of \`meetingId\`: the meeting of \`on\`, where it is not on file; kept with the votes.
  """
  meeting: HeldMeetingInput = null
}

"""逐人表决 · What the meeting resolved on one person (Art. 20: one by one)."""
input RecordVotesItem {
  """表决事项 · Admission or conversion."""
  voteKind: VoteKind!

  """票数 · The tallies."""
  ballot: BallotInput!

  """决议 · Text of the resolution."""
  resolution: String!

  """无记名投票 · Whether the ballot was secret."""
  secretBallot: Boolean!

  """书面意见收到时间 · When the last written opinion was received."""
  writtenReceivedAt: DateTime = null

  """介绍人到会 · Whether the introducers were there."""
  introducersPresent: Boolean! = true

  """介绍人缺席说明 · Why not."""
  introducersAbsence: String! = ""

  """转正表决事项 · CONVERT, EXTEND or ANNUL; for conversion."""
  outcome: ConversionOutcome = null

  """延长月数 · For EXTEND: 6 to 12, from the original expiry."""
  extensionMonths: Int = null

  """下次召开会议时间 · For EXTEND."""
  nextMeetingOn: Date = null

  """取消原因 · For ANNUL."""
  annulmentReason: AnnulmentReason = null

  """取消说明 · For ANNUL; required for OTHER."""
  annulmentText: String! = ""

  """发展人员 · On whom."""
  candidateId: ID!

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量录入表决 · What the act answers, row by row."""
type RecordVotesPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RecordVotesResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RecordVotesResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  vote: VoteRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""记录规则 · What is judged when something is recorded."""
type Recording {
  """记录类型 · Kind of record."""
  kind: Kind!

  """名称 · What it is called, in the caller's language."""
  label: String!

  """手册条目 · The manual's section, or the article."""
  manual: String!

  """可录入阶段 · In which stages it may be recorded."""
  stages: [Stage!]!

  """须附件 · Whether an attachment is required."""
  needsEvidence: Boolean!

  """本人提交 · Whether the person hands it in."""
  byPerson: Boolean!

  """规则 · What is judged; only HARD refuses."""
  guards: [Guard!]!
}

"""
发展预测 · What is to be expected of a branch in a year, as its planning has it.
"""
type RecruitmentForecast {
  """年度 · Which year."""
  year: Int!

  """
  可上报 · How many could be submitted for admission today: nothing is missing.
  """
  ready: Int!

  """年内可接收 · How many could be admitted by the end of the year."""
  expected: Int!

  """已计算 · How many cases were looked at."""
  looked: Int!

  """尚有 · Whether the branch has more cases."""
  more: Boolean!
}

"""
发展党员计划 · How many an organization, with all below it, may admit in a year; people count by the day of the general meeting.
"""
type RecruitmentPlan {
  """组织 · Whose plan."""
  organization: Organization

  """年度 · Which year."""
  year: Int!

  """名额 · How many; null where nobody says."""
  quota: Int

  """已分配 · How many of them were given out below it."""
  distributed: Int!

  """已接收 · How many were admitted, at the branches where they were then."""
  admitted: Int!

  """已上报 · How many wait for their decision."""
  submitted: Int!

  """版本 · For optimistic writes; 0 while there is none."""
  version: Int!

  """历次下达 · What was laid down, the earliest first."""
  history: [QuotaLaidDown!]!
}

"""逐个组织 · What one organization may admit in the year."""
input RecruitmentPlanItem {
  """组织 · Below the own one; the topmost committee sets its own as well."""
  organizationId: ID!

  """名额 · How many; null takes the plan back."""
  quota: Int = null

  """
  版本 · The plan's version as the caller saw it, 0 for none; CONFLICT if it has changed.
  """
  version: Int = null
}

"""发展党员计划列表 · An organization's plan, and those directly below it."""
type RecruitmentPlans {
  """年度 · Which year."""
  year: Int!

  """计划 · The organization's own first, also where there is none."""
  plans: [RecruitmentPlan!]!

  """尚有 · Whether others follow."""
  more: Boolean!
}

"""不予接收原因 · Why a person is not taken over (C-1, C-3)."""
enum RefusalGround {
  """材料不齐 · Papers are missing."""
  PAPERS_INCOMPLETE

  """不予承认 · Not recognised."""
  NOT_RECOGNISED

  """其他 · Other."""
  OTHER
}

"""不予接收 · Whoever it waits for says no."""
input RefuseTransferInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The transfer's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """接转 · Which transfer."""
  id: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """原因 · Why not."""
  ground: RefusalGround!

  """说明 · What is missing, or why the person is not recognised."""
  text: String!

  """
  上级同意 · For not recognising: the superior's consent; of a probationary member the county organization department's.
  """
  consent: String! = ""
}

"""不予接收 · What refuseTransfer answers."""
type RefuseTransferPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """接转 · The transfer, as it is now."""
  transfer: Transfer

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量不予接收 · Many transfers are refused."""
input RefuseTransfersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  接转 · The transfers, answered alike; at most 5,000. Either these or \`items\`.
  """
  ids: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [RefuseTransfersItem!] = null

  """原因 · Why not."""
  ground: RefusalGround!

  """说明 · What is missing, or why the people are not recognised."""
  text: String! = ""

  """上级同意 · For not recognising."""
  consent: String! = ""
}

"""逐项不予接收 · One transfer, and what differs from the rest."""
input RefuseTransfersItem {
  """接转 · Which transfer."""
  id: ID!

  """原因 · If other than the common one."""
  ground: RefusalGround = null

  """说明 · If other than the common one."""
  text: String = null

  """上级同意 · If other than the common one."""
  consent: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量不予接收 · What the act answers, row by row."""
type RefuseTransfersPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [RefuseTransfersResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type RefuseTransfersResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  transfer: Transfer

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""小程序注册 · A1b: the person binds an account."""
input RegisterWithTokenInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """注册码 · The token from the QR code."""
  token: String!

  """身份证号 · Must be the one the branch entered."""
  idNumber: String!

  """登录名 · The name to sign in with, such as the mobile number."""
  login: String!

  """密码 · At least ten characters."""
  password: String!

  """
  会话方式 · By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program.
  """
  kind: SessionKind! = COOKIE

  """
  同意的告知书版本 · Which text on the processing of personal data the person agreed to: \`consentText.version\`; required.
  """
  consent: String! = ""
}

"""小程序注册 · What registerWithToken answers."""
type RegisterWithTokenPayload {
  """登录名 · The login."""
  login: String

  """姓名 · Whose account."""
  name: String

  """角色 · Its role; ask \`me\` for the rest."""
  role: Role

  """
  会话令牌 · Of a BEARER session: for \`Authorization: Bearer …\`, shown this once.
  """
  token: String

  """
  双重验证 · REQUIRED: the password is right, send it again with \`code\`; ENROL: signed in, \`enrolSecondFactor\` comes first.
  """
  secondFactor: SecondFactorStep

  """须改密码 · The password is a temporary one: \`setPassword\` comes first."""
  mustChangePassword: Boolean

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
注册二维码 · What a person is given to register with; the token is shown this once.
"""
type Registration {
  """注册码 · The token itself."""
  token: String!

  """注册网址 · The page that the code leads to."""
  url: String!

  """到期时间 · Until when it is good."""
  expiresAt: DateTime!

  """邀请的支部 · Which branch invites."""
  branch: Organization

  """注册码记录 · What is kept of it."""
  record: RegistrationToken

  """二维码 · The address as a QR code: a \`data:\` address for \`<img>\`."""
  qr(
    """格式 · In what it is drawn."""
    format: CodeFormat! = SVG

    """大小 · So many pixels at most, from 64 to 2048."""
    size: Int! = 320
  ): String!
}

"""
注册码 · What a registration QR code carries; the code itself is shown once.
"""
type RegistrationToken implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """创建时间 · When it was made."""
  createdAt: DateTime!

  """到期时间 · Until when."""
  expiresAt: DateTime!

  """使用时间 · When it was used."""
  usedAt: DateTime

  """作废时间 · When it was revoked."""
  revokedAt: DateTime

  """状态 · Whether it still opens something."""
  status: InvitationState!

  """发展人员 · For whom."""
  candidate: Candidate!
}

"""列表 · A list that can grow, read page by page."""
type RegistrationTokenConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [RegistrationTokenEdge!]!

  """对象 · The items of this page."""
  nodes: [RegistrationToken!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type RegistrationTokenEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: RegistrationToken!
}

"""注册码筛选 · Which registration tokens."""
input RegistrationTokenFilter {
  """状态 · In this state."""
  status: InvitationState

  """制作起 · Made on this day (Shanghai) or later."""
  createdFrom: Date

  """制作止 · Made on this day (Shanghai) or before."""
  createdTo: Date

  """到期起 · Good until this day (Shanghai) or later."""
  expiresFrom: Date

  """到期止 · Good until this day (Shanghai) or before."""
  expiresTo: Date

  """发展人员 · Of this person."""
  candidate: ID
}

"""排序 · The order of the list."""
enum RegistrationTokenOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""规定 · The regulation as data, for clients to show."""
type Regulation {
  """全部规则 · Every row of the page."""
  guards: [Guard!]!

  """环节 · The road."""
  transitions: [Transition!]!

  """记录 · The catalogue of records."""
  recordings: [Recording!]!

  """待办 · What is owed in each stage."""
  tasks: [StageTasks!]!

  """操作 · The manual's operations, in their order."""
  operations: [ManualOperation!]!
}

"""重发邀请 · A new link; the earlier one opens nothing any more."""
input ReissueInvitationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  id: ID!

  """有效天数 · 1 to 30."""
  validDays: Int! = 7
}

"""重发邀请 · What reissueInvitation answers."""
type ReissueInvitationPayload {
  """账户 · The account."""
  account: Account

  """邀请码 · What the link carries; shown this once."""
  token: String

  """
  邀请链接 · The page at which it is accepted, below this service's address; shown this once.
  """
  url: String

  """
  二维码 · The same with this service's address as a QR code, a \`data:\` address for \`<img>\`; shown this once.
  """
  qr: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""重发注册二维码 · A new registration token; earlier ones are revoked."""
input ReissueRegistrationTokenInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · For whom."""
  candidateId: ID!

  """有效天数 · 1 to 30."""
  validDays: Int! = 7
}

"""重发注册码 · What reissueRegistrationToken answers."""
type ReissueRegistrationTokenPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """注册二维码 · Shown this once."""
  registration: Registration

  """注册码 · Shown this once."""
  registrationToken: String @deprecated(reason: "2026-11-30 起弃用，最早于 0.4 版移除，请用 \`registration { token }\` · Since 2026-11-30, gone in 0.4 at the earliest: ask \`registration { token }\`.")

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""停用双重验证 · One's own."""
input RemoveSecondFactorInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """验证码 · Of the authenticator app; six digits."""
  code: String! = ""

  """恢复码 · In its place, once."""
  recoveryCode: String! = ""
}

"""停用双重验证 · What removeSecondFactor answers."""
type RemoveSecondFactorPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""更换恢复码 · The old ones are worth nothing any more."""
input RenewRecoveryCodesInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """验证码 · Of the authenticator app; six digits."""
  code: String! = ""

  """恢复码 · In its place, once."""
  recoveryCode: String! = ""
}

"""更换恢复码 · What renewRecoveryCodes answers."""
type RenewRecoveryCodesPayload {
  """账户 · The account."""
  account: Account

  """恢复码 · Ten, each good once in place of a code; shown this once."""
  recoveryCodes: [String!]

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
调整隶属 · Organizations go below another superior, with all below them; all of them or none. A dry run tells how much would go.
"""
input ReparentOrganizationsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """逐个组织 · Those that go, none below another; at most 500."""
  items: [OrganizationItem!]!

  """新上级 · Below which organization."""
  superiorId: ID!

  """依据 · On what it rests, such as the superior's document."""
  reason: String!
}

"""调整隶属 · What reparentOrganizations answers."""
type ReparentOrganizationsPayload {
  """
  组织 · How many organizations stand elsewhere, are new or are closed, those below them among them.
  """
  organizations: Int

  """档案 · How many cases went along."""
  cases: Int

  """改报 · How many submissions that wait went to another committee."""
  submissions: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""申请更正 · By the person, of their own data."""
input RequestCorrectionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """更正项 · Which of the data."""
  field: CorrectionField!

  """
  应为 · What it should be; of the ID number and the telephone nothing, which are shown to the branch.
  """
  wanted: String! = ""

  """原因 · Why."""
  reason: String!
}

"""申请更正 · What requestCorrection answers."""
type RequestCorrectionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """更正申请 · The request."""
  correctionRequest: CorrectionRequest

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
申请转入 · C-7: a branch asks for somebody by the full ID number and the one-time code.
"""
input RequestTransferInInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """身份证号 · The full ID number."""
  idNumber: String!

  """转入码 · The code that the person, or the branch that has the case, gave."""
  code: String!

  """证件类型 · Type of ID."""
  idType: IdType! = CITIZEN

  """说明 · Why the person comes."""
  text: String!

  """业务日期 · The day of the request; today if absent."""
  on: Date = null
}

"""申请转入 · What requestTransferIn answers."""
type RequestTransferInPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """接转 · The transfer, as it is now."""
  transfer: Transfer

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
重置密码 · By the system administrator; somebody else's, which ends sessions and tokens.
"""
input ResetPasswordInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  accountId: ID!
}

"""重置密码 · What resetPassword answers."""
type ResetPasswordPayload {
  """账户 · The account."""
  account: Account

  """临时密码 · Shown this once."""
  temporaryPassword: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""重置双重验证 · By the system administrator; of somebody who lost theirs."""
input ResetSecondFactorInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  accountId: ID!
}

"""重置双重验证 · What resetSecondFactor answers."""
type ResetSecondFactorPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""支委会决议事项 · What the branch committee resolves on."""
enum ResolutionKind {
  """支委会决议(积极分子) · committee resolution: activist."""
  ACTIVIST

  """支委会上报意见(发展对象) · committee resolution: development target."""
  DEVELOPMENT_TARGET

  """支委会审查意见(发展对象) · committee resolution: admission review."""
  ADMISSION_REVIEW

  """支委会审查意见(转正) · committee resolution: conversion review."""
  CONVERSION_REVIEW
}

"""决议结果 · Whether a resolution was carried."""
enum ResolutionResult {
  """通过 · Carried."""
  PASSED

  """未通过 · Not carried."""
  NOT_PASSED
}

"""恢复归档 · E2."""
input RestoreCandidateInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """身份证号 · The full ID number, once more."""
  idNumber: String!

  """原因 · Why."""
  reason: String!
}

"""恢复归档 · What restoreCandidate answers."""
type RestoreCandidatePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """档案管理 · The record."""
  deskRecord: DeskRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""恢复通知渠道 · One that failed too often is tried again."""
input ResumeChannelInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """渠道 · Which channel."""
  id: ID!
}

"""恢复通知渠道 · What resumeChannel answers."""
type ResumeChannelPayload {
  """通知渠道 · The channel."""
  channel: Channel

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""查看完整证件号 · An audited act of its own."""
input RevealIdNumberInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """发展人员 · Whose."""
  candidateId: ID!

  """原因 · Why it must be seen."""
  reason: String!
}

"""查看完整证件号 · What revealIdNumber answers."""
type RevealIdNumberPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """身份证号 · The full number."""
  idNumber: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""查看政审材料 · An audited act of its own."""
input RevealReviewPapersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """发展人员 · Whose."""
  candidateId: ID!

  """政治审查 · Which review."""
  id: ID!

  """原因 · Why its papers must be seen."""
  reason: String!
}

"""查看政审材料 · What revealReviewPapers answers."""
type RevealReviewPapersPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """附件 · The papers behind the review."""
  papers: [Attachment!]

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤销 · A decision taken back by the organization that made it (F9)."""
type Reversal {
  """日期 · When."""
  on: Date!

  """原因 · Why."""
  reason: String!
}

"""
撤销审批决定 · F9: by the organization that decided, while nothing later was recorded.
"""
input ReverseDecisionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The submission's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """上报件 · Which submission."""
  id: ID!

  """原因 · Why."""
  reason: String!

  """业务日期 · Today if absent."""
  on: Date = null
}

"""撤销审批决定 · What reverseDecision answers."""
type ReverseDecisionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量撤销审批决定 · F9, for many."""
input ReverseDecisionsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """上报件 · The submissions; at most 5,000. Either these or \`items\`."""
  ids: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [ReverseDecisionsItem!] = null

  """原因 · Why."""
  reason: String!
}

"""撤销审批决定 · One submission."""
input ReverseDecisionsItem {
  """上报件 · Which submission."""
  id: ID!

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量撤销审批决定 · What the act answers, row by row."""
type ReverseDecisionsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [ReverseDecisionsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type ReverseDecisionsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  approval: Approval

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""撤销直接接收 · F10, taken back while nothing later was recorded."""
input ReverseDirectAdmissionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """原因 · Why."""
  reason: String!
}

"""撤销直接接收 · What reverseDirectAdmission answers."""
type ReverseDirectAdmissionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级直接决定 · The record."""
  decisionByAuthority: DecisionByAuthority

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤销追认 · F11, taken back while nothing later was recorded."""
input ReversePosthumousRecognitionInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """原因 · Why."""
  reason: String!
}

"""撤销追认 · What reversePosthumousRecognition answers."""
type ReversePosthumousRecognitionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级直接决定 · The record."""
  decisionByAuthority: DecisionByAuthority

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤销组织部门备案 · F7, taken back; it stays on file, voided."""
input ReverseUpwardFilingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """原因 · Why."""
  reason: String!
}

"""撤销组织部门备案 · What reverseUpwardFiling answers."""
type ReverseUpwardFilingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """完成事项 · The record."""
  doneRecord: DoneRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量撤销组织部门备案 · F7, taken back for many people at once."""
input ReverseUpwardFilingsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [ReverseUpwardFilingsItem!] = null

  """原因 · Why."""
  reason: String!
}

"""撤销组织部门备案 · One person."""
input ReverseUpwardFilingsItem {
  """发展人员 · Whose admission."""
  candidateId: ID!

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量撤销组织部门备案 · What the act answers, row by row."""
type ReverseUpwardFilingsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [ReverseUpwardFilingsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type ReverseUpwardFilingsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  doneRecord: DoneRecord

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""审批入党申请书 · A2 (manual 一(二))."""
input ReviewApplicationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!

  """通过 · True approves, false returns it."""
  approve: Boolean!

  """意见 · Required when it is returned."""
  note: String! = ""
}

"""审批入党申请书 · What reviewApplication answers."""
type ReviewApplicationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党申请书 · The paper."""
  application: MembershipApplication

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""政审结论 · What the political review concluded."""
enum ReviewConclusion {
  """合格 · Passed."""
  PASSED

  """不合格 · Failed."""
  FAILED
}

"""审批转正申请书 · D2 (manual 四(二))."""
input ReviewConversionRequestInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!

  """通过 · True approves, false returns it."""
  approve: Boolean!

  """意见 · Required when it is returned."""
  note: String! = ""
}

"""审批转正申请书 · What reviewConversionRequest answers."""
type ReviewConversionRequestPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """转正申请书 · The paper."""
  conversionRequest: ConversionRequest

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""政审方法 · Methods of the political review."""
enum ReviewMethod {
  """同本人谈话 · Talk with the person."""
  TALK

  """查阅档案材料 · Files."""
  FILES

  """找有关单位和人员了解 · Persons and units."""
  PERSONS

  """函调 · Letter."""
  LETTER

  """外调 · Field inquiry."""
  FIELD
}

"""批量审批本人材料 · A2, B2, D2, for a stack of papers."""
input ReviewPapersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """逐份 · One for each paper; at most 5,000."""
  items: [ReviewPapersItem!]!

  """通过 · True approves, false returns them."""
  approve: Boolean! = true

  """意见 · Required when they are returned."""
  note: String! = ""
}

"""逐份审批 · One paper, and what is said otherwise than for the rest."""
input ReviewPapersItem {
  """发展人员 · Whose paper."""
  candidateId: ID!

  """
  材料 · Which paper: an application, a thought report or a conversion request.
  """
  id: ID!

  """通过 · If otherwise than the rest."""
  approve: Boolean = null

  """意见 · If other than the common one."""
  note: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量审批本人材料 · What the act answers, row by row."""
type ReviewPapersPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [ReviewPapersResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type ReviewPapersResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  paper: Record

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""审阅思想汇报 · B2 (manual 二(二))."""
input ReviewThoughtReportInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!

  """通过 · True approves, false returns it."""
  approve: Boolean!

  """意见 · Required when it is returned."""
  note: String! = ""
}

"""审阅思想汇报 · What reviewThoughtReport answers."""
type ReviewThoughtReportPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """思想汇报 · The paper."""
  thoughtReport: ThoughtReport

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""作废访问令牌 · One of the own tokens."""
input RevokeAccessTokenInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """令牌 · Which token."""
  id: ID!
}

"""作废访问令牌 · What revokeAccessToken answers."""
type RevokeAccessTokenPayload {
  """访问令牌 · The token's row."""
  accessToken: AccessToken

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""作废日历订阅 · One of the own: its address opens nothing any more."""
input RevokeCalendarFeedInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """订阅 · Which calendar."""
  id: ID!
}

"""作废日历订阅 · What revokeCalendarFeed answers."""
type RevokeCalendarFeedPayload {
  """日历订阅 · The calendar."""
  calendarFeed: CalendarFeed

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""作废通知渠道 · One of the own is told nothing any more."""
input RevokeChannelInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """渠道 · Which channel."""
  id: ID!
}

"""作废通知渠道 · What revokeChannel answers."""
type RevokeChannelPayload {
  """通知渠道 · The channel."""
  channel: Channel

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""作废邀请 · The open link of an account."""
input RevokeInvitationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  id: ID!
}

"""作废邀请 · What revokeInvitation answers."""
type RevokeInvitationPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""作废注册二维码 · Revoke the open registration tokens."""
input RevokeRegistrationTokenInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose."""
  candidateId: ID!
}

"""作废注册码 · What revokeRegistrationToken answers."""
type RevokeRegistrationTokenPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""角色 · What an account may be."""
enum Role {
  """党支部管理员 · Branch administrator; records everything of one branch."""
  BRANCH_ADMIN

  """
  党委管理员 · Committee administrator; decides what is submitted to the committee.
  """
  COMMITTEE_ADMIN

  """党总支管理员 · General branch administrator; deliberates, never approves."""
  GENERAL_BRANCH_ADMIN

  """组织部门 · Organization department; acknowledges upward filings."""
  ORG_DEPT

  """审计员 · Auditor; reads only."""
  AUDITOR

  """发展人员本人 · Candidate; the person."""
  CANDIDATE

  """
  系统管理员 · System administrator; organizations, accounts, settings, no personal records.
  """
  SYSTEM_ADMIN
}

"""
名册姓名 · Who stands on a roster, by name: whose an account is. Also for whoever runs the installation.
"""
type RosterName {
  """党员 · As \`memberId\` of a new account."""
  memberId: ID!

  """姓名 · Name."""
  name: String!

  """所在支部 · The branch."""
  organization: OrganizationName
}

"""列表 · A list that can grow, read page by page."""
type RosterNameConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [RosterNameEdge!]!

  """对象 · The items of this page."""
  nodes: [RosterName!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type RosterNameEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: RosterName!
}

"""名册姓名筛选 · Which names."""
input RosterNameFilter {
  """组织 · Of this organization or below."""
  organization: ID

  """姓名 · The name or its pinyin contains this."""
  name: String

  """在册 · Still on the roster today."""
  present: Boolean
}

"""
退回涉及规则 · Submissions that came back within the span, and of which this rule was unmet as it was found then.
"""
type RuleCount {
  """规则 · The row of the regulation, as \`R-ACT-6\`."""
  rule: String!

  """件数 · How many."""
  count: Int!

  """退回 · Of them returned."""
  returned: Int!

  """拒绝 · Of them decided against."""
  rejected: Int!
}

"""双重验证步骤 · What a right password wants besides."""
enum SecondFactorStep {
  """须输入验证码 · The second factor."""
  REQUIRED

  """须先设置 · That there is one: it is to be set up."""
  ENROL
}

"""
会话 · A browser, or what has no cookies, that is signed in; unused it ends after some hours.
"""
type Session implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """会话方式 · Whether by a cookie or a token."""
  kind: SessionKind!

  """
  设备 · The program and system it was opened with, as far as they are known; empty otherwise.
  """
  device: String!

  """当前会话 · Whether this very request came by it."""
  current: Boolean!

  """地址 · The network address it was opened from."""
  address: String!

  """登录时间 · When it was opened."""
  createdAt: DateTime!

  """最近使用 · When it was last used, to the minute."""
  seenAt: DateTime!

  """到期时间 · When it ends at the latest."""
  expiresAt: DateTime!
}

"""列表 · A list that can grow, read page by page."""
type SessionConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [SessionEdge!]!

  """对象 · The items of this page."""
  nodes: [Session!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type SessionEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Session!
}

"""会话方式 · How a session's secret travels."""
enum SessionKind {
  """浏览器 · By a browser's cookie."""
  COOKIE

  """
  令牌 · By a token in a header; for what keeps no cookies, such as a mini-program.
  """
  BEARER
}

"""排序 · The order of the list."""
enum SessionOrder {
  """按时间 · Newest first."""
  NEWEST

  """按时间正序 · Oldest first."""
  OLDEST
}

"""支部联系人 · Whom those who are invited may ask; by the branch itself."""
input SetBranchContactInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The organization's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """联系人 · Name, and office if wanted; empty for nobody."""
  name: String! = ""

  """联系电话 · Telephone number; empty for none."""
  phone: String! = ""
}

"""设置支部联系人 · What setBranchContact answers."""
type SetBranchContactPayload {
  """党组织 · The organization."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""设置党委规定 · For the own committee and everything under it."""
input SetCommitteeSettingsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The organization's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """组织 · Which committee."""
  organizationId: ID!

  """设置 · All values."""
  settings: CommitteeSettingsInput!

  """生效日期 · From which day; today if absent, a later day is planned."""
  effectiveOn: Date = null

  """原因 · Why; required where less is demanded than until then."""
  reason: String! = ""
}

"""设置党委规定 · What setCommitteeSettings answers."""
type SetCommitteeSettingsPayload {
  """党组织 · The organization."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
设置节假日 · Days of a year that differ from their weekday; a day entered before is overwritten.
"""
input SetHolidaysInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """年份 · Year."""
  year: Int!

  """日期 · All days of the year that differ from their weekday."""
  days: [HolidayInput!]!
}

"""设置节假日 · What setHolidays answers."""
type SetHolidaysPayload {
  """天数 · How many days were entered."""
  count: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""修改密码 · One's own; ends all other sessions."""
input SetPasswordInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """当前密码 · The present password."""
  currentPassword: String!

  """
  新密码 · At least ten characters, not the login, not the present one, no common one.
  """
  password: String!
}

"""修改密码 · What setPassword answers."""
type SetPasswordPayload {
  """账户 · The account."""
  account: Account

  """会话令牌 · The new one of a BEARER session, which was opened anew."""
  token: String

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
设置打印模板 · From a day on the own organization, and those below it that have none of their own, edit prints of a kind by this file; what was laid down before stays on file.
"""
input SetPrintTemplateInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · Of the kind's template as the caller saw it, 0 for none; CONFLICT if it has changed.
  """
  version: Int = null

  """种类 · Which print, as in its address: \`approval_reply\` and so on."""
  kind: String!

  """
  文件 · The .docx, uploaded before; null takes the template back: the superior's holds again, or the product's.
  """
  fileId: ID = null

  """起用日 · From which day; today if absent, never a day past."""
  holdsFrom: Date = null

  """说明 · What it is for, or why it is taken back."""
  note: String! = ""
}

"""设置打印模板 · What setPrintTemplate answers."""
type SetPrintTemplatePayload {
  """版本 · How often the organization laid one down, or took it back."""
  version: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
下达发展党员计划 · How many each organization may admit in a year; what was laid down before stays on file.
"""
input SetRecruitmentPlansInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """年度 · Which year: this one, the one before, or one of the next five."""
  year: Int!

  """逐个组织 · The plans, each organization once; at most 500."""
  items: [RecruitmentPlanItem!]!

  """说明 · On what it rests, such as the superior's document."""
  note: String! = ""
}

"""下达发展党员计划 · What setRecruitmentPlans answers."""
type SetRecruitmentPlansPayload {
  """数目 · How many plans were changed."""
  count: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
党委设置变更 · What a committee demands from a day on, until its next change.
"""
type SettingsChange {
  """
  生效日期 · From which day; null from the beginning, a day to come is planned.
  """
  effectiveOn: Date

  """设置 · All values."""
  settings: CommitteeSettings!
}

"""严重程度 · How much a problem weighs."""
enum Severity {
  """禁止 · Refuses; the act cannot be done."""
  HARD

  """错误 · Stops; a submission cannot be made."""
  ERROR

  """提醒 · Warns; wants an explanation in writing."""
  WARNING

  """待办 · Reminds."""
  TASK
}

"""性别 · Sex."""
enum Sex {
  """男 · Male."""
  MALE

  """女 · Female."""
  FEMALE
}

"""性别 · People of one sex."""
type SexCount {
  """性别 · Which; null where it is not on file."""
  sex: Sex

  """人数 · How many people."""
  count: Int!
}

"""登录 · Password sign-in; sets the session cookie."""
input SignInInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """登录名 · Login."""
  login: String!

  """密码 · Password."""
  password: String!

  """
  会话方式 · By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program.
  """
  kind: SessionKind! = COOKIE

  """
  验证码 · Of the authenticator app, where the account has a second factor; six digits.
  """
  code: String! = ""

  """
  恢复码 · In its place, once: one of those that were shown when it was set up.
  """
  recoveryCode: String! = ""
}

"""登录 · What signIn answers."""
type SignInPayload {
  """登录名 · The login."""
  login: String

  """姓名 · Whose account."""
  name: String

  """角色 · Its role; ask \`me\` for the rest."""
  role: Role

  """
  会话令牌 · Of a BEARER session: for \`Authorization: Bearer …\`, shown this once.
  """
  token: String

  """
  双重验证 · REQUIRED: the password is right, send it again with \`code\`; ENROL: signed in, \`enrolSecondFactor\` comes first.
  """
  secondFactor: SecondFactorStep

  """须改密码 · The password is a temporary one: \`setPassword\` comes first."""
  mustChangePassword: Boolean

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""退出 · This session, or all of them."""
input SignOutInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """全部设备 · End all sessions of the account, not only this one."""
  everywhere: Boolean! = false
}

"""退出 · What signOut answers."""
type SignOutPayload {
  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
经办人 · Who acted on a case: name, role and organization; the account is the administrator's business.
"""
type Signatory {
  """姓名 · Name."""
  name: String!

  """角色 · Role."""
  role: Role!

  """组织 · At which organization."""
  organization: Organization
}

"""
拆分 · Some of the people and cases of an organization go into others, new ones or such as stand; all that is named or nothing.
"""
input SplitOrganizationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The organization's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """组织 · Which organization."""
  organizationId: ID!

  """划出部分 · Who goes where, nobody in two; at most 20, of 5000 people."""
  parts: [SplitPart!]!

  """依据 · On what it rests, such as the superior's document."""
  reason: String!
}

"""拆分组织 · What splitOrganization answers."""
type SplitOrganizationPayload {
  """党组织 · What was parted."""
  organization: Organization

  """
  组织 · How many organizations stand elsewhere, are new or are closed, those below them among them.
  """
  organizations: Int

  """档案 · How many cases went along."""
  cases: Int

  """改报 · How many submissions that wait went to another committee."""
  submissions: Int

  """党员 · How many entries of rosters went along."""
  members: Int

  """账户 · How many accounts went along."""
  accounts: Int

  """接转 · How many transfers that wait were led to where it is now."""
  transfers: Int

  """登记码、转入码 · How many codes are worth nothing any more."""
  codes: Int

  """计划 · How many plans were laid down anew."""
  plans: Int

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""划出部分 · Who goes into one organization."""
input SplitPart {
  """划入 · Into which organization of the same kind; absent for a new one."""
  intoId: ID = null

  """
  上级 · Below which organization the new one stands; absent for the same superior.
  """
  superiorId: ID = null

  """名称 · What the new one is called; of a new one alone."""
  name: String = null

  """
  党员 · Entries of the roster; whose entry follows a case goes with the case.
  """
  memberIds: [ID!]! = []

  """发展人员 · Cases; the person's entry on the roster goes along."""
  candidateIds: [ID!]! = []

  """账户 · Accounts that are offices there from then on."""
  accountIds: [ID!]! = []
}

"""发展阶段 · The five stages of the road."""
enum Stage {
  """入党申请人 · Applicant."""
  APPLICANT

  """入党积极分子 · Activist."""
  ACTIVIST

  """发展对象 · Development target."""
  DEVELOPMENT_TARGET

  """预备党员 · Probationary member."""
  PROBATIONARY_MEMBER

  """正式党员 · Full member."""
  FULL_MEMBER
}

"""阶段人数 · People in one stage."""
type StageCount {
  """阶段 · The stage."""
  stage: Stage!

  """人数 · How many people."""
  count: Int!

  """
  超期人数 · How many of them have something overdue, by the badge renewed as days pass.
  """
  overdue: Int!
}

"""阶段来源 · How the stage was reached."""
enum StageSource {
  """按程序 · In order; by the acts of the regulation."""
  ACTS

  """人工调整 · Adjusted by hand."""
  ADJUSTED
}

"""阶段待办 · What is owed in a stage."""
type StageTasks {
  """阶段 · Which stage."""
  stage: Stage!

  """规则 · What is owed."""
  guards: [Guard!]!
}

"""
统计 · The figures of the people in the caller's scope: cases in work and completed ones.
"""
type Statistics {
  """统计日 · The day they are of."""
  on: Date!

  """起 · The first day of the arrivals."""
  since: Date!

  """止 · The last day of the arrivals."""
  until: Date!

  """人数 · How many people."""
  count: Int!

  """超期人数 · How many have something overdue."""
  overdue: Int!

  """各阶段 · By stage, along the road."""
  stages: [StageCount!]!

  """各支部 · By branch, the largest first."""
  organizations: [OrganizationCount!]!

  """每月进展 · Arrivals by month, months without any included."""
  months: [MonthCount!]!

  """年龄 · By age; whose birth is not on file is left out."""
  ages: [AgeCount!]!

  """性别 · By sex."""
  sexes: [SexCount!]!

  """学历 · By education."""
  educations: [EducationCount!]!

  """民族 · By ethnicity."""
  ethnicities: [EthnicityCount!]!

  """职业 · By occupation."""
  occupations: [OccupationCount!]!

  """各步用时 · How long each step took those who came to it within the span."""
  durations: [StepDuration!]!

  """审批情况 · What was decided within the span, by kind; of whomever."""
  decisions: [DecisionCount!]!

  """
  退回涉及规则 · Which rules were unmet of what came back within the span; of whomever.
  """
  rules: [RuleCount!]!

  """
  补录情况 · What is recorded of the span, and what of it was entered late; of whomever.
  """
  entries: [EntryCount!]!

  """
  长期未发展党员的支部 · Branches that admitted nobody since \`dormantSince\`, those with most people on the way first.
  """
  dormant: [DormantBranch!]!

  """
  年度分析与报告 · The committees, and what each did of its duties in the year in which the span ends; who has not analysed first.
  """
  yearlyDuties: [YearlyDuty!]!
}

"""
各步用时 · How long those took to a step who came to it within the span, from the step before.
"""
type StepDuration {
  """步骤 · To which step."""
  step: Arrival!

  """人数 · How many people, of whom the step before is on file."""
  count: Int!

  """
  中位数 · In days: half of them took no longer. Null where there is nobody.
  """
  median: Int

  """九成以内 · In days: nine of ten took no longer."""
  ninetieth: Int
}

"""阶段内状态 · A finer position inside a stage."""
enum SubStatus {
  """待注册 · Not registered yet; the account was created."""
  INVITED

  """已注册 · Registered."""
  REGISTERED

  """拟列为发展对象 · The superior has consented; the notice follows."""
  LISTING_CONSENTED
}

"""确定为积极分子并备案 · A6 (manual 一(六), Art. 8)."""
input SubmitActivistFilingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""确定为积极分子并备案 · What submitActivistFiling answers."""
type SubmitActivistFilingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""上报党委审批 · C12: with the monthly dues."""
input SubmitAdmissionApprovalInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []

  """每月党费金额 · Yuan a month."""
  monthlyDues: Decimal = null

  """收入类型 · What the dues are reckoned from."""
  incomeBasis: IncomeBasis! = WAGE

  """收入基数 · Yuan a month."""
  income: Decimal = null

  """起交月份 · Any day of the first month; the month of the meeting if absent."""
  duesFrom: Date = null
}

"""上报党委审批 · What submitAdmissionApproval answers."""
type SubmitAdmissionApprovalPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
提交入党申请书 · A1c: by the person, or entered by the branch on paper (Art. 5).
"""
input SubmitApplicationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """标题 · Title."""
  title: String! = ""

  """正文 · Text."""
  text: String! = ""
}

"""提交入党申请书 · What submitApplication answers."""
type SubmitApplicationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党申请书 · The paper."""
  application: MembershipApplication

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量上报 · A6, B9, C7, C9, C12, D8, for many people at once."""
input SubmitApprovalsInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """类型 · What is submitted."""
  kind: ApprovalKind!

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [SubmitApprovalsItem!] = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""逐项上报 · One person, and what is said otherwise than for the rest."""
input SubmitApprovalsItem {
  """发展人员 · Whose case."""
  candidateId: ID!

  """说明 · If other than the common one."""
  note: String = null

  """确认说明 · If other than the common ones."""
  acknowledgements: [AcknowledgementInput!] = null

  """每月党费金额 · Yuan a month; for an admission."""
  monthlyDues: Decimal = null

  """收入类型 · What the dues are reckoned from."""
  incomeBasis: IncomeBasis! = WAGE

  """收入基数 · Yuan a month."""
  income: Decimal = null

  """起交月份 · Any day of the first month; the month of the meeting if absent."""
  duesFrom: Date = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量上报 · What the act answers, row by row."""
type SubmitApprovalsPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [SubmitApprovalsResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type SubmitApprovalsResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  approval: Approval

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""报党委审批(转正) · D8 (manual 四(八), Art. 32)."""
input SubmitConversionApprovalInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""报党委审批(转正) · What submitConversionApproval answers."""
type SubmitConversionApprovalPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""提交转正申请 · D1b: from a month before expiry (Art. 32)."""
input SubmitConversionRequestInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """标题 · Title."""
  title: String! = ""

  """正文 · Text."""
  text: String! = ""
}

"""提交转正申请 · What submitConversionRequest answers."""
type SubmitConversionRequestPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """转正申请书 · The paper."""
  conversionRequest: ConversionRequest

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""确定为发展对象备案 · B9 (manual 二(九), Art. 13)."""
input SubmitDevelopmentTargetFilingInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""确定为发展对象备案 · What submitDevelopmentTargetFiling answers."""
type SubmitDevelopmentTargetFilingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""公示情况上报 · C9 (manual 三(九))."""
input SubmitNoticeReviewInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""公示情况上报 · What submitNoticeReview answers."""
type SubmitNoticeReviewPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""报党委预审 · C7 (manual 三(七), Art. 18)."""
input SubmitPreReviewInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """说明 · Remarks for the superior."""
  note: String! = ""

  """确认说明 · One text for each warning."""
  acknowledgements: [AcknowledgementInput!]! = []
}

"""报党委预审 · What submitPreReview answers."""
type SubmitPreReviewPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""提交思想汇报 · B2."""
input SubmitThoughtReportInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]! = []

  """标题 · Title."""
  title: String! = ""

  """正文 · Text."""
  text: String! = ""
}

"""提交思想汇报 · What submitThoughtReport answers."""
type SubmitThoughtReportPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """思想汇报 · The paper."""
  thoughtReport: ThoughtReport

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""订阅 · The menu of events."""
type Subscription {
  """上报件变化 · Each change to a submission in the caller's scope."""
  approvalChanged(
    """范围 · Of what; everything in the caller's scope unless said."""
    scope: ApprovalScope
  ): ApprovalChange

  """发展人员变化 · Each change to a case in the caller's scope."""
  candidateChanged(
    """范围 · Of what; everything in the caller's scope unless said."""
    scope: CandidateScope
  ): CandidateChange

  """接转变化 · Each change to a transfer from or to the caller's scope."""
  transferChanged(
    """范围 · Of what; everything in the caller's scope unless said."""
    scope: TransferScope
  ): TransferChange

  """支部大会变化 · Each change to a meeting in the caller's scope."""
  meetingChanged(
    """范围 · Of what; everything in the caller's scope unless said."""
    scope: MeetingScope
  ): MeetingChange

  """党员变化 · Each change to a roster that the caller may pick from."""
  memberChanged(
    """范围 · Of what; everything in the caller's scope unless said."""
    scope: MemberScope
  ): MemberChange
}

"""上级党委谈话 · The superior's talk before approval (Art. 23)."""
type SuperiorTalk implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: SuperiorTalk

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """谈话人 · Who talked with the person."""
  talkedBy: [String!]!

  """内容 · What was said."""
  content: String!

  """标题 · Title."""
  title: String!

  """地点 · Place."""
  place: String!

  """谈话意见 · The talker's opinion."""
  opinion: String!
}

"""列表 · A list that can grow, read page by page."""
type SuperiorTalkConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [SuperiorTalkEdge!]!

  """对象 · The items of this page."""
  nodes: [SuperiorTalk!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type SuperiorTalkEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: SuperiorTalk!
}

"""切换职务 · To another account of the same person."""
input SwitchOfficeInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """账户 · Which of \`me.offices\`."""
  accountId: ID!

  """
  密码 · Of that account; where it is not proved yet, or has a second factor.
  """
  password: String = null

  """
  验证码 · Of the authenticator app, where that account has a second factor; six digits.
  """
  code: String! = ""

  """恢复码 · In its place, once."""
  recoveryCode: String! = ""
}

"""切换职务 · What switchOffice answers."""
type SwitchOfficePayload {
  """登录名 · The login."""
  login: String

  """姓名 · Whose account."""
  name: String

  """角色 · Its role; ask \`me\` for the rest."""
  role: Role

  """
  会话令牌 · Of a BEARER session: for \`Authorization: Bearer …\`, shown this once.
  """
  token: String

  """
  双重验证 · REQUIRED: the password is right, send it again with \`code\`; ENROL: signed in, \`enrolSecondFactor\` comes first.
  """
  secondFactor: SecondFactorStep

  """须改密码 · The password is a temporary one: \`setPassword\` comes first."""
  mustChangePassword: Boolean

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""谈话记录 · A talk with the applicant (A3)."""
type TalkRecord implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: TalkRecord

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """谈话人 · Who talked with the person."""
  talkedBy: [String!]!

  """内容 · What was said."""
  content: String!

  """标题 · Title."""
  title: String!

  """地点 · Place."""
  place: String!

  """谈话意见 · The talker's opinion."""
  opinion: String!
}

"""列表 · A list that can grow, read page by page."""
type TalkRecordConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [TalkRecordEdge!]!

  """对象 · The items of this page."""
  nodes: [TalkRecord!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type TalkRecordEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: TalkRecord!
}

"""模板字段 · What a template may name, between two braces: {{姓名}}."""
type TemplateField {
  """字段 · By its Chinese name."""
  name: String!

  """英文字段 · By its English name, which says the same."""
  english: String!

  """多项 · Whether it is gone through: {{循环 培训}} … {{循环完}}."""
  repeated: Boolean!

  """所属循环 · In which loop it stands; null for none."""
  within: String
}

"""打印模板变更 · A template that was laid down once, or taken back."""
type TemplateLaidDown {
  """版本 · Its number, from 1."""
  version: Int!

  """
  文件 · The file as it was handed in: \`GET /files/ID\`; null where the template was taken back.
  """
  file: ID

  """文件名 · What the file is called; empty where it was taken back."""
  name: String!

  """说明 · What was said of it."""
  note: String!

  """起用日 · From which day it holds."""
  holdsFrom: Date!

  """记录时间 · When it was laid down."""
  recordedAt: DateTime!
}

"""试发通知 · One of the own is told something, to see whether it works."""
input TestChannelInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """渠道 · Which channel."""
  id: ID!
}

"""试发通知 · What testChannel answers."""
type TestChannelPayload {
  """通知渠道 · The channel."""
  channel: Channel

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""思想汇报 · A thought report (B2)."""
type ThoughtReport implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: ThoughtReport

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """标题 · Title."""
  title: String!

  """正文 · Text."""
  text: String!

  """状态 · Where it stands."""
  status: PaperStatus!

  """审批日期 · When it was reviewed."""
  reviewedOn: Date

  """审批人 · Who reviewed it."""
  reviewedBy: Signatory

  """审批意见 · What the branch said."""
  reviewNote: String!
}

"""列表 · A list that can grow, read page by page."""
type ThoughtReportConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [ThoughtReportEdge!]!

  """对象 · The items of this page."""
  nodes: [ThoughtReport!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type ThoughtReportEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: ThoughtReport!
}

"""变动 · One field that an act changed, as it was and as it is."""
type TimelineChange {
  """变动对象 · Of what."""
  subject: ChangeSubject!

  """记录 · Of which record, where the caller sees it."""
  record: Record

  """字段 · Which field, by its name in the API."""
  field: String!

  """名称 · What it is called, in the caller's language."""
  label: String!

  """之前 · What it was; null where there was nothing."""
  before: String

  """之后 · What it became; null where nothing is left."""
  after: String
}

"""
全程纪实 · One act on the case: who did what, when, and on which business date.
"""
type TimelineEntry implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """操作 · The act, by mutation name."""
  act: String!

  """操作 · What was done."""
  action: Act!

  """业务日期 · The day on which it happened."""
  on: Date!

  """录入时间 · When it was entered."""
  at: DateTime!

  """操作人 · By whom."""
  by: Signatory

  """记录类型 · The kind of record, or of submission, it made or changed."""
  kind: String!

  """记录类型 · The kind of record it made or changed."""
  recordKind: Kind

  """上报类型 · The kind of submission it made or decided."""
  approvalKind: ApprovalKind

  """补录 · Entered more than seven days later."""
  lateEntry: Boolean!

  """阶段 · The stage afterwards."""
  stage: String!

  """阶段 · The stage afterwards."""
  stageAfter: Stage

  """
  变动 · What it changed, field by field; for the branch and its superiors, sealed contents never.
  """
  changes: [TimelineChange!]!

  """
  之前 · What it was, as JSON text; branch and superiors only, sealed contents never.
  """
  before: String @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`changes\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`changes\`.")

  """之后 · What it became, as JSON text; for the same."""
  after: String @deprecated(reason: "2026-11-29 起弃用，最早于 0.3 版移除，请用 \`changes\` · Since 2026-11-29, gone in 0.3 at the earliest: ask \`changes\`.")
}

"""列表 · A list that can grow, read page by page."""
type TimelineEntryConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [TimelineEntryEdge!]!

  """对象 · The items of this page."""
  nodes: [TimelineEntry!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type TimelineEntryEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: TimelineEntry!
}

"""经过筛选 · Which entries of the timeline."""
input TimelineFilter {
  """业务日期 · Between these days."""
  on: DateRange

  """操作 · One of these acts, by mutation name."""
  act: [String!]

  """操作 · One of these acts."""
  action: [Act!]
}

"""排序 · The order of the list."""
enum TimelineOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST
}

"""
令牌权限 · What a program's token is good for, within what the role may do.
"""
enum TokenScope {
  """查询 · Reading."""
  READ

  """录入 · Recording, correcting and submitting."""
  RECORD

  """审批 · Deciding on what others handed in."""
  DECIDE

  """管理 · Organizations, rosters, accounts and settings."""
  MANAGE
}

"""短期集中培训 · A course (C5)."""
type Training implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: Training

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """组织单位 · Who held it."""
  organizer: String!

  """开始 · First day."""
  start: Date

  """天数 · Days."""
  days: Decimal!

  """学时 · Class hours."""
  classHours: Decimal!

  """考试合格 · Whether the exam was passed."""
  examPassed: Boolean!

  """成绩 · Score."""
  examScore: String!

  """结业证书 · Certificate."""
  certificate: String!

  """班次 · Courses of one series add up."""
  series: String!

  """形式 · Offline or video."""
  mode: TrainingMode!

  """基层党委或县级组织部门举办 · Held by committee or county department."""
  byCommittee: Boolean!
}

"""列表 · A list that can grow, read page by page."""
type TrainingConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [TrainingEdge!]!

  """对象 · The items of this page."""
  nodes: [Training!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type TrainingEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Training!
}

"""培训形式 · How a course was held."""
enum TrainingMode {
  """线下 · Offline."""
  OFFLINE

  """视频 · Video."""
  VIDEO
}

"""
接转 · A case on its way to another branch (Arts 12, 34); both sides and their superiors see it.
"""
type Transfer implements Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """状态 · Where it stands."""
  status: TransferStatus!

  """
  发展人员 · The case, for those who have it: the sending side until it is taken over, the receiving side from then on.
  """
  candidate: Candidate

  """姓名 · Who; empty until the case is handed over."""
  personName: String!

  """
  身份证号(掩码) · The number with which the person was asked for; empty otherwise.
  """
  idNumberMasked: String!

  """转出支部 · From which branch."""
  source: Organization!

  """转入支部 · To which branch; null out of the system."""
  target: Organization

  """转往组织 · To which organization, in words."""
  targetName: String!

  """由接收方申请 · Whether the receiving branch asked for it."""
  requested: Boolean!

  """发展阶段 · The stage; null until the case is handed over."""
  stage: Stage

  """转出原因 · Why the person moves."""
  reason: TransferReason

  """
  说明 · What was said with it; to the other side no longer once the transfer is off.
  """
  text: String

  """
  情况介绍 · What the sending branch says of the person; to the other side no longer once the transfer is off.
  """
  introduction: String

  """办理日期 · When it was asked for, or handed over."""
  beganOn: Date!

  """经办人 · By whom."""
  beganBy: Signatory

  """转出日期 · When the case was handed over."""
  offeredOn: Date

  """期限 · The day by which it should be answered; null once it is."""
  deadlineOn: Date

  """超期 · Whether it waits beyond its thirty days."""
  overdue: Boolean!

  """答复日期 · When it was answered, or taken back."""
  answeredOn: Date

  """答复人 · By whom."""
  answeredBy: Signatory

  """答复 · How the person was examined and with what result, or why not."""
  answer: String

  """上级同意 · The consent the answer wanted."""
  consent: String

  """承认 · As what the person was taken over."""
  recognition: Recognition

  """不予接收原因 · Why it was refused."""
  ground: RefusalGround

  """接收阶段 · In which stage the person goes on."""
  became: Stage

  """移交材料包 · What was handed over, frozen on that day."""
  package: TransferPackage

  """版本 · For optimistic answers."""
  version: Int!
}

"""批量转出 · C-1, for many: the graduates of a year."""
input TransferCandidatesOutInput {
  """转往支部 · The receiving branch; absent for one outside the system."""
  targetId: ID = null

  """转往组织 · The organization outside the system, in words."""
  targetName: String! = ""

  """转出原因 · Why the person moves."""
  reason: TransferReason!

  """说明 · Explanation; required for OTHER."""
  text: String! = ""

  """情况介绍 · What the branch knows of a probationary member (Art. 34)."""
  introduction: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """发展人员 · The people; at most 5,000. Either these or \`items\`."""
  candidateIds: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [TransferCandidatesOutItem!] = null
}

"""逐项转出 · One person, and what differs from the rest."""
input TransferCandidatesOutItem {
  """发展人员 · Whose case."""
  candidateId: ID!

  """转往支部 · If other than the common one."""
  targetId: ID = null

  """转往组织 · If other than the common one."""
  targetName: String = null

  """说明 · If other than the common one."""
  text: String = null

  """情况介绍 · If other than the common one."""
  introduction: String = null

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量转出 · What the act answers, row by row."""
type TransferCandidatesOutPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [TransferCandidatesOutResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type TransferCandidatesOutResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  transfer: Transfer

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""接转变化 · A transfer was begun, answered or taken back."""
type TransferChange {
  """
  操作 · The acts since it was last told of, oldest first, by the mutations' names; several where they came quickly.
  """
  acts: [String!]!

  """接转 · The transfer, as it is now."""
  transfer: Transfer
}

"""列表 · A list that can grow, read page by page."""
type TransferConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [TransferEdge!]!

  """对象 · The items of this page."""
  nodes: [Transfer!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type TransferEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: Transfer!
}

"""接转筛选 · Which transfers."""
input TransferFilter {
  """状态 · One of these."""
  status: [TransferStatus!]

  """发展人员 · Of this person, for those who have the case."""
  candidate: ID

  """转出 · From this organization or below."""
  from: ID

  """转入 · To this organization or below."""
  to: ID

  """姓名 · The name contains this."""
  name: String

  """系统外 · Out of the system, or within."""
  outside: Boolean

  """办理日期 · Begun between these days."""
  beganOn: DateRange

  """期限 · Due between these days."""
  deadlineOn: DateRange

  """超期 · Waiting for an answer beyond its thirty days."""
  overdue: Boolean
}

"""排序 · The order of the list."""
enum TransferOrder {
  """最近在前 · Newest first."""
  NEWEST

  """最早在前 · Oldest first."""
  OLDEST

  """按期限 · Soonest deadline first; those answered last."""
  DEADLINE

  """按期限倒序 · Latest deadline first; those answered last."""
  DEADLINE_DESC
}

"""转出 · C-1: the case is handed over to another branch, with its papers."""
input TransferOutInput {
  """转往支部 · The receiving branch; absent for one outside the system."""
  targetId: ID = null

  """转往组织 · The organization outside the system, in words."""
  targetName: String! = ""

  """转出原因 · Why the person moves."""
  reason: TransferReason!

  """说明 · Explanation; required for OTHER."""
  text: String! = ""

  """情况介绍 · What the branch knows of a probationary member (Art. 34)."""
  introduction: String! = ""

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null
}

"""转出 · What transferOut answers."""
type TransferOutPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """接转 · The transfer, as it is now."""
  transfer: Transfer

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
移交材料包 · What is handed over (Art. 12): the days that count on, and the papers.
"""
type TransferPackage {
  """发展阶段 · The stage."""
  stage: Stage!

  """申请日期 · When the person applied."""
  appliedOn: Date

  """积极分子起 · From when the year of cultivation counts; it counts on."""
  activistSince: Date

  """列为发展对象日 · When listed."""
  listedOn: Date

  """预备期起算 · The day of the resolution."""
  probationStart: Date

  """可转正日期 · The first day on which conversion may be resolved."""
  probationEligibleOn: Date

  """党费交至 · The month to which dues are paid."""
  duesPaidThrough: Date

  """材料 · The papers that stand."""
  papers: [HandedOverPaper!]!
}

"""
转接凭证 · A signed transfer passport from outside the system, once it is verified.
"""
type TransferPassport {
  """编号 · Its number."""
  number: String!

  """出具日期 · When it was issued."""
  issuedOn: Date!

  """有效期至 · Until when it is accepted."""
  validUntil: Date!

  """出具单位 · Which organization issued it."""
  issuer: String!

  """上级党组织 · Its superior."""
  superior: String!

  """密钥 · The name of the key that signed it."""
  key: String!

  """接收单位 · To whom it is addressed."""
  addressedTo: String!

  """姓名 · Who comes."""
  name: String!

  """身份证号(掩码) · The number, masked."""
  idNumberMasked: String!

  """出生日期 · Birth date."""
  birth: Date!

  """性别 · Sex."""
  sex: Sex!

  """发展阶段 · In which stage the person is."""
  stage: Stage!

  """规则版本 · The rules that the sending organization followed."""
  edition: Edition!

  """申请日期 · When the person applied."""
  appliedOn: Date

  """积极分子起 · From when cultivation counts."""
  activistSince: Date

  """列为发展对象日 · When listed."""
  listedOn: Date

  """预备期起算 · The day of the resolution."""
  probationStart: Date

  """可转正日期 · The first day on which conversion may be resolved."""
  probationEligibleOn: Date

  """党费交至 · The month to which dues are paid."""
  duesPaidThrough: Date

  """情况介绍 · What the sending organization says of the person."""
  introduction: String!

  """记录 · The records, oldest first."""
  records: [PassportRecord!]!
}

"""转出原因 · Why somebody moves."""
enum TransferReason {
  """工作调动 · Work."""
  WORK

  """升学 · Study."""
  STUDY

  """毕业 · Graduation."""
  GRADUATION

  """居住地变动 · Residence."""
  RESIDENCE

  """党组织调整 · The organizations were changed."""
  ORGANIZATION

  """其他 · Other; explained in text."""
  OTHER
}

"""接转范围 · Of which transfers to be told; all given conditions hold."""
input TransferScope {
  """接转 · These ones."""
  transfers: [ID!]
}

"""接转状态 · Where a transfer stands."""
enum TransferStatus {
  """申请转入 · The receiving branch asks; the sending branch has not answered."""
  REQUESTED

  """已转出待接收 · Handed over; the receiving branch has not answered."""
  OFFERED

  """已接收 · Taken over."""
  ACCEPTED

  """不予接收 · Refused."""
  REFUSED

  """已撤回 · Taken back."""
  WITHDRAWN
}

"""环节 · A step up the road."""
type Transition {
  """名称 · Its name."""
  name: String!

  """标题 · What it is called, in the caller's language."""
  label: String!

  """
  上报类型 · The submission that makes it; null for the listing after a clean notice.
  """
  kind: ApprovalKind

  """起始阶段 · From which stage."""
  source: Stage!

  """目标阶段 · To which stage."""
  target: Stage!

  """上报规则 · Judged at submission and again at decision."""
  guards: [Guard!]!

  """审批规则 · Judged at the decision."""
  deciding: [Guard!]!
}

"""环节 · A transition of the road."""
enum TransitionName {
  """确定为积极分子并备案 · Activist filing."""
  ACTIVIST_FILING

  """确定为发展对象备案 · Development target filing."""
  DEVELOPMENT_TARGET_FILING

  """公示无异议，列为发展对象 · Listing after a clean notice."""
  LISTING

  """报党委预审 · Pre-review."""
  PRE_REVIEW

  """公示情况报审 · Public notice review."""
  PUBLIC_NOTICE_REVIEW

  """上报党委审批(接收) · Admission approval."""
  ADMISSION_APPROVAL

  """上报党委审批(转正、延长、取消) · Conversion approval."""
  CONVERSION_APPROVAL
}

"""解除锁定 · By the system administrator; wrong passwords are forgotten."""
input UnlockAccountInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  accountId: ID!
}

"""解除锁定 · What unlockAccount answers."""
type UnlockAccountPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑账户 · By the system administrator; only the fields given change."""
input UpdateAccountInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """账户 · Which account."""
  id: ID!

  """姓名 · Whose account."""
  name: String

  """角色 · Another role at the same organization; ends sessions and tokens."""
  role: Role
}

"""编辑账户 · What updateAccount answers."""
type UpdateAccountPayload {
  """账户 · The account."""
  account: Account

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑填写的入党志愿书 · Only the fields given change."""
input UpdateAdmissionFormInput {
  """编号 · Serial number."""
  serialNumber: String

  """说明 · Remarks."""
  note: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑填写的入党志愿书 · What updateAdmissionForm answers."""
type UpdateAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党志愿书 · The record."""
  admissionForm: AdmissionForm

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
信息编辑 · E3: only the fields given are changed; null empties what may be empty.
"""
input UpdateCandidateInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """姓名 · Name."""
  name: String

  """身份证号 · ID number."""
  idNumber: String

  """证件类型 · Type of ID."""
  idType: IdType

  """手机号 · Mobile number."""
  phone: String

  """出生日期 · Birth date."""
  birth: Date

  """性别 · Sex."""
  sex: Sex

  """民族 · Ethnicity."""
  ethnicity: String

  """学历 · Education."""
  education: Education

  """职业 · Occupation."""
  occupation: String

  """单位 · Unit."""
  unit: String

  """政治面貌 · Political status."""
  politicalStatus: PoliticalStatus

  """户籍地 · Place of registration."""
  registrationPlace: String

  """申请依据 · Why at this branch."""
  applicationBasis: ApplicationBasis

  """
  流动人员 · On the move, from today on: rules ask what was so on the day of a review or notice.
  """
  isFloating: Boolean

  """流出地 · Place left."""
  outflowPlace: String

  """流入地 · Place reached."""
  inflowPlace: String

  """预计离开日期 · Expected leave."""
  expectedLeaveOn: Date

  """
  原因 · Needed for ID number and birth date once something was submitted, and to put a fact right from the start.
  """
  reason: String! = ""

  """
  上级同意 · The superior's consent, for the same. With both, what is named here never was as it stood; else it changes from today.
  """
  superiorConsent: String! = ""
}

"""发展党员信息编辑 · What updateCandidate answers."""
type UpdateCandidatePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑支委会决议 · A5, B8, C6, D7; only the fields given change."""
input UpdateCommitteeResolutionInput {
  """决议事项 · On what."""
  resolutionKind: ResolutionKind

  """结果 · Carried or not."""
  result: ResolutionResult

  """会议 · Which body resolved (R-ORG-2)."""
  heldBy: HeldBy

  """应到 · Members due."""
  due: Int

  """实到 · Members present."""
  present: Int

  """决议内容 · Text."""
  text: String

  """党小组意见 · What the party group said (B8)."""
  partyGroupSaid: String

  """培养联系人意见 · What the mentors said (B8)."""
  mentorsSaid: String

  """党员群众意见 · What members and masses said (B8)."""
  membersAndMassesSaid: String

  """支委会意见 · What the committee said (B8)."""
  committeeSaid: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑支委会决议 · What updateCommitteeResolution answers."""
type UpdateCommitteeResolutionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """支委会决议 · The record."""
  resolution: CommitteeResolution

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑免除说明 · B7, C5; only the fields given change."""
input UpdateExemptionInput {
  """原因 · Why it was granted; \`reason\` is that of the correction."""
  ground: String

  """上级同意 · Needed for the training exemption."""
  superiorConsent: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑免除说明 · What updateExemption answers."""
type UpdateExemptionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """免除说明 · The record."""
  exemption: Exemption

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
编辑支部大会会议记录 · C11, D7; while no submission rests on its votes. Only the fields given change.
"""
input UpdateGeneralMeetingInput {
  """开始时间 · When it began; needed where written opinions count (R-MTG-6)."""
  startedAt: DateTime

  """地点 · Place."""
  place: String

  """主持人 · Chair."""
  chair: String

  """记录人 · Recorder."""
  recorder: String

  """监票人 · Scrutineer."""
  scrutineer: String

  """计票人 · Teller."""
  teller: String

  """会议记录 · Minutes."""
  minutes: String

  """附件 · The papers behind it."""
  attachments: [AttachmentInput!]

  """到会名册 · Who came, in full; each person once."""
  attendees: [AttendeeInput!]

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """会议 · Which meeting."""
  id: ID!

  """
  会议日期 · The day to which it is moved, with its votes, each judged as of that day; the same if absent.
  """
  on: Date = null
}

"""编辑支部大会会议记录 · What updateGeneralMeeting answers."""
type UpdateGeneralMeetingPayload {
  """支部大会 · The meeting."""
  meeting: Meeting

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""更正发放的入党志愿书 · Its number, or its day; only the fields given change."""
input UpdateIssuedAdmissionFormInput {
  """编号 · Serial number."""
  serialNumber: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""更正发放的入党志愿书 · What updateIssuedAdmissionForm answers."""
type UpdateIssuedAdmissionFormPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党志愿书 · The record."""
  admissionForm: AdmissionForm

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
编辑党员 · Only the fields given change; null, or an empty list, empties what may be empty.
"""
input UpdateMemberInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """党员 · Which member."""
  id: ID!

  """姓名 · Name."""
  name: String

  """身份 · Full or probationary."""
  status: MemberStatus

  """职务 · Position."""
  position: String

  """转正日期 · Since when a full member."""
  fullSince: Date

  """入册日期 · Since when on this roster; probation begins on it."""
  joinedOn: Date

  """离开日期 · When the member left the branch; null takes it back."""
  leftOn: Date

  """离开原因 · Why."""
  leftReason: String

  """免到会起 · From when excused from voting (R-MTG-7)."""
  excusedFrom: Date

  """免到会止 · Until when."""
  excusedUntil: Date

  """免到会原因 · Why."""
  excusedReason: String

  """党纪处分 · All of them; replaces what stood there."""
  disciplines: [DisciplineInput!]
}

"""编辑党员 · What updateMember answers."""
type UpdateMemberPayload {
  """党员 · The member."""
  member: PartyMember

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑入党宣誓资料 · D1; only the fields given change."""
input UpdateOathInput {
  """地点 · Place."""
  place: String

  """领誓人 · Who led it."""
  leader: String

  """说明 · Remarks."""
  content: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑入党宣誓资料 · What updateOath answers."""
type UpdateOathPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党宣誓 · The record."""
  oath: Oath

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑意见 · B3-B7, C2, C3, D3, D5, D6; only the fields given change."""
input UpdateOpinionInput {
  """意见类型 · Kind of opinion."""
  opinionKind: OpinionKind

  """内容 · Content; content or an attachment is required."""
  content: String

  """培养联系人或入党介绍人 · Who gave it, where the kind has one (标明)."""
  memberId: ID

  """征求人数 · How many were asked."""
  asked: Int

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑意见 · What updateOpinion answers."""
type UpdateOpinionPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """意见 · The record."""
  opinion: Opinion

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
编辑组织 · By the system administrator; only the fields given change, and null empties what may be empty.
"""
input UpdateOrganizationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """版本 · As the caller saw it; CONFLICT if it has changed."""
  version: Int = null

  """组织 · Which organization."""
  id: ID!

  """名称 · Name."""
  name: String

  """审批权限 · The power to approve."""
  canApproveAdmission: Boolean

  """可发展党员 · C-31."""
  canDevelop: Boolean

  """设支委会 · R-ORG-2."""
  hasCommittee: Boolean

  """设党小组 · B7."""
  hasPartyGroups: Boolean

  """撤销日期 · When it was dissolved; null takes it back."""
  closedOn: Date

  """
  机关代字 · By which its documents are numbered from now on, as 建工党发; eight letters at the most.
  """
  documentMark: String
}

"""编辑组织 · What updateOrganization answers."""
type UpdateOrganizationPayload {
  """党组织 · The organization."""
  organization: Organization

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑政审情况 · C4; only the fields given change."""
input UpdatePoliticalReviewInput {
  """结论 · Passed or failed."""
  conclusion: ReviewConclusion

  """结论性材料 · The concluding document."""
  document: String

  """方法 · Methods used."""
  methods: [ReviewMethod!]

  """内容 · Findings."""
  content: String

  """家庭主要成员 · Family."""
  family: String

  """重要社会关系 · Key relations."""
  relations: String

  """联审结果 · Result of joint vetting."""
  jointVetting: String

  """已征求户籍地意见 · Home organization consulted (R-DEV-10)."""
  consultedDomicile: Boolean

  """已征求居住地意见 · Residence organization consulted (R-DEV-10)."""
  consultedResidence: Boolean

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑政审情况 · What updatePoliticalReview answers."""
type UpdatePoliticalReviewPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """政治审查 · The record."""
  politicalReview: PoliticalReview

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑推迟讨论 · D4; only the fields given change."""
input UpdatePostponementInput {
  """推迟至 · The new day of discussion."""
  until: Date

  """原因 · Why it is put off; \`reason\` is that of the correction."""
  ground: String

  """
  决定 · What the organization decided; may be empty where its paper is attached.
  """
  decision: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑推迟讨论 · What updatePostponement answers."""
type UpdatePostponementPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """推迟讨论 · The record."""
  postponement: Postponement

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
编辑公示 · B11, C9; only the fields given change. One that hangs has no result yet.
"""
input UpdatePublicNoticeInput {
  """公示环节 · At which point of the road (X2)."""
  point: NoticePoint

  """地点 · Where and from when to when."""
  places: [NoticePlaceInput!]

  """联系电话 · Telephone for objections."""
  phone: String

  """公示内容 · Text of the notice."""
  content: String

  """异议 · Objections raised."""
  objections: [ObjectionInput!]

  """不影响发展 · Whether the result does not affect the person."""
  clean: Boolean

  """结论 · Conclusion."""
  conclusion: String

  """结束登记日 · The day on which it was closed."""
  closedOn: Date

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑公示 · What updatePublicNotice answers."""
type UpdatePublicNoticePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """公示 · The record."""
  notice: PublicNotice

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑推荐推优 · A4; only the fields given change."""
input UpdateRecommendationInput {
  """方式 · By whom."""
  method: RecommendationMethod

  """内容 · Remarks."""
  content: String

  """参加人数 · How many took part."""
  voters: Int

  """得票数 · How many were in favour."""
  votes: Int

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑推荐推优 · What updateRecommendation answers."""
type UpdateRecommendationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """推荐推优 · The record."""
  recommendation: Recommendation

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
编辑完成事项 · Only the fields given change; what was done stays what it was.
"""
input UpdateStepInput {
  """说明 · Remarks; for CRITICISED what for."""
  note: String

  """党费交至 · For DUES_PAID: any day of the month to which dues are paid."""
  through: Date

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑完成事项 · What updateStep answers."""
type UpdateStepPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """完成事项 · The record."""
  doneRecord: DoneRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑上级党委谈话 · F5; only the fields given change."""
input UpdateSuperiorTalkInput {
  """谈话人 · Who talked with the person."""
  talkedBy: [String!]

  """内容 · What was said; content or an attachment is required."""
  content: String

  """标题 · Title."""
  title: String

  """地点 · Place."""
  place: String

  """谈话意见 · The talker's opinion (Art. 23)."""
  opinion: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑上级党委谈话 · What updateSuperiorTalk answers."""
type UpdateSuperiorTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上级党委谈话 · The record."""
  superiorTalk: SuperiorTalk

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑谈话记录 · A3; only the fields given change."""
input UpdateTalkInput {
  """谈话人 · Who talked with the person."""
  talkedBy: [String!]

  """内容 · What was said; content or an attachment is required."""
  content: String

  """标题 · Title."""
  title: String

  """地点 · Place."""
  place: String

  """谈话意见 · The talker's opinion (Art. 23)."""
  opinion: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑谈话记录 · What updateTalk answers."""
type UpdateTalkPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """谈话记录 · The record."""
  talk: TalkRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑培训情况 · C5; only the fields given change."""
input UpdateTrainingInput {
  """组织单位 · Who held it."""
  organizer: String

  """开始 · First day; \`on\` is the last."""
  start: Date

  """天数 · Days."""
  days: Decimal

  """学时 · Class hours."""
  classHours: Decimal

  """考试合格 · Whether the exam was passed."""
  examPassed: Boolean

  """成绩 · Score."""
  examScore: String

  """结业证书 · Certificate."""
  certificate: String

  """班次 · Courses of one series add up."""
  series: String

  """形式 · Offline, or video when needed."""
  mode: TrainingMode

  """基层党委或县级组织部门举办 · Held by committee or county department."""
  byCommittee: Boolean

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑培训情况 · What updateTraining answers."""
type UpdateTrainingPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """培训 · The record."""
  training: Training

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""编辑表决 · C11, D7; only the fields given change."""
input UpdateVoteInput {
  """表决事项 · Admission or conversion."""
  voteKind: VoteKind

  """票数 · The tallies."""
  ballot: BallotInput

  """决议 · Text of the resolution."""
  resolution: String

  """无记名投票 · Whether the ballot was secret."""
  secretBallot: Boolean

  """书面意见收到时间 · When the last written opinion was received."""
  writtenReceivedAt: DateTime

  """介绍人到会 · Whether the introducers were there."""
  introducersPresent: Boolean

  """介绍人缺席说明 · Why not."""
  introducersAbsence: String

  """转正表决事项 · CONVERT, EXTEND or ANNUL; for conversion."""
  outcome: ConversionOutcome

  """延长月数 · For EXTEND: 6 to 12, from the original expiry."""
  extensionMonths: Int

  """下次召开会议时间 · For EXTEND."""
  nextMeetingOn: Date

  """取消原因 · For ANNUL."""
  annulmentReason: AnnulmentReason

  """取消说明 · For ANNUL; required for OTHER."""
  annulmentText: String

  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.
  """
  attachments: [AttachmentInput!]

  """记录 · Which record."""
  id: ID!

  """
  更正原因 · Needed once the record is locked; it is then voided and superseded.
  """
  reason: String! = ""
}

"""编辑表决 · What updateVote answers."""
type UpdateVotePayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """表决 · The record."""
  vote: VoteRecord

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""取值名称 · What a value of an enum is called."""
type ValueLabel {
  """取值 · The value."""
  value: String!

  """名称 · What it is called."""
  label: String!

  """说明 · What it means."""
  description: String!
}

"""表决筛选 · Which votes."""
input VoteFilter {
  """结果 · One of these."""
  result: [VoteResult!]

  """会议日期 · Between these days."""
  on: DateRange

  """已作废 · What was voided instead of what stands."""
  voided: Boolean
}

"""表决事项 · What the general meeting votes on."""
enum VoteKind {
  """支部大会表决(接收) · general meeting vote: admission."""
  ADMISSION

  """支部大会表决(转正) · general meeting vote: conversion."""
  CONVERSION
}

"""表决 · The resolution of a general meeting on one person (C11, D7)."""
type VoteRecord implements Record & Node {
  """全局标识 · The global id; opaque."""
  id: ID!

  """
  更正件 · The record that took its place, for one that was voided by a correction.
  """
  supersededBy: VoteRecord

  """记录类型 · Kind of record."""
  kind: Kind!

  """业务日期 · The day on which it happened (Shanghai)."""
  on: Date!

  """录入时间 · When it was entered."""
  recordedAt: DateTime!

  """录入人 · By whom."""
  recordedBy: Signatory

  """规则版本 · The edition in force on its day."""
  edition: Edition!

  """补录 · Entered more than seven days after it happened."""
  lateEntry: Boolean!

  """附件 · The papers behind it."""
  attachments: [Attachment!]!

  """版本 · Counts its corrections in place."""
  version: Int!

  """作废日期 · When it was voided; null while it stands."""
  voidedOn: Date

  """作废原因 · Why it was voided."""
  voidReason: String!

  """发展人员 · Whose record."""
  candidate: Candidate

  """表决事项 · Admission or conversion."""
  voteKind: VoteKind!

  """会议 · At which meeting."""
  meeting: Meeting!

  """应到会有表决权 · Voters due."""
  dueVoters: Int!

  """实到会 · Voters present."""
  presentVoters: Int!

  """发出票 · Ballots issued."""
  issued: Int!

  """收回票 · Ballots returned."""
  returned: Int!

  """赞成 · In favour."""
  approve: Int!

  """不赞成 · Against."""
  oppose: Int!

  """弃权 · Abstentions."""
  abstain: Int!

  """无效 · Invalid."""
  invalid: Int!

  """书面赞成 · Written in favour."""
  writtenApprove: Int!

  """书面不赞成 · Written against."""
  writtenOppose: Int!

  """书面弃权 · Written abstentions."""
  writtenAbstain: Int!

  """书面意见收到时间 · When the last was received."""
  writtenReceivedAt: DateTime

  """结果 · What it came to."""
  result: VoteResult!

  """无记名投票 · Whether the ballot was secret."""
  secretBallot: Boolean!

  """介绍人到会 · Whether the introducers were there."""
  introducersPresent: Boolean!

  """介绍人缺席说明 · Why not."""
  introducersAbsence: String!

  """决议 · Text of the resolution."""
  resolution: String!

  """转正表决事项 · For conversion."""
  outcome: ConversionOutcome

  """延长月数 · For EXTEND."""
  extensionMonths: Int

  """下次召开会议时间 · For EXTEND."""
  nextMeetingOn: Date

  """取消原因 · For ANNUL."""
  annulmentReason: AnnulmentReason

  """取消说明 · For ANNUL."""
  annulmentText: String!
}

"""列表 · A list that can grow, read page by page."""
type VoteRecordConnection {
  """列表项 · The items of this page with their cursors."""
  edges: [VoteRecordEdge!]!

  """对象 · The items of this page."""
  nodes: [VoteRecord!]!

  """分页信息 · Where this page stands in the list."""
  pageInfo: PageInfo!

  """总数 · How many there are in all, under the same filter."""
  totalCount: Int!
}

"""列表项 · An item of a list and its place."""
type VoteRecordEdge {
  """游标 · The item's place, for \`after\` and \`before\`; opaque."""
  cursor: String!

  """对象 · The item."""
  node: VoteRecord!
}

"""表决结果 · What a vote came to."""
enum VoteResult {
  """通过 · Carried; more than half of those due in favour."""
  PASSED

  """未通过 · Not carried."""
  FAILED

  """未达到会人数 · No quorum; no vote was held."""
  NO_QUORUM

  """无效 · Void; more ballots returned than issued, to be voted again."""
  VOID
}

"""撤回入党申请书 · A1c: until it is reviewed."""
input WithdrawApplicationInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!
}

"""撤回入党申请书 · What withdrawApplication answers."""
type WithdrawApplicationPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """入党申请书 · The paper."""
  application: MembershipApplication

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤回上报 · F4: while it is undecided."""
input WithdrawApprovalInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The submission's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """上报件 · Which submission."""
  id: ID!

  """原因 · Why."""
  reason: String!

  """业务日期 · Today if absent."""
  on: Date = null
}

"""撤回上报 · What withdrawApproval answers."""
type WithdrawApprovalPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """上报件 · The submission, as it is now."""
  approval: Approval

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""
撤回同意 · The person's account ends with it; what is on file stays, as its rules demand.
"""
input WithdrawConsentInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false
}

"""撤回同意 · What withdrawConsent answers."""
type WithdrawConsentPayload {
  """同意记录 · The record."""
  consent: Consent

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤回转正申请 · D1b: until it is reviewed."""
input WithdrawConversionRequestInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!
}

"""撤回转正申请 · What withdrawConversionRequest answers."""
type WithdrawConversionRequestPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """转正申请书 · The paper."""
  conversionRequest: ConversionRequest

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤回思想汇报 · B2: until it is reviewed."""
input WithdrawThoughtReportInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The case's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """发展人员 · Whose case."""
  candidateId: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """材料 · Which paper."""
  id: ID!
}

"""撤回思想汇报 · What withdrawThoughtReport answers."""
type WithdrawThoughtReportPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """思想汇报 · The paper."""
  thoughtReport: ThoughtReport

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""撤回接转 · By the side that it does not wait for."""
input WithdrawTransferInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """
  版本 · The transfer's version as the caller saw it; CONFLICT if it has changed.
  """
  version: Int = null

  """接转 · Which transfer."""
  id: ID!

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """原因 · Why."""
  reason: String!
}

"""撤回接转 · What withdrawTransfer answers."""
type WithdrawTransferPayload {
  """发展人员 · The case, as it is now; null when nothing changed."""
  candidate: Candidate

  """接转 · The transfer, as it is now."""
  transfer: Transfer

  """拒绝原因 · Why nothing changed; empty when it is done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """
  仅校验 · Whether this was a dry run: nothing was done, and no object is shown.
  """
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!
}

"""批量撤回接转 · Many transfers are taken back."""
input WithdrawTransfersInput {
  """仅校验 · A dry run: the same judging, and nothing is done."""
  validateOnly: Boolean! = false

  """
  幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.
  """
  idempotencyKey: String = null

  """错误策略 · What becomes of the others when a row is refused."""
  errorPolicy: ErrorPolicy! = REJECT_FAILED_ROWS

  """
  业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.
  """
  on: Date = null

  """
  接转 · The transfers, answered alike; at most 5,000. Either these or \`items\`.
  """
  ids: [ID!] = null

  """逐项 · The rows, each with what differs; at most 5000."""
  items: [WithdrawTransfersItem!] = null

  """原因 · Why."""
  reason: String!
}

"""撤回接转 · One transfer."""
input WithdrawTransfersItem {
  """接转 · Which transfer."""
  id: ID!

  """版本 · As the caller saw it; CONFLICT for this row if it has changed."""
  version: Int = null
}

"""批量撤回接转 · What the act answers, row by row."""
type WithdrawTransfersPayload {
  """逐项结果 · One for each row, in the order asked."""
  results: [WithdrawTransfersResult!]!

  """请求数 · How many rows were asked for."""
  requested: Int!

  """通过数 · How many were done; in a dry run, would be."""
  succeeded: Int!

  """未通过数 · How many were not."""
  failed: Int!

  """仅校验 · Whether this was a dry run."""
  validatedOnly: Boolean!

  """重放 · Whether this is the first answer to the key, told again."""
  replayed: Boolean!

  """拒绝原因 · What is wrong with the call as a whole."""
  errors: [Problem!]!
}

"""逐项结果 · What became of one row."""
type WithdrawTransfersResult {
  """序号 · Its place in the order asked, from 0."""
  index: Int!

  """所询标识 · The id as it was asked; empty where there was none."""
  askedId: ID!

  """通过 · Whether it was done; in a dry run, whether it would be."""
  succeeded: Boolean!

  """发展人员 · The case, as it is now; null when out of scope."""
  candidate: Candidate

  """记录 · The record, as it is now; null when there is none."""
  transfer: Transfer

  """拒绝原因 · Why this row was not done."""
  errors: [Problem!]!

  """提醒 · What was noticed and did not stand in the way."""
  warnings: [Problem!]!

  """之前 · Where the case stood; null when out of scope."""
  before: CaseState

  """之后 · Where it stands, or would stand; null when refused."""
  after: CaseState

  """期限 · What is owed from then on, soonest first; empty when refused."""
  deadlines: [Deadline!]!
}

"""年度分析与报告 · What a committee did of its yearly duties (Arts 11, 38)."""
type YearlyDuty {
  """党委 · Which."""
  organization: Organization

  """
  积极分子队伍分析 · When it last analysed its activists in the year (Art. 11); null: not yet.
  """
  analysedOn: Date

  """
  年度报告 · When it last issued the report on its work in the year (Art. 38), by what of it the caller sees; null: not yet.
  """
  reportedOn: Date
}
`.replace(/"""\s*([^"]*?) · ([^"]*?)\s*"""/g,(e,t,n)=>`"""${w([t,n])}"""`),K=a(G,{assumeValid:!0}),q=e({default:()=>X}),J=`# ${A.welcome}\nquery Me { me { role organization { name } } }\n`,Y=e=>({title:A.operations,icon:()=>(0,I.jsx)(g,{sign:`library`}),content:()=>(0,I.jsx)(`div`,{className:`screen`,children:(0,I.jsx)(e,{})})});function X({operations:e}){let t=m(e=>e.screen),n=_(e=>e.theme),[r]=(0,k.useState)(()=>[Y(e)]),[i,a]=(0,k.useState)(t===`docs`?c:null);(0,k.useEffect)(()=>{t===`docs`&&a(c)},[t]);function o(e){a(e),t===`docs`&&e!==c&&h(`editor`)}return(0,I.jsxs)(u,{className:i?`desk-split`:`desk-none`,fetcher:z,schema:K,plugins:r,visiblePlugin:i??void 0,onTogglePluginVisibility:o,forcedTheme:n,defaultEditorToolsVisibility:`variables`,isHeadersEditorEnabled:!1,shouldPersistHeaders:!1,storage:W,defaultQuery:J,children:[(0,I.jsx)(H,{}),(0,I.jsx)(L,{})]})}export{X as default,q as t};