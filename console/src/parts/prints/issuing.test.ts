import { afterEach, expect, test, vi } from 'vitest';
import { bundle, issue } from './issuing';

const answered = (body: string, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );
afterEach(() => vi.unstubAllGlobals());

test('several are told of while they are read, and then where they lie', async () => {
  answered('{"read":10,"of":12}\n{"read":12,"of":12}\n{"url":"/files/fil_1"}\n');
  const read: number[] = [];
  expect(await bundle('approval_request', ['apr_1'], false, (n) => read.push(n))).toBe('/files/fil_1');
  expect(read).toEqual([10, 12]);
});

test('what went wrong on the way stands in the last line', async () => {
  answered(
    '{"read":10,"of":12}\n{"errors":[{"message":"没有可打印的内容","extensions":{"code":"NOT_FOUND"}}]}\n',
  );
  await expect(bundle('approval_request', ['apr_1'], true, () => {})).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a document that is not issued says why', async () => {
  answered('{"errors":[{"message":"尚未作出决定","extensions":{"code":"CONFLICT"}}]}', 409);
  await expect(issue('approval_reply', 'apr_1')).rejects.toMatchObject({
    code: 'CONFLICT',
    message: '尚未作出决定',
  });
});
