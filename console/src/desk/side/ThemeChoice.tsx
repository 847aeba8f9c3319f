import { setTheme, useTheme } from '../../shell/theme';
import { Choice } from './Choice';
import { w } from './words';

const THEMES = (['system', 'light', 'dark'] as const).map((value) => ({ value, name: w.themes[value] }));

export function ThemeChoice() {
  const theme = useTheme((s) => s.theme);
  return <Choice label={w.appearance} options={THEMES} chosen={theme} choose={setTheme} />;
}
