/** The words for where somebody stands between two stages. */
import { words } from '../src/shell/language';

export const standingWords = words({
  applying: {
    none: ['还没有递交入党申请书', 'No application handed in yet'],
    waits: ['入党申请书已递交，等支部审阅', 'The application is with the branch'],
    returned: ['入党申请书已退回，改好后再交', 'The application came back: mend it and hand it in again'],
    accepted: ['入党申请书已通过审阅', 'The application was accepted'],
  },
  probation: (start: string, end: string) => [
    `预备期自${start}起，${end}期满`,
    `Probation since ${start}, over on ${end}`,
  ],
  over: (start: string, end: string) => [
    `预备期自${start}起，已于${end}期满`,
    `Probation since ${start}, over since ${end}`,
  ],
  converting: {
    none: ['，期满前请递交转正申请书', ': hand in your request for conversion before'],
    late: ['，请尽快递交转正申请书', ': hand in your request for conversion soon'],
    waits: ['，转正申请书已递交，等支部审阅', '; your request for conversion is with the branch'],
    returned: ['，转正申请书已退回，请改好后再交', '; your request for conversion came back: mend it'],
    accepted: ['，转正申请书已通过审阅', '; your request for conversion was accepted'],
  },
});
