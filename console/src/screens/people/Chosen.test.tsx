import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordOpinionsDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { end } from './chosen';
import { open, person } from './people.tried';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

beforeEach(() => localStorage.clear());
afterEach(() => act(end));

const two = [[person({}), person({ id: 'cand_2', name: '王芳' })]];
const bar = () => screen.queryByRole('region', { name: '批量操作' });

describe('those who are chosen', () => {
  it('are printed as one file', async () => {
    await open('#/people', two);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择 王芳' }));
    expect(within(bar()!).getByText('已选 1 人')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '选择列出的 2 人' }));
    expect(within(bar()!).getByText('已选 2 人')).toBeTruthy();
    expect(within(bar()!).getByRole('button', { name: '合并打印' })).toBeTruthy();
    await userEvent.click(within(bar()!).getByRole('button', { name: '清除' }));
    expect(bar()).toBeNull();
  });

  it('are chosen by keys', async () => {
    await open('#/people', two);
    await screen.findByRole('link', { name: '王芳' });
    await userEvent.keyboard('jx');
    expect(screen.getByRole('checkbox', { name: '选择 李明' })).toHaveProperty('checked', true);
    await userEvent.keyboard('jx');
    expect(within(bar()!).getByText('已选 2 人')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(bar()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/people/cand_2'));
  });

  it('are told for how many of them an act is', async () => {
    const members = [[person({}), person({ id: 'cand_2', name: '王芳', status: 'ARCHIVED' })]];
    await open('#/people', members, ['archiveCandidates']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    expect(within(bar()!).getByRole('button', { name: '归档（1 人）' })).toBeTruthy();
    expect(within(bar()!).queryByRole('button', { name: /上报/ })).toBeNull();
  });
});

describe('an opinion of all that are chosen', () => {
  it('is tried row by row, then recorded, and told what became of each', async () => {
    await open('#/people', two, ['recordOpinions', 'archiveCandidates']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    const told = vi.mocked(ask).getMockImplementation()!;
    const sent: Record<string, unknown>[] = [];
    vi.mocked(ask).mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
      if (document !== RecordOpinionsDocument) return told(document as never, variables as never) as never;
      const { input } = variables as {
        input: Record<string, unknown> & { items: { candidateId: string }[] };
      };
      sent.push(input);
      const results = input.items.map(({ candidateId }, index) => ({
        index,
        askedId: candidateId,
        succeeded: !index,
        errors: index ? [{ code: 'X', message: '当期已有意见', rule: null, article: null }] : [],
        warnings: [],
      }));
      return { recordOpinions: { results, errors: [] } } as never;
    });
    await userEvent.click(within(bar()!).getByRole('button', { name: '录入意见' }));
    const dialog = screen.getByRole('dialog', { name: '录入意见 · 2 人' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /意见类型/ }), 'PARTY_GROUP');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /内容/ }), '一致同意');
    await userEvent.click(within(dialog).getByRole('button', { name: '试算' }));
    await within(dialog).findByText('1 人可以办理，1 人不能办。还没有办理。');
    const rows = () =>
      within(within(dialog).getByRole('region', { name: '逐人结果' }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows()).toEqual([
      ['李明', '可以办理', ''],
      ['王芳', '不能办', expect.stringContaining('当期已有意见')],
    ]);
    await userEvent.click(within(dialog).getByRole('button', { name: '录入意见：1 人' }));
    await within(dialog).findByText('已办 1 人，未办 1 人。');
    expect(rows().map(([, verdict]) => verdict)).toEqual(['已办', '未办']);
    const { idempotencyKey, ...input } = sent[1]!;
    expect([sent.map(({ validateOnly }) => validateOnly), typeof idempotencyKey]).toEqual([
      [true, false],
      'string',
    ]);
    expect(input).toMatchObject({
      opinionKind: 'PARTY_GROUP',
      content: '一致同意',
      items: [
        { candidateId: 'cand_1', version: 3 },
        { candidateId: 'cand_2', version: 3 },
      ],
    });
    await userEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(within(bar()!).getByText('已选 1 人')).toBeTruthy();
  });
});

describe('a mentor’s opinion of many', () => {
  it('says whose it is: the only one, or who is picked', async () => {
    const mentor = (id: string, name: string) => ({ id: `as_${id}`, member: { id, name } });
    const several = person({
      id: 'cand_2',
      name: '王芳',
      mentors: [mentor('m_2', '乙'), mentor('m_3', '丙')],
    });
    await open('#/people', [[person({ mentors: [mentor('m_1', '甲')] }), several]], ['recordOpinions']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    await userEvent.click(within(bar()!).getByRole('button', { name: '录入意见' }));
    const dialog = screen.getByRole('dialog', { name: '录入意见 · 2 人' });
    expect(within(dialog).queryByText('谁的意见')).toBeNull();
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: /意见类型/ }),
      'MENTOR_DETERMINATION',
    );
    expect(within(dialog).getByLabelText('李明 的意见由谁给出')).toHaveProperty('value', 'm_1');
    expect(within(dialog).getByLabelText('王芳 的意见由谁给出')).toHaveProperty('value', '');
  });
});
