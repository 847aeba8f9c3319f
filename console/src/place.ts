/** Where we are: the address after `#/` (screen, person, filters), the language and the theme. All of it can be shared or reloaded. */
import { create } from 'zustand';

export type Language = 'zh' | 'en';
const chosen = localStorage.getItem('jishi:language');
export const language: Language = chosen === 'en' || chosen === 'zh' ? chosen : navigator.language.startsWith('en') ? 'en' : 'zh';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

export const t = (zh: string, en: string) => (language === 'zh' ? zh : en);
/** As a title begins. */
export const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const pick = (words?: readonly string[]) => words?.[language === 'zh' ? 0 : 1] ?? '';

/** The language is read once a page: GraphiQL's own words are made at load. */
export function switchLanguage() {
  localStorage.setItem('jishi:language', language === 'zh' ? 'en' : 'zh');
  location.reload();
}

export type Theme = 'system' | 'light' | 'dark';
const kept = localStorage.getItem('jishi:theme');
export const useTheme = create<{ theme: Theme }>(() => ({ theme: kept === 'light' || kept === 'dark' ? kept : 'system' }));
export function setTheme(theme: Theme) {
  localStorage.setItem('jishi:theme', theme);
  document.documentElement.dataset.theme = theme;
  useTheme.setState({ theme });
}
document.documentElement.dataset.theme = useTheme.getState().theme;

export interface Place { screen: string; id: string; query: Record<string, string> }
function read(): Place {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [screen = '', id = ''] = path.split('/');
  return { screen: screen || 'today', id: decodeURIComponent(id), query: Object.fromEntries(new URLSearchParams(search)) };
}
export const usePlace = create<Place>(() => read());
window.addEventListener('hashchange', () => usePlace.setState(read(), true));

/** The branch somebody narrowed the console to goes along from screen to screen, until it is taken away. */
export function address(screen: string, id = '', query: Record<string, string> = {}) {
  const { organization = '' } = usePlace.getState().query;
  const search = new URLSearchParams(Object.entries({ organization, ...query }).filter(([, value]) => value)).toString();
  return `#/${screen}${id ? '/' + encodeURIComponent(id) : ''}${search ? '?' + search : ''}`;
}
export function go(screen: string, id = '', query: Record<string, string> = {}) { location.hash = address(screen, id, query); }

/** The business date: what the server calls today. */
export const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
export const daysFromToday = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** An operation somebody wants to see in the editor, with its variables; the editor takes it when its models are there. */
export const useWanted = create<{ wanted: { query: string; variables: unknown } | null }>(() => ({ wanted: null }));
export function showAsGraphQL(document: { toString(): string }, variables: unknown) {
  useWanted.setState({ wanted: { query: document.toString().trim(), variables } });
  go('editor');
}
