import type { ReactNode } from 'react';
import { useCounts } from '../../shell/counts';
import { useMay } from '../../shell/may';
import { address } from '../../shell/place';
import { w } from './words';

/** How much there is to do, of each kind; each leads to where it is done. */
export function Sums({ late, soon }: { late: number; soon: number }) {
  const { inbox, filings } = useCounts();
  const may = useMay();
  return (
    <div className="tiles sums">
      <Tile href={address('people', '', { overdue: '1' })} sum={late} bad={!!late}>
        {w.tiles.overdue}
      </Tile>
      <Tile href={address('people')} sum={soon}>
        {w.tiles.soon}
      </Tile>
      <Tile href={address('inbox')} sum={inbox?.value}>
        {w.tiles.inbox}
      </Tile>
      {may('acknowledgeUpwardFilings') && (
        <Tile href={address('filings')} sum={filings?.value}>
          {w.tiles.filings}
        </Tile>
      )}
    </div>
  );
}

interface TileProps {
  href: string;
  /** Nothing while it is being counted. */
  sum?: number;
  bad?: boolean;
  children: ReactNode;
}
const Tile = ({ href, sum, bad, children }: TileProps) => (
  <a className={bad ? 'tile bad' : 'tile'} href={href}>
    <b>{sum ?? '…'}</b>
    {children}
  </a>
);
