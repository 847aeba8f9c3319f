import type { Act } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../shell/api';
import { type Answer, isDone } from './answer';
import type { Values } from './controls/control';
import { documentOf } from './documentOf';
import { takes } from './fieldsOf';

/** Sends an act, and holds what came of it. */
export function useSubmitting(act: Act, done?: (answer: Answer) => void) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  // One key for one filled form: pressed twice, or sent again after a break, it is done once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();

  async function submit(values: Values) {
    const input = { ...values, ...(takes(act, 'idempotencyKey') && { idempotencyKey: key }) };
    setBusy(true);
    setFault('');
    try {
      const answers = await ask<Record<string, Answer>, unknown>(documentOf(act), { input });
      const told = answers[act.name]!;
      setAnswer(told);
      setKey(crypto.randomUUID());
      if (isDone(told)) {
        void queries.invalidateQueries();
        done?.(told);
      }
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setBusy(false);
    }
  }
  /** What was done is said until the form is filled anew. */
  function forget() {
    if (isDone(answer)) setAnswer(null);
  }
  return { answer, fault, busy, submit, forget };
}
