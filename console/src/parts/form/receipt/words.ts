import { words } from '../../../shell/language';

export const w = words({
  done: ['✓ 已办', '✓ Done'],
  title: (what: string) => [`已办：${what}`, `Done: ${what}`],
  replayed: ['这张表先前已经办成，没有再办一次。', 'This form had been done already; it was not done twice.'],
  became: (was: string, is: string) => [`${was} → ${is}`, `${was} → ${is}`],
  sentTo: ['报送', 'Sent to'],
  standing: ['状态', 'Standing'],
  onFileAt: ['已备案，即时生效', 'On file, in force at once'],
  stage: ['现阶段', 'Stage now'],
  open: ['打开', 'Open'],
  undo: (what: string) => [`撤销（${what}）`, `Undo (${what})`],
  again: ['继续填写', 'Fill in another'],
  onFile: ['已经入档', 'On file now'],
});
