/** What the bundle was made of: a digest over every source, and the licence of everything that is in it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SCHEMA } from './schema.ts';

// tests/console recomputes this in Python, so that a stale bundle is noticed without Node.
const SOURCES = [
  'src',
  'person',
  'build',
  'public',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'vite.person.ts',
  SCHEMA,
];

const LINE = `\n${'='.repeat(80)}\n`;

interface Lock {
  packages: Record<string, { dev?: boolean; version?: string; license?: string }>;
}

function files(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** One digest over every source, in the order of their names. */
function digest() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(files))
    hash.update(file.replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function licenceText(path: string) {
  const name = readdirSync(path).find((one) => /^licen[cs]e/i.test(one));
  return name ? readFileSync(join(path, name), 'utf8').trim() : '';
}

/** The licence of everything that is in the bundle, as its authors published it. */
function licences(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path && !dev && existsSync(path))
    .map(([path, { version, license }]) => {
      const name = path.split('node_modules/').pop();
      return `${name} ${version} (${license})\n\n${licenceText(path)}\n`;
    })
    .join(LINE);
}

/** Writes dist/BUILD.json and dist/THIRD-PARTY.txt. */
export function buildMark(): Plugin {
  return {
    name: 'build-mark',
    apply: 'build',
    closeBundle() {
      writeFileSync('dist/BUILD.json', `${JSON.stringify({ sources: digest() })}\n`);
      writeFileSync('dist/THIRD-PARTY.txt', licences());
    },
  };
}
