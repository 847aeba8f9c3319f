/** The papers that the votes of a sitting rest on, as they are sent. */
import type { AttachmentInput } from '../../../gql/graphql';
import { type FormPaper, isOnItsWay } from './usePapers';

/** Files by what was uploaded, old paper by where it is kept; a line that was left empty is none. */
export const attached = (papers: FormPaper[]): AttachmentInput[] =>
  papers
    .filter(({ fileId, name, reference }) => fileId || name || reference)
    .map(({ name, fileId, reference }) => (fileId ? { name, fileId } : { name, reference }));

/** Whether one is on its way, or did not arrive. */
export const isUnfinished = (papers: FormPaper[]) =>
  papers.some((paper) => isOnItsWay(paper) || !!paper.problem);
