import { go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { kindsOf, opinionsOf } from './opinions';
import { SheetBody } from './SheetBody';
import type { Person } from './useSheetPeople';
import { w } from './words';

/** The opinions of a half-year, one kind at a time; each keeps what was typed. */
export function OpinionSheet({ people, stage }: { people: Person[]; stage: string }) {
  const { query } = usePlace();
  const kinds = kindsOf(stage);
  const kind = kinds.find((one) => one === query.kind) ?? kinds[0]!;
  return (
    <>
      <nav className="filters" aria-label={w.kinds}>
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === kind}
            onClick={() => go('people', '', { ...query, kind: one })}
          >
            {word('OpinionKind', one)}
          </button>
        ))}
      </nav>
      <SheetBody key={kind} kind={opinionsOf(kind, people)} people={people} />
    </>
  );
}
