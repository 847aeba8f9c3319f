/** What is refused stands where the eye is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { frame } from './frame';
import { join } from './join';

const sighted: Element[] = [];
beforeEach(() => {
  sighted.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    sighted.push(this);
  });
});

const answer = (data: object) => new Response(JSON.stringify({ data }));
const INVITATION = {
  state: 'OPEN',
  expiresAt: '2026-12-07T04:00:00Z',
  branch: '第一支部',
  committee: '党委',
  contactName: '张组织',
  contactPhone: '010-62750000',
};
const TEXT = { version: '1', title: '告知书', sections: [] };

/** The server, by the name of what is asked: each answer in its turn, the last for good. */
function serves(answers: { [operation: string]: object[] }) {
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const [, name = ''] = /(?:query|mutation) (\w+)/.exec(JSON.parse(body).query) ?? [];
    const turns = answers[name] ?? [];
    return answer((turns.length > 1 ? turns.shift() : turns[0]) ?? {});
  });
}
const settled = () => new Promise((over) => setTimeout(over));
const all = <E extends Element = HTMLElement>(selector: string) =>
  Array.from(document.querySelectorAll<E>(selector));
function put(at: number, value: string) {
  const input = all<HTMLInputElement>('input')[at] as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

async function registering(errors: object[], then = INVITATION) {
  serves({
    Invitation: [
      { invitation: INVITATION, consentText: TEXT },
      { invitation: then, consentText: TEXT },
    ],
    Register: [{ registerWithToken: { login: null, errors } }],
  });
  frame();
  await join('code');
  put(0, '11010519491231002X');
  put(1, '13800138000');
  put(2, 'a long enough password');
  (all<HTMLInputElement>('input')[3] as HTMLInputElement).checked = true;
  all('footer button')[0]?.click();
  await settled();
  await settled();
}
const refused = (code: string, path: string[] = []) => [{ code, message: `refused: ${code}`, path }];
const last = () => sighted[sighted.length - 1] as Element;

test('a number that is well formed and another’s is refused beside its field, with whom to ask', async () => {
  await registering(refused('NOT_FOUND'));
  expect(last().querySelector('.note.bad')?.textContent).toBe(
    '与支部登记的身份证号不一致，请核对，或致电张组织 010-62750000。',
  );
  const [number] = all<HTMLInputElement>('input');
  expect([number?.getAttribute('aria-invalid'), document.activeElement === number]).toEqual(['true', true]);
});

test('a code that ended meanwhile is said to be over', async () => {
  await registering(refused('NOT_FOUND'), { ...INVITATION, state: 'REVOKED' });
  expect(all('[role=alert]')[0]?.textContent).toContain('已作废');
  expect(all('input')).toEqual([]);
});

test.each([
  ['VALIDATION', ['password'], '.field'],
  ['VALIDATION', ['consent'], '.card'],
  // Of no field: beside the button that was pressed.
  ['RATE_LIMITED', [], 'footer'],
])('a refusal is brought into sight: %s %s', async (code, path, where) => {
  await registering(refused(code, path));
  expect(last().closest(where)?.textContent).toContain(`refused: ${code}`);
});

test('nothing is refused but by what brings it into sight', () => {
  const sources = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true });
  const silent = /textContent = (reason\(|\w+\.message)|\.wrong\(reason\(/;
  expect(Object.keys(sources).length).toBeGreaterThan(20);
  expect(Object.keys(sources).filter((name) => silent.test(sources[name] ?? ''))).toEqual([]);
});
