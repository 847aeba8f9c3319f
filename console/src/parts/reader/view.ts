/** Whether the text is read, the original, or both: kept on this machine for each account. */
import { useState } from 'react';
import { useAccount } from '../../shell/account';
import { w } from './words';

export type View = 'text' | 'both' | 'original';
export const VIEWS: [View, string][] = [
  ['text', w.view.text],
  ['both', w.view.both],
  ['original', w.view.original],
];

const isView = (kept: string | null): kept is View => VIEWS.some(([view]) => view === kept);

export function useView(): [View, (view: View) => void] {
  const account = useAccount((s) => s.account);
  const key = `jishi:reading:${account?.login ?? ''}`;
  const [view, setView] = useState<View>(() => {
    const kept = localStorage.getItem(key);
    return isView(kept) ? kept : 'both';
  });
  return [
    view,
    (chosen) => {
      localStorage.setItem(key, chosen);
      setView(chosen);
    },
  ];
}
