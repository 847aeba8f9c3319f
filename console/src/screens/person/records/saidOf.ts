import { enums } from 'virtual:schema';
import { word } from '../../../shell/word';
import type { FiledRecord } from './record';
import { w } from './words';

/** What was found or chosen, and what its values are called by. */
const VALUES: [field: string, kind: string][] = [
  ['result', 'ResolutionResult'],
  ['result', 'VoteResult'],
  ['conclusion', 'ReviewConclusion'],
  ['method', 'RecommendationMethod'],
  ['outcome', 'ConversionOutcome'],
  ['status', 'PaperStatus'],
  ['target', 'Stage'],
];
/** The first of these that is not empty says what a record is about. */
const TEXTS = [
  'title',
  'content',
  'text',
  'reason',
  'note',
  'organizer',
  'place',
  'serialNumber',
  'document',
  'resolution',
  'ground',
];

const memberOf = (record: FiledRecord) => (record.member as { name: string } | null | undefined)?.name;

const valuesOf = (record: FiledRecord) =>
  VALUES.filter(([field, kind]) => enums[kind]?.[String(record[field])]).map(([field, kind]) =>
    word(kind, String(record[field])),
  );

/** How a public notice stands, or what came of it. */
function noticeOf(record: FiledRecord): string {
  if (record.__typename !== 'PublicNotice') return '';
  if (!record.closedOn) return w.hanging;
  return record.clean ? w.clean : w.notClean;
}

const votesOf = (record: FiledRecord) =>
  record.__typename === 'VoteRecord'
    ? w.votes(record.dueVoters, record.presentVoters, record.approve, record.oppose, record.abstain)
    : '';

const placesOf = (record: FiledRecord) =>
  (record.places as { place: string; start: string; end: string }[] | undefined)
    ?.map(({ place, start, end }) => `${place} ${start} – ${end}`)
    .join('; ');

const textOf = (record: FiledRecord) =>
  TEXTS.map((field) => record[field]).find((text): text is string => typeof text === 'string' && !!text);

/** What a record says, in a line. */
export function saidOf(record: FiledRecord): string {
  const parts = [
    memberOf(record),
    ...valuesOf(record),
    noticeOf(record),
    votesOf(record),
    placesOf(record),
    textOf(record),
  ];
  return [...new Set(parts)].filter(Boolean).join(' · ');
}
