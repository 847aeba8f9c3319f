import { words } from '../../../shell/language';

const roll = words({
  title: ['到会', 'Attendance'],
  due: ['应到会有表决权', 'Due, with a vote'],
  present: ['实到', 'Present'],
  all: ['全部到会', 'All present'],
  none: ['清空', 'None'],
  written: ['书面意见', 'Written opinion'],
  writtenOf: (name: string) => [`${name}：书面意见`, `Written opinion of ${name}`],
  keep: ['保存到会名册', 'Keep the roll'],
  keeping: ['正在保存…', 'Keeping…'],
  kept: ['名册已随会议保存', 'The roll is kept with the meeting'],
  unkept: ['名册有改动，尚未保存', 'The roll was changed and is not kept yet'],
});

const quorum = words({
  gauge: (present: number, needed: number) => [
    `实到 ${present}，须 ${needed}`,
    `${present} present, ${needed} needed`,
  ],
  met: ['已足法定人数', 'Quorum'],
  missed: ['不足法定人数', 'No quorum'],
  twoThirds: (needed: number) => [
    `本级党委规定须三分之二到会(${needed} 人)`,
    `The committee asks for two thirds (${needed})`,
  ],
  half: (needed: number) => [
    `须超过半数到会(${needed} 人)，按应到计算`,
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
  readyOn: (day: string) => [`，${day} 起可办`, `, from ${day}`],
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
  open: ['未判定', 'Open'],
  written: ['书面意见', 'In writing'],
  ballot: ['到会票', 'Ballots'],
  sums: ['票数核对', 'The sums'],
});

const resolution = words({
  outcome: ['表决事项', 'Outcome'],
  months: ['延长月数', 'Months'],
  nextMeeting: ['下次召开会议时间', 'Next meeting'],
  reason: ['取消原因', 'Reason'],
  explanation: ['取消说明', 'Explanation'],
  text: ['决议内容', 'Text of the resolution'],
  label: ['决议', 'Resolution'],
  draft: ['按票数拟写', 'Draft it from the counts'],
  introducers: ['入党介绍人', 'Introducers'],
  introducersPresent: ['介绍人到会', 'Introducers present'],
  came: { there: ['到会', 'present'], away: ['未到会', 'absent'], unknown: ['未点', 'not called'] },
  yes: ['到会', 'Yes'],
  no: ['未到会', 'No'],
  absence: ['介绍人缺席说明', 'Why the introducers were absent'],
});

const draft = words({
  carried: ['赞成人数超过应到人数的半数，', 'More than half of those due were in favour: resolved to '],
  notCarried: [
    '赞成人数未超过应到人数的半数，未能通过：',
    'No more than half of those due were in favour; not carried: to ',
  ],
  admit: (name: string) => [`同意接收${name}为预备党员`, `admit ${name} as a probationary member`],
  convert: (name: string) => [`同意${name}按期转为正式党员`, `admit ${name} to full membership`],
  extend: (name: string, months: string) => [
    `同意延长${name}的预备期 ${months} 个月`,
    `extend the probation of ${name} by ${months} months`,
  ],
  annul: (name: string) => [`同意取消${name}的预备党员资格`, `annul the probationary membership of ${name}`],
  end: ['。', '.'],
});

const arithmetic = words({
  sum: (parts: string, returned: number) => [
    `${parts} = ${returned}，与收回相等`,
    `${parts} = ${returned}, as many as were returned`,
  ],
  favour: (inFavour: number, needed: number) => [
    `赞成（含书面）${inFavour}，须 ${needed} 票`,
    `${inFavour} in favour, written ones included; ${needed} carry`,
  ],
  tooMany: (present: number, written: number, due: number) => [
    `实到 ${present} + 书面意见 ${written} = ${present + written}，超过应到 ${due}`,
    `present ${present} + written ${written} = ${present + written}, but due = ${due}`,
  ],
  notReturned: (counted: number, returned: number) => [
    `赞成、反对、弃权、无效合计 ${counted}，应等于收回 ${returned}`,
    `for, against, abstained and invalid are ${counted}; ${returned} were returned`,
  ],
  noQuorum: (needed: number) => [
    `须实到 ${needed} 人方可表决；请将票数留空`,
    `${needed} must be present for a vote; leave the ballots empty`,
  ],
  issued: (issued: number, present: number) => [
    `发出 ${issued} 张，实到 ${present} 人`,
    `${issued} issued, ${present} present`,
  ],
  isVoid: ['收回多于发出，表决无效', 'More returned than issued: the vote is void'],
});

const recording = words({
  papers: ['会议记录、计票单、书面意见', 'Minutes, the tally, opinions in writing'],
  onTheirWay: ['文件传完才能录入。', 'Wait until the files are there.'],
  pasting: ['可从电子表格粘贴票数。', 'Counts may be pasted from a spreadsheet.'],
  checked: (can: number, cannot: number) => [
    `可录 ${can} 人，${cannot} 人不能录`,
    `${can} can be recorded, ${cannot} cannot`,
  ],
  recorded: (done: number, refused: number) => [
    `已录 ${done} 人，${refused} 人不能录`,
    `${done} recorded, ${refused} cannot`,
  ],
  check: ['先检查', 'Check first'],
  record: (many: number) => [`录入 ${many} 人的表决`, `Record ${many}`],
  incomplete: [
    '票数须相符，写明决议，并说明介绍人是否到会。',
    'The sums must hold, each resolution must be written, and whether the introducers came must be said.',
  ],
  kept: [
    '已填的票数记在这台设备上，录入后清除。',
    'What is typed is kept on this device until it is recorded.',
  ],
});

export const w = { roll, quorum, agenda, ballots, resolution, arithmetic, recording, draft };
