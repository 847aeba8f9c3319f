import { words } from '../../../shell/language';

export const w = words({
  about: [
    '群众通过公示网页反映的情况，按收到先后排列。先受理核查，查清后写明情况作出结论；结论不能更改。内容和联系方式加密保存，请勿外传。',
    'What was sent in by the pages of public notices, in the order it came. Take it up, look into it, settle it with what was found; that is final. Content and contact are kept sealed: do not pass them on.',
  ],
  state: ['状态', 'State'],
  waiting: ['未办结', 'Not settled'],
  every: ['全部', 'All'],
  count: (many: number) => [`${many} 件`, `${many}`],
  none: ['没有未办结的公示异议。', 'No objection waits.'],
  noneSuch: ['没有这样的公示异议。', 'There is no such objection.'],
  more: ['再看 100 件', '100 more'],
  number: ['受理编号', 'Number'],
  contact: ['联系方式', 'Contact'],
  nameless: ['未留', 'none left'],
  notice: ['查看公示', 'The notice'],
  received: (when: string) => [`${when} 收到`, `came ${when}`],
  answered: (when: string) => [`${when} 办理`, `dealt with ${when}`],
  answer: ['办理', 'Deal with it'],
  answerOf: (number: string) => [`办理 ${number}`, `Deal with ${number}`],
  finding: ['核查情况', 'Found'],
});
