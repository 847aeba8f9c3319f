import { parse } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { mayRun, useAsking } from './asking';

const DELETE = parse(
  'mutation D($input: DeleteTalkInput!) { deleteTalk(input: $input) { errors { message } } }',
);
const asked = () => useAsking.getState().asked;

afterEach(() => useAsking.setState({ asked: null }));

it('a change is asked about, with what it is and that it cannot be undone', async () => {
  const may = mayRun(DELETE, null, { input: { id: 'tlk_1' } });
  expect(asked()?.doing).toEqual([
    { name: 'deleteTalk', title: '删除谈话记录', final: expect.stringContaining('不能撤销') },
  ]);
  asked()?.answer(false);
  expect([await may, asked()]).toEqual([false, null]);
});

it('is not offered while a placeholder stands among its variables', () => {
  void mayRun(DELETE, null, { input: { id: '<编号>' } });
  expect(asked()?.isUnfilled).toBe(true);
});

it('a question and a dry run are not asked about', async () => {
  const question = mayRun(parse('{ me { role } }'), null, {});
  const dry = mayRun(DELETE, null, { input: { id: 'tlk_1', validateOnly: true } });
  expect([await question, await dry, asked()]).toEqual([true, true, null]);
});
