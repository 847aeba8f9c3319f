/** The fields of an input as controls: words, values and defaults are the schema's own; a record's values where one is put right. */

import { enums, type Field, inputs } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MeetingsDocument, MembersDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { language, pick, t } from '../../shell/language';
import { word } from '../../shell/word';

export type Values = Record<string, unknown>;
export interface Somebody {
  id: string;
  name: string;
}
export interface Around {
  branch: string;
  wrong: Map<string, string>;
  people?: Somebody[];
}

/** The first clause names the field; the whole sentence is its help. */
const title = (field: Field) =>
  language === 'zh'
    ? field.words[0] || field.name
    : (field.words[1] || field.name).split(/; | \(|, where/)[0]!;
const help = (field: Field) => (language === 'zh' ? undefined : field.words[1]);
const LONG =
  /content|text|opinion|note|reason|minutes|resolution|conclusion|handling|decision|family|relations|Said$/;
const isList = (field: Field) => field.type.startsWith('[');
const asText = (value: unknown) =>
  Array.isArray(value) ? value.join('、') : value === null || value === undefined ? '' : String(value);
// What a committee may set is bounded by the regulation; the server judges it again (0.3).
const BOUNDS: Record<string, [number, number]> = {
  waitingMonths: [0, 24],
  noticeWorkingDays: [5, 30],
  probationInspectionMonths: [1, 6],
  preReviewDays: [1, 90],
  extensionMonths: [6, 12],
};
/** An instant as the wall clock in Shanghai shows it. */
const wall = (value: unknown) =>
  value
    ? new Date(String(value))
        .toLocaleString('sv', { timeZone: 'Asia/Shanghai' })
        .slice(0, 16)
        .replace(' ', 'T')
    : '';

/** One field. `value` is what stands on file, if a record is put right. */
export function Entry({
  field,
  name,
  value,
  around,
}: {
  field: Field;
  name: string;
  value: unknown;
  around: Around;
}) {
  const [id, problem] = [`field-${name}`, around.wrong.get(name)];
  const bounds = BOUNDS[field.name];
  const label = (
    <span title={help(field)}>
      {title(field)}
      {bounds && <small> {bounds.join('–')}</small>}
      {field.required && (
        <b className="late" aria-hidden="true">
          {' '}
          *
        </b>
      )}
    </span>
  );
  const told = problem && (
    <small className="problem" id={`${id}-problem`}>
      {problem}
    </small>
  );
  const common = {
    id,
    name,
    required: field.required,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  } as const;
  const options = enums[field.named];
  if (inputs[field.named] && isList(field))
    return (
      <Several field={field} name={name} value={(value as Values[] | undefined) ?? []} around={around} />
    );
  if (inputs[field.named])
    return (
      <fieldset>
        <legend>{title(field)}</legend>
        <div className="fields">
          {inputs[field.named]!.map((f) => (
            <Entry
              key={f.name}
              field={field.required ? f : { ...f, required: false }}
              name={`${name}.${f.name}`}
              value={(value as Values | undefined)?.[f.name]}
              around={around}
            />
          ))}
        </div>
      </fieldset>
    );
  if (field.name === 'memberId' && around.people?.length)
    return (
      <fieldset className="pick">
        <legend>{title(field)}</legend>
        <div className="choices">
          {around.people.map((m, _, all) => (
            <label key={m.id} className="tick">
              <input
                type="radio"
                name={name}
                value={m.id}
                defaultChecked={value ? value === m.id : all.length === 1}
              />
              {m.name}
            </label>
          ))}
        </div>
        {told}
      </fieldset>
    );
  if (/memberIds?$/.test(field.name))
    return <Members field={field} name={name} value={value} around={around} told={told} />;
  if (field.name === 'meetingId')
    return <Meeting label={label} common={common} value={value} branch={around.branch} told={told} />;
  if (options && isList(field))
    return (
      <fieldset>
        <legend>{title(field)}</legend>
        <div className="choices">
          {Object.entries(options).map(([each, words]) => (
            <label key={each} className="tick">
              <input
                type="checkbox"
                name={name}
                value={each}
                defaultChecked={((value ?? field.default ?? []) as string[]).includes(each)}
              />
              {pick(words) || each}
            </label>
          ))}
        </div>
        {told}
      </fieldset>
    );
  if (options)
    return (
      <label>
        {label}
        <select {...common} defaultValue={asText(value ?? field.default)}>
          {!field.required && field.default !== null ? null : <option value="">—</option>}
          {Object.entries(options).map(([each, words]) => (
            <option key={each} value={each}>
              {pick(words) || word(field.named, each)}
            </option>
          ))}
        </select>
        {told}
      </label>
    );
  if (field.named === 'Boolean' && !field.type.endsWith('!'))
    return (
      <label>
        {label}
        <select {...common} defaultValue={value === true ? 'true' : value === false ? 'false' : ''}>
          <option value="">{t('不变', 'As it is')}</option>
          <option value="true">{t('是', 'Yes')}</option>
          <option value="false">{t('否', 'No')}</option>
        </select>
        {told}
      </label>
    );
  // Yes or no without a default is somebody's answer: an unticked box would be taken for a no that nobody gave.
  if (field.named === 'Boolean' && field.required)
    return (
      <label>
        {label}
        <select {...common} defaultValue={value === true ? 'true' : value === false ? 'false' : ''}>
          <option value="">—</option>
          <option value="true">{t('是', 'Yes')}</option>
          <option value="false">{t('否', 'No')}</option>
        </select>
        {told}
      </label>
    );
  if (field.named === 'Boolean')
    return (
      <label className="tick">
        <input type="checkbox" id={id} name={name} defaultChecked={(value ?? field.default) === true} />
        {label}
        {told}
      </label>
    );
  if (/password/i.test(field.name))
    return (
      <label>
        {label}
        <input {...common} type="password" autoComplete="new-password" />
        {told}
      </label>
    );
  if (field.named === 'Date')
    return (
      <label>
        {label}
        <input {...common} type="date" defaultValue={asText(value)} />
        {told}
      </label>
    );
  if (field.named === 'DateTime')
    return (
      <label>
        {label}
        <input {...common} type="datetime-local" defaultValue={wall(value)} />
        {told}
      </label>
    );
  if (field.named === 'Int')
    return (
      <label>
        {label}
        <input
          {...common}
          type="number"
          min={bounds?.[0] ?? 0}
          max={bounds?.[1]}
          defaultValue={asText(value ?? field.default)}
        />
        {told}
      </label>
    );
  if (LONG.test(field.name))
    return (
      <label className="wide">
        {label}
        <textarea {...common} rows={2} defaultValue={asText(value ?? field.default)} />
        {told}
      </label>
    );
  return (
    <label>
      {label}
      <input
        {...common}
        inputMode={field.named === 'Decimal' ? 'decimal' : undefined}
        defaultValue={asText(value ?? field.default)}
        placeholder={isList(field) ? t('多项用顿号分开', 'Several: separated by commas') : ''}
      />
      {told}
    </label>
  );
}

/** A list of small records, such as papers or places: a row each, as many as are wanted. */
function Several({
  field,
  name,
  value,
  around,
}: {
  field: Field;
  name: string;
  value: Values[];
  around: Around;
}) {
  const [rows, setRows] = useState(() =>
    Array.from({ length: Math.max(value.length, field.required ? 1 : 0) }, (_, i) => i),
  );
  const problem = around.wrong.get(name);
  return (
    <fieldset className="several">
      <legend>{title(field)}</legend>
      {rows.map((row, at) => (
        <div key={row} className="fields">
          {inputs[field.named]!.map((f) => (
            <Entry
              key={f.name}
              field={f}
              name={`${name}.${row}.${f.name}`}
              value={value[row]?.[f.name]}
              around={around}
            />
          ))}
          <button
            type="button"
            className="plain"
            onClick={() => setRows(rows.filter((each) => each !== row))}
          >
            {t(`去掉第 ${at + 1} 项`, `Remove no. ${at + 1}`)}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => setRows([...rows, (rows.at(-1) ?? -1) + 1])}>
        ＋ {t('添加', 'Add')}
      </button>
      {problem && <small className="problem">{problem}</small>}
    </fieldset>
  );
}

/** Members of the own branch, or of the same committee (manual 二(一), 三(一)). */
function Members({
  field,
  name,
  value,
  around,
  told,
}: {
  field: Field;
  name: string;
  value: unknown;
  around: Around;
  told: React.ReactNode;
}) {
  const [wide, setWide] = useState(false);
  const [named, setNamed] = useState('');
  const filter = {
    present: true,
    ...(!wide && { organization: around.branch }),
    ...(named && { name: named }),
  };
  const read = useQuery({
    queryKey: ['members', filter],
    queryFn: () => ask(MembersDocument, { filter }),
    enabled: wide || !!around.branch,
    placeholderData: (before) => before,
  });
  const members = read.data?.members.nodes ?? [],
    several = isList(field);
  const chosen = several ? ((value as string[] | undefined) ?? []) : value ? [String(value)] : [];
  return (
    <fieldset className="pick">
      <legend>
        {title(field)}
        {field.required && ' *'}
      </legend>
      <div className="filters">
        <input
          type="search"
          value={named}
          onChange={(e) => setNamed(e.target.value)}
          placeholder={t('按姓名查找', 'Find by name')}
          aria-label={t('按姓名查找党员', 'Find a member by name')}
        />
        <label className="tick">
          <input type="checkbox" checked={wide} onChange={(e) => setWide(e.target.checked)} />
          {t('同一党委的其他支部', 'Other branches of the committee')}
        </label>
      </div>
      <div className="choices" tabIndex={0} role="group" aria-label={title(field)}>
        {members.map((m) => (
          <label key={m.id} className="tick">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={m.id}
              defaultChecked={chosen.includes(m.id)}
              required={field.required && !several}
            />
            {m.name} <small>{[m.position, wide && m.organization.name].filter(Boolean).join(' · ')}</small>
          </label>
        ))}
        {!members.length && (
          <span className="quiet">
            {read.isPending ? t('载入中…', 'Loading…') : t('没有符合条件的党员。', 'No member matches.')}
          </span>
        )}
      </div>
      {told}
    </fieldset>
  );
}

function Meeting({
  label,
  common,
  value,
  branch,
  told,
}: {
  label: React.ReactNode;
  common: object;
  value: unknown;
  branch: string;
  told: React.ReactNode;
}) {
  const filter = { branch };
  const read = useQuery({
    queryKey: ['meetings', filter],
    queryFn: () => ask(MeetingsDocument, { filter, after: null }),
    enabled: !!branch,
  });
  const meetings = read.data?.meetings.nodes ?? [];
  return (
    <label>
      {label}
      <select {...common} key={meetings.length} defaultValue={asText(value)}>
        <option value="">—</option>
        {meetings.map((m) => (
          <option key={m.id} value={m.id}>
            {m.on} {m.place}
          </option>
        ))}
      </select>
      {told}
    </label>
  );
}

/** What was filled in. What was left empty is left out, so that the schema's default holds; what was emptied is told. */
export function filled(given: FormData, fields: Field[], before: Values = {}, prefix = ''): Values {
  const found: Values = {};
  for (const field of fields) {
    const name = prefix + field.name,
      inner = inputs[field.named];
    if (inner && isList(field)) {
      const rows = [
        ...new Set(
          [...given.keys()]
            .filter((key) => key.startsWith(name + '.'))
            .map((key) => key.slice(name.length + 1).split('.')[0]!),
        ),
      ];
      const all = rows
        .map((row) => filled(given, inner, {}, `${name}.${row}.`))
        .filter((each) => inner.some((f) => f.named === 'String' && each[f.name]));
      if (all.length || field.required) found[field.name] = all;
      continue;
    }
    if (inner) {
      const one = filled(given, inner, {}, name + '.');
      if (Object.keys(one).length) found[field.name] = one;
      continue;
    }
    if (field.named === 'Boolean' && field.type.endsWith('!') && !field.required) {
      found[field.name] = given.has(name);
      continue;
    }
    const several = given.getAll(name).map(String).filter(Boolean),
      one = several[0]?.trim();
    if (!one) {
      if (before[field.name] && given.has(name) && !isList(field))
        found[field.name] = field.named === 'String' ? '' : null;
      continue;
    }
    found[field.name] = isList(field)
      ? enums[field.named] || field.named === 'ID'
        ? several
        : one.split(/[,,、;;]\s*/).filter(Boolean)
      : field.named === 'Int'
        ? Number(one)
        : field.named === 'Boolean'
          ? one === 'true'
          : field.named === 'DateTime'
            ? `${one}:00+08:00`
            : one;
  }
  return found;
}
