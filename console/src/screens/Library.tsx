import { acts, enums, inputs, type Act, type Field } from 'virtual:schema';
import { useState } from 'react';
import { pick, showAsGraphQL, t } from '../place';

const KEPT = import.meta.glob<string>('../../operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** Every variable is filled: the editor marks what is left out, defaults or not. */
function sample(field: Field, depth = 0): unknown {
  if (field.default !== null) return field.default;
  if (!field.required) return null;
  if (field.type.startsWith('[')) return [];
  if (enums[field.named]) return Object.keys(enums[field.named]!)[0];
  if (inputs[field.named] && depth < 3) return Object.fromEntries(inputs[field.named]!.map((f) => [f.name, sample(f, depth + 1)]));
  return field.named === 'Int' ? 0 : field.named === 'Boolean' ? false : field.named === 'Date' ? new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }) : '';
}
function document(act: Act) {
  const title = act.name[0]!.toUpperCase() + act.name.slice(1);
  const errors = act.answers.includes('errors') ? ' errors { code message rule article path readyOn }' : '';
  const more = act.answers.includes('candidate') ? ' candidate { id name stage }' : act.answers.includes('results') ? ' succeeded failed results { index id succeeded errors { code message rule } }' : '';
  return `# ${pick(act.words)}\nmutation ${title}($input: ${act.input}!) {\n  ${act.name}(input: $input) { __typename${more}${errors} }\n}\n`;
}
function variables(text: string): Record<string, unknown> {
  return Object.fromEntries([...text.matchAll(/\$(\w+): (\w+)(!?)[,)]/g)].map(([, name, named, needed]) =>
    [name, sample({ name: name!, type: named!, named: named!, required: needed === '!', default: null, words: ['', ''] })]));
}
const section = (act: Act) => /\b([A-F]\d+[a-z]?(?:-[A-F]?\d+)?)\b/.exec(act.words[1])?.[1] ?? '';

export function Library() {
  const [named, setNamed] = useState('');
  const found = acts.filter((a) => a.input && [a.name, ...a.words].join(' ').toLowerCase().includes(named.toLowerCase()));
  return (
    <section className="card">
      <div className="filters"><input type="search" value={named} onChange={(e) => setNamed(e.target.value)} placeholder={t('搜索操作、章节号(如 A3)', 'Operation or section (such as A3)')} aria-label={t('搜索', 'Search')} /></div>
      <div className="library">
        {Object.entries(KEPT).filter(([path]) => path.includes(named)).map(([path, text]) => (
          <article key={path}><h2>{pick(text.split('\n')[0]!.replace(/^#\s*/, '').split(' · '))}</h2><p className="quiet">{path.split('/').pop()}</p><button onClick={() => showAsGraphQL(text, variables(text))}>{t('在编辑器打开', 'Open in the editor')}</button></article>
        ))}
        {found.map((act) => (
          <article key={act.name}><h2>{section(act) && <kbd>{section(act)}</kbd>} {act.words[0]}</h2><p className="quiet"><code>{act.name}</code> {act.words[1]}</p>
            <button onClick={() => showAsGraphQL(document(act), { input: Object.fromEntries((inputs[act.input] ?? []).map((f) => [f.name, sample(f)])) })}>{t('在编辑器打开', 'Open in the editor')}</button></article>
        ))}
      </div>
    </section>
  );
}
