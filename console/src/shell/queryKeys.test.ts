/** Every key of the cache is asked under in one place: two places, two shapes, and the one breaks on what the other kept. */
import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Asked {
  file: string;
  paged: boolean;
  key: string[];
}

/** The elements of an array as it is written, each as it stands there. */
const elementsOf = (array: string) =>
  array
    .slice(1, -1)
    .split(',')
    .map((element) => element.trim())
    .filter(Boolean);

/** The key that follows a question: written there, or a constant of the same file. */
function keyOf(text: string, at: number): string[] {
  const [, written = ''] = /queryKey(?:: (\[[^\]]*\]|\w+))?,/.exec(text.slice(at)) ?? [];
  if (written.startsWith('[')) return elementsOf(written);
  return elementsOf(new RegExp(`const ${written || 'queryKey'} = (\\[[^\\]]*\\])`).exec(text)?.[1] ?? '');
}

const ASKED: Asked[] = Object.entries(SOURCES).flatMap(([file, text]) =>
  [...text.matchAll(/\buse(Infinite)?Query\(\{/g)].map((match) => ({
    file,
    paged: !!match[1],
    key: keyOf(text, match.index),
  })),
);

const isLiteral = (element: string) => element.startsWith("'");
/** Whether two keys may be one: as long, and no word of the one stands where another stands in the other. */
const mayBeOne = (a: Asked, b: Asked) =>
  a.key.length === b.key.length &&
  a.key.every((element, at) => {
    const other = b.key[at]!;
    return !isLiteral(element) || !isLiteral(other) || element === other;
  });
const pairs = ASKED.flatMap((a, at) => ASKED.slice(at + 1).map((b) => [a, b] as const));
const said = ([a, b]: readonly [Asked, Asked]) => `${a.file} ${a.key} = ${b.file} ${b.key}`;

test('the keys are found', () => {
  expect(ASKED.length).toBeGreaterThan(40);
  expect(ASKED.filter(({ paged }) => paged).length).toBeGreaterThan(8);
  expect(ASKED.filter(({ key }) => !key.length)).toEqual([]);
});

test('no two places ask under one key', () => {
  // Of the two lists a sitting is held over and their counts, the key is given: see the next test.
  const own = pairs.filter(([a, b]) => [a, b].every(({ key }) => isLiteral(key[0]!)));
  expect(own.filter(([a, b]) => mayBeOne(a, b)).map(said)).toEqual([]);
});

test('what a list is called that is read page by page, nothing read whole is called', () => {
  const given = Object.values(SOURCES).flatMap((text) =>
    [...text.matchAll(/\bkey: ('[\w-]+'),\s+fetchPage/g)].map(([, name]) => name!),
  );
  const first = (paged: boolean) => ASKED.filter((one) => one.paged === paged).map(({ key }) => key[0]!);
  const sittings = new Set(given);
  expect(sittings.size).toBeGreaterThan(1);
  expect(first(false).filter((name) => sittings.has(name))).toEqual([]);
  const both = pairs.filter(([a, b]) => a.paged !== b.paged && a.key[0] === b.key[0]);
  expect(both.filter(([a, b]) => mayBeOne(a, b)).map(said)).toEqual([]);
});
