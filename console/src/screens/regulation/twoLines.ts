import { language } from '../../shell/language';

const CHINESE = 10;

/** A name in two lines at most: Chinese is cut anywhere, English between words. */
export function twoLines(name: string, english = 20): string[] {
  const most = language === 'zh' ? CHINESE : english;
  if (name.length <= most) return [name];
  const space = language === 'zh' ? -1 : name.lastIndexOf(' ', most);
  const cut = space > 0 ? space : most;
  const rest = name.slice(cut).trim();
  return [name.slice(0, cut), rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}
