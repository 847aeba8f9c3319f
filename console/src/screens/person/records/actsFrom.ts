import { acts } from 'virtual:schema';

/** Which acts begin from a record, by its kind where a type has several; the first word of a locked one is a reason. */
const FROM: Record<string, string[] | undefined> = {
  MembershipApplication: ['reviewApplication', 'withdrawApplication'],
  ThoughtReport: ['reviewThoughtReport', 'withdrawThoughtReport'],
  ConversionRequest: ['reviewConversionRequest', 'withdrawConversionRequest'],
  TalkRecord: ['updateTalk', 'deleteTalk'],
  Recommendation: ['updateRecommendation', 'deleteRecommendation'],
  CommitteeResolution: ['updateCommitteeResolution', 'deleteCommitteeResolution'],
  Opinion: ['updateOpinion', 'deleteOpinion'],
  Exemption: ['updateExemption', 'deleteExemption'],
  PublicNotice: ['closePublicNotice', 'updatePublicNotice', 'deletePublicNotice'],
  PoliticalReview: ['updatePoliticalReview', 'deletePoliticalReview'],
  Training: ['updateTraining', 'deleteTraining'],
  ADMISSION_FORM_ISSUED: ['updateIssuedAdmissionForm', 'deleteIssuedAdmissionForm'],
  ADMISSION_FORM: ['updateAdmissionForm', 'deleteAdmissionForm'],
  SuperiorTalk: ['updateSuperiorTalk', 'deleteSuperiorTalk'],
  VoteRecord: ['updateVote', 'deleteVote'],
  Oath: ['updateOath', 'deleteOath'],
  Postponement: ['updatePostponement', 'deletePostponement'],
  DoneRecord: ['updateStep', 'deleteStep'],
  UPWARD_FILING: [],
};
/** All that begins from a record, of whichever kind. */
export const fromAnything = (): string[] => Object.values(FROM).flatMap((names) => names ?? []);

const ON_APPROVALS = ['decideApproval', 'deliberateApproval', 'withdrawApproval', 'reverseDecision'];
/** Only while it waits. */
const OPEN_ONLY = new Set([
  'reviewApplication',
  'withdrawApplication',
  'reviewThoughtReport',
  'withdrawThoughtReport',
  'reviewConversionRequest',
  'withdrawConversionRequest',
  'decideApproval',
  'deliberateApproval',
  'withdrawApproval',
]);
const DECIDED = ['APPROVED', 'REJECTED', 'RETURNED'];

/** A notice that has run is put right, and neither closed again nor taken off the file. */
const WHILE_IT_HANGS = new Set(['closePublicNotice', 'deletePublicNotice']);

export function actsFromRecord(
  typename: string,
  kind: string,
  isWaiting: boolean,
  isClosed: boolean,
): string[] {
  return (FROM[kind] ?? FROM[typename] ?? []).filter(
    (act) =>
      acts.some((one) => one.name === act) &&
      (!OPEN_ONLY.has(act) || isWaiting) &&
      !(isClosed && WHILE_IT_HANGS.has(act)),
  );
}

/** A submission that waits is decided, deliberated or withdrawn; one that was decided may be reversed. */
export function actsFromApproval(status: string): string[] {
  const isWaiting = status === 'SUBMITTED';
  return ON_APPROVALS.filter(
    (act) => isWaiting === OPEN_ONLY.has(act) && (act !== 'reverseDecision' || DECIDED.includes(status)),
  );
}
