import type { Draft, Verdict } from './drafts';
import { w } from './words';

const VERDICTS: [Verdict, string, string][] = [
  ['pass', w.verdict.pass, w.verdict.whenPassed],
  ['giveBack', w.verdict.giveBack, w.verdict.whenReturned],
];

interface VerdictChoiceProps {
  verdict: Draft['verdict'];
  choose: (verdict: Verdict) => void;
}
/** Passed or returned, and what either means for the person. */
export function VerdictChoice({ verdict, choose }: VerdictChoiceProps) {
  const chosen = VERDICTS.find(([one]) => one === verdict);
  return (
    <fieldset>
      <legend>{w.verdict.title}</legend>
      <span className="segments">
        {VERDICTS.map(([one, title]) => (
          <label key={one} className={one}>
            <input
              type="radio"
              name="verdict"
              value={one}
              checked={one === verdict}
              onChange={() => choose(one)}
            />
            {title}
          </label>
        ))}
      </span>
      {chosen && <span className="quiet">{chosen[2]}</span>}
    </fieldset>
  );
}
