import { type Act, enums, inputs } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { language, t } from '../../shell/language';
import { AsGraphQL } from '../AsGraphQL';
import { ProblemBadge } from '../ProblemBadge';
import { Entry, filled, type Somebody, type Values } from './fields';
import '../../look/records.css';

export interface Unmet {
  code?: string;
  message: string;
  detail?: string | null;
  rule?: string | null;
  article?: string | null;
  severity?: string | null;
  readyOn?: string | null;
}
interface Told {
  token?: string | null;
  temporaryPassword?: string | null;
  registrationToken?: string | null;
  idNumber?: string | null;
  candidate?: { id: string; name: string } | null;
  meeting?: { id: string } | null;
  errors: (Unmet & { path: string[] })[];
  warnings?: Unmet[];
}

// Given by the screen, or asked for in a way of their own.
const HIDDEN = new Set(['candidateId', 'version', 'idempotencyKey', 'acknowledgements']);
// Papers last, the day first: as a clerk fills a form.
const PLACE: Record<string, number> = { on: 0, attachments: 2 };

/** What an act is called: the schema's Chinese, or the mutation's own name as words. */
export function titleOf(act: Act): string {
  if (language === 'zh') return act.words[0]!.split('(')[0]!;
  const words = act.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}

export function documentOf(act: Act): string {
  const shows = [
    act.answers.includes('candidate') && 'candidate { id name stage version }',
    act.answers.includes('meeting') && 'meeting { id }',
    ...['token', 'temporaryPassword', 'registrationToken', 'idNumber'].filter((name) =>
      act.answers.includes(name),
    ),
    'errors { code message detail rule article severity path readyOn }',
    act.answers.includes('warnings') && 'warnings { message detail rule article severity }',
  ];
  return `# ${act.words[0]} · ${act.words[1]}\nmutation ${act.name[0]!.toUpperCase()}${act.name.slice(1)}($input: ${act.input}!) {\n  ${act.name}(input: $input) { ${shows.filter(Boolean).join(' ')} }\n}\n`;
}

/** What a kind of record fills in of itself: RESOLUTION_ACTIVIST is `resolutionKind: ACTIVIST`. */
export function presetOf(act: Act, kind?: string | null): Values {
  if (!kind) return {};
  for (const field of inputs[act.input] ?? [])
    if (/Kind$|^point$/.test(field.name) && enums[field.named]) {
      const value = Object.keys(enums[field.named]!)
        .filter((each) => kind === each || kind.endsWith('_' + each))
        .sort((a, b) => b.length - a.length)[0];
      if (value) return { [field.name]: value };
    }
  return {};
}

