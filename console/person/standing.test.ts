/** What is shown is how it stands: of the road, of papers taken back, and of what others did meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Case } from './own';
import { progress } from './progress';

const paper = (status: string, on: string, more: object = {}) => ({
  id: `${status}-${on}`,
  status,
  on,
  title: '',
  text: '写过的话',
  attachments: [],
  ...more,
});
const made = (more: object) =>
  ({
    id: 'c',
    stage: 'APPLICANT',
    status: 'ACTIVE',
    operations: [],
    applications: { nodes: [] },
    ...more,
  }) as unknown as Case;
const nothing = () => undefined;
const drawn = (own: Case) => {
  const page = document.createElement('div');
  for (const part of progress({ own, account: 'a', again: nothing, renew: nothing }))
    if (part) page.append(part);
  return page;
};
const line = (own: Case) => drawn(own).querySelector('.centre.quiet')?.textContent;

beforeEach(() => {
  localStorage.removeItem('jishi:draft:a:submitApplication');
  vi.useFakeTimers({ now: new Date('2026-11-30T04:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

test.each([
  [[], '还没有递交入党申请书'],
  [['WITHDRAWN'], '还没有递交入党申请书'],
  [['SUBMITTED'], '入党申请书已递交，等支部审阅'],
  [['RETURNED'], '入党申请书已退回，改好后再交'],
])('an applicant is told what became of the application: %s', (statuses, told) => {
  const nodes = statuses.map((status) => paper(status, '2026-11-02'));
  expect(line(made({ applications: { nodes } }))).toBe(told);
});

test.each([
  ['2026-12-23', [], '预备期自2025年12月23日起，12月23日期满，期满前请递交转正申请书'],
  ['2026-09-23', [], '预备期自2025年12月23日起，已于9月23日期满，请尽快递交转正申请书'],
  ['2026-09-23', ['SUBMITTED'], '预备期自2025年12月23日起，已于9月23日期满，转正申请书已递交，等支部审阅'],
  ['2026-09-23', ['APPROVED'], '预备期自2025年12月23日起，已于9月23日期满，转正申请书已通过审阅'],
  ['2026-12-23', ['RETURNED'], '预备期自2025年12月23日起，12月23日期满，转正申请书已退回，请改好后再交'],
])('probation until %s with %s', (eligibleOn, statuses, told) => {
  const nodes = statuses.map((status) => paper(status, '2026-09-02'));
  const probation = { start: '2025-12-23', eligibleOn };
  expect(line(made({ stage: 'PROBATIONARY_MEMBER', probation, conversionRequests: { nodes } }))).toBe(told);
});

test.each([[[]], [[paper('RETURNED', '2026-11-01')]]])(
  'what was taken back is filled in again: after %o',
  (before) => {
    const operations = [{ act: 'submitApplication', state: 'MISSING', possible: true }];
    const attachments = [{ id: 'file', name: 'IMG.jpg', thumbnail: '/files/1' }];
    const nodes = [...before, paper('WITHDRAWN', '2026-11-02', { attachments })];
    const page = drawn(made({ operations, applications: { nodes } }));
    page.querySelector<HTMLElement>('.back .primary')?.click();
    expect(page.querySelector('textarea')?.value).toBe('写过的话');
    expect(page.querySelectorAll('.tile img').length).toBe(1);
    expect(page.textContent).toContain('已填入您撤回的内容');
  },
);

test.each(['APPROVED', 'SUBMITTED'])('after a report that is %s another may be handed in', (status) => {
  const operations = [
    { act: 'submitApplication', state: 'DONE', possible: true },
    { act: 'submitThoughtReport', state: 'DONE', possible: true, earliest: '2026-11-30' },
    { act: 'submitConversionRequest', state: 'MISSING', possible: true },
  ];
  const own = { operations, thoughtReports: { nodes: [paper(status, '2026-11-02')] } };
  const buttons = (page: Element) =>
    Array.from(page.querySelectorAll('.paper > button'), ({ textContent }) => textContent);
  expect(buttons(drawn(made(own)))).toEqual(['提交转正申请书', '提交思想汇报']);
  const [, report] = operations;
  const page = drawn(made({ ...own, operations: [report] }));
  const heads = Array.from(page.querySelectorAll('h2'), ({ textContent }) => textContent);
  expect(heads).toEqual(['现在没有要您办的', '可以再交一份思想汇报']);
  expect(page.textContent).not.toContain('下一件事最早在');
});

test('a report that came back has one form, in its card', () => {
  const operations = [{ act: 'submitThoughtReport', state: 'DONE', possible: true }];
  const page = drawn(made({ operations, thoughtReports: { nodes: [paper('RETURNED', '2026-11-02')] } }));
  expect(page.querySelectorAll('.paper').length).toBe(0);
  expect(page.textContent).toContain('改好再交');
});

test('two papers that wait are told apart by their days', () => {
  const nodes = [paper('SUBMITTED', '2026-11-02'), paper('SUBMITTED', '2026-08-02')];
  const page = drawn(made({ thoughtReports: { nodes } }));
  expect(Array.from(page.querySelectorAll('.row p'), ({ textContent }) => textContent)).toEqual([
    '思想汇报已提交，等支部审阅（11月2日交）',
    '思想汇报已提交，等支部审阅（8月2日交）',
  ]);
});
