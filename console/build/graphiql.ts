import type { Plugin } from 'vite';
import { choice, LITERALS, PIECES } from './graphiql-words.ts';

/** GraphiQL in Chinese: each word of it becomes a choice by the page's language. A word that has disappeared fails the build. */
export function graphiqlWords(): Plugin {
  const files = [...new Set([...Object.keys(LITERALS), ...Object.keys(PIECES)])];
  const met = new Set<string>();
  return {
    name: 'graphiql-words',
    apply: 'build',
    transform(code, id) {
      const file = files.find((name) => id.split('\\').join('/').endsWith(`node_modules/${name}`));
      if (!file) return;
      met.add(file);
      let said = code;
      for (const [before, after] of PIECES[file] ?? []) {
        if (!said.includes(before)) this.error(`${file} no longer says ${before}`);
        said = said.replaceAll(before, () => after);
      }
      for (const [english, chinese] of Object.entries(LITERALS[file] ?? {})) {
        const literal = JSON.stringify(english),
          parts = said.split(literal);
        if (parts.length < 2) this.error(`${file} no longer says ${literal}`);
        // A literal that is a key of an object is computed, in brackets.
        said = parts.reduce(
          (sum, part) =>
            sum +
            (/^\s*:/.test(part) && /[{,]\s*$/.test(sum)
              ? `[${choice(english, chinese)}]`
              : choice(english, chinese)) +
            part,
        );
      }
      return { code: said, map: null };
    },
    buildEnd(fault) {
      const lost = files.filter((name) => !met.has(name));
      if (!fault && lost.length)
        this.error(`these files of GraphiQL are no longer there: ${lost.join(', ')}`);
    },
  };
}
