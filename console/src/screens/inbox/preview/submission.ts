import type { ApprovalQuery } from '../../../gql/graphql';

/** One submission as the preview shows it. */
export type Submission = NonNullable<ApprovalQuery['approval']>;

export interface SectionProps {
  submission: Submission;
}
