import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordOpinionsDocument, RecordTrainingsDocument, SheetPeopleDocument } from '../../gql/graphql';
import { ask, Fault } from '../../shell/api';
import { forgetAll } from '../../shell/drafts';
import { Sheets } from './Sheets';

vi.setConfig({ testTimeout: 20_000 });
vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const mentor = (id: string, name: string) => ({ id: `as_${id}`, member: { id, name } });
const person = (id: string, name: string, mentors = [mentor('m_1', '甲')]) => ({
  id,
  version: 2,
  name,
  stage: 'ACTIVIST',
  branch: { id: 'org_1', name: '一支部' },
  mentors,
  introducers: [],
});
const PEOPLE = [
  person('a', '李明'),
  person('b', '王芳', [mentor('m_1', '甲'), mentor('m_2', '乙')]),
  person('c', '张伟'),
];

type Item = { candidateId: string; content?: string; memberId?: string };
type Input = { validateOnly: boolean; items: Item[]; on?: string };
const user = userEvent.setup();
let sent: Input[] = [];

/** The server refuses an opinion without a word in it, at its field. */
const judged = ({ items }: Input) => ({
  errors: [],
  results: items.map(({ candidateId, content }, index) => ({
    index,
    askedId: candidateId,
    succeeded: content !== '空',
    errors:
      content === '空'
        ? [{ code: 'X', message: '意见太短', rule: null, article: null, path: ['content'] }]
        : [],
    warnings: [],
  })),
});

function open(address: string) {
  location.hash = address;
  window.dispatchEvent(new Event('hashchange'));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Sheets />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  forgetAll();
  sessionStorage.clear();
  sent = [];
  vi.mocked(ask)
    .mockReset()
    .mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
      if (document === SheetPeopleDocument)
        return {
          candidates: { totalCount: 3, nodes: PEOPLE, pageInfo: { hasNextPage: false, endCursor: null } },
        } as never;
      const { input } = variables as { input: Input };
      sent.push(input);
      if (document === RecordOpinionsDocument) return { recordOpinions: judged(input) } as never;
      if (document === RecordTrainingsDocument) return { recordTrainings: judged(input) } as never;
      throw new Error('not asked for');
    });
});

