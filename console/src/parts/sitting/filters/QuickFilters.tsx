interface Props<M extends string> {
  names: Readonly<Record<M, string>>;
  current: M;
  /** Of what is not known, nothing is said; before anything is, that it is being counted. */
  counts?: Partial<Record<M, number>>;
  choose: (mood: string) => void;
}

/** One press narrows the list; each says how many it holds. */
export function QuickFilters<M extends string>({ names, current, counts, choose }: Props<M>) {
  return (
    <div className="filters second">
      {(Object.keys(names) as M[]).map((mood) => (
        <button
          key={mood}
          type="button"
          className="chip"
          aria-pressed={mood === current}
          onClick={() => choose(mood === 'all' ? '' : mood)}
        >
          {names[mood]} <b>{counts ? counts[mood] : '…'}</b>
        </button>
      ))}
    </div>
  );
}
