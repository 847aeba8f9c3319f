import { inputs } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { AcceptCorrectionDocument } from '../../../gql/graphql';
import { type Correction, FIELDS, standingOf, wantedOf } from '../../../parts/corrections/correction';
import { ActForm } from '../../../parts/form/ActForm';
import { ask } from '../../../shell/api';
import { address } from '../../../shell/place';
import { act } from '../act';
import { w } from './words';

type Way = 'accept' | 'acceptAlone' | 'refuse';

/** Accepted, the data are put right by the form of the file and the answer follows by itself; refused, with a reason. */
export function AnswerForm({ correction }: { correction: Correction }) {
  const [way, setWay] = useState<Way | null>(null);
  const isHere = !!FIELDS[correction.field];
  const ways: Way[] = isHere ? ['accept', 'acceptAlone', 'refuse'] : ['acceptAlone', 'refuse'];
  const name = useId();
  return (
    <div className="answer">
      <fieldset>
        <legend>{w.how}</legend>
        {ways.map((each) => (
          <label key={each} className="tick">
            <input type="radio" name={name} checked={way === each} onChange={() => setWay(each)} />
            {w[each]}
          </label>
        ))}
      </fieldset>
      {way === 'accept' && <PutRight correction={correction} />}
      {way === 'acceptAlone' && <Accept correction={correction} isHere={isHere} />}
      {way === 'refuse' && (
        <ActForm
          act={act('answerCorrection')}
          fixed={{ id: correction.id, version: correction.version, accept: false }}
        />
      )}
    </div>
  );
}

/** What the form of the file asks besides the field itself. */
const ALONG = ['reason', 'superiorConsent'];

function PutRight({ correction }: { correction: Correction }) {
  const { field, reason, candidate } = correction;
  const { fault, accept } = useAccepting(correction);
  const name = FIELDS[field]!.name;
  const isGrave = field === 'ID_NUMBER' || field === 'BIRTH';
  const asked = isGrave ? [name, ...ALONG] : [name];
  const without = (inputs.UpdateCandidateInput ?? [])
    .map((one) => one.name)
    .filter((one) => !asked.includes(one));
  const wanted = wantedOf(correction);
  return (
    <>
      {isGrave && <p className="quiet">{w.superior}</p>}
      <ActForm
        act={act('updateCandidate')}
        fixed={{ candidateId: candidate.id, version: candidate.version }}
        initial={standingOf(correction)}
        proposed={{ ...(wanted && { [name]: wanted }), ...(isGrave && { reason }) }}
        without={without}
        done={() => void accept()}
      />
      <p role="alert">{fault && <span className="problem">{w.halfDone(fault)}</span>}</p>
    </>
  );
}

/** It was put right elsewhere: only the answer is sent. */
function Accept({ correction, isHere }: { correction: Correction; isHere: boolean }) {
  const { fault, accept } = useAccepting(correction);
  return (
    <>
      {!isHere && (
        <p className="quiet">
          {w.elsewhere} <a href={address('people', correction.candidate.id)}>{w.file}</a>
        </p>
      )}
      <div className="actions">
        <p role="alert">{fault && <span className="problem">{fault}</span>}</p>
        <span className="grow" />
        <button type="button" className="primary" onClick={() => void accept()}>
          {w.send}
        </button>
      </div>
    </>
  );
}

function useAccepting({ id }: Correction) {
  const [fault, setFault] = useState('');
  const queries = useQueryClient();
  // The version is left out: putting the data right may have moved it on.
  async function accept() {
    try {
      const input = { id, accept: true, idempotencyKey: crypto.randomUUID() };
      const told = (await ask(AcceptCorrectionDocument, { input })).answerCorrection;
      setFault(told?.errors.map(({ message }) => message).join(' ') ?? '');
      void queries.invalidateQueries({ queryKey: ['corrections'] });
    } catch (error) {
      setFault((error as Error).message);
    }
  }
  return { fault, accept };
}
