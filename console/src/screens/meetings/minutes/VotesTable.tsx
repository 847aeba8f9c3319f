import { type Column, PlainTable } from '../../../parts/PlainTable';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import type { Vote } from '../meeting';
import { ResultBadge } from '../ResultBadge';
import { w } from './words';

interface Cell {
  row: Vote;
}

function NameCell({ row }: Cell) {
  if (!row.candidate) return null;
  return <a href={address('people', row.candidate.id)}>{row.candidate.name}</a>;
}

const MatterCell = ({ row }: Cell) => (
  <>
    {word('VoteKind', row.voteKind)}
    {row.outcome && ` · ${word('ConversionOutcome', row.outcome)}`}
    {row.extensionMonths && w.extension(row.extensionMonths)}
  </>
);

const inWriting = (vote: Vote) => `${vote.writtenApprove}/${vote.writtenOppose}/${vote.writtenAbstain}`;
const ResultCell = ({ row }: Cell) => <ResultBadge result={row.result} />;

const COLUMNS: Column<Vote>[] = [
  { title: w.columns.name, Cell: NameCell },
  { title: w.columns.matter, Cell: MatterCell },
  { title: w.columns.due, text: (vote) => vote.dueVoters },
  { title: w.columns.present, text: (vote) => vote.presentVoters },
  { title: w.columns.issued, text: (vote) => vote.issued },
  { title: w.columns.returned, text: (vote) => vote.returned },
  { title: w.columns.approve, text: (vote) => vote.approve },
  { title: w.columns.oppose, text: (vote) => vote.oppose },
  { title: w.columns.abstain, text: (vote) => vote.abstain },
  { title: w.columns.invalid, text: (vote) => vote.invalid },
  { title: w.columns.written, text: inWriting },
  { title: w.columns.result, Cell: ResultCell },
];

export const VotesTable = ({ votes }: { votes: Vote[] }) => (
  <PlainTable label={w.votes} columns={COLUMNS} rows={votes} />
);
