import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApprovalDecision, DecideApprovalsInput } from '../../../gql/graphql';
import { passed, problemOf, refused } from '../../../parts/sitting/fixtures';
import type { RowResult } from '../../../parts/sitting/rowResult';
import { ask } from '../../../shell/api';
import { DECISIONS } from '../decisions';
import type { Row } from '../rows';
import { DecideDialog } from './DecideDialog';

vi.mock('../../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const rowOf = (id: string, kind: Row['kind']): Row => ({
  id,
  version: 3,
  kind,
  status: 'SUBMITTED',
  submittedOn: '2026-03-01',
  deadlineOn: null,
  hasWarnings: false,
  candidate: {
    id: `person-${id}`,
    name: `姓名${id}`,
    stage: 'ACTIVIST',
    branch: { id: 'b', name: '第一支部' },
  },
  foundProblems: [],
  changesSince: [],
});
const late = problemOf({ code: 'ACKNOWLEDGEMENT_REQUIRED', rule: 'R-APR-2', message: '逾期审批' });

const asked = vi.mocked(ask);
const answer = (...results: RowResult[]) =>
  asked.mockResolvedValueOnce({ decideApprovals: { results, errors: [] } });
const inputs = () =>
  asked.mock.calls
    .map(([, variables]) => (variables as { input: DecideApprovalsInput }).input)
    .filter(Boolean);

beforeEach(() => {
  asked.mockReset();
  // Nothing is laid out here: a box as high as a table of votes shows its lines.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(260);
  DECISIONS.choose(new Set());
});

const show = (decision: ApprovalDecision, rows: Row[]) =>
  render(<DecideDialog rows={rows} decision={decision} close={() => {}} />);
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const sum = () => document.querySelector('.outcome .sum')?.textContent;

describe('the dialog that decides', () => {
  it('has what is asked explained, and then decides', async () => {
    show('APPROVED', [rowOf('1', 'DEVELOPMENT_TARGET_FILING'), rowOf('2', 'PRE_REVIEW')]);
    answer(passed('1'), refused('2', late));
    await press('试算');
    expect(sum()).toBe('1 件可以办理1 件会被跳过');
    expect(button('带说明再试算')).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('书面说明 · 逾期审批'), '会议改期');
    expect(sum()).toBe('1 件可以办理1 件会被跳过');

    answer(passed('1'), passed('2'));
    await press('带说明再试算');
    expect(sum()).toBe('2 件可以办理0 件会被跳过');
    expect(screen.getByLabelText('书面说明 · 逾期审批')).toHaveProperty('value', '会议改期');

    answer(passed('1'), passed('2'));
    await press('办理 2 件');
    expect(sum()).toBe('2 件已办0 件未办');
    expect(inputs().map((input) => [input.validateOnly, input.acknowledgements])).toEqual([
      [true, []],
      [true, [{ rule: 'R-APR-2', text: '会议改期' }]],
      [false, [{ rule: 'R-APR-2', text: '会议改期' }]],
    ]);
  });

  it('needs a reason to send something back', async () => {
    show('RETURNED', [rowOf('1', 'PRE_REVIEW')]);
    expect(button('试算')).toHaveProperty('disabled', true);
    await userEvent.type(screen.getByLabelText('审批意见'), '材料不全');
    answer(passed('1'));
    await press('试算');
    expect(inputs()).toEqual([
      {
        decision: 'RETURNED',
        opinion: '材料不全',
        errorPolicy: 'REJECT_FAILED_ROWS',
        acknowledgements: [],
        items: [{ id: '1', version: 3 }],
        validateOnly: true,
      },
    ]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is dry again when the opinion changes', async () => {
    show('APPROVED', [rowOf('1', 'PRE_REVIEW')]);
    answer(passed('1'));
    await press('试算');
    await userEvent.type(screen.getByLabelText('审批意见'), '意');
    expect(button('试算')).toHaveProperty('disabled', false);
  });
});

describe('the votes of the committee', () => {
  const cell = (label: string) => screen.getByLabelText(label);

  it('are pasted as a block, and go along with those present', async () => {
    show('APPROVED', [rowOf('1', 'ADMISSION_APPROVAL'), rowOf('2', 'ADMISSION_APPROVAL')]);
    cell('姓名1 应到').focus();
    await userEvent.paste('9\t8\t8\t0\t0\n9\t9\t7\t1\t1');
    expect(cell('姓名2 弃权')).toHaveProperty('value', '1');
    answer(passed('1'), passed('2'));
    await press('试算');
    expect(inputs()[0]?.items).toEqual([
      { id: '1', version: 3, vote: { due: 9, present: 8, approve: 8, oppose: 0, abstain: 0 } },
      { id: '2', version: 3, vote: { due: 9, present: 9, approve: 7, oppose: 1, abstain: 1 } },
    ]);
    expect(inputs()[0]?.committeeMetOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('that are begun and incomplete are red, named, and nothing is decided without them', async () => {
    show('APPROVED', [rowOf('1', 'CONVERSION_APPROVAL'), rowOf('2', 'CONVERSION_APPROVAL')]);
    cell('姓名1 应到').focus();
    await userEvent.paste('9\t9\t8\t1\t0\n9\t九\t8\t0\t0\n9\t9\t9\t0\t0');
    expect(cell('姓名2 实到')).toHaveProperty('value', '九');
    expect(cell('姓名2 实到').getAttribute('aria-invalid')).toBe('true');
    expect(cell('姓名1 实到').getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText(/姓名2 实到/).textContent).toContain('表决没有填全');
    expect(screen.getByRole('alert').textContent).toContain('9 · 9 · 9 · 0 · 0');
    expect(button('试算')).toHaveProperty('disabled', true);

    await userEvent.clear(cell('姓名2 实到'));
    expect(button('试算')).toHaveProperty('disabled', true);
    await userEvent.type(cell('姓名2 实到'), '9');
    answer(passed('1'), passed('2'));
    await press('试算');
    expect(inputs()[0]?.items?.[1]).toMatchObject({ vote: { due: 9, present: 9, approve: 8 } });
  });

  it('are typed as digits, and those due and present filled in for everybody', async () => {
    show('APPROVED', [rowOf('1', 'ADMISSION_APPROVAL'), rowOf('2', 'CONVERSION_APPROVAL')]);
    expect(screen.queryByRole('button', { name: '应到、实到填到全部' })).toBeNull();
    await userEvent.type(cell('姓名1 应到'), '9人');
    await userEvent.type(cell('姓名1 实到'), '8');
    await press('应到、实到填到全部');
    expect([cell('姓名2 应到'), cell('姓名2 实到')].map((one) => (one as HTMLInputElement).value)).toEqual([
      '9',
      '8',
    ]);
  });

  it('are not asked for where nothing is approved', () => {
    show('REJECTED', [rowOf('1', 'ADMISSION_APPROVAL')]);
    expect(screen.queryByRole('region', { name: '表决' })).toBeNull();
    expect(screen.getByLabelText('党委会议日期')).toBeTruthy();
  });
});
