/** How a submission stands, in a word: a filing that took effect as it was submitted was approved by nobody. */
import { pick } from '../shell/language';
import { word } from '../shell/word';

interface Submission {
  status: string;
  acceptedOnSubmission?: boolean;
}

/** What stands for it where a submission's status is told; the server has no such status. */
const FILED = 'FILED';

export const standingOf = ({ status, acceptedOnSubmission }: Submission) =>
  acceptedOnSubmission ? FILED : status;

export const standingInWords = (standing: string) =>
  standing === FILED ? pick(['已备案', 'Filed']) : word('ApprovalStatus', standing);
