import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Verdict } from './Verdict';
import type { Judgement } from './verdicts';

const JUDGEMENT: Judgement = {
  edition: 'NATIONAL_2026',
  stage: 'ACTIVIST',
  status: 'ACTIVE',
  subStatus: null,
  nextSteps: [],
  overdue: [],
  deadlines: [],
  operations: [],
};
const step = {
  transition: 'LISTING' as const,
  label: '列为发展对象',
  target: 'DEVELOPMENT_TARGET' as const,
  earliest: '2027-01-01',
};
const linesOf = (container: Element) =>
  [...container.querySelector('article')!.children].map((line) => `${line.tagName} ${line.textContent}`);

it('says the edition and the stage of the day, and nothing of what there is none of', () => {
  const { container } = render(<Verdict judgement={JUDGEMENT} inForce={false} differing={[]} />);
  expect(linesOf(container)).toEqual(['H4 2026年细则 ', 'P 当日阶段 入党积极分子']);
});

it('says what is possible, from which day on, and why; what is late, what falls due, and what differs', () => {
  const problem = {
    message: '缺少材料',
    detail: '自传',
    rule: 'FORM-1',
    article: '第六条',
    severity: 'ERROR' as const,
    readyOn: null,
    dueFrom: null,
  };
  const operation = {
    section: 'B4',
    label: '考察',
    state: 'MISSING' as const,
    on: null,
    earliest: null,
    problems: [{ message: '半年一次', rule: 'TIME-3' }],
    askedBy: [],
  };
  const judgement: Judgement = {
    ...JUDGEMENT,
    status: 'TRANSFERRING',
    subStatus: 'REGISTERED',
    nextSteps: [
      { ...step, possible: false, problems: [problem] },
      { ...step, transition: 'PRE_REVIEW' as const, possible: true, problems: [] },
    ],
    overdue: [
      { message: '考察过期', rule: 'TIME-3', article: '第十四条', dueOn: '2026-06-30', severity: 'ERROR' },
    ],
    deadlines: [
      { message: '考察', rule: 'TIME-3', article: '第十四条', dueOn: '2026-12-31', overdue: false },
    ],
  };
  const { container } = render(<Verdict judgement={judgement} inForce differing={[operation]} />);
  expect(linesOf(container)).toEqual([
    'H4 2026年细则 当日适用',
    'P 当日阶段 入党积极分子 · 已注册 · 转接中',
    'DIV 列为发展对象 → 发展对象 最早 2027-01-01缺少材料(自传) FORM-1',
    'DIV 列为发展对象 → 发展对象 可办',
    'P 已超期 考察过期，2026-06-30 到期 TIME-3',
    'UL 2026-12-31 考察 TIME-3 · 第十四条',
    'DETAILS 与另一版不同的操作 1 项B4 考察 · 待办 半年一次 TIME-3',
  ]);
});
