import { words } from '../../shell/language';

export const w = words({
  dryRun: ['试算结果', 'The dry run'],
  receipt: ['办理结果', 'What became of each'],
  rows: ['逐人结果', 'Person by person'],
  name: ['姓名', 'Name'],
  result: ['结果', 'Result'],
  why: ['说明', 'Why'],
  tried: (can: number, cannot: number) => [
    `${can} 人可以办理，${cannot} 人不能办。还没有办理。`,
    `${can} can be done, ${cannot} cannot. Nothing is done yet.`,
  ],
  done: (done: number, not: number) => [`已办 ${done} 人，未办 ${not} 人。`, `${done} done, ${not} not.`],
  verdict: {
    tried: { yes: ['可以办理', 'Can be done'], no: ['不能办', 'Cannot'] },
    done: { yes: ['已办', 'Done'], no: ['未办', 'Not done'] },
  },
});
