import { acts } from 'virtual:schema';
import { describe, expect, it } from 'vitest';
import type { RecordsQuery } from '../../../gql/graphql';
import { actsFromApproval, actsFromRecord, fromAnything } from './actsFrom';
import { correctionOf } from './correctionOf';
import type { FiledRecord } from './record';
import { rowsOf } from './rowsOf';
import { saidOf } from './saidOf';
import { verbOf } from './verbOf';

/** What other screens offer: of a person, a meeting, and the offices. */
const ELSEWHERE = new Set([
  'updateCandidate',
  'updateGeneralMeeting',
  'deleteGeneralMeeting',
  'updateOrganization',
  'updateMember',
  'updateAccount',
]);

const filed = (given: Record<string, unknown>) =>
  ({
    __typename: 'TalkRecord',
    id: 't1',
    kind: 'TALK',
    on: '2026-01-10',
    version: 2,
    lateEntry: true,
    recordedBy: { name: '第一支部' },
    attachments: [{ name: '扫描件.pdf', reference: 'DA-1' }],
    ...given,
  }) as FiledRecord;

const approval = (given: object) => ({
  id: 'a1',
  kind: 'PRE_REVIEW',
  status: 'SUBMITTED',
  version: 5,
  submittedOn: '2026-01-12',
  note: '请审',
  opinion: '',
  history: [],
  decidedOn: null,
  deadlineOn: '2026-02-12',
  outcome: null,
  submittedBy: null,
  decidedBy: null,
  addressedTo: null,
  foundProblems: [{ guard: 'R-PRE-1.2', severity: 'WARNING', article: '第十五条', zh: '晚了', en: 'Late' }],
  ...given,
});
const answer = (talks: unknown[], approvals: unknown[]) =>
  ({
    candidate: { id: 'c1', version: 3, talks: { nodes: talks }, approvals: { nodes: approvals } },
  }) as unknown as RecordsQuery;

describe('what is on file', () => {
  it('is every record and every submission, the newest first', () => {
    const older = filed({ id: 't0', on: '2026-01-01' });
    expect(rowsOf(answer([older, filed({})], [approval({})])).map(({ id }) => id)).toEqual([
      'a1',
      't1',
      't0',
    ]);
  });

  it('is a record with what it says, its papers, who entered it, and what begins from it', () => {
    const record = filed({ content: '了解入党动机' });
    expect(rowsOf(answer([record], []))).toEqual([
      {
        id: 't1',
        typename: 'TalkRecord',
        kind: 'TALK',
        title: expect.any(String),
        on: '2026-01-10',
        said: '了解入党动机',
        state: '',
        version: 2,
        caseVersion: 3,
        by: '第一支部',
        late: true,
        papers: ['扫描件.pdf DA-1'],
        acts: ['updateTalk', 'deleteTalk'],
        value: record,
        warned: [],
      },
    ]);
  });

  it('is a submission with its deadline while it waits, and with what was decided afterwards', () => {
    const decided = approval({
      status: 'APPROVED',
      decidedOn: '2026-02-01',
      decidedBy: { name: '党委' },
      opinion: '同意',
    });
    const [waits, done] = [rowsOf(answer([], [approval({})]))[0]!, rowsOf(answer([], [decided]))[0]!];
    expect([waits.said.split(' · ').slice(1), done.said.split(' · ').slice(1)]).toEqual([
      ['2026-02-12 前审批', '请审'],
      ['2026-02-01 党委', '同意'],
    ]);
    expect(waits.warned).toEqual([
      { rule: 'R-PRE-1', message: '晚了', article: '第十五条', severity: 'WARNING' },
    ]);
  });

  it('is a filing that took effect as it was submitted, not an approval', () => {
    const [row] = rowsOf(answer([], [approval({ status: 'APPROVED', acceptedOnSubmission: true })]));
    expect([row!.said.split(' · ')[0], row!.state]).toEqual(['已备案', 'FILED']);
  });

  it('tells why a decision on it was reversed', () => {
    const reversal = { on: '2026-02-03', reason: '录错了人' };
    const history = [{ on: '2026-02-01', status: 'APPROVED', opinion: '同意', reversal }];
    const [row] = rowsOf(answer([], [approval({ history })]));
    expect(row!.said).toContain('2026-02-03 撤销决定（审核通过），理由：录错了人');
  });

  it('is nothing of somebody who is not there', () => {
    expect([rowsOf(undefined), rowsOf({ candidate: null } as RecordsQuery)]).toEqual([[], []]);
  });
});

