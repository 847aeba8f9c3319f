import { words } from '../../../shell/language';

export const w = words({
  title: ['您填写期间，这里已被改动', 'This was changed while you were filling it in'],
  kept: [
    '您填的都还在，尚未写入。请逐项选定，再办理。',
    'All you filled in is still here, and nothing of it is on file. Choose field by field, then submit.',
  ],
  untouched: [
    '您改的各项没有被别人改过，可以照办；别人的改动会保留。',
    'Nobody else touched what you changed: you may go on, and their changes stay.',
  ],
  field: ['项目', 'Field'],
  was: ['原为', 'Was'],
  theirs: ['现在档案中', 'On file now'],
  mine: ['您填的', 'Yours'],
  chooseTheirs: (label: string) => [`${label}：用档案中的`, `${label}: what is on file`],
  chooseMine: (label: string) => [`${label}：用我填的`, `${label}: mine`],
  stays: ['没有改，保留档案中的', 'unchanged: what is on file stays'],
  lately: ['其间', 'Meanwhile'],
  goOn: ['按此办理', 'Submit like this'],
  first: ['还有未选定的项目', 'Some fields are not chosen yet'],
});
