/** What the bundle was made of: a digest over every source, and the licence of everything that is in it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SCHEMA } from './schema.ts';

// tests/console recomputes this in Python, so that a stale bundle is noticed without Node.
const SOURCES = ['src', 'build', 'public', 'index.html', 'package-lock.json', 'vite.config.ts', SCHEMA];

function files(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];
}

/** The licence of everything that is in the bundle, as its authors published it. */
function licences(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; version?: string; license?: string }>;
  };
  return Object.entries(lock.packages)
    .filter(([path, held]) => path && !held.dev && existsSync(path))
    .map(([path, held]) => {
      const text = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
      return `${path.split('node_modules/').pop()} ${held.version} (${held.license})\n\n${text ? readFileSync(join(path, text), 'utf8').trim() : ''}\n`;
    })
    .join('\n' + '='.repeat(80) + '\n');
}

/** Writes dist/BUILD.json: one digest over every source, in the order of their names. */
export function buildMark(): Plugin {
  return {
    name: 'build-mark',
    apply: 'build',
    closeBundle() {
      const digest = createHash('sha256');
      for (const file of SOURCES.flatMap(files))
        digest.update(file.split('\\').join('/')).update('\0').update(readFileSync(file)).update('\0');
      writeFileSync('dist/BUILD.json', JSON.stringify({ sources: digest.digest('hex') }) + '\n');
      writeFileSync('dist/THIRD-PARTY.txt', licences());
    },
  };
}
