import type { Plugin } from 'vite';
import { STUBS, UNUSED } from './monaco-parts.ts';

/** The files that import everything Monaco can do. */
const ALL = /monaco-editor\/esm\/vs\/editor\/(editor\.all|edcore\.main)\.js$/;

/** Monaco without the parts that nobody uses here. A name that has disappeared fails the build. */
export function lessMonaco(): Plugin {
  const left = new Set([...UNUSED, ...Object.keys(STUBS)]);
  function isUsed(line: string) {
    const name = UNUSED.find((one) => line.endsWith(`${one}.js';`));
    if (name) left.delete(name);
    return !name;
  }
  return {
    name: 'less-monaco',
    apply: 'build',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const stub = Object.keys(STUBS).find((name) => path.endsWith(`monaco-editor/esm/vs/${name}`));
      if (stub) {
        left.delete(stub);
        return { code: `export class ${STUBS[stub]} {}`, map: null };
      }
      if (!ALL.test(path)) return;
      return { code: code.split('\n').filter(isUsed).join('\n'), map: null };
    },
    buildEnd(fault) {
      if (!fault && left.size) this.error(`Monaco no longer has ${[...left].join(', ')}`);
    },
  };
}
