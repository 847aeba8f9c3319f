import type { Field } from 'virtual:schema';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../shell/api';
import { FormField } from '../FormField';
import { aField } from '../testing';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);

const ROLL = [
  { id: 'm1', name: '王芳', position: '书记', organization: { id: 'b1', name: '第一支部' } },
  { id: 'm2', name: '李强', position: '', organization: { id: 'b1', name: '第一支部' } },
  { id: 'm3', name: '王磊', position: '', organization: { id: 'b2', name: '第二支部' } },
];
interface Filter {
  present: boolean;
  organization?: string;
  name?: string;
}
const one = aField({ name: 'memberId', named: 'ID', type: 'ID!', required: true });
const several = aField({ name: 'memberIds', named: 'ID', type: '[ID!]!', required: true });

function show(field: Field, value?: unknown, branch = 'b1') {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <form data-testid="form">
        <FormField
          input="AssignMentorsInput"
          field={field}
          name={field.name}
          value={value}
          around={{ branch, wrong: new Map() }}
        />
      </form>
    </QueryClientProvider>,
  );
}
const chosen = (name: string) => new FormData(screen.getByTestId<HTMLFormElement>('form')).getAll(name);
const offered = () =>
  [...document.querySelectorAll('.choices label')].map((label) => label.textContent?.trim());

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async (_, variables) => {
    const { filter } = variables as { filter: Filter };
    const nodes = ROLL.filter(
      (member) =>
        (!filter.organization || member.organization.id === filter.organization) &&
        (!filter.name || member.name.includes(filter.name)),
    );
    return { members: { nodes } };
  });
});

describe('the picker of members', () => {
  it('offers the members present of the own branch', async () => {
    show(one);
    await screen.findByLabelText(/王芳/);
    expect(offered()).toEqual(['王芳 书记', '李强']);
    expect(asked.mock.lastCall?.[1]).toEqual({ filter: { present: true, organization: 'b1' } });
  });

  it('is narrowed by a name', async () => {
    show(one);
    await userEvent.type(screen.getByRole('searchbox', { name: '按姓名查找党员' }), '李');
    await vi.waitFor(() => expect(offered()).toEqual(['李强']));
  });

  it('says when nobody is of that name', async () => {
    show(one);
    await userEvent.type(screen.getByRole('searchbox'), '赵');
    expect(await screen.findByText('没有符合条件的党员。')).toBeTruthy();
  });

  it('offers other branches of the committee too, and says which', async () => {
    show(one);
    await userEvent.click(screen.getByRole('checkbox', { name: '同一党委的其他支部' }));
    await screen.findByLabelText(/王磊/);
    expect(offered()).toEqual(['王芳 书记 · 第一支部', '李强 第一支部', '王磊 第二支部']);
    expect(asked.mock.lastCall?.[1]).toEqual({ filter: { present: true } });
  });

  it('takes one where one is asked for', async () => {
    show(one);
    await userEvent.click(await screen.findByRole('radio', { name: /王芳/ }));
    await userEvent.click(screen.getByRole('radio', { name: /李强/ }));
    expect(chosen('memberId')).toEqual(['m2']);
  });

  it('takes several where several are asked for, beginning with those on file', async () => {
    show(several, ['m2']);
    await userEvent.click(await screen.findByRole('checkbox', { name: /王芳/ }));
    expect(chosen('memberIds')).toEqual(['m1', 'm2']);
  });

  it('keeps who was chosen while somebody else is looked for', async () => {
    show(several, ['m2', 'm9']);
    await userEvent.click(await screen.findByRole('checkbox', { name: /王芳/ }));
    await userEvent.type(screen.getByRole('searchbox'), '李');
    await vi.waitFor(() => expect(offered()).toEqual(['王芳 书记', '李强']));
    expect(new Set(chosen('memberIds'))).toEqual(new Set(['m1', 'm2', 'm9']));
  });

  it('asks for nobody as long as there is no branch', () => {
    show(one, undefined, '');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the picker of a meeting', () => {
  it('offers the meetings of the branch, beginning with the one on file', async () => {
    asked.mockReset();
    asked.mockResolvedValue({
      meetings: {
        nodes: [
          { id: 'g2', on: '2026-03-01', place: '会议室' },
          { id: 'g1', on: '2026-02-01', place: '' },
        ],
      },
    });
    show(aField({ name: 'meetingId', named: 'ID' }), 'g1');
    await screen.findByRole('option', { name: '2026-03-01 会议室' });
    expect(chosen('meetingId')).toEqual(['g1']);
    expect(asked.mock.lastCall?.[1]).toEqual({ filter: { branch: 'b1' }, after: null });
  });
});

describe('one of those in office', () => {
  const around = (people: { id: string; name: string }[]) => ({ branch: 'b1', wrong: new Map(), people });
  it.each([
    ['is chosen already, if there is nobody else', [{ id: 'm1', name: '王芳' }], undefined, ['m1']],
    [
      'is not chosen for the clerk, if there are two',
      [
        { id: 'm1', name: '王芳' },
        { id: 'm2', name: '李强' },
      ],
      undefined,
      [],
    ],
    [
      'is who stands on file',
      [
        { id: 'm1', name: '王芳' },
        { id: 'm2', name: '李强' },
      ],
      'm2',
      ['m2'],
    ],
  ])('%s', (_, people, value, expected) => {
    render(
      <form data-testid="form">
        <FormField
          input="RecordOpinionInput"
          field={one}
          name="memberId"
          value={value}
          around={around(people)}
        />
      </form>,
    );
    expect(chosen('memberId')).toEqual(expected);
  });
});
