import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{b as t,y as n}from"./react-VBRRxo8a.js";import{$ as r,a as i}from"./Desk-BlRK7FxX.js";import{r as a}from"./mending-DVDOyuMl.js";import{a as o,n as s,r as c}from"./icons-BfJtdM3e.js";import{n as l,r as u,t as d}from"./_virtual_schema-BgBek-Ql.js";import{t as f}from"./documentOf-DhNwsRIg.js";import{t as ee}from"./titles-9Np5l6Sv.js";import{t as p}from"./undo-DFySTjbO.js";import{d as m,l as h,p as g,u as _}from"./api-DxuPrhY7.js";import{t as v}from"./wanted-CJsdTdI7.js";import{c as y,t as b}from"./word-D4bhc9wK.js";import{t as x}from"./states-Dz9LcPCd.js";var S=e(t(),1),C=Object.assign({"../../desk/live/changes.graphql":`# 实时变化 · Each change to a case in one's scope, with who made it: keeps the screens as they are.
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
`,"../../desk/offices/own-offices.graphql":`# 本人职务 · All accounts of the caller's person, the present one first.
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
`,"../../desk/offices/switch-office.graphql":`# 切换职务 · The session goes on as another account of the same person.
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
`,"../../desk/palette/find-people.graphql":`# 按姓名查人 · Whose name or pinyin contains this: the command palette.
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
`,"../../parts/back/came-back.graphql":`# 退回给我的上报 · Submissions that came back and were not submitted again, with what the superior said: who, when, and how it voted.
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
`,"../../parts/codes/code-to-register.graphql":`# 出示注册二维码 · A new code for one person; earlier ones open nothing any more.
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
`,"../../parts/codes/to-register.graphql":`# 待登记人员 · Who has a file and no account yet, with what became of the newest code.
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
`,"../../parts/corrections/accept-correction.graphql":`# 答复更正申请 · After the data were put right; a refusal goes by the form.
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
`,"../../parts/corrections/corrections.graphql":`# 更正申请 · What persons ask to have put right of their data, who waits longest first, with what stands there now.
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
`,"../../parts/form/branches.graphql":`# 可接收支部 · Branches by name, to which a case may go.
query Branches($name: String) {
  receivingBranches(first: 50, filter: { name: $name }, orderBy: PATH) {
    nodes {
      branchId
      name
      superior {
        name
      }
    }
  }
}
`,"../../parts/form/case-names.graphql":`# 发展人员姓名 · Whose case a branch has, by name: to say who goes when it is parted.
query CaseNames($filter: CaseNameFilter) {
  caseNames(first: 20, filter: $filter) {
    nodes {
      candidateId
      name
    }
  }
}
`,"../../parts/form/eligible-introducers.graphql":`# 可选入党介绍人 · Everybody in reach, judged as the act would, with how many they look after.
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
`,"../../parts/form/eligible-mentors.graphql":`# 可选培养联系人 · Everybody in reach, judged as the act would, with how many they look after.
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
`,"../../parts/form/holidays.graphql":`# 节假日 · The days of a year that differ from their weekday: holidays, and weekend days that are worked.
query Holidays($year: Int!) {
  holidays(year: $year) {
    day
    working
    name
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
`,"../../parts/form/organizations-named.graphql":`# 组织 · Organizations by name, to choose one of.
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
`,"../../parts/form/roster-names.graphql":`# 名册姓名 · Who stands on a roster, by name: to say whose an account is.
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
`,"../../parts/many/archive-candidates.graphql":`# 批量归档 · Many cases are closed at once; with validateOnly it is a dry run (E1).
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
`,"../../parts/many/assign-mentors-to-many.graphql":`# 批量指定培养联系人 · Mentors for many at once; with validateOnly it is a dry run (B1).
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
`,"../../parts/many/record-opinions.graphql":`# 批量录入意见 · One opinion for many, or one for each; with validateOnly it is a dry run (B3-B6, D4-D6).
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
`,"../../parts/many/record-trainings.graphql":`# 批量录入培训 · One course, all who attended it; with validateOnly it is a dry run (C5).
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
`,"../../parts/many/submit-approvals.graphql":`# 批量上报 · Many go up at once; with validateOnly it is a dry run (A6 and others).
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
`,"../../parts/objections/objections-received.graphql":`# 公示异议 · What was sent in by the pages of notices, who waits longest first.
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
`,"../../parts/prints/documents.graphql":`# 已出具的文件 · What was issued of an object, the newest first.
query Documents($subject: String!) {
  documents(first: 50, filter: { subject: $subject }) {
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
`,"../../parts/reader/objections.graphql":`# 公示异议 · What was sent in by the page of a notice.
query Objections($notice: ID!) {
  noticeObjections(first: 100, orderBy: OLDEST, filter: { notice: $notice }) {
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
`,"../../parts/reader/paper.graphql":`# 材料 · One paper of a file as it is read: whose, when, by whom it was entered, what it says, and its originals.
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
`,"../../parts/reader/waiting-papers.graphql":`# 待审阅材料 · Applications, thought reports and conversion requests that wait for the branch's review, oldest first.
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
`,"../../parts/regulation.graphql":`# 规程 · The regulation as data: every rule with its articles, the road, where each rule is judged, and the manual's operations.
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
`,"../../parts/roster.graphql":`# 党员名册 · The members of one organization, with who may vote, and the quorum its committee asks for.
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
  members(first: 100, after: $after, filter: { organization: $organization }) {
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
`,"../../parts/second-factor/confirm-second-factor.graphql":`# 确认双重验证 · From then on it is asked for; the recovery codes are told once.
mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
`,"../../parts/second-factor/enrol-second-factor.graphql":`# 设置双重验证 · A secret for an authenticator app, which a code of it confirms.
mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    qr
    errors {
      message
    }
  }
}
`,"../account/end-other-sessions.graphql":`# 退出其他设备 · Signs out everywhere but here.
mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      message
    }
  }
}
`,"../account/end-session.graphql":`# 结束会话 · Signs out of one of the own sessions.
mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      message
    }
  }
}
`,"../account/own-sign-in.graphql":`# 本人登录 · The own account, its second factor, and where one is signed in.
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
`,"../account/reminders/calendar-feeds.graphql":`# 日历订阅 · The caller's own calendars; the address is told once, when one is made.
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
`,"../account/reminders/channels.graphql":`# 通知渠道 · Where the own office is told what happens, and how that goes.
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
`,"../account/reminders/create-calendar-feed.graphql":`# 新增日历订阅 · A calendar at a secret address; told once.
mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    url
    errors {
      message
    }
  }
}
`,"../account/reminders/create-channel.graphql":`# 新增通知渠道 · A webhook's secret is told once.
mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    secret
    errors {
      message
    }
  }
}
`,"../account/reminders/deliveries.graphql":`# 通知记录 · What was told by a channel, newest first.
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
`,"../account/remove-second-factor.graphql":`# 停用双重验证 · It is asked for no more.
mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      message
    }
  }
}
`,"../account/renew-recovery-codes.graphql":`# 更换恢复码 · Ten others; the old ones are worth nothing any more.
mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      message
    }
  }
}
`,"../account/tokens/access-tokens.graphql":`# 访问令牌 · The caller's own tokens; the secret is told once, when one is made.
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
`,"../account/tokens/create-access-token.graphql":`# 新增访问令牌 · A program's token with its scopes; told once.
mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    token
    errors {
      message
    }
  }
}
`,"../administration/accounts/accounts.graphql":`# 账户 · Accounts in the caller's scope.
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
`,"../administration/accounts/heirs.graphql":`# 接任人选 · Who can take an office over: the other accounts of its organization.
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
`,"../administration/codes/branch-contact.graphql":`# 支部联系人 · Whom those who are invited may ask.
query BranchContact($id: ID!) {
  organization(id: $id) {
    id
    contactName
    contactPhone
    version
  }
}
`,"../administration/codes/registration-codes.graphql":`# 注册码 · Whom the branch invited to register, and what became of each code; the code itself is told once, when one is made.
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
`,"../administration/organizations/changing/dissolve-organizations.graphql":`# 撤销 · An organization in which nobody is any more; a dry run tells what remains.
mutation DissolveOrganizations($input: DissolveOrganizationsInput!) {
  dissolveOrganizations(input: $input) {
    organizations
    errors {
      message
    }
  }
}
`,"../administration/organizations/changing/merge-organizations.graphql":`# 合并 · Several organizations become one; a dry run tells how much would go along.
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
`,"../administration/organizations/changing/reparent-organizations.graphql":`# 调整隶属 · Organizations go below another superior; a dry run tells how much would go.
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
`,"../administration/organizations/changing/split-organization.graphql":`# 拆分 · Some people of an organization go into another; a dry run tells how much would go along.
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
`,"../administration/organizations/organizations.graphql":`# 党组织 · The tree below, with editions and settings.
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
`,"../administration/templates/print-templates.graphql":`# 打印模板 · By what each print is edited at one's organization, and which fields a template may name.
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
`,"../administration/templates/set-print-template.graphql":`# 设置打印模板 · Tried first, and then laid down from a day on; without a file it is taken back.
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
`,"../administration/trail/audit-trail.graphql":`# 审计记录 · Every act in the caller's scope, newest first; auditors only.
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
`,"../administration/trail/audit-verification.graphql":`# 审计核对 · Whether the trail is whole.
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
`,"../administration/trail/export-audit.graphql":`# 审计记录导出 · The whole trail as a file, by POST /export; auditors only.
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
`,"../board/board.graphql":`# 看板 · The people of a branch or committee by stage, with the opinions written of them.
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
`,"../imports/meetings-to-vote.graphql":`# 支部大会 · The meetings whose votes may be taken in, newest first.
query MeetingsToVote {
  meetings(first: 50, orderBy: NEWEST) {
    nodes {
      id
      on
      place
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
`,"../inbox/inbox-counts.graphql":`# 收件箱计数 · How many each quick filter of the inbox holds.
query InboxCounts(
  $all: ApprovalFilter!
  $clear: ApprovalFilter!
  $warned: ApprovalFilter!
  $again: ApprovalFilter!
  $late: ApprovalFilter!
  $back: ApprovalFilter!
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
  back: approvals(first: 1, filter: $back) {
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
`,"../inbox/inbox-tasks.graphql":`# 审批前尚缺 · What is asked for before these are decided and has not been done: a dry run of a sitting says it beside what it warns of (F3).
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
`,"../meetings/ballots/agenda.graphql":`# 大会议程 · Whom a general meeting can resolve on, and of the others why not and from when (C11, D7).
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
`,"../meetings/ballots/keep-roll.graphql":`# 保存到会名册 · Who came is kept with the meeting (C11, D7).
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
`,"../meetings/ballots/record-votes.graphql":`# 录入表决 · One general meeting, many people, each voted on by themselves (C11, D7).
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
`,"../people/people-counts.graphql":`# 名册计数 · How many each menu and each quick filter of the people's list would show, within the rest of what is sought.
query PeopleCounts(
  $applicants: CandidateFilter!
  $activists: CandidateFilter!
  $targets: CandidateFilter!
  $probationary: CandidateFilter!
  $archived: CandidateFilter!
  $overdue: CandidateFilter!
  $back: CandidateFilter!
  $waits: CandidateFilter!
) {
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
`,"../people/people-rows.graphql":`# 名册选定 · Some people of the list as they are now: what is tried again is tried on their latest version.
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
`,"../people/people.graphql":`# 发展党员名册 · The people of a branch or committee: overdue first, or as the head of a column was pressed.
query People(
  $filter: CandidateFilter!
  $orderBy: CandidateOrder! = DUE
  $after: String
  $counted: Boolean! = false
) {
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
      approvals(first: 1, filter: { cameBack: true }) {
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
`,"../person/acts/problems.graphql":`# 另一日的问题 · What stands in the way of a submission dated to a day.
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
`,"../person/phone.graphql":`# 查看手机 · One person's telephone, asked for when it is needed: who sees it in clear leaves a row in the audit trail.
query Phone($id: ID!) {
  candidate(id: $id) {
    id
    phone
  }
}
`,"../person/records.graphql":`# 档案记录 · Everything on file of one person, as it is corrected: each record with its papers, by whom, and its version.
# biome-ignore lint/style/noExcessiveLinesPerFile: the kinds of record share no type that a fragment could be on
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
`,"../planning/attendance.graphql":`# 到会预测 · Who is due at a general meeting of the branch on a day.
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
`,"../planning/caretakers.graphql":`# 联系人、介绍人负荷 · Who looks after people, how many, and why somebody else should be thought of.
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
`,"../planning/departures.graphql":`# 离开预警 · Whoever is expected to leave: whether they can be admitted before.
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
`,"../planning/meeting-plan.graphql":`# 会议计划 · On which days a general meeting of the branch does for whom, and who is due.
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
`,"../planning/planned-people.graphql":`# 预计进程 · What lies ahead of the people in one's scope, and from which day each step can be done.
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
`,"../planning/quotas/recruitment-forecast.graphql":`# 发展预测 · How many of a branch can be admitted by the end of a year.
query RecruitmentForecast($branch: ID!, $year: Int!) {
  recruitmentForecast(branch: $branch, year: $year, first: 100) {
    year
    ready
    expected
    looked
    more
  }
}
`,"../planning/quotas/recruitment-plans.graphql":`# 发展党员计划 · How many an organization and those directly below it may admit in a year, and how many were.
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
`,"../planning/quotas/set-recruitment-plans.graphql":`# 下达发展党员计划 · What was changed in the table, all of it or nothing.
mutation SetRecruitmentPlans($input: SetRecruitmentPlansInput!) {
  setRecruitmentPlans(input: $input) {
    count
    errors {
      message
    }
  }
}
`,"../reading/review-papers.graphql":`# 审阅本人材料 · A paper is passed or returned with what its writer will read; with validateOnly it is judged alone.
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
`,"../sheets/sheet-people.graphql":`# 成批录入名单 · Whom a sheet is filled in for, by name; with who looks after them, for opinions that say whose they are.
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
`,"../statistics/came-back-within.graphql":`# 退回清单 · What came back within a span: of one kind, or with one rule unmet.
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
`,"../statistics/copied-texts.graphql":`# 雷同文字 · What was written about several people in nearly the same words, by branch and group by group.
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
`,"../statistics/figures-book.graphql":`# 统计工作簿 · All figures of the screen, for a workbook with a sheet for each.
query FiguresBook($organization: ID, $stage: [Stage!], $arrived: Arrival, $arrivals: DateRange) {
  statistics(organization: $organization, stage: $stage, arrived: $arrived, arrivals: $arrivals) {
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
`,"../statistics/statistics.graphql":`# 统计 · How many people are where, who arrived when, and who they are.
query Statistics($organization: ID, $stage: [Stage!], $arrived: Arrival, $arrivals: DateRange) {
  statistics(organization: $organization, stage: $stage, arrived: $arrived, arrivals: $arrivals) {
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
`,"../statistics/work.graphql":`# 工作情况 · How long each step took, what was decided, what came back and why, and what was entered late.
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
`,"../today/analysis.graphql":`# 年度分析 · How many activists the yearly analysis of the pool is owed of (R-ACT-7).
query Unanalysed($filter: CandidateFilter!) {
  candidates(first: 1, filter: $filter) {
    totalCount
  }
}
`,"../today/passports/read-passport.graphql":`# 凭证转入 · What a signed passport says, before anybody is taken over on it: tried, and nothing is done.
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
`,"../today/ready.graphql":`# 接下来可办 · What can be done for each person now: the operations of the manual, and what asks for them.
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
`,"../today/today.graphql":`# 我的待办 · Who has something overdue or due soon, with the rule and the day.
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
`,"../today/transfers.graphql":`# 接转 · Cases that come and go and wait for an answer, from here and to here.
query TransfersWaiting {
  transfers(first: 50, filter: { status: [REQUESTED, OFFERED] }, orderBy: DEADLINE) {
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
`,"../today/waiting.graphql":`# 待审批、待审议 · What waits for a decision, soonest deadline first, with who was talked with and who deliberated.
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
`,"../../shell/counts.graphql":`# 导航计数 · How much waits: for the committee's decision, beyond its day, and for the organization department where $files; the papers to review where $reviews; what came back where $submits; objections to notices where $settles.
query Counts(
  $waiting: ApprovalFilter!
  $late: CandidateFilter!
  $back: ApprovalFilter!
  $submits: Boolean!
  $unfiled: CandidateFilter!
  $files: Boolean!
  $papers: PaperFilter!
  $reviews: Boolean!
  $objections: NoticeObjectionFilter!
  $settles: Boolean!
) {
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
`}),w={B0:[`people`,`board`,`person`],B2:[`person`,`records`],B10:[`inbox`],C8:[`inbox`],C10:[`inbox`],D9:[`inbox`],F1:[`inbox`],F7:[`filings`],E2:[`people`]};function T([e,t]){let n=t.replace(/^# biome-ignore.*\n/m,``),r=e.split(`/`).pop().replace(`.graphql`,``),[i=``,a=``]=n.split(`
`)[0].replace(/^#\s*/,``).split(` · `);return{name:r,title:m([i,a.split(/[:.]/)[0]]),note:_===`zh`?``:a,text:n,sections:Object.keys(w).filter(e=>w[e].includes(r))}}var E=Object.entries(C).map(T),D=g({heads:{A:[`一 申请人`,`A · Applicants`],B:[`二 积极分子`,`B · Activists`],C:[`三 发展对象`,`C · Development targets`],D:[`四 预备党员`,`D · Probationary members`],E:[`五 对发展党员进行管理`,`E · The case itself`],F:[`上级党组织`,`F · Superiors`],"-":[`组织、账户与其他`,`Organizations, accounts, others`]},placeholder:[`<编号>`,`<id>`],own:[`控制台的查询`,`The console’s own questions`],fields:[`输入字段`,`Fields`],open:[`在编辑器打开`,`Open in the editor`],docs:[`类型文档`,`Type documentation`],searchFor:[`搜索操作、章节号(如 A3)`,`Operation or section (such as A3)`],search:[`搜索`,`Search`],operations:[`操作`,`Operations`],inWords:[`模式说明`,`The schema in words`],sections:[`章节`,`Sections`],many:e=>[`${e} 项`,`${e}`],nothing:[`没有符合条件的操作。`,`No operation matches.`],values:[`取值`,`Values`],inputs:[`输入`,`Inputs`]}),O=D.placeholder,te={Int:()=>0,Boolean:()=>!1,Date:y,Decimal:()=>`0`,ID:()=>O},k=(e,t)=>Object.fromEntries(e.map(e=>[e.name,M(e,t+1)]));function A(e,t){if(e.named===`String`)return[`—`];let n=u[e.named];return n&&t<2?[k(n,t)]:e.named===`ID`?[O]:[]}function j(e,t){let n=l[e.named];if(n)return Object.keys(n)[0];let r=u[e.named];if(r&&t<3)return k(r,t);let i=te[e.named];return i?i():`—`}function M(e,t=0){return e.default===null?e.name===`on`?y():e.name===`idempotencyKey`||!e.required?null:e.type.startsWith(`[`)?A(e,t):j(e,t):e.default}var N=(e,t)=>({input:{...Object.fromEntries((u[e.input]??[]).map(e=>[e.name,M(e)])),...i(e,t)}});function P(e){let t=[...e.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)];return Object.fromEntries(t.map(([e,t,n])=>[t,M({name:t,type:n,named:n,required:e.includes(`!`),default:null})]))}var F=Object.entries(D.heads),I=(e,t)=>e===`-`?t===`-`:t.startsWith(e);function L(e){return[...e.words[1].matchAll(/\b([A-F])(\d+)([a-z]?)(?:-[A-F]?(\d+))?\b/g)].flatMap(([,e,t,n,r])=>Array.from({length:r?Number(r)-Number(t)+1:1},(r,i)=>`${e}${Number(t)+i}${n}`))}function R(e){let[,t,n,r]=/^([A-F])(\d+)([a-z]?)/.exec(e)??[];return t?t+n.padStart(2,`0`)+r:e}var z=(e,t)=>e.length?e:[t];function B(e,t,n){return{...t,name:e.name,input:e.input,final:p(e.name),open:()=>v(f(e),N(e,n))}}var V=e=>e.flatMap(({section:e,label:t,manual:n,kind:r,act:i})=>{let a=d.find(e=>e.name===i);return a?[B(a,{section:e,title:h(t),note:n},r)]:[]});function H(e){let t=new Set(e.map(e=>`${e.section} ${e.name}`)),n=[];for(let e of d.filter(e=>e.input))for(let r of z(L(e),`-`)){if(t.has(`${r} ${e.name}`))continue;t.add(`${r} ${e.name}`);let i=_===`zh`?``:m(e.words);n.push(B(e,{section:r,title:ee(e),note:i}))}return n}var U=()=>E.flatMap(({name:e,title:t,note:n,text:r,sections:i})=>z(i,`?`).map(i=>({section:i,title:t,note:n,name:`${e}.graphql`,open:()=>v(r,P(r))})));function ne(e){let t=V(e);return[...t,...H(t),...U()].sort((e,t)=>R(e.section)<R(t.section)?-1:1)}var W=(e,t)=>!t||[e.section,e.title,e.note,e.name].some(e=>e.toLowerCase().includes(t)),G=n(),K=Object.keys(l).length+Object.keys(u).length;function q({text:e,docs:t,set:n,found:r}){return(0,G.jsxs)(`div`,{className:`filters`,children:[(0,G.jsx)(`input`,{type:`search`,value:e,onChange:e=>n({text:e.target.value}),placeholder:D.searchFor,"aria-label":D.search}),(0,G.jsx)(`button`,{type:`button`,className:`chip`,"aria-pressed":!t,onClick:()=>n({docs:``}),children:D.operations}),(0,G.jsx)(`button`,{type:`button`,className:`chip`,"aria-pressed":t,onClick:()=>n({docs:`1`}),children:D.inWords}),!t&&(0,G.jsx)(J,{}),(0,G.jsx)(`span`,{className:`quiet`,children:D.many(t?K:r)})]})}function J(){return(0,G.jsx)(`nav`,{className:`anchors`,"aria-label":D.sections,children:F.map(([e,t])=>(0,G.jsx)(`button`,{type:`button`,className:`plain`,onClick:()=>document.getElementById(`section-${e}`)?.scrollIntoView(),children:t},e))})}var Y={AcceptInvitationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],token:[`邀请码`,`What the link carries`],password:[`密码`,`At least ten characters, not the login, no common one`]},AcceptTransferInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The transfer's version as the caller saw it; CONFLICT if it has changed`],id:[`接转`,`Which transfer`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],text:[`审查情况`,`How the person was examined, and with what result (Arts 12, 34)`],recognition:[`承认`,`As what the person goes on (C-2)`],consent:[`上级同意`,`The superior's consent, for a development target who is recognised`]},AcceptTransfersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ids:[`接转`,"The transfers, answered alike; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],text:[`审查情况`,`How the people were examined, and with what result (Arts 12, 34)`],recognition:[`承认`,`As what the people go on (C-2)`],consent:[`上级同意`,`The superior's consent, for development targets who are recognised`]},AcceptTransfersItem:{id:[`接转`,`Which transfer`],text:[`审查情况`,`If other than the common one`],recognition:[`承认`,`If other than the common one`],consent:[`上级同意`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},AccountFilter:{role:[`角色`,`One of these`],name:[`姓名`,`The name or login contains this`],organization:[`组织`,`At this organization`],holder:[`本人`,`Of this member: all offices of one person`],disabled:[`已停用`,`Disabled or not`]},AcknowledgeUpwardFilingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],number:[`备案编号`,`Number`],note:[`说明`,`Remarks`]},AcknowledgeUpwardFilingsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],number:[`备案编号`,`The common number`],note:[`说明`,`The common remarks`]},AcknowledgeUpwardFilingsItem:{candidateId:[`发展人员`,`Whose admission`],number:[`备案编号`,`If other than the common one`],note:[`说明`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},AcknowledgementInput:{rule:[`规则编号`,`The rule's id, such as R-APP-3`],text:[`说明`,`The explanation`]},AdjustStageInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],target:[`目标阶段`,`APPLICANT, ACTIVIST or DEVELOPMENT_TARGET`],since:[`起算日`,`From when the stage counts`],reason:[`原因`,`Why`]},AdoptRuleSetInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The organization's version as the caller saw it; CONFLICT if it has changed`],organizationId:[`组织`,`Which organization`],edition:[`版本`,`Which rule set`],since:[`起始日`,`From which day; the national text of 2026 not before 2026-05-11, no day past where there are cases`],reason:[`原因`,`Why; required where an older text is followed again`]},AnswerCorrectionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`申请`,`Which request`],accept:[`同意`,"Whether it is put right; by `updateCandidate`, under its own rules"],note:[`说明`,`Why not, where it is refused`]},AnswerObjectionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`异议`,`Which objection`],status:[`结果`,`Taken up, unfounded or founded`],finding:[`核查情况`,`What was found; required where it is settled. Kept sealed`]},ApprovalCandidateFilter:{branch:[`支部`,`Of this branch`],status:[`状态`,`Whose case has one of these`]},ApprovalFilter:{kind:[`类型`,`One of these kinds`],status:[`状态`,`One of these`],addressedTo:[`审批党委`,`In this committee's inbox`],organization:[`组织`,`Of people of this organization or below`],candidate:[`人员`,`Of these people`],submittedOn:[`上报日期`,`Between these days`],decidedOn:[`审批日期`,`Between these days`],deadlineOn:[`期限`,`Between these days`],hasWarnings:[`有提醒`,`With warnings, or without; of the own case, as if without`],resubmitted:[`再次上报`,`Submitted again after a refusal`],cameBack:[`退回未重报`,`Returned or decided against, and nothing was submitted for the person since`],waitingSince:[`等待自`,`Waiting for its decision since this day or longer`],unmetRule:[`涉及规则`,"Of which this row of the regulation (`R-ACT-6`) was unmet, as it was found when it was submitted or decided"],overdue:[`超期`,`Waiting beyond its deadline`]},ApprovalScope:{organization:[`组织`,`Of people of this organization or below`],addressedTo:[`审批党委`,`In this committee's inbox`],approvals:[`上报件`,`These ones`]},ArchiveCandidateInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],reason:[`归档原因`,`Why (C-38)`],text:[`说明`,`Explanation; required for OTHER`]},ArchiveCandidatesInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],reason:[`归档原因`,`Why (C-38)`],text:[`说明`,`Explanation; required for OTHER`]},ArchiveCandidatesItem:{candidateId:[`发展人员`,`Whose case`],reason:[`归档原因`,`If other than the common one`],text:[`说明`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},AssignContinuingIntroducerInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],memberIds:[`党员`,`The members chosen; those no longer named end on this day`],reason:[`调整原因`,`Needed when somebody is replaced`]},AssignIntroducersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],memberIds:[`党员`,`Two members; absent means the mentors`],reason:[`调整原因`,`Needed when somebody is replaced`]},AssignMentorsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],memberIds:[`党员`,`The members chosen; those no longer named end on this day`],reason:[`调整原因`,`Needed when somebody is replaced`]},AssignMentorsToManyInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],memberIds:[`党员`,`The members chosen; those no longer named end on this day`],reason:[`调整原因`,`Needed when somebody is replaced`]},AssignMentorsToManyItem:{candidateId:[`发展人员`,`Whose mentors`],memberIds:[`党员`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},AssignmentFilter:{role:[`角色`,`In one of these roles`],inOffice:[`在任`,`Lasting today, or ended`]},AttachmentInput:{name:[`名称`,`Name of the paper; the file's own if empty`],reference:[`编号`,`Where old paper is kept, such as a file number. Said to be so: it is no file`],fileId:[`文件`,"What was uploaded (`POST /files`), by whoever attaches it"]},AttendeeInput:{memberId:[`党员`,`Of the branch's roster; once at most`],attending:[`到会情况`,`Present, by a written opinion, or absent`]},AuditFilter:{account:[`账户`,`By this account`],act:[`操作`,`One of these acts, by mutation name`],action:[`操作`,`One of these acts`],candidate:[`发展人员`,`About this case`],organization:[`组织`,`At this organization or below`],on:[`业务日期`,`Happened between these days`],enteredFrom:[`录入起`,`Entered on this day (Shanghai) or later`],enteredTo:[`录入止`,`Entered on this day (Shanghai) or before`],requestId:[`请求编号`,`By this request`],address:[`网络地址`,`From this address`],lateEntry:[`补录`,`Late entries only, or none`]},BallotInput:{due:[`应到会有表决权`,`Voters due`],present:[`实到会`,`Voters present`],issued:[`发出票`,`Ballots issued`],returned:[`收回票`,`Ballots returned`],approve:[`赞成`,`In favour`],oppose:[`不赞成`,`Against`],abstain:[`弃权`,`Abstentions`],invalid:[`无效`,`Invalid ballots`],writtenApprove:[`书面赞成`,`Written opinions in favour`],writtenOppose:[`书面不赞成`,`Written opinions against`],writtenAbstain:[`书面弃权`,`Written abstentions`]},BulkAssignMentorsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],memberIds:[`党员`,`The members chosen; those no longer named end on this day`],reason:[`调整原因`,`Needed when somebody is replaced`]},BulkAssignMentorsItem:{candidateId:[`发展人员`,`Whose mentors`],memberIds:[`党员`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},CandidateFilter:{stage:[`阶段`,`One of these`],status:[`状态`,`One of these`],subStatus:[`阶段内状态`,`One of these`],branch:[`支部`,`Of this branch`],organization:[`组织`,`Of this organization or below`],name:[`姓名`,`The name or its pinyin contains this`],sex:[`性别`,`Of this sex`],isFloating:[`流动人员`,`On the move, or not`],stageSource:[`阶段来源`,`How the stage was reached`],openedOn:[`立档日期`,`Between these days`],appliedOn:[`申请日期`,`Between these days`],activistSince:[`确定积极分子`,`The year of cultivation counts from between these days`],listedOn:[`列为发展对象`,`Listed between these days`],admittedOn:[`接收为预备党员`,`Probation began between these days`],upwardFiled:[`组织部门备案`,`Whether the admission was acknowledged; false for those who were admitted and still wait for it`],birth:[`出生日期`,`Born between these days`],education:[`学历`,`One of these`],ethnicity:[`民族`,`Of this one`],occupation:[`职业`,`Of this one, as it was written`],stageSince:[`进入本阶段`,`Between these days`],probationEligibleOn:[`预备期满`,`Between these days`],expectedLeaveOn:[`预计离开日期`,`Expected to leave between these days`],nextDueOn:[`最近期限`,`Between these days; nobody for a person, whose badge it is not`],lookedAfterBy:[`培养联系人、入党介绍人`,`Looked after today by this member`],openRule:[`未满足规则、待办`,"Of whom this rule (`R-ACT-6`, or a row of it) is unmet for the next submission or owed, by the badge renewed as days pass; nobody for whom the rule is not to be told of"],enteredLate:[`有补录`,`Of whom something that happened between these days was entered more than seven days later`],cameBack:[`被退回`,`Whose last submission was returned or decided against`],awaitsDecision:[`等上级`,`Whose submission waits for its decision`],overdue:[`超期`,`Something is overdue, by the badge renewed as days pass`]},CandidateScope:{organization:[`组织`,`Of this organization or below`],candidates:[`发展人员`,`These ones`]},CaseNameFilter:{organization:[`组织`,`Of this organization or below`],name:[`姓名`,`The name or its pinyin contains this`]},ClosePublicNoticeInput:{objections:[`异议`,`Objections raised`],clean:[`不影响发展`,`Whether the result does not affect the person`],conclusion:[`结论`,`Conclusion`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],id:[`公示`,`Which notice`]},CommitteeSettingsInput:{activistFilingMode:[`积极分子备案方式`,`X6`],activistClock:[`积极分子起算`,`R-ACT-5`],waitingMonths:[`申请等待月数`,`R-APP-5; 0 for none`],halfYearlyExtras:[`每半年三种意见`,`R-ACT-6's additions`],noticeWorkingDays:[`公示工作日`,`R-DEV-3; at least 5`],noticeBeforeAdmission:[`支部大会前公示`,`X2, under the national text`],quorum:[`到会比例`,`R-MTG-2`],probationInspectionMonths:[`预备期考察间隔`,`R-PRB-5, months; at most 6`],preReviewLapses:[`预审满一月失效`,`R-MTG-1`],preReviewDays:[`预审天数`,`R-PRE-5; null for none`],sameCommittee:[`培养联系人、介绍人限同一党委`,`R-ACT-4, R-DEV-6`],trainingExam:[`培训须考试`,`R-DEV-12`],targetInspections:[`发展对象每半年考察`,`R-DEV-13`],duesAtAdmission:[`上报时填党费`,`C12`],overQuota:[`超出年度计划`,`R-PLN-1`],requireSecondFactor:[`登录须双重验证`,`Of whoever signs in at the organization and below it, from the day on`],erasureMonths:[`未入党档案保存月数`,`For how long a case is kept, whole, that was archived before admission; 12 to 1200`]},CommitteeVoteInput:{due:[`应到委员`,`Members due`],present:[`实到委员`,`Members present`],approve:[`赞成`,`In favour`],oppose:[`不赞成`,`Against`],abstain:[`弃权`,`Abstentions`]},ConfirmSecondFactorInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],code:[`验证码`,`Of the authenticator app; six digits`]},CorrectionRequestFilter:{status:[`状态`,`One of these`]},CreateAccessTokenInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],label:[`名称`,`What it is for`],validDays:[`有效天数`,`From 1 on, at most 366 unless the deployment says less`],scopes:[`权限`,`What it is good for, within what the role may do; reading always is. All of it unless said`]},CreateAccountInput:{login:[`登录名`,`The name to sign in with`],name:[`姓名`,`Whose account`],role:[`角色`,`Role; CANDIDATE accounts come by registration`],organizationId:[`组织`,`At which organization; absent for SYSTEM_ADMIN`],memberId:[`党员`,`The holder's roster entry, for the four-eyes check; required of whoever is on the organization's roster`],namesake:[`同名他人`,`Whoever stands on the roster by that name is somebody else`],password:[`初始密码`,`At least ten characters, not the login, no common one`],temporary:[`临时密码`,`Whether the password is temporary: good for 72 hours, and only to be changed`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},CreateAccountsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],items:[`逐个`,`The accounts; at most 100`]},CreateAccountsItem:{login:[`登录名`,`The name to sign in with`],name:[`姓名`,`Whose account`],role:[`角色`,`Role; CANDIDATE accounts come by registration`],organizationId:[`组织`,`At which organization; absent for SYSTEM_ADMIN`],memberId:[`党员`,`The holder's roster entry, for the four-eyes check; required of whoever is on the organization's roster`],namesake:[`同名他人`,`Whoever stands on the roster by that name is somebody else`],password:[`初始密码`,`At least ten characters, not the login, no common one`],temporary:[`临时密码`,`Whether the password is temporary: good for 72 hours, and only to be changed`]},CreateCalendarFeedInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],label:[`名称`,`What the calendar is called`],shows:[`显示`,`How much it says of people: whoever has the address reads it, and calendars are kept by others`]},CreateCandidateFromPassportInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],passport:[`凭证文件`,`The bytes of the JSON file, in Base64`],signature:[`签名文件`,"The bytes of its `.sig` file, in Base64"],idNumber:[`身份证号`,`The full number, from the person's own card; the passport's must be the same`],phone:[`手机号`,`Mobile number`],unit:[`单位`,`Unit of work or study`],applicationBasis:[`申请依据`,`Why the person is with this branch (R-APP-4)`],text:[`审查情况`,`How the person was examined, and with what result (Arts 12, 34)`],recognition:[`承认`,`As what the person goes on (C-2)`],consent:[`上级同意`,`The superior's consent, for a development target who is recognised`],on:[`业务日期`,`The day on which the person is taken over; today if absent`]},CreateCandidateInput:{name:[`姓名`,`Name`],idNumber:[`身份证号`,`ID number; stored sealed`],phone:[`手机号`,`Mobile number`],idType:[`证件类型`,`Type of ID`],birth:[`出生日期`,`Birth date; read off a citizen's ID number if absent`],sex:[`性别`,`Sex; read off a citizen's ID number if absent`],ethnicity:[`民族`,`Ethnicity`],education:[`学历`,`Education`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit of work or study`],politicalStatus:[`政治面貌`,`Political status`],registrationPlace:[`户籍地`,`Place of registration`],applicationBasis:[`申请依据`,`Why the person applies at this branch (R-APP-4)`],isFloating:[`流动人员`,`Whether the person is on the move (C-28)`],outflowPlace:[`流出地`,`Place left`],inflowPlace:[`流入地`,`Place reached`],expectedLeaveOn:[`预计离开日期`,`When the person will leave the unit, such as graduation (R-PRE-3)`],on:[`业务日期`,`The day on which the case is opened; today if absent`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`]},CreateCandidatesInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],items:[`逐人`,`The people; at most 500`]},CreateCandidatesItem:{name:[`姓名`,`Name`],idNumber:[`身份证号`,`ID number; stored sealed`],phone:[`手机号`,`Mobile number`],idType:[`证件类型`,`Type of ID`],birth:[`出生日期`,`Birth date; read off a citizen's ID number if absent`],sex:[`性别`,`Sex; read off a citizen's ID number if absent`],ethnicity:[`民族`,`Ethnicity`],education:[`学历`,`Education`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit of work or study`],politicalStatus:[`政治面貌`,`Political status`],registrationPlace:[`户籍地`,`Place of registration`],applicationBasis:[`申请依据`,`Why the person applies at this branch (R-APP-4)`],isFloating:[`流动人员`,`Whether the person is on the move (C-28)`],outflowPlace:[`流出地`,`Place left`],inflowPlace:[`流入地`,`Place reached`],expectedLeaveOn:[`预计离开日期`,`When the person will leave the unit, such as graduation (R-PRE-3)`],on:[`业务日期`,`The day on which the case is opened; today if absent`]},CreateChannelInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],label:[`名称`,`What it is called`],kind:[`类型`,`What is told there`],address:[`地址`,`The webhook's or robot's address over TLS, or a mail address; kept sealed`],secret:[`加签密钥`,`Of a DingTalk robot that has one`],events:[`事件`,`Whether it is told of every act in the scope: kinds and ids, nothing of a person`],digest:[`每日摘要`,`Whether it is told once a day what is overdue and due: numbers`]},CreateMemberInput:{name:[`姓名`,`Name`],status:[`身份`,`Full or probationary`],position:[`职务`,`Position, such as 书记`],fullSince:[`转正日期`,`Since when a full member`],joinedOn:[`入册日期`,`Since when on this roster; probation begins on it`],idNumber:[`身份证号`,`Used for the four-eyes check only; kept as a keyed digest`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],organizationId:[`支部`,`Which branch`]},CreateMembersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],organizationId:[`支部`,`Which branch`],items:[`逐人`,`The members; at most 500`]},CreateMembersItem:{name:[`姓名`,`Name`],status:[`身份`,`Full or probationary`],position:[`职务`,`Position, such as 书记`],fullSince:[`转正日期`,`Since when a full member`],joinedOn:[`入册日期`,`Since when on this roster; probation begins on it`],idNumber:[`身份证号`,`Used for the four-eyes check only; kept as a keyed digest`]},CreateOrganizationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],superiorId:[`上级`,`Under which organization; absent for the root`],name:[`名称`,`Name`],kind:[`类型`,`Kind (R-ORG-4)`],canApproveAdmission:[`审批权限`,`By kind if absent`],canDevelop:[`可发展党员`,`By kind if absent: TEMPORARY and LEADING_GROUP never (C-31), one for members on the move not without conditions (C-28)`],hasCommittee:[`设支委会`,`R-ORG-2`],hasPartyGroups:[`设党小组`,`B7`],isFloatingMembersOrg:[`流动党员党组织`,`C-28`]},CreateTransferCodeInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`For whom`],validDays:[`有效天数`,`1 to 30`]},DateRange:{from:[`起`,`First day`],to:[`止`,`Last day`]},DecideApprovalInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`],id:[`上报件`,`Which submission`],decision:[`审批结论`,`APPROVED, REJECTED or RETURNED`],opinion:[`审批意见`,`Required unless approved; for a pre-review always`],on:[`审批日期`,`The day of the decision; today if absent`],committeeMetOn:[`党委会日期`,`When the committee met (R-APR-3)`],vote:[`党委表决`,`The committee's vote (R-APR-3)`],formSerialNumber:[`入党志愿书编号`,`Issues the form with an approved pre-review`],recommendedOutcome:[`建议`,`Another outcome the committee suggests (D9)`],acknowledgements:[`说明`,`One text for each warning, such as a late decision`]},DecideApprovalsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ids:[`上报件`,"The submissions, decided alike; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],decision:[`审批结论`,`APPROVED, REJECTED or RETURNED`],opinion:[`审批意见`,`Required unless approved; for a pre-review always`],committeeMetOn:[`党委会日期`,`When the committee met (R-APR-3)`],acknowledgements:[`说明`,`One text for each warning, such as a late decision`]},DecideApprovalsItem:{id:[`上报件`,`Which submission`],decision:[`审批结论`,`If other than the common one`],opinion:[`审批意见`,`If other than the common one`],committeeMetOn:[`党委会日期`,`If other than the common one`],vote:[`党委表决`,`The committee's vote on this person (R-APR-3)`],formSerialNumber:[`入党志愿书编号`,`Issues the form with an approved pre-review`],recommendedOutcome:[`建议`,`Another outcome the committee suggests (D9)`],acknowledgements:[`说明`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},DeleteAdmissionFormInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteCommitteeResolutionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteExemptionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteGeneralMeetingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`会议`,`Which meeting`]},DeleteIssuedAdmissionFormInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteOathInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteOpinionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeletePoliticalReviewInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeletePostponementInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeletePublicNoticeInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteRecommendationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteStepInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteSuperiorTalkInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteTalkInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteTrainingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeleteVoteInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`记录`,`Which record`]},DeliberateApprovalInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`],id:[`上报件`,`Which submission`],agrees:[`同意`,`Whether it agrees`],opinion:[`审议意见`,`Its opinion`],on:[`审议日期`,`Today if absent`]},DeliveryFilter:{status:[`状态`,`One of these`]},DisableAccountInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`账户`,`Which account`]},DisciplineInput:{kind:[`种类`,`Kind`],decidedOn:[`决定日期`,`When`],restoredOn:[`恢复权利日期`,`For 留党察看: when rights were restored`]},DissolveOrganizationsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],items:[`逐个组织`,`Which; at most 500`],reason:[`依据`,`On what it rests, such as the superior's document`]},DocumentFilter:{subject:[`对象`,`Of this object, by its global id`],kind:[`种类`,`This print`],candidate:[`发展人员`,`Of this person`],number:[`编号`,`With this number`],issuedOn:[`出具日期`,`Issued between these days`],superseded:[`已被替代`,`Superseded, or the latest`]},EnableAccountInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`账户`,`Which account`]},EndOtherSessionsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`]},EndSessionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],id:[`会话`,`Which session`]},EnrolSecondFactorInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],currentPassword:[`当前密码`,`The present password`]},EraseCaseInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case: archived, before admission`],reason:[`原因`,`Why; it stays on file, so it names nobody`]},ExportMyFileInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`]},FindArchivedByIdNumberInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idNumber:[`身份证号`,`The full ID number`],idType:[`证件类型`,`Type of ID`]},GiveConsentInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],consent:[`告知书版本`,"Which text: `consentText.version`"]},HandOverOfficeInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],fromId:[`移交人`,`Whose account; it is disabled`],toId:[`接任人`,`Whose account; it gets the role`]},HeldMeetingInput:{startedAt:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`],place:[`地点`,`Place`],chair:[`主持人`,`Chair`],recorder:[`记录人`,`Recorder`],scrutineer:[`监票人`,`Scrutineer`],teller:[`计票人`,`Teller`],minutes:[`会议记录`,`Minutes`],attachments:[`附件`,`The papers behind it`],attendees:[`到会名册`,`Who came, in full; each person once`]},HolidayInput:{day:[`日期`,`Day`],working:[`上班`,`True for a weekend day worked (调休), false for a holiday`],name:[`名称`,`Name`],version:[`版本`,`The day's version as the caller saw it; CONFLICT if it has changed`]},InviteAccountInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],login:[`登录名`,`The name to sign in with`],name:[`姓名`,`Whose account`],role:[`角色`,`Role; CANDIDATE accounts come by registration`],organizationId:[`组织`,`At which organization; absent for SYSTEM_ADMIN`],memberId:[`党员`,`The holder's roster entry; required of whoever is on the organization's roster`],namesake:[`同名他人`,`Whoever stands on the roster by that name is somebody else`],validDays:[`有效天数`,`1 to 30`]},IssueAdmissionFormInput:{serialNumber:[`编号`,`Serial number`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},MeetingFilter:{organization:[`组织`,`Of this organization or below`],branch:[`支部`,`Of this branch`],on:[`会议日期`,`Between these days`]},MeetingScope:{organization:[`组织`,`Of this organization or below`],meetings:[`会议`,`These ones`]},MemberFilter:{organization:[`组织`,`Of this organization or below`],status:[`身份`,`One of these`],name:[`姓名`,`The name or its pinyin contains this`],present:[`在册`,`Still on the roster today`]},MemberScope:{organization:[`组织`,`Of this organization or below`],members:[`党员`,`These ones`]},MergeOrganizationsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],items:[`逐个组织`,`Those that go into the other; at most 100`],intoId:[`并入`,`Into which organization of the same kind; absent for a new one`],superiorId:[`上级`,`Below which organization the new one stands; absent for the first one's superior`],name:[`名称`,`What the new one is called; of a new one alone`],reason:[`依据`,`On what it rests, such as the superior's document`]},NoticeObjectionFilter:{notice:[`公示`,`Against this notice`],candidate:[`发展人员`,`Against this person`],number:[`受理编号`,`With this number`],status:[`状态`,`One of these`]},NoticePlaceInput:{kind:[`类别`,`Local, outflow or inflow place`],place:[`地点或媒介`,`Place or medium`],start:[`开始`,`First day`],end:[`结束`,`Last day`]},ObjectionInput:{content:[`内容`,`What was objected`],handling:[`处理情况`,`How it was handled`],conclusion:[`结论`,`What came of it`],affects:[`影响发展`,`Whether it affects the person's admission`]},OpenPublicNoticeInput:{point:[`公示环节`,`At which point of the road (X2)`],places:[`地点`,`Where and from when to when`],phone:[`联系电话`,`Telephone for objections`],content:[`公示内容`,`Text of the notice`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},OpinionFilter:{kind:[`类型`,`One of these kinds`],on:[`业务日期`,`Between these days`],organization:[`组织`,`Of people of this organization or below`],member:[`由谁`,`Given by this member`],lateEntry:[`补录`,`Late entries only, or none`],content:[`内容`,`The content contains this`],voided:[`已作废`,`What was voided instead of what stands`]},OrganizationFilter:{kind:[`类型`,`One of these kinds`],under:[`所属`,`This organization and everything below`],superior:[`直接上级`,`Directly under this organization`],name:[`名称`,`The name contains this`],closed:[`已撤销`,`Dissolved or not`]},OrganizationItem:{organizationId:[`组织`,`Which organization`],version:[`版本`,`The organization's version as the caller saw it; CONFLICT if it has changed`]},PaperCandidateFilter:{status:[`档案状态`,`One of these; the papers of an ACTIVE case alone can be reviewed`]},PaperFilter:{status:[`状态`,`In one of these; SUBMITTED waits for review`],on:[`业务日期`,`Handed in between these days`],organization:[`组织`,`Of people of this organization or below`],candidate:[`发展人员`,`Of this person`],people:[`人员条件`,`Of these people`],lateEntry:[`补录`,`Late entries only, or none`],voided:[`已作废`,`What was voided instead of what stands`]},PostponeConversionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],until:[`推迟至`,`The new day of discussion`],reason:[`原因`,`Why`],decision:[`决定`,`What the organization decided; may be left out where its paper is attached`]},ReceivingBranchFilter:{name:[`名称`,`The name contains this`]},RecordAdmissionFormInput:{serialNumber:[`编号`,`Serial number`],note:[`说明`,`Remarks`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordCommitteeResolutionInput:{resolutionKind:[`决议事项`,`On what`],result:[`结果`,`Carried or not`],heldBy:[`会议`,`Which body resolved (R-ORG-2)`],due:[`应到`,`Members due`],present:[`实到`,`Members present`],text:[`决议内容`,`Text`],partyGroupSaid:[`党小组意见`,`What the party group said (B8)`],mentorsSaid:[`培养联系人意见`,`What the mentors said (B8)`],membersAndMassesSaid:[`党员群众意见`,`What members and masses said (B8)`],committeeSaid:[`支委会意见`,`What the committee said (B8)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordCommitteeResolutionsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],items:[`逐人`,`One for each person; at most 5,000`],attachments:[`附件`,`The papers behind them`]},RecordCommitteeResolutionsItem:{resolutionKind:[`决议事项`,`On what`],result:[`结果`,`Carried or not`],heldBy:[`会议`,`Which body resolved (R-ORG-2)`],due:[`应到`,`Members due`],present:[`实到`,`Members present`],text:[`决议内容`,`Text`],partyGroupSaid:[`党小组意见`,`What the party group said (B8)`],mentorsSaid:[`培养联系人意见`,`What the mentors said (B8)`],membersAndMassesSaid:[`党员群众意见`,`What members and masses said (B8)`],committeeSaid:[`支委会意见`,`What the committee said (B8)`],candidateId:[`发展人员`,`On whom`],attachments:[`附件`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecordDirectAdmissionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],level:[`决定机关级别`,`Central or provincial`],authority:[`决定机关`,`Who decided, by its name`],number:[`文号`,`The document's number`],ground:[`特殊情况`,`The special circumstances`],target:[`接收为`,`A probationary or a full member, as the document says`],since:[`起算日`,`From when probation, or standing in the Party, counts; the day of the decision if absent`]},RecordExemptionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],exemptionKind:[`免除事项`,`From what`],reason:[`原因`,`Why`],superiorConsent:[`上级同意`,`Needed for the training exemption`]},RecordFilter:{on:[`业务日期`,`Between these days`],lateEntry:[`补录`,`Late entries only, or none`],voided:[`已作废`,`What was voided instead of what stands`]},RecordGeneralMeetingInput:{startedAt:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`],place:[`地点`,`Place`],chair:[`主持人`,`Chair`],recorder:[`记录人`,`Recorder`],scrutineer:[`监票人`,`Scrutineer`],teller:[`计票人`,`Teller`],minutes:[`会议记录`,`Minutes`],attachments:[`附件`,`The papers behind it`],attendees:[`到会名册`,`Who came, in full; each person once`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],on:[`会议日期`,`The day of the meeting; today if absent`]},RecordOathInput:{place:[`地点`,`Place`],leader:[`领誓人`,`Who led it`],content:[`说明`,`Remarks`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordOpinionInput:{opinionKind:[`意见类型`,`Kind of opinion`],content:[`内容`,`Content; content or an attachment is required`],memberId:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`],asked:[`征求人数`,`How many were asked`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordOpinionsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],opinionKind:[`意见类型`,`Kind of opinion`],content:[`内容`,`The common text`],asked:[`征求人数`,`How many were asked`],attachments:[`附件`,`The papers behind them`]},RecordOpinionsItem:{candidateId:[`发展人员`,`On whom`],opinionKind:[`意见类型`,`If other than the common one`],content:[`内容`,`If other than the common text`],memberId:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`],asked:[`征求人数`,`How many were asked`],attachments:[`附件`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecordPoliticalReviewInput:{conclusion:[`结论`,`Passed or failed`],document:[`结论性材料`,`The concluding document`],methods:[`方法`,`Methods used`],content:[`内容`,`Findings`],family:[`家庭主要成员`,`Family`],relations:[`重要社会关系`,`Key relations`],jointVetting:[`联审结果`,`Result of joint vetting`],consultedDomicile:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`],consultedResidence:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordPosthumousRecognitionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],level:[`决定机关级别`,`Central or provincial`],authority:[`决定机关`,`Who decided, by its name`],number:[`文号`,`The document's number`],ground:[`事迹`,`The deeds, and how the person had stood the test before`],request:[`入党要求`,`How the person had asked to join, where no application is on file`]},RecordPublicNoticeInput:{point:[`公示环节`,`At which point of the road (X2)`],places:[`地点`,`Where and from when to when`],phone:[`联系电话`,`Telephone for objections`],content:[`公示内容`,`Text of the notice`],objections:[`异议`,`Objections raised`],clean:[`不影响发展`,`Whether the result does not affect the person`],conclusion:[`结论`,`Conclusion`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordRecommendationInput:{method:[`方式`,`By whom`],content:[`内容`,`Remarks`],voters:[`参加人数`,`How many took part`],votes:[`得票数`,`How many were in favour`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordStepInput:{note:[`说明`,`Remarks; for CRITICISED what for`],through:[`党费交至`,`For DUES_PAID: any day of the month to which dues are paid`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],stepKind:[`事项`,`What was done`],candidateId:[`发展人员`,`Whose case; absent for POOL_ANALYSED, the yearly analysis of the caller's own organization`],on:[`业务日期`,`The day it was done; today if absent`],attachments:[`附件`,`The papers behind it`]},RecordStepsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],stepKind:[`事项`,`What was done; not POOL_ANALYSED, which is about nobody`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],note:[`说明`,`The common remarks`],through:[`党费交至`,`For DUES_PAID: any day of the month to which dues are paid`],attachments:[`附件`,`The papers behind them`]},RecordStepsItem:{candidateId:[`发展人员`,`Whose case`],note:[`说明`,`If other than the common one`],through:[`党费交至`,`If another month than the common one`],attachments:[`附件`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecordSuperiorTalkInput:{talkedBy:[`谈话人`,`Who talked with the person`],content:[`内容`,`What was said; content or an attachment is required`],title:[`标题`,`Title`],place:[`地点`,`Place`],opinion:[`谈话意见`,`The talker's opinion (Art. 23)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordTalkInput:{talkedBy:[`谈话人`,`Who talked with the person`],content:[`内容`,`What was said; content or an attachment is required`],title:[`标题`,`Title`],place:[`地点`,`Place`],opinion:[`谈话意见`,`The talker's opinion (Art. 23)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordTalksInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],talkedBy:[`谈话人`,`Who talked with them`],content:[`内容`,`The common text; a text or an attachment is required`],title:[`标题`,`Title`],place:[`地点`,`Place`],opinion:[`谈话意见`,`The talker's opinion (Art. 23)`],attachments:[`附件`,`The papers behind them`]},RecordTalksItem:{candidateId:[`发展人员`,`With whom`],talkedBy:[`谈话人`,`If other than the common ones`],content:[`内容`,`If other than the common text`],title:[`标题`,`If other than the common one`],place:[`地点`,`If other than the common one`],opinion:[`谈话意见`,`If other than the common one`],attachments:[`附件`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecordTrainingInput:{organizer:[`组织单位`,`Who held it`],start:[`开始`,"First day; `on` is the last"],days:[`天数`,`Days`],classHours:[`学时`,`Class hours`],examPassed:[`考试合格`,`Whether the exam was passed`],examScore:[`成绩`,`Score`],certificate:[`结业证书`,`Certificate`],series:[`班次`,`Courses of one series add up`],mode:[`形式`,`Offline, or video when needed`],byCommittee:[`基层党委或县级组织部门举办`,`Held by committee or county department`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`]},RecordTrainingsInput:{organizer:[`组织单位`,`Who held it`],start:[`开始`,"First day; `on` is the last"],days:[`天数`,`Days`],classHours:[`学时`,`Class hours`],examPassed:[`考试合格`,`Whether the exam was passed`],examScore:[`成绩`,`Score`],certificate:[`结业证书`,`Certificate`],series:[`班次`,`Courses of one series add up`],mode:[`形式`,`Offline, or video when needed`],byCommittee:[`基层党委或县级组织部门举办`,`Held by committee or county department`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],attachments:[`附件`,`The papers behind it`]},RecordTrainingsItem:{candidateId:[`发展人员`,`Who was trained`],days:[`天数`,`If other than the common ones`],classHours:[`学时`,`If other than the common ones`],examPassed:[`考试合格`,`If other than the rest`],examScore:[`成绩`,`Score`],certificate:[`结业证书`,`Certificate`],attachments:[`附件`,`If other than the common ones`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecordVoteInput:{voteKind:[`表决事项`,`Admission or conversion`],ballot:[`票数`,`The tallies`],resolution:[`决议`,`Text of the resolution`],secretBallot:[`无记名投票`,`Whether the ballot was secret`],writtenReceivedAt:[`书面意见收到时间`,`When the last written opinion was received`],introducersPresent:[`介绍人到会`,`Whether the introducers were there`],introducersAbsence:[`介绍人缺席说明`,`Why not`],outcome:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`],extensionMonths:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`],nextMeetingOn:[`下次召开会议时间`,`For EXTEND`],annulmentReason:[`取消原因`,`For ANNUL`],annulmentText:[`取消说明`,`For ANNUL; required for OTHER`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`On whom`],meetingId:[`会议`,`At which meeting`],attachments:[`附件`,`The papers behind it`]},RecordVotesInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],items:[`逐人`,`One for each person; at most 5,000`],meetingId:[`会议`,`At which meeting; its day is the business date`],meeting:[`尚未录入的会议`,"Instead of `meetingId`: the meeting of `on`, where it is not on file; kept with the votes"]},RecordVotesItem:{voteKind:[`表决事项`,`Admission or conversion`],ballot:[`票数`,`The tallies`],resolution:[`决议`,`Text of the resolution`],secretBallot:[`无记名投票`,`Whether the ballot was secret`],writtenReceivedAt:[`书面意见收到时间`,`When the last written opinion was received`],introducersPresent:[`介绍人到会`,`Whether the introducers were there`],introducersAbsence:[`介绍人缺席说明`,`Why not`],outcome:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`],extensionMonths:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`],nextMeetingOn:[`下次召开会议时间`,`For EXTEND`],annulmentReason:[`取消原因`,`For ANNUL`],annulmentText:[`取消说明`,`For ANNUL; required for OTHER`],candidateId:[`发展人员`,`On whom`],attachments:[`附件`,`The papers behind it`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RecruitmentPlanItem:{organizationId:[`组织`,`Below the own one; the topmost committee sets its own as well`],quota:[`名额`,`How many; null takes the plan back`],version:[`版本`,`The plan's version as the caller saw it, 0 for none; CONFLICT if it has changed`]},RefuseTransferInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The transfer's version as the caller saw it; CONFLICT if it has changed`],id:[`接转`,`Which transfer`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ground:[`原因`,`Why not`],text:[`说明`,`What is missing, or why the person is not recognised`],consent:[`上级同意`,`For not recognising: the superior's consent; of a probationary member the county organization department's`]},RefuseTransfersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ids:[`接转`,"The transfers, answered alike; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],ground:[`原因`,`Why not`],text:[`说明`,`What is missing, or why the people are not recognised`],consent:[`上级同意`,`For not recognising`]},RefuseTransfersItem:{id:[`接转`,`Which transfer`],ground:[`原因`,`If other than the common one`],text:[`说明`,`If other than the common one`],consent:[`上级同意`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},RegisterWithTokenInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],token:[`注册码`,`The token from the QR code`],idNumber:[`身份证号`,`Must be the one the branch entered`],login:[`登录名`,`The name to sign in with, such as the mobile number`],password:[`密码`,`At least ten characters`],kind:[`会话方式`,`By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program`],consent:[`同意的告知书版本`,"Which text on the processing of personal data the person agreed to: `consentText.version`; required"]},RegistrationTokenFilter:{status:[`状态`,`In this state`],createdFrom:[`制作起`,`Made on this day (Shanghai) or later`],createdTo:[`制作止`,`Made on this day (Shanghai) or before`],expiresFrom:[`到期起`,`Good until this day (Shanghai) or later`],expiresTo:[`到期止`,`Good until this day (Shanghai) or before`],candidate:[`发展人员`,`Of this person`]},ReissueInvitationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`账户`,`Which account`],validDays:[`有效天数`,`1 to 30`]},ReissueRegistrationTokenInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`For whom`],validDays:[`有效天数`,`1 to 30`]},RemoveSecondFactorInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],code:[`验证码`,`Of the authenticator app; six digits`],recoveryCode:[`恢复码`,`In its place, once`]},RenewRecoveryCodesInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],code:[`验证码`,`Of the authenticator app; six digits`],recoveryCode:[`恢复码`,`In its place, once`]},ReparentOrganizationsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],items:[`逐个组织`,`Those that go, none below another; at most 500`],superiorId:[`新上级`,`Below which organization`],reason:[`依据`,`On what it rests, such as the superior's document`]},RequestCorrectionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],field:[`更正项`,`Which of the data`],wanted:[`应为`,`What it should be; of the ID number and the telephone nothing, which are shown to the branch`],reason:[`原因`,`Why`]},RequestTransferInInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],idNumber:[`身份证号`,`The full ID number`],code:[`转入码`,`The code that the person, or the branch that has the case, gave`],idType:[`证件类型`,`Type of ID`],text:[`说明`,`Why the person comes`],on:[`业务日期`,`The day of the request; today if absent`]},ResetPasswordInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],accountId:[`账户`,`Which account`]},ResetSecondFactorInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],accountId:[`账户`,`Which account`]},RestoreCandidateInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],idNumber:[`身份证号`,`The full ID number, once more`],reason:[`原因`,`Why`]},ResumeChannelInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`渠道`,`Which channel`]},RevealIdNumberInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],candidateId:[`发展人员`,`Whose`],reason:[`原因`,`Why it must be seen`]},RevealReviewPapersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],candidateId:[`发展人员`,`Whose`],id:[`政治审查`,`Which review`],reason:[`原因`,`Why its papers must be seen`]},ReverseDecisionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`],id:[`上报件`,`Which submission`],reason:[`原因`,`Why`],on:[`业务日期`,`Today if absent`]},ReverseDecisionsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ids:[`上报件`,"The submissions; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],reason:[`原因`,`Why`]},ReverseDecisionsItem:{id:[`上报件`,`Which submission`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},ReverseDirectAdmissionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],reason:[`原因`,`Why`]},ReversePosthumousRecognitionInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],reason:[`原因`,`Why`]},ReverseUpwardFilingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],reason:[`原因`,`Why`]},ReverseUpwardFilingsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],reason:[`原因`,`Why`]},ReverseUpwardFilingsItem:{candidateId:[`发展人员`,`Whose admission`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},ReviewApplicationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`],approve:[`通过`,`True approves, false returns it`],note:[`意见`,`Required when it is returned`]},ReviewConversionRequestInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`],approve:[`通过`,`True approves, false returns it`],note:[`意见`,`Required when it is returned`]},ReviewPapersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],items:[`逐份`,`One for each paper; at most 5,000`],approve:[`通过`,`True approves, false returns them`],note:[`意见`,`Required when they are returned`]},ReviewPapersItem:{candidateId:[`发展人员`,`Whose paper`],id:[`材料`,`Which paper: an application, a thought report or a conversion request`],approve:[`通过`,`If otherwise than the rest`],note:[`意见`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},ReviewThoughtReportInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`],approve:[`通过`,`True approves, false returns it`],note:[`意见`,`Required when it is returned`]},RevokeAccessTokenInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`令牌`,`Which token`]},RevokeCalendarFeedInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`订阅`,`Which calendar`]},RevokeChannelInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`渠道`,`Which channel`]},RevokeInvitationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`账户`,`Which account`]},RevokeRegistrationTokenInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose`]},RosterNameFilter:{organization:[`组织`,`Of this organization or below`],name:[`姓名`,`The name or its pinyin contains this`],present:[`在册`,`Still on the roster today`]},SetBranchContactInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The organization's version as the caller saw it; CONFLICT if it has changed`],name:[`联系人`,`Name, and office if wanted; empty for nobody`],phone:[`联系电话`,`Telephone number; empty for none`]},SetCommitteeSettingsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The organization's version as the caller saw it; CONFLICT if it has changed`],organizationId:[`组织`,`Which committee`],settings:[`设置`,`All values`],effectiveOn:[`生效日期`,`From which day; today if absent, a later day is planned`],reason:[`原因`,`Why; required where less is demanded than until then`]},SetHolidaysInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],year:[`年份`,`Year`],days:[`日期`,`All days of the year that differ from their weekday`]},SetPasswordInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],currentPassword:[`当前密码`,`The present password`],password:[`新密码`,`At least ten characters, not the login, not the present one, no common one`]},SetPrintTemplateInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`Of the kind's template as the caller saw it, 0 for none; CONFLICT if it has changed`],kind:[`种类`,"Which print, as in its address: `approval_reply` and so on"],fileId:[`文件`,`The .docx, uploaded before; null takes the template back: the superior's holds again, or the product's`],holdsFrom:[`起用日`,`From which day; today if absent, never a day past`],note:[`说明`,`What it is for, or why it is taken back`]},SetRecruitmentPlansInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],year:[`年度`,`Which year: this one, the one before, or one of the next five`],items:[`逐个组织`,`The plans, each organization once; at most 500`],note:[`说明`,`On what it rests, such as the superior's document`]},SignInInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],login:[`登录名`,`Login`],password:[`密码`,`Password`],kind:[`会话方式`,`By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program`],code:[`验证码`,`Of the authenticator app, where the account has a second factor; six digits`],recoveryCode:[`恢复码`,`In its place, once: one of those that were shown when it was set up`]},SignOutInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],everywhere:[`全部设备`,`End all sessions of the account, not only this one`]},SplitOrganizationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The organization's version as the caller saw it; CONFLICT if it has changed`],organizationId:[`组织`,`Which organization`],parts:[`划出部分`,`Who goes where, nobody in two; at most 20, of 5000 people`],reason:[`依据`,`On what it rests, such as the superior's document`]},SplitPart:{intoId:[`划入`,`Into which organization of the same kind; absent for a new one`],superiorId:[`上级`,`Below which organization the new one stands; absent for the same superior`],name:[`名称`,`What the new one is called; of a new one alone`],memberIds:[`党员`,`Entries of the roster; whose entry follows a case goes with the case`],candidateIds:[`发展人员`,`Cases; the person's entry on the roster goes along`],accountIds:[`账户`,`Accounts that are offices there from then on`]},SubmitActivistFilingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitAdmissionApprovalInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`],monthlyDues:[`每月党费金额`,`Yuan a month`],incomeBasis:[`收入类型`,`What the dues are reckoned from`],income:[`收入基数`,`Yuan a month`],duesFrom:[`起交月份`,`Any day of the first month; the month of the meeting if absent`]},SubmitApplicationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],title:[`标题`,`Title`],text:[`正文`,`Text`]},SubmitApprovalsInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],kind:[`类型`,`What is submitted`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitApprovalsItem:{candidateId:[`发展人员`,`Whose case`],note:[`说明`,`If other than the common one`],acknowledgements:[`确认说明`,`If other than the common ones`],monthlyDues:[`每月党费金额`,`Yuan a month; for an admission`],incomeBasis:[`收入类型`,`What the dues are reckoned from`],income:[`收入基数`,`Yuan a month`],duesFrom:[`起交月份`,`Any day of the first month; the month of the meeting if absent`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},SubmitConversionApprovalInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitConversionRequestInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],title:[`标题`,`Title`],text:[`正文`,`Text`]},SubmitDevelopmentTargetFilingInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitNoticeReviewInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitPreReviewInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],note:[`说明`,`Remarks for the superior`],acknowledgements:[`确认说明`,`One text for each warning`]},SubmitThoughtReportInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it`],title:[`标题`,`Title`],text:[`正文`,`Text`]},SwitchOfficeInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],accountId:[`账户`,"Which of `me.offices`"],password:[`密码`,`Of that account; where it is not proved yet, or has a second factor`],code:[`验证码`,`Of the authenticator app, where that account has a second factor; six digits`],recoveryCode:[`恢复码`,`In its place, once`]},TestChannelInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`渠道`,`Which channel`]},TimelineFilter:{on:[`业务日期`,`Between these days`],act:[`操作`,`One of these acts, by mutation name`],action:[`操作`,`One of these acts`]},TransferCandidatesOutInput:{targetId:[`转往支部`,`The receiving branch; absent for one outside the system`],targetName:[`转往组织`,`The organization outside the system, in words`],reason:[`转出原因`,`Why the person moves`],text:[`说明`,`Explanation; required for OTHER`],introduction:[`情况介绍`,`What the branch knows of a probationary member (Art. 34)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],candidateIds:[`发展人员`,"The people; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`]},TransferCandidatesOutItem:{candidateId:[`发展人员`,`Whose case`],targetId:[`转往支部`,`If other than the common one`],targetName:[`转往组织`,`If other than the common one`],text:[`说明`,`If other than the common one`],introduction:[`情况介绍`,`If other than the common one`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]},TransferFilter:{status:[`状态`,`One of these`],candidate:[`发展人员`,`Of this person, for those who have the case`],from:[`转出`,`From this organization or below`],to:[`转入`,`To this organization or below`],name:[`姓名`,`The name contains this`],outside:[`系统外`,`Out of the system, or within`],beganOn:[`办理日期`,`Begun between these days`],deadlineOn:[`期限`,`Due between these days`],overdue:[`超期`,`Waiting for an answer beyond its thirty days`]},TransferOutInput:{targetId:[`转往支部`,`The receiving branch; absent for one outside the system`],targetName:[`转往组织`,`The organization outside the system, in words`],reason:[`转出原因`,`Why the person moves`],text:[`说明`,`Explanation; required for OTHER`],introduction:[`情况介绍`,`What the branch knows of a probationary member (Art. 34)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`]},TransferScope:{transfers:[`接转`,`These ones`]},UnlockAccountInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],accountId:[`账户`,`Which account`]},UpdateAccountInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`账户`,`Which account`],name:[`姓名`,`Whose account`],role:[`角色`,`Another role at the same organization; ends sessions and tokens`]},UpdateAdmissionFormInput:{serialNumber:[`编号`,`Serial number`],note:[`说明`,`Remarks`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateCandidateInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],name:[`姓名`,`Name`],idNumber:[`身份证号`,`ID number`],idType:[`证件类型`,`Type of ID`],phone:[`手机号`,`Mobile number`],birth:[`出生日期`,`Birth date`],sex:[`性别`,`Sex`],ethnicity:[`民族`,`Ethnicity`],education:[`学历`,`Education`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit`],politicalStatus:[`政治面貌`,`Political status`],registrationPlace:[`户籍地`,`Place of registration`],applicationBasis:[`申请依据`,`Why at this branch`],isFloating:[`流动人员`,`On the move, from today on: rules ask what was so on the day of a review or notice`],outflowPlace:[`流出地`,`Place left`],inflowPlace:[`流入地`,`Place reached`],expectedLeaveOn:[`预计离开日期`,`Expected leave`],reason:[`原因`,`Needed for ID number and birth date once something was submitted, and to put a fact right from the start`],superiorConsent:[`上级同意`,`The superior's consent, for the same. With both, what is named here never was as it stood; else it changes from today`]},UpdateCommitteeResolutionInput:{resolutionKind:[`决议事项`,`On what`],result:[`结果`,`Carried or not`],heldBy:[`会议`,`Which body resolved (R-ORG-2)`],due:[`应到`,`Members due`],present:[`实到`,`Members present`],text:[`决议内容`,`Text`],partyGroupSaid:[`党小组意见`,`What the party group said (B8)`],mentorsSaid:[`培养联系人意见`,`What the mentors said (B8)`],membersAndMassesSaid:[`党员群众意见`,`What members and masses said (B8)`],committeeSaid:[`支委会意见`,`What the committee said (B8)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateExemptionInput:{ground:[`原因`,"Why it was granted; `reason` is that of the correction"],superiorConsent:[`上级同意`,`Needed for the training exemption`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateGeneralMeetingInput:{startedAt:[`开始时间`,`When it began; needed where written opinions count (R-MTG-6)`],place:[`地点`,`Place`],chair:[`主持人`,`Chair`],recorder:[`记录人`,`Recorder`],scrutineer:[`监票人`,`Scrutineer`],teller:[`计票人`,`Teller`],minutes:[`会议记录`,`Minutes`],attachments:[`附件`,`The papers behind it`],attendees:[`到会名册`,`Who came, in full; each person once`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`会议`,`Which meeting`],on:[`会议日期`,`The day to which it is moved, with its votes, each judged as of that day; the same if absent`]},UpdateIssuedAdmissionFormInput:{serialNumber:[`编号`,`Serial number`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateMemberInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`党员`,`Which member`],name:[`姓名`,`Name`],status:[`身份`,`Full or probationary`],position:[`职务`,`Position`],fullSince:[`转正日期`,`Since when a full member`],joinedOn:[`入册日期`,`Since when on this roster; probation begins on it`],leftOn:[`离开日期`,`When the member left the branch; null takes it back`],leftReason:[`离开原因`,`Why`],excusedFrom:[`免到会起`,`From when excused from voting (R-MTG-7)`],excusedUntil:[`免到会止`,`Until when`],excusedReason:[`免到会原因`,`Why`],disciplines:[`党纪处分`,`All of them; replaces what stood there`]},UpdateOathInput:{place:[`地点`,`Place`],leader:[`领誓人`,`Who led it`],content:[`说明`,`Remarks`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateOpinionInput:{opinionKind:[`意见类型`,`Kind of opinion`],content:[`内容`,`Content; content or an attachment is required`],memberId:[`培养联系人或入党介绍人`,`Who gave it, where the kind has one (标明)`],asked:[`征求人数`,`How many were asked`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateOrganizationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`As the caller saw it; CONFLICT if it has changed`],id:[`组织`,`Which organization`],name:[`名称`,`Name`],canApproveAdmission:[`审批权限`,`The power to approve`],canDevelop:[`可发展党员`,`C-31`],hasCommittee:[`设支委会`,`R-ORG-2`],hasPartyGroups:[`设党小组`,`B7`],closedOn:[`撤销日期`,`When it was dissolved; null takes it back`],documentMark:[`机关代字`,`By which its documents are numbered from now on, as 建工党发; eight letters at the most`]},UpdatePoliticalReviewInput:{conclusion:[`结论`,`Passed or failed`],document:[`结论性材料`,`The concluding document`],methods:[`方法`,`Methods used`],content:[`内容`,`Findings`],family:[`家庭主要成员`,`Family`],relations:[`重要社会关系`,`Key relations`],jointVetting:[`联审结果`,`Result of joint vetting`],consultedDomicile:[`已征求户籍地意见`,`Home organization consulted (R-DEV-10)`],consultedResidence:[`已征求居住地意见`,`Residence organization consulted (R-DEV-10)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdatePostponementInput:{until:[`推迟至`,`The new day of discussion`],ground:[`原因`,"Why it is put off; `reason` is that of the correction"],decision:[`决定`,`What the organization decided; may be empty where its paper is attached`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdatePublicNoticeInput:{point:[`公示环节`,`At which point of the road (X2)`],places:[`地点`,`Where and from when to when`],phone:[`联系电话`,`Telephone for objections`],content:[`公示内容`,`Text of the notice`],objections:[`异议`,`Objections raised`],clean:[`不影响发展`,`Whether the result does not affect the person`],conclusion:[`结论`,`Conclusion`],closedOn:[`结束登记日`,`The day on which it was closed`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateRecommendationInput:{method:[`方式`,`By whom`],content:[`内容`,`Remarks`],voters:[`参加人数`,`How many took part`],votes:[`得票数`,`How many were in favour`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateStepInput:{note:[`说明`,`Remarks; for CRITICISED what for`],through:[`党费交至`,`For DUES_PAID: any day of the month to which dues are paid`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateSuperiorTalkInput:{talkedBy:[`谈话人`,`Who talked with the person`],content:[`内容`,`What was said; content or an attachment is required`],title:[`标题`,`Title`],place:[`地点`,`Place`],opinion:[`谈话意见`,`The talker's opinion (Art. 23)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateTalkInput:{talkedBy:[`谈话人`,`Who talked with the person`],content:[`内容`,`What was said; content or an attachment is required`],title:[`标题`,`Title`],place:[`地点`,`Place`],opinion:[`谈话意见`,`The talker's opinion (Art. 23)`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateTrainingInput:{organizer:[`组织单位`,`Who held it`],start:[`开始`,"First day; `on` is the last"],days:[`天数`,`Days`],classHours:[`学时`,`Class hours`],examPassed:[`考试合格`,`Whether the exam was passed`],examScore:[`成绩`,`Score`],certificate:[`结业证书`,`Certificate`],series:[`班次`,`Courses of one series add up`],mode:[`形式`,`Offline, or video when needed`],byCommittee:[`基层党委或县级组织部门举办`,`Held by committee or county department`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},UpdateVoteInput:{voteKind:[`表决事项`,`Admission or conversion`],ballot:[`票数`,`The tallies`],resolution:[`决议`,`Text of the resolution`],secretBallot:[`无记名投票`,`Whether the ballot was secret`],writtenReceivedAt:[`书面意见收到时间`,`When the last written opinion was received`],introducersPresent:[`介绍人到会`,`Whether the introducers were there`],introducersAbsence:[`介绍人缺席说明`,`Why not`],outcome:[`转正表决事项`,`CONVERT, EXTEND or ANNUL; for conversion`],extensionMonths:[`延长月数`,`For EXTEND: 6 to 12, from the original expiry`],nextMeetingOn:[`下次召开会议时间`,`For EXTEND`],annulmentReason:[`取消原因`,`For ANNUL`],annulmentText:[`取消说明`,`For ANNUL; required for OTHER`],validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],attachments:[`附件`,`The papers behind it: all of them; none if null or empty, the same as before if left out`],id:[`记录`,`Which record`],reason:[`更正原因`,`Needed once the record is locked; it is then voided and superseded`]},VoteFilter:{result:[`结果`,`One of these`],on:[`会议日期`,`Between these days`],voided:[`已作废`,`What was voided instead of what stands`]},WithdrawApplicationInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`]},WithdrawApprovalInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The submission's version as the caller saw it; CONFLICT if it has changed`],id:[`上报件`,`Which submission`],reason:[`原因`,`Why`],on:[`业务日期`,`Today if absent`]},WithdrawConsentInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`]},WithdrawConversionRequestInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`]},WithdrawThoughtReportInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The case's version as the caller saw it; CONFLICT if it has changed`],candidateId:[`发展人员`,`Whose case`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],id:[`材料`,`Which paper`]},WithdrawTransferInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],version:[`版本`,`The transfer's version as the caller saw it; CONFLICT if it has changed`],id:[`接转`,`Which transfer`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],reason:[`原因`,`Why`]},WithdrawTransfersInput:{validateOnly:[`仅校验`,`A dry run: the same judging, and nothing is done`],idempotencyKey:[`幂等键`,`The same key and input give the first answer again, for 48 hours; the act happens once`],errorPolicy:[`错误策略`,`What becomes of the others when a row is refused`],on:[`业务日期`,`The day on which it happened (Shanghai); today if absent, never in the future`],ids:[`接转`,"The transfers, answered alike; at most 5,000. Either these or `items`"],items:[`逐项`,`The rows, each with what differs; at most 5000`],reason:[`原因`,`Why`]},WithdrawTransfersItem:{id:[`接转`,`Which transfer`],version:[`版本`,`As the caller saw it; CONFLICT for this row if it has changed`]}},X=e=>/^[A-F]/.test(e);function Z({item:e,isOpen:t}){let{section:n,title:r,name:i,note:a,input:o,final:s,open:c}=e;return(0,G.jsxs)(`article`,{children:[(0,G.jsxs)(`h3`,{children:[X(n)&&(0,G.jsx)(`kbd`,{children:n}),` `,r]}),(0,G.jsxs)(`p`,{className:`quiet`,children:[(0,G.jsx)(`code`,{children:i}),a&&` ${a}`]}),s&&(0,G.jsx)(`p`,{className:`finality`,children:s}),o&&(0,G.jsx)(re,{input:o,isOpen:t}),(0,G.jsx)(`button`,{type:`button`,onClick:c,children:D.open})]})}function re({input:e,isOpen:t}){let n=u[e];return n?(0,G.jsxs)(`details`,{open:t,children:[(0,G.jsx)(`summary`,{children:D.fields}),(0,G.jsx)(`ul`,{children:n.map(t=>(0,G.jsxs)(`li`,{children:[(0,G.jsx)(`code`,{children:t.name}),` `,(0,G.jsx)(`small`,{children:t.type}),` `,m(Y[e]?.[t.name])]},t.name))})]}):null}function ie({items:e}){if(!e.length)return(0,G.jsx)(x,{children:D.nothing});let t=e.filter(e=>e.section===`?`);return(0,G.jsxs)(G.Fragment,{children:[F.map(([t,n])=>(0,G.jsx)(ae,{head:t,name:n,items:e.filter(e=>I(t,e.section)),isFew:e.length<4},t)),!!t.length&&(0,G.jsxs)(`section`,{children:[(0,G.jsx)(`h2`,{children:D.own}),(0,G.jsx)(Q,{items:t,isFew:e.length<4})]})]})}function ae({head:e,name:t,items:n,isFew:r}){return n.length?(0,G.jsxs)(`section`,{id:`section-${e}`,children:[(0,G.jsxs)(`h2`,{children:[t,` `,(0,G.jsx)(`small`,{children:n.length})]}),(0,G.jsx)(Q,{items:n,isFew:r})]}):null}function Q({items:e,isFew:t}){return(0,G.jsx)(`div`,{className:`operations`,children:e.map(e=>(0,G.jsx)(Z,{item:e,isOpen:t},e.section+e.name))})}function oe({named:e}){let t=(...t)=>!e||t.some(t=>t.toLowerCase().includes(e));return(0,G.jsxs)(`div`,{className:`words`,children:[(0,G.jsx)(`h2`,{children:D.values}),Object.entries(l).map(([n,r])=>(0,G.jsx)($,{kind:n,isOpen:!!e,words:Object.entries(r).filter(([e,r])=>t(n,e,...r)).map(([e,[,t]])=>({name:e,declared:e,zh:b(n,e),en:t}))},n)),(0,G.jsx)(`h2`,{children:D.inputs}),Object.entries(u).map(([n,r])=>(0,G.jsx)($,{kind:n,isOpen:!!e,words:r.map(({name:e,type:t})=>({name:e,type:t,texts:Y[n][e]})).filter(({name:e,texts:r})=>t(n,e,...r)).map(({name:e,type:t,texts:[n,r]})=>({name:e,declared:`${e}: ${t}`,zh:n,en:r}))},n))]})}function $({kind:e,words:t,isOpen:n}){return t.length?(0,G.jsxs)(`details`,{open:n,children:[(0,G.jsxs)(`summary`,{children:[(0,G.jsx)(`code`,{children:e}),` `,(0,G.jsx)(`small`,{children:t.length})]}),(0,G.jsx)(`dl`,{children:t.map(({name:e,declared:t,zh:n,en:r})=>(0,G.jsxs)(`div`,{children:[(0,G.jsx)(`dt`,{children:(0,G.jsx)(`code`,{children:t})}),(0,G.jsxs)(`dd`,{children:[n,` `,(0,G.jsx)(`small`,{children:r})]})]},e))})]}):null}function se(){let{screen:e,query:t}=o(),[n,r]=(0,S.useState)({}),i=e===`library`,a=i?t:n;return{text:a.text??``,docs:a.docs===`1`,set:e=>i?c(`library`,``,{...a,...e}):r({...a,...e})}}function ce(){let{text:e,docs:t,set:n}=se(),i=e.toLowerCase(),o=ne(a().data?.regulation.operations??[]).filter(e=>W(e,i));return(0,G.jsxs)(`section`,{className:`card`,children:[(0,G.jsx)(r,{children:(0,G.jsx)(`a`,{href:s(`docs`),children:D.docs})}),(0,G.jsx)(q,{text:e,docs:t,set:n,found:o.length}),t?(0,G.jsx)(oe,{named:i}):(0,G.jsx)(ie,{items:o})]})}export{ce as default};