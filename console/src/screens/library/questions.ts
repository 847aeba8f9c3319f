/** What the console itself asks, as it is kept: each document says in its first line what it is for, Chinese first. */
import { language, pick } from '../../shell/language';

const KEPT = import.meta.glob<string>('../../**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// What a section is read with, where the manual says "view".
const READS: Record<string, string[]> = {
  B0: ['people', 'board', 'person'],
  B2: ['person', 'records'],
  B10: ['inbox'],
  C8: ['inbox'],
  C10: ['inbox'],
  D9: ['inbox'],
  F1: ['inbox'],
  F7: ['filings'],
  E2: ['people'],
};

export interface Question {
  name: string;
  title: string;
  note: string;
  text: string;
  sections: string[];
}

function questionOf([path, kept]: [string, string]): Question {
  // What is said to the linter is not for whoever opens the document.
  const text = kept.replace(/^# biome-ignore.*\n/m, '');
  const name = path.split('/').pop()!.replace('.graphql', '');
  const [zh = '', en = ''] = text.split('\n')[0]!.replace(/^#\s*/, '').split(' · ');
  return {
    name,
    title: pick([zh, en.split(/[:.]/)[0]!]),
    note: language === 'zh' ? '' : en,
    text,
    sections: Object.keys(READS).filter((section) => READS[section]!.includes(name)),
  };
}

export const QUESTIONS = Object.entries(KEPT).map(questionOf);
