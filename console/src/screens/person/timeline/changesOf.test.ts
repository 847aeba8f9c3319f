import { describe, expect, it } from 'vitest';
import { changesOf, type Entry, papersOf } from './changesOf';
import { columnOf } from './columnOf';
import { valueInWords } from './valueInWords';

const entry = (before: unknown, after: unknown) =>
  ({
    before: before === null ? null : JSON.stringify(before),
    after: JSON.stringify(after),
  }) as unknown as Entry;

describe('what an act changed', () => {
  it('is each column whose value is another, in words', () => {
    const before = { stage: 'APPLICANT', unit: '', version: 1, ethnicity: '汉族' };
    const after = { stage: 'ACTIVIST', unit: '第一中学', version: 2, ethnicity: '汉族' };
    expect(changesOf(entry(before, after))).toEqual([
      { column: '阶段', was: '入党申请人', is: '入党积极分子' },
      { column: '单位', was: '—', is: '第一中学' },
    ]);
  });

  it('is what a new record says, and of a corrected one what it said before', () => {
    const step = (content: string, on: string) => ({ shape: { content, place: '' }, on });
    const before = { steps: { s1: step('初稿', '2026-01-01') } };
    const after = { steps: { s1: step('定稿', '2026-01-01'), s2: step('谈话', '2026-01-02') } };
    expect(changesOf(entry(before, after))).toEqual([
      { column: columnOf('content'), was: '初稿', is: '定稿' },
      { column: columnOf('content'), was: '—', is: '谈话' },
      { column: '日期', was: '—', is: '2026-01-02' },
    ]);
  });

  it('is nothing where nothing was kept, or what was kept cannot be read', () => {
    expect([
      changesOf(entry(null, {})),
      changesOf({ before: '{', after: 'null' } as unknown as Entry),
      changesOf({ before: null, after: null } as unknown as Entry),
    ]).toEqual([[], [], []]);
  });
});

it('the evidence is the papers of what was entered', () => {
  const steps = {
    s1: {
      attachments: [
        { name: '扫描件.pdf', reference: 'DA-1' },
        { name: '照片.jpg', reference: '' },
      ],
    },
    s2: {},
  };
  expect(papersOf(entry(null, { steps }))).toEqual(['扫描件.pdf DA-1', '照片.jpg']);
});

it.each([
  [null, '—'],
  ['', '—'],
  [[], '—'],
  [true, '是'],
  [false, '否'],
  [0, '0'],
  ['ACTIVIST', '入党积极分子'],
  ['一句话', '一句话'],
  [['甲', '乙'], '甲、乙'],
  [{ place: '会议室', note: '', due: 0 }, '地点 会议室'],
])('%j is read as %s', (value, words) => {
  expect(valueInWords(value)).toBe(words);
});

it.each([
  ['sub_status', '阶段内状态'],
  ['expected_leave_on', '预计离开日期'],
  ['no_such_column', 'no_such_column'],
])('the column %s is called %s', (name, words) => {
  expect(columnOf(name)).toBe(words);
});
