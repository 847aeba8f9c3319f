import { useState } from 'react';
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
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it hears that the picture did not come */}
      <img
        src={tries ? `${page.src}&try=${tries}` : page.src}
        alt={`${page.name} ${label}`}
        style={{ width: `${size * 100}%`, rotate: `${turned}deg` }}
        onError={() => setIsBroken(true)}
      />
    </section>
  );
}
