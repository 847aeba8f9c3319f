/**
 * What people read: each text in both languages, Chinese first, in one table a screen. One that lacks a
 * language does not compile.
 */

export type Language = 'zh' | 'en';

/** Some browsers forbid even to look: then nothing was chosen. */
function kept(): string | null {
  try {
    return localStorage.getItem('jishi:language');
  } catch {
    return null;
  }
}

/** What somebody chose on this machine; else English where the browser speaks it. */
function chosen(): Language {
  const before = kept();
  if (before === 'en' || before === 'zh') return before;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}
export const language = chosen();
document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';

export type Text = readonly [zh: string, en: string];
// biome-ignore lint/suspicious/noExplicitAny: a text may be made of anything; its own type keeps what
type Made = (...given: any[]) => Text;
interface Table {
  readonly [name: string]: Text | Made | Table;
}
/** The table in the language of the page: a text is a string, a made one a function that gives a string. */
export type Words<T> = T extends Text
  ? string
  : T extends (...given: infer G) => Text
    ? (...given: G) => string
    : { readonly [K in keyof T]: Words<T[K]> };

export const pick = (text?: readonly string[]) => text?.[language === 'zh' ? 0 : 1] ?? '';

const isText = (given: Table[string]): given is Text => Array.isArray(given);

/** Reads a table in the language of the page: `words({ close: ['关闭', 'Close'] }).close`. */
export function words<const T extends Table>(table: T): Words<T> {
  const read = (given: Table[string]): unknown => {
    if (isText(given)) return pick(given);
    if (typeof given === 'function') return (...of: unknown[]) => pick(given(...of));
    // No Object.fromEntries: the person's pages are of browsers that have none.
    const table: { [name: string]: unknown } = {};
    for (const name of Object.keys(given)) table[name] = read(given[name] as Table[string]);
    return table;
  };
  return read(table) as Words<T>;
}

/** As a title begins. */
export const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The language is read once a page: GraphiQL's own words are made at load. */
export function switchLanguage() {
  localStorage.setItem('jishi:language', language === 'zh' ? 'en' : 'zh');
  location.reload();
}