const cell = (name: string) => screen.getByLabelText(name);
const told = () =>
  within(screen.getByRole('region', { name: '意见表' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.lastElementChild!.textContent);

describe('a sheet of opinions', () => {
  it('takes a block by names, tries it, and says what is wrong at its cell', async () => {
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.click(await screen.findByLabelText('李明 日期'));
    await user.paste('王芳\t11月25日\t空\n李明\t20261110\t主动\n张伟\t某日\t踏实\n赵六\t11.25\t不在册');
    expect(screen.getAllByRole('alert')[0]!.textContent).toContain('赵六 · 11.25 · 不在册');
    await waitFor(() => expect(told()).toEqual(['可以录入', '意见太短', '日期“某日”看不懂']));
    const wrong = screen.getAllByRole('textbox').filter((field) => field.getAttribute('aria-invalid'));
    expect(wrong.map((field) => field.getAttribute('aria-label'))).toEqual(['王芳 意见内容', '张伟 日期']);
    expect(sent.map(({ validateOnly, on, items }) => [validateOnly, on, items.length])).toEqual([
      [true, '2026-11-10', 1],
      [true, '2026-11-25', 1],
    ]);
    await user.keyboard('{F8}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('王芳 意见内容');
  });

  it('records what is sound, and keeps the others', async () => {
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.type(await screen.findByLabelText('李明 意见内容'), '主动');
    await user.type(cell('王芳 意见内容'), '空');
    await user.click(await screen.findByRole('button', { name: '录入 1 人' }));
    expect(await screen.findByText('已办 1 人，未办 0 人。')).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({ items: [{ candidateId: 'a', version: 2, content: '主动' }] });
    await waitFor(() => expect(cell('李明 意见内容')).toHaveProperty('value', ''));
    expect(cell('王芳 意见内容')).toHaveProperty('value', '空');
  });

  it('is there after a reload, each kind with what was typed in it', async () => {
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.type(await screen.findByLabelText('李明 意见内容'), '主动');
    await user.click(screen.getByRole('button', { name: '党小组意见' }));
    await waitFor(() => expect(location.hash).toContain('kind=PARTY_GROUP'));
    expect(cell('李明 意见内容')).toHaveProperty('value', '');
    cleanup();
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    expect(await screen.findByLabelText('李明 意见内容')).toHaveProperty('value', '主动');
  });

  it('is gone through by keys, and a cell taken from above', async () => {
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.type(await screen.findByLabelText('李明 意见内容'), '主动{Enter}');
    expect(document.activeElement).toBe(cell('王芳 意见内容'));
    await user.keyboard('{Control>}d{/Control}');
    expect(cell('王芳 意见内容')).toHaveProperty('value', '主动');
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(cell('张伟 意见内容'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(cell('张伟 日期'));
  });

  it('names the mentor: the only one by itself, one of several by choice', async () => {
    open('#/people?sheet=opinions&kind=MENTOR_DETERMINATION');
    await user.type(await screen.findByLabelText('李明 意见内容'), '同意');
    await user.type(cell('王芳 意见内容'), '同意');
    await user.selectOptions(cell('王芳 谁的意见'), '乙');
    await waitFor(() => expect(sent.at(-1)?.items.map(({ memberId }) => memberId)).toEqual(['m_1', 'm_2']));
  });
});

describe('what is refused of a sheet', () => {
  const answer = vi.mocked(ask);
  const inputsOf = () => sent.map(({ on, items }) => [on, items.map(({ candidateId }) => candidateId)]);
  const refusing = (refuse: (input: Input) => object | undefined) => {
    const before = answer.getMockImplementation()!;
    answer.mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
      const told = document === RecordOpinionsDocument && refuse((variables as { input: Input }).input);
      if (!told) return before(document as never, variables) as never;
      if (told instanceof Error) throw told;
      sent.push((variables as { input: Input }).input);
      return { recordOpinions: { results: [], errors: [told] } } as never;
    });
  };

  it('with one day of its own is that row at its cell, and the others go', async () => {
    refusing(({ on }) =>
      on === '2027-01-03' ? { message: '业务日期不能晚于今天', path: ['on'] } : undefined,
    );
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.click(await screen.findByLabelText('李明 日期'));
    await user.paste('李明\t2026-11-10\t主动\n王芳\t2027-01-03\t踏实\n张伟\t2026-11-10\t认真');
    await waitFor(() => expect(told()).toEqual(['可以录入', '业务日期不能晚于今天', '可以录入']));
    expect(cell('王芳 日期').getAttribute('aria-invalid')).toBe('true');
    expect(cell('李明 日期').getAttribute('aria-invalid')).toBeNull();
    expect(inputsOf()).toEqual([
      ['2026-11-10', ['a', 'c']],
      ['2027-01-03', ['b']],
    ]);
    expect(screen.getByRole('button', { name: '录入 2 人' })).toBeTruthy();
  });

  it('for a value that is none of its type is that row too', async () => {
    const at = ['input', 'items', '0', 'content'];
    refusing(({ items }) =>
      items[0]!.content === '坏' ? new Fault('BAD_USER_INPUT', '格式不对', '', at) : undefined,
    );
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.click(await screen.findByLabelText('李明 意见内容'));
    await user.paste('坏\n踏实');
    await waitFor(() => expect(told()).toEqual(['格式不对', '可以录入', '']));
  });

  it('as a whole is told once, as such', async () => {
    refusing(() => ({ message: '此类意见不在此录入', path: ['opinionKind'] }));
    open('#/people?sheet=opinions&kind=BRANCH_INSPECTION');
    await user.type(await screen.findByLabelText('李明 意见内容'), '主动');
    expect(await screen.findByText('此类意见不在此录入')).toBeTruthy();
    expect(told()).toEqual(['', '', '']);
  });
});

describe('the roster of a course', () => {
  it('waits for what the course needs, then sends each who attended with what differs', async () => {
    open('#/people?sheet=training');
    await user.selectOptions(await screen.findByLabelText('李明 考试合格'), '是');
    expect(screen.getByText(/^先填好培训班的必填项/)).toBeTruthy();
    const [start, end] = [screen.getByLabelText(/^开始/), screen.getByLabelText(/^培训结束日期/)];
    expect(start.compareDocumentPosition(end)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.type(screen.getByLabelText(/组织单位/), '县委党校');
    await user.type(screen.getByLabelText(/^开始/), '2026-11-02');
    await user.selectOptions(screen.getByLabelText(/^由基层党委/), '是，由其举办');
    await user.click(cell('王芳 考试合格'));
    await user.paste('是\t92\t\t3\n否');
    await waitFor(() => expect(sent.at(-1)?.items).toHaveLength(3));
    expect(sent.at(-1)).toMatchObject({
      organizer: '县委党校',
      start: '2026-11-02',
      items: [
        { candidateId: 'a', examPassed: true },
        { candidateId: 'b', examPassed: true, examScore: '92', days: '3' },
        { candidateId: 'c', examPassed: false },
      ],
    });
  });

  it('has what is misread in its head marked there, and in no row', async () => {
    open('#/people?sheet=training');
    await user.type(await screen.findByLabelText(/组织单位/), '县委党校');
    await user.type(screen.getByLabelText(/^开始/), '2026-11-02');
    await user.selectOptions(screen.getByLabelText(/^由基层党委/), '是，由其举办');
    await user.selectOptions(cell('李明 考试合格'), '是');
    await user.clear(screen.getByLabelText(/^天数/));
    await user.type(screen.getByLabelText(/^天数/), '三天');
    expect(screen.getByLabelText(/^天数/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/“三天”看不懂/).tagName).toBe('SMALL');
    expect(screen.getByRole('region', { name: '培训表' }).querySelector('[aria-invalid]')).toBeNull();
    await user.clear(screen.getByLabelText(/^天数/));
    await user.type(screen.getByLabelText(/^天数/), '3');
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ days: '3', items: [{ days: '3' }] }));
  });
});
