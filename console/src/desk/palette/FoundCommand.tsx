import { useEffect, useRef } from 'react';
import { Icon } from '../../parts/icons';
import type { Command } from './commands';

export function FoundCommand({
  id,
  command: { sign, title, note },
  isCurrent,
  point,
  run,
}: {
  id: string;
  command: Command;
  isCurrent: boolean;
  point: () => void;
  run: () => void;
}) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field runs it
    <div ref={option} id={id} role="option" aria-selected={isCurrent} onMouseMove={point} onClick={run}>
      <Icon sign={sign} />
      <span>{title}</span>
      <small className="quiet">{note}</small>
    </div>
  );
}
