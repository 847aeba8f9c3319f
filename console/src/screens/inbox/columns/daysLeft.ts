import { days } from '../../../shell/days';
import type { Row } from '../rows';

/** Until the deadline, negative after it; null where there is none. */
export const daysLeft = ({ deadlineOn }: Row, today: string) => (deadlineOn ? days(today, deadlineOn) : null);
