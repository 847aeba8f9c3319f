/** What the pages ask. */

exports.INVITATION = `query Invitation($token: String!) {
  invitation(token: $token) { state branch committee contactName contactPhone expiresAt }
  consentText { version title sections { title text } }
}`;

exports.REGISTER = `mutation Register($input: RegisterWithTokenInput!) {
  registerWithToken(input: $input) { token name errors { code message path } }
}`;

exports.SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { token secondFactor errors { code message path } }
}`;

exports.ROAD = `query Road {
  me {
    candidate {
      id name stage
      branch { name contactName contactPhone }
      operations { section act state possible earliest dueOn label problems { message } }
      applications(first: 5) { nodes { id on status reviewNote } }
    }
  }
  labels(language: ZH, of: ["Stage", "PaperStatus"]) { enum values { value label } }
}`;

exports.APPLY = `mutation Apply($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    application { id status attachments { id name } }
    errors { code message path }
  }
}`;
