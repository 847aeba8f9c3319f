/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ConfirmSecondFactorDocument,
    "mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n  endOtherSessions(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.EndOtherSessionsDocument,
    "mutation EndSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.EndSessionDocument,
    "mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n  enrolSecondFactor(input: $input) {\n    secret\n    uri\n    qr\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.EnrolSecondFactorDocument,
    "mutation ExportMyFile($input: ExportMyFileInput!) {\n  exportMyFile(input: $input) {\n    file\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ExportMyFileDocument,
    "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.GiveConsentDocument,
    "query Invitation($token: String!) {\n  invitation(token: $token) {\n    state\n    expiresAt\n    branch\n    committee\n    contactName\n    contactPhone\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}": typeof types.InvitationDocument,
    "query OwnSignIn {\n  me {\n    account {\n      id\n      login\n      secondFactorSince\n    }\n    recoveryCodesLeft\n    sessions {\n      id\n      kind\n      device\n      current\n      createdAt\n      seenAt\n    }\n  }\n}": typeof types.OwnSignInDocument,
    "mutation Register($input: RegisterWithTokenInput!) {\n  registerWithToken(input: $input) {\n    login\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RegisterDocument,
    "mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n  removeSecondFactor(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RemoveSecondFactorDocument,
    "mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RenewRecoveryCodesDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.RequestCorrectionDocument,
    "query Road {\n  me {\n    account {\n      id\n      name\n      login\n    }\n    candidate {\n      id\n      name\n      stage\n      status\n      subStatus\n      appliedOn\n      activistSince\n      listedOn\n      partyStandingSince\n      sex\n      birth\n      idNumberMasked\n      phone\n      ethnicity\n      education\n      occupation\n      unit\n      politicalStatus\n      registrationPlace\n      branch {\n        name\n        contactName\n        contactPhone\n      }\n      probation {\n        start\n        eligibleOn\n      }\n      cultivationPeriod {\n        completeOn\n      }\n      operations {\n        section\n        act\n        state\n        possible\n        dueOn\n        dueFrom\n        earliest\n        problems {\n          message\n        }\n      }\n      applications(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      thoughtReports(first: 50) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      conversionRequests(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      approvals(first: 50) {\n        nodes {\n          id\n          kind\n          status\n          submittedOn\n          decision {\n            on\n          }\n        }\n      }\n      correctionRequests(first: 20, orderBy: NEWEST) {\n        nodes {\n          id\n          field\n          wanted\n          reason\n          status\n          note\n          requestedAt\n          answeredAt\n        }\n      }\n      consents(first: 1) {\n        nodes {\n          textVersion\n          givenAt\n          withdrawnAt\n        }\n      }\n    }\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}": typeof types.RoadDocument,
    "mutation SetPassword($input: SetPasswordInput!) {\n  setPassword(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SetPasswordDocument,
    "mutation SubmitApplication($input: SubmitApplicationInput!) {\n  submitApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SubmitApplicationDocument,
    "mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {\n  submitConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SubmitConversionRequestDocument,
    "mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {\n  submitThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SubmitThoughtReportDocument,
    "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.WithdrawApplicationDocument,
    "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.WithdrawConsentDocument,
    "mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {\n  withdrawConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.WithdrawConversionRequestDocument,
    "mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {\n  withdrawThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.WithdrawThoughtReportDocument,
};
const documents: Documents = {
    "mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.ConfirmSecondFactorDocument,
    "mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n  endOtherSessions(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.EndOtherSessionsDocument,
    "mutation EndSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.EndSessionDocument,
    "mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n  enrolSecondFactor(input: $input) {\n    secret\n    uri\n    qr\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.EnrolSecondFactorDocument,
    "mutation ExportMyFile($input: ExportMyFileInput!) {\n  exportMyFile(input: $input) {\n    file\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.ExportMyFileDocument,
    "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.GiveConsentDocument,
    "query Invitation($token: String!) {\n  invitation(token: $token) {\n    state\n    expiresAt\n    branch\n    committee\n    contactName\n    contactPhone\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}": types.InvitationDocument,
    "query OwnSignIn {\n  me {\n    account {\n      id\n      login\n      secondFactorSince\n    }\n    recoveryCodesLeft\n    sessions {\n      id\n      kind\n      device\n      current\n      createdAt\n      seenAt\n    }\n  }\n}": types.OwnSignInDocument,
    "mutation Register($input: RegisterWithTokenInput!) {\n  registerWithToken(input: $input) {\n    login\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.RegisterDocument,
    "mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n  removeSecondFactor(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.RemoveSecondFactorDocument,
    "mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.RenewRecoveryCodesDocument,
    "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.RequestCorrectionDocument,
    "query Road {\n  me {\n    account {\n      id\n      name\n      login\n    }\n    candidate {\n      id\n      name\n      stage\n      status\n      subStatus\n      appliedOn\n      activistSince\n      listedOn\n      partyStandingSince\n      sex\n      birth\n      idNumberMasked\n      phone\n      ethnicity\n      education\n      occupation\n      unit\n      politicalStatus\n      registrationPlace\n      branch {\n        name\n        contactName\n        contactPhone\n      }\n      probation {\n        start\n        eligibleOn\n      }\n      cultivationPeriod {\n        completeOn\n      }\n      operations {\n        section\n        act\n        state\n        possible\n        dueOn\n        dueFrom\n        earliest\n        problems {\n          message\n        }\n      }\n      applications(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      thoughtReports(first: 50) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      conversionRequests(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      approvals(first: 50) {\n        nodes {\n          id\n          kind\n          status\n          submittedOn\n          decision {\n            on\n          }\n        }\n      }\n      correctionRequests(first: 20, orderBy: NEWEST) {\n        nodes {\n          id\n          field\n          wanted\n          reason\n          status\n          note\n          requestedAt\n          answeredAt\n        }\n      }\n      consents(first: 1) {\n        nodes {\n          textVersion\n          givenAt\n          withdrawnAt\n        }\n      }\n    }\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}": types.RoadDocument,
    "mutation SetPassword($input: SetPasswordInput!) {\n  setPassword(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.SetPasswordDocument,
    "mutation SubmitApplication($input: SubmitApplicationInput!) {\n  submitApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.SubmitApplicationDocument,
    "mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {\n  submitConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.SubmitConversionRequestDocument,
    "mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {\n  submitThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.SubmitThoughtReportDocument,
    "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.WithdrawApplicationDocument,
    "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.WithdrawConsentDocument,
    "mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {\n  withdrawConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.WithdrawConversionRequestDocument,
    "mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {\n  withdrawThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}": types.WithdrawThoughtReportDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {\n  confirmSecondFactor(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n  endOtherSessions(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession($input: EndSessionInput!) {\n  endSession(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {\n  enrolSecondFactor(input: $input) {\n    secret\n    uri\n    qr\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').EnrolSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportMyFile($input: ExportMyFileInput!) {\n  exportMyFile(input: $input) {\n    file\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').ExportMyFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveConsent($input: GiveConsentInput!) {\n  giveConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Invitation($token: String!) {\n  invitation(token: $token) {\n    state\n    expiresAt\n    branch\n    committee\n    contactName\n    contactPhone\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnSignIn {\n  me {\n    account {\n      id\n      login\n      secondFactorSince\n    }\n    recoveryCodesLeft\n    sessions {\n      id\n      kind\n      device\n      current\n      createdAt\n      seenAt\n    }\n  }\n}"): typeof import('./graphql').OwnSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Register($input: RegisterWithTokenInput!) {\n  registerWithToken(input: $input) {\n    login\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {\n  removeSecondFactor(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {\n  renewRecoveryCodes(input: $input) {\n    recoveryCodes\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestCorrection($input: RequestCorrectionInput!) {\n  requestCorrection(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').RequestCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Road {\n  me {\n    account {\n      id\n      name\n      login\n    }\n    candidate {\n      id\n      name\n      stage\n      status\n      subStatus\n      appliedOn\n      activistSince\n      listedOn\n      partyStandingSince\n      sex\n      birth\n      idNumberMasked\n      phone\n      ethnicity\n      education\n      occupation\n      unit\n      politicalStatus\n      registrationPlace\n      branch {\n        name\n        contactName\n        contactPhone\n      }\n      probation {\n        start\n        eligibleOn\n      }\n      cultivationPeriod {\n        completeOn\n      }\n      operations {\n        section\n        act\n        state\n        possible\n        dueOn\n        dueFrom\n        earliest\n        problems {\n          message\n        }\n      }\n      applications(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      thoughtReports(first: 50) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      conversionRequests(first: 20) {\n        nodes {\n          __typename\n          id\n          title\n          text\n          status\n          on\n          reviewedOn\n          reviewNote\n          reviewedBy {\n            name\n            role\n          }\n          attachments {\n            id\n            name\n            reference\n            url\n            thumbnail\n          }\n        }\n      }\n      approvals(first: 50) {\n        nodes {\n          id\n          kind\n          status\n          submittedOn\n          decision {\n            on\n          }\n        }\n      }\n      correctionRequests(first: 20, orderBy: NEWEST) {\n        nodes {\n          id\n          field\n          wanted\n          reason\n          status\n          note\n          requestedAt\n          answeredAt\n        }\n      }\n      consents(first: 1) {\n        nodes {\n          textVersion\n          givenAt\n          withdrawnAt\n        }\n      }\n    }\n  }\n  consentText {\n    version\n    title\n    sections {\n      title\n      text\n    }\n  }\n}"): typeof import('./graphql').RoadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetPassword($input: SetPasswordInput!) {\n  setPassword(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitApplication($input: SubmitApplicationInput!) {\n  submitApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').SubmitApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {\n  submitConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').SubmitConversionRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {\n  submitThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').SubmitThoughtReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n  withdrawApplication(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').WithdrawApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawConsent($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {\n  withdrawConversionRequest(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').WithdrawConversionRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {\n  withdrawThoughtReport(input: $input) {\n    errors {\n      code\n      message\n      path\n    }\n  }\n}"): typeof import('./graphql').WithdrawThoughtReportDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
