import { enums } from 'virtual:schema';
import { sentenceOf } from '../../../parts/form/labels';
import { word } from '../../../shell/word';
import { w } from './words';

/** The kinds of value that the journal keeps by their names; the first that knows one names it. */
const KINDS = [
  'Stage',
  'CaseStatus',
  'SubStatus',
  'ResolutionResult',
  'VoteResult',
  'ReviewConclusion',
  'PaperStatus',
  'RecommendationMethod',
  'HeldBy',
  'ApprovalStatus',
  'TrainingMode',
  'ConversionOutcome',
  'ArchiveReason',
  'StageSource',
];
const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** A value of the journal as people read it. */
export function valueInWords(value: unknown): string {
  if (isEmpty(value)) return '—';
  if (Array.isArray(value)) return value.map(valueInWords).join('、') || '—';
  if (typeof value === 'object') return recordInWords(value as object);
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  const kind = KINDS.find((each) => enums[each]?.[String(value)]);
  return kind ? word(kind, String(value)) : String(value);
}

const recordInWords = (record: object) =>
  Object.entries(record)
    .filter(([, each]) => each !== null && each !== '' && each !== 0)
    .map(([name, each]) => `${sentenceOf('', camel(name))} ${valueInWords(each)}`)
    .join(' ');

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
