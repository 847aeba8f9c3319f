import type { Plugin } from 'vite';
import { choice, LITERALS, PIECES } from './graphiql-words.ts';

/** A literal that is a key of an object is computed, in brackets. */
const isKey = (before: string, after: string) => /^\s*:/.test(after) && /[{,]\s*$/.test(before);

/** The code with a choice where the literal stood; undefined where it stands nowhere. */
function withChoice(code: string, english: string, chinese: string) {
  const parts = code.split(JSON.stringify(english));
  if (parts.length < 2) return undefined;
  const chosen = choice(english, chinese);
  return parts.reduce((before, after) => before + (isKey(before, after) ? `[${chosen}]` : chosen) + after);
}

/** GraphiQL in Chinese: each word becomes a choice by the page's language. A lost word fails the build. */
export function graphiqlWords(): Plugin {
  const files = [...new Set([...Object.keys(LITERALS), ...Object.keys(PIECES)])];
  const met = new Set<string>();
  return {
    name: 'graphiql-words',
    apply: 'build',
    transform(code, id) {
      const file = files.find((name) => id.replaceAll('\\', '/').endsWith(`node_modules/${name}`));
      if (!file) return;
      met.add(file);
      let translated = code;
      for (const [before, after] of PIECES[file] ?? []) {
        if (!translated.includes(before)) this.error(`${file} no longer says ${before}`);
        translated = translated.replaceAll(before, () => after);
      }
      for (const [english, chinese] of Object.entries(LITERALS[file] ?? {}))
        translated =
          withChoice(translated, english, chinese) ?? this.error(`${file} no longer says "${english}"`);
      return { code: translated, map: null };
    },
    buildEnd(fault) {
      const lost = files.filter((name) => !met.has(name));
      if (!fault && lost.length)
        this.error(`these files of GraphiQL are no longer there: ${lost.join(', ')}`);
    },
  };
}
