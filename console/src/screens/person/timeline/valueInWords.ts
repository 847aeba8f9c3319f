/** A value of the journal as people read it. */
import { enums } from 'virtual:schema';
import { labelOf } from '../../../parts/form/labels';
import { wallClock } from '../../../parts/form/shanghai';
import { pick } from '../../../shell/language';
import { word } from '../../../shell/word';
import { w } from './words';

/** Of which kind the values of a field are, where several kinds have a value of that name. */
const OF_FIELD: Record<string, string | undefined> = {
  'CASE.status': 'CaseStatus',
  'APPROVAL.status': 'ApprovalStatus',
  'APPROVAL.kind': 'ApprovalKind',
  'APPROVAL.outcome': 'ConversionOutcome',
  'TRANSFER.status': 'TransferStatus',
  'TRANSFER.reason': 'TransferReason',
  'TRANSFER.ground': 'RefusalGround',
  'TRANSFER.was': 'CaseStatus',
  'ROSTER.status': 'MemberStatus',
  'ASSIGNMENT.role': 'AssignmentRole',
  'RECORD.status': 'PaperStatus',
  'RECORD.outcome': 'ConversionOutcome',
  'RECORD.conclusion': 'ReviewConclusion',
  'RECORD.annulmentReason': 'AnnulmentReason',
  'RECORD.archiveReason': 'ArchiveReason',
  'RECORD.kind': 'Kind',
  'PERSON.education': 'Education',
  'PERSON.politicalStatus': 'PoliticalStatus',
};
/** Of the others, the first kind that has a value of this name. */
const KINDS = [
  'Stage',
  'CaseStatus',
  'SubStatus',
  'ResolutionResult',
  'VoteResult',
  'PaperStatus',
  'RecommendationMethod',
  'HeldBy',
  'ApprovalStatus',
  'TrainingMode',
  'StageSource',
  'Kind',
  'ApprovalKind',
];

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const CODED = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const TWO_LANGUAGES = /^([^·]*\p{Script=Han}[^·]*) · ([^·]+)$/u;
/** What only the program knows somebody or something by. */
export const isAnId = (value: unknown) =>
  typeof value === 'string' &&
  (/^(\w{2,4}_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value) ||
    /^(\/\d+)+\/$/.test(value));

/** `of` says of what field it is: `CASE.status`. */
export function valueInWords(value: unknown, of = ''): string {
  if (isEmpty(value)) return '—';
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, of)).join(w.between) || '—';
  if (typeof value === 'object') return recordInWords(value as object);
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  return textInWords(String(value), of);
}

function textInWords(text: string, of: string): string {
  if (isAnId(text)) return w.named;
  if (INSTANT.test(text)) return wallClock(text).replace('T', ' ');
  const kind = CODED.test(text) && kindOf(text, of);
  if (kind) return word(kind, text);
  // The journal keeps some reasons in both languages.
  const [, zh, en] = TWO_LANGUAGES.exec(text) ?? [];
  return zh && en ? pick([zh, en]) : text;
}

/** Its field's own kind, the usual ones, and failing them any that has it. */
function kindOf(value: string, of: string): string | undefined {
  const kinds = [OF_FIELD[of], ...KINDS, ...Object.keys(enums)];
  return kinds.find((kind) => kind && enums[kind]?.[value]);
}

const recordInWords = (record: object) =>
  Object.entries(record)
    .filter(([name, each]) => !isEmpty(each) && each !== 0 && !isAnId(each) && !/(^|_)id$/i.test(name))
    .map(([name, each]) => `${nameOf(camel(name))}${valueInWords(each)}`)
    .join(w.and);

/** A name of the program says nothing to whoever reads. */
const nameOf = (field: string) => {
  const label = labelOf('', field);
  return label === field ? '' : `${label} `;
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
