import { lazy, Suspense } from 'react';
import { Waiting } from '../../parts/states';
import './library.css';

// Fetched when it is first opened: it carries every document of the console, and what the schema says of every field.
const LibraryContent = lazy(() => import('./LibraryContent'));

export function Library() {
  return (
    <Suspense fallback={<Waiting />}>
      <LibraryContent />
    </Suspense>
  );
}
