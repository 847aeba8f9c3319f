import { type ComponentType, Suspense, useState } from 'react';
import { HeadContext } from '../parts/HeadContext';
import { Waiting } from '../parts/states';
import { Mishap } from './Mishap';

/** What is around every screen: its title, and beside it the place for its tools. */
export function Frame({
  title,
  isFixed,
  content: Content,
}: {
  title: string;
  isFixed?: boolean;
  content: ComponentType;
}) {
  // Where the screen puts what belongs beside its title.
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  return (
    <main className={isFixed ? 'screen fixed' : 'screen'}>
      <header>
        <div className="titles">
          <h1>{title}</h1>
          <span className="quiet" ref={setNote} />
        </div>
        <div className="tools" ref={setTools} />
      </header>
      <Mishap>
        <HeadContext value={{ tools, note }}>
          <Suspense fallback={<Waiting />}>
            <Content />
          </Suspense>
        </HeadContext>
      </Mishap>
    </main>
  );
}
