import { acts } from 'virtual:schema';

/** Which acts begin from a record; the first word of a locked one is a reason. */
const FROM: Record<string, string[] | undefined> = {
  MembershipApplication: ['reviewApplication', 'withdrawApplication'],
  ThoughtReport: ['reviewThoughtReport'],
  ConversionRequest: ['reviewConversionRequest', 'withdrawConversionRequest'],
  TalkRecord: ['updateTalk', 'deleteTalk'],
  Recommendation: ['updateRecommendation', 'deleteRecommendation'],
  CommitteeResolution: ['updateCommitteeResolution', 'deleteCommitteeResolution'],
  Opinion: ['updateOpinion', 'deleteOpinion'],
  Exemption: ['deleteExemption'],
  PublicNotice: ['closePublicNotice', 'deletePublicNotice'],
  PoliticalReview: ['updatePoliticalReview', 'deletePoliticalReview'],
  Training: ['updateTraining', 'deleteTraining'],
  AdmissionForm: ['deleteStep'],
  VoteRecord: ['updateVote', 'deleteVote'],
  Oath: ['updateOath', 'deleteOath'],
  Postponement: ['deleteStep'],
  DoneRecord: ['deleteStep'],
};
const ON_APPROVALS = ['decideApproval', 'deliberateApproval', 'withdrawApproval', 'reverseDecision'];
/** Only while it waits. */
const OPEN_ONLY = new Set([
  'reviewApplication',
  'withdrawApplication',
  'reviewThoughtReport',
  'reviewConversionRequest',
  'withdrawConversionRequest',
  'decideApproval',
  'deliberateApproval',
  'withdrawApproval',
]);
const DECIDED = ['APPROVED', 'REJECTED', 'RETURNED'];

export function actsFromRecord(typename: string, isWaiting: boolean, isClosed: boolean): string[] {
  return (FROM[typename] ?? []).filter(
    (act) =>
      acts.some((one) => one.name === act) &&
      (!OPEN_ONLY.has(act) || isWaiting) &&
      !(isClosed && act === 'closePublicNotice'),
  );
}

/** A submission that waits is decided, deliberated or withdrawn; one that was decided may be reversed. */
export function actsFromApproval(status: string): string[] {
  const isWaiting = status === 'SUBMITTED';
  return ON_APPROVALS.filter(
    (act) => isWaiting === OPEN_ONLY.has(act) && (act !== 'reverseDecision' || DECIDED.includes(status)),
  );
}
