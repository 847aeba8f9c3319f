import { enums } from 'virtual:schema';
import { pick } from '../../../shell/language';

/** The values of one of the schema's enums, as options. */
export const ValueOptions = ({ of }: { of: string }) =>
  Object.entries(enums[of] ?? {}).map(([value, words]) => (
    <option key={value} value={value}>
      {pick(words)}
    </option>
  ));
