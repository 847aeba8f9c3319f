import './today.css';
import { useEffect } from 'react';
import { TodayDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { CodeButton } from '../../parts/codes/CodeButton';
import { FilterChip } from '../../parts/FilterChip';
import { Note, Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { inSentence, minuteOf } from '../../shell/days';
import { useMay, useMe } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import { Analysis } from './Analysis';
import type { Band, Given } from './band';
import { bandsOf } from './bands';
import { Objections } from './Objections';
import { ToCorrect } from './ToCorrect';
import { TodayBand } from './TodayBand';
import { Transfers } from './Transfers';
import { useToday } from './useToday';
import { useTodayKeys } from './useTodayKeys';
import { w } from './words';

/** An administrator has no people: their day is the administration. */
export function Today() {
  const isAdministrator = useMe()?.role === 'SYSTEM_ADMIN';
  useEffect(() => {
    if (isAdministrator) location.replace(address('admin'));
  }, [isAdministrator]);
  return isAdministrator ? <Waiting /> : <Day />;
}

/** The day's work in order of consequence, each with the one button that opens its form. */
function Day() {
  const { given, filters, isPending, fault, staleSince, again } = useToday();
  const may = useMay();
  return (
    <>
      <Note>{dateInWords()}</Note>
      <Tools>
        <AsGraphQL document={TodayDocument} variables={{ filter: filters.late }} />
        <CodeButton />
        {may('createCandidate') && (
          <button
            type="button"
            className="primary"
            onClick={() => go('people', '', { act: 'createCandidate' })}
          >
            {w.add}
          </button>
        )}
      </Tools>
      {isPending && (
        <section className="card">
          <Waiting />
        </section>
      )}
      {!isPending && fault && <Trouble fault={fault} again={again} />}
      {!isPending && !fault && given && (
        <>
          {staleSince !== undefined && (
            <p className="stale" role="status">
              {w.stale(minuteOf(new Date(staleSince).toISOString()))}{' '}
              <button type="button" onClick={again}>
                {w.again}
              </button>
            </p>
          )}
          <Analysis />
          <Bands given={given} />
          <Objections />
          <ToCorrect />
          <Transfers />
        </>
      )}
    </>
  );
}

function Bands({ given }: { given: Given }) {
  const chosen = usePlace((p) => p.query.band);
  const bands = bandsOf(given);
  const only = bands.find(({ name }) => name === chosen);
  const seen = only ? [only] : bands;
  const current = useTodayKeys(seen[0]?.lines[0]?.key);
  if (!bands.length)
    return (
      <section className="card">
        <Empty>
          {w.empty} {nextDue(given)}
        </Empty>
      </section>
    );
  return (
    <>
      <Chips bands={bands} only={only} />
      <div className="card day">
        {seen.map((band) => (
          <TodayBand key={band.name} band={band} isWhole={!!only} current={current} />
        ))}
      </div>
    </>
  );
}

function Chips({ bands, only }: { bands: Band[]; only?: Band }) {
  const all = bands.reduce((sum, { total }) => sum + total, 0);
  return (
    <div className="filters bands">
      <FilterChip pressed={!only} press={() => go('today')}>
        {w.all} <b>{all}</b>
      </FilterChip>
      {bands.map(({ name, total }) => (
        <FilterChip
          key={name}
          pressed={only?.name === name}
          press={() => go('today', '', { band: only?.name === name ? '' : name })}
        >
          {w.bands[name]} <b className={RED.has(name) ? 'late' : undefined}>{total}</b>
        </FilterChip>
      ))}
      <span className="grow" />
      <span className="keys">
        {KEYS.map(({ pressed, does }) => (
          <span key={does}>
            {pressed.map((key) => [<kbd key={key}>{key}</kbd>, ' '])}
            {does}
          </span>
        ))}
      </span>
    </div>
  );
}
const KEYS = [
  { pressed: ['J', 'K'], does: w.keys.move },
  { pressed: ['Enter'], does: w.keys.act },
  { pressed: ['O'], does: w.keys.file },
];
const RED = new Set(['back', 'late']);

/** With nothing to do: which day is the next, and whose. */
function nextDue({ ready = [] }: Given): string {
  const [next] = ready
    .filter(({ nextDueOn }) => nextDueOn)
    .sort((a, b) => a.nextDueOn!.localeCompare(b.nextDueOn!));
  return next ? w.nextDue(inSentence(next.nextDueOn!), next.name) : '';
}

const dateInWords = () =>
  new Date().toLocaleDateString(w.locale, { timeZone: 'Asia/Shanghai', dateStyle: 'full' });
