import { words } from '../../shell/language';

export const w = words({
  fileName: ['规程', 'regulation'],
  save: ['导出', 'Export'],
  print: ['打印', 'Print'],
  groups: {
    submission: ['上报', 'Submission'],
    decision: ['审批', 'Decision'],
    recording: ['录入', 'Recording'],
    duty: ['待办', 'Duty'],
  },
  process: {
    title: ['发展党员流程', 'The road'],
    scroll: ['流程图', 'The process'],
    picture: ['发展党员流程', 'The process of admission'],
    leg: (label: string, submitting: number, deciding: number) => [
      `${label}：上报 ${submitting} 条，审批 ${deciding} 条`,
      `${label}: ${submitting} rules to submit, ${deciding} to decide`,
    ],
    rules: (submitting: number, deciding: number) => [
      `上报 ${submitting} · 审批 ${deciding}`,
      `${submitting} + ${deciding} rules`,
    ],
  },
  rules: {
    title: ['规则', 'Rules'],
    searchIn: ['搜索规则、条款、文字', 'Search rules, articles, words'],
    search: ['搜索', 'Search'],
    everywhere: ['全部环节', 'Everywhere'],
    where: ['适用环节', 'Where it is judged'],
    many: (many: number) => [`${many} 条`, `${many} rules`],
    none: ['没有符合条件的规则。', 'No rule matches.'],
    bothEditions: ['两版全部', 'Both editions'],
    differing: ['两版不同', 'Where they differ'],
    columns: {
      article: {
        NATIONAL_2026: ['2026年条款', 'Article 2026'],
        MANUAL_2024: ['2014年条款', 'Article 2014'],
      },
      asks: ['要求', 'What it asks'],
      edition: {
        NATIONAL_2026: ['2026年细则', '2026 text'],
        MANUAL_2024: ['操作手册', 'Manual'],
      },
      where: ['适用', 'Where it is judged'],
      rule: ['规则', 'Rule'],
    },
    file: {
      rule: ['规则', 'Rule'],
      asks: ['要求', 'What it asks'],
      where: ['适用', 'Where'],
    },
  },
  judge: {
    title: ['按某日、某版规定评判', 'Judge as of a day, under an edition'],
    name: ['姓名或拼音', 'Name or pinyin'],
    whom: ['评判谁', 'Whom to judge'],
    nobodyNamed: ['没有此人', 'Nobody of that name'],
    asOf: ['评判日', 'As of'],
    clear: ['清除', 'Clear'],
    hint: [
      '选一个人，看当日的规定怎么说，新规定又会怎么说。不改动任何记录。',
      'Choose somebody: what the rules of the day say, and what the other edition would. Nothing is changed.',
    ],
    outOfScope: ['没有此人，或不在您的管辖范围内。', 'There is no such person in your scope.'],
    inForce: (on: string, edition: string, stage: string) => [
      `${on} 适用：${edition}；现为${stage}`,
      `on ${on} in force: ${edition}; today ${stage}`,
    ],
  },
  verdict: {
    inForce: ['当日适用', 'in force that day'],
    stage: ['当日阶段', 'Stage that day'],
    possible: ['可办', 'possible'],
    earliest: (day: string) => [`最早 ${day}`, `from ${day}`],
    overdue: ['已超期', 'Overdue'],
    differing: (many: number) => [
      `与另一版不同的操作 ${many} 项`,
      `${many} operations differ from the other edition`,
    ],
  },
});
