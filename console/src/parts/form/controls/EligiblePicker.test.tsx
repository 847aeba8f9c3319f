import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ask } from '../../../shell/api';
import { FormField } from '../FormField';
import { aField } from '../testing';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

const person = (id: string, name: string) => ({
  id,
  name,
  position: '',
  organization: { id: 'b1', name: '第一支部' },
});
const LATE = {
  code: 'GUARD_UNMET',
  rule: 'R-ACT-4',
  severity: 'ERROR',
  message: '须为正式党员',
  detail: null,
};

it('offers the least laden first, and greys the others with the reason and the day', async () => {
  vi.mocked(ask).mockResolvedValue({
    eligibleIntroducers: {
      more: false,
      members: [
        { load: 2, eligible: true, eligibleFrom: null, reasons: [], member: person('m1', '王芳') },
        {
          load: 0,
          eligible: false,
          eligibleFrom: '2027-03-01',
          reasons: [{ ...LATE, readyOn: '2027-03-01' }],
          member: person('m2', '李强'),
        },
        { load: 0, eligible: true, eligibleFrom: null, reasons: [], member: person('m3', '赵敏') },
      ],
    },
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <form data-testid="form">
        <FormField
          input="AssignIntroducersInput"
          field={aField({ name: 'memberIds', named: 'ID', type: '[ID!]!', required: true })}
          name="memberIds"
          value={undefined}
          around={{
            branch: 'b1',
            wrong: new Map(),
            assigning: { act: 'assignIntroducers', candidate: 'c1' },
          }}
        />
      </form>
    </QueryClientProvider>,
  );
  await screen.findByRole('checkbox', { name: /赵敏/ });
  const offered = [...document.querySelectorAll('.choices label')].map((label) => label.textContent?.trim());
  expect(offered).toEqual([
    '赵敏 第一支部在带 0 人',
    '王芳 第一支部在带 2 人',
    '李强 第一支部在带 0 人 · 须为正式党员 · 2027-03-01 起可选',
  ]);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /李强/ }).disabled).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: /王芳/ }));
  expect(new FormData(screen.getByTestId<HTMLFormElement>('form')).getAll('memberIds')).toEqual(['m1']);
});
