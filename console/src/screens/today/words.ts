import { words } from '../../shell/language';

export const w = words({
  locale: ['zh-CN', 'en-GB'],
  tiles: {
    overdue: ['人有逾期事项', 'people with something overdue'],
    soon: ['人三十天内到期', 'people with something due in thirty days'],
    inbox: ['件上报等待审批', 'submissions waiting for a decision'],
    filings: ['人接收后等待备案', 'admissions waiting to be acknowledged'],
  },
  nothing: [
    '没有逾期,三十天内也没有到期事项。',
    'Nothing is overdue, and nothing is due within thirty days.',
  ],
  review: {
    title: ['待审阅材料', 'Papers to review'],
    all: (many: number) => [`依次审阅 ${many} 份`, `Read all ${many} in turn`],
    since: (day: string) => [`${day} 提交`, `handed in ${day}`],
    read: ['审阅', 'Read'],
  },
  overdue: {
    title: ['已逾期', 'Overdue'],
    none: ['没有逾期。', 'Nothing is overdue.'],
    since: (dueOn: string, days: number) => [
      `${dueOn} 到期,逾 ${days} 天`,
      `due ${dueOn}, ${days} days late`,
    ],
  },
  soon: {
    title: ['三十天内到期', 'Due within thirty days'],
    none: ['没有临期事项。', 'Nothing is due soon.'],
    until: (dueOn: string, days: number) => [`${dueOn},还有 ${days} 天`, `${dueOn}, in ${days} days`],
  },
  transfers: {
    title: ['接转待办', 'Transfers that wait'],
    none: ['没有待答复的接转。', 'No transfer waits for an answer.'],
    by: (day: string) => [`${day} 前答复`, `to be answered by ${day}`],
    handOver: ['办理转出', 'Hand over'],
  },
  all: (many: number) => [`全部 ${many} 人`, `All ${many}`],
  openFile: ['打开档案', 'Open the file'],
  settle: (what: string, name: string) => [`${what}:${name}`, `${what}: ${name}`],
  anotherRole: ['由其他角色办理', 'Another role does this'],
});
