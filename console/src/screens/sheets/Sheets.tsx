import './sheets.css';
import { Tools } from '../../parts/Head';
import { peopleFilter } from '../../parts/people/filter';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { OpinionSheet } from './OpinionSheet';
import { TrainingSheet } from './TrainingSheet';
import { useSheetPeople } from './useSheetPeople';
import { w } from './words';

const STAGE = { opinions: 'ACTIVIST', training: 'DEVELOPMENT_TARGET' } as const;

/** Many are entered at once: a half-year's opinions, or the roster of a course, a row for each of the list. */
export function Sheets() {
  const { query } = usePlace();
  const kind = query.sheet === 'training' ? 'training' : 'opinions';
  const stage = query.stage || STAGE[kind];
  const people = useSheetPeople(peopleFilter({ ...query, stage }));
  const { sheet: _, kind: __, ...list } = query;
  if (people.isPending) return <Waiting />;
  if (people.isLoadingError) return <Trouble fault={people.error} again={() => void people.refetch()} />;
  const { people: all, total } = people.data;
  return (
    <>
      <Tools>
        <a href={address('people', '', list)}>{`← ${w.back}`}</a>
      </Tools>
      <h2 className="sheet-title">
        {w.title[kind]} <small>{`${word('Stage', stage)} · ${w.people(total)}`}</small>
      </h2>
      {all.length < total && <p className="quiet">{w.firstOf(all.length, total)}</p>}
      {!all.length && <Empty>{shared.nobody}</Empty>}
      {!!all.length && kind === 'opinions' && <OpinionSheet people={all} stage={stage} />}
      {!!all.length && kind === 'training' && <TrainingSheet people={all} />}
    </>
  );
}
