import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{b as t,u as n,y as r}from"./react-VBRRxo8a.js";import{m as ee}from"./index-tO_FfEJy.js";var i=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},te=new i(`
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
    `),ne=new i(`
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
    `),re=new i(`
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
    `),a=new i(`
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
    `),o=new i(`
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
    `),s=new i(`
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
    `),c=new i(`
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
    `),l=new i(`
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
    `),u=new i(`
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
    `),d=new i(`
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
    `),f=new i(`
    query CaseNames($filter: CaseNameFilter) {
  caseNames(first: 20, filter: $filter) {
    nodes {
      candidateId
      name
    }
  }
}
    `),p=new i(`
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
    `),m=new i(`
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
    `),h=new i(`
    query Holidays($year: Int!) {
  holidays(year: $year) {
    day
    working
    name
  }
}
    `),g=new i(`
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
    `),_=new i(`
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
    `),v=new i(`
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
    `),y=new i(`
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
    `),b=new i(`
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
    `),x=new i(`
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
    `),S=new i(`
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
    `),C=new i(`
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
    `),w=new i(`
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
    `),T=new i(`
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
    `),E=new i(`
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
    `),D=new i(`
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
    `),O=new i(`
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
    `),k=new i(`
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
    `),A=new i(`
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
    `),j=new i(`
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
    `),M=new i(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `),N=new i(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    qr
    errors {
      message
    }
  }
}
    `),P=new i(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      message
    }
  }
}
    `),F=new i(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      message
    }
  }
}
    `),I=new i(`
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
    `),L=new i(`
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
    `),R=new i(`
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
    `),z=new i(`
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    url
    errors {
      message
    }
  }
}
    `),B=new i(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    secret
    errors {
      message
    }
  }
}
    `),V=new i(`
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
    `),H=new i(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      message
    }
  }
}
    `),U=new i(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
    `),W=new i(`
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
    `),G=new i(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    token
    errors {
      message
    }
  }
}
    `),K=new i(`
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
    `),q=new i(`
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
    `),J=new i(`
    query BranchContact($id: ID!) {
  organization(id: $id) {
    id
    contactName
    contactPhone
    version
  }
}
    `),Y=new i(`
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
    `),X=new i(`
    mutation DissolveOrganizations($input: DissolveOrganizationsInput!) {
  dissolveOrganizations(input: $input) {
    organizations
    errors {
      message
    }
  }
}
    `),ie=new i(`
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
    `),ae=new i(`
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
    `),oe=new i(`
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
    `),se=new i(`
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
    `),ce=new i(`
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
    `),le=new i(`
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
    `),ue=new i(`
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
    `),de=new i(`
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
    `),fe=new i(`
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
    `),Z=new i(`
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
    `),pe=new i(`
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
    `),me=new i(`
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
    `),he=new i(`
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
    `),ge=new i(`
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
    `),_e=new i(`
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
    `),ve=new i(`
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
    `),ye=new i(`
    query MeetingsToVote {
  meetings(first: 50, orderBy: NEWEST) {
    nodes {
      id
      on
      place
    }
  }
}
    `),be=new i(`
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
    `),xe=new i(`
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
    `),Se=new i(`
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
    `),Ce=new i(`
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
    `),we=new i(`
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
    `),Te=new i(`
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
    `),Ee=new i(`
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
    `),De=new i(`
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
    `),Oe=new i(`
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
    `),ke=new i(`
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
    `),Ae=new i(`
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
    `),je=new i(`
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
    `),Me=new i(`
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
    `),Ne=new i(`
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
    `),Pe=new i(`
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
    `),Fe=new i(`
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
    `),Ie=new i(`
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
    `),Le=new i(`
    query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
    `),Re=new i(`
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
    `),ze=new i(`
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
    `),Be=new i(`
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
    `),Ve=new i(`
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
    `),He=new i(`
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
    `),Ue=new i(`
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
    `),We=new i(`
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
    `),Ge=new i(`
    query RecruitmentForecast($branch: ID!, $year: Int!) {
  recruitmentForecast(branch: $branch, year: $year, first: 100) {
    year
    ready
    expected
    looked
    more
  }
}
    `),Ke=new i(`
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
    `),qe=new i(`
    mutation SetRecruitmentPlans($input: SetRecruitmentPlansInput!) {
  setRecruitmentPlans(input: $input) {
    count
    errors {
      message
    }
  }
}
    `),Je=new i(`
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
    `),Ye=new i(`
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
    `),Xe=new i(`
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
    `),Ze=new i(`
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
    `),Qe=new i(`
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
    `),$e=new i(`
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
    `),et=new i(`
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
    `),tt=new i(`
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
    `),nt=new i(`
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
    `),rt=new i(`
    query Unanalysed($filter: CandidateFilter!) {
  candidates(first: 1, filter: $filter) {
    totalCount
  }
}
    `),it=new i(`
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
    `),at=new i(`
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
    `),ot=new i(`
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
    `),st=new i(`
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
    `),ct=new i(`
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
    `),lt=new i(`
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
    `),ut=new i(`
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
    `),dt=new i(`
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
    `),Q=e(t(),1),$=r();function ft({text:e,children:t}){let[n,r]=(0,Q.useState)(!1);if(!window.isSecureContext)return null;let i=async()=>{await navigator.clipboard.writeText(e),r(!0)};return(0,$.jsx)(`button`,{type:`button`,onClick:()=>void i(),children:n?ee.copied:t})}var pt=e(n(),1);function mt({children:e}){return(0,Q.useLayoutEffect)(()=>(document.body.classList.add(`sheet-only`),()=>document.body.classList.remove(`sheet-only`)),[]),(0,pt.createPortal)((0,$.jsx)(`div`,{className:`only-on-paper`,children:e}),document.body)}export{Ee as $,ze as $t,G as A,S as At,P as B,ae as Bt,te as C,Ie as Ct,$e as D,Fe as Dt,M as E,ce as Et,He as F,Ke as Ft,me as G,y as Gt,N as H,ve as Ht,X as I,Y as It,ge as J,Xe as Jt,he as K,le as Kt,E as L,A as Lt,B as M,Ae as Mt,xe as N,Re as Nt,u as O,it as Ot,V as P,Ge as Pt,Se as Q,re as Qt,p as R,H as Rt,f as S,Ne as St,s as T,We as Tt,fe as U,Je as Ut,F as V,De as Vt,et as W,j as Wt,q as X,tt as Xt,a as Y,oe as Yt,h as Z,w as Zt,d as _,ne as _t,K as a,k as an,ut as at,Qe as b,Me as bt,Oe as c,g as ct,x as d,ie as dt,c as en,Ce as et,Be as f,D as ft,J as g,v as gt,Z as h,se as ht,W as i,ct as in,ke as it,z as j,C as jt,lt as k,at as kt,be as l,ye as lt,de as m,dt as mt,ft as n,st as nn,Te as nt,pe as o,nt as on,je as ot,ue as p,T as pt,_e as q,qe as qt,l as r,rt as rn,Ye as rt,Ze as s,Ue as st,mt as t,ot as tn,we as tt,b as u,_ as ut,L as v,I as vt,R as w,Le as wt,Ve as x,Pe as xt,o as y,O as yt,m as z,U as zt};