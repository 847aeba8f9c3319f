import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../gql/graphql';
import type { Returned } from '../../parts/back/cameBack';
import { type Given, type Person, type Ready, type Submission, verbOf } from './band';
import { bandsOf } from './bands';
import { todayFilters } from './useToday';

const BRANCH = { id: 'org_1', name: '一支部' };
const of = (name: string, more = {}) => ({
  id: `cand_${name}`,
  name,
  stage: 'ACTIVIST',
  branch: BRANCH,
  ...more,
});
const person = (name: string, more: Partial<Person> = {}) =>
  of(name, { nextDueOn: null, overdue: [], deadlines: [], ...more }) as Person;
const late = (message: string, consequence: string, dueOn: string | null) =>
  ({
    message,
    consequence,
    dueOn,
    rule: message,
    guard: message,
    article: null,
  }) as Person['overdue'][number];
const due = (message: string, dueOn: string) =>
  ({ message, dueOn, rule: message, article: '', overdue: false }) as Person['deadlines'][number];
const list = <N>(...nodes: N[]) => ({ nodes, totalCount: nodes.length });

const RETURNED = {
  id: 'apr_1',
  kind: 'PRE_REVIEW',
  status: 'RETURNED',
  submittedOn: '2026-11-20',
  decidedOn: '2026-11-24',
  opinion: '政审缺函调回复。',
  decidedBy: { name: '韩立新', role: 'COMMITTEE_ADMIN', organization: { name: '机关党委' } },
  decision: { committeeMetOn: null, vote: { due: 9, present: 7, approve: 7, oppose: 0, abstain: 0 } },
  candidate: of('林晓棠'),
} as unknown as Returned;
const PAPER = {
  id: 'p1',
  kind: 'THOUGHT_REPORT',
  recordedAt: '2026-11-25T02:00:00Z',
  candidate: of('马思源'),
};
const LATE = list(
  person('丁若溪', { overdue: [late('没有附件', 'UNTIDY', '2026-01-01')] }),
  person('陈奕帆', { overdue: [late('应派人谈话', 'LATE', '2026-11-12')] }),
  person('周屿', { overdue: [late('尚未讨论转正', 'UNLAWFUL', '2026-10-01')] }),
  person('苏婉宁', { overdue: [late('考察意见缺', 'UNLAWFUL', '2026-06-30')] }),
);
const SOON = list(
  person('许青禾', { deadlines: [due('党费未登记', '2026-11-30'), due('半年以后', '2027-05-30')] }),
  person('郭安琪', { deadlines: [due('支部大会', '2026-12-18')] }),
);
const READY = [
  of('沈嘉木', {
    nextDueOn: null,
    operations: [
      { section: 'A3', label: '录入谈话记录', act: 'recordTalk', state: 'DONE', allowed: true, askedBy: [] },
      {
        section: 'A5',
        label: '支委会决议',
        act: 'recordCommitteeResolution',
        state: 'MISSING',
        allowed: true,
        dueOn: null,
        askedBy: [{ message: '须经支委会讨论' }],
      },
    ],
  }),
] as unknown as Ready[];
const SUBMITTING = {
  section: 'A6',
  label: '确定为积极分子并备案',
  act: 'submitActivistFiling',
  state: 'MISSING',
  allowed: true,
  dueOn: null,
  askedBy: [],
};
const submission = (id: string, kind: string, deadlineOn: string | null, more = {}) =>
  ({
    id,
    kind,
    submittedOn: '2026-11-01',
    deadlineOn,
    deliberations: [],
    candidate: of(id, { superiorTalks: { totalCount: 1 } }),
    ...more,
  }) as unknown as Submission;
const untalked = { candidate: of('郑明', { superiorTalks: { totalCount: 0 } }) };
const WAITING = list(
  submission('甲', 'PRE_REVIEW', null),
  submission('乙', 'ADMISSION_APPROVAL', '2026-12-01', untalked),
  submission('丙', 'CONVERSION_APPROVAL', '2026-11-20'),
);
const own = (label: string) => ({
  section: 'B4',
  label,
  act: 'recordOpinion',
  stage: 'ACTIVIST' as const,
  own: true,
});

const given = (role: Role, more: Partial<Given>): Given => ({
  role,
  organization: 'org_0',
  mending: () => own('支部考察意见'),
  ...more,
});
/** The first three lines, each as band, person, sentence, when, button. */
const first = (role: Role, more: Partial<Given>) =>
  bandsOf(given(role, more))
    .flatMap(({ name, lines }) =>
      lines.map(({ person: { name: whose }, sentence, when = '', act }) =>
        [name, whose, sentence, when, act.label].join(' | '),
      ),
    )
    .slice(0, 3);

const everything = {
  back: list(RETURNED),
  papers: { papers: [PAPER as never], total: 1 },
  late: LATE,
  soon: SOON,
  ready: READY,
  waiting: WAITING,
  unfiled: list(person('钱多')),
  unanalysed: 4,
};

