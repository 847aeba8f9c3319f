/** Short words about what just happened: read out, gone after a while, in nobody's way. */
import { create } from 'zustand';

interface Toast {
  key: number;
  text: string;
  href?: string;
}
export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));
let last = 0;

export function say(text: string, href?: string) {
  const key = ++last;
  useToasts.setState((s) => ({ toasts: [...s.toasts.slice(-2), { key, text, ...(href && { href }) }] }));
  setTimeout(() => useToasts.setState((s) => ({ toasts: s.toasts.filter((one) => one.key !== key) })), 6000);
}
