import { expect, it, vi } from 'vitest';

async function inLanguage(language: string) {
  localStorage.setItem('jishi:language', language);
  vi.resetModules();
  return (await import('./twoLines')).twoLines;
}

it('a Chinese name is cut after ten characters, and after twenty it is left off', async () => {
  const twoLines = await inLanguage('zh');
  expect([
    twoLines('一二三四五六七八九十'),
    twoLines('一二三四五六七八九十甲'),
    twoLines('一二三四五六七八九十一二三四五六七八九十甲'),
  ]).toEqual([
    ['一二三四五六七八九十'],
    ['一二三四五六七八九十', '甲'],
    ['一二三四五六七八九十', '一二三四五六七八九…'],
  ]);
});

it('an English name is cut between words, and a word alone where it must be', async () => {
  const twoLines = await inLanguage('en');
  expect([
    twoLines('Development target', 14),
    twoLines('Applicant', 14),
    twoLines('Probationarymembership', 14),
    twoLines('List as a target of development by the branch'),
  ]).toEqual([
    ['Development', 'target'],
    ['Applicant'],
    ['Probationaryme', 'mbership'],
    ['List as a target of', 'development by the …'],
  ]);
});
