import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, Fault, fetcher, takeExport } from './api';
import { found, sessions } from './session';

const DOCUMENT = 'query Me { me { role } }';
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const failing = (code: string, message = code) => ({
  errors: [{ message, extensions: { code, requestId: 'r-1' } }],
});

/** The server, with what it answers next. */
const server = vi.fn<typeof fetch>();
/** What somebody who waits for the session has heard. */
const lost = vi.fn();

beforeEach(() => {
  server.mockReset();
  lost.mockReset();
  vi.stubGlobal('fetch', server);
  sessions.addEventListener('lost', lost);
  return () => sessions.removeEventListener('lost', lost);
});

describe('a question', () => {
  it('goes with the cookie and the language, and gives the data of the answer', async () => {
    server.mockResolvedValueOnce(json({ data: { me: null } }));
    expect(await ask(DOCUMENT, { id: 'c1' })).toEqual({ me: null });
    expect(server.mock.calls).toEqual([
      [
        '/graphql',
        {
          method: 'POST',
          credentials: 'same-origin',
          headers: {
            'accept-language': 'zh',
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
          },
          body: JSON.stringify({ query: DOCUMENT, variables: { id: 'c1' } }),
        },
      ],
    ]);
  });

  it.each([
    [json(failing('FORBIDDEN', '无权'), 403), { code: 'FORBIDDEN', message: '无权', requestId: 'r-1' }],
    [
      json(failing('INTERNAL', 'KeyError: days'), 500),
      { code: 'INTERNAL', message: expect.stringContaining('编号 r-1 告诉管理员'), requestId: 'r-1' },
    ],
    [json({ errors: [{ message: 'broken' }] }, 500), { message: expect.stringMatching(/^服务器出错了/) }],
    [json({ errors: [{ message: '稍后再来' }] }, 503), { message: '稍后再来' }],
    [
      json(
        {
          errors: [
            {
              message: "Variable '$input' has invalid value at .days",
              extensions: { code: 'BAD_USER_INPUT', at: ['input', 'days'] },
            },
          ],
        },
        400,
      ),
      { message: expect.stringMatching(/^有一项的格式不对/), at: ['input', 'days'] },
    ],
    [
      json(failing('GRAPHQL_VALIDATION_FAILED', "Cannot query field 'x'"), 400),
      { message: expect.stringContaining('刷新页面') },
    ],
  ])('fails with what the server said (%#)', async (answer, fault) => {
    server.mockResolvedValueOnce(answer);
    const thrown = await ask(DOCUMENT, {}).catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(Fault);
    expect(thrown).toMatchObject(fault);
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('a question that is not answered', () => {
  it.each([
    ['<html>Bad Gateway</html>', 502, '服务器正忙或在维护'],
    ['<html>Please sign in to the network</html>', 200, '收到的不是本系统的回答'],
    ['null', 200, '收到的不是本系统的回答'],
    ['', 500, '服务器出错了'],
  ])('%s (%i) is no answer of ours: %s', async (body, status, said) => {
    server.mockResolvedValueOnce(new Response(body, { status }));
    await expect(ask(DOCUMENT, {})).rejects.toMatchObject({
      code: 'NOT_OURS',
      message: expect.stringContaining(said),
    });
  });

  it('says that the device is offline, where it is', async () => {
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    server.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(ask(DOCUMENT, {})).rejects.toMatchObject({
      message: expect.stringContaining('没有网络'),
    });
    vi.unstubAllGlobals();
  });

  it('fails as OFFLINE where the server cannot be reached', async () => {
    server.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(ask(DOCUMENT, {})).rejects.toMatchObject({
      code: 'OFFLINE',
      message: '连接不上服务器。您填的都还在，请稍后重试。',
    });
  });

  it('without a session waits for the sign-in, and is asked again', async () => {
    server
      .mockResolvedValueOnce(json(failing('UNAUTHENTICATED'), 401))
      .mockResolvedValueOnce(json({ data: { me: { role: 'SECRETARY' } } }));
    const asked = ask(DOCUMENT, {});
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
    expect(server).toHaveBeenCalledTimes(1);
    found(true);
    expect(await asked).toEqual({ me: { role: 'SECRETARY' } });
    expect(server).toHaveBeenCalledTimes(2);
  });

  it('is not asked again in the name of another account', async () => {
    server.mockResolvedValueOnce(json(failing('UNAUTHENTICATED'), 401));
    const asked = ask(DOCUMENT, {}).catch((fault: Fault) => fault.code);
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
    found(false);
    expect(await asked).toBe('UNAUTHENTICATED');
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('that was under way while somebody signed in is asked again at once', async () => {
    server.mockImplementationOnce(async () => {
      found(true);
      return json(failing('UNAUTHENTICATED'), 401);
    });
    server.mockResolvedValueOnce(json({ data: 1 }));
    expect(await ask(DOCUMENT, {})).toBe(1);
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('a session that wants a second factor first', () => {
  it('is bound, not lost: what was asked is asked again once it is set up', async () => {
    const bound = vi.fn();
    sessions.addEventListener('bound', bound, { once: true });
    server
      .mockResolvedValueOnce(json(failing('SECOND_FACTOR_ENROLMENT_REQUIRED')))
      .mockResolvedValueOnce(json({ data: { me: null } }));
    const answer = ask(DOCUMENT, {});
    await vi.waitFor(() => expect(bound).toHaveBeenCalledTimes(1));
    found(true);
    expect(await answer).toEqual({ me: null });
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('an export', () => {
  it('is a file as the server streams it', async () => {
    server.mockResolvedValueOnce(new Response('姓名\r\n张三'));
    const file = await takeExport(DOCUMENT, {});
    expect(await file.text()).toBe('姓名\r\n张三');
    expect(server.mock.calls[0]).toEqual([
      '/export',
      expect.objectContaining({ headers: expect.objectContaining({ accept: 'text/csv, application/json' }) }),
    ]);
  });

  it('fails with what the server said, or with the status of a silent one', async () => {
    server.mockResolvedValueOnce(json(failing('TOO_MANY', '太多'), 400)).mockResolvedValueOnce(json({}, 502));
    await expect(takeExport(DOCUMENT, {})).rejects.toMatchObject({ code: 'TOO_MANY', message: '太多' });
    await expect(takeExport(DOCUMENT, {})).rejects.toMatchObject({
      message: expect.stringContaining('服务器正忙'),
    });
  });

  it('without a session waits for the sign-in, and is taken again', async () => {
    server
      .mockResolvedValueOnce(json(failing('UNAUTHENTICATED'), 401))
      .mockResolvedValueOnce(new Response('a'));
    const taken = takeExport(DOCUMENT, {});
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
    found(true);
    expect(await (await taken).text()).toBe('a');
  });
});

describe("the editor's question", () => {
  it('gives the errors as they are, and says when the session is lost', async () => {
    server.mockResolvedValueOnce(json(failing('UNAUTHENTICATED'), 401));
    expect(await fetcher({ query: DOCUMENT })).toEqual(failing('UNAUTHENTICATED'));
    expect(lost).toHaveBeenCalledTimes(1);
  });
});
