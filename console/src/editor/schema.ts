/**
 * The schema that the bundle was built for, in the language of the page: the editor asks the server for none.
 */

import { buildSchema } from 'graphql';
import sdl from '../../../src/graph/schema/schema.graphql?raw';
import { pick } from '../shell/language';

// Each description says itself twice: Chinese · English.
const described = sdl.replace(
  /"""\s*([^"]*?) · ([^"]*?)\s*"""/g,
  (_, zh: string, en: string) => `"""${pick([zh, en])}"""`,
);
export const schema = buildSchema(described, { assumeValid: true });