const TABLE: [Role, string, Partial<Given>, string[]][] = [
  [
    'BRANCH_ADMIN',
    'with something of everything',
    everything,
    [
      'back | 林晓棠 | 预审退回：政审缺函调回复。 | 2天前 | 补正并重报',
      'papers | 马思源 | 思想汇报 | 昨天提交 | 审阅',
      'late | 苏婉宁 | 考察意见缺 | 逾 149 天 | 录入支部考察意见',
    ],
  ],
  [
    'BRANCH_ADMIN',
    'with what is late: against the regulation, late, untidy',
    { late: LATE },
    [
      'late | 苏婉宁 | 考察意见缺 | 逾 149 天 | 录入支部考察意见',
      'late | 周屿 | 尚未讨论转正 | 逾 56 天 | 录入支部考察意见',
      'late | 陈奕帆 | 应派人谈话 | 逾 14 天 | 录入支部考察意见',
    ],
  ],
  [
    'BRANCH_ADMIN',
    'with what falls due, nothing of it in half a year',
    { soon: SOON, ready: READY },
    [
      'soon | 许青禾 | 党费未登记 | 还有 4 天 | 录入支部考察意见',
      'soon | 郭安琪 | 支部大会 | 还有 22 天 | 录入支部考察意见',
      'ready | 沈嘉木 | 须经支委会讨论 |  | 录入支委会决议',
    ],
  ],
  [
    'BRANCH_ADMIN',
    'with what was resolved, which goes up before anything else is asked for',
    { ready: [{ ...READY[0]!, operations: [...READY[0]!.operations, SUBMITTING] } as Ready] },
    ['ready | 沈嘉木 | 条件已齐，可以办理：确定为积极分子并备案。 |  | 确定为积极分子并备案'],
  ],
  ['BRANCH_ADMIN', 'with nothing', { late: list(), soon: list(), ready: [] }, []],
  [
    'BRANCH_ADMIN',
    'where another role settles it',
    { late: LATE, mending: () => ({ ...own('审批'), own: false }) },
    [
      'late | 苏婉宁 | 考察意见缺 | 逾 149 天 | 打开档案',
      'late | 周屿 | 尚未讨论转正 | 逾 56 天 | 打开档案',
      'late | 陈奕帆 | 应派人谈话 | 逾 14 天 | 打开档案',
    ],
  ],
  [
    'COMMITTEE_ADMIN',
    'decides first what is late, then what is due',
    everything,
    [
      'decide | 丙 | 转正、延长、取消审批，11月1日上报。 | 逾 6 天 | 审批',
      'decide | 郑明 | 接收审批，11月1日上报。 | 还有 5 天 | 审批',
      'decide | 甲 | 预审，11月1日上报。 |  | 审批',
    ],
  ],
  [
    'COMMITTEE_ADMIN',
    'talks, analyses, and sees what is not filed upward',
    { ...everything, waiting: list(submission('乙', 'ADMISSION_APPROVAL', null, untalked)) },
    [
      'decide | 郑明 | 接收审批，11月1日上报。 |  | 审批',
      'talk | 郑明 | 审批前须派人同本人谈话。 |  | 录入上级谈话',
      'analyse | 4 名积极分子 | 今年还没有分析积极分子队伍。 |  | 记录分析',
    ],
  ],
  [
    'GENERAL_BRANCH_ADMIN',
    'deliberates what it has not deliberated yet',
    {
      late: list(),
      waiting: list(
        submission('甲', 'PRE_REVIEW', null),
        submission('丙', 'PRE_REVIEW', null, { deliberations: [{ organizationId: 'org_0' }] }),
      ),
    },
    ['deliberate | 甲 | 预审，11月1日上报。 |  | 审议'],
  ],
  [
    'ORG_DEPT',
    'acknowledges',
    everything,
    [
      'file | 钱多 | 接收已批复，等待备案。 |  | 备案',
      'late | 苏婉宁 | 考察意见缺 | 逾 149 天 | 录入支部考察意见',
      'late | 周屿 | 尚未讨论转正 | 逾 56 天 | 录入支部考察意见',
    ],
  ],
  [
    'AUDITOR',
    'sees what is late alone',
    { late: list(LATE.nodes[1]!), soon: list() },
    ['late | 陈奕帆 | 应派人谈话 | 逾 14 天 | 录入支部考察意见'],
  ],
  ['SYSTEM_ADMIN', 'has no people', everything, []],
];

describe('the first lines of the day', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T02:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  it.each(TABLE)('%s, %s', (role, _situation, more, lines) => {
    expect(first(role, more)).toEqual(lines);
  });

  it('say who gave the opinion that came back, when and by which vote', () => {
    expect(bandsOf(given('BRANCH_ADMIN', { back: list(RETURNED) }))[0]!.lines[0]).toMatchObject({
      below: '机关党委 · 党委管理员韩立新 · 11月24日 · 赞成 7 票、反对 0 票',
      act: { href: '#/people/cand_林晓棠?do=C7'.replace('林晓棠', encodeURIComponent('林晓棠')) },
    });
  });

  it('a button says what is done', () => {
    expect(['支委会决议', '录入谈话记录', '上报党委审批', 'talk'].map(verbOf)).toEqual([
      '录入支委会决议',
      '录入谈话记录',
      '上报党委审批',
      'talk',
    ]);
  });
});

it('those in work are asked for, of one organization when the address names it', () => {
  const { late: first, soon } = todayFilters('org_1', '2026-11-29', '2026-12-29');
  expect([first, soon]).toEqual([
    { status: ['ACTIVE'], organization: 'org_1', overdue: true },
    {
      status: ['ACTIVE'],
      organization: 'org_1',
      overdue: false,
      nextDueOn: { from: '2026-11-29', to: '2026-12-29' },
    },
  ]);
});
