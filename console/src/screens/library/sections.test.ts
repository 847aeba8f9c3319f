import type { Act } from 'virtual:schema';
import { expect, it } from 'vitest';
import { isUnder, placeOf, sectionsOf } from './sections';

const said = (text: string): Act => ({ name: '', input: '', payload: '', answers: [], words: ['', text] });

it.each([
  ['Records a talk (A3)', ['A3']],
  ['The papers of B3-B7, C2', ['B3', 'B4', 'B5', 'B6', 'B7', 'C2']],
  ['From D1 to another: D3-D4', ['D1', 'D3', 'D4']],
  ['An application by the person (A1c)', ['A1c']],
  ['With the letter twice: E1-E3', ['E1', 'E2', 'E3']],
  ['Needs R-ACT-2 and UTF-8 alone', []],
  ['', []],
])('%s belongs to the sections %o', (text, sections) => {
  expect(sectionsOf(said(text))).toEqual(sections);
});

it('stands by letter and number: the second before the tenth', () => {
  const sections = ['B10', '-', 'A1c', 'B2', '?', 'A1', 'F1'];
  expect(sections.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))).toEqual([
    '-',
    '?',
    'A1',
    'A1c',
    'B2',
    'B10',
    'F1',
  ]);
});

it('is listed under its letter, or under the others', () => {
  expect([
    isUnder('B', 'B10'),
    isUnder('A', 'B10'),
    isUnder('-', '-'),
    isUnder('-', 'A1'),
    isUnder('A', '-'),
  ]).toEqual([true, false, true, false, false]);
});
