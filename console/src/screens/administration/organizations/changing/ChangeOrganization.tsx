import { Finder } from '../../../../parts/form/controls/OneFound';
import { useOrganizations } from '../../../../parts/form/controls/useFound';
import { RemovableChip } from '../../../../parts/RemovableChip';
import { useMay } from '../../../../shell/may';
import type { Organization as Shown } from '../organization';
import { type Counts, countsIn, isWhole, KINDS, type Kind, type Named } from './change';
import { type Changing, useChange } from './useChange';
import { WhoGoes } from './WhoGoes';
import { w } from './words';

/** An organization goes below another superior, into another, is parted or dissolved: tried first, then done. */
export function ChangeOrganization({ organization }: { organization: Shown }) {
  const changing = useChange(organization.id);
  const may = useMay();
  if (!may('reparentOrganizations') || organization.closedOn) return null;
  const { wanted, change } = changing;
  return (
    <details>
      <summary>{w.title}</summary>
      <p className="quiet">{w.note}</p>
      <div className="act">
        <div className="fields">
          <label className="field">
            {w.act}
            <select value={wanted.kind} onChange={(event) => change({ kind: event.target.value as Kind })}>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {w.kinds[kind]}
                </option>
              ))}
            </select>
            <small className="quiet">{w.says[wanted.kind]}</small>
          </label>
          {wanted.kind !== 'SPLIT' && <Together own={organization.id} changing={changing} />}
          <Where own={organization.id} changing={changing} />
          {wanted.kind === 'SPLIT' && <WhoGoes own={organization.id} changing={changing} />}
          <label className="field">
            {w.reason}
            <input
              value={wanted.reason}
              placeholder={w.reasonNote}
              onChange={(event) => change({ reason: event.target.value })}
            />
          </label>
        </div>
        <Doing changing={changing} />
      </div>
    </details>
  );
}

/** Others that change with it. */
function Together({ own, changing: { wanted, change } }: { own: string; changing: Changing }) {
  const { others, target } = wanted;
  const but = [own, ...others.map(({ id }) => id), ...(target ? [target.id] : [])];
  return (
    <>
      <Organization
        label={w.addAnother}
        chosen={null}
        choose={(one) => one && change({ others: [...others, one] })}
        but={but}
      />
      {others.length > 0 && (
        <p className="filters">
          <span className="quiet">{w.together}</span>
          {others.map(({ id, name }) => (
            <RemovableChip key={id} remove={() => change({ others: others.filter((one) => one.id !== id) })}>
              {name}
            </RemovableChip>
          ))}
        </p>
      )}
    </>
  );
}

/** Below which, or into which: one that stands or a new one. */
function Where({ own, changing: { wanted, change } }: { own: string; changing: Changing }) {
  const { kind, isNew, others, target } = wanted;
  const find = (label: string) => (
    <Organization
      label={label}
      chosen={target}
      choose={(one) => change({ target: one })}
      but={[own, ...others.map(({ id }) => id)]}
    />
  );
  if (kind === 'DISSOLVE') return null;
  if (kind === 'REPARENT') return find(w.superior);
  const into = kind === 'MERGE' ? w.into : w.splitInto;
  return (
    <>
      <label className="field">
        {into}
        <select
          value={isNew ? 'new' : ''}
          onChange={(event) => change({ isNew: event.target.value === 'new' })}
        >
          <option value="new">{w.newOne}</option>
          <option value="">{w.standing}</option>
        </select>
      </label>
      {isNew ? (
        <label className="field">
          {w.name}
          <input value={wanted.name} onChange={(event) => change({ name: event.target.value })} />
        </label>
      ) : (
        find(into)
      )}
    </>
  );
}

/** One of the organizations that stand; not those that change themselves. */
function Organization({
  label,
  chosen,
  choose,
  but,
}: {
  label: string;
  chosen: Named | null;
  choose: (one: Named | null) => void;
  but: string[];
}) {
  const { found, search } = useOrganizations();
  return (
    <Finder
      label={label}
      name={label}
      chosen={chosen}
      pick={(one) => choose(one && { id: one.id, name: one.name })}
      found={found.filter(({ id }) => !but.includes(id))}
      placeholder={w.find}
      search={search}
      empty={w.noneFound}
    />
  );
}

/** The dry run, what it told, and only then the deed. */
function Doing({ changing }: { changing: Changing }) {
  const { wanted, foreseen, problem, isBusy, tryIt, doIt } = changing;
  return (
    <>
      {foreseen && <Foreseen counts={foreseen} />}
      <p role="alert">{problem && <span className="problem">{problem}</span>}</p>
      <div className="actions">
        <button type="button" disabled={isBusy || !isWhole(wanted)} onClick={() => void tryIt()}>
          {w.tryIt}
        </button>
        <span className="grow" />
        <button type="button" className="primary" disabled={isBusy || !foreseen} onClick={() => void doIt()}>
          {w.doIt}
        </button>
      </div>
    </>
  );
}

function Foreseen({ counts }: { counts: Counts }) {
  const told = countsIn(counts);
  return (
    <section aria-live="polite">
      <strong>{w.wouldGo}</strong>
      <ul className="moves">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {!told.length && <li>{w.nothing}</li>}
      </ul>
    </section>
  );
}
