const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/Editor-JeoLHHP3.js","assets/rolldown-runtime-XKyaHtl9.js","assets/monaco-B5MFazEm.js","assets/boot-Dz9om070.js","assets/graphiql-C5yWhQSh.js","assets/react-ChnEYF5l.js","assets/graphiql-D3W_XwlB.css","assets/monaco-C8kTtz6A.css","assets/index-2F99WyO5.js","assets/index-DOyKeaTv.css"])))=>i.map(i=>d[i]);
import{n as e,r as t}from"./rolldown-runtime-XKyaHtl9.js";import{_ as n,a as r,d as i,f as a,h as o,o as s,u as c,v as l,y as u}from"./react-ChnEYF5l.js";import{_ as d,a as f,c as p,d as m,f as h,g,h as _,i as v,l as y,m as b,n as x,p as S,r as C,s as w,t as T,u as E}from"./index-2F99WyO5.js";import{t as D}from"./boot-Dz9om070.js";var O=t(u(),1),k=s(()=>({account:null}));function ee(){let[e=``,t=``]=location.hash.replace(/^#\/?/,``).split(`?`),[n=``,r=``]=e.split(`/`);return{screen:n||`today`,id:decodeURIComponent(r),query:Object.fromEntries(new URLSearchParams(t))}}var A=s(()=>ee());window.addEventListener(`hashchange`,()=>A.setState(ee(),!0));function j(e,t=``,n={}){let{organization:r=``}=A.getState().query,i=Object.entries({organization:r,...n}).filter(([,e])=>e),a=new URLSearchParams(i).toString(),o=t?`${e}/${encodeURIComponent(t)}`:e;return a?`#/${o}?${a}`:`#/${o}`}function M(e,t=``,n={}){location.hash=j(e,t,n)}var N=l(),te={today:`M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4`,inbox:`M3 13l3-8h12l3 8v6H3zM3 13h5.500l1 3h5l1-3H21`,filings:`M3 6h6l2 2.500h10V19H3zM8.500 13.500l2.500 2.500 4.500-4.500`,people:`M9 11a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM2.500 20c0-4 2.700-6 6.500-6s6.500 2 6.500 6M16 4.500a3.500 3.500 0 010 6.300M18 14.400c2.300.800 3.500 2.700 3.500 5.600`,board:`M4 4h4.500v16H4zM10 4h4.500v10H10zM16 4h4.500v7H16z`,meetings:`M4 12h16v3H4zM6 15v5M18 15v5M8 8.500a2 2 0 100-4 2 2 0 000 4zM16 8.500a2 2 0 100-4 2 2 0 000 4z`,statistics:`M4 20h16M7 16v-4M12 16V5M17 16v-7`,regulation:`M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5`,admin:`M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5zM9 19.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5z`,library:`M4 5h4v15H4zM8 5h4v15H8zM13.500 6l3.800-1 3.700 14-3.800 1z`,editor:`M8 8l-4 4 4 4M16 8l4 4-4 4M13.500 5l-3 14`,search:`M10.500 17a6.500 6.500 0 100-13 6.500 6.500 0 000 13zM15.500 15.500L20 20`,fold:`M4 5h16v14H4zM9.500 5v14`,more:`M4 7h16M4 12h16M4 17h16`,close:`M6 6l12 12M18 6L6 18`,language:`M12 21a9 9 0 100-18 9 9 0 000 18zM3 12h18M12 3c2.500 2.500 3.500 5.500 3.500 9s-1 6.500-3.500 9c-2.500-2.500-3.500-5.500-3.500-9s1-6.500 3.500-9z`,theme:`M12 16.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400`,leave:`M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9`,keys:`M3 6h18v12H3zM7 10h.010M11 10h.010M15 10h.010M8 14h8`,person:`M12 12a4 4 0 100-8 4 4 0 000 8zM4.500 20.500c.500-4.500 3.300-6.500 7.500-6.500s7 2 7.500 6.500`,save:`M6 4h12v16l-6-4-6 4z`,download:`M12 4v11M8 11l4 4 4-4M4 19h16`,link:`M10 14a4 4 0 005.700 0l3-3a4 4 0 00-5.700-5.700l-1 1M14 10a4 4 0 00-5.700 0l-3 3a4 4 0 005.700 5.700l1-1`,clear:`M12 21a9 9 0 100-18 9 9 0 000 18zM8 12.500l2.800 2.800L16 9.500`},P=({sign:e})=>(0,N.jsx)(`svg`,{className:`icon`,viewBox:`0 0 24 24`,"aria-hidden":`true`,children:(0,N.jsx)(`path`,{d:te[e]})}),F=b({loading:[`载入中…`,`Loading…`],request:[`请求编号`,`Request`],again:[`重试`,`Try again`],asGraphQL:[`看 GraphQL`,`Show as GraphQL`],noVote:{left:e=>[`${e} 转出`,`left on ${e}`],probationary:[`预备党员,无表决权`,`probationary: no vote`],onProbation:[`留党察看期间`,`on probation within the Party`],excused:[`经批准不计入应到`,`excused: not counted as due`]},problem:{readyOn:e=>[`,${e} 起可办`,`, from ${e}`],dueOn:e=>[`,${e} 到期`,`, due ${e}`],severity:[`程度`,`Weight`],rule:[`规则`,`Rule`],article:[`条款`,`Article`],from:[`最早可办`,`From`],due:[`期限`,`Due`],regulation:[`查看规程`,`In the regulation`]},narrowed:{applied:[`申请`,`Applied`],activist:[`确定积极分子`,`Activist`],listed:[`列为发展对象`,`Listed`],admitted:[`接收为预备党员`,`Admitted`],since:[`进入本阶段`,`In the stage since`],born:[`出生`,`Born`],counted:[`含已转正`,`Full members too`]}});function I({fault:e,again:t}){let{requestId:n}=e;return(0,N.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,N.jsx)(`p`,{children:e.message}),n&&(0,N.jsxs)(`p`,{className:`quiet`,children:[F.request,` `,n]}),(0,N.jsx)(`button`,{type:`button`,onClick:t,children:F.again})]})}var L=({children:e,sign:t=`clear`})=>(0,N.jsxs)(`div`,{className:`state`,children:[(0,N.jsx)(P,{sign:t}),(0,N.jsx)(`p`,{children:e})]}),ne=[38,100,92,96,84,90],R=()=>(0,N.jsx)(`div`,{className:`bones`,role:`status`,"aria-label":F.loading,children:ne.map(e=>(0,N.jsx)(`i`,{style:{width:`${e}%`}},e))}),re=`# 实时变化 · Each change to a case in one's scope, with who made it: keeps the screens as they are.
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
`,ie=`# 按姓名查人 · Whose name or pinyin contains this: the command palette.
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
`,ae=`# 支部大会 · General meetings, newest first, with the vote on each person.
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
`,oe=`# 可选党员 · Who can be a mentor, an introducer or give an opinion: members present, of the own branch or the same committee.
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
`,se=`# 规程 · The regulation as data: every rule with its articles, the road, where each rule is judged, and the manual's operations.
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
`,ce=`# 访问令牌 · The caller's own tokens; the secret is told once, when one is made.
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
`,le=`# 账户 · Accounts in the caller's scope.
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
`,ue=`# 审计记录 · Every act in the caller's scope, newest first; auditors only.
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
`,de=`# 审计核对 · Whether the trail is whole.
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
`,fe=`# 审计记录导出 · The whole trail as a file, by POST /export; auditors only.
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
`,pe=`# 党组织 · The tree below, with editions and settings.
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
`,me=`# 看板 · The people of a branch or committee by stage, with the opinions written of them.
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
`,he=`# 批量组织部门备案 · Acknowledges many admissions at a sitting; with validateOnly it is a dry run (F7).
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
`,ge=`# 备案计数 · How many admissions each quick filter holds that wait for the organization department.
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
`,_e=`# 备案各人 · Admissions read anew, by id: what was acknowledged meanwhile leaves the list.
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
`,ve=`# 导出待备案名单 · Everybody of a filter who waits for the organization department, as a stream of one moment (POST /export).
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
`,ye=`# 组织部门备案 · Admissions that wait for the organization department's acknowledgement, longest in their stage first (F7).
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
`,be=`# 批量撤销组织部门备案 · A recorded act with a reason: the admissions wait again (F7).
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
`,xe=`# 上报件 · One submission: what it rests on, what has changed since the one before, what is unmet today, earlier decisions (F1).
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
`,Se=`# 批量审批 · Decides many submissions at a sitting; with validateOnly it is a dry run (F3).
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
`,Ce=`# 收件箱计数 · How many each quick filter of the inbox holds.
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
`,we=`# 导出审批收件箱 · Everything of a filter of the inbox, as a stream of one moment (POST /export).
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
`,Te=`# 收件箱各件 · Submissions of the inbox read anew, by id: what somebody else decided meanwhile leaves the list.
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
`,Ee=`# 审批收件箱 · What waits for the committee's decision, soonest deadline first (F1).
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
`,De=`# 批量撤销审批决定 · A recorded act with a reason: the submissions wait again (F9).
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
`,Oe=`# 大会议程 · Whom a general meeting can resolve on, and of the others why not and from when (C11, D7).
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
`,ke=`# 一次大会 · One general meeting with its votes, as minutes.
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
`,Ae=`# 录入表决 · One general meeting, many people, each voted on by themselves (C11, D7).
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
`,je=`# 党员名册 · The members of one organization, with who may vote, and the quorum its committee asks for.
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
`,Me=`# 发展党员名册 · The people of a branch or committee, by what falls due next.
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
`,Ne=`# 个人档案 · One person: stage, clocks, the road with what is done, waiting, missing and not yet possible, and the timeline.
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
`,Pe=`# 查看手机 · One person's telephone, asked for when it is needed: who sees it in clear leaves a row in the audit trail.
query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
`,Fe=`# 档案记录 · Everything on file of one person, as it is corrected: each record with its papers, by whom, and its version.
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
`,Ie=`# 全程纪实 · The older entries of one person's timeline, a page at a time.
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
`,Le=`# 回溯评判 · One person as of a day, under the edition of the day and under each of the two: what was or would be missing, late, possible.
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
`,Re=`# 年度发展党员名单 · Who was admitted in a year, for the yearly report: age, sex, ethnicity, education, branch.
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
`,ze=`# 统计 · How many people are where, who arrived when, and who they are.
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
`,Be=`# 我的待办 · Who has something overdue or due soon, with the rule and the day.
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
`,Ve=`# 导航计数 · How much waits: for the committee's decision, beyond its day, and for the organization department where $files.
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
`,He=`# 当前账户 · Who is signed in, for which office, and what its role may do.
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
`,Ue=`# 管辖的组织 · The organizations in one's scope, to narrow the screens to one of them.
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
`,z={AccessTokenOrder:{NEWEST:[`按时间`,`Newest first`]},AccountOrder:{LOGIN:[`按登录名`,`By login`]},ActivistClock:{RESOLUTION:[`支委会决议日`,`The day of the resolution`],FILING_APPROVED:[`备案通过日`,`The day the filing was approved`]},AnnulmentReason:{DUTIES_NOT_PERFORMED:[`不履行党员义务`,`Duties not performed`],NOT_QUALIFIED:[`不具备党员条件`,`Not qualified`],SERIOUS_VIOLATION:[`严重违纪`,`Serious violation`],OTHER:[`其他`,`Other`]},ApplicationBasis:{WORKPLACE:[`工作单位`,`Works here`],STUDY:[`学习单位`,`Studies here`],UNIT_LOCATION:[`单位所在地`,`The unit's place`],SUPERVISING_DEPARTMENT:[`主管部门`,`The supervising department`],RESIDENCE:[`居住地`,`Lives here`],FLOATING:[`流动党员党组织`,`An organization of members on the move`]},ApprovalDecision:{APPROVED:[`同意`,`Approved`],REJECTED:[`拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`]},ApprovalKind:{ACTIVIST_FILING:[`积极分子备案`,`Activist filing`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Target filing`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Notice review`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正、延长、取消审批`,`Conversion`]},ApprovalOrder:{DEADLINE:[`按期限`,`Soonest deadline first`],NEWEST:[`最近上报在前`,`Newest first`],OLDEST:[`最早上报在前`,`Oldest first`]},ApprovalStatus:{DRAFT:[`草稿`,`Draft`],SUBMITTED:[`待审批`,`Waiting for its decision`],APPROVED:[`审核通过`,`Approved`],REJECTED:[`审批拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`],WITHDRAWN:[`已撤回`,`Withdrawn by the branch`]},ArchiveReason:{TRANSFERRED_OUT:[`转出`,`Moved away`],WITHDREW:[`本人放弃`,`Gave up`],LOST_CONTACT:[`失去联系`,`Lost contact`],DECEASED:[`去世`,`Died`],DISQUALIFIED:[`取消资格`,`Disqualified`],WENT_ABROAD:[`出国(境)`,`Went abroad`],OTHER:[`其他`,`Other`]},AssignmentOrder:{SINCE:[`按起始日`,`By first day`]},AssignmentRole:{MENTOR:[`培养联系人`,`Mentor`],INTRODUCER:[`入党介绍人`,`Introducer`],CONTINUING_INTRODUCER:[`接替介绍人`,`Continues an introducer's education work`]},AuditFlaw:{EDITED:[`被修改`,`A row was edited`],DELETED:[`被删除`,`A row was deleted`],INSERTED:[`被插入`,`A row was put in`],SWAPPED:[`被调换`,`Two rows changed places or contents`],TRUNCATED:[`被截断`,`The end of a chain was cut off`],HEAD:[`链尾登记被改动`,`The record of a chain's end was changed`],ANCHOR:[`与审计锚不符`,`The anchors outside the database do not hold`]},AuditOrder:{NEWEST:[`最近在前`,`Latest entry first`],OLDEST:[`最早在前`,`Earliest entry first`]},CandidateOrder:{NAME:[`按姓名拼音`,`By name`],STAGE:[`按阶段`,`Along the road`],NEXT_DUE:[`按最近期限`,`Soonest deadline first`],STAGE_SINCE:[`按进入本阶段时间`,`Longest in the stage first`],NEWEST:[`最近立档在前`,`Newest case first`],UPDATED:[`最近变动在前`,`Latest change first`]},CaseStatus:{ACTIVE:[`办理中`,`Being worked on`],ARCHIVED:[`已归档`,`Archived`],TRANSFERRING:[`转接中`,`Transferring`],COMPLETED:[`已转正`,`Became a full member`],ANNULLED:[`已取消预备党员资格`,`Annulled`],NOT_RECOGNISED:[`不予承认`,`Not recognised`]},ConversionOutcome:{CONVERT:[`按期转正`,`Become a full member`],EXTEND:[`延长预备期`,`Extend probation`],ANNUL:[`取消预备党员资格`,`Annul`]},DisciplineKind:{WARNING:[`警告`,`Warning`],SERIOUS_WARNING:[`严重警告`,`Serious warning`],REMOVAL_FROM_POST:[`撤销党内职务`,`Removal from post`],PROBATION_WITHIN_PARTY:[`留党察看`,`Probation within the party`]},DoneKind:{RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],DUES_PAID:[`交纳党费`,`Dues paid`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`]},Edition:{MANUAL_2024:[`操作手册(2014年细则)`,`The manual of 2024, on the text of 2014`],NATIONAL_2026:[`2026年细则`,`The national text of 2026`]},Education:{PRIMARY:[`小学`,`Primary school`],JUNIOR_HIGH:[`初中`,`Junior high school`],SENIOR_HIGH:[`高中、中专`,`Senior high school`],COLLEGE:[`大专`,`College`],BACHELOR:[`本科`,`Bachelor`],MASTER:[`硕士`,`Master`],DOCTOR:[`博士`,`Doctor`]},ErrorPolicy:{REJECT_FAILED_ROWS:[`逐项办理`,`Each row stands alone`],REJECT_EVERYTHING:[`全有或全无`,`One refused row refuses all`]},ExemptionKind:{PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`]},FilingMode:{AUTO_ACCEPT:[`报送即备案`,`On submission`],REVIEWED:[`上级审核`,`Reviewed by the superior`]},HeldBy:{BRANCH_COMMITTEE:[`支委会`,`Branch committee`],GENERAL_MEETING:[`党员大会`,`General meeting`]},IdType:{CITIZEN:[`居民身份证`,`Citizen's ID card`],MILITARY:[`军官证等`,`Military ID`],PASSPORT:[`护照`,`Passport`],OTHER:[`其他`,`Other`]},IncomeBasis:{WAGE:[`按月工资`,`Monthly wage after tax`],PENSION:[`离退休费`,`Pension`],FARMER:[`农民`,`Farmer`],STUDENT:[`学生`,`Student`],NO_INCOME:[`下岗失业、低保等`,`Without income`],IRREGULAR:[`不按月取得收入`,`Without a monthly income`],STIPEND:[`助学金等`,`Stipend`]},Kind:{APPLICATION:[`入党申请书`,`Membership application`],TALK:[`谈话记录`,`Talk record`],RECOMMENDATION:[`推荐推优`,`Recommendation`],RESOLUTION_ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],THOUGHT_REPORT:[`思想汇报`,`Thought report`],CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],RESOLUTION_DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],NOTICE_BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],POLITICAL_REVIEW:[`政治审查`,`Political review`],TRAINING:[`短期集中培训`,`Training`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`],RESOLUTION_ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],ADMISSION_FORM_ISSUED:[`发放入党志愿书`,`Admission form issued`],NOTICE_BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],ADMISSION_FORM:[`填写入党志愿书`,`Admission form filled`],VOTE_ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],SUPERIOR_TALK:[`上级党委谈话`,`Superior's talk`],UPWARD_FILING:[`报上级组织部门备案`,`Upward filing acknowledged`],RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],OATH:[`入党宣誓`,`Oath`],DUES_PAID:[`交纳党费`,`Dues paid`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],CONVERSION_REQUEST:[`转正申请书`,`Conversion request`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`],NOTICE_BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`],RESOLUTION_CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`],POSTPONEMENT:[`推迟讨论`,`Postponement`],VOTE_CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`],ARCHIVED:[`归档`,`Archived`],RESTORED:[`恢复归档`,`Restored`],STAGE_ADJUSTED:[`发展阶段调整`,`Stage adjusted`]},MeetingOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},MemberOrder:{NAME:[`按姓名`,`By name`]},MemberStatus:{FULL:[`正式党员`,`Full member`],PROBATIONARY:[`预备党员`,`Probationary member`]},Moved:{ADDED:[`新增`,`It is new`],CHANGED:[`已更正`,`It was corrected`],REMOVED:[`已撤下`,`It is no longer there`]},NoticePlaceKind:{LOCAL:[`本地`,`Here`],OUTFLOW:[`流出地`,`The place left`],INFLOW:[`流入地`,`The place reached`]},NoticePoint:{BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`]},OperationState:{DONE:[`已办`,`On file`],WAITING:[`待审批`,`Waiting for a decision`],MISSING:[`待办`,`A rule asks for it, and it can be done now`],POSSIBLE:[`可办`,`It can be done now`],NOT_YET:[`尚不可办`,`Something stands in the way`],PASSED_BY:[`未记录`,`Its stage is over, and nothing is on file`]},OpinionKind:{CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`]},OrgKind:{BRANCH:[`党支部`,`Branch`],GENERAL_BRANCH:[`党总支`,`General branch`],SUB_COMMITTEE:[`乡镇街道党委所属基层党委`,`Sub-committee`],GRASSROOTS_COMMITTEE:[`基层党委`,`Grassroots committee`],WORKING_COMMITTEE:[`工委`,`Working committee`],LOCAL_COMMITTEE:[`地方党委`,`Local committee`],LEADING_GROUP:[`党组`,`Leading group`],TEMPORARY:[`临时党组织`,`Temporary organization`],ORGANIZATION_DEPARTMENT:[`党委组织部门`,`Organization department`]},OrganizationOrder:{PATH:[`按层级`,`Along the tree`],NAME:[`按名称`,`By name`]},PaperStatus:{SUBMITTED:[`待审`,`Handed in`],APPROVED:[`通过`,`Approved`],RETURNED:[`退回`,`Returned with a reason`],WITHDRAWN:[`已撤回`,`Taken back`]},PoliticalStatus:{MASSES:[`群众`,`Masses`],LEAGUE_MEMBER:[`共青团员`,`League member`],DEMOCRATIC_PARTY:[`民主党派`,`Democratic party`],NON_PARTY:[`无党派人士`,`Without party affiliation`]},ProblemCode:{GUARD_UNMET:[`不符合规定`,`A rule of the regulation is unmet`],ACKNOWLEDGEMENT_REQUIRED:[`须书面说明`,"A warning wants an explanation in `acknowledgements`"],POST_APPROVAL_ANOMALY:[`审批后异常`,`A correction would break what was approved`],WRONG_STAGE:[`阶段不符`,`Not possible in this stage`],CASE_NOT_ACTIVE:[`档案不在办理中`,`The case is archived, annulled or completed`],WRONG_STATE:[`状态不符`,`Not possible in this state`],RECORD_LOCKED:[`记录已锁定`,`Only a correction with a reason is possible`],NOT_FOUND:[`查无`,`It does not exist, or is none of the caller's business`],NOT_ALLOWED:[`无权操作`,`The caller may not do this`],BAD_INPUT:[`输入有误`,`Something in the input is wrong`],CONFLICT:[`已变化`,`It has changed meanwhile, or the key was used for another input`],OTHERS_REFUSED:[`他行未通过`,`Nothing is wrong with this row`],RATE_LIMITED:[`过于频繁`,`Too many attempts`]},Quorum:{HALF:[`超过半数`,`More than half`],TWO_THIRDS:[`三分之二以上`,`Two thirds`]},RecommendationMethod:{MEMBER_RECOMMENDATION:[`党员推荐`,`By members`],LEAGUE_RECOMMENDATION:[`团组织推优`,`By the League`],MASS_ORG_RECOMMENDATION:[`群团组织推优`,`By another mass organization`],OTHER:[`其他`,`Otherwise`]},RecordOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},RegistrationTokenOrder:{NEWEST:[`按时间`,`Newest first`]},ResolutionKind:{ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`]},ResolutionResult:{PASSED:[`通过`,`Carried`],NOT_PASSED:[`未通过`,`Not carried`]},ReviewConclusion:{PASSED:[`合格`,`Passed`],FAILED:[`不合格`,`Failed`]},ReviewMethod:{TALK:[`同本人谈话`,`Talk with the person`],FILES:[`查阅档案材料`,`Files`],PERSONS:[`找有关单位和人员了解`,`Persons and units`],LETTER:[`函调`,`Letter`],FIELD:[`外调`,`Field inquiry`]},Role:{BRANCH_ADMIN:[`党支部管理员`,`Branch administrator`],COMMITTEE_ADMIN:[`党委管理员`,`Committee administrator`],GENERAL_BRANCH_ADMIN:[`党总支管理员`,`General branch administrator`],ORG_DEPT:[`组织部门`,`Organization department`],AUDITOR:[`审计员`,`Auditor`],CANDIDATE:[`发展人员本人`,`Candidate`],SYSTEM_ADMIN:[`系统管理员`,`System administrator`]},Severity:{HARD:[`禁止`,`Refuses`],ERROR:[`错误`,`Stops`],WARNING:[`提醒`,`Warns`],TASK:[`待办`,`Reminds`]},Sex:{MALE:[`男`,`Male`],FEMALE:[`女`,`Female`]},Stage:{APPLICANT:[`入党申请人`,`Applicant`],ACTIVIST:[`入党积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Development target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary member`],FULL_MEMBER:[`正式党员`,`Full member`]},StageSource:{ACTS:[`按程序`,`In order`],ADJUSTED:[`人工调整`,`Adjusted by hand`]},SubStatus:{INVITED:[`待注册`,`Not registered yet`],REGISTERED:[`已注册`,`Registered`],LISTING_CONSENTED:[`拟列为发展对象`,`The superior has consented`]},TimelineOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},TrainingMode:{OFFLINE:[`线下`,`Offline`],VIDEO:[`视频`,`Video`]},VoteKind:{ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`]},VoteResult:{PASSED:[`通过`,`Carried`],FAILED:[`未通过`,`Not carried`],NO_QUORUM:[`未达到会人数`,`No quorum`],VOID:[`无效`,`Void`]}},B={AccountFilter:[{name:`role`,type:`[Role!]`,named:`Role`,required:!1,default:null,words:[`角色`,`One of these`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or login contains this`]}],AcknowledgeUpwardFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`number`,type:`String!`,named:`String`,required:!1,default:``,words:[`备案编号`,`Number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]}],AcknowledgeUpwardFilingsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[AcknowledgeUpwardFilingsItem!]`,named:`AcknowledgeUpwardFilingsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`number`,type:`String!`,named:`String`,required:!1,default:``,words:[`备案编号`,`The common number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`The common remarks`]}],AcknowledgeUpwardFilingsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose admission`]},{name:`number`,type:`String`,named:`String`,required:!1,default:null,words:[`备案编号`,`If other than the common one`]},{name:`note`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],AcknowledgementInput:[{name:`rule`,type:`String!`,named:`String`,required:!0,default:null,words:[`规则编号`,`The rule's id, such as R-APP-3`]},{name:`text`,type:`String!`,named:`String`,required:!0,default:null,words:[`说明`,`The explanation`]}],AdjustStageInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`target`,type:`Stage!`,named:`Stage`,required:!0,default:null,words:[`目标阶段`,`APPLICANT, ACTIVIST or DEVELOPMENT_TARGET`]},{name:`since`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`起算日`,`From when the stage counts`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],AdoptRuleSetInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which organization`]},{name:`edition`,type:`Edition!`,named:`Edition`,required:!0,default:null,words:[`版本`,`Which rule set`]},{name:`since`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`起始日`,`From which day; the national text of 2026 not before 2026-05-11`]}],ApprovalCandidateFilter:[{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]}],ApprovalFilter:[{name:`kind`,type:`[ApprovalKind!]`,named:`ApprovalKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`status`,type:`[ApprovalStatus!]`,named:`ApprovalStatus`,required:!1,default:null,words:[`状态`,`One of these`]},{name:`addressedTo`,type:`ID`,named:`ID`,required:!1,default:null,words:[`审批党委`,`In this committee's inbox`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`candidate`,type:`ApprovalCandidateFilter`,named:`ApprovalCandidateFilter`,required:!1,default:null,words:[`人员`,`Of these people`]},{name:`submittedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`上报日期`,`Between these days`]},{name:`decidedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`审批日期`,`Between these days`]},{name:`deadlineOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`期限`,`Between these days`]},{name:`hasWarnings`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`有提醒`,`With warnings, or without`]},{name:`resubmitted`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`再次上报`,`Submitted again after a refusal`]},{name:`waitingSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`等待自`,`Waiting for its decision since this day or longer`]},{name:`overdue`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`超期`,`Waiting beyond its deadline`]}],ApprovalScope:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`addressedTo`,type:`ID`,named:`ID`,required:!1,default:null,words:[`审批党委`,`In this committee's inbox`]},{name:`approvals`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,`These ones`]}],ArchiveCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`reason`,type:`ArchiveReason!`,named:`ArchiveReason`,required:!0,default:null,words:[`归档原因`,`Why (C-38)`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Explanation; required for OTHER`]}],ArchiveCandidatesInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ArchiveCandidatesItem!]`,named:`ArchiveCandidatesItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`ArchiveReason!`,named:`ArchiveReason`,required:!0,default:null,words:[`归档原因`,`Why (C-38)`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Explanation; required for OTHER`]}],ArchiveCandidatesItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`reason`,type:`ArchiveReason`,named:`ArchiveReason`,required:!1,default:null,words:[`归档原因`,`If other than the common one`]},{name:`text`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],AssignContinuingIntroducerInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!0,default:null,words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AssignIntroducersInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`党员`,`Two members; absent means the mentors`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AssignMentorsInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!0,default:null,words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],AttachmentInput:[{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`名称`,`Name of the paper`]},{name:`reference`,type:`String!`,named:`String`,required:!1,default:``,words:[`编号`,`Where it is kept, such as a file number`]}],AuditFilter:[{name:`account`,type:`ID`,named:`ID`,required:!1,default:null,words:[`账户`,`By this account`]},{name:`act`,type:`[String!]`,named:`String`,required:!1,default:null,words:[`操作`,`One of these acts, by mutation name`]},{name:`candidate`,type:`ID`,named:`ID`,required:!1,default:null,words:[`发展人员`,`About this case`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`At this organization or below`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Happened between these days`]},{name:`enteredFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`录入起`,`Entered on this day (Shanghai) or later`]},{name:`enteredTo`,type:`Date`,named:`Date`,required:!1,default:null,words:[`录入止`,`Entered on this day (Shanghai) or before`]},{name:`requestId`,type:`String`,named:`String`,required:!1,default:null,words:[`请求编号`,`By this request`]},{name:`address`,type:`String`,named:`String`,required:!1,default:null,words:[`网络地址`,`From this address`]},{name:`lateEntry`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`补录`,`Late entries only, or none`]}],BallotInput:[{name:`due`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`应到会有表决权`,`Voters due`]},{name:`present`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`实到会`,`Voters present`]},{name:`issued`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`发出票`,`Ballots issued`]},{name:`returned`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`收回票`,`Ballots returned`]},{name:`approve`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`赞成`,`In favour`]},{name:`oppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`不赞成`,`Against`]},{name:`abstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`弃权`,`Abstentions`]},{name:`invalid`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`无效`,`Invalid ballots`]},{name:`writtenApprove`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面赞成`,`Written opinions in favour`]},{name:`writtenOppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面不赞成`,`Written opinions against`]},{name:`writtenAbstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`书面弃权`,`Written abstentions`]}],BulkAssignMentorsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[BulkAssignMentorsItem!]`,named:`BulkAssignMentorsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`memberIds`,type:`[ID!]!`,named:`ID`,required:!1,default:[],words:[`党员`,`The members chosen; those no longer named end on this day`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`调整原因`,`Needed when somebody is replaced`]}],BulkAssignMentorsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose mentors`]},{name:`memberIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`党员`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],CandidateFilter:[{name:`stage`,type:`[Stage!]`,named:`Stage`,required:!1,default:null,words:[`阶段`,`One of these`]},{name:`status`,type:`[CaseStatus!]`,named:`CaseStatus`,required:!1,default:null,words:[`状态`,`One of these`]},{name:`subStatus`,type:`[SubStatus!]`,named:`SubStatus`,required:!1,default:null,words:[`阶段内状态`,`One of these`]},{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or its pinyin contains this`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Of this sex`]},{name:`isFloating`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`流动人员`,`On the move, or not`]},{name:`stageSource`,type:`StageSource`,named:`StageSource`,required:!1,default:null,words:[`阶段来源`,`How the stage was reached`]},{name:`openedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`立档日期`,`Between these days`]},{name:`appliedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`申请日期`,`Between these days`]},{name:`activistSince`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`确定积极分子`,`The year of cultivation counts from between these days`]},{name:`listedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`列为发展对象`,`Listed between these days`]},{name:`admittedOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`接收为预备党员`,`Probation began between these days`]},{name:`upwardFiled`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`组织部门备案`,`Whether the admission was acknowledged; false for those who were admitted and still wait for it`]},{name:`birth`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`出生日期`,`Born between these days`]},{name:`education`,type:`[Education!]`,named:`Education`,required:!1,default:null,words:[`学历`,`One of these`]},{name:`ethnicity`,type:`String`,named:`String`,required:!1,default:null,words:[`民族`,`Of this one`]},{name:`stageSince`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`进入本阶段`,`Between these days`]},{name:`probationEligibleOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`预备期满`,`Between these days`]},{name:`nextDueOn`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`最近期限`,`Between these days`]},{name:`overdue`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`超期`,`Something is overdue, by the badge renewed as days pass`]}],CandidateScope:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`candidates`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,`These ones`]}],ClosePublicNoticeInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`公示`,`Which notice`]},{name:`objections`,type:`[ObjectionInput!]!`,named:`ObjectionInput`,required:!1,default:[],words:[`异议`,`Objections raised`]},{name:`clean`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`不影响发展`,`Whether the result does not affect the person`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`Conclusion`]}],CommitteeSettingsInput:[{name:`activistFilingMode`,type:`FilingMode!`,named:`FilingMode`,required:!1,default:`AUTO_ACCEPT`,words:[`积极分子备案方式`,`X6`]},{name:`activistClock`,type:`ActivistClock!`,named:`ActivistClock`,required:!1,default:`RESOLUTION`,words:[`积极分子起算`,`R-ACT-5`]},{name:`waitingMonths`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`申请等待月数`,`R-APP-5; 0 for none`]},{name:`halfYearlyExtras`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`每半年三种意见`,`R-ACT-6's additions`]},{name:`noticeWorkingDays`,type:`Int!`,named:`Int`,required:!1,default:5,words:[`公示工作日`,`R-DEV-3; at least 5`]},{name:`noticeBeforeAdmission`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`支部大会前公示`,`X2, under the national text`]},{name:`quorum`,type:`Quorum!`,named:`Quorum`,required:!1,default:`HALF`,words:[`到会比例`,`R-MTG-2`]},{name:`probationInspectionMonths`,type:`Int!`,named:`Int`,required:!1,default:6,words:[`预备期考察间隔`,`R-PRB-5, months; at most 6`]},{name:`preReviewLapses`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`预审满一月失效`,`R-MTG-1`]},{name:`preReviewDays`,type:`Int`,named:`Int`,required:!1,default:null,words:[`预审天数`,`R-PRE-5; null for none`]},{name:`sameCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`培养联系人、介绍人限同一党委`,`R-ACT-4, R-DEV-6`]},{name:`trainingExam`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`培训须考试`,`R-DEV-12`]},{name:`targetInspections`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`发展对象每半年考察`,`R-DEV-13`]},{name:`duesAtAdmission`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`上报时填党费`,`C12`]}],CommitteeVoteInput:[{name:`due`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`应到委员`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`实到委员`,`Members present`]},{name:`approve`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`赞成`,`In favour`]},{name:`oppose`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`不赞成`,`Against`]},{name:`abstain`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`弃权`,`Abstentions`]}],CreateAccessTokenInput:[{name:`label`,type:`String!`,named:`String`,required:!1,default:``,words:[`名称`,`What it is for`]},{name:`validDays`,type:`Int!`,named:`Int`,required:!1,default:90,words:[`有效天数`,`1 to 366`]}],CreateAccountInput:[{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`The name to sign in with`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Whose account`]},{name:`role`,type:`Role!`,named:`Role`,required:!0,default:null,words:[`角色`,`Role; CANDIDATE accounts come by registration`]},{name:`organizationId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`At which organization; absent for SYSTEM_ADMIN`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`党员`,`The holder's roster entry, for the four-eyes check`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`初始密码`,`At least ten characters`]}],CreateCandidateInput:[{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Name`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`ID number; stored sealed`]},{name:`phone`,type:`String!`,named:`String`,required:!0,default:null,words:[`手机号`,`Mobile number`]},{name:`idType`,type:`IdType!`,named:`IdType`,required:!1,default:`CITIZEN`,words:[`证件类型`,`Type of ID`]},{name:`birth`,type:`Date`,named:`Date`,required:!1,default:null,words:[`出生日期`,`Birth date; read off a citizen's ID number if absent`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Sex; read off a citizen's ID number if absent`]},{name:`ethnicity`,type:`String!`,named:`String`,required:!1,default:``,words:[`民族`,`Ethnicity`]},{name:`education`,type:`Education`,named:`Education`,required:!1,default:null,words:[`学历`,`Education`]},{name:`occupation`,type:`String!`,named:`String`,required:!1,default:``,words:[`职业`,`Occupation`]},{name:`unit`,type:`String!`,named:`String`,required:!1,default:``,words:[`单位`,`Unit of work or study`]},{name:`politicalStatus`,type:`PoliticalStatus!`,named:`PoliticalStatus`,required:!1,default:`MASSES`,words:[`政治面貌`,`Political status`]},{name:`registrationPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`户籍地`,`Place of registration`]},{name:`applicationBasis`,type:`ApplicationBasis`,named:`ApplicationBasis`,required:!1,default:null,words:[`申请依据`,`Why the person applies at this branch (R-APP-4)`]},{name:`isFloating`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`流动人员`,`Whether the person is on the move (C-28)`]},{name:`outflowPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`流出地`,`Place left`]},{name:`inflowPlace`,type:`String!`,named:`String`,required:!1,default:``,words:[`流入地`,`Place reached`]},{name:`expectedLeaveOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`预计离开日期`,`When the person will leave the unit, such as graduation (R-PRE-3)`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which the case is opened; today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],CreateMemberInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`支部`,`Which branch`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`姓名`,`Name`]},{name:`status`,type:`MemberStatus!`,named:`MemberStatus`,required:!1,default:`FULL`,words:[`身份`,`Full or probationary`]},{name:`position`,type:`String!`,named:`String`,required:!1,default:``,words:[`职务`,`Position, such as 书记`]},{name:`fullSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`转正日期`,`Since when a full member`]},{name:`idNumber`,type:`String`,named:`String`,required:!1,default:null,words:[`身份证号`,`Used for the four-eyes check only; kept as a keyed digest`]}],CreateOrganizationInput:[{name:`superiorId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`上级`,`Under which organization; absent for the root`]},{name:`name`,type:`String!`,named:`String`,required:!0,default:null,words:[`名称`,`Name`]},{name:`kind`,type:`OrgKind!`,named:`OrgKind`,required:!0,default:null,words:[`类型`,`Kind (R-ORG-4)`]},{name:`canApproveAdmission`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`审批权限`,`By kind if absent`]},{name:`canDevelop`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`可发展党员`,`C-31`]},{name:`hasCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`设支委会`,`R-ORG-2`]},{name:`hasPartyGroups`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`设党小组`,`B7`]},{name:`isFloatingMembersOrg`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`流动党员党组织`,`C-28`]}],DateRange:[{name:`from`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起`,`First day`]},{name:`to`,type:`Date`,named:`Date`,required:!1,default:null,words:[`止`,`Last day`]}],DecideApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`decision`,type:`ApprovalDecision!`,named:`ApprovalDecision`,required:!0,default:null,words:[`审批结论`,`APPROVED, REJECTED or RETURNED`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`审批意见`,`Required unless approved; for a pre-review always`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`审批日期`,`The day of the decision; today if absent`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`When the committee met (R-APR-3)`]},{name:`vote`,type:`CommitteeVoteInput`,named:`CommitteeVoteInput`,required:!1,default:null,words:[`党委表决`,`The committee's vote (R-APR-3)`]},{name:`formSerialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`入党志愿书编号`,`Issues the form with an approved pre-review`]},{name:`recommendedOutcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`建议`,`Another outcome the committee suggests (D9)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`说明`,`One text for each warning, such as a late decision`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],DecideApprovalsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`ids`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,"The submissions, decided alike; at most 5,000. Either these or `items`"]},{name:`items`,type:`[DecideApprovalsItem!]`,named:`DecideApprovalsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`decision`,type:`ApprovalDecision`,named:`ApprovalDecision`,required:!1,default:null,words:[`审批结论`,`APPROVED, REJECTED or RETURNED`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`审批意见`,`Required unless approved; for a pre-review always`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`When the committee met (R-APR-3)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`说明`,`One text for each warning, such as a late decision`]}],DecideApprovalsItem:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`decision`,type:`ApprovalDecision`,named:`ApprovalDecision`,required:!1,default:null,words:[`审批结论`,`If other than the common one`]},{name:`opinion`,type:`String`,named:`String`,required:!1,default:null,words:[`审批意见`,`If other than the common one`]},{name:`committeeMetOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党委会日期`,`If other than the common one`]},{name:`vote`,type:`CommitteeVoteInput`,named:`CommitteeVoteInput`,required:!1,default:null,words:[`党委表决`,`The committee's vote on this person (R-APR-3)`]},{name:`formSerialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`入党志愿书编号`,`Issues the form with an approved pre-review`]},{name:`recommendedOutcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`建议`,`Another outcome the committee suggests (D9)`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]`,named:`AcknowledgementInput`,required:!1,default:null,words:[`说明`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],DeleteCommitteeResolutionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteExemptionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteOathInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteOpinionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeletePoliticalReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeletePublicNoticeInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteRecommendationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteStepInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteTalkInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteTrainingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeleteVoteInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]}],DeliberateApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`agrees`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`同意`,`Whether it agrees`]},{name:`opinion`,type:`String!`,named:`String`,required:!0,default:null,words:[`审议意见`,`Its opinion`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`审议日期`,`Today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],DisableAccountInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]}],DisciplineInput:[{name:`kind`,type:`DisciplineKind!`,named:`DisciplineKind`,required:!0,default:null,words:[`种类`,`Kind`]},{name:`decidedOn`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`决定日期`,`When`]},{name:`restoredOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`恢复权利日期`,`For 留党察看: when rights were restored`]}],FindArchivedByIdNumberInput:[{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`The full ID number`]},{name:`idType`,type:`IdType!`,named:`IdType`,required:!1,default:`CITIZEN`,words:[`证件类型`,`Type of ID`]}],HolidayInput:[{name:`day`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`日期`,`Day`]},{name:`working`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`上班`,`True for a weekend day worked (调休), false for a holiday`]},{name:`name`,type:`String!`,named:`String`,required:!1,default:``,words:[`名称`,`Name`]}],IssueAdmissionFormInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`serialNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`编号`,`Serial number`]}],MeetingFilter:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`branch`,type:`ID`,named:`ID`,required:!1,default:null,words:[`支部`,`Of this branch`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`会议日期`,`Between these days`]}],MemberFilter:[{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of this organization or below`]},{name:`status`,type:`[MemberStatus!]`,named:`MemberStatus`,required:!1,default:null,words:[`身份`,`One of these`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`The name or its pinyin contains this`]},{name:`present`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`在册`,`Still on the roster today`]}],NoticePlaceInput:[{name:`kind`,type:`NoticePlaceKind!`,named:`NoticePlaceKind`,required:!1,default:`LOCAL`,words:[`类别`,`Local, outflow or inflow place`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点或媒介`,`Place or medium`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,`First day`]},{name:`end`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`结束`,`Last day`]}],ObjectionInput:[{name:`content`,type:`String!`,named:`String`,required:!0,default:null,words:[`内容`,`What was objected`]},{name:`handling`,type:`String!`,named:`String`,required:!1,default:``,words:[`处理情况`,`How it was handled`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`What came of it`]},{name:`affects`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`影响发展`,`Whether it affects the person's admission`]}],OpenPublicNoticeInput:[{name:`point`,type:`NoticePoint!`,named:`NoticePoint`,required:!0,default:null,words:[`公示环节`,`At which point of the road (X2)`]},{name:`places`,type:`[NoticePlaceInput!]!`,named:`NoticePlaceInput`,required:!0,default:null,words:[`地点`,`Where and from when to when`]},{name:`phone`,type:`String!`,named:`String`,required:!1,default:``,words:[`联系电话`,`Telephone for objections`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`公示内容`,`Text of the notice`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],OpinionFilter:[{name:`kind`,type:`[OpinionKind!]`,named:`OpinionKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Between these days`]},{name:`organization`,type:`ID`,named:`ID`,required:!1,default:null,words:[`组织`,`Of people of this organization or below`]},{name:`member`,type:`ID`,named:`ID`,required:!1,default:null,words:[`由谁`,`Given by this member`]},{name:`lateEntry`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`补录`,`Late entries only, or none`]},{name:`content`,type:`String`,named:`String`,required:!1,default:null,words:[`内容`,`The content contains this`]}],OrganizationFilter:[{name:`kind`,type:`[OrgKind!]`,named:`OrgKind`,required:!1,default:null,words:[`类型`,`One of these kinds`]},{name:`under`,type:`ID`,named:`ID`,required:!1,default:null,words:[`所属`,`This organization and everything below`]},{name:`superior`,type:`ID`,named:`ID`,required:!1,default:null,words:[`直接上级`,`Directly under this organization`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`名称`,`The name contains this`]},{name:`closed`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`已撤销`,`Dissolved or not`]}],PostponeConversionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`until`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`推迟至`,`The new day of discussion`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`decision`,type:`String!`,named:`String`,required:!1,default:``,words:[`决定`,`The organization's decision`]}],RecordAdmissionFormInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`serialNumber`,type:`String!`,named:`String`,required:!1,default:``,words:[`编号`,`Serial number`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]}],RecordCommitteeResolutionInput:[{name:`resolutionKind`,type:`ResolutionKind!`,named:`ResolutionKind`,required:!0,default:null,words:[`决议事项`,`On what`]},{name:`result`,type:`ResolutionResult!`,named:`ResolutionResult`,required:!0,default:null,words:[`结果`,`Carried or not`]},{name:`heldBy`,type:`HeldBy!`,named:`HeldBy`,required:!1,default:`BRANCH_COMMITTEE`,words:[`会议`,`Which body resolved (R-ORG-2)`]},{name:`due`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`应到`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`实到`,`Members present`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`决议内容`,`Text`]},{name:`partyGroupSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党小组意见`,`What the party group said (B8)`]},{name:`mentorsSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`培养联系人意见`,`What the mentors said (B8)`]},{name:`membersAndMassesSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党员群众意见`,`What members and masses said (B8)`]},{name:`committeeSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`支委会意见`,`What the committee said (B8)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordExemptionInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`exemptionKind`,type:`ExemptionKind!`,named:`ExemptionKind`,required:!0,default:null,words:[`免除事项`,`From what`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`superiorConsent`,type:`String!`,named:`String`,required:!1,default:``,words:[`上级同意`,`Needed for the training exemption`]}],RecordGeneralMeetingInput:[{name:`startedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`chair`,type:`String!`,named:`String`,required:!0,default:null,words:[`主持人`,`Chair`]},{name:`recorder`,type:`String!`,named:`String`,required:!0,default:null,words:[`记录人`,`Recorder`]},{name:`scrutineer`,type:`String!`,named:`String`,required:!1,default:``,words:[`监票人`,`Scrutineer`]},{name:`teller`,type:`String!`,named:`String`,required:!1,default:``,words:[`计票人`,`Teller`]},{name:`minutes`,type:`String!`,named:`String`,required:!1,default:``,words:[`会议记录`,`Minutes`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`会议日期`,`The day of the meeting; today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],RecordOathInput:[{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`leader`,type:`String!`,named:`String`,required:!1,default:``,words:[`领誓人`,`Who led it`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordOpinionInput:[{name:`opinionKind`,type:`OpinionKind!`,named:`OpinionKind`,required:!0,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Content; content or an attachment is required`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordOpinionsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[RecordOpinionsItem!]`,named:`RecordOpinionsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`opinionKind`,type:`OpinionKind`,named:`OpinionKind`,required:!1,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`The common text`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind them`]}],RecordOpinionsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`opinionKind`,type:`OpinionKind`,named:`OpinionKind`,required:!1,default:null,words:[`意见类型`,`If other than the common one`]},{name:`content`,type:`String`,named:`String`,required:!1,default:null,words:[`内容`,`If other than the common text`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`attachments`,type:`[AttachmentInput!]`,named:`AttachmentInput`,required:!1,default:null,words:[`附件`,`If other than the common ones`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],RecordPoliticalReviewInput:[{name:`conclusion`,type:`ReviewConclusion!`,named:`ReviewConclusion`,required:!0,default:null,words:[`结论`,`Passed or failed`]},{name:`document`,type:`String!`,named:`String`,required:!0,default:null,words:[`结论性材料`,`The concluding document`]},{name:`methods`,type:`[ReviewMethod!]!`,named:`ReviewMethod`,required:!1,default:[],words:[`方法`,`Methods used`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Findings`]},{name:`family`,type:`String!`,named:`String`,required:!1,default:``,words:[`家庭主要成员`,`Family`]},{name:`relations`,type:`String!`,named:`String`,required:!1,default:``,words:[`重要社会关系`,`Key relations`]},{name:`jointVetting`,type:`String!`,named:`String`,required:!1,default:``,words:[`联审结果`,`Result of joint vetting`]},{name:`consultedDomicile`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`]},{name:`consultedResidence`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordPublicNoticeInput:[{name:`point`,type:`NoticePoint!`,named:`NoticePoint`,required:!0,default:null,words:[`公示环节`,`At which point of the road (X2)`]},{name:`places`,type:`[NoticePlaceInput!]!`,named:`NoticePlaceInput`,required:!0,default:null,words:[`地点`,`Where and from when to when`]},{name:`phone`,type:`String!`,named:`String`,required:!1,default:``,words:[`联系电话`,`Telephone for objections`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`公示内容`,`Text of the notice`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`objections`,type:`[ObjectionInput!]!`,named:`ObjectionInput`,required:!1,default:[],words:[`异议`,`Objections raised`]},{name:`clean`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`不影响发展`,`Whether the result does not affect the person`]},{name:`conclusion`,type:`String!`,named:`String`,required:!1,default:``,words:[`结论`,`Conclusion`]}],RecordRecommendationInput:[{name:`method`,type:`RecommendationMethod!`,named:`RecommendationMethod`,required:!0,default:null,words:[`方式`,`By whom`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Remarks`]},{name:`voters`,type:`Int`,named:`Int`,required:!1,default:null,words:[`参加人数`,`How many took part`]},{name:`votes`,type:`Int`,named:`Int`,required:!1,default:null,words:[`得票数`,`How many were in favour`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordStepInput:[{name:`stepKind`,type:`DoneKind!`,named:`DoneKind`,required:!0,default:null,words:[`事项`,`What was done`]},{name:`candidateId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`发展人员`,`Whose case; absent for POOL_ANALYSED`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`through`,type:`Date`,named:`Date`,required:!1,default:null,words:[`党费交至`,`For DUES_PAID: any day of the month to which dues are paid`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day it was done; today if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordSuperiorTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordTrainingInput:[{name:`organizer`,type:`String!`,named:`String`,required:!0,default:null,words:[`组织单位`,`Who held it`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,"First day; `on` is the last"]},{name:`days`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`天数`,`Days`]},{name:`classHours`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`学时`,`Class hours`]},{name:`examPassed`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`考试合格`,`Whether the exam was passed`]},{name:`examScore`,type:`String!`,named:`String`,required:!1,default:``,words:[`成绩`,`Score`]},{name:`certificate`,type:`String!`,named:`String`,required:!1,default:``,words:[`结业证书`,`Certificate`]},{name:`series`,type:`String!`,named:`String`,required:!1,default:``,words:[`班次`,`Courses of one series add up`]},{name:`mode`,type:`TrainingMode!`,named:`TrainingMode`,required:!1,default:`OFFLINE`,words:[`形式`,`Offline, or video when needed`]},{name:`byCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`基层党委或县级组织部门举办`,`Held by committee or county department`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordVoteInput:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`meetingId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`At which meeting`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]}],RecordVotesInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`meetingId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`At which meeting; its day is the business date`]},{name:`items`,type:`[RecordVotesItem!]!`,named:`RecordVotesItem`,required:!0,default:null,words:[`逐人`,`One for each person; at most 5,000`]}],RecordVotesItem:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`On whom`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],RegisterWithTokenInput:[{name:`token`,type:`String!`,named:`String`,required:!0,default:null,words:[`注册码`,`The token from the QR code`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`Must be the one the branch entered`]},{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`The name to sign in with, such as the mobile number`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`密码`,`At least ten characters`]}],ReissueRegistrationTokenInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`For whom`]},{name:`validDays`,type:`Int!`,named:`Int`,required:!1,default:7,words:[`有效天数`,`1 to 30`]}],ResetPasswordInput:[{name:`accountId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]}],RestoreCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`idNumber`,type:`String!`,named:`String`,required:!0,default:null,words:[`身份证号`,`The full ID number, once more`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],RevealIdNumberInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why it must be seen`]}],ReverseDecisionInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`Today if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],ReverseDecisionsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`ids`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`上报件`,"The submissions; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ReverseDecisionsItem!]`,named:`ReverseDecisionsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseDecisionsItem:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],ReverseUpwardFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseUpwardFilingsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[ReverseUpwardFilingsItem!]`,named:`ReverseUpwardFilingsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]}],ReverseUpwardFilingsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose admission`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],ReviewApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],ReviewConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],ReviewThoughtReportInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]},{name:`approve`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`通过`,`True approves, false returns it`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`意见`,`Required when it is returned`]}],RevokeAccessTokenInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`令牌`,`Which token`]}],RevokeRegistrationTokenInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose`]}],SetCommitteeSettingsInput:[{name:`organizationId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which committee`]},{name:`settings`,type:`CommitteeSettingsInput!`,named:`CommitteeSettingsInput`,required:!0,default:null,words:[`设置`,`All values`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The organization's version as the caller saw it`]}],SetHolidaysInput:[{name:`year`,type:`Int!`,named:`Int`,required:!0,default:null,words:[`年份`,`Year`]},{name:`days`,type:`[HolidayInput!]!`,named:`HolidayInput`,required:!0,default:null,words:[`日期`,`All days of the year that differ from their weekday`]}],SetPasswordInput:[{name:`currentPassword`,type:`String!`,named:`String`,required:!0,default:null,words:[`当前密码`,`The present password`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`新密码`,`At least ten characters`]}],SignInInput:[{name:`login`,type:`String!`,named:`String`,required:!0,default:null,words:[`登录名`,`Login`]},{name:`password`,type:`String!`,named:`String`,required:!0,default:null,words:[`密码`,`Password`]}],SignOutInput:[{name:`everywhere`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`全部设备`,`End all sessions of the account, not only this one`]}],SubmitActivistFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitAdmissionApprovalInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]},{name:`monthlyDues`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`每月党费金额`,`Yuan a month`]},{name:`incomeBasis`,type:`IncomeBasis!`,named:`IncomeBasis`,required:!1,default:`WAGE`,words:[`收入类型`,`What the dues are reckoned from`]},{name:`income`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`收入基数`,`Yuan a month`]},{name:`duesFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起交月份`,`Any day of the first month; the month of the meeting if absent`]}],SubmitApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],SubmitApprovalsInput:[{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`errorPolicy`,type:`ErrorPolicy!`,named:`ErrorPolicy`,required:!1,default:`REJECT_FAILED_ROWS`,words:[`错误策略`,`What becomes of the others when a row is refused`]},{name:`validateOnly`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`仅校验`,`A dry run: the same judging, and nothing is written`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},{name:`kind`,type:`ApprovalKind!`,named:`ApprovalKind`,required:!0,default:null,words:[`类型`,`What is submitted`]},{name:`candidateIds`,type:`[ID!]`,named:`ID`,required:!1,default:null,words:[`发展人员`,"The people; at most 5,000. Either these or `items`"]},{name:`items`,type:`[SubmitApprovalsItem!]`,named:`SubmitApprovalsItem`,required:!1,default:null,words:[`逐项`,`The rows, each with what differs; at most 5000`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitApprovalsItem:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`note`,type:`String`,named:`String`,required:!1,default:null,words:[`说明`,`If other than the common one`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]`,named:`AcknowledgementInput`,required:!1,default:null,words:[`确认说明`,`If other than the common ones`]},{name:`monthlyDues`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`每月党费金额`,`Yuan a month; for an admission`]},{name:`incomeBasis`,type:`IncomeBasis!`,named:`IncomeBasis`,required:!1,default:`WAGE`,words:[`收入类型`,`What the dues are reckoned from`]},{name:`income`,type:`Decimal`,named:`Decimal`,required:!1,default:null,words:[`收入基数`,`Yuan a month`]},{name:`duesFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`起交月份`,`Any day of the first month; the month of the meeting if absent`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}],SubmitConversionApprovalInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],SubmitDevelopmentTargetFilingInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitNoticeReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitPreReviewInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`note`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks for the superior`]},{name:`acknowledgements`,type:`[AcknowledgementInput!]!`,named:`AcknowledgementInput`,required:!1,default:[],words:[`确认说明`,`One text for each warning`]}],SubmitThoughtReportInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`正文`,`Text`]}],TimelineFilter:[{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`业务日期`,`Between these days`]},{name:`act`,type:`[String!]`,named:`String`,required:!1,default:null,words:[`操作`,`One of these acts, by mutation name`]}],UpdateAccountInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`账户`,`Which account`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Whose account`]},{name:`role`,type:`Role`,named:`Role`,required:!1,default:null,words:[`角色`,`Another role at the same organization; ends sessions and tokens`]}],UpdateCandidateInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Name`]},{name:`idNumber`,type:`String`,named:`String`,required:!1,default:null,words:[`身份证号`,`ID number`]},{name:`idType`,type:`IdType`,named:`IdType`,required:!1,default:null,words:[`证件类型`,`Type of ID`]},{name:`phone`,type:`String`,named:`String`,required:!1,default:null,words:[`手机号`,`Mobile number`]},{name:`birth`,type:`Date`,named:`Date`,required:!1,default:null,words:[`出生日期`,`Birth date`]},{name:`sex`,type:`Sex`,named:`Sex`,required:!1,default:null,words:[`性别`,`Sex`]},{name:`ethnicity`,type:`String`,named:`String`,required:!1,default:null,words:[`民族`,`Ethnicity`]},{name:`education`,type:`Education`,named:`Education`,required:!1,default:null,words:[`学历`,`Education`]},{name:`occupation`,type:`String`,named:`String`,required:!1,default:null,words:[`职业`,`Occupation`]},{name:`unit`,type:`String`,named:`String`,required:!1,default:null,words:[`单位`,`Unit`]},{name:`politicalStatus`,type:`PoliticalStatus`,named:`PoliticalStatus`,required:!1,default:null,words:[`政治面貌`,`Political status`]},{name:`registrationPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`户籍地`,`Place of registration`]},{name:`applicationBasis`,type:`ApplicationBasis`,named:`ApplicationBasis`,required:!1,default:null,words:[`申请依据`,`Why at this branch`]},{name:`isFloating`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`流动人员`,`On the move`]},{name:`outflowPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`流出地`,`Place left`]},{name:`inflowPlace`,type:`String`,named:`String`,required:!1,default:null,words:[`流入地`,`Place reached`]},{name:`expectedLeaveOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`预计离开日期`,`Expected leave; null clears it`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`原因`,`Needed for ID number and birth date once something was submitted`]},{name:`superiorConsent`,type:`String!`,named:`String`,required:!1,default:``,words:[`上级同意`,`The superior's consent, for the same two`]}],UpdateCommitteeResolutionInput:[{name:`resolutionKind`,type:`ResolutionKind!`,named:`ResolutionKind`,required:!0,default:null,words:[`决议事项`,`On what`]},{name:`result`,type:`ResolutionResult!`,named:`ResolutionResult`,required:!0,default:null,words:[`结果`,`Carried or not`]},{name:`heldBy`,type:`HeldBy!`,named:`HeldBy`,required:!1,default:`BRANCH_COMMITTEE`,words:[`会议`,`Which body resolved (R-ORG-2)`]},{name:`due`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`应到`,`Members due`]},{name:`present`,type:`Int!`,named:`Int`,required:!1,default:0,words:[`实到`,`Members present`]},{name:`text`,type:`String!`,named:`String`,required:!1,default:``,words:[`决议内容`,`Text`]},{name:`partyGroupSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党小组意见`,`What the party group said (B8)`]},{name:`mentorsSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`培养联系人意见`,`What the mentors said (B8)`]},{name:`membersAndMassesSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`党员群众意见`,`What members and masses said (B8)`]},{name:`committeeSaid`,type:`String!`,named:`String`,required:!1,default:``,words:[`支委会意见`,`What the committee said (B8)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateGeneralMeetingInput:[{name:`startedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`]},{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`chair`,type:`String!`,named:`String`,required:!0,default:null,words:[`主持人`,`Chair`]},{name:`recorder`,type:`String!`,named:`String`,required:!0,default:null,words:[`记录人`,`Recorder`]},{name:`scrutineer`,type:`String!`,named:`String`,required:!1,default:``,words:[`监票人`,`Scrutineer`]},{name:`teller`,type:`String!`,named:`String`,required:!1,default:``,words:[`计票人`,`Teller`]},{name:`minutes`,type:`String!`,named:`String`,required:!1,default:``,words:[`会议记录`,`Minutes`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`会议`,`Which meeting`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdateMemberInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`党员`,`Which member`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`姓名`,`Name`]},{name:`status`,type:`MemberStatus`,named:`MemberStatus`,required:!1,default:null,words:[`身份`,`Full or probationary`]},{name:`position`,type:`String`,named:`String`,required:!1,default:null,words:[`职务`,`Position`]},{name:`fullSince`,type:`Date`,named:`Date`,required:!1,default:null,words:[`转正日期`,`Since when a full member`]},{name:`leftOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`离开日期`,`When the member left the branch`]},{name:`leftReason`,type:`String`,named:`String`,required:!1,default:null,words:[`离开原因`,`Why`]},{name:`excusedFrom`,type:`Date`,named:`Date`,required:!1,default:null,words:[`免到会起`,`From when excused from voting (R-MTG-7)`]},{name:`excusedUntil`,type:`Date`,named:`Date`,required:!1,default:null,words:[`免到会止`,`Until when`]},{name:`excusedReason`,type:`String`,named:`String`,required:!1,default:null,words:[`免到会原因`,`Why`]},{name:`disciplines`,type:`[DisciplineInput!]`,named:`DisciplineInput`,required:!1,default:null,words:[`党纪处分`,`All of them; replaces what stood there`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdateOathInput:[{name:`place`,type:`String!`,named:`String`,required:!0,default:null,words:[`地点`,`Place`]},{name:`leader`,type:`String!`,named:`String`,required:!1,default:``,words:[`领誓人`,`Who led it`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`说明`,`Remarks`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateOpinionInput:[{name:`opinionKind`,type:`OpinionKind!`,named:`OpinionKind`,required:!0,default:null,words:[`意见类型`,`Kind of opinion`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Content; content or an attachment is required`]},{name:`memberId`,type:`ID`,named:`ID`,required:!1,default:null,words:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`]},{name:`asked`,type:`Int`,named:`Int`,required:!1,default:null,words:[`征求人数`,`How many were asked`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateOrganizationInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`组织`,`Which organization`]},{name:`name`,type:`String`,named:`String`,required:!1,default:null,words:[`名称`,`Name`]},{name:`canApproveAdmission`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`审批权限`,`The power to approve`]},{name:`canDevelop`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`可发展党员`,`C-31`]},{name:`hasCommittee`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`设支委会`,`R-ORG-2`]},{name:`hasPartyGroups`,type:`Boolean`,named:`Boolean`,required:!1,default:null,words:[`设党小组`,`B7`]},{name:`closedOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`撤销日期`,`When it was dissolved`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`As the caller saw it`]}],UpdatePoliticalReviewInput:[{name:`conclusion`,type:`ReviewConclusion!`,named:`ReviewConclusion`,required:!0,default:null,words:[`结论`,`Passed or failed`]},{name:`document`,type:`String!`,named:`String`,required:!0,default:null,words:[`结论性材料`,`The concluding document`]},{name:`methods`,type:`[ReviewMethod!]!`,named:`ReviewMethod`,required:!1,default:[],words:[`方法`,`Methods used`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Findings`]},{name:`family`,type:`String!`,named:`String`,required:!1,default:``,words:[`家庭主要成员`,`Family`]},{name:`relations`,type:`String!`,named:`String`,required:!1,default:``,words:[`重要社会关系`,`Key relations`]},{name:`jointVetting`,type:`String!`,named:`String`,required:!1,default:``,words:[`联审结果`,`Result of joint vetting`]},{name:`consultedDomicile`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`]},{name:`consultedResidence`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateRecommendationInput:[{name:`method`,type:`RecommendationMethod!`,named:`RecommendationMethod`,required:!0,default:null,words:[`方式`,`By whom`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`Remarks`]},{name:`voters`,type:`Int`,named:`Int`,required:!1,default:null,words:[`参加人数`,`How many took part`]},{name:`votes`,type:`Int`,named:`Int`,required:!1,default:null,words:[`得票数`,`How many were in favour`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateTalkInput:[{name:`talkedBy`,type:`[String!]!`,named:`String`,required:!0,default:null,words:[`谈话人`,`Who talked with the person`]},{name:`content`,type:`String!`,named:`String`,required:!1,default:``,words:[`内容`,`What was said; content or an attachment is required`]},{name:`title`,type:`String!`,named:`String`,required:!1,default:``,words:[`标题`,`Title`]},{name:`place`,type:`String!`,named:`String`,required:!1,default:``,words:[`地点`,`Place`]},{name:`opinion`,type:`String!`,named:`String`,required:!1,default:``,words:[`谈话意见`,`The talker's opinion (Art. 23)`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateTrainingInput:[{name:`organizer`,type:`String!`,named:`String`,required:!0,default:null,words:[`组织单位`,`Who held it`]},{name:`start`,type:`Date!`,named:`Date`,required:!0,default:null,words:[`开始`,"First day; `on` is the last"]},{name:`days`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`天数`,`Days`]},{name:`classHours`,type:`Decimal!`,named:`Decimal`,required:!1,default:`0`,words:[`学时`,`Class hours`]},{name:`examPassed`,type:`Boolean!`,named:`Boolean`,required:!1,default:!1,words:[`考试合格`,`Whether the exam was passed`]},{name:`examScore`,type:`String!`,named:`String`,required:!1,default:``,words:[`成绩`,`Score`]},{name:`certificate`,type:`String!`,named:`String`,required:!1,default:``,words:[`结业证书`,`Certificate`]},{name:`series`,type:`String!`,named:`String`,required:!1,default:``,words:[`班次`,`Courses of one series add up`]},{name:`mode`,type:`TrainingMode!`,named:`TrainingMode`,required:!1,default:`OFFLINE`,words:[`形式`,`Offline, or video when needed`]},{name:`byCommittee`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`基层党委或县级组织部门举办`,`Held by committee or county department`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],UpdateVoteInput:[{name:`voteKind`,type:`VoteKind!`,named:`VoteKind`,required:!0,default:null,words:[`表决事项`,`Admission or conversion`]},{name:`ballot`,type:`BallotInput!`,named:`BallotInput`,required:!0,default:null,words:[`票数`,`The tallies`]},{name:`resolution`,type:`String!`,named:`String`,required:!0,default:null,words:[`决议`,`Text of the resolution`]},{name:`secretBallot`,type:`Boolean!`,named:`Boolean`,required:!0,default:null,words:[`无记名投票`,`Whether the ballot was secret`]},{name:`writtenReceivedAt`,type:`DateTime`,named:`DateTime`,required:!1,default:null,words:[`书面意见收到时间`,`When the last written opinion was received`]},{name:`introducersPresent`,type:`Boolean!`,named:`Boolean`,required:!1,default:!0,words:[`介绍人到会`,`Whether the introducers were there`]},{name:`introducersAbsence`,type:`String!`,named:`String`,required:!1,default:``,words:[`介绍人缺席说明`,`Why not`]},{name:`outcome`,type:`ConversionOutcome`,named:`ConversionOutcome`,required:!1,default:null,words:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`]},{name:`extensionMonths`,type:`Int`,named:`Int`,required:!1,default:null,words:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`]},{name:`nextMeetingOn`,type:`Date`,named:`Date`,required:!1,default:null,words:[`下次召开会议时间`,`For EXTEND`]},{name:`annulmentReason`,type:`AnnulmentReason`,named:`AnnulmentReason`,required:!1,default:null,words:[`取消原因`,`For ANNUL`]},{name:`annulmentText`,type:`String!`,named:`String`,required:!1,default:``,words:[`取消说明`,`For ANNUL; required for OTHER`]},{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`attachments`,type:`[AttachmentInput!]!`,named:`AttachmentInput`,required:!1,default:[],words:[`附件`,`The papers behind it`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`记录`,`Which record`]},{name:`reason`,type:`String!`,named:`String`,required:!1,default:``,words:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]}],VoteFilter:[{name:`result`,type:`[VoteResult!]`,named:`VoteResult`,required:!1,default:null,words:[`结果`,`One of these`]},{name:`on`,type:`DateRange`,named:`DateRange`,required:!1,default:null,words:[`会议日期`,`Between these days`]}],WithdrawApplicationInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]}],WithdrawApprovalInput:[{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`上报件`,`Which submission`]},{name:`reason`,type:`String!`,named:`String`,required:!0,default:null,words:[`原因`,`Why`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`Today if absent`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]}],WithdrawConversionRequestInput:[{name:`candidateId`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`发展人员`,`Whose case`]},{name:`on`,type:`Date`,named:`Date`,required:!1,default:null,words:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},{name:`version`,type:`Int`,named:`Int`,required:!1,default:null,words:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`]},{name:`idempotencyKey`,type:`String`,named:`String`,required:!1,default:null,words:[`幂等键`,`The same key and input give the same answer again`]},{name:`id`,type:`ID!`,named:`ID`,required:!0,default:null,words:[`材料`,`Which paper`]}]},V=[{name:`signIn`,input:`SignInInput`,payload:`SignInPayload`,words:[`登录`,`Password sign-in; sets the session cookie`],answers:[`login`,`name`,`role`,`errors`,`warnings`]},{name:`registerWithToken`,input:`RegisterWithTokenInput`,payload:`RegisterWithTokenPayload`,words:[`小程序注册`,`A1b: the person binds an account, once`],answers:[`login`,`name`,`role`,`errors`,`warnings`]},{name:`signOut`,input:`SignOutInput`,payload:`SignOutPayload`,words:[`退出`,`Ends the caller's sessions`],answers:[`errors`,`warnings`]},{name:`createCandidate`,input:`CreateCandidateInput`,payload:`CreateCandidatePayload`,words:[`新增发展人员账户`,`A1: opens a case and gives its registration token`],answers:[`candidate`,`registrationToken`,`errors`,`warnings`]},{name:`reissueRegistrationToken`,input:`ReissueRegistrationTokenInput`,payload:`ReissueRegistrationTokenPayload`,words:[`重发注册码`,`A1: earlier ones are revoked`],answers:[`candidate`,`registrationToken`,`errors`,`warnings`]},{name:`revokeRegistrationToken`,input:`RevokeRegistrationTokenInput`,payload:`RevokeRegistrationTokenPayload`,words:[`作废注册码`,`A1`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitApplication`,input:`SubmitApplicationInput`,payload:`SubmitApplicationPayload`,words:[`提交入党申请书`,`A1c: by the person, or entered by the branch on paper (Art. 5)`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`withdrawApplication`,input:`WithdrawApplicationInput`,payload:`WithdrawApplicationPayload`,words:[`撤回入党申请书`,`A1c: until it is reviewed`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`reviewApplication`,input:`ReviewApplicationInput`,payload:`ReviewApplicationPayload`,words:[`审批入党申请书`,`A2 (manual 一(二))`],answers:[`candidate`,`application`,`errors`,`warnings`]},{name:`recordTalk`,input:`RecordTalkInput`,payload:`RecordTalkPayload`,words:[`录入谈话记录`,`A3 (manual 一(三), Art. 7)`],answers:[`candidate`,`talk`,`errors`,`warnings`]},{name:`updateTalk`,input:`UpdateTalkInput`,payload:`UpdateTalkPayload`,words:[`编辑谈话记录`,`A3; superseded with a reason once locked`],answers:[`candidate`,`talk`,`errors`,`warnings`]},{name:`deleteTalk`,input:`DeleteTalkInput`,payload:`DeleteTalkPayload`,words:[`删除谈话记录`,`A3; while unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordRecommendation`,input:`RecordRecommendationInput`,payload:`RecordRecommendationPayload`,words:[`记录推荐推优情况`,`A4 (manual 一(四), Art. 8)`],answers:[`candidate`,`recommendation`,`errors`,`warnings`]},{name:`updateRecommendation`,input:`UpdateRecommendationInput`,payload:`UpdateRecommendationPayload`,words:[`编辑推荐推优`,`A4`],answers:[`candidate`,`recommendation`,`errors`,`warnings`]},{name:`deleteRecommendation`,input:`DeleteRecommendationInput`,payload:`DeleteRecommendationPayload`,words:[`删除推荐推优`,`A4; while unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordCommitteeResolution`,input:`RecordCommitteeResolutionInput`,payload:`RecordCommitteeResolutionPayload`,words:[`记录支委会决议`,`A5, B8, C6, D7 (Arts 8, 13, 18, 32)`],answers:[`candidate`,`resolution`,`errors`,`warnings`]},{name:`updateCommitteeResolution`,input:`UpdateCommitteeResolutionInput`,payload:`UpdateCommitteeResolutionPayload`,words:[`编辑支委会决议`,`A5, B8, C6, D7`],answers:[`candidate`,`resolution`,`errors`,`warnings`]},{name:`deleteCommitteeResolution`,input:`DeleteCommitteeResolutionInput`,payload:`DeleteCommitteeResolutionPayload`,words:[`删除支委会决议`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitActivistFiling`,input:`SubmitActivistFilingInput`,payload:`SubmitActivistFilingPayload`,words:[`确定为积极分子并备案`,`A6 (manual 一(六), Art. 8)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`assignMentors`,input:`AssignMentorsInput`,payload:`AssignMentorsPayload`,words:[`指定培养联系人`,`B1 (manual 二(一), Art. 9)`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`bulkAssignMentors`,input:`BulkAssignMentorsInput`,payload:`BulkAssignMentorsPayload`,words:[`批量指定培养联系人`,`B1, for several people (Art. 9)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`submitThoughtReport`,input:`SubmitThoughtReportInput`,payload:`SubmitThoughtReportPayload`,words:[`提交思想汇报`,`B2`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`]},{name:`reviewThoughtReport`,input:`ReviewThoughtReportInput`,payload:`ReviewThoughtReportPayload`,words:[`审阅思想汇报`,`B2 (manual 二(二))`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`]},{name:`recordOpinion`,input:`RecordOpinionInput`,payload:`RecordOpinionPayload`,words:[`录入意见`,`B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32)`],answers:[`candidate`,`opinion`,`errors`,`warnings`]},{name:`recordOpinions`,input:`RecordOpinionsInput`,payload:`RecordOpinionsPayload`,words:[`批量录入意见`,`B3-B7, C2, C3, D3: a half-year's season, one text or many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateOpinion`,input:`UpdateOpinionInput`,payload:`UpdateOpinionPayload`,words:[`编辑意见`,`Superseded with a reason once locked`],answers:[`candidate`,`opinion`,`errors`,`warnings`]},{name:`deleteOpinion`,input:`DeleteOpinionInput`,payload:`DeleteOpinionPayload`,words:[`删除意见`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordExemption`,input:`RecordExemptionInput`,payload:`RecordExemptionPayload`,words:[`录入免除说明`,`B7, C5 (Art. 17)`],answers:[`candidate`,`exemption`,`errors`,`warnings`]},{name:`deleteExemption`,input:`DeleteExemptionInput`,payload:`DeleteExemptionPayload`,words:[`删除免除说明`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitDevelopmentTargetFiling`,input:`SubmitDevelopmentTargetFilingInput`,payload:`SubmitDevelopmentTargetFilingPayload`,words:[`确定为发展对象备案`,`B9 (manual 二(九), Art. 13)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordPublicNotice`,input:`RecordPublicNoticeInput`,payload:`RecordPublicNoticePayload`,words:[`记录公示情况`,`B11, C9: one that is over (Art. 13)`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`openPublicNotice`,input:`OpenPublicNoticeInput`,payload:`OpenPublicNoticePayload`,words:[`开始公示`,`B11, C9: a notice is hung`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`closePublicNotice`,input:`ClosePublicNoticeInput`,payload:`ClosePublicNoticePayload`,words:[`结束公示登记`,`B11, C9: objections, handling, result`],answers:[`candidate`,`notice`,`errors`,`warnings`]},{name:`deletePublicNotice`,input:`DeletePublicNoticeInput`,payload:`DeletePublicNoticePayload`,words:[`删除公示`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`assignIntroducers`,input:`AssignIntroducersInput`,payload:`AssignIntroducersPayload`,words:[`指定入党介绍人`,`C1 (manual 三(一), Art. 14)`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`recordPoliticalReview`,input:`RecordPoliticalReviewInput`,payload:`RecordPoliticalReviewPayload`,words:[`录入政审情况`,`C4 (manual 三(四), Art. 16)`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`]},{name:`updatePoliticalReview`,input:`UpdatePoliticalReviewInput`,payload:`UpdatePoliticalReviewPayload`,words:[`编辑政审情况`,`C4`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`]},{name:`deletePoliticalReview`,input:`DeletePoliticalReviewInput`,payload:`DeletePoliticalReviewPayload`,words:[`删除政审情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`recordTraining`,input:`RecordTrainingInput`,payload:`RecordTrainingPayload`,words:[`录入培训情况`,`C5 (manual 三(五), Art. 17)`],answers:[`candidate`,`training`,`errors`,`warnings`]},{name:`updateTraining`,input:`UpdateTrainingInput`,payload:`UpdateTrainingPayload`,words:[`编辑培训情况`,`C5`],answers:[`candidate`,`training`,`errors`,`warnings`]},{name:`deleteTraining`,input:`DeleteTrainingInput`,payload:`DeleteTrainingPayload`,words:[`删除培训情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitPreReview`,input:`SubmitPreReviewInput`,payload:`SubmitPreReviewPayload`,words:[`报党委预审`,`C7 (manual 三(七), Art. 18)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`issueAdmissionForm`,input:`IssueAdmissionFormInput`,payload:`IssueAdmissionFormPayload`,words:[`发放入党志愿书`,`After the pre-review (Art. 18)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`]},{name:`recordAdmissionForm`,input:`RecordAdmissionFormInput`,payload:`RecordAdmissionFormPayload`,words:[`登记填写入党志愿书`,`Before the general meeting (Art. 19)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`]},{name:`submitNoticeReview`,input:`SubmitNoticeReviewInput`,payload:`SubmitNoticeReviewPayload`,words:[`公示情况上报`,`C9 (manual 三(九))`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordGeneralMeeting`,input:`RecordGeneralMeetingInput`,payload:`RecordGeneralMeetingPayload`,words:[`录入支部大会会议记录`,`C11, D7 (Arts 19, 20)`],answers:[`meeting`,`errors`,`warnings`]},{name:`updateGeneralMeeting`,input:`UpdateGeneralMeetingInput`,payload:`UpdateGeneralMeetingPayload`,words:[`编辑支部大会会议记录`,`C11, D7`],answers:[`meeting`,`errors`,`warnings`]},{name:`recordVote`,input:`RecordVoteInput`,payload:`RecordVotePayload`,words:[`录入表决`,`C11, D7: one for each person (Art. 20)`],answers:[`candidate`,`vote`,`errors`,`warnings`]},{name:`recordVotes`,input:`RecordVotesInput`,payload:`RecordVotesPayload`,words:[`批量录入表决`,`C11, D7: one general meeting, several people, one by one (Art. 20)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateVote`,input:`UpdateVoteInput`,payload:`UpdateVotePayload`,words:[`编辑表决`,`C11, D7`],answers:[`candidate`,`vote`,`errors`,`warnings`]},{name:`deleteVote`,input:`DeleteVoteInput`,payload:`DeleteVotePayload`,words:[`删除表决`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitAdmissionApproval`,input:`SubmitAdmissionApprovalInput`,payload:`SubmitAdmissionApprovalPayload`,words:[`上报党委审批`,`C12: with the monthly dues (manual 三(十二))`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordOath`,input:`RecordOathInput`,payload:`RecordOathPayload`,words:[`上传入党宣誓资料`,`D1 (manual 四(一), Art. 29)`],answers:[`candidate`,`oath`,`errors`,`warnings`]},{name:`updateOath`,input:`UpdateOathInput`,payload:`UpdateOathPayload`,words:[`编辑入党宣誓资料`,`D1`],answers:[`candidate`,`oath`,`errors`,`warnings`]},{name:`deleteOath`,input:`DeleteOathInput`,payload:`DeleteOathPayload`,words:[`删除入党宣誓资料`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`submitConversionRequest`,input:`SubmitConversionRequestInput`,payload:`SubmitConversionRequestPayload`,words:[`提交转正申请`,`D1b: from a month before expiry (Art. 32)`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`withdrawConversionRequest`,input:`WithdrawConversionRequestInput`,payload:`WithdrawConversionRequestPayload`,words:[`撤回转正申请`,`D1b: until it is reviewed`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`reviewConversionRequest`,input:`ReviewConversionRequestInput`,payload:`ReviewConversionRequestPayload`,words:[`审批转正申请书`,`D2 (manual 四(二))`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`]},{name:`assignContinuingIntroducer`,input:`AssignContinuingIntroducerInput`,payload:`AssignContinuingIntroducerPayload`,words:[`指定接替介绍人`,`C-12: for the remaining education; the names on the form stay`],answers:[`candidate`,`assignment`,`errors`,`warnings`]},{name:`postponeConversion`,input:`PostponeConversionInput`,payload:`PostponeConversionPayload`,words:[`推迟讨论`,`D4 (manual 四(四), Art. 35)`],answers:[`candidate`,`postponement`,`errors`,`warnings`]},{name:`submitConversionApproval`,input:`SubmitConversionApprovalInput`,payload:`SubmitConversionApprovalPayload`,words:[`报党委审批(转正)`,`D8 (manual 四(八), Art. 32)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`submitApprovals`,input:`SubmitApprovalsInput`,payload:`SubmitApprovalsPayload`,words:[`批量上报`,`A6, B9, C7, C9, C12, D8, for many people`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`recordStep`,input:`RecordStepInput`,payload:`RecordStepPayload`,words:[`记录完成事项`,`What is merely done and dated (Arts 11, 24, 28, 33, 36)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`deleteStep`,input:`DeleteStepInput`,payload:`DeleteStepPayload`,words:[`删除完成事项`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`]},{name:`archiveCandidate`,input:`ArchiveCandidateInput`,payload:`ArchiveCandidatePayload`,words:[`归档`,`E1 (manual 五(一))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`archiveCandidates`,input:`ArchiveCandidatesInput`,payload:`ArchiveCandidatesPayload`,words:[`批量归档`,`E1, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`findArchivedByIdNumber`,input:`FindArchivedByIdNumberInput`,payload:`FindArchivedByIdNumberPayload`,words:[`查询归档档案`,`E2: exact ID number, own branch only; audited`],answers:[`candidate`,`errors`,`warnings`]},{name:`restoreCandidate`,input:`RestoreCandidateInput`,payload:`RestoreCandidatePayload`,words:[`恢复归档`,`E2 (manual 五(二))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`updateCandidate`,input:`UpdateCandidateInput`,payload:`UpdateCandidatePayload`,words:[`发展党员信息编辑`,`E3 (manual 五(三))`],answers:[`candidate`,`errors`,`warnings`]},{name:`adjustStage`,input:`AdjustStageInput`,payload:`AdjustStagePayload`,words:[`发展阶段调整`,`E4 (manual 五(四))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`]},{name:`revealIdNumber`,input:`RevealIdNumberInput`,payload:`RevealIdNumberPayload`,words:[`查看完整证件号`,`Audited, with a reason`],answers:[`candidate`,`idNumber`,`errors`,`warnings`]},{name:`decideApproval`,input:`DecideApprovalInput`,payload:`DecideApprovalPayload`,words:[`审批`,`F2: one decision (Arts 22-25)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`decideApprovals`,input:`DecideApprovalsInput`,payload:`DecideApprovalsPayload`,words:[`批量审批`,`F3: many submissions at a sitting; each is judged by itself (Arts 22-25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseDecision`,input:`ReverseDecisionInput`,payload:`ReverseDecisionPayload`,words:[`撤销审批决定`,`F9: a recorded act; the submission waits again`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`reverseDecisions`,input:`ReverseDecisionsInput`,payload:`ReverseDecisionsPayload`,words:[`批量撤销审批决定`,`F9, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`withdrawApproval`,input:`WithdrawApprovalInput`,payload:`WithdrawApprovalPayload`,words:[`撤回上报`,`F4: while undecided`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`recordSuperiorTalk`,input:`RecordSuperiorTalkInput`,payload:`RecordSuperiorTalkPayload`,words:[`录入上级党委谈话`,`F5 (Art. 23)`],answers:[`candidate`,`superiorTalk`,`errors`,`warnings`]},{name:`deliberateApproval`,input:`DeliberateApprovalInput`,payload:`DeliberateApprovalPayload`,words:[`审议`,`F6 (Art. 22)`],answers:[`candidate`,`approval`,`errors`,`warnings`]},{name:`acknowledgeUpwardFiling`,input:`AcknowledgeUpwardFilingInput`,payload:`AcknowledgeUpwardFilingPayload`,words:[`组织部门备案`,`F7 (Art. 25)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`acknowledgeUpwardFilings`,input:`AcknowledgeUpwardFilingsInput`,payload:`AcknowledgeUpwardFilingsPayload`,words:[`批量组织部门备案`,`F7, for many: a month's admissions at once (Art. 25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseUpwardFiling`,input:`ReverseUpwardFilingInput`,payload:`ReverseUpwardFilingPayload`,words:[`撤销组织部门备案`,`F7, taken back by the department that acknowledged`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`]},{name:`reverseUpwardFilings`,input:`ReverseUpwardFilingsInput`,payload:`ReverseUpwardFilingsPayload`,words:[`批量撤销组织部门备案`,`F7, taken back for many; each stays on file, voided`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`adoptRuleSet`,input:`AdoptRuleSetInput`,payload:`AdoptRuleSetPayload`,words:[`采用规则版本`,`For the own subtree, from a day on`],answers:[`organization`,`errors`,`warnings`]},{name:`setCommitteeSettings`,input:`SetCommitteeSettingsInput`,payload:`SetCommitteeSettingsPayload`,words:[`设置党委规定`,`Only stricter`],answers:[`organization`,`errors`,`warnings`]},{name:`createOrganization`,input:`CreateOrganizationInput`,payload:`CreateOrganizationPayload`,words:[`新增组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`]},{name:`updateOrganization`,input:`UpdateOrganizationInput`,payload:`UpdateOrganizationPayload`,words:[`编辑组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`]},{name:`createMember`,input:`CreateMemberInput`,payload:`CreateMemberPayload`,words:[`新增党员`,`A roster entry`],answers:[`member`,`errors`,`warnings`]},{name:`updateMember`,input:`UpdateMemberInput`,payload:`UpdateMemberPayload`,words:[`编辑党员`,`Left, excused, punished`],answers:[`member`,`errors`,`warnings`]},{name:`setHolidays`,input:`SetHolidaysInput`,payload:`SetHolidaysPayload`,words:[`设置节假日`,`From the State Council's yearly notice (C-40)`],answers:[`count`,`errors`,`warnings`]},{name:`createAccount`,input:`CreateAccountInput`,payload:`CreateAccountPayload`,words:[`新增账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`]},{name:`updateAccount`,input:`UpdateAccountInput`,payload:`UpdateAccountPayload`,words:[`编辑账户`,`Name and role; another role ends sessions and tokens`],answers:[`account`,`errors`,`warnings`]},{name:`disableAccount`,input:`DisableAccountInput`,payload:`DisableAccountPayload`,words:[`停用账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`]},{name:`resetPassword`,input:`ResetPasswordInput`,payload:`ResetPasswordPayload`,words:[`重置密码`,`Another's, to a random one; ends sessions and tokens`],answers:[`account`,`temporaryPassword`,`errors`,`warnings`]},{name:`setPassword`,input:`SetPasswordInput`,payload:`SetPasswordPayload`,words:[`修改密码`,`One's own`],answers:[`account`,`errors`,`warnings`]},{name:`createAccessToken`,input:`CreateAccessTokenInput`,payload:`CreateAccessTokenPayload`,words:[`新增访问令牌`,`For programs`],answers:[`accessToken`,`token`,`errors`,`warnings`]},{name:`revokeAccessToken`,input:`RevokeAccessTokenInput`,payload:`RevokeAccessTokenPayload`,words:[`作废访问令牌`,`One of the own`],answers:[`accessToken`,`errors`,`warnings`]}],H=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},We=new H(`
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
    `),Ge=new H(`
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
    `),Ke=new H(`
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
    `),qe=new H(`
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
    `),Je=new H(`
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
    `),Ye=new H(`
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
    `),Xe=new H(`
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
    `),Ze=new H(`
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
    `),Qe=new H(`
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
    `),$e=new H(`
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
    `),et=new H(`
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
    `),tt=new H(`
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
    `),nt=new H(`
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
    `),rt=new H(`
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
    `),it=new H(`
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
    `),at=new H(`
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
    `),ot=new H(`
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
    `),st=new H(`
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
    `),ct=new H(`
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
    `),lt=new H(`
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
    `),ut=new H(`
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
    `),dt=new H(`
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
    `),ft=new H(`
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
    `),pt=new H(`
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
    `),mt=new H(`
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
    `),ht=new H(`
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
    `),gt=new H(`
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
    `),_t=new H(`
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
    `),vt=new H(`
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
    `),yt=new H(`
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
    `),bt=new H(`
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
    `),xt=new H(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `),St=new H(`
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
    `),Ct=new H(`
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
    `),wt=new H(`
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
    `),Tt=new H(`
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
    `),Et=new H(`
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
    `),Dt=new H(`
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
    `),Ot=new H(`
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
    `),kt=new H(`
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
    `),At=new H(`
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
    `),jt=t(c(),1),Mt=(0,O.createContext)({tools:null,note:null});function U({children:e}){let{tools:t}=(0,O.use)(Mt);return t&&(0,jt.createPortal)(e,t)}function Nt({children:e}){let{note:t}=(0,O.use)(Mt);return t&&(0,jt.createPortal)(e,t)}var Pt=864e5,Ft=e=>e.toLocaleDateString(`sv`,{timeZone:`Asia/Shanghai`}),W=()=>Ft(new Date),It=e=>Ft(new Date(Date.now()+e*Pt)),Lt=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/Pt),Rt=s(()=>({wanted:null}));function zt(e,t){Rt.setState({wanted:{query:e.toString().trim(),variables:t}}),M(`editor`)}var G=(e,t)=>t?m(z[e]?.[t])||t:``;function K({document:e,variables:t}){return(0,N.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>zt(e,t),children:F.asGraphQL})}var Bt=6,Vt=8;function Ht(e,t){let n=t.getBoundingClientRect(),r=e.getBoundingClientRect(),i=n.bottom+Bt+r.height<innerHeight||n.top<r.height+12,a=Math.max(Vt,innerHeight-r.height-Vt),o=i?Math.min(n.bottom+Bt,a):n.top-r.height-Bt,s=Math.max(Vt,Math.min(n.left,innerWidth-r.width-Vt));e.style.left=`${s}px`,e.style.top=`${o}px`}function Ut({className:e,panelClass:t,label:n,button:r,children:i}){let a=(0,O.useId)(),o=(0,O.useRef)(null),s=(0,O.useRef)(null),[c,l]=(0,O.useState)(!1);function u(e){e.newState===`open`&&(0,jt.flushSync)(()=>l(!0))}function d(e){e.newState===`open`?s.current&&o.current&&Ht(s.current,o.current):l(!1)}function f(e){e.stopPropagation(),e.target.closest(`a,button:not([aria-pressed])`)&&s.current?.hidePopover()}return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`button`,{ref:o,type:`button`,className:e,popoverTarget:a,"aria-haspopup":`dialog`,children:r}),(0,N.jsx)(`div`,{ref:s,id:a,popover:`auto`,className:t,role:`dialog`,"aria-label":n,onBeforeToggle:u,onToggle:d,onClick:f,children:c&&i})]})}function Wt({problem:e}){let t=[[F.problem.severity,G(`Severity`,e.severity)],[F.problem.rule,e.rule],[F.problem.article,e.article],[F.problem.from,e.readyOn],[F.problem.due,e.dueOn]];return(0,N.jsx)(`dl`,{children:t.map(([e,t])=>t&&(0,N.jsxs)(O.Fragment,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:t})]},e))})}function Gt({readyOn:e,dueOn:t}){return e?F.problem.readyOn(e):t?F.problem.dueOn(t):``}function q({problem:e,mend:t}){let n=Gt(e),r=n?e.message.replace(/[.。]$/,``):e.message,i=`badge ${(e.severity??`ERROR`).toLowerCase()}`;if(!e.rule&&!e.article)return(0,N.jsxs)(`span`,{className:i,children:[r,n]});let a=(0,N.jsxs)(N.Fragment,{children:[r,n,e.rule&&(0,N.jsxs)(`small`,{children:[` `,e.rule]})]});return(0,N.jsxs)(Ut,{className:i,label:e.message,button:a,children:[(0,N.jsx)(`p`,{children:e.message}),(0,N.jsx)(Wt,{problem:e}),(0,N.jsxs)(`div`,{className:`links`,children:[e.rule&&(0,N.jsx)(`a`,{href:j(`regulation`,``,{text:e.rule}),children:F.problem.regulation}),t]})]})}var Kt=e=>E===`zh`?e.words[0]||e.name:(e.words[1]||e.name).split(/; | \(|, where/)[0],qt=e=>E===`zh`?void 0:e.words[1],Jt=/content|text|opinion|note|reason|minutes|resolution|conclusion|handling|decision|family|relations|Said$/,Yt=e=>e.type.startsWith(`[`),Xt=e=>Array.isArray(e)?e.join(`、`):e==null?``:String(e),Zt={waitingMonths:[0,24],noticeWorkingDays:[5,30],probationInspectionMonths:[1,6],preReviewDays:[1,90],extensionMonths:[6,12]},Qt=e=>e?new Date(String(e)).toLocaleString(`sv`,{timeZone:`Asia/Shanghai`}).slice(0,16).replace(` `,`T`):``;function $t({field:e,name:t,value:n,around:r}){let[i,a]=[`field-${t}`,r.wrong.get(t)],o=Zt[e.name],s=(0,N.jsxs)(`span`,{title:qt(e),children:[Kt(e),o&&(0,N.jsxs)(`small`,{children:[` `,o.join(`–`)]}),e.required&&(0,N.jsxs)(`b`,{className:`late`,"aria-hidden":`true`,children:[` `,`*`]})]}),c=a&&(0,N.jsx)(`small`,{className:`problem`,id:`${i}-problem`,children:a}),l={id:i,name:t,required:e.required,"aria-invalid":a?!0:void 0,"aria-describedby":a?`${i}-problem`:void 0},u=z[e.named];return B[e.named]&&Yt(e)?(0,N.jsx)(en,{field:e,name:t,value:n??[],around:r}):B[e.named]?(0,N.jsxs)(`fieldset`,{children:[(0,N.jsx)(`legend`,{children:Kt(e)}),(0,N.jsx)(`div`,{className:`fields`,children:B[e.named].map(i=>(0,N.jsx)($t,{field:e.required?i:{...i,required:!1},name:`${t}.${i.name}`,value:n?.[i.name],around:r},i.name))})]}):e.name===`memberId`&&r.people?.length?(0,N.jsxs)(`fieldset`,{className:`pick`,children:[(0,N.jsx)(`legend`,{children:Kt(e)}),(0,N.jsx)(`div`,{className:`choices`,children:r.people.map((e,r,i)=>(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`radio`,name:t,value:e.id,defaultChecked:n?n===e.id:i.length===1}),e.name]},e.id))}),c]}):/memberIds?$/.test(e.name)?(0,N.jsx)(tn,{field:e,name:t,value:n,around:r,told:c}):e.name===`meetingId`?(0,N.jsx)(nn,{label:s,common:l,value:n,branch:r.branch,told:c}):u&&Yt(e)?(0,N.jsxs)(`fieldset`,{children:[(0,N.jsx)(`legend`,{children:Kt(e)}),(0,N.jsx)(`div`,{className:`choices`,children:Object.entries(u).map(([r,i])=>(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`checkbox`,name:t,value:r,defaultChecked:(n??e.default??[]).includes(r)}),m(i)||r]},r))}),c]}):u?(0,N.jsxs)(`label`,{children:[s,(0,N.jsxs)(`select`,{...l,defaultValue:Xt(n??e.default),children:[!e.required&&e.default!==null?null:(0,N.jsx)(`option`,{value:``,children:`—`}),Object.entries(u).map(([t,n])=>(0,N.jsx)(`option`,{value:t,children:m(n)||G(e.named,t)},t))]}),c]}):e.named===`Boolean`&&!e.type.endsWith(`!`)?(0,N.jsxs)(`label`,{children:[s,(0,N.jsxs)(`select`,{...l,defaultValue:n===!0?`true`:n===!1?`false`:``,children:[(0,N.jsx)(`option`,{value:``,children:S(`不变`,`As it is`)}),(0,N.jsx)(`option`,{value:`true`,children:S(`是`,`Yes`)}),(0,N.jsx)(`option`,{value:`false`,children:S(`否`,`No`)})]}),c]}):e.named===`Boolean`&&e.required?(0,N.jsxs)(`label`,{children:[s,(0,N.jsxs)(`select`,{...l,defaultValue:n===!0?`true`:n===!1?`false`:``,children:[(0,N.jsx)(`option`,{value:``,children:`—`}),(0,N.jsx)(`option`,{value:`true`,children:S(`是`,`Yes`)}),(0,N.jsx)(`option`,{value:`false`,children:S(`否`,`No`)})]}),c]}):e.named===`Boolean`?(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`checkbox`,id:i,name:t,defaultChecked:(n??e.default)===!0}),s,c]}):/password/i.test(e.name)?(0,N.jsxs)(`label`,{children:[s,(0,N.jsx)(`input`,{...l,type:`password`,autoComplete:`new-password`}),c]}):e.named===`Date`?(0,N.jsxs)(`label`,{children:[s,(0,N.jsx)(`input`,{...l,type:`date`,defaultValue:Xt(n)}),c]}):e.named===`DateTime`?(0,N.jsxs)(`label`,{children:[s,(0,N.jsx)(`input`,{...l,type:`datetime-local`,defaultValue:Qt(n)}),c]}):e.named===`Int`?(0,N.jsxs)(`label`,{children:[s,(0,N.jsx)(`input`,{...l,type:`number`,min:o?.[0]??0,max:o?.[1],defaultValue:Xt(n??e.default)}),c]}):Jt.test(e.name)?(0,N.jsxs)(`label`,{className:`wide`,children:[s,(0,N.jsx)(`textarea`,{...l,rows:2,defaultValue:Xt(n??e.default)}),c]}):(0,N.jsxs)(`label`,{children:[s,(0,N.jsx)(`input`,{...l,inputMode:e.named===`Decimal`?`decimal`:void 0,defaultValue:Xt(n??e.default),placeholder:Yt(e)?S(`多项用顿号分开`,`Several: separated by commas`):``}),c]})}function en({field:e,name:t,value:n,around:r}){let[i,a]=(0,O.useState)(()=>Array.from({length:Math.max(n.length,+!!e.required)},(e,t)=>t)),o=r.wrong.get(t);return(0,N.jsxs)(`fieldset`,{className:`several`,children:[(0,N.jsx)(`legend`,{children:Kt(e)}),i.map((o,s)=>(0,N.jsxs)(`div`,{className:`fields`,children:[B[e.named].map(e=>(0,N.jsx)($t,{field:e,name:`${t}.${o}.${e.name}`,value:n[o]?.[e.name],around:r},e.name)),(0,N.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>a(i.filter(e=>e!==o)),children:S(`去掉第 ${s+1} 项`,`Remove no. ${s+1}`)})]},o)),(0,N.jsxs)(`button`,{type:`button`,onClick:()=>a([...i,(i.at(-1)??-1)+1]),children:[`＋ `,S(`添加`,`Add`)]}),o&&(0,N.jsx)(`small`,{className:`problem`,children:o})]})}function tn({field:e,name:t,value:n,around:r,told:i}){let[o,s]=(0,O.useState)(!1),[c,l]=(0,O.useState)(``),u={present:!0,...!o&&{organization:r.branch},...c&&{name:c}},d=a({queryKey:[`members`,u],queryFn:()=>f(qe,{filter:u}),enabled:o||!!r.branch,placeholderData:e=>e}),p=d.data?.members.nodes??[],m=Yt(e),h=m?n??[]:n?[String(n)]:[];return(0,N.jsxs)(`fieldset`,{className:`pick`,children:[(0,N.jsxs)(`legend`,{children:[Kt(e),e.required&&` *`]}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,value:c,onChange:e=>l(e.target.value),placeholder:S(`按姓名查找`,`Find by name`),"aria-label":S(`按姓名查找党员`,`Find a member by name`)}),(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`checkbox`,checked:o,onChange:e=>s(e.target.checked)}),S(`同一党委的其他支部`,`Other branches of the committee`)]})]}),(0,N.jsxs)(`div`,{className:`choices`,tabIndex:0,role:`group`,"aria-label":Kt(e),children:[p.map(n=>(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:m?`checkbox`:`radio`,name:t,value:n.id,defaultChecked:h.includes(n.id),required:e.required&&!m}),n.name,` `,(0,N.jsx)(`small`,{children:[n.position,o&&n.organization.name].filter(Boolean).join(` · `)})]},n.id)),!p.length&&(0,N.jsx)(`span`,{className:`quiet`,children:d.isPending?S(`载入中…`,`Loading…`):S(`没有符合条件的党员。`,`No member matches.`)})]}),i]})}function nn({label:e,common:t,value:n,branch:r,told:i}){let o={branch:r},s=a({queryKey:[`meetings`,o],queryFn:()=>f(Ke,{filter:o,after:null}),enabled:!!r}).data?.meetings.nodes??[];return(0,N.jsxs)(`label`,{children:[e,(0,O.createElement)(`select`,{...t,key:s.length,defaultValue:Xt(n)},(0,N.jsx)(`option`,{value:``,children:`—`}),s.map(e=>(0,N.jsxs)(`option`,{value:e.id,children:[e.on,` `,e.place]},e.id))),i]})}function rn(e,t,n={},r=``){let i={};for(let a of t){let t=r+a.name,o=B[a.named];if(o&&Yt(a)){let n=[...new Set([...e.keys()].filter(e=>e.startsWith(t+`.`)).map(e=>e.slice(t.length+1).split(`.`)[0]))].map(n=>rn(e,o,{},`${t}.${n}.`)).filter(e=>o.some(t=>t.named===`String`&&e[t.name]));(n.length||a.required)&&(i[a.name]=n);continue}if(o){let n=rn(e,o,{},t+`.`);Object.keys(n).length&&(i[a.name]=n);continue}if(a.named===`Boolean`&&a.type.endsWith(`!`)&&!a.required){i[a.name]=e.has(t);continue}let s=e.getAll(t).map(String).filter(Boolean),c=s[0]?.trim();c?i[a.name]=Yt(a)?z[a.named]||a.named===`ID`?s:c.split(/[,,、;;]\s*/).filter(Boolean):a.named===`Int`?Number(c):a.named===`Boolean`?c===`true`:a.named===`DateTime`?`${c}:00+08:00`:c:n[a.name]&&e.has(t)&&!Yt(a)&&(i[a.name]=a.named===`String`?``:null)}return i}var an=new Set([`candidateId`,`version`,`idempotencyKey`,`acknowledgements`]),on={on:0,attachments:2};function sn(e){if(E===`zh`)return e.words[0].split(`(`)[0];let t=e.name.replace(/([A-Z])/g,` $1`).toLowerCase();return t[0].toUpperCase()+t.slice(1)}function cn(e){let t=[e.answers.includes(`candidate`)&&`candidate { id name stage version }`,e.answers.includes(`meeting`)&&`meeting { id }`,...[`token`,`temporaryPassword`,`registrationToken`,`idNumber`].filter(t=>e.answers.includes(t)),`errors { code message detail rule article severity path readyOn }`,e.answers.includes(`warnings`)&&`warnings { message detail rule article severity }`];return`# ${e.words[0]} · ${e.words[1]}\nmutation ${e.name[0].toUpperCase()}${e.name.slice(1)}($input: ${e.input}!) {\n  ${e.name}(input: $input) { ${t.filter(Boolean).join(` `)} }\n}\n`}function ln(e,t){if(!t)return{};for(let n of B[e.input]??[])if(/Kind$|^point$/.test(n.name)&&z[n.named]){let e=Object.keys(z[n.named]).filter(e=>t===e||t.endsWith(`_`+e)).sort((e,t)=>t.length-e.length)[0];if(e)return{[n.name]:e}}return{}}function J({act:e,fixed:t,initial:r={},branch:i=``,warned:a=[],without:o=[],people:s,done:c}){let l=B[e.input]??[],u=Object.fromEntries(Object.entries(t).filter(([e])=>l.some(t=>t.name===e))),d=l.filter(e=>!an.has(e.name)&&!(e.name in u)&&!o.includes(e.name)).sort((e,t)=>(on[e.name]??1)-(on[t.name]??1)),[p,m]=(0,O.useState)(null),[h,g]=(0,O.useState)(``),[_,v]=(0,O.useState)(!1),[y,b]=(0,O.useState)(u),[x,C]=(0,O.useState)(()=>crypto.randomUUID()),w=n(),T=(0,O.useId)(),E=l.some(e=>e.name===`acknowledgements`)?[...new Map([...a,...p?.errors??[]].filter(e=>e.rule&&(e.severity===`WARNING`||e.code===`ACKNOWLEDGEMENT_REQUIRED`)).map(e=>[e.rule,e])).values()]:[],D=e=>{let t=new FormData(e),n=E.map(e=>({rule:e.rule,text:String(t.get(`explain.${e.rule}`)??``).trim()})).filter(e=>e.text);return{...u,...rn(t,d,r),...n.length&&{acknowledgements:n}}};async function k(t){t.preventDefault();let n={...D(t.currentTarget),...l.some(e=>e.name===`idempotencyKey`)&&{idempotencyKey:x}};v(!0),g(``);try{let t=(await f(cn(e),{input:n}))[e.name];m(t),C(crypto.randomUUID()),t.errors.length||(w.invalidateQueries(),c?.(t))}catch(e){g(e.message)}finally{v(!1)}}let ee=new Map(p?.errors.filter(e=>e.path.length).map(e=>[e.path.join(`.`),e.message])),A=p?.token??p?.temporaryPassword??p?.registrationToken??p?.idNumber;return(0,N.jsxs)(`form`,{className:`act`,onSubmit:k,onChange:e=>{b(D(e.currentTarget)),p&&!p.errors.length&&m(null)},"aria-label":sn(e),children:[(0,N.jsx)(`div`,{className:`fields`,children:d.map(e=>(0,N.jsx)($t,{field:e,name:e.name,value:r[e.name]??(e.name===`on`&&!(`on`in r)?W():void 0),around:{branch:i,wrong:ee,people:s}},e.name))}),!!E.length&&(0,N.jsxs)(`fieldset`,{children:[(0,N.jsx)(`legend`,{children:S(`须书面说明的提醒`,`Warnings to be explained in writing`)}),E.map(e=>(0,N.jsxs)(`label`,{className:`wide`,children:[(0,N.jsxs)(`span`,{children:[e.message,e.detail&&`(${e.detail})`,` `,(0,N.jsxs)(`small`,{children:[e.rule,` · `,e.article]})]}),(0,N.jsx)(`textarea`,{name:`explain.${e.rule}`,rows:2})]},e.rule))]}),(0,N.jsxs)(`p`,{role:`status`,children:[p&&!p.errors.length&&(0,N.jsxs)(`span`,{className:`badge done`,children:[`✓ `,S(`已办`,`Done`)]}),A&&(0,N.jsx)(un,{secret:A},A),p?.warnings?.map((e,t)=>(0,N.jsx)(q,{problem:{...e,severity:`WARNING`}},t))]}),(0,N.jsxs)(`p`,{role:`alert`,id:`${T}-errors`,children:[p?.errors.map((e,t)=>(0,N.jsx)(q,{problem:{...e,message:e.detail?`${e.message}(${e.detail})`:e.message}},t)),h&&(0,N.jsx)(`span`,{className:`problem`,children:h})]}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(K,{document:cn(e),variables:{input:y}}),(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{className:`primary`,disabled:_,children:_?S(`办理中…`,`Working…`):S(`办理`,`Submit`)})]})]})}function un({secret:e}){let[t,n]=(0,O.useState)(!1),r=async()=>{await navigator.clipboard.writeText(e),n(!0)};return(0,N.jsxs)(`span`,{className:`secret`,children:[S(`只显示这一次:`,`Shown this once: `),(0,N.jsx)(`code`,{children:e}),window.isSecureContext&&(0,N.jsx)(`button`,{type:`button`,onClick:()=>void r(),children:t?S(`已复制`,`Copied`):S(`复制`,`Copy`)})]})}var dn=()=>a({queryKey:[`me`],queryFn:()=>f(kt,{}),staleTime:1/0}).data?.me;function Y(){let e=new Set(dn()?.acts);return t=>e.has(t)}var fn=()=>a({queryKey:[`regulation`],queryFn:()=>f(Je,{}),staleTime:1/0});function pn(){let e=fn().data?.regulation.operations??[],t=Y();return({rule:n,guard:r},i)=>{let a=r??n;if(!a)return;let o=e.filter(e=>e.settles.includes(a)),s=o.length?o:e.filter(e=>e.settles.some(e=>e.split(`.`)[0]===a.split(`.`)[0])),c=e=>(e.stage===i?0:2)+ +!t(e.act),[l]=[...s].sort((e,t)=>c(e)-c(t));return l&&{...l,label:y(l.label),own:t(l.act)}}}var mn=(e,t)=>j(`people`,e.id,{do:t.section});function hn({problem:e,person:t}){let n=pn()(e,t.stage);return n?(0,N.jsxs)(`a`,{href:mn(t,n),children:[n.own?S(`去办理:`,`Settle: `):S(`由他人办理:`,`For another role: `),n.section,` `,n.label]}):null}var gn=Object.assign({"../../desk/live/changes.graphql":re,"../../desk/palette/find-people.graphql":ie,"../../parts/form/meetings.graphql":ae,"../../parts/form/members.graphql":oe,"../../parts/regulation.graphql":se,"../administration/access-tokens.graphql":ce,"../administration/accounts.graphql":le,"../administration/audit-trail.graphql":ue,"../administration/audit-verification.graphql":de,"../administration/export-audit.graphql":fe,"../administration/organizations.graphql":pe,"../board/board.graphql":me,"../filings/acknowledge-upward-filings.graphql":he,"../filings/filing-counts.graphql":ge,"../filings/filing-rows.graphql":_e,"../filings/filings-export.graphql":ve,"../filings/filings.graphql":ye,"../filings/reverse-upward-filings.graphql":be,"../inbox/approval.graphql":xe,"../inbox/decide-approvals.graphql":Se,"../inbox/inbox-counts.graphql":Ce,"../inbox/inbox-export.graphql":we,"../inbox/inbox-rows.graphql":Te,"../inbox/inbox.graphql":Ee,"../inbox/reverse-decisions.graphql":De,"../meetings/agenda.graphql":Oe,"../meetings/meeting.graphql":ke,"../meetings/record-votes.graphql":Ae,"../meetings/roster.graphql":je,"../people/people.graphql":Me,"../person/person.graphql":Ne,"../person/phone.graphql":Pe,"../person/records.graphql":Fe,"../person/timeline.graphql":Ie,"../regulation/judge.graphql":Le,"../statistics/admitted.graphql":Re,"../statistics/statistics.graphql":ze,"../today/today.graphql":Be,"../../shell/counts.graphql":Ve,"../../shell/me.graphql":He,"../../shell/offices.graphql":Ue}),_n={B0:[`people`,`board`,`person`],B2:[`person`,`records`],B10:[`inbox`],C8:[`inbox`],C10:[`inbox`],D9:[`inbox`],F1:[`inbox`],F7:[`filings`],E2:[`people`]},vn=[[`A`,S(`一 申请人`,`A · Applicants`)],[`B`,S(`二 积极分子`,`B · Activists`)],[`C`,S(`三 发展对象`,`C · Development targets`)],[`D`,S(`四 预备党员`,`D · Probationary members`)],[`E`,S(`五 对发展党员进行管理`,`E · The case itself`)],[`F`,S(`上级党组织`,`F · Superiors`)],[`-`,S(`组织、账户与其他`,`Organizations, accounts, others`)]];function yn(e,t,n=0){return e.default===null?e.name===`candidateId`?t:e.name===`on`?W():e.name===`idempotencyKey`||!e.required?null:e.type.startsWith(`[`)?e.named===`String`?[`—`]:B[e.named]&&n<2?[Object.fromEntries(B[e.named].map(e=>[e.name,yn(e,t,n+1)]))]:e.name===`candidateIds`?[t]:[]:z[e.named]?Object.keys(z[e.named])[0]:B[e.named]&&n<3?Object.fromEntries(B[e.named].map(e=>[e.name,yn(e,t,n+1)])):e.named===`Int`?0:e.named===`Boolean`?!1:e.named===`Date`?W():e.named===`Decimal`?`0`:e.named===`ID`?``:`—`:e.default}var bn=(e,t,n)=>({input:{...Object.fromEntries((B[e.input]??[]).map(e=>[e.name,yn(e,t)])),...ln(e,n)}});function xn(e,t){return Object.fromEntries([...e.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)].map(([n,r,i])=>[r,r===`id`&&/Person|Records|Judge/.test(e)?t:yn({name:r,type:i,named:i,required:/!/.test(n),default:null,words:[``,``]},t)]))}function Sn(e){return[...(e.words[1]??``).matchAll(/\b([A-F])(\d+)([a-z]?)(?:-[A-F]?(\d+))?\b/g)].flatMap(([,e,t,n,r])=>Array.from({length:r?Number(r)-Number(t)+1:1},(r,i)=>`${e}${Number(t)+i}${n}`))}function Cn(){let e=A(),[t,n]=(0,O.useState)({}),r=e.screen===`library`,i=r?e.query:t,o=(i.text??``).toLowerCase(),s=fn(),c=a({queryKey:[`anybody`],queryFn:()=>f(yt,{filter:{status:[`ACTIVE`]},after:null}),staleTime:1/0}).data?.candidates.nodes[0]?.id??``,l=e=>r?M(`library`,``,{...i,...e}):n({...i,...e}),u=[],d=new Set,p=(e,t,n,r,i)=>{d.add(t.name),u.push({section:e,title:n,note:r,name:t.name,fields:B[t.input],open:()=>zt(cn(t),bn(t,c,i))})};for(let e of s.data?.regulation.operations??[]){let t=V.find(t=>t.name===e.act);t&&p(e.section,t,y(e.label),e.manual,e.kind)}for(let e of V)if(e.input)for(let t of Sn(e).length?Sn(e):[`-`])u.some(n=>n.section===t&&n.name===e.name)||p(t,e,sn(e),E===`zh`?``:m(e.words));for(let[e,t]of Object.entries(gn)){let n=e.split(`/`).pop().replace(`.graphql`,``),r=t.split(`
`)[0].replace(/^#\s*/,``).split(` · `),i=[...Object.entries(_n).filter(([,e])=>e.includes(n)).map(([e])=>e)];for(let e of i.length?i:[`?`])u.push({section:e,title:E===`zh`?r[0]:r[1].split(/[:.]/)[0],note:E===`zh`?``:r[1]??``,name:`${n}.graphql`,open:()=>zt(t,xn(t,c))})}let h=e=>{let[,t,n,r]=/^([A-F])(\d+)([a-z]?)/.exec(e)??[];return t?t+n.padStart(2,`0`)+r:e},g=u.filter(e=>!o||[e.section,e.title,e.note,e.name].some(e=>e.toLowerCase().includes(o))).sort((e,t)=>h(e.section)<h(t.section)?-1:1),_=e=>(0,N.jsxs)(`article`,{children:[(0,N.jsxs)(`h3`,{children:[/^[A-F]/.test(e.section)&&(0,N.jsx)(`kbd`,{children:e.section}),` `,e.title]}),(0,N.jsxs)(`p`,{className:`quiet`,children:[(0,N.jsx)(`code`,{children:e.name}),e.note&&` ${e.note}`]}),e.fields&&(0,N.jsxs)(`details`,{open:g.length<4,children:[(0,N.jsx)(`summary`,{children:S(`输入字段`,`Fields`)}),(0,N.jsx)(`ul`,{children:e.fields.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`code`,{children:e.name}),` `,(0,N.jsx)(`small`,{children:e.type}),` `,m(e.words)]},e.name))})]}),(0,N.jsx)(`button`,{onClick:e.open,children:S(`在编辑器打开`,`Open in the editor`)})]},e.section+e.name),v=i.docs===`1`;return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(`a`,{href:j(`docs`),children:S(`类型文档`,`Type documentation`)})}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,value:i.text??``,onChange:e=>l({text:e.target.value}),placeholder:S(`搜索操作、章节号(如 A3)`,`Operation or section (such as A3)`),"aria-label":S(`搜索`,`Search`)}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":!v,onClick:()=>l({docs:``}),children:S(`操作`,`Operations`)}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":v,onClick:()=>l({docs:`1`}),children:S(`模式说明`,`The schema in words`)}),!v&&(0,N.jsx)(`nav`,{className:`anchors`,"aria-label":S(`章节`,`Sections`),children:vn.map(([e,t])=>(0,N.jsx)(`button`,{className:`plain`,onClick:()=>document.getElementById(`section-${e}`)?.scrollIntoView(),children:t},e))}),(0,N.jsx)(`span`,{className:`quiet`,children:S(`${v?Object.keys(z).length+Object.keys(B).length:g.length} 项`,`${v?Object.keys(z).length+Object.keys(B).length:g.length}`)})]}),v?(0,N.jsx)(wn,{named:o}):g.length?(0,N.jsxs)(N.Fragment,{children:[vn.map(([e,t])=>{let n=g.filter(t=>e===`-`?t.section===`-`:t.section.startsWith(e));return!!n.length&&(0,N.jsxs)(`section`,{id:`section-${e}`,children:[(0,N.jsxs)(`h2`,{children:[t,` `,(0,N.jsx)(`small`,{children:n.length})]}),(0,N.jsx)(`div`,{className:`operations`,children:n.map(_)})]},e)}),g.some(e=>e.section===`?`)&&(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h2`,{children:S(`控制台的查询`,`The console’s own questions`)}),(0,N.jsx)(`div`,{className:`operations`,children:g.filter(e=>e.section===`?`).map(_)})]})]}):(0,N.jsx)(L,{children:S(`没有符合条件的操作。`,`No operation matches.`)})]})}function wn({named:e}){let t=(...t)=>!e||t.some(t=>t.toLowerCase().includes(e));return(0,N.jsxs)(`div`,{className:`words`,children:[(0,N.jsx)(`h2`,{children:S(`取值`,`Values`)}),Object.entries(z).map(([n,r])=>{let i=Object.entries(r).filter(([e,r])=>t(n,e,...r));return!!i.length&&(0,N.jsxs)(`details`,{open:!!e,children:[(0,N.jsxs)(`summary`,{children:[(0,N.jsx)(`code`,{children:n}),` `,(0,N.jsx)(`small`,{children:i.length})]}),(0,N.jsx)(`dl`,{children:i.map(([e,t])=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsx)(`code`,{children:e})}),(0,N.jsxs)(`dd`,{children:[G(n,e),` `,(0,N.jsx)(`small`,{children:t[1]})]})]},e))})]},n)}),(0,N.jsx)(`h2`,{children:S(`输入`,`Inputs`)}),Object.entries(B).map(([n,r])=>{let i=r.filter(e=>t(n,e.name,...e.words));return!!i.length&&(0,N.jsxs)(`details`,{open:!!e,children:[(0,N.jsxs)(`summary`,{children:[(0,N.jsx)(`code`,{children:n}),` `,(0,N.jsx)(`small`,{children:i.length})]}),(0,N.jsx)(`dl`,{children:i.map(e=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:(0,N.jsxs)(`code`,{children:[e.name,`: `,e.type]})}),(0,N.jsxs)(`dd`,{children:[e.words[0],` `,(0,N.jsx)(`small`,{children:e.words[1]})]})]},e.name))})]},n)})]})}var Tn=b({name:[`纪实`,`Jishi`],failed:e=>[`这个页面出错了:${e}`,`This screen has failed: ${e}`],editor:[`控制台的每一步都是这里的一次请求`,`Each step of the console is a request made here`],groups:{work:[`办理`,`Work`],reference:[`查询`,`Reference`],system:[`系统`,`System`]},views:{today:[`我的待办`,`Today`],inbox:[`审批收件箱`,`Inbox`],filings:[`组织部门备案`,`Upward filings`],people:[`发展党员`,`People`],board:[`看板`,`Board`],meetings:[`支部大会`,`Meetings`],statistics:[`统计`,`Statistics`],regulation:[`规程`,`Regulation`],admin:[`管理`,`Administration`],library:[`操作库`,`Operations`],editor:[`GraphQL`,`GraphQL`]}}),En=(0,O.lazy)(()=>D(()=>import(`./Editor-JeoLHHP3.js`).then(e=>e.t),__vite__mapDeps([0,1,2,3,4,5,6,7,8,9])));function Dn({isShown:e}){let[t,n]=(0,O.useState)(e);return(0,O.useEffect)(()=>{e&&n(!0)},[e]),t?(0,N.jsxs)(`main`,{className:`room`,hidden:!e,children:[(0,N.jsxs)(`header`,{children:[(0,N.jsx)(`h1`,{children:`GraphQL`}),(0,N.jsx)(`span`,{className:`quiet`,children:Tn.editor})]}),(0,N.jsx)(O.Suspense,{fallback:(0,N.jsx)(R,{}),children:(0,N.jsx)(En,{operations:Cn})})]}):null}var On=class extends O.Component{state={fault:null};static getDerivedStateFromError(e){return{fault:e}}again=()=>this.setState({fault:null});render(){let{fault:e}=this.state;return e?(0,N.jsx)(I,{fault:Error(Tn.failed(e.message)),again:this.again}):this.props.children}};function kn({title:e,isFixed:t,content:n}){let[r,i]=(0,O.useState)(null),[a,o]=(0,O.useState)(null);return(0,N.jsxs)(`main`,{className:t?`screen fixed`:`screen`,children:[(0,N.jsxs)(`header`,{children:[(0,N.jsxs)(`div`,{className:`titles`,children:[(0,N.jsx)(`h1`,{children:e}),(0,N.jsx)(`span`,{className:`quiet`,ref:o})]}),(0,N.jsx)(`div`,{className:`tools`,ref:i})]}),(0,N.jsx)(On,{children:(0,N.jsx)(Mt,{value:{tools:r,note:a},children:(0,N.jsx)(n,{})})})]})}function An({title:e,close:t,wide:n,children:r}){let i=(0,O.useRef)(null);return(0,O.useLayoutEffect)(()=>{i.current?.showModal()},[]),(0,N.jsxs)(`dialog`,{ref:i,onClose:t,"aria-label":e,className:n?`wide`:void 0,children:[(0,N.jsx)(`h2`,{children:e}),r]})}var jn=e=>V.find(t=>t.name===e);function Mn(){let{query:e}=A(),t=Y(),n={...e.role&&{role:[e.role]},...e.name&&{name:e.name}},r=i({queryKey:[`accounts`,n],initialPageParam:null,queryFn:({pageParam:e})=>f(Xe,{filter:n,after:e}),getNextPageParam:e=>e.accounts.pageInfo.hasNextPage?e.accounts.pageInfo.endCursor:void 0}),a=r.data?.pages.flatMap(e=>e.accounts.nodes)??[],o=t=>M(`admin`,`accounts`,{...e,...t});return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:Xe,variables:{filter:n,after:null}})}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&o({name:e.currentTarget.value})},placeholder:S(`姓名,回车搜索`,`Name, then Enter`),"aria-label":S(`姓名`,`Name`)}),(0,N.jsxs)(`select`,{value:e.role??``,onChange:e=>o({role:e.target.value}),"aria-label":S(`角色`,`Role`),children:[(0,N.jsx)(`option`,{value:``,children:S(`全部角色`,`Every role`)}),Object.keys(z.Role??{}).map(e=>(0,N.jsx)(`option`,{value:e,children:G(`Role`,e)},e))]})]}),r.isPending?(0,N.jsx)(R,{}):r.isLoadingError?(0,N.jsx)(I,{fault:r.error,again:()=>void r.refetch()}):a.length?(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`账户`,`Accounts`),children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`姓名`,`Name`),S(`登录名`,`Login`),S(`角色`,`Role`),S(`组织`,`Organization`),S(`状态`,`State`),``].map((e,t)=>(0,N.jsx)(`th`,{scope:`col`,children:e||(0,N.jsx)(`span`,{className:`unseen`,children:S(`操作`,`Actions`)})},t))})}),(0,N.jsx)(`tbody`,{children:a.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:e.name}),(0,N.jsx)(`td`,{children:e.login}),(0,N.jsx)(`td`,{children:G(`Role`,e.role)}),(0,N.jsx)(`td`,{children:e.organization?.name??`—`}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`span`,{className:`badge ${e.disabled?`warning`:`done`}`,children:e.disabled?S(`已停用`,`disabled`):S(`正常`,`active`)})}),(0,N.jsx)(`td`,{children:(0,N.jsx)(Nn,{account:e,may:t})})]},e.id))})]}),r.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetchingNextPage,children:S(`再看 100 个`,`100 more`)})]}):(0,N.jsx)(L,{children:S(`没有可见的账户。`,`No account is in your scope.`)}),t(`createAccount`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`新建账户`,`A new account`)}),(0,N.jsx)(J,{act:jn(`createAccount`),fixed:{}})]}),(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`修改我的密码`,`Change my password`)}),(0,N.jsx)(J,{act:jn(`setPassword`),fixed:{}})]})]})}function Nn({account:e,may:t}){let[n,r]=(0,O.useState)(null),i=S(`全部会话和令牌立即失效。`,`All sessions and tokens end at once.`),a=`${e.name}(${e.login})`,o=[{name:`updateAccount`,title:S(`编辑`,`Edit`),question:S(`更改角色时,`,`With another role: `)+i,form:{fixed:{id:e.id},initial:{name:e.name,role:e.role}}},{name:`resetPassword`,title:S(`重置密码`,`Reset the password`),question:S(`生成一个临时密码。原密码作废,`,`Makes a temporary password; the old one is void. `)+i,form:{fixed:{accountId:e.id}}},{name:`disableAccount`,title:S(`停用`,`Disable`),question:i,form:{fixed:{id:e.id}}}].filter(({name:n})=>t(n)&&(n===`updateAccount`||!e.disabled)),s=o.find(({name:e})=>e===n);return(0,N.jsxs)(`div`,{className:`offers`,children:[o.map(({name:t,title:n})=>(0,N.jsx)(`button`,{className:`plain`,"aria-haspopup":`dialog`,"aria-label":`${n} ${e.name}`,onClick:()=>r(t),children:n},t)),s&&(0,N.jsxs)(An,{title:`${s.title} · ${a}`,close:()=>r(null),children:[(0,N.jsx)(`p`,{className:`quiet`,children:s.question}),(0,N.jsx)(J,{act:jn(s.name),...s.form}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{onClick:()=>r(null),children:S(`关闭`,`Close`)})]})]})]})}function Pn(e){let t=String(e??``);return`"${(/^[=+\-@\t\r]/.test(t)?`'${t}`:t).replaceAll(`"`,`""`)}"`}var Fn=e=>e.map(e=>e.map(Pn).join(`,`)).join(`\r
`);function In(e,t){Ln(e,new Blob([`﻿`,Fn(t)],{type:`text/csv`}))}function Ln(e,t){let n=document.createElement(`a`);n.href=URL.createObjectURL(t),n.download=`${e}.csv`,n.click(),URL.revokeObjectURL(n.href)}async function Rn(e,t,n){Ln(e,await w(t,n))}var zn=({kind:e,decidedOn:t,restoredOn:n},r)=>e===`PROBATION_WITHIN_PARTY`&&t<=r&&(!n||r<n),Bn=({excusedFrom:e,excusedUntil:t},n)=>!!e&&e<=n&&(!t||n<t);function Vn(e,t){return e.leftOn&&e.leftOn<=t?F.noVote.left(e.leftOn):e.status!==`FULL`||e.fullSince&&e.fullSince>t?F.noVote.probationary:e.disciplines.some(e=>zn(e,t))?F.noVote.onProbation:Bn(e,t)?F.noVote.excused:``}var Hn=e=>V.find(t=>t.name===e),Un=1e3;async function Wn(e){let t=[],n=null,r=!0;for(;r&&t.length<Un;){let i=(await f(et,{filter:e,after:n})).organizations;t.push(...i.nodes),n=i.pageInfo.endCursor??null,r=i.pageInfo.hasNextPage}return{found:t,more:r}}function Gn(e){let t=new Set(e.map(e=>e.id)),n=new Map;for(let r of e){let e=r.superior&&t.has(r.superior.id)?r.superior.id:null;n.set(e,[...n.get(e)??[],r])}let r=(e,t)=>(n.get(e)??[]).sort((e,t)=>e.name.localeCompare(t.name,`zh`,{numeric:!0})).flatMap(e=>[{org:e,depth:t,below:n.get(e.id)?.length??0},...r(e.id,t+1)]);return r(null,0)}function Kn(){let{query:e}=A(),t=Y(),[n,r]=(0,O.useState)([]),i={...e.name&&{name:e.name},...e.superior&&{superior:e.superior},...e.organization&&{under:e.organization},...e.closed!==`1`&&{closed:!1}},o=a({queryKey:[`organizations`,i],queryFn:()=>Wn(i)}),s=o.data?.found??[],c=s.find(t=>t.id===e.org),l=t=>M(`admin`,`organizations`,{...e,...t}),u=new Map(s.map(e=>[e.id,e.superior?.id])),d=e=>{for(let t=u.get(e.id);t;t=u.get(t))if(n.includes(t))return!0;return!1};return(0,N.jsxs)(`div`,{className:c?`halves`:``,children:[(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:et,variables:{filter:i,after:null}})}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&l({name:e.currentTarget.value})},placeholder:S(`名称,回车搜索`,`Name, then Enter`),"aria-label":S(`名称`,`Name`)}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":e.closed===`1`,onClick:()=>l({closed:e.closed?``:`1`}),children:S(`含已撤销`,`Dissolved too`)}),e.superior&&(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>l({superior:``}),children:[S(`只看下级`,`Subordinates only`),` ✕`]}),(0,N.jsxs)(`span`,{className:`quiet`,children:[S(`${s.length} 个`,`${s.length}`),o.data?.more&&S(`(未全列,请搜索)`,` (not all: search)`)]})]}),t(`createOrganization`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`新建组织`,`A new organization`)}),(0,N.jsx)(J,{act:Hn(`createOrganization`),fixed:c?{superiorId:c.id}:{}},c?.id)]}),o.isPending?(0,N.jsx)(R,{}):o.isLoadingError?(0,N.jsx)(I,{fault:o.error,again:()=>void o.refetch()}):s.length?(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`党组织`,`Organizations`),children:(0,N.jsxs)(`table`,{className:`tree`,children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`名称`,`Name`),S(`类型`,`Kind`),S(`审批权`,`Approves`),S(`执行规定`,`Edition`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:Gn(s).filter(({org:e})=>!d(e)).map(({org:t,depth:i,below:a})=>(0,N.jsxs)(`tr`,{className:t.id===e.org?`chosen`:``,children:[(0,N.jsxs)(`td`,{style:{paddingLeft:8+i*22},children:[a?(0,N.jsx)(`button`,{className:`plain twig`,"aria-expanded":!n.includes(t.id),"aria-label":S(`${t.name} 的下级`,`Below ${t.name}`),onClick:()=>r(n.includes(t.id)?n.filter(e=>e!==t.id):[...n,t.id]),children:n.includes(t.id)?`▸`:`▾`}):(0,N.jsx)(`span`,{className:`twig`}),(0,N.jsx)(`a`,{href:j(`admin`,`organizations`,{...e,org:t.id}),children:t.name}),t.closedOn&&(0,N.jsxs)(`small`,{children:[` `,S(`${t.closedOn} 撤销`,`dissolved ${t.closedOn}`)]})]}),(0,N.jsx)(`td`,{children:G(`OrgKind`,t.kind)}),(0,N.jsx)(`td`,{children:t.canApproveAdmission?`✓`:`—`}),(0,N.jsx)(`td`,{className:`quiet`,children:t.adoptions.length?G(`Edition`,t.adoptions.at(-1).edition):``})]},t.id))})]})}):(0,N.jsx)(L,{children:S(`没有符合条件的组织。`,`No organization matches.`)})]}),c&&(0,N.jsx)(Jn,{organization:c},c.id)]})}var qn=Object.keys({activistFilingMode:0,activistClock:0,waitingMonths:0,halfYearlyExtras:0,noticeWorkingDays:0,noticeBeforeAdmission:0,quorum:0,probationInspectionMonths:0,preReviewLapses:0,preReviewDays:0,sameCommittee:0,trainingExam:0,targetInspections:0,duesAtAdmission:0});function Jn({organization:e}){let{query:t}=A(),n=Y(),r=a({queryKey:[`roster`,e.id],queryFn:()=>f(vt,{organization:e.id,after:null})}),i=r.data?.members.nodes??[],o=i.find(e=>e.id===t.member),s=Hn(`adoptRuleSet`),c=Hn(`setCommitteeSettings`),l=e=>typeof e==`boolean`?e?S(`是`,`yes`):S(`否`,`no`):e==null?`—`:m(z.FilingMode?.[String(e)]??z.ActivistClock?.[String(e)]??z.Quorum?.[String(e)])||String(e);return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`h2`,{className:`grow`,children:e.name}),(0,N.jsx)(K,{document:vt,variables:{organization:e.id,after:null}})]}),(0,N.jsxs)(`p`,{children:[(0,N.jsx)(`a`,{href:j(`admin`,`organizations`,{superior:e.id}),children:S(`下级组织`,`Subordinates`)}),` ·`,` `,(0,N.jsx)(`a`,{href:j(`people`,``,{organization:e.id}),children:S(`发展党员`,`People`)}),` ·`,` `,(0,N.jsx)(`a`,{href:j(`statistics`,``,{organization:e.id}),children:S(`统计`,`Statistics`)}),` ·`,` `,(0,N.jsx)(`a`,{href:j(`admin`,`audit`,{organization:e.id}),children:S(`审计记录`,`Audit trail`)})]}),(0,N.jsxs)(`dl`,{children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`类型`,`Kind`)}),(0,N.jsx)(`dd`,{children:G(`OrgKind`,e.kind)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`上级`,`Superior`)}),(0,N.jsx)(`dd`,{children:e.superior?.name??`—`})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`执行规定`,`Edition`)}),(0,N.jsx)(`dd`,{children:e.adoptions.length?e.adoptions.map(e=>(0,N.jsxs)(`div`,{children:[G(`Edition`,e.edition),` `,(0,N.jsx)(`small`,{children:S(`自 ${e.since}`,`since ${e.since}`)})]},e.id)):S(`随上级`,`As its superior`)})]})]}),e.settings&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`本级规定`,`Its own settings`)}),(0,N.jsx)(`dl`,{children:qn.map(t=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:m(Yn(t))}),(0,N.jsx)(`dd`,{children:l(e.settings[t])})]},t))})]}),n(`updateOrganization`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`编辑、撤销`,`Edit, dissolve`)}),(0,N.jsx)(J,{act:Hn(`updateOrganization`),fixed:{id:e.id,version:e.version},initial:{...e}},e.version)]}),n(`adoptRuleSet`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:sn(s)}),(0,N.jsx)(`p`,{className:`quiet`,children:S(`2026 年细则自 2026-05-11 起施行,采用日期不早于此;对整个下级生效,已发生的事按当日规定评判。`,`The 2026 text is in force since 2026-05-11 and is not adopted earlier; it holds for everything below, and what happened before is judged by the rules of its day.`)}),(0,N.jsx)(J,{act:s,fixed:{organizationId:e.id}})]}),n(`setCommitteeSettings`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:sn(c)}),(0,N.jsx)(`p`,{className:`quiet`,children:S(`只能比规定更严。`,`Never looser than the regulation.`)}),(0,N.jsx)(J,{act:c,fixed:{organizationId:e.id,version:e.version},initial:{settings:e.settings??void 0}},e.version)]}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`h3`,{className:`grow`,children:[S(`党员名册`,`Roster`),` `,(0,N.jsxs)(`small`,{children:[i.length,r.data?.members.pageInfo.hasNextPage&&`+`]})]}),!!i.length&&(0,N.jsx)(`button`,{onClick:()=>In(S(`${e.name}名册`,`roster`),[[S(`姓名`,`Name`),S(`类别`,`Status`),S(`职务`,`Position`),S(`支部`,`Branch`),S(`转正`,`Full since`),S(`表决权`,`Vote`)],...i.map(e=>[e.name,G(`MemberStatus`,e.status),e.position,e.organization.name,e.fullSince,Vn(e,W())||`✓`])]),children:S(`导出`,`Export`)})]}),n(`createMember`)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`新增党员`,`A new member`)}),(0,N.jsx)(J,{act:Hn(`createMember`),fixed:{organizationId:e.id}})]}),o&&n(`updateMember`)&&(0,N.jsxs)(`article`,{className:`chosen`,children:[(0,N.jsxs)(`h4`,{children:[S(`编辑`,`Edit`),` `,o.name]}),(0,N.jsx)(J,{act:Hn(`updateMember`),fixed:{id:o.id,version:o.version},initial:{...o},done:()=>M(`admin`,`organizations`,{...t,member:``})},`${o.id}${o.version}`)]}),r.isLoadingError?(0,N.jsx)(I,{fault:r.error,again:()=>void r.refetch()}):i.length?(0,N.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":S(`党员名册`,`Roster`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`姓名`,`Name`),S(`类别`,`Status`),S(`职务`,`Position`),S(`表决权`,`Vote`),S(`操作`,`Acts`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:i.map(r=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[r.name,r.organization.id!==e.id&&(0,N.jsxs)(`small`,{children:[` `,r.organization.name]})]}),(0,N.jsx)(`td`,{children:G(`MemberStatus`,r.status)}),(0,N.jsx)(`td`,{children:r.position||`—`}),(0,N.jsx)(`td`,{children:Vn(r,W())||`✓`}),(0,N.jsx)(`td`,{children:n(`updateMember`)&&(0,N.jsx)(`a`,{href:j(`admin`,`organizations`,{...t,member:r.id}),"aria-label":S(`编辑 ${r.name}`,`Edit ${r.name}`),children:S(`编辑`,`Edit`)})})]},r.id))})]})}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`名册为空,或不在您的范围内。`,`The roster is empty, or not in your scope.`)})]})}var Yn=e=>B.CommitteeSettingsInput?.find(t=>t.name===e)?.words,Xn=e=>V.find(t=>t.name===e);function Zn(){let e=a({queryKey:[`tokens`],queryFn:()=>f(Ye,{})});return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:Ye,variables:{}})}),(0,N.jsx)(`div`,{className:`filters`,children:(0,N.jsx)(`span`,{className:`quiet`,children:S(`供程序使用,权限与您相同。密文只显示一次。`,`For programs, with your own rights. The secret is shown once.`)})}),e.isPending?(0,N.jsx)(R,{}):e.isLoadingError?(0,N.jsx)(I,{fault:e.error,again:()=>void e.refetch()}):e.data.accessTokens.nodes.length?(0,N.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":S(`访问令牌`,`Access tokens`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`名称`,`Label`),S(`创建`,`Made`),S(`到期`,`Expires`),S(`状态`,`State`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:e.data.accessTokens.nodes.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:e.label||`—`}),(0,N.jsx)(`td`,{children:e.createdAt.slice(0,10)}),(0,N.jsx)(`td`,{children:e.expiresAt?.slice(0,10)??`—`}),(0,N.jsx)(`td`,{children:e.revokedAt?S(`已吊销`,`revoked`):(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`有效,吊销`,`Live; revoke`)}),(0,N.jsx)(J,{act:Xn(`revokeAccessToken`),fixed:{id:e.id}})]})})]},e.id))})]})}):(0,N.jsx)(L,{children:S(`还没有令牌。程序要读写数据时,在下面新建一个。`,`There is no token yet. Make one below for a program that reads or writes.`)}),(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`新建令牌`,`A new token`)}),(0,N.jsx)(J,{act:Xn(`createAccessToken`),fixed:{}})]})]})}var Qn={readSensitive:[`查看敏感信息`,`Sensitive fields read`],export:[`导出列表`,`List exported`]},$n=e=>{let t=V.find(t=>t.name===e);return t?sn(t):Qn[e]?S(...Qn[e]):e};function er(){let{query:e}=A(),t={...e.act&&{act:[e.act]},...e.from&&{enteredFrom:e.from},...e.to&&{enteredTo:e.to},...e.late&&{lateEntry:!0},...e.organization&&{organization:e.organization},...e.candidate&&{candidate:e.candidate},...e.request&&{requestId:e.request},...e.address&&{address:e.address}},n=i({queryKey:[`trail`,t],initialPageParam:null,placeholderData:o,queryFn:({pageParam:e})=>f(Ze,{filter:t,after:e}),getNextPageParam:e=>e.auditTrail.pageInfo.hasNextPage?e.auditTrail.pageInfo.endCursor:void 0}),r=n.data?.pages.flatMap(e=>e.auditTrail.nodes)??[],[a,s]=(0,O.useState)(``),c=t=>M(`admin`,`audit`,{...e,...t});return n.isPending?(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(R,{})}):n.data&&!r.length&&!Object.keys(t).length?(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:Ze,variables:{filter:t,after:null}})}),(0,N.jsx)(L,{sign:`search`,children:S(`审计记录只对审计员开放,当前账户没有可见的记录。`,`The trail is open to auditors; this account sees no entry of it.`)})]}):(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:Ze,variables:{filter:t,after:null}})}),(0,N.jsx)(tr,{}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`select`,{value:e.act??``,onChange:e=>c({act:e.target.value}),"aria-label":S(`操作`,`Act`),children:[(0,N.jsx)(`option`,{value:``,children:S(`全部操作`,`Every act`)}),V.map(e=>(0,N.jsx)(`option`,{value:e.name,children:sn(e)},e.name)),Object.keys(Qn).map(e=>(0,N.jsx)(`option`,{value:e,children:$n(e)},e))]}),(0,N.jsxs)(`label`,{children:[S(`录入自`,`Entered from`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>c({from:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[S(`至`,`to`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>c({to:e.target.value})})]}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.late,onClick:()=>c({late:e.late?``:`1`}),children:S(`补录`,`Late entries`)}),[`candidate`,`request`,`address`].map(t=>e[t]&&(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>c({[t]:``}),children:[t===`candidate`?S(`此人的记录`,`Of this person`):t===`request`?S(`同一请求`,`Of one request`):e.address,` `,`✕`]},t)),(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{onClick:()=>void Rn(S(`审计记录`,`audit`),$e.toString(),{filter:t}).catch(e=>s(e.message)),disabled:!r.length,children:S(`导出全部`,`Export all`)}),(0,N.jsx)(`span`,{className:`problem`,role:`alert`,children:a}),(0,N.jsx)(`button`,{disabled:!r.length,onClick:()=>In(S(`审计记录`,`audit`),[[`at`,`on`,`act`,`by`,`role`,`candidate`,`kind`,`organization`,`address`,`request`,`chain`,`place`,`hash`],...r.map(e=>[e.at,e.on,e.act,e.by?.name,e.by?.role,e.candidate?.name,e.kind,e.organizationPath,e.address,e.requestId,e.chain,e.place,e.hash])]),children:S(`导出所列 ${r.length} 条`,`Export the ${r.length} shown`)})]}),n.isLoadingError?(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()}):r.length?(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`审计记录`,`Audit trail`),children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`录入时间`,`Entered`),S(`业务日期`,`Happened`),S(`操作`,`Act`),S(`操作人`,`By`),S(`发展人员`,`Person`),S(`来自`,`From`),S(`链中序号`,`Place`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:r.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:new Date(e.at).toLocaleString(`sv`,{timeZone:`Asia/Shanghai`})}),(0,N.jsxs)(`td`,{children:[e.on,e.lateEntry&&(0,N.jsxs)(`small`,{children:[` `,S(`补录`,`late`)]})]}),(0,N.jsxs)(`td`,{children:[$n(e.act),(e.before||e.after)&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`改变`,`Change`)}),(0,N.jsx)(`pre`,{className:`change`,children:[e.before,e.after].filter(Boolean).join(`
→
`)})]})]}),(0,N.jsxs)(`td`,{children:[e.by?.name??`—`,` `,(0,N.jsx)(`small`,{children:G(`Role`,e.by?.role)})]}),(0,N.jsx)(`td`,{children:e.candidate?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`a`,{href:j(`people`,e.candidate.id),children:e.candidate.name}),` `,(0,N.jsx)(`button`,{className:`plain`,"aria-label":S(`只看 ${e.candidate.name}`,`Only ${e.candidate.name}`),onClick:()=>c({candidate:e.candidate.id}),children:`▽`})]}):`—`}),(0,N.jsxs)(`td`,{className:`quiet`,children:[e.address?(0,N.jsx)(`button`,{className:`plain`,onClick:()=>c({address:e.address}),children:e.address}):S(`命令行`,`Command line`),e.requestId&&(0,N.jsx)(`button`,{className:`plain`,"aria-label":S(`同一请求的记录`,`Entries of the same request`),onClick:()=>c({request:e.requestId}),children:`⋯`})]}),(0,N.jsx)(`td`,{className:`quiet`,title:e.hash,children:e.place})]},e.id))})]}),n.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:S(`再看 50 条`,`50 more`)})]}):(0,N.jsx)(L,{children:S(`没有可见的记录。审计记录只对审计员开放。`,`No entry is in your scope. The trail is open to auditors only.`)})]})}function tr(){let[e,t]=(0,O.useState)(null),[n,r]=(0,O.useState)(``);async function i(){let e=0,n=0,i=null;r(``);try{do{let a=(await f(Qe,{after:i})).auditVerification;if(!a){r(S(`审计核对只对审计员开放。`,`Only auditors may verify.`));return}e+=a.rows,n+=a.chains,i=a.broken?null:a.next??null,t({rows:e,chains:n,last:a,busy:!!i})}while(i)}catch(e){r(e.message)}}let a=e?.last?.broken;return(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`button`,{className:`primary`,disabled:e?.busy,onClick:()=>void i(),children:S(`核对完整性`,`Verify`)}),(0,N.jsxs)(`span`,{role:`status`,children:[e&&(a?(0,N.jsx)(`span`,{className:`badge error`,children:S(`第 ${a.place} 条不符:${G(`Flaw`,a.flaw)}(链 ${a.chain})`,`Place ${a.place} does not hold: ${G(`Flaw`,a.flaw)} (chain ${a.chain})`)}):(0,N.jsx)(`span`,{className:`badge done`,children:S(`${e.chains} 条链 ${e.rows} 条记录${e.busy?`,继续核对…`:`,完整无缺`}`,`${e.rows} rows in ${e.chains} chains${e.busy?`, going on…`:`: whole`}`)})),(0,N.jsx)(`span`,{className:`problem`,children:n})]})]})}var nr=[{slug:`organizations`,title:S(`组织与名册`,`Organizations`),content:Kn},{slug:`accounts`,title:S(`账户`,`Accounts`),content:Mn},{slug:`tokens`,title:S(`访问令牌`,`Access tokens`),content:Zn},{slug:`audit`,title:S(`审计记录`,`Audit trail`),content:er}];function rr(){let{id:e}=A(),t=nr.find(t=>t.slug===e)??nr[0];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`nav`,{className:`tabs`,"aria-label":S(`管理`,`Administration`),children:nr.map(e=>(0,N.jsx)(`button`,{className:`chip`,"aria-current":e===t?`page`:void 0,"aria-pressed":e===t,onClick:()=>M(`admin`,e.slug),children:e.title},e.slug))}),(0,N.jsx)(t.content,{})]})}var ir=30;function ar(e){return e<W()?`error`:e<=It(ir)?`warning`:``}function or({on:e}){if(!e)return`—`;let t=ar(e);return t?(0,N.jsx)(`span`,{className:`badge ${t}`,children:e}):(0,N.jsx)(`time`,{children:e})}function sr(e){let[t,n]=e.split(`..`);return{from:t||null,to:n||null}}var cr={applied:`appliedOn`,activist:`activistSince`,listed:`listedOn`,admitted:`admittedOn`,since:`stageSince`,born:`birth`},lr=Object.keys(cr),ur=[`ACTIVE`,`TRANSFERRING`,`COMPLETED`],dr=e=>e===`counted`?ur:[e||`ACTIVE`];function fr(e){let t=lr.flatMap(t=>e[t]?[[cr[t],sr(e[t])]]:[]);return{status:dr(e.status),...e.organization&&{organization:e.organization},...e.stage&&{stage:[e.stage]},...e.name&&{name:e.name},...e.overdue&&{overdue:!0},...e.sex&&{sex:e.sex},...e.education&&{education:e.education.split(`,`)},...e.ethnicity&&{ethnicity:e.ethnicity},...Object.fromEntries(t)}}var pr=e=>e===`counted`?F.narrowed.counted:G(`CaseStatus`,e),mr=e=>e.split(`,`).map(e=>G(`Education`,e)).join(`、`),hr=(e,t)=>`${F.narrowed[e]} ${t.split(`..`).filter(Boolean).join(` – `)}`,gr=[[`sex`,e=>G(`Sex`,e)],[`education`,mr],[`ethnicity`,e=>e],[`status`,pr],...lr.map(e=>[e,t=>hr(e,t)])],_r=e=>gr.flatMap(([t,n])=>e[t]?[[t,n(e[t])]]:[]),vr=Object.keys(z.Stage??{});function yr(){let[e,t]=W().split(`-`).map(Number),n=[],r=e,i=t>6;for(let e=0;e<6;e+=1)n.unshift([S(`${r} ${i?`下`:`上`}`,`${r} H${i?2:1}`),`${r}-${i?`07-01`:`01-01`}`,`${r}-${i?`12-31`:`06-30`}`]),i||--r,i=!i;return n}var br=[`ACTIVE`,`COMPLETED`];function xr(e){return i({queryKey:[`board`,e],initialPageParam:null,queryFn:({pageParam:t})=>f(tt,{filter:e,after:t}),getNextPageParam:e=>e.candidates.pageInfo.hasNextPage?e.candidates.pageInfo.endCursor:void 0})}var Sr=[[`cards`,S(`看板`,`Cards`)],[`list`,S(`列表`,`List`)],[`map`,S(`半年考察`,`Half-years`)]];function Cr(){let{query:e}=A(),t={...fr({...e,stage:``}),status:br},n=e.view??`cards`,r=t=>M(`board`,``,{...e,...t});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:tt,variables:{filter:t,after:null}})}),(0,N.jsx)(wr,{}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[Sr.map(([e,t])=>(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":n===e,onClick:()=>r({view:e===`cards`?``:e}),children:t},e)),(0,N.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value})},placeholder:S(`姓名,回车搜索`,`Name, then Enter`),"aria-label":S(`姓名`,`Name`)}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.overdue,onClick:()=>r({overdue:e.overdue?``:`1`}),children:S(`有逾期`,`Overdue`)}),e.stage&&(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({stage:``}),children:[G(`Stage`,e.stage),` ✕`]})]}),n===`map`?(0,N.jsx)(Dr,{filter:{...t,status:[`ACTIVE`],stage:e.stage===`DEVELOPMENT_TARGET`||e.stage===`ACTIVIST`?[e.stage]:[`ACTIVIST`,`DEVELOPMENT_TARGET`]}}):n===`list`?(0,N.jsx)(Er,{filter:{...t,...e.stage&&{stage:[e.stage]}}}):(0,N.jsx)(`div`,{className:`lanes`,tabIndex:0,role:`region`,"aria-label":S(`看板`,`Board`),children:vr.filter(t=>!e.stage||e.stage===t).map(e=>(0,N.jsx)(Tr,{filter:{...t,stage:[e]},stage:e},e))})]})]})}function wr(){let{query:e}=A(),t={organization:e.organization||null,arrivals:null},n=a({queryKey:[`statistics`,t],queryFn:()=>f(Et,t)});if(!n.data)return null;let r=n.data.statistics.stages,i=Math.max(1,...r.map(e=>e.count));return(0,N.jsx)(`section`,{className:`card`,"aria-label":S(`各阶段人数`,`People by stage`),children:(0,N.jsx)(`ol`,{className:`funnel`,children:r.map((t,n)=>{let a=r[n-1]?.count,o=a&&t.count<=a?Math.round(t.count/a*100):null;return(0,N.jsxs)(`li`,{children:[n>0&&(0,N.jsx)(`span`,{className:`step-down`,"aria-hidden":`true`,children:o===null?`↓`:`↓ ${o}%`}),(0,N.jsxs)(`a`,{href:j(`board`,``,{...e,stage:e.stage===t.stage?``:t.stage}),"aria-current":e.stage===t.stage?`true`:void 0,"aria-label":S(`${G(`Stage`,t.stage)} ${t.count} 人,逾期 ${t.overdue} 人${o===null?``:`,为上一阶段的 ${o}%`}`,`${G(`Stage`,t.stage)}: ${t.count}, ${t.overdue} overdue${o===null?``:`, ${o}% of the stage before`}`),children:[(0,N.jsx)(`span`,{className:`name`,children:G(`Stage`,t.stage)}),(0,N.jsxs)(`svg`,{width:`100%`,height:`22`,"aria-hidden":`true`,children:[(0,N.jsx)(`rect`,{x:`${50-t.count/i*50}%`,width:`${t.count/i*100}%`,height:`22`,rx:`5`,className:`whole`}),!!t.overdue&&(0,N.jsx)(`rect`,{x:`${50-t.count/i*50}%`,width:`${t.overdue/i*100}%`,height:`22`,rx:`5`,className:`part`})]}),(0,N.jsx)(`b`,{className:`figure`,children:t.count}),(0,N.jsx)(`small`,{className:t.overdue?`late`:``,children:t.overdue?S(`逾期 ${t.overdue}`,`${t.overdue} overdue`):``})]})]},t.stage)})})})}function Tr({filter:e,stage:t}){let n=xr(e),r=n.data?.pages.flatMap(e=>e.candidates.nodes)??[],i=n.data?.pages[0]?.candidates.totalCount??0;return(0,N.jsxs)(`section`,{className:`lane`,children:[(0,N.jsxs)(`h2`,{children:[G(`Stage`,t),` `,(0,N.jsx)(`small`,{children:i})]}),n.isLoadingError?(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()}):(0,N.jsx)(`ul`,{children:r.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name}),(0,N.jsx)(`div`,{className:`quiet`,children:e.branch.name}),(0,N.jsxs)(`div`,{children:[e.subStatus&&(0,N.jsx)(`span`,{className:`badge task`,children:G(`SubStatus`,e.subStatus)}),e.nextDueOn&&(0,N.jsxs)(`small`,{children:[S(`期限`,`due`),` `,(0,N.jsx)(or,{on:e.nextDueOn})]})]})]},e.id))}),n.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:S(`还有 ${i-r.length} 人`,`${i-r.length} more`)})]})}function Er({filter:e}){let t=xr(e);if(t.isPending)return(0,N.jsx)(R,{});if(t.isLoadingError)return(0,N.jsx)(I,{fault:t.error,again:()=>void t.refetch()});let n=t.data.pages.flatMap(e=>e.candidates.nodes),r=t.data.pages[0].candidates.totalCount;return n.length?(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`列表`,`List`),children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`姓名`,`Name`),S(`支部`,`Branch`),S(`阶段`,`Stage`),S(`进入本阶段`,`Since`),S(`最近期限`,`Next due`),S(`最近意见`,`Last opinion`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:n.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name})}),(0,N.jsx)(`td`,{children:e.branch.name}),(0,N.jsxs)(`td`,{children:[G(`Stage`,e.stage),` `,e.subStatus&&(0,N.jsx)(`span`,{className:`badge task`,children:G(`SubStatus`,e.subStatus)})]}),(0,N.jsx)(`td`,{children:e.stageSince??`—`}),(0,N.jsx)(`td`,{children:(0,N.jsx)(or,{on:e.nextDueOn})}),(0,N.jsx)(`td`,{children:e.opinions.nodes[0]?.on??`—`})]},e.id))})]}),t.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void t.fetchNextPage(),disabled:t.isFetchingNextPage,children:S(`还有 ${r-n.length} 人`,`${r-n.length} more`)})]}):(0,N.jsx)(L,{children:S(`没有符合条件的人员。`,`Nobody matches.`)})}function Dr({filter:e}){let t=xr(e),n=yr();if(t.isPending)return(0,N.jsx)(R,{});if(t.isLoadingError)return(0,N.jsx)(I,{fault:t.error,again:()=>void t.refetch()});let r=t.data.pages.flatMap(e=>e.candidates.nodes).filter(e=>e.activistSince);if(!r.length)return(0,N.jsx)(L,{children:S(`没有须考察的人员。`,`Nobody is to be observed.`)});let i=(e,t,n)=>{let r=e.opinions.nodes.filter(e=>e.on>=t&&e.on<=n),i=[...new Set(r.map(e=>G(`OpinionKind`,e.opinionKind)))].join(`、`);return r.length?[`heat-${Math.min(r.length,3)}`,String(r.length),i]:e.activistSince>t||n>=W()?[`none`,`—`,n>=W()?S(`本半年,尚无意见`,`this half-year, none yet`):S(`尚未成为积极分子`,`not an activist yet`)]:[`missing`,S(`无`,`none`),S(`满半年而无意见`,`a whole half-year without any`)]};return(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`半年考察`,`Half-years`),children:[(0,N.jsx)(`p`,{className:`quiet`,children:S(`每格为该半年内写下的意见数;满半年而无意见者标红。点格子录入该人的考察意见;是否合规以个人档案所列为准。`,`Opinions written in each half-year; a whole past one without any is red. A cell leads to the person’s inspection opinion; whether it satisfies the rules is said in the file.`)}),(0,N.jsxs)(`table`,{className:`heat`,children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`姓名`,`Name`)}),(0,N.jsx)(`th`,{scope:`col`,children:S(`阶段`,`Stage`)}),n.map(([e])=>(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:e},e))]})}),(0,N.jsx)(`tbody`,{children:r.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{children:[(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name}),` `,(0,N.jsx)(`small`,{children:e.branch.name})]}),(0,N.jsx)(`td`,{children:G(`Stage`,e.stage)}),n.map(([t,n,r])=>{let[a,o,s]=i(e,n,r);return(0,N.jsx)(`td`,{className:`number ${a}`,children:(0,N.jsx)(`a`,{href:j(`people`,e.id,{do:e.stage===`ACTIVIST`?`B4`:`C3`}),title:s,"aria-label":`${e.name} ${t}: ${o} ${s}`,children:o})},t)})]},e.id))})]}),t.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void t.fetchNextPage(),disabled:t.isFetchingNextPage,children:S(`再看 30 人`,`30 more`)})]})}var Or=5e3,kr=3;function Ar(e,t,r){let a=n(),s=i({queryKey:[e.key,t],initialPageParam:null,placeholderData:o,staleTime:1/0,structuralSharing:!1,queryFn:({pageParam:n})=>e.page(t,n),getNextPageParam:e=>e.pageInfo.hasNextPage?e.pageInfo.endCursor:void 0}),c=(0,O.useMemo)(()=>[...new Map((s.data?.pages??[]).flatMap(e=>e.nodes).map(e=>[e.id,e])).values()],[s.data]),l=s.data?.pages[0]?.totalCount??0,u=!s.hasNextPage||c.length>=5e3,d=!u&&c.length<r&&!s.isPlaceholderData;return(0,O.useEffect)(()=>{d&&!s.isFetching&&!s.isError&&s.fetchNextPage()},[d,s,c.length]),(0,O.useEffect)(()=>()=>Mr(a,e),[a,e]),{read:s,rows:c,total:l,whole:u,loading:d,long:(s.data?.pages.length??0)>kr}}var jr=(e,{key:t})=>e.getQueriesData({queryKey:[t]}).flatMap(([e,t])=>t?[{key:e,held:t}]:[]);function Mr(e,t,n=kr){for(let{key:r,held:i}of jr(e,t))e.setQueryData(r,{pages:i.pages.slice(0,n),pageParams:i.pageParams.slice(0,n)})}function Nr(e,t){Mr(e,t,1),e.invalidateQueries({queryKey:[t.key]})}function Pr(e,t,n){for(let{key:r,held:i}of jr(e,t))i.pages.length>kr?Ir(e,t,r,i.pages.flatMap(e=>e.nodes).filter(n).map(e=>e.id)):e.invalidateQueries({queryKey:r,exact:!0})}async function Fr(e,t){let n=new Map;for(let r=0;r<t.length;r+=100)for(let i of await e.named(t.slice(r,r+100)))n.set(i.id,i);return n}async function Ir(e,t,n,r){let i=new Map([...await Fr(t,r)].filter(([,e])=>t.waits(e)));Rr(e,n,i,new Set(r.filter(e=>!i.has(e))))}function Lr(e,t,n){for(let{key:r,held:i}of jr(e,t))i.pages.length>kr&&Rr(e,r,new Map,new Set(n))}function Rr(e,t,n,r){let i=e.getQueryData(t),a=i?.pages.flatMap(e=>e.nodes).filter(e=>r.has(e.id)).length??0,o=e=>({...e,totalCount:e.totalCount-a,nodes:e.nodes.filter(e=>!r.has(e.id)).map(e=>n.get(e.id)??e)});i&&e.setQueryData(t,{...i,pages:i.pages.map(o)})}function zr({chosen:e,complete:t,named:n,rows:r,total:i,server:a,changed:o,fromTop:s}){return(0,N.jsxs)(N.Fragment,{children:[e&&(0,N.jsx)(`p`,{className:`across`,role:`status`,children:t?n?S(`已选中搜索“${n}”找到的全部 ${r} 件。`,`All ${r} found by “${n}” are chosen.`):i>5e3?S(`此筛选共 ${i} 件;一次最多办 5000 件,已选前 ${r} 件。`,`${i} match this filter; a sitting holds 5000 at most, and the first ${r} are chosen.`):S(`已选中此筛选下的全部 ${r} 件,包括滚动后才看得到的。`,`All ${r} of this filter are chosen, those further down included.`):S(`正在取回此筛选的全部:${r} / ${Math.min(i,5e3)} 件…`,`Fetching all of this filter: ${r} of ${Math.min(i,5e3)}…`)}),o&&(0,N.jsxs)(`p`,{className:`across`,role:`status`,children:[S(`列表有变化,现有 ${a} 件。`,`The list has changed: ${a} now.`),` `,(0,N.jsx)(`button`,{className:`plain`,onClick:s,children:S(`从头载入`,`Read it from the top`)})]})]})}var Br=1e3;async function Vr(){let{me:e}=await f(kt,{}),t=e?.organization?.id??null,n={closed:!1,...t&&{under:t}},r=[],i=null;do{let{organizations:e}=await f(At,{filter:n,after:i});r.push(...e.nodes),i=e.pageInfo.hasNextPage?e.pageInfo.endCursor??null:null}while(i&&r.length<Br);return{own:t,all:r}}function Hr({own:e,all:t}){let n=new Set(t.map(e=>e.id)),r=({id:t,superior:r})=>t!==e&&r&&n.has(r.id)?r.id:null,i=(e,n)=>t.filter(t=>r(t)===e).sort((e,t)=>e.name.localeCompare(t.name,`zh`,{numeric:!0})).flatMap(e=>[{office:e,depth:n},...i(e.id,n+1)]);return i(null,0)}function Ur(){let{data:e}=a({queryKey:[`offices`],queryFn:Vr,staleTime:3e5});return(0,O.useMemo)(()=>e?Hr(e):[],[e])}function Wr(e){let{screen:t,id:n,query:r}=A.getState();M(t,n,{...r,organization:e})}function Gr(e,t,n){let{data:r}=a({queryKey:[e,t],queryFn:n,placeholderData:o});return r&&Object.fromEntries(Object.keys(r).map(e=>[e,r[e].totalCount]))}function Kr({value:e,choose:t}){let n=Ur().filter(({office:e})=>e.kind===`BRANCH`);return n.length<2?null:(0,N.jsxs)(`select`,{value:e??``,onChange:e=>t(e.target.value),"aria-label":S(`支部`,`Branch`),children:[(0,N.jsx)(`option`,{value:``,children:S(`全部支部`,`All branches`)}),n.map(({office:e})=>(0,N.jsx)(`option`,{value:e.id,children:e.name},e.id))]})}function qr({moods:e,mood:t,counts:n,choose:r}){return(0,N.jsx)(`div`,{className:`filters second`,children:Object.keys(e).map(i=>(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":i===t,onClick:()=>r(i===`all`?``:i),children:[e[i][0],` `,(0,N.jsx)(`b`,{children:n?.[i]??`…`})]},i))})}function Jr(){let e=()=>({chosen:new Set,told:new Map,across:!1}),t=s(e);_.addEventListener(`found`,n=>{n.detail||t.setState(e())});let n=e=>t.setState({chosen:e,across:!1});function r(e){let r=new Set(t.getState().chosen);r.delete(e)||r.add(e),n(r)}return{useSelection:t,choose:n,toggle:r,chooseAll:e=>t.setState({chosen:new Set(e),across:!0}),tell:e=>t.setState(t=>({told:new Map([...t.told,...e.map(e=>[e.id,e])])})),forget:e=>t.setState(t=>{let n=new Map(t.told);for(let t of e)n.delete(t);return{told:n}})}}var Yr=200,Xr=e=>Array.from({length:Math.ceil(e.length/Yr)},(t,n)=>e.slice(n*Yr,(n+1)*Yr)),Zr=(e,t)=>({kept:e,send:t,...Jr()}),Qr=({kept:e},t)=>t.length?sessionStorage.setItem(e,JSON.stringify(t)):sessionStorage.removeItem(e),$r=({kept:e})=>JSON.parse(sessionStorage.getItem(e)??`[]`);async function ei(e,t){let n=[];for(let r of t){let t=await e.send({...r,validateOnly:!0});if(t.errors[0])throw Error(t.errors[0].message);n.push(...t.results)}return n}async function ti(e,t,n){await ni(e,t.map(e=>({input:{...e,validateOnly:!1,idempotencyKey:crypto.randomUUID()}})),n)}async function ni(e,t,n){Qr(e,t);for(let r=0;r<t.length;r++){let i=await e.send(t[r].input);if(i.errors[0])throw Qr(e,[]),Error(i.errors[0].message);Qr(e,t.slice(r+1)),n(i.results)}}var ri=e=>async(t,n,r)=>{let i=[];for(let a of Xr(t)){let t=await e(a,n);if(t.errors[0])throw Error(t.errors[0].message);i.push(...t.results),r(i.length)}return{done:i.filter(e=>e.succeeded).map(e=>e.id),refused:i.filter(e=>!e.succeeded).map(e=>e.errors[0]?.message??``)}};function ii({sitting:e,what:t,again:n}){let[r,i]=(0,O.useState)(()=>$r(e)),[a,o]=(0,O.useState)(``);async function s(){o(``);try{await ni(e,r,e.tell)}catch(e){o(e.message)}i($r(e)),n()}return r.length?(0,N.jsxs)(`p`,{role:`alert`,className:`card filters`,style:{margin:0},children:[S(`上次有 ${r.length} 批${t}没有收到回答。继续发送不会办两次。`,`${r.length} calls of the last run were not answered. Sending them again does nothing twice.`),(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`span`,{className:`problem`,children:a}),(0,N.jsx)(`button`,{className:`primary`,onClick:()=>void s(),children:S(`继续发送`,`Send again`)})]}):null}var ai=new Set,oi=3e3,si=s(()=>({people:ai}));function ci(e){si.setState({people:e}),setTimeout(()=>si.setState(t=>t.people===e?{people:ai}:t),oi)}function li({label:e,columns:t,selection:n,rows:i,length:a,at:o,whole:s,handle:c,look:l,show:u,put:d}){let{chosen:f,told:p}=n.useSelection(),m=(0,O.useRef)(null),h=r({count:a,getScrollElement:()=>m.current,estimateSize:()=>innerWidth<=760?64:44,overscan:10,getItemKey:e=>i[e]?.id??e}),g=h.getVirtualItems(),_=g.at(-1)?.index??0;(0,O.useEffect)(()=>l(_),[l,_]),(0,O.useEffect)(()=>{c.current={show:e=>h.scrollToIndex(e)}});let v=si(e=>e.people),y=W();return(0,N.jsxs)(`div`,{className:`table`,ref:m,tabIndex:0,role:`table`,"aria-label":e,"aria-rowcount":a+1,children:[(0,N.jsxs)(`div`,{className:`row head`,role:`row`,children:[(0,N.jsx)(`span`,{role:`columnheader`,children:(0,N.jsx)(`input`,{type:`checkbox`,checked:s,"aria-label":S(`选择筛选出的全部 ${a} 件`,`Choose all ${a} of this filter`),onChange:()=>s?n.choose(new Set):n.chooseAll(i.map(e=>e.id))})}),[S(`姓名`,`Name`),...t.map(e=>e.title),S(`结果`,`Result`)].map(e=>(0,N.jsx)(`span`,{role:`columnheader`,children:e},e))]}),(0,N.jsx)(`div`,{style:{height:h.getTotalSize(),position:`relative`},role:`rowgroup`,children:g.map(e=>{let r=i[e.index];return r?(0,N.jsx)(ui,{row:r,columns:t,toggle:n.toggle,place:e.index,start:e.start,result:p.get(r.id),chosen:f.has(r.id),current:e.index===o,moved:v.has(r.candidate.id),now:y,show:u??d,put:d},r.id):(0,N.jsxs)(`div`,{role:`row`,"aria-rowindex":e.index+2,"aria-busy":`true`,className:`row bone`,style:{transform:`translateY(${e.start}px)`},children:[(0,N.jsx)(`span`,{role:`cell`}),(0,N.jsx)(`span`,{role:`cell`,children:(0,N.jsx)(`i`,{})}),(0,N.jsx)(`span`,{role:`cell`,children:(0,N.jsx)(`i`,{})}),(0,N.jsx)(`span`,{role:`cell`,children:(0,N.jsx)(`i`,{})})]},e.key)})})]})}var ui=(0,O.memo)(function({row:e,columns:t,toggle:n,place:r,start:i,result:a,chosen:o,current:s,moved:c,now:l,show:u,put:d}){return(0,N.jsxs)(`div`,{role:`row`,"aria-rowindex":r+2,className:`row${o?` chosen`:``}${s?` current`:``}${c?` moved`:``}`,style:{transform:`translateY(${i}px)`},onClick:e=>{e.target.closest(`input,a,button,[popover]`)?d(r):u(r)},children:[(0,N.jsx)(`span`,{role:`cell`,children:(0,N.jsx)(`input`,{type:`checkbox`,checked:o,onChange:()=>n(e.id),"aria-label":e.candidate.name})}),(0,N.jsx)(`span`,{role:`cell`,children:(0,N.jsx)(`a`,{className:`name`,href:j(`people`,e.candidate.id),children:e.candidate.name})}),t.map(t=>(0,N.jsx)(`span`,{role:`cell`,className:t.look?.(e,l),title:t.hint?.(e),children:t.of(e,l)},t.title)),(0,N.jsx)(`span`,{role:`cell`,children:a&&(a.succeeded?(0,N.jsxs)(`span`,{className:`badge done`,children:[`✓ `,S(`已办`,`Done`)]}):(0,N.jsxs)(`span`,{className:`badge error`,title:a.errors.map(e=>e.message).join(`
`),children:[`✕ `,a.errors[0]?.message]}))})]})}),di=e=>e.ctrlKey||e.metaKey||e.altKey||!!e.target.closest(`input:not([type=checkbox]),textarea,select,dialog,[popover],.sign-in,.monaco-editor,[role=dialog]`)||!!document.querySelector(`dialog[open]`),fi=60;function pi(e,t,r,{finds:i,save:a,counts:o}){let s=n(),{chosen:c,told:l,across:u}=e.useSelection(),[d,f]=(0,O.useState)(0),[p,m]=(0,O.useState)(!1),{read:h,rows:g,total:_,whole:v,loading:y,long:b}=Ar(t,r,i||u||p?1/0:d+fi),x=(0,O.useMemo)(()=>i?g.filter(i):g,[g,i]),S=(0,O.useMemo)(()=>x.filter(e=>c.has(e.id)),[x,c]);(0,O.useEffect)(()=>{u&&e.chooseAll(x.map(e=>e.id))},[e,u,x]),(0,O.useEffect)(()=>{p&&v&&(a(x),m(!1))},[p,v,x,a]);let[C,w]=(0,O.useState)(0),T=(0,O.useRef)(null),E=i?x.length:Math.min(_,Or);function D(n=[]){Lr(s,t,n.filter(t=>e.useSelection.getState().told.get(t)?.succeeded));let r=new Set(n);Pr(s,t,e=>r.has(e.id));for(let e of o)s.invalidateQueries({queryKey:[e]})}return{read:h,all:g,rows:x,total:_,length:E,complete:v,loading:y,long:b,across:u,picked:S,again:D,fromTop:()=>{f(0),w(0),T.current?.show(0),Nr(s,t)},list:T,look:f,at:C,put:w,whole:v&&x.length>0&&S.length===x.length,current:x[Math.min(C,E-1)],done:[...l.values()].filter(e=>e.succeeded).map(e=>e.id),saving:p,save:()=>m(!0)}}function mi({length:e,at:t,put:n,list:r,current:i,search:a,toggle:o,open:s,leave:c,acts:l}){(0,O.useEffect)(()=>{function u(u){if(di(u))return;let d=t=>{let i=Math.max(0,Math.min(e-1,t));n(i),r.current?.show(i)};if(u.key===`j`)d(t+1);else if(u.key===`k`)d(t-1);else if(u.key===`x`&&i)o(i.id);else if(l[u.key])l[u.key]();else if(u.key===`/`)a.current?.focus();else if(u.key===`Enter`&&i&&!u.target.closest(`a,button,summary`))s();else if(u.key===`Escape`)c();else return;u.preventDefault()}return window.addEventListener(`keydown`,u),()=>window.removeEventListener(`keydown`,u)})}function hi({title:e,note:t,sitting:n,ids:r,take:i,close:a}){let[o,s]=(0,O.useState)(``),[c,l]=(0,O.useState)(``),[u,d]=(0,O.useState)(null);async function f(){d(0);try{let{done:e,refused:t}=await i(r,o,d);n.forget(e),t.length?l(S(`已撤销 ${e.length} 件;${t.length} 件未能撤销:`,`${e.length} reversed; ${t.length} not: `)+[...new Set(t)].join(`;`)):a()}catch(e){l(e.message)}finally{d(null)}}return(0,N.jsxs)(An,{title:e,close:a,children:[(0,N.jsx)(`p`,{className:`quiet`,children:t}),(0,N.jsxs)(`label`,{children:[S(`理由(记入档案)`,`Reason (kept in the file)`),(0,N.jsx)(`textarea`,{required:!0,rows:2,value:o,onChange:e=>s(e.target.value)})]}),u!==null&&(0,N.jsxs)(`label`,{children:[S(`${u} / ${r.length} 已处理`,`${u} of ${r.length} done`),(0,N.jsx)(`progress`,{max:r.length,value:u})]}),(0,N.jsx)(`p`,{role:`alert`,className:`problem`,children:c}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{onClick:a,children:S(`关闭`,`Close`)}),(0,N.jsx)(`button`,{className:`primary`,disabled:u!==null||!o.trim(),onClick:()=>void f(),children:S(`撤销`,`Reverse`)})]})]})}var gi=e=>e?`${e.rule??e.code}${e.message}`:``;function _i({told:e,done:t,names:n}){let r=(0,O.useRef)(null);(0,O.useEffect)(()=>{r.current?.scrollIntoView({block:`nearest`})},[e]);let i=e.filter(e=>!e.succeeded),a=e.filter(e=>e.succeeded&&e.warnings.length),o=Map.groupBy(i,e=>gi(e.errors[0])),s=Map.groupBy(a.flatMap(e=>e.warnings.map(t=>({w:t,id:e.id}))),({w:e})=>gi(e)),c=e=>(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`名单(${e.length})`,`Who (${e.length})`)}),e.map(e=>n.get(e)??e).join(S(`、`,`, `))]});return(0,N.jsxs)(`div`,{ref:r,className:`outcome`,role:`status`,children:[(0,N.jsxs)(`p`,{className:`sum`,children:[(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`b`,{className:`good`,children:e.length-i.length}),` `,t?S(`件已办`,`done`):S(`件可以办理`,`will pass`)]}),(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`b`,{className:i.length?`late`:``,children:i.length}),` `,t?S(`件未办`,`not done`):S(`件会被跳过`,`will be skipped`)]}),a.length>0&&(0,N.jsx)(`span`,{children:S(`${a.length} 件有提醒`,`${a.length} with warnings`)})]}),(0,N.jsxs)(`ul`,{tabIndex:0,"aria-label":S(`原因`,`Reasons`),children:[[...o].map(([e,t])=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`b`,{children:S(`${t.length} 件不能办`,`${t.length} cannot`)}),` `,t[0].errors[0]&&(0,N.jsx)(q,{problem:{...t[0].errors[0],severity:`HARD`}}),t[0].errors[0]?.article&&(0,N.jsx)(`a`,{href:j(`regulation`,``,{text:t[0].errors[0].rule??``}),children:t[0].errors[0].article}),c(t.map(e=>e.id))]},e)),[...s].map(([e,t])=>(0,N.jsxs)(`li`,{children:[S(`${t.length} 件提醒`,`${t.length} warned`),` `,(0,N.jsx)(q,{problem:{...t[0].w,severity:`WARNING`}}),c(t.map(({id:e})=>e))]},e))]})]})}function vi(e,t,n,r){let[i,a]=(0,O.useState)(n),[o,s]=(0,O.useState)(null),[c,l]=(0,O.useState)(null),[u,d]=(0,O.useState)(null),[f,p]=(0,O.useState)(!1);async function m(){p(!0),d(null);try{s(await ei(e,Xr(i).map(r)))}catch(e){d(e)}finally{p(!1)}}async function h(){let n=new Set(c?.told.filter(e=>!e.succeeded).map(e=>e.id));p(!0),d(null);try{let o=await Fr(t,[...n]),c=i.filter(e=>n.has(e.id)).map(e=>o.get(e.id)??e),u=await ei(e,Xr(c).map(r));a(c),s(u),l(null)}catch(e){d(e)}finally{p(!1)}}async function g(){p(!0),d(null),l({of:i.length,told:[]});let t=[];try{await ti(e,Xr(i).map(r),n=>{t.push(...n),l({of:i.length,told:[...t]}),e.tell(n)});let n=t.filter(e=>!e.succeeded);e.choose(new Set(n.map(e=>e.id))),T(S(`已办 ${t.length-n.length} 件`,`${t.length-n.length} done`)+(n.length?S(`,${n.length} 件未办`,`, ${n.length} not`):``))}catch(e){d(e)}finally{p(!1)}}return{rows:i,dry:o,progress:c,fault:u,busy:f,tryOut:m,act:g,retry:h,stale:()=>s(null)}}function yi({title:e,wide:t,hold:n,close:r,ready:i,verb:a,asGraphQL:o,beside:s,children:c}){let{rows:l,dry:u,progress:d,fault:f,busy:p,tryOut:m,act:h,retry:g}=n,_=d?.told??u,v=_?.filter(e=>!e.succeeded)??[],y=new Map(l.map(e=>[e.id,e.candidate.name]));return(0,N.jsxs)(An,{wide:t,title:e,close:r,children:[!d&&c,d&&(0,N.jsxs)(`label`,{children:[S(`${d.told.length} / ${d.of} 已处理`,`${d.told.length} of ${d.of} done`),(0,N.jsx)(`progress`,{max:d.of,value:d.told.length})]}),_&&(0,N.jsx)(_i,{told:_,done:!!d,names:y}),f&&(0,N.jsxs)(`p`,{className:`problem`,role:`alert`,children:[f.message,d&&S(`。未送达的部分用同一编号重发,不会办两次。`,` What was not delivered is sent again under the same key; nothing is done twice.`)]}),(0,N.jsxs)(`div`,{className:`actions`,children:[o,(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{onClick:r,disabled:p,children:d?S(`关闭`,`Close`):S(`取消`,`Cancel`)}),d?v.length>0&&(0,N.jsx)(`button`,{className:`primary`,disabled:p,onClick:()=>void g(),children:S(`重试未办的`,`Retry what failed`)}):(0,N.jsxs)(N.Fragment,{children:[s,u?(0,N.jsx)(`button`,{className:`primary`,disabled:p||v.length===u.length,onClick:()=>void h(),children:a(u.length-v.length)}):(0,N.jsx)(`button`,{className:`primary`,disabled:p||!i,onClick:()=>void m(),children:p?S(`试算中…`,`Trying…`):S(`试算`,`Dry run`)})]})]})]})}function bi(e,t){let n=(0,O.useRef)(null),i=r({count:e,getScrollElement:()=>n.current,estimateSize:()=>t,overscan:12}),a=i.getVirtualItems();return{box:n,shown:a.map(e=>e.index),before:a[0]?.start??0,after:i.getTotalSize()-(a.at(-1)?.end??0)}}function xi({legend:e,label:t,rows:n,numbers:r,change:i}){let a=bi(n.length,39);return(0,N.jsxs)(`fieldset`,{children:[(0,N.jsx)(`legend`,{children:e}),(0,N.jsx)(`div`,{className:`votes`,ref:a.box,tabIndex:0,role:`region`,"aria-label":t,children:(0,N.jsx)(`table`,{children:(0,N.jsxs)(`tbody`,{children:[(0,N.jsx)(`tr`,{style:{height:a.before}}),a.shown.map(e=>{let a=n[e];return(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:a.candidate.name}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`input`,{style:{width:180},value:r[a.id]??``,"aria-label":`${a.candidate.name} ${t}`,onChange:e=>i({...r,[a.id]:e.target.value})})})]},a.id)}),(0,N.jsx)(`tr`,{style:{height:a.after}})]})})})]})}function Si(e){let[t]=e.admissions.nodes;return{...e,candidate:e,admittedOn:e.probation?.start,approvedOn:t?.decidedOn,approvedBy:t?.decidedBy?.organization?.name}}var Ci={key:`filings`,page:async(e,t)=>{let{candidates:n}=await f(ot,{filter:e,after:t});return{...n,nodes:n.nodes.map(Si)}},named:async e=>(await f(it,{ids:e})).nodes.filter(e=>e!==null).map(Si),waits:e=>!!e.probation&&!e.upwardFiledOn},wi=Zr(`jishi:filing`,async e=>(await f(nt,{input:e})).acknowledgeUpwardFilings),Ti=ri(async(e,t)=>(await f(st,{input:{candidateIds:e,reason:t,errorPolicy:`REJECT_FAILED_ROWS`,validateOnly:!1}})).reverseUpwardFilings);function Ei({rows:e,close:t}){let[n,r]=(0,O.useState)(W()),[i,a]=(0,O.useState)(``),[o,s]=(0,O.useState)(``),[c,l]=(0,O.useState)({}),u=e=>({on:n,number:i,note:o,errorPolicy:`REJECT_FAILED_ROWS`,items:e.map(e=>({candidateId:e.id,version:e.version,...c[e.id]&&{number:c[e.id]}}))}),d=vi(wi,Ci,e,u),{rows:f}=d,p=e=>t=>{e(t),d.stale()};return(0,N.jsxs)(yi,{title:S(`备案 · ${f.length} 人`,`Acknowledge · ${f.length} people`),hold:d,close:t,ready:!!n,verb:e=>S(`备案 ${e} 人`,`Acknowledge ${e}`),asGraphQL:(0,N.jsx)(K,{document:nt,variables:{input:{...u(f),validateOnly:!0}}}),children:[(0,N.jsx)(`p`,{className:`quiet`,children:S(`备案是记录,不是审批:对接收决定没有异议的,登记备案日期和编号。`,`An acknowledgement is kept on file and decides nothing: it has a day, and a number if there is one.`)}),(0,N.jsxs)(`label`,{children:[S(`备案日期`,`Day`),(0,N.jsx)(`input`,{type:`date`,value:n,max:W(),required:!0,onChange:e=>p(r)(e.target.value)})]}),(0,N.jsxs)(`label`,{children:[S(`备案编号(可不填)`,`Number (may be left out)`),(0,N.jsx)(`input`,{value:i,maxLength:100,onChange:e=>p(a)(e.target.value)})]}),(0,N.jsxs)(`label`,{children:[S(`说明(可不填)`,`Remarks (may be left out)`),(0,N.jsx)(`textarea`,{value:o,rows:2,onChange:e=>p(s)(e.target.value)})]}),f.length>1&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`逐人编号`,`Numbers one by one`)}),(0,N.jsx)(xi,{rows:f,numbers:c,change:p(l),label:S(`备案编号`,`Number`),legend:S(`与上面编号不同的`,`Where other than the one above`)})]})]})}function Di(){let[e,t]=W().split(`-`).map(Number);return t===1?`${e-1}-12-01`:`${e}-${String(t-1).padStart(2,`0`)}-01`}var Oi=e=>new Date(Date.parse(e)-864e5).toISOString().slice(0,10),ki={all:[S(`全部`,`All`),()=>({})],recent:[S(`上月以来接收`,`Admitted since last month`),()=>({admittedOn:{from:Di()}})],older:[S(`更早接收`,`Admitted earlier`),()=>({admittedOn:{to:Oi(Di())}})],full:[S(`已转正`,`Full members by now`),()=>({stage:[`FULL_MEMBER`]})]},Ai=e=>e.mood&&e.mood in ki?e.mood:`all`;function ji(e){return{upwardFiled:!1,...e.organization&&{organization:e.organization},...e.branch&&{branch:e.branch},...e.name&&{name:e.name}}}function Mi(e){let t={...ji(e),...ki[Ai(e)][1]()},n={...e.from&&{from:e.from},...e.to&&{to:e.to}};return Object.keys(n).length?{...t,admittedOn:{...t.admittedOn,...n}}:t}function Ni(e){let t=t=>Mi({...e,mood:t}),n={all:t(`all`),recent:t(`recent`),older:t(`older`),full:t(`full`)};return Gr(`filing-counts`,n.all,()=>f(rt,n))}var{choose:Pi,toggle:Fi}=wi,Ii=[`filing-counts`,`counts`,`people`],Li=[{title:S(`支部`,`Branch`),of:e=>e.branch.name},{title:S(`阶段`,`Stage`),of:e=>G(`Stage`,e.stage)},{title:S(`批准党委`,`Approved by`),of:e=>e.approvedBy??`—`,hint:e=>e.approvedBy??``},{title:S(`接收日期`,`Admitted`),look:()=>`day`,hint:()=>S(`支部大会通过之日,预备期由此起算`,`The day the general meeting resolved: probation counts from it`),of:e=>e.admittedOn??`—`},{title:S(`已等待`,`Waiting`),look:()=>`day`,hint:e=>e.approvedOn?S(`党委 ${e.approvedOn} 批准`,`Approved on ${e.approvedOn}`):``,of:(e,t)=>e.approvedOn?S(`${Lt(e.approvedOn,t)} 天`,`${Lt(e.approvedOn,t)} d`):`—`}],Ri=e=>In(`jishi-filings-${W()}`,Ui(e));function zi(){let e=!!dn(),t=Y();return e?t(`acknowledgeUpwardFilings`)?(0,N.jsx)(Bi,{}):(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(L,{children:S(`报上级备案由上级党委组织部门办理,您的账户不办理备案。`,`Upward filings are acknowledged by the organization department of the superior committee; your account does not.`)})}):(0,N.jsx)(R,{})}function Bi(){let{query:e}=A(),t=pi(wi,Ci,Mi(e),{save:Ri,counts:Ii}),{read:n,all:r,rows:i,total:a,length:o,complete:s,loading:c,across:l,picked:u,whole:d,current:f,done:p,again:m}=t,h=Ni(e),g=h?.[Ai(e)]??a,[_,v]=(0,O.useState)(null),[y,b]=(0,O.useState)(!1),x=(0,O.useRef)(null),C=(e=u.length?u:f?[f]:[])=>{e.length&&v(e)};return mi({...t,toggle:Fi,search:x,open:()=>{f&&(location.hash=j(`people`,f.id))},leave:()=>Pi(new Set),acts:{a:()=>C(),...p.length&&{u:()=>b(!0)}}}),(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(Nt,{children:n.data&&S(`${a} 人等待备案`,`${a} waiting to be acknowledged`)}),(0,N.jsxs)(U,{children:[(0,N.jsxs)(Ut,{label:S(`导出`,`Export`),panelClass:`menu`,button:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(P,{sign:`download`}),S(`导出`,`Export`)]}),children:[(0,N.jsx)(`button`,{disabled:!i.length,onClick:t.save,children:S(`此筛选的 ${o} 人,如表所示(CSV)`,`The ${o} of this filter, as shown (CSV)`)}),(0,N.jsx)(`button`,{onClick:()=>void Hi(e),children:S(`此筛选的全部,按字段名(CSV,记入审计)`,`All of this filter, by field names (CSV, kept in the audit trail)`)})]}),(0,N.jsx)(K,{document:ot,variables:{filter:Mi(e),after:null}})]}),(0,N.jsx)(ii,{sitting:wi,what:S(`备案`,``),again:()=>m(r.map(e=>e.id))},_?`asking`:`here`),(0,N.jsxs)(`section`,{className:`card inbox`,children:[(0,N.jsx)(Vi,{query:e,counts:h,search:x}),n.isPending?(0,N.jsx)(`div`,{style:{padding:16},children:(0,N.jsx)(R,{})}):n.isLoadingError?(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()}):i.length?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(zr,{chosen:d||l,complete:s,named:``,rows:i.length,total:a,server:g,changed:t.long&&g!==a&&!n.isFetching,fromTop:t.fromTop}),(0,N.jsx)(`div`,{className:`desks`,children:(0,N.jsx)(li,{label:S(`等待备案`,`Waiting to be acknowledged`),columns:Li,selection:wi,rows:i,length:o,at:t.at,whole:d||l,handle:t.list,look:t.look,put:t.put})})]}):(0,N.jsx)(L,{children:Object.keys(e).some(t=>e[t])?S(`没有符合筛选条件的人员。`,`Nobody matches the filter.`):S(`没有等待备案的接收决定。党委新批准的会自动出现在这里。`,`Nobody waits to be acknowledged. Who is newly admitted appears here by themselves.`)}),(0,N.jsxs)(`footer`,{children:[(0,N.jsx)(`span`,{children:c&&t.saving?S(`已取回 ${r.length} / ${a} 人`,`${r.length} of ${a} fetched`):S(`共 ${a} 人`,`${a} people`)}),(0,N.jsxs)(`span`,{className:`keys`,children:[(0,N.jsx)(`kbd`,{children:`j`}),(0,N.jsx)(`kbd`,{children:`k`}),S(`移动`,`move`),` `,(0,N.jsx)(`kbd`,{children:`x`}),S(`选择`,`choose`),` `,(0,N.jsx)(`kbd`,{children:`Enter`}),S(`打开档案`,`open the file`),` `,(0,N.jsx)(`kbd`,{children:`a`}),S(`备案`,`acknowledge`),` `,(0,N.jsx)(`kbd`,{children:`?`}),S(`全部快捷键`,`all keys`)]}),(0,N.jsx)(`span`,{className:`grow`}),p.length>0&&(0,N.jsx)(`button`,{onClick:()=>b(!0),children:S(`撤回刚备案的 ${p.length} 人`,`Take back the ${p.length} just acknowledged`)})]}),u.length>0&&(0,N.jsxs)(`div`,{className:`batch`,role:`region`,"aria-label":S(`批量操作`,`Bulk`),children:[(0,N.jsx)(`strong`,{children:d?S(`已选全部 ${u.length} 人`,`All ${u.length} chosen`):S(`已选 ${u.length} 人`,`${u.length} chosen`)}),(0,N.jsx)(`button`,{className:`bare`,onClick:()=>Pi(new Set),children:S(`清除`,`Clear`)}),(0,N.jsx)(`button`,{className:`primary`,disabled:l&&!s,onClick:()=>C(),children:S(`备案…`,`Acknowledge…`)})]})]}),_&&(0,N.jsx)(Ei,{rows:_,close:()=>{v(null),m(_.map(e=>e.id))}}),y&&(0,N.jsx)(hi,{sitting:wi,ids:p,take:Ti,title:S(`撤回 ${p.length} 人的备案`,`Take back ${p.length} acknowledgements`),note:S(`撤回后这些人重新等待备案;原备案和撤回理由留在档案中。`,`They wait again; the acknowledgement and why it was taken back stay on file.`),close:()=>{b(!1),m()}})]})}function Vi({query:e,counts:t,search:n}){let r=t=>M(`filings`,``,{...e,...t});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{ref:n,type:`search`,defaultValue:e.name??``,placeholder:S(`姓名,回车搜索  /`,`Name, then Enter  /`),"aria-label":S(`姓名`,`Name`),onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value.trim()}),e.key===`Escape`&&e.currentTarget.blur()}},e.name??``),(0,N.jsx)(Kr,{value:e.branch,choose:e=>r({branch:e})}),(0,N.jsxs)(`label`,{children:[S(`接收自`,`Admitted from`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>r({from:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[S(`至`,`to`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>r({to:e.target.value})})]}),[`name`,`branch`,`from`,`to`,`mood`].some(t=>e[t])&&(0,N.jsx)(`button`,{className:`plain`,onClick:()=>M(`filings`),children:S(`清除筛选`,`Clear`)})]}),(0,N.jsx)(qr,{moods:ki,mood:Ai(e),counts:t,choose:e=>r({mood:e})})]})}async function Hi(e){try{Ln(`jishi-filings-all-${W()}`,await w(at,{filter:Mi(e)}))}catch(e){T(e.message)}}var Ui=e=>[[S(`姓名`,`Name`),S(`支部`,`Branch`),S(`阶段`,`Stage`),S(`批准党委`,`Approved by`),S(`接收日期`,`Admitted`),S(`批准日期`,`Approved`)],...e.map(e=>[e.name,e.branch.name,G(`Stage`,e.stage),e.approvedBy??``,e.admittedOn??``,e.approvedOn??``])],Wi={key:`inbox`,page:async(e,t)=>(await f(pt,{filter:e,after:t})).approvals,named:async e=>(await f(ft,{ids:e})).nodes.filter(e=>e!==null),waits:e=>e.status===`SUBMITTED`},Gi=Zr(`jishi:sitting`,async e=>(await f(lt,{input:e})).decideApprovals),Ki=ri(async(e,t)=>(await f(mt,{input:{ids:e,reason:t,errorPolicy:`REJECT_FAILED_ROWS`,validateOnly:!1}})).reverseDecisions),qi=[`due`,`present`,`approve`,`oppose`,`abstain`],Ji=[S(`应到`,`Due`),S(`实到`,`Present`),S(`赞成`,`For`),S(`不赞成`,`Against`),S(`弃权`,`Abstained`)];function Yi(e){if(!e?.present)return;let t=t=>Number(e[t]??0)||0;return{due:t(`due`),present:t(`present`),approve:t(`approve`),oppose:t(`oppose`),abstain:t(`abstain`)}}function Xi({rows:e,votes:t,change:n}){let r=(e,r)=>n({...t,[e]:{...t[e],...r}});function i(r,i,a){let o={...t};r.trim().split(/\r?\n/).forEach((t,n)=>{let r=e[i+n]?.id;if(!r)return;let s=t.trim().split(/[\t\s,,]+/);o[r]={...o[r],...Object.fromEntries(s.flatMap((e,t)=>qi[a+t]?[[qi[a+t],e.replace(/\D/g,``)]]:[]))}}),n(o)}let a=t[e[0].id],o=bi(e.length,39);return(0,N.jsxs)(`fieldset`,{children:[(0,N.jsx)(`legend`,{children:S(`党委会逐人表决`,`The committee's votes, one by one`)}),(0,N.jsxs)(`p`,{className:`quiet`,style:{margin:0},children:[S(`可从电子表格复制整块,粘贴到任一格。`,`Copy a block from a spreadsheet and paste it at any cell.`),a?.due&&a.present&&e.length>1&&(0,N.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>n(Object.fromEntries(e.map(e=>[e.id,{...t[e.id],due:a.due,present:a.present}]))),children:S(`应到、实到填到全部`,`Due and present for everybody`)})]}),(0,N.jsx)(`div`,{className:`votes`,ref:o.box,tabIndex:0,role:`region`,"aria-label":S(`表决`,`Votes`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`姓名`,`Name`)}),Ji.map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))]})}),(0,N.jsxs)(`tbody`,{children:[(0,N.jsx)(`tr`,{style:{height:o.before}}),o.shown.map(n=>{let a=e[n];return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`th`,{scope:`row`,children:[a.candidate.name,` `,(0,N.jsx)(`small`,{className:`quiet`,children:G(`ApprovalKind`,a.kind)})]}),qi.map((e,o)=>(0,N.jsx)(`td`,{children:(0,N.jsx)(`input`,{value:t[a.id]?.[e]??``,inputMode:`numeric`,"aria-label":`${a.candidate.name} ${Ji[o]}`,onPaste:e=>{let t=e.clipboardData.getData(`text`);/[\n\t]/.test(t)&&(e.preventDefault(),i(t,n,o))},onChange:t=>r(a.id,{[e]:t.target.value.replace(/\D/g,``)})})},e))]},a.id)}),(0,N.jsx)(`tr`,{style:{height:o.after}})]})]})})]})}var Zi=[`ADMISSION_APPROVAL`,`CONVERSION_APPROVAL`];function Qi({rows:e,decision:t,close:n}){let[r,i]=(0,O.useState)(t===`APPROVED`?S(`同意。`,`Agreed.`):``),[a,o]=(0,O.useState)(W()),[s,c]=(0,O.useState)({}),[l,u]=(0,O.useState)({}),[d,f]=(0,O.useState)({});function p(e){let n=Object.entries(d).filter(([,e])=>e.trim()).map(([e,t])=>({rule:e,text:t}));return{decision:t,opinion:r,errorPolicy:`REJECT_FAILED_ROWS`,acknowledgements:n,...e.some(e=>Zi.includes(e.kind))&&{committeeMetOn:a},items:e.map(e=>({id:e.id,version:e.version,...Yi(s[e.id])&&{vote:Yi(s[e.id])},...l[e.id]&&{formSerialNumber:l[e.id]}}))}}let m=vi(Gi,Wi,e,p),{rows:h,dry:g,busy:_}=m,v=h.filter(e=>Zi.includes(e.kind)),y=h.filter(e=>e.kind===`PRE_REVIEW`),b=e=>t=>{e(t),m.stale()},x=new Map((g??[]).flatMap(e=>e.errors).filter(e=>e.code===`ACKNOWLEDGEMENT_REQUIRED`&&e.rule).map(e=>[e.rule,e.message])),C=Object.keys(d).filter(e=>!x.has(e)),w=[...x.keys()].some(e=>d[e]?.trim());return(0,N.jsxs)(yi,{title:`${G(`ApprovalDecision`,t)} · ${S(`${h.length} 件`,`${h.length} submissions`)}`,wide:v.length>0,hold:m,close:n,ready:!!r.trim(),verb:e=>S(`办理 ${e} 件`,`Decide ${e}`),asGraphQL:(0,N.jsx)(K,{document:lt,variables:{input:{...p(h),validateOnly:!0}}}),beside:x.size>0&&(0,N.jsx)(`button`,{disabled:_||!w,onClick:()=>void m.tryOut(),children:S(`带说明再试算`,`Dry run with the explanation`)}),children:[(0,N.jsxs)(`label`,{children:[S(`审批意见`,`Opinion`),(0,N.jsx)(`textarea`,{value:r,required:!0,rows:2,onChange:e=>b(i)(e.target.value)})]}),v.length>0&&(0,N.jsxs)(`label`,{children:[S(`党委会议日期`,`Day of the committee's meeting`),(0,N.jsx)(`input`,{type:`date`,value:a,onChange:e=>b(o)(e.target.value)})]}),t===`APPROVED`&&v.length>0&&(0,N.jsx)(Xi,{rows:v,votes:s,change:b(c)}),t===`APPROVED`&&y.length>0&&(0,N.jsx)(xi,{rows:y,numbers:l,change:b(u),label:S(`志愿书编号`,`Form number`),legend:S(`入党志愿书编号(随预审发放,可不填)`,`Numbers of the forms issued with the pre-review (may be left out)`)}),[...x.keys(),...C].map(e=>(0,N.jsxs)(`label`,{children:[S(`书面说明`,`Explanation`),` · `,x.get(e)??e,(0,N.jsx)(`input`,{value:d[e]??``,onChange:t=>f({...d,[e]:t.target.value})})]},e))]})}var $i={all:[S(`全部`,`All`),{}],clear:[S(`无提醒`,`No warnings`),{hasWarnings:!1}],warned:[S(`有提醒`,`With warnings`),{hasWarnings:!0}],again:[S(`再次上报`,`Submitted again`),{resubmitted:!0}],late:[S(`已逾期`,`Overdue`),{overdue:!0}]},ea=e=>e.mood&&e.mood in $i?e.mood:`all`,ta=[[`7`,S(`等待 7 天以上`,`Over 7 days`)],[`30`,S(`等待 30 天以上`,`Over 30 days`)],[`60`,S(`等待 60 天以上`,`Over 60 days`)]];function na(e){return{status:[`SUBMITTED`],...e.organization&&{organization:e.organization},...e.branch&&{candidate:{branch:e.branch}},...e.kind&&{kind:[e.kind]},...e.wait&&{waitingSince:It(-Number(e.wait))}}}var ra=e=>({...na(e),...$i[ea(e)][1]});function ia(e){let t=t=>({...na(e),...$i[t][1]}),n={all:t(`all`),clear:t(`clear`),warned:t(`warned`),again:t(`again`),late:t(`late`)};return Gr(`inbox-counts`,n.all,()=>f(ut,n))}function aa({id:e,close:t,decide:n}){let r=a({queryKey:[`approval`,e],queryFn:()=>f(ct,{id:e})}),i=r.data?.approval;return(0,N.jsxs)(`aside`,{className:`preview`,"aria-label":S(`预览`,`Preview`),tabIndex:0,children:[(0,N.jsxs)(`header`,{children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`h2`,{children:i?(0,N.jsx)(`a`,{href:j(`people`,i.candidate.id),children:i.candidate.name}):`…`}),i&&(0,N.jsxs)(`span`,{className:`quiet`,children:[G(`ApprovalKind`,i.kind),` · `,i.candidate.branch.name]})]}),(0,N.jsx)(`button`,{className:`bare`,onClick:t,"aria-label":S(`关闭预览`,`Close the preview`),children:(0,N.jsx)(P,{sign:`close`})})]}),r.isPending?(0,N.jsx)(R,{}):r.isLoadingError?(0,N.jsx)(I,{fault:r.error,again:()=>void r.refetch()}):i?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`dl`,{children:[(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`阶段`,`Stage`)}),(0,N.jsx)(`dd`,{children:G(`Stage`,i.candidate.stage)})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`上报`,`Submitted`)}),(0,N.jsxs)(`dd`,{children:[i.submittedOn,i.submittedBy&&(0,N.jsxs)(`small`,{children:[` `,i.submittedBy.name]})]})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`期限`,`Deadline`)}),(0,N.jsx)(`dd`,{className:i.deadlineOn&&i.deadlineOn<W()?`late`:``,children:i.deadlineOn??`—`})]}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`规则版本`,`Edition`)}),(0,N.jsx)(`dd`,{children:G(`Edition`,i.edition)})]}),i.outcome&&(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`支部决议`,`Resolved`)}),(0,N.jsx)(`dd`,{children:G(`ConversionOutcome`,i.outcome)})]}),i.candidate.unit&&(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:S(`单位`,`Unit`)}),(0,N.jsx)(`dd`,{children:i.candidate.unit})]})]}),i.note&&(0,N.jsx)(`p`,{children:i.note}),(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`今天审批会遇到`,`If it were decided today`)}),i.problemsNow.length?i.problemsNow.map((e,t)=>(0,N.jsx)(q,{problem:e,mend:(0,N.jsx)(hn,{problem:e,person:i.candidate})},t)):(0,N.jsx)(`p`,{className:`good`,children:S(`没有未满足的规则。`,`No rule is unmet.`)}),i.acknowledgements.map(e=>(0,N.jsxs)(`p`,{className:`quiet`,children:[e.rule,`:`,e.text]},e.rule))]}),i.previous&&(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`前次上报`,`The submission before`)}),(0,N.jsxs)(`p`,{children:[(0,N.jsx)(`span`,{className:`badge error`,children:G(`ApprovalStatus`,i.previous.status)}),` `,i.previous.decidedOn,` `,i.previous.decidedBy?.name,(0,N.jsx)(`br`,{}),i.previous.opinion]}),i.changesSince.length>0?(0,N.jsx)(`ul`,{children:i.changesSince.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`span`,{className:`badge task`,children:G(`Moved`,e.moved)}),` `,G(`Kind`,e.kind),` `,(0,N.jsx)(`time`,{className:`quiet`,children:e.on})]},e.recordId))}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`材料没有变动。`,`The records have not changed.`)})]}),i.lateEntries.length>0&&(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`上报前集中补录 · ${i.lateEntries.length} 件`,`Entered late, just before · ${i.lateEntries.length}`)}),(0,N.jsx)(`ul`,{children:i.lateEntries.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`time`,{className:`quiet`,children:e.on}),` `,G(`Kind`,e.kind),` `,(0,N.jsx)(`span`,{className:`badge warning`,children:S(`${e.enteredOn} 录入`,`entered ${e.enteredOn}`)})]},e.recordId))})]}),i.history.length>0&&(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`历次决定`,`Earlier decisions`)}),(0,N.jsx)(`ul`,{children:i.history.map((e,t)=>(0,N.jsxs)(`li`,{children:[e.on,` `,(0,N.jsx)(`b`,{children:G(`ApprovalStatus`,e.status)}),` `,e.opinion]},t))})]}),i.deliberations.length>0&&(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`审议`,`Deliberated`)}),(0,N.jsx)(`ul`,{children:i.deliberations.map((e,t)=>(0,N.jsxs)(`li`,{children:[e.on,` `,e.agrees?S(`同意`,`agrees`):S(`不同意`,`disagrees`),` `,e.opinion]},t))})]}),(0,N.jsxs)(`section`,{children:[(0,N.jsx)(`h3`,{children:S(`上报快照 · ${i.evidence.length} 件材料`,`What it rests on · ${i.evidence.length} records`)}),(0,N.jsx)(`ul`,{children:i.evidence.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`time`,{className:`quiet`,children:e.on}),` `,G(`Kind`,e.kind),e.version>1&&(0,N.jsxs)(`small`,{children:[` `,S(`第 ${e.version} 版`,`version ${e.version}`)]})]},e.recordId))}),(0,N.jsx)(K,{document:ct,variables:{id:e}})]}),n&&(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`button`,{onClick:()=>n(`REJECTED`),children:S(`不通过…`,`Reject…`)}),(0,N.jsx)(`button`,{onClick:()=>n(`RETURNED`),children:S(`退回…`,`Return…`)}),(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{className:`primary`,onClick:()=>n(`APPROVED`),children:S(`通过…`,`Approve…`)})]})]}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`这件上报已不在您的管辖范围内。`,`This submission is no longer in your scope.`)})]})}var oa=()=>`jishi:views:${k.getState().account?.login??``}`,sa=()=>JSON.parse(localStorage.getItem(oa())??`[]`),ca=s(()=>({times:0}));function la(e){localStorage.setItem(oa(),JSON.stringify(e)),ca.setState(e=>({times:e.times+1}))}function ua(){return ca(e=>e.times),k(e=>e.account),sa()}var da=(e,t)=>new URLSearchParams(Object.entries(e).filter(([,e])=>e).sort()).toString()===new URLSearchParams(Object.entries(t).filter(([,e])=>e).sort()).toString(),fa=e=>M(`inbox`,``,{organization:``,...e.query});function pa({query:e}){let t=ua(),[n,r]=(0,O.useState)(``),i=t.find(t=>da(t.query,e)),a=async()=>{await navigator.clipboard.writeText(`${location.origin}${location.pathname}${j(`inbox`,``,e)}`),T(S(`已复制链接`,`The link is copied`))};return(0,N.jsxs)(Ut,{label:S(`视图`,`Views`),panelClass:`menu views`,button:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(P,{sign:`save`}),i?.name??S(`视图`,`Views`)]}),children:[t.length>0&&(0,N.jsx)(`h3`,{children:S(`已存视图`,`Saved views`)}),t.map(e=>(0,N.jsxs)(`div`,{className:`saved`,children:[(0,N.jsx)(`button`,{"aria-current":e===i,onClick:()=>fa(e),children:e.name}),(0,N.jsx)(`button`,{className:`bare`,"aria-pressed":`false`,"aria-label":S(`删除视图 ${e.name}`,`Delete the view ${e.name}`),onClick:()=>la(t.filter(t=>t!==e)),children:(0,N.jsx)(P,{sign:`close`})})]},e.name)),(0,N.jsx)(`h3`,{children:S(`保存当前筛选`,`Save this filter`)}),(0,N.jsxs)(`form`,{className:`saved`,onSubmit:i=>{i.preventDefault(),n.trim()&&(la([...t.filter(e=>e.name!==n.trim()),{name:n.trim(),query:e}]),T(S(`已保存视图“${n.trim()}”`,`View “${n.trim()}” saved`)),r(``))},children:[(0,N.jsx)(`input`,{value:n,maxLength:30,onChange:e=>r(e.target.value),placeholder:S(`视图名称`,`Name of the view`),"aria-label":S(`视图名称`,`Name of the view`)}),(0,N.jsx)(`button`,{"aria-pressed":`false`,className:`primary`,children:S(`保存`,`Save`)})]}),(0,N.jsx)(`hr`,{}),(0,N.jsxs)(`button`,{onClick:()=>void a(),children:[(0,N.jsx)(P,{sign:`link`}),S(`复制链接`,`Copy the link`)]})]})}var{choose:ma,toggle:ha}=Gi,ga=[`inbox-counts`,`counts`,`approval`],_a=e=>E===`zh`?e.zh:e.en,va=(e,t)=>e.deadlineOn?Lt(t,e.deadlineOn):null,ya=[{title:S(`支部`,`Branch`),of:e=>e.candidate.branch.name},{title:S(`审批事项`,`Kind`),of:e=>G(`ApprovalKind`,e.kind),hint:e=>G(`ApprovalKind`,e.kind)},{title:S(`问题`,`Findings`),of:e=>(0,N.jsxs)(N.Fragment,{children:[e.foundProblems.map(t=>(0,N.jsx)(q,{problem:{message:_a(t),rule:t.guard,article:t.article,severity:t.severity},mend:(0,N.jsx)(hn,{problem:t,person:e.candidate})},t.guard)),e.changesSince.length>0&&(0,N.jsx)(`span`,{className:`badge warning`,children:S(`上报后 ${e.changesSince.length} 处变动`,`${e.changesSince.length} changes since`)})]})},{title:S(`期限`,`Deadline`),look:(e,t)=>(va(e,t)??0)<0?`day late`:`day`,of:(e,t)=>{let n=va(e,t);return(0,N.jsxs)(N.Fragment,{children:[e.deadlineOn??`—`,n!==null&&(0,N.jsxs)(`small`,{children:[` `,n<0?S(`逾 ${-n} 天`,`${-n} d late`):S(`${n} 天`,`${n} d`)]})]})}},{title:S(`已等待`,`Waiting`),look:()=>`day`,hint:e=>e.submittedOn,of:(e,t)=>S(`${Lt(e.submittedOn,t)} 天`,`${Lt(e.submittedOn,t)} d`)}],ba=e=>In(`jishi-inbox-${W()}`,wa(e));function xa(){let{query:e}=A(),t=e.name??``,n=(0,O.useMemo)(()=>t?e=>e.candidate.name.includes(t)||e.candidate.branch.name.includes(t):null,[t]),r=pi(Gi,Wi,ra(e),{finds:n,save:ba,counts:ga}),{read:i,all:a,rows:o,total:s,length:c,complete:l,loading:u,across:d,picked:f,whole:p,current:m,done:h,again:g}=r,_=ia(e),v=_?.[ea(e)]??s,[y,b]=(0,O.useState)(!1),[x,C]=(0,O.useState)(null),[w,T]=(0,O.useState)(!1),E=(0,O.useRef)(null),D=Y()(`decideApprovals`),k=(e,t=f.length?f:m?[m]:[])=>{t.length&&C({decision:e,rows:t})},{put:ee}=r,j=(0,O.useCallback)(e=>{ee(e),b(!0)},[ee]);return mi({...r,toggle:ha,search:E,open:()=>b(!0),leave:()=>{y?b(!1):ma(new Set)},acts:{...D&&{a:()=>k(`APPROVED`),r:()=>k(`RETURNED`)},...h.length&&{u:()=>T(!0)}}}),(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(Nt,{children:[i.data&&S(`${s} 件等待审批`,`${s} waiting for a decision`),i.data&&!D&&S(`;由上级党委审批,您的账户只供查看`,`; the superior committee decides, your account looks on`)]}),(0,N.jsxs)(U,{children:[(0,N.jsx)(pa,{query:e}),(0,N.jsxs)(Ut,{label:S(`导出`,`Export`),panelClass:`menu`,button:(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(P,{sign:`download`}),S(`导出`,`Export`)]}),children:[(0,N.jsx)(`button`,{disabled:!o.length,onClick:r.save,children:S(`此筛选的 ${c} 件,如表所示(CSV)`,`The ${c} of this filter, as shown (CSV)`)}),(0,N.jsx)(`button`,{onClick:()=>void Ca(e),children:S(`此筛选的全部,按字段名(CSV,记入审计)`,`All of this filter, by field names (CSV, kept in the audit trail)`)})]}),(0,N.jsx)(K,{document:pt,variables:{filter:ra(e),after:null}})]}),(0,N.jsx)(ii,{sitting:Gi,what:`审批`,again:()=>g(a.map(e=>e.id))},x?`asking`:`here`),(0,N.jsxs)(`section`,{className:`card inbox`,children:[(0,N.jsx)(Sa,{query:e,counts:_,search:E}),i.isPending?(0,N.jsx)(`div`,{style:{padding:16},children:(0,N.jsx)(R,{})}):i.isLoadingError?(0,N.jsx)(I,{fault:i.error,again:()=>void i.refetch()}):o.length?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(zr,{chosen:p||d,complete:l,named:t,rows:o.length,total:s,server:v,changed:r.long&&v!==s&&!i.isFetching,fromTop:r.fromTop}),(0,N.jsxs)(`div`,{className:y&&m?`desks beside`:`desks`,children:[(0,N.jsx)(li,{label:S(`等待审批`,`Waiting`),columns:ya,selection:Gi,rows:o,length:c,at:r.at,whole:p||d,handle:r.list,look:r.look,put:ee,show:j}),y&&m&&(0,N.jsx)(aa,{id:m.id,close:()=>b(!1),decide:D?e=>k(e,[m]):void 0},m.id)]})]}):(0,N.jsx)(L,{children:Object.keys(e).some(t=>e[t])?S(`没有符合筛选条件的上报。`,`Nothing matches the filter.`):S(`没有等待审批的上报。新的上报会自动出现在这里。`,`Nothing waits for a decision. New submissions appear here by themselves.`)}),(0,N.jsxs)(`footer`,{children:[(0,N.jsx)(`span`,{children:u&&(t||r.saving)?S(`已取回 ${a.length} / ${s} 件`,`${a.length} of ${s} fetched`):S(`共 ${t?o.length:s} 件`,`${t?o.length:s} submissions`)}),(0,N.jsxs)(`span`,{className:`keys`,children:[(0,N.jsx)(`kbd`,{children:`j`}),(0,N.jsx)(`kbd`,{children:`k`}),S(`移动`,`move`),` `,(0,N.jsx)(`kbd`,{children:`x`}),S(`选择`,`choose`),` `,(0,N.jsx)(`kbd`,{children:`Enter`}),S(`预览`,`preview`),` `,D&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`kbd`,{children:`a`}),S(`通过`,`approve`),` `,(0,N.jsx)(`kbd`,{children:`r`}),S(`退回`,`return`),` `]}),(0,N.jsx)(`kbd`,{children:`?`}),S(`全部快捷键`,`all keys`)]}),(0,N.jsx)(`span`,{className:`grow`}),h.length>0&&(0,N.jsx)(`button`,{onClick:()=>T(!0),children:S(`撤销刚办的 ${h.length} 件`,`Reverse the ${h.length} just decided`)})]}),f.length>0&&(0,N.jsxs)(`div`,{className:`batch`,role:`region`,"aria-label":S(`批量操作`,`Bulk`),children:[(0,N.jsx)(`strong`,{children:p?S(`已选全部 ${f.length} 件`,`All ${f.length} chosen`):S(`已选 ${f.length} 件`,`${f.length} chosen`)}),(0,N.jsx)(`button`,{className:`bare`,onClick:()=>ma(new Set),children:S(`清除`,`Clear`)}),D&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`button`,{disabled:d&&!l,onClick:()=>k(`REJECTED`),children:S(`不通过…`,`Reject…`)}),(0,N.jsx)(`button`,{disabled:d&&!l,onClick:()=>k(`RETURNED`),children:S(`退回…`,`Return…`)}),(0,N.jsx)(`button`,{className:`primary`,disabled:d&&!l,onClick:()=>k(`APPROVED`),children:S(`通过…`,`Approve…`)})]})]})]}),x&&(0,N.jsx)(Qi,{rows:x.rows,decision:x.decision,close:()=>{C(null),g(x.rows.map(e=>e.id))}}),w&&(0,N.jsx)(hi,{sitting:Gi,ids:h,take:Ki,title:S(`撤销 ${h.length} 件审批决定`,`Reverse ${h.length} decisions`),note:S(`撤销会记入档案,上报件重新等待审批。后续步骤已经办理的不能撤销。`,`A reversal is kept in the file and the submissions wait again. What later steps rest on cannot be reversed.`),close:()=>{T(!1),g()}})]})}function Sa({query:e,counts:t,search:n}){let r=t=>M(`inbox`,``,{...e,...t});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{ref:n,type:`search`,value:e.name??``,onChange:e=>r({name:e.target.value}),onKeyDown:e=>{e.key===`Escape`&&e.currentTarget.blur()},placeholder:S(`姓名或支部  /`,`Name or branch  /`),"aria-label":S(`搜索`,`Search`)}),(0,N.jsxs)(`select`,{value:e.kind??``,onChange:e=>r({kind:e.target.value}),"aria-label":S(`上报类型`,`Kind`),children:[(0,N.jsx)(`option`,{value:``,children:S(`全部类型`,`All kinds`)}),Object.keys(z.ApprovalKind??{}).map(e=>(0,N.jsx)(`option`,{value:e,children:G(`ApprovalKind`,e)},e))]}),(0,N.jsx)(Kr,{value:e.branch,choose:e=>r({branch:e})}),(0,N.jsxs)(`select`,{value:e.wait??``,onChange:e=>r({wait:e.target.value}),"aria-label":S(`等待时长`,`Waiting`),children:[(0,N.jsx)(`option`,{value:``,children:S(`不限等待时长`,`Waiting any time`)}),ta.map(([e,t])=>(0,N.jsx)(`option`,{value:e,children:t},e))]}),[`name`,`kind`,`branch`,`wait`,`mood`].some(t=>e[t])&&(0,N.jsx)(`button`,{className:`plain`,onClick:()=>M(`inbox`),children:S(`清除筛选`,`Clear`)})]}),(0,N.jsx)(qr,{moods:$i,mood:ea(e),counts:t,choose:e=>r({mood:e})})]})}async function Ca(e){try{Ln(`jishi-inbox-all-${W()}`,await w(dt,{filter:ra(e)}))}catch(e){T(e.message)}}var wa=e=>[[S(`姓名`,`Name`),S(`支部`,`Branch`),S(`审批事项`,`Kind`),S(`问题`,`Findings`),S(`期限`,`Deadline`),S(`提交日期`,`Submitted`)],...e.map(e=>[e.candidate.name,e.candidate.branch.name,G(`ApprovalKind`,e.kind),e.foundProblems.map(_a).join(`;`),e.deadlineOn??``,e.submittedOn])],Ta=[`issued`,`returned`,`approve`,`oppose`,`abstain`,`invalid`,`writtenApprove`,`writtenOppose`,`writtenAbstain`],Ea=(e,t)=>Math.max(Math.floor(e/2)+1,t?Math.ceil(e*2/3):0),Da=e=>Math.floor(e/2)+1,X=(e,t)=>e[t]??0,Oa=e=>X(e,`writtenApprove`)+X(e,`writtenOppose`)+X(e,`writtenAbstain`),ka=e=>X(e,`approve`)+X(e,`oppose`)+X(e,`abstain`)+X(e,`invalid`),Aa=e=>X(e,`returned`)>X(e,`issued`);function ja(e,t,n,r){let i=[];return t+Oa(n)>e&&i.push({rule:`R-MTG-8`,text:S(`实到 ${t} + 书面意见 ${Oa(n)} = ${t+Oa(n)},超过应到 ${e}`,`present ${t} + written ${Oa(n)} = ${t+Oa(n)}, but due = ${e}`)}),ka(n)!==X(n,`returned`)&&!Aa(n)&&i.push({rule:`R-MTG-8`,text:S(`赞成、反对、弃权、无效合计 ${ka(n)},应等于收回 ${X(n,`returned`)}`,`for, against, abstained and invalid are ${ka(n)}; ${X(n,`returned`)} were returned`)}),X(n,`issued`)+X(n,`returned`)+ka(n)>0&&t<Ea(e,r)&&i.push({rule:`R-MTG-2`,text:S(`须实到 ${Ea(e,r)} 人方可表决;请将票数留空`,`${Ea(e,r)} must be present for a vote; leave the ballots empty`)}),i}function Ma(e,t){let n=[];return ka(t)&&X(t,`issued`)!==e&&n.push({rule:`R-MTG-8`,text:S(`发出 ${X(t,`issued`)} 张,实到 ${e} 人`,`${X(t,`issued`)} issued, ${e} present`)}),X(t,`issued`)&&Aa(t)&&n.push({rule:`R-MTG-8`,text:S(`收回多于发出,表决无效`,`More returned than issued: the vote is void`)}),n}function Na(e,t,n,r){return t<Ea(e,r)?`NO_QUORUM`:Aa(n)?`VOID`:X(n,`approve`)+X(n,`writtenApprove`)>=Da(e)?`PASSED`:`FAILED`}var Pa={issued:S(`发出`,`Issued`),returned:S(`收回`,`Returned`),approve:S(`赞成`,`For`),oppose:S(`反对`,`Against`),abstain:S(`弃权`,`Abstained`),invalid:S(`无效`,`Invalid`),writtenApprove:S(`书面赞成`,`Written for`),writtenOppose:S(`书面反对`,`Written against`),writtenAbstain:S(`书面弃权`,`Written abstained`)},Fa={ballot:{},resolution:``,outcome:`CONVERT`,months:`6`,next:``,why:``,whyText:``,there:!0},Ia=e=>e.stage===`DEVELOPMENT_TARGET`?`ADMISSION`:`CONVERSION`,La=e=>e.operations.find(t=>t.section===(Ia(e)===`ADMISSION`?`C11`:`D7`));function Ra(e){for(let t=e;t;t=t.superior)if(t.settings)return t.settings.quorum===`TWO_THIRDS`;return!1}function za({meeting:e}){let t=e.branch.id,r=`jishi:attendance:${e.id}`,i=a({queryKey:[`roster`,t],queryFn:()=>f(vt,{organization:t,after:null})}),o=a({queryKey:[`agenda`,t],queryFn:()=>f(ht,{branch:t})}),[s,c]=(0,O.useState)(()=>JSON.parse(sessionStorage.getItem(r)??`[]`)),[l,u]=(0,O.useState)(null),[d,p]=(0,O.useState)({}),[h,g]=(0,O.useState)(()=>({name:e.attachments[0]?.name??S(`支部大会会议记录`,`Minutes of the general meeting`),reference:e.attachments[0]?.reference??``})),[_,v]=(0,O.useState)(null),[y,b]=(0,O.useState)(()=>crypto.randomUUID()),x=n();if((0,O.useEffect)(()=>sessionStorage.setItem(r,JSON.stringify(s)),[s,r]),i.isPending||o.isPending)return(0,N.jsx)(R,{});if(i.isLoadingError||o.isLoadingError)return(0,N.jsx)(I,{fault:i.error??o.error,again:()=>{i.refetch(),o.refetch()}});let C=i.data.members.nodes.filter(e=>e.organization.id===t),w=C.filter(t=>!Vn(t,e.on)),T=w.length,E=l??s.filter(e=>w.some(t=>t.id===e)).length,D=Ra(i.data.organization),k=Ea(T,D),ee=E>=k,A=new Set(e.votes.nodes.map(e=>e.candidate?.id)),M=o.data.candidates.nodes.filter(e=>!A.has(e.id)).sort((e,t)=>Number(La(t)?.possible??!1)-Number(La(e)?.possible??!1)),te=M.filter(e=>d[e.id]),P={meetingId:e.id,idempotencyKey:y,items:te.map(e=>{let t=d[e.id],n=Ia(e)===`CONVERSION`;return{candidateId:e.id,voteKind:Ia(e),secretBallot:!0,resolution:t.resolution,introducersPresent:t.there,ballot:{due:T,present:E,...t.ballot},...h.name&&{attachments:[h]},...n&&{outcome:t.outcome},...n&&t.outcome===`EXTEND`&&{extensionMonths:Number(t.months),nextMeetingOn:t.next||null},...n&&t.outcome===`ANNUL`&&{annulmentReason:t.why||null,annulmentText:t.whyText}}})},F=te.some(e=>ja(T,E,d[e.id].ballot,D).length||!d[e.id].resolution);async function ne(e){let t=P.items.map(e=>e.candidateId);try{let n=(await f(_t,{input:{...P,validateOnly:e,...e&&{idempotencyKey:null}}})).recordVotes;v({of:t,results:n.results.map(e=>({problems:e.errors,warnings:e.warnings})),text:n.errors[0]?.message??S(`${e?`可录`:`已录`} ${n.succeeded} 人,${n.failed} 人不能录`,`${n.succeeded} ${e?`can be recorded`:`recorded`}, ${n.failed} cannot`)}),e||(b(crypto.randomUUID()),n.succeeded&&(p(e=>Object.fromEntries(Object.entries(e).filter(([e])=>n.results[t.indexOf(e)]?.errors.length))),x.invalidateQueries()))}catch(e){v({of:[],results:[],text:e.message})}}let re=(e,t)=>{v(null),p(n=>({...n,[e]:{...n[e]??Fa,...t}}))},ie=(e,t)=>{v(null),p(n=>t?{...n,[e.id]:Fa}:Object.fromEntries(Object.entries(n).filter(([t])=>t!==e.id)))};function ae(e,t,n){let r=e.clipboardData.getData(`text`).trim().split(/\r?\n/).map(e=>e.split(`	`).map(Number));r.length<2&&r[0].length<2||(e.preventDefault(),v(null),p(e=>{let i={...e};return r.forEach((e,r)=>{let a=te[t+r];a&&(i[a.id]={...i[a.id],ballot:{...i[a.id].ballot,...Object.fromEntries(e.flatMap((e,t)=>Ta[n+t]&&Number.isFinite(e)?[[Ta[n+t],e]]:[]))}})}),i}))}let oe=T?Math.min(100,E/T*100):0;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`section`,{className:`card`,"aria-labelledby":`roll`,children:[(0,N.jsx)(`h3`,{id:`roll`,children:S(`到会`,`Attendance`)}),(0,N.jsxs)(`div`,{className:`quorum`,children:[(0,N.jsxs)(`span`,{children:[S(`应到会有表决权`,`Due, with a vote`),` `,(0,N.jsx)(`b`,{children:T})]}),(0,N.jsxs)(`label`,{children:[S(`实到`,`Present`),` `,(0,N.jsx)(`input`,{type:`number`,min:0,className:`count`,value:E||``,onChange:e=>u(e.target.value===``?null:Number(e.target.value)),"aria-label":S(`实到`,`Present`)})]}),(0,N.jsxs)(`svg`,{width:`240`,height:`22`,role:`img`,"aria-label":S(`实到 ${E},须 ${k}`,`${E} present, ${k} needed`),children:[(0,N.jsx)(`rect`,{className:`whole`,width:`240`,height:`14`,y:`4`,rx:`7`}),(0,N.jsx)(`rect`,{className:ee?`run enough`:`run`,width:oe*2.4,height:`14`,y:`4`,rx:`7`}),!!T&&(0,N.jsx)(`line`,{x1:k/T*240,x2:k/T*240,y1:`0`,y2:`22`})]}),(0,N.jsx)(`span`,{className:`badge ${ee?`done`:`error`}`,role:`status`,children:ee?S(`已足法定人数`,`Quorum`):S(`不足法定人数`,`No quorum`)}),(0,N.jsxs)(`span`,{className:`quiet`,children:[D?S(`本级党委规定须三分之二到会(${k} 人)`,`The committee asks for two thirds (${k})`):S(`须超过半数到会(${k} 人),按应到计算`,`More than half of those due (${k})`),`;`,S(`须 ${Da(T)} 票赞成(含书面)`,`${Da(T)} votes in favour carry, written ones included`),` `,`R-MTG-2 · R-MTG-3`]})]}),(0,N.jsxs)(`div`,{className:`choose`,children:[(0,N.jsx)(`button`,{onClick:()=>{u(null),c(w.map(e=>e.id))},children:S(`全部到会`,`All present`)}),(0,N.jsx)(`button`,{onClick:()=>{u(null),c([])},children:S(`清空`,`None`)})]}),(0,N.jsx)(`ul`,{className:`roll`,children:C.map(t=>{let n=Vn(t,e.on);return(0,N.jsxs)(`li`,{className:n?`no-vote`:``,children:[(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`checkbox`,disabled:!!n,checked:!n&&s.includes(t.id),onChange:e=>{u(null),c(n=>e.target.checked?[...n,t.id]:n.filter(e=>e!==t.id))}}),t.name]}),` `,(0,N.jsx)(`small`,{children:n||t.position})]},t.id)})})]}),(0,N.jsxs)(`section`,{className:`card ballots`,"aria-labelledby":`matters`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`h3`,{id:`matters`,className:`grow`,children:[S(`议程与表决`,`Agenda and votes`),` `,(0,N.jsx)(`small`,{children:te.length})]}),(0,N.jsx)(K,{document:_t,variables:{input:P}})]}),M.length?(0,N.jsx)(`div`,{className:`choose agenda`,role:`group`,"aria-label":S(`议程`,`Agenda`),children:M.map(e=>{let t=La(e),n=t?.problems.filter(e=>e.severity===`HARD`).map(e=>`${e.message}${e.readyOn?S(`,${e.readyOn} 起可办`,`, from ${e.readyOn}`):``}`).join(`;`);return(0,N.jsxs)(`label`,{className:t?.possible?`tick`:`tick no-vote`,title:n,children:[(0,N.jsx)(`input`,{type:`checkbox`,checked:!!d[e.id],disabled:!t?.possible,onChange:t=>ie(e,t.target.checked)}),e.name,` `,(0,N.jsxs)(`small`,{children:[Ia(e)===`ADMISSION`?S(`接收`,`admission`):S(`转正`,`conversion`),!t?.possible&&` · ${t?.earliest?S(`最早 ${t.earliest}`,`from ${t.earliest}`):(n??``).split(`;`)[0]}`]})]},e.id)})}):(0,N.jsx)(L,{children:S(`本支部没有待表决的人员。`,`Nobody of this branch is waiting for a vote.`)}),!!te.length&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`录入表决`,`Enter the votes`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`姓名`,`Name`)}),Ta.map(e=>(0,N.jsx)(`th`,{scope:`col`,children:Pa[e]},e)),(0,N.jsx)(`th`,{scope:`col`,children:S(`决议`,`Resolution`)}),(0,N.jsx)(`th`,{scope:`col`,children:S(`结果`,`Result`)})]})}),(0,N.jsx)(`tbody`,{children:te.map((e,t)=>{let n=d[e.id],r=ja(T,E,n.ballot,D),i=Ma(E,n.ballot),a=Na(T,E,n.ballot,D),o=_?.results[_.of.indexOf(e.id)];return(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`th`,{scope:`row`,children:[(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name}),(0,N.jsx)(`div`,{className:`quiet`,children:Ia(e)===`ADMISSION`?S(`接收`,`admission`):S(`转正`,`conversion`)})]}),Ta.map((r,i)=>(0,N.jsx)(`td`,{children:(0,N.jsx)(`input`,{className:`count`,type:`number`,min:0,value:n.ballot[r]??``,"aria-label":`${e.name} ${Pa[r]}`,onPaste:e=>ae(e,t,i),onChange:t=>re(e.id,{ballot:{...n.ballot,[r]:t.target.value===``?void 0:Number(t.target.value)}})})},r)),(0,N.jsxs)(`td`,{className:`resolve`,children:[Ia(e)===`CONVERSION`&&(0,N.jsx)(`select`,{value:n.outcome,"aria-label":`${e.name} ${S(`表决事项`,`Outcome`)}`,onChange:t=>re(e.id,{outcome:t.target.value}),children:Object.entries(z.ConversionOutcome??{}).map(([e,t])=>(0,N.jsx)(`option`,{value:e,children:m(t)},e))}),n.outcome===`EXTEND`&&Ia(e)===`CONVERSION`&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`input`,{className:`count`,type:`number`,min:6,max:12,value:n.months,"aria-label":`${e.name} ${S(`延长月数`,`Months`)}`,onChange:t=>re(e.id,{months:t.target.value})}),(0,N.jsx)(`input`,{type:`date`,value:n.next,"aria-label":`${e.name} ${S(`下次召开会议时间`,`Next meeting`)}`,onChange:t=>re(e.id,{next:t.target.value})})]}),n.outcome===`ANNUL`&&Ia(e)===`CONVERSION`&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`select`,{value:n.why,"aria-label":`${e.name} ${S(`取消原因`,`Reason`)}`,onChange:t=>re(e.id,{why:t.target.value}),children:[(0,N.jsx)(`option`,{value:``,children:`—`}),Object.entries(z.AnnulmentReason??{}).map(([e,t])=>(0,N.jsx)(`option`,{value:e,children:m(t)},e))]}),(0,N.jsx)(`input`,{value:n.whyText,"aria-label":`${e.name} ${S(`取消说明`,`Explanation`)}`,onChange:t=>re(e.id,{whyText:t.target.value})})]}),(0,N.jsx)(`input`,{value:n.resolution,placeholder:S(`决议内容`,`Text of the resolution`),"aria-label":`${e.name} ${S(`决议`,`Resolution`)}`,onChange:t=>re(e.id,{resolution:t.target.value})}),(0,N.jsxs)(`label`,{className:`tick`,children:[(0,N.jsx)(`input`,{type:`checkbox`,checked:n.there,onChange:t=>re(e.id,{there:t.target.checked})}),S(`介绍人到会`,`Introducers present`)]})]}),(0,N.jsxs)(`td`,{children:[!r.length&&!!Object.keys(n.ballot).length&&(0,N.jsx)(`span`,{className:`badge ${a===`PASSED`?`done`:`warning`}`,children:G(`VoteResult`,a)}),r.map((e,t)=>(0,N.jsxs)(`span`,{className:`badge error`,children:[e.text,` `,(0,N.jsx)(`small`,{children:e.rule})]},t)),i.map((e,t)=>(0,N.jsx)(`span`,{className:`badge warning`,children:e.text},t)),o?.problems.map((e,t)=>(0,N.jsx)(q,{problem:e},t)),o?.warnings.map((e,t)=>(0,N.jsx)(q,{problem:{...e,severity:`WARNING`}},`w`+t)),o&&!o.problems.length&&(0,N.jsx)(`span`,{className:`badge done`,children:`✓`})]})]},e.id)})})]})}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`label`,{children:[S(`会议记录附件`,`Paper`),` `,(0,N.jsx)(`input`,{value:h.name,onChange:e=>g({...h,name:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[S(`编号`,`Kept as`),` `,(0,N.jsx)(`input`,{value:h.reference,onChange:e=>g({...h,reference:e.target.value})})]}),(0,N.jsx)(`span`,{className:`quiet`,children:S(`可从电子表格粘贴票数。`,`Counts may be pasted from a spreadsheet.`)})]})]}),(0,N.jsx)(`p`,{role:`status`,children:_?.text}),!!te.length&&(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`button`,{onClick:()=>void ne(!0),children:S(`先检查`,`Check first`)}),(0,N.jsx)(`button`,{className:`primary`,disabled:F,onClick:()=>void ne(!1),children:S(`录入 ${te.length} 人的表决`,`Record ${te.length}`)}),F&&(0,N.jsx)(`span`,{className:`quiet`,children:S(`票数须相符,并写明决议。`,`The sums must hold, and each resolution must be written.`)})]})]})]})}var Ba=()=>V.find(e=>e.name===`recordGeneralMeeting`);function Va(){let{id:e}=A();return e?(0,N.jsx)(Ua,{id:e}):(0,N.jsx)(Ha,{})}function Ha(){let{query:e}=A(),t=Y(),n={...e.organization&&{organization:e.organization},...e.branch&&{branch:e.branch},...(e.from||e.to)&&{on:{from:e.from||null,to:e.to||null}}},r=i({queryKey:[`meetings`,n],initialPageParam:null,queryFn:({pageParam:e})=>f(Ke,{filter:n,after:e}),getNextPageParam:e=>e.meetings.pageInfo.hasNextPage?e.meetings.pageInfo.endCursor:void 0}),a=r.data?.pages.flatMap(e=>e.meetings.nodes)??[],o=t=>M(`meetings`,``,{...e,...t});return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(U,{children:[t(`recordGeneralMeeting`)&&(0,N.jsx)(`button`,{className:`primary`,"aria-pressed":e.new===`1`,onClick:()=>o({new:e.new?``:`1`}),children:S(`新开支部大会`,`A new general meeting`)}),(0,N.jsx)(K,{document:Ke,variables:{filter:n,after:null}})]}),e.new&&t(`recordGeneralMeeting`)&&(0,N.jsxs)(`article`,{className:`chosen first`,children:[(0,N.jsx)(`h3`,{children:S(`新开支部大会`,`A new general meeting`)}),(0,N.jsx)(J,{act:Ba(),fixed:{},done:e=>e.meeting&&M(`meetings`,e.meeting.id)})]}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`label`,{children:[S(`自`,`From`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>o({from:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[S(`至`,`to`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>o({to:e.target.value})})]})]}),r.isPending?(0,N.jsx)(R,{}):r.isLoadingError?(0,N.jsx)(I,{fault:r.error,again:()=>void r.refetch()}):a.length?(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`支部大会`,`General meetings`),children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`日期`,`Day`),S(`支部`,`Branch`),S(`地点`,`Place`),S(`主持`,`Chair`),S(`表决`,`Votes`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:a.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:(0,N.jsx)(`a`,{href:j(`meetings`,e.id),children:e.on})}),(0,N.jsx)(`td`,{children:e.branch.name}),(0,N.jsx)(`td`,{children:e.place}),(0,N.jsx)(`td`,{children:e.chair}),(0,N.jsxs)(`td`,{children:[e.votes.nodes.map(e=>(0,N.jsxs)(`span`,{className:`badge ${e.result===`PASSED`?`done`:`error`}`,children:[e.candidate?.name,` `,G(`VoteResult`,e.result)]},e.id)),!e.votes.nodes.length&&`—`]})]},e.id))})]}),r.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetchingNextPage,children:S(`再看 20 次`,`20 more`)})]}):(0,N.jsx)(L,{children:S(`还没有支部大会记录。`,`No general meeting is on record.`)})]})}function Ua({id:e}){let t=a({queryKey:[`meeting`,e],queryFn:()=>f(gt,{id:e})}),n=Y();if(t.isPending)return(0,N.jsx)(R,{});if(t.isLoadingError)return(0,N.jsx)(I,{fault:t.error,again:()=>void t.refetch()});let r=t.data.meeting;if(!r)return(0,N.jsx)(L,{children:S(`没有这次会议,或不在您的范围内。`,`There is no such meeting in your scope.`)});let i=V.find(e=>e.name===`updateGeneralMeeting`);return(0,N.jsxs)(`div`,{className:`dossier`,children:[(0,N.jsxs)(U,{children:[(0,N.jsxs)(`a`,{href:j(`meetings`),children:[`← `,S(`支部大会`,`General meetings`)]}),(0,N.jsx)(`button`,{onClick:()=>window.print(),children:S(`打印会议记录`,`Print the minutes`)}),(0,N.jsx)(K,{document:gt,variables:{id:e}})]}),(0,N.jsx)(Wa,{meeting:r}),n(`updateGeneralMeeting`)&&(0,N.jsx)(`section`,{className:`card acts`,children:(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:sn(i)}),(0,N.jsx)(J,{act:i,fixed:{id:e,version:r.version},initial:{...r}},r.version)]})}),n(`recordVotes`)&&(0,N.jsx)(`div`,{className:`acts dossier`,children:(0,N.jsx)(za,{meeting:r},r.id)})]})}function Wa({meeting:e}){let t=[[S(`时间`,`When`),[e.on,e.startedAt&&new Date(e.startedAt).toLocaleTimeString(`sv`,{timeZone:`Asia/Shanghai`}).slice(0,5)].filter(Boolean).join(` `)],[S(`地点`,`Place`),e.place],[S(`主持`,`Chair`),e.chair],[S(`记录`,`Recorder`),e.recorder],[S(`监票`,`Scrutineer`),e.scrutineer],[S(`计票`,`Teller`),e.teller],[S(`附件`,`Papers`),e.attachments.map(e=>[e.name,e.reference].filter(Boolean).join(` `)).join(`、`)]];return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`h2`,{children:[e.branch.name,` `,S(`支部大会会议记录`,`Minutes of the general meeting`)]}),(0,N.jsx)(`dl`,{className:`facts`,children:t.filter(([,e])=>e).map(([e,t])=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:t})]},e))}),e.minutes&&(0,N.jsx)(`p`,{className:`minutes`,children:e.minutes}),e.votes.nodes.length?(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`表决`,`Votes`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`姓名`,`Name`),S(`事项`,`Matter`),S(`应到`,`Due`),S(`实到`,`Present`),S(`发出`,`Issued`),S(`收回`,`Returned`),S(`赞成`,`For`),S(`反对`,`Against`),S(`弃权`,`Abstained`),S(`无效`,`Invalid`),S(`书面`,`In writing`),S(`结果`,`Result`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:e.votes.nodes.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:e.candidate&&(0,N.jsx)(`a`,{href:j(`people`,e.candidate.id),children:e.candidate.name})}),(0,N.jsxs)(`td`,{children:[G(`VoteKind`,e.voteKind),e.outcome&&` · ${G(`ConversionOutcome`,e.outcome)}`,e.extensionMonths&&S(` ${e.extensionMonths} 个月`,` ${e.extensionMonths} months`)]}),(0,N.jsx)(`td`,{children:e.dueVoters}),(0,N.jsx)(`td`,{children:e.presentVoters}),(0,N.jsx)(`td`,{children:e.issued}),(0,N.jsx)(`td`,{children:e.returned}),(0,N.jsx)(`td`,{children:e.approve}),(0,N.jsx)(`td`,{children:e.oppose}),(0,N.jsx)(`td`,{children:e.abstain}),(0,N.jsx)(`td`,{children:e.invalid}),(0,N.jsxs)(`td`,{children:[e.writtenApprove,`/`,e.writtenOppose,`/`,e.writtenAbstain]}),(0,N.jsx)(`td`,{children:(0,N.jsx)(`span`,{className:`badge ${e.result===`PASSED`?`done`:`error`}`,children:G(`VoteResult`,e.result)})})]},e.id))})]})}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`还没有表决。`,`No vote is on record yet.`)}),e.votes.nodes.map(e=>(0,N.jsxs)(`p`,{className:`resolution`,children:[(0,N.jsx)(`b`,{children:e.candidate?.name}),` `,S(`应到会有表决权的正式党员 ${e.dueVoters} 名,实到 ${e.presentVoters} 名;经无记名投票,${e.approve+e.writtenApprove} 票赞成,${e.oppose+e.writtenOppose} 票不赞成,${e.abstain+e.writtenAbstain} 票弃权。`,`${e.dueVoters} members with a vote were due, ${e.presentVoters} present; by secret ballot ${e.approve+e.writtenApprove} for, ${e.oppose+e.writtenOppose} against, ${e.abstain+e.writtenAbstain} abstained.`),e.resolution]},e.id)),(0,N.jsx)(`section`,{className:`signatures`,"aria-hidden":`true`,children:[S(`主持人`,`Chair`),S(`记录人`,`Recorder`),S(`监票人、计票人`,`Scrutineer, teller`)].map(e=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`span`,{children:e}),(0,N.jsx)(`i`,{}),(0,N.jsx)(`span`,{children:S(`年  月  日`,`Date`)})]},e))})]})}var Ga={DONE:`done`,WAITING:`waiting`,MISSING:`asked for`,POSSIBLE:`possible`,NOT_YET:`not yet`,PASSED_BY:`not on file`},Ka=e=>S(G(`OperationState`,e),Ga[e]??e),qa=e=>e.detail?`${e.message}(${e.detail})`:e.message;function Ja(){let{query:e}=A(),[t,n]=(0,O.useState)(``),r={name:t},i=a({queryKey:[`find`,t],queryFn:()=>f(yt,{filter:r,after:null}),enabled:t.length>0}),o=e.day||W(),s={id:e.person??``,on:o},c=a({queryKey:[`judge`,s],queryFn:()=>f(wt,s),enabled:!!e.person}),l=t=>M(`regulation`,``,{...e,...t}),u=c.data?.candidate;return(0,N.jsxs)(`section`,{className:`card judge`,"aria-labelledby":`judge-title`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`h2`,{id:`judge-title`,className:`grow`,children:S(`按某日、某版规定评判`,`Judge as of a day, under an edition`)}),e.person&&(0,N.jsx)(K,{document:wt,variables:s})]}),(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,value:t,onChange:e=>n(e.target.value),placeholder:S(`姓名或拼音`,`Name or pinyin`),"aria-label":S(`评判谁`,`Whom to judge`)}),!!t&&i.data?.candidates.nodes.slice(0,8).map(e=>(0,N.jsxs)(`button`,{onClick:()=>{n(``),l({person:e.id})},children:[e.name,` `,(0,N.jsx)(`small`,{children:e.branch.name})]},e.id)),!!t&&i.data&&!i.data.candidates.nodes.length&&(0,N.jsx)(`span`,{className:`quiet`,children:S(`没有此人`,`Nobody of that name`)}),(0,N.jsxs)(`label`,{children:[S(`评判日`,`As of`),` `,(0,N.jsx)(`input`,{type:`date`,value:o,onChange:e=>l({day:e.target.value})})]}),e.person&&(0,N.jsx)(`button`,{className:`plain`,onClick:()=>l({person:``,day:``}),children:S(`清除`,`Clear`)})]}),e.person?c.isPending?(0,N.jsx)(R,{}):c.isLoadingError?(0,N.jsx)(I,{fault:c.error,again:()=>void c.refetch()}):u?(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`h3`,{children:[(0,N.jsx)(`a`,{href:j(`people`,u.id),children:u.name}),` `,(0,N.jsx)(`small`,{children:S(`${u.own.on} 适用:${G(`Edition`,u.own.edition)};现为${G(`Stage`,u.stage)}`,`on ${u.own.on} in force: ${G(`Edition`,u.own.edition)}; today ${G(`Stage`,u.stage)}`)})]}),(0,N.jsx)(`div`,{className:`columns-two`,children:[u.manual,u.national].map(e=>(0,N.jsx)(Ya,{told:e,other:e===u.manual?u.national:u.manual,own:e.edition===u.own.edition},e.edition))})]}):(0,N.jsx)(L,{children:S(`没有此人,或不在您的管辖范围内。`,`There is no such person in your scope.`)}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`选一个人,看当日的规定怎么说,新规定又会怎么说。不改动任何记录。`,`Choose somebody: what the rules of the day say, and what the other edition would. Nothing is changed.`)})]})}function Ya({told:e,other:t,own:n}){let r=new Map(t.operations.map(e=>[e.section,e.state])),i=e.operations.filter(e=>r.get(e.section)!==e.state);return(0,N.jsxs)(`article`,{className:`verdict`,children:[(0,N.jsxs)(`h4`,{children:[G(`Edition`,e.edition),` `,n&&(0,N.jsx)(`span`,{className:`badge done`,children:S(`当日适用`,`in force that day`)})]}),(0,N.jsxs)(`p`,{children:[S(`当日阶段`,`Stage that day`),` `,(0,N.jsx)(`b`,{children:G(`Stage`,e.stage)}),e.subStatus&&` · ${G(`SubStatus`,e.subStatus)}`,e.status!==`ACTIVE`&&` · ${G(`CaseStatus`,e.status)}`]}),e.nextSteps.map(e=>(0,N.jsxs)(`div`,{children:[(0,N.jsxs)(`b`,{children:[e.label,` → `,G(`Stage`,e.target)]}),` `,e.possible?(0,N.jsx)(`span`,{className:`badge done`,children:S(`可办`,`possible`)}):(0,N.jsx)(`span`,{className:`badge task`,children:S(`最早 ${e.earliest}`,`from ${e.earliest}`)}),(0,N.jsx)(`p`,{children:e.problems.map((e,t)=>(0,N.jsx)(q,{problem:{...e,message:qa(e)}},t))})]},e.transition)),!!e.overdue.length&&(0,N.jsxs)(`p`,{children:[(0,N.jsx)(`b`,{children:S(`已超期`,`Overdue`)}),` `,e.overdue.map((e,t)=>(0,N.jsx)(q,{problem:e},t))]}),!!e.deadlines.length&&(0,N.jsx)(`ul`,{children:e.deadlines.map((e,t)=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`time`,{children:e.dueOn}),` `,e.message,` `,(0,N.jsxs)(`small`,{children:[e.rule,` · `,e.article]})]},t))}),!!i.length&&(0,N.jsxs)(`details`,{open:!0,children:[(0,N.jsx)(`summary`,{children:S(`与另一版不同的操作 ${i.length} 项`,`${i.length} operations differ from the other edition`)}),(0,N.jsx)(`ul`,{children:i.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsx)(`kbd`,{children:e.section}),` `,e.label,`:`,Ka(e.state),e.problems[0]&&(0,N.jsxs)(`small`,{children:[` `,e.problems[0].message,` `,e.problems[0].rule]})]},e.section))})]})]})}var Xa={wide:112,high:52},Za=252,Qa={wide:128,high:54},$a=12,eo=70,to=186;function no(e,t=20){let n=E===`zh`?10:t;if(e.length<=n)return[e];let r=E===`zh`?n:e.lastIndexOf(` `,n)>0?e.lastIndexOf(` `,n):n,i=e.slice(r).trim();return[e.slice(0,r),i.length>n?i.slice(0,n-1)+`…`:i]}function ro({legs:e,href:t,chosen:n}){let r=Object.keys(z.Stage??{}),i=e=>r.indexOf(e)*Za+8,a=$a+Xa.high,o=e.filter(e=>e.source===e.target),s=e.filter(e=>e.source!==e.target),c=Za*(r.length-1)+Xa.wide+16,l={},u=(e,r,i)=>{let a=no(y(e.label)),o=i-(a.length===2?10:3);return(0,N.jsxs)(`a`,{href:t(e),className:`leg-link`,"aria-current":n===e.label?`true`:void 0,"aria-label":S(`${e.label}:上报 ${e.guards.length} 条,审批 ${e.deciding.length} 条`,`${e.label}: ${e.guards.length} rules to submit, ${e.deciding.length} to decide`),children:[(0,N.jsx)(`rect`,{x:r-Qa.wide/2,y:i-Qa.high/2,width:Qa.wide,height:Qa.high,rx:`8`}),a.map((t,n)=>(0,N.jsxs)(`text`,{x:r,y:o+n*15,textAnchor:`middle`,children:[t,(0,N.jsx)(`title`,{children:e.label})]},n)),(0,N.jsx)(`text`,{className:`small`,x:r,y:i+(a.length===2?21:15),textAnchor:`middle`,children:S(`上报 ${e.guards.length} · 审批 ${e.deciding.length}`,`${e.guards.length} + ${e.deciding.length} rules`)})]},e.name)};return(0,N.jsx)(`div`,{className:`process`,tabIndex:0,role:`region`,"aria-label":S(`流程图`,`The process`),children:(0,N.jsxs)(`svg`,{viewBox:`0 0 ${c} ${to+Qa.high/2+8}`,style:{width:`100%`,minWidth:860,maxWidth:c},role:`group`,"aria-label":S(`发展党员流程`,`The process of admission`),children:[(0,N.jsx)(`defs`,{children:(0,N.jsx)(`marker`,{id:`tip`,viewBox:`0 0 8 8`,refX:`7`,refY:`4`,markerWidth:`7`,markerHeight:`7`,orient:`auto-start-reverse`,children:(0,N.jsx)(`path`,{d:`M0 0 8 4 0 8z`})})}),s.map(e=>{let t=i(e.source)+Xa.wide,n=i(e.target),r=(l[e.source+e.target]=(l[e.source+e.target]??0)+1)-1,o=$a+Xa.high/2+r*eo;return(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`path`,{className:`arrow`,d:r?`M${t-24} ${a} V${o} H${n+24} V${a+2}`:`M${t} ${o} H${n-2}`,markerEnd:`url(#tip)`}),u(e,(t+n)/2,o)]},e.name)}),o.map((e,t)=>{let n=i(e.source)+Xa.wide/2,r=(t-(o.length-1)/2)*(Qa.wide+14);return(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`path`,{className:`arrow`,d:`M${n+r/7} ${a+2} V${to-Qa.high/2-14} H${n+r} V${to-Qa.high/2-2}`,markerStart:`url(#tip)`,markerEnd:`url(#tip)`}),u(e,n+r,to)]},e.name)}),r.map(e=>(0,N.jsxs)(`g`,{className:`stage-box`,children:[(0,N.jsx)(`rect`,{x:i(e),y:$a,width:Xa.wide,height:Xa.high,rx:`10`}),no(G(`Stage`,e),14).map((t,n,r)=>(0,N.jsx)(`text`,{x:i(e)+Xa.wide/2,y:43+(n-(r.length-1)/2)*17,textAnchor:`middle`,children:t},n))]},e))]})})}function io(e){let t=e=>e.map(e=>e.id);return[...e.transitions.flatMap(e=>[{group:S(`上报`,`Submission`),name:e.label,ids:t(e.guards)},{group:S(`审批`,`Decision`),name:e.label,ids:t(e.deciding)}]),...e.recordings.map(e=>({group:S(`录入`,`Recording`),name:e.label,ids:t(e.guards)})),...e.tasks.map(e=>({group:S(`待办`,`Duty`),name:G(`Stage`,e.stage),ids:t(e.guards)}))].filter(e=>e.ids.length)}var ao=`零一二三四五六七八九`;function oo(e){let t=/第([一二三四五六七八九十]+)条/.exec(e)?.[1];if(!t)return 1e3;let[n,r]=t.includes(`十`)?t.split(`十`):[``,t];return(t.includes(`十`)?(n?ao.indexOf(n):1)*10:0)+(r?ao.indexOf(r):0)}function so(){let{query:e}=A(),t=a({queryKey:[`regulation`],queryFn:()=>f(Je,{}),staleTime:1/0});if(t.isPending)return(0,N.jsx)(R,{});if(t.isLoadingError)return(0,N.jsx)(I,{fault:t.error,again:()=>void t.refetch()});let n=t.data.regulation,r=io(n),i=(e.text??``).toLowerCase(),o=t=>M(`regulation`,``,{...e,...t}),s=e=>[...new Set(r.filter(t=>t.ids.includes(e)).map(e=>`${e.group} · ${e.name}`))],c=n.guards.filter(t=>(e.edition===`national`?t.national:e.edition===`manual`?t.manual:e.edition!==`differs`||t.manual!==t.national||t.article2014!==t.article2026)&&(!e.rule||t.rule===e.rule||t.id===e.rule)&&(!e.at||s(t.id).includes(e.at))&&(!i||[t.id,t.rule,t.message,t.article2014,t.article2026].some(e=>e.toLowerCase().includes(i)))).sort((e,t)=>oo(e.article2026)-oo(t.article2026)||(e.id<t.id?-1:1)),l=e=>e?(0,N.jsx)(`span`,{className:`badge ${e.toLowerCase()}`,children:G(`Severity`,e)}):`—`,u=S(`上报`,`Submission`),d=[[``,S(`两版全部`,`Both editions`)],[`manual`,G(`Edition`,`MANUAL_2024`)],[`national`,G(`Edition`,`NATIONAL_2026`)],[`differs`,S(`两版不同`,`Where they differ`)]];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(U,{children:[(0,N.jsx)(`button`,{onClick:()=>In(S(`规程`,`regulation`),[[S(`规则`,`Rule`),`2014`,`2026`,S(`要求`,`What it asks`),`MANUAL_2024`,`NATIONAL_2026`,S(`适用`,`Where`)],...c.map(e=>[e.id,e.article2014,e.article2026,e.message,e.manual??``,e.national??``,s(e.id).join(`;`)])]),children:S(`导出`,`Export`)}),(0,N.jsx)(`button`,{onClick:()=>window.print(),children:S(`打印`,`Print`)}),(0,N.jsx)(K,{document:Je,variables:{}})]}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(`h2`,{children:S(`发展党员流程`,`The road`)}),(0,N.jsx)(ro,{legs:n.transitions,chosen:e.at?.split(` · `)[1]??``,href:t=>j(`regulation`,``,{...e,rule:``,at:e.at===`${u} · ${t.label}`?``:`${u} · ${t.label}`})})]}),(0,N.jsx)(Ja,{}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,value:e.text??``,onChange:e=>o({text:e.target.value}),placeholder:S(`搜索规则、条款、文字`,`Search rules, articles, words`),"aria-label":S(`搜索`,`Search`)}),d.map(([t,n])=>(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":(e.edition??``)===t,onClick:()=>o({edition:t}),children:n},t)),(0,N.jsxs)(`select`,{value:e.at??``,onChange:e=>o({at:e.target.value}),"aria-label":S(`适用环节`,`Where it is judged`),children:[(0,N.jsx)(`option`,{value:``,children:S(`全部环节`,`Everywhere`)}),[...new Set(r.map(e=>`${e.group} · ${e.name}`))].map(e=>(0,N.jsx)(`option`,{children:e},e))]}),e.rule&&(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>o({rule:``}),children:[e.rule,` ✕`]}),(0,N.jsx)(`span`,{className:`quiet`,children:S(`${c.length} 条`,`${c.length} rules`)})]}),c.length?(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`规则`,`Rules`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`2026年条款`,`Article 2026`),S(`2014年条款`,`Article 2014`),S(`要求`,`What it asks`),S(`操作手册`,`Manual`),S(`2026年细则`,`2026 text`),S(`适用`,`Where it is judged`),S(`规则`,`Rule`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:c.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:e.article2026}),(0,N.jsx)(`td`,{className:`quiet`,children:e.article2014}),(0,N.jsx)(`td`,{children:e.message}),(0,N.jsx)(`td`,{children:l(e.manual)}),(0,N.jsx)(`td`,{children:l(e.national)}),(0,N.jsx)(`td`,{className:`quiet`,children:s(e.id).map(e=>(0,N.jsx)(`div`,{children:e},e))}),(0,N.jsxs)(`td`,{children:[(0,N.jsx)(`a`,{href:j(`regulation`,``,{rule:e.rule}),children:e.rule}),e.id!==e.rule&&(0,N.jsx)(`div`,{className:`quiet`,children:e.id.slice(e.rule.length)})]})]},e.id))})]})}):(0,N.jsx)(L,{children:S(`没有符合条件的规则。`,`No rule matches.`)})]})]})}function co({bars:e,title:t}){let n=Math.max(1,...e.map(e=>e.value)),r=e=>`${e/n*100}%`;return(0,N.jsxs)(`table`,{className:`bars`,children:[(0,N.jsx)(`caption`,{children:t}),(0,N.jsx)(`tbody`,{children:e.map(({key:e,label:t,value:n,of:i,href:a,note:o})=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:a?(0,N.jsx)(`a`,{href:a,children:t}):t}),(0,N.jsx)(`td`,{className:`bar`,children:(0,N.jsxs)(`svg`,{width:`100%`,height:`16`,"aria-hidden":`true`,children:[(0,N.jsx)(`rect`,{className:`whole`,width:r(n),height:`16`,rx:`3`}),!!i&&(0,N.jsx)(`rect`,{className:`part`,width:r(i),height:`16`,rx:`3`})]})}),(0,N.jsxs)(`td`,{className:`figure`,children:[n,o&&(0,N.jsxs)(`small`,{children:[` `,o]})]})]},e))})]})}function lo({scale:e}){return[0,e.most].map(t=>{let n=e.ground-t*e.unit;return(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`line`,{x1:e.left,x2:e.width-e.right,y1:n,y2:n}),(0,N.jsx)(`text`,{x:e.left-6,y:n+4,textAnchor:`end`,children:t})]},t)})}function uo({label:e,month:t,series:n,scale:r}){return(0,N.jsxs)(`g`,{transform:`translate(${r.left+t*r.group} 0)`,children:[n.map(({name:n,values:i},a)=>{let o=i[t]*r.unit;return o?(0,N.jsx)(`rect`,{className:`tone-${a}`,x:r.margin+a*r.bar,y:r.ground-o,width:r.bar-1,height:o,children:(0,N.jsx)(`title`,{children:`${e} ${n} ${i[t]}`})},n):null}),(0,N.jsx)(`text`,{x:r.group/2,y:r.height-8,textAnchor:`middle`,children:e.slice(2)})]})}var fo=34,po=8,mo=190,ho=12,go=9,_o=132;function vo(e,t,n){let r=go*t.length+ho,i=Math.max(r,Math.min(_o,(n-fo-po)/e.length)),a=Math.max(1,...t.flatMap(e=>e.values));return{left:fo,right:po,group:i,bar:(i-ho)/t.length,margin:ho/2,width:i*e.length+fo+po,height:mo,most:a,unit:150/a,ground:164}}function yo(){let e=(0,O.useRef)(null),[t,n]=(0,O.useState)(0);return(0,O.useLayoutEffect)(()=>{let t=new ResizeObserver(()=>n(e.current?.clientWidth??0));return e.current&&t.observe(e.current),()=>t.disconnect()},[]),[e,t]}var bo=(e,t)=>e.map((e,n)=>`${e}: ${t.map(({name:e,values:t})=>`${e} ${t[n]}`).join(`, `)}`).join(`; `);function xo({labels:e,series:t,title:n}){let[r,i]=yo(),a=vo(e,t,i),{width:o,height:s}=a;return(0,N.jsxs)(`figure`,{className:`columns`,children:[(0,N.jsxs)(`figcaption`,{children:[n,` `,t.map(({name:e},t)=>(0,N.jsxs)(`span`,{className:`key`,children:[(0,N.jsx)(`i`,{className:`tone-${t}`}),e]},e))]}),(0,N.jsx)(`section`,{className:`scroll`,ref:r,tabIndex:0,"aria-label":n,children:(0,N.jsxs)(`svg`,{width:o,height:s,viewBox:`0 0 ${o} ${s}`,role:`img`,"aria-label":bo(e,t),children:[(0,N.jsx)(lo,{scale:a}),e.map((e,n)=>(0,N.jsx)(uo,{label:e,month:n,series:t,scale:a},e))]})})]})}var So=5,Co=[[`applied`,`applied`,S(`递交申请`,`Applied`)],[`activists`,`activist`,S(`确定积极分子`,`Activists`)],[`targets`,`listed`,S(`列为发展对象`,`Listed`)],[`admitted`,`admitted`,S(`发展党员`,`Admitted`)],[`converted`,`since`,S(`转正`,`Converted`)]],wo=[`COLLEGE`,`BACHELOR`,`MASTER`,`DOCTOR`],To=(e,t)=>t-Number(e.slice(0,4))-+(e.slice(5)>`12-31`);async function Eo(e){let t=[];for(let n=null,r=!0;r&&t.length<3e3;){let i=(await f(Tt,{filter:e,after:n})).candidates;t.push(...i.nodes),n=i.pageInfo.endCursor??null,r=i.pageInfo.hasNextPage}return t}function Do(){let{query:e}=A(),t=Number(W().slice(0,4)),n=Number(e.year)||t,r=e.organization||null,i={organization:r,arrivals:{from:`${t-So+1}-01-01`,to:W()}},o=a({queryKey:[`statistics`,i],queryFn:()=>f(Et,i)}),s={status:[`ACTIVE`,`TRANSFERRING`,`COMPLETED`],admittedOn:{from:`${n}-01-01`,to:`${n}-12-31`},...r&&{organization:r}},c=a({queryKey:[`admitted`,s],queryFn:()=>Eo(s)});if(o.isPending)return(0,N.jsx)(R,{});if(o.isLoadingError)return(0,N.jsx)(I,{fault:o.error,again:()=>void o.refetch()});let l=Array.from({length:So},(e,n)=>t-So+1+n),u=(e,t)=>o.data.statistics.months.filter(t=>t.month.startsWith(String(e))).reduce((e,n)=>e+n[t],0),d=(e,t,n)=>j(`people`,``,{organization:r??``,status:`counted`,[t]:`${e}-01-01..${e}-12-31`,...n===`converted`&&{stage:`FULL_MEMBER`}}),p=l.map(e=>[e,...Co.map(([t])=>u(e,t))]);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`h2`,{className:`grow`,children:S(`各年发展党员情况`,`Admission by year`)}),(0,N.jsx)(`button`,{onClick:()=>In(S(`年度发展党员情况`,`admission-by-year`),[[S(`年度`,`Year`),...Co.map(([,,e])=>e)],...p]),children:S(`导出`,`Export`)}),(0,N.jsx)(K,{document:Et,variables:i})]}),(0,N.jsx)(xo,{title:S(`各年`,`By year`),labels:l.map(e=>`  ${e}`),series:Co.map(([e,,t])=>({name:t,values:l.map(t=>u(t,e))}))}),(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`各年数字`,`Figures by year`),children:(0,N.jsxs)(`table`,{className:`years`,children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`年度`,`Year`)}),Co.map(([e,,t])=>(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:t},e))]})}),(0,N.jsx)(`tbody`,{children:[...l].reverse().map(t=>(0,N.jsxs)(`tr`,{className:t===n?`chosen`:``,children:[(0,N.jsx)(`th`,{scope:`row`,children:(0,N.jsx)(`button`,{className:`plain`,"aria-pressed":t===n,onClick:()=>M(`statistics`,``,{...e,year:String(t)}),children:t})}),Co.map(([e,n])=>(0,N.jsx)(`td`,{className:`number`,children:u(t,e)?(0,N.jsx)(`a`,{href:d(t,n,e),children:u(t,e)}):`·`},e))]},t))})]})})]}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`h2`,{className:`grow`,children:[S(`${n} 年发展党员`,`Admitted in ${n}`),` `,(0,N.jsx)(`small`,{children:c.data?.length})]}),(0,N.jsx)(`button`,{disabled:!c.data?.length,onClick:()=>c.data&&In(S(`${n}年发展党员名单`,`admitted-${n}`),[[S(`姓名`,`Name`),S(`性别`,`Sex`),S(`出生`,`Born`),S(`民族`,`Ethnicity`),S(`学历`,`Education`),S(`职业`,`Occupation`),S(`申请`,`Applied`),S(`积极分子`,`Activist`),S(`发展对象`,`Listed`),S(`支部`,`Branch`)],...c.data.map(e=>[e.name,G(`Sex`,e.sex),e.birth,e.ethnicity,G(`Education`,e.education),e.occupation,e.appliedOn,e.activistSince,e.listedOn,e.branch.name])]),children:S(`导出名单`,`Export the list`)}),(0,N.jsx)(K,{document:Tt,variables:{filter:s,after:null}})]}),c.isPending?(0,N.jsx)(R,{}):c.isLoadingError?(0,N.jsx)(I,{fault:c.error,again:()=>void c.refetch()}):c.data.length?(0,N.jsx)(Oo,{people:c.data,year:n,organization:r??``}):(0,N.jsx)(L,{children:S(`这一年没有发展党员。`,`Nobody was admitted in that year.`)})]})]})}function Oo({people:e,year:t,organization:n}){let r=`${t}-01-01..${t}-12-31`,i=e.length,a=[[S(`合计`,`Total`),e,{}],[S(`女`,`Women`),e.filter(e=>e.sex===`FEMALE`),{sex:`FEMALE`}],[S(`少数民族`,`Ethnic minorities`),e.filter(e=>e.ethnicity&&e.ethnicity!==`汉族`),null],[S(`35 岁及以下`,`Up to 35`),e.filter(e=>To(e.birth,t)<=35),{born:`${t-35}-01-01..`}],[S(`大专及以上`,`College and above`),e.filter(e=>wo.includes(e.education??``)),{education:wo.join(`,`)}]],o=[...new Map(e.map(e=>[e.branch.id,e.branch.name])).entries()].map(([t,n])=>[t,n,e.filter(e=>e.branch.id===t).length]).sort((e,t)=>t[2]-e[2]),s=(e,t)=>e&&t?(0,N.jsx)(`a`,{href:j(`people`,``,{organization:n,status:`counted`,admitted:r,...t}),children:e}):e||`·`;return(0,N.jsxs)(`div`,{className:`columns-two`,children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`类别`,`Kind`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:S(`人数`,`People`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:S(`占比`,`Share`)})]})}),(0,N.jsx)(`tbody`,{children:a.map(([e,t,n])=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:e}),(0,N.jsx)(`td`,{className:`number`,children:s(t.length,n)}),(0,N.jsx)(`td`,{className:`number`,children:`${Math.round(t.length/i*1e3)/10}%`})]},e))})]}),(0,N.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":S(`各支部`,`By branch`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`支部`,`Branch`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:S(`人数`,`People`)})]})}),(0,N.jsx)(`tbody`,{children:o.map(([e,t,n])=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:t}),(0,N.jsx)(`td`,{className:`number`,children:s(n,{organization:e})})]},e))})]})})]})}var ko=[[`applied`,`applied`,S(`递交申请`,`Applied`)],[`activists`,`activist`,S(`积极分子`,`Activists`)],[`targets`,`listed`,S(`发展对象`,`Targets`)],[`admitted`,`admitted`,S(`预备党员`,`Admitted`)],[`converted`,`since`,S(`转正`,`Converted`)]],Ao=e=>{let[t,n]=e.split(`-`).map(Number);return`${e}-${new Date(t,n,0).getDate()}`},jo=e=>{let[t,n]=[W().slice(0,4),W().slice(4)];return`${Number(t)-e}${n===`-02-29`?`-02-28`:n}`},Mo=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10),No=(e,t)=>`${t==null?``:Mo(jo(t+1))}..${e==null?``:jo(e)}`;function Po(){let{query:e}=A(),t={organization:e.organization||null,arrivals:e.from||e.to?{from:e.from||null,to:e.to||null}:null},n=a({queryKey:[`statistics`,t],queryFn:()=>f(Et,t)}),r=t=>M(`statistics`,``,{...e,...t}),i=n.data?.statistics,o=t=>j(`people`,``,{organization:e.organization??``,status:`counted`,...t});return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(U,{children:[(0,N.jsx)(`button`,{disabled:!i,onClick:()=>i&&In(S(`统计`,`statistics`),Lo(i)),children:S(`导出`,`Export`)}),(0,N.jsx)(`button`,{onClick:()=>window.print(),children:S(`打印`,`Print`)}),(0,N.jsx)(K,{document:Et,variables:t})]}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[[``,`yearly`].map(t=>(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":(e.view??``)===t,onClick:()=>r({view:t}),children:t?S(`年度报告`,`Yearly report`):S(`现状与进展`,`Now and lately`)},t)),!e.view&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`label`,{children:[S(`自`,`From`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.from??``,onChange:e=>r({from:e.target.value})})]}),(0,N.jsxs)(`label`,{children:[S(`至`,`to`),` `,(0,N.jsx)(`input`,{type:`date`,value:e.to??``,onChange:e=>r({to:e.target.value})})]})]}),e.organization&&(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({organization:``}),children:[i?.organizations[0]?.organization?.name??S(`一个组织`,`One organization`),` ✕`]})]}),n.isLoadingError?(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()}):i?(0,N.jsxs)(`div`,{className:`tiles`,children:[(0,N.jsxs)(`a`,{className:`tile`,href:o({}),children:[(0,N.jsx)(`b`,{children:i.count}),S(`人`,`people`)]}),i.stages.map(e=>(0,N.jsxs)(`a`,{className:`tile`,href:o({stage:e.stage}),children:[(0,N.jsx)(`b`,{children:e.count}),G(`Stage`,e.stage),!!e.overdue&&(0,N.jsxs)(`small`,{className:`late`,children:[` `,S(`逾期 ${e.overdue}`,`${e.overdue} overdue`)]})]},e.stage)),(0,N.jsxs)(`a`,{className:i.overdue?`tile bad`:`tile`,href:o({overdue:`1`}),children:[(0,N.jsx)(`b`,{children:i.overdue}),S(`有逾期`,`overdue`)]})]}):(0,N.jsx)(R,{})]}),e.view===`yearly`?(0,N.jsx)(Do,{}):i&&(i.count?(0,N.jsx)(Fo,{found:i,here:o}):(0,N.jsx)(L,{children:S(`没有人员可统计。`,`There is nobody to count.`)}))]})}function Fo({found:e,here:t}){let{query:n}=A(),[r,i]=(0,O.useState)(``),a=e.organizations.filter(e=>e.organization?.name.includes(r)),o=t=>e.count?`${Math.round(t/e.count*1e3)/10}%`:``,s=S(`未填`,`Not on file`);return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(xo,{title:S(`每月进展(${e.since} 至 ${e.until})`,`Arrivals by month (${e.since} to ${e.until})`),labels:e.months.map(e=>e.month),series:ko.map(([t,,n])=>({name:n,values:e.months.map(e=>e[t])}))}),(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`数字`,`The figures`)}),(0,N.jsx)(Io,{found:e,here:t})]})]}),(0,N.jsxs)(`div`,{className:`columns-two`,children:[(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(co,{title:S(`年龄`,`Age`),bars:e.ages.map(e=>({key:String(e.since),label:e.since===null?S(`${e.until} 岁及以下`,`up to ${e.until}`):e.until===null?S(`${e.since} 岁及以上`,`${e.since} and over`):`${e.since}–${e.until}`,value:e.count,note:o(e.count),href:t({born:No(e.since,e.until)})}))})}),(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(co,{title:S(`学历`,`Education`),bars:e.educations.map(e=>({key:e.education??``,label:G(`Education`,e.education)||s,value:e.count,note:o(e.count),href:e.education?t({education:e.education}):void 0}))})}),(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(co,{title:S(`性别`,`Sex`),bars:e.sexes.map(e=>({key:e.sex??``,label:G(`Sex`,e.sex)||s,value:e.count,note:o(e.count),href:e.sex?t({sex:e.sex}):void 0}))})}),(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(co,{title:S(`民族`,`Ethnicity`),bars:e.ethnicities.slice(0,12).map(e=>({key:e.ethnicity??``,label:e.ethnicity||s,value:e.count,note:o(e.count),href:e.ethnicity?t({ethnicity:e.ethnicity}):void 0}))})})]}),!!e.overdue&&(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(co,{title:S(`各支部逾期(红)与人数`,`Overdue (red) of the people, by branch`),bars:[...e.organizations].filter(e=>e.overdue).sort((e,t)=>t.overdue-e.overdue).slice(0,20).map(e=>({key:e.organization?.id??``,label:e.organization?.name??``,value:e.count,of:e.overdue,note:S(`逾期 ${e.overdue}`,`${e.overdue} overdue`),href:t({organization:e.organization?.id??``,overdue:`1`})}))})}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsxs)(`h2`,{className:`grow`,children:[S(`各支部`,`By branch`),` `,(0,N.jsx)(`small`,{children:a.length})]}),(0,N.jsx)(`input`,{type:`search`,value:r,onChange:e=>i(e.target.value),placeholder:S(`支部名称`,`Name of a branch`),"aria-label":S(`支部名称`,`Name of a branch`)})]}),(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`各支部`,`By branch`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`支部`,`Branch`)}),e.stages.map(e=>(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:G(`Stage`,e.stage)},e.stage)),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:S(`合计`,`Total`)}),(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:S(`有逾期`,`Overdue`)})]})}),(0,N.jsx)(`tbody`,{children:a.map(e=>{let r=e.organization?.id??``;return(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:(0,N.jsx)(`a`,{href:j(`statistics`,``,{...n,organization:r}),children:e.organization?.name})}),e.stages.map(e=>(0,N.jsx)(`td`,{className:`number`,children:e.count?(0,N.jsx)(`a`,{href:t({organization:r,stage:e.stage}),children:e.count}):`·`},e.stage)),(0,N.jsx)(`td`,{className:`number`,children:(0,N.jsx)(`a`,{href:t({organization:r}),children:e.count})}),(0,N.jsx)(`td`,{className:`number`,children:e.overdue?(0,N.jsx)(`a`,{className:`late`,href:t({organization:r,overdue:`1`}),children:e.overdue}):`·`})]},r)})})]})})]})]})}function Io({found:e,here:t}){return(0,N.jsx)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`每月数字`,`By month`),children:(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`col`,children:S(`月份`,`Month`)}),ko.map(([e,,t])=>(0,N.jsx)(`th`,{scope:`col`,className:`number`,children:t},e))]})}),(0,N.jsx)(`tbody`,{children:[...e.months].reverse().map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`th`,{scope:`row`,children:e.month}),ko.map(([n,r])=>(0,N.jsx)(`td`,{className:`number`,children:e[n]?(0,N.jsx)(`a`,{href:t({[r]:`${e.month}-01..${Ao(e.month)}`,...n===`converted`&&{stage:`FULL_MEMBER`}}),children:e[n]}):`·`},n))]},e.month))})]})})}function Lo(e){return[[S(`支部`,`Branch`),...e.stages.map(e=>G(`Stage`,e.stage)),S(`合计`,`Total`),S(`有逾期`,`Overdue`)],...e.organizations.map(e=>[e.organization?.name??``,...e.stages.map(e=>e.count),e.count,e.overdue]),[],[S(`月份`,`Month`),...ko.map(([,,e])=>e)],...e.months.map(e=>[e.month,...ko.map(([t])=>e[t])]),[],[S(`年龄`,`Age`),``],...e.ages.map(e=>[`${e.since??``}–${e.until??``}`,e.count]),[S(`学历`,`Education`),``],...e.educations.map(e=>[G(`Education`,e.education),e.count]),[S(`性别`,`Sex`),``],...e.sexes.map(e=>[G(`Sex`,e.sex),e.count]),[S(`民族`,`Ethnicity`),``],...e.ethnicities.map(e=>[e.ethnicity??``,e.count])]}function Ro(){let e=A(e=>e.query.organization),t=Y()(`acknowledgeUpwardFilings`),n=e?{organization:e}:{},{data:r}=a({queryKey:[`counts`,e,t],queryFn:()=>f(Ot,{waiting:{status:[`SUBMITTED`],...n},late:{status:[`ACTIVE`],overdue:!0,...n},unfiled:{upwardFiled:!1,...n},files:t}),staleTime:3e4});if(!r)return{};let i=r.waiting.totalCount,o=r.late.totalCount,s=r.unfiled?.totalCount??0;return{inbox:{value:i,bad:!1,said:p.counts.waiting(i)},filings:{value:s,bad:!1,said:p.counts.unfiled(s)},today:{value:o,bad:!0,said:p.counts.late(o)}}}var zo=e=>Math.round((Date.parse(e)-Date.parse(W()))/864e5);function Bo(){let e=It(30),t=A(e=>e.query.organization),n=t?{organization:t}:{},r={status:[`ACTIVE`],overdue:!0,...n},i={status:[`ACTIVE`],overdue:!1,nextDueOn:{from:W(),to:e},...n},o=a({queryKey:[`today`,r],queryFn:()=>f(Dt,{filter:r})}),s=a({queryKey:[`today`,i],queryFn:()=>f(Dt,{filter:i})}),c=Ro(),l=Y();if(o.isPending||s.isPending)return(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(R,{})});let u=o.isLoadingError?o:s.isLoadingError?s:null;if(u)return(0,N.jsx)(I,{fault:u.error,again:()=>void u.refetch()});let d=o.data.candidates,p=s.data.candidates;return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(Nt,{children:new Date().toLocaleDateString(S(`zh-CN`,`en-GB`),{timeZone:`Asia/Shanghai`,dateStyle:`full`})}),(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:Dt,variables:{filter:r}})}),(0,N.jsxs)(`div`,{className:`tiles sums`,children:[(0,N.jsxs)(`a`,{className:d.totalCount?`tile bad`:`tile`,href:j(`people`,``,{overdue:`1`}),children:[(0,N.jsx)(`b`,{children:d.totalCount}),S(`人有逾期事项`,`people with something overdue`)]}),(0,N.jsxs)(`a`,{className:`tile`,href:j(`people`),children:[(0,N.jsx)(`b`,{children:p.totalCount}),S(`人三十天内到期`,`people with something due in thirty days`)]}),(0,N.jsxs)(`a`,{className:`tile`,href:j(`inbox`),children:[(0,N.jsx)(`b`,{children:c.inbox?.value??`…`}),S(`件上报等待审批`,`submissions waiting for a decision`)]}),l(`acknowledgeUpwardFilings`)&&(0,N.jsxs)(`a`,{className:`tile`,href:j(`filings`),children:[(0,N.jsx)(`b`,{children:c.filings?.value??`…`}),S(`人接收后等待备案`,`admissions waiting to be acknowledged`)]})]}),!d.totalCount&&!p.totalCount?(0,N.jsx)(`section`,{className:`card`,children:(0,N.jsx)(L,{children:S(`没有逾期,三十天内也没有到期事项。`,`Nothing is overdue, and nothing is due within thirty days.`)})}):(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(Vo,{title:S(`已逾期`,`Overdue`),people:d.nodes,total:d.totalCount,empty:S(`没有逾期。`,`Nothing is overdue.`),all:j(`people`,``,{overdue:`1`}),until:e}),(0,N.jsx)(Vo,{title:S(`三十天内到期`,`Due within thirty days`),people:p.nodes,total:p.totalCount,empty:S(`没有临期事项。`,`Nothing is due soon.`),all:j(`people`),until:e})]})]})}function Vo({title:e,people:t,total:n,empty:r,all:i,until:a}){return(0,N.jsxs)(`section`,{className:`card group`,children:[(0,N.jsxs)(`header`,{children:[(0,N.jsx)(`h2`,{children:e}),(0,N.jsx)(`span`,{className:`quiet`,children:n})]}),!t.length&&(0,N.jsx)(`p`,{className:`quiet`,children:r}),(0,N.jsx)(`ul`,{className:`todo`,children:t.map(e=>(0,N.jsxs)(`li`,{children:[(0,N.jsxs)(`div`,{className:`whose`,children:[(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name}),(0,N.jsxs)(`span`,{children:[G(`Stage`,e.stage),` · `,e.branch.name]})]}),(0,N.jsx)(`div`,{className:`what`,children:e.overdue.length?e.overdue.map((t,n)=>(0,N.jsxs)(`span`,{children:[(0,N.jsx)(q,{problem:{...t,dueOn:null,severity:`ERROR`},mend:(0,N.jsx)(hn,{problem:t,person:e})}),t.dueOn&&(0,N.jsx)(`span`,{className:`due`,children:S(`${t.dueOn} 到期,逾 ${-zo(t.dueOn)} 天`,`due ${t.dueOn}, ${-zo(t.dueOn)} days late`)}),` `]},n)):e.deadlines.filter(e=>e.dueOn<=a).map((t,n)=>(0,N.jsxs)(`span`,{children:[(0,N.jsx)(q,{problem:{...t,dueOn:null,severity:`TASK`},mend:(0,N.jsx)(hn,{problem:t,person:e})}),(0,N.jsx)(`span`,{className:`due`,children:S(`${t.dueOn},还有 ${zo(t.dueOn)} 天`,`${t.dueOn}, in ${zo(t.dueOn)} days`)}),` `]},n))}),(0,N.jsx)(Ho,{person:e,problem:e.overdue[0]??e.deadlines[0]})]},e.id))}),n>t.length&&(0,N.jsx)(`p`,{children:(0,N.jsx)(`a`,{href:i,children:S(`全部 ${n} 人`,`All ${n}`)})})]})}function Ho({person:e,problem:t}){let n=pn()(t??{},e.stage),r=n?`${n.section} ${n.label}`:S(`打开档案`,`Open the file`);return(0,N.jsxs)(`a`,{className:n?.own?`settle own`:`settle`,href:n?mn(e,n):j(`people`,e.id),"aria-label":S(`${r}:${e.name}`,`${r}: ${e.name}`),title:n&&!n.own?S(`由其他角色办理`,`Another role does this`):void 0,children:[n&&(0,N.jsx)(`kbd`,{children:n.section}),n?n.label:r]})}function Uo(){let{query:e}=A(),t=fr(e),n=i({queryKey:[`people`,t],initialPageParam:null,queryFn:({pageParam:e})=>f(yt,{filter:t,after:e,counted:!e}),getNextPageParam:e=>e.candidates.pageInfo.hasNextPage?e.candidates.pageInfo.endCursor:void 0}),r=t=>M(`people`,``,{...e,...t}),a=n.data?.pages.flatMap(e=>e.candidates.nodes)??[];return(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(U,{children:(0,N.jsx)(K,{document:yt,variables:{filter:t,after:null,counted:!0}})}),(0,N.jsx)(Wo,{set:r}),(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`filters`,children:[(0,N.jsx)(`input`,{type:`search`,defaultValue:e.name,onKeyDown:e=>{e.key===`Enter`&&r({name:e.currentTarget.value})},placeholder:S(`姓名,回车搜索`,`Name, then Enter`),"aria-label":S(`姓名`,`Name`)}),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":!e.stage,onClick:()=>r({stage:``}),children:S(`全部阶段`,`All stages`)}),Object.keys(z.Stage??{}).map(t=>(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":e.stage===t,onClick:()=>r({stage:t}),children:G(`Stage`,t)},t)),(0,N.jsx)(`button`,{className:`chip`,"aria-pressed":!!e.overdue,onClick:()=>r({overdue:e.overdue?``:`1`}),children:S(`有逾期`,`Overdue`)}),_r(e).map(([e,t])=>(0,N.jsxs)(`button`,{className:`chip`,"aria-pressed":!0,onClick:()=>r({[e]:``}),children:[t,` ✕`]},e)),n.data?.pages[0]?.candidates.totalCount!==void 0&&(0,N.jsx)(`span`,{className:`quiet`,role:`status`,children:S(`${n.data.pages[0].candidates.totalCount} 人`,`${n.data.pages[0].candidates.totalCount} people`)})]}),n.isPending?(0,N.jsx)(R,{}):n.isLoadingError?(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()}):a.length?(0,N.jsxs)(`div`,{className:`plain-table`,tabIndex:0,role:`region`,"aria-label":S(`名册`,`People`),children:[(0,N.jsxs)(`table`,{children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`姓名`,`Name`),S(`支部`,`Branch`),S(`阶段`,`Stage`),S(`进入本阶段`,`Since`),S(`下一期限`,`Next due`),S(`问题`,`Problems`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:a.map(e=>(0,N.jsxs)(`tr`,{children:[(0,N.jsx)(`td`,{children:(0,N.jsx)(`a`,{href:j(`people`,e.id),children:e.name})}),(0,N.jsx)(`td`,{children:e.branch.name}),(0,N.jsxs)(`td`,{children:[G(`Stage`,e.stage),e.subStatus&&(0,N.jsxs)(`small`,{children:[` `,G(`SubStatus`,e.subStatus)]})]}),(0,N.jsx)(`td`,{children:e.stageSince??`—`}),(0,N.jsx)(`td`,{children:(0,N.jsx)(or,{on:e.nextDueOn})}),(0,N.jsx)(`td`,{children:e.problemCount||`—`})]},e.id))})]}),n.hasNextPage&&(0,N.jsx)(`button`,{onClick:()=>void n.fetchNextPage(),disabled:n.isFetchingNextPage,children:S(`再看 100 人`,`100 more`)})]}):(0,N.jsx)(L,{children:S(`没有符合条件的人员。`,`Nobody matches.`)})]})]})}function Wo({set:e}){let{query:t}=A(),n=Y(),[r,i]=(0,O.useState)(null),a=V.find(e=>e.name===t.act);return n(`createCandidate`)?(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`div`,{className:`choose`,children:[[`createCandidate`,`findArchivedByIdNumber`].map(n=>(0,N.jsxs)(`button`,{className:`step`,"aria-pressed":t.act===n,onClick:()=>{i(null),e({act:t.act===n?``:n})},children:[(0,N.jsx)(`kbd`,{children:n===`createCandidate`?`A1`:`E2`}),` `,sn(V.find(e=>e.name===n))]},n)),r&&(0,N.jsxs)(`a`,{href:j(`people`,r.id),children:[S(`打开 ${r.name} 的档案`,`Open the file of ${r.name}`),` →`]})]}),a&&n(a.name)&&(0,N.jsx)(J,{act:a,fixed:{},done:e=>i(e.candidate??null)},a.name)]}):null}var Go=e=>V.find(t=>t.name===e),Ko={MENTOR_DETERMINATION:`mentors`,PROBATION_INSPECTION:`introducers`,INTRODUCER_CONVERSION:`introducers`};function qo(e,t){let n=t===`CULTIVATION`?e.stage===`ACTIVIST`?`mentors`:`introducers`:Ko[t??``];return n?e[n].flatMap(e=>e.member?[e.member]:[]):null}var Jo=sn;function Yo({person:e,onFile:t}){let{query:n}=A(),r=Y(),i=t=>M(`people`,e.id,t),a=e.operations.filter(e=>e.allowed&&e.section!==`A1`),o=e.operations.find(e=>e.section===n.do),[s,c]=(0,O.useState)(``);(0,O.useEffect)(()=>c(``),[n.do,n.act,n.record]);let l=(e,t=[])=>c([e,...t.map(e=>e.message)].join(` · `)),u=t.find(e=>e.id===n.record),d=Go(n.act),f=new Set(e.operations.map(e=>e.act)),p=V.filter(e=>r(e.name)&&(!f.has(e.name)||e.name===`recordStep`)&&B[e.input]?.some(e=>e.name===`candidateId`)&&!B[e.input].some(e=>e.name===`id`));if(!a.length&&!p.length&&!d)return null;let m=(e,t)=>!!t.length&&(0,N.jsxs)(`div`,{className:`choose`,children:[(0,N.jsx)(`h4`,{children:e}),t.map(e=>(0,N.jsxs)(`button`,{className:`step ${e.state.toLowerCase()}`,"aria-pressed":n.do===e.section,onClick:()=>i({do:e.section}),children:[(0,N.jsx)(`kbd`,{children:e.section}),` `,y(e.label),e.dueOn&&(0,N.jsxs)(`small`,{children:[` `,S(`${e.dueOn} 前`,`by ${e.dueOn}`)]})]},e.section))]});return(0,N.jsxs)(`section`,{className:`card acts`,id:`acts`,children:[(0,N.jsxs)(`h3`,{children:[S(`办理`,`Act`),` `,(0,N.jsx)(`span`,{role:`status`,children:s&&(0,N.jsxs)(`span`,{className:`badge done`,children:[`✓ `,S(`已办`,`Done`),`:`,s]})})]}),m(S(`待办`,`Asked for now`),a.filter(e=>e.possible&&(e.state===`MISSING`||e.state===`WAITING`))),m(S(`现在可办`,`Possible now`),a.filter(e=>e.possible&&e.state!==`MISSING`&&e.state!==`WAITING`)),!!p.length&&(0,N.jsxs)(`div`,{className:`choose`,children:[(0,N.jsx)(`h4`,{children:S(`其他`,`Others`)}),p.map(e=>(0,N.jsx)(`button`,{className:`step`,"aria-pressed":n.act===e.name&&!u,onClick:()=>i({act:e.name}),children:Jo(e)},e.name))]}),o&&(0,N.jsx)(Xo,{person:e,milestone:o,onFile:t,done:e=>l(`${o.section} ${y(o.label)}`,e)},o.section),u&&d&&(0,N.jsxs)(`article`,{className:`chosen`,children:[(0,N.jsxs)(`h4`,{children:[Jo(d),` `,(0,N.jsxs)(`small`,{children:[u.title,` · `,u.on]})]}),(0,N.jsx)(J,{act:d,branch:e.branch.id,initial:u.value,warned:u.warned,people:qo(e,u.kind)??void 0,without:u.typename===`Opinion`&&!qo(e,u.kind)?[`memberId`]:[],fixed:{candidateId:e.id,id:u.id,version:u.typename===`Approval`?u.version:e.version},done:e=>l(`${Jo(d)} ${u.title}`,e.warnings)},`${u.id}${d.name}${u.version}`)]}),!u&&!o&&d&&r(d.name)&&(0,N.jsxs)(`article`,{className:`chosen`,children:[(0,N.jsx)(`h4`,{children:Jo(d)}),(0,N.jsx)(J,{act:d,branch:e.branch.id,fixed:{candidateId:e.id,version:e.version}},d.name)]})]})}function Xo({person:e,milestone:t,onFile:n,done:r}){let i=Go(t.act);return(0,N.jsxs)(`article`,{className:`chosen`,children:[(0,N.jsxs)(`h4`,{children:[(0,N.jsx)(`kbd`,{children:t.section}),` `,y(t.label),` `,(0,N.jsx)(`small`,{children:t.manual}),` `,(0,N.jsx)(es,{milestone:t})]}),!!t.askedBy.length&&(0,N.jsx)(`p`,{children:t.askedBy.map((e,t)=>(0,N.jsx)(q,{problem:{...e,severity:`TASK`}},t))}),t.possible?!!t.problems.length&&(0,N.jsx)(`p`,{children:t.problems.map((e,t)=>(0,N.jsx)(q,{problem:Zo(e)},t))}):(0,N.jsxs)(`div`,{className:`why`,role:`note`,children:[(0,N.jsxs)(`b`,{children:[S(`现在不能办`,`Not possible today`),t.earliest&&S(` · 最早 ${t.earliest} 可办`,` · possible from ${t.earliest}`)]}),(0,N.jsx)(`ul`,{children:t.problems.map((e,t)=>(0,N.jsxs)(`li`,{children:[Zo(e).message,e.readyOn&&S(`,${e.readyOn} 起可办`,`, from ${e.readyOn}`),` `,(0,N.jsx)(`small`,{children:[e.rule,e.article].filter(Boolean).join(` · `)})]},t))})]}),i&&(t.allowed?(0,N.jsx)(Qo,{person:e,milestone:t,act:i,onFile:n,done:r}):(0,N.jsx)(`p`,{className:`quiet`,children:S(`由其他角色办理。`,`Another role does this.`)}))]})}var Zo=e=>e.detail?{...e,message:`${e.message}(${e.detail})`}:e;function Qo({person:e,milestone:t,act:n,onFile:r,done:i}){let a=B[n.input]?.some(e=>e.name===`id`),o=a?r.find(e=>e.state===`SUBMITTED`&&e.acts.includes(n.name)):void 0;if(a&&!o)return null;let s={candidateId:e.id,version:o?.typename===`Approval`?o.version:e.version,...o&&{id:o.id},...ln(n,t.kind)},c=qo(e,t.kind),l=(0,N.jsx)(J,{act:n,branch:e.branch.id,initial:n.name===`updateCandidate`?{...e}:{},warned:t.problems,fixed:s,people:c??void 0,without:c?[]:[`memberId`],done:e=>i(e.warnings)});return t.possible?(0,N.jsxs)(N.Fragment,{children:[n.name===`recordVote`&&(0,N.jsx)(`p`,{children:(0,N.jsx)(`a`,{href:j(`meetings`,``,{branch:e.branch.id}),children:S(`到支部大会一并录入多人`,`Enter several people of one meeting together`)})}),l]}):(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`仍按往日补录`,`Enter it for another day all the same`)}),l]})}var $o={DONE:`done`,WAITING:`warning`,MISSING:`error`,POSSIBLE:`task`,NOT_YET:`later`,PASSED_BY:`later`};function es({milestone:e}){return(0,N.jsxs)(`span`,{className:`badge ${$o[e.state]}`,children:[Ka(e.state),e.state===`DONE`&&e.on&&` ${e.on}`]})}var ts=864e5,ns=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/ts);function rs({person:e,onFile:t}){let n=W(),r=[];e.stage===`ACTIVIST`&&e.cultivationPeriod&&r.push({name:S(`培养考察一年`,`The year of cultivation`),from:e.cultivationPeriod.since,until:e.cultivationPeriod.completeOn,rule:`R-ACT-5`}),e.stage===`PROBATIONARY_MEMBER`&&e.probation&&r.push({name:e.probation.extensionMonths?S(`预备期(延长 ${e.probation.extensionMonths} 个月)`,`Probation (extended by ${e.probation.extensionMonths} months)`):S(`预备期`,`Probation`),from:e.probation.start,until:e.probation.lastDay,rule:`R-PRB-1`});for(let e of t)e.typename===`Approval`&&e.state===`SUBMITTED`&&r.push({name:S(`${e.title}:待审批`,`${e.title}: waits`),from:e.on,until:e.said.match(/\d{4}-\d\d-\d\d/)?.[0]??``});let i=new Set(r.map(e=>e.rule));for(let t of e.deadlines)i.has(t.rule)||r.push({name:t.message,until:t.dueOn,rule:`${t.rule} · ${t.article}`,late:t.overdue});return r.length?(0,N.jsx)(`ul`,{className:`clocks`,"aria-label":S(`期限`,`Clocks`),children:r.map((e,t)=>{let r=e.until?ns(n,e.until):null,i=e.from&&e.until?Math.min(1,Math.max(0,ns(e.from,n)/Math.max(1,ns(e.from,e.until)))):null;return(0,N.jsxs)(`li`,{className:e.late?`over`:r!==null&&r<=30?`near`:``,children:[(0,N.jsx)(`b`,{children:e.name}),e.rule&&(0,N.jsxs)(`small`,{children:[` `,e.rule]}),i!==null&&(0,N.jsxs)(`svg`,{width:`100%`,height:`6`,"aria-hidden":`true`,children:[(0,N.jsx)(`rect`,{className:`whole`,width:`100%`,height:`6`,rx:`3`}),(0,N.jsx)(`rect`,{className:`run`,width:`${i*100}%`,height:`6`,rx:`3`})]}),(0,N.jsxs)(`span`,{children:[e.from&&`${e.from} – `,e.until||S(`未定期限`,`no day set`),r!==null&&(0,N.jsx)(`em`,{children:r<0?S(`已过 ${-r} 天`,`${-r} days ago`):r===0?S(`今天`,`today`):S(`还有 ${r} 天`,`${r} days left`)})]})]},t)})}):null}var is=e=>{let t=V.find(t=>t.name===e);return t?sn(t):e},as=[[/^update/,`更正`,`Correct`],[/^delete/,`删除`,`Delete`],[/^review/,`审批`,`Review`],[/^withdraw/,`撤回`,`Withdraw`],[/^close/,`结束登记`,`Close`],[/^decide/,`审批`,`Decide`],[/^deliberate/,`审议`,`Deliberate`],[/^reverse/,`撤销决定`,`Reverse`]],os=e=>{let t=as.find(([t])=>t.test(e));return t?S(t[1],t[2]):is(e)};function ss({id:e,onFile:t}){let n=Y();return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsxs)(`h3`,{children:[S(`档案材料`,`On file`),` `,(0,N.jsx)(`small`,{children:t.length})]}),t.length?(0,N.jsx)(`div`,{className:`plain-table short`,tabIndex:0,role:`region`,"aria-label":S(`档案材料`,`On file`),children:(0,N.jsxs)(`table`,{className:`on-file`,children:[(0,N.jsx)(`thead`,{children:(0,N.jsx)(`tr`,{children:[S(`日期`,`Day`),S(`材料`,`Record`),S(`内容`,`What it says`),S(`附件`,`Papers`),S(`录入`,`By`),S(`操作`,`Acts`)].map(e=>(0,N.jsx)(`th`,{scope:`col`,children:e},e))})}),(0,N.jsx)(`tbody`,{children:t.map(t=>(0,N.jsxs)(`tr`,{children:[(0,N.jsxs)(`td`,{className:`day`,children:[t.on,t.late&&(0,N.jsx)(`div`,{children:(0,N.jsx)(`span`,{className:`badge warning`,children:S(`补录`,`late`)})})]}),(0,N.jsxs)(`td`,{children:[(0,N.jsx)(`b`,{children:t.title}),t.typename===`Approval`&&(0,N.jsxs)(`div`,{className:`quiet`,children:[S(`上报`,`submission`),` `,G(`ApprovalStatus`,t.state)]})]}),(0,N.jsx)(`td`,{className:`said`,children:t.said||`—`}),(0,N.jsx)(`td`,{children:t.papers.join(`;`)||`—`}),(0,N.jsxs)(`td`,{className:`quiet`,children:[t.by,t.version>1&&S(` · 第 ${t.version} 版`,` · version ${t.version}`)]}),(0,N.jsx)(`td`,{className:`row-acts`,children:t.acts.filter(n).map(n=>(0,N.jsx)(`a`,{href:j(`people`,e,{act:n,record:t.id}),"aria-label":`${os(n)} ${t.title} ${t.on}`,children:os(n)},n))})]},t.id))})]})}):(0,N.jsx)(L,{children:S(`还没有记录。`,`Nothing is on file yet.`)})]})}var cs={DONE:`✓`,WAITING:`◷`,MISSING:`!`,POSSIBLE:`○`,NOT_YET:`·`,PASSED_BY:`–`};function ls(e){return e.state===`WAITING`?e.dueOn?S(`待审批,${e.dueOn} 前`,`waits, until ${e.dueOn}`):S(`待审批`,`waiting`):e.state===`MISSING`?[(e.askedBy.find(e=>e.dueOn)??e.askedBy[0])?.rule,e.dueOn&&S(`至 ${e.dueOn}`,`by ${e.dueOn}`)].filter(Boolean).join(` `)||S(`待办`,`asked for`):e.on?e.count>1?S(`${e.on} · ${e.count} 次`,`${e.on} · ${e.count}×`):e.on:e.state===`POSSIBLE`?S(`现在可办`,`possible now`):e.state===`PASSED_BY`?S(`未记录`,`not on file`):e.earliest?S(`最早 ${e.earliest}`,`from ${e.earliest}`):S(`尚不可办`,`not yet`)}var us=e=>[Ka(e.state),...e.askedBy.map(e=>`${e.message} ${e.rule??``}`),...e.possible?[]:e.problems.map(e=>`${e.message} ${e.rule??``}`)].join(`
`);function ds({person:e,picked:t}){let n=Object.keys(z.Stage??{}),r=n.indexOf(e.stage),i={APPLICANT:e.appliedOn??e.openedOn,ACTIVIST:e.activistSince,DEVELOPMENT_TARGET:e.listedOn,PROBATIONARY_MEMBER:e.probation?.start,FULL_MEMBER:e.partyStandingSince},a=100/n.length,o=e=>`${a*e+a/2}%`;return(0,N.jsxs)(`section`,{className:`card`,children:[(0,N.jsx)(`h3`,{children:S(`发展历程`,`The road`)}),(0,N.jsxs)(`div`,{className:`road-scroll`,tabIndex:0,role:`region`,"aria-label":S(`发展历程`,`The road`),children:[(0,N.jsxs)(`svg`,{className:`road-line`,width:`100%`,height:`34`,"aria-hidden":`true`,children:[(0,N.jsx)(`line`,{x1:o(0),x2:o(n.length-1),y1:`17`,y2:`17`}),(0,N.jsx)(`line`,{className:`walked`,x1:o(0),x2:o(Math.max(r,0)),y1:`17`,y2:`17`}),n.map((e,t)=>(0,N.jsxs)(`g`,{children:[(0,N.jsx)(`circle`,{cx:o(t),cy:`17`,r:t===r?11:8,className:t<r?`past`:t===r?`here`:``}),t<r&&(0,N.jsx)(`text`,{x:o(t),y:`21.500`,textAnchor:`middle`,children:`✓`})]},e))]}),(0,N.jsx)(`ol`,{className:`stops`,children:n.map((n,a)=>(0,N.jsxs)(`li`,{className:a<r?`past`:a===r?`here`:``,"aria-current":a===r?`step`:void 0,children:[(0,N.jsx)(`h4`,{children:G(`Stage`,n)}),(0,N.jsx)(`p`,{className:`quiet`,children:a<=r&&i[n]?S(`${i[n]} 起`,`since ${i[n]}`):`\xA0`}),(0,N.jsx)(`ul`,{children:e.operations.filter(e=>e.stage===n&&!e.section.startsWith(`E`)).map(n=>(0,N.jsx)(`li`,{children:(0,N.jsxs)(`a`,{className:`stop-op ${n.state.toLowerCase()}`,href:j(`people`,e.id,{do:n.section}),"aria-current":t===n.section?`true`:void 0,title:us(n),children:[(0,N.jsx)(`i`,{"aria-hidden":`true`,children:cs[n.state]}),(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`b`,{children:y(n.label)}),(0,N.jsx)(`small`,{children:ls(n)})]}),(0,N.jsx)(`kbd`,{children:n.section}),(0,N.jsx)(`span`,{className:`unseen`,children:Ka(n.state)})]})},n.section))})]},n))})]}),(0,N.jsx)(`p`,{className:`legend quiet`,children:Object.entries(cs).map(([e,t])=>(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`i`,{className:`dot ${e.toLowerCase()}`,"aria-hidden":`true`,children:t}),` `,Ka(e)]},e))})]})}var fs={MembershipApplication:[`reviewApplication`,`withdrawApplication`],ThoughtReport:[`reviewThoughtReport`],ConversionRequest:[`reviewConversionRequest`,`withdrawConversionRequest`],TalkRecord:[`updateTalk`,`deleteTalk`],Recommendation:[`updateRecommendation`,`deleteRecommendation`],CommitteeResolution:[`updateCommitteeResolution`,`deleteCommitteeResolution`],Opinion:[`updateOpinion`,`deleteOpinion`],Exemption:[`deleteExemption`],PublicNotice:[`closePublicNotice`,`deletePublicNotice`],PoliticalReview:[`updatePoliticalReview`,`deletePoliticalReview`],Training:[`updateTraining`,`deleteTraining`],AdmissionForm:[`deleteStep`],VoteRecord:[`updateVote`,`deleteVote`],Oath:[`updateOath`,`deleteOath`],Postponement:[`deleteStep`],DoneRecord:[`deleteStep`],Approval:[`decideApproval`,`deliberateApproval`,`withdrawApproval`,`reverseDecision`]},ps=new Set([`reviewApplication`,`withdrawApplication`,`reviewThoughtReport`,`reviewConversionRequest`,`withdrawConversionRequest`,`decideApproval`,`deliberateApproval`,`withdrawApproval`]);function ms(e){let t=e?.candidate;if(!t)return[];let n=[];for(let[e,r]of Object.entries(t))r&&typeof r==`object`&&`nodes`in r&&e!==`approvals`&&n.push(...r.nodes.map(hs));for(let e of t.approvals.nodes)n.push({id:e.id,typename:`Approval`,kind:e.kind,title:G(`ApprovalKind`,e.kind),on:e.submittedOn,state:e.status,version:e.version,by:e.submittedBy?.name??``,late:!1,papers:[],said:[G(`ApprovalStatus`,e.status),e.decidedOn&&S(`${e.decidedOn} ${e.decidedBy?.name??``}`,`${e.decidedOn} ${e.decidedBy?.name??``}`),e.status===`SUBMITTED`&&e.deadlineOn&&S(`${e.deadlineOn} 前审批`,`to be decided by ${e.deadlineOn}`),e.opinion||e.note].filter(Boolean).join(` · `),acts:fs.Approval.filter(t=>e.status===`SUBMITTED`===ps.has(t)&&(t!==`reverseDecision`||[`APPROVED`,`REJECTED`,`RETURNED`].includes(e.status))),value:{},warned:e.foundProblems.map(e=>({rule:e.guard.split(`.`)[0],message:S(e.zh,e.en),article:e.article,severity:e.severity}))});return n.sort((e,t)=>e.on<t.on?1:e.on>t.on?-1:0)}function hs(e){let t=e.__typename===`PublicNotice`&&e.closedOn,n=e.status===`SUBMITTED`;return{id:e.id,typename:e.__typename,kind:String(e.kind),title:G(`Kind`,String(e.kind)),on:e.on,state:String(e.status??``),version:e.version,by:e.recordedBy?.name??``,late:e.lateEntry===!0,papers:e.attachments.map(e=>[e.name,e.reference].filter(Boolean).join(` `)),said:_s(e),acts:(fs[e.__typename]??[]).filter(e=>V.some(t=>t.name===e)&&(!ps.has(e)||n)&&!(t&&e===`closePublicNotice`)),value:vs(e),warned:[]}}var gs=[[`resolutionKind`,`ResolutionKind`],[`result`,`ResolutionResult`],[`result`,`VoteResult`],[`conclusion`,`ReviewConclusion`],[`method`,`RecommendationMethod`],[`outcome`,`ConversionOutcome`],[`status`,`PaperStatus`]];function _s(e){let t=gs.map(([t,n])=>t!==`resolutionKind`&&z[n]?.[String(e[t])]?G(n,String(e[t])):``).filter(Boolean),n=e.member?.name,r=e.places,i=e.__typename===`VoteRecord`?S(`应到 ${e.dueVoters} 实到 ${e.presentVoters} 赞成 ${e.approve} 反对 ${e.oppose} 弃权 ${e.abstain}`,`due ${e.dueVoters}, present ${e.presentVoters}, for ${e.approve}, against ${e.oppose}, abstained ${e.abstain}`):``,a=r?.map(e=>`${e.place} ${e.start} – ${e.end}`).join(`; `),o=e.__typename===`PublicNotice`?e.closedOn?e.clean?S(`不影响发展`,`clean`):S(`影响发展`,`not clean`):S(`公示中`,`hanging`):``,s=[`title`,`content`,`text`,`reason`,`note`,`organizer`,`place`,`serialNumber`,`document`,`resolution`].map(t=>e[t]).find(e=>typeof e==`string`&&e);return[...new Set([n,...t,o,i,a,s])].filter(Boolean).join(` · `)}function vs(e){let t=e.__typename===`VoteRecord`?{due:e.dueVoters,present:e.presentVoters,...Object.fromEntries([`issued`,`returned`,`approve`,`oppose`,`abstain`,`invalid`,`writtenApprove`,`writtenOppose`,`writtenAbstain`].map(t=>[t,e[t]]))}:void 0;return{...e,...e.member?{memberId:e.member.id}:{},...e.meeting?{meetingId:e.meeting.id}:{},...t&&{ballot:t}}}var ys=new Map(V.map(e=>[e.name,sn(e)])),bs=e=>{try{return JSON.parse(e??``)??{}}catch{return{}}},xs=new Map(Object.values(B).flat().map(e=>[e.name,e.words[E===`zh`?0:1]])),Ss=e=>e.replace(/_(\w)/g,(e,t)=>t.toUpperCase()),Cs={stage:[`阶段`,`Stage`],status:[`状态`,`Status`],sub_status:[`阶段内状态`,`Position`],on:[`日期`,`Day`]},ws=e=>Cs[e]?S(...Cs[e]):xs.get(Ss(e))??e,Ts=[`Stage`,`CaseStatus`,`SubStatus`,`ResolutionResult`,`VoteResult`,`ReviewConclusion`,`PaperStatus`,`RecommendationMethod`,`HeldBy`,`ApprovalStatus`,`TrainingMode`,`ConversionOutcome`,`ArchiveReason`,`StageSource`];function Es(e){if(e==null||e===``)return`—`;if(Array.isArray(e))return e.map(Es).join(`、`)||`—`;if(typeof e==`object`)return Object.entries(e).filter(([,e])=>e!==null&&e!==``&&e!==0).map(([e,t])=>`${ws(e)} ${Es(t)}`).join(` `);if(typeof e==`boolean`)return e?S(`是`,`yes`):S(`否`,`no`);let t=Ts.find(t=>z[t]?.[String(e)]);return t?G(t,String(e)):String(e)}var Ds=new Set([`version`,`recorded_at`,`recorded_by`,`edition`,`id`,`kind`,`steps`,`approvals`,`reviewed_by`,`meeting_id`,`assignments`]);function Os(e){let t=bs(e.before),n=bs(e.after),r=[],i=(e,t)=>{for(let n of new Set([...Object.keys(e),...Object.keys(t)])){if(Ds.has(n)||JSON.stringify(e[n])===JSON.stringify(t[n]))continue;let[i,a]=[Es(e[n]),Es(t[n])];i!==a&&r.push([ws(n),i,a])}};i(t,n);for(let e of new Set([...Object.keys(t.steps??{}),...Object.keys(n.steps??{})])){let r=t.steps?.[e],a=n.steps?.[e];i({...r?.shape??{},...r?.on&&{on:r.on}},{...a?.shape??{},...a?.on&&{on:a.on}})}return r}var ks=e=>Object.values(bs(e.after).steps??{}).flatMap(e=>e.attachments??[]).map(e=>[e.name,e.reference].filter(Boolean).join(` `));function As({person:e}){let t=e.timeline.pageInfo,n=t.hasNextPage?t.endCursor??null:null,r=i({queryKey:[`timeline`,e.id,n],initialPageParam:n,enabled:!1,queryFn:({pageParam:t})=>f(Ct,{id:e.id,after:t}),getNextPageParam:e=>e.candidate?.timeline.pageInfo.hasNextPage?e.candidate.timeline.pageInfo.endCursor:void 0}),a=r.data?.pages??[],o=[...e.timeline.nodes,...a.flatMap(e=>e.candidate?.timeline.nodes??[])],s=r.data?r.hasNextPage:n!==null,c=e=>e.on.slice(0,4);return(0,N.jsxs)(`section`,{className:`card`,"aria-labelledby":`timeline-title`,children:[(0,N.jsxs)(`h3`,{id:`timeline-title`,children:[S(`全程纪实`,`Timeline`),` `,(0,N.jsx)(`small`,{children:o.length})]}),(0,N.jsx)(`ol`,{className:`chronicle`,children:o.map((e,t,n)=>{let r=Os(e),i=ks(e),a=n[t-1];return(0,N.jsxs)(`li`,{className:e.lateEntry?`late-entry`:``,children:[(!a||c(a)!==c(e))&&(0,N.jsx)(`div`,{className:`year`,children:c(e)}),(0,N.jsx)(`time`,{dateTime:e.on,children:e.on.slice(5)}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`b`,{children:ys.get(e.act)??e.act}),` `,e.kind&&(0,N.jsx)(`span`,{className:`quiet`,children:z.Kind?.[e.kind]?G(`Kind`,e.kind):G(`ApprovalKind`,e.kind)}),` `,e.lateEntry&&(0,N.jsx)(`span`,{className:`badge warning`,children:S(`补录`,`late entry`)}),(0,N.jsx)(`div`,{className:`quiet`,children:[e.by?.name,e.by?.organization?.name,S(`${e.at.slice(0,10)} 录入`,`entered ${e.at.slice(0,10)}`),i.length&&S(`附件:${i.join(`、`)}`,`papers: ${i.join(`, `)}`)].filter(Boolean).join(` · `)}),!!r.length&&(0,N.jsxs)(`details`,{children:[(0,N.jsx)(`summary`,{children:S(`改变 ${r.length} 项`,`${r.length} changed`)}),(0,N.jsx)(`dl`,{className:`changed`,children:r.map(([e,t,n],r)=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsxs)(`dd`,{children:[t!==`—`&&(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`del`,{children:t}),` →`,` `]}),n]})]},r))})]})]})]},e.id)})}),r.isLoadingError&&(0,N.jsx)(I,{fault:r.error,again:()=>void r.fetchNextPage()}),s&&(0,N.jsx)(`p`,{className:`quiet`,children:S(`以上为最近 ${o.length} 条,更早的记录未列出。`,`These are the newest ${o.length} entries; earlier ones are not listed.`)}),s&&(0,N.jsxs)(`div`,{className:`older`,children:[(0,N.jsx)(`button`,{onClick:()=>void r.fetchNextPage(),disabled:r.isFetching,children:S(`更早的记录`,`Earlier entries`)}),` `,(0,N.jsx)(K,{document:Ct,variables:{id:e.id,after:n}})]})]})}function js(){let{id:e,query:t}=A(),n=a({queryKey:[`person`,e],queryFn:()=>f(bt,{id:e})}),r=a({queryKey:[`records`,e],queryFn:()=>f(St,{id:e}),refetchOnWindowFocus:!1}),i=t.do??t.act,o=!!n.data?.candidate&&!!r.data;if((0,O.useEffect)(()=>{i&&o&&document.getElementById(`acts`)?.scrollIntoView({block:`start`})},[i,t.record,o]),n.isPending)return(0,N.jsx)(R,{});if(n.isLoadingError)return(0,N.jsx)(I,{fault:n.error,again:()=>void n.refetch()});let s=n.data.candidate;if(!s)return(0,N.jsx)(L,{children:S(`没有此人,或不在您的管辖范围内。`,`There is no such person in your scope.`)});let c=ms(r.data);return(0,N.jsxs)(`div`,{className:`dossier`,children:[(0,N.jsx)(Ms,{person:s,onFile:c}),(0,N.jsx)(ds,{person:s,picked:t.do}),(0,N.jsx)(Yo,{person:s,onFile:c}),r.isLoadingError?(0,N.jsx)(I,{fault:r.error,again:()=>void r.refetch()}):(0,N.jsx)(ss,{id:e,onFile:c}),(0,N.jsx)(As,{person:s}),(0,N.jsx)(Ps,{person:s})]})}function Ms({person:e,onFile:t}){let n=[[S(`支部`,`Branch`),e.branch.name],[S(`上级`,`Superior`),e.branch.superior?.name],[S(`性别`,`Sex`),G(`Sex`,e.sex)],[S(`出生`,`Born`),e.birth],[S(`证件号`,`ID number`),e.idNumberMasked],[S(`手机`,`Phone`),(0,N.jsx)(Ns,{id:e.id},e.id)],[S(`民族`,`Ethnicity`),e.ethnicity],[S(`学历`,`Education`),G(`Education`,e.education)],[S(`单位`,`Unit`),[e.unit,e.occupation].filter(Boolean).join(` `)],[S(`户籍地`,`Registered in`),e.registrationPlace],[S(`申请日期`,`Applied`),e.appliedOn],[S(`确定积极分子`,`Activist since`),e.activistSince],[S(`列为发展对象`,`Listed`),e.listedOn],[S(`预备期`,`Probation`),e.probation&&`${e.probation.start} – ${e.probation.lastDay}`],[S(`党龄起`,`Standing since`),e.partyStandingSince],[S(`培养联系人`,`Mentors`),e.mentors.map(e=>e.member?.name).join(`、`)],[S(`入党介绍人`,`Introducers`),e.introducers.map(e=>e.member?.name).join(`、`)],[S(`执行规定`,`Edition`),G(`Edition`,e.edition)],[S(`流动人员`,`On the move`),e.isFloating&&[e.outflowPlace,e.inflowPlace].filter(Boolean).join(` → `)]];return(0,N.jsxs)(`section`,{className:`card head`,children:[(0,N.jsxs)(U,{children:[(0,N.jsxs)(`a`,{href:j(`people`),children:[`← `,S(`名册`,`People`)]}),(0,N.jsx)(`a`,{href:j(`regulation`,``,{person:e.id}),children:S(`按某日、某版规定评判`,`Judge as of a day, under an edition`)}),(0,N.jsx)(`button`,{onClick:()=>window.print(),children:S(`打印`,`Print`)}),(0,N.jsx)(K,{document:bt,variables:{id:e.id}})]}),(0,N.jsxs)(`h2`,{children:[e.name,` `,(0,N.jsx)(`span`,{className:`badge stage`,children:G(`Stage`,e.stage)}),e.subStatus&&(0,N.jsx)(`span`,{className:`badge task`,children:G(`SubStatus`,e.subStatus)}),e.status!==`ACTIVE`&&(0,N.jsx)(`span`,{className:`badge warning`,children:G(`CaseStatus`,e.status)}),e.stageSource===`ADJUSTED`&&(0,N.jsx)(`span`,{className:`badge warning`,children:G(`StageSource`,e.stageSource)}),e.stageSince&&(0,N.jsxs)(`small`,{children:[` `,S(`${e.stageSince} 起`,`since ${e.stageSince}`)]})]}),!!(e.overdue.length+e.anomalies.length)&&(0,N.jsxs)(`p`,{children:[e.overdue.map((t,n)=>(0,N.jsx)(q,{problem:{...t,severity:`ERROR`},mend:(0,N.jsx)(hn,{problem:t,person:e})},n)),e.anomalies.map((t,n)=>(0,N.jsx)(q,{problem:t,mend:(0,N.jsx)(hn,{problem:t,person:e})},`a`+n))]}),(0,N.jsx)(rs,{person:e,onFile:t}),(0,N.jsx)(`dl`,{className:`facts`,children:n.filter(([,e])=>e).map(([e,t])=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`dt`,{children:e}),(0,N.jsx)(`dd`,{children:t})]},e))})]})}function Ns({id:e}){let[t,n]=(0,O.useState)(!1),r=a({queryKey:[`phone`,e],queryFn:()=>f(xt,{id:e}),enabled:t,staleTime:1/0});return r.isLoadingError?(0,N.jsx)(`span`,{role:`alert`,className:`problem`,children:r.error.message}):r.data?r.data.candidate?.phone||`—`:(0,N.jsx)(`button`,{className:`bare`,onClick:()=>n(!0),title:S(`查看记入审计`,`The audit trail says who looked`),children:S(`查看`,`Show`)})}function Ps({person:e}){return(0,N.jsxs)(`section`,{className:`signatures`,"aria-hidden":`true`,children:[[S(`培养联系人 / 入党介绍人`,`Mentors / introducers`),S(`党支部书记`,`Secretary of the branch`),S(`上级党组织(盖章)`,`Superior organization (seal)`)].map(e=>(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`span`,{children:e}),(0,N.jsx)(`i`,{}),(0,N.jsx)(`span`,{children:S(`年  月  日`,`Date`)})]},e)),(0,N.jsx)(`p`,{children:S(`${e.name} · 发展党员全程纪实 · 打印于 ${W()}`,`${e.name} · record of admission · printed ${W()}`)})]})}function Fs(){return A(e=>e.id)?(0,N.jsx)(js,{}):(0,N.jsx)(Uo,{})}var Is=(e,t,n,r)=>({slug:e,title:Tn.views[e],sign:e,key:t,content:n,...r}),Ls=[{title:Tn.groups.work,views:[Is(`today`,`t`,Bo,{first:!0}),Is(`inbox`,`i`,xa,{first:!0,fixed:!0}),Is(`filings`,`f`,zi,{first:!0,fixed:!0,act:`acknowledgeUpwardFilings`}),Is(`people`,`p`,Fs,{first:!0}),Is(`board`,`b`,Cr),Is(`meetings`,`m`,Va)]},{title:Tn.groups.reference,views:[Is(`statistics`,`s`,Po),Is(`regulation`,`r`,so)]},{title:Tn.groups.system,views:[Is(`admin`,`a`,rr),Is(`library`,`l`,Cn),Is(`editor`,`e`,null)]}],Rs=Ls.flatMap(e=>e.views),zs=e=>Rs.find(({slug:t})=>t===e)??Rs[0],Bs=e=>e===`editor`||e===`docs`;function Vs(){let e=Y();return Ls.map(({title:t,views:n})=>({title:t,views:n.filter(({act:t})=>!t||e(t))}))}var Hs=()=>Vs().flatMap(e=>e.views);function Us({title:e,keys:t}){return(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`h3`,{children:e}),t.map(({pressed:e,does:t})=>(0,N.jsxs)(`p`,{children:[t,(0,N.jsx)(`span`,{children:e.map((e,t)=>[t>0&&` `,(0,N.jsx)(`kbd`,{children:e},e)])})]},e.join(` `)))]})}var Z=b({title:[`快捷键`,`Keys`],close:[`关闭`,`Close`],everywhere:[`任何位置`,`Everywhere`],palette:[`命令面板`,`Command palette`],thisList:[`本列表`,`This list`],nextPrevious:[`下一件、上一件`,`Next, previous`],choose:[`选择`,`Choose`],search:[`搜索`,`Search`],inbox:{open:[`打开预览`,`Open the preview`],approve:[`通过`,`Approve`],giveBack:[`退回`,`Return`],undo:[`撤销刚办的`,`Reverse what was just decided`],leave:[`关闭预览、清除选择`,`Close the preview, clear the choice`]},filings:{open:[`打开档案`,`Open the file`],acknowledge:[`备案`,`Acknowledge`],undo:[`撤回刚备案的`,`Take back what was just acknowledged`],leave:[`清除选择`,`Clear the choice`]}}),Ws=[{pressed:[`j`,`k`],does:Z.nextPrevious},{pressed:[`x`],does:Z.choose},{pressed:[`/`],does:Z.search}],Gs=[...Ws,{pressed:[`Enter`],does:Z.inbox.open},{pressed:[`a`],does:Z.inbox.approve},{pressed:[`r`],does:Z.inbox.giveBack},{pressed:[`u`],does:Z.inbox.undo},{pressed:[`Esc`],does:Z.inbox.leave}],Ks=[...Ws,{pressed:[`Enter`],does:Z.filings.open},{pressed:[`a`],does:Z.filings.acknowledge},{pressed:[`u`],does:Z.filings.undo},{pressed:[`Esc`],does:Z.filings.leave}];function qs(){let e=Hs(),t=[{pressed:[`Ctrl`,`K`],does:Z.palette},{pressed:[`?`],does:Z.thisList},...e.map(({key:e,title:t})=>({pressed:[`g`,e],does:t}))];return(0,N.jsxs)(An,{title:Z.title,close:g,children:[(0,N.jsxs)(`div`,{className:`keys-list`,children:[(0,N.jsx)(Us,{title:Z.everywhere,keys:t}),(0,N.jsx)(Us,{title:Tn.views.inbox,keys:Gs}),e.some(({slug:e})=>e===`filings`)&&(0,N.jsx)(Us,{title:Tn.views.filings,keys:Ks})]}),(0,N.jsxs)(`div`,{className:`actions`,children:[(0,N.jsx)(`span`,{className:`grow`}),(0,N.jsx)(`button`,{type:`button`,onClick:g,children:Z.close})]})]})}var Js=1500,Ys=e=>(e.ctrlKey||e.metaKey)&&e.key.toLowerCase()===`k`&&!e.target.closest(`.monaco-editor`),Xs=()=>d.setState(({open:e})=>({open:e===`palette`?null:`palette`}));function Zs(){let e=(0,O.useRef)([]);e.current=Hs(),(0,O.useEffect)(()=>{let t=-1/0,n=({key:n,timeStamp:r})=>r-t<Js?e.current.find(e=>e.key===n):void 0;function r(e){if(Ys(e)){e.preventDefault(),Xs();return}if(di(e))return;let r=n(e);t=-1/0,r?(e.preventDefault(),e.stopImmediatePropagation(),M(r.slug)):e.key===`g`?t=e.timeStamp:e.key===`?`&&d.setState({open:`keys`})}return window.addEventListener(`keydown`,r,!0),()=>window.removeEventListener(`keydown`,r,!0)},[])}function Qs(e){return typeof e==`object`&&!!e}var $s=`x-graphql-event-stream-token`;function ec(e){if(e=e,e!==`next`&&e!==`complete`)throw Error(`Invalid stream event "${e}"`);return e}function tc(e,t){if(t)try{t=JSON.parse(t)}catch{throw Error(`Invalid stream data`)}if(e===`next`&&!t)throw Error(`Stream data must be an object for "next" events`);return t||null}var nc;(function(e){e[e.NewLine=10]=`NewLine`,e[e.CarriageReturn=13]=`CarriageReturn`,e[e.Space=32]=`Space`,e[e.Colon=58]=`Colon`})(nc||={});function rc(){let e,t,n,r=!1,i={event:``,data:``},a=[],o=new TextDecoder;return function(s){if(e===void 0)e=s,t=0,n=-1;else{let t=new Uint8Array(e.length+s.length);t.set(e),t.set(s,e.length),e=t}let c=e.length,l=0;for(;t<c;){r&&=(e[t]===nc.NewLine&&(l=++t),!1);let s=-1;for(;t<c&&s===-1;++t)switch(e[t]){case nc.Colon:n===-1&&(n=t-l);break;case nc.CarriageReturn:r=!0;case nc.NewLine:s=t}if(s===-1)break;if(l===s){if(i.event||i.data){if(!i.event)throw Error(`Missing message event`);let e=ec(i.event),t=tc(e,i.data);a.push({event:e,data:t}),i={event:``,data:``}}}else if(n>0){let t=e.subarray(l,s),r=o.decode(t.subarray(0,n)),a=n+(t[n+1]===nc.Space?2:1),c=o.decode(t.subarray(a));switch(r){case`event`:i.event=c;break;case`data`:i.data=i.data?i.data+`
`+c:c}}l=t,n=-1}if(l===c){e=void 0;let t=[...a];return a=[],t}l!==0&&(e=e.subarray(l),t-=l)}}function ic(e){let{singleConnection:t=!1,lazy:n=!0,lazyCloseTimeout:r=0,onNonLazyError:i=console.error,generateID:a=function(){return`xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`.replace(/[xy]/g,e=>{let t=Math.random()*16|0;return(e==`x`?t:t&3|8).toString(16)})},retryAttempts:o=5,retry:s=async function(e){let t=1e3;for(let n=0;n<e;n++)t*=2;await new Promise(e=>setTimeout(e,t+Math.floor(Math.random()*2700+300)))},credentials:c=`same-origin`,referrer:l,referrerPolicy:u,onMessage:d,on:f}=e,p=e.fetchFn||fetch,m=e.abortControllerImpl||AbortController,h=(()=>{let e=!1,t=[];return{get disposed(){return e},onDispose(n){return e?(setTimeout(()=>n(),0),()=>{}):(t.push(n),()=>{t.splice(t.indexOf(n),1)})},dispose(){if(!e){e=!0;for(let e of[...t])e()}}}})(),g,_,v=0,y=null,b=0;async function x(){try{if(h.disposed)throw Error(`Client has been disposed`);return await(_??=(async()=>{var t,n;if(y){if(await s(b),g.signal.aborted)throw Error(`Connection aborted by the client`);b++}(t=f?.connecting)==null||t.call(f,!!y),g=new m;let r=h.onDispose(()=>g.abort());g.signal.addEventListener(`abort`,()=>{r(),_=void 0});let i=e,a=typeof i.url==`function`?await i.url(void 0):i.url;if(g.signal.aborted)throw Error(`Connection aborted by the client`);let o=typeof i.headers==`function`?await i.headers(void 0):i.headers??{};if(g.signal.aborted)throw Error(`Connection aborted by the client`);let v;try{v=await p(a,{signal:g.signal,method:`PUT`,credentials:c,referrer:l,referrerPolicy:u,headers:o})}catch(e){throw new ac(e)}if(v.status!==201)throw new ac(v);o[$s]=await v.text();let x=await sc({signal:g.signal,headers:o,credentials:c,referrer:l,referrerPolicy:u,url:a,fetchFn:p,onMessage:e=>{var t;(t=f?.message)==null||t.call(f,e),d?.(e)}});return(n=f?.connected)==null||n.call(f,!!y),x.waitForThrow().catch(()=>_=void 0),x})())}catch(e){throw _=void 0,e}}t&&!n&&(async()=>{for(v++;;)try{let{waitForThrow:e}=await x();await e()}catch(e){if(h.disposed)return;if(!(e instanceof ac)||(_=void 0,!o||b>=o))return i?.(e);y=e}})();function S(i,S,C){if(!t){let t=new m,n=h.onDispose(()=>{n(),t.abort()});return(async()=>{var n,r,a,m;let h=null,g=0;for(;;)try{if(h){if(await s(g),t.signal.aborted)throw Error(`Connection aborted by the client`);g++}(n=f?.connecting)==null||n.call(f,!!h),(r=C?.connecting)==null||r.call(C,!!h);let o=e,_=typeof o.url==`function`?await o.url(i):o.url;if(t.signal.aborted)throw Error(`Connection aborted by the client`);let v=typeof o.headers==`function`?await o.headers(i):o.headers??{};if(t.signal.aborted)throw Error(`Connection aborted by the client`);let{getResults:y}=await sc({signal:t.signal,headers:{...v,"content-type":`application/json; charset=utf-8`},credentials:c,referrer:l,referrerPolicy:u,url:_,body:JSON.stringify(i),fetchFn:p,onMessage:e=>{var t,n;(t=f?.message)==null||t.call(f,e),(n=C?.message)==null||n.call(C,e),d?.(e)}});(a=f?.connected)==null||a.call(f,!!h),(m=C?.connected)==null||m.call(C,!!h);for await(let e of y())h=null,g=0,S.next(e);return t.abort()}catch(e){if(t.signal.aborted)return;if(!(e instanceof ac)||!o||g>=o)throw e;h=e}})().then(()=>S.complete()).catch(e=>S.error(e)),()=>t.abort()}v++;let w=new m,T=h.onDispose(()=>{T(),w.abort()});return(async()=>{let e=a();i={...i,extensions:{...i.extensions,operationId:e}};let t=null;for(;;){t=null;try{let{url:n,headers:r,getResults:a}=await x(),o;try{o=await p(n,{signal:w.signal,method:`POST`,credentials:c,referrer:l,referrerPolicy:u,headers:{...r,"content-type":`application/json; charset=utf-8`},body:JSON.stringify(i)})}catch(e){throw new ac(e)}if(o.status!==202)throw new ac(o);t=async()=>{let t;try{let i=new m,a=h.onDispose(()=>{a(),i.abort()});t=await p(n+`?operationId=`+e,{signal:i.signal,method:`DELETE`,credentials:c,referrer:l,referrerPolicy:u,headers:r})}catch(e){throw new ac(e)}if(t.status!==200)throw new ac(t)};for await(let t of a({signal:w.signal,operationId:e}))y=null,b=0,S.next(t);return t=null,w.abort()}catch(e){if(w.signal.aborted)return await t?.();if(!(e instanceof ac)||(n&&(_=void 0),!o||b>=o))throw w.abort(),e;y=e}finally{w.signal.aborted&&--v===0&&(isFinite(r)&&r>0?setTimeout(()=>{v||g.abort()},r):g.abort())}}})().then(()=>S.complete()).catch(e=>S.error(e)),()=>w.abort()}return{subscribe:S,iterate(e,t){let n=[],r={done:!1,error:null,resolve:()=>{}},i=S(e,{next(e){n.push(e),r.resolve()},error(e){r.done=!0,r.error=e,r.resolve()},complete(){r.done=!0,r.resolve()}},t),a=(async function*(){for(;;){for(n.length||await new Promise(e=>r.resolve=e);n.length;)yield n.shift();if(r.error)throw r.error;if(r.done)return}})();return a.throw=async e=>(r.done||(r.done=!0,r.error=e,r.resolve()),{done:!0,value:void 0}),a.return=async()=>(i(),{done:!0,value:void 0}),a},dispose(){h.dispose()}}}var ac=class extends Error{constructor(e){let t,n;oc(e)?(n=e,t=`Server responded with `+e.status+`: `+e.statusText):t=e instanceof Error?e.message:String(e),super(t),this.name=this.constructor.name,this.response=n}};function oc(e){return Qs(e)&&typeof e.ok==`boolean`&&typeof e.status==`number`&&typeof e.statusText==`string`}async function sc(e){let{signal:t,url:n,credentials:r,headers:i,body:a,referrer:o,referrerPolicy:s,fetchFn:c,onMessage:l}=e,u={},d={},f;try{f=await c(n,{signal:t,method:a?`POST`:`GET`,credentials:r,referrer:o,referrerPolicy:s,headers:{...i,accept:`text/event-stream`},body:a})}catch(e){throw new ac(e)}if(!f.ok)throw new ac(f);if(!f.body)throw Error(`Missing response body`);let p=null,m;return(async()=>{var e;try{let t=rc();for await(let n of cc(f.body)){if(typeof n==`string`)throw p=Error(`Unexpected string chunk "${n}"`);let r;try{r=t(n)}catch(e){throw p=e}if(r)for(let t of r){try{l?.(t)}catch(e){throw p=e}let n=t.data&&`id`in t.data?t.data.id:``;switch(n in d||(d[n]=[]),t.event){case`next`:n?d[n].push(t.data.payload):d[n].push(t.data);break;case`complete`:d[n].push(`complete`);break;default:throw p=Error(`Unexpected message event "${t.event}"`)}(e=u[n])==null||e.proceed()}}if(Object.keys(u).length)throw Error(`Connection closed while having active streams`)}catch(e){p=!p&&Object.keys(u).length?new ac(e):e,m?.(p)}finally{Object.values(u).forEach(({proceed:e})=>e())}})(),{url:n,headers:i,waitForThrow:()=>new Promise((e,t)=>{if(p)return t(p);m=t}),async*getResults(e){let{signal:t,operationId:n=``}=e??{};try{for(;;){for(;d[n]?.length;){let e=d[n].shift();if(e===`complete`)return;yield e}if(p)throw p;if(t?.aborted)throw Error(`Getting results aborted by the client`);await new Promise(e=>{let r=()=>{t?.removeEventListener(`abort`,r),delete u[n],e()};t?.addEventListener(`abort`,r),u[n]={proceed:r}})}}finally{delete d[n]}}}}function cc(e){return typeof Object(e)[Symbol.asyncIterator]==`function`?(e=e,e):(async function*(){let t=e.getReader(),n;do n=await t.read(),n.value!==void 0&&(yield n.value);while(!n.done)})()}var lc=ic({url:`/graphql`,credentials:`same-origin`,headers:{"accept-language":E},retryAttempts:0}),uc=e=>new Set(e.flatMap(({candidate:e})=>e?[e.id]:[])),dc=1200,fc=()=>!!document.querySelector(`dialog[open]`);function pc(e){let t=[],n=0;function r(){n=window.setTimeout(i,dc)}function i(){if(fc()){r();return}let i=t;t=[],n=0,e(i)}return{add(e){t.push(e),n||r()},stop:()=>clearTimeout(n)}}var mc=6e4,hc=e=>Math.min(mc,2e3*2**e);function gc(e,t){let n={is:`over`},r=0;function i(){let t={is:`open`,unsubscribe:()=>{}};n=t,t.unsubscribe=e(()=>{r=0},()=>{n===t&&a()})}function a(){r+=1,n={is:`waiting`,timer:window.setTimeout(()=>{i(),t()},hc(r))}}function o(e){e.is===`open`?e.unsubscribe():e.is===`waiting`&&clearTimeout(e.timer)}return i(),{renew(){let e=n;i(),o(e)},close(){let e=n;n={is:`over`},o(e)}}}var _c=[[`inbox-counts`],[`filing-counts`],[`counts`],[`today`],[`people`],[`board`],[`meetings`],[`statistics`],[`approval`]];function vc(e,t){for(let n of t)e.invalidateQueries({queryKey:n})}function yc(e,t){Pr(e,Wi,e=>t.has(e.candidate.id)),Pr(e,Ci,e=>t.has(e.id))}var bc=e=>vc(e,_c);function xc(e,t){yc(e,t);let n=[...t].flatMap(e=>[[`person`,e],[`records`,e]]);vc(e,[..._c,...n])}function Sc(e){bc(e),yc(e,new Set)}var Cc=b({changed:(e,t,n)=>[`${e}:${t} · ${n}`,`${e}: ${t} · ${n}`],severalChanged:e=>[`其他人刚刚更新了 ${e} 人的档案`,`Others have just changed ${e} files`]}),wc=2,Tc=new Map(V.map(e=>[e.name,e.words])),Ec=(e=``)=>m(Tc.get(e))||e;function Dc(e,t){let n=e.flatMap(({acts:e,candidate:n})=>{let r=n?.timeline.nodes[0]?.by?.name;return!n||!r||r===t?[]:[{id:n.id,text:Cc.changed(r,Ec(e.at(-1)),n.name)}]});if(n.length>wc)T(Cc.severalChanged(n.length));else for(let{id:e,text:t}of n)T(t,j(`people`,e))}function Oc(e,t){let n=uc(t);ci(n),xc(e,n),Dc(t,k.getState().account?.name)}function kc(e,t,n){return lc.subscribe({query:We.toString()},{next:({data:n})=>{t(),n?.candidateChanged&&e(n.candidateChanged)},error:n,complete:n})}function Ac(){let e=n();(0,O.useEffect)(()=>{let t=pc(t=>Oc(e,t)),n=gc((e,n)=>kc(t.add,e,n),()=>Sc(e));function r(){n.renew(),bc(e)}return _.addEventListener(`found`,r),()=>{n.close(),_.removeEventListener(`found`,r),t.stop()}},[e])}var jc=(e,t)=>`${e}-${t}`,Q=b({title:[`命令面板`,`Command palette`],search:[`搜索或跳转`,`Search or go to`],placeholder:[`人名、页面、操作、支部…`,`A name, a screen, an operation, a branch…`],results:[`结果`,`Results`],nothing:[`没有找到。`,`Nothing found.`],groups:{people:[`人员`,`People`],screens:[`前往`,`Go to`],saved:[`视图`,`Saved views`],operations:[`办理`,`Operations`],scope:[`范围`,`Scope`],settings:[`设置`,`Settings`]},wholeScope:[`全部管辖范围`,`All of my scope`],settings:{language:[`Switch to English`,`切换为中文`],languageNote:[`切换语言`,`Language`],light:[`浅色外观`,`Light appearance`],dark:[`深色外观`,`Dark appearance`],system:[`外观跟随系统`,`Appearance of the system`],keys:[`快捷键`,`Keys`],account:[`换一个账户`,`Another account`],leave:[`退出登录`,`Sign out`]},hints:{choose:[`选择`,`choose`],open:[`打开`,`open`],close:[`关闭`,`close`]}});function Mc({typed:e,type:t,listId:n,many:r,current:i,setCurrent:a,run:o}){function s(e){if(!e.nativeEvent.isComposing){if(e.key===`ArrowDown`)a((i+1)%Math.max(1,r));else if(e.key===`ArrowUp`)a((i-1+r)%Math.max(1,r));else if(e.key===`Enter`)o();else return;e.preventDefault()}}return(0,N.jsx)(`input`,{autoFocus:!0,role:`combobox`,"aria-expanded":`true`,"aria-controls":n,"aria-activedescendant":r?jc(n,i):void 0,"aria-label":Q.search,placeholder:Q.placeholder,value:e,onChange:e=>t(e.target.value),onKeyDown:s})}function Nc({id:e,command:{sign:t,title:n,note:r},isCurrent:i,point:a,run:o}){let s=(0,O.useRef)(null);return(0,O.useEffect)(()=>{i&&s.current?.scrollIntoView({block:`nearest`})},[i]),(0,N.jsxs)(`div`,{ref:s,id:e,role:`option`,"aria-selected":i,onMouseMove:a,onClick:o,children:[(0,N.jsx)(P,{sign:t}),(0,N.jsx)(`span`,{children:n}),(0,N.jsx)(`small`,{className:`quiet`,children:r})]})}function Pc({listId:e,groups:t,current:n,setCurrent:r,run:i}){let a=new Map(t.flatMap(e=>e.commands).map((e,t)=>[e,t]));return(0,N.jsx)(`div`,{id:e,className:`found`,role:`listbox`,"aria-label":Q.results,children:t.map(({title:t,commands:o})=>(0,N.jsxs)(`div`,{role:`group`,"aria-label":t,children:[(0,N.jsx)(`div`,{className:`heading`,"aria-hidden":`true`,children:t}),o.map(t=>{let o=a.get(t);return(0,N.jsx)(Nc,{id:jc(e,o),command:t,isCurrent:o===n,point:()=>r(o),run:()=>i(t)},t.key)})]},t))})}var Fc=[{keys:[`↑`,`↓`],does:Q.hints.choose},{keys:[`Enter`],does:Q.hints.open},{keys:[`Esc`],does:Q.hints.close}],Ic=()=>(0,N.jsx)(`footer`,{children:Fc.map(({keys:e,does:t})=>(0,N.jsxs)(`span`,{children:[e.map(e=>[(0,N.jsx)(`kbd`,{children:e},e),` `]),t]},t))}),Lc=e=>t=>`${t.title} ${t.note??``} ${t.key}`.toLowerCase().includes(e),Rc=e=>e.map(({id:e,name:t,stage:n,branch:r})=>({key:e,title:t,note:`${G(`Stage`,n)} · ${r.name}`,sign:`person`,run:()=>M(`people`,e)})),zc=e=>e.map(({key:e,title:t,slug:n,sign:r})=>({key:`g ${e}`,title:t,note:n,sign:r,run:()=>M(n)})),Bc=e=>e.map(e=>({key:e.name,title:e.name,sign:`save`,run:()=>fa(e)})),Vc=V.filter(({input:e})=>e).map(({name:e,words:t})=>({key:e,title:m(t),note:e,sign:`library`,run:()=>M(`library`,``,{text:e})})),Hc=e=>[{key:`all`,title:Q.wholeScope,sign:`admin`,run:()=>Wr(``)},...e.filter(({depth:e})=>e>0).map(({office:{id:e,name:t}})=>({key:e,title:t,sign:`admin`,run:()=>Wr(e)}))],Uc=localStorage.getItem(`jishi:theme`),Wc=s(()=>({theme:Uc===`light`||Uc===`dark`?Uc:`system`}));function Gc(e){localStorage.setItem(`jishi:theme`,e),document.documentElement.dataset.theme=e,Wc.setState({theme:e})}document.documentElement.dataset.theme=Wc.getState().theme;async function Kc(){await v(),sessionStorage.clear(),location.reload()}var qc=e=>setTimeout(()=>d.setState({open:e})),Jc=[{key:`language`,title:Q.settings.language,note:Q.settings.languageNote,sign:`language`,run:h},{key:`light`,title:Q.settings.light,sign:`theme`,run:()=>Gc(`light`)},{key:`dark`,title:Q.settings.dark,sign:`theme`,run:()=>Gc(`dark`)},{key:`system`,title:Q.settings.system,sign:`theme`,run:()=>Gc(`system`)},{key:`keys`,title:Q.settings.keys,sign:`keys`,run:()=>qc(`keys`)},{key:`account`,title:Q.settings.account,sign:`person`,run:()=>qc(`account`)},{key:`leave`,title:Q.settings.leave,sign:`leave`,run:()=>void Kc()}],Yc=8,Xc=6;function Zc(e){let t=Ur(),n=ua(),r=Hs(),i=e.trim().toLowerCase(),o=a({queryKey:[`find`,i],queryFn:()=>f(Ge,{name:i}),enabled:i.length>0,placeholderData:e=>e}),s=e=>e.filter(Lc(i)),c=(e,t)=>i?s(e).slice(0,t):[];return{groups:[{title:Q.groups.people,commands:i?Rc(o.data?.candidates.nodes??[]):[]},{title:Q.groups.screens,commands:s(zc(r))},{title:Q.groups.saved,commands:s(Bc(n))},{title:Q.groups.operations,commands:c(Vc,Yc)},{title:Q.groups.scope,commands:c(Hc(t),Xc)},{title:Q.groups.settings,commands:s(Jc)}].filter(({commands:e})=>e.length),isSearching:o.isFetching}}function Qc(e){e&&(g(),e.run())}function $c(){let[e,t]=(0,O.useState)(``),[n,r]=(0,O.useState)(0),{groups:i,isSearching:a}=Zc(e),o=(0,O.useId)(),s=(0,O.useRef)(null);(0,O.useLayoutEffect)(()=>{s.current?.showModal()},[]);let c=i.flatMap(e=>e.commands),l=Math.min(n,c.length-1);function u(e){t(e),r(0)}function d(e){e.target===s.current&&g()}return(0,N.jsxs)(`dialog`,{ref:s,className:`palette`,onClose:g,onClick:d,"aria-label":Q.title,children:[(0,N.jsx)(Mc,{typed:e,type:u,listId:o,many:c.length,current:l,setCurrent:r,run:()=>Qc(c[l])}),(0,N.jsx)(Pc,{listId:o,groups:i,current:l,setCurrent:r,run:Qc}),!c.length&&!a&&(0,N.jsx)(`div`,{className:`state`,role:`status`,children:(0,N.jsx)(`p`,{children:Q.nothing})}),(0,N.jsx)(Ic,{})]})}var el=`jishi:folded`,tl=()=>!!localStorage.getItem(el),nl=e=>localStorage.setItem(el,e?`1`:``);function rl({label:e,options:t,chosen:n,choose:r}){return(0,N.jsx)(`fieldset`,{className:`choice`,"aria-label":e,children:t.map(({value:e,name:t,lang:i})=>(0,N.jsx)(`button`,{type:`button`,lang:i,"aria-pressed":e===n,onClick:()=>r(e),children:t},e))})}var $=b({label:[`导航`,`Navigation`],name:[`纪实`,`Jishi`],subtitle:[`发展党员全程纪实`,`The record of admission`],search:[`搜索或跳转`,`Search`],searchLabel:[`搜索或跳转`,`Search or go to`],scope:[`范围`,`Scope`],wholeScope:[`全部管辖范围`,`All of my scope`],more:[`更多`,`More`],less:[`收起`,`Close`],fold:[`收起导航`,`Fold`],foldLabel:[`收起导航`,`Fold the navigation`],unfoldLabel:[`展开导航`,`Unfold the navigation`],account:[`账户与设置`,`Account and settings`],appearance:[`外观`,`Appearance`],themes:{system:[`跟随系统`,`System`],light:[`浅色`,`Light`],dark:[`深色`,`Dark`]},language:[`语言`,`Language`],languages:{zh:[`中文`,`中文`],en:[`English`,`English`]},keys:[`快捷键`,`Keys`],otherAccount:[`换一个账户…`,`Another account…`],leave:[`退出登录`,`Sign out`]}),il=[`zh`,`en`].map(e=>({value:e,name:$.languages[e],lang:e}));function al(e){e!==E&&h()}var ol=()=>(0,N.jsx)(rl,{label:$.language,options:il,chosen:E,choose:al}),sl=[`system`,`light`,`dark`].map(e=>({value:e,name:$.themes[e]}));function cl(){let e=Wc(e=>e.theme);return(0,N.jsx)(rl,{label:$.appearance,options:sl,chosen:e,choose:Gc})}function ll({account:{name:e,role:t}}){let n=(0,N.jsxs)(N.Fragment,{children:[(0,N.jsx)(`span`,{className:`face`,"aria-hidden":`true`,children:e.slice(0,1)}),(0,N.jsxs)(`span`,{children:[(0,N.jsx)(`b`,{children:e}),(0,N.jsx)(`small`,{children:G(`Role`,t)})]})]});return(0,N.jsxs)(Ut,{className:`me`,panelClass:`menu`,label:$.account,button:n,children:[(0,N.jsx)(`h3`,{children:$.appearance}),(0,N.jsx)(cl,{}),(0,N.jsx)(`h3`,{children:$.language}),(0,N.jsx)(ol,{}),(0,N.jsx)(`hr`,{}),(0,N.jsxs)(`button`,{type:`button`,onClick:()=>d.setState({open:`keys`}),children:[(0,N.jsx)(P,{sign:`keys`}),$.keys]}),(0,N.jsxs)(`button`,{type:`button`,onClick:()=>d.setState({open:`account`}),children:[(0,N.jsx)(P,{sign:`person`}),$.otherAccount]}),(0,N.jsxs)(`button`,{type:`button`,onClick:()=>void Kc(),children:[(0,N.jsx)(P,{sign:`leave`}),$.leave]})]})}function ul({isFolded:e,fold:t}){function n(){nl(!e),t(!e)}return(0,N.jsxs)(`button`,{type:`button`,className:`fold`,"aria-pressed":e,onClick:n,"aria-label":e?$.unfoldLabel:$.foldLabel,children:[(0,N.jsx)(P,{sign:`fold`}),(0,N.jsx)(`span`,{children:$.fold})]})}function dl(){let e=A(e=>e.query.organization)??``,t=Ur();return t.length<2?null:(0,N.jsxs)(`select`,{className:`office`,value:e,onChange:e=>Wr(e.target.value),"aria-label":$.scope,children:[(0,N.jsx)(`option`,{value:``,children:$.wholeScope}),t.filter(({depth:e})=>e>0).map(({office:e,depth:t})=>(0,N.jsx)(`option`,{value:e.id,children:`  `.repeat(t-1)+e.name},e.id))]})}var fl=`Ctrl K`;function pl(){return(0,N.jsxs)(`button`,{type:`button`,className:`seek`,onClick:()=>d.setState({open:`palette`}),"aria-label":$.searchLabel,children:[(0,N.jsx)(P,{sign:`search`}),(0,N.jsx)(`span`,{className:`grow`,style:{textAlign:`left`},children:$.search}),(0,N.jsx)(`kbd`,{children:fl})]})}function ml({count:{value:e,bad:t,said:n}}){return(0,N.jsx)(`em`,{className:t?`tally bad`:`tally`,"aria-label":n,children:e>999?`999+`:e})}var hl=({slug:e},t)=>e===t||e===`editor`&&Bs(t);function gl({view:e,count:t,isFolded:n,follow:r}){let i=A(e=>e.screen);return(0,N.jsxs)(`a`,{href:j(e.slug),"aria-current":hl(e,i)?`page`:void 0,title:n?e.title:void 0,onClick:r,children:[(0,N.jsx)(P,{sign:e.sign}),(0,N.jsx)(`span`,{children:e.title}),!!t?.value&&(0,N.jsx)(ml,{count:t})]})}function _l({account:e,isFolded:t,fold:n}){let r=Vs(),i=Ro(),[a,o]=(0,O.useState)(!1),s=()=>o(!1);return(0,N.jsxs)(`nav`,{className:a?`side open`:`side`,"aria-label":$.label,children:[(0,N.jsxs)(`div`,{className:`brand`,children:[(0,N.jsx)(C,{}),(0,N.jsxs)(`div`,{children:[(0,N.jsx)(`b`,{children:$.name}),(0,N.jsx)(`span`,{children:$.subtitle})]})]}),(0,N.jsx)(pl,{}),(0,N.jsx)(dl,{}),r.map(({title:e,views:n})=>(0,N.jsxs)(`section`,{"aria-label":e,children:[(0,N.jsx)(`div`,{className:`heading`,"aria-hidden":`true`,children:e}),(0,N.jsx)(`ul`,{children:n.map(e=>(0,N.jsx)(`li`,{className:e.first?`first`:void 0,children:(0,N.jsx)(gl,{view:e,count:i[e.slug],isFolded:t,follow:s})},e.slug))})]},e)),(0,N.jsxs)(`button`,{type:`button`,className:`more`,"aria-expanded":a,onClick:()=>o(!a),children:[(0,N.jsx)(P,{sign:a?`close`:`more`}),a?$.less:$.more]}),(0,N.jsxs)(`div`,{className:`foot`,children:[(0,N.jsx)(ll,{account:e}),(0,N.jsx)(ul,{isFolded:t,fold:n})]})]})}function vl(){let e=x(e=>e.toasts);return(0,N.jsx)(`div`,{className:`toasts`,role:`status`,"aria-live":`polite`,children:e.map(e=>(0,N.jsxs)(`p`,{children:[e.text,e.href&&(0,N.jsx)(`a`,{href:e.href,children:`→`})]},e.key))})}var yl=e({default:()=>bl});function bl({account:e}){let t=A(e=>e.screen),n=d(e=>e.open),[r,i]=(0,O.useState)(tl),{slug:a,title:o,fixed:s,content:c}=zs(t);return Zs(),Ac(),(0,O.useEffect)(()=>k.setState({account:e}),[e]),(0,O.useEffect)(()=>{document.title=`${o} · ${Tn.name}`},[o]),(0,N.jsxs)(`div`,{className:r?`desk narrow`:`desk`,children:[(0,N.jsx)(_l,{account:e,isFolded:r,fold:i}),(0,N.jsxs)(`div`,{className:`place`,children:[c&&!Bs(t)&&(0,N.jsx)(kn,{title:o,isFixed:s,content:c},a),(0,N.jsx)(Dn,{isShown:Bs(t)})]}),n===`palette`&&(0,N.jsx)($c,{}),n===`keys`&&(0,N.jsx)(qs,{}),(0,N.jsx)(vl,{})]})}export{P as a,bl as default,Rt as i,Wc as n,M as o,lc as r,A as s,yl as t};