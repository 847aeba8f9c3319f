import { words } from '../../../shell/language';

interface Tally {
  due: number;
  present: number;
  approve: number;
  oppose: number;
  abstain: number;
}

export const w = words({
  title: ['支部大会会议记录', 'Minutes of the general meeting'],
  facts: {
    when: ['时间', 'When'],
    place: ['地点', 'Place'],
    chair: ['主持', 'Chair'],
    recorder: ['记录', 'Recorder'],
    scrutineer: ['监票', 'Scrutineer'],
    teller: ['计票', 'Teller'],
    came: ['到会', 'Present'],
    wrote: ['书面意见', 'By a written opinion'],
    away: ['缺席', 'Absent'],
    and: ['、', ', '],
    papers: ['附件', 'Papers'],
  },
  noVote: ['还没有表决。', 'No vote is on record yet.'],
  votes: ['表决', 'Votes'],
  columns: {
    name: ['姓名', 'Name'],
    matter: ['事项', 'Matter'],
    due: ['应到', 'Due'],
    present: ['实到', 'Present'],
    issued: ['发出', 'Issued'],
    returned: ['收回', 'Returned'],
    approve: ['赞成', 'For'],
    oppose: ['反对', 'Against'],
    abstain: ['弃权', 'Abstained'],
    invalid: ['无效', 'Invalid'],
    written: ['书面', 'In writing'],
    result: ['结果', 'Result'],
  },
  extension: (months: number) => [` ${months} 个月`, ` ${months} months`],
  resolved: ({ due, present, approve, oppose, abstain }: Tally) => [
    `应到会有表决权的正式党员 ${due} 名，实到 ${present} 名；` +
      `经无记名投票，${approve} 票赞成，${oppose} 票不赞成，${abstain} 票弃权。`,
    `${due} members with a vote were due, ${present} present; ` +
      `by secret ballot ${approve} for, ${oppose} against, ${abstain} abstained.`,
  ],
  signatures: {
    chair: ['主持人', 'Chair'],
    recorder: ['记录人', 'Recorder'],
    counting: ['监票人、计票人', 'Scrutineer, teller'],
    date: ['年  月  日', 'Date'],
  },
});
