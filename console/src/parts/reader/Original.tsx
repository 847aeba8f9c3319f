import { useState } from 'react';
import { lieOf } from './lieOf';
import type { OriginalPage } from './pagesOf';
import { w } from './words';

interface OriginalProps {
  page: OriginalPage;
  turned: number;
  size: number;
  label: string;
}
/** One page as a picture; one that does not open says so, and is asked for again. */
export function Original({ page, turned, size, label }: OriginalProps) {
  const [tries, setTries] = useState(0);
  const [isBroken, setIsBroken] = useState(false);
  const [ratio, setRatio] = useState(1);
  const lie = lieOf(ratio, turned, size);
  if (isBroken)
    return (
      <div className="state" role="alert">
        <p>{w.notOpened}</p>
        <button
          type="button"
          onClick={() => {
            setTries(tries + 1);
            setIsBroken(false);
          }}
        >
          {w.again}
        </button>
      </div>
    );
  return (
    <section className="original-page" tabIndex={0} aria-label={label}>
      <div className="lying" style={lie.room}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it hears whether the picture came */}
        <img
          src={tries ? `${page.src}&try=${tries}` : page.src}
          alt={`${page.name} ${label}`}
          style={lie.picture}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setRatio(naturalWidth / naturalHeight || 1)
          }
          onError={() => setIsBroken(true)}
        />
      </div>
    </section>
  );
}
