/** Each operation of documents.graphql by its name, with the fragments that it spreads. */

import { readFileSync } from 'node:fs';
import { parse, separateOperations } from 'graphql';

export const documents = separateOperations(
  parse(readFileSync(new URL('documents.graphql', import.meta.url), 'utf8')),
);
