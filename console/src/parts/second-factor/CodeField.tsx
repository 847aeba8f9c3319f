import { useId, useLayoutEffect, useRef, useState } from 'react';
import { w } from './words';

const BY_APP = {
  name: 'code',
  label: w.code,
  rule: w.codeRule,
  other: w.byPaper,
  inputMode: 'numeric',
  autoComplete: 'one-time-code',
  maxLength: 12,
} as const;
const ON_PAPER = {
  name: 'recoveryCode',
  label: w.recovery,
  rule: w.recoveryRule,
  other: w.byApp,
  inputMode: 'text',
  autoComplete: 'off',
  maxLength: 40,
} as const;

/** A code of the app, or of those on paper. `problem`: what was said of the last one, which then is written over. */
export function CodeField({
  problem = '',
  withoutPaper = false,
}: {
  problem?: string;
  withoutPaper?: boolean;
}) {
  const ruleId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOnPaper, setIsOnPaper] = useState(false);
  const { label, rule, other, ...field } = isOnPaper ? ON_PAPER : BY_APP;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them begins it anew
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [isOnPaper, problem]);
  return (
    <>
      <label className="code">
        {label}
        <input
          {...field}
          key={field.name}
          ref={input}
          required
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={ruleId}
          aria-invalid={problem ? true : undefined}
        />
      </label>
      <p id={ruleId} className="quiet">
        {rule}
      </p>
      {!withoutPaper && (
        <button type="button" className="plain" onClick={() => setIsOnPaper(!isOnPaper)}>
          {other}
        </button>
      )}
    </>
  );
}