interface Given {
  act: Act;
  fixed: Values;
  initial?: Values;
  branch?: string;
  /** Warnings that a submission explains in writing, known before it is sent. */
  warned?: Unmet[];
  /** Fields that this kind of record does not have. */
  without?: string[];
  /** Whom the form offers first: the mentors or introducers in office. */
  people?: Somebody[];
  done?: (told: Told) => void;
}
/** One act as a form. `fixed` is what the screen knows already; `initial` what stands on file, if a record is put right. */
export function ActForm({
  act,
  fixed,
  initial = {},
  branch = '',
  warned = [],
  without = [],
  people,
  done,
}: Given) {
  const all = inputs[act.input] ?? [],
    known = Object.fromEntries(Object.entries(fixed).filter(([name]) => all.some((f) => f.name === name)));
  const fields = all
    .filter((f) => !HIDDEN.has(f.name) && !(f.name in known) && !without.includes(f.name))
    .sort((a, b) => (PLACE[a.name] ?? 1) - (PLACE[b.name] ?? 1));
  const [told, setTold] = useState<Told | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Values>(known);
  // One key for one filled form: pressed twice, or sent again after a break, it is done once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queries = useQueryClient(),
    id = useId();
  const explains = all.some((f) => f.name === 'acknowledgements');
  const asked = explains
    ? [
        ...new Map(
          [...warned, ...(told?.errors ?? [])]
            .filter((w) => w.rule && (w.severity === 'WARNING' || w.code === 'ACKNOWLEDGEMENT_REQUIRED'))
            .map((w) => [w.rule!, w]),
        ).values(),
      ]
    : [];

  const given = (form: HTMLFormElement): Values => {
    const data = new FormData(form);
    const texts = asked
      .map((w) => ({ rule: w.rule!, text: String(data.get(`explain.${w.rule}`) ?? '').trim() }))
      .filter((w) => w.text);
    return { ...known, ...filled(data, fields, initial), ...(texts.length && { acknowledgements: texts }) };
  };
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = {
      ...given(event.currentTarget),
      ...(all.some((f) => f.name === 'idempotencyKey') && { idempotencyKey: key }),
    };
    setBusy(true);
    setFault('');
    try {
      const answer = (await ask<Record<string, Told>, unknown>(documentOf(act), { input }))[act.name]!;
      setTold(answer);
      setKey(crypto.randomUUID());
      if (!answer.errors.length) {
        void queries.invalidateQueries();
        done?.(answer);
      }
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setBusy(false);
    }
  }
  const wrong = new Map(told?.errors.filter((e) => e.path.length).map((e) => [e.path.join('.'), e.message]));
  const secret = told?.token ?? told?.temporaryPassword ?? told?.registrationToken ?? told?.idNumber;
  return (
    <form
      className="act"
      onSubmit={submit}
      onChange={(e) => {
        setSent(given(e.currentTarget));
        if (told && !told.errors.length) setTold(null);
      }}
      aria-label={titleOf(act)}
    >
      <div className="fields">
        {fields.map((f) => (
          <Entry
            key={f.name}
            field={f}
            name={f.name}
            value={initial[f.name] ?? (f.name === 'on' && !('on' in initial) ? today() : undefined)}
            around={{ branch, wrong, people }}
          />
        ))}
      </div>
      {!!asked.length && (
        <fieldset>
          <legend>{t('须书面说明的提醒', 'Warnings to be explained in writing')}</legend>
          {asked.map((w) => (
            <label key={w.rule} className="wide">
              <span>
                {w.message}
                {w.detail && `(${w.detail})`}{' '}
                <small>
                  {w.rule} · {w.article}
                </small>
              </span>
              <textarea name={`explain.${w.rule}`} rows={2} />
            </label>
          ))}
        </fieldset>
      )}
      <p role="status">
        {told && !told.errors.length && <span className="badge done">✓ {t('已办', 'Done')}</span>}
        {secret && <Secret key={secret} secret={secret} />}
        {told?.warnings?.map((w, i) => (
          <ProblemBadge key={i} problem={{ ...w, severity: 'WARNING' }} />
        ))}
      </p>
      <p role="alert" id={`${id}-errors`}>
        {told?.errors.map((e, i) => (
          <ProblemBadge
            key={i}
            problem={{ ...e, message: e.detail ? `${e.message}(${e.detail})` : e.message }}
          />
        ))}
        {fault && <span className="problem">{fault}</span>}
      </p>
      <div className="actions">
        <AsGraphQL document={documentOf(act)} variables={{ input: sent }} />
        <span className="grow" />
        <button className="primary" disabled={busy}>
          {busy ? t('办理中…', 'Working…') : t('办理', 'Submit')}
        </button>
      </div>
    </form>
  );
}

function Secret({ secret }: { secret: string }) {
  const [copied, setCopied] = useState(false);
  // Without TLS a browser has no clipboard for us; the text is selected whole at a click.
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <span className="secret">
      {t('只显示这一次:', 'Shown this once: ')}
      <code>{secret}</code>
      {window.isSecureContext && (
        <button type="button" onClick={() => void copy()}>
          {copied ? t('已复制', 'Copied') : t('复制', 'Copy')}
        </button>
      )}
    </span>
  );
}
