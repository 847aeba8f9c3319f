import { words } from '../../../shell/language';

const roll = words({
  title: ['到会', 'Attendance'],
  due: ['应到会有表决权', 'Due, with a vote'],
  present: ['实到', 'Present'],
  all: ['全部到会', 'All present'],
  none: ['清空', 'None'],
});

const quorum = words({
  gauge: (present: number, needed: number) => [
    `实到 ${present},须 ${needed}`,
    `${present} present, ${needed} needed`,
  ],
  met: ['已足法定人数', 'Quorum'],
  missed: ['不足法定人数', 'No quorum'],
  twoThirds: (needed: number) => [
    `本级党委规定须三分之二到会(${needed} 人)`,
    `The committee asks for two thirds (${needed})`,
  ],
  half: (needed: number) => [
    `须超过半数到会(${needed} 人),按应到计算`,
    `More than half of those due (${needed})`,
  ],
  toCarry: (needed: number) => [
    `须 ${needed} 票赞成(含书面)`,
    `${needed} votes in favour carry, written ones included`,
  ],
});

const agenda = words({
  title: ['议程与表决', 'Agenda and votes'],
  label: ['议程', 'Agenda'],
  nobody: ['本支部没有待表决的人员。', 'Nobody of this branch is waiting for a vote.'],
  admission: ['接收', 'admission'],
  conversion: ['转正', 'conversion'],
  readyOn: (day: string) => [`,${day} 起可办`, `, from ${day}`],
  earliest: (day: string) => [`最早 ${day}`, `from ${day}`],
});

const ballots = words({
  label: ['录入表决', 'Enter the votes'],
  name: ['姓名', 'Name'],
  counts: {
    issued: ['发出', 'Issued'],
    returned: ['收回', 'Returned'],
    approve: ['赞成', 'For'],
    oppose: ['反对', 'Against'],
    abstain: ['弃权', 'Abstained'],
    invalid: ['无效', 'Invalid'],
    writtenApprove: ['书面赞成', 'Written for'],
    writtenOppose: ['书面反对', 'Written against'],
    writtenAbstain: ['书面弃权', 'Written abstained'],
  },
  resolution: ['决议', 'Resolution'],
  result: ['结果', 'Result'],
});

const resolution = words({
  outcome: ['表决事项', 'Outcome'],
  months: ['延长月数', 'Months'],
  nextMeeting: ['下次召开会议时间', 'Next meeting'],
  reason: ['取消原因', 'Reason'],
  explanation: ['取消说明', 'Explanation'],
  text: ['决议内容', 'Text of the resolution'],
  label: ['决议', 'Resolution'],
  introducersPresent: ['介绍人到会', 'Introducers present'],
});

const arithmetic = words({
  tooMany: (present: number, written: number, due: number) => [
    `实到 ${present} + 书面意见 ${written} = ${present + written},超过应到 ${due}`,
    `present ${present} + written ${written} = ${present + written}, but due = ${due}`,
  ],
  notReturned: (counted: number, returned: number) => [
    `赞成、反对、弃权、无效合计 ${counted},应等于收回 ${returned}`,
    `for, against, abstained and invalid are ${counted}; ${returned} were returned`,
  ],
  noQuorum: (needed: number) => [
    `须实到 ${needed} 人方可表决;请将票数留空`,
    `${needed} must be present for a vote; leave the ballots empty`,
  ],
  issued: (issued: number, present: number) => [
    `发出 ${issued} 张,实到 ${present} 人`,
    `${issued} issued, ${present} present`,
  ],
  isVoid: ['收回多于发出,表决无效', 'More returned than issued: the vote is void'],
});

const recording = words({
  papers: ['会议记录、计票单、书面意见', 'Minutes, the tally, opinions in writing'],
  onTheirWay: ['文件传完才能录入。', 'Wait until the files are there.'],
  pasting: ['可从电子表格粘贴票数。', 'Counts may be pasted from a spreadsheet.'],
  checked: (can: number, cannot: number) => [
    `可录 ${can} 人,${cannot} 人不能录`,
    `${can} can be recorded, ${cannot} cannot`,
  ],
  recorded: (done: number, refused: number) => [
    `已录 ${done} 人,${refused} 人不能录`,
    `${done} recorded, ${refused} cannot`,
  ],
  check: ['先检查', 'Check first'],
  record: (many: number) => [`录入 ${many} 人的表决`, `Record ${many}`],
  incomplete: ['票数须相符,并写明决议。', 'The sums must hold, and each resolution must be written.'],
});

export const w = { roll, quorum, agenda, ballots, resolution, arithmetic, recording };
