import { recordWords } from 'virtual:record-words';
import { enums } from 'virtual:schema';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { assignedIn, changesOf, type Entry, papersOf, verdictOf } from './changesOf';
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
const entry = (...changes: object[]) =>
  ({ act: 'decideApproval', changes: changes.map(change) }) as unknown as Entry;

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

it('who was put in charge is told by name, and whom the file does not know by none', () => {
  const whom = (after: string | null, before: string | null = null) => ({
    subject: 'ASSIGNMENT',
    field: 'memberId',
    before,
    after,
  });
  const names = new Map([
    ['mem_1', '周宇'],
    ['mem_2', '陈建思'],
  ]);
  const told = entry(
    whom('1'),
    { subject: 'ASSIGNMENT', field: 'role', after: 'MENTOR' },
    whom(null, '2'),
    whom('9'),
  );
  expect(assignedIn(told, names)).toEqual(['周宇', '陈建思']);
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
  ['2026-11-29T17:30:00.000Z', '2026-11-30 01:30'],
  ['组织关系、培养关系转出 · transferred', '组织关系、培养关系转出'],
  ['mem_01a22bcd-5343-7961-8894-37c0197202c7', '（见档案）'],
])('%j is read as %s', (value, words) => {
  expect(valueInWords(value)).toBe(words);
});

it('what a submission came to, and the opinion, are told openly', () => {
  const told = entry(
    { subject: 'APPROVAL', field: 'status', before: 'SUBMITTED', after: 'RETURNED' },
    { subject: 'APPROVAL', field: 'opinion', after: '材料不全' },
  );
  expect(verdictOf(told)).toEqual({ status: '退回', opinion: '材料不全' });
  expect(verdictOf(entry({ subject: 'APPROVAL', field: 'status', after: 'SUBMITTED' }))).toBeNull();
});

it.each([
  ['submitActivistFiling', '已备案'],
  ['decideApproval', '审核通过'],
])('what is approved by %s is told as %s', (act, status) => {
  const told = { ...entry({ subject: 'APPROVAL', field: 'status', after: 'APPROVED' }), act };
  expect(verdictOf(told)?.status).toBe(status);
});

const SUBJECTS = ['CASE', 'PERSON', 'RECORD', 'APPROVAL', 'TRANSFER', 'ROSTER'];
const RAW = /[A-Z]{2,}_|[a-z]+_[a-z]+|[0-9a-f]{8}-[0-9a-f]{4}|[a-z][A-Z]/;

// What calls itself so.
const NAMES = /WeCom|DingTalk/g;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  beforeAll(() => {
    localStorage.setItem('jishi:language', language);
    vi.resetModules();
    return () => localStorage.setItem('jishi:language', 'zh');
  });
  /** Nothing of the program; in Chinese no English word, but what is a name of a thing. */
  const isReadable = (text: string) =>
    !!text &&
    !RAW.test(text.replace(NAMES, '')) &&
    (language === 'zh' ? /\p{Script=Han}/u.test(text) : !/\p{Script=Han}/u.test(text));

  it('every value of every kind is told in words', async () => {
    const { valueInWords: told } = await import('./valueInWords');
    const raw = Object.entries(enums).flatMap(([kind, values]) =>
      Object.keys(values).flatMap((value) =>
        SUBJECTS.map((subject) => told(value, `${subject}.${kind}`)).filter(
          (text) => !isReadable(text) || text === value,
        ),
      ),
    );
    expect([...new Set(raw)]).toEqual([]);
  });

  it('every field of every record has a name', async () => {
    const { changesOf: told } = await import('./changesOf');
    const raw = Object.values(recordWords).flatMap((fields) =>
      Object.entries(fields ?? {}).flatMap(([field, known]) => {
        const label = known!.words[language === 'zh' ? 0 : 1];
        const changes = told(entry({ field, label, before: null, after: 'x' }));
        return changes.map(({ column }) => column).filter((column) => !isReadable(column));
      }),
    );
    expect([...new Set(raw)]).toEqual([]);
  });
});
