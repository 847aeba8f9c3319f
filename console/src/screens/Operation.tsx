import { useQuery, useQueryClient } from '@tanstack/react-query';
import { acts, enums, inputs, type Act, type Field } from 'virtual:schema';
import { useState, type FormEvent } from 'react';
import { ask } from '../api';
import { MembersDocument } from '../gql/graphql';
import { AsGraphQL, ProblemBadge, word } from '../parts';
import { language, pick, t } from '../place';

interface Told { token?: string | null; errors: { code: string; message: string; rule: string | null; article: string | null; path: string[]; readyOn: string | null }[]; warnings?: { message: string; rule: string | null; article: string | null }[] }

// Not the acts on a record that is there already (they start from the record), nor those that answer with a secret.
// Given by the screen, or (attachments) of a later part.
const HIDDEN = new Set(['candidateId', 'version', 'idempotencyKey', 'attachments', 'acknowledgements']);
const LETTER: Record<string, string> = { APPLICANT: 'A', ACTIVIST: 'B', DEVELOPMENT_TARGET: 'C', PROBATIONARY_MEMBER: 'D', FULL_MEMBER: 'E' };
const section = (act: Act) => /\b([A-F]\d+[a-z]?)\b/.exec(act.words[1])?.[1] ?? '';
const OFFERED = acts.filter((a) => inputs[a.input]?.some((f) => f.name === 'candidateId') && !inputs[a.input]!.some((f) => f.name === 'id') && !/^(update|reveal|reissue|revoke)/.test(a.name));

const document = (act: Act) => `mutation ${act.name[0]!.toUpperCase()}${act.name.slice(1)}($input: ${act.input}!) {
  ${act.name}(input: $input) {${act.answers.includes('candidate') ? ' candidate { id stage version }' : ''}${act.answers.includes('token') ? ' token' : ''} errors { code message rule article path readyOn }${act.answers.includes('warnings') ? ' warnings { message rule article }' : ''} }
}`;

/** Every operation of the manual that belongs to one person, as a form: fields, help and values are the schema's own. */
export function Operations({ id, version, stage, branch }: { id: string; version: number; stage: string; branch: string }) {
  const [name, setName] = useState('');
  const act = OFFERED.find((a) => a.name === name);
  const here = LETTER[stage] ?? 'E';
  const letters = [...new Set([here, ...OFFERED.map((a) => section(a)[0] ?? '')])].sort((a, b) => Number(b === here) - Number(a === here) || (a < b ? -1 : 1));
  return (
    <section className="card"><h3>{t('办理', 'Act')}</h3>
      <select value={name} onChange={(e) => setName(e.target.value)} aria-label={t('选择操作', 'Operation')}>
        <option value="">{t('选择要办理的操作…', 'Choose an operation…')}</option>
        {letters.map((l) => <optgroup key={l} label={l ? t(`手册 ${l}`, `Manual ${l}`) : t('其他', 'Other')}>
          {OFFERED.filter((a) => (section(a)[0] ?? '') === l).map((a) => <option key={a.name} value={a.name}>{section(a)} {language === 'zh' ? a.words[0] : `${a.name} · ${a.words[1]}`}</option>)}</optgroup>)}
      </select>
      {act && <ActForm key={act.name} act={act} fixed={{ candidateId: id, version }} branch={branch} />}
    </section>
  );
}

/** One act as a form. `fixed` is what the screen knows already; of it only what the act takes is sent. */
export function ActForm({ act, fixed, branch = '' }: { act: Act; fixed: Record<string, unknown>; branch?: string }) {
  const all = inputs[act.input] ?? [], known = Object.fromEntries(Object.entries(fixed).filter(([name]) => all.some((f) => f.name === name)));
  const fields = all.filter((f) => !HIDDEN.has(f.name) && !(f.name in known));
  const needsMembers = fields.some((f) => /^memberIds?$/.test(f.name));
  const members = useQuery({ queryKey: ['members', branch], queryFn: () => ask(MembersDocument, { organization: branch }), enabled: needsMembers && !!branch });
  const [told, setTold] = useState<Told | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  // One key for one filled form: pressed twice, or sent again after a break, it is done once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = { ...known, ...(all.some((f) => f.name === 'idempotencyKey') && { idempotencyKey: key }), ...read(new FormData(event.currentTarget), fields) };
    setBusy(true); setFault('');
    try {
      const answer = (await ask<Record<string, Told>, unknown>(document(act), { input }))[act.name]!;
      setTold(answer);
      setKey(crypto.randomUUID());
      if (!answer.errors.length) void queries.invalidateQueries();
    } catch (error) { setFault((error as Error).message); } finally { setBusy(false); }
  }
  const people = members.data?.members.nodes.map((m) => [m.id, m.name] as const) ?? [];
  return (
    <form className="act" onSubmit={submit} onChange={() => setTold(null)}>
      <p className="quiet">{act.words[language === 'zh' ? 0 : 1]}</p>
      <div className="fields">{fields.map((f) => <Entry key={f.name} field={f} name={f.name} people={people} />)}</div>
      <p role="status">{told && !told.errors.length && <span className="badge done">✓ {t('已办', 'Done')}</span>}{told?.token && <span className="secret">{t('只显示这一次:', 'Shown this once: ')}<code>{told.token}</code></span>}{told?.warnings?.map((w, i) => <ProblemBadge key={i} problem={{ ...w, severity: 'WARNING' }} />)}</p>
      <p role="alert">{told?.errors.map((e, i) => <ProblemBadge key={i} problem={e} />)}<span className="problem">{fault}</span></p>
      <div className="actions"><AsGraphQL document={document(act)} variables={{ input: known }} /><span className="grow" /><button className="primary" disabled={busy}>{busy ? t('办理中…', 'Working…') : t('办理', 'Submit')}</button></div>
    </form>
  );
}

