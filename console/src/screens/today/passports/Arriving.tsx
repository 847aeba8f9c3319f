import { acts } from 'virtual:schema';
import { type FormEvent, useId, useState } from 'react';
import { ReadPassportDocument, type ReadPassportMutation } from '../../../gql/graphql';
import { ActForm } from '../../../parts/form/ActForm';
import { ask } from '../../../shell/api';
import { PassportSaid } from './PassportSaid';
import { base64Of } from './read';
import { w } from './words';
import '../../../parts/form/papers/papers.css';
import './passports.css';

type Answer = ReadPassportMutation['createCandidateFromPassport'];
interface Files {
  passport: string;
  signature: string;
  idNumber: string;
}
const OF_THE_FILES = ['passport', 'signature', 'idNumber'];
const ACT = 'createCandidateFromPassport';

/** Somebody comes from outside the system: two files are verified, what they say is read, and then the person is taken over. */
export function Arriving({ done }: { done: () => void }) {
  const [files, setFiles] = useState<Files | null>(null);
  const [read, setRead] = useState<Answer | null>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const act = acts.find(({ name }) => name === ACT);

  async function verify(given: Files) {
    setRead(null);
    setFiles(given);
    try {
      const input = { ...given, phone: '', validateOnly: true };
      const answer = (await ask(ReadPassportDocument, { input })).createCandidateFromPassport;
      // What the form below asks for is not told before it is filled in.
      const told = answer.errors.filter(({ path }) => OF_THE_FILES.includes(path[0] ?? ''));
      setWrong(told.map(({ message }) => message));
      setRead(answer);
    } catch (fault) {
      setWrong([(fault as Error).message]);
    }
  }

  return (
    <div className="arriving">
      <Choosing choose={verify} />
      {wrong.length > 0 && (
        <ul className="wrong" role="alert">
          {wrong.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {read?.passport && <PassportSaid passport={read.passport} />}
      {read?.passport && !wrong.length && act && files && (
        <ActForm act={act} fixed={{ ...files }} done={done} />
      )}
    </div>
  );
}

function Choosing({ choose }: { choose: (files: Files) => Promise<void> }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  async function chosen(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    const [passport, signature] = await Promise.all(
      ['passport', 'signature'].map((name) => base64Of(given.get(name) as File)),
    );
    await choose({
      passport: passport ?? '',
      signature: signature ?? '',
      idNumber: String(given.get('idNumber')),
    });
    setBusy(false);
  }
  return (
    <form className="choosing" onSubmit={chosen} aria-label={w.choose}>
      <p className="quiet">{w.choose}</p>
      <FileChoice name="passport" label={w.passport} accept=".json" />
      <FileChoice name="signature" label={w.sig} accept=".sig" />
      <label htmlFor={`${id}n`}>{w.idNumber}</label>
      <input id={`${id}n`} name="idNumber" autoComplete="off" required />
      <button type="submit" disabled={busy}>
        {busy ? w.reading : w.read}
      </button>
    </form>
  );
}

function FileChoice({ name, label, accept }: { name: string; label: string; accept: string }) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <>
      <span id={`${id}l`}>{label}</span>
      <span className="chosen">
        <span className="file-button">
          <input
            id={id}
            name={name}
            type="file"
            accept={accept}
            required
            aria-labelledby={`${id}l`}
            onChange={(event) => setChosen(event.target.files?.[0]?.name ?? '')}
          />
          <label htmlFor={id}>{w.file}</label>
        </span>
        {chosen}
      </span>
    </>
  );
}
