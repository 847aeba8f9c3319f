import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{b as t,u as n,y as r}from"./react-VBRRxo8a.js";import{m as i}from"./index-DpIt_fsj.js";var a=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},ee=new a(`
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
    `),te=new a(`
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
    `),ne=new a(`
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
    `),o=new a(`
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
    `),s=new a(`
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
    `),c=new a(`
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
    `),l=new a(`
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
    `),u=new a(`
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
    `),d=new a(`
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
    `),f=new a(`
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
    `),p=new a(`
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
    `),m=new a(`
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
    `),h=new a(`
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
    `),g=new a(`
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
    `),_=new a(`
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
    `),v=new a(`
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
    `),y=new a(`
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
    `),b=new a(`
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
    `),x=new a(`
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
    `),S=new a(`
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
    `),C=new a(`
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
    `),w=new a(`
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
    `),T=new a(`
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
    `),E=new a(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `),D=new a(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    qr
    errors {
      message
    }
  }
}
    `),O=new a(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      message
    }
  }
}
    `),k=new a(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      message
    }
  }
}
    `),A=new a(`
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
    `),j=new a(`
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
    `),M=new a(`
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
    `),N=new a(`
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    url
    errors {
      message
    }
  }
}
    `),P=new a(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    secret
    errors {
      message
    }
  }
}
    `),F=new a(`
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
    `),I=new a(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      message
    }
  }
}
    `),L=new a(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `),R=new a(`
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
    `),z=new a(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    token
    errors {
      message
    }
  }
}
    `),B=new a(`
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
    `),V=new a(`
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
    `),H=new a(`
    query BranchContact($id: ID!) {
  organization(id: $id) {
    id
    contactName
    contactPhone
    version
  }
}
    `),U=new a(`
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
    `),W=new a(`
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
    `),G=new a(`
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
    `),K=new a(`
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
    `),q=new a(`
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
    `),J=new a(`
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
    `),Y=new a(`
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
    `),X=new a(`
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
    `),Z=new a(`
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
    `),re=new a(`
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
    `),ie=new a(`
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
    `),ae=new a(`
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
    `),oe=new a(`
    query MeetingsToVote {
  meetings(first: 50, orderBy: NEWEST) {
    nodes {
      id
      on
      place
    }
  }
}
    `),se=new a(`
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
    `),ce=new a(`
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
    `),le=new a(`
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
    `),ue=new a(`
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
    `),de=new a(`
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
    `),fe=new a(`
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
    `),pe=new a(`
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
    `),me=new a(`
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
    `),he=new a(`
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
    `),ge=new a(`
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
    `),_e=new a(`
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
    `),ve=new a(`
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
    `),ye=new a(`
    query PeopleExport($filter: CandidateFilter!) {
  candidates(filter: $filter, orderBy: NAME) {
    nodes {
      id
      name
      sex
      birth
      stage
      status
      stageSince
      nextDueOn
      overdueSince
      branch {
        name
      }
    }
  }
}
    `),be=new a(`
    query People($filter: CandidateFilter!, $orderBy: CandidateOrder! = DUE, $after: String, $counted: Boolean! = false) {
  candidates(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
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
      appliedOn
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
    `),xe=new a(`
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
    `),Se=new a(`
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
    `),Ce=new a(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `),we=new a(`
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
    `),Te=new a(`
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
    `),Ee=new a(`
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
    `),De=new a(`
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
    `),Oe=new a(`
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
    `),ke=new a(`
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
    `),Ae=new a(`
    query PlannedPeople($filter: CandidateFilter!, $until: Date, $edition: Edition, $after: String) {
  candidates(first: 20, after: $after, filter: $filter, orderBy: STAGE_DESC) {
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
    `),je=new a(`
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
    `),Me=new a(`
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
    `),Ne=new a(`
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
    `),Pe=new a(`
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
    `),Fe=new a(`
    query Unanalysed($filter: CandidateFilter!) {
  candidates(first: 1, filter: $filter) {
    totalCount
  }
}
    `),Ie=new a(`
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
    `),Le=new a(`
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
    `),Re=new a(`
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
    `),ze=new a(`
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
    `),Be=new a(`
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
    `),Ve=new a(`
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
    `),He=new a(`
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
    `),Q=e(t(),1),$=r();function Ue({text:e,children:t}){let[n,r]=(0,Q.useState)(!1);if(!window.isSecureContext)return null;let a=async()=>{await navigator.clipboard.writeText(e),r(!0)};return(0,$.jsx)(`button`,{type:`button`,onClick:()=>void a(),children:n?i.copied:t})}var We=e(n(),1);function Ge({children:e}){return(0,Q.useLayoutEffect)(()=>(document.body.classList.add(`sheet-only`),()=>document.body.classList.remove(`sheet-only`)),[]),(0,We.createPortal)((0,$.jsx)(`div`,{className:`only-on-paper`,children:e}),document.body)}export{h as $,Oe as A,ne as At,ie as B,d as C,L as Ct,P as D,T as Dt,N as E,je as Et,k as F,Fe as Ft,pe as G,o as H,D as I,ze as It,fe as J,ue as K,q as L,C as Lt,p as M,l as Mt,m as N,Le as Nt,ce as O,v as Ot,O as P,Re as Pt,ke as Q,X as R,E as S,I as St,z as T,ae as Tt,V as U,re as V,le as W,Ve as X,Me as Y,_e as Z,s as _,Ie as _t,B as a,W as at,M as b,U as bt,he as c,A as ct,G as d,be as dt,oe as et,K as f,ye as ft,j as g,xe as gt,f as h,Ae as ht,R as i,He as it,b as j,Te as jt,F as k,Pe as kt,se as l,S as lt,H as m,Ce as mt,Ue as n,x as nt,Y as o,_ as ot,J as p,Se as pt,de as q,u as r,y as rt,Ne as s,te as st,Ge as t,g as tt,Ee as u,ve as ut,De as v,ge as vt,Be as w,me as wt,c as x,w as xt,ee as y,we as yt,Z as z};