import { expect, it } from 'vitest';
import { atSubmission, type RegulationPage, whereJudged } from './whereJudged';

const guards = (...ids: string[]) => ids.map((id) => ({ id }));
const transition = (label: string, submitting: string[], deciding: string[]) => ({
  name: label,
  label,
  kind: null,
  source: 'APPLICANT' as const,
  target: 'ACTIVIST' as const,
  guards: guards(...submitting),
  deciding: guards(...deciding),
});
const PAGE: RegulationPage = {
  guards: [],
  transitions: [
    transition('列为积极分子', ['AGE-1', 'TIME-1'], ['AGE-1']),
    transition('延长', [], ['TIME-1']),
  ],
  recordings: [
    {
      kind: 'APPLICATION' as never,
      label: '申请',
      manual: '',
      stages: [],
      needsEvidence: false,
      byPerson: false,
      guards: guards('AGE-1'),
    },
  ],
  tasks: [
    { stage: 'ACTIVIST', guards: guards('TIME-1') },
    { stage: 'ACTIVIST', guards: guards('TIME-1', 'TIME-2') },
    { stage: 'FULL_MEMBER', guards: [] },
  ],
  operations: [],
};

it('the places are those at which some rule is judged, each once, along the road', () => {
  expect(whereJudged(PAGE).places).toEqual([
    '上报 · 列为积极分子',
    '审批 · 列为积极分子',
    '审批 · 延长',
    '录入 · 申请',
    '待办 · 入党积极分子',
  ]);
});

it('a rule may be judged at several places', () => {
  const { placesOf } = whereJudged(PAGE);
  expect([placesOf('AGE-1'), placesOf('TIME-1'), placesOf('TIME-2'), placesOf('TIME-3')]).toEqual([
    ['上报 · 列为积极分子', '审批 · 列为积极分子', '录入 · 申请'],
    ['上报 · 列为积极分子', '审批 · 延长', '待办 · 入党积极分子'],
    ['待办 · 入党积极分子'],
    [],
  ]);
});

it('a leg of the picture names its submission as the list of places does', () => {
  expect(whereJudged(PAGE).places).toContain(atSubmission('列为积极分子'));
});
