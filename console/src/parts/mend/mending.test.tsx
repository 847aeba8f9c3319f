import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { formOf, type Unmet, useMending } from './mending';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));

const operation = (section: string, stage: string, act: string, ...settles: string[]) => ({
  section,
  stage,
  act,
  settles,
  label: `operation ${section}`,
  manual: '',
});
const OPERATIONS = [
  operation('A1', 'APPLICANT', 'theirs', 'R-1.1'),
  operation('A2', 'APPLICANT', 'mine', 'R-1.1'),
  operation('B1', 'ACTIVIST', 'theirs', 'R-1.1'),
  operation('C1', 'DEVELOPMENT_TARGET', 'mine', 'R-2.1'),
  operation('C2', 'DEVELOPMENT_TARGET', 'mine', 'R-2.2', 'R-3'),
];

beforeEach(() => {
  vi.mocked(ask).mockImplementation(async (document) =>
    document.toString().includes('regulation')
      ? { regulation: { operations: OPERATIONS } }
      : { me: { acts: ['mine'] } },
  );
});

async function settled(problem: Unmet, stage: string) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useMending, { wrapper });
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  const found = result.current(problem, stage);
  return found && [found.section, found.own];
}

describe('what settles a problem', () => {
  it.each<[string, Unmet, string, unknown]>([
    [
      'is of the stage somebody is in, though it is another role’s',
      { rule: 'R-1.1' },
      'ACTIVIST',
      ['B1', false],
    ],
    ['is one’s own, of those of the stage', { rule: 'R-1.1' }, 'APPLICANT', ['A2', true]],
    ['is one’s own, if none is of the stage', { rule: 'R-1.1' }, 'FULL_MEMBER', ['A2', true]],
    ['settles the very row before another of its family', { rule: 'R-2.2' }, 'APPLICANT', ['C2', true]],
    ['settles one of its family, if none settles the row', { rule: 'R-2.9' }, 'APPLICANT', ['C1', true]],
    ['goes by the guard before the rule', { rule: 'R-1.1', guard: 'R-3' }, 'APPLICANT', ['C2', true]],
    ['is nothing where no operation does', { rule: 'R-9' }, 'APPLICANT', undefined],
    ['is nothing where no rule is named', {}, 'APPLICANT', undefined],
  ])('%s', async (_, problem, stage, expected) => {
    expect(await settled(problem, stage)).toEqual(expected);
  });
});

it('the way to a form is the person’s file with the operation open', () => {
  expect(formOf({ id: 'c1', stage: 'ACTIVIST' }, { section: 'B2' })).toBe('#/people/c1?do=B2');
});