describe('what begins', () => {
  it.each([
    ['ThoughtReport', '', true, false, ['reviewThoughtReport', 'withdrawThoughtReport']],
    ['ThoughtReport', '', false, false, []],
    ['PublicNotice', '', false, false, ['closePublicNotice', 'updatePublicNotice', 'deletePublicNotice']],
    ['PublicNotice', '', false, true, ['updatePublicNotice']],
    [
      'AdmissionForm',
      'ADMISSION_FORM_ISSUED',
      false,
      false,
      ['updateIssuedAdmissionForm', 'deleteIssuedAdmissionForm'],
    ],
    ['AdmissionForm', 'ADMISSION_FORM', false, false, ['updateAdmissionForm', 'deleteAdmissionForm']],
    ['DoneRecord', 'OATH_TAKEN', false, false, ['updateStep', 'deleteStep']],
    ['DoneRecord', 'UPWARD_FILING', false, false, []],
    ['NoSuchRecord', '', false, false, []],
  ])('from a record: %s %s (waits: %s, closed: %s)', (typename, kind, isWaiting, isClosed, acts) => {
    expect(actsFromRecord(typename, kind, isWaiting, isClosed)).toEqual(acts);
  });

  it('an act of every kind that is corrected or taken off the file', () => {
    const begun = new Set(fromAnything());
    const left = acts.map(({ name }) => name).filter((name) => /^(update|delete)/.test(name));
    expect(left.filter((name) => !begun.has(name) && !ELSEWHERE.has(name))).toEqual([]);
  });

  it.each([
    ['SUBMITTED', ['decideApproval', 'deliberateApproval', 'withdrawApproval']],
    ['APPROVED', ['reverseDecision']],
    ['RETURNED', ['reverseDecision']],
    ['WITHDRAWN', []],
  ])('from a submission: %s', (status, acts) => {
    expect(actsFromApproval(status)).toEqual(acts);
  });

  it.each([
    ['updateTalk', '更正'],
    ['deleteStep', '删除'],
    ['deliberateApproval', '审议'],
    ['decideApproval', '审批'],
    ['recordTalk', '录入谈话记录'],
    ['noSuchAct', 'noSuchAct'],
  ])('%s is called %s', (act, verb) => {
    expect(verbOf(act)).toBe(verb);
  });
});

describe('a record in a line', () => {
  it.each([
    [
      'a notice that hangs',
      { __typename: 'PublicNotice', places: [{ place: '公告栏', start: '2026-01-01', end: '2026-01-08' }] },
      '公示中 · 公告栏 2026-01-01 – 2026-01-08',
    ],
    [
      'a notice that was closed',
      { __typename: 'PublicNotice', closedOn: '2026-01-09', clean: true },
      '不影响发展',
    ],
    ['an opinion', { member: { name: '王芳' }, content: '同意' }, '王芳 · 同意'],
    [
      'a vote',
      { __typename: 'VoteRecord', dueVoters: 9, presentVoters: 8, approve: 7, oppose: 0, abstain: 1 },
      '应到 9 实到 8 赞成 7 反对 0 弃权 1',
    ],
    ['what says nothing', {}, ''],
  ])('%s', (_, given, said) => {
    expect(saidOf(filed(given))).toBe(said);
  });
});

it.each(['Exemption', 'Postponement'])(
  'the reason of a correction is not that of the record: %s',
  (__typename) => {
    expect(correctionOf(filed({ __typename, reason: '边远地区' }))).toMatchObject({
      ground: '边远地区',
      reason: '',
    });
  },
);

it('a correction begins with the record’s values under the names that it takes', () => {
  const vote = filed({
    __typename: 'VoteRecord',
    member: { id: 'm1' },
    meeting: { id: 'g1' },
    dueVoters: 9,
    presentVoters: 8,
    approve: 7,
  });
  expect(correctionOf(vote)).toMatchObject({
    memberId: 'm1',
    meetingId: 'g1',
    ballot: { due: 9, present: 8, approve: 7 },
  });
});
