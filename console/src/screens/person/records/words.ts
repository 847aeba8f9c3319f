import { words } from '../../../shell/language';

export const w = words({
  title: ['档案材料', 'On file'],
  nothing: ['还没有记录。', 'Nothing is on file yet.'],
  columns: {
    day: ['日期', 'Day'],
    record: ['材料', 'Record'],
    said: ['内容', 'What it says'],
    papers: ['附件', 'Papers'],
    by: ['录入', 'By'],
    acts: ['操作', 'Acts'],
  },
  read: (title: string, on: string) => [`阅读 ${title} ${on}`, `Read ${title} ${on}`],
  late: ['补录', 'late'],
  submission: ['上报', 'submission'],
  verbs: {
    update: ['更正', 'Correct'],
    delete: ['删除', 'Delete'],
    review: ['审批', 'Review'],
    withdraw: ['撤回', 'Withdraw'],
    close: ['结束登记', 'Close'],
    decide: ['审批', 'Decide'],
    deliberate: ['审议', 'Deliberate'],
    reverse: ['撤销决定', 'Reverse'],
  },
  reversed: (day: string, was: string, reason: string) => [
    `${day} 撤销决定（${was}），理由：${reason}`,
    `reversed on ${day} (was ${was}): ${reason}`,
  ],
  toBeDecided: (day: string) => [`${day} 前审批`, `to be decided by ${day}`],
  votes: (due: unknown, present: unknown, approve: unknown, oppose: unknown, abstain: unknown) => [
    `应到 ${due} 实到 ${present} 赞成 ${approve} 反对 ${oppose} 弃权 ${abstain}`,
    `due ${due}, present ${present}, for ${approve}, against ${oppose}, abstained ${abstain}`,
  ],
  clean: ['不影响发展', 'clean'],
  notClean: ['影响发展', 'not clean'],
  hanging: ['公示中', 'hanging'],
});
