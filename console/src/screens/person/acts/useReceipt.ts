import { useEffect, useState } from 'react';
import type { Answer } from '../../../parts/form/answer';
import type { Receipt } from '../../../parts/form/receipt/receiptOf';
import { type Place, replace } from '../../../shell/place';

/** A form that is done closes, and may be gone with what it was about: its receipt stands in its place until another is opened. */
export function useReceipt(person: string, { do: operation, act, record }: Place['query']) {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  /** The operation of the manual that it is of. */
  const [section, setSection] = useState<string>();
  const opened = [operation, act, record].filter(Boolean).join(' ');
  useEffect(() => {
    if (opened) setReceipt(null);
  }, [opened]);
  function done(_: Answer, given: Receipt) {
    setReceipt(given);
    setSection(operation);
    replace('people', person);
  }
  return { receipt, section, done, close: () => setReceipt(null) };
}
