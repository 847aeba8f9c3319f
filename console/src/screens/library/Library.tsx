import { type Act, acts, enums, type Field, inputs } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PeopleDocument } from '../../gql/graphql';
import { Tools } from '../../parts/Head';
import { Empty } from '../../parts/states';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { begun, language, pick, t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { showAsGraphQL } from '../../shell/wanted';
import { word } from '../../shell/word';
import '../../look/records.css';
import { documentOf, presetOf, titleOf } from '../../parts/form/Operation';
import { useRegulation } from '../../parts/mend';

const KEPT = import.meta.glob<string>('../../**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// What a section is read with, where the manual says "view".
const READS: Record<string, string[]> = {
  B0: ['people', 'board', 'person'],
  B2: ['person', 'records'],
  B10: ['inbox'],
  C8: ['inbox'],
  C10: ['inbox'],
  D9: ['inbox'],
  F1: ['inbox'],
  F7: ['filings'],
  E2: ['people'],
};
const HEADS: [string, string][] = [
  ['A', t('一 申请人', 'A · Applicants')],
  ['B', t('二 积极分子', 'B · Activists')],
  ['C', t('三 发展对象', 'C · Development targets')],
  ['D', t('四 预备党员', 'D · Probationary members')],
  ['E', t('五 对发展党员进行管理', 'E · The case itself')],
  ['F', t('上级党组织', 'F · Superiors')],
  ['-', t('组织、账户与其他', 'Organizations, accounts, others')],
];

/** Every variable is filled: the editor marks what is left out, defaults or not. */
function sample(field: Field, somebody: string, depth = 0): unknown {
  if (field.default !== null) return field.default;
  if (field.name === 'candidateId') return somebody;
  if (field.name === 'on') return today();
  if (field.name === 'idempotencyKey') return null;
  if (!field.required) return null;
  if (field.type.startsWith('['))
    return field.named === 'String'
      ? ['—']
      : inputs[field.named] && depth < 2
        ? [Object.fromEntries(inputs[field.named]!.map((f) => [f.name, sample(f, somebody, depth + 1)]))]
        : field.name === 'candidateIds'
          ? [somebody]
          : [];
  if (enums[field.named]) return Object.keys(enums[field.named]!)[0];
  if (inputs[field.named] && depth < 3)
    return Object.fromEntries(inputs[field.named]!.map((f) => [f.name, sample(f, somebody, depth + 1)]));
  return field.named === 'Int'
    ? 0
    : field.named === 'Boolean'
      ? false
      : field.named === 'Date'
        ? today()
        : field.named === 'Decimal'
          ? '0'
          : field.named === 'ID'
            ? ''
            : '—';
}
const variablesOf = (act: Act, somebody: string, kind?: string | null) => ({
  input: {
    ...Object.fromEntries((inputs[act.input] ?? []).map((f) => [f.name, sample(f, somebody)])),
    ...presetOf(act, kind),
  },
});
function readsOf(text: string, somebody: string): Record<string, unknown> {
  return Object.fromEntries(
    [...text.matchAll(/\$(\w+): \[?(\w+)[\]!]*[,)]/g)].map(([all, name, named]) => [
      name,
      name === 'id' && /Person|Records|Judge/.test(text)
        ? somebody
        : sample(
            {
              name: name!,
              type: named!,
              named: named!,
              required: /!/.test(all),
              default: null,
              words: ['', ''],
            },
            somebody,
          ),
    ]),
  );
}
/** The sections that the schema's own words give an act: "B3-B7, C2" is six of them. */
function sectionsOf(act: Act): string[] {
  return [...(act.words[1] ?? '').matchAll(/\b([A-F])(\d+)([a-z]?)(?:-[A-F]?(\d+))?\b/g)].flatMap(
    ([, letter, first, mark, last]) =>
      Array.from(
        { length: last ? Number(last) - Number(first) + 1 : 1 },
        (_, i) => `${letter}${Number(first) + i}${mark}`,
      ),
  );
}
interface Item {
  section: string;
  title: string;
  note: string;
  name: string;
  open: () => void;
  fields?: Field[];
}

/** Every operation of the manual by its section, ready to run; the console's own questions; and the schema in Chinese. */
export function Library() {
  const place = usePlace(),
    [own, setOwn] = useState<Record<string, string>>({});
  // Beside the editor it has no address of its own.
  const here = place.screen === 'library',
    query = here ? place.query : own,
    named = (query.text ?? '').toLowerCase();
  const regulation = useRegulation();
  const people = useQuery({
    queryKey: ['anybody'],
    queryFn: () => ask(PeopleDocument, { filter: { status: ['ACTIVE'] }, after: null }),
    staleTime: Infinity,
  });
  const somebody = people.data?.candidates.nodes[0]?.id ?? '';
  const set = (change: Record<string, string>) =>
    here ? go('library', '', { ...query, ...change }) : setOwn({ ...query, ...change });
  const items: Item[] = [],
    used = new Set<string>();
  const add = (section: string, act: Act, title: string, note: string, kind?: string | null) => {
    used.add(act.name);
    items.push({
      section,
      title,
      note,
      name: act.name,
      fields: inputs[act.input],
      open: () => showAsGraphQL(documentOf(act), variablesOf(act, somebody, kind)),
    });
  };
  for (const o of regulation.data?.regulation.operations ?? []) {
    const act = acts.find((a) => a.name === o.act);
    if (act) add(o.section, act, begun(o.label), o.manual, o.kind);
  }
  for (const act of acts)
    if (act.input)
      for (const section of sectionsOf(act).length ? sectionsOf(act) : ['-'])
        if (!items.some((i) => i.section === section && i.name === act.name))
          add(section, act, titleOf(act), language === 'zh' ? '' : pick(act.words));
  for (const [path, text] of Object.entries(KEPT)) {
    const name = path.split('/').pop()!.replace('.graphql', ''),
      words = text.split('\n')[0]!.replace(/^#\s*/, '').split(' · ');
    const sections = [
      ...Object.entries(READS)
        .filter(([, names]) => names.includes(name))
        .map(([section]) => section),
    ];
    for (const section of sections.length ? sections : ['?'])
      items.push({
        section,
        title: language === 'zh' ? words[0]! : words[1]!.split(/[:.]/)[0]!,
        note: language === 'zh' ? '' : (words[1] ?? ''),
        name: `${name}.graphql`,
        open: () => showAsGraphQL(text, readsOf(text, somebody)),
      });
  }
  const order = (s: string) => {
    const [, letter, number, mark] = /^([A-F])(\d+)([a-z]?)/.exec(s) ?? [];
    return letter ? letter + number!.padStart(2, '0') + mark : s;
  };
  const found = items
    .filter(
      (i) => !named || [i.section, i.title, i.note, i.name].some((x) => x.toLowerCase().includes(named)),
    )
    .sort((a, b) => (order(a.section) < order(b.section) ? -1 : 1));
  const card = (i: Item) => (
    <article key={i.section + i.name}>
      <h3>
        {/^[A-F]/.test(i.section) && <kbd>{i.section}</kbd>} {i.title}
      </h3>
      <p className="quiet">
        <code>{i.name}</code>
        {i.note && ` ${i.note}`}
      </p>
      {i.fields && (
        <details open={found.length < 4}>
          <summary>{t('输入字段', 'Fields')}</summary>
          <ul>
            {i.fields.map((f) => (
              <li key={f.name}>
                <code>{f.name}</code> <small>{f.type}</small> {pick(f.words)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <button onClick={i.open}>{t('在编辑器打开', 'Open in the editor')}</button>
    </article>
  );
  const docs = query.docs === '1';
  return (
    <section className="card">
      <Tools>
        <a href={address('docs')}>{t('类型文档', 'Type documentation')}</a>
      </Tools>
      <div className="filters">
        <input
          type="search"
          value={query.text ?? ''}
          onChange={(e) => set({ text: e.target.value })}
          placeholder={t('搜索操作、章节号(如 A3)', 'Operation or section (such as A3)')}
          aria-label={t('搜索', 'Search')}
        />
        <button className="chip" aria-pressed={!docs} onClick={() => set({ docs: '' })}>
          {t('操作', 'Operations')}
        </button>
        <button className="chip" aria-pressed={docs} onClick={() => set({ docs: '1' })}>
          {t('模式说明', 'The schema in words')}
        </button>
        {!docs && (
          <nav className="anchors" aria-label={t('章节', 'Sections')}>
            {HEADS.map(([letter, name]) => (
              <button
                key={letter}
                className="plain"
                onClick={() => document.getElementById(`section-${letter}`)?.scrollIntoView()}
              >
                {name}
              </button>
            ))}
          </nav>
        )}
        <span className="quiet">
          {t(
            `${docs ? Object.keys(enums).length + Object.keys(inputs).length : found.length} 项`,
            `${docs ? Object.keys(enums).length + Object.keys(inputs).length : found.length}`,
          )}
        </span>
      </div>
      {docs ? (
        <Words named={named} />
      ) : !found.length ? (
        <Empty>{t('没有符合条件的操作。', 'No operation matches.')}</Empty>
      ) : (
        <>
          {HEADS.map(([letter, name]) => {
            const some = found.filter((i) =>
              letter === '-' ? i.section === '-' : i.section.startsWith(letter),
            );
            return (
              !!some.length && (
                <section key={letter} id={`section-${letter}`}>
                  <h2>
                    {name} <small>{some.length}</small>
                  </h2>
                  <div className="operations">{some.map(card)}</div>
                </section>
              )
            );
          })}
          {found.some((i) => i.section === '?') && (
            <section>
              <h2>{t('控制台的查询', 'The console’s own questions')}</h2>
              <div className="operations">{found.filter((i) => i.section === '?').map(card)}</div>
            </section>
          )}
        </>
      )}
    </section>
  );
}

/** The words of the schema: every value and every field, Chinese and English. */
function Words({ named }: { named: string }) {
  const like = (...texts: string[]) => !named || texts.some((x) => x.toLowerCase().includes(named));
  return (
    <div className="words">
      <h2>{t('取值', 'Values')}</h2>
      {Object.entries(enums).map(([kind, values]) => {
        const some = Object.entries(values).filter(([value, words]) => like(kind, value, ...words));
        return (
          !!some.length && (
            <details key={kind} open={!!named}>
              <summary>
                <code>{kind}</code> <small>{some.length}</small>
              </summary>
              <dl>
                {some.map(([value, words]) => (
                  <div key={value}>
                    <dt>
                      <code>{value}</code>
                    </dt>
                    <dd>
                      {word(kind, value)} <small>{words[1]}</small>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )
        );
      })}
      <h2>{t('输入', 'Inputs')}</h2>
      {Object.entries(inputs).map(([input, fields]) => {
        const some = fields.filter((f) => like(input, f.name, ...f.words));
        return (
          !!some.length && (
            <details key={input} open={!!named}>
              <summary>
                <code>{input}</code> <small>{some.length}</small>
              </summary>
              <dl>
                {some.map((f) => (
                  <div key={f.name}>
                    <dt>
                      <code>
                        {f.name}: {f.type}
                      </code>
                    </dt>
                    <dd>
                      {f.words[0]} <small>{f.words[1]}</small>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )
        );
      })}
    </div>
  );
}
