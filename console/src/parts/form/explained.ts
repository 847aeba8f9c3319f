/** What a submission says in writing to each warning it goes up with. */
export const explanationName = (rule: string) => `explain.${rule}`;

export const explanationsIn = (given: FormData, warnings: { rule: string }[]) =>
  warnings
    .map(({ rule }) => ({ rule, text: String(given.get(explanationName(rule)) ?? '').trim() }))
    .filter(({ text }) => text);

/** As they stand in the form, for a draft of it. */
export const explanationsTyped = (given: FormData) =>
  Object.fromEntries(
    [...given.entries()]
      .filter(([name, text]) => name.startsWith(explanationName('')) && String(text).trim())
      .map(([name, text]) => [name, String(text)]),
  );
