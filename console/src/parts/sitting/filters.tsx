/** What the filters of such lists share: the choice of a branch, and the quick filters with their counts from the server. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { t } from '../../shell/language';
import { useOffices } from '../../shell/offices';

/** The total of each quick filter; `said` is the filter that the others are narrower than. */
export function useTotals<M extends string>(
  key: string,
  said: unknown,
  read: () => Promise<Record<M, { totalCount: number }>>,
): Record<M, number> | undefined {
  const { data } = useQuery({ queryKey: [key, said], queryFn: read, placeholderData: keepPreviousData });
  return (
    data &&
    (Object.fromEntries((Object.keys(data) as M[]).map((mood) => [mood, data[mood].totalCount])) as Record<
      M,
      number
    >)
  );
}

export function Branches({ value, choose }: { value?: string; choose: (branch: string) => void }) {
  const branches = useOffices().filter(({ office }) => office.kind === 'BRANCH');
  if (branches.length < 2) return null;
  return (
    <select value={value ?? ''} onChange={(e) => choose(e.target.value)} aria-label={t('支部', 'Branch')}>
      <option value="">{t('全部支部', 'All branches')}</option>
      {branches.map(({ office }) => (
        <option key={office.id} value={office.id}>
          {office.name}
        </option>
      ))}
    </select>
  );
}

export function Moods<M extends string>({
  moods,
  mood,
  counts,
  choose,
}: {
  moods: Record<M, readonly [string, ...unknown[]]>;
  mood: M;
  counts?: Record<M, number>;
  choose: (mood: string) => void;
}) {
  return (
    <div className="filters second">
      {(Object.keys(moods) as M[]).map((m) => (
        <button
          key={m}
          className="chip"
          aria-pressed={m === mood}
          onClick={() => choose(m === 'all' ? '' : m)}
        >
          {moods[m][0]} <b>{counts?.[m] ?? '…'}</b>
        </button>
      ))}
    </div>
  );
}
