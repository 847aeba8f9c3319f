import { switchLanguage } from '../../shell/language';
import { useOpen } from '../../shell/open';
import { setTheme } from '../../shell/theme';
import { leave } from '../leave';
import type { Command } from './commands';
import { w } from './words';

/** Once the palette is shut: one thing at a time lies over the screen. */
const openNext = (open: 'keys' | 'account') => setTimeout(() => useOpen.setState({ open }));

export const SETTINGS: Command[] = [
  {
    key: 'language',
    title: w.settings.language,
    note: w.settings.languageNote,
    sign: 'language',
    run: switchLanguage,
  },
  { key: 'light', title: w.settings.light, sign: 'theme', run: () => setTheme('light') },
  { key: 'dark', title: w.settings.dark, sign: 'theme', run: () => setTheme('dark') },
  { key: 'system', title: w.settings.system, sign: 'theme', run: () => setTheme('system') },
  { key: 'keys', title: w.settings.keys, sign: 'keys', run: () => openNext('keys') },
  { key: 'account', title: w.settings.account, sign: 'person', run: () => openNext('account') },
  { key: 'leave', title: w.settings.leave, sign: 'leave', run: () => void leave() },
];
