/** Words of how the work goes. */
import { words } from '../../shell/language';

export const w = words({
  span: (since: string, until: string) => [`${since} 至 ${until}`, `${since} to ${until}`],
  save: ['导出', 'Export'],
  fileName: ['工作情况', 'how-the-work-goes'],
  days: (many: number | null) => [many === null ? '·' : `${many} 天`, many === null ? '·' : `${many} days`],
  durations: {
    title: ['各步用时', 'How long each step takes'],
    note: [
      '从上一步到这一步的天数;按期间内到达这一步的人计算。',
      'Days from the step before, of those who came to it in these days.',
    ],
    step: ['步骤', 'Step'],
    people: ['人数', 'People'],
    median: ['中位数', 'Median'],
    ninetieth: ['九成以内', 'Nine of ten'],
  },
  decisions: {
    title: ['审批情况', 'Decisions'],
    kind: ['类型', 'Kind'],
    approved: ['通过', 'Approved'],
    returned: ['退回', 'Returned'],
    rejected: ['拒绝', 'Decided against'],
    median: ['用时中位数', 'Median time'],
    ninetieth: ['九成以内', 'Nine of ten'],
  },
  rules: {
    title: ['退回涉及规则', 'Rules unmet in what came back'],
    note: ['上报、审批时已发现未满足的规则。', 'As they were found when it was submitted or decided.'],
    rule: ['规则', 'Rule'],
    count: ['件数', 'Submissions'],
    none: ['没有退回的上报件涉及未满足的规则。', 'Nothing came back with a rule unmet.'],
  },
  back: {
    title: (what: string) => [`退回清单:${what}`, `What came back: ${what}`],
    none: ['没有退回的上报件。', 'Nothing came back.'],
    more: ['再显示一些', 'Show more'],
    close: ['收起', 'Close'],
    person: ['姓名', 'Name'],
    branch: ['支部', 'Branch'],
    decided: ['日期', 'Date'],
    status: ['结论', 'Decision'],
    opinion: ['意见', 'Opinion'],
  },
  entries: {
    title: ['补录情况', 'Late entries'],
    note: ['发生七天以后才录入的记录。', 'Records entered more than seven days after they happened.'],
    people: ['有补录的人员', 'People with late entries'],
    kind: ['记录', 'Record'],
    count: ['条数', 'Records'],
    late: ['补录', 'Late'],
    share: ['占比', 'Share'],
    none: ['期间没有记录。', 'Nothing is recorded of these days.'],
  },
});
