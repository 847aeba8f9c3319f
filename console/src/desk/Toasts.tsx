import { useToasts } from '../shell/toasts';

export function Toasts() {
  const toasts = useToasts((s) => s.toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((one) => (
        <p key={one.key}>
          {one.text}
          {one.href && <a href={one.href}>→</a>}
        </p>
      ))}
    </div>
  );
}
