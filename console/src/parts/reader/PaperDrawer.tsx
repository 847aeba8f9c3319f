import { lazy, Suspense } from 'react';
import type { OpenDrawerProps } from './OpenDrawer';

// Fetched when a paper is first opened: the lists before it need not carry it.
const OpenDrawer = lazy(async () => ({ default: (await import('./OpenDrawer')).OpenDrawer }));

export const PaperDrawer = (props: OpenDrawerProps) => (
  <Suspense fallback={null}>
    <OpenDrawer {...props} />
  </Suspense>
);
