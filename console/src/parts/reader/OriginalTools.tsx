import { Icon, type Sign } from '../icons';
import type { OriginalPage } from './pagesOf';
import type { Looking } from './useLooking';
import { w } from './words';

interface ToolProps {
  sign: Sign;
  label: string;
  press: () => void;
}
const Tool = ({ sign, label, press }: ToolProps) => (
  <button type="button" className="bare" aria-label={label} title={label} onClick={press}>
    <Icon sign={sign} />
  </button>
);

/** Which page it is, and what can be done with it. */
export const OriginalTools = ({
  looking,
  page,
  of,
}: {
  looking: Looking;
  page: OriginalPage;
  of: number;
}) => (
  <header>
    <h3>{w.page(looking.at + 1, of)}</h3>
    <Tool sign="turn" label={w.turn} press={looking.turn} />
    <Tool sign="smaller" label={w.smaller} press={() => looking.grow(-1)} />
    <Tool sign="larger" label={w.larger} press={() => looking.grow(1)} />
    <a
      href={page.download}
      download={page.name}
      aria-label={w.download(page.name)}
      title={w.download(page.name)}
    >
      <Icon sign="download" />
    </a>
  </header>
);
