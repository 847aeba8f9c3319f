/** Words for what several screens say of the same thing. */
import { words } from '../shell/language';

export const w = words({
  noVote: {
    left: (on: string) => [`${on} 转出`, `left on ${on}`],
    probationary: ['预备党员,无表决权', 'probationary: no vote'],
    onProbation: ['留党察看期间', 'on probation within the Party'],
    excused: ['经批准不计入应到', 'excused: not counted as due'],
  },
});
