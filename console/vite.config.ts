import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import { brotliCompressSync, constants } from 'node:zlib';
import { choice, LITERALS, PIECES } from './src/graphiql-words.ts';
import { STUBS, UNUSED } from './src/monaco-parts.ts';

const SCHEMA = '../src/graph/schema/schema.graphql';
// What the bundle is made of; tests/console recomputes this in Python, so that a stale bundle is noticed without Node.
const SOURCES = ['src', 'operations', 'public', 'index.html', 'package-lock.json', 'vite.config.ts', SCHEMA];

function files(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path).sort().flatMap((name) => files(join(path, name)))
    : [path];
}

/** The licence of everything that is in the bundle, as its authors published it. */
function licences(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean; version?: string; license?: string }> };
  return Object.entries(lock.packages)
    .filter(([path, held]) => path && !held.dev && existsSync(path))
    .map(([path, held]) => {
      const text = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
      return `${path.split('node_modules/').pop()} ${held.version} (${held.license})\n\n${text ? readFileSync(join(path, text), 'utf8').trim() : ''}\n`;
    })
    .join('\n' + '='.repeat(80) + '\n');
}

/** Writes dist/BUILD.json: one digest over every source, in the order of their names. */
function buildMark(): Plugin {
  return {
    name: 'build-mark',
    apply: 'build',
    closeBundle() {
      const digest = createHash('sha256');
      for (const file of SOURCES.flatMap(files)) digest.update(file.split('\\').join('/')).update('\0').update(readFileSync(file)).update('\0');
      writeFileSync('dist/BUILD.json', JSON.stringify({ sources: digest.digest('hex') }) + '\n');
      writeFileSync('dist/THIRD-PARTY.txt', licences());
    },
  };
}

const words = (description?: string | null) => {
  const [zh, en] = (description ?? '').split(' · ');
  const said = (en ?? zh ?? '').replace(/\.$/, '');
  return [zh ?? '', said.charAt(0).toUpperCase() + said.slice(1)];
};

/** A value's name alone: what stands behind its semicolon explains it. */
const named = (description?: string | null) => words(description).map((text) => text.split('; ')[0]!);

/** The schema as the screens need it: words for every value, and each act with its fields. The only dictionary of names. */
function schemaWords(): Plugin {
  const id = 'virtual:schema';
  return {
    name: 'schema-words',
    resolveId: (source) => (source === id ? '\0' + id : undefined),
    load(source) {
      if (source !== '\0' + id) return;
      const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
      const enums: Record<string, Record<string, string[]>> = {};
      const inputs: Record<string, unknown[]> = {};
      for (const type of Object.values(schema.getTypeMap())) {
        if (type.name.startsWith('__')) continue;
        if (isEnumType(type)) enums[type.name] = Object.fromEntries(type.getValues().map((v) => [v.name, named(v.description)]));
        if (isInputObjectType(type))
          inputs[type.name] = Object.values(type.getFields()).map((f) => ({
            name: f.name, type: String(f.type), named: getNamedType(f.type).name,
            required: isNonNullType(f.type) && f.defaultValue === undefined, default: f.defaultValue ?? null, words: words(f.description),
          }));
      }
      const acts = Object.values(schema.getMutationType()!.getFields()).map((f) => ({
        name: f.name, input: getNamedType(f.args[0]?.type as never)?.name, payload: getNamedType(f.type).name, words: words(f.description),
        answers: Object.keys((getNamedType(f.type) as never as { getFields(): object }).getFields()),
      }));
      return `export const enums = ${JSON.stringify(enums)};\nexport const inputs = ${JSON.stringify(inputs)};\nexport const acts = ${JSON.stringify(acts)};`;
    },
  };
}

/** GraphiQL in Chinese: each word of it becomes a choice by the page's language. A word that has disappeared fails the build. */
function graphiqlWords(): Plugin {
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
        const literal = JSON.stringify(english), parts = said.split(literal);
        if (parts.length < 2) this.error(`${file} no longer says ${literal}`);
        // A literal that is a key of an object is computed, in brackets.
        said = parts.reduce((sum, part) => sum + (/^\s*:/.test(part) && /[{,]\s*$/.test(sum) ? `[${choice(english, chinese)}]` : choice(english, chinese)) + part);
      }
      return { code: said, map: null };
    },
    buildEnd(fault) {
      const lost = files.filter((name) => !met.has(name));
      if (!fault && lost.length) this.error(`these files of GraphiQL are no longer there: ${lost.join(', ')}`);
    },
  };
}

/** Monaco without the parts that nobody uses here. A name that has disappeared fails the build. */
function lessMonaco(): Plugin {
  const left = new Set([...UNUSED, ...Object.keys(STUBS)]);
  return {
    name: 'less-monaco',
    apply: 'build',
    transform(code, id) {
      const path = id.split('\\').join('/'), stub = Object.keys(STUBS).find((name) => path.endsWith(`monaco-editor/esm/vs/${name}`));
      if (stub) { left.delete(stub); return { code: `export class ${STUBS[stub]} {}`, map: null }; }
      if (!/monaco-editor\/esm\/vs\/editor\/(editor\.all|edcore\.main)\.js$/.test(path)) return;
      const kept = code.split('\n').filter((line) => { const name = UNUSED.find((one) => line.endsWith(`${one}.js';`)); if (name) left.delete(name); return !name; });
      return { code: kept.join('\n'), map: null };
    },
    buildEnd(fault) { if (!fault && left.size) this.error(`Monaco no longer has ${[...left].join(', ')}`); },
  };
}

/** Beside each asset the same as Brotli, at its best: a fourth less than gzip, and the server needs no library for it. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle).filter((one) => /\.(js|css|ttf)$/.test(one))) {
        const plain = readFileSync(join(dir!, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
        writeFileSync(join(dir!, `${name}.br`), brotliCompressSync(plain, { params }));
      }
    },
  };
}

export default defineConfig({
  base: '/console/',
  plugins: [react(), schemaWords(), graphiqlWords(), lessMonaco(), packed(), buildMark()],
  worker: { format: 'es' },
  optimizeDeps: { include: ['monaco-graphql/esm/graphql.worker.js'] },
  server: { fs: { allow: ['..'] }, proxy: { '/graphql': 'http://127.0.0.1:8000', '/session': 'http://127.0.0.1:8000' } },
  build: {
    // Offices have browsers of some years ago: the style sheets are written down to them.
    target: 'es2022', cssTarget: ['chrome111', 'firefox115', 'safari16'], chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        // The editor changes with its versions, the screens every day: apart, so that a word costs a small file. `boot`
        // first: else the loader's helper lands in the editor's chunk, and the first page waits for all of it.
        codeSplitting: {
          groups: [
            { name: 'boot', priority: 100, test: /preload-helper|rolldown-runtime|commonjsHelpers/ },
            { name: 'react', priority: 50, test: /node_modules[\\/](react|react-dom|scheduler|zustand|use-sync-external-store|react-compiler-runtime|@tanstack)[\\/]/ },
            { name: 'graphiql', priority: 20, test: /node_modules[\\/](graphiql|@graphiql|graphql|graphql-language-service|framer-motion|motion-dom|markdown-it|@radix-ui)[\\/]/ },
            { name: 'monaco', priority: 10, test: /node_modules[\\/](monaco-editor|monaco-graphql)[\\/]/ },
          ],
        },
      },
    },
  },
});
