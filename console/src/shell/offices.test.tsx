import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MeDocument } from '../gql/graphql';
import { ask } from './api';
import { narrowTo, type Office, useOffices } from './offices';
import { usePlace } from './place';

vi.mock('./api');
const server = vi.mocked(ask);

const office = (id: string, name: string, superior?: string): Office => ({
  id,
  name,
  kind: 'BRANCH',
  superior: superior ? { id: superior } : null,
});

/** The server of an account at `own`, with its organizations in pages. */
function serve(own: string | null, pages: Office[][]) {
  const asked: unknown[] = [];
  server.mockImplementation(async (document, variables) => {
    if (document === (MeDocument as unknown)) return { me: own && { organization: { id: own } } };
    asked.push(variables);
    const page = asked.length - 1;
    const pageInfo = { hasNextPage: page < pages.length - 1, endCursor: `after ${page}` };
    return { organizations: { nodes: pages[page], pageInfo } };
  });
  return asked;
}

async function offices() {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useOffices, { wrapper });
  await waitFor(() => expect(result.current).not.toEqual([]));
  return result.current.map((one) => `${'-'.repeat(one.depth)}${one.office.name}`);
}

describe('the offices of a scope', () => {
  beforeEach(() => {
    server.mockReset();
  });

  it('stand each below its superior, by their names with numbers as numbers', async () => {
    serve('c', [
      [
        office('b10', '第10支部', 'g1'),
        office('g1', '第一总支', 'c'),
        office('c', '党委', 'beyond'),
        office('b2', '第2支部', 'g1'),
        office('b1', '直属支部', 'c'),
      ],
    ]);
    expect(await offices()).toEqual(['党委', '-第一总支', '--第2支部', '--第10支部', '-直属支部']);
  });

  it('stand at the top where their superior is out of sight', async () => {
    serve(null, [[office('b1', '一支部', 'gone'), office('b2', '二支部')]]);
    expect(await offices()).toEqual(['二支部', '一支部']);
  });

  it('are read page behind page, what is open below the own one', async () => {
    const asked = serve('c', [[office('c', '党委')], [office('b1', '一支部', 'c')]]);
    expect(await offices()).toEqual(['党委', '-一支部']);
    const filter = { closed: false, under: 'c' };
    expect(asked).toEqual([
      { filter, after: null },
      { filter, after: 'after 0' },
    ]);
  });

  it('are read up to a thousand', async () => {
    const pages = Array.from({ length: 12 }, (_, page) =>
      Array.from({ length: 100 }, (__, n) => office(`${page}-${n}`, `${page}-${n}`)),
    );
    const asked = serve(null, pages);
    expect((await offices()).length).toBe(1000);
    expect(asked.length).toBe(10);
  });
});

describe('narrowing to one of them', () => {
  it('keeps the screen and its filters', () => {
    usePlace.setState({ screen: 'people', id: '', query: { stage: 'ACTIVIST', organization: 'o1' } }, true);
    narrowTo('o2');
    expect(location.hash).toBe('#/people?organization=o2&stage=ACTIVIST');
  });
});