function Entry({ field, name, people }: { field: Field; name: string; people: (readonly [string, string])[] }) {
  const [title, help] = [field.words[language === 'zh' ? 0 : 1]!, language === 'zh' ? '' : field.name];
  const label = <span>{title || field.name}{field.required && <b className="late"> *</b>}{help && <small> {help}</small>}</span>;
  const options = enums[field.named];
  if (inputs[field.named] && !field.type.startsWith('['))
    return <fieldset><legend>{title}</legend>{inputs[field.named]!.map((f) => <Entry key={f.name} field={f} name={`${name}.${f.name}`} people={people} />)}</fieldset>;
  if (/memberIds?$/.test(name))
    return <label>{label}<select name={name} multiple={field.type.startsWith('[')} required={field.required} defaultValue={field.type.startsWith('[') ? [] : ''}>{!field.type.startsWith('[') && <option value="">—</option>}{people.map(([id, person]) => <option key={id} value={id}>{person}</option>)}</select></label>;
  if (options)
    return <label>{label}<select name={name} multiple={field.type.startsWith('[')} required={field.required} defaultValue={field.type.startsWith('[') ? (field.default as string[] ?? []) : String(field.default ?? '')}>{!field.type.startsWith('[') && <option value="">—</option>}{Object.entries(options).map(([value, words]) => <option key={value} value={value}>{pick(words) || word(field.named, value)}</option>)}</select></label>;
  if (field.named === 'Boolean' && !field.type.endsWith('!'))
    return <label>{label}<select name={name} defaultValue=""><option value="">{t('不变', 'As it is')}</option><option value="true">{t('是', 'Yes')}</option><option value="false">{t('否', 'No')}</option></select></label>;
  if (/password/i.test(field.name)) return <label>{label}<input type="password" name={name} required={field.required} autoComplete="new-password" /></label>;
  if (field.named === 'Boolean') return <label className="tick"><input type="checkbox" name={name} defaultChecked={field.default === true} />{label}</label>;
  if (field.named === 'Date') return <label>{label}<input type="date" name={name} required={field.required} /></label>;
  if (field.named === 'DateTime') return <label>{label}<input type="datetime-local" name={name} required={field.required} /></label>;
  if (field.named === 'Int') return <label>{label}<input type="number" name={name} required={field.required} defaultValue={String(field.default ?? '')} /></label>;
  if (inputs[field.named]) return null;
  if (/content|text|opinion|note|reason|minutes|resolution|Said$/.test(field.name)) return <label className="wide">{label}<textarea name={name} rows={3} required={field.required} /></label>;
  return <label>{label}<input name={name} required={field.required} placeholder={field.type.startsWith('[') ? t('多项用顿号或逗号分开', 'Several: separated by commas') : ''} /></label>;
}

/** What was filled in; what was left empty is left out, so that the schema's own default holds. */
function read(given: FormData, fields: Field[], prefix = ''): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of fields) {
    const name = prefix + field.name, list = field.type.startsWith('[');
    if (inputs[field.named]) { if (!list) { const inner = read(given, inputs[field.named]!, name + '.'); if (Object.keys(inner).length) found[field.name] = inner; } continue; }
    if (field.named === 'Boolean' && field.type.endsWith('!')) { found[field.name] = given.has(name); continue; }
    const several = given.getAll(name).map(String).filter(Boolean), one = several[0]?.trim();
    if (!one) continue;
    found[field.name] = list ? (enums[field.named] || field.named === 'ID' ? several : one.split(/[,,、;;]\s*/).filter(Boolean))
      : field.named === 'Int' ? Number(one) : field.named === 'Boolean' ? one === 'true' : field.named === 'DateTime' ? `${one}:00+08:00` : one;
  }
  return found;
}
