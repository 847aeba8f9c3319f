import { enums } from 'virtual:schema';
import { word } from '../../shell/word';

interface Props {
  /** Of which enum the states are. */
  of: string;
  value: string;
  change: (state: string) => void;
  label: string;
  every: string;
  /** What the empty choice says, where there is one. */
  first?: string;
  /** How many there are of those chosen. */
  count: string;
}

/** Which of what waits for an answer is shown, and how many there are. */
export const StateFilter = ({ of, value, change, label, every, first, count }: Props) => (
  <div className="filters">
    <select value={value} onChange={(e) => change(e.target.value)} aria-label={label}>
      {first && <option value="">{first}</option>}
      {Object.keys(enums[of] ?? {}).map((each) => (
        <option key={each} value={each}>
          {word(of, each)}
        </option>
      ))}
      <option value="all">{every}</option>
    </select>
    <span className="quiet" role="status">
      {count}
    </span>
  </div>
);
