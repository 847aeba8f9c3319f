import { pick } from '../../../shell/language';
import type { Row } from '../rows';

/** What a finding says, in the language of the page. */
export const messageOf = ({ zh, en }: Row['foundProblems'][number]) => pick([zh, en]);
