/** The schema's own words for its values: `word('Stage', 'ACTIVIST')` is 入党积极分子. */
import { enums } from 'virtual:schema';
import { pick } from './language';

export const word = (kind: string, value?: string | null) =>
  value ? pick(enums[kind]?.[value]) || value : '';
