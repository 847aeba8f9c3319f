import { Empty } from '../../parts/states';
import type { Item } from './items';
import { OperationCard } from './OperationCard';
import { HEADS, isUnder, OWN_QUESTION } from './sections';
import { w } from './words';

/** The operations under the manual's heads, and below them the questions that belong to none. */
export function Operations({ items }: { items: Item[] }) {
  if (!items.length) return <Empty>{w.nothing}</Empty>;
  const own = items.filter((item) => item.section === OWN_QUESTION);
  return (
    <>
      {HEADS.map(([head, name]) => (
        <Section
          key={head}
          head={head}
          name={name}
          items={items.filter((item) => isUnder(head, item.section))}
          isFew={items.length < 4}
        />
      ))}
      {!!own.length && (
        <section>
          <h2>{w.own}</h2>
          <Cards items={own} isFew={items.length < 4} />
        </section>
      )}
    </>
  );
}

function Section({
  head,
  name,
  items,
  isFew,
}: {
  head: string;
  name: string;
  items: Item[];
  isFew: boolean;
}) {
  if (!items.length) return null;
  return (
    <section id={`section-${head}`}>
      <h2>
        {name} <small>{items.length}</small>
      </h2>
      <Cards items={items} isFew={isFew} />
    </section>
  );
}

function Cards({ items, isFew }: { items: Item[]; isFew: boolean }) {
  return (
    <div className="operations">
      {items.map((item) => (
        <OperationCard key={item.section + item.name} item={item} isOpen={isFew} />
      ))}
    </div>
  );
}
