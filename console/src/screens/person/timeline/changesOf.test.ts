import { expect, it } from 'vitest';
import { changesOf, type Entry, papersOf } from './changesOf';
import { valueInWords } from './valueInWords';

const change = (given: object) => ({
  subject: 'RECORD',
  field: 'content',
  label: '内容',
  before: null,
  after: null,
  record: null,
  ...given,
});
const entry = (...changes: object[]) => ({ changes: changes.map(change) }) as unknown as Entry;

it('what an act changed is told field by field, in words', () => {
  const told = entry(
    { subject: 'CASE', field: 'stage', label: '阶段', before: 'APPLICANT', after: 'ACTIVIST' },
    { before: '初稿', after: '定稿' },
    { field: 'examPassed', label: '考试合格', after: 'true' },
    { field: 'methods', label: '方法', after: '["甲","乙"]' },
  );
  expect(changesOf(told)).toEqual([
    { column: '阶段', was: '入党申请人', is: '入党积极分子' },
    { column: '内容', was: '初稿', is: '定稿' },
    { column: '考试合格', was: '—', is: '是' },
    { column: '方法', was: '—', is: '甲、乙' },
  ]);
});

it('what is told elsewhere, and what says nothing, is left out', () => {
  const told = entry(
    { subject: 'APPROVAL', field: 'status', after: 'APPROVED' },
    { subject: 'ASSIGNMENT', field: 'since', after: '2026-01-01' },
    { field: 'recordedAt', after: '2026-01-01T00:00:00Z' },
  );
  expect([changesOf(told), changesOf(entry())]).toEqual([[], []]);
});

it('the evidence is the papers of what was entered', () => {
  const papers = [
    { name: '扫描件.pdf', reference: 'DA-1' },
    { name: '照片.jpg', reference: '' },
  ];
  const told = entry({ field: 'attachments', after: JSON.stringify(papers) }, { after: '[一句话' });
  expect(papersOf(told)).toEqual(['扫描件.pdf DA-1', '照片.jpg']);
  expect(changesOf(told)).toEqual([{ column: '内容', was: '—', is: '[一句话' }]);
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
