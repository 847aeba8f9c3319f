import { withDetail } from '../../../parts/form/answer';

/** A problem with its detail in its message. */
export const told = <P extends { message: string; detail?: string | null }>(problem: P): P => ({
  ...problem,
  message: withDetail(problem.message, problem.detail),
});
