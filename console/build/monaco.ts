import type { Plugin } from 'vite';
import { STUBS, UNUSED } from './monaco-parts.ts';

/** Monaco without the parts that nobody uses here. A name that has disappeared fails the build. */
export function lessMonaco(): Plugin {
  const left = new Set([...UNUSED, ...Object.keys(STUBS)]);
  return {
    name: 'less-monaco',
    apply: 'build',
    transform(code, id) {
      const path = id.split('\\').join('/'),
        stub = Object.keys(STUBS).find((name) => path.endsWith(`monaco-editor/esm/vs/${name}`));
      if (stub) {
        left.delete(stub);
        return { code: `export class ${STUBS[stub]} {}`, map: null };
      }
      if (!/monaco-editor\/esm\/vs\/editor\/(editor\.all|edcore\.main)\.js$/.test(path)) return;
      const kept = code.split('\n').filter((line) => {
        const name = UNUSED.find((one) => line.endsWith(`${one}.js';`));
        if (name) left.delete(name);
        return !name;
      });
      return { code: kept.join('\n'), map: null };
    },
    buildEnd(fault) {
      if (!fault && left.size) this.error(`Monaco no longer has ${[...left].join(', ')}`);
    },
  };
}
