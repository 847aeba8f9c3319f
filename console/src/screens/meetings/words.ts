import { words } from '../../shell/language';

export const w = words({
  title: ['支部大会', 'General meetings'],
  newMeeting: ['新开支部大会', 'A new general meeting'],
  from: ['自', 'From'],
  to: ['至', 'to'],
  none: ['还没有支部大会记录。', 'No general meeting is on record.'],
  more: ['再看 20 次', '20 more'],
  columns: {
    day: ['日期', 'Day'],
    branch: ['支部', 'Branch'],
    place: ['地点', 'Place'],
    chair: ['主持', 'Chair'],
    votes: ['表决', 'Votes'],
  },
  noSuchMeeting: ['没有这次会议，或不在您的范围内。', 'There is no such meeting in your scope.'],
  print: ['打印会议记录', 'Print the minutes'],
});
