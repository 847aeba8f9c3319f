// biome-ignore-all lint/a11y/useSemanticElements: a row of a virtual table, which is no table element
// biome-ignore-all lint/a11y/useFocusableInteractive: there is nothing to do with a row that has not come

/** The shape of a row that has not come yet. */
export function SkeletonRow({ place, start }: { place: number; start: number }) {
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      aria-busy="true"
      className="row bone"
      style={{ transform: `translateY(${start}px)` }}
    >
      <span role="cell" />
      <span role="cell">
        <i />
      </span>
      <span role="cell">
        <i />
      </span>
      <span role="cell">
        <i />
      </span>
    </div>
  );
}
