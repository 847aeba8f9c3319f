import { expect, it } from 'vitest';
import { fieldsOf } from '../fieldsOf';
import { actNamed } from '../testing';
import { receiptOf } from './receiptOf';

const linesOf = (act: string, sent: object, answer: object, before = {}) =>
  receiptOf(
    actNamed(act),
    fieldsOf(actNamed(act), {}, []),
    { ...sent },
    { errors: [], ...answer },
    () => '',
    before,
  ).lines.map(({ label, text }) => `${label} ${text}`);

it('a correction is told with what stood there', () => {
  const lines = linesOf(
    'updateCandidate',
    { unit: '一所', name: '张三' },
    {},
    { unit: '监督站', name: '张三' },
  );
  expect(lines).toContain('单位 监督站 → 一所');
  expect(lines).toContain('姓名 张三');
});

it('a submission is told with before whom it is', () => {
  const approval = { id: 'apr_1', status: 'SUBMITTED', addressedTo: { name: '第一党委' } };
  expect(linesOf('submitPreReview', {}, { approval })).toEqual(['报送 第一党委', '状态 待审批']);
});

it('a filing that counts at once, with the stage it led to', () => {
  const approval = { id: 'apr_1', status: 'APPROVED', addressedTo: { name: '第一党委' } };
  const candidate = { id: 'c', name: '张三', stage: 'ACTIVIST' };
  expect(linesOf('submitActivistFiling', {}, { approval, candidate })).toEqual([
    '报送 第一党委',
    '状态 已备案，即时生效',
    '现阶段 入党积极分子',
  ]);
});
