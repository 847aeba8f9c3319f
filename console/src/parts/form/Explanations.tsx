import { type Unmet, withDetail } from './answer';
import { asText, type Values } from './controls/control';
import { explanationName } from './explained';
import { w } from './words';

/** The warnings that a submission goes up with, each with a text of its own. */
export function Explanations({
  warnings,
  begins,
}: {
  warnings: (Unmet & { rule: string })[];
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
          </span>
          <textarea
            name={explanationName(rule)}
            rows={2}
            defaultValue={asText(begins[explanationName(rule)])}
          />
        </label>
      ))}
    </fieldset>
  );
}
