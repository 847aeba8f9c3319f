/** Of whom the figures are: everybody, those in one stage, or those who came to something within the span. */
import type { Arrival, Stage } from '../../gql/graphql';
import { ARRIVALS, arrivedWithin } from './arrivalSteps';

export interface Whom {
  stage?: Stage;
  arrived?: Arrival;
}

/** As the address has it: `stage:ACTIVIST`, `arrived:ADMITTED`. */
export function whomOf(text = ''): Whom {
  const [kind, value] = text.split(':');
  if (kind === 'stage' && value) return { stage: value as Stage };
  if (kind === 'arrived' && value) return { arrived: value as Arrival };
  return {};
}

/** The filters of the people's list that name them; of a span, by its days. */
export function whomFilters({ stage, arrived }: Whom, since: string, until: string): Record<string, string> {
  if (stage) return { stage };
  const arrival = ARRIVALS.find(({ step }) => step === arrived);
  return arrival ? arrivedWithin(arrival, `${since}..${until}`) : {};
}
