/** Light, dark, or as the machine has it: kept on the machine. */
import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';
const kept = localStorage.getItem('jishi:theme');
export const useTheme = create<{ theme: Theme }>(() => ({
  theme: kept === 'light' || kept === 'dark' ? kept : 'system',
}));
export function setTheme(theme: Theme) {
  localStorage.setItem('jishi:theme', theme);
  document.documentElement.dataset.theme = theme;
  useTheme.setState({ theme });
}
document.documentElement.dataset.theme = useTheme.getState().theme;
