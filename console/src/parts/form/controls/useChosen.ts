import { useState } from 'react';

/** Who is chosen in a picker: kept while somebody else is looked for, and shown above those who were found. */
export function useChosen<One extends { id: string }>(
  found: readonly One[],
  first: string[],
  several: boolean,
) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, One | undefined>>(
    new Map(first.map((id) => [id, undefined])),
  );
  const isFound = new Set(found.map(({ id }) => id));
  const others = [...chosen].filter(([id]) => !isFound.has(id));
  const known = others.flatMap(([, one]) => (one ? [one] : []));

  function choose(one: One, is: boolean) {
    const rest = several ? [...chosen].filter(([id]) => id !== one.id) : [];
    setChosen(new Map(is ? [...rest, [one.id, one]] : rest));
  }
  return {
    shown: [...known, ...found],
    isChosen: (id: string) => chosen.has(id),
    choose,
    /** Those on file whose name is not known here: sent again as they are. */
    unseen: others.filter(([, one]) => !one).map(([id]) => id),
  };
}
