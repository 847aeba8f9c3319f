/** The act waits for its files: sent before they are there, it goes as soon as they are. */
import { type RefObject, useEffect, useState } from 'react';
import { type FormPaper, isOnItsWay } from './usePapers';
import { w } from './words';

export function useWaiting(inside: RefObject<HTMLElement | null>, papers: FormPaper[]): string {
  const [isAsked, setIsAsked] = useState(false);
  const isUnder = papers.some(isOnItsWay);
  const isBroken = papers.some(({ problem }) => problem);
  useEffect(() => {
    const form = inside.current?.closest('form');
    function submitted(event: SubmitEvent) {
      if (!isUnder && !isBroken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setIsAsked(true);
    }
    form?.addEventListener('submit', submitted);
    return () => form?.removeEventListener('submit', submitted);
  }, [inside, isUnder, isBroken]);
  useEffect(() => {
    if (!isAsked || isUnder || isBroken) return;
    setIsAsked(false);
    inside.current?.closest('form')?.requestSubmit();
  }, [inside, isAsked, isUnder, isBroken]);
  if (!isAsked) return '';
  return isBroken ? w.failed : w.waiting;
}
