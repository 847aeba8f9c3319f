const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Editor-CD0boUm2.js","assets/rolldown-runtime-XKyaHtl9.js","assets/monaco-B5MFazEm.js","assets/boot-Dz9om070.js","assets/graphiql-C5yWhQSh.js","assets/react-ChnEYF5l.js","assets/graphiql-D3W_XwlB.css","assets/monaco-C8kTtz6A.css","assets/index-DdFkFDPm.js","assets/index-Cpx03QwU.css"])))=>i.map(i=>d[i]);
import{n as e,r as t}from"./rolldown-runtime-XKyaHtl9.js";import{_ as n,a as r,d as i,f as a,h as o,o as s,u as c,v as l,y as u}from"./react-ChnEYF5l.js";import{_ as d,a as f,c as p,d as m,f as h,g,h as _,i as v,m as y,n as b,o as x,p as S,r as C,s as w,t as T,u as E,v as D}from"./index-DdFkFDPm.js";import{t as O}from"./boot-Dz9om070.js";var k=t(u(),1),A=t(c(),1),j=(0,k.createContext)({tools:null,note:null});function M({children:e}){let{tools:t}=(0,k.use)(j);return t&&(0,A.createPortal)(e,t)}function N({children:e}){let{note:t}=(0,k.use)(j);return t&&(0,A.createPortal)(e,t)}var P=l();function F({fault:e,again:t}){return(0,P.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,P.jsx)(`p`,{children:e.message}),e.requestId&&(0,P.jsxs)(`p`,{className:`quiet`,children:[g(`请求编号`,`Request`),` `,e.requestId]}),(0,P.jsx)(`button`,{onClick:t,children:g(`重试`,`Try again`)})]})}var I=({children:e,sign:t=`clear`})=>(0,P.jsxs)(`div`,{className:`state`,children:[(0,P.jsx)(f,{sign:t}),(0,P.jsx)(`p`,{children:e})]}),L=()=>(0,P.jsx)(`div`,{className:`bones`,role:`status`,"aria-label":g(`载入中…`,`Loading…`),children:[38,100,92,96,84,90].map(e=>(0,P.jsx)(`i`,{style:{width:`${e}%`}},e))}),ee=s(()=>({account:null}));function te(){let[e=``,t=``]=location.hash.replace(/^#\/?/,``).split(`?`),[n=``,r=``]=e.split(`/`);return{screen:n||`today`,id:decodeURIComponent(r),query:Object.fromEntries(new URLSearchParams(t))}}var R=s(()=>te());window.addEventListener(`hashchange`,()=>R.setState(te(),!0));function z(e,t=``,n={}){let{organization:r=``}=R.getState().query,i=new URLSearchParams(Object.entries({organization:r,...n}).filter(([,e])=>e)).toString();return`#/${e}${t?`/`+encodeURIComponent(t):``}${i?`?`+i:``}`}function B(e,t=``,n={}){location.hash=z(e,t,n)}function ne({title:e,close:t,wide:n,children:r}){let i=(0,k.useRef)(null);return(0,k.useLayoutEffect)(()=>{i.current?.showModal()},[]),(0,P.jsxs)(`dialog`,{ref:i,onClose:t,"aria-label":e,className:n?`wide`:void 0,children:[(0,P.jsx)(`h2`,{children:e}),r]})}var re=e=>e.ctrlKey||e.metaKey||e.altKey||!!e.target.closest(`input:not([type=checkbox]),textarea,select,dialog,[popover],.sign-in,.monaco-editor,[role=dialog]`)||!!document.querySelector(`dialog[open]`),V={AccessTokenOrder:{NEWEST:[`按时间`,`Newest first`]},AccountOrder:{LOGIN:[`按登录名`,`By login`]},ActivistClock:{RESOLUTION:[`支委会决议日`,`The day of the resolution`],FILING_APPROVED:[`备案通过日`,`The day the filing was approved`]},AnnulmentReason:{DUTIES_NOT_PERFORMED:[`不履行党员义务`,`Duties not performed`],NOT_QUALIFIED:[`不具备党员条件`,`Not qualified`],SERIOUS_VIOLATION:[`严重违纪`,`Serious violation`],OTHER:[`其他`,`Other`]},ApplicationBasis:{WORKPLACE:[`工作单位`,`Works here`],STUDY:[`学习单位`,`Studies here`],UNIT_LOCATION:[`单位所在地`,`The unit's place`],SUPERVISING_DEPARTMENT:[`主管部门`,`The supervising department`],RESIDENCE:[`居住地`,`Lives here`],FLOATING:[`流动党员党组织`,`An organization of members on the move`]},ApprovalDecision:{APPROVED:[`同意`,`Approved`],REJECTED:[`拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`]},ApprovalKind:{ACTIVIST_FILING:[`积极分子备案`,`Activist filing`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Target filing`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Notice review`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正、延长、取消审批`,`Conversion`]},ApprovalOrder:{DEADLINE:[`按期限`,`Soonest deadline first`],NEWEST:[`最近上报在前`,`Newest first`],OLDEST:[`最早上报在前`,`Oldest first`]},ApprovalStatus:{DRAFT:[`草稿`,`Draft`],SUBMITTED:[`待审批`,`Waiting for its decision`],APPROVED:[`审核通过`,`Approved`],REJECTED:[`审批拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`],WITHDRAWN:[`已撤回`,`Withdrawn by the branch`]},ArchiveReason:{TRANSFERRED_OUT:[`转出`,`Moved away`],WITHDREW:[`本人放弃`,`Gave up`],LOST_CONTACT:[`失去联系`,`Lost contact`],DECEASED:[`去世`,`Died`],DISQUALIFIED:[`取消资格`,`Disqualified`],WENT_ABROAD:[`出国(境)`,`Went abroad`],OTHER:[`其他`,`Other`]},AssignmentOrder:{SINCE:[`按起始日`,`By first day`]},AssignmentRole:{MENTOR:[`培养联系人`,`Mentor`],INTRODUCER:[`入党介绍人`,`Introducer`],CONTINUING_INTRODUCER:[`接替介绍人`,`Continues an introducer's education work`]},AuditFlaw:{EDITED:[`被修改`,`A row was edited`],DELETED:[`被删除`,`A row was deleted`],INSERTED:[`被插入`,`A row was put in`],SWAPPED:[`被调换`,`Two rows changed places or contents`],TRUNCATED:[`被截断`,`The end of a chain was cut off`],HEAD:[`链尾登记被改动`,`The record of a chain's end was changed`],ANCHOR:[`与审计锚不符`,`The anchors outside the database do not hold`]},AuditOrder:{NEWEST:[`最近在前`,`Latest entry first`],OLDEST:[`最早在前`,`Earliest entry first`]},CandidateOrder:{NAME:[`按姓名拼音`,`By name`],STAGE:[`按阶段`,`Along the road`],NEXT_DUE:[`按最近期限`,`Soonest deadline first`],STAGE_SINCE:[`按进入本阶段时间`,`Longest in the stage first`],NEWEST:[`最近立档在前`,`Newest case first`],UPDATED:[`最近变动在前`,`Latest change first`]},CaseStatus:{ACTIVE:[`办理中`,`Being worked on`],ARCHIVED:[`已归档`,`Archived`],TRANSFERRING:[`转接中`,`Transferring`],COMPLETED:[`已转正`,`Became a full member`],ANNULLED:[`已取消预备党员资格`,`Annulled`],NOT_RECOGNISED:[`不予承认`,`Not recognised`]},ConversionOutcome:{CONVERT:[`按期转正`,`Become a full member`],EXTEND:[`延长预备期`,`Extend probation`],ANNUL:[`取消预备党员资格`,`Annul`]},DisciplineKind:{WARNING:[`警告`,`Warning`],SERIOUS_WARNING:[`严重警告`,`Serious warning`],REMOVAL_FROM_POST:[`撤销党内职务`,`Removal from post`],PROBATION_WITHIN_PARTY:[`留党察看`,`Probation within the party`]},DoneKind:{RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],DUES_PAID:[`交纳党费`,`Dues paid`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`]},Edition:{MANUAL_2024:[`操作手册(2014年细则)`,`The manual of 2024, on the text of 2014`],NATIONAL_2026:[`2026年细则`,`The national text of 2026`]},Education:{PRIMARY:[`小学`,`Primary school`],JUNIOR_HIGH:[`初中`,`Junior high school`],SENIOR_HIGH:[`高中、中专`,`Senior high school`],COLLEGE:[`大专`,`College`],BACHELOR:[`本科`,`Bachelor`],MASTER:[`硕士`,`Master`],DOCTOR:[`博士`,`Doctor`]},ErrorPolicy:{REJECT_FAILED_ROWS:[`逐项办理`,`Each row stands alone`],REJECT_EVERYTHING:[`全有或全无`,`One refused row refuses all`]},ExemptionKind:{PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`]},FilingMode:{AUTO_ACCEPT:[`报送即备案`,`On submission`],REVIEWED:[`上级审核`,`Reviewed by the superior`]},HeldBy:{BRANCH_COMMITTEE:[`支委会`,`Branch committee`],GENERAL_MEETING:[`党员大会`,`General meeting`]},IdType:{CITIZEN:[`居民身份证`,`Citizen's ID card`],MILITARY:[`军官证等`,`Military ID`],PASSPORT:[`护照`,`Passport`],OTHER:[`其他`,`Other`]},IncomeBasis:{WAGE:[`按月工资`,`Monthly wage after tax`],PENSION:[`离退休费`,`Pension`],FARMER:[`农民`,`Farmer`],STUDENT:[`学生`,`Student`],NO_INCOME:[`下岗失业、低保等`,`Without income`],IRREGULAR:[`不按月取得收入`,`Without a monthly income`],STIPEND:[`助学金等`,`Stipend`]},Kind:{APPLICATION:[`入党申请书`,`Membership application`],TALK:[`谈话记录`,`Talk record`],RECOMMENDATION:[`推荐推优`,`Recommendation`],RESOLUTION_ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],THOUGHT_REPORT:[`思想汇报`,`Thought report`],CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],RESOLUTION_DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],NOTICE_BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],POLITICAL_REVIEW:[`政治审查`,`Political review`],TRAINING:[`短期集中培训`,`Training`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`],RESOLUTION_ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],ADMISSION_FORM_ISSUED:[`发放入党志愿书`,`Admission form issued`],NOTICE_BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],ADMISSION_FORM:[`填写入党志愿书`,`Admission form filled`],VOTE_ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],SUPERIOR_TALK:[`上级党委谈话`,`Superior's talk`],UPWARD_FILING:[`报上级组织部门备案`,`Upward filing acknowledged`],RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],OATH:[`入党宣誓`,`Oath`],DUES_PAID:[`交纳党费`,`Dues paid`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],CONVERSION_REQUEST:[`转正申请书`,`Conversion request`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`],NOTICE_BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`],RESOLUTION_CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`],POSTPONEMENT:[`推迟讨论`,`Postponement`],VOTE_CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`],ARCHIVED:[`归档`,`Archived`],RESTORED:[`恢复归档`,`Restored`],STAGE_ADJUSTED:[`发展阶段调整`,`Stage adjusted`]},MeetingOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},MemberOrder:{NAME:[`按姓名`,`By name`]},MemberStatus:{FULL:[`正式党员`,`Full member`],PROBATIONARY:[`预备党员`,`Probationary member`]},Moved:{ADDED:[`新增`,`It is new`],CHANGED:[`已更正`,`It was corrected`],REMOVED:[`已撤下`,`It is no longer there`]},NoticePlaceKind:{LOCAL:[`本地`,`Here`],OUTFLOW:[`流出地`,`The place left`],INFLOW:[`流入地`,`The place reached`]},NoticePoint:{BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`]},OperationState:{DONE:[`已办`,`On file`],WAITING:[`待审批`,`Waiting for a decision`],MISSING:[`待办`,`A rule asks for it, and it can be done now`],POSSIBLE:[`可办`,`It can be done now`],NOT_YET:[`尚不可办`,`Something stands in the way`],PASSED_BY:[`未记录`,`Its stage is over, and nothing is on file`]},OpinionKind:{CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`]},OrgKind:{BRANCH:[`党支部`,`Branch`],GENERAL_BRANCH:[`党总支`,`General branch`],SUB_COMMITTEE:[`乡镇街道党委所属基层党委`,`Sub-committee`],GRASSROOTS_COMMITTEE:[`基层党委`,`Grassroots committee`],WORKING_COMMITTEE:[`工委`,`Working committee`],LOCAL_COMMITTEE:[`地方党委`,`Local committee`],LEADING_GROUP:[`党组`,`Leading group`],TEMPORARY:[`临时党组织`,`Temporary organization`],ORGANIZATION_DEPARTMENT:[`党委组织部门`,`Organization department`]},OrganizationOrder:{PATH:[`按层级`,`Along the tree`],NAME:[`按名称`,`By name`]},PaperStatus:{SUBMITTED:[`待审`,`Handed in`],APPROVED:[`通过`,`Approved`],RETURNED:[`退回`,`Returned with a reason`],WITHDRAWN:[`已撤回`,`Taken back`]},PoliticalStatus:{MASSES:[`群众`,`Masses`],LEAGUE_MEMBER:[`共青团员`,`League member`],DEMOCRATIC_PARTY:[`民主党派`,`Democratic party`],NON_PARTY:[`无党派人士`,`Without party affiliation`]},ProblemCode:{GUARD_UNMET:[`不符合规定`,`A rule of the regulation is unmet`],ACKNOWLEDGEMENT_REQUIRED:[`须书面说明`,"A warning wants an explanation in `acknowledgements`"],POST_APPROVAL_ANOMALY:[`审批后异常`,`A correction would break what was approved`],WRONG_STAGE:[`阶段不符`,`Not possible in this stage`],CASE_NOT_ACTIVE:[`档案不在办理中`,`The case is archived, annulled or completed`],WRONG_STATE:[`状态不符`,`Not possible in this state`],RECORD_LOCKED:[`记录已锁定`,`Only a correction with a reason is possible`],NOT_FOUND:[`查无`,`It does not exist, or is none of the caller's business`],NOT_ALLOWED:[`无权操作`,`The caller may not do this`],BAD_INPUT:[`输入有误`,`Something in the input is wrong`],CONFLICT:[`已变化`,`It has changed meanwhile, or the key was used for another input`],OTHERS_REFUSED:[`他行未通过`,`Nothing is wrong with this row`],RATE_LIMITED:[`过于频繁`,`Too many attempts`]},Quorum:{HALF:[`超过半数`,`More than half`],TWO_THIRDS:[`三分之二以上`,`Two thirds`]},RecommendationMethod:{MEMBER_RECOMMENDATION:[`党员推荐`,`By members`],LEAGUE_RECOMMENDATION:[`团组织推优`,`By the League`],MASS_ORG_RECOMMENDATION:[`群团组织推优`,`By another mass organization`],OTHER:[`其他`,`Otherwise`]},RecordOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},RegistrationTokenOrder:{NEWEST:[`按时间`,`Newest first`]},ResolutionKind:{ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`]},ResolutionResult:{PASSED:[`通过`,`Carried`],NOT_PASSED:[`未通过`,`Not carried`]},ReviewConclusion:{PASSED:[`合格`,`Passed`],FAILED:[`不合格`,`Failed`]},ReviewMethod:{TALK:[`同本人谈话`,`Talk with the person`],FILES:[`查阅档案材料`,`Files`],PERSONS:[`找有关单位和人员了解`,`Persons and units`],LETTER:[`函调`,`Letter`],FIELD:[`外调`,`Field inquiry`]},Role:{BRANCH_ADMIN:[`党支部管理员`,`Branch administrator`],COMMITTEE_ADMIN:[`党委管理员`,`Committee administrator`],GENERAL_BRANCH_ADMIN:[`党总支管理员`,`General branch administrator`],ORG_DEPT:[`组织部门`,`Organization department`],AUDITOR:[`审计员`,`Auditor`],CANDIDATE:[`发展人员本人`,`Candidate`],SYSTEM_ADMIN:[`系统管理员`,`System administrator`]},Severity:{HARD:[`禁止`,`Refuses`],ERROR:[`错误`,`Stops`],WARNING:[`提醒`,`Warns`],TASK:[`待办`,`Reminds`]},Sex:{MALE:[`男`,`Male`],FEMALE:[`女`,`Female`]},Stage:{APPLICANT:[`入党申请人`,`Applicant`],ACTIVIST:[`入党积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Development target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary member`],FULL_MEMBER:[`正式党员`,`Full member`]},StageSource:{ACTS:[`按程序`,`In order`],ADJUSTED:[`人工调整`,`Adjusted by hand`]},SubStatus:{INVITED:[`待注册`,`Not registered yet`],REGISTERED:[`已注册`,`Registered`],LISTING_CONSENTED:[`拟列为发展对象`,`The superior has consented`]},TimelineOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},TrainingMode:{OFFLINE:[`线下`,`Offline`],VIDEO:[`视频`,`Video`]},VoteKind:{ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`]},VoteResult:{PASSED:[`通过`,`Carried`],FAILED:[`未通过`,`Not carried`],NO_QUORUM:[`未达到会人数`,`No quorum`],VOID:[`无效`,`Void`]}},H={AccountFilter:[{name:`role`,type:`[Role!]`,named:`Role`,required:!1,default:null,words:[`角色`,`One of these`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or login contains this`]}],AcknowledgeUpwardFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`number`,type:`String!`,named:`String`,required:!1,default:``,words:[`备案编号`,`Number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]}],AcknowledgeUpwardFilingsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[AcknowledgeUpwardFilingsItem!]`,named:`AcknowledgeUpwardFilingsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`number`,type:`String!`,named:`String`,required:!1,default:``,words:[`备案编号`,`The common number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`The common remarks`]}],AcknowledgeUpwardFilingsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose admission`]},{name:`number`,type:`String`,named:`String`,required:!1,default:null,words:[`备案编号`,`If other than the common one`]},{name:`note`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],AcknowledgementInput:[{name:`rule`,type:`String!`,named:`String`,required:!0,default:null,words:[`规则编号`,`The rule's id, such as R-APP-3`]},{name:`text`,type:`String!`,named:`String`,required:!0,default:null,words:[`说明`,`The explanation`]}],AdjustStageInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`target`,type:`Stage!`,named:`Stage`,required:!0,default:null,words:[`目标阶段`,`APPLICANT, ACTIVIST or DEVELOPMENT_TARGET`]},{name:`since`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`起算日`,`From when the stage counts`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],AdoptRuleSetInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which organization`]},{name:`edition`,type:`Edition!`,named:`Edition`,required:!0,default:null,words:[`版本`,`Which rule set`]},{name:`since`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`起始日`,`From which day; the national text of 2026 not before 2026-05-11`]}],ApprovalCandidateFilter:[{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]}],ApprovalFilter:[{name:`kind`,type:`[ApprovalKind!]`,named:`ApprovalKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`status`,type:`[ApprovalStatus!]`,named:`ApprovalStatus`,required:!1,default:null,words:[`状态`,`One of these`]},{name:`addressedTo`,type:`ID`,named:`ID`,required:!1,default:null,words:[`审批党委`,`In this committee's inbox`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`candidate`,type:`ApprovalCandidateFilter`,named:`ApprovalCandidateFilter`,required:!1,default:null,words:[`人员`,`Of these people`]},{name:`submittedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`上报日期`,`Between these days`]},{name:`decidedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`审批日期`,`Between these days`]},{name:`deadlineOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`期限`,`Between these days`]},{name:`hasWarnings`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`有提醒`,`With warnings, or without`]},{name:`resubmitted`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`再次上报`,`Submitted again after a refusal`]},{name:`waitingSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`等待自`,`Waiting for its decision since this day or longer`]},{name:`overdue`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`超期`,`Waiting beyond its deadline`]}],ApprovalScope:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`addressedTo`,type:`ID`,named:`ID`,required:!1,default:null,words:[`审批党委`,`In this committee's inbox`]},{name:`approvals`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,`These ones`]}],ArchiveCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`reason`,type:`ArchiveReason!`,named:`ArchiveReason`,required:!0,default:null,words:[`归档原因`,`Why (C-38)`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Explanation; required for OTHER`]}],ArchiveCandidatesInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ArchiveCandidatesItem!]`,named:`ArchiveCandidatesItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`ArchiveReason!`,named:`ArchiveReason`,required:!0,default:null,words:[`归档原因`,`Why (C-38)`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Explanation; required for OTHER`]}],ArchiveCandidatesItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`reason`,type:`ArchiveReason`,named:`ArchiveReason`,required:!1,default:null,words:[`归档原因`,`If other than the common one`]},{name:`text`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],AssignContinuingIntroducerInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!0,default:null,words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AssignIntroducersInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`党员`,`Two members; absent means the mentors`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AssignMentorsInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!0,default:null,words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AttachmentInput:[{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`名称`,`Name of the paper`]},{name:`reference`,type:`String!`,named:`String`,required:!1,default:``,words:[`编号`,`Where it is kept, such as a file number`]}],AuditFilter:[{name:`account`,type:`ID`,named:`ID`,required:!1,default:null,words:[`账户`,`By this account`]},{name:`act`,type:`[String!]`,named:`String`,required:!1,default:null,words:[`操作`,`One of these acts, by mutation name`]},{name:`candidate`,type:`ID`,named:`ID`,required:!1,default:null,words:[`发展人员`,`About this case`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`At this organization or below`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Happened between these days`]},{name:`enteredFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`录入起`,`Entered on this day (Shanghai) or later`]},{name:`enteredTo`,type:`Date`,named:`Date`,required:!1,default:null,words:[`录入止`,`Entered on this day (Shanghai) or before`]},{name:`requestId`,type:`String`,named:`String`,required:!1,default:null,words:[`请求编号`,`By this request`]},{name:`address`,type:`String`,named:`String`,required:!1,default:null,words:[`网络地址`,`From this address`]},{name:`lateEntry`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`补录`,`Late entries only, or none`]}],BallotInput:[{name:`due`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`应到会有表决权`,`Voters due`]},{name:`present`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`实到会`,`Voters present`]},{name:`issued`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`发出票`,`Ballots issued`]},{name:`returned`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`收回票`,`Ballots returned`]},{name:`approve`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`赞成`,`In favour`]},{name:`oppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`不赞成`,`Against`]},{name:`abstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`弃权`,`Abstentions`]},{name:`invalid`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`无效`,`Invalid ballots`]},{name:`writtenApprove`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面赞成`,`Written opinions in favour`]},{name:`writtenOppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面不赞成`,`Written opinions against`]},{name:`writtenAbstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面弃权`,`Written abstentions`]}],BulkAssignMentorsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[BulkAssignMentorsItem!]`,named:`BulkAssignMentorsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!1,default:[],words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],BulkAssignMentorsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose mentors`]},{name:`memberIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`党员`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],CandidateFilter:[{name:`stage`,type:`[Stage!]`,named:`Stage`,required:!1,default:null,words:[`阶段`,`One of these`]},{name:`status`,type:`[CaseStatus!]`,named:`CaseStatus`,required:!1,default:null,words:[`状态`,`One of these`]},{name:`subStatus`,type:`[SubStatus!]`,named:`SubStatus`,required:!1,default:null,words:[`阶段内状态`,`One of these`]},{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or its pinyin contains this`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Of this sex`]},{name:`isFloating`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`流动人员`,`On the move, or not`]},{name:`stageSource`,type:`StageSource`,named:`StageSource`,required:!1,default:null,words:[`阶段来源`,`How the stage was reached`]},{name:`openedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`立档日期`,`Between these days`]},{name:`appliedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`申请日期`,`Between these days`]},{name:`activistSince`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`确定积极分子`,`The year of cultivation counts from between these days`]},{name:`listedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`列为发展对象`,`Listed between these days`]},{name:`admittedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`接收为预备党员`,`Probation began between these days`]},{name:`upwardFiled`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`组织部门备案`,`Whether the admission was acknowledged; false for those who were admitted and still wait for it`]},{name:`birth`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`出生日期`,`Born between these days`]},{name:`education`,type:`[Education!]`,named:`Education`,required:!1,default:null,words:[`学历`,`One of these`]},{name:`ethnicity`,type:`String`,named:`String`,required:!1,default:null,words:[`民族`,`Of this one`]},{name:`stageSince`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`进入本阶段`,`Between these days`]},{name:`probationEligibleOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`预备期满`,`Between these days`]},{name:`nextDueOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`最近期限`,`Between these days`]},{name:`overdue`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`超期`,`Something is overdue, by the badge renewed as days pass`]}],CandidateScope:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`candidates`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,`These ones`]}],ClosePublicNoticeInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`公示`,`Which notice`]},{name:`objections`,type:`[ObjectionInput!]!`,named:`ObjectionInput`,required:!1,default:[],words:[`异议`,`Objections raised`]},{name:`clean`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`不影响发展`,`Whether the result does not affect the person`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`Conclusion`]}],CommitteeSettingsInput:[{name:`activistFilingMode`,type:`FilingMode!`,named:`FilingMode`,required:!1,default:`AUTO_ACCEPT`,words:[`积极分子备案方式`,`X6`]},{name:`activistClock`,type:`ActivistClock!`,named:`ActivistClock`,required:!1,default:`RESOLUTION`,words:[`积极分子起算`,`R-ACT-5`]},{name:`waitingMonths`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`申请等待月数`,`R-APP-5; 0 for none`]},{name:`halfYearlyExtras`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`每半年三种意见`,`R-ACT-6's additions`]},{name:`noticeWorkingDays`,type:`Int!`,named:`Int`,required:!1,default:5,words:[`公示工作日`,`R-DEV-3; at least 5`]},{name:`noticeBeforeAdmission`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`支部大会前公示`,`X2, under the national text`]},{name:`quorum`,type:`Quorum!`,named:`Quorum`,required:!1,default:`HALF`,words:[`到会比例`,`R-MTG-2`]},{name:`probationInspectionMonths`,type:`Int!`,named:`Int`,required:!1,default:6,words:[`预备期考察间隔`,`R-PRB-5, months; at most 6`]},{name:`preReviewLapses`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`预审满一月失效`,`R-MTG-1`]},{name:`preReviewDays`,type:`Int`,named:`Int`,required:!1,default:null,words:[`预审天数`,`R-PRE-5; null for none`]},{name:`sameCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`培养联系人、介绍人限同一党委`,`R-ACT-4, R-DEV-6`]},{name:`trainingExam`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`培训须考试`,`R-DEV-12`]},{name:`targetInspections`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`发展对象每半年考察`,`R-DEV-13`]},{name:`duesAtAdmission`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`上报时填党费`,`C12`]}],CommitteeVoteInput:[{name:`due`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`应到委员`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`实到委员`,`Members present`]},{name:`approve`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`赞成`,`In favour`]},{name:`oppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`不赞成`,`Against`]},{name:`abstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`弃权`,`Abstentions`]}],CreateAccessTokenInput:[{name:`label`,type:`String!`,named:`String`,required:!1,default:``,words:[`名称`,`What it is for`]},{name:`validDays`,type:`Int!`,named:`Int`,required:!1,default:90,words:[`有效天数`,`1 to 366`]}],CreateAccountInput:[{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`The name to sign in with`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Whose account`]},{name:`role`,type:`Role!`,named:`Role`,required:!0,default:null,words:[`角色`,`Role; CANDIDATE accounts come by registration`]},{name:`organizationId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`At which organization; absent for SYSTEM_ADMIN`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`党员`,`The holder's roster entry, for the four-eyes check`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`初始密码`,`At least ten characters`]}],CreateCandidateInput:[{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Name`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`ID number; stored sealed`]},{name:`phone`,type:`String!`,named:`String`,required:!0,default:null,words:[`手机号`,`Mobile number`]},{name:`idType`,type:`IdType!`,named:`IdType`,required:!1,default:`CITIZEN`,words:[`证件类型`,`Type of ID`]},{name:`birth`,type:`Date`,named:`Date`,required:!1,default:null,words:[`出生日期`,`Birth date; read off a citizen's ID number if absent`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Sex; read off a citizen's ID number if absent`]},{name:`ethnicity`,type:`String!`,named:`String`,required:!1,default:``,words:[`民族`,`Ethnicity`]},{name:`education`,type:`Education`,named:`Education`,required:!1,default:null,words:[`学历`,`Education`]},{name:`occupation`,type:`String!`,named:`String`,required:!1,default:``,words:[`职业`,`Occupation`]},{name:`unit`,type:`String!`,named:`String`,required:!1,default:``,words:[`单位`,`Unit of work or study`]},{name:`politicalStatus`,type:`PoliticalStatus!`,named:`PoliticalStatus`,required:!1,default:`MASSES`,words:[`政治面貌`,`Political status`]},{name:`registrationPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`户籍地`,`Place of registration`]},{name:`applicationBasis`,type:`ApplicationBasis`,named:`ApplicationBasis`,required:!1,default:null,words:[`申请依据`,`Why the person applies at this branch (R-APP-4)`]},{name:`isFloating`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`流动人员`,`Whether the person is on the move (C-28)`]},{name:`outflowPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`流出地`,`Place left`]},{name:`inflowPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`流入地`,`Place reached`]},{name:`expectedLeaveOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`预计离开日期`,`When the person will leave the unit, such as graduation (R-PRE-3)`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which the case is opened; today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],CreateMemberInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`支部`,`Which branch`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Name`]},{name:`status`,type:`MemberStatus!`,named:`MemberStatus`,required:!1,default:`FULL`,words:[`身份`,`Full or probationary`]},{name:`position`,type:`String!`,named:`String`,required:!1,default:``,words:[`职务`,`Position, such as 书记`]},{name:`fullSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`转正日期`,`Since when a full member`]},{name:`idNumber`,type:`String`,named:`String`,required:!1,default:null,words:[`身份证号`,`Used for the four-eyes check only; kept as a keyed digest`]}],CreateOrganizationInput:[{name:`superiorId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`上级`,`Under which organization; absent for the root`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`名称`,`Name`]},{name:`kind`,type:`OrgKind!`,named:`OrgKind`,required:!0,default:null,words:[`类型`,`Kind (R-ORG-4)`]},{name:`canApproveAdmission`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`审批权限`,`By kind if absent`]},{name:`canDevelop`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`可发展党员`,`C-31`]},{name:`hasCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`设支委会`,`R-ORG-2`]},{name:`hasPartyGroups`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`设党小组`,`B7`]},{name:`isFloatingMembersOrg`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`流动党员党组织`,`C-28`]}],DateRange:[{name:`from`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起`,`First day`]},{name:`to`,type:`Date`,named:`Date`,required:!1,default:null,words:[`止`,`Last day`]}],DecideApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`decision`,type:`ApprovalDecision!`,named:`ApprovalDecision`,required:!0,default:null,words:[`审批结论`,`APPROVED, REJECTED or RETURNED`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`审批意见`,`Required unless approved; for a pre-review always`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`审批日期`,`The day of the decision; today if absent`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`When the committee met (R-APR-3)`]},{name:`vote`,type:`CommitteeVoteInput`,named:`CommitteeVoteInput`,required:!1,default:null,words:[`党委表决`,`The committee's vote (R-APR-3)`]},{name:`formSerialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`入党志愿书编号`,`Issues the form with an approved pre-review`]},{name:`recommendedOutcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`建议`,`Another outcome the committee suggests (D9)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`说明`,`One text for each warning, such as a late decision`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],DecideApprovalsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`ids`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,"The submissions, decided alike; at most 5,000. Either these or `items`"]},{name:`items`,type:`[DecideApprovalsItem!]`,named:`DecideApprovalsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`decision`,type:`ApprovalDecision`,named:`ApprovalDecision`,required:!1,default:null,words:[`审批结论`,`APPROVED, REJECTED or RETURNED`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`审批意见`,`Required unless approved; for a pre-review always`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`When the committee met (R-APR-3)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`说明`,`One text for each warning, such as a late decision`]}],DecideApprovalsItem:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`decision`,type:`ApprovalDecision`,named:`ApprovalDecision`,required:!1,default:null,words:[`审批结论`,`If other than the common one`]},{name:`opinion`,type:`String`,named:`String`,required:!1,default:null,words:[`审批意见`,`If other than the common one`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`If other than the common one`]},{name:`vote`,type:`CommitteeVoteInput`,named:`CommitteeVoteInput`,required:!1,default:null,words:[`党委表决`,`The committee's vote on this person (R-APR-3)`]},{name:`formSerialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`入党志愿书编号`,`Issues the form with an approved pre-review`]},{name:`recommendedOutcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`建议`,`Another outcome the committee suggests (D9)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]`,named:`AcknowledgementInput`,required:!1,default:null,words:[`说明`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],DeleteCommitteeResolutionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteExemptionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteOathInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteOpinionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeletePoliticalReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeletePublicNoticeInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteRecommendationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteStepInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteTalkInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteTrainingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteVoteInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeliberateApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`agrees`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`同意`,`Whether it agrees`]},{name:`opinion`,type:`String!`,named:`String`,required:!0,default:null,words:[`审议意见`,`Its opinion`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`审议日期`,`Today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],DisableAccountInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]}],DisciplineInput:[{name:`kind`,type:`DisciplineKind!`,named:`DisciplineKind`,required:!0,default:null,words:[`种类`,`Kind`]},{name:`decidedOn`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`决定日期`,`When`]},{name:`restoredOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`恢复权利日期`,`For 留党察看: when rights were restored`]}],FindArchivedByIdNumberInput:[{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`The full ID number`]},{name:`idType`,type:`IdType!`,named:`IdType`,required:!1,default:`CITIZEN`,words:[`证件类型`,`Type of ID`]}],HolidayInput:[{name:`day`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`日期`,`Day`]},{name:`working`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`上班`,`True for a weekend day worked (调休), false for a holiday`]},{name:`name`,type:`String!`,named:`String`,required:!1,default:``,words:[`名称`,`Name`]}],IssueAdmissionFormInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`serialNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`编号`,`Serial number`]}],MeetingFilter:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`会议日期`,`Between these days`]}],MemberFilter:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`status`,type:`[MemberStatus!]`,named:`MemberStatus`,required:!1,default:null,words:[`身份`,`One of these`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or its pinyin contains this`]},{name:`present`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`在册`,`Still on the roster today`]}],NoticePlaceInput:[{name:`kind`,type:`NoticePlaceKind!`,named:`NoticePlaceKind`,required:!1,default:`LOCAL`,words:[`类别`,`Local, outflow or inflow place`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点或媒介`,`Place or medium`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,`First day`]},{name:`end`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`结束`,`Last day`]}],ObjectionInput:[{name:`content`,type:`String!`,named:`String`,required:!0,default:null,words:[`内容`,`What was objected`]},{name:`handling`,type:`String!`,named:`String`,required:!1,default:``,words:[`处理情况`,`How it was handled`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`What came of it`]},{name:`affects`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`影响发展`,`Whether it affects the person's admission`]}],OpenPublicNoticeInput:[{name:`point`,type:`NoticePoint!`,named:`NoticePoint`,required:!0,default:null,words:[`公示环节`,`At which point of the road (X2)`]},{name:`places`,type:`[NoticePlaceInput!]!`,named:`NoticePlaceInput`,required:!0,default:null,words:[`地点`,`Where and from when to when`]},{name:`phone`,type:`String!`,named:`String`,required:!1,default:``,words:[`联系电话`,`Telephone for objections`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`公示内容`,`Text of the notice`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],OpinionFilter:[{name:`kind`,type:`[OpinionKind!]`,named:`OpinionKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Between these days`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`member`,type:`ID`,named:`ID`,required:!1,default:null,words:[`由谁`,`Given by this member`]},{name:`lateEntry`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`补录`,`Late entries only, or none`]},{name:`content`,type:`String`,named:`String`,required:!1,default:null,words:[`内容`,`The content contains this`]}],OrganizationFilter:[{name:`kind`,type:`[OrgKind!]`,named:`OrgKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`under`,type:`ID`,named:`ID`,required:!1,default:null,words:[`所属`,`This organization and everything below`]},{name:`superior`,type:`ID`,named:`ID`,required:!1,default:null,words:[`直接上级`,`Directly under this organization`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`名称`,`The name contains this`]},{name:`closed`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`已撤销`,`Dissolved or not`]}],PostponeConversionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`until`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`推迟至`,`The new day of discussion`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`decision`,type:`String!`,named:`String`,required:!1,default:``,words:[`决定`,`The organization's decision`]}],RecordAdmissionFormInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`serialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`编号`,`Serial number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]}],RecordCommitteeResolutionInput:[{name:`resolutionKind`,type:`ResolutionKind!`,named:`ResolutionKind`,required:!0,default:null,words:[`决议事项`,`On what`]},{name:`result`,type:`ResolutionResult!`,named:`ResolutionResult`,required:!0,default:null,words:[`结果`,`Carried or not`]},{name:`heldBy`,type:`HeldBy!`,named:`HeldBy`,required:!1,default:`BRANCH_COMMITTEE`,words:[`会议`,`Which body resolved (R-ORG-2)`]},{name:`due`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`应到`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`实到`,`Members present`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`决议内容`,`Text`]},{name:`partyGroupSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党小组意见`,`What the party group said (B8)`]},{name:`mentorsSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`培养联系人意见`,`What the mentors said (B8)`]},{name:`membersAndMassesSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党员群众意见`,`What members and masses said (B8)`]},{name:`committeeSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`支委会意见`,`What the committee said (B8)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordExemptionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`exemptionKind`,type:`ExemptionKind!`,named:`ExemptionKind`,required:!0,default:null,words:[`免除事项`,`From what`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`superiorConsent`,type:`String!`,named:`String`,required:!1,default:``,words:[`上级同意`,`Needed for the training exemption`]}],RecordGeneralMeetingInput:[{name:`startedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`chair`,type:`String!`,named:`String`,required:!0,default:null,words:[`主持人`,`Chair`]},{name:`recorder`,type:`String!`,named:`String`,required:!0,default:null,words:[`记录人`,`Recorder`]},{name:`scrutineer`,type:`String!`,named:`String`,required:!1,default:``,words:[`监票人`,`Scrutineer`]},{name:`teller`,type:`String!`,named:`String`,required:!1,default:``,words:[`计票人`,`Teller`]},{name:`minutes`,type:`String!`,named:`String`,required:!1,default:``,words:[`会议记录`,`Minutes`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`会议日期`,`The day of the meeting; today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],RecordOathInput:[{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`leader`,type:`String!`,named:`String`,required:!1,default:``,words:[`领誓人`,`Who led it`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordOpinionInput:[{name:`opinionKind`,type:`OpinionKind!`,named:`OpinionKind`,required:!0,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Content; content or an attachment is required`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordOpinionsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[RecordOpinionsItem!]`,named:`RecordOpinionsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`opinionKind`,type:`OpinionKind`,named:`OpinionKind`,required:!1,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`The common text`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind them`]}],RecordOpinionsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`opinionKind`,type:`OpinionKind`,named:`OpinionKind`,required:!1,default:null,words:[`意见类型`,`If other than the common one`]},{name:`content`,type:`String`,named:`String`,required:!1,default:null,words:[`内容`,`If other than the common text`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`attachments`,type:`[AttachmentInput!]`,named:`AttachmentInput`,required:!1,default:null,words:[`附件`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],RecordPoliticalReviewInput:[{name:`conclusion`,type:`ReviewConclusion!`,named:`ReviewConclusion`,required:!0,default:null,words:[`结论`,`Passed or failed`]},{name:`document`,type:`String!`,named:`String`,required:!0,default:null,words:[`结论性材料`,`The concluding document`]},{name:`methods`,type:`[ReviewMethod!]!`,named:`ReviewMethod`,required:!1,default:[],words:[`方法`,`Methods used`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Findings`]},{name:`family`,type:`String!`,named:`String`,required:!1,default:``,words:[`家庭主要成员`,`Family`]},{name:`relations`,type:`String!`,named:`String`,required:!1,default:``,words:[`重要社会关系`,`Key relations`]},{name:`jointVetting`,type:`String!`,named:`String`,required:!1,default:``,words:[`联审结果`,`Result of joint vetting`]},{name:`consultedDomicile`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`]},{name:`consultedResidence`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordPublicNoticeInput:[{name:`point`,type:`NoticePoint!`,named:`NoticePoint`,required:!0,default:null,words:[`公示环节`,`At which point of the road (X2)`]},{name:`places`,type:`[NoticePlaceInput!]!`,named:`NoticePlaceInput`,required:!0,default:null,words:[`地点`,`Where and from when to when`]},{name:`phone`,type:`String!`,named:`String`,required:!1,default:``,words:[`联系电话`,`Telephone for objections`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`公示内容`,`Text of the notice`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`objections`,type:`[ObjectionInput!]!`,named:`ObjectionInput`,required:!1,default:[],words:[`异议`,`Objections raised`]},{name:`clean`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`不影响发展`,`Whether the result does not affect the person`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`Conclusion`]}],RecordRecommendationInput:[{name:`method`,type:`RecommendationMethod!`,named:`RecommendationMethod`,required:!0,default:null,words:[`方式`,`By whom`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Remarks`]},{name:`voters`,type:`Int`,named:`Int`,required:!1,default:null,words:[`参加人数`,`How many took part`]},{name:`votes`,type:`Int`,named:`Int`,required:!1,default:null,words:[`得票数`,`How many were in favour`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordStepInput:[{name:`stepKind`,type:`DoneKind!`,named:`DoneKind`,required:!0,default:null,words:[`事项`,`What was done`]},{name:`candidateId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`发展人员`,`Whose case; absent for POOL_ANALYSED`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`through`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党费交至`,`For DUES_PAID: any day of the month to which dues are paid`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day it was done; today if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordSuperiorTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordTrainingInput:[{name:`organizer`,type:`String!`,named:`String`,required:!0,default:null,words:[`组织单位`,`Who held it`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,"First day; `on` is the last"]},{name:`days`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`天数`,`Days`]},{name:`classHours`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`学时`,`Class hours`]},{name:`examPassed`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`考试合格`,`Whether the exam was passed`]},{name:`examScore`,type:`String!`,named:`String`,required:!1,default:``,words:[`成绩`,`Score`]},{name:`certificate`,type:`String!`,named:`String`,required:!1,default:``,words:[`结业证书`,`Certificate`]},{name:`series`,type:`String!`,named:`String`,required:!1,default:``,words:[`班次`,`Courses of one series add up`]},{name:`mode`,type:`TrainingMode!`,named:`TrainingMode`,required:!1,default:`OFFLINE`,words:[`形式`,`Offline, or video when needed`]},{name:`byCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`基层党委或县级组织部门举办`,`Held by committee or county department`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordVoteInput:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`meetingId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`At which meeting`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordVotesInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`meetingId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`At which meeting; its day is the business date`]},{name:`items`,type:`[RecordVotesItem!]!`,named:`RecordVotesItem`,required:!0,default:null,words:[`逐人`,`One for each person; at most 5,000`]}],RecordVotesItem:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],RegisterWithTokenInput:[{name:`token`,type:`String!`,named:`String`,required:!0,default:null,words:[`注册码`,`The token from the QR code`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`Must be the one the branch entered`]},{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`The name to sign in with, such as the mobile number`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`密码`,`At least ten characters`]}],ReissueRegistrationTokenInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`For whom`]},{name:`validDays`,type:`Int!`,named:`Int`,required:!1,default:7,words:[`有效天数`,`1 to 30`]}],ResetPasswordInput:[{name:`accountId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]}],RestoreCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`The full ID number, once more`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],RevealIdNumberInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why it must be seen`]}],ReverseDecisionInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`Today if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],ReverseDecisionsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`ids`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,"The submissions; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ReverseDecisionsItem!]`,named:`ReverseDecisionsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseDecisionsItem:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],ReverseUpwardFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseUpwardFilingsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ReverseUpwardFilingsItem!]`,named:`ReverseUpwardFilingsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseUpwardFilingsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose admission`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],ReviewApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],ReviewConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],ReviewThoughtReportInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],RevokeAccessTokenInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`令牌`,`Which token`]}],RevokeRegistrationTokenInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose`]}],SetCommitteeSettingsInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which committee`]},{name:`settings`,type:`CommitteeSettingsInput!`,named:`CommitteeSettingsInput`,required:!0,default:null,words:[`设置`,`All values`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The organization's version as the caller saw it`]}],SetHolidaysInput:[{name:`year`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`年份`,`Year`]},{name:`days`,type:`[HolidayInput!]!`,named:`HolidayInput`,required:!0,default:null,words:[`日期`,`All days of the year that differ from their weekday`]}],SetPasswordInput:[{name:`currentPassword`,type:`String!`,named:`String`,required:!0,default:null,words:[`当前密码`,`The present password`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`新密码`,`At least ten characters`]}],SignInInput:[{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`Login`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`密码`,`Password`]}],SignOutInput:[{name:`everywhere`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`全部设备`,`End all sessions of the account, not only this one`]}],SubmitActivistFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitAdmissionApprovalInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]},{name:`monthlyDues`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`每月党费金额`,`Yuan a month`]},{name:`incomeBasis`,type:`IncomeBasis!`,named:`IncomeBasis`,required:!1,default:`WAGE`,words:[`收入类型`,`What the dues are reckoned from`]},{name:`income`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`收入基数`,`Yuan a month`]},{name:`duesFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起交月份`,`Any day of the first month; the month of the meeting if absent`]}],SubmitApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],SubmitApprovalsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`kind`,type:`ApprovalKind!`,named:`ApprovalKind`,required:!0,default:null,words:[`类型`,`What is submitted`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[SubmitApprovalsItem!]`,named:`SubmitApprovalsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitApprovalsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`note`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]`,named:`AcknowledgementInput`,required:!1,default:null,words:[`确认说明`,`If other than the common ones`]},{name:`monthlyDues`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`每月党费金额`,`Yuan a month; for an admission`]},{name:`incomeBasis`,type:`IncomeBasis!`,named:`IncomeBasis`,required:!1,default:`WAGE`,words:[`收入类型`,`What the dues are reckoned from`]},{name:`income`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`收入基数`,`Yuan a month`]},{name:`duesFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起交月份`,`Any day of the first month; the month of the meeting if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],SubmitConversionApprovalInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],SubmitDevelopmentTargetFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitNoticeReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitPreReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitThoughtReportInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],TimelineFilter:[{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Between these days`]},{name:`act`,type:`[String!]`,named:`String`,required:!1,default:null,words:[`操作`,`One of these acts, by mutation name`]}],UpdateAccountInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Whose account`]},{name:`role`,type:`Role`,named:`Role`,required:!1,default:null,words:[`角色`,`Another role at the same organization; ends sessions and tokens`]}],UpdateCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Name`]},{name:`idNumber`,type:`String`,named:`String`,required:!1,default:null,words:[`身份证号`,`ID number`]},{name:`idType`,type:`IdType`,named:`IdType`,required:!1,default:null,words:[`证件类型`,`Type of ID`]},{name:`phone`,type:`String`,named:`String`,required:!1,default:null,words:[`手机号`,`Mobile number`]},{name:`birth`,type:`Date`,named:`Date`,required:!1,default:null,words:[`出生日期`,`Birth date`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Sex`]},{name:`ethnicity`,type:`String`,named:`String`,required:!1,default:null,words:[`民族`,`Ethnicity`]},{name:`education`,type:`Education`,named:`Education`,required:!1,default:null,words:[`学历`,`Education`]},{name:`occupation`,type:`String`,named:`String`,required:!1,default:null,words:[`职业`,`Occupation`]},{name:`unit`,type:`String`,named:`String`,required:!1,default:null,words:[`单位`,`Unit`]},{name:`politicalStatus`,type:`PoliticalStatus`,named:`PoliticalStatus`,required:!1,default:null,words:[`政治面貌`,`Political status`]},{name:`registrationPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`户籍地`,`Place of registration`]},{name:`applicationBasis`,type:`ApplicationBasis`,named:`ApplicationBasis`,required:!1,default:null,words:[`申请依据`,`Why at this branch`]},{name:`isFloating`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`流动人员`,`On the move`]},{name:`outflowPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`流出地`,`Place left`]},{name:`inflowPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`流入地`,`Place reached`]},{name:`expectedLeaveOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`预计离开日期`,`Expected leave; null clears it`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`原因`,`Needed for ID number and birth date once something was submitted`]},{name:`superiorConsent`,type:`String!`,named:`String`,required:!1,default:``,words:[`上级同意`,`The superior's consent, for the same two`]}],UpdateCommitteeResolutionInput:[{name:`resolutionKind`,type:`ResolutionKind!`,named:`ResolutionKind`,required:!0,default:null,words:[`决议事项`,`On what`]},{name:`result`,type:`ResolutionResult!`,named:`ResolutionResult`,required:!0,default:null,words:[`结果`,`Carried or not`]},{name:`heldBy`,type:`HeldBy!`,named:`HeldBy`,required:!1,default:`BRANCH_COMMITTEE`,words:[`会议`,`Which body resolved (R-ORG-2)`]},{name:`due`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`应到`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`实到`,`Members present`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`决议内容`,`Text`]},{name:`partyGroupSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党小组意见`,`What the party group said (B8)`]},{name:`mentorsSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`培养联系人意见`,`What the mentors said (B8)`]},{name:`membersAndMassesSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党员群众意见`,`What members and masses said (B8)`]},{name:`committeeSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`支委会意见`,`What the committee said (B8)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateGeneralMeetingInput:[{name:`startedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`chair`,type:`String!`,named:`String`,required:!0,default:null,words:[`主持人`,`Chair`]},{name:`recorder`,type:`String!`,named:`String`,required:!0,default:null,words:[`记录人`,`Recorder`]},{name:`scrutineer`,type:`String!`,named:`String`,required:!1,default:``,words:[`监票人`,`Scrutineer`]},{name:`teller`,type:`String!`,named:`String`,required:!1,default:``,words:[`计票人`,`Teller`]},{name:`minutes`,type:`String!`,named:`String`,required:!1,default:``,words:[`会议记录`,`Minutes`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`Which meeting`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdateMemberInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`党员`,`Which member`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Name`]},{name:`status`,type:`MemberStatus`,named:`MemberStatus`,required:!1,default:null,words:[`身份`,`Full or probationary`]},{name:`position`,type:`String`,named:`String`,required:!1,default:null,words:[`职务`,`Position`]},{name:`fullSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`转正日期`,`Since when a full member`]},{name:`leftOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`离开日期`,`When the member left the branch`]},{name:`leftReason`,type:`String`,named:`String`,required:!1,default:null,words:[`离开原因`,`Why`]},{name:`excusedFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`免到会起`,`From when excused from voting (R-MTG-7)`]},{name:`excusedUntil`,type:`Date`,named:`Date`,required:!1,default:null,words:[`免到会止`,`Until when`]},{name:`excusedReason`,type:`String`,named:`String`,required:!1,default:null,words:[`免到会原因`,`Why`]},{name:`disciplines`,type:`[DisciplineInput!]`,named:`DisciplineInput`,required:!1,default:null,words:[`党纪处分`,`All of them; replaces what stood there`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdateOathInput:[{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`leader`,type:`String!`,named:`String`,required:!1,default:``,words:[`领誓人`,`Who led it`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateOpinionInput:[{name:`opinionKind`,type:`OpinionKind!`,named:`OpinionKind`,required:!0,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Content; content or an attachment is required`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateOrganizationInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which organization`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`名称`,`Name`]},{name:`canApproveAdmission`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`审批权限`,`The power to approve`]},{name:`canDevelop`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`可发展党员`,`C-31`]},{name:`hasCommittee`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`设支委会`,`R-ORG-2`]},{name:`hasPartyGroups`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`设党小组`,`B7`]},{name:`closedOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`撤销日期`,`When it was dissolved`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdatePoliticalReviewInput:[{name:`conclusion`,type:`ReviewConclusion!`,named:`ReviewConclusion`,required:!0,default:null,words:[`结论`,`Passed or failed`]},{name:`document`,type:`String!`,named:`String`,required:!0,default:null,words:[`结论性材料`,`The concluding document`]},{name:`methods`,type:`[ReviewMethod!]!`,named:`ReviewMethod`,required:!1,default:[],words:[`方法`,`Methods used`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Findings`]},{name:`family`,type:`String!`,named:`String`,required:!1,default:``,words:[`家庭主要成员`,`Family`]},{name:`relations`,type:`String!`,named:`String`,required:!1,default:``,words:[`重要社会关系`,`Key relations`]},{name:`jointVetting`,type:`String!`,named:`String`,required:!1,default:``,words:[`联审结果`,`Result of joint vetting`]},{name:`consultedDomicile`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`]},{name:`consultedResidence`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateRecommendationInput:[{name:`method`,type:`RecommendationMethod!`,named:`RecommendationMethod`,required:!0,default:null,words:[`方式`,`By whom`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Remarks`]},{name:`voters`,type:`Int`,named:`Int`,required:!1,default:null,words:[`参加人数`,`How many took part`]},{name:`votes`,type:`Int`,named:`Int`,required:!1,default:null,words:[`得票数`,`How many were in favour`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateTrainingInput:[{name:`organizer`,type:`String!`,named:`String`,required:!0,default:null,words:[`组织单位`,`Who held it`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,"First day; `on` is the last"]},{name:`days`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`天数`,`Days`]},{name:`classHours`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`学时`,`Class hours`]},{name:`examPassed`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`考试合格`,`Whether the exam was passed`]},{name:`examScore`,type:`String!`,named:`String`,required:!1,default:``,words:[`成绩`,`Score`]},{name:`certificate`,type:`String!`,named:`String`,required:!1,default:``,words:[`结业证书`,`Certificate`]},{name:`series`,type:`String!`,named:`String`,required:!1,default:``,words:[`班次`,`Courses of one series add up`]},{name:`mode`,type:`TrainingMode!`,named:`TrainingMode`,required:!1,default:`OFFLINE`,words:[`形式`,`Offline, or video when needed`]},{name:`byCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`基层党委或县级组织部门举办`,`Held by committee or county department`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateVoteInput:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],VoteFilter:[{name:`result`,type:`[VoteResult!]`,named:`VoteResult`,required:!1,default:null,words:[`结果`,`One of these`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`会议日期`,`Between these days`]}],WithdrawApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]}],WithdrawApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`Today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],WithdrawConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]}]},U=[{name:`signIn`,input:`SignInInput`,payload:`SignInPayload`,words:[`登录`,`Password sign-in; sets the session cookie`],answers:[`login`,`name`,`role`,`errors`,`warnings`]},{name:`registerWithToken`,input:`RegisterWithTokenInput`,payload:`RegisterWithTokenPayload`,words:[`小程序注册`,`A1b: the person binds an account, once`],answers:[`login`,`name`,`role`,`errors`,`warnings`]},{name:`signOut`,input:`SignOutInput`,payload:`SignOutPayload`,words:[`退出`,`Ends the caller's sessions`],answers:[`errors`,`warnings`]},{name:`createCandidate`,input:`CreateCandidateInput`,payload:`CreateCandidatePayload`,words:[`新增发展人员账户`,`A1: opens a case and gives its registration token`],answers:[`candidate`,`registrationToken`,`errors`,`warnings`]},{name:`reissueRegistrationToken`,input:`ReissueRegistrationTokenInput`,payload:`ReissueRegistrationTokenPayload`,words:[`重发注册码`,`A1: earlier ones are revoked`],answers:[`candidate`,`registrationToken`,`errors`,`warnings`]},{name:`revokeRegistrationToken`,input:`RevokeRegistrationTokenInput`,payload:`RevokeRegistrationTokenPayload`,words:[`作废注册码`,`A1`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitApplication`,input:`SubmitApplicationInput`,payload:`SubmitApplicationPayload`,words:[`提交入党申请书`,`A1c: by the person, or entered by the branch on paper (Art. 5)`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`withdrawApplication`,input:`WithdrawApplicationInput`,payload:`WithdrawApplicationPayload`,words:[`撤回入党申请书`,`A1c: until it is reviewed`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`reviewApplication`,input:`ReviewApplicationInput`,payload:`ReviewApplicationPayload`,words:[`审批入党申请书`,`A2 (manual 一(二))`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`recordTalk`,input:`RecordTalkInput`,payload:`RecordTalkPayload`,words:[`录入谈话记录`,`A3 (manual 一(三), Art. 7)`],answers:[`candidate`,`talk`,`errors`,`warnings`]},{name:`updateTalk`,input:`UpdateTalkInput`,payload:`UpdateTalkPayload`,words:[`编辑谈话记录`,`A3; superseded with a reason once locked`],answers:[`candidate`,`talk`,`errors`,`warnings`]},{name:`deleteTalk`,input:`DeleteTalkInput`,payload:`DeleteTalkPayload`,words:[`删除谈话记录`,`A3; while unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordRecommendation`,input:`RecordRecommendationInput`,payload:`RecordRecommendationPayload`,words:[`记录推荐推优情况`,`A4 (manual 一(四), Art. 8)`],answers:[`candidate`,`recommendation`,`errors`,`warnings`]},{name:`updateRecommendation`,input:`UpdateRecommendationInput`,payload:`UpdateRecommendationPayload`,words:[`编辑推荐推优`,`A4`],answers:[`candidate`,`recommendation`,`errors`,`warnings`]},{name:`deleteRecommendation`,input:`DeleteRecommendationInput`,payload:`DeleteRecommendationPayload`,words:[`删除推荐推优`,`A4; while unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordCommitteeResolution`,input:`RecordCommitteeResolutionInput`,payload:`RecordCommitteeResolutionPayload`,words:[`记录支委会决议`,`A5, B8, C6, D7 (Arts 8, 13, 18, 32)`],answers:[`candidate`,`resolution`,`errors`,`warnings`]},{name:`updateCommitteeResolution`,input:`UpdateCommitteeResolutionInput`,payload:`UpdateCommitteeResolutionPayload`,words:[`编辑支委会决议`,`A5, B8, C6, D7`],answers:[`candidate`,`resolution`,`errors`,`warnings`]},{name:`deleteCommitteeResolution`,input:`DeleteCommitteeResolutionInput`,payload:`DeleteCommitteeResolutionPayload`,words:[`删除支委会决议`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitActivistFiling`,input:`SubmitActivistFilingInput`,payload:`SubmitActivistFilingPayload`,words:[`确定为积极分子并备案`,`A6 (manual 一(六), Art. 8)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`assignMentors`,input:`AssignMentorsInput`,payload:`AssignMentorsPayload`,words:[`指定培养联系人`,`B1 (manual 二(一), Art. 9)`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`bulkAssignMentors`,input:`BulkAssignMentorsInput`,payload:`BulkAssignMentorsPayload`,words:[`批量指定培养联系人`,`B1, for several people (Art. 9)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`submitThoughtReport`,input:`SubmitThoughtReportInput`,payload:`SubmitThoughtReportPayload`,words:[`提交思想汇报`,`B2`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`]},{name:`reviewThoughtReport`,input:`ReviewThoughtReportInput`,payload:`ReviewThoughtReportPayload`,words:[`审阅思想汇报`,`B2 (manual 二(二))`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`]},{name:`recordOpinion`,input:`RecordOpinionInput`,payload:`RecordOpinionPayload`,words:[`录入意见`,`B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32)`],answers:[`candidate`,`opinion`,`errors`,`warnings`]},{name:`recordOpinions`,input:`RecordOpinionsInput`,payload:`RecordOpinionsPayload`,words:[`批量录入意见`,`B3-B7, C2, C3, D3: a half-year's season, one text or many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateOpinion`,input:`UpdateOpinionInput`,payload:`UpdateOpinionPayload`,words:[`编辑意见`,`Superseded with a reason once locked`],answers:[`candidate`,`opinion`,`errors`,`warnings`]},{name:`deleteOpinion`,input:`DeleteOpinionInput`,payload:`DeleteOpinionPayload`,words:[`删除意见`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordExemption`,input:`RecordExemptionInput`,payload:`RecordExemptionPayload`,words:[`录入免除说明`,`B7, C5 (Art. 17)`],answers:[`candidate`,`exemption`,`errors`,`warnings`]},{name:`deleteExemption`,input:`DeleteExemptionInput`,payload:`DeleteExemptionPayload`,words:[`删除免除说明`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitDevelopmentTargetFiling`,input:`SubmitDevelopmentTargetFilingInput`,payload:`SubmitDevelopmentTargetFilingPayload`,words:[`确定为发展对象备案`,`B9 (manual 二(九), Art. 13)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordPublicNotice`,input:`RecordPublicNoticeInput`,payload:`RecordPublicNoticePayload`,words:[`记录公示情况`,`B11, C9: one that is over (Art. 13)`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`openPublicNotice`,input:`OpenPublicNoticeInput`,payload:`OpenPublicNoticePayload`,words:[`开始公示`,`B11, C9: a notice is hung`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`closePublicNotice`,input:`ClosePublicNoticeInput`,payload:`ClosePublicNoticePayload`,words:[`结束公示登记`,`B11, C9: objections, handling, result`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`deletePublicNotice`,input:`DeletePublicNoticeInput`,payload:`DeletePublicNoticePayload`,words:[`删除公示`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`assignIntroducers`,input:`AssignIntroducersInput`,payload:`AssignIntroducersPayload`,words:[`指定入党介绍人`,`C1 (manual 三(一), Art. 14)`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`recordPoliticalReview`,input:`RecordPoliticalReviewInput`,payload:`RecordPoliticalReviewPayload`,words:[`录入政审情况`,`C4 (manual 三(四), Art. 16)`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`]},{name:`updatePoliticalReview`,input:`UpdatePoliticalReviewInput`,payload:`UpdatePoliticalReviewPayload`,words:[`编辑政审情况`,`C4`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`]},{name:`deletePoliticalReview`,input:`DeletePoliticalReviewInput`,payload:`DeletePoliticalReviewPayload`,words:[`删除政审情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordTraining`,input:`RecordTrainingInput`,payload:`RecordTrainingPayload`,words:[`录入培训情况`,`C5 (manual 三(五), Art. 17)`],answers:[`candidate`,`training`,`errors`,`warnings`]},{name:`updateTraining`,input:`UpdateTrainingInput`,payload:`UpdateTrainingPayload`,words:[`编辑培训情况`,`C5`],answers:[`candidate`,`training`,`errors`,`warnings`]},{name:`deleteTraining`,input:`DeleteTrainingInput`,payload:`DeleteTrainingPayload`,words:[`删除培训情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitPreReview`,input:`SubmitPreReviewInput`,payload:`SubmitPreReviewPayload`,words:[`报党委预审`,`C7 (manual 三(七), Art. 18)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`issueAdmissionForm`,input:`IssueAdmissionFormInput`,payload:`IssueAdmissionFormPayload`,words:[`发放入党志愿书`,`After the pre-review (Art. 18)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`]},{name:`recordAdmissionForm`,input:`RecordAdmissionFormInput`,payload:`RecordAdmissionFormPayload`,words:[`登记填写入党志愿书`,`Before the general meeting (Art. 19)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`]},{name:`submitNoticeReview`,input:`SubmitNoticeReviewInput`,payload:`SubmitNoticeReviewPayload`,words:[`公示情况上报`,`C9 (manual 三(九))`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordGeneralMeeting`,input:`RecordGeneralMeetingInput`,payload:`RecordGeneralMeetingPayload`,words:[`录入支部大会会议记录`,`C11, D7 (Arts 19, 20)`],answers:[`meeting`,`errors`,`warnings`]},{name:`updateGeneralMeeting`,input:`UpdateGeneralMeetingInput`,payload:`UpdateGeneralMeetingPayload`,words:[`编辑支部大会会议记录`,`C11, D7`],answers:[`meeting`,`errors`,`warnings`]},{name:`recordVote`,input:`RecordVoteInput`,payload:`RecordVotePayload`,words:[`录入表决`,`C11, D7: one for each person (Art. 20)`],answers:[`candidate`,`vote`,`errors`,`warnings`]},{name:`recordVotes`,input:`RecordVotesInput`,payload:`RecordVotesPayload`,words:[`批量录入表决`,`C11, D7: one general meeting, several people, one by one (Art. 20)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateVote`,input:`UpdateVoteInput`,payload:`UpdateVotePayload`,words:[`编辑表决`,`C11, D7`],answers:[`candidate`,`vote`,`errors`,`warnings`]},{name:`deleteVote`,input:`DeleteVoteInput`,payload:`DeleteVotePayload`,words:[`删除表决`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitAdmissionApproval`,input:`SubmitAdmissionApprovalInput`,payload:`SubmitAdmissionApprovalPayload`,words:[`上报党委审批`,`C12: with the monthly dues (manual 三(十二))`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordOath`,input:`RecordOathInput`,payload:`RecordOathPayload`,words:[`上传入党宣誓资料`,`D1 (manual 四(一), Art. 29)`],answers:[`candidate`,`oath`,`errors`,`warnings`]},{name:`updateOath`,input:`UpdateOathInput`,payload:`UpdateOathPayload`,words:[`编辑入党宣誓资料`,`D1`],answers:[`candidate`,`oath`,`errors`,`warnings`]},{name:`deleteOath`,input:`DeleteOathInput`,payload:`DeleteOathPayload`,words:[`删除入党宣誓资料`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitConversionRequest`,input:`SubmitConversionRequestInput`,payload:`SubmitConversionRequestPayload`,words:[`提交转正申请`,`D1b: from a month before expiry (Art. 32)`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`withdrawConversionRequest`,input:`WithdrawConversionRequestInput`,payload:`WithdrawConversionRequestPayload`,words:[`撤回转正申请`,`D1b: until it is reviewed`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`reviewConversionRequest`,input:`ReviewConversionRequestInput`,payload:`ReviewConversionRequestPayload`,words:[`审批转正申请书`,`D2 (manual 四(二))`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`assignContinuingIntroducer`,input:`AssignContinuingIntroducerInput`,payload:`AssignContinuingIntroducerPayload`,words:[`指定接替介绍人`,`C-12: for the remaining education; the names on the form stay`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`postponeConversion`,input:`PostponeConversionInput`,payload:`PostponeConversionPayload`,words:[`推迟讨论`,`D4 (manual 四(四), Art. 35)`],answers:[`candidate`,`postponement`,`errors`,`warnings`]},{name:`submitConversionApproval`,input:`SubmitConversionApprovalInput`,payload:`SubmitConversionApprovalPayload`,words:[`报党委审批(转正)`,`D8 (manual 四(八), Art. 32)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`submitApprovals`,input:`SubmitApprovalsInput`,payload:`SubmitApprovalsPayload`,words:[`批量上报`,`A6, B9, C7, C9, C12, D8, for many people`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`recordStep`,input:`RecordStepInput`,payload:`RecordStepPayload`,words:[`记录完成事项`,`What is merely done and dated (Arts 11, 24, 28, 33, 36)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`deleteStep`,input:`DeleteStepInput`,payload:`DeleteStepPayload`,words:[`删除完成事项`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`archiveCandidate`,input:`ArchiveCandidateInput`,payload:`ArchiveCandidatePayload`,words:[`归档`,`E1 (manual 五(一))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`archiveCandidates`,input:`ArchiveCandidatesInput`,payload:`ArchiveCandidatesPayload`,words:[`批量归档`,`E1, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`findArchivedByIdNumber`,input:`FindArchivedByIdNumberInput`,payload:`FindArchivedByIdNumberPayload`,words:[`查询归档档案`,`E2: exact ID number, own branch only; audited`],answers:[`candidate`,`errors`,`warnings`]},{name:`restoreCandidate`,input:`RestoreCandidateInput`,payload:`RestoreCandidatePayload`,words:[`恢复归档`,`E2 (manual 五(二))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`updateCandidate`,input:`UpdateCandidateInput`,payload:`UpdateCandidatePayload`,words:[`发展党员信息编辑`,`E3 (manual 五(三))`],answers:[`candidate`,`errors`,`warnings`]},{name:`adjustStage`,input:`AdjustStageInput`,payload:`AdjustStagePayload`,words:[`发展阶段调整`,`E4 (manual 五(四))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`revealIdNumber`,input:`RevealIdNumberInput`,payload:`RevealIdNumberPayload`,words:[`查看完整证件号`,`Audited, with a reason`],answers:[`candidate`,`idNumber`,`errors`,`warnings`]},{name:`decideApproval`,input:`DecideApprovalInput`,payload:`DecideApprovalPayload`,words:[`审批`,`F2: one decision (Arts 22-25)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`decideApprovals`,input:`DecideApprovalsInput`,payload:`DecideApprovalsPayload`,words:[`批量审批`,`F3: many submissions at a sitting; each is judged by itself (Arts 22-25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseDecision`,input:`ReverseDecisionInput`,payload:`ReverseDecisionPayload`,words:[`撤销审批决定`,`F9: a recorded act; the submission waits again`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`reverseDecisions`,input:`ReverseDecisionsInput`,payload:`ReverseDecisionsPayload`,words:[`批量撤销审批决定`,`F9, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`withdrawApproval`,input:`WithdrawApprovalInput`,payload:`WithdrawApprovalPayload`,words:[`撤回上报`,`F4: while undecided`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordSuperiorTalk`,input:`RecordSuperiorTalkInput`,payload:`RecordSuperiorTalkPayload`,words:[`录入上级党委谈话`,`F5 (Art. 23)`],answers:[`candidate`,`superiorTalk`,`errors`,`warnings`]},{name:`deliberateApproval`,input:`DeliberateApprovalInput`,payload:`DeliberateApprovalPayload`,words:[`审议`,`F6 (Art. 22)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`acknowledgeUpwardFiling`,input:`AcknowledgeUpwardFilingInput`,payload:`AcknowledgeUpwardFilingPayload`,words:[`组织部门备案`,`F7 (Art. 25)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`acknowledgeUpwardFilings`,input:`AcknowledgeUpwardFilingsInput`,payload:`AcknowledgeUpwardFilingsPayload`,words:[`批量组织部门备案`,`F7, for many: a month's admissions at once (Art. 25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseUpwardFiling`,input:`ReverseUpwardFilingInput`,payload:`ReverseUpwardFilingPayload`,words:[`撤销组织部门备案`,`F7, taken back by the department that acknowledged`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`reverseUpwardFilings`,input:`ReverseUpwardFilingsInput`,payload:`ReverseUpwardFilingsPayload`,words:[`批量撤销组织部门备案`,`F7, taken back for many; each stays on file, voided`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`adoptRuleSet`,input:`AdoptRuleSetInput`,payload:`AdoptRuleSetPayload`,words:[`采用规则版本`,`For the own subtree, from a day on`],answers:[`organization`,`errors`,`warnings`]},{name:`setCommitteeSettings`,input:`SetCommitteeSettingsInput`,payload:`SetCommitteeSettingsPayload`,words:[`设置党委规定`,`Only stricter`],answers:[`organization`,`errors`,`warnings`]},{name:`createOrganization`,input:`CreateOrganizationInput`,payload:`CreateOrganizationPayload`,words:[`新增组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`]},{name:`updateOrganization`,input:`UpdateOrganizationInput`,payload:`UpdateOrganizationPayload`,words:[`编辑组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`]},{name:`createMember`,input:`CreateMemberInput`,payload:`CreateMemberPayload`,words:[`新增党员`,`A roster entry`],answers:[`member`,`errors`,`warnings`]},{name:`updateMember`,input:`UpdateMemberInput`,payload:`UpdateMemberPayload`,words:[`编辑党员`,`Left, excused, punished`],answers:[`member`,`errors`,`warnings`]},{name:`setHolidays`,input:`SetHolidaysInput`,payload:`SetHolidaysPayload`,words:[`设置节假日`,`From the State Council's yearly notice (C-40)`],answers:[`count`,`errors`,`warnings`]},{name:`createAccount`,input:`CreateAccountInput`,payload:`CreateAccountPayload`,words:[`新增账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`]},{name:`updateAccount`,input:`UpdateAccountInput`,payload:`UpdateAccountPayload`,words:[`编辑账户`,`Name and role; another role ends sessions and tokens`],answers:[`account`,`errors`,`warnings`]},{name:`disableAccount`,input:`DisableAccountInput`,payload:`DisableAccountPayload`,words:[`停用账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`]},{name:`resetPassword`,input:`ResetPasswordInput`,payload:`ResetPasswordPayload`,words:[`重置密码`,`Another's, to a random one; ends sessions and tokens`],answers:[`account`,`temporaryPassword`,`errors`,`warnings`]},{name:`setPassword`,input:`SetPasswordInput`,payload:`SetPasswordPayload`,words:[`修改密码`,`One's own`],answers:[`account`,`errors`,`warnings`]},{name:`createAccessToken`,input:`CreateAccessTokenInput`,payload:`CreateAccessTokenPayload`,words:[`新增访问令牌`,`For programs`],answers:[`accessToken`,`token`,`errors`,`warnings`]},{name:`revokeAccessToken`,input:`RevokeAccessTokenInput`,payload:`RevokeAccessTokenPayload`,words:[`作废访问令牌`,`One of the own`],answers:[`accessToken`,`errors`,`warnings`]}],W=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ie=new W(`
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
    `),ae=new W(`
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
    `),oe=new W(`
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
    `),se=new W(`
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
    `),ce=new W(`
    query Regulation {
  regulation {
    guards {
      id
      rule
      article2014
      article2026
      message
      manual
      national
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
    `),le=new W(`
    query AccessTokens {
  accessTokens(first: 100) {
    nodes {
      id
      label
      createdAt
      expiresAt
      revokedAt
    }
  }
}
    `),ue=new W(`
    query Accounts($filter: AccountFilter, $after: String) {
  accounts(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      login
      name
      role
      disabled
      createdAt
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
    `),de=new W(`
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
    `),fe=new W(`
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
    `),pe=new W(`
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
    `),me=new W(`
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
      isFloatingMembersOrg
      closedOn
      version
      superior {
        id
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
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),he=new W(`
    query Board($filter: CandidateFilter!, $after: String) {
  candidates(first: 30, after: $after, filter: $filter, orderBy: NEXT_DUE) {
    totalCount
    nodes {
      id
      name
      stage
      subStatus
      stageSince
      nextDueOn
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
    `),ge=new W(`
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
      id
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
    `),_e=new W(`
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
    `),ve=new W(`
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
    `),ye=new W(`
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
    `),be=new W(`
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
    `),xe=new W(`
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
      id
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
    `),Se=new W(`
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
      decidedOn
      opinion
      decidedBy {
        name
      }
    }
    history {
      status
      on
      opinion
    }
  }
}
    `),Ce=new W(`
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
      id
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
    `),we=new W(`
    query InboxCounts($all: ApprovalFilter!, $clear: ApprovalFilter!, $warned: ApprovalFilter!, $again: ApprovalFilter!, $late: ApprovalFilter!) {
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
}
    `),Te=new W(`
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
    `),Ee=new W(`
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
    `),De=new W(`
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
    `),Oe=new W(`
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
      id
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
    `),ke=new W(`
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
    `),Ae=new W(`
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
}
    `),je=new W(`
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
    `),Me=new W(`
    query Roster($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    name
    settings {
      quorum
    }
    superior {
      id
      settings {
        quorum
      }
      superior {
        id
        settings {
          quorum
        }
        superior {
          id
          settings {
            quorum
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
    `),Ne=new W(`
    query People($filter: CandidateFilter!, $after: String, $counted: Boolean! = false) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: NEXT_DUE) {
    totalCount @include(if: $counted)
    nodes {
      id
      name
      sex
      birth
      stage
      status
      subStatus
      stageSince
      nextDueOn
      problemCount
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
    `),Pe=new W(`
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
      earliest
      problems {
        code
        message
        detail
        rule
        guard
        article
        severity
        readyOn
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
    timeline(first: 100, orderBy: NEWEST) {
      nodes {
        id
        act
        on
        at
        kind
        stage
        lateEntry
        before
        after
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
    `),Fe=new W(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `),Ie=new W(`
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
          reference
        }
        note
        through
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
          name
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
        version
        submittedOn
        note
        opinion
        decidedOn
        deadlineOn
        outcome
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
    `),Le=new W(`
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
        before
        after
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
    `),Re=new W(`
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
    `),ze=new W(`
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
    `),Be=new W(`
    query Statistics($organization: ID, $arrivals: DateRange) {
  statistics(organization: $organization, arrivals: $arrivals) {
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
  }
}
    `),Ve=new W(`
    query Today($filter: CandidateFilter!) {
  candidates(first: 50, filter: $filter, orderBy: NEXT_DUE) {
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
        severity
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
    `),He=new W(`
    query Counts($waiting: ApprovalFilter!, $late: CandidateFilter!, $unfiled: CandidateFilter!, $files: Boolean!) {
  waiting: approvals(first: 1, filter: $waiting) {
    totalCount
  }
  late: candidates(first: 1, filter: $late) {
    totalCount
  }
  unfiled: candidates(first: 1, filter: $unfiled) @include(if: $files) {
    totalCount
  }
}
    `),Ue=new W(`
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
    `),We=new W(`
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
    `),Ge=s(()=>({wanted:null}));function Ke(e,t){Ge.setState({wanted:{query:e.toString().trim(),variables:t}}),B(`editor`)}function G({document:e,variables:t}){return(0,P.jsx)(`button`,{className:`plain`,onClick:()=>Ke(e,t),children:g(`看 GraphQL`,`Show as GraphQL`)})}var K=()=>new Date().toLocaleDateString(`sv`,{timeZone:`Asia/Shanghai`}),qe=e=>new Date(Date.now()+e*864e5).toLocaleDateString(`sv`,{timeZone:`Asia/Shanghai`}),Je=864e5,Ye=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/Je),q=(e,t)=>t?y(V[e]?.[t])||t:``;function Xe({className:e,panelClass:t,label:n,button:r,children:i}){let a=(0,k.useId)(),o=(0,k.useRef)(null),s=(0,k.useRef)(null),[c,l]=(0,k.useState)(!1);function u(){let e=o.current.getBoundingClientRect(),t=s.current.getBoundingClientRect(),n=e.bottom+6+t.height<innerHeight||e.top<t.height+12;s.current.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.width-8))}px`,s.current.style.top=`${n?Math.min(e.bottom+6,Math.max(8,innerHeight-t.height-8)):e.top-t.height-6}px`}return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`button`,{ref:o,type:`button`,className:e,popoverTarget:a,"aria-haspopup":`dialog`,children:r}),(0,P.jsx)(`div`,{ref:s,id:a,popover:`auto`,className:t,role:`dialog`,"aria-label":n,onBeforeToggle:e=>{e.newState===`open`&&(0,A.flushSync)(()=>l(!0))},onToggle:e=>{e.newState===`open`?u():l(!1)},onClick:e=>{e.stopPropagation(),e.target.closest(`a,button:not([aria-pressed])`)&&s.current?.hidePopover()},children:c&&i})]})}function J({problem:e,mend:t}){let n=e.readyOn?g(`,${e.readyOn} 起可办`,`, from ${e.readyOn}`):e.dueOn?g(`,${e.dueOn} 到期`,`, due ${e.dueOn}`):``,r=n?e.message.replace(/[.。]$/,``):e.message,i=(e.severity??`ERROR`).toLowerCase();return!e.rule&&!e.article?(0,P.jsxs)(`span`,{className:`badge ${i}`,children:[r,n]}):(0,P.jsxs)(Xe,{className:`badge ${i}`,label:e.message,button:(0,P.jsxs)(P.Fragment,{children:[r,n,e.rule&&(0,P.jsxs)(`small`,{children:[` `,e.rule]})]}),children:[(0,P.jsx)(`p`,{children:e.message}),(0,P.jsxs)(`dl`,{children:[e.severity&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:g(`程度`,`Weight`)}),(0,P.jsx)(`dd`,{children:q(`Severity`,e.severity)})]}),e.rule&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:g(`规则`,`Rule`)}),(0,P.jsx)(`dd`,{children:e.rule})]}),e.article&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:g(`条款`,`Article`)}),(0,P.jsx)(`dd`,{children:e.article})]}),e.readyOn&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:g(`最早可办`,`From`)}),(0,P.jsx)(`dd`,{children:e.readyOn})]}),e.dueOn&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`dt`,{children:g(`期限`,`Due`)}),(0,P.jsx)(`dd`,{children:e.dueOn})]})]}),(0,P.jsxs)(`div`,{className:`links`,children:[e.rule&&(0,P.jsx)(`a`,{href:z(`regulation`,``,{text:e.rule}),children:g(`查看规程`,`In the regulation`)}),t]})]})}var Ze=e=>S===`zh`?e.words[0]||e.name:(e.words[1]||e.name).split(/; | \(|, where/)[0],Qe=e=>S===`zh`?void 0:e.words[1],$e=/content|text|opinion|note|reason|minutes|resolution|conclusion|handling|decision|family|relations|Said$/,et=e=>e.type.startsWith(`[`),tt=e=>Array.isArray(e)?e.join(`、`):e==null?``:String(e),nt={waitingMonths:[0,24],noticeWorkingDays:[5,30],probationInspectionMonths:[1,6],preReviewDays:[1,90],extensionMonths:[6,12]},rt=e=>e?new Date(String(e)).toLocaleString(`sv`,{timeZone:`Asia/Shanghai`}).slice(0,16).replace(` `,`T`):``;function it({field:e,name:t,value:n,around:r}){let[i,a]=[`field-${t}`,r.wrong.get(t)],o=nt[e.name],s=(0,P.jsxs)(`span`,{title:Qe(e),children:[Ze(e),o&&(0,P.jsxs)(`small`,{children:[` `,o.join(`–`)]}),e.required&&(0,P.jsxs)(`b`,{className:`late`,"aria-hidden":`true`,children:[` `,`*`]})]}),c=a&&(0,P.jsx)(`small`,{className:`problem`,id:`${i}-problem`,children:a}),l={id:i,name:t,required:e.required,"aria-invalid":a?!0:void 0,"aria-describedby":a?`${i}-problem`:void 0},u=V[e.named];return H[e.named]&&et(e)?(0,P.jsx)(at,{field:e,name:t,value:n??[],around:r}):H[e.named]?(0,P.jsxs)(`fieldset`,{children:[(0,P.jsx)(`legend`,{children:Ze(e)}),(0,P.jsx)(`div`,{className:`fields`,children:H[e.named].map(i=>(0,P.jsx)(it,{field:e.required?i:{...i,required:!1},name:`${t}.${i.name}`,value:n?.[i.name],around:r},i.name))})]}):e.name===`memberId`&&r.people?.length?(0,P.jsxs)(`fieldset`,{className:`pick`,children:[(0,P.jsx)(`legend`,{children:Ze(e)}),(0,P.jsx)(`div`,{className:`choices`,children:r.people.map((e,r,i)=>(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`radio`,name:t,value:e.id,defaultChecked:n?n===e.id:i.length===1}),e.name]},e.id))}),c]}):/memberIds?$/.test(e.name)?(0,P.jsx)(ot,{field:e,name:t,value:n,around:r,told:c}):e.name===`meetingId`?(0,P.jsx)(st,{label:s,common:l,value:n,branch:r.branch,told:c}):u&&et(e)?(0,P.jsxs)(`fieldset`,{children:[(0,P.jsx)(`legend`,{children:Ze(e)}),(0,P.jsx)(`div`,{className:`choices`,children:Object.entries(u).map(([r,i])=>(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`checkbox`,name:t,value:r,defaultChecked:(n??e.default??[]).includes(r)}),y(i)||r]},r))}),c]}):u?(0,P.jsxs)(`label`,{children:[s,(0,P.jsxs)(`select`,{...l,defaultValue:tt(n??e.default),children:[!e.required&&e.default!==null?null:(0,P.jsx)(`option`,{value:``,children:`—`}),Object.entries(u).map(([t,n])=>(0,P.jsx)(`option`,{value:t,children:y(n)||q(e.named,t)},t))]}),c]}):e.named===`Boolean`&&!e.type.endsWith(`!`)?(0,P.jsxs)(`label`,{children:[s,(0,P.jsxs)(`select`,{...l,defaultValue:n===!0?`true`:n===!1?`false`:``,children:[(0,P.jsx)(`option`,{value:``,children:g(`不变`,`As it is`)}),(0,P.jsx)(`option`,{value:`true`,children:g(`是`,`Yes`)}),(0,P.jsx)(`option`,{value:`false`,children:g(`否`,`No`)})]}),c]}):e.named===`Boolean`&&e.required?(0,P.jsxs)(`label`,{children:[s,(0,P.jsxs)(`select`,{...l,defaultValue:n===!0?`true`:n===!1?`false`:``,children:[(0,P.jsx)(`option`,{value:``,children:`—`}),(0,P.jsx)(`option`,{value:`true`,children:g(`是`,`Yes`)}),(0,P.jsx)(`option`,{value:`false`,children:g(`否`,`No`)})]}),c]}):e.named===`Boolean`?(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`checkbox`,id:i,name:t,defaultChecked:(n??e.default)===!0}),s,c]}):/password/i.test(e.name)?(0,P.jsxs)(`label`,{children:[s,(0,P.jsx)(`input`,{...l,type:`password`,autoComplete:`new-password`}),c]}):e.named===`Date`?(0,P.jsxs)(`label`,{children:[s,(0,P.jsx)(`input`,{...l,type:`date`,defaultValue:tt(n)}),c]}):e.named===`DateTime`?(0,P.jsxs)(`label`,{children:[s,(0,P.jsx)(`input`,{...l,type:`datetime-local`,defaultValue:rt(n)}),c]}):e.named===`Int`?(0,P.jsxs)(`label`,{children:[s,(0,P.jsx)(`input`,{...l,type:`number`,min:o?.[0]??0,max:o?.[1],defaultValue:tt(n??e.default)}),c]}):$e.test(e.name)?(0,P.jsxs)(`label`,{className:`wide`,children:[s,(0,P.jsx)(`textarea`,{...l,rows:2,defaultValue:tt(n??e.default)}),c]}):(0,P.jsxs)(`label`,{children:[s,(0,P.jsx)(`input`,{...l,inputMode:e.named===`Decimal`?`decimal`:void 0,defaultValue:tt(n??e.default),placeholder:et(e)?g(`多项用顿号分开`,`Several: separated by commas`):``}),c]})}function at({field:e,name:t,value:n,around:r}){let[i,a]=(0,k.useState)(()=>Array.from({length:Math.max(n.length,+!!e.required)},(e,t)=>t)),o=r.wrong.get(t);return(0,P.jsxs)(`fieldset`,{className:`several`,children:[(0,P.jsx)(`legend`,{children:Ze(e)}),i.map((o,s)=>(0,P.jsxs)(`div`,{className:`fields`,children:[H[e.named].map(e=>(0,P.jsx)(it,{field:e,name:`${t}.${o}.${e.name}`,value:n[o]?.[e.name],around:r},e.name)),(0,P.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>a(i.filter(e=>e!==o)),children:g(`去掉第 ${s+1} 项`,`Remove no. ${s+1}`)})]},o)),(0,P.jsxs)(`button`,{type:`button`,onClick:()=>a([...i,(i.at(-1)??-1)+1]),children:[`＋ `,g(`添加`,`Add`)]}),o&&(0,P.jsx)(`small`,{className:`problem`,children:o})]})}function ot({field:e,name:t,value:n,around:r,told:i}){let[o,s]=(0,k.useState)(!1),[c,l]=(0,k.useState)(``),u={present:!0,...!o&&{organization:r.branch},...c&&{name:c}},d=a({queryKey:[`members`,u],queryFn:()=>p(se,{filter:u}),enabled:o||!!r.branch,placeholderData:e=>e}),f=d.data?.members.nodes??[],m=et(e),h=m?n??[]:n?[String(n)]:[];return(0,P.jsxs)(`fieldset`,{className:`pick`,children:[(0,P.jsxs)(`legend`,{children:[Ze(e),e.required&&` *`]}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,value:c,onChange:e=>l(e.target.value),placeholder:g(`按姓名查找`,`Find by name`),"aria-label":g(`按姓名查找党员`,`Find a member by name`)}),(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`checkbox`,checked:o,onChange:e=>s(e.target.checked)}),g(`同一党委的其他支部`,`Other branches of the committee`)]})]}),(0,P.jsxs)(`div`,{className:`choices`,tabIndex:0,role:`group`,"aria-label":Ze(e),children:[f.map(n=>(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:m?`checkbox`:`radio`,name:t,value:n.id,defaultChecked:h.includes(n.id),required:e.required&&!m}),n.name,` `,(0,P.jsx)(`small`,{children:[n.position,o&&n.organization.name].filter(Boolean).join(` · `)})]},n.id)),!f.length&&(0,P.jsx)(`span`,{className:`quiet`,children:d.isPending?g(`载入中…`,`Loading…`):g(`没有符合条件的党员。`,`No member matches.`)})]}),i]})}function st({label:e,common:t,value:n,branch:r,told:i}){let o={branch:r},s=a({queryKey:[`meetings`,o],queryFn:()=>p(oe,{filter:o,after:null}),enabled:!!r}).data?.meetings.nodes??[];return(0,P.jsxs)(`label`,{children:[e,(0,k.createElement)(`select`,{...t,key:s.length,defaultValue:tt(n)},(0,P.jsx)(`option`,{value:``,children:`—`}),s.map(e=>(0,P.jsxs)(`option`,{value:e.id,children:[e.on,` `,e.place]},e.id))),i]})}function ct(e,t,n={},r=``){let i={};for(let a of t){let t=r+a.name,o=H[a.named];if(o&&et(a)){let n=[...new Set([...e.keys()].filter(e=>e.startsWith(t+`.`)).map(e=>e.slice(t.length+1).split(`.`)[0]))].map(n=>ct(e,o,{},`${t}.${n}.`)).filter(e=>o.some(t=>t.named===`String`&&e[t.name]));(n.length||a.required)&&(i[a.name]=n);continue}if(o){let n=ct(e,o,{},t+`.`);Object.keys(n).length&&(i[a.name]=n);continue}if(a.named===`Boolean`&&a.type.endsWith(`!`)&&!a.required){i[a.name]=e.has(t);continue}let s=e.getAll(t).map(String).filter(Boolean),c=s[0]?.trim();c?i[a.name]=et(a)?V[a.named]||a.named===`ID`?s:c.split(/[,,、;;]\s*/).filter(Boolean):a.named===`Int`?Number(c):a.named===`Boolean`?c===`true`:a.named===`DateTime`?`${c}:00+08:00`:c:n[a.name]&&e.has(t)&&!et(a)&&(i[a.name]=a.named===`String`?``:null)}return i}var lt=new Set([`candidateId`,`version`,`idempotencyKey`,`acknowledgements`]),ut={on:0,attachments:2};function Y(e){if(S===`zh`)return e.words[0].split(`(`)[0];let t=e.name.replace(/([A-Z])/g,` $1`).toLowerCase();return t[0].toUpperCase()+t.slice(1)}function dt(e){let t=[e.answers.includes(`candidate`)&&`candidate { id name stage version }`,e.answers.includes(`meeting`)&&`meeting { id }`,...[`token`,`temporaryPassword`,`registrationToken`,`idNumber`].filter(t=>e.answers.includes(t)),`errors { code message detail rule article severity path readyOn }`,e.answers.includes(`warnings`)&&`warnings { message detail rule article severity }`];return`# ${e.words[0]} · ${e.words[1]}\nmutation ${e.name[0].toUpperCase()}${e.name.slice(1)}($input: ${e.input}!) {\n  ${e.name}(input: $input) { ${t.filter(Boolean).join(` `)} }\n}\n`}function ft(e,t){if(!t)return{};for(let n of H[e.input]??[])if(/Kind$|^point$/.test(n.name)&&V[n.named]){let e=Object.keys(V[n.named]).filter(e=>t===e||t.endsWith(`_`+e)).sort((e,t)=>t.length-e.length)[0];if(e)return{[n.name]:e}}return{}}function X({act:e,fixed:t,initial:r={},branch:i=``,warned:a=[],without:o=[],people:s,done:c}){let l=H[e.input]??[],u=Object.fromEntries(Object.entries(t).filter(([e])=>l.some(t=>t.name===e))),d=l.filter(e=>!lt.has(e.name)&&!(e.name in u)&&!o.includes(e.name)).sort((e,t)=>(ut[e.name]??1)-(ut[t.name]??1)),[f,m]=(0,k.useState)(null),[h,_]=(0,k.useState)(``),[v,y]=(0,k.useState)(!1),[b,x]=(0,k.useState)(u),[S,C]=(0,k.useState)(()=>crypto.randomUUID()),w=n(),T=(0,k.useId)(),E=l.some(e=>e.name===`acknowledgements`)?[...new Map([...a,...f?.errors??[]].filter(e=>e.rule&&(e.severity===`WARNING`||e.code===`ACKNOWLEDGEMENT_REQUIRED`)).map(e=>[e.rule,e])).values()]:[],D=e=>{let t=new FormData(e),n=E.map(e=>({rule:e.rule,text:String(t.get(`explain.${e.rule}`)??``).trim()})).filter(e=>e.text);return{...u,...ct(t,d,r),...n.length&&{acknowledgements:n}}};async function O(t){t.preventDefault();let n={...D(t.currentTarget),...l.some(e=>e.name===`idempotencyKey`)&&{idempotencyKey:S}};y(!0),_(``);try{let t=(await p(dt(e),{input:n}))[e.name];m(t),C(crypto.randomUUID()),t.errors.length||(w.invalidateQueries(),c?.(t))}catch(e){_(e.message)}finally{y(!1)}}let A=new Map(f?.errors.filter(e=>e.path.length).map(e=>[e.path.join(`.`),e.message])),j=f?.token??f?.temporaryPassword??f?.registrationToken??f?.idNumber;return(0,P.jsxs)(`form`,{className:`act`,onSubmit:O,onChange:e=>{x(D(e.currentTarget)),f&&!f.errors.length&&m(null)},"aria-label":Y(e),children:[(0,P.jsx)(`div`,{className:`fields`,children:d.map(e=>(0,P.jsx)(it,{field:e,name:e.name,value:r[e.name]??(e.name===`on`&&!(`on`in r)?K():void 0),around:{branch:i,wrong:A,people:s}},e.name))}),!!E.length&&(0,P.jsxs)(`fieldset`,{children:[(0,P.jsx)(`legend`,{children:g(`须书面说明的提醒`,`Warnings to be explained in writing`)}),E.map(e=>(0,P.jsxs)(`label`,{className:`wide`,children:[(0,P.jsxs)(`span`,{children:[e.message,e.detail&&`(${e.detail})`,` `,(0,P.jsxs)(`small`,{children:[e.rule,` · `,e.article]})]}),(0,P.jsx)(`textarea`,{name:`explain.${e.rule}`,rows:2})]},e.rule))]}),(0,P.jsxs)(`p`,{role:`status`,children:[f&&!f.errors.length&&(0,P.jsxs)(`span`,{className:`badge done`,children:[`✓ `,g(`已办`,`Done`)]}),j&&(0,P.jsx)(pt,{secret:j},j),f?.warnings?.map((e,t)=>(0,P.jsx)(J,{problem:{...e,severity:`WARNING`}},t))]}),(0,P.jsxs)(`p`,{role:`alert`,id:`${T}-errors`,children:[f?.errors.map((e,t)=>(0,P.jsx)(J,{problem:{...e,message:e.detail?`${e.message}(${e.detail})`:e.message}},t)),h&&(0,P.jsx)(`span`,{className:`problem`,children:h})]}),(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(G,{document:dt(e),variables:{input:b}}),(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{className:`primary`,disabled:v,children:v?g(`办理中…`,`Working…`):g(`办理`,`Submit`)})]})]})}function pt({secret:e}){let[t,n]=(0,k.useState)(!1),r=async()=>{await navigator.clipboard.writeText(e),n(!0)};return(0,P.jsxs)(`span`,{className:`secret`,children:[g(`只显示这一次:`,`Shown this once: `),(0,P.jsx)(`code`,{children:e}),window.isSecureContext&&(0,P.jsx)(`button`,{type:`button`,onClick:()=>void r(),children:t?g(`已复制`,`Copied`):g(`复制`,`Copy`)})]})}var mt=()=>a({queryKey:[`me`],queryFn:()=>p(Ue,{}),staleTime:1/0}).data?.me;function Z(){let e=new Set(mt()?.acts);return t=>e.has(t)}var ht=e=>U.find(t=>t.name===e);function gt(){let{query:e}=R(),t=Z(),n={...e.role&&{role:[e.role]},...e.name&&{name:e.name}},r=i({queryKey:[`accounts`,n],initialPageParam:null,queryFn:({pageParam:e})=>p(ue,{filter:n,after:e}),getNextPageParam:e=>e.accounts.pageInfo.hasNextPage?e.accounts.pageInfo.endCursor:void 0}),a=r.data?.pages.flatMap(e=>e.accounts.nodes)??[],o=t=>B(`admin`,`accounts`,{...e,...t});return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:ue,variables:{filter:n,after:null}})}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&o({name:e.currentTarget.value})},placeholder:g(`姓名,回车搜索`,`Name, then Enter`),"aria-label":g(`姓名`,`Name`)}),(0,P.jsxs)(`select`,{value:e.role??``,onChange:e=>o({role:e.target.value}),"aria-label":g(`角色`,`Role`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部角色`,`Every role`)}),Object.keys(V.Role??{}).map(e=>(0,P.jsx)(`option`,{value:e,children:q(`Role`,e)},e))]})]}),r.isPending?(0,P.jsx)(L,{}):r.isLoadingError?(0,P.jsx)(F,{fault:r.error,again:()=>void r.refetch()}):a.length?(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`账户`,`Accounts`),children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`姓名`,`Name`),g(`登录名`,`Login`),g(`角色`,`Role`),g(`组织`,`Organization`),g(`状态`,`State`),``].map((e,t)=>(0,P.jsx)(`th`,{scope:`col`,children:e||(0,P.jsx)(`span`,{className:`unseen`,children:g(`操作`,`Actions`)})},t))})}),(0,P.jsx)(`tbody`,{children:a.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:e.name}),(0,P.jsx)(`td`,{children:e.login}),(0,P.jsx)(`td`,{children:q(`Role`,e.role)}),(0,P.jsx)(`td`,{children:e.organization?.name??`—`}),(0,P.jsx)(`td`,{children:(0,P.jsx)(`span`,{className:`badge ${e.disabled?`warning`:`done`}`,children:e.disabled?g(`已停用`,`disabled`):g(`正常`,`active`)})}),(0,P.jsx)(`td`,{children:(0,P.jsx)(_t,{account:e,may:t})})]},e.id))})]}),r.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetchingNextPage,children:g(`再看 100 个`,`100 more`)})]}):(0,P.jsx)(I,{children:g(`没有可见的账户。`,`No account is in your scope.`)}),t(`createAccount`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`新建账户`,`A new account`)}),(0,P.jsx)(X,{act:ht(`createAccount`),fixed:{}})]}),(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`修改我的密码`,`Change my password`)}),(0,P.jsx)(X,{act:ht(`setPassword`),fixed:{}})]})]})}function _t({account:e,may:t}){let[n,r]=(0,k.useState)(null),i=g(`全部会话和令牌立即失效。`,`All sessions and tokens end at once.`),a=`${e.name}(${e.login})`,o=[{name:`updateAccount`,title:g(`编辑`,`Edit`),question:g(`更改角色时,`,`With another role: `)+i,form:{fixed:{id:e.id},initial:{name:e.name,role:e.role}}},{name:`resetPassword`,title:g(`重置密码`,`Reset the password`),question:g(`生成一个临时密码。原密码作废,`,`Makes a temporary password; the old one is void. `)+i,form:{fixed:{accountId:e.id}}},{name:`disableAccount`,title:g(`停用`,`Disable`),question:i,form:{fixed:{id:e.id}}}].filter(({name:n})=>t(n)&&(n===`updateAccount`||!e.disabled)),s=o.find(({name:e})=>e===n);return(0,P.jsxs)(`div`,{className:`offers`,children:[o.map(({name:t,title:n})=>(0,P.jsx)(`button`,{className:`plain`,"aria-haspopup":`dialog`,"aria-label":`${n} ${e.name}`,onClick:()=>r(t),children:n},t)),s&&(0,P.jsxs)(ne,{title:`${s.title} · ${a}`,close:()=>r(null),children:[(0,P.jsx)(`p`,{className:`quiet`,children:s.question}),(0,P.jsx)(X,{act:ht(s.name),...s.form}),(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{onClick:()=>r(null),children:g(`关闭`,`Close`)})]})]})]})}var vt=e=>{let t=String(e??``);return`"${(/^[=+\-@\t\r]/.test(t)?`'${t}`:t).replaceAll(`"`,`""`)}"`};function yt(e,t){bt(e,new Blob([`﻿`,t.map(e=>e.map(vt).join(`,`)).join(`\r
`)],{type:`text/csv`}))}function bt(e,t){let n=document.createElement(`a`);n.href=URL.createObjectURL(t),n.download=`${e}.csv`,n.click(),URL.revokeObjectURL(n.href)}async function xt(e,t,n){let r=await fetch(`/export`,{method:`POST`,credentials:`same-origin`,headers:{"content-type":`application/json`,accept:`text/csv`},body:JSON.stringify({query:t,variables:n})});if(!r.ok)throw Error((await r.json()).errors?.[0]?.message??String(r.status));let i=document.createElement(`a`);i.href=URL.createObjectURL(await r.blob()),i.download=`${e}.csv`,i.click(),URL.revokeObjectURL(i.href)}var St=d({noVote:{left:e=>[`${e} 转出`,`left on ${e}`],probationary:[`预备党员,无表决权`,`probationary: no vote`],onProbation:[`留党察看期间`,`on probation within the Party`],excused:[`经批准不计入应到`,`excused: not counted as due`]}});function Ct(e,t){return e.leftOn&&e.leftOn<=t?St.noVote.left(e.leftOn):e.status!==`FULL`||e.fullSince&&e.fullSince>t?St.noVote.probationary:e.disciplines.some(e=>e.kind===`PROBATION_WITHIN_PARTY`&&e.decidedOn<=t&&(!e.restoredOn||t<e.restoredOn))?St.noVote.onProbation:e.excusedFrom&&e.excusedFrom<=t&&(!e.excusedUntil||t<e.excusedUntil)?St.noVote.excused:``}var wt=e=>U.find(t=>t.name===e),Tt=1e3;async function Et(e){let t=[],n=null,r=!0;for(;r&&t.length<Tt;){let i=(await p(me,{filter:e,after:n})).organizations;t.push(...i.nodes),n=i.pageInfo.endCursor??null,r=i.pageInfo.hasNextPage}return{found:t,more:r}}function Dt(e){let t=new Set(e.map(e=>e.id)),n=new Map;for(let r of e){let e=r.superior&&t.has(r.superior.id)?r.superior.id:null;n.set(e,[...n.get(e)??[],r])}let r=(e,t)=>(n.get(e)??[]).sort((e,t)=>e.name.localeCompare(t.name,`zh`,{numeric:!0})).flatMap(e=>[{org:e,depth:t,below:n.get(e.id)?.length??0},...r(e.id,t+1)]);return r(null,0)}function Ot(){let{query:e}=R(),t=Z(),[n,r]=(0,k.useState)([]),i={...e.name&&{name:e.name},...e.superior&&{superior:e.superior},...e.organization&&{under:e.organization},...e.closed!==`1`&&{closed:!1}},o=a({queryKey:[`organizations`,i],queryFn:()=>Et(i)}),s=o.data?.found??[],c=s.find(t=>t.id===e.org),l=t=>B(`admin`,`organizations`,{...e,...t}),u=new Map(s.map(e=>[e.id,e.superior?.id])),d=e=>{for(let t=u.get(e.id);t;t=u.get(t))if(n.includes(t))return!0;return!1};return(0,P.jsxs)(`div`,{className:c?`halves`:``,children:[(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:me,variables:{filter:i,after:null}})}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&l({name:e.currentTarget.value})},placeholder:g(`名称,回车搜索`,`Name, then Enter`),"aria-label":g(`名称`,`Name`)}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":e.closed===`1`,onClick:()=>l({closed:e.closed?``:`1`}),children:g(`含已撤销`,`Dissolved too`)}),e.superior&&(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>l({superior:``}),children:[g(`只看下级`,`Subordinates only`),` ✕`]}),(0,P.jsxs)(`span`,{className:`quiet`,children:[g(`${s.length} 个`,`${s.length}`),o.data?.more&&g(`(未全列,请搜索)`,` (not all: search)`)]})]}),t(`createOrganization`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`新建组织`,`A new organization`)}),(0,P.jsx)(X,{act:wt(`createOrganization`),fixed:c?{superiorId:c.id}:{}},c?.id)]}),o.isPending?(0,P.jsx)(L,{}):o.isLoadingError?(0,P.jsx)(F,{fault:o.error,again:()=>void o.refetch()}):s.length?(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`党组织`,`Organizations`),children:(0,P.jsxs)(`table`,{className:`tree`,children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`名称`,`Name`),g(`类型`,`Kind`),g(`审批权`,`Approves`),g(`执行规定`,`Edition`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:Dt(s).filter(({org:e})=>!d(e)).map(({org:t,depth:i,below:a})=>(0,P.jsxs)(`tr`,{className:t.id===e.org?`chosen`:``,children:[(0,P.jsxs)(`td`,{style:{paddingLeft:8+i*22},children:[a?(0,P.jsx)(`button`,{className:`plain twig`,"aria-expanded":!n.includes(t.id),"aria-label":g(`${t.name} 的下级`,`Below ${t.name}`),onClick:()=>r(n.includes(t.id)?n.filter(e=>e!==t.id):[...n,t.id]),children:n.includes(t.id)?`▸`:`▾`}):(0,P.jsx)(`span`,{className:`twig`}),(0,P.jsx)(`a`,{href:z(`admin`,`organizations`,{...e,org:t.id}),children:t.name}),t.closedOn&&(0,P.jsxs)(`small`,{children:[` `,g(`${t.closedOn} 撤销`,`dissolved ${t.closedOn}`)]})]}),(0,P.jsx)(`td`,{children:q(`OrgKind`,t.kind)}),(0,P.jsx)(`td`,{children:t.canApproveAdmission?`✓`:`—`}),(0,P.jsx)(`td`,{className:`quiet`,children:t.adoptions.length?q(`Edition`,t.adoptions.at(-1).edition):``})]},t.id))})]})}):(0,P.jsx)(I,{children:g(`没有符合条件的组织。`,`No organization matches.`)})]}),c&&(0,P.jsx)(At,{organization:c},c.id)]})}var kt=Object.keys({activistFilingMode:0,activistClock:0,waitingMonths:0,halfYearlyExtras:0,noticeWorkingDays:0,noticeBeforeAdmission:0,quorum:0,probationInspectionMonths:0,preReviewLapses:0,preReviewDays:0,sameCommittee:0,trainingExam:0,targetInspections:0,duesAtAdmission:0});function At({organization:e}){let{query:t}=R(),n=Z(),r=a({queryKey:[`roster`,e.id],queryFn:()=>p(Me,{organization:e.id,after:null})}),i=r.data?.members.nodes??[],o=i.find(e=>e.id===t.member),s=wt(`adoptRuleSet`),c=wt(`setCommitteeSettings`),l=e=>typeof e==`boolean`?e?g(`是`,`yes`):g(`否`,`no`):e==null?`—`:y(V.FilingMode?.[String(e)]??V.ActivistClock?.[String(e)]??V.Quorum?.[String(e)])||String(e);return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`h2`,{className:`grow`,children:e.name}),(0,P.jsx)(G,{document:Me,variables:{organization:e.id,after:null}})]}),(0,P.jsxs)(`p`,{children:[(0,P.jsx)(`a`,{href:z(`admin`,`organizations`,{superior:e.id}),children:g(`下级组织`,`Subordinates`)}),` ·`,` `,(0,P.jsx)(`a`,{href:z(`people`,``,{organization:e.id}),children:g(`发展党员`,`People`)}),` ·`,` `,(0,P.jsx)(`a`,{href:z(`statistics`,``,{organization:e.id}),children:g(`统计`,`Statistics`)}),` ·`,` `,(0,P.jsx)(`a`,{href:z(`admin`,`audit`,{organization:e.id}),children:g(`审计记录`,`Audit trail`)})]}),(0,P.jsxs)(`dl`,{children:[(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`类型`,`Kind`)}),(0,P.jsx)(`dd`,{children:q(`OrgKind`,e.kind)})]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`上级`,`Superior`)}),(0,P.jsx)(`dd`,{children:e.superior?.name??`—`})]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`执行规定`,`Edition`)}),(0,P.jsx)(`dd`,{children:e.adoptions.length?e.adoptions.map(e=>(0,P.jsxs)(`div`,{children:[q(`Edition`,e.edition),` `,(0,P.jsx)(`small`,{children:g(`自 ${e.since}`,`since ${e.since}`)})]},e.id)):g(`随上级`,`As its superior`)})]})]}),e.settings&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`本级规定`,`Its own settings`)}),(0,P.jsx)(`dl`,{children:kt.map(t=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:y(jt(t))}),(0,P.jsx)(`dd`,{children:l(e.settings[t])})]},t))})]}),n(`updateOrganization`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`编辑、撤销`,`Edit, dissolve`)}),(0,P.jsx)(X,{act:wt(`updateOrganization`),fixed:{id:e.id,version:e.version},initial:{...e}},e.version)]}),n(`adoptRuleSet`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:Y(s)}),(0,P.jsx)(`p`,{className:`quiet`,children:g(`2026 年细则自 2026-05-11 起施行,采用日期不早于此;对整个下级生效,已发生的事按当日规定评判。`,`The 2026 text is in force since 2026-05-11 and is not adopted earlier; it holds for everything below, and what happened before is judged by the rules of its day.`)}),(0,P.jsx)(X,{act:s,fixed:{organizationId:e.id}})]}),n(`setCommitteeSettings`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:Y(c)}),(0,P.jsx)(`p`,{className:`quiet`,children:g(`只能比规定更严。`,`Never looser than the regulation.`)}),(0,P.jsx)(X,{act:c,fixed:{organizationId:e.id,version:e.version},initial:{settings:e.settings??void 0}},e.version)]}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`h3`,{className:`grow`,children:[g(`党员名册`,`Roster`),` `,(0,P.jsxs)(`small`,{children:[i.length,r.data?.members.pageInfo.hasNextPage&&`+`]})]}),!!i.length&&(0,P.jsx)(`button`,{onClick:()=>yt(g(`${e.name}名册`,`roster`),[[g(`姓名`,`Name`),g(`类别`,`Status`),g(`职务`,`Position`),g(`支部`,`Branch`),g(`转正`,`Full since`),g(`表决权`,`Vote`)],...i.map(e=>[e.name,q(`MemberStatus`,e.status),e.position,e.organization.name,e.fullSince,Ct(e,K())||`✓`])]),children:g(`导出`,`Export`)})]}),n(`createMember`)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`新增党员`,`A new member`)}),(0,P.jsx)(X,{act:wt(`createMember`),fixed:{organizationId:e.id}})]}),o&&n(`updateMember`)&&(0,P.jsxs)(`article`,{className:`chosen`,children:[(0,P.jsxs)(`h4`,{children:[g(`编辑`,`Edit`),` `,o.name]}),(0,P.jsx)(X,{act:wt(`updateMember`),fixed:{id:o.id,version:o.version},initial:{...o},done:()=>B(`admin`,`organizations`,{...t,member:``})},`${o.id}${o.version}`)]}),r.isLoadingError?(0,P.jsx)(F,{fault:r.error,again:()=>void r.refetch()}):i.length?(0,P.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":g(`党员名册`,`Roster`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`姓名`,`Name`),g(`类别`,`Status`),g(`职务`,`Position`),g(`表决权`,`Vote`),g(`操作`,`Acts`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:i.map(r=>(0,P.jsxs)(`tr`,{children:[(0,P.jsxs)(`td`,{children:[r.name,r.organization.id!==e.id&&(0,P.jsxs)(`small`,{children:[` `,r.organization.name]})]}),(0,P.jsx)(`td`,{children:q(`MemberStatus`,r.status)}),(0,P.jsx)(`td`,{children:r.position||`—`}),(0,P.jsx)(`td`,{children:Ct(r,K())||`✓`}),(0,P.jsx)(`td`,{children:n(`updateMember`)&&(0,P.jsx)(`a`,{href:z(`admin`,`organizations`,{...t,member:r.id}),"aria-label":g(`编辑 ${r.name}`,`Edit ${r.name}`),children:g(`编辑`,`Edit`)})})]},r.id))})]})}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`名册为空,或不在您的范围内。`,`The roster is empty, or not in your scope.`)})]})}var jt=e=>H.CommitteeSettingsInput?.find(t=>t.name===e)?.words,Mt=e=>U.find(t=>t.name===e);function Nt(){let e=a({queryKey:[`tokens`],queryFn:()=>p(le,{})});return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:le,variables:{}})}),(0,P.jsx)(`div`,{className:`filters`,children:(0,P.jsx)(`span`,{className:`quiet`,children:g(`供程序使用,权限与您相同。密文只显示一次。`,`For programs, with your own rights. The secret is shown once.`)})}),e.isPending?(0,P.jsx)(L,{}):e.isLoadingError?(0,P.jsx)(F,{fault:e.error,again:()=>void e.refetch()}):e.data.accessTokens.nodes.length?(0,P.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":g(`访问令牌`,`Access tokens`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`名称`,`Label`),g(`创建`,`Made`),g(`到期`,`Expires`),g(`状态`,`State`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:e.data.accessTokens.nodes.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:e.label||`—`}),(0,P.jsx)(`td`,{children:e.createdAt.slice(0,10)}),(0,P.jsx)(`td`,{children:e.expiresAt?.slice(0,10)??`—`}),(0,P.jsx)(`td`,{children:e.revokedAt?g(`已吊销`,`revoked`):(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`有效,吊销`,`Live; revoke`)}),(0,P.jsx)(X,{act:Mt(`revokeAccessToken`),fixed:{id:e.id}})]})})]},e.id))})]})}):(0,P.jsx)(I,{children:g(`还没有令牌。程序要读写数据时,在下面新建一个。`,`There is no token yet. Make one below for a program that reads or writes.`)}),(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`新建令牌`,`A new token`)}),(0,P.jsx)(X,{act:Mt(`createAccessToken`),fixed:{}})]})]})}var Pt={readSensitive:[`查看敏感信息`,`Sensitive fields read`],export:[`导出列表`,`List exported`]},Ft=e=>{let t=U.find(t=>t.name===e);return t?Y(t):Pt[e]?g(...Pt[e]):e};function It(){let{query:e}=R(),t={...e.act&&{act:[e.act]},...e.from&&{enteredFrom:e.from},...e.to&&{enteredTo:e.to},...e.late&&{lateEntry:!0},...e.organization&&{organization:e.organization},...e.candidate&&{candidate:e.candidate},...e.request&&{requestId:e.request},...e.address&&{address:e.address}},n=i({queryKey:[`trail`,t],initialPageParam:null,placeholderData:o,queryFn:({pageParam:e})=>p(de,{filter:t,after:e}),getNextPageParam:e=>e.auditTrail.pageInfo.hasNextPage?e.auditTrail.pageInfo.endCursor:void 0}),r=n.data?.pages.flatMap(e=>e.auditTrail.nodes)??[],[a,s]=(0,k.useState)(``),c=t=>B(`admin`,`audit`,{...e,...t});return n.isPending?(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(L,{})}):n.data&&!r.length&&!Object.keys(t).length?(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:de,variables:{filter:t,after:null}})}),(0,P.jsx)(I,{sign:`search`,children:g(`审计记录只对审计员开放,当前账户没有可见的记录。`,`The trail is open to auditors; this account sees no entry of it.`)})]}):(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:de,variables:{filter:t,after:null}})}),(0,P.jsx)(Lt,{}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`select`,{value:e.act??``,onChange:e=>c({act:e.target.value}),"aria-label":g(`操作`,`Act`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部操作`,`Every act`)}),U.map(e=>(0,P.jsx)(`option`,{value:e.name,children:Y(e)},e.name)),Object.keys(Pt).map(e=>(0,P.jsx)(`option`,{value:e,children:Ft(e)},e))]}),(0,P.jsxs)(`label`,{children:[g(`录入自`,`Entered from`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>c({from:e.target.value})})]}),(0,P.jsxs)(`label`,{children:[g(`至`,`to`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>c({to:e.target.value})})]}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.late,onClick:()=>c({late:e.late?``:`1`}),children:g(`补录`,`Late entries`)}),[`candidate`,`request`,`address`].map(t=>e[t]&&(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>c({[t]:``}),children:[t===`candidate`?g(`此人的记录`,`Of this person`):t===`request`?g(`同一请求`,`Of one request`):e.address,` `,`✕`]},t)),(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{onClick:()=>void xt(g(`审计记录`,`audit`),pe.toString(),{filter:t}).catch(e=>s(e.message)),disabled:!r.length,children:g(`导出全部`,`Export all`)}),(0,P.jsx)(`span`,{className:`problem`,role:`alert`,children:a}),(0,P.jsx)(`button`,{disabled:!r.length,onClick:()=>yt(g(`审计记录`,`audit`),[[`at`,`on`,`act`,`by`,`role`,`candidate`,`kind`,`organization`,`address`,`request`,`chain`,`place`,`hash`],...r.map(e=>[e.at,e.on,e.act,e.by?.name,e.by?.role,e.candidate?.name,e.kind,e.organizationPath,e.address,e.requestId,e.chain,e.place,e.hash])]),children:g(`导出所列 ${r.length} 条`,`Export the ${r.length} shown`)})]}),n.isLoadingError?(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()}):r.length?(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`审计记录`,`Audit trail`),children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`录入时间`,`Entered`),g(`业务日期`,`Happened`),g(`操作`,`Act`),g(`操作人`,`By`),g(`发展人员`,`Person`),g(`来自`,`From`),g(`链中序号`,`Place`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:r.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:new Date(e.at).toLocaleString(`sv`,{timeZone:`Asia/Shanghai`})}),(0,P.jsxs)(`td`,{children:[e.on,e.lateEntry&&(0,P.jsxs)(`small`,{children:[` `,g(`补录`,`late`)]})]}),(0,P.jsxs)(`td`,{children:[Ft(e.act),(e.before||e.after)&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`改变`,`Change`)}),(0,P.jsx)(`pre`,{className:`change`,children:[e.before,e.after].filter(Boolean).join(`
→
`)})]})]}),(0,P.jsxs)(`td`,{children:[e.by?.name??`—`,` `,(0,P.jsx)(`small`,{children:q(`Role`,e.by?.role)})]}),(0,P.jsx)(`td`,{children:e.candidate?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`a`,{href:z(`people`,e.candidate.id),children:e.candidate.name}),` `,(0,P.jsx)(`button`,{className:`plain`,"aria-label":g(`只看 ${e.candidate.name}`,`Only ${e.candidate.name}`),onClick:()=>c({candidate:e.candidate.id}),children:`▽`})]}):`—`}),(0,P.jsxs)(`td`,{className:`quiet`,children:[e.address?(0,P.jsx)(`button`,{className:`plain`,onClick:()=>c({address:e.address}),children:e.address}):g(`命令行`,`Command line`),e.requestId&&(0,P.jsx)(`button`,{className:`plain`,"aria-label":g(`同一请求的记录`,`Entries of the same request`),onClick:()=>c({request:e.requestId}),children:`⋯`})]}),(0,P.jsx)(`td`,{className:`quiet`,title:e.hash,children:e.place})]},e.id))})]}),n.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:g(`再看 50 条`,`50 more`)})]}):(0,P.jsx)(I,{children:g(`没有可见的记录。审计记录只对审计员开放。`,`No entry is in your scope. The trail is open to auditors only.`)})]})}function Lt(){let[e,t]=(0,k.useState)(null),[n,r]=(0,k.useState)(``);async function i(){let e=0,n=0,i=null;r(``);try{do{let a=(await p(fe,{after:i})).auditVerification;if(!a){r(g(`审计核对只对审计员开放。`,`Only auditors may verify.`));return}e+=a.rows,n+=a.chains,i=a.broken?null:a.next??null,t({rows:e,chains:n,last:a,busy:!!i})}while(i)}catch(e){r(e.message)}}let a=e?.last?.broken;return(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`button`,{className:`primary`,disabled:e?.busy,onClick:()=>void i(),children:g(`核对完整性`,`Verify`)}),(0,P.jsxs)(`span`,{role:`status`,children:[e&&(a?(0,P.jsx)(`span`,{className:`badge error`,children:g(`第 ${a.place} 条不符:${q(`Flaw`,a.flaw)}(链 ${a.chain})`,`Place ${a.place} does not hold: ${q(`Flaw`,a.flaw)} (chain ${a.chain})`)}):(0,P.jsx)(`span`,{className:`badge done`,children:g(`${e.chains} 条链 ${e.rows} 条记录${e.busy?`,继续核对…`:`,完整无缺`}`,`${e.rows} rows in ${e.chains} chains${e.busy?`, going on…`:`: whole`}`)})),(0,P.jsx)(`span`,{className:`problem`,children:n})]})]})}var Rt=[{slug:`organizations`,title:g(`组织与名册`,`Organizations`),content:Ot},{slug:`accounts`,title:g(`账户`,`Accounts`),content:gt},{slug:`tokens`,title:g(`访问令牌`,`Access tokens`),content:Nt},{slug:`audit`,title:g(`审计记录`,`Audit trail`),content:It}];function zt(){let{id:e}=R(),t=Rt.find(t=>t.slug===e)??Rt[0];return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`nav`,{className:`tabs`,"aria-label":g(`管理`,`Administration`),children:Rt.map(e=>(0,P.jsx)(`button`,{className:`chip`,"aria-current":e===t?`page`:void 0,"aria-pressed":e===t,onClick:()=>B(`admin`,e.slug),children:e.title},e.slug))}),(0,P.jsx)(t.content,{})]})}function Bt({on:e}){if(!e)return(0,P.jsx)(P.Fragment,{children:`—`});let t=e<K()?`error`:e<=qe(30)?`warning`:``;return t?(0,P.jsx)(`span`,{className:`badge ${t}`,children:e}):(0,P.jsx)(`time`,{children:e})}var Vt=e=>{if(!e)return;let[t,n]=e.split(`..`);return{from:t||null,to:n||null}},Ht={applied:[`appliedOn`,`申请`,`Applied`],activist:[`activistSince`,`确定积极分子`,`Activist`],listed:[`listedOn`,`列为发展对象`,`Listed`],admitted:[`admittedOn`,`接收为预备党员`,`Admitted`],since:[`stageSince`,`进入本阶段`,`In the stage since`],born:[`birth`,`出生`,`Born`]};function Ut(e){return{status:e.status===`counted`?[`ACTIVE`,`TRANSFERRING`,`COMPLETED`]:e.status?[e.status]:[`ACTIVE`],...e.organization&&{organization:e.organization},...e.stage&&{stage:[e.stage]},...e.name&&{name:e.name},...e.overdue&&{overdue:!0},...e.sex&&{sex:e.sex},...e.education&&{education:e.education.split(`,`)},...e.ethnicity&&{ethnicity:e.ethnicity},...Object.fromEntries(Object.entries(Ht).flatMap(([t,[n]])=>e[t]?[[n,Vt(e[t])]]:[]))}}function Wt(e){let t=e=>e.split(`..`).filter(Boolean).join(` – `);return[...e.sex?[[`sex`,q(`Sex`,e.sex)]]:[],...e.education?[[`education`,e.education.split(`,`).map(e=>q(`Education`,e)).join(`、`)]]:[],...e.ethnicity?[[`ethnicity`,e.ethnicity]]:[],...e.status?[[`status`,e.status===`counted`?g(`含已转正`,`Full members too`):q(`CaseStatus`,e.status)]]:[],...Object.entries(Ht).flatMap(([n,[,r,i]])=>e[n]?[[n,`${g(r,i)} ${t(e[n])}`]]:[])]}var Gt=Object.keys(V.Stage??{});function Kt(){let[e,t]=K().split(`-`).map(Number),n=[],r=e,i=t>6;for(let e=0;e<6;e+=1)n.unshift([g(`${r} ${i?`下`:`上`}`,`${r} H${i?2:1}`),`${r}-${i?`07-01`:`01-01`}`,`${r}-${i?`12-31`:`06-30`}`]),i||--r,i=!i;return n}var qt=[`ACTIVE`,`COMPLETED`];function Jt(e){return i({queryKey:[`board`,e],initialPageParam:null,queryFn:({pageParam:t})=>p(he,{filter:e,after:t}),getNextPageParam:e=>e.candidates.pageInfo.hasNextPage?e.candidates.pageInfo.endCursor:void 0})}var Yt=[[`cards`,g(`看板`,`Cards`)],[`list`,g(`列表`,`List`)],[`map`,g(`半年考察`,`Half-years`)]];function Xt(){let{query:e}=R(),t={...Ut({...e,stage:``}),status:qt},n=e.view??`cards`,r=t=>B(`board`,``,{...e,...t});return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:he,variables:{filter:t,after:null}})}),(0,P.jsx)(Zt,{}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[Yt.map(([e,t])=>(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":n===e,onClick:()=>r({view:e===`cards`?``:e}),children:t},e)),(0,P.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value})},placeholder:g(`姓名,回车搜索`,`Name, then Enter`),"aria-label":g(`姓名`,`Name`)}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.overdue,onClick:()=>r({overdue:e.overdue?``:`1`}),children:g(`有逾期`,`Overdue`)}),e.stage&&(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({stage:``}),children:[q(`Stage`,e.stage),` ✕`]})]}),n===`map`?(0,P.jsx)(en,{filter:{...t,status:[`ACTIVE`],stage:e.stage===`DEVELOPMENT_TARGET`||e.stage===`ACTIVIST`?[e.stage]:[`ACTIVIST`,`DEVELOPMENT_TARGET`]}}):n===`list`?(0,P.jsx)($t,{filter:{...t,...e.stage&&{stage:[e.stage]}}}):(0,P.jsx)(`div`,{className:`lanes`,tabIndex:0,role:`region`,"aria-label":g(`看板`,`Board`),children:Gt.filter(t=>!e.stage||e.stage===t).map(e=>(0,P.jsx)(Qt,{filter:{...t,stage:[e]},stage:e},e))})]})]})}function Zt(){let{query:e}=R(),t={organization:e.organization||null,arrivals:null},n=a({queryKey:[`statistics`,t],queryFn:()=>p(Be,t)});if(!n.data)return null;let r=n.data.statistics.stages,i=Math.max(1,...r.map(e=>e.count));return(0,P.jsx)(`section`,{className:`card`,"aria-label":g(`各阶段人数`,`People by stage`),children:(0,P.jsx)(`ol`,{className:`funnel`,children:r.map((t,n)=>{let a=r[n-1]?.count,o=a&&t.count<=a?Math.round(t.count/a*100):null;return(0,P.jsxs)(`li`,{children:[n>0&&(0,P.jsx)(`span`,{className:`step-down`,"aria-hidden":`true`,children:o===null?`↓`:`↓ ${o}%`}),(0,P.jsxs)(`a`,{href:z(`board`,``,{...e,stage:e.stage===t.stage?``:t.stage}),"aria-current":e.stage===t.stage?`true`:void 0,"aria-label":g(`${q(`Stage`,t.stage)} ${t.count} 人,逾期 ${t.overdue} 人${o===null?``:`,为上一阶段的 ${o}%`}`,`${q(`Stage`,t.stage)}: ${t.count}, ${t.overdue} overdue${o===null?``:`, ${o}% of the stage before`}`),children:[(0,P.jsx)(`span`,{className:`name`,children:q(`Stage`,t.stage)}),(0,P.jsxs)(`svg`,{width:`100%`,height:`22`,"aria-hidden":`true`,children:[(0,P.jsx)(`rect`,{x:`${50-t.count/i*50}%`,width:`${t.count/i*100}%`,height:`22`,rx:`5`,className:`whole`}),!!t.overdue&&(0,P.jsx)(`rect`,{x:`${50-t.count/i*50}%`,width:`${t.overdue/i*100}%`,height:`22`,rx:`5`,className:`part`})]}),(0,P.jsx)(`b`,{className:`figure`,children:t.count}),(0,P.jsx)(`small`,{className:t.overdue?`late`:``,children:t.overdue?g(`逾期 ${t.overdue}`,`${t.overdue} overdue`):``})]})]},t.stage)})})})}function Qt({filter:e,stage:t}){let n=Jt(e),r=n.data?.pages.flatMap(e=>e.candidates.nodes)??[],i=n.data?.pages[0]?.candidates.totalCount??0;return(0,P.jsxs)(`section`,{className:`lane`,children:[(0,P.jsxs)(`h2`,{children:[q(`Stage`,t),` `,(0,P.jsx)(`small`,{children:i})]}),n.isLoadingError?(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()}):(0,P.jsx)(`ul`,{children:r.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name}),(0,P.jsx)(`div`,{className:`quiet`,children:e.branch.name}),(0,P.jsxs)(`div`,{children:[e.subStatus&&(0,P.jsx)(`span`,{className:`badge task`,children:q(`SubStatus`,e.subStatus)}),e.nextDueOn&&(0,P.jsxs)(`small`,{children:[g(`期限`,`due`),` `,(0,P.jsx)(Bt,{on:e.nextDueOn})]})]})]},e.id))}),n.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:g(`还有 ${i-r.length} 人`,`${i-r.length} more`)})]})}function $t({filter:e}){let t=Jt(e);if(t.isPending)return(0,P.jsx)(L,{});if(t.isLoadingError)return(0,P.jsx)(F,{fault:t.error,again:()=>void t.refetch()});let n=t.data.pages.flatMap(e=>e.candidates.nodes),r=t.data.pages[0].candidates.totalCount;return n.length?(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`列表`,`List`),children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`姓名`,`Name`),g(`支部`,`Branch`),g(`阶段`,`Stage`),g(`进入本阶段`,`Since`),g(`最近期限`,`Next due`),g(`最近意见`,`Last opinion`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:n.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name})}),(0,P.jsx)(`td`,{children:e.branch.name}),(0,P.jsxs)(`td`,{children:[q(`Stage`,e.stage),` `,e.subStatus&&(0,P.jsx)(`span`,{className:`badge task`,children:q(`SubStatus`,e.subStatus)})]}),(0,P.jsx)(`td`,{children:e.stageSince??`—`}),(0,P.jsx)(`td`,{children:(0,P.jsx)(Bt,{on:e.nextDueOn})}),(0,P.jsx)(`td`,{children:e.opinions.nodes[0]?.on??`—`})]},e.id))})]}),t.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void t.fetchNextPage(),disabled:t.isFetchingNextPage,children:g(`还有 ${r-n.length} 人`,`${r-n.length} more`)})]}):(0,P.jsx)(I,{children:g(`没有符合条件的人员。`,`Nobody matches.`)})}function en({filter:e}){let t=Jt(e),n=Kt();if(t.isPending)return(0,P.jsx)(L,{});if(t.isLoadingError)return(0,P.jsx)(F,{fault:t.error,again:()=>void t.refetch()});let r=t.data.pages.flatMap(e=>e.candidates.nodes).filter(e=>e.activistSince);if(!r.length)return(0,P.jsx)(I,{children:g(`没有须考察的人员。`,`Nobody is to be observed.`)});let i=(e,t,n)=>{let r=e.opinions.nodes.filter(e=>e.on>=t&&e.on<=n),i=[...new Set(r.map(e=>q(`OpinionKind`,e.opinionKind)))].join(`、`);return r.length?[`heat-${Math.min(r.length,3)}`,String(r.length),i]:e.activistSince>t||n>=K()?[`none`,`—`,n>=K()?g(`本半年,尚无意见`,`this half-year, none yet`):g(`尚未成为积极分子`,`not an activist yet`)]:[`missing`,g(`无`,`none`),g(`满半年而无意见`,`a whole half-year without any`)]};return(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`半年考察`,`Half-years`),children:[(0,P.jsx)(`p`,{className:`quiet`,children:g(`每格为该半年内写下的意见数;满半年而无意见者标红。点格子录入该人的考察意见;是否合规以个人档案所列为准。`,`Opinions written in each half-year; a whole past one without any is red. A cell leads to the person’s inspection opinion; whether it satisfies the rules is said in the file.`)}),(0,P.jsxs)(`table`,{className:`heat`,children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`姓名`,`Name`)}),(0,P.jsx)(`th`,{scope:`col`,children:g(`阶段`,`Stage`)}),n.map(([e])=>(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:e},e))]})}),(0,P.jsx)(`tbody`,{children:r.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsxs)(`td`,{children:[(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name}),` `,(0,P.jsx)(`small`,{children:e.branch.name})]}),(0,P.jsx)(`td`,{children:q(`Stage`,e.stage)}),n.map(([t,n,r])=>{let[a,o,s]=i(e,n,r);return(0,P.jsx)(`td`,{className:`number ${a}`,children:(0,P.jsx)(`a`,{href:z(`people`,e.id,{do:e.stage===`ACTIVIST`?`B4`:`C3`}),title:s,"aria-label":`${e.name} ${t}: ${o} ${s}`,children:o})},t)})]},e.id))})]}),t.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void t.fetchNextPage(),disabled:t.isFetchingNextPage,children:g(`再看 30 人`,`30 more`)})]})}var tn=5e3,nn=3;function rn(e,t,r){let a=n(),s=i({queryKey:[e.key,t],initialPageParam:null,placeholderData:o,staleTime:1/0,structuralSharing:!1,queryFn:({pageParam:n})=>e.page(t,n),getNextPageParam:e=>e.pageInfo.hasNextPage?e.pageInfo.endCursor:void 0}),c=(0,k.useMemo)(()=>[...new Map((s.data?.pages??[]).flatMap(e=>e.nodes).map(e=>[e.id,e])).values()],[s.data]),l=s.data?.pages[0]?.totalCount??0,u=!s.hasNextPage||c.length>=5e3,d=!u&&c.length<r&&!s.isPlaceholderData;return(0,k.useEffect)(()=>{d&&!s.isFetching&&!s.isError&&s.fetchNextPage()},[d,s,c.length]),(0,k.useEffect)(()=>()=>on(a,e),[a,e]),{read:s,rows:c,total:l,whole:u,loading:d,long:(s.data?.pages.length??0)>nn}}var an=(e,{key:t})=>e.getQueriesData({queryKey:[t]}).flatMap(([e,t])=>t?[{key:e,held:t}]:[]);function on(e,t,n=nn){for(let{key:r,held:i}of an(e,t))e.setQueryData(r,{pages:i.pages.slice(0,n),pageParams:i.pageParams.slice(0,n)})}function sn(e,t){on(e,t,1),e.invalidateQueries({queryKey:[t.key]})}function cn(e,t,n){for(let{key:r,held:i}of an(e,t))i.pages.length>nn?un(e,t,r,i.pages.flatMap(e=>e.nodes).filter(n).map(e=>e.id)):e.invalidateQueries({queryKey:r,exact:!0})}async function ln(e,t){let n=new Map;for(let r=0;r<t.length;r+=100)for(let i of await e.named(t.slice(r,r+100)))n.set(i.id,i);return n}async function un(e,t,n,r){let i=new Map([...await ln(t,r)].filter(([,e])=>t.waits(e)));fn(e,n,i,new Set(r.filter(e=>!i.has(e))))}function dn(e,t,n){for(let{key:r,held:i}of an(e,t))i.pages.length>nn&&fn(e,r,new Map,new Set(n))}function fn(e,t,n,r){let i=e.getQueryData(t),a=i?.pages.flatMap(e=>e.nodes).filter(e=>r.has(e.id)).length??0,o=e=>({...e,totalCount:e.totalCount-a,nodes:e.nodes.filter(e=>!r.has(e.id)).map(e=>n.get(e.id)??e)});i&&e.setQueryData(t,{...i,pages:i.pages.map(o)})}function pn({chosen:e,complete:t,named:n,rows:r,total:i,server:a,changed:o,fromTop:s}){return(0,P.jsxs)(P.Fragment,{children:[e&&(0,P.jsx)(`p`,{className:`across`,role:`status`,children:t?n?g(`已选中搜索“${n}”找到的全部 ${r} 件。`,`All ${r} found by “${n}” are chosen.`):i>5e3?g(`此筛选共 ${i} 件;一次最多办 5000 件,已选前 ${r} 件。`,`${i} match this filter; a sitting holds 5000 at most, and the first ${r} are chosen.`):g(`已选中此筛选下的全部 ${r} 件,包括滚动后才看得到的。`,`All ${r} of this filter are chosen, those further down included.`):g(`正在取回此筛选的全部:${r} / ${Math.min(i,5e3)} 件…`,`Fetching all of this filter: ${r} of ${Math.min(i,5e3)}…`)}),o&&(0,P.jsxs)(`p`,{className:`across`,role:`status`,children:[g(`列表有变化,现有 ${a} 件。`,`The list has changed: ${a} now.`),` `,(0,P.jsx)(`button`,{className:`plain`,onClick:s,children:g(`从头载入`,`Read it from the top`)})]})]})}async function mn(){let{me:e}=await p(Ue,{}),t=e?.organization?.id??null,n=[],r=null;do{let{organizations:e}=await p(We,{filter:{closed:!1,...t&&{under:t}},after:r});n.push(...e.nodes),r=e.pageInfo.hasNextPage?e.pageInfo.endCursor??null:null}while(r&&n.length<1e3);return{own:t,all:n}}function hn(){let e=a({queryKey:[`offices`],queryFn:mn,staleTime:3e5});return(0,k.useMemo)(()=>{let{own:t,all:n}=e.data??{own:null,all:[]},r=new Set(n.map(e=>e.id)),i=e=>e.id!==t&&e.superior&&r.has(e.superior.id)?e.superior.id:null,a=(e,t)=>n.filter(t=>i(t)===e).sort((e,t)=>e.name.localeCompare(t.name,`zh`,{numeric:!0})).flatMap(e=>[{office:e,depth:t},...a(e.id,t+1)]);return a(null,0)},[e.data])}function gn(e){let{screen:t,id:n,query:r}=R.getState();B(t,n,{...r,organization:e})}function _n(e,t,n){let{data:r}=a({queryKey:[e,t],queryFn:n,placeholderData:o});return r&&Object.fromEntries(Object.keys(r).map(e=>[e,r[e].totalCount]))}function vn({value:e,choose:t}){let n=hn().filter(({office:e})=>e.kind===`BRANCH`);return n.length<2?null:(0,P.jsxs)(`select`,{value:e??``,onChange:e=>t(e.target.value),"aria-label":g(`支部`,`Branch`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部支部`,`All branches`)}),n.map(({office:e})=>(0,P.jsx)(`option`,{value:e.id,children:e.name},e.id))]})}function yn({moods:e,mood:t,counts:n,choose:r}){return(0,P.jsx)(`div`,{className:`filters second`,children:Object.keys(e).map(i=>(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":i===t,onClick:()=>r(i===`all`?``:i),children:[e[i][0],` `,(0,P.jsx)(`b`,{children:n?.[i]??`…`})]},i))})}function bn(){let e=()=>({chosen:new Set,told:new Map,across:!1}),t=s(e);D.addEventListener(`found`,n=>{n.detail||t.setState(e())});let n=e=>t.setState({chosen:e,across:!1});function r(e){let r=new Set(t.getState().chosen);r.delete(e)||r.add(e),n(r)}return{useSelection:t,choose:n,toggle:r,chooseAll:e=>t.setState({chosen:new Set(e),across:!0}),tell:e=>t.setState(t=>({told:new Map([...t.told,...e.map(e=>[e.id,e])])})),forget:e=>t.setState(t=>{let n=new Map(t.told);for(let t of e)n.delete(t);return{told:n}})}}var xn=200,Sn=e=>Array.from({length:Math.ceil(e.length/xn)},(t,n)=>e.slice(n*xn,(n+1)*xn)),Cn=(e,t)=>({kept:e,send:t,...bn()}),wn=({kept:e},t)=>t.length?sessionStorage.setItem(e,JSON.stringify(t)):sessionStorage.removeItem(e),Tn=({kept:e})=>JSON.parse(sessionStorage.getItem(e)??`[]`);async function En(e,t){let n=[];for(let r of t){let t=await e.send({...r,validateOnly:!0});if(t.errors[0])throw Error(t.errors[0].message);n.push(...t.results)}return n}async function Dn(e,t,n){await On(e,t.map(e=>({input:{...e,validateOnly:!1,idempotencyKey:crypto.randomUUID()}})),n)}async function On(e,t,n){wn(e,t);for(let r=0;r<t.length;r++){let i=await e.send(t[r].input);if(i.errors[0])throw wn(e,[]),Error(i.errors[0].message);wn(e,t.slice(r+1)),n(i.results)}}var kn=e=>async(t,n,r)=>{let i=[];for(let a of Sn(t)){let t=await e(a,n);if(t.errors[0])throw Error(t.errors[0].message);i.push(...t.results),r(i.length)}return{done:i.filter(e=>e.succeeded).map(e=>e.id),refused:i.filter(e=>!e.succeeded).map(e=>e.errors[0]?.message??``)}};function An({sitting:e,what:t,again:n}){let[r,i]=(0,k.useState)(()=>Tn(e)),[a,o]=(0,k.useState)(``);async function s(){o(``);try{await On(e,r,e.tell)}catch(e){o(e.message)}i(Tn(e)),n()}return r.length?(0,P.jsxs)(`p`,{role:`alert`,className:`card filters`,style:{margin:0},children:[g(`上次有 ${r.length} 批${t}没有收到回答。继续发送不会办两次。`,`${r.length} calls of the last run were not answered. Sending them again does nothing twice.`),(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`span`,{className:`problem`,children:a}),(0,P.jsx)(`button`,{className:`primary`,onClick:()=>void s(),children:g(`继续发送`,`Send again`)})]}):null}var jn=s(()=>({people:new Set}));function Mn({label:e,columns:t,selection:n,rows:i,length:a,at:o,whole:s,handle:c,look:l,show:u,put:d}){let{chosen:f,told:p}=n.useSelection(),m=(0,k.useRef)(null),h=r({count:a,getScrollElement:()=>m.current,estimateSize:()=>innerWidth<=760?64:44,overscan:10,getItemKey:e=>i[e]?.id??e}),_=h.getVirtualItems(),v=_.at(-1)?.index??0;(0,k.useEffect)(()=>l(v),[l,v]),(0,k.useEffect)(()=>{c.current={show:e=>h.scrollToIndex(e)}});let y=jn(e=>e.people),b=K();return(0,P.jsxs)(`div`,{className:`table`,ref:m,tabIndex:0,role:`table`,"aria-label":e,"aria-rowcount":a+1,children:[(0,P.jsxs)(`div`,{className:`row head`,role:`row`,children:[(0,P.jsx)(`span`,{role:`columnheader`,children:(0,P.jsx)(`input`,{type:`checkbox`,checked:s,"aria-label":g(`选择筛选出的全部 ${a} 件`,`Choose all ${a} of this filter`),onChange:()=>s?n.choose(new Set):n.chooseAll(i.map(e=>e.id))})}),[g(`姓名`,`Name`),...t.map(e=>e.title),g(`结果`,`Result`)].map(e=>(0,P.jsx)(`span`,{role:`columnheader`,children:e},e))]}),(0,P.jsx)(`div`,{style:{height:h.getTotalSize(),position:`relative`},role:`rowgroup`,children:_.map(e=>{let r=i[e.index];return r?(0,P.jsx)(Nn,{row:r,columns:t,toggle:n.toggle,place:e.index,start:e.start,result:p.get(r.id),chosen:f.has(r.id),current:e.index===o,moved:y.has(r.candidate.id),now:b,show:u??d,put:d},r.id):(0,P.jsxs)(`div`,{role:`row`,"aria-rowindex":e.index+2,"aria-busy":`true`,className:`row bone`,style:{transform:`translateY(${e.start}px)`},children:[(0,P.jsx)(`span`,{role:`cell`}),(0,P.jsx)(`span`,{role:`cell`,children:(0,P.jsx)(`i`,{})}),(0,P.jsx)(`span`,{role:`cell`,children:(0,P.jsx)(`i`,{})}),(0,P.jsx)(`span`,{role:`cell`,children:(0,P.jsx)(`i`,{})})]},e.key)})})]})}var Nn=(0,k.memo)(function({row:e,columns:t,toggle:n,place:r,start:i,result:a,chosen:o,current:s,moved:c,now:l,show:u,put:d}){return(0,P.jsxs)(`div`,{role:`row`,"aria-rowindex":r+2,className:`row${o?` chosen`:``}${s?` current`:``}${c?` moved`:``}`,style:{transform:`translateY(${i}px)`},onClick:e=>{e.target.closest(`input,a,button,[popover]`)?d(r):u(r)},children:[(0,P.jsx)(`span`,{role:`cell`,children:(0,P.jsx)(`input`,{type:`checkbox`,checked:o,onChange:()=>n(e.id),"aria-label":e.candidate.name})}),(0,P.jsx)(`span`,{role:`cell`,children:(0,P.jsx)(`a`,{className:`name`,href:z(`people`,e.candidate.id),children:e.candidate.name})}),t.map(t=>(0,P.jsx)(`span`,{role:`cell`,className:t.look?.(e,l),title:t.hint?.(e),children:t.of(e,l)},t.title)),(0,P.jsx)(`span`,{role:`cell`,children:a&&(a.succeeded?(0,P.jsxs)(`span`,{className:`badge done`,children:[`✓ `,g(`已办`,`Done`)]}):(0,P.jsxs)(`span`,{className:`badge error`,title:a.errors.map(e=>e.message).join(`
`),children:[`✕ `,a.errors[0]?.message]}))})]})}),Pn=60;function Fn(e,t,r,{finds:i,save:a,counts:o}){let s=n(),{chosen:c,told:l,across:u}=e.useSelection(),[d,f]=(0,k.useState)(0),[p,m]=(0,k.useState)(!1),{read:h,rows:g,total:_,whole:v,loading:y,long:b}=rn(t,r,i||u||p?1/0:d+Pn),x=(0,k.useMemo)(()=>i?g.filter(i):g,[g,i]),S=(0,k.useMemo)(()=>x.filter(e=>c.has(e.id)),[x,c]);(0,k.useEffect)(()=>{u&&e.chooseAll(x.map(e=>e.id))},[e,u,x]),(0,k.useEffect)(()=>{p&&v&&(a(x),m(!1))},[p,v,x,a]);let[C,w]=(0,k.useState)(0),T=(0,k.useRef)(null),E=i?x.length:Math.min(_,tn);function D(n=[]){dn(s,t,n.filter(t=>e.useSelection.getState().told.get(t)?.succeeded));let r=new Set(n);cn(s,t,e=>r.has(e.id));for(let e of o)s.invalidateQueries({queryKey:[e]})}return{read:h,all:g,rows:x,total:_,length:E,complete:v,loading:y,long:b,across:u,picked:S,again:D,fromTop:()=>{f(0),w(0),T.current?.show(0),sn(s,t)},list:T,look:f,at:C,put:w,whole:v&&x.length>0&&S.length===x.length,current:x[Math.min(C,E-1)],done:[...l.values()].filter(e=>e.succeeded).map(e=>e.id),saving:p,save:()=>m(!0)}}function In({length:e,at:t,put:n,list:r,current:i,search:a,toggle:o,open:s,leave:c,acts:l}){(0,k.useEffect)(()=>{function u(u){if(re(u))return;let d=t=>{let i=Math.max(0,Math.min(e-1,t));n(i),r.current?.show(i)};if(u.key===`j`)d(t+1);else if(u.key===`k`)d(t-1);else if(u.key===`x`&&i)o(i.id);else if(l[u.key])l[u.key]();else if(u.key===`/`)a.current?.focus();else if(u.key===`Enter`&&i&&!u.target.closest(`a,button,summary`))s();else if(u.key===`Escape`)c();else return;u.preventDefault()}return window.addEventListener(`keydown`,u),()=>window.removeEventListener(`keydown`,u)})}function Ln({title:e,note:t,sitting:n,ids:r,take:i,close:a}){let[o,s]=(0,k.useState)(``),[c,l]=(0,k.useState)(``),[u,d]=(0,k.useState)(null);async function f(){d(0);try{let{done:e,refused:t}=await i(r,o,d);n.forget(e),t.length?l(g(`已撤销 ${e.length} 件;${t.length} 件未能撤销:`,`${e.length} reversed; ${t.length} not: `)+[...new Set(t)].join(`;`)):a()}catch(e){l(e.message)}finally{d(null)}}return(0,P.jsxs)(ne,{title:e,close:a,children:[(0,P.jsx)(`p`,{className:`quiet`,children:t}),(0,P.jsxs)(`label`,{children:[g(`理由(记入档案)`,`Reason (kept in the file)`),(0,P.jsx)(`textarea`,{required:!0,rows:2,value:o,onChange:e=>s(e.target.value)})]}),u!==null&&(0,P.jsxs)(`label`,{children:[g(`${u} / ${r.length} 已处理`,`${u} of ${r.length} done`),(0,P.jsx)(`progress`,{max:r.length,value:u})]}),(0,P.jsx)(`p`,{role:`alert`,className:`problem`,children:c}),(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{onClick:a,children:g(`关闭`,`Close`)}),(0,P.jsx)(`button`,{className:`primary`,disabled:u!==null||!o.trim(),onClick:()=>void f(),children:g(`撤销`,`Reverse`)})]})]})}var Rn=e=>e?`${e.rule??e.code}${e.message}`:``;function zn({told:e,done:t,names:n}){let r=(0,k.useRef)(null);(0,k.useEffect)(()=>{r.current?.scrollIntoView({block:`nearest`})},[e]);let i=e.filter(e=>!e.succeeded),a=e.filter(e=>e.succeeded&&e.warnings.length),o=Map.groupBy(i,e=>Rn(e.errors[0])),s=Map.groupBy(a.flatMap(e=>e.warnings.map(t=>({w:t,id:e.id}))),({w:e})=>Rn(e)),c=e=>(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`名单(${e.length})`,`Who (${e.length})`)}),e.map(e=>n.get(e)??e).join(g(`、`,`, `))]});return(0,P.jsxs)(`div`,{ref:r,className:`outcome`,role:`status`,children:[(0,P.jsxs)(`p`,{className:`sum`,children:[(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`b`,{className:`good`,children:e.length-i.length}),` `,t?g(`件已办`,`done`):g(`件可以办理`,`will pass`)]}),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`b`,{className:i.length?`late`:``,children:i.length}),` `,t?g(`件未办`,`not done`):g(`件会被跳过`,`will be skipped`)]}),a.length>0&&(0,P.jsx)(`span`,{children:g(`${a.length} 件有提醒`,`${a.length} with warnings`)})]}),(0,P.jsxs)(`ul`,{tabIndex:0,"aria-label":g(`原因`,`Reasons`),children:[[...o].map(([e,t])=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`b`,{children:g(`${t.length} 件不能办`,`${t.length} cannot`)}),` `,t[0].errors[0]&&(0,P.jsx)(J,{problem:{...t[0].errors[0],severity:`HARD`}}),t[0].errors[0]?.article&&(0,P.jsx)(`a`,{href:z(`regulation`,``,{text:t[0].errors[0].rule??``}),children:t[0].errors[0].article}),c(t.map(e=>e.id))]},e)),[...s].map(([e,t])=>(0,P.jsxs)(`li`,{children:[g(`${t.length} 件提醒`,`${t.length} warned`),` `,(0,P.jsx)(J,{problem:{...t[0].w,severity:`WARNING`}}),c(t.map(({id:e})=>e))]},e))]})]})}function Bn(e,t,n,r){let[i,a]=(0,k.useState)(n),[o,s]=(0,k.useState)(null),[c,l]=(0,k.useState)(null),[u,d]=(0,k.useState)(null),[f,p]=(0,k.useState)(!1);async function m(){p(!0),d(null);try{s(await En(e,Sn(i).map(r)))}catch(e){d(e)}finally{p(!1)}}async function h(){let n=new Set(c?.told.filter(e=>!e.succeeded).map(e=>e.id));p(!0),d(null);try{let o=await ln(t,[...n]),c=i.filter(e=>n.has(e.id)).map(e=>o.get(e.id)??e),u=await En(e,Sn(c).map(r));a(c),s(u),l(null)}catch(e){d(e)}finally{p(!1)}}async function _(){p(!0),d(null),l({of:i.length,told:[]});let t=[];try{await Dn(e,Sn(i).map(r),n=>{t.push(...n),l({of:i.length,told:[...t]}),e.tell(n)});let n=t.filter(e=>!e.succeeded);e.choose(new Set(n.map(e=>e.id))),T(g(`已办 ${t.length-n.length} 件`,`${t.length-n.length} done`)+(n.length?g(`,${n.length} 件未办`,`, ${n.length} not`):``))}catch(e){d(e)}finally{p(!1)}}return{rows:i,dry:o,progress:c,fault:u,busy:f,tryOut:m,act:_,retry:h,stale:()=>s(null)}}function Vn({title:e,wide:t,hold:n,close:r,ready:i,verb:a,asGraphQL:o,beside:s,children:c}){let{rows:l,dry:u,progress:d,fault:f,busy:p,tryOut:m,act:h,retry:_}=n,v=d?.told??u,y=v?.filter(e=>!e.succeeded)??[],b=new Map(l.map(e=>[e.id,e.candidate.name]));return(0,P.jsxs)(ne,{wide:t,title:e,close:r,children:[!d&&c,d&&(0,P.jsxs)(`label`,{children:[g(`${d.told.length} / ${d.of} 已处理`,`${d.told.length} of ${d.of} done`),(0,P.jsx)(`progress`,{max:d.of,value:d.told.length})]}),v&&(0,P.jsx)(zn,{told:v,done:!!d,names:b}),f&&(0,P.jsxs)(`p`,{className:`problem`,role:`alert`,children:[f.message,d&&g(`。未送达的部分用同一编号重发,不会办两次。`,` What was not delivered is sent again under the same key; nothing is done twice.`)]}),(0,P.jsxs)(`div`,{className:`actions`,children:[o,(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{onClick:r,disabled:p,children:d?g(`关闭`,`Close`):g(`取消`,`Cancel`)}),d?y.length>0&&(0,P.jsx)(`button`,{className:`primary`,disabled:p,onClick:()=>void _(),children:g(`重试未办的`,`Retry what failed`)}):(0,P.jsxs)(P.Fragment,{children:[s,u?(0,P.jsx)(`button`,{className:`primary`,disabled:p||y.length===u.length,onClick:()=>void h(),children:a(u.length-y.length)}):(0,P.jsx)(`button`,{className:`primary`,disabled:p||!i,onClick:()=>void m(),children:p?g(`试算中…`,`Trying…`):g(`试算`,`Dry run`)})]})]})]})}function Hn(e,t){let n=(0,k.useRef)(null),i=r({count:e,getScrollElement:()=>n.current,estimateSize:()=>t,overscan:12}),a=i.getVirtualItems();return{box:n,shown:a.map(e=>e.index),before:a[0]?.start??0,after:i.getTotalSize()-(a.at(-1)?.end??0)}}function Un({legend:e,label:t,rows:n,numbers:r,change:i}){let a=Hn(n.length,39);return(0,P.jsxs)(`fieldset`,{children:[(0,P.jsx)(`legend`,{children:e}),(0,P.jsx)(`div`,{className:`votes`,ref:a.box,tabIndex:0,role:`region`,"aria-label":t,children:(0,P.jsx)(`table`,{children:(0,P.jsxs)(`tbody`,{children:[(0,P.jsx)(`tr`,{style:{height:a.before}}),a.shown.map(e=>{let a=n[e];return(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:a.candidate.name}),(0,P.jsx)(`td`,{children:(0,P.jsx)(`input`,{style:{width:180},value:r[a.id]??``,"aria-label":`${a.candidate.name} ${t}`,onChange:e=>i({...r,[a.id]:e.target.value})})})]},a.id)}),(0,P.jsx)(`tr`,{style:{height:a.after}})]})})})]})}function Wn(e){let[t]=e.admissions.nodes;return{...e,candidate:e,admittedOn:e.probation?.start,approvedOn:t?.decidedOn,approvedBy:t?.decidedBy?.organization?.name}}var Gn={key:`filings`,page:async(e,t)=>{let{candidates:n}=await p(be,{filter:e,after:t});return{...n,nodes:n.nodes.map(Wn)}},named:async e=>(await p(ve,{ids:e})).nodes.filter(e=>e!==null).map(Wn),waits:e=>!!e.probation&&!e.upwardFiledOn},Kn=Cn(`jishi:filing`,async e=>(await p(ge,{input:e})).acknowledgeUpwardFilings),qn=kn(async(e,t)=>(await p(xe,{input:{candidateIds:e,reason:t,errorPolicy:`REJECT_FAILED_ROWS`,validateOnly:!1}})).reverseUpwardFilings);function Jn({rows:e,close:t}){let[n,r]=(0,k.useState)(K()),[i,a]=(0,k.useState)(``),[o,s]=(0,k.useState)(``),[c,l]=(0,k.useState)({}),u=e=>({on:n,number:i,note:o,errorPolicy:`REJECT_FAILED_ROWS`,items:e.map(e=>({candidateId:e.id,version:e.version,...c[e.id]&&{number:c[e.id]}}))}),d=Bn(Kn,Gn,e,u),{rows:f}=d,p=e=>t=>{e(t),d.stale()};return(0,P.jsxs)(Vn,{title:g(`备案 · ${f.length} 人`,`Acknowledge · ${f.length} people`),hold:d,close:t,ready:!!n,verb:e=>g(`备案 ${e} 人`,`Acknowledge ${e}`),asGraphQL:(0,P.jsx)(G,{document:ge,variables:{input:{...u(f),validateOnly:!0}}}),children:[(0,P.jsx)(`p`,{className:`quiet`,children:g(`备案是记录,不是审批:对接收决定没有异议的,登记备案日期和编号。`,`An acknowledgement is kept on file and decides nothing: it has a day, and a number if there is one.`)}),(0,P.jsxs)(`label`,{children:[g(`备案日期`,`Day`),(0,P.jsx)(`input`,{type:`date`,value:n,max:K(),required:!0,onChange:e=>p(r)(e.target.value)})]}),(0,P.jsxs)(`label`,{children:[g(`备案编号(可不填)`,`Number (may be left out)`),(0,P.jsx)(`input`,{value:i,maxLength:100,onChange:e=>p(a)(e.target.value)})]}),(0,P.jsxs)(`label`,{children:[g(`说明(可不填)`,`Remarks (may be left out)`),(0,P.jsx)(`textarea`,{value:o,rows:2,onChange:e=>p(s)(e.target.value)})]}),f.length>1&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`逐人编号`,`Numbers one by one`)}),(0,P.jsx)(Un,{rows:f,numbers:c,change:p(l),label:g(`备案编号`,`Number`),legend:g(`与上面编号不同的`,`Where other than the one above`)})]})]})}function Yn(){let[e,t]=K().split(`-`).map(Number);return t===1?`${e-1}-12-01`:`${e}-${String(t-1).padStart(2,`0`)}-01`}var Xn=e=>new Date(Date.parse(e)-864e5).toISOString().slice(0,10),Zn={all:[g(`全部`,`All`),()=>({})],recent:[g(`上月以来接收`,`Admitted since last month`),()=>({admittedOn:{from:Yn()}})],older:[g(`更早接收`,`Admitted earlier`),()=>({admittedOn:{to:Xn(Yn())}})],full:[g(`已转正`,`Full members by now`),()=>({stage:[`FULL_MEMBER`]})]},Qn=e=>e.mood&&e.mood in Zn?e.mood:`all`;function $n(e){return{upwardFiled:!1,...e.organization&&{organization:e.organization},...e.branch&&{branch:e.branch},...e.name&&{name:e.name}}}function er(e){let t={...$n(e),...Zn[Qn(e)][1]()},n={...e.from&&{from:e.from},...e.to&&{to:e.to}};return Object.keys(n).length?{...t,admittedOn:{...t.admittedOn,...n}}:t}function tr(e){let t=t=>er({...e,mood:t}),n={all:t(`all`),recent:t(`recent`),older:t(`older`),full:t(`full`)};return _n(`filing-counts`,n.all,()=>p(_e,n))}var{choose:nr,toggle:rr}=Kn,ir=[`filing-counts`,`counts`,`people`],ar=[{title:g(`支部`,`Branch`),of:e=>e.branch.name},{title:g(`阶段`,`Stage`),of:e=>q(`Stage`,e.stage)},{title:g(`批准党委`,`Approved by`),of:e=>e.approvedBy??`—`,hint:e=>e.approvedBy??``},{title:g(`接收日期`,`Admitted`),look:()=>`day`,hint:()=>g(`支部大会通过之日,预备期由此起算`,`The day the general meeting resolved: probation counts from it`),of:e=>e.admittedOn??`—`},{title:g(`已等待`,`Waiting`),look:()=>`day`,hint:e=>e.approvedOn?g(`党委 ${e.approvedOn} 批准`,`Approved on ${e.approvedOn}`):``,of:(e,t)=>e.approvedOn?g(`${Ye(e.approvedOn,t)} 天`,`${Ye(e.approvedOn,t)} d`):`—`}],or=e=>yt(`jishi-filings-${K()}`,dr(e));function sr(){let e=!!mt(),t=Z();return e?t(`acknowledgeUpwardFilings`)?(0,P.jsx)(cr,{}):(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(I,{children:g(`报上级备案由上级党委组织部门办理,您的账户不办理备案。`,`Upward filings are acknowledged by the organization department of the superior committee; your account does not.`)})}):(0,P.jsx)(L,{})}function cr(){let{query:e}=R(),t=Fn(Kn,Gn,er(e),{save:or,counts:ir}),{read:n,all:r,rows:i,total:a,length:o,complete:s,loading:c,across:l,picked:u,whole:d,current:p,done:m,again:h}=t,_=tr(e),v=_?.[Qn(e)]??a,[y,b]=(0,k.useState)(null),[x,S]=(0,k.useState)(!1),C=(0,k.useRef)(null),w=(e=u.length?u:p?[p]:[])=>{e.length&&b(e)};return In({...t,toggle:rr,search:C,open:()=>{p&&(location.hash=z(`people`,p.id))},leave:()=>nr(new Set),acts:{a:()=>w(),...m.length&&{u:()=>S(!0)}}}),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(N,{children:n.data&&g(`${a} 人等待备案`,`${a} waiting to be acknowledged`)}),(0,P.jsxs)(M,{children:[(0,P.jsxs)(Xe,{label:g(`导出`,`Export`),panelClass:`menu`,button:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(f,{sign:`download`}),g(`导出`,`Export`)]}),children:[(0,P.jsx)(`button`,{disabled:!i.length,onClick:t.save,children:g(`此筛选的 ${o} 人,如表所示(CSV)`,`The ${o} of this filter, as shown (CSV)`)}),(0,P.jsx)(`button`,{onClick:()=>void ur(e),children:g(`此筛选的全部,按字段名(CSV,记入审计)`,`All of this filter, by field names (CSV, kept in the audit trail)`)})]}),(0,P.jsx)(G,{document:be,variables:{filter:er(e),after:null}})]}),(0,P.jsx)(An,{sitting:Kn,what:g(`备案`,``),again:()=>h(r.map(e=>e.id))},y?`asking`:`here`),(0,P.jsxs)(`section`,{className:`card inbox`,children:[(0,P.jsx)(lr,{query:e,counts:_,search:C}),n.isPending?(0,P.jsx)(`div`,{style:{padding:16},children:(0,P.jsx)(L,{})}):n.isLoadingError?(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()}):i.length?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(pn,{chosen:d||l,complete:s,named:``,rows:i.length,total:a,server:v,changed:t.long&&v!==a&&!n.isFetching,fromTop:t.fromTop}),(0,P.jsx)(`div`,{className:`desks`,children:(0,P.jsx)(Mn,{label:g(`等待备案`,`Waiting to be acknowledged`),columns:ar,selection:Kn,rows:i,length:o,at:t.at,whole:d||l,handle:t.list,look:t.look,put:t.put})})]}):(0,P.jsx)(I,{children:Object.keys(e).some(t=>e[t])?g(`没有符合筛选条件的人员。`,`Nobody matches the filter.`):g(`没有等待备案的接收决定。党委新批准的会自动出现在这里。`,`Nobody waits to be acknowledged. Who is newly admitted appears here by themselves.`)}),(0,P.jsxs)(`footer`,{children:[(0,P.jsx)(`span`,{children:c&&t.saving?g(`已取回 ${r.length} / ${a} 人`,`${r.length} of ${a} fetched`):g(`共 ${a} 人`,`${a} people`)}),(0,P.jsxs)(`span`,{className:`keys`,children:[(0,P.jsx)(`kbd`,{children:`j`}),(0,P.jsx)(`kbd`,{children:`k`}),g(`移动`,`move`),` `,(0,P.jsx)(`kbd`,{children:`x`}),g(`选择`,`choose`),` `,(0,P.jsx)(`kbd`,{children:`Enter`}),g(`打开档案`,`open the file`),` `,(0,P.jsx)(`kbd`,{children:`a`}),g(`备案`,`acknowledge`),` `,(0,P.jsx)(`kbd`,{children:`?`}),g(`全部快捷键`,`all keys`)]}),(0,P.jsx)(`span`,{className:`grow`}),m.length>0&&(0,P.jsx)(`button`,{onClick:()=>S(!0),children:g(`撤回刚备案的 ${m.length} 人`,`Take back the ${m.length} just acknowledged`)})]}),u.length>0&&(0,P.jsxs)(`div`,{className:`batch`,role:`region`,"aria-label":g(`批量操作`,`Bulk`),children:[(0,P.jsx)(`strong`,{children:d?g(`已选全部 ${u.length} 人`,`All ${u.length} chosen`):g(`已选 ${u.length} 人`,`${u.length} chosen`)}),(0,P.jsx)(`button`,{className:`bare`,onClick:()=>nr(new Set),children:g(`清除`,`Clear`)}),(0,P.jsx)(`button`,{className:`primary`,disabled:l&&!s,onClick:()=>w(),children:g(`备案…`,`Acknowledge…`)})]})]}),y&&(0,P.jsx)(Jn,{rows:y,close:()=>{b(null),h(y.map(e=>e.id))}}),x&&(0,P.jsx)(Ln,{sitting:Kn,ids:m,take:qn,title:g(`撤回 ${m.length} 人的备案`,`Take back ${m.length} acknowledgements`),note:g(`撤回后这些人重新等待备案;原备案和撤回理由留在档案中。`,`They wait again; the acknowledgement and why it was taken back stay on file.`),close:()=>{S(!1),h()}})]})}function lr({query:e,counts:t,search:n}){let r=t=>B(`filings`,``,{...e,...t});return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{ref:n,type:`search`,defaultValue:e.name??``,placeholder:g(`姓名,回车搜索  /`,`Name, then Enter  /`),"aria-label":g(`姓名`,`Name`),onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value.trim()}),e.key===`Escape`&&e.currentTarget.blur()}},e.name??``),(0,P.jsx)(vn,{value:e.branch,choose:e=>r({branch:e})}),(0,P.jsxs)(`label`,{children:[g(`接收自`,`Admitted from`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>r({from:e.target.value})})]}),(0,P.jsxs)(`label`,{children:[g(`至`,`to`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>r({to:e.target.value})})]}),[`name`,`branch`,`from`,`to`,`mood`].some(t=>e[t])&&(0,P.jsx)(`button`,{className:`plain`,onClick:()=>B(`filings`),children:g(`清除筛选`,`Clear`)})]}),(0,P.jsx)(yn,{moods:Zn,mood:Qn(e),counts:t,choose:e=>r({mood:e})})]})}async function ur(e){try{bt(`jishi-filings-all-${K()}`,await E(ye,{filter:er(e)}))}catch(e){T(e.message)}}var dr=e=>[[g(`姓名`,`Name`),g(`支部`,`Branch`),g(`阶段`,`Stage`),g(`批准党委`,`Approved by`),g(`接收日期`,`Admitted`),g(`批准日期`,`Approved`)],...e.map(e=>[e.name,e.branch.name,q(`Stage`,e.stage),e.approvedBy??``,e.admittedOn??``,e.approvedOn??``])],fr=()=>a({queryKey:[`regulation`],queryFn:()=>p(ce,{}),staleTime:1/0});function pr(){let e=fr().data?.regulation.operations??[],t=Z();return({rule:n,guard:r},i)=>{let a=r??n;if(!a)return;let o=e.filter(e=>e.settles.includes(a)),s=o.length?o:e.filter(e=>e.settles.some(e=>e.split(`.`)[0]===a.split(`.`)[0])),c=e=>(e.stage===i?0:2)+ +!t(e.act),[l]=[...s].sort((e,t)=>c(e)-c(t));return l&&{...l,label:h(l.label),own:t(l.act)}}}var mr=(e,t)=>z(`people`,e.id,{do:t.section});function hr({problem:e,person:t}){let n=pr()(e,t.stage);return n?(0,P.jsxs)(`a`,{href:mr(t,n),children:[n.own?g(`去办理:`,`Settle: `):g(`由他人办理:`,`For another role: `),n.section,` `,n.label]}):null}var gr={key:`inbox`,page:async(e,t)=>(await p(De,{filter:e,after:t})).approvals,named:async e=>(await p(Ee,{ids:e})).nodes.filter(e=>e!==null),waits:e=>e.status===`SUBMITTED`},_r=Cn(`jishi:sitting`,async e=>(await p(Ce,{input:e})).decideApprovals),vr=kn(async(e,t)=>(await p(Oe,{input:{ids:e,reason:t,errorPolicy:`REJECT_FAILED_ROWS`,validateOnly:!1}})).reverseDecisions),yr=[`due`,`present`,`approve`,`oppose`,`abstain`],br=[g(`应到`,`Due`),g(`实到`,`Present`),g(`赞成`,`For`),g(`不赞成`,`Against`),g(`弃权`,`Abstained`)];function xr(e){if(!e?.present)return;let t=t=>Number(e[t]??0)||0;return{due:t(`due`),present:t(`present`),approve:t(`approve`),oppose:t(`oppose`),abstain:t(`abstain`)}}function Sr({rows:e,votes:t,change:n}){let r=(e,r)=>n({...t,[e]:{...t[e],...r}});function i(r,i,a){let o={...t};r.trim().split(/\r?\n/).forEach((t,n)=>{let r=e[i+n]?.id;if(!r)return;let s=t.trim().split(/[\t\s,,]+/);o[r]={...o[r],...Object.fromEntries(s.flatMap((e,t)=>yr[a+t]?[[yr[a+t],e.replace(/\D/g,``)]]:[]))}}),n(o)}let a=t[e[0].id],o=Hn(e.length,39);return(0,P.jsxs)(`fieldset`,{children:[(0,P.jsx)(`legend`,{children:g(`党委会逐人表决`,`The committee's votes, one by one`)}),(0,P.jsxs)(`p`,{className:`quiet`,style:{margin:0},children:[g(`可从电子表格复制整块,粘贴到任一格。`,`Copy a block from a spreadsheet and paste it at any cell.`),a?.due&&a.present&&e.length>1&&(0,P.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n(Object.fromEntries(e.map(e=>[e.id,{...t[e.id],due:a.due,present:a.present}]))),children:g(`应到、实到填到全部`,`Due and present for everybody`)})]}),(0,P.jsx)(`div`,{className:`votes`,ref:o.box,tabIndex:0,role:`region`,"aria-label":g(`表决`,`Votes`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`姓名`,`Name`)}),br.map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))]})}),(0,P.jsxs)(`tbody`,{children:[(0,P.jsx)(`tr`,{style:{height:o.before}}),o.shown.map(n=>{let a=e[n];return(0,P.jsxs)(`tr`,{children:[(0,P.jsxs)(`th`,{scope:`row`,children:[a.candidate.name,` `,(0,P.jsx)(`small`,{className:`quiet`,children:q(`ApprovalKind`,a.kind)})]}),yr.map((e,o)=>(0,P.jsx)(`td`,{children:(0,P.jsx)(`input`,{value:t[a.id]?.[e]??``,inputMode:`numeric`,"aria-label":`${a.candidate.name} ${br[o]}`,onPaste:e=>{let t=e.clipboardData.getData(`text`);/[\n\t]/.test(t)&&(e.preventDefault(),i(t,n,o))},onChange:t=>r(a.id,{[e]:t.target.value.replace(/\D/g,``)})})},e))]},a.id)}),(0,P.jsx)(`tr`,{style:{height:o.after}})]})]})})]})}var Cr=[`ADMISSION_APPROVAL`,`CONVERSION_APPROVAL`];function wr({rows:e,decision:t,close:n}){let[r,i]=(0,k.useState)(t===`APPROVED`?g(`同意。`,`Agreed.`):``),[a,o]=(0,k.useState)(K()),[s,c]=(0,k.useState)({}),[l,u]=(0,k.useState)({}),[d,f]=(0,k.useState)({});function p(e){let n=Object.entries(d).filter(([,e])=>e.trim()).map(([e,t])=>({rule:e,text:t}));return{decision:t,opinion:r,errorPolicy:`REJECT_FAILED_ROWS`,acknowledgements:n,...e.some(e=>Cr.includes(e.kind))&&{committeeMetOn:a},items:e.map(e=>({id:e.id,version:e.version,...xr(s[e.id])&&{vote:xr(s[e.id])},...l[e.id]&&{formSerialNumber:l[e.id]}}))}}let m=Bn(_r,gr,e,p),{rows:h,dry:_,busy:v}=m,y=h.filter(e=>Cr.includes(e.kind)),b=h.filter(e=>e.kind===`PRE_REVIEW`),x=e=>t=>{e(t),m.stale()},S=new Map((_??[]).flatMap(e=>e.errors).filter(e=>e.code===`ACKNOWLEDGEMENT_REQUIRED`&&e.rule).map(e=>[e.rule,e.message])),C=Object.keys(d).filter(e=>!S.has(e)),w=[...S.keys()].some(e=>d[e]?.trim());return(0,P.jsxs)(Vn,{title:`${q(`ApprovalDecision`,t)} · ${g(`${h.length} 件`,`${h.length} submissions`)}`,wide:y.length>0,hold:m,close:n,ready:!!r.trim(),verb:e=>g(`办理 ${e} 件`,`Decide ${e}`),asGraphQL:(0,P.jsx)(G,{document:Ce,variables:{input:{...p(h),validateOnly:!0}}}),beside:S.size>0&&(0,P.jsx)(`button`,{disabled:v||!w,onClick:()=>void m.tryOut(),children:g(`带说明再试算`,`Dry run with the explanation`)}),children:[(0,P.jsxs)(`label`,{children:[g(`审批意见`,`Opinion`),(0,P.jsx)(`textarea`,{value:r,required:!0,rows:2,onChange:e=>x(i)(e.target.value)})]}),y.length>0&&(0,P.jsxs)(`label`,{children:[g(`党委会议日期`,`Day of the committee's meeting`),(0,P.jsx)(`input`,{type:`date`,value:a,onChange:e=>x(o)(e.target.value)})]}),t===`APPROVED`&&y.length>0&&(0,P.jsx)(Sr,{rows:y,votes:s,change:x(c)}),t===`APPROVED`&&b.length>0&&(0,P.jsx)(Un,{rows:b,numbers:l,change:x(u),label:g(`志愿书编号`,`Form number`),legend:g(`入党志愿书编号(随预审发放,可不填)`,`Numbers of the forms issued with the pre-review (may be left out)`)}),[...S.keys(),...C].map(e=>(0,P.jsxs)(`label`,{children:[g(`书面说明`,`Explanation`),` · `,S.get(e)??e,(0,P.jsx)(`input`,{value:d[e]??``,onChange:t=>f({...d,[e]:t.target.value})})]},e))]})}var Tr={all:[g(`全部`,`All`),{}],clear:[g(`无提醒`,`No warnings`),{hasWarnings:!1}],warned:[g(`有提醒`,`With warnings`),{hasWarnings:!0}],again:[g(`再次上报`,`Submitted again`),{resubmitted:!0}],late:[g(`已逾期`,`Overdue`),{overdue:!0}]},Er=e=>e.mood&&e.mood in Tr?e.mood:`all`,Dr=[[`7`,g(`等待 7 天以上`,`Over 7 days`)],[`30`,g(`等待 30 天以上`,`Over 30 days`)],[`60`,g(`等待 60 天以上`,`Over 60 days`)]];function Or(e){return{status:[`SUBMITTED`],...e.organization&&{organization:e.organization},...e.branch&&{candidate:{branch:e.branch}},...e.kind&&{kind:[e.kind]},...e.wait&&{waitingSince:qe(-Number(e.wait))}}}var kr=e=>({...Or(e),...Tr[Er(e)][1]});function Ar(e){let t=t=>({...Or(e),...Tr[t][1]}),n={all:t(`all`),clear:t(`clear`),warned:t(`warned`),again:t(`again`),late:t(`late`)};return _n(`inbox-counts`,n.all,()=>p(we,n))}function jr({id:e,close:t,decide:n}){let r=a({queryKey:[`approval`,e],queryFn:()=>p(Se,{id:e})}),i=r.data?.approval;return(0,P.jsxs)(`aside`,{className:`preview`,"aria-label":g(`预览`,`Preview`),tabIndex:0,children:[(0,P.jsxs)(`header`,{children:[(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`h2`,{children:i?(0,P.jsx)(`a`,{href:z(`people`,i.candidate.id),children:i.candidate.name}):`…`}),i&&(0,P.jsxs)(`span`,{className:`quiet`,children:[q(`ApprovalKind`,i.kind),` · `,i.candidate.branch.name]})]}),(0,P.jsx)(`button`,{className:`bare`,onClick:t,"aria-label":g(`关闭预览`,`Close the preview`),children:(0,P.jsx)(f,{sign:`close`})})]}),r.isPending?(0,P.jsx)(L,{}):r.isLoadingError?(0,P.jsx)(F,{fault:r.error,again:()=>void r.refetch()}):i?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`dl`,{children:[(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`阶段`,`Stage`)}),(0,P.jsx)(`dd`,{children:q(`Stage`,i.candidate.stage)})]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`上报`,`Submitted`)}),(0,P.jsxs)(`dd`,{children:[i.submittedOn,i.submittedBy&&(0,P.jsxs)(`small`,{children:[` `,i.submittedBy.name]})]})]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`期限`,`Deadline`)}),(0,P.jsx)(`dd`,{className:i.deadlineOn&&i.deadlineOn<K()?`late`:``,children:i.deadlineOn??`—`})]}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`规则版本`,`Edition`)}),(0,P.jsx)(`dd`,{children:q(`Edition`,i.edition)})]}),i.outcome&&(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`支部决议`,`Resolved`)}),(0,P.jsx)(`dd`,{children:q(`ConversionOutcome`,i.outcome)})]}),i.candidate.unit&&(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:g(`单位`,`Unit`)}),(0,P.jsx)(`dd`,{children:i.candidate.unit})]})]}),i.note&&(0,P.jsx)(`p`,{children:i.note}),(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`今天审批会遇到`,`If it were decided today`)}),i.problemsNow.length?i.problemsNow.map((e,t)=>(0,P.jsx)(J,{problem:e,mend:(0,P.jsx)(hr,{problem:e,person:i.candidate})},t)):(0,P.jsx)(`p`,{className:`good`,children:g(`没有未满足的规则。`,`No rule is unmet.`)}),i.acknowledgements.map(e=>(0,P.jsxs)(`p`,{className:`quiet`,children:[e.rule,`:`,e.text]},e.rule))]}),i.previous&&(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`前次上报`,`The submission before`)}),(0,P.jsxs)(`p`,{children:[(0,P.jsx)(`span`,{className:`badge error`,children:q(`ApprovalStatus`,i.previous.status)}),` `,i.previous.decidedOn,` `,i.previous.decidedBy?.name,(0,P.jsx)(`br`,{}),i.previous.opinion]}),i.changesSince.length>0?(0,P.jsx)(`ul`,{children:i.changesSince.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`span`,{className:`badge task`,children:q(`Moved`,e.moved)}),` `,q(`Kind`,e.kind),` `,(0,P.jsx)(`time`,{className:`quiet`,children:e.on})]},e.recordId))}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`材料没有变动。`,`The records have not changed.`)})]}),i.lateEntries.length>0&&(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`上报前集中补录 · ${i.lateEntries.length} 件`,`Entered late, just before · ${i.lateEntries.length}`)}),(0,P.jsx)(`ul`,{children:i.lateEntries.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`time`,{className:`quiet`,children:e.on}),` `,q(`Kind`,e.kind),` `,(0,P.jsx)(`span`,{className:`badge warning`,children:g(`${e.enteredOn} 录入`,`entered ${e.enteredOn}`)})]},e.recordId))})]}),i.history.length>0&&(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`历次决定`,`Earlier decisions`)}),(0,P.jsx)(`ul`,{children:i.history.map((e,t)=>(0,P.jsxs)(`li`,{children:[e.on,` `,(0,P.jsx)(`b`,{children:q(`ApprovalStatus`,e.status)}),` `,e.opinion]},t))})]}),i.deliberations.length>0&&(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`审议`,`Deliberated`)}),(0,P.jsx)(`ul`,{children:i.deliberations.map((e,t)=>(0,P.jsxs)(`li`,{children:[e.on,` `,e.agrees?g(`同意`,`agrees`):g(`不同意`,`disagrees`),` `,e.opinion]},t))})]}),(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h3`,{children:g(`上报快照 · ${i.evidence.length} 件材料`,`What it rests on · ${i.evidence.length} records`)}),(0,P.jsx)(`ul`,{children:i.evidence.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`time`,{className:`quiet`,children:e.on}),` `,q(`Kind`,e.kind),e.version>1&&(0,P.jsxs)(`small`,{children:[` `,g(`第 ${e.version} 版`,`version ${e.version}`)]})]},e.recordId))}),(0,P.jsx)(G,{document:Se,variables:{id:e}})]}),n&&(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(`button`,{onClick:()=>n(`REJECTED`),children:g(`不通过…`,`Reject…`)}),(0,P.jsx)(`button`,{onClick:()=>n(`RETURNED`),children:g(`退回…`,`Return…`)}),(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{className:`primary`,onClick:()=>n(`APPROVED`),children:g(`通过…`,`Approve…`)})]})]}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`这件上报已不在您的管辖范围内。`,`This submission is no longer in your scope.`)})]})}var Mr=()=>`jishi:views:${ee.getState().account?.login??``}`,Nr=()=>JSON.parse(localStorage.getItem(Mr())??`[]`),Pr=s(()=>({times:0}));function Fr(e){localStorage.setItem(Mr(),JSON.stringify(e)),Pr.setState(e=>({times:e.times+1}))}function Ir(){return Pr(e=>e.times),ee(e=>e.account),Nr()}var Lr=(e,t)=>new URLSearchParams(Object.entries(e).filter(([,e])=>e).sort()).toString()===new URLSearchParams(Object.entries(t).filter(([,e])=>e).sort()).toString(),Rr=e=>B(`inbox`,``,{organization:``,...e.query});function zr({query:e}){let t=Ir(),[n,r]=(0,k.useState)(``),i=t.find(t=>Lr(t.query,e)),a=async()=>{await navigator.clipboard.writeText(`${location.origin}${location.pathname}${z(`inbox`,``,e)}`),T(g(`已复制链接`,`The link is copied`))};return(0,P.jsxs)(Xe,{label:g(`视图`,`Views`),panelClass:`menu views`,button:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(f,{sign:`save`}),i?.name??g(`视图`,`Views`)]}),children:[t.length>0&&(0,P.jsx)(`h3`,{children:g(`已存视图`,`Saved views`)}),t.map(e=>(0,P.jsxs)(`div`,{className:`saved`,children:[(0,P.jsx)(`button`,{"aria-current":e===i,onClick:()=>Rr(e),children:e.name}),(0,P.jsx)(`button`,{className:`bare`,"aria-pressed":`false`,"aria-label":g(`删除视图 ${e.name}`,`Delete the view ${e.name}`),onClick:()=>Fr(t.filter(t=>t!==e)),children:(0,P.jsx)(f,{sign:`close`})})]},e.name)),(0,P.jsx)(`h3`,{children:g(`保存当前筛选`,`Save this filter`)}),(0,P.jsxs)(`form`,{className:`saved`,onSubmit:i=>{i.preventDefault(),n.trim()&&(Fr([...t.filter(e=>e.name!==n.trim()),{name:n.trim(),query:e}]),T(g(`已保存视图“${n.trim()}”`,`View “${n.trim()}” saved`)),r(``))},children:[(0,P.jsx)(`input`,{value:n,maxLength:30,onChange:e=>r(e.target.value),placeholder:g(`视图名称`,`Name of the view`),"aria-label":g(`视图名称`,`Name of the view`)}),(0,P.jsx)(`button`,{"aria-pressed":`false`,className:`primary`,children:g(`保存`,`Save`)})]}),(0,P.jsx)(`hr`,{}),(0,P.jsxs)(`button`,{onClick:()=>void a(),children:[(0,P.jsx)(f,{sign:`link`}),g(`复制链接`,`Copy the link`)]})]})}var{choose:Br,toggle:Vr}=_r,Hr=[`inbox-counts`,`counts`,`approval`],Ur=e=>S===`zh`?e.zh:e.en,Wr=(e,t)=>e.deadlineOn?Ye(t,e.deadlineOn):null,Gr=[{title:g(`支部`,`Branch`),of:e=>e.candidate.branch.name},{title:g(`审批事项`,`Kind`),of:e=>q(`ApprovalKind`,e.kind),hint:e=>q(`ApprovalKind`,e.kind)},{title:g(`问题`,`Findings`),of:e=>(0,P.jsxs)(P.Fragment,{children:[e.foundProblems.map(t=>(0,P.jsx)(J,{problem:{message:Ur(t),rule:t.guard,article:t.article,severity:t.severity},mend:(0,P.jsx)(hr,{problem:t,person:e.candidate})},t.guard)),e.changesSince.length>0&&(0,P.jsx)(`span`,{className:`badge warning`,children:g(`上报后 ${e.changesSince.length} 处变动`,`${e.changesSince.length} changes since`)})]})},{title:g(`期限`,`Deadline`),look:(e,t)=>(Wr(e,t)??0)<0?`day late`:`day`,of:(e,t)=>{let n=Wr(e,t);return(0,P.jsxs)(P.Fragment,{children:[e.deadlineOn??`—`,n!==null&&(0,P.jsxs)(`small`,{children:[` `,n<0?g(`逾 ${-n} 天`,`${-n} d late`):g(`${n} 天`,`${n} d`)]})]})}},{title:g(`已等待`,`Waiting`),look:()=>`day`,hint:e=>e.submittedOn,of:(e,t)=>g(`${Ye(e.submittedOn,t)} 天`,`${Ye(e.submittedOn,t)} d`)}],Kr=e=>yt(`jishi-inbox-${K()}`,Xr(e));function qr(){let{query:e}=R(),t=e.name??``,n=(0,k.useMemo)(()=>t?e=>e.candidate.name.includes(t)||e.candidate.branch.name.includes(t):null,[t]),r=Fn(_r,gr,kr(e),{finds:n,save:Kr,counts:Hr}),{read:i,all:a,rows:o,total:s,length:c,complete:l,loading:u,across:d,picked:p,whole:m,current:h,done:_,again:v}=r,y=Ar(e),b=y?.[Er(e)]??s,[x,S]=(0,k.useState)(!1),[C,w]=(0,k.useState)(null),[T,E]=(0,k.useState)(!1),D=(0,k.useRef)(null),O=Z()(`decideApprovals`),A=(e,t=p.length?p:h?[h]:[])=>{t.length&&w({decision:e,rows:t})},{put:j}=r,ee=(0,k.useCallback)(e=>{j(e),S(!0)},[j]);return In({...r,toggle:Vr,search:D,open:()=>S(!0),leave:()=>{x?S(!1):Br(new Set)},acts:{...O&&{a:()=>A(`APPROVED`),r:()=>A(`RETURNED`)},..._.length&&{u:()=>E(!0)}}}),(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(N,{children:[i.data&&g(`${s} 件等待审批`,`${s} waiting for a decision`),i.data&&!O&&g(`;由上级党委审批,您的账户只供查看`,`; the superior committee decides, your account looks on`)]}),(0,P.jsxs)(M,{children:[(0,P.jsx)(zr,{query:e}),(0,P.jsxs)(Xe,{label:g(`导出`,`Export`),panelClass:`menu`,button:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(f,{sign:`download`}),g(`导出`,`Export`)]}),children:[(0,P.jsx)(`button`,{disabled:!o.length,onClick:r.save,children:g(`此筛选的 ${c} 件,如表所示(CSV)`,`The ${c} of this filter, as shown (CSV)`)}),(0,P.jsx)(`button`,{onClick:()=>void Yr(e),children:g(`此筛选的全部,按字段名(CSV,记入审计)`,`All of this filter, by field names (CSV, kept in the audit trail)`)})]}),(0,P.jsx)(G,{document:De,variables:{filter:kr(e),after:null}})]}),(0,P.jsx)(An,{sitting:_r,what:`审批`,again:()=>v(a.map(e=>e.id))},C?`asking`:`here`),(0,P.jsxs)(`section`,{className:`card inbox`,children:[(0,P.jsx)(Jr,{query:e,counts:y,search:D}),i.isPending?(0,P.jsx)(`div`,{style:{padding:16},children:(0,P.jsx)(L,{})}):i.isLoadingError?(0,P.jsx)(F,{fault:i.error,again:()=>void i.refetch()}):o.length?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(pn,{chosen:m||d,complete:l,named:t,rows:o.length,total:s,server:b,changed:r.long&&b!==s&&!i.isFetching,fromTop:r.fromTop}),(0,P.jsxs)(`div`,{className:x&&h?`desks beside`:`desks`,children:[(0,P.jsx)(Mn,{label:g(`等待审批`,`Waiting`),columns:Gr,selection:_r,rows:o,length:c,at:r.at,whole:m||d,handle:r.list,look:r.look,put:j,show:ee}),x&&h&&(0,P.jsx)(jr,{id:h.id,close:()=>S(!1),decide:O?e=>A(e,[h]):void 0},h.id)]})]}):(0,P.jsx)(I,{children:Object.keys(e).some(t=>e[t])?g(`没有符合筛选条件的上报。`,`Nothing matches the filter.`):g(`没有等待审批的上报。新的上报会自动出现在这里。`,`Nothing waits for a decision. New submissions appear here by themselves.`)}),(0,P.jsxs)(`footer`,{children:[(0,P.jsx)(`span`,{children:u&&(t||r.saving)?g(`已取回 ${a.length} / ${s} 件`,`${a.length} of ${s} fetched`):g(`共 ${t?o.length:s} 件`,`${t?o.length:s} submissions`)}),(0,P.jsxs)(`span`,{className:`keys`,children:[(0,P.jsx)(`kbd`,{children:`j`}),(0,P.jsx)(`kbd`,{children:`k`}),g(`移动`,`move`),` `,(0,P.jsx)(`kbd`,{children:`x`}),g(`选择`,`choose`),` `,(0,P.jsx)(`kbd`,{children:`Enter`}),g(`预览`,`preview`),` `,O&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`kbd`,{children:`a`}),g(`通过`,`approve`),` `,(0,P.jsx)(`kbd`,{children:`r`}),g(`退回`,`return`),` `]}),(0,P.jsx)(`kbd`,{children:`?`}),g(`全部快捷键`,`all keys`)]}),(0,P.jsx)(`span`,{className:`grow`}),_.length>0&&(0,P.jsx)(`button`,{onClick:()=>E(!0),children:g(`撤销刚办的 ${_.length} 件`,`Reverse the ${_.length} just decided`)})]}),p.length>0&&(0,P.jsxs)(`div`,{className:`batch`,role:`region`,"aria-label":g(`批量操作`,`Bulk`),children:[(0,P.jsx)(`strong`,{children:m?g(`已选全部 ${p.length} 件`,`All ${p.length} chosen`):g(`已选 ${p.length} 件`,`${p.length} chosen`)}),(0,P.jsx)(`button`,{className:`bare`,onClick:()=>Br(new Set),children:g(`清除`,`Clear`)}),O&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`button`,{disabled:d&&!l,onClick:()=>A(`REJECTED`),children:g(`不通过…`,`Reject…`)}),(0,P.jsx)(`button`,{disabled:d&&!l,onClick:()=>A(`RETURNED`),children:g(`退回…`,`Return…`)}),(0,P.jsx)(`button`,{className:`primary`,disabled:d&&!l,onClick:()=>A(`APPROVED`),children:g(`通过…`,`Approve…`)})]})]})]}),C&&(0,P.jsx)(wr,{rows:C.rows,decision:C.decision,close:()=>{w(null),v(C.rows.map(e=>e.id))}}),T&&(0,P.jsx)(Ln,{sitting:_r,ids:_,take:vr,title:g(`撤销 ${_.length} 件审批决定`,`Reverse ${_.length} decisions`),note:g(`撤销会记入档案,上报件重新等待审批。后续步骤已经办理的不能撤销。`,`A reversal is kept in the file and the submissions wait again. What later steps rest on cannot be reversed.`),close:()=>{E(!1),v()}})]})}function Jr({query:e,counts:t,search:n}){let r=t=>B(`inbox`,``,{...e,...t});return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{ref:n,type:`search`,value:e.name??``,onChange:e=>r({name:e.target.value}),onKeyDown:e=>{e.key===`Escape`&&e.currentTarget.blur()},placeholder:g(`姓名或支部  /`,`Name or branch  /`),"aria-label":g(`搜索`,`Search`)}),(0,P.jsxs)(`select`,{value:e.kind??``,onChange:e=>r({kind:e.target.value}),"aria-label":g(`上报类型`,`Kind`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部类型`,`All kinds`)}),Object.keys(V.ApprovalKind??{}).map(e=>(0,P.jsx)(`option`,{value:e,children:q(`ApprovalKind`,e)},e))]}),(0,P.jsx)(vn,{value:e.branch,choose:e=>r({branch:e})}),(0,P.jsxs)(`select`,{value:e.wait??``,onChange:e=>r({wait:e.target.value}),"aria-label":g(`等待时长`,`Waiting`),children:[(0,P.jsx)(`option`,{value:``,children:g(`不限等待时长`,`Waiting any time`)}),Dr.map(([e,t])=>(0,P.jsx)(`option`,{value:e,children:t},e))]}),[`name`,`kind`,`branch`,`wait`,`mood`].some(t=>e[t])&&(0,P.jsx)(`button`,{className:`plain`,onClick:()=>B(`inbox`),children:g(`清除筛选`,`Clear`)})]}),(0,P.jsx)(yn,{moods:Tr,mood:Er(e),counts:t,choose:e=>r({mood:e})})]})}async function Yr(e){try{bt(`jishi-inbox-all-${K()}`,await E(Te,{filter:kr(e)}))}catch(e){T(e.message)}}var Xr=e=>[[g(`姓名`,`Name`),g(`支部`,`Branch`),g(`审批事项`,`Kind`),g(`问题`,`Findings`),g(`期限`,`Deadline`),g(`提交日期`,`Submitted`)],...e.map(e=>[e.candidate.name,e.candidate.branch.name,q(`ApprovalKind`,e.kind),e.foundProblems.map(Ur).join(`;`),e.deadlineOn??``,e.submittedOn])],Zr=Object.assign({"../../desk/changes.graphql":`# 实时变化 · Each change to a case in one's scope, with who made it: keeps the screens as they are.
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
`,"../../desk/find-people.graphql":`# 按姓名查人 · Whose name or pinyin contains this: the command palette.
query FindPeople($name: String!) {
  candidates(first: 8, filter: { name: $name }) {
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
`,"../../parts/form/meetings.graphql":`# 支部大会 · General meetings, newest first, with the vote on each person.
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
`,"../../parts/form/members.graphql":`# 可选党员 · Who can be a mentor, an introducer or give an opinion: members present, of the own branch or the same committee.
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
`,"../../parts/regulation.graphql":`# 规程 · The regulation as data: every rule with its articles, the road, where each rule is judged, and the manual's operations.
query Regulation {
  regulation {
    guards {
      id
      rule
      article2014
      article2026
      message
      manual
      national
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
`,"../administration/access-tokens.graphql":`# 访问令牌 · The caller's own tokens; the secret is told once, when one is made.
query AccessTokens {
  accessTokens(first: 100) {
    nodes {
      id
      label
      createdAt
      expiresAt
      revokedAt
    }
  }
}
`,"../administration/accounts.graphql":`# 账户 · Accounts in the caller's scope.
query Accounts($filter: AccountFilter, $after: String) {
  accounts(first: 100, after: $after, filter: $filter) {
    nodes {
      id
      login
      name
      role
      disabled
      createdAt
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
`,"../administration/audit-trail.graphql":`# 审计记录 · Every act in the caller's scope, newest first; auditors only.
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
`,"../administration/audit-verification.graphql":`# 审计核对 · Whether the trail is whole.
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
`,"../administration/export-audit.graphql":`# 审计记录导出 · The whole trail as a file, by POST /export; auditors only.
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
`,"../administration/organizations.graphql":`# 党组织 · The tree below, with editions and settings.
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
      isFloatingMembersOrg
      closedOn
      version
      superior {
        id
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
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,"../board/board.graphql":`# 看板 · The people of a branch or committee by stage, with the opinions written of them.
query Board($filter: CandidateFilter!, $after: String) {
  candidates(first: 30, after: $after, filter: $filter, orderBy: NEXT_DUE) {
    totalCount
    nodes {
      id
      name
      stage
      subStatus
      stageSince
      nextDueOn
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
`,"../filings/acknowledge-upward-filings.graphql":`# 批量组织部门备案 · Acknowledges many admissions at a sitting; with validateOnly it is a dry run (F7).
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
      id
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
`,"../filings/filing-counts.graphql":`# 备案计数 · How many admissions each quick filter holds that wait for the organization department.
query FilingCounts(
  $all: CandidateFilter!
  $recent: CandidateFilter!
  $older: CandidateFilter!
  $full: CandidateFilter!
) {
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
`,"../filings/filing-rows.graphql":`# 备案各人 · Admissions read anew, by id: what was acknowledged meanwhile leaves the list.
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
        filter: { kind: [ADMISSION_APPROVAL], status: [APPROVED] }
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
`,"../filings/filings-export.graphql":`# 导出待备案名单 · Everybody of a filter who waits for the organization department, as a stream of one moment (POST /export).
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
`,"../filings/filings.graphql":`# 组织部门备案 · Admissions that wait for the organization department's acknowledgement, longest in their stage first (F7).
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
        filter: { kind: [ADMISSION_APPROVAL], status: [APPROVED] }
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
`,"../filings/reverse-upward-filings.graphql":`# 批量撤销组织部门备案 · A recorded act with a reason: the admissions wait again (F7).
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
      id
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
`,"../inbox/approval.graphql":`# 上报件 · One submission: what it rests on, what has changed since the one before, what is unmet today, earlier decisions (F1).
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
      decidedOn
      opinion
      decidedBy {
        name
      }
    }
    history {
      status
      on
      opinion
    }
  }
}
`,"../inbox/decide-approvals.graphql":`# 批量审批 · Decides many submissions at a sitting; with validateOnly it is a dry run (F3).
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
      id
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
`,"../inbox/inbox-counts.graphql":`# 收件箱计数 · How many each quick filter of the inbox holds.
query InboxCounts(
  $all: ApprovalFilter!
  $clear: ApprovalFilter!
  $warned: ApprovalFilter!
  $again: ApprovalFilter!
  $late: ApprovalFilter!
) {
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
}
`,"../inbox/inbox-export.graphql":`# 导出审批收件箱 · Everything of a filter of the inbox, as a stream of one moment (POST /export).
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
`,"../inbox/inbox-rows.graphql":`# 收件箱各件 · Submissions of the inbox read anew, by id: what somebody else decided meanwhile leaves the list.
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
`,"../inbox/inbox.graphql":`# 审批收件箱 · What waits for the committee's decision, soonest deadline first (F1).
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
`,"../inbox/reverse-decisions.graphql":`# 批量撤销审批决定 · A recorded act with a reason: the submissions wait again (F9).
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
      id
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
`,"../meetings/agenda.graphql":`# 大会议程 · Whom a general meeting can resolve on, and of the others why not and from when (C11, D7).
query Agenda($branch: ID!) {
  candidates(
    first: 100
    filter: { branch: $branch, status: [ACTIVE], stage: [DEVELOPMENT_TARGET, PROBATIONARY_MEMBER] }
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
`,"../meetings/meeting.graphql":`# 一次大会 · One general meeting with its votes, as minutes.
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
}
`,"../meetings/record-votes.graphql":`# 录入表决 · One general meeting, many people, each voted on by themselves (C11, D7).
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
`,"../meetings/roster.graphql":`# 党员名册 · The members of one organization, with who may vote, and the quorum its committee asks for.
query Roster($organization: ID!, $after: String) {
  organization(id: $organization) {
    id
    name
    settings {
      quorum
    }
    superior {
      id
      settings {
        quorum
      }
      superior {
        id
        settings {
          quorum
        }
        superior {
          id
          settings {
            quorum
          }
        }
      }
    }
  }
  members(first: 100, after: $after, filter: { organization: $organization }) {
    nodes {
      id
      name
      status
      position
      fullSince
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
`,"../people/people.graphql":`# 发展党员名册 · The people of a branch or committee, by what falls due next.
query People($filter: CandidateFilter!, $after: String, $counted: Boolean! = false) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: NEXT_DUE) {
    totalCount @include(if: $counted)
    nodes {
      id
      name
      sex
      birth
      stage
      status
      subStatus
      stageSince
      nextDueOn
      problemCount
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
`,"../person/person.graphql":`# 个人档案 · One person: stage, clocks, the road with what is done, waiting, missing and not yet possible, and the timeline.
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
      earliest
      problems {
        code
        message
        detail
        rule
        guard
        article
        severity
        readyOn
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
    timeline(first: 100, orderBy: NEWEST) {
      nodes {
        id
        act
        on
        at
        kind
        stage
        lateEntry
        before
        after
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
`,"../person/phone.graphql":`# 查看手机 · One person's telephone, asked for when it is needed: who sees it in clear leaves a row in the audit trail.
query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
`,"../person/records.graphql":`# 档案记录 · Everything on file of one person, as it is corrected: each record with its papers, by whom, and its version.
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
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
          name
          reference
        }
        note
        through
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
          name
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
        version
        submittedOn
        note
        opinion
        decidedOn
        deadlineOn
        outcome
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
`,"../person/timeline.graphql":`# 全程纪实 · The older entries of one person's timeline, a page at a time.
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
        before
        after
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
`,"../regulation/judge.graphql":`# 回溯评判 · One person as of a day, under the edition of the day and under each of the two: what was or would be missing, late, possible.
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
`,"../statistics/admitted.graphql":`# 年度发展党员名单 · Who was admitted in a year, for the yearly report: age, sex, ethnicity, education, branch.
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
`,"../statistics/statistics.graphql":`# 统计 · How many people are where, who arrived when, and who they are.
query Statistics($organization: ID, $arrivals: DateRange) {
  statistics(organization: $organization, arrivals: $arrivals) {
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
  }
}
`,"../today/today.graphql":`# 我的待办 · Who has something overdue or due soon, with the rule and the day.
query Today($filter: CandidateFilter!) {
  candidates(first: 50, filter: $filter, orderBy: NEXT_DUE) {
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
        severity
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
`,"../../shell/counts.graphql":`# 导航计数 · How much waits: for the committee's decision, beyond its day, and for the organization department where $files.
query Counts(
  $waiting: ApprovalFilter!
  $late: CandidateFilter!
  $unfiled: CandidateFilter!
  $files: Boolean!
) {
  waiting: approvals(first: 1, filter: $waiting) {
    totalCount
  }
  late: candidates(first: 1, filter: $late) {
    totalCount
  }
  unfiled: candidates(first: 1, filter: $unfiled) @include(if: $files) {
    totalCount
  }
}
`,"../../shell/me.graphql":`# 当前账户 · Who is signed in, for which office, and what its role may do.
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
`,"../../shell/offices.graphql":`# 管辖的组织 · The organizations in one's scope, to narrow the screens to one of them.
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
`}),Qr={B0:[`people`,`board`,`person`],B2:[`person`,`records`],B10:[`inbox`],C8:[`inbox`],C10:[`inbox`],D9:[`inbox`],F1:[`inbox`],F7:[`filings`],E2:[`people`]},$r=[[`A`,g(`一 申请人`,`A · Applicants`)],[`B`,g(`二 积极分子`,`B · Activists`)],[`C`,g(`三 发展对象`,`C · Development targets`)],[`D`,g(`四 预备党员`,`D · Probationary members`)],[`E`,g(`五 对发展党员进行管理`,`E · The case itself`)],[`F`,g(`上级党组织`,`F · Superiors`)],[`-`,g(`组织、账户与其他`,`Organizations, accounts, others`)]];function ei(e,t,n=0){return e.default===null?e.name===`candidateId`?t:e.name===`on`?K():e.name===`idempotencyKey`||!e.required?null:e.type.startsWith(`[`)?e.named===`String`?[`—`]:H[e.named]&&n<2?[Object.fromEntries(H[e.named].map(e=>[e.name,ei(e,t,n+1)]))]:e.name===`candidateIds`?[t]:[]:V[e.named]?Object.keys(V[e.named])[0]:H[e.named]&&n<3?Object.fromEntries(H[e.named].map(e=>[e.name,ei(e,t,n+1)])):e.named===`Int`?0:e.named===`Boolean`?!1:e.named===`Date`?K():e.named===`Decimal`?`0`:e.named===`ID`?``:`—`:e.default}var ti=(e,t,n)=>({input:{...Object.fromEntries((H[e.input]??[]).map(e=>[e.name,ei(e,t)])),...ft(e,n)}});function ni(e,t){return Object.fromEntries([...e.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)].map(([n,r,i])=>[r,r===`id`&&/Person|Records|Judge/.test(e)?t:ei({name:r,type:i,named:i,required:/!/.test(n),default:null,words:[``,``]},t)]))}function ri(e){return[...(e.words[1]??``).matchAll(/\b([A-F])(\d+)([a-z]?)(?:-[A-F]?(\d+))?\b/g)].flatMap(([,e,t,n,r])=>Array.from({length:r?Number(r)-Number(t)+1:1},(r,i)=>`${e}${Number(t)+i}${n}`))}function ii(){let e=R(),[t,n]=(0,k.useState)({}),r=e.screen===`library`,i=r?e.query:t,o=(i.text??``).toLowerCase(),s=fr(),c=a({queryKey:[`anybody`],queryFn:()=>p(Ne,{filter:{status:[`ACTIVE`]},after:null}),staleTime:1/0}).data?.candidates.nodes[0]?.id??``,l=e=>r?B(`library`,``,{...i,...e}):n({...i,...e}),u=[],d=new Set,f=(e,t,n,r,i)=>{d.add(t.name),u.push({section:e,title:n,note:r,name:t.name,fields:H[t.input],open:()=>Ke(dt(t),ti(t,c,i))})};for(let e of s.data?.regulation.operations??[]){let t=U.find(t=>t.name===e.act);t&&f(e.section,t,h(e.label),e.manual,e.kind)}for(let e of U)if(e.input)for(let t of ri(e).length?ri(e):[`-`])u.some(n=>n.section===t&&n.name===e.name)||f(t,e,Y(e),S===`zh`?``:y(e.words));for(let[e,t]of Object.entries(Zr)){let n=e.split(`/`).pop().replace(`.graphql`,``),r=t.split(`
`)[0].replace(/^#\s*/,``).split(` · `),i=[...Object.entries(Qr).filter(([,e])=>e.includes(n)).map(([e])=>e)];for(let e of i.length?i:[`?`])u.push({section:e,title:S===`zh`?r[0]:r[1].split(/[:.]/)[0],note:S===`zh`?``:r[1]??``,name:`${n}.graphql`,open:()=>Ke(t,ni(t,c))})}let m=e=>{let[,t,n,r]=/^([A-F])(\d+)([a-z]?)/.exec(e)??[];return t?t+n.padStart(2,`0`)+r:e},_=u.filter(e=>!o||[e.section,e.title,e.note,e.name].some(e=>e.toLowerCase().includes(o))).sort((e,t)=>m(e.section)<m(t.section)?-1:1),v=e=>(0,P.jsxs)(`article`,{children:[(0,P.jsxs)(`h3`,{children:[/^[A-F]/.test(e.section)&&(0,P.jsx)(`kbd`,{children:e.section}),` `,e.title]}),(0,P.jsxs)(`p`,{className:`quiet`,children:[(0,P.jsx)(`code`,{children:e.name}),e.note&&` ${e.note}`]}),e.fields&&(0,P.jsxs)(`details`,{open:_.length<4,children:[(0,P.jsx)(`summary`,{children:g(`输入字段`,`Fields`)}),(0,P.jsx)(`ul`,{children:e.fields.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`code`,{children:e.name}),` `,(0,P.jsx)(`small`,{children:e.type}),` `,y(e.words)]},e.name))})]}),(0,P.jsx)(`button`,{onClick:e.open,children:g(`在编辑器打开`,`Open in the editor`)})]},e.section+e.name),b=i.docs===`1`;return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(M,{children:(0,P.jsx)(`a`,{href:z(`docs`),children:g(`类型文档`,`Type documentation`)})}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,value:i.text??``,onChange:e=>l({text:e.target.value}),placeholder:g(`搜索操作、章节号(如 A3)`,`Operation or section (such as A3)`),"aria-label":g(`搜索`,`Search`)}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":!b,onClick:()=>l({docs:``}),children:g(`操作`,`Operations`)}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":b,onClick:()=>l({docs:`1`}),children:g(`模式说明`,`The schema in words`)}),!b&&(0,P.jsx)(`nav`,{className:`anchors`,"aria-label":g(`章节`,`Sections`),children:$r.map(([e,t])=>(0,P.jsx)(`button`,{className:`plain`,onClick:()=>document.getElementById(`section-${e}`)?.scrollIntoView(),children:t},e))}),(0,P.jsx)(`span`,{className:`quiet`,children:g(`${b?Object.keys(V).length+Object.keys(H).length:_.length} 项`,`${b?Object.keys(V).length+Object.keys(H).length:_.length}`)})]}),b?(0,P.jsx)(ai,{named:o}):_.length?(0,P.jsxs)(P.Fragment,{children:[$r.map(([e,t])=>{let n=_.filter(t=>e===`-`?t.section===`-`:t.section.startsWith(e));return!!n.length&&(0,P.jsxs)(`section`,{id:`section-${e}`,children:[(0,P.jsxs)(`h2`,{children:[t,` `,(0,P.jsx)(`small`,{children:n.length})]}),(0,P.jsx)(`div`,{className:`operations`,children:n.map(v)})]},e)}),_.some(e=>e.section===`?`)&&(0,P.jsxs)(`section`,{children:[(0,P.jsx)(`h2`,{children:g(`控制台的查询`,`The console’s own questions`)}),(0,P.jsx)(`div`,{className:`operations`,children:_.filter(e=>e.section===`?`).map(v)})]})]}):(0,P.jsx)(I,{children:g(`没有符合条件的操作。`,`No operation matches.`)})]})}function ai({named:e}){let t=(...t)=>!e||t.some(t=>t.toLowerCase().includes(e));return(0,P.jsxs)(`div`,{className:`words`,children:[(0,P.jsx)(`h2`,{children:g(`取值`,`Values`)}),Object.entries(V).map(([n,r])=>{let i=Object.entries(r).filter(([e,r])=>t(n,e,...r));return!!i.length&&(0,P.jsxs)(`details`,{open:!!e,children:[(0,P.jsxs)(`summary`,{children:[(0,P.jsx)(`code`,{children:n}),` `,(0,P.jsx)(`small`,{children:i.length})]}),(0,P.jsx)(`dl`,{children:i.map(([e,t])=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:(0,P.jsx)(`code`,{children:e})}),(0,P.jsxs)(`dd`,{children:[q(n,e),` `,(0,P.jsx)(`small`,{children:t[1]})]})]},e))})]},n)}),(0,P.jsx)(`h2`,{children:g(`输入`,`Inputs`)}),Object.entries(H).map(([n,r])=>{let i=r.filter(e=>t(n,e.name,...e.words));return!!i.length&&(0,P.jsxs)(`details`,{open:!!e,children:[(0,P.jsxs)(`summary`,{children:[(0,P.jsx)(`code`,{children:n}),` `,(0,P.jsx)(`small`,{children:i.length})]}),(0,P.jsx)(`dl`,{children:i.map(e=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:(0,P.jsxs)(`code`,{children:[e.name,`: `,e.type]})}),(0,P.jsxs)(`dd`,{children:[e.words[0],` `,(0,P.jsx)(`small`,{children:e.words[1]})]})]},e.name))})]},n)})]})}var oi=[`issued`,`returned`,`approve`,`oppose`,`abstain`,`invalid`,`writtenApprove`,`writtenOppose`,`writtenAbstain`],si=(e,t)=>Math.max(Math.floor(e/2)+1,t?Math.ceil(e*2/3):0),ci=e=>Math.floor(e/2)+1,Q=(e,t)=>e[t]??0,li=e=>Q(e,`writtenApprove`)+Q(e,`writtenOppose`)+Q(e,`writtenAbstain`),ui=e=>Q(e,`approve`)+Q(e,`oppose`)+Q(e,`abstain`)+Q(e,`invalid`),di=e=>Q(e,`returned`)>Q(e,`issued`);function fi(e,t,n,r){let i=[];return t+li(n)>e&&i.push({rule:`R-MTG-8`,text:g(`实到 ${t} + 书面意见 ${li(n)} = ${t+li(n)},超过应到 ${e}`,`present ${t} + written ${li(n)} = ${t+li(n)}, but due = ${e}`)}),ui(n)!==Q(n,`returned`)&&!di(n)&&i.push({rule:`R-MTG-8`,text:g(`赞成、反对、弃权、无效合计 ${ui(n)},应等于收回 ${Q(n,`returned`)}`,`for, against, abstained and invalid are ${ui(n)}; ${Q(n,`returned`)} were returned`)}),Q(n,`issued`)+Q(n,`returned`)+ui(n)>0&&t<si(e,r)&&i.push({rule:`R-MTG-2`,text:g(`须实到 ${si(e,r)} 人方可表决;请将票数留空`,`${si(e,r)} must be present for a vote; leave the ballots empty`)}),i}function pi(e,t){let n=[];return ui(t)&&Q(t,`issued`)!==e&&n.push({rule:`R-MTG-8`,text:g(`发出 ${Q(t,`issued`)} 张,实到 ${e} 人`,`${Q(t,`issued`)} issued, ${e} present`)}),Q(t,`issued`)&&di(t)&&n.push({rule:`R-MTG-8`,text:g(`收回多于发出,表决无效`,`More returned than issued: the vote is void`)}),n}function mi(e,t,n,r){return t<si(e,r)?`NO_QUORUM`:di(n)?`VOID`:Q(n,`approve`)+Q(n,`writtenApprove`)>=ci(e)?`PASSED`:`FAILED`}var hi={issued:g(`发出`,`Issued`),returned:g(`收回`,`Returned`),approve:g(`赞成`,`For`),oppose:g(`反对`,`Against`),abstain:g(`弃权`,`Abstained`),invalid:g(`无效`,`Invalid`),writtenApprove:g(`书面赞成`,`Written for`),writtenOppose:g(`书面反对`,`Written against`),writtenAbstain:g(`书面弃权`,`Written abstained`)},gi={ballot:{},resolution:``,outcome:`CONVERT`,months:`6`,next:``,why:``,whyText:``,there:!0},_i=e=>e.stage===`DEVELOPMENT_TARGET`?`ADMISSION`:`CONVERSION`,vi=e=>e.operations.find(t=>t.section===(_i(e)===`ADMISSION`?`C11`:`D7`));function yi(e){for(let t=e;t;t=t.superior)if(t.settings)return t.settings.quorum===`TWO_THIRDS`;return!1}function bi({meeting:e}){let t=e.branch.id,r=`jishi:attendance:${e.id}`,i=a({queryKey:[`roster`,t],queryFn:()=>p(Me,{organization:t,after:null})}),o=a({queryKey:[`agenda`,t],queryFn:()=>p(ke,{branch:t})}),[s,c]=(0,k.useState)(()=>JSON.parse(sessionStorage.getItem(r)??`[]`)),[l,u]=(0,k.useState)(null),[d,f]=(0,k.useState)({}),[m,h]=(0,k.useState)(()=>({name:e.attachments[0]?.name??g(`支部大会会议记录`,`Minutes of the general meeting`),reference:e.attachments[0]?.reference??``})),[_,v]=(0,k.useState)(null),[b,x]=(0,k.useState)(()=>crypto.randomUUID()),S=n();if((0,k.useEffect)(()=>sessionStorage.setItem(r,JSON.stringify(s)),[s,r]),i.isPending||o.isPending)return(0,P.jsx)(L,{});if(i.isLoadingError||o.isLoadingError)return(0,P.jsx)(F,{fault:i.error??o.error,again:()=>{i.refetch(),o.refetch()}});let C=i.data.members.nodes.filter(e=>e.organization.id===t),w=C.filter(t=>!Ct(t,e.on)),T=w.length,E=l??s.filter(e=>w.some(t=>t.id===e)).length,D=yi(i.data.organization),O=si(T,D),A=E>=O,j=new Set(e.votes.nodes.map(e=>e.candidate?.id)),M=o.data.candidates.nodes.filter(e=>!j.has(e.id)).sort((e,t)=>Number(vi(t)?.possible??!1)-Number(vi(e)?.possible??!1)),N=M.filter(e=>d[e.id]),ee={meetingId:e.id,idempotencyKey:b,items:N.map(e=>{let t=d[e.id],n=_i(e)===`CONVERSION`;return{candidateId:e.id,voteKind:_i(e),secretBallot:!0,resolution:t.resolution,introducersPresent:t.there,ballot:{due:T,present:E,...t.ballot},...m.name&&{attachments:[m]},...n&&{outcome:t.outcome},...n&&t.outcome===`EXTEND`&&{extensionMonths:Number(t.months),nextMeetingOn:t.next||null},...n&&t.outcome===`ANNUL`&&{annulmentReason:t.why||null,annulmentText:t.whyText}}})},te=N.some(e=>fi(T,E,d[e.id].ballot,D).length||!d[e.id].resolution);async function R(e){let t=ee.items.map(e=>e.candidateId);try{let n=(await p(je,{input:{...ee,validateOnly:e,...e&&{idempotencyKey:null}}})).recordVotes;v({of:t,results:n.results.map(e=>({problems:e.errors,warnings:e.warnings})),text:n.errors[0]?.message??g(`${e?`可录`:`已录`} ${n.succeeded} 人,${n.failed} 人不能录`,`${n.succeeded} ${e?`can be recorded`:`recorded`}, ${n.failed} cannot`)}),e||(x(crypto.randomUUID()),n.succeeded&&(f(e=>Object.fromEntries(Object.entries(e).filter(([e])=>n.results[t.indexOf(e)]?.errors.length))),S.invalidateQueries()))}catch(e){v({of:[],results:[],text:e.message})}}let B=(e,t)=>{v(null),f(n=>({...n,[e]:{...n[e]??gi,...t}}))},ne=(e,t)=>{v(null),f(n=>t?{...n,[e.id]:gi}:Object.fromEntries(Object.entries(n).filter(([t])=>t!==e.id)))};function re(e,t,n){let r=e.clipboardData.getData(`text`).trim().split(/\r?\n/).map(e=>e.split(`	`).map(Number));r.length<2&&r[0].length<2||(e.preventDefault(),v(null),f(e=>{let i={...e};return r.forEach((e,r)=>{let a=N[t+r];a&&(i[a.id]={...i[a.id],ballot:{...i[a.id].ballot,...Object.fromEntries(e.flatMap((e,t)=>oi[n+t]&&Number.isFinite(e)?[[oi[n+t],e]]:[]))}})}),i}))}let H=T?Math.min(100,E/T*100):0;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`roll`,children:[(0,P.jsx)(`h3`,{id:`roll`,children:g(`到会`,`Attendance`)}),(0,P.jsxs)(`div`,{className:`quorum`,children:[(0,P.jsxs)(`span`,{children:[g(`应到会有表决权`,`Due, with a vote`),` `,(0,P.jsx)(`b`,{children:T})]}),(0,P.jsxs)(`label`,{children:[g(`实到`,`Present`),` `,(0,P.jsx)(`input`,{type:`number`,min:0,className:`count`,value:E||``,onChange:e=>u(e.target.value===``?null:Number(e.target.value)),"aria-label":g(`实到`,`Present`)})]}),(0,P.jsxs)(`svg`,{width:`240`,height:`22`,role:`img`,"aria-label":g(`实到 ${E},须 ${O}`,`${E} present, ${O} needed`),children:[(0,P.jsx)(`rect`,{className:`whole`,width:`240`,height:`14`,y:`4`,rx:`7`}),(0,P.jsx)(`rect`,{className:A?`run enough`:`run`,width:H*2.4,height:`14`,y:`4`,rx:`7`}),!!T&&(0,P.jsx)(`line`,{x1:O/T*240,x2:O/T*240,y1:`0`,y2:`22`})]}),(0,P.jsx)(`span`,{className:`badge ${A?`done`:`error`}`,role:`status`,children:A?g(`已足法定人数`,`Quorum`):g(`不足法定人数`,`No quorum`)}),(0,P.jsxs)(`span`,{className:`quiet`,children:[D?g(`本级党委规定须三分之二到会(${O} 人)`,`The committee asks for two thirds (${O})`):g(`须超过半数到会(${O} 人),按应到计算`,`More than half of those due (${O})`),`;`,g(`须 ${ci(T)} 票赞成(含书面)`,`${ci(T)} votes in favour carry, written ones included`),` `,`R-MTG-2 · R-MTG-3`]})]}),(0,P.jsxs)(`div`,{className:`choose`,children:[(0,P.jsx)(`button`,{onClick:()=>{u(null),c(w.map(e=>e.id))},children:g(`全部到会`,`All present`)}),(0,P.jsx)(`button`,{onClick:()=>{u(null),c([])},children:g(`清空`,`None`)})]}),(0,P.jsx)(`ul`,{className:`roll`,children:C.map(t=>{let n=Ct(t,e.on);return(0,P.jsxs)(`li`,{className:n?`no-vote`:``,children:[(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`checkbox`,disabled:!!n,checked:!n&&s.includes(t.id),onChange:e=>{u(null),c(n=>e.target.checked?[...n,t.id]:n.filter(e=>e!==t.id))}}),t.name]}),` `,(0,P.jsx)(`small`,{children:n||t.position})]},t.id)})})]}),(0,P.jsxs)(`section`,{className:`card ballots`,"aria-labelledby":`matters`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`h3`,{id:`matters`,className:`grow`,children:[g(`议程与表决`,`Agenda and votes`),` `,(0,P.jsx)(`small`,{children:N.length})]}),(0,P.jsx)(G,{document:je,variables:{input:ee}})]}),M.length?(0,P.jsx)(`div`,{className:`choose agenda`,role:`group`,"aria-label":g(`议程`,`Agenda`),children:M.map(e=>{let t=vi(e),n=t?.problems.filter(e=>e.severity===`HARD`).map(e=>`${e.message}${e.readyOn?g(`,${e.readyOn} 起可办`,`, from ${e.readyOn}`):``}`).join(`;`);return(0,P.jsxs)(`label`,{className:t?.possible?`tick`:`tick no-vote`,title:n,children:[(0,P.jsx)(`input`,{type:`checkbox`,checked:!!d[e.id],disabled:!t?.possible,onChange:t=>ne(e,t.target.checked)}),e.name,` `,(0,P.jsxs)(`small`,{children:[_i(e)===`ADMISSION`?g(`接收`,`admission`):g(`转正`,`conversion`),!t?.possible&&` · ${t?.earliest?g(`最早 ${t.earliest}`,`from ${t.earliest}`):(n??``).split(`;`)[0]}`]})]},e.id)})}):(0,P.jsx)(I,{children:g(`本支部没有待表决的人员。`,`Nobody of this branch is waiting for a vote.`)}),!!N.length&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`录入表决`,`Enter the votes`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`姓名`,`Name`)}),oi.map(e=>(0,P.jsx)(`th`,{scope:`col`,children:hi[e]},e)),(0,P.jsx)(`th`,{scope:`col`,children:g(`决议`,`Resolution`)}),(0,P.jsx)(`th`,{scope:`col`,children:g(`结果`,`Result`)})]})}),(0,P.jsx)(`tbody`,{children:N.map((e,t)=>{let n=d[e.id],r=fi(T,E,n.ballot,D),i=pi(E,n.ballot),a=mi(T,E,n.ballot,D),o=_?.results[_.of.indexOf(e.id)];return(0,P.jsxs)(`tr`,{children:[(0,P.jsxs)(`th`,{scope:`row`,children:[(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name}),(0,P.jsx)(`div`,{className:`quiet`,children:_i(e)===`ADMISSION`?g(`接收`,`admission`):g(`转正`,`conversion`)})]}),oi.map((r,i)=>(0,P.jsx)(`td`,{children:(0,P.jsx)(`input`,{className:`count`,type:`number`,min:0,value:n.ballot[r]??``,"aria-label":`${e.name} ${hi[r]}`,onPaste:e=>re(e,t,i),onChange:t=>B(e.id,{ballot:{...n.ballot,[r]:t.target.value===``?void 0:Number(t.target.value)}})})},r)),(0,P.jsxs)(`td`,{className:`resolve`,children:[_i(e)===`CONVERSION`&&(0,P.jsx)(`select`,{value:n.outcome,"aria-label":`${e.name} ${g(`表决事项`,`Outcome`)}`,onChange:t=>B(e.id,{outcome:t.target.value}),children:Object.entries(V.ConversionOutcome??{}).map(([e,t])=>(0,P.jsx)(`option`,{value:e,children:y(t)},e))}),n.outcome===`EXTEND`&&_i(e)===`CONVERSION`&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`input`,{className:`count`,type:`number`,min:6,max:12,value:n.months,"aria-label":`${e.name} ${g(`延长月数`,`Months`)}`,onChange:t=>B(e.id,{months:t.target.value})}),(0,P.jsx)(`input`,{type:`date`,value:n.next,"aria-label":`${e.name} ${g(`下次召开会议时间`,`Next meeting`)}`,onChange:t=>B(e.id,{next:t.target.value})})]}),n.outcome===`ANNUL`&&_i(e)===`CONVERSION`&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`select`,{value:n.why,"aria-label":`${e.name} ${g(`取消原因`,`Reason`)}`,onChange:t=>B(e.id,{why:t.target.value}),children:[(0,P.jsx)(`option`,{value:``,children:`—`}),Object.entries(V.AnnulmentReason??{}).map(([e,t])=>(0,P.jsx)(`option`,{value:e,children:y(t)},e))]}),(0,P.jsx)(`input`,{value:n.whyText,"aria-label":`${e.name} ${g(`取消说明`,`Explanation`)}`,onChange:t=>B(e.id,{whyText:t.target.value})})]}),(0,P.jsx)(`input`,{value:n.resolution,placeholder:g(`决议内容`,`Text of the resolution`),"aria-label":`${e.name} ${g(`决议`,`Resolution`)}`,onChange:t=>B(e.id,{resolution:t.target.value})}),(0,P.jsxs)(`label`,{className:`tick`,children:[(0,P.jsx)(`input`,{type:`checkbox`,checked:n.there,onChange:t=>B(e.id,{there:t.target.checked})}),g(`介绍人到会`,`Introducers present`)]})]}),(0,P.jsxs)(`td`,{children:[!r.length&&!!Object.keys(n.ballot).length&&(0,P.jsx)(`span`,{className:`badge ${a===`PASSED`?`done`:`warning`}`,children:q(`VoteResult`,a)}),r.map((e,t)=>(0,P.jsxs)(`span`,{className:`badge error`,children:[e.text,` `,(0,P.jsx)(`small`,{children:e.rule})]},t)),i.map((e,t)=>(0,P.jsx)(`span`,{className:`badge warning`,children:e.text},t)),o?.problems.map((e,t)=>(0,P.jsx)(J,{problem:e},t)),o?.warnings.map((e,t)=>(0,P.jsx)(J,{problem:{...e,severity:`WARNING`}},`w`+t)),o&&!o.problems.length&&(0,P.jsx)(`span`,{className:`badge done`,children:`✓`})]})]},e.id)})})]})}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`label`,{children:[g(`会议记录附件`,`Paper`),` `,(0,P.jsx)(`input`,{value:m.name,onChange:e=>h({...m,name:e.target.value})})]}),(0,P.jsxs)(`label`,{children:[g(`编号`,`Kept as`),` `,(0,P.jsx)(`input`,{value:m.reference,onChange:e=>h({...m,reference:e.target.value})})]}),(0,P.jsx)(`span`,{className:`quiet`,children:g(`可从电子表格粘贴票数。`,`Counts may be pasted from a spreadsheet.`)})]})]}),(0,P.jsx)(`p`,{role:`status`,children:_?.text}),!!N.length&&(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(`button`,{onClick:()=>void R(!0),children:g(`先检查`,`Check first`)}),(0,P.jsx)(`button`,{className:`primary`,disabled:te,onClick:()=>void R(!1),children:g(`录入 ${N.length} 人的表决`,`Record ${N.length}`)}),te&&(0,P.jsx)(`span`,{className:`quiet`,children:g(`票数须相符,并写明决议。`,`The sums must hold, and each resolution must be written.`)})]})]})]})}var xi=()=>U.find(e=>e.name===`recordGeneralMeeting`);function Si(){let{id:e}=R();return e?(0,P.jsx)(wi,{id:e}):(0,P.jsx)(Ci,{})}function Ci(){let{query:e}=R(),t=Z(),n={...e.organization&&{organization:e.organization},...e.branch&&{branch:e.branch},...(e.from||e.to)&&{on:{from:e.from||null,to:e.to||null}}},r=i({queryKey:[`meetings`,n],initialPageParam:null,queryFn:({pageParam:e})=>p(oe,{filter:n,after:e}),getNextPageParam:e=>e.meetings.pageInfo.hasNextPage?e.meetings.pageInfo.endCursor:void 0}),a=r.data?.pages.flatMap(e=>e.meetings.nodes)??[],o=t=>B(`meetings`,``,{...e,...t});return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(M,{children:[t(`recordGeneralMeeting`)&&(0,P.jsx)(`button`,{className:`primary`,"aria-pressed":e.new===`1`,onClick:()=>o({new:e.new?``:`1`}),children:g(`新开支部大会`,`A new general meeting`)}),(0,P.jsx)(G,{document:oe,variables:{filter:n,after:null}})]}),e.new&&t(`recordGeneralMeeting`)&&(0,P.jsxs)(`article`,{className:`chosen first`,children:[(0,P.jsx)(`h3`,{children:g(`新开支部大会`,`A new general meeting`)}),(0,P.jsx)(X,{act:xi(),fixed:{},done:e=>e.meeting&&B(`meetings`,e.meeting.id)})]}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`label`,{children:[g(`自`,`From`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>o({from:e.target.value})})]}),(0,P.jsxs)(`label`,{children:[g(`至`,`to`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>o({to:e.target.value})})]})]}),r.isPending?(0,P.jsx)(L,{}):r.isLoadingError?(0,P.jsx)(F,{fault:r.error,again:()=>void r.refetch()}):a.length?(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`支部大会`,`General meetings`),children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`日期`,`Day`),g(`支部`,`Branch`),g(`地点`,`Place`),g(`主持`,`Chair`),g(`表决`,`Votes`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:a.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:(0,P.jsx)(`a`,{href:z(`meetings`,e.id),children:e.on})}),(0,P.jsx)(`td`,{children:e.branch.name}),(0,P.jsx)(`td`,{children:e.place}),(0,P.jsx)(`td`,{children:e.chair}),(0,P.jsxs)(`td`,{children:[e.votes.nodes.map(e=>(0,P.jsxs)(`span`,{className:`badge ${e.result===`PASSED`?`done`:`error`}`,children:[e.candidate?.name,` `,q(`VoteResult`,e.result)]},e.id)),!e.votes.nodes.length&&`—`]})]},e.id))})]}),r.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetchingNextPage,children:g(`再看 20 次`,`20 more`)})]}):(0,P.jsx)(I,{children:g(`还没有支部大会记录。`,`No general meeting is on record.`)})]})}function wi({id:e}){let t=a({queryKey:[`meeting`,e],queryFn:()=>p(Ae,{id:e})}),n=Z();if(t.isPending)return(0,P.jsx)(L,{});if(t.isLoadingError)return(0,P.jsx)(F,{fault:t.error,again:()=>void t.refetch()});let r=t.data.meeting;if(!r)return(0,P.jsx)(I,{children:g(`没有这次会议,或不在您的范围内。`,`There is no such meeting in your scope.`)});let i=U.find(e=>e.name===`updateGeneralMeeting`);return(0,P.jsxs)(`div`,{className:`dossier`,children:[(0,P.jsxs)(M,{children:[(0,P.jsxs)(`a`,{href:z(`meetings`),children:[`← `,g(`支部大会`,`General meetings`)]}),(0,P.jsx)(`button`,{onClick:()=>window.print(),children:g(`打印会议记录`,`Print the minutes`)}),(0,P.jsx)(G,{document:Ae,variables:{id:e}})]}),(0,P.jsx)(Ti,{meeting:r}),n(`updateGeneralMeeting`)&&(0,P.jsx)(`section`,{className:`card acts`,children:(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:Y(i)}),(0,P.jsx)(X,{act:i,fixed:{id:e,version:r.version},initial:{...r}},r.version)]})}),n(`recordVotes`)&&(0,P.jsx)(`div`,{className:`acts dossier`,children:(0,P.jsx)(bi,{meeting:r},r.id)})]})}function Ti({meeting:e}){let t=[[g(`时间`,`When`),[e.on,e.startedAt&&new Date(e.startedAt).toLocaleTimeString(`sv`,{timeZone:`Asia/Shanghai`}).slice(0,5)].filter(Boolean).join(` `)],[g(`地点`,`Place`),e.place],[g(`主持`,`Chair`),e.chair],[g(`记录`,`Recorder`),e.recorder],[g(`监票`,`Scrutineer`),e.scrutineer],[g(`计票`,`Teller`),e.teller],[g(`附件`,`Papers`),e.attachments.map(e=>[e.name,e.reference].filter(Boolean).join(` `)).join(`、`)]];return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`h2`,{children:[e.branch.name,` `,g(`支部大会会议记录`,`Minutes of the general meeting`)]}),(0,P.jsx)(`dl`,{className:`facts`,children:t.filter(([,e])=>e).map(([e,t])=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsx)(`dd`,{children:t})]},e))}),e.minutes&&(0,P.jsx)(`p`,{className:`minutes`,children:e.minutes}),e.votes.nodes.length?(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`表决`,`Votes`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`姓名`,`Name`),g(`事项`,`Matter`),g(`应到`,`Due`),g(`实到`,`Present`),g(`发出`,`Issued`),g(`收回`,`Returned`),g(`赞成`,`For`),g(`反对`,`Against`),g(`弃权`,`Abstained`),g(`无效`,`Invalid`),g(`书面`,`In writing`),g(`结果`,`Result`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:e.votes.nodes.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:e.candidate&&(0,P.jsx)(`a`,{href:z(`people`,e.candidate.id),children:e.candidate.name})}),(0,P.jsxs)(`td`,{children:[q(`VoteKind`,e.voteKind),e.outcome&&` · ${q(`ConversionOutcome`,e.outcome)}`,e.extensionMonths&&g(` ${e.extensionMonths} 个月`,` ${e.extensionMonths} months`)]}),(0,P.jsx)(`td`,{children:e.dueVoters}),(0,P.jsx)(`td`,{children:e.presentVoters}),(0,P.jsx)(`td`,{children:e.issued}),(0,P.jsx)(`td`,{children:e.returned}),(0,P.jsx)(`td`,{children:e.approve}),(0,P.jsx)(`td`,{children:e.oppose}),(0,P.jsx)(`td`,{children:e.abstain}),(0,P.jsx)(`td`,{children:e.invalid}),(0,P.jsxs)(`td`,{children:[e.writtenApprove,`/`,e.writtenOppose,`/`,e.writtenAbstain]}),(0,P.jsx)(`td`,{children:(0,P.jsx)(`span`,{className:`badge ${e.result===`PASSED`?`done`:`error`}`,children:q(`VoteResult`,e.result)})})]},e.id))})]})}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`还没有表决。`,`No vote is on record yet.`)}),e.votes.nodes.map(e=>(0,P.jsxs)(`p`,{className:`resolution`,children:[(0,P.jsx)(`b`,{children:e.candidate?.name}),` `,g(`应到会有表决权的正式党员 ${e.dueVoters} 名,实到 ${e.presentVoters} 名;经无记名投票,${e.approve+e.writtenApprove} 票赞成,${e.oppose+e.writtenOppose} 票不赞成,${e.abstain+e.writtenAbstain} 票弃权。`,`${e.dueVoters} members with a vote were due, ${e.presentVoters} present; by secret ballot ${e.approve+e.writtenApprove} for, ${e.oppose+e.writtenOppose} against, ${e.abstain+e.writtenAbstain} abstained.`),e.resolution]},e.id)),(0,P.jsx)(`section`,{className:`signatures`,"aria-hidden":`true`,children:[g(`主持人`,`Chair`),g(`记录人`,`Recorder`),g(`监票人、计票人`,`Scrutineer, teller`)].map(e=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`span`,{children:e}),(0,P.jsx)(`i`,{}),(0,P.jsx)(`span`,{children:g(`年  月  日`,`Date`)})]},e))})]})}function Ei(){let{query:e}=R(),t=Ut(e),n=i({queryKey:[`people`,t],initialPageParam:null,queryFn:({pageParam:e})=>p(Ne,{filter:t,after:e,counted:!e}),getNextPageParam:e=>e.candidates.pageInfo.hasNextPage?e.candidates.pageInfo.endCursor:void 0}),r=t=>B(`people`,``,{...e,...t}),a=n.data?.pages.flatMap(e=>e.candidates.nodes)??[];return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:Ne,variables:{filter:t,after:null,counted:!0}})}),(0,P.jsx)(Di,{set:r}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value})},placeholder:g(`姓名,回车搜索`,`Name, then Enter`),"aria-label":g(`姓名`,`Name`)}),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":!e.stage,onClick:()=>r({stage:``}),children:g(`全部阶段`,`All stages`)}),Object.keys(V.Stage??{}).map(t=>(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":e.stage===t,onClick:()=>r({stage:t}),children:q(`Stage`,t)},t)),(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.overdue,onClick:()=>r({overdue:e.overdue?``:`1`}),children:g(`有逾期`,`Overdue`)}),Wt(e).map(([e,t])=>(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({[e]:``}),children:[t,` ✕`]},e)),n.data?.pages[0]?.candidates.totalCount!==void 0&&(0,P.jsx)(`span`,{className:`quiet`,role:`status`,children:g(`${n.data.pages[0].candidates.totalCount} 人`,`${n.data.pages[0].candidates.totalCount} people`)})]}),n.isPending?(0,P.jsx)(L,{}):n.isLoadingError?(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()}):a.length?(0,P.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`名册`,`People`),children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`姓名`,`Name`),g(`支部`,`Branch`),g(`阶段`,`Stage`),g(`进入本阶段`,`Since`),g(`下一期限`,`Next due`),g(`问题`,`Problems`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:a.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name})}),(0,P.jsx)(`td`,{children:e.branch.name}),(0,P.jsxs)(`td`,{children:[q(`Stage`,e.stage),e.subStatus&&(0,P.jsxs)(`small`,{children:[` `,q(`SubStatus`,e.subStatus)]})]}),(0,P.jsx)(`td`,{children:e.stageSince??`—`}),(0,P.jsx)(`td`,{children:(0,P.jsx)(Bt,{on:e.nextDueOn})}),(0,P.jsx)(`td`,{children:e.problemCount||`—`})]},e.id))})]}),n.hasNextPage&&(0,P.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:g(`再看 100 人`,`100 more`)})]}):(0,P.jsx)(I,{children:g(`没有符合条件的人员。`,`Nobody matches.`)})]})]})}function Di({set:e}){let{query:t}=R(),n=Z(),[r,i]=(0,k.useState)(null),a=U.find(e=>e.name===t.act);return n(`createCandidate`)?(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`choose`,children:[[`createCandidate`,`findArchivedByIdNumber`].map(n=>(0,P.jsxs)(`button`,{className:`step`,"aria-pressed":t.act===n,onClick:()=>{i(null),e({act:t.act===n?``:n})},children:[(0,P.jsx)(`kbd`,{children:n===`createCandidate`?`A1`:`E2`}),` `,Y(U.find(e=>e.name===n))]},n)),r&&(0,P.jsxs)(`a`,{href:z(`people`,r.id),children:[g(`打开 ${r.name} 的档案`,`Open the file of ${r.name}`),` →`]})]}),a&&n(a.name)&&(0,P.jsx)(X,{act:a,fixed:{},done:e=>i(e.candidate??null)},a.name)]}):null}var Oi={DONE:`done`,WAITING:`waiting`,MISSING:`asked for`,POSSIBLE:`possible`,NOT_YET:`not yet`,PASSED_BY:`not on file`},ki=e=>g(q(`OperationState`,e),Oi[e]??e),Ai=e=>U.find(t=>t.name===e),ji={MENTOR_DETERMINATION:`mentors`,PROBATION_INSPECTION:`introducers`,INTRODUCER_CONVERSION:`introducers`};function Mi(e,t){let n=t===`CULTIVATION`?e.stage===`ACTIVIST`?`mentors`:`introducers`:ji[t??``];return n?e[n].flatMap(e=>e.member?[e.member]:[]):null}var Ni=Y;function Pi({person:e,onFile:t}){let{query:n}=R(),r=Z(),i=t=>B(`people`,e.id,t),a=e.operations.filter(e=>e.allowed&&e.section!==`A1`),o=e.operations.find(e=>e.section===n.do),[s,c]=(0,k.useState)(``);(0,k.useEffect)(()=>c(``),[n.do,n.act,n.record]);let l=(e,t=[])=>c([e,...t.map(e=>e.message)].join(` · `)),u=t.find(e=>e.id===n.record),d=Ai(n.act),f=new Set(e.operations.map(e=>e.act)),p=U.filter(e=>r(e.name)&&(!f.has(e.name)||e.name===`recordStep`)&&H[e.input]?.some(e=>e.name===`candidateId`)&&!H[e.input].some(e=>e.name===`id`));if(!a.length&&!p.length&&!d)return null;let m=(e,t)=>!!t.length&&(0,P.jsxs)(`div`,{className:`choose`,children:[(0,P.jsx)(`h4`,{children:e}),t.map(e=>(0,P.jsxs)(`button`,{className:`step ${e.state.toLowerCase()}`,"aria-pressed":n.do===e.section,onClick:()=>i({do:e.section}),children:[(0,P.jsx)(`kbd`,{children:e.section}),` `,h(e.label),e.dueOn&&(0,P.jsxs)(`small`,{children:[` `,g(`${e.dueOn} 前`,`by ${e.dueOn}`)]})]},e.section))]});return(0,P.jsxs)(`section`,{className:`card acts`,id:`acts`,children:[(0,P.jsxs)(`h3`,{children:[g(`办理`,`Act`),` `,(0,P.jsx)(`span`,{role:`status`,children:s&&(0,P.jsxs)(`span`,{className:`badge done`,children:[`✓ `,g(`已办`,`Done`),`:`,s]})})]}),m(g(`待办`,`Asked for now`),a.filter(e=>e.possible&&(e.state===`MISSING`||e.state===`WAITING`))),m(g(`现在可办`,`Possible now`),a.filter(e=>e.possible&&e.state!==`MISSING`&&e.state!==`WAITING`)),!!p.length&&(0,P.jsxs)(`div`,{className:`choose`,children:[(0,P.jsx)(`h4`,{children:g(`其他`,`Others`)}),p.map(e=>(0,P.jsx)(`button`,{className:`step`,"aria-pressed":n.act===e.name&&!u,onClick:()=>i({act:e.name}),children:Ni(e)},e.name))]}),o&&(0,P.jsx)(Fi,{person:e,milestone:o,onFile:t,done:e=>l(`${o.section} ${h(o.label)}`,e)},o.section),u&&d&&(0,P.jsxs)(`article`,{className:`chosen`,children:[(0,P.jsxs)(`h4`,{children:[Ni(d),` `,(0,P.jsxs)(`small`,{children:[u.title,` · `,u.on]})]}),(0,P.jsx)(X,{act:d,branch:e.branch.id,initial:u.value,warned:u.warned,people:Mi(e,u.kind)??void 0,without:u.typename===`Opinion`&&!Mi(e,u.kind)?[`memberId`]:[],fixed:{candidateId:e.id,id:u.id,version:u.typename===`Approval`?u.version:e.version},done:e=>l(`${Ni(d)} ${u.title}`,e.warnings)},`${u.id}${d.name}${u.version}`)]}),!u&&!o&&d&&r(d.name)&&(0,P.jsxs)(`article`,{className:`chosen`,children:[(0,P.jsx)(`h4`,{children:Ni(d)}),(0,P.jsx)(X,{act:d,branch:e.branch.id,fixed:{candidateId:e.id,version:e.version}},d.name)]})]})}function Fi({person:e,milestone:t,onFile:n,done:r}){let i=Ai(t.act);return(0,P.jsxs)(`article`,{className:`chosen`,children:[(0,P.jsxs)(`h4`,{children:[(0,P.jsx)(`kbd`,{children:t.section}),` `,h(t.label),` `,(0,P.jsx)(`small`,{children:t.manual}),` `,(0,P.jsx)(zi,{milestone:t})]}),!!t.askedBy.length&&(0,P.jsx)(`p`,{children:t.askedBy.map((e,t)=>(0,P.jsx)(J,{problem:{...e,severity:`TASK`}},t))}),t.possible?!!t.problems.length&&(0,P.jsx)(`p`,{children:t.problems.map((e,t)=>(0,P.jsx)(J,{problem:Ii(e)},t))}):(0,P.jsxs)(`div`,{className:`why`,role:`note`,children:[(0,P.jsxs)(`b`,{children:[g(`现在不能办`,`Not possible today`),t.earliest&&g(` · 最早 ${t.earliest} 可办`,` · possible from ${t.earliest}`)]}),(0,P.jsx)(`ul`,{children:t.problems.map((e,t)=>(0,P.jsxs)(`li`,{children:[Ii(e).message,e.readyOn&&g(`,${e.readyOn} 起可办`,`, from ${e.readyOn}`),` `,(0,P.jsx)(`small`,{children:[e.rule,e.article].filter(Boolean).join(` · `)})]},t))})]}),i&&(t.allowed?(0,P.jsx)(Li,{person:e,milestone:t,act:i,onFile:n,done:r}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`由其他角色办理。`,`Another role does this.`)}))]})}var Ii=e=>e.detail?{...e,message:`${e.message}(${e.detail})`}:e;function Li({person:e,milestone:t,act:n,onFile:r,done:i}){let a=H[n.input]?.some(e=>e.name===`id`),o=a?r.find(e=>e.state===`SUBMITTED`&&e.acts.includes(n.name)):void 0;if(a&&!o)return null;let s={candidateId:e.id,version:o?.typename===`Approval`?o.version:e.version,...o&&{id:o.id},...ft(n,t.kind)},c=Mi(e,t.kind),l=(0,P.jsx)(X,{act:n,branch:e.branch.id,initial:n.name===`updateCandidate`?{...e}:{},warned:t.problems,fixed:s,people:c??void 0,without:c?[]:[`memberId`],done:e=>i(e.warnings)});return t.possible?(0,P.jsxs)(P.Fragment,{children:[n.name===`recordVote`&&(0,P.jsx)(`p`,{children:(0,P.jsx)(`a`,{href:z(`meetings`,``,{branch:e.branch.id}),children:g(`到支部大会一并录入多人`,`Enter several people of one meeting together`)})}),l]}):(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`仍按往日补录`,`Enter it for another day all the same`)}),l]})}var Ri={DONE:`done`,WAITING:`warning`,MISSING:`error`,POSSIBLE:`task`,NOT_YET:`later`,PASSED_BY:`later`};function zi({milestone:e}){return(0,P.jsxs)(`span`,{className:`badge ${Ri[e.state]}`,children:[ki(e.state),e.state===`DONE`&&e.on&&` ${e.on}`]})}var Bi=864e5,Vi=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/Bi);function Hi({person:e,onFile:t}){let n=K(),r=[];e.stage===`ACTIVIST`&&e.cultivationPeriod&&r.push({name:g(`培养考察一年`,`The year of cultivation`),from:e.cultivationPeriod.since,until:e.cultivationPeriod.completeOn,rule:`R-ACT-5`}),e.stage===`PROBATIONARY_MEMBER`&&e.probation&&r.push({name:e.probation.extensionMonths?g(`预备期(延长 ${e.probation.extensionMonths} 个月)`,`Probation (extended by ${e.probation.extensionMonths} months)`):g(`预备期`,`Probation`),from:e.probation.start,until:e.probation.lastDay,rule:`R-PRB-1`});for(let e of t)e.typename===`Approval`&&e.state===`SUBMITTED`&&r.push({name:g(`${e.title}:待审批`,`${e.title}: waits`),from:e.on,until:e.said.match(/\d{4}-\d\d-\d\d/)?.[0]??``});let i=new Set(r.map(e=>e.rule));for(let t of e.deadlines)i.has(t.rule)||r.push({name:t.message,until:t.dueOn,rule:`${t.rule} · ${t.article}`,late:t.overdue});return r.length?(0,P.jsx)(`ul`,{className:`clocks`,"aria-label":g(`期限`,`Clocks`),children:r.map((e,t)=>{let r=e.until?Vi(n,e.until):null,i=e.from&&e.until?Math.min(1,Math.max(0,Vi(e.from,n)/Math.max(1,Vi(e.from,e.until)))):null;return(0,P.jsxs)(`li`,{className:e.late?`over`:r!==null&&r<=30?`near`:``,children:[(0,P.jsx)(`b`,{children:e.name}),e.rule&&(0,P.jsxs)(`small`,{children:[` `,e.rule]}),i!==null&&(0,P.jsxs)(`svg`,{width:`100%`,height:`6`,"aria-hidden":`true`,children:[(0,P.jsx)(`rect`,{className:`whole`,width:`100%`,height:`6`,rx:`3`}),(0,P.jsx)(`rect`,{className:`run`,width:`${i*100}%`,height:`6`,rx:`3`})]}),(0,P.jsxs)(`span`,{children:[e.from&&`${e.from} – `,e.until||g(`未定期限`,`no day set`),r!==null&&(0,P.jsx)(`em`,{children:r<0?g(`已过 ${-r} 天`,`${-r} days ago`):r===0?g(`今天`,`today`):g(`还有 ${r} 天`,`${r} days left`)})]})]},t)})}):null}var Ui=e=>{let t=U.find(t=>t.name===e);return t?Y(t):e},Wi=[[/^update/,`更正`,`Correct`],[/^delete/,`删除`,`Delete`],[/^review/,`审批`,`Review`],[/^withdraw/,`撤回`,`Withdraw`],[/^close/,`结束登记`,`Close`],[/^decide/,`审批`,`Decide`],[/^deliberate/,`审议`,`Deliberate`],[/^reverse/,`撤销决定`,`Reverse`]],Gi=e=>{let t=Wi.find(([t])=>t.test(e));return t?g(t[1],t[2]):Ui(e)};function Ki({id:e,onFile:t}){let n=Z();return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`h3`,{children:[g(`档案材料`,`On file`),` `,(0,P.jsx)(`small`,{children:t.length})]}),t.length?(0,P.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":g(`档案材料`,`On file`),children:(0,P.jsxs)(`table`,{className:`on-file`,children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`日期`,`Day`),g(`材料`,`Record`),g(`内容`,`What it says`),g(`附件`,`Papers`),g(`录入`,`By`),g(`操作`,`Acts`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:t.map(t=>(0,P.jsxs)(`tr`,{children:[(0,P.jsxs)(`td`,{className:`day`,children:[t.on,t.late&&(0,P.jsx)(`div`,{children:(0,P.jsx)(`span`,{className:`badge warning`,children:g(`补录`,`late`)})})]}),(0,P.jsxs)(`td`,{children:[(0,P.jsx)(`b`,{children:t.title}),t.typename===`Approval`&&(0,P.jsxs)(`div`,{className:`quiet`,children:[g(`上报`,`submission`),` `,q(`ApprovalStatus`,t.state)]})]}),(0,P.jsx)(`td`,{className:`said`,children:t.said||`—`}),(0,P.jsx)(`td`,{children:t.papers.join(`;`)||`—`}),(0,P.jsxs)(`td`,{className:`quiet`,children:[t.by,t.version>1&&g(` · 第 ${t.version} 版`,` · version ${t.version}`)]}),(0,P.jsx)(`td`,{className:`row-acts`,children:t.acts.filter(n).map(n=>(0,P.jsx)(`a`,{href:z(`people`,e,{act:n,record:t.id}),"aria-label":`${Gi(n)} ${t.title} ${t.on}`,children:Gi(n)},n))})]},t.id))})]})}):(0,P.jsx)(I,{children:g(`还没有记录。`,`Nothing is on file yet.`)})]})}var qi={DONE:`✓`,WAITING:`◷`,MISSING:`!`,POSSIBLE:`○`,NOT_YET:`·`,PASSED_BY:`–`};function Ji(e){return e.state===`WAITING`?e.dueOn?g(`待审批,${e.dueOn} 前`,`waits, until ${e.dueOn}`):g(`待审批`,`waiting`):e.state===`MISSING`?[(e.askedBy.find(e=>e.dueOn)??e.askedBy[0])?.rule,e.dueOn&&g(`至 ${e.dueOn}`,`by ${e.dueOn}`)].filter(Boolean).join(` `)||g(`待办`,`asked for`):e.on?e.count>1?g(`${e.on} · ${e.count} 次`,`${e.on} · ${e.count}×`):e.on:e.state===`POSSIBLE`?g(`现在可办`,`possible now`):e.state===`PASSED_BY`?g(`未记录`,`not on file`):e.earliest?g(`最早 ${e.earliest}`,`from ${e.earliest}`):g(`尚不可办`,`not yet`)}var Yi=e=>[ki(e.state),...e.askedBy.map(e=>`${e.message} ${e.rule??``}`),...e.possible?[]:e.problems.map(e=>`${e.message} ${e.rule??``}`)].join(`
`);function Xi({person:e,picked:t}){let n=Object.keys(V.Stage??{}),r=n.indexOf(e.stage),i={APPLICANT:e.appliedOn??e.openedOn,ACTIVIST:e.activistSince,DEVELOPMENT_TARGET:e.listedOn,PROBATIONARY_MEMBER:e.probation?.start,FULL_MEMBER:e.partyStandingSince},a=100/n.length,o=e=>`${a*e+a/2}%`;return(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(`h3`,{children:g(`发展历程`,`The road`)}),(0,P.jsxs)(`div`,{className:`road-scroll`,tabIndex:0,role:`region`,"aria-label":g(`发展历程`,`The road`),children:[(0,P.jsxs)(`svg`,{className:`road-line`,width:`100%`,height:`34`,"aria-hidden":`true`,children:[(0,P.jsx)(`line`,{x1:o(0),x2:o(n.length-1),y1:`17`,y2:`17`}),(0,P.jsx)(`line`,{className:`walked`,x1:o(0),x2:o(Math.max(r,0)),y1:`17`,y2:`17`}),n.map((e,t)=>(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`circle`,{cx:o(t),cy:`17`,r:t===r?11:8,className:t<r?`past`:t===r?`here`:``}),t<r&&(0,P.jsx)(`text`,{x:o(t),y:`21.500`,textAnchor:`middle`,children:`✓`})]},e))]}),(0,P.jsx)(`ol`,{className:`stops`,children:n.map((n,a)=>(0,P.jsxs)(`li`,{className:a<r?`past`:a===r?`here`:``,"aria-current":a===r?`step`:void 0,children:[(0,P.jsx)(`h4`,{children:q(`Stage`,n)}),(0,P.jsx)(`p`,{className:`quiet`,children:a<=r&&i[n]?g(`${i[n]} 起`,`since ${i[n]}`):`\xA0`}),(0,P.jsx)(`ul`,{children:e.operations.filter(e=>e.stage===n&&!e.section.startsWith(`E`)).map(n=>(0,P.jsx)(`li`,{children:(0,P.jsxs)(`a`,{className:`stop-op ${n.state.toLowerCase()}`,href:z(`people`,e.id,{do:n.section}),"aria-current":t===n.section?`true`:void 0,title:Yi(n),children:[(0,P.jsx)(`i`,{"aria-hidden":`true`,children:qi[n.state]}),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`b`,{children:h(n.label)}),(0,P.jsx)(`small`,{children:Ji(n)})]}),(0,P.jsx)(`kbd`,{children:n.section}),(0,P.jsx)(`span`,{className:`unseen`,children:ki(n.state)})]})},n.section))})]},n))})]}),(0,P.jsx)(`p`,{className:`legend quiet`,children:Object.entries(qi).map(([e,t])=>(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`i`,{className:`dot ${e.toLowerCase()}`,"aria-hidden":`true`,children:t}),` `,ki(e)]},e))})]})}var Zi={MembershipApplication:[`reviewApplication`,`withdrawApplication`],ThoughtReport:[`reviewThoughtReport`],ConversionRequest:[`reviewConversionRequest`,`withdrawConversionRequest`],TalkRecord:[`updateTalk`,`deleteTalk`],Recommendation:[`updateRecommendation`,`deleteRecommendation`],CommitteeResolution:[`updateCommitteeResolution`,`deleteCommitteeResolution`],Opinion:[`updateOpinion`,`deleteOpinion`],Exemption:[`deleteExemption`],PublicNotice:[`closePublicNotice`,`deletePublicNotice`],PoliticalReview:[`updatePoliticalReview`,`deletePoliticalReview`],Training:[`updateTraining`,`deleteTraining`],AdmissionForm:[`deleteStep`],VoteRecord:[`updateVote`,`deleteVote`],Oath:[`updateOath`,`deleteOath`],Postponement:[`deleteStep`],DoneRecord:[`deleteStep`],Approval:[`decideApproval`,`deliberateApproval`,`withdrawApproval`,`reverseDecision`]},Qi=new Set([`reviewApplication`,`withdrawApplication`,`reviewThoughtReport`,`reviewConversionRequest`,`withdrawConversionRequest`,`decideApproval`,`deliberateApproval`,`withdrawApproval`]);function $i(e){let t=e?.candidate;if(!t)return[];let n=[];for(let[e,r]of Object.entries(t))r&&typeof r==`object`&&`nodes`in r&&e!==`approvals`&&n.push(...r.nodes.map(ea));for(let e of t.approvals.nodes)n.push({id:e.id,typename:`Approval`,kind:e.kind,title:q(`ApprovalKind`,e.kind),on:e.submittedOn,state:e.status,version:e.version,by:e.submittedBy?.name??``,late:!1,papers:[],said:[q(`ApprovalStatus`,e.status),e.decidedOn&&g(`${e.decidedOn} ${e.decidedBy?.name??``}`,`${e.decidedOn} ${e.decidedBy?.name??``}`),e.status===`SUBMITTED`&&e.deadlineOn&&g(`${e.deadlineOn} 前审批`,`to be decided by ${e.deadlineOn}`),e.opinion||e.note].filter(Boolean).join(` · `),acts:Zi.Approval.filter(t=>e.status===`SUBMITTED`===Qi.has(t)&&(t!==`reverseDecision`||[`APPROVED`,`REJECTED`,`RETURNED`].includes(e.status))),value:{},warned:e.foundProblems.map(e=>({rule:e.guard.split(`.`)[0],message:g(e.zh,e.en),article:e.article,severity:e.severity}))});return n.sort((e,t)=>e.on<t.on?1:e.on>t.on?-1:0)}function ea(e){let t=e.__typename===`PublicNotice`&&e.closedOn,n=e.status===`SUBMITTED`;return{id:e.id,typename:e.__typename,kind:String(e.kind),title:q(`Kind`,String(e.kind)),on:e.on,state:String(e.status??``),version:e.version,by:e.recordedBy?.name??``,late:e.lateEntry===!0,papers:e.attachments.map(e=>[e.name,e.reference].filter(Boolean).join(` `)),said:na(e),acts:(Zi[e.__typename]??[]).filter(e=>U.some(t=>t.name===e)&&(!Qi.has(e)||n)&&!(t&&e===`closePublicNotice`)),value:ra(e),warned:[]}}var ta=[[`resolutionKind`,`ResolutionKind`],[`result`,`ResolutionResult`],[`result`,`VoteResult`],[`conclusion`,`ReviewConclusion`],[`method`,`RecommendationMethod`],[`outcome`,`ConversionOutcome`],[`status`,`PaperStatus`]];function na(e){let t=ta.map(([t,n])=>t!==`resolutionKind`&&V[n]?.[String(e[t])]?q(n,String(e[t])):``).filter(Boolean),n=e.member?.name,r=e.places,i=e.__typename===`VoteRecord`?g(`应到 ${e.dueVoters} 实到 ${e.presentVoters} 赞成 ${e.approve} 反对 ${e.oppose} 弃权 ${e.abstain}`,`due ${e.dueVoters}, present ${e.presentVoters}, for ${e.approve}, against ${e.oppose}, abstained ${e.abstain}`):``,a=r?.map(e=>`${e.place} ${e.start} – ${e.end}`).join(`; `),o=e.__typename===`PublicNotice`?e.closedOn?e.clean?g(`不影响发展`,`clean`):g(`影响发展`,`not clean`):g(`公示中`,`hanging`):``,s=[`title`,`content`,`text`,`reason`,`note`,`organizer`,`place`,`serialNumber`,`document`,`resolution`].map(t=>e[t]).find(e=>typeof e==`string`&&e);return[...new Set([n,...t,o,i,a,s])].filter(Boolean).join(` · `)}function ra(e){let t=e.__typename===`VoteRecord`?{due:e.dueVoters,present:e.presentVoters,...Object.fromEntries([`issued`,`returned`,`approve`,`oppose`,`abstain`,`invalid`,`writtenApprove`,`writtenOppose`,`writtenAbstain`].map(t=>[t,e[t]]))}:void 0;return{...e,...e.member?{memberId:e.member.id}:{},...e.meeting?{meetingId:e.meeting.id}:{},...t&&{ballot:t}}}var ia=new Map(U.map(e=>[e.name,Y(e)])),aa=e=>{try{return JSON.parse(e??``)??{}}catch{return{}}},oa=new Map(Object.values(H).flat().map(e=>[e.name,e.words[S===`zh`?0:1]])),sa=e=>e.replace(/_(\w)/g,(e,t)=>t.toUpperCase()),ca={stage:[`阶段`,`Stage`],status:[`状态`,`Status`],sub_status:[`阶段内状态`,`Position`],on:[`日期`,`Day`]},la=e=>ca[e]?g(...ca[e]):oa.get(sa(e))??e,ua=[`Stage`,`CaseStatus`,`SubStatus`,`ResolutionResult`,`VoteResult`,`ReviewConclusion`,`PaperStatus`,`RecommendationMethod`,`HeldBy`,`ApprovalStatus`,`TrainingMode`,`ConversionOutcome`,`ArchiveReason`,`StageSource`];function da(e){if(e==null||e===``)return`—`;if(Array.isArray(e))return e.map(da).join(`、`)||`—`;if(typeof e==`object`)return Object.entries(e).filter(([,e])=>e!==null&&e!==``&&e!==0).map(([e,t])=>`${la(e)} ${da(t)}`).join(` `);if(typeof e==`boolean`)return e?g(`是`,`yes`):g(`否`,`no`);let t=ua.find(t=>V[t]?.[String(e)]);return t?q(t,String(e)):String(e)}var fa=new Set([`version`,`recorded_at`,`recorded_by`,`edition`,`id`,`kind`,`steps`,`approvals`,`reviewed_by`,`meeting_id`,`assignments`]);function pa(e){let t=aa(e.before),n=aa(e.after),r=[],i=(e,t)=>{for(let n of new Set([...Object.keys(e),...Object.keys(t)])){if(fa.has(n)||JSON.stringify(e[n])===JSON.stringify(t[n]))continue;let[i,a]=[da(e[n]),da(t[n])];i!==a&&r.push([la(n),i,a])}};i(t,n);for(let e of new Set([...Object.keys(t.steps??{}),...Object.keys(n.steps??{})])){let r=t.steps?.[e],a=n.steps?.[e];i({...r?.shape??{},...r?.on&&{on:r.on}},{...a?.shape??{},...a?.on&&{on:a.on}})}return r}var ma=e=>Object.values(aa(e.after).steps??{}).flatMap(e=>e.attachments??[]).map(e=>[e.name,e.reference].filter(Boolean).join(` `));function ha({person:e}){let t=e.timeline.pageInfo,n=t.hasNextPage?t.endCursor??null:null,r=i({queryKey:[`timeline`,e.id,n],initialPageParam:n,enabled:!1,queryFn:({pageParam:t})=>p(Le,{id:e.id,after:t}),getNextPageParam:e=>e.candidate?.timeline.pageInfo.hasNextPage?e.candidate.timeline.pageInfo.endCursor:void 0}),a=r.data?.pages??[],o=[...e.timeline.nodes,...a.flatMap(e=>e.candidate?.timeline.nodes??[])],s=r.data?r.hasNextPage:n!==null,c=e=>e.on.slice(0,4);return(0,P.jsxs)(`section`,{className:`card`,"aria-labelledby":`timeline-title`,children:[(0,P.jsxs)(`h3`,{id:`timeline-title`,children:[g(`全程纪实`,`Timeline`),` `,(0,P.jsx)(`small`,{children:o.length})]}),(0,P.jsx)(`ol`,{className:`chronicle`,children:o.map((e,t,n)=>{let r=pa(e),i=ma(e),a=n[t-1];return(0,P.jsxs)(`li`,{className:e.lateEntry?`late-entry`:``,children:[(!a||c(a)!==c(e))&&(0,P.jsx)(`div`,{className:`year`,children:c(e)}),(0,P.jsx)(`time`,{dateTime:e.on,children:e.on.slice(5)}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`b`,{children:ia.get(e.act)??e.act}),` `,e.kind&&(0,P.jsx)(`span`,{className:`quiet`,children:V.Kind?.[e.kind]?q(`Kind`,e.kind):q(`ApprovalKind`,e.kind)}),` `,e.lateEntry&&(0,P.jsx)(`span`,{className:`badge warning`,children:g(`补录`,`late entry`)}),(0,P.jsx)(`div`,{className:`quiet`,children:[e.by?.name,e.by?.organization?.name,g(`${e.at.slice(0,10)} 录入`,`entered ${e.at.slice(0,10)}`),i.length&&g(`附件:${i.join(`、`)}`,`papers: ${i.join(`, `)}`)].filter(Boolean).join(` · `)}),!!r.length&&(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`改变 ${r.length} 项`,`${r.length} changed`)}),(0,P.jsx)(`dl`,{className:`changed`,children:r.map(([e,t,n],r)=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsxs)(`dd`,{children:[t!==`—`&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`del`,{children:t}),` →`,` `]}),n]})]},r))})]})]})]},e.id)})}),r.isLoadingError&&(0,P.jsx)(F,{fault:r.error,again:()=>void r.fetchNextPage()}),s&&(0,P.jsx)(`p`,{className:`quiet`,children:g(`以上为最近 ${o.length} 条,更早的记录未列出。`,`These are the newest ${o.length} entries; earlier ones are not listed.`)}),s&&(0,P.jsxs)(`div`,{className:`older`,children:[(0,P.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetching,children:g(`更早的记录`,`Earlier entries`)}),` `,(0,P.jsx)(G,{document:Le,variables:{id:e.id,after:n}})]})]})}function ga(){let{id:e,query:t}=R(),n=a({queryKey:[`person`,e],queryFn:()=>p(Pe,{id:e})}),r=a({queryKey:[`records`,e],queryFn:()=>p(Ie,{id:e}),refetchOnWindowFocus:!1}),i=t.do??t.act,o=!!n.data?.candidate&&!!r.data;if((0,k.useEffect)(()=>{i&&o&&document.getElementById(`acts`)?.scrollIntoView({block:`start`})},[i,t.record,o]),n.isPending)return(0,P.jsx)(L,{});if(n.isLoadingError)return(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()});let s=n.data.candidate;if(!s)return(0,P.jsx)(I,{children:g(`没有此人,或不在您的管辖范围内。`,`There is no such person in your scope.`)});let c=$i(r.data);return(0,P.jsxs)(`div`,{className:`dossier`,children:[(0,P.jsx)(_a,{person:s,onFile:c}),(0,P.jsx)(Xi,{person:s,picked:t.do}),(0,P.jsx)(Pi,{person:s,onFile:c}),r.isLoadingError?(0,P.jsx)(F,{fault:r.error,again:()=>void r.refetch()}):(0,P.jsx)(Ki,{id:e,onFile:c}),(0,P.jsx)(ha,{person:s}),(0,P.jsx)(ya,{person:s})]})}function _a({person:e,onFile:t}){let n=[[g(`支部`,`Branch`),e.branch.name],[g(`上级`,`Superior`),e.branch.superior?.name],[g(`性别`,`Sex`),q(`Sex`,e.sex)],[g(`出生`,`Born`),e.birth],[g(`证件号`,`ID number`),e.idNumberMasked],[g(`手机`,`Phone`),(0,P.jsx)(va,{id:e.id},e.id)],[g(`民族`,`Ethnicity`),e.ethnicity],[g(`学历`,`Education`),q(`Education`,e.education)],[g(`单位`,`Unit`),[e.unit,e.occupation].filter(Boolean).join(` `)],[g(`户籍地`,`Registered in`),e.registrationPlace],[g(`申请日期`,`Applied`),e.appliedOn],[g(`确定积极分子`,`Activist since`),e.activistSince],[g(`列为发展对象`,`Listed`),e.listedOn],[g(`预备期`,`Probation`),e.probation&&`${e.probation.start} – ${e.probation.lastDay}`],[g(`党龄起`,`Standing since`),e.partyStandingSince],[g(`培养联系人`,`Mentors`),e.mentors.map(e=>e.member?.name).join(`、`)],[g(`入党介绍人`,`Introducers`),e.introducers.map(e=>e.member?.name).join(`、`)],[g(`执行规定`,`Edition`),q(`Edition`,e.edition)],[g(`流动人员`,`On the move`),e.isFloating&&[e.outflowPlace,e.inflowPlace].filter(Boolean).join(` → `)]];return(0,P.jsxs)(`section`,{className:`card head`,children:[(0,P.jsxs)(M,{children:[(0,P.jsxs)(`a`,{href:z(`people`),children:[`← `,g(`名册`,`People`)]}),(0,P.jsx)(`a`,{href:z(`regulation`,``,{person:e.id}),children:g(`按某日、某版规定评判`,`Judge as of a day, under an edition`)}),(0,P.jsx)(`button`,{onClick:()=>window.print(),children:g(`打印`,`Print`)}),(0,P.jsx)(G,{document:Pe,variables:{id:e.id}})]}),(0,P.jsxs)(`h2`,{children:[e.name,` `,(0,P.jsx)(`span`,{className:`badge stage`,children:q(`Stage`,e.stage)}),e.subStatus&&(0,P.jsx)(`span`,{className:`badge task`,children:q(`SubStatus`,e.subStatus)}),e.status!==`ACTIVE`&&(0,P.jsx)(`span`,{className:`badge warning`,children:q(`CaseStatus`,e.status)}),e.stageSource===`ADJUSTED`&&(0,P.jsx)(`span`,{className:`badge warning`,children:q(`StageSource`,e.stageSource)}),e.stageSince&&(0,P.jsxs)(`small`,{children:[` `,g(`${e.stageSince} 起`,`since ${e.stageSince}`)]})]}),!!(e.overdue.length+e.anomalies.length)&&(0,P.jsxs)(`p`,{children:[e.overdue.map((t,n)=>(0,P.jsx)(J,{problem:{...t,severity:`ERROR`},mend:(0,P.jsx)(hr,{problem:t,person:e})},n)),e.anomalies.map((t,n)=>(0,P.jsx)(J,{problem:t,mend:(0,P.jsx)(hr,{problem:t,person:e})},`a`+n))]}),(0,P.jsx)(Hi,{person:e,onFile:t}),(0,P.jsx)(`dl`,{className:`facts`,children:n.filter(([,e])=>e).map(([e,t])=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`dt`,{children:e}),(0,P.jsx)(`dd`,{children:t})]},e))})]})}function va({id:e}){let[t,n]=(0,k.useState)(!1),r=a({queryKey:[`phone`,e],queryFn:()=>p(Fe,{id:e}),enabled:t,staleTime:1/0});return r.isLoadingError?(0,P.jsx)(`span`,{role:`alert`,className:`problem`,children:r.error.message}):r.data?r.data.candidate?.phone||`—`:(0,P.jsx)(`button`,{className:`bare`,onClick:()=>n(!0),title:g(`查看记入审计`,`The audit trail says who looked`),children:g(`查看`,`Show`)})}function ya({person:e}){return(0,P.jsxs)(`section`,{className:`signatures`,"aria-hidden":`true`,children:[[g(`培养联系人 / 入党介绍人`,`Mentors / introducers`),g(`党支部书记`,`Secretary of the branch`),g(`上级党组织(盖章)`,`Superior organization (seal)`)].map(e=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`span`,{children:e}),(0,P.jsx)(`i`,{}),(0,P.jsx)(`span`,{children:g(`年  月  日`,`Date`)})]},e)),(0,P.jsx)(`p`,{children:g(`${e.name} · 发展党员全程纪实 · 打印于 ${K()}`,`${e.name} · record of admission · printed ${K()}`)})]})}var ba=e=>e.detail?`${e.message}(${e.detail})`:e.message;function xa(){let{query:e}=R(),[t,n]=(0,k.useState)(``),r={name:t},i=a({queryKey:[`find`,t],queryFn:()=>p(Ne,{filter:r,after:null}),enabled:t.length>0}),o=e.day||K(),s={id:e.person??``,on:o},c=a({queryKey:[`judge`,s],queryFn:()=>p(Re,s),enabled:!!e.person}),l=t=>B(`regulation`,``,{...e,...t}),u=c.data?.candidate;return(0,P.jsxs)(`section`,{className:`card judge`,"aria-labelledby":`judge-title`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`h2`,{id:`judge-title`,className:`grow`,children:g(`按某日、某版规定评判`,`Judge as of a day, under an edition`)}),e.person&&(0,P.jsx)(G,{document:Re,variables:s})]}),(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,value:t,onChange:e=>n(e.target.value),placeholder:g(`姓名或拼音`,`Name or pinyin`),"aria-label":g(`评判谁`,`Whom to judge`)}),!!t&&i.data?.candidates.nodes.slice(0,8).map(e=>(0,P.jsxs)(`button`,{onClick:()=>{n(``),l({person:e.id})},children:[e.name,` `,(0,P.jsx)(`small`,{children:e.branch.name})]},e.id)),!!t&&i.data&&!i.data.candidates.nodes.length&&(0,P.jsx)(`span`,{className:`quiet`,children:g(`没有此人`,`Nobody of that name`)}),(0,P.jsxs)(`label`,{children:[g(`评判日`,`As of`),` `,(0,P.jsx)(`input`,{type:`date`,value:o,onChange:e=>l({day:e.target.value})})]}),e.person&&(0,P.jsx)(`button`,{className:`plain`,onClick:()=>l({person:``,day:``}),children:g(`清除`,`Clear`)})]}),e.person?c.isPending?(0,P.jsx)(L,{}):c.isLoadingError?(0,P.jsx)(F,{fault:c.error,again:()=>void c.refetch()}):u?(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`h3`,{children:[(0,P.jsx)(`a`,{href:z(`people`,u.id),children:u.name}),` `,(0,P.jsx)(`small`,{children:g(`${u.own.on} 适用:${q(`Edition`,u.own.edition)};现为${q(`Stage`,u.stage)}`,`on ${u.own.on} in force: ${q(`Edition`,u.own.edition)}; today ${q(`Stage`,u.stage)}`)})]}),(0,P.jsx)(`div`,{className:`columns-two`,children:[u.manual,u.national].map(e=>(0,P.jsx)(Sa,{told:e,other:e===u.manual?u.national:u.manual,own:e.edition===u.own.edition},e.edition))})]}):(0,P.jsx)(I,{children:g(`没有此人,或不在您的管辖范围内。`,`There is no such person in your scope.`)}):(0,P.jsx)(`p`,{className:`quiet`,children:g(`选一个人,看当日的规定怎么说,新规定又会怎么说。不改动任何记录。`,`Choose somebody: what the rules of the day say, and what the other edition would. Nothing is changed.`)})]})}function Sa({told:e,other:t,own:n}){let r=new Map(t.operations.map(e=>[e.section,e.state])),i=e.operations.filter(e=>r.get(e.section)!==e.state);return(0,P.jsxs)(`article`,{className:`verdict`,children:[(0,P.jsxs)(`h4`,{children:[q(`Edition`,e.edition),` `,n&&(0,P.jsx)(`span`,{className:`badge done`,children:g(`当日适用`,`in force that day`)})]}),(0,P.jsxs)(`p`,{children:[g(`当日阶段`,`Stage that day`),` `,(0,P.jsx)(`b`,{children:q(`Stage`,e.stage)}),e.subStatus&&` · ${q(`SubStatus`,e.subStatus)}`,e.status!==`ACTIVE`&&` · ${q(`CaseStatus`,e.status)}`]}),e.nextSteps.map(e=>(0,P.jsxs)(`div`,{children:[(0,P.jsxs)(`b`,{children:[e.label,` → `,q(`Stage`,e.target)]}),` `,e.possible?(0,P.jsx)(`span`,{className:`badge done`,children:g(`可办`,`possible`)}):(0,P.jsx)(`span`,{className:`badge task`,children:g(`最早 ${e.earliest}`,`from ${e.earliest}`)}),(0,P.jsx)(`p`,{children:e.problems.map((e,t)=>(0,P.jsx)(J,{problem:{...e,message:ba(e)}},t))})]},e.transition)),!!e.overdue.length&&(0,P.jsxs)(`p`,{children:[(0,P.jsx)(`b`,{children:g(`已超期`,`Overdue`)}),` `,e.overdue.map((e,t)=>(0,P.jsx)(J,{problem:e},t))]}),!!e.deadlines.length&&(0,P.jsx)(`ul`,{children:e.deadlines.map((e,t)=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`time`,{children:e.dueOn}),` `,e.message,` `,(0,P.jsxs)(`small`,{children:[e.rule,` · `,e.article]})]},t))}),!!i.length&&(0,P.jsxs)(`details`,{open:!0,children:[(0,P.jsx)(`summary`,{children:g(`与另一版不同的操作 ${i.length} 项`,`${i.length} operations differ from the other edition`)}),(0,P.jsx)(`ul`,{children:i.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsx)(`kbd`,{children:e.section}),` `,e.label,`:`,ki(e.state),e.problems[0]&&(0,P.jsxs)(`small`,{children:[` `,e.problems[0].message,` `,e.problems[0].rule]})]},e.section))})]})]})}var Ca={wide:112,high:52},wa=252,Ta={wide:128,high:54},Ea=12,Da=70,Oa=186;function ka(e,t=20){let n=S===`zh`?10:t;if(e.length<=n)return[e];let r=S===`zh`?n:e.lastIndexOf(` `,n)>0?e.lastIndexOf(` `,n):n,i=e.slice(r).trim();return[e.slice(0,r),i.length>n?i.slice(0,n-1)+`…`:i]}function Aa({legs:e,href:t,chosen:n}){let r=Object.keys(V.Stage??{}),i=e=>r.indexOf(e)*wa+8,a=Ea+Ca.high,o=e.filter(e=>e.source===e.target),s=e.filter(e=>e.source!==e.target),c=wa*(r.length-1)+Ca.wide+16,l={},u=(e,r,i)=>{let a=ka(h(e.label)),o=i-(a.length===2?10:3);return(0,P.jsxs)(`a`,{href:t(e),className:`leg-link`,"aria-current":n===e.label?`true`:void 0,"aria-label":g(`${e.label}:上报 ${e.guards.length} 条,审批 ${e.deciding.length} 条`,`${e.label}: ${e.guards.length} rules to submit, ${e.deciding.length} to decide`),children:[(0,P.jsx)(`rect`,{x:r-Ta.wide/2,y:i-Ta.high/2,width:Ta.wide,height:Ta.high,rx:`8`}),a.map((t,n)=>(0,P.jsxs)(`text`,{x:r,y:o+n*15,textAnchor:`middle`,children:[t,(0,P.jsx)(`title`,{children:e.label})]},n)),(0,P.jsx)(`text`,{className:`small`,x:r,y:i+(a.length===2?21:15),textAnchor:`middle`,children:g(`上报 ${e.guards.length} · 审批 ${e.deciding.length}`,`${e.guards.length} + ${e.deciding.length} rules`)})]},e.name)};return(0,P.jsx)(`div`,{className:`process`,tabIndex:0,role:`region`,"aria-label":g(`流程图`,`The process`),children:(0,P.jsxs)(`svg`,{viewBox:`0 0 ${c} ${Oa+Ta.high/2+8}`,style:{width:`100%`,minWidth:860,maxWidth:c},role:`group`,"aria-label":g(`发展党员流程`,`The process of admission`),children:[(0,P.jsx)(`defs`,{children:(0,P.jsx)(`marker`,{id:`tip`,viewBox:`0 0 8 8`,refX:`7`,refY:`4`,markerWidth:`7`,markerHeight:`7`,orient:`auto-start-reverse`,children:(0,P.jsx)(`path`,{d:`M0 0 8 4 0 8z`})})}),s.map(e=>{let t=i(e.source)+Ca.wide,n=i(e.target),r=(l[e.source+e.target]=(l[e.source+e.target]??0)+1)-1,o=Ea+Ca.high/2+r*Da;return(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`path`,{className:`arrow`,d:r?`M${t-24} ${a} V${o} H${n+24} V${a+2}`:`M${t} ${o} H${n-2}`,markerEnd:`url(#tip)`}),u(e,(t+n)/2,o)]},e.name)}),o.map((e,t)=>{let n=i(e.source)+Ca.wide/2,r=(t-(o.length-1)/2)*(Ta.wide+14);return(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`path`,{className:`arrow`,d:`M${n+r/7} ${a+2} V${Oa-Ta.high/2-14} H${n+r} V${Oa-Ta.high/2-2}`,markerStart:`url(#tip)`,markerEnd:`url(#tip)`}),u(e,n+r,Oa)]},e.name)}),r.map(e=>(0,P.jsxs)(`g`,{className:`stage-box`,children:[(0,P.jsx)(`rect`,{x:i(e),y:Ea,width:Ca.wide,height:Ca.high,rx:`10`}),ka(q(`Stage`,e),14).map((t,n,r)=>(0,P.jsx)(`text`,{x:i(e)+Ca.wide/2,y:43+(n-(r.length-1)/2)*17,textAnchor:`middle`,children:t},n))]},e))]})})}function ja(e){let t=e=>e.map(e=>e.id);return[...e.transitions.flatMap(e=>[{group:g(`上报`,`Submission`),name:e.label,ids:t(e.guards)},{group:g(`审批`,`Decision`),name:e.label,ids:t(e.deciding)}]),...e.recordings.map(e=>({group:g(`录入`,`Recording`),name:e.label,ids:t(e.guards)})),...e.tasks.map(e=>({group:g(`待办`,`Duty`),name:q(`Stage`,e.stage),ids:t(e.guards)}))].filter(e=>e.ids.length)}var Ma=`零一二三四五六七八九`;function Na(e){let t=/第([一二三四五六七八九十]+)条/.exec(e)?.[1];if(!t)return 1e3;let[n,r]=t.includes(`十`)?t.split(`十`):[``,t];return(t.includes(`十`)?(n?Ma.indexOf(n):1)*10:0)+(r?Ma.indexOf(r):0)}function Pa(){let{query:e}=R(),t=a({queryKey:[`regulation`],queryFn:()=>p(ce,{}),staleTime:1/0});if(t.isPending)return(0,P.jsx)(L,{});if(t.isLoadingError)return(0,P.jsx)(F,{fault:t.error,again:()=>void t.refetch()});let n=t.data.regulation,r=ja(n),i=(e.text??``).toLowerCase(),o=t=>B(`regulation`,``,{...e,...t}),s=e=>[...new Set(r.filter(t=>t.ids.includes(e)).map(e=>`${e.group} · ${e.name}`))],c=n.guards.filter(t=>(e.edition===`national`?t.national:e.edition===`manual`?t.manual:e.edition!==`differs`||t.manual!==t.national||t.article2014!==t.article2026)&&(!e.rule||t.rule===e.rule||t.id===e.rule)&&(!e.at||s(t.id).includes(e.at))&&(!i||[t.id,t.rule,t.message,t.article2014,t.article2026].some(e=>e.toLowerCase().includes(i)))).sort((e,t)=>Na(e.article2026)-Na(t.article2026)||(e.id<t.id?-1:1)),l=e=>e?(0,P.jsx)(`span`,{className:`badge ${e.toLowerCase()}`,children:q(`Severity`,e)}):`—`,u=g(`上报`,`Submission`),d=[[``,g(`两版全部`,`Both editions`)],[`manual`,q(`Edition`,`MANUAL_2024`)],[`national`,q(`Edition`,`NATIONAL_2026`)],[`differs`,g(`两版不同`,`Where they differ`)]];return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(M,{children:[(0,P.jsx)(`button`,{onClick:()=>yt(g(`规程`,`regulation`),[[g(`规则`,`Rule`),`2014`,`2026`,g(`要求`,`What it asks`),`MANUAL_2024`,`NATIONAL_2026`,g(`适用`,`Where`)],...c.map(e=>[e.id,e.article2014,e.article2026,e.message,e.manual??``,e.national??``,s(e.id).join(`;`)])]),children:g(`导出`,`Export`)}),(0,P.jsx)(`button`,{onClick:()=>window.print(),children:g(`打印`,`Print`)}),(0,P.jsx)(G,{document:ce,variables:{}})]}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(`h2`,{children:g(`发展党员流程`,`The road`)}),(0,P.jsx)(Aa,{legs:n.transitions,chosen:e.at?.split(` · `)[1]??``,href:t=>z(`regulation`,``,{...e,rule:``,at:e.at===`${u} · ${t.label}`?``:`${u} · ${t.label}`})})]}),(0,P.jsx)(xa,{}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`input`,{type:`search`,value:e.text??``,onChange:e=>o({text:e.target.value}),placeholder:g(`搜索规则、条款、文字`,`Search rules, articles, words`),"aria-label":g(`搜索`,`Search`)}),d.map(([t,n])=>(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":(e.edition??``)===t,onClick:()=>o({edition:t}),children:n},t)),(0,P.jsxs)(`select`,{value:e.at??``,onChange:e=>o({at:e.target.value}),"aria-label":g(`适用环节`,`Where it is judged`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部环节`,`Everywhere`)}),[...new Set(r.map(e=>`${e.group} · ${e.name}`))].map(e=>(0,P.jsx)(`option`,{children:e},e))]}),e.rule&&(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>o({rule:``}),children:[e.rule,` ✕`]}),(0,P.jsx)(`span`,{className:`quiet`,children:g(`${c.length} 条`,`${c.length} rules`)})]}),c.length?(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`规则`,`Rules`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsx)(`tr`,{children:[g(`2026年条款`,`Article 2026`),g(`2014年条款`,`Article 2014`),g(`要求`,`What it asks`),g(`操作手册`,`Manual`),g(`2026年细则`,`2026 text`),g(`适用`,`Where it is judged`),g(`规则`,`Rule`)].map(e=>(0,P.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,P.jsx)(`tbody`,{children:c.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:e.article2026}),(0,P.jsx)(`td`,{className:`quiet`,children:e.article2014}),(0,P.jsx)(`td`,{children:e.message}),(0,P.jsx)(`td`,{children:l(e.manual)}),(0,P.jsx)(`td`,{children:l(e.national)}),(0,P.jsx)(`td`,{className:`quiet`,children:s(e.id).map(e=>(0,P.jsx)(`div`,{children:e},e))}),(0,P.jsxs)(`td`,{children:[(0,P.jsx)(`a`,{href:z(`regulation`,``,{rule:e.rule}),children:e.rule}),e.id!==e.rule&&(0,P.jsx)(`div`,{className:`quiet`,children:e.id.slice(e.rule.length)})]})]},e.id))})]})}):(0,P.jsx)(I,{children:g(`没有符合条件的规则。`,`No rule matches.`)})]})]})}function Fa({bars:e,title:t}){let n=Math.max(1,...e.map(e=>e.value));return(0,P.jsxs)(`table`,{className:`bars`,children:[(0,P.jsx)(`caption`,{children:t}),(0,P.jsx)(`tbody`,{children:e.map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:e.href?(0,P.jsx)(`a`,{href:e.href,children:e.label}):e.label}),(0,P.jsx)(`td`,{className:`bar`,children:(0,P.jsxs)(`svg`,{width:`100%`,height:`16`,"aria-hidden":`true`,children:[(0,P.jsx)(`rect`,{className:`whole`,width:`${e.value/n*100}%`,height:`16`,rx:`3`}),!!e.of&&(0,P.jsx)(`rect`,{className:`part`,width:`${e.of/n*100}%`,height:`16`,rx:`3`})]})}),(0,P.jsxs)(`td`,{className:`figure`,children:[e.value,e.note&&(0,P.jsxs)(`small`,{children:[` `,e.note]})]})]},e.key))})]})}function Ia({labels:e,series:t,title:n}){let[r,i]=La(),a=Math.max(9*t.length+12,Math.min(132,(i-34-8)/e.length)),o=(a-12)/t.length,s=a*e.length+34+8,c=Math.max(1,...t.flatMap(e=>e.values)),l=150/c;return(0,P.jsxs)(`figure`,{className:`columns`,children:[(0,P.jsxs)(`figcaption`,{children:[n,` `,t.map((e,t)=>(0,P.jsxs)(`span`,{className:`key`,children:[(0,P.jsx)(`i`,{className:`tone-${t}`}),e.name]},e.name))]}),(0,P.jsx)(`div`,{className:`scroll`,ref:r,tabIndex:0,role:`region`,"aria-label":n,children:(0,P.jsxs)(`svg`,{width:s,height:190,viewBox:`0 0 ${s} 190`,role:`img`,"aria-label":e.map((e,n)=>`${e}: ${t.map(e=>`${e.name} ${e.values[n]}`).join(`, `)}`).join(`; `),children:[[0,c].map(e=>(0,P.jsxs)(`g`,{children:[(0,P.jsx)(`line`,{x1:34,x2:s-8,y1:164-e*l,y2:164-e*l}),(0,P.jsx)(`text`,{x:28,y:164-e*l+4,textAnchor:`end`,children:e})]},e)),e.map((e,n)=>(0,P.jsxs)(`g`,{transform:`translate(${34+n*a} 0)`,children:[t.map((t,r)=>{let i=t.values[n]*l;return i?(0,P.jsx)(`rect`,{className:`tone-${r}`,x:6+r*o,y:164-i,width:o-1,height:i,children:(0,P.jsx)(`title`,{children:`${e} ${t.name} ${t.values[n]}`})},t.name):null}),(0,P.jsx)(`text`,{x:a/2,y:182,textAnchor:`middle`,children:e.slice(2)})]},e))]})})]})}function La(){let e=(0,k.useRef)(null),[t,n]=(0,k.useState)(0);return(0,k.useLayoutEffect)(()=>{let t=new ResizeObserver(()=>n(e.current?.clientWidth??0));return e.current&&t.observe(e.current),()=>t.disconnect()},[]),[e,t]}var Ra=5,za=[[`applied`,`applied`,g(`递交申请`,`Applied`)],[`activists`,`activist`,g(`确定积极分子`,`Activists`)],[`targets`,`listed`,g(`列为发展对象`,`Listed`)],[`admitted`,`admitted`,g(`发展党员`,`Admitted`)],[`converted`,`since`,g(`转正`,`Converted`)]],Ba=[`COLLEGE`,`BACHELOR`,`MASTER`,`DOCTOR`],Va=(e,t)=>t-Number(e.slice(0,4))-+(e.slice(5)>`12-31`);async function Ha(e){let t=[];for(let n=null,r=!0;r&&t.length<3e3;){let i=(await p(ze,{filter:e,after:n})).candidates;t.push(...i.nodes),n=i.pageInfo.endCursor??null,r=i.pageInfo.hasNextPage}return t}function Ua(){let{query:e}=R(),t=Number(K().slice(0,4)),n=Number(e.year)||t,r=e.organization||null,i={organization:r,arrivals:{from:`${t-Ra+1}-01-01`,to:K()}},o=a({queryKey:[`statistics`,i],queryFn:()=>p(Be,i)}),s={status:[`ACTIVE`,`TRANSFERRING`,`COMPLETED`],admittedOn:{from:`${n}-01-01`,to:`${n}-12-31`},...r&&{organization:r}},c=a({queryKey:[`admitted`,s],queryFn:()=>Ha(s)});if(o.isPending)return(0,P.jsx)(L,{});if(o.isLoadingError)return(0,P.jsx)(F,{fault:o.error,again:()=>void o.refetch()});let l=Array.from({length:Ra},(e,n)=>t-Ra+1+n),u=(e,t)=>o.data.statistics.months.filter(t=>t.month.startsWith(String(e))).reduce((e,n)=>e+n[t],0),d=(e,t,n)=>z(`people`,``,{organization:r??``,status:`counted`,[t]:`${e}-01-01..${e}-12-31`,...n===`converted`&&{stage:`FULL_MEMBER`}}),f=l.map(e=>[e,...za.map(([t])=>u(e,t))]);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsx)(`h2`,{className:`grow`,children:g(`各年发展党员情况`,`Admission by year`)}),(0,P.jsx)(`button`,{onClick:()=>yt(g(`年度发展党员情况`,`admission-by-year`),[[g(`年度`,`Year`),...za.map(([,,e])=>e)],...f]),children:g(`导出`,`Export`)}),(0,P.jsx)(G,{document:Be,variables:i})]}),(0,P.jsx)(Ia,{title:g(`各年`,`By year`),labels:l.map(e=>`  ${e}`),series:za.map(([e,,t])=>({name:t,values:l.map(t=>u(t,e))}))}),(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`各年数字`,`Figures by year`),children:(0,P.jsxs)(`table`,{className:`years`,children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`年度`,`Year`)}),za.map(([e,,t])=>(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:t},e))]})}),(0,P.jsx)(`tbody`,{children:[...l].reverse().map(t=>(0,P.jsxs)(`tr`,{className:t===n?`chosen`:``,children:[(0,P.jsx)(`th`,{scope:`row`,children:(0,P.jsx)(`button`,{className:`plain`,"aria-pressed":t===n,onClick:()=>B(`statistics`,``,{...e,year:String(t)}),children:t})}),za.map(([e,n])=>(0,P.jsx)(`td`,{className:`number`,children:u(t,e)?(0,P.jsx)(`a`,{href:d(t,n,e),children:u(t,e)}):`·`},e))]},t))})]})})]}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`h2`,{className:`grow`,children:[g(`${n} 年发展党员`,`Admitted in ${n}`),` `,(0,P.jsx)(`small`,{children:c.data?.length})]}),(0,P.jsx)(`button`,{disabled:!c.data?.length,onClick:()=>c.data&&yt(g(`${n}年发展党员名单`,`admitted-${n}`),[[g(`姓名`,`Name`),g(`性别`,`Sex`),g(`出生`,`Born`),g(`民族`,`Ethnicity`),g(`学历`,`Education`),g(`职业`,`Occupation`),g(`申请`,`Applied`),g(`积极分子`,`Activist`),g(`发展对象`,`Listed`),g(`支部`,`Branch`)],...c.data.map(e=>[e.name,q(`Sex`,e.sex),e.birth,e.ethnicity,q(`Education`,e.education),e.occupation,e.appliedOn,e.activistSince,e.listedOn,e.branch.name])]),children:g(`导出名单`,`Export the list`)}),(0,P.jsx)(G,{document:ze,variables:{filter:s,after:null}})]}),c.isPending?(0,P.jsx)(L,{}):c.isLoadingError?(0,P.jsx)(F,{fault:c.error,again:()=>void c.refetch()}):c.data.length?(0,P.jsx)(Wa,{people:c.data,year:n,organization:r??``}):(0,P.jsx)(I,{children:g(`这一年没有发展党员。`,`Nobody was admitted in that year.`)})]})]})}function Wa({people:e,year:t,organization:n}){let r=`${t}-01-01..${t}-12-31`,i=e.length,a=[[g(`合计`,`Total`),e,{}],[g(`女`,`Women`),e.filter(e=>e.sex===`FEMALE`),{sex:`FEMALE`}],[g(`少数民族`,`Ethnic minorities`),e.filter(e=>e.ethnicity&&e.ethnicity!==`汉族`),null],[g(`35 岁及以下`,`Up to 35`),e.filter(e=>Va(e.birth,t)<=35),{born:`${t-35}-01-01..`}],[g(`大专及以上`,`College and above`),e.filter(e=>Ba.includes(e.education??``)),{education:Ba.join(`,`)}]],o=[...new Map(e.map(e=>[e.branch.id,e.branch.name])).entries()].map(([t,n])=>[t,n,e.filter(e=>e.branch.id===t).length]).sort((e,t)=>t[2]-e[2]),s=(e,t)=>e&&t?(0,P.jsx)(`a`,{href:z(`people`,``,{organization:n,status:`counted`,admitted:r,...t}),children:e}):e||`·`;return(0,P.jsxs)(`div`,{className:`columns-two`,children:[(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`类别`,`Kind`)}),(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:g(`人数`,`People`)}),(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:g(`占比`,`Share`)})]})}),(0,P.jsx)(`tbody`,{children:a.map(([e,t,n])=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:e}),(0,P.jsx)(`td`,{className:`number`,children:s(t.length,n)}),(0,P.jsx)(`td`,{className:`number`,children:`${Math.round(t.length/i*1e3)/10}%`})]},e))})]}),(0,P.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":g(`各支部`,`By branch`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`支部`,`Branch`)}),(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:g(`人数`,`People`)})]})}),(0,P.jsx)(`tbody`,{children:o.map(([e,t,n])=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:t}),(0,P.jsx)(`td`,{className:`number`,children:s(n,{organization:e})})]},e))})]})})]})}var Ga=[[`applied`,`applied`,g(`递交申请`,`Applied`)],[`activists`,`activist`,g(`积极分子`,`Activists`)],[`targets`,`listed`,g(`发展对象`,`Targets`)],[`admitted`,`admitted`,g(`预备党员`,`Admitted`)],[`converted`,`since`,g(`转正`,`Converted`)]],Ka=e=>{let[t,n]=e.split(`-`).map(Number);return`${e}-${new Date(t,n,0).getDate()}`},qa=e=>{let[t,n]=[K().slice(0,4),K().slice(4)];return`${Number(t)-e}${n===`-02-29`?`-02-28`:n}`},Ja=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10),Ya=(e,t)=>`${t==null?``:Ja(qa(t+1))}..${e==null?``:qa(e)}`;function Xa(){let{query:e}=R(),t={organization:e.organization||null,arrivals:e.from||e.to?{from:e.from||null,to:e.to||null}:null},n=a({queryKey:[`statistics`,t],queryFn:()=>p(Be,t)}),r=t=>B(`statistics`,``,{...e,...t}),i=n.data?.statistics,o=t=>z(`people`,``,{organization:e.organization??``,status:`counted`,...t});return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(M,{children:[(0,P.jsx)(`button`,{disabled:!i,onClick:()=>i&&yt(g(`统计`,`statistics`),$a(i)),children:g(`导出`,`Export`)}),(0,P.jsx)(`button`,{onClick:()=>window.print(),children:g(`打印`,`Print`)}),(0,P.jsx)(G,{document:Be,variables:t})]}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[[``,`yearly`].map(t=>(0,P.jsx)(`button`,{className:`chip`,"aria-pressed":(e.view??``)===t,onClick:()=>r({view:t}),children:t?g(`年度报告`,`Yearly report`):g(`现状与进展`,`Now and lately`)},t)),!e.view&&(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`label`,{children:[g(`自`,`From`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>r({from:e.target.value})})]}),(0,P.jsxs)(`label`,{children:[g(`至`,`to`),` `,(0,P.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>r({to:e.target.value})})]})]}),e.organization&&(0,P.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({organization:``}),children:[i?.organizations[0]?.organization?.name??g(`一个组织`,`One organization`),` ✕`]})]}),n.isLoadingError?(0,P.jsx)(F,{fault:n.error,again:()=>void n.refetch()}):i?(0,P.jsxs)(`div`,{className:`tiles`,children:[(0,P.jsxs)(`a`,{className:`tile`,href:o({}),children:[(0,P.jsx)(`b`,{children:i.count}),g(`人`,`people`)]}),i.stages.map(e=>(0,P.jsxs)(`a`,{className:`tile`,href:o({stage:e.stage}),children:[(0,P.jsx)(`b`,{children:e.count}),q(`Stage`,e.stage),!!e.overdue&&(0,P.jsxs)(`small`,{className:`late`,children:[` `,g(`逾期 ${e.overdue}`,`${e.overdue} overdue`)]})]},e.stage)),(0,P.jsxs)(`a`,{className:i.overdue?`tile bad`:`tile`,href:o({overdue:`1`}),children:[(0,P.jsx)(`b`,{children:i.overdue}),g(`有逾期`,`overdue`)]})]}):(0,P.jsx)(L,{})]}),e.view===`yearly`?(0,P.jsx)(Ua,{}):i&&(i.count?(0,P.jsx)(Za,{found:i,here:o}):(0,P.jsx)(I,{children:g(`没有人员可统计。`,`There is nobody to count.`)}))]})}function Za({found:e,here:t}){let{query:n}=R(),[r,i]=(0,k.useState)(``),a=e.organizations.filter(e=>e.organization?.name.includes(r)),o=t=>e.count?`${Math.round(t/e.count*1e3)/10}%`:``,s=g(`未填`,`Not on file`);return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsx)(Ia,{title:g(`每月进展(${e.since} 至 ${e.until})`,`Arrivals by month (${e.since} to ${e.until})`),labels:e.months.map(e=>e.month),series:Ga.map(([t,,n])=>({name:n,values:e.months.map(e=>e[t])}))}),(0,P.jsxs)(`details`,{children:[(0,P.jsx)(`summary`,{children:g(`数字`,`The figures`)}),(0,P.jsx)(Qa,{found:e,here:t})]})]}),(0,P.jsxs)(`div`,{className:`columns-two`,children:[(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(Fa,{title:g(`年龄`,`Age`),bars:e.ages.map(e=>({key:String(e.since),label:e.since===null?g(`${e.until} 岁及以下`,`up to ${e.until}`):e.until===null?g(`${e.since} 岁及以上`,`${e.since} and over`):`${e.since}–${e.until}`,value:e.count,note:o(e.count),href:t({born:Ya(e.since,e.until)})}))})}),(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(Fa,{title:g(`学历`,`Education`),bars:e.educations.map(e=>({key:e.education??``,label:q(`Education`,e.education)||s,value:e.count,note:o(e.count),href:e.education?t({education:e.education}):void 0}))})}),(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(Fa,{title:g(`性别`,`Sex`),bars:e.sexes.map(e=>({key:e.sex??``,label:q(`Sex`,e.sex)||s,value:e.count,note:o(e.count),href:e.sex?t({sex:e.sex}):void 0}))})}),(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(Fa,{title:g(`民族`,`Ethnicity`),bars:e.ethnicities.slice(0,12).map(e=>({key:e.ethnicity??``,label:e.ethnicity||s,value:e.count,note:o(e.count),href:e.ethnicity?t({ethnicity:e.ethnicity}):void 0}))})})]}),!!e.overdue&&(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(Fa,{title:g(`各支部逾期(红)与人数`,`Overdue (red) of the people, by branch`),bars:[...e.organizations].filter(e=>e.overdue).sort((e,t)=>t.overdue-e.overdue).slice(0,20).map(e=>({key:e.organization?.id??``,label:e.organization?.name??``,value:e.count,of:e.overdue,note:g(`逾期 ${e.overdue}`,`${e.overdue} overdue`),href:t({organization:e.organization?.id??``,overdue:`1`})}))})}),(0,P.jsxs)(`section`,{className:`card`,children:[(0,P.jsxs)(`div`,{className:`filters`,children:[(0,P.jsxs)(`h2`,{className:`grow`,children:[g(`各支部`,`By branch`),` `,(0,P.jsx)(`small`,{children:a.length})]}),(0,P.jsx)(`input`,{type:`search`,value:r,onChange:e=>i(e.target.value),placeholder:g(`支部名称`,`Name of a branch`),"aria-label":g(`支部名称`,`Name of a branch`)})]}),(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`各支部`,`By branch`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`支部`,`Branch`)}),e.stages.map(e=>(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:q(`Stage`,e.stage)},e.stage)),(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:g(`合计`,`Total`)}),(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:g(`有逾期`,`Overdue`)})]})}),(0,P.jsx)(`tbody`,{children:a.map(e=>{let r=e.organization?.id??``;return(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`td`,{children:(0,P.jsx)(`a`,{href:z(`statistics`,``,{...n,organization:r}),children:e.organization?.name})}),e.stages.map(e=>(0,P.jsx)(`td`,{className:`number`,children:e.count?(0,P.jsx)(`a`,{href:t({organization:r,stage:e.stage}),children:e.count}):`·`},e.stage)),(0,P.jsx)(`td`,{className:`number`,children:(0,P.jsx)(`a`,{href:t({organization:r}),children:e.count})}),(0,P.jsx)(`td`,{className:`number`,children:e.overdue?(0,P.jsx)(`a`,{className:`late`,href:t({organization:r,overdue:`1`}),children:e.overdue}):`·`})]},r)})})]})})]})]})}function Qa({found:e,here:t}){return(0,P.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":g(`每月数字`,`By month`),children:(0,P.jsxs)(`table`,{children:[(0,P.jsx)(`thead`,{children:(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`col`,children:g(`月份`,`Month`)}),Ga.map(([e,,t])=>(0,P.jsx)(`th`,{scope:`col`,className:`number`,children:t},e))]})}),(0,P.jsx)(`tbody`,{children:[...e.months].reverse().map(e=>(0,P.jsxs)(`tr`,{children:[(0,P.jsx)(`th`,{scope:`row`,children:e.month}),Ga.map(([n,r])=>(0,P.jsx)(`td`,{className:`number`,children:e[n]?(0,P.jsx)(`a`,{href:t({[r]:`${e.month}-01..${Ka(e.month)}`,...n===`converted`&&{stage:`FULL_MEMBER`}}),children:e[n]}):`·`},n))]},e.month))})]})})}function $a(e){return[[g(`支部`,`Branch`),...e.stages.map(e=>q(`Stage`,e.stage)),g(`合计`,`Total`),g(`有逾期`,`Overdue`)],...e.organizations.map(e=>[e.organization?.name??``,...e.stages.map(e=>e.count),e.count,e.overdue]),[],[g(`月份`,`Month`),...Ga.map(([,,e])=>e)],...e.months.map(e=>[e.month,...Ga.map(([t])=>e[t])]),[],[g(`年龄`,`Age`),``],...e.ages.map(e=>[`${e.since??``}–${e.until??``}`,e.count]),[g(`学历`,`Education`),``],...e.educations.map(e=>[q(`Education`,e.education),e.count]),[g(`性别`,`Sex`),``],...e.sexes.map(e=>[q(`Sex`,e.sex),e.count]),[g(`民族`,`Ethnicity`),``],...e.ethnicities.map(e=>[e.ethnicity??``,e.count])]}function eo(){let e=R(e=>e.query.organization),t=Z()(`acknowledgeUpwardFilings`),n=e?{organization:e}:{},r={waiting:{status:[`SUBMITTED`],...n},late:{status:[`ACTIVE`],overdue:!0,...n},unfiled:{upwardFiled:!1,...n},files:t},i=a({queryKey:[`counts`,e,t],queryFn:()=>p(He,r),staleTime:3e4});if(!i.data)return{};let o=i.data.waiting.totalCount,s=i.data.late.totalCount,c=i.data.unfiled?.totalCount??0;return{inbox:{value:o,bad:!1,said:m.counts.waiting(o)},filings:{value:c,bad:!1,said:m.counts.unfiled(c)},today:{value:s,bad:!0,said:m.counts.late(s)}}}var to=e=>Math.round((Date.parse(e)-Date.parse(K()))/864e5);function no(){let e=qe(30),t=R(e=>e.query.organization),n=t?{organization:t}:{},r={status:[`ACTIVE`],overdue:!0,...n},i={status:[`ACTIVE`],overdue:!1,nextDueOn:{from:K(),to:e},...n},o=a({queryKey:[`today`,r],queryFn:()=>p(Ve,{filter:r})}),s=a({queryKey:[`today`,i],queryFn:()=>p(Ve,{filter:i})}),c=eo(),l=Z();if(o.isPending||s.isPending)return(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(L,{})});let u=o.isLoadingError?o:s.isLoadingError?s:null;if(u)return(0,P.jsx)(F,{fault:u.error,again:()=>void u.refetch()});let d=o.data.candidates,f=s.data.candidates;return(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(N,{children:new Date().toLocaleDateString(g(`zh-CN`,`en-GB`),{timeZone:`Asia/Shanghai`,dateStyle:`full`})}),(0,P.jsx)(M,{children:(0,P.jsx)(G,{document:Ve,variables:{filter:r}})}),(0,P.jsxs)(`div`,{className:`tiles sums`,children:[(0,P.jsxs)(`a`,{className:d.totalCount?`tile bad`:`tile`,href:z(`people`,``,{overdue:`1`}),children:[(0,P.jsx)(`b`,{children:d.totalCount}),g(`人有逾期事项`,`people with something overdue`)]}),(0,P.jsxs)(`a`,{className:`tile`,href:z(`people`),children:[(0,P.jsx)(`b`,{children:f.totalCount}),g(`人三十天内到期`,`people with something due in thirty days`)]}),(0,P.jsxs)(`a`,{className:`tile`,href:z(`inbox`),children:[(0,P.jsx)(`b`,{children:c.inbox?.value??`…`}),g(`件上报等待审批`,`submissions waiting for a decision`)]}),l(`acknowledgeUpwardFilings`)&&(0,P.jsxs)(`a`,{className:`tile`,href:z(`filings`),children:[(0,P.jsx)(`b`,{children:c.filings?.value??`…`}),g(`人接收后等待备案`,`admissions waiting to be acknowledged`)]})]}),!d.totalCount&&!f.totalCount?(0,P.jsx)(`section`,{className:`card`,children:(0,P.jsx)(I,{children:g(`没有逾期,三十天内也没有到期事项。`,`Nothing is overdue, and nothing is due within thirty days.`)})}):(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(ro,{title:g(`已逾期`,`Overdue`),people:d.nodes,total:d.totalCount,empty:g(`没有逾期。`,`Nothing is overdue.`),all:z(`people`,``,{overdue:`1`}),until:e}),(0,P.jsx)(ro,{title:g(`三十天内到期`,`Due within thirty days`),people:f.nodes,total:f.totalCount,empty:g(`没有临期事项。`,`Nothing is due soon.`),all:z(`people`),until:e})]})]})}function ro({title:e,people:t,total:n,empty:r,all:i,until:a}){return(0,P.jsxs)(`section`,{className:`card group`,children:[(0,P.jsxs)(`header`,{children:[(0,P.jsx)(`h2`,{children:e}),(0,P.jsx)(`span`,{className:`quiet`,children:n})]}),!t.length&&(0,P.jsx)(`p`,{className:`quiet`,children:r}),(0,P.jsx)(`ul`,{className:`todo`,children:t.map(e=>(0,P.jsxs)(`li`,{children:[(0,P.jsxs)(`div`,{className:`whose`,children:[(0,P.jsx)(`a`,{href:z(`people`,e.id),children:e.name}),(0,P.jsxs)(`span`,{children:[q(`Stage`,e.stage),` · `,e.branch.name]})]}),(0,P.jsx)(`div`,{className:`what`,children:e.overdue.length?e.overdue.map((t,n)=>(0,P.jsxs)(`span`,{children:[(0,P.jsx)(J,{problem:{...t,dueOn:null,severity:`ERROR`},mend:(0,P.jsx)(hr,{problem:t,person:e})}),t.dueOn&&(0,P.jsx)(`span`,{className:`due`,children:g(`${t.dueOn} 到期,逾 ${-to(t.dueOn)} 天`,`due ${t.dueOn}, ${-to(t.dueOn)} days late`)}),` `]},n)):e.deadlines.filter(e=>e.dueOn<=a).map((t,n)=>(0,P.jsxs)(`span`,{children:[(0,P.jsx)(J,{problem:{...t,dueOn:null,severity:`TASK`},mend:(0,P.jsx)(hr,{problem:t,person:e})}),(0,P.jsx)(`span`,{className:`due`,children:g(`${t.dueOn},还有 ${to(t.dueOn)} 天`,`${t.dueOn}, in ${to(t.dueOn)} days`)}),` `]},n))}),(0,P.jsx)(io,{person:e,problem:e.overdue[0]??e.deadlines[0]})]},e.id))}),n>t.length&&(0,P.jsx)(`p`,{children:(0,P.jsx)(`a`,{href:i,children:g(`全部 ${n} 人`,`All ${n}`)})})]})}function io({person:e,problem:t}){let n=pr()(t??{},e.stage),r=n?`${n.section} ${n.label}`:g(`打开档案`,`Open the file`);return(0,P.jsxs)(`a`,{className:n?.own?`settle own`:`settle`,href:n?mr(e,n):z(`people`,e.id),"aria-label":g(`${r}:${e.name}`,`${r}: ${e.name}`),title:n&&!n.own?g(`由其他角色办理`,`Another role does this`):void 0,children:[n&&(0,P.jsx)(`kbd`,{children:n.section}),n?n.label:r]})}var ao=[{title:g(`办理`,`Work`),views:[{slug:`today`,title:g(`我的待办`,`Today`),sign:`today`,key:`t`,content:no,first:!0},{slug:`inbox`,title:g(`审批收件箱`,`Inbox`),sign:`inbox`,key:`i`,content:qr,first:!0,fixed:!0},{slug:`filings`,title:g(`组织部门备案`,`Upward filings`),sign:`filings`,key:`f`,content:sr,first:!0,fixed:!0,act:`acknowledgeUpwardFilings`},{slug:`people`,title:g(`发展党员`,`People`),sign:`people`,key:`p`,content:()=>R(e=>e.id)?(0,P.jsx)(ga,{}):(0,P.jsx)(Ei,{}),first:!0},{slug:`board`,title:g(`看板`,`Board`),sign:`board`,key:`b`,content:Xt},{slug:`meetings`,title:g(`支部大会`,`Meetings`),sign:`meetings`,key:`m`,content:Si}]},{title:g(`查询`,`Reference`),views:[{slug:`statistics`,title:g(`统计`,`Statistics`),sign:`statistics`,key:`s`,content:Xa},{slug:`regulation`,title:g(`规程`,`Regulation`),sign:`regulation`,key:`r`,content:Pa}]},{title:g(`系统`,`System`),views:[{slug:`admin`,title:g(`管理`,`Administration`),sign:`admin`,key:`a`,content:zt},{slug:`library`,title:g(`操作库`,`Operations`),sign:`library`,key:`l`,content:ii},{slug:`editor`,title:`GraphQL`,sign:`editor`,key:`e`,content:null}]}],oo=ao.flatMap(e=>e.views);function so(){let e=Z();return ao.map(t=>({...t,views:t.views.filter(({act:t})=>!t||e(t))}))}var co=()=>so().flatMap(e=>e.views);function lo(){let e=(0,k.useRef)([]);e.current=co(),(0,k.useEffect)(()=>{let t=-1/0;function n(n){if((n.ctrlKey||n.metaKey)&&n.key.toLowerCase()===`k`&&!n.target.closest(`.monaco-editor`)){n.preventDefault(),v.setState(e=>({open:e.open===`palette`?null:`palette`}));return}if(re(n))return;let r=n.timeStamp-t<1500?e.current.find(e=>e.key===n.key):void 0;t=-1/0,r?(n.preventDefault(),n.stopImmediatePropagation(),B(r.slug)):n.key===`g`?t=n.timeStamp:n.key===`?`&&v.setState({open:`keys`})}return window.addEventListener(`keydown`,n,!0),()=>window.removeEventListener(`keydown`,n,!0)},[])}var uo=[[`j k`,g(`下一件、上一件`,`Next, previous`)],[`x`,g(`选择`,`Choose`)],[`/`,g(`搜索`,`Search`)]],fo=[...uo,[`Enter`,g(`打开预览`,`Open the preview`)],[`a`,g(`通过`,`Approve`)],[`r`,g(`退回`,`Return`)],[`u`,g(`撤销刚办的`,`Reverse what was just decided`)],[`Esc`,g(`关闭预览、清除选择`,`Close the preview, clear the choice`)]],po=[...uo,[`Enter`,g(`打开档案`,`Open the file`)],[`a`,g(`备案`,`Acknowledge`)],[`u`,g(`撤回刚备案的`,`Take back what was just acknowledged`)],[`Esc`,g(`清除选择`,`Clear the choice`)]];function mo(){let e=co(),t=e.some(({slug:e})=>e===`filings`),n=(e,t)=>(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`h3`,{children:e}),t.map(([e,t])=>(0,P.jsxs)(`p`,{children:[t,(0,P.jsx)(`span`,{children:e.split(` `).map(e=>(0,P.jsx)(`kbd`,{children:e},e))})]},e))]});return(0,P.jsxs)(ne,{title:g(`快捷键`,`Keys`),close:C,children:[(0,P.jsxs)(`div`,{className:`keys-list`,children:[(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`h3`,{children:g(`任何位置`,`Everywhere`)}),(0,P.jsxs)(`p`,{children:[g(`命令面板`,`Command palette`),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`kbd`,{children:`Ctrl`}),` `,(0,P.jsx)(`kbd`,{children:`K`})]})]}),(0,P.jsxs)(`p`,{children:[g(`本列表`,`This list`),(0,P.jsx)(`kbd`,{children:`?`})]}),e.map(e=>(0,P.jsxs)(`p`,{children:[e.title,(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`kbd`,{children:`g`}),` `,(0,P.jsx)(`kbd`,{children:e.key})]})]},e.slug))]}),n(g(`审批收件箱`,`Inbox`),fo),t&&n(g(`组织部门备案`,`Upward filings`),po)]}),(0,P.jsxs)(`div`,{className:`actions`,children:[(0,P.jsx)(`span`,{className:`grow`}),(0,P.jsx)(`button`,{onClick:C,children:g(`关闭`,`Close`)})]})]})}function ho(e){return typeof e==`object`&&!!e}var go=`x-graphql-event-stream-token`;function _o(e){if(e=e,e!==`next`&&e!==`complete`)throw Error(`Invalid stream event "${e}"`);return e}function vo(e,t){if(t)try{t=JSON.parse(t)}catch{throw Error(`Invalid stream data`)}if(e===`next`&&!t)throw Error(`Stream data must be an object for "next" events`);return t||null}var yo;(function(e){e[e.NewLine=10]=`NewLine`,e[e.CarriageReturn=13]=`CarriageReturn`,e[e.Space=32]=`Space`,e[e.Colon=58]=`Colon`})(yo||={});function bo(){let e,t,n,r=!1,i={event:``,data:``},a=[],o=new TextDecoder;return function(s){if(e===void 0)e=s,t=0,n=-1;else{let t=new Uint8Array(e.length+s.length);t.set(e),t.set(s,e.length),e=t}let c=e.length,l=0;for(;t<c;){r&&=(e[t]===yo.NewLine&&(l=++t),!1);let s=-1;for(;t<c&&s===-1;++t)switch(e[t]){case yo.Colon:n===-1&&(n=t-l);break;case yo.CarriageReturn:r=!0;case yo.NewLine:s=t}if(s===-1)break;if(l===s){if(i.event||i.data){if(!i.event)throw Error(`Missing message event`);let e=_o(i.event),t=vo(e,i.data);a.push({event:e,data:t}),i={event:``,data:``}}}else if(n>0){let t=e.subarray(l,s),r=o.decode(t.subarray(0,n)),a=n+(t[n+1]===yo.Space?2:1),c=o.decode(t.subarray(a));switch(r){case`event`:i.event=c;break;case`data`:i.data=i.data?i.data+`
`+c:c}}l=t,n=-1}if(l===c){e=void 0;let t=[...a];return a=[],t}l!==0&&(e=e.subarray(l),t-=l)}}function xo(e){let{singleConnection:t=!1,lazy:n=!0,lazyCloseTimeout:r=0,onNonLazyError:i=console.error,generateID:a=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},retryAttempts:o=5,retry:s=async function(e){let t=1e3;for(let n=0;n<e;n++)t*=2;await new Promise(e=>setTimeout(e,t+Math.floor(Math.random()*2700+300)))},credentials:c=`same-origin`,referrer:l,referrerPolicy:u,onMessage:d,on:f}=e,p=e.fetchFn||fetch,m=e.abortControllerImpl||AbortController,h=(()=>{let e=!1,t=[];return{get disposed(){return e},onDispose(n){return e?(setTimeout(()=>n(),0),()=>{}):(t.push(n),()=>{t.splice(t.indexOf(n),1)})},dispose(){if(!e){e=!0;for(let e of[...t])e()}}}})(),g,_,v=0,y=null,b=0;async function x(){try{if(h.disposed)throw Error(`Client has been disposed`);return await(_??=(async()=>{var t,n;if(y){if(await s(b),g.signal.aborted)throw Error(`Connection aborted by the client`);b++}(t=f?.connecting)==null||t.call(f,!!y),g=new m;let r=h.onDispose(()=>g.abort());g.signal.addEventListener(`abort`,()=>{r(),_=void 0});let i=e,a=typeof i.url==`function`?await i.url(void 0):i.url;if(g.signal.aborted)throw Error(`Connection aborted by the client`);let o=typeof i.headers==`function`?await i.headers(void 0):i.headers??{};if(g.signal.aborted)throw Error(`Connection aborted by the client`);let v;try{v=await p(a,{signal:g.signal,method:`PUT`,credentials:c,referrer:l,referrerPolicy:u,headers:o})}catch(e){throw new $(e)}if(v.status!==201)throw new $(v);o[go]=await v.text();let x=await Co({signal:g.signal,headers:o,credentials:c,referrer:l,referrerPolicy:u,url:a,fetchFn:p,onMessage:e=>{var t;(t=f?.message)==null||t.call(f,e),d?.(e)}});return(n=f?.connected)==null||n.call(f,!!y),x.waitForThrow().catch(()=>_=void 0),x})())}catch(e){throw _=void 0,e}}t&&!n&&(async()=>{for(v++;;)try{let{waitForThrow:e}=await x();await e()}catch(e){if(h.disposed)return;if(!(e instanceof $)||(_=void 0,!o||b>=o))return i?.(e);y=e}})();function S(i,S,C){if(!t){let t=new m,n=h.onDispose(()=>{n(),t.abort()});return(async()=>{var n,r,a,m;let h=null,g=0;for(;;)try{if(h){if(await s(g),t.signal.aborted)throw Error(`Connection aborted by the client`);g++}(n=f?.connecting)==null||n.call(f,!!h),(r=C?.connecting)==null||r.call(C,!!h);let o=e,_=typeof o.url==`function`?await o.url(i):o.url;if(t.signal.aborted)throw Error(`Connection aborted by the client`);let v=typeof o.headers==`function`?await o.headers(i):o.headers??{};if(t.signal.aborted)throw Error(`Connection aborted by the client`);let{getResults:y}=await Co({signal:t.signal,headers:{...v,"content-type":`application/json; charset=utf-8`},credentials:c,referrer:l,referrerPolicy:u,url:_,body:JSON.stringify(i),fetchFn:p,onMessage:e=>{var t,n;(t=f?.message)==null||t.call(f,e),(n=C?.message)==null||n.call(C,e),d?.(e)}});(a=f?.connected)==null||a.call(f,!!h),(m=C?.connected)==null||m.call(C,!!h);for await(let e of y())h=null,g=0,S.next(e);return t.abort()}catch(e){if(t.signal.aborted)return;if(!(e instanceof $)||!o||g>=o)throw e;h=e}})().then(()=>S.complete()).catch(e=>S.error(e)),()=>t.abort()}v++;let w=new m,T=h.onDispose(()=>{T(),w.abort()});return(async()=>{let e=a();i={...i,extensions:{...i.extensions,operationId:e}};let t=null;for(;;){t=null;try{let{url:n,headers:r,getResults:a}=await x(),o;try{o=await p(n,{signal:w.signal,method:`POST`,credentials:c,referrer:l,referrerPolicy:u,headers:{...r,"content-type":`application/json; charset=utf-8`},body:JSON.stringify(i)})}catch(e){throw new $(e)}if(o.status!==202)throw new $(o);t=async()=>{let t;try{let i=new m,a=h.onDispose(()=>{a(),i.abort()});t=await p(n+`?operationId=`+e,{signal:i.signal,method:`DELETE`,credentials:c,referrer:l,referrerPolicy:u,headers:r})}catch(e){throw new $(e)}if(t.status!==200)throw new $(t)};for await(let t of a({signal:w.signal,operationId:e}))y=null,b=0,S.next(t);return t=null,w.abort()}catch(e){if(w.signal.aborted)return await t?.();if(!(e instanceof $)||(n&&(_=void 0),!o||b>=o))throw w.abort(),e;y=e}finally{w.signal.aborted&&--v===0&&(isFinite(r)&&r>0?setTimeout(()=>{v||g.abort()},r):g.abort())}}})().then(()=>S.complete()).catch(e=>S.error(e)),()=>w.abort()}return{subscribe:S,iterate(e,t){let n=[],r={done:!1,error:null,resolve:()=>{}},i=S(e,{next(e){n.push(e),r.resolve()},error(e){r.done=!0,r.error=e,r.resolve()},complete(){r.done=!0,r.resolve()}},t),a=(async function*(){for(;;){for(n.length||await new Promise(e=>r.resolve=e);n.length;)yield n.shift();if(r.error)throw r.error;if(r.done)return}})();return a.throw=async e=>(r.done||(r.done=!0,r.error=e,r.resolve()),{done:!0,value:void 0}),a.return=async()=>(i(),{done:!0,value:void 0}),a},dispose(){h.dispose()}}}var $=class extends Error{constructor(e){let t,n;So(e)?(n=e,t=`Server responded with `+e.status+`: `+e.statusText):t=e instanceof Error?e.message:String(e),super(t),this.name=this.constructor.name,this.response=n}};function So(e){return ho(e)&&typeof e.ok==`boolean`&&typeof e.status==`number`&&typeof e.statusText==`string`}async function Co(e){let{signal:t,url:n,credentials:r,headers:i,body:a,referrer:o,referrerPolicy:s,fetchFn:c,onMessage:l}=e,u={},d={},f;try{f=await c(n,{signal:t,method:a?`POST`:`GET`,credentials:r,referrer:o,referrerPolicy:s,headers:{...i,accept:`text/event-stream`},body:a})}catch(e){throw new $(e)}if(!f.ok)throw new $(f);if(!f.body)throw Error(`Missing response body`);let p=null,m;return(async()=>{var e;try{let t=bo();for await(let n of wo(f.body)){if(typeof n==`string`)throw p=Error(`Unexpected string chunk "${n}"`);let r;try{r=t(n)}catch(e){throw p=e}if(r)for(let t of r){try{l?.(t)}catch(e){throw p=e}let n=t.data&&`id`in t.data?t.data.id:``;switch(n in d||(d[n]=[]),t.event){case`next`:n?d[n].push(t.data.payload):d[n].push(t.data);break;case`complete`:d[n].push(`complete`);break;default:throw p=Error(`Unexpected message event "${t.event}"`)}(e=u[n])==null||e.proceed()}}if(Object.keys(u).length)throw Error(`Connection closed while having active streams`)}catch(e){p=!p&&Object.keys(u).length?new $(e):e,m?.(p)}finally{Object.values(u).forEach(({proceed:e})=>e())}})(),{url:n,headers:i,waitForThrow:()=>new Promise((e,t)=>{if(p)return t(p);m=t}),async*getResults(e){let{signal:t,operationId:n=``}=e??{};try{for(;;){for(;d[n]?.length;){let e=d[n].shift();if(e===`complete`)return;yield e}if(p)throw p;if(t?.aborted)throw Error(`Getting results aborted by the client`);await new Promise(e=>{let r=()=>{t?.removeEventListener(`abort`,r),delete u[n],e()};t?.addEventListener(`abort`,r),u[n]={proceed:r}})}}finally{delete d[n]}}}}function wo(e){return typeof Object(e)[Symbol.asyncIterator]==`function`?(e=e,e):(async function*(){let t=e.getReader(),n;do n=await t.read(),n.value!==void 0&&(yield n.value);while(!n.done)})()}var To=new Map(U.map(e=>[e.name,e.words])),Eo=1200,Do=[[`inbox-counts`],[`filing-counts`],[`counts`],[`today`],[`people`],[`board`],[`meetings`],[`statistics`],[`approval`]],Oo=xo({url:`/graphql`,credentials:`same-origin`,headers:{"accept-language":S},retryAttempts:0});function ko(e){let t=ee.getState().account?.name,n=e.flatMap(({acts:e,candidate:n})=>{let r=n?.timeline.nodes[0]?.by?.name;return n&&r&&r!==t?[{candidate:n,text:g(`${r}:${y(To.get(e.at(-1)))||e.at(-1)} · ${n.name}`,`${r}: ${y(To.get(e.at(-1)))||e.at(-1)} · ${n.name}`)}]:[]});if(n.length>2)T(g(`其他人刚刚更新了 ${n.length} 人的档案`,`Others have just changed ${n.length} files`));else for(let{candidate:e,text:t}of n)T(t,z(`people`,e.id))}function Ao(){let e=n();(0,k.useEffect)(()=>{let t=[],n=0,r=0,i=()=>{},a=!1,o=0,s=t=>{for(let n of t)e.invalidateQueries({queryKey:n})};function c(){if(document.querySelector(`dialog[open]`)){n=window.setTimeout(c,Eo);return}let r=t,i=r.flatMap(({candidate:e})=>e?[e.id]:[]),a=new Set(i);t=[],n=0,jn.setState({people:a}),setTimeout(()=>jn.setState(e=>e.people.size===i.length&&i.every(t=>e.people.has(t))?{people:new Set}:e),3e3),cn(e,gr,e=>a.has(e.candidate.id)),cn(e,Gn,e=>a.has(e.id)),s([...Do,...i.flatMap(e=>[[`person`,e],[`records`,e]])]),ko(r)}let l=0;function u(){let e=++l,r=()=>{e===l&&d()};i=Oo.subscribe({query:ie.toString()},{next:({data:e})=>{o=0,e?.candidateChanged&&(t.push(e.candidateChanged),n||=window.setTimeout(c,Eo))},error:r,complete:r})}function d(){a||(o+=1,r=window.setTimeout(()=>{u(),s(Do),cn(e,gr,()=>!1),cn(e,Gn,()=>!1)},Math.min(6e4,2e3*2**o)))}let f=()=>{clearTimeout(r);let e=i;u(),e(),s(Do)};return D.addEventListener(`found`,f),u(),()=>{a=!0,i(),D.removeEventListener(`found`,f),clearTimeout(n),clearTimeout(r)}},[e])}var jo=class extends k.Component{state={fault:null};static getDerivedStateFromError(e){return{fault:e}}render(){return this.state.fault?(0,P.jsx)(F,{fault:Error(g(`这个页面出错了:${this.state.fault.message}`,`This screen has failed: ${this.state.fault.message}`)),again:()=>this.setState({fault:null})}):this.props.children}},Mo=localStorage.getItem(`jishi:theme`),No=s(()=>({theme:Mo===`light`||Mo===`dark`?Mo:`system`}));function Po(e){localStorage.setItem(`jishi:theme`,e),document.documentElement.dataset.theme=e,No.setState({theme:e})}document.documentElement.dataset.theme=No.getState().theme;function Fo(){let e=R(e=>e.query.organization)??``,t=hn();return t.length<2?null:(0,P.jsxs)(`select`,{className:`office`,value:e,onChange:e=>gn(e.target.value),"aria-label":g(`范围`,`Scope`),children:[(0,P.jsx)(`option`,{value:``,children:g(`全部管辖范围`,`All of my scope`)}),t.filter(({depth:e})=>e>0).map(({office:e,depth:t})=>(0,P.jsx)(`option`,{value:e.id,children:`  `.repeat(t-1)+e.name},e.id))]})}var Io=`jishi:folded`,Lo=[[`system`,g(`跟随系统`,`System`)],[`light`,g(`浅色`,`Light`)],[`dark`,g(`深色`,`Dark`)]];async function Ro(){await w(),sessionStorage.clear(),location.reload()}function zo({account:e,folded:t,fold:n}){let r=R(e=>e.screen),i=eo(),[a,o]=(0,k.useState)(!1);return(0,P.jsxs)(`nav`,{className:a?`side open`:`side`,"aria-label":g(`导航`,`Navigation`),children:[(0,P.jsxs)(`div`,{className:`brand`,children:[(0,P.jsx)(x,{}),(0,P.jsxs)(`div`,{children:[(0,P.jsx)(`b`,{children:g(`纪实`,`Jishi`)}),(0,P.jsx)(`span`,{children:g(`发展党员全程纪实`,`The record of admission`)})]})]}),(0,P.jsxs)(`button`,{className:`seek`,onClick:()=>v.setState({open:`palette`}),"aria-label":g(`搜索或跳转`,`Search or go to`),children:[(0,P.jsx)(f,{sign:`search`}),(0,P.jsx)(`span`,{className:`grow`,style:{textAlign:`left`},children:g(`搜索或跳转`,`Search`)}),(0,P.jsx)(`kbd`,{children:`Ctrl K`})]}),(0,P.jsx)(Fo,{}),so().map(e=>(0,P.jsxs)(`section`,{"aria-label":e.title,children:[(0,P.jsx)(`h2`,{"aria-hidden":`true`,children:e.title}),(0,P.jsx)(`ul`,{children:e.views.map(e=>{let n=i[e.slug];return(0,P.jsx)(`li`,{className:e.first?`first`:void 0,children:(0,P.jsxs)(`a`,{href:z(e.slug),"aria-current":e.slug===r||e.slug===`editor`&&r===`docs`?`page`:void 0,title:t?e.title:void 0,onClick:()=>o(!1),children:[(0,P.jsx)(f,{sign:e.sign}),(0,P.jsx)(`span`,{children:e.title}),!!n?.value&&(0,P.jsx)(`em`,{className:n.bad?`tally bad`:`tally`,"aria-label":n.said,children:n.value>999?`999+`:n.value})]})},e.slug)})})]},e.title)),(0,P.jsxs)(`button`,{className:`more`,"aria-expanded":a,onClick:()=>o(!a),children:[(0,P.jsx)(f,{sign:a?`close`:`more`}),a?g(`收起`,`Close`):g(`更多`,`More`)]}),(0,P.jsxs)(`div`,{className:`foot`,children:[(0,P.jsxs)(Xe,{className:`me`,panelClass:`menu`,label:g(`账户与设置`,`Account and settings`),button:(0,P.jsxs)(P.Fragment,{children:[(0,P.jsx)(`span`,{className:`face`,"aria-hidden":`true`,children:e.name.slice(0,1)}),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`b`,{children:e.name}),(0,P.jsx)(`small`,{children:q(`Role`,e.role)})]})]}),children:[(0,P.jsx)(`h3`,{children:g(`外观`,`Appearance`)}),(0,P.jsx)(Vo,{}),(0,P.jsx)(`h3`,{children:g(`语言`,`Language`)}),(0,P.jsx)(`div`,{className:`choice`,role:`group`,"aria-label":g(`语言`,`Language`),children:[`zh`,`en`].map(e=>(0,P.jsx)(`button`,{lang:e,"aria-pressed":e===S,onClick:()=>{e!==S&&_()},children:e===`zh`?`中文`:`English`},e))}),(0,P.jsx)(`hr`,{}),(0,P.jsxs)(`button`,{onClick:()=>v.setState({open:`keys`}),children:[(0,P.jsx)(f,{sign:`keys`}),g(`快捷键`,`Keys`)]}),(0,P.jsxs)(`button`,{onClick:()=>v.setState({open:`account`}),children:[(0,P.jsx)(f,{sign:`person`}),g(`换一个账户…`,`Another account…`)]}),(0,P.jsxs)(`button`,{onClick:()=>void Ro(),children:[(0,P.jsx)(f,{sign:`leave`}),g(`退出登录`,`Sign out`)]})]}),(0,P.jsxs)(`button`,{className:`fold`,"aria-pressed":t,onClick:()=>{localStorage.setItem(Io,t?``:`1`),n(!t)},"aria-label":t?g(`展开导航`,`Unfold the navigation`):g(`收起导航`,`Fold the navigation`),children:[(0,P.jsx)(f,{sign:`fold`}),(0,P.jsx)(`span`,{children:g(`收起导航`,`Fold`)})]})]})]})}var Bo=()=>!!localStorage.getItem(Io);function Vo(){let e=No(e=>e.theme);return(0,P.jsx)(`div`,{className:`choice`,role:`group`,"aria-label":g(`外观`,`Appearance`),children:Lo.map(([t,n])=>(0,P.jsx)(`button`,{"aria-pressed":t===e,onClick:()=>Po(t),children:n},t))})}var Ho=[{key:`language`,title:g(`Switch to English`,`切换为中文`),note:g(`切换语言`,`Language`),sign:`language`,run:_},{key:`light`,title:g(`浅色外观`,`Light appearance`),sign:`theme`,run:()=>Po(`light`)},{key:`dark`,title:g(`深色外观`,`Dark appearance`),sign:`theme`,run:()=>Po(`dark`)},{key:`system`,title:g(`外观跟随系统`,`Appearance of the system`),sign:`theme`,run:()=>Po(`system`)},{key:`keys`,title:g(`快捷键`,`Keys`),sign:`keys`,run:()=>setTimeout(()=>v.setState({open:`keys`}))},{key:`account`,title:g(`换一个账户`,`Another account`),sign:`person`,run:()=>setTimeout(()=>v.setState({open:`account`}))},{key:`leave`,title:g(`退出登录`,`Sign out`),sign:`leave`,run:()=>void Ro()}];function Uo(){let[e,t]=(0,k.useState)(``),[n,r]=(0,k.useState)(0),i=(0,k.useRef)(null),o=(0,k.useRef)(null),s=hn(),c=Ir(),l=co();(0,k.useLayoutEffect)(()=>{i.current?.showModal()},[]);let u=e.trim().toLowerCase(),d=a({queryKey:[`find`,u],queryFn:()=>p(ae,{name:u}),enabled:u.length>0,placeholderData:e=>e}),m=(0,k.useMemo)(()=>{let e=e=>`${e.title} ${e.note??``} ${e.key}`.toLowerCase().includes(u);return[[g(`人员`,`People`),u?(d.data?.candidates.nodes??[]).map(e=>({key:e.id,title:e.name,note:`${q(`Stage`,e.stage)} · ${e.branch.name}`,sign:`person`,run:()=>B(`people`,e.id)})):[]],[g(`前往`,`Go to`),l.map(e=>({key:`g ${e.key}`,title:e.title,note:e.slug,sign:e.sign,run:()=>B(e.slug)})).filter(e)],[g(`视图`,`Saved views`),c.map(e=>({key:e.name,title:e.name,sign:`save`,run:()=>Rr(e)})).filter(e)],[g(`办理`,`Operations`),u?U.filter(e=>e.input).map(e=>({key:e.name,title:y(e.words),note:e.name,sign:`library`,run:()=>B(`library`,``,{text:e.name})})).filter(e).slice(0,8):[]],[g(`范围`,`Scope`),u?[{key:`all`,title:g(`全部管辖范围`,`All of my scope`),sign:`admin`,run:()=>gn(``)},...s.filter(({depth:e})=>e>0).map(({office:e})=>({key:e.id,title:e.name,sign:`admin`,run:()=>gn(e.id)}))].filter(e).slice(0,6):[]],[g(`设置`,`Settings`),Ho.filter(e)]].filter(([,e])=>e.length)},[u,d.data,s.length,l.length]),h=m.flatMap(([,e])=>e),_=Math.min(n,h.length-1);(0,k.useEffect)(()=>{o.current?.querySelector(`[aria-selected=true]`)?.scrollIntoView({block:`nearest`})},[_,h.length]);let v=e=>{e&&(C(),e.run())};return(0,P.jsxs)(`dialog`,{ref:i,className:`palette`,onClose:C,onClick:e=>{e.target===i.current&&C()},"aria-label":g(`命令面板`,`Command palette`),children:[(0,P.jsx)(`input`,{autoFocus:!0,role:`combobox`,"aria-expanded":`true`,"aria-controls":`commands`,"aria-activedescendant":h[_]&&`command-${_}`,"aria-label":g(`搜索或跳转`,`Search or go to`),placeholder:g(`人名、页面、操作、支部…`,`A name, a screen, an operation, a branch…`),value:e,onChange:e=>{t(e.target.value),r(0)},onKeyDown:e=>{if(!e.nativeEvent.isComposing){if(e.key===`ArrowDown`)r((_+1)%Math.max(1,h.length));else if(e.key===`ArrowUp`)r((_-1+h.length)%Math.max(1,h.length));else if(e.key===`Enter`)v(h[_]);else return;e.preventDefault()}}}),(0,P.jsx)(`div`,{ref:o,id:`commands`,className:`found`,role:`listbox`,"aria-label":g(`结果`,`Results`),children:m.map(([e,t])=>(0,P.jsxs)(`div`,{role:`group`,"aria-label":e,children:[(0,P.jsx)(`h3`,{"aria-hidden":`true`,children:e}),t.map(e=>{let t=h.indexOf(e);return(0,P.jsxs)(`div`,{id:`command-${t}`,role:`option`,"aria-selected":t===_,onMouseMove:()=>r(t),onClick:()=>v(e),children:[(0,P.jsx)(f,{sign:e.sign}),(0,P.jsx)(`span`,{children:e.title}),(0,P.jsx)(`small`,{className:`quiet`,children:e.note})]},e.key)})]},e))}),!h.length&&!d.isFetching&&(0,P.jsx)(`div`,{className:`state`,role:`status`,children:(0,P.jsx)(`p`,{children:g(`没有找到。`,`Nothing found.`)})}),(0,P.jsxs)(`footer`,{children:[(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`kbd`,{children:`↑`}),` `,(0,P.jsx)(`kbd`,{children:`↓`}),` `,g(`选择`,`choose`)]}),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`kbd`,{children:`Enter`}),` `,g(`打开`,`open`)]}),(0,P.jsxs)(`span`,{children:[(0,P.jsx)(`kbd`,{children:`Esc`}),` `,g(`关闭`,`close`)]})]})]})}function Wo(){let e=b(e=>e.toasts);return(0,P.jsx)(`div`,{className:`toasts`,role:`status`,"aria-live":`polite`,children:e.map(e=>(0,P.jsxs)(`p`,{children:[e.text,e.href&&(0,P.jsx)(`a`,{href:e.href,children:`→`})]},e.key))})}var Go=e({default:()=>Jo}),Ko=(0,k.lazy)(()=>O(()=>import(`./Editor-CD0boUm2.js`).then(e=>e.t),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9])));function qo({view:e}){let[t,n]=(0,k.useState)(null),[r,i]=(0,k.useState)(null),a=e.content;return(0,P.jsxs)(`main`,{className:e.fixed?`screen fixed`:`screen`,children:[(0,P.jsxs)(`header`,{children:[(0,P.jsxs)(`div`,{className:`titles`,children:[(0,P.jsx)(`h1`,{children:e.title}),(0,P.jsx)(`span`,{className:`quiet`,ref:i})]}),(0,P.jsx)(`div`,{className:`tools`,ref:n})]}),(0,P.jsx)(jo,{children:(0,P.jsx)(j,{value:{tools:t,note:r},children:(0,P.jsx)(a,{})})})]})}function Jo({account:e}){let t=R(e=>e.screen),n=v(e=>e.open),[r,i]=(0,k.useState)(Bo),a=t===`editor`||t===`docs`,[o,s]=(0,k.useState)(a),c=oo.find(e=>e.slug===t)??oo[0];return lo(),Ao(),(0,k.useEffect)(()=>ee.setState({account:e}),[e]),(0,k.useEffect)(()=>{a&&s(!0)},[a]),(0,k.useEffect)(()=>{document.title=`${c.title} · ${g(`纪实`,`Jishi`)}`},[c]),(0,P.jsxs)(`div`,{className:r?`desk narrow`:`desk`,children:[(0,P.jsx)(zo,{account:e,folded:r,fold:i}),(0,P.jsxs)(`div`,{className:`place`,children:[!a&&(0,P.jsx)(qo,{view:c},c.slug),o&&(0,P.jsxs)(`main`,{className:`room`,hidden:!a,children:[(0,P.jsxs)(`header`,{children:[(0,P.jsx)(`h1`,{children:`GraphQL`}),(0,P.jsx)(`span`,{className:`quiet`,children:g(`控制台的每一步都是这里的一次请求`,`Each step of the console is a request made here`)})]}),(0,P.jsx)(k.Suspense,{fallback:(0,P.jsx)(L,{}),children:(0,P.jsx)(Ko,{})})]})]}),n===`palette`&&(0,P.jsx)(Uo,{}),n===`keys`&&(0,P.jsx)(mo,{}),(0,P.jsx)(Wo,{})]})}export{Ge as a,Jo as default,ii as i,No as n,B as o,Oo as r,R as s,Go as t};