import { useRegulation } from '../../mend/mending';
import { ruleOf } from '../designs';

/** The sentence of the rule that a field answers to, as the page of rules has it, with its code in small. */
export function RuleSaid({ input, field, id }: { input: string; field: string; id: string }) {
  const rule = ruleOf(input, field);
  const guard = useRegulation().data?.regulation?.guards?.find((one) => one.id === rule);
  return (
    guard && (
      <small className="note" id={id}>
        {guard.message} <code>{guard.rule}</code>
      </small>
    )
  );
}
