import{v as e}from"./react-ChnEYF5l.js";import{d as t,p as n}from"./index-BAnEL6r5.js";import{t as r}from"./icons-CmTLdBs-.js";var i=n({loading:[`载入中…`,`Loading…`],request:[`请求编号`,`Request`],again:[`重试`,`Try again`],asGraphQL:[`看 GraphQL`,`Show as GraphQL`],noVote:{left:e=>[`${e} 转出`,`left on ${e}`],notYet:e=>[`${e} 入册`,`on the roster from ${e}`],probationary:[`预备党员,无表决权`,`probationary: no vote`],onProbation:[`留党察看期间`,`on probation within the Party`],excused:[`经批准不计入应到`,`excused: not counted as due`]},problem:{readyOn:e=>[`,${e} 起可办`,`, from ${e}`],dueFrom:e=>[`,${e} 起应办`,`, due from ${e}`],dueOn:e=>[`,${e} 到期`,`, due ${e}`],severity:[`程度`,`Weight`],rule:[`规则`,`Rule`],article:[`条款`,`Article`],from:[`最早可办`,`From`],owed:[`应办起日`,`Due from`],due:[`期限`,`Due`],regulation:[`查看规程`,`In the regulation`]},narrowed:{applied:[`申请`,`Applied`],activist:[`确定积极分子`,`Activist`],listed:[`列为发展对象`,`Listed`],admitted:[`接收为预备党员`,`Admitted`],since:[`进入本阶段`,`In the stage since`],born:[`出生`,`Born`],counted:[`含已转正`,`Full members too`]}}),a=e();function ee({fault:e,again:t}){let{requestId:n}=e;return(0,a.jsxs)(`div`,{className:`state`,role:`alert`,children:[(0,a.jsx)(`p`,{children:e.message}),n&&(0,a.jsxs)(`p`,{className:`quiet`,children:[i.request,` `,n]}),(0,a.jsx)(`button`,{type:`button`,onClick:t,children:i.again})]})}var te=({children:e,sign:t=`clear`})=>(0,a.jsxs)(`div`,{className:`state`,children:[(0,a.jsx)(r,{sign:t}),(0,a.jsx)(`p`,{children:e})]}),ne=[38,100,92,96,84,90],re=()=>(0,a.jsx)(`div`,{className:`bones`,role:`status`,"aria-label":i.loading,children:ne.map(e=>(0,a.jsx)(`i`,{style:{width:`${e}%`}},e))}),o=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},s=new o(`
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
    `),c=new o(`
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
    `),l=new o(`
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
    `),u=new o(`
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
    `),d=new o(`
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
    `),f=new o(`
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
    ... on DeskRecord {
      reason
    }
  }
}
    `),p=new o(`
    query WaitingPapers($filter: PaperFilter!) {
  applications(first: 100, filter: $filter, orderBy: OLDEST) {
    totalCount
    nodes {
      id
      kind
      on
      title
      attachments {
        name
      }
      candidate {
        id
        name
        nextDueOn
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
      title
      attachments {
        name
      }
      candidate {
        id
        name
        nextDueOn
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
      title
      attachments {
        name
      }
      candidate {
        id
        name
        nextDueOn
        branch {
          id
          name
        }
      }
    }
  }
}
    `),m=new o(`
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
    `),h=new o(`
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
    `),g=new o(`
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
      sessions(first: 5) {
        nodes {
          id
          address
          seenAt
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
    `),_=new o(`
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
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `),v=new o(`
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
    `),y=new o(`
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
    `),b=new o(`
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
    `),x=new o(`
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
    `),S=new o(`
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
    `),C=new o(`
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
    `),w=new o(`
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
    `),T=new o(`
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
    `),E=new o(`
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
    `),D=new o(`
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
    `),O=new o(`
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
    `),k=new o(`
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
    `),A=new o(`
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
    `),j=new o(`
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
    `),M=new o(`
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
    `),N=new o(`
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
    `),P=new o(`
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
    `),ie=new o(`
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
    `),F=new o(`
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
    `),I=new o(`
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
    `),L=new o(`
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
    `),R=new o(`
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
    `),z=new o(`
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
    `),B=new o(`
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
      dueFrom
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
    `),V=new o(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `),H=new o(`
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
    `),U=new o(`
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
    `),W=new o(`
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
    `),G=new o(`
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
    `),K=new o(`
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
    `),q=new o(`
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
    `),J=new o(`
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
    `),Y=new o(`
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
    `),ae=new o(`
    query Counts($waiting: ApprovalFilter!, $late: CandidateFilter!, $unfiled: CandidateFilter!, $files: Boolean!, $papers: PaperFilter!, $reviews: Boolean!) {
  waiting: approvals(first: 1, filter: $waiting) {
    totalCount
  }
  late: candidates(first: 1, filter: $late) {
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
}
    `),oe=new o(`
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
    `),se=new o(`
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
    `),X=864e5,Z=e=>e.toLocaleDateString(`sv`,{timeZone:`Asia/Shanghai`}),Q=()=>Z(new Date),ce=e=>Z(new Date(Date.now()+e*X)),le=e=>new Date(e).toLocaleString(`sv`,{timeZone:`Asia/Shanghai`}).slice(0,16),ue=(e,t)=>Math.round((Date.parse(t)-Date.parse(e))/X),de=([e,t])=>{let[n,r=null]=[t].flat();return{name:e,type:n,named:n.replace(/[[\]!]/g,``),required:n.endsWith(`!`)&&r===null,default:r}},fe=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,Object.entries(t).map(de)])),$={AccessTokenOrder:{NEWEST:[`按时间`,`Newest first`],OLDEST:[`按时间正序`,`Oldest first`]},AccountOrder:{LOGIN:[`按登录名`,`By login`],LOGIN_DESC:[`按登录名倒序`,`By login, from the end`]},Act:{CREATE_CANDIDATE:[`新增发展人员账户`,`Create candidate`],SET_BRANCH_CONTACT:[`设置支部联系人`,`Set branch contact`],REISSUE_REGISTRATION_TOKEN:[`重发注册码`,`Reissue registration token`],REVOKE_REGISTRATION_TOKEN:[`作废注册码`,`Revoke registration token`],SUBMIT_APPLICATION:[`提交入党申请书`,`Submit application`],WITHDRAW_APPLICATION:[`撤回入党申请书`,`Withdraw application`],REVIEW_APPLICATION:[`审批入党申请书`,`Review application`],RECORD_TALK:[`录入谈话记录`,`Record talk`],UPDATE_TALK:[`编辑谈话记录`,`Update talk`],DELETE_TALK:[`删除谈话记录`,`Delete talk`],RECORD_RECOMMENDATION:[`记录推荐推优情况`,`Record recommendation`],UPDATE_RECOMMENDATION:[`编辑推荐推优`,`Update recommendation`],DELETE_RECOMMENDATION:[`删除推荐推优`,`Delete recommendation`],RECORD_COMMITTEE_RESOLUTION:[`记录支委会决议`,`Record committee resolution`],UPDATE_COMMITTEE_RESOLUTION:[`编辑支委会决议`,`Update committee resolution`],DELETE_COMMITTEE_RESOLUTION:[`删除支委会决议`,`Delete committee resolution`],SUBMIT_ACTIVIST_FILING:[`确定为积极分子并备案`,`Submit activist filing`],ASSIGN_MENTORS:[`指定培养联系人`,`Assign mentors`],SUBMIT_THOUGHT_REPORT:[`提交思想汇报`,`Submit thought report`],WITHDRAW_THOUGHT_REPORT:[`撤回思想汇报`,`Withdraw thought report`],REVIEW_THOUGHT_REPORT:[`审阅思想汇报`,`Review thought report`],RECORD_OPINION:[`录入意见`,`Record opinion`],UPDATE_OPINION:[`编辑意见`,`Update opinion`],DELETE_OPINION:[`删除意见`,`Delete opinion`],RECORD_EXEMPTION:[`录入免除说明`,`Record exemption`],UPDATE_EXEMPTION:[`编辑免除说明`,`Update exemption`],DELETE_EXEMPTION:[`删除免除说明`,`Delete exemption`],SUBMIT_DEVELOPMENT_TARGET_FILING:[`确定为发展对象备案`,`Submit development target filing`],RECORD_PUBLIC_NOTICE:[`记录公示情况`,`Record public notice`],OPEN_PUBLIC_NOTICE:[`开始公示`,`Open public notice`],CLOSE_PUBLIC_NOTICE:[`结束公示登记`,`Close public notice`],UPDATE_PUBLIC_NOTICE:[`编辑公示`,`Update public notice`],DELETE_PUBLIC_NOTICE:[`删除公示`,`Delete public notice`],ASSIGN_INTRODUCERS:[`指定入党介绍人`,`Assign introducers`],ASSIGN_CONTINUING_INTRODUCER:[`指定接替介绍人`,`Assign continuing introducer`],RECORD_POLITICAL_REVIEW:[`录入政审情况`,`Record political review`],UPDATE_POLITICAL_REVIEW:[`编辑政审情况`,`Update political review`],DELETE_POLITICAL_REVIEW:[`删除政审情况`,`Delete political review`],RECORD_TRAINING:[`录入培训情况`,`Record training`],UPDATE_TRAINING:[`编辑培训情况`,`Update training`],DELETE_TRAINING:[`删除培训情况`,`Delete training`],SUBMIT_PRE_REVIEW:[`报党委预审`,`Submit pre review`],ISSUE_ADMISSION_FORM:[`发放入党志愿书`,`Issue admission form`],UPDATE_ISSUED_ADMISSION_FORM:[`更正发放的入党志愿书`,`Update issued admission form`],DELETE_ISSUED_ADMISSION_FORM:[`删除发放的入党志愿书`,`Delete issued admission form`],RECORD_ADMISSION_FORM:[`登记填写入党志愿书`,`Record admission form`],UPDATE_ADMISSION_FORM:[`编辑填写的入党志愿书`,`Update admission form`],DELETE_ADMISSION_FORM:[`删除填写的入党志愿书`,`Delete admission form`],SUBMIT_NOTICE_REVIEW:[`公示情况上报`,`Submit notice review`],RECORD_GENERAL_MEETING:[`录入支部大会会议记录`,`Record general meeting`],UPDATE_GENERAL_MEETING:[`编辑支部大会会议记录`,`Update general meeting`],DELETE_GENERAL_MEETING:[`删除支部大会会议记录`,`Delete general meeting`],RECORD_VOTE:[`录入表决`,`Record vote`],UPDATE_VOTE:[`编辑表决`,`Update vote`],DELETE_VOTE:[`删除表决`,`Delete vote`],SUBMIT_ADMISSION_APPROVAL:[`上报党委审批`,`Submit admission approval`],RECORD_OATH:[`上传入党宣誓资料`,`Record oath`],UPDATE_OATH:[`编辑入党宣誓资料`,`Update oath`],DELETE_OATH:[`删除入党宣誓资料`,`Delete oath`],SUBMIT_CONVERSION_REQUEST:[`提交转正申请`,`Submit conversion request`],WITHDRAW_CONVERSION_REQUEST:[`撤回转正申请`,`Withdraw conversion request`],REVIEW_CONVERSION_REQUEST:[`审批转正申请书`,`Review conversion request`],POSTPONE_CONVERSION:[`推迟讨论`,`Postpone conversion`],UPDATE_POSTPONEMENT:[`编辑推迟讨论`,`Update postponement`],DELETE_POSTPONEMENT:[`删除推迟讨论`,`Delete postponement`],SUBMIT_CONVERSION_APPROVAL:[`报党委审批(转正)`,`Submit conversion approval`],RECORD_STEP:[`记录完成事项`,`Record step`],UPDATE_STEP:[`编辑完成事项`,`Update step`],DELETE_STEP:[`删除完成事项`,`Delete step`],ARCHIVE_CANDIDATE:[`归档`,`Archive candidate`],FIND_ARCHIVED_BY_ID_NUMBER:[`查询归档档案`,`Find archived by id number`],RESTORE_CANDIDATE:[`恢复归档`,`Restore candidate`],UPDATE_CANDIDATE:[`发展党员信息编辑`,`Update candidate`],ADJUST_STAGE:[`发展阶段调整`,`Adjust stage`],SUBMIT_APPROVALS:[`批量上报`,`Submit approvals`],RECORD_OPINIONS:[`批量录入意见`,`Record opinions`],RECORD_VOTES:[`批量录入表决`,`Record votes`],ARCHIVE_CANDIDATES:[`批量归档`,`Archive candidates`],ASSIGN_MENTORS_TO_MANY:[`批量指定培养联系人`,`Assign mentors to many`],BULK_ASSIGN_MENTORS:[`批量指定培养联系人`,`Bulk assign mentors`],CREATE_CANDIDATES:[`批量新增发展人员账户`,`Create candidates`],REVIEW_PAPERS:[`批量审批本人材料`,`Review papers`],RECORD_TRAININGS:[`批量录入培训情况`,`Record trainings`],RECORD_STEPS:[`批量记录完成事项`,`Record steps`],REVEAL_ID_NUMBER:[`查看完整证件号`,`Reveal id number`],EXPORT_MY_FILE:[`导出本人档案`,`Export my file`],REQUEST_CORRECTION:[`申请更正`,`Request correction`],ANSWER_CORRECTION:[`答复更正申请`,`Answer correction`],REVEAL_REVIEW_PAPERS:[`查看政审材料`,`Reveal review papers`],CREATE_TRANSFER_CODE:[`生成转入码`,`Create transfer code`],REQUEST_TRANSFER_IN:[`申请转入`,`Request transfer in`],TRANSFER_OUT:[`转出`,`Transfer out`],TRANSFER_CANDIDATES_OUT:[`批量转出`,`Transfer candidates out`],ACCEPT_TRANSFER:[`接收`,`Accept transfer`],ACCEPT_TRANSFERS:[`批量接收`,`Accept transfers`],REFUSE_TRANSFER:[`不予接收`,`Refuse transfer`],REFUSE_TRANSFERS:[`批量不予接收`,`Refuse transfers`],WITHDRAW_TRANSFER:[`撤回接转`,`Withdraw transfer`],WITHDRAW_TRANSFERS:[`批量撤回接转`,`Withdraw transfers`],DECIDE_APPROVAL:[`审批`,`Decide approval`],DECIDE_APPROVALS:[`批量审批`,`Decide approvals`],REVERSE_DECISION:[`撤销审批决定`,`Reverse decision`],REVERSE_DECISIONS:[`批量撤销审批决定`,`Reverse decisions`],WITHDRAW_APPROVAL:[`撤回上报`,`Withdraw approval`],RECORD_SUPERIOR_TALK:[`录入上级党委谈话`,`Record superior talk`],UPDATE_SUPERIOR_TALK:[`编辑上级党委谈话`,`Update superior talk`],DELETE_SUPERIOR_TALK:[`删除上级党委谈话`,`Delete superior talk`],DELIBERATE_APPROVAL:[`审议`,`Deliberate approval`],ACKNOWLEDGE_UPWARD_FILING:[`组织部门备案`,`Acknowledge upward filing`],ACKNOWLEDGE_UPWARD_FILINGS:[`批量组织部门备案`,`Acknowledge upward filings`],REVERSE_UPWARD_FILING:[`撤销组织部门备案`,`Reverse upward filing`],REVERSE_UPWARD_FILINGS:[`批量撤销组织部门备案`,`Reverse upward filings`],ADOPT_RULE_SET:[`采用规则版本`,`Adopt rule set`],SET_COMMITTEE_SETTINGS:[`设置党委规定`,`Set committee settings`],CREATE_MEMBER:[`新增党员`,`Create member`],CREATE_MEMBERS:[`批量新增党员`,`Create members`],UPDATE_MEMBER:[`编辑党员`,`Update member`],CREATE_ORGANIZATION:[`新增组织`,`Create organization`],UPDATE_ORGANIZATION:[`编辑组织`,`Update organization`],CREATE_ACCOUNT:[`新增账户`,`Create account`],CREATE_ACCOUNTS:[`批量新增账户`,`Create accounts`],UPDATE_ACCOUNT:[`编辑账户`,`Update account`],INVITE_ACCOUNT:[`邀请账户`,`Invite account`],REISSUE_INVITATION:[`重发邀请`,`Reissue invitation`],REVOKE_INVITATION:[`作废邀请`,`Revoke invitation`],DISABLE_ACCOUNT:[`停用账户`,`Disable account`],ENABLE_ACCOUNT:[`恢复账户`,`Enable account`],HAND_OVER_OFFICE:[`移交职务`,`Hand over office`],SWITCH_OFFICE:[`切换职务`,`Switch office`],RESET_PASSWORD:[`重置密码`,`Reset password`],UNLOCK_ACCOUNT:[`解除锁定`,`Unlock account`],GIVE_CONSENT:[`同意个人信息处理`,`Give consent`],WITHDRAW_CONSENT:[`撤回同意`,`Withdraw consent`],SET_PASSWORD:[`修改密码`,`Set password`],CREATE_ACCESS_TOKEN:[`新增访问令牌`,`Create access token`],REVOKE_ACCESS_TOKEN:[`作废访问令牌`,`Revoke access token`],SET_HOLIDAYS:[`设置节假日`,`Set holidays`],SIGN_OUT:[`退出`,`Sign out`],END_SESSION:[`结束会话`,`End session`],END_OTHER_SESSIONS:[`退出其他设备`,`End other sessions`],ENROL_SECOND_FACTOR:[`设置双重验证`,`Enrol second factor`],CONFIRM_SECOND_FACTOR:[`确认双重验证`,`Confirm second factor`],RENEW_RECOVERY_CODES:[`更换恢复码`,`Renew recovery codes`],REMOVE_SECOND_FACTOR:[`停用双重验证`,`Remove second factor`],RESET_SECOND_FACTOR:[`重置双重验证`,`Reset second factor`],REGISTER_WITH_TOKEN:[`小程序注册`,`Register with token`],SIGN_IN:[`登录`,`Sign in`],OTHER:[`其他`,`Other`]},ActivistClock:{RESOLUTION:[`支委会决议日`,`The day of the resolution`],FILING_APPROVED:[`备案通过日`,`The day the filing was approved`]},AnnulmentReason:{DUTIES_NOT_PERFORMED:[`不履行党员义务`,`Duties not performed`],NOT_QUALIFIED:[`不具备党员条件`,`Not qualified`],SERIOUS_VIOLATION:[`严重违纪`,`Serious violation`],OTHER:[`其他`,`Other`]},ApplicationBasis:{WORKPLACE:[`工作单位`,`Works here`],STUDY:[`学习单位`,`Studies here`],UNIT_LOCATION:[`单位所在地`,`The unit's place`],SUPERVISING_DEPARTMENT:[`主管部门`,`The supervising department`],RESIDENCE:[`居住地`,`Lives here`],FLOATING:[`流动党员党组织`,`An organization of members on the move`]},ApprovalDecision:{APPROVED:[`同意`,`Approved`],REJECTED:[`拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`]},ApprovalKind:{ACTIVIST_FILING:[`积极分子备案`,`Activist filing`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Target filing`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Notice review`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正、延长、取消审批`,`Conversion`]},ApprovalOrder:{DEADLINE:[`按期限`,`Soonest deadline first`],DEADLINE_DESC:[`按期限倒序`,`Latest deadline first`],NEWEST:[`最近上报在前`,`Newest first`],OLDEST:[`最早上报在前`,`Oldest first`]},ApprovalStatus:{SUBMITTED:[`待审批`,`Waiting for its decision`],APPROVED:[`审核通过`,`Approved`],REJECTED:[`审批拒绝`,`Decided against`],RETURNED:[`退回`,`Returned`],WITHDRAWN:[`已撤回`,`Withdrawn by the branch`]},ArchiveReason:{TRANSFERRED_OUT:[`转出`,`Moved away`],WITHDREW:[`本人放弃`,`Gave up`],LOST_CONTACT:[`失去联系`,`Lost contact`],DECEASED:[`去世`,`Died`],DISQUALIFIED:[`取消资格`,`Disqualified`],WENT_ABROAD:[`出国(境)`,`Went abroad`],OTHER:[`其他`,`Other`]},AssignmentOrder:{SINCE:[`按起始日`,`By first day`],SINCE_DESC:[`按起始日倒序`,`By first day, latest first`]},AssignmentRole:{MENTOR:[`培养联系人`,`Mentor`],INTRODUCER:[`入党介绍人`,`Introducer`],CONTINUING_INTRODUCER:[`接替介绍人`,`Continues an introducer's education work`]},AuditFlaw:{EDITED:[`被修改`,`A row was edited`],DELETED:[`被删除`,`A row was deleted`],INSERTED:[`被插入`,`A row was put in`],SWAPPED:[`被调换`,`Two rows changed places or contents`],TRUNCATED:[`被截断`,`The end of a chain was cut off`],HEAD:[`链尾登记被改动`,`The record of a chain's end was changed`],ANCHOR:[`与审计锚不符`,`The anchors outside the database do not hold`]},AuditOrder:{NEWEST:[`最近在前`,`Latest entry first`],OLDEST:[`最早在前`,`Earliest entry first`]},CandidateOrder:{NAME:[`按姓名拼音`,`By name`],NAME_DESC:[`按姓名拼音倒序`,`By name, from the end`],STAGE:[`按阶段`,`Along the road`],STAGE_DESC:[`按阶段倒序`,`Against the road`],NEXT_DUE:[`按最近期限`,`Soonest deadline first`],NEXT_DUE_DESC:[`按最近期限倒序`,`Latest deadline first`],STAGE_SINCE:[`按进入本阶段时间`,`Longest in the stage first`],STAGE_SINCE_DESC:[`按进入本阶段时间倒序`,`Shortest in the stage first`],NEWEST:[`最近立档在前`,`Newest case first`],OLDEST:[`最早立档在前`,`Oldest case first`],UPDATED:[`最近变动在前`,`Latest change first`],UPDATED_ASC:[`最久未变动在前`,`Earliest change first`]},CaseStatus:{ACTIVE:[`办理中`,`Being worked on`],ARCHIVED:[`已归档`,`Archived`],TRANSFERRING:[`转接中`,`Transferring`],COMPLETED:[`已转正`,`Became a full member`],ANNULLED:[`已取消预备党员资格`,`Annulled`],NOT_RECOGNISED:[`不予承认`,`Not recognised`]},ChangeSubject:{CASE:[`档案`,`Of the case: its stage, status, branch`],PERSON:[`个人信息`,`Of the person's own data`],RECORD:[`记录`,`Of a record`],ASSIGNMENT:[`联系人、介绍人`,`Of who looks after the person`],APPROVAL:[`上报件`,`Of a submission`],TRANSFER:[`接转`,`Of a transfer`],ROSTER:[`名册`,`Of the branch's roster`]},CodeFormat:{SVG:[`矢量图`,`For the screen and for print`],PNG:[`位图`,`For programs that draw no SVG`]},ConsentOrder:{NEWEST:[`按时间`,`Newest first`],OLDEST:[`按时间正序`,`Oldest first`]},ConversionOutcome:{CONVERT:[`按期转正`,`Become a full member`],EXTEND:[`延长预备期`,`Extend probation`],ANNUL:[`取消预备党员资格`,`Annul`]},CorrectionField:{NAME:[`姓名`,`Name`],ID_NUMBER:[`证件号码`,`ID number`],BIRTH:[`出生日期`,`Birth date`],SEX:[`性别`,`Sex`],PHONE:[`手机号`,`Mobile number`],ETHNICITY:[`民族`,`Ethnicity`],EDUCATION:[`学历`,`Education`],OCCUPATION:[`职业`,`Occupation`],UNIT:[`单位`,`Unit`],POLITICAL_STATUS:[`政治面貌`,`Political status`],REGISTRATION_PLACE:[`户籍地`,`Place of registration`],OTHER:[`其他`,`Something else`]},CorrectionRequestOrder:{NEWEST:[`按时间`,`Newest first`],OLDEST:[`按时间正序`,`Oldest first`]},CorrectionStatus:{OPEN:[`待答复`,`It waits for the branch`],ACCEPTED:[`已同意`,`It is put right`],REFUSED:[`不予更正`,`It stays, with a reason`]},DisciplineKind:{WARNING:[`警告`,`Warning`],SERIOUS_WARNING:[`严重警告`,`Serious warning`],REMOVAL_FROM_POST:[`撤销党内职务`,`Removal from post`],PROBATION_WITHIN_PARTY:[`留党察看`,`Probation within the party`]},DoneKind:{ACTIVIST_TRAINED:[`集中培训(积极分子)`,`Training of an activist`],RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],DUES_PAID:[`交纳党费`,`Dues paid`],CRITICISED:[`批评教育`,`Criticised and taught`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`]},Edition:{MANUAL_2024:[`操作手册(2014年细则)`,`The manual of 2024, on the text of 2014`],NATIONAL_2026:[`2026年细则`,`The national text of 2026`]},Education:{PRIMARY:[`小学`,`Primary school`],JUNIOR_HIGH:[`初中`,`Junior high school`],SENIOR_HIGH:[`高中、中专`,`Senior high school`],COLLEGE:[`大专`,`College`],BACHELOR:[`本科`,`Bachelor`],MASTER:[`硕士`,`Master`],DOCTOR:[`博士`,`Doctor`]},ErrorPolicy:{REJECT_FAILED_ROWS:[`逐项办理`,`Each row stands alone`],REJECT_EVERYTHING:[`全有或全无`,`One refused row refuses all`]},ExemptionKind:{PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`]},FilingMode:{AUTO_ACCEPT:[`报送即备案`,`On submission`],REVIEWED:[`上级审核`,`Reviewed by the superior`]},HeldBy:{BRANCH_COMMITTEE:[`支委会`,`Branch committee`],GENERAL_MEETING:[`党员大会`,`General meeting`]},IdType:{CITIZEN:[`居民身份证`,`Citizen's ID card`],MILITARY:[`军官证等`,`Military ID`],PASSPORT:[`护照`,`Passport`],OTHER:[`其他`,`Other`]},IncomeBasis:{WAGE:[`按月工资`,`Monthly wage after tax`],PENSION:[`离退休费`,`Pension`],FARMER:[`农民`,`Farmer`],STUDENT:[`学生`,`Student`],NO_INCOME:[`下岗失业、低保等`,`Without income`],IRREGULAR:[`不按月取得收入`,`Without a monthly income`],STIPEND:[`助学金等`,`Stipend`]},InvitationState:{OPEN:[`可用`,`Good`],USED:[`已使用`,`Somebody registered with it`],EXPIRED:[`已过期`,`Too late`],REVOKED:[`已作废`,`Revoked, or another was made`]},Kind:{APPLICATION:[`入党申请书`,`Membership application`],TALK:[`谈话记录`,`Talk record`],RECOMMENDATION:[`推荐推优`,`Recommendation`],RESOLUTION_ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],THOUGHT_REPORT:[`思想汇报`,`Thought report`],CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],ACTIVIST_TRAINED:[`集中培训(积极分子)`,`Training of an activist`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PARTY_GROUP_EXEMPTION:[`免党小组意见说明`,`No party group: exemption`],RESOLUTION_DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],NOTICE_BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],POLITICAL_REVIEW:[`政治审查`,`Political review`],TRAINING:[`短期集中培训`,`Training`],TRAINING_EXEMPTION:[`免训说明`,`Training exemption`],RESOLUTION_ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],ADMISSION_FORM_ISSUED:[`发放入党志愿书`,`Admission form issued`],NOTICE_BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],ADMISSION_FORM:[`填写入党志愿书`,`Admission form filled`],VOTE_ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],SUPERIOR_TALK:[`上级党委谈话`,`Superior's talk`],UPWARD_FILING:[`报上级组织部门备案`,`Upward filing acknowledged`],RESULT_ANNOUNCED:[`党员大会宣布审批结果`,`Result announced`],PARTY_GROUP_ASSIGNED:[`编入党支部、党小组`,`Assigned to a party group`],OATH:[`入党宣誓`,`Oath`],DUES_PAID:[`交纳党费`,`Dues paid`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],CONVERSION_REQUEST:[`转正申请书`,`Conversion request`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`],NOTICE_BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`],RESOLUTION_CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`],CRITICISED:[`批评教育`,`Criticised and taught`],POSTPONEMENT:[`推迟讨论`,`Postponement`],VOTE_CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`],CONVERSION_TALK:[`转正后谈话`,`Talk after conversion`],FILE_HANDED_OVER:[`材料存档移交`,`File handed over`],POOL_ANALYSED:[`积极分子队伍年度分析`,`Yearly analysis of the activist pool`],ARCHIVED:[`归档`,`Archived`],RESTORED:[`恢复归档`,`Restored`],STAGE_ADJUSTED:[`发展阶段调整`,`Stage adjusted`]},Language:{ZH:[`中文`,`Chinese`],EN:[`英文`,`English`]},LinkState:{OPEN:[`有效`,`It opens, once`],EXPIRED:[`已过期`,`Its time is over`]},MeetingOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},MemberOrder:{NAME:[`按姓名`,`By name`],NAME_DESC:[`按姓名倒序`,`By name, from the end`]},MemberStatus:{FULL:[`正式党员`,`Full member`],PROBATIONARY:[`预备党员`,`Probationary member`]},Moved:{ADDED:[`新增`,`It is new`],CHANGED:[`已更正`,`It was corrected`],REMOVED:[`已撤下`,`It is no longer there`]},NoticePlaceKind:{LOCAL:[`本地`,`Here`],OUTFLOW:[`流出地`,`The place left`],INFLOW:[`流入地`,`The place reached`]},NoticePoint:{BEFORE_LISTING:[`公示(拟列发展对象)`,`Public notice before listing`],BEFORE_ADMISSION_MEETING:[`公示(支部大会前)`,`Public notice before the admission meeting`],BEFORE_CONVERSION:[`公示(转正前)`,`Public notice before conversion`]},OperationState:{DONE:[`已办`,`On file`],WAITING:[`待审批`,`Waiting for a decision`],MISSING:[`待办`,`A rule asks for it, and it can be done now`],POSSIBLE:[`可办`,`It can be done now`],NOT_YET:[`尚不可办`,`Something stands in the way`],PASSED_BY:[`未记录`,`Its stage is over, and nothing is on file`]},OpinionKind:{CULTIVATION:[`教育培养意见`,`Cultivation opinion`],BRANCH_INSPECTION:[`支部考察意见`,`Branch inspection opinion`],MENTOR_DETERMINATION:[`培养联系人确定意见`,`Mentor's determination opinion`],MEMBERS_AND_MASSES:[`党员群众意见`,`Opinion of members and masses`],PARTY_GROUP:[`党小组意见`,`Party group opinion`],PROBATION_INSPECTION:[`教育考察情况`,`Probation inspection`],INTRODUCER_CONVERSION:[`介绍人转正意见`,`Introducer's conversion opinion`],MEMBERS_AND_MASSES_CONVERSION:[`党员群众转正意见`,`Conversion opinion of members and masses`]},OrgKind:{BRANCH:[`党支部`,`Branch`],GENERAL_BRANCH:[`党总支`,`General branch`],SUB_COMMITTEE:[`乡镇街道党委所属基层党委`,`Sub-committee`],GRASSROOTS_COMMITTEE:[`基层党委`,`Grassroots committee`],WORKING_COMMITTEE:[`工委`,`Working committee`],LOCAL_COMMITTEE:[`地方党委`,`Local committee`],LEADING_GROUP:[`党组`,`Leading group`],TEMPORARY:[`临时党组织`,`Temporary organization`],ORGANIZATION_DEPARTMENT:[`党委组织部门`,`Organization department`]},OrganizationOrder:{PATH:[`按层级`,`Along the tree`],PATH_DESC:[`按层级倒序`,`Along the tree, from its end`],NAME:[`按名称`,`By name`],NAME_DESC:[`按名称倒序`,`By name, from the end`]},PaperStatus:{SUBMITTED:[`待审`,`Handed in`],APPROVED:[`通过`,`Approved`],RETURNED:[`退回`,`Returned with a reason`],WITHDRAWN:[`已撤回`,`Taken back`]},PoliticalStatus:{MASSES:[`群众`,`Masses`],LEAGUE_MEMBER:[`共青团员`,`League member`],DEMOCRATIC_PARTY:[`民主党派`,`Democratic party`],NON_PARTY:[`无党派人士`,`Without party affiliation`]},ProblemCode:{GUARD_UNMET:[`不符合规定`,`A rule of the regulation is unmet`],PROVISIONAL:[`暂定`,`A rule is met as far as is known: working days of a year without a holiday table were counted (C-40)`],ACKNOWLEDGEMENT_REQUIRED:[`须书面说明`,"A warning wants an explanation in `acknowledgements`"],POST_APPROVAL_ANOMALY:[`审批后异常`,`A correction would break what was approved`],WRONG_STAGE:[`阶段不符`,`Not possible in this stage`],CASE_NOT_ACTIVE:[`档案不在办理中`,`The case is archived, annulled or completed`],WRONG_STATE:[`状态不符`,`Not possible in this state`],RECORD_LOCKED:[`记录已锁定`,`Only a correction with a reason is possible`],NOT_FOUND:[`查无`,`It does not exist, or is none of the caller's business`],NOT_ALLOWED:[`无权操作`,`The caller may not do this`],BAD_INPUT:[`输入有误`,`Something in the input is wrong`],CONFLICT:[`已变化`,`It has changed meanwhile, or the key was used for another input`],OTHERS_REFUSED:[`他行未通过`,`Nothing is wrong with this row`],RATE_LIMITED:[`过于频繁`,`Too many attempts`]},Quorum:{HALF:[`超过半数`,`More than half`],TWO_THIRDS:[`三分之二以上`,`Two thirds`]},Recognition:{RECOGNISED:[`承认`,`In the stage they had`],CONTINUED_AS_ACTIVIST:[`按积极分子继续培养`,`As an activist, with the full time`]},RecommendationMethod:{MEMBER_RECOMMENDATION:[`党员推荐`,`By members`],LEAGUE_RECOMMENDATION:[`团组织推优`,`By the League`],MASS_ORG_RECOMMENDATION:[`群团组织推优`,`By another mass organization`],OTHER:[`其他`,`Otherwise`]},RecordOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},RefusalGround:{PAPERS_INCOMPLETE:[`材料不齐`,`Papers are missing`],NOT_RECOGNISED:[`不予承认`,`Not recognised`],OTHER:[`其他`,`Other`]},RegistrationTokenOrder:{NEWEST:[`按时间`,`Newest first`],OLDEST:[`按时间正序`,`Oldest first`]},ResolutionKind:{ACTIVIST:[`支委会决议(积极分子)`,`Committee resolution: activist`],DEVELOPMENT_TARGET:[`支委会上报意见(发展对象)`,`Committee resolution: development target`],ADMISSION_REVIEW:[`支委会审查意见(发展对象)`,`Committee resolution: admission review`],CONVERSION_REVIEW:[`支委会审查意见(转正)`,`Committee resolution: conversion review`]},ResolutionResult:{PASSED:[`通过`,`Carried`],NOT_PASSED:[`未通过`,`Not carried`]},ReviewConclusion:{PASSED:[`合格`,`Passed`],FAILED:[`不合格`,`Failed`]},ReviewMethod:{TALK:[`同本人谈话`,`Talk with the person`],FILES:[`查阅档案材料`,`Files`],PERSONS:[`找有关单位和人员了解`,`Persons and units`],LETTER:[`函调`,`Letter`],FIELD:[`外调`,`Field inquiry`]},Role:{BRANCH_ADMIN:[`党支部管理员`,`Branch administrator`],COMMITTEE_ADMIN:[`党委管理员`,`Committee administrator`],GENERAL_BRANCH_ADMIN:[`党总支管理员`,`General branch administrator`],ORG_DEPT:[`组织部门`,`Organization department`],AUDITOR:[`审计员`,`Auditor`],CANDIDATE:[`发展人员本人`,`Candidate`],SYSTEM_ADMIN:[`系统管理员`,`System administrator`]},SecondFactorStep:{REQUIRED:[`须输入验证码`,`The second factor`],ENROL:[`须先设置`,`That there is one: it is to be set up`]},SessionKind:{COOKIE:[`浏览器`,`By a browser's cookie`],BEARER:[`令牌`,`By a token in a header`]},SessionOrder:{NEWEST:[`按时间`,`Newest first`],OLDEST:[`按时间正序`,`Oldest first`]},Severity:{HARD:[`禁止`,`Refuses`],ERROR:[`错误`,`Stops`],WARNING:[`提醒`,`Warns`],TASK:[`待办`,`Reminds`]},Sex:{MALE:[`男`,`Male`],FEMALE:[`女`,`Female`]},Stage:{APPLICANT:[`入党申请人`,`Applicant`],ACTIVIST:[`入党积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Development target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary member`],FULL_MEMBER:[`正式党员`,`Full member`]},StageSource:{ACTS:[`按程序`,`In order`],ADJUSTED:[`人工调整`,`Adjusted by hand`]},SubStatus:{INVITED:[`待注册`,`Not registered yet`],REGISTERED:[`已注册`,`Registered`],LISTING_CONSENTED:[`拟列为发展对象`,`The superior has consented`]},TimelineOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`]},TokenScope:{READ:[`查询`,`Reading`],RECORD:[`录入`,`Recording, correcting and submitting`],DECIDE:[`审批`,`Deciding on what others handed in`],MANAGE:[`管理`,`Organizations, rosters, accounts and settings`]},TrainingMode:{OFFLINE:[`线下`,`Offline`],VIDEO:[`视频`,`Video`]},TransferOrder:{NEWEST:[`最近在前`,`Newest first`],OLDEST:[`最早在前`,`Oldest first`],DEADLINE:[`按期限`,`Soonest deadline first`],DEADLINE_DESC:[`按期限倒序`,`Latest deadline first`]},TransferReason:{WORK:[`工作调动`,`Work`],STUDY:[`升学`,`Study`],GRADUATION:[`毕业`,`Graduation`],RESIDENCE:[`居住地变动`,`Residence`],ORGANIZATION:[`党组织调整`,`The organizations were changed`],OTHER:[`其他`,`Other`]},TransferStatus:{REQUESTED:[`申请转入`,`The receiving branch asks`],OFFERED:[`已转出待接收`,`Handed over`],ACCEPTED:[`已接收`,`Taken over`],REFUSED:[`不予接收`,`Refused`],WITHDRAWN:[`已撤回`,`Taken back`]},TransitionName:{ACTIVIST_FILING:[`确定为积极分子并备案`,`Activist filing`],DEVELOPMENT_TARGET_FILING:[`确定为发展对象备案`,`Development target filing`],LISTING:[`公示无异议,列为发展对象`,`Listing after a clean notice`],PRE_REVIEW:[`报党委预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示情况报审`,`Public notice review`],ADMISSION_APPROVAL:[`上报党委审批(接收)`,`Admission approval`],CONVERSION_APPROVAL:[`上报党委审批(转正、延长、取消)`,`Conversion approval`]},VoteKind:{ADMISSION:[`支部大会表决(接收)`,`General meeting vote: admission`],CONVERSION:[`支部大会表决(转正)`,`General meeting vote: conversion`]},VoteResult:{PASSED:[`通过`,`Carried`],FAILED:[`未通过`,`Not carried`],NO_QUORUM:[`未达到会人数`,`No quorum`],VOID:[`无效`,`Void`]}},pe=fe({AcceptInvitationInput:{validateOnly:[`Boolean!`,!1],token:`String!`,password:`String!`},AcceptTransferInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,on:[`Date`,null],text:[`String!`,``],recognition:[`Recognition!`,`RECOGNISED`],consent:[`String!`,``]},AcceptTransfersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],ids:[`[ID!]`,null],items:[`[AcceptTransfersItem!]`,null],text:[`String!`,``],recognition:[`Recognition!`,`RECOGNISED`],consent:[`String!`,``]},AcceptTransfersItem:{id:`ID!`,text:[`String`,null],recognition:[`Recognition`,null],consent:[`String`,null],version:[`Int`,null]},AccountFilter:{role:`[Role!]`,name:`String`},AcknowledgeUpwardFilingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],number:[`String!`,``],note:[`String!`,``]},AcknowledgeUpwardFilingsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[AcknowledgeUpwardFilingsItem!]`,null],number:[`String!`,``],note:[`String!`,``]},AcknowledgeUpwardFilingsItem:{candidateId:`ID!`,number:[`String`,null],note:[`String`,null],version:[`Int`,null]},AcknowledgementInput:{rule:`String!`,text:`String!`},AdjustStageInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],target:`Stage!`,since:`Date!`,reason:`String!`},AdoptRuleSetInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],organizationId:`ID!`,edition:`Edition!`,since:`Date!`,reason:[`String!`,``]},AnswerCorrectionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,accept:`Boolean!`,note:[`String!`,``]},ApprovalCandidateFilter:{branch:`ID`},ApprovalFilter:{kind:`[ApprovalKind!]`,status:`[ApprovalStatus!]`,addressedTo:`ID`,organization:`ID`,candidate:`ApprovalCandidateFilter`,submittedOn:`DateRange`,decidedOn:`DateRange`,deadlineOn:`DateRange`,hasWarnings:`Boolean`,resubmitted:`Boolean`,waitingSince:`Date`,overdue:`Boolean`},ApprovalScope:{organization:`ID`,addressedTo:`ID`,approvals:`[ID!]`},ArchiveCandidateInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],reason:`ArchiveReason!`,text:[`String!`,``]},ArchiveCandidatesInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[ArchiveCandidatesItem!]`,null],reason:`ArchiveReason!`,text:[`String!`,``]},ArchiveCandidatesItem:{candidateId:`ID!`,reason:[`ArchiveReason`,null],text:[`String`,null],version:[`Int`,null]},AssignContinuingIntroducerInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],memberIds:`[ID!]!`,reason:[`String!`,``]},AssignIntroducersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],memberIds:[`[ID!]`,null],reason:[`String!`,``]},AssignMentorsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],memberIds:`[ID!]!`,reason:[`String!`,``]},AssignMentorsToManyInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[AssignMentorsToManyItem!]`,null],memberIds:[`[ID!]!`,[]],reason:[`String!`,``]},AssignMentorsToManyItem:{candidateId:`ID!`,memberIds:[`[ID!]`,null],version:[`Int`,null]},AssignmentFilter:{role:`[AssignmentRole!]`,inOffice:`Boolean`},AttachmentInput:{name:[`String!`,``],reference:[`String!`,``],fileId:[`ID`,null]},AuditFilter:{account:`ID`,act:`[String!]`,action:`[Act!]`,candidate:`ID`,organization:`ID`,on:`DateRange`,enteredFrom:`Date`,enteredTo:`Date`,requestId:`String`,address:`String`,lateEntry:`Boolean`},BallotInput:{due:`Int!`,present:`Int!`,issued:[`Int!`,0],returned:[`Int!`,0],approve:[`Int!`,0],oppose:[`Int!`,0],abstain:[`Int!`,0],invalid:[`Int!`,0],writtenApprove:[`Int!`,0],writtenOppose:[`Int!`,0],writtenAbstain:[`Int!`,0]},BulkAssignMentorsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[BulkAssignMentorsItem!]`,null],memberIds:[`[ID!]!`,[]],reason:[`String!`,``]},BulkAssignMentorsItem:{candidateId:`ID!`,memberIds:[`[ID!]`,null],version:[`Int`,null]},CandidateFilter:{stage:`[Stage!]`,status:`[CaseStatus!]`,subStatus:`[SubStatus!]`,branch:`ID`,organization:`ID`,name:`String`,sex:`Sex`,isFloating:`Boolean`,stageSource:`StageSource`,openedOn:`DateRange`,appliedOn:`DateRange`,activistSince:`DateRange`,listedOn:`DateRange`,admittedOn:`DateRange`,upwardFiled:`Boolean`,birth:`DateRange`,education:`[Education!]`,ethnicity:`String`,stageSince:`DateRange`,probationEligibleOn:`DateRange`,nextDueOn:`DateRange`,lookedAfterBy:`ID`,openRule:`String`,overdue:`Boolean`},CandidateScope:{organization:`ID`,candidates:`[ID!]`},ClosePublicNoticeInput:{objections:[`[ObjectionInput!]!`,[]],clean:`Boolean!`,conclusion:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],id:`ID!`},CommitteeSettingsInput:{activistFilingMode:[`FilingMode!`,`AUTO_ACCEPT`],activistClock:[`ActivistClock!`,`RESOLUTION`],waitingMonths:[`Int!`,0],halfYearlyExtras:[`Boolean!`,!0],noticeWorkingDays:[`Int!`,5],noticeBeforeAdmission:[`Boolean!`,!1],quorum:[`Quorum!`,`HALF`],probationInspectionMonths:[`Int!`,6],preReviewLapses:[`Boolean!`,!1],preReviewDays:[`Int`,null],sameCommittee:[`Boolean!`,!0],trainingExam:[`Boolean!`,!0],targetInspections:[`Boolean!`,!0],duesAtAdmission:[`Boolean!`,!0],requireSecondFactor:[`Boolean!`,!1]},CommitteeVoteInput:{due:`Int!`,present:`Int!`,approve:`Int!`,oppose:[`Int!`,0],abstain:[`Int!`,0]},ConfirmSecondFactorInput:{validateOnly:[`Boolean!`,!1],code:`String!`},CorrectionRequestFilter:{status:`[CorrectionStatus!]`},CreateAccessTokenInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],label:[`String!`,``],validDays:[`Int!`,90],scopes:[`[TokenScope!]`,null]},CreateAccountInput:{login:`String!`,name:`String!`,role:`Role!`,organizationId:[`ID`,null],memberId:[`ID`,null],namesake:[`Boolean!`,!1],password:`String!`,temporary:[`Boolean!`,!1],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null]},CreateAccountsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],items:`[CreateAccountsItem!]!`},CreateAccountsItem:{login:`String!`,name:`String!`,role:`Role!`,organizationId:[`ID`,null],memberId:[`ID`,null],namesake:[`Boolean!`,!1],password:`String!`,temporary:[`Boolean!`,!1]},CreateCandidateInput:{name:`String!`,idNumber:`String!`,phone:`String!`,idType:[`IdType!`,`CITIZEN`],birth:[`Date`,null],sex:[`Sex`,null],ethnicity:[`String!`,``],education:[`Education`,null],occupation:[`String!`,``],unit:[`String!`,``],politicalStatus:[`PoliticalStatus!`,`MASSES`],registrationPlace:[`String!`,``],applicationBasis:[`ApplicationBasis`,null],isFloating:[`Boolean!`,!1],outflowPlace:[`String!`,``],inflowPlace:[`String!`,``],expectedLeaveOn:[`Date`,null],on:[`Date`,null],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null]},CreateCandidatesInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],items:`[CreateCandidatesItem!]!`},CreateCandidatesItem:{name:`String!`,idNumber:`String!`,phone:`String!`,idType:[`IdType!`,`CITIZEN`],birth:[`Date`,null],sex:[`Sex`,null],ethnicity:[`String!`,``],education:[`Education`,null],occupation:[`String!`,``],unit:[`String!`,``],politicalStatus:[`PoliticalStatus!`,`MASSES`],registrationPlace:[`String!`,``],applicationBasis:[`ApplicationBasis`,null],isFloating:[`Boolean!`,!1],outflowPlace:[`String!`,``],inflowPlace:[`String!`,``],expectedLeaveOn:[`Date`,null],on:[`Date`,null]},CreateMemberInput:{name:`String!`,status:[`MemberStatus!`,`FULL`],position:[`String!`,``],fullSince:[`Date`,null],joinedOn:[`Date`,null],idNumber:[`String`,null],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],organizationId:`ID!`},CreateMembersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],organizationId:`ID!`,items:`[CreateMembersItem!]!`},CreateMembersItem:{name:`String!`,status:[`MemberStatus!`,`FULL`],position:[`String!`,``],fullSince:[`Date`,null],joinedOn:[`Date`,null],idNumber:[`String`,null]},CreateOrganizationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],superiorId:[`ID`,null],name:`String!`,kind:`OrgKind!`,canApproveAdmission:[`Boolean`,null],canDevelop:[`Boolean`,null],hasCommittee:[`Boolean!`,!0],hasPartyGroups:[`Boolean!`,!0],isFloatingMembersOrg:[`Boolean!`,!1]},CreateTransferCodeInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,validDays:[`Int!`,7]},DateRange:{from:[`Date`,null],to:[`Date`,null]},DecideApprovalInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,decision:`ApprovalDecision!`,opinion:[`String!`,``],on:[`Date`,null],committeeMetOn:[`Date`,null],vote:[`CommitteeVoteInput`,null],formSerialNumber:[`String!`,``],recommendedOutcome:[`ConversionOutcome`,null],acknowledgements:[`[AcknowledgementInput!]!`,[]]},DecideApprovalsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],ids:[`[ID!]`,null],items:[`[DecideApprovalsItem!]`,null],decision:[`ApprovalDecision`,null],opinion:[`String!`,``],committeeMetOn:[`Date`,null],acknowledgements:[`[AcknowledgementInput!]!`,[]]},DecideApprovalsItem:{id:`ID!`,decision:[`ApprovalDecision`,null],opinion:[`String`,null],committeeMetOn:[`Date`,null],vote:[`CommitteeVoteInput`,null],formSerialNumber:[`String!`,``],recommendedOutcome:[`ConversionOutcome`,null],acknowledgements:[`[AcknowledgementInput!]`,null],version:[`Int`,null]},DeleteAdmissionFormInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteCommitteeResolutionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteExemptionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteGeneralMeetingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`},DeleteIssuedAdmissionFormInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteOathInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteOpinionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeletePoliticalReviewInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeletePostponementInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeletePublicNoticeInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteRecommendationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteStepInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteSuperiorTalkInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteTalkInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteTrainingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeleteVoteInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},DeliberateApprovalInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,agrees:`Boolean!`,opinion:`String!`,on:[`Date`,null]},DisableAccountInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`},DisciplineInput:{kind:`DisciplineKind!`,decidedOn:`Date!`,restoredOn:[`Date`,null]},EnableAccountInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`},EndOtherSessionsInput:{validateOnly:[`Boolean!`,!1]},EndSessionInput:{validateOnly:[`Boolean!`,!1],id:`ID!`},EnrolSecondFactorInput:{validateOnly:[`Boolean!`,!1],currentPassword:`String!`},ExportMyFileInput:{validateOnly:[`Boolean!`,!1]},FindArchivedByIdNumberInput:{validateOnly:[`Boolean!`,!1],idNumber:`String!`,idType:[`IdType!`,`CITIZEN`]},GiveConsentInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],consent:`String!`},HandOverOfficeInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],fromId:`ID!`,toId:`ID!`},HolidayInput:{day:`Date!`,working:`Boolean!`,name:[`String!`,``],version:[`Int`,null]},InviteAccountInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],login:`String!`,name:`String!`,role:`Role!`,organizationId:[`ID`,null],memberId:[`ID`,null],namesake:[`Boolean!`,!1],validDays:[`Int!`,7]},IssueAdmissionFormInput:{serialNumber:`String!`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},MeetingFilter:{organization:`ID`,branch:`ID`,on:`DateRange`},MeetingScope:{organization:`ID`,meetings:`[ID!]`},MemberFilter:{organization:`ID`,status:`[MemberStatus!]`,name:`String`,present:`Boolean`},MemberScope:{organization:`ID`,members:`[ID!]`},NoticePlaceInput:{kind:[`NoticePlaceKind!`,`LOCAL`],place:`String!`,start:`Date!`,end:`Date!`},ObjectionInput:{content:`String!`,handling:[`String!`,``],conclusion:[`String!`,``],affects:[`Boolean!`,!1]},OpenPublicNoticeInput:{point:`NoticePoint!`,places:`[NoticePlaceInput!]!`,phone:[`String!`,``],content:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},OpinionFilter:{kind:`[OpinionKind!]`,on:`DateRange`,organization:`ID`,member:`ID`,lateEntry:`Boolean`,content:`String`,voided:`Boolean`},OrganizationFilter:{kind:`[OrgKind!]`,under:`ID`,superior:`ID`,name:`String`,closed:`Boolean`},PaperCandidateFilter:{status:`[CaseStatus!]`},PaperFilter:{status:`[PaperStatus!]`,on:`DateRange`,organization:`ID`,candidate:`ID`,people:`PaperCandidateFilter`,lateEntry:`Boolean`,voided:`Boolean`},PostponeConversionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],until:`Date!`,reason:`String!`,decision:[`String!`,``]},ReceivingBranchFilter:{name:`String`},RecordAdmissionFormInput:{serialNumber:[`String!`,``],note:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordCommitteeResolutionInput:{resolutionKind:`ResolutionKind!`,result:`ResolutionResult!`,heldBy:[`HeldBy!`,`BRANCH_COMMITTEE`],due:[`Int!`,0],present:[`Int!`,0],text:[`String!`,``],partyGroupSaid:[`String!`,``],mentorsSaid:[`String!`,``],membersAndMassesSaid:[`String!`,``],committeeSaid:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordExemptionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],exemptionKind:`ExemptionKind!`,reason:`String!`,superiorConsent:[`String!`,``]},RecordFilter:{on:`DateRange`,lateEntry:`Boolean`,voided:`Boolean`},RecordGeneralMeetingInput:{startedAt:[`DateTime`,null],place:`String!`,chair:`String!`,recorder:`String!`,scrutineer:[`String!`,``],teller:[`String!`,``],minutes:[`String!`,``],attachments:[`[AttachmentInput!]!`,[]],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],on:[`Date`,null]},RecordOathInput:{place:`String!`,leader:[`String!`,``],content:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordOpinionInput:{opinionKind:`OpinionKind!`,content:[`String!`,``],memberId:[`ID`,null],asked:[`Int`,null],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordOpinionsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[RecordOpinionsItem!]`,null],opinionKind:[`OpinionKind`,null],content:[`String!`,``],asked:[`Int`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordOpinionsItem:{candidateId:`ID!`,opinionKind:[`OpinionKind`,null],content:[`String`,null],memberId:[`ID`,null],asked:[`Int`,null],attachments:[`[AttachmentInput!]`,null],version:[`Int`,null]},RecordPoliticalReviewInput:{conclusion:`ReviewConclusion!`,document:`String!`,methods:[`[ReviewMethod!]!`,[]],content:[`String!`,``],family:[`String!`,``],relations:[`String!`,``],jointVetting:[`String!`,``],consultedDomicile:[`Boolean!`,!1],consultedResidence:[`Boolean!`,!1],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordPublicNoticeInput:{point:`NoticePoint!`,places:`[NoticePlaceInput!]!`,phone:[`String!`,``],content:[`String!`,``],objections:[`[ObjectionInput!]!`,[]],clean:`Boolean!`,conclusion:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordRecommendationInput:{method:`RecommendationMethod!`,content:[`String!`,``],voters:[`Int`,null],votes:[`Int`,null],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordStepInput:{note:[`String!`,``],through:[`Date`,null],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],stepKind:`DoneKind!`,candidateId:[`ID`,null],on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordStepsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],stepKind:`DoneKind!`,candidateIds:[`[ID!]`,null],items:[`[RecordStepsItem!]`,null],note:[`String!`,``],through:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordStepsItem:{candidateId:`ID!`,note:[`String`,null],through:[`Date`,null],attachments:[`[AttachmentInput!]`,null],version:[`Int`,null]},RecordSuperiorTalkInput:{talkedBy:`[String!]!`,content:[`String!`,``],title:[`String!`,``],place:[`String!`,``],opinion:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordTalkInput:{talkedBy:`[String!]!`,content:[`String!`,``],title:[`String!`,``],place:[`String!`,``],opinion:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordTrainingInput:{organizer:`String!`,start:`Date!`,days:[`Decimal!`,`0`],classHours:[`Decimal!`,`0`],examPassed:[`Boolean!`,!1],examScore:[`String!`,``],certificate:[`String!`,``],series:[`String!`,``],mode:[`TrainingMode!`,`OFFLINE`],byCommittee:[`Boolean!`,!0],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordTrainingsInput:{organizer:`String!`,start:`Date!`,days:[`Decimal!`,`0`],classHours:[`Decimal!`,`0`],examPassed:[`Boolean!`,!1],examScore:[`String!`,``],certificate:[`String!`,``],series:[`String!`,``],mode:[`TrainingMode!`,`OFFLINE`],byCommittee:[`Boolean!`,!0],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[RecordTrainingsItem!]`,null],attachments:[`[AttachmentInput!]!`,[]]},RecordTrainingsItem:{candidateId:`ID!`,days:[`Decimal`,null],classHours:[`Decimal`,null],examPassed:[`Boolean`,null],examScore:[`String`,null],certificate:[`String`,null],attachments:[`[AttachmentInput!]`,null],version:[`Int`,null]},RecordVoteInput:{voteKind:`VoteKind!`,ballot:`BallotInput!`,resolution:`String!`,secretBallot:`Boolean!`,writtenReceivedAt:[`DateTime`,null],introducersPresent:[`Boolean!`,!0],introducersAbsence:[`String!`,``],outcome:[`ConversionOutcome`,null],extensionMonths:[`Int`,null],nextMeetingOn:[`Date`,null],annulmentReason:[`AnnulmentReason`,null],annulmentText:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,meetingId:`ID!`,attachments:[`[AttachmentInput!]!`,[]]},RecordVotesInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],meetingId:`ID!`,items:`[RecordVotesItem!]!`},RecordVotesItem:{voteKind:`VoteKind!`,ballot:`BallotInput!`,resolution:`String!`,secretBallot:`Boolean!`,writtenReceivedAt:[`DateTime`,null],introducersPresent:[`Boolean!`,!0],introducersAbsence:[`String!`,``],outcome:[`ConversionOutcome`,null],extensionMonths:[`Int`,null],nextMeetingOn:[`Date`,null],annulmentReason:[`AnnulmentReason`,null],annulmentText:[`String!`,``],candidateId:`ID!`,attachments:[`[AttachmentInput!]!`,[]],version:[`Int`,null]},RefuseTransferInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,on:[`Date`,null],ground:`RefusalGround!`,text:`String!`,consent:[`String!`,``]},RefuseTransfersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],ids:[`[ID!]`,null],items:[`[RefuseTransfersItem!]`,null],ground:`RefusalGround!`,text:[`String!`,``],consent:[`String!`,``]},RefuseTransfersItem:{id:`ID!`,ground:[`RefusalGround`,null],text:[`String`,null],consent:[`String`,null],version:[`Int`,null]},RegisterWithTokenInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],token:`String!`,idNumber:`String!`,login:`String!`,password:`String!`,kind:[`SessionKind!`,`COOKIE`],consent:[`String!`,``]},RegistrationTokenFilter:{status:`InvitationState`,createdFrom:`Date`,createdTo:`Date`,expiresFrom:`Date`,expiresTo:`Date`,candidate:`ID`},ReissueInvitationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,validDays:[`Int!`,7]},ReissueRegistrationTokenInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,validDays:[`Int!`,7]},RemoveSecondFactorInput:{validateOnly:[`Boolean!`,!1],code:[`String!`,``],recoveryCode:[`String!`,``]},RenewRecoveryCodesInput:{validateOnly:[`Boolean!`,!1],code:[`String!`,``],recoveryCode:[`String!`,``]},RequestCorrectionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],field:`CorrectionField!`,wanted:[`String!`,``],reason:`String!`},RequestTransferInInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],idNumber:`String!`,code:`String!`,idType:[`IdType!`,`CITIZEN`],text:`String!`,on:[`Date`,null]},ResetPasswordInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],accountId:`ID!`},ResetSecondFactorInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],accountId:`ID!`},RestoreCandidateInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],idNumber:`String!`,reason:`String!`},RevealIdNumberInput:{validateOnly:[`Boolean!`,!1],candidateId:`ID!`,reason:`String!`},RevealReviewPapersInput:{validateOnly:[`Boolean!`,!1],candidateId:`ID!`,id:`ID!`,reason:`String!`},ReverseDecisionInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,reason:`String!`,on:[`Date`,null]},ReverseDecisionsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],ids:[`[ID!]`,null],items:[`[ReverseDecisionsItem!]`,null],reason:`String!`},ReverseDecisionsItem:{id:`ID!`,version:[`Int`,null]},ReverseUpwardFilingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],reason:`String!`},ReverseUpwardFilingsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[ReverseUpwardFilingsItem!]`,null],reason:`String!`},ReverseUpwardFilingsItem:{candidateId:`ID!`,version:[`Int`,null]},ReviewApplicationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`,approve:`Boolean!`,note:[`String!`,``]},ReviewConversionRequestInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`,approve:`Boolean!`,note:[`String!`,``]},ReviewPapersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],items:`[ReviewPapersItem!]!`,approve:[`Boolean!`,!0],note:[`String!`,``]},ReviewPapersItem:{candidateId:`ID!`,id:`ID!`,approve:[`Boolean`,null],note:[`String`,null],version:[`Int`,null]},ReviewThoughtReportInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`,approve:`Boolean!`,note:[`String!`,``]},RevokeAccessTokenInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`},RevokeInvitationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`},RevokeRegistrationTokenInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`},SetBranchContactInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],name:[`String!`,``],phone:[`String!`,``]},SetCommitteeSettingsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],organizationId:`ID!`,settings:`CommitteeSettingsInput!`,effectiveOn:[`Date`,null],reason:[`String!`,``]},SetHolidaysInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],year:`Int!`,days:`[HolidayInput!]!`},SetPasswordInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],currentPassword:`String!`,password:`String!`},SignInInput:{validateOnly:[`Boolean!`,!1],login:`String!`,password:`String!`,kind:[`SessionKind!`,`COOKIE`],code:[`String!`,``],recoveryCode:[`String!`,``]},SignOutInput:{validateOnly:[`Boolean!`,!1],everywhere:[`Boolean!`,!1]},SubmitActivistFilingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitAdmissionApprovalInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]],monthlyDues:[`Decimal`,null],incomeBasis:[`IncomeBasis!`,`WAGE`],income:[`Decimal`,null],duesFrom:[`Date`,null]},SubmitApplicationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],title:[`String!`,``],text:[`String!`,``]},SubmitApprovalsInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],kind:`ApprovalKind!`,candidateIds:[`[ID!]`,null],items:[`[SubmitApprovalsItem!]`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitApprovalsItem:{candidateId:`ID!`,note:[`String`,null],acknowledgements:[`[AcknowledgementInput!]`,null],monthlyDues:[`Decimal`,null],incomeBasis:[`IncomeBasis!`,`WAGE`],income:[`Decimal`,null],duesFrom:[`Date`,null],version:[`Int`,null]},SubmitConversionApprovalInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitConversionRequestInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],title:[`String!`,``],text:[`String!`,``]},SubmitDevelopmentTargetFilingInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitNoticeReviewInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitPreReviewInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],note:[`String!`,``],acknowledgements:[`[AcknowledgementInput!]!`,[]]},SubmitThoughtReportInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:[`[AttachmentInput!]!`,[]],title:[`String!`,``],text:[`String!`,``]},SwitchOfficeInput:{validateOnly:[`Boolean!`,!1],accountId:`ID!`,password:[`String`,null],code:[`String!`,``],recoveryCode:[`String!`,``]},TimelineFilter:{on:`DateRange`,act:`[String!]`,action:`[Act!]`},TransferCandidatesOutInput:{targetId:[`ID`,null],targetName:[`String!`,``],reason:`TransferReason!`,text:[`String!`,``],introduction:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],candidateIds:[`[ID!]`,null],items:[`[TransferCandidatesOutItem!]`,null]},TransferCandidatesOutItem:{candidateId:`ID!`,targetId:[`ID`,null],targetName:[`String`,null],text:[`String`,null],introduction:[`String`,null],version:[`Int`,null]},TransferFilter:{status:`[TransferStatus!]`,candidate:`ID`,from:`ID`,to:`ID`,name:`String`,outside:`Boolean`,beganOn:`DateRange`,deadlineOn:`DateRange`,overdue:`Boolean`},TransferOutInput:{targetId:[`ID`,null],targetName:[`String!`,``],reason:`TransferReason!`,text:[`String!`,``],introduction:[`String!`,``],validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null]},TransferScope:{transfers:`[ID!]`},UnlockAccountInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],accountId:`ID!`},UpdateAccountInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,name:`String`,role:`Role`},UpdateAdmissionFormInput:{serialNumber:`String`,note:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateCandidateInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],name:`String`,idNumber:`String`,idType:`IdType`,phone:`String`,birth:`Date`,sex:`Sex`,ethnicity:`String`,education:`Education`,occupation:`String`,unit:`String`,politicalStatus:`PoliticalStatus`,registrationPlace:`String`,applicationBasis:`ApplicationBasis`,isFloating:`Boolean`,outflowPlace:`String`,inflowPlace:`String`,expectedLeaveOn:`Date`,reason:[`String!`,``],superiorConsent:[`String!`,``]},UpdateCommitteeResolutionInput:{resolutionKind:`ResolutionKind`,result:`ResolutionResult`,heldBy:`HeldBy`,due:`Int`,present:`Int`,text:`String`,partyGroupSaid:`String`,mentorsSaid:`String`,membersAndMassesSaid:`String`,committeeSaid:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateExemptionInput:{ground:`String`,superiorConsent:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateGeneralMeetingInput:{startedAt:`DateTime`,place:`String`,chair:`String`,recorder:`String`,scrutineer:`String`,teller:`String`,minutes:`String`,attachments:`[AttachmentInput!]`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,on:[`Date`,null]},UpdateIssuedAdmissionFormInput:{serialNumber:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateMemberInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,name:`String`,status:`MemberStatus`,position:`String`,fullSince:`Date`,joinedOn:`Date`,leftOn:`Date`,leftReason:`String`,excusedFrom:`Date`,excusedUntil:`Date`,excusedReason:`String`,disciplines:`[DisciplineInput!]`},UpdateOathInput:{place:`String`,leader:`String`,content:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateOpinionInput:{opinionKind:`OpinionKind`,content:`String`,memberId:`ID`,asked:`Int`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateOrganizationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,name:`String`,canApproveAdmission:`Boolean`,canDevelop:`Boolean`,hasCommittee:`Boolean`,hasPartyGroups:`Boolean`,closedOn:`Date`},UpdatePoliticalReviewInput:{conclusion:`ReviewConclusion`,document:`String`,methods:`[ReviewMethod!]`,content:`String`,family:`String`,relations:`String`,jointVetting:`String`,consultedDomicile:`Boolean`,consultedResidence:`Boolean`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdatePostponementInput:{until:`Date`,ground:`String`,decision:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdatePublicNoticeInput:{point:`NoticePoint`,places:`[NoticePlaceInput!]`,phone:`String`,content:`String`,objections:`[ObjectionInput!]`,clean:`Boolean`,conclusion:`String`,closedOn:`Date`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateRecommendationInput:{method:`RecommendationMethod`,content:`String`,voters:`Int`,votes:`Int`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateStepInput:{note:`String`,through:`Date`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateSuperiorTalkInput:{talkedBy:`[String!]`,content:`String`,title:`String`,place:`String`,opinion:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateTalkInput:{talkedBy:`[String!]`,content:`String`,title:`String`,place:`String`,opinion:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateTrainingInput:{organizer:`String`,start:`Date`,days:`Decimal`,classHours:`Decimal`,examPassed:`Boolean`,examScore:`String`,certificate:`String`,series:`String`,mode:`TrainingMode`,byCommittee:`Boolean`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},UpdateVoteInput:{voteKind:`VoteKind`,ballot:`BallotInput`,resolution:`String`,secretBallot:`Boolean`,writtenReceivedAt:`DateTime`,introducersPresent:`Boolean`,introducersAbsence:`String`,outcome:`ConversionOutcome`,extensionMonths:`Int`,nextMeetingOn:`Date`,annulmentReason:`AnnulmentReason`,annulmentText:`String`,validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],attachments:`[AttachmentInput!]`,id:`ID!`,reason:[`String!`,``]},VoteFilter:{result:`[VoteResult!]`,on:`DateRange`,voided:`Boolean`},WithdrawApplicationInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},WithdrawApprovalInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,reason:`String!`,on:[`Date`,null]},WithdrawConsentInput:{validateOnly:[`Boolean!`,!1]},WithdrawConversionRequestInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},WithdrawThoughtReportInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],candidateId:`ID!`,on:[`Date`,null],id:`ID!`},WithdrawTransferInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],version:[`Int`,null],id:`ID!`,on:[`Date`,null],reason:`String!`},WithdrawTransfersInput:{validateOnly:[`Boolean!`,!1],idempotencyKey:[`String`,null],errorPolicy:[`ErrorPolicy!`,`REJECT_FAILED_ROWS`],on:[`Date`,null],ids:[`[ID!]`,null],items:[`[WithdrawTransfersItem!]`,null],reason:`String!`},WithdrawTransfersItem:{id:`ID!`,version:[`Int`,null]}}),me=[{name:`signIn`,input:`SignInInput`,payload:`SignInPayload`,words:[`登录`,`Password sign-in; sets the session cookie, or answers a token`],answers:[`login`,`name`,`role`,`token`,`secondFactor`,`mustChangePassword`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`registerWithToken`,input:`RegisterWithTokenInput`,payload:`RegisterWithTokenPayload`,words:[`小程序注册`,`A1b: the person binds an account, once`],answers:[`login`,`name`,`role`,`token`,`secondFactor`,`mustChangePassword`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`enrolSecondFactor`,input:`EnrolSecondFactorInput`,payload:`EnrolSecondFactorPayload`,words:[`设置双重验证`,`One's own second factor (TOTP): a secret, which a code of it confirms`],answers:[`secret`,`uri`,`qr`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`confirmSecondFactor`,input:`ConfirmSecondFactorInput`,payload:`ConfirmSecondFactorPayload`,words:[`确认双重验证`,`From then on it is asked for at the sign-in; other sessions end`],answers:[`account`,`recoveryCodes`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`renewRecoveryCodes`,input:`RenewRecoveryCodesInput`,payload:`RenewRecoveryCodesPayload`,words:[`更换恢复码`,`Ten others`],answers:[`account`,`recoveryCodes`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`removeSecondFactor`,input:`RemoveSecondFactorInput`,payload:`RemoveSecondFactorPayload`,words:[`停用双重验证`,`One's own; whoever must have one sets up another`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`endSession`,input:`EndSessionInput`,payload:`EndSessionPayload`,words:[`结束会话`,`Signs out of one of the own sessions`],answers:[`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`endOtherSessions`,input:`EndOtherSessionsInput`,payload:`EndOtherSessionsPayload`,words:[`退出其他设备`,`Signs out everywhere but here`],answers:[`count`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`giveConsent`,input:`GiveConsentInput`,payload:`GiveConsentPayload`,words:[`同意个人信息处理`,`A1b: where the text was renewed`],answers:[`consent`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`withdrawConsent`,input:`WithdrawConsentInput`,payload:`WithdrawConsentPayload`,words:[`撤回同意`,`Ends the person's account`],answers:[`consent`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`acceptInvitation`,input:`AcceptInvitationInput`,payload:`AcceptInvitationPayload`,words:[`接受邀请`,`Sets the first password and signs in; once`],answers:[`login`,`name`,`role`,`token`,`secondFactor`,`mustChangePassword`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`switchOffice`,input:`SwitchOfficeInput`,payload:`SwitchOfficePayload`,words:[`切换职务`,`To another account of the same person; the session goes on as that`],answers:[`login`,`name`,`role`,`token`,`secondFactor`,`mustChangePassword`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`signOut`,input:`SignOutInput`,payload:`SignOutPayload`,words:[`退出`,`Ends this session, or all of the caller's`],answers:[`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createCandidate`,input:`CreateCandidateInput`,payload:`CreateCandidatePayload`,words:[`新增发展人员账户`,`A1: opens a case and gives its registration token`],answers:[`candidate`,`registration`,`registrationToken`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createCandidates`,input:`CreateCandidatesInput`,payload:`CreateCandidatesPayload`,words:[`批量新增发展人员账户`,`A1, for a stack of applicants; each with a registration token`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reissueRegistrationToken`,input:`ReissueRegistrationTokenInput`,payload:`ReissueRegistrationTokenPayload`,words:[`重发注册码`,`A1: earlier ones are revoked`],answers:[`candidate`,`registration`,`registrationToken`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`revokeRegistrationToken`,input:`RevokeRegistrationTokenInput`,payload:`RevokeRegistrationTokenPayload`,words:[`作废注册码`,`A1`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitApplication`,input:`SubmitApplicationInput`,payload:`SubmitApplicationPayload`,words:[`提交入党申请书`,`A1c: by the person, or entered by the branch on paper (Art. 5)`],answers:[`candidate`,`application`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`withdrawApplication`,input:`WithdrawApplicationInput`,payload:`WithdrawApplicationPayload`,words:[`撤回入党申请书`,`A1c: until it is reviewed`],answers:[`candidate`,`application`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reviewApplication`,input:`ReviewApplicationInput`,payload:`ReviewApplicationPayload`,words:[`审批入党申请书`,`A2 (manual 一(二))`],answers:[`candidate`,`application`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reviewPapers`,input:`ReviewPapersInput`,payload:`ReviewPapersPayload`,words:[`批量审批本人材料`,`A2, B2, D2: applications, thought reports, conversion requests`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`recordTalk`,input:`RecordTalkInput`,payload:`RecordTalkPayload`,words:[`录入谈话记录`,`A3 (manual 一(三), Art. 7)`],answers:[`candidate`,`talk`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateTalk`,input:`UpdateTalkInput`,payload:`UpdateTalkPayload`,words:[`编辑谈话记录`,`A3; superseded with a reason once locked`],answers:[`candidate`,`talk`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteTalk`,input:`DeleteTalkInput`,payload:`DeleteTalkPayload`,words:[`删除谈话记录`,`A3; while unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordRecommendation`,input:`RecordRecommendationInput`,payload:`RecordRecommendationPayload`,words:[`记录推荐推优情况`,`A4 (manual 一(四), Art. 8)`],answers:[`candidate`,`recommendation`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateRecommendation`,input:`UpdateRecommendationInput`,payload:`UpdateRecommendationPayload`,words:[`编辑推荐推优`,`A4`],answers:[`candidate`,`recommendation`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteRecommendation`,input:`DeleteRecommendationInput`,payload:`DeleteRecommendationPayload`,words:[`删除推荐推优`,`A4; while unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordCommitteeResolution`,input:`RecordCommitteeResolutionInput`,payload:`RecordCommitteeResolutionPayload`,words:[`记录支委会决议`,`A5, B8, C6, D7 (Arts 8, 13, 18, 32)`],answers:[`candidate`,`resolution`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateCommitteeResolution`,input:`UpdateCommitteeResolutionInput`,payload:`UpdateCommitteeResolutionPayload`,words:[`编辑支委会决议`,`A5, B8, C6, D7`],answers:[`candidate`,`resolution`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteCommitteeResolution`,input:`DeleteCommitteeResolutionInput`,payload:`DeleteCommitteeResolutionPayload`,words:[`删除支委会决议`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitActivistFiling`,input:`SubmitActivistFilingInput`,payload:`SubmitActivistFilingPayload`,words:[`确定为积极分子并备案`,`A6 (manual 一(六), Art. 8)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`assignMentors`,input:`AssignMentorsInput`,payload:`AssignMentorsPayload`,words:[`指定培养联系人`,`B1 (manual 二(一), Art. 9)`],answers:[`candidate`,`assignment`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`assignMentorsToMany`,input:`AssignMentorsToManyInput`,payload:`AssignMentorsToManyPayload`,words:[`批量指定培养联系人`,`B1, for several people (Art. 9)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`bulkAssignMentors`,input:`BulkAssignMentorsInput`,payload:`BulkAssignMentorsPayload`,words:[`批量指定培养联系人`,`B1, for several people (Art. 9)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`submitThoughtReport`,input:`SubmitThoughtReportInput`,payload:`SubmitThoughtReportPayload`,words:[`提交思想汇报`,`B2`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`withdrawThoughtReport`,input:`WithdrawThoughtReportInput`,payload:`WithdrawThoughtReportPayload`,words:[`撤回思想汇报`,`B2: until it is reviewed`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reviewThoughtReport`,input:`ReviewThoughtReportInput`,payload:`ReviewThoughtReportPayload`,words:[`审阅思想汇报`,`B2 (manual 二(二))`],answers:[`candidate`,`thoughtReport`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordOpinion`,input:`RecordOpinionInput`,payload:`RecordOpinionPayload`,words:[`录入意见`,`B3-B7, C2, C3, D3, D5, D6 (Arts 11, 13, 30, 32)`],answers:[`candidate`,`opinion`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordOpinions`,input:`RecordOpinionsInput`,payload:`RecordOpinionsPayload`,words:[`批量录入意见`,`B3-B7, C2, C3, D3: a half-year's season, one text or many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateOpinion`,input:`UpdateOpinionInput`,payload:`UpdateOpinionPayload`,words:[`编辑意见`,`Superseded with a reason once locked`],answers:[`candidate`,`opinion`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteOpinion`,input:`DeleteOpinionInput`,payload:`DeleteOpinionPayload`,words:[`删除意见`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordExemption`,input:`RecordExemptionInput`,payload:`RecordExemptionPayload`,words:[`录入免除说明`,`B7, C5 (Art. 17)`],answers:[`candidate`,`exemption`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateExemption`,input:`UpdateExemptionInput`,payload:`UpdateExemptionPayload`,words:[`编辑免除说明`,`B7, C5`],answers:[`candidate`,`exemption`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteExemption`,input:`DeleteExemptionInput`,payload:`DeleteExemptionPayload`,words:[`删除免除说明`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitDevelopmentTargetFiling`,input:`SubmitDevelopmentTargetFilingInput`,payload:`SubmitDevelopmentTargetFilingPayload`,words:[`确定为发展对象备案`,`B9 (manual 二(九), Art. 13)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordPublicNotice`,input:`RecordPublicNoticeInput`,payload:`RecordPublicNoticePayload`,words:[`记录公示情况`,`B11, C9: one that is over (Art. 13)`],answers:[`candidate`,`notice`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`openPublicNotice`,input:`OpenPublicNoticeInput`,payload:`OpenPublicNoticePayload`,words:[`开始公示`,`B11, C9: a notice is hung`],answers:[`candidate`,`notice`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`closePublicNotice`,input:`ClosePublicNoticeInput`,payload:`ClosePublicNoticePayload`,words:[`结束公示登记`,`B11, C9: objections, handling, result`],answers:[`candidate`,`notice`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updatePublicNotice`,input:`UpdatePublicNoticeInput`,payload:`UpdatePublicNoticePayload`,words:[`编辑公示`,`B11, C9: in place while it hangs; superseded with a reason once it has run`],answers:[`candidate`,`notice`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deletePublicNotice`,input:`DeletePublicNoticeInput`,payload:`DeletePublicNoticePayload`,words:[`删除公示`,`While it hangs, and nothing rests on it`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`assignIntroducers`,input:`AssignIntroducersInput`,payload:`AssignIntroducersPayload`,words:[`指定入党介绍人`,`C1 (manual 三(一), Art. 14)`],answers:[`candidate`,`assignment`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordPoliticalReview`,input:`RecordPoliticalReviewInput`,payload:`RecordPoliticalReviewPayload`,words:[`录入政审情况`,`C4 (manual 三(四), Art. 16)`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updatePoliticalReview`,input:`UpdatePoliticalReviewInput`,payload:`UpdatePoliticalReviewPayload`,words:[`编辑政审情况`,`C4`],answers:[`candidate`,`politicalReview`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deletePoliticalReview`,input:`DeletePoliticalReviewInput`,payload:`DeletePoliticalReviewPayload`,words:[`删除政审情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordTraining`,input:`RecordTrainingInput`,payload:`RecordTrainingPayload`,words:[`录入培训情况`,`C5 (manual 三(五), Art. 17)`],answers:[`candidate`,`training`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordTrainings`,input:`RecordTrainingsInput`,payload:`RecordTrainingsPayload`,words:[`批量录入培训情况`,`C5: one course, all who attended it`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateTraining`,input:`UpdateTrainingInput`,payload:`UpdateTrainingPayload`,words:[`编辑培训情况`,`C5`],answers:[`candidate`,`training`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteTraining`,input:`DeleteTrainingInput`,payload:`DeleteTrainingPayload`,words:[`删除培训情况`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitPreReview`,input:`SubmitPreReviewInput`,payload:`SubmitPreReviewPayload`,words:[`报党委预审`,`C7 (manual 三(七), Art. 18)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`issueAdmissionForm`,input:`IssueAdmissionFormInput`,payload:`IssueAdmissionFormPayload`,words:[`发放入党志愿书`,`After the pre-review (Art. 18)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateIssuedAdmissionForm`,input:`UpdateIssuedAdmissionFormInput`,payload:`UpdateIssuedAdmissionFormPayload`,words:[`更正发放的入党志愿书`,`Superseded with a reason once it was filled`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteIssuedAdmissionForm`,input:`DeleteIssuedAdmissionFormInput`,payload:`DeleteIssuedAdmissionFormPayload`,words:[`删除发放的入党志愿书`,`While it was not filled, and nothing rests on it`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordAdmissionForm`,input:`RecordAdmissionFormInput`,payload:`RecordAdmissionFormPayload`,words:[`登记填写入党志愿书`,`Before the general meeting (Art. 19)`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateAdmissionForm`,input:`UpdateAdmissionFormInput`,payload:`UpdateAdmissionFormPayload`,words:[`编辑填写的入党志愿书`,`Superseded with a reason once locked`],answers:[`candidate`,`admissionForm`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteAdmissionForm`,input:`DeleteAdmissionFormInput`,payload:`DeleteAdmissionFormPayload`,words:[`删除填写的入党志愿书`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitNoticeReview`,input:`SubmitNoticeReviewInput`,payload:`SubmitNoticeReviewPayload`,words:[`公示情况上报`,`C9 (manual 三(九))`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordGeneralMeeting`,input:`RecordGeneralMeetingInput`,payload:`RecordGeneralMeetingPayload`,words:[`录入支部大会会议记录`,`C11, D7 (Arts 19, 20)`],answers:[`meeting`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateGeneralMeeting`,input:`UpdateGeneralMeetingInput`,payload:`UpdateGeneralMeetingPayload`,words:[`编辑支部大会会议记录`,`C11, D7: also moved to another day, with its votes, while nothing rests on them`],answers:[`meeting`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteGeneralMeeting`,input:`DeleteGeneralMeetingInput`,payload:`DeleteGeneralMeetingPayload`,words:[`删除支部大会会议记录`,`While nobody was voted on there`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordVote`,input:`RecordVoteInput`,payload:`RecordVotePayload`,words:[`录入表决`,`C11, D7: one for each person (Art. 20)`],answers:[`candidate`,`vote`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordVotes`,input:`RecordVotesInput`,payload:`RecordVotesPayload`,words:[`批量录入表决`,`C11, D7: one general meeting, several people, one by one (Art. 20)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateVote`,input:`UpdateVoteInput`,payload:`UpdateVotePayload`,words:[`编辑表决`,`C11, D7`],answers:[`candidate`,`vote`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteVote`,input:`DeleteVoteInput`,payload:`DeleteVotePayload`,words:[`删除表决`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitAdmissionApproval`,input:`SubmitAdmissionApprovalInput`,payload:`SubmitAdmissionApprovalPayload`,words:[`上报党委审批`,`C12: with the monthly dues (manual 三(十二))`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordOath`,input:`RecordOathInput`,payload:`RecordOathPayload`,words:[`上传入党宣誓资料`,`D1 (manual 四(一), Art. 29)`],answers:[`candidate`,`oath`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateOath`,input:`UpdateOathInput`,payload:`UpdateOathPayload`,words:[`编辑入党宣誓资料`,`D1`],answers:[`candidate`,`oath`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteOath`,input:`DeleteOathInput`,payload:`DeleteOathPayload`,words:[`删除入党宣誓资料`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitConversionRequest`,input:`SubmitConversionRequestInput`,payload:`SubmitConversionRequestPayload`,words:[`提交转正申请`,`D1b: from a month before expiry (Art. 32)`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`withdrawConversionRequest`,input:`WithdrawConversionRequestInput`,payload:`WithdrawConversionRequestPayload`,words:[`撤回转正申请`,`D1b: until it is reviewed`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reviewConversionRequest`,input:`ReviewConversionRequestInput`,payload:`ReviewConversionRequestPayload`,words:[`审批转正申请书`,`D2 (manual 四(二))`],answers:[`candidate`,`conversionRequest`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`assignContinuingIntroducer`,input:`AssignContinuingIntroducerInput`,payload:`AssignContinuingIntroducerPayload`,words:[`指定接替介绍人`,`C-12: for the remaining education; the names on the form stay`],answers:[`candidate`,`assignment`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`postponeConversion`,input:`PostponeConversionInput`,payload:`PostponeConversionPayload`,words:[`推迟讨论`,`D4 (manual 四(四), Art. 35)`],answers:[`candidate`,`postponement`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updatePostponement`,input:`UpdatePostponementInput`,payload:`UpdatePostponementPayload`,words:[`编辑推迟讨论`,`D4: superseded with a reason once the meeting discussed it`],answers:[`candidate`,`postponement`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deletePostponement`,input:`DeletePostponementInput`,payload:`DeletePostponementPayload`,words:[`删除推迟讨论`,`While it was not discussed`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitConversionApproval`,input:`SubmitConversionApprovalInput`,payload:`SubmitConversionApprovalPayload`,words:[`报党委审批(转正)`,`D8 (manual 四(八), Art. 32)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`submitApprovals`,input:`SubmitApprovalsInput`,payload:`SubmitApprovalsPayload`,words:[`批量上报`,`A6, B9, C7, C9, C12, D8, for many people`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`recordStep`,input:`RecordStepInput`,payload:`RecordStepPayload`,words:[`记录完成事项`,`What is merely done and dated (Arts 11, 24, 28, 33, 36)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordSteps`,input:`RecordStepsInput`,payload:`RecordStepsPayload`,words:[`批量记录完成事项`,`The same thing done with many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateStep`,input:`UpdateStepInput`,payload:`UpdateStepPayload`,words:[`编辑完成事项`,`Superseded with a reason once locked`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteStep`,input:`DeleteStepInput`,payload:`DeleteStepPayload`,words:[`删除完成事项`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`archiveCandidate`,input:`ArchiveCandidateInput`,payload:`ArchiveCandidatePayload`,words:[`归档`,`E1 (manual 五(一))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`archiveCandidates`,input:`ArchiveCandidatesInput`,payload:`ArchiveCandidatesPayload`,words:[`批量归档`,`E1, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`findArchivedByIdNumber`,input:`FindArchivedByIdNumberInput`,payload:`FindArchivedByIdNumberPayload`,words:[`查询归档档案`,`E2: exact ID number, own branch only; audited`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`restoreCandidate`,input:`RestoreCandidateInput`,payload:`RestoreCandidatePayload`,words:[`恢复归档`,`E2 (manual 五(二))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateCandidate`,input:`UpdateCandidateInput`,payload:`UpdateCandidatePayload`,words:[`发展党员信息编辑`,`E3 (manual 五(三))`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`adjustStage`,input:`AdjustStageInput`,payload:`AdjustStagePayload`,words:[`发展阶段调整`,`E4 (manual 五(四))`],answers:[`candidate`,`deskRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`revealIdNumber`,input:`RevealIdNumberInput`,payload:`RevealIdNumberPayload`,words:[`查看完整证件号`,`Audited, with a reason`],answers:[`candidate`,`idNumber`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`revealReviewPapers`,input:`RevealReviewPapersInput`,payload:`RevealReviewPapersPayload`,words:[`查看政审材料`,`For the organization department and the auditor, to whom a review is sealed. Audited, with a reason`],answers:[`candidate`,`papers`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`exportMyFile`,input:`ExportMyFileInput`,payload:`ExportMyFilePayload`,words:[`导出本人档案`,`A copy of what a person may see of themselves; the journal says that it was taken`],answers:[`candidate`,`file`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`requestCorrection`,input:`RequestCorrectionInput`,payload:`RequestCorrectionPayload`,words:[`申请更正`,`By the person, of their own data (C-27)`],answers:[`candidate`,`correctionRequest`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`answerCorrection`,input:`AnswerCorrectionInput`,payload:`AnswerCorrectionPayload`,words:[`答复更正申请`,"By the branch; what is put right is put right by `updateCandidate`"],answers:[`candidate`,`correctionRequest`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createTransferCode`,input:`CreateTransferCodeInput`,payload:`CreateTransferCodePayload`,words:[`生成转入码`,`C-7: the person's one-time code, by the person or the branch; earlier ones are worth nothing`],answers:[`candidate`,`transferCode`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`requestTransferIn`,input:`RequestTransferInInput`,payload:`RequestTransferInPayload`,words:[`申请转入`,`C-7: exact ID number and one-time code; a wrong one and nobody are answered alike; audited`],answers:[`candidate`,`transfer`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`transferOut`,input:`TransferOutInput`,payload:`TransferOutPayload`,words:[`转出`,`C-1 … C-4: to another branch, or out of the system (Arts 12, 34)`],answers:[`candidate`,`transfer`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`transferCandidatesOut`,input:`TransferCandidatesOutInput`,payload:`TransferCandidatesOutPayload`,words:[`批量转出`,`C-1, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`acceptTransfer`,input:`AcceptTransferInput`,payload:`AcceptTransferPayload`,words:[`接收`,`C-1 … C-3: after examination the case moves with its records and days; out of the system, the receipt`],answers:[`candidate`,`transfer`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`acceptTransfers`,input:`AcceptTransfersInput`,payload:`AcceptTransfersPayload`,words:[`批量接收`,`C-1 … C-3, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`refuseTransfer`,input:`RefuseTransferInput`,payload:`RefuseTransferPayload`,words:[`不予接收`,`C-1, C-3: the case goes back; a probationary member who is not recognised is none any more (Art. 34)`],answers:[`candidate`,`transfer`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`refuseTransfers`,input:`RefuseTransfersInput`,payload:`RefuseTransfersPayload`,words:[`批量不予接收`,`For many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`withdrawTransfer`,input:`WithdrawTransferInput`,payload:`WithdrawTransferPayload`,words:[`撤回接转`,`By the side that it does not wait for, while it is unanswered`],answers:[`candidate`,`transfer`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`withdrawTransfers`,input:`WithdrawTransfersInput`,payload:`WithdrawTransfersPayload`,words:[`批量撤回接转`,`For many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`decideApproval`,input:`DecideApprovalInput`,payload:`DecideApprovalPayload`,words:[`审批`,`F2: one decision (Arts 22-25)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`decideApprovals`,input:`DecideApprovalsInput`,payload:`DecideApprovalsPayload`,words:[`批量审批`,`F3: many submissions at a sitting; each is judged by itself (Arts 22-25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseDecision`,input:`ReverseDecisionInput`,payload:`ReverseDecisionPayload`,words:[`撤销审批决定`,`F9: a recorded act; the submission waits again`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reverseDecisions`,input:`ReverseDecisionsInput`,payload:`ReverseDecisionsPayload`,words:[`批量撤销审批决定`,`F9, for many`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`withdrawApproval`,input:`WithdrawApprovalInput`,payload:`WithdrawApprovalPayload`,words:[`撤回上报`,`F4: while undecided`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`recordSuperiorTalk`,input:`RecordSuperiorTalkInput`,payload:`RecordSuperiorTalkPayload`,words:[`录入上级党委谈话`,`F5 (Art. 23)`],answers:[`candidate`,`superiorTalk`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateSuperiorTalk`,input:`UpdateSuperiorTalkInput`,payload:`UpdateSuperiorTalkPayload`,words:[`编辑上级党委谈话`,`F5 (Art. 23)`],answers:[`candidate`,`superiorTalk`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deleteSuperiorTalk`,input:`DeleteSuperiorTalkInput`,payload:`DeleteSuperiorTalkPayload`,words:[`删除上级党委谈话`,`While unlocked`],answers:[`candidate`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`deliberateApproval`,input:`DeliberateApprovalInput`,payload:`DeliberateApprovalPayload`,words:[`审议`,`F6 (Art. 22)`],answers:[`candidate`,`approval`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`acknowledgeUpwardFiling`,input:`AcknowledgeUpwardFilingInput`,payload:`AcknowledgeUpwardFilingPayload`,words:[`组织部门备案`,`F7 (Art. 25)`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`acknowledgeUpwardFilings`,input:`AcknowledgeUpwardFilingsInput`,payload:`AcknowledgeUpwardFilingsPayload`,words:[`批量组织部门备案`,`F7, for many: a month's admissions at once (Art. 25)`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`reverseUpwardFiling`,input:`ReverseUpwardFilingInput`,payload:`ReverseUpwardFilingPayload`,words:[`撤销组织部门备案`,`F7, taken back by the department that acknowledged`],answers:[`candidate`,`doneRecord`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reverseUpwardFilings`,input:`ReverseUpwardFilingsInput`,payload:`ReverseUpwardFilingsPayload`,words:[`批量撤销组织部门备案`,`F7, taken back for many; each stays on file, voided`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`setBranchContact`,input:`SetBranchContactInput`,payload:`SetBranchContactPayload`,words:[`设置支部联系人`,`A1: whom the invited may ask`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`adoptRuleSet`,input:`AdoptRuleSetInput`,payload:`AdoptRuleSetPayload`,words:[`采用规则版本`,`For the own subtree, from a day on`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`setCommitteeSettings`,input:`SetCommitteeSettingsInput`,payload:`SetCommitteeSettingsPayload`,words:[`设置党委规定`,`Only stricter`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createOrganization`,input:`CreateOrganizationInput`,payload:`CreateOrganizationPayload`,words:[`新增组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`updateOrganization`,input:`UpdateOrganizationInput`,payload:`UpdateOrganizationPayload`,words:[`编辑组织`,`By the system administrator`],answers:[`organization`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createMember`,input:`CreateMemberInput`,payload:`CreateMemberPayload`,words:[`新增党员`,`A roster entry`],answers:[`member`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createMembers`,input:`CreateMembersInput`,payload:`CreateMembersPayload`,words:[`批量新增党员`,`The roster of a branch`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateMember`,input:`UpdateMemberInput`,payload:`UpdateMemberPayload`,words:[`编辑党员`,`Left, excused, punished`],answers:[`member`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`setHolidays`,input:`SetHolidaysInput`,payload:`SetHolidaysPayload`,words:[`设置节假日`,`From the State Council's yearly notice (C-40)`],answers:[`count`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createAccount`,input:`CreateAccountInput`,payload:`CreateAccountPayload`,words:[`新增账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createAccounts`,input:`CreateAccountsInput`,payload:`CreateAccountsPayload`,words:[`批量新增账户`,`By the system administrator`],answers:[`results`,`requested`,`succeeded`,`failed`,`validatedOnly`,`replayed`,`errors`]},{name:`updateAccount`,input:`UpdateAccountInput`,payload:`UpdateAccountPayload`,words:[`编辑账户`,`Name and role; another role ends sessions and tokens`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`disableAccount`,input:`DisableAccountInput`,payload:`DisableAccountPayload`,words:[`停用账户`,`By the system administrator`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`inviteAccount`,input:`InviteAccountInput`,payload:`InviteAccountPayload`,words:[`邀请账户`,`By a one-time link, with which the holder sets the password`],answers:[`account`,`token`,`url`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`reissueInvitation`,input:`ReissueInvitationInput`,payload:`ReissueInvitationPayload`,words:[`重发邀请`,`A new link; the earlier one opens nothing any more`],answers:[`account`,`token`,`url`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`revokeInvitation`,input:`RevokeInvitationInput`,payload:`RevokeInvitationPayload`,words:[`作废邀请`,`The open link of an account`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`enableAccount`,input:`EnableAccountInput`,payload:`EnableAccountPayload`,words:[`恢复账户`,`A disabled one signs in again`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`handOverOffice`,input:`HandOverOfficeInput`,payload:`HandOverOfficePayload`,words:[`移交职务`,`To another account of the same organization; the former holder's is disabled`],answers:[`account`,`heir`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`resetPassword`,input:`ResetPasswordInput`,payload:`ResetPasswordPayload`,words:[`重置密码`,`Another's, to a random one for 72 hours; ends sessions and tokens`],answers:[`account`,`temporaryPassword`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`unlockAccount`,input:`UnlockAccountInput`,payload:`UnlockAccountPayload`,words:[`解除锁定`,`After too many wrong passwords; by the system administrator`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`resetSecondFactor`,input:`ResetSecondFactorInput`,payload:`ResetSecondFactorPayload`,words:[`重置双重验证`,`Another's, who lost it: it is taken off, and sessions and tokens end; by the system administrator`],answers:[`account`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`setPassword`,input:`SetPasswordInput`,payload:`SetPasswordPayload`,words:[`修改密码`,`One's own`],answers:[`account`,`token`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`createAccessToken`,input:`CreateAccessTokenInput`,payload:`CreateAccessTokenPayload`,words:[`新增访问令牌`,`For programs`],answers:[`accessToken`,`token`,`errors`,`warnings`,`validatedOnly`,`replayed`]},{name:`revokeAccessToken`,input:`RevokeAccessTokenInput`,payload:`RevokeAccessTokenPayload`,words:[`作废访问令牌`,`One of the own`],answers:[`accessToken`,`errors`,`warnings`,`validatedOnly`,`replayed`]}],he=(e,n)=>n?t($[e]?.[n])||n:``;export{U as $,P as A,f as B,x as C,E as D,D as E,L as F,I as G,B as H,u as I,ie as J,H as K,d as L,N as M,G as N,c as O,oe as P,q as Q,se as R,A as S,T,V as U,R as V,z as W,W as X,O as Y,h as Z,b as _,X as a,re as at,s as b,le as c,g as d,J as et,C as f,y as g,k as h,pe as i,ee as it,M as j,j as k,Q as l,F as m,me as n,p as nt,ue as o,i as ot,K as p,m as q,$ as r,te as rt,ce as s,he as t,Y as tt,v as u,S as v,w,ae as x,l as y,_ as z};