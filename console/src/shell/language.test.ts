import { beforeEach, describe, expect, it, vi } from 'vitest';

async function inLanguage(language: string) {
  localStorage.setItem('jishi:language', language);
  vi.resetModules();
  return import('./language');
}

describe('a table of words', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['zh', '关闭', '3 人', '应到'],
    ['en', 'Close', '3 people', 'Due'],
  ])('is read in the language of the page (%s)', async (language, close, many, due) => {
    const { words } = await inLanguage(language);
    const w = words({
      close: ['关闭', 'Close'],
      many: (n: number) => [`${n} 人`, `${n} people`],
      columns: { due: ['应到', 'Due'] },
    });
    expect([w.close, w.many(3), w.columns.due]).toEqual([close, many, due]);
  });

  it('does not compile without one of its languages', async () => {
    const { words } = await inLanguage('zh');
    // @ts-expect-error an English word is missing
    expect(words({ close: ['关闭'] }).close).toBe('关闭');
  });

  it('tells the browser which language it is', async () => {
    await inLanguage('en');
    expect(document.documentElement.lang).toBe('en');
    await inLanguage('zh');
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
