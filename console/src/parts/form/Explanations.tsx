import { type Unmet, withDetail } from './answer';
import { asText, type Values } from './controls/control';
import { explanationName } from './explained';
import { w } from './words';

/** The warnings that a submission goes up with, each with a text of its own. */
export function Explanations({
  warnings,
  owed,
  begins,
}: {
  warnings: (Unmet & { rule: string })[];
  /** The rules that the server asked about: nothing is done before they are explained. */
  owed: ReadonlySet<string>;
  /** What a draft says already. */
  begins: Values;
}) {
  if (!warnings.length) return null;
  return (
    <fieldset>
      <legend>{w.explain}</legend>
      {warnings.map(({ rule, message, detail, article }) => (
        <label key={rule} className="wide">
          <span>
            {withDetail(message, detail)}{' '}
            <small>
              {rule} · {article}
            </small>
            {owed.has(rule) && (
              <b className="late" aria-hidden="true">
                {' '}
                *
              </b>
            )}
          </span>
          <textarea
            name={explanationName(rule)}
            rows={2}
            required={owed.has(rule)}
            defaultValue={asText(begins[explanationName(rule)])}
          />
        </label>
      ))}
    </fieldset>
  );
}
