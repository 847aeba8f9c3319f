import { useState } from 'react';
import { Tools } from '../../parts/Head';
import { useRegulation } from '../../parts/mend/mending';
import { address, go, usePlace } from '../../shell/place';
import { isNamed, itemsOf } from './items';
import { LibraryFilters } from './LibraryFilters';
import { Operations } from './Operations';
import { SchemaWords } from './SchemaWords';
import { w } from './words';

/** What is searched for, in the address; beside the editor the library has no address of its own. */
function useSearch() {
  const { screen, query: address } = usePlace();
  const [own, setOwn] = useState<Record<string, string>>({});
  const isHere = screen === 'library';
  const query = isHere ? address : own;
  const set = (change: Record<string, string>) =>
    isHere ? go('library', '', { ...query, ...change }) : setOwn({ ...query, ...change });
  return { text: query.text ?? '', docs: query.docs === '1', set };
}

/** Every operation of the manual by its section, with placeholders to fill; the console's own questions; and the schema in Chinese. */
export default function LibraryContent() {
  const { text, docs, set } = useSearch();
  const named = text.toLowerCase();
  const operations = useRegulation().data?.regulation.operations ?? [];
  const items = itemsOf(operations).filter((item) => isNamed(item, named));
  return (
    <section className="card">
      <Tools>
        <a href={address('docs')}>{w.docs}</a>
      </Tools>
      <LibraryFilters text={text} docs={docs} set={set} found={items.length} />
      {docs ? <SchemaWords named={named} /> : <Operations items={items} />}
    </section>
  );
}
