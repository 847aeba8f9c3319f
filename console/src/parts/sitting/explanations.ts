/** Warnings that stop a row until somebody explains them in writing, rule by rule. */
import type { AcknowledgementInput } from '../../gql/graphql';
import type { RowResult } from './rowResult';

/** By rule. */
export type Explanations = Record<string, string>;

/** What each rule asks to be explained, of a dry run. */
export const unexplainedOf = (results: RowResult[]): Map<string, string> =>
  new Map(
    results
      .flatMap((result) => result.errors)
      .filter((error) => error.code === 'ACKNOWLEDGEMENT_REQUIRED' && error.rule)
      .map((error) => [error.rule!, error.message]),
  );

export const acknowledgementsOf = (explanations: Explanations): AcknowledgementInput[] =>
  Object.entries(explanations)
    .filter(([, text]) => text.trim())
    .map(([rule, text]) => ({ rule, text }));
