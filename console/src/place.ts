/** Where we are: the address after `#/` (screen, person, filters), the language and the theme. All of it can be shared or reloaded. */
import { create } from 'zustand';

export type Language = 'zh' | 'en';
const chosen = localStorage.getItem('jishi:language');
export const language: Language = chosen === 'en' || chosen === 'zh' ? chosen : navigator.language.startsWith('en') ? 'en' : 'zh';
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

export const t = (zh: string, en: string) => (language === 'zh' ? zh : en);
export const pick = (words?: readonly string[]) => words?.[language === 'zh' ? 0 : 1] ?? '';

/** The language is read once a page: GraphiQL's own words are made at load. */
export function switchLanguage() {
  localStorage.setItem('jishi:language', language === 'zh' ? 'en' : 'zh');
  location.reload();
}

export interface Place { screen: string; id: string; query: Record<string, string> }
function read(): Place {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [screen = '', id = ''] = path.split('/');
  return { screen: screen || 'today', id: decodeURIComponent(id), query: Object.fromEntries(new URLSearchParams(search)) };
}
export const usePlace = create<Place>(() => read());
window.addEventListener('hashchange', () => usePlace.setState(read(), true));

export function address(screen: string, id = '', query: Record<string, string> = {}) {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return `#/${screen}${id ? '/' + encodeURIComponent(id) : ''}${search ? '?' + search : ''}`;
}
export function go(screen: string, id = '', query: Record<string, string> = {}) { location.hash = address(screen, id, query); }

/** An operation somebody wants to see in the editor, with its variables; the desk takes it when the editor is there. */
export const useWanted = create<{ wanted: { query: string; variables: unknown } | null }>(() => ({ wanted: null }));
export const showAsGraphQL = (document: { toString(): string }, variables: unknown) =>
  useWanted.setState({ wanted: { query: document.toString(), variables } });
