/** What the schema's values are called. */

import type { Stage } from './gql/graphql';

export const STAGES: Record<Stage, string> = {
  APPLICANT: '入党申请人',
  ACTIVIST: '入党积极分子',
  DEVELOPMENT_TARGET: '发展对象',
  PROBATIONARY_MEMBER: '预备党员',
  FULL_MEMBER: '正式党员',
};
