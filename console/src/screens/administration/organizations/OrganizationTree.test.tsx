import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OrganizationTree } from './OrganizationTree';
import type { Organization } from './organization';

const organization = (
  id: string,
  superior: string | null,
  given: Partial<Organization> = {},
): Organization => ({
  id,
  name: id,
  kind: 'BRANCH',
  canApproveAdmission: false,
  canDevelop: true,
  hasCommittee: true,
  hasPartyGroups: false,
  documentMark: '',
  isFloatingMembersOrg: false,
  closedOn: null,
  version: 1,
  superior: superior ? { id: superior, name: superior } : null,
  successor: null,
  formerSuperiors: [],
  adoptions: [],
  settings: null,
  settingsHistory: [],
  ...given,
});
const ALL = [
  organization('支部', '党委', { closedOn: '2026-05-01' }),
  organization('党委', null, {
    kind: 'GRASSROOTS_COMMITTEE',
    canApproveAdmission: true,
    adoptions: [
      { id: 'e_1', edition: 'MANUAL_2024', since: '2024-01-01' },
      { id: 'e_2', edition: 'NATIONAL_2026', since: '2026-05-11' },
    ],
  }),
];
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

it('lists each organization with its kind, right to approve and latest edition', () => {
  render(<OrganizationTree organizations={ALL} />);
  const [committee, branch] = rows();
  expect(committee).toEqual(['▾党委', expect.any(String), '✓', '2026年细则']);
  expect(branch).toEqual(['支部 2026-05-01 撤销', '党支部', '—', '2026年细则 随上级']);
});

it('hides what is below a folded one until it is unfolded again', async () => {
  render(<OrganizationTree organizations={ALL} />);
  const fold = screen.getByRole('button', { name: '党委 的下级' });
  const seen = () => [fold.getAttribute('aria-expanded'), rows().map(([name]) => name)];
  await userEvent.click(fold);
  const folded = seen();
  await userEvent.click(fold);
  expect([folded, seen()]).toEqual([
    ['false', ['▸党委']],
    ['true', ['▾党委', '支部 2026-05-01 撤销']],
  ]);
});

it('marks the one in the address, and leads to the others by it', () => {
  act(() => {
    location.hash = '#/admin/organizations?org=支部&name=支';
    window.dispatchEvent(new Event('hashchange'));
  });
  render(<OrganizationTree organizations={ALL} />);
  const chosen = screen.getAllByRole('row').filter((row) => row.className === 'chosen');
  expect(chosen.map((row) => row.textContent)).toEqual([expect.stringContaining('支部')]);
  expect(decodeURIComponent(screen.getByRole('link', { name: '党委' }).getAttribute('href') ?? '')).toBe(
    '#/admin/organizations?org=党委&name=支',
  );
});
