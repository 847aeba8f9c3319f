import { beforeEach, describe, expect, it, vi } from 'vitest';
import { csvOf, exportList, saveTable } from './tables';

describe('a table as text', () => {
  it('has its cells in quotes, and its lines end as spreadsheets expect', () => {
    expect(
      csvOf([
        ['姓名', '人数'],
        ['张"三"', 3],
        [null, undefined],
      ]),
    ).toBe('"姓名","人数"\r\n"张""三""","3"\r\n"",""');
  });

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx'])('has %j as a text, not as a formula', (text) => {
    expect(csvOf([[text]])).toBe(`"'${text}"`);
  });

  it.each(['a=1', ' =1', '1-2'])('leaves %j as it is', (text) => {
    expect(csvOf([[text]])).toBe(`"${text}"`);
  });
});

describe('a file', () => {
  const saved: { name: string; content: Blob }[] = [];
  let content: Blob;

  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      content = given as Blob;
      return 'blob:1';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content });
    });
  });

  it('of a table begins with the mark of UTF-8', async () => {
    saveTable('名册', [['张三']]);
    expect(saved.map(({ name }) => name)).toEqual(['名册.csv']);
    expect([...new Uint8Array(await saved[0]!.content.arrayBuffer()).slice(0, 4)]).toEqual([
      0xef, 0xbb, 0xbf, 0x22,
    ]);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
  });

  it('of a whole list is what the server streams', async () => {
    vi.stubGlobal('fetch', async () => new Response('a,b'));
    await exportList('全部', 'query', {});
    expect(saved.map(({ name }) => name)).toEqual(['全部.csv']);
    expect(await saved[0]!.content.text()).toBe('a,b');
  });

  it('is not saved when the server refuses it', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"errors":[{"message":"无权"}]}', { status: 403 }));
    await expect(exportList('全部', 'query', {})).rejects.toThrow('无权');
    expect(saved).toEqual([]);
  });
});
