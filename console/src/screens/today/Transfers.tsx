import { type Act, acts } from 'virtual:schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TransfersWaitingDocument } from '../../gql/graphql';
import { ActForm } from '../../parts/form/ActForm';
import { titleOf } from '../../parts/form/titles';
import { ask } from '../../shell/api';
import { useMay, useMe } from '../../shell/may';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { answersOf, type Transfer } from './answers';
import { Arriving } from './passports/Arriving';
import { PassportFiles } from './passports/PassportFiles';
import { w as passports } from './passports/words';
import { w } from './words';

const KEY = ['transfers', 'waiting'];
const named = (name: string) => acts.find((act) => act.name === name);

/** Cases that wait for an answer, here or on the other side; whoever answers does it in place. */
export function Transfers() {
  const { data } = useQuery({ queryKey: KEY, queryFn: () => ask(TransfersWaitingDocument, {}) });
  const may = useMay();
  const client = useQueryClient();
  const [comes, setComes] = useState(false);
  const asks = may('requestTransferIn') ? named('requestTransferIn') : undefined;
  const waiting = data?.transfers;
  if (!waiting || (!waiting.totalCount && !asks)) return null;
  return (
    <section className="card group">
      <header>
        <h2>{w.transfers.title}</h2>
        <span className="quiet">{waiting.totalCount}</span>
        {asks && <Answer act={asks} fixed={{}} />}
        {may('createCandidateFromPassport') && (
          <button type="button" className="step" aria-expanded={comes} onClick={() => setComes(!comes)}>
            {passports.arrive}
          </button>
        )}
      </header>
      {comes && <Arriving done={() => void client.invalidateQueries()} />}
      {!waiting.nodes.length && <p className="quiet">{w.transfers.none}</p>}
      <ul className="todo">
        {waiting.nodes.map((transfer) => (
          <TransferLine key={transfer.id} transfer={transfer} />
        ))}
      </ul>
    </section>
  );
}

function TransferLine({ transfer }: { transfer: Transfer }) {
  const { id, version, candidate, personName, idNumberMasked, source, target, targetName } = transfer;
  const organization = useMe()?.organization?.id;
  const may = useMay();
  const offered = answersOf(transfer, organization).filter(may);
  const asked = transfer.status === 'REQUESTED' && organization === source.id && may('transferOut');
  return (
    <li>
      <div className="whose">
        {candidate ? (
          <a href={address('people', candidate.id)}>{candidate.name}</a>
        ) : (
          <span>{personName || idNumberMasked}</span>
        )}
        <span>
          {transfer.stage && `${word('Stage', transfer.stage)} · `}
          {source.name} → {target?.name ?? targetName}
        </span>
      </div>
      <div className="what">
        <span className={transfer.overdue ? 'badge error' : 'badge'}>
          {word('TransferStatus', transfer.status)}
        </span>{' '}
        {transfer.deadlineOn && <span className="due">{w.transfers.by(transfer.deadlineOn)}</span>}
      </div>
      <div>
        {asked && candidate && (
          <a className="settle own" href={address('people', candidate.id, { act: 'transferOut' })}>
            {w.transfers.handOver}
          </a>
        )}
        {offered.map((name) => {
          const act = named(name);
          return act && <Answer key={name} act={act} fixed={{ id, version }} />;
        })}
      </div>
      {transfer.status === 'OFFERED' && !target && candidate && <PassportFiles transfer={id} />}
    </li>
  );
}

/** An act as a word that opens its form. */
function Answer({ act, fixed }: { act: Act; fixed: Record<string, unknown> }) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="step" aria-expanded={open} onClick={() => setOpen(!open)}>
        {titleOf(act)}
      </button>
      {open && (
        <ActForm act={act} fixed={fixed} done={() => void client.invalidateQueries({ queryKey: KEY })} />
      )}
    </>
  );
}
