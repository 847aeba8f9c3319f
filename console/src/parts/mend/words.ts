import { words } from '../../shell/language';

export const w = words({
  settle: ['去办理：', 'Settle: '],
  forAnother: ['由他人办理：', 'For another role: '],
});
