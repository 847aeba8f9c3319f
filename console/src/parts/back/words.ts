import { words } from '../../shell/language';

interface Vote {
  due: number;
  present: number;
  approve: number;
  oppose: number;
  abstain: number;
}

export const w = words({
  title: ['上级审批意见', "The superior's opinion"],
  silent: ['没有写明意见。', 'No opinion was written.'],
  said: (kind: string, status: string) => [`${kind}${status}：`, `${kind} ${status.toLowerCase()}: `],
  vote: ({ approve, oppose, abstain }: Vote) => [
    `赞成 ${approve} 票、反对 ${oppose} 票${abstain ? `、弃权 ${abstain} 票` : ''}`,
    `${approve} for, ${oppose} against${abstain ? `, ${abstain} abstained` : ''}`,
  ],
  attended: ({ due, present }: Vote) => [`应到 ${due}、实到 ${present}`, `${present} of ${due} present`],
  metOn: (day: string) => [`${day} 开会`, `met ${day}`],
  file: ['查看档案', 'Open the file'],
  again: ['补正并重报', 'Mend and submit again'],
});
