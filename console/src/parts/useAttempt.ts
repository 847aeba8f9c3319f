import { useState } from 'react';

interface Answer {
  errors: readonly { message: string }[];
}

/** Runs one act at a time, and holds why it was not done. Gives what it answered; null where nothing came of it. */
export function useAttempt() {
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  async function attempt<T extends Answer>(act: () => Promise<T | null | undefined>): Promise<T | null> {
    setIsBusy(true);
    setProblem('');
    try {
      const answer = await act();
      if (!answer?.errors.length) return answer ?? null;
      setProblem(answer.errors.map(({ message }) => message).join(' '));
    } catch (fault) {
      setProblem((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
    return null;
  }
  return { problem, isBusy, attempt };
}
