import { acts, enums, inputs } from 'virtual:schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { TimelineDocument, type TimelineQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { titleOf } from '../../parts/form/Operation';
import { Trouble } from '../../parts/states';
import { ask } from '../../shell/api';
import { language, t } from '../../shell/language';
import { word } from '../../shell/word';
import type { Person } from './Acts';

const ACTS = new Map(acts.map((act) => [act.name, titleOf(act)]));
type Entry = Person['timeline']['nodes'][number];
type Kept = {
  steps?: Record<
    string,
    { shape?: Record<string, unknown>; attachments?: { name: string; reference: string }[]; on?: string }
  >;
} & Record<string, unknown>;
const parsed = (text?: string | null): Kept => {
  try {
    return (JSON.parse(text ?? '') as Kept | null) ?? {};
  } catch {
    return {};
  }
};

// The schema's own words for what the journal calls by its column.
const FIELDS = new Map(
  Object.values(inputs)
    .flat()
    .map((f) => [f.name, f.words[language === 'zh' ? 0 : 1]]),
);
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const STATED: Record<string, [string, string]> = {
  stage: ['阶段', 'Stage'],
  status: ['状态', 'Status'],
  sub_status: ['阶段内状态', 'Position'],
  on: ['日期', 'Day'],
};
const called = (name: string) => (STATED[name] ? t(...STATED[name]) : (FIELDS.get(camel(name)) ?? name));
const SPEAK = [
  'Stage',
  'CaseStatus',
  'SubStatus',
  'ResolutionResult',
  'VoteResult',
  'ReviewConclusion',
  'PaperStatus',
  'RecommendationMethod',
  'HeldBy',
  'ApprovalStatus',
  'TrainingMode',
  'ConversionOutcome',
  'ArchiveReason',
  'StageSource',
];
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map(shown).join('、') || '—';
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, each]) => each !== null && each !== '' && each !== 0)
      .map(([name, each]) => `${called(name)} ${shown(each)}`)
      .join(' ');
  if (typeof value === 'boolean') return value ? t('是', 'yes') : t('否', 'no');
  const kind = SPEAK.find((each) => enums[each]?.[String(value)]);
  return kind ? word(kind, String(value)) : String(value);
}

const QUIET = new Set([
  'version',
  'recorded_at',
  'recorded_by',
  'edition',
  'id',
  'kind',
  'steps',
  'approvals',
  'reviewed_by',
  'meeting_id',
  'assignments',
]);
/** What the act changed, field by field: of a new record what it says, of a correction what it said before. */
function changes(entry: Entry): [string, string, string][] {
  const before = parsed(entry.before),
    after = parsed(entry.after),
    found: [string, string, string][] = [];
  const compare = (was: Record<string, unknown>, is: Record<string, unknown>) => {
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (QUIET.has(name) || JSON.stringify(was[name]) === JSON.stringify(is[name])) continue;
      const [old, now] = [shown(was[name]), shown(is[name])];
      if (old !== now) found.push([called(name), old, now]);
    }
  };
  compare(before, after);
  for (const id of new Set([...Object.keys(before.steps ?? {}), ...Object.keys(after.steps ?? {})])) {
    const was = before.steps?.[id],
      is = after.steps?.[id];
    compare(
      { ...(was?.shape ?? {}), ...(was?.on && { on: was.on }) },
      { ...(is?.shape ?? {}), ...(is?.on && { on: is.on }) },
    );
  }
  return found;
}
const papers = (entry: Entry) =>
  Object.values(parsed(entry.after).steps ?? {})
    .flatMap((s) => s.attachments ?? [])
    .map((a) => [a.name, a.reference].filter(Boolean).join(' '));

/** 全程纪实: who did what, when it happened and when it was entered, on what evidence, and what it changed. */
export function Timeline({ person }: { person: Person }) {
  // The newest came with the person; older ones are fetched from where those end, and anew when something was added.
  const first = person.timeline.pageInfo,
    start = first.hasNextPage ? (first.endCursor ?? null) : null;
  const read = useInfiniteQuery({
    queryKey: ['timeline', person.id, start],
    initialPageParam: start,
    enabled: false,
    queryFn: ({ pageParam }): Promise<TimelineQuery> =>
      ask(TimelineDocument, { id: person.id, after: pageParam }),
    getNextPageParam: (last) =>
      last.candidate?.timeline.pageInfo.hasNextPage ? last.candidate.timeline.pageInfo.endCursor : undefined,
  });
  const pages = read.data?.pages ?? [],
    entries = [...person.timeline.nodes, ...pages.flatMap((page) => page.candidate?.timeline.nodes ?? [])];
  const more = read.data ? read.hasNextPage : start !== null;
  const year = (e: Entry) => e.on.slice(0, 4);
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h3 id="timeline-title">
        {t('全程纪实', 'Timeline')} <small>{entries.length}</small>
      </h3>
      <ol className="chronicle">
        {entries.map((e, i, all) => {
          const what = changes(e),
            evidence = papers(e),
            before = all[i - 1];
          return (
            <li key={e.id} className={e.lateEntry ? 'late-entry' : ''}>
              {(!before || year(before) !== year(e)) && <div className="year">{year(e)}</div>}
              <time dateTime={e.on}>{e.on.slice(5)}</time>
              <div>
                <b>{ACTS.get(e.act) ?? e.act}</b>{' '}
                {e.kind && (
                  <span className="quiet">
                    {enums.Kind?.[e.kind] ? word('Kind', e.kind) : word('ApprovalKind', e.kind)}
                  </span>
                )}{' '}
                {e.lateEntry && <span className="badge warning">{t('补录', 'late entry')}</span>}
                <div className="quiet">
                  {[
                    e.by?.name,
                    e.by?.organization?.name,
                    t(`${e.at.slice(0, 10)} 录入`, `entered ${e.at.slice(0, 10)}`),
                    evidence.length && t(`附件:${evidence.join('、')}`, `papers: ${evidence.join(', ')}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                {!!what.length && (
                  <details>
                    <summary>{t(`改变 ${what.length} 项`, `${what.length} changed`)}</summary>
                    <dl className="changed">
                      {what.map(([name, was, is], n) => (
                        <div key={n}>
                          <dt>{name}</dt>
                          <dd>
                            {was !== '—' && (
                              <>
                                <del>{was}</del> →{' '}
                              </>
                            )}
                            {is}
                          </dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.fetchNextPage()} />}
      {more && (
        <p className="quiet">
          {t(
            `以上为最近 ${entries.length} 条,更早的记录未列出。`,
            `These are the newest ${entries.length} entries; earlier ones are not listed.`,
          )}
        </p>
      )}
      {more && (
        <div className="older">
          <button onClick={() => void read.fetchNextPage()} disabled={read.isFetching}>
            {t('更早的记录', 'Earlier entries')}
          </button>{' '}
          <AsGraphQL document={TimelineDocument} variables={{ id: person.id, after: start }} />
        </div>
      )}
    </section>
  );
}
