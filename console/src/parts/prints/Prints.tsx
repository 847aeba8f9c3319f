import { words } from '../../shell/language';
import { Popover } from '../Popover';
import { printsOf } from './prints';

const w = words({
  print: ['打印', 'Print'],
  page: ['本页', 'This page'],
});

/** The documents of one object, each as a PDF in a tab of its own; `page`, the screen itself as well. */
export function Prints({ type, id, page = false }: { type: string; id: string; page?: boolean }) {
  const prints = printsOf(type, id);
  if (!prints.length) return null;
  return (
    <Popover panelClass="menu" label={w.print} button={w.print}>
      {prints.map((print) => (
        <a key={print.address} href={print.address} target="_blank" rel="noopener">
          {print.title}
        </a>
      ))}
      {page && (
        <button type="button" onClick={() => window.print()}>
          {w.page}
        </button>
      )}
    </Popover>
  );
}
