/** What a record says besides its text, as names with values: in the order it is asked, without what is empty. */
import { recordWords } from 'virtual:record-words';
import { enums } from 'virtual:schema';
import { pick } from '../../shell/language';
import { word } from '../../shell/word';
import type { Paper } from './paper';
import { w } from './words';

/** One name of the answer for one type: what two kinds call alike and mean otherwise is asked under a name of its own. */
const ASKED_AS: Record<string, string | undefined> = {
  reviewConclusion: 'conclusion',
  reviewContent: 'content',
  voteResult: 'result',
};
/** What all papers have is said in the head. */
const IN_THE_HEAD = new Set([
  '__typename',
  'id',
  'kind',
  'on',
  'recordedAt',
  'recordedBy',
  'lateEntry',
  'version',
  'attachments',
  'candidate',
]);
/** What a text of several lines is: it is read under its name, not beside it. */
const LONG = 60;

export interface PaperFact {
  name: string;
  title: string;
  value: string;
  isLong: boolean;
}

function said(value: unknown, named: string): string {
  if (Array.isArray(value)) return value.map((one) => said(one, named)).join(w.and);
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (value && typeof value === 'object') return String((value as { name?: string }).name ?? '');
  return enums[named] ? word(named, String(value)) : String(value);
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

export function factsOf(paper: Paper): PaperFact[] {
  const own = recordWords[paper.__typename] ?? {};
  return Object.entries(paper)
    .filter(([name, value]) => !IN_THE_HEAD.has(name) && !isEmpty(value))
    .map(([name, given]) => {
      const field = own[ASKED_AS[name] ?? name];
      const value = said(given, field?.named ?? '');
      return {
        name,
        title: pick(field?.words) || name,
        value,
        isLong: value.length > LONG || value.includes('\n'),
      };
    });
}
