import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useListKeys } from './useListKeys';

const toggle = vi.fn();
const open = vi.fn();
const leave = vi.fn();
const approve = vi.fn();
const scrollTo = vi.fn();
beforeEach(() => {
  for (const spy of [toggle, open, leave, approve, scrollTo]) spy.mockReset();
});

// biome-ignore lint/style/useComponentExportOnlyModules: what the hook is tried in
function List({ length = 3 }: { length?: number }) {
  const [cursor, setCursor] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const current = length ? { id: `row-${cursor}` } : undefined;
  const table = { current: { scrollTo } };
  useListKeys({
    ...{ length, cursor, setCursor, table, current, search, toggle, open, leave },
    acts: { a: approve },
  });
  return (
    <>
      <input type="search" ref={search} />
      <button type="button">{'button'}</button>
      <output>{cursor}</output>
    </>
  );
}
const cursor = () => screen.getByRole('status').textContent;

describe('the keys of a list', () => {
  it('j and k go from row to row and stop at both ends', async () => {
    render(<List />);
    const seen = [];
    for (const key of ['j', 'j', 'j', 'k', 'k', 'k']) {
      await userEvent.keyboard(key);
      seen.push(cursor());
    }
    expect(seen).toEqual(['1', '2', '2', '1', '0', '0']);
    expect(scrollTo.mock.calls.flat()).toEqual([1, 2, 2, 1, 0, 0]);
  });

  it('x chooses the row one is at, Enter opens it, Escape leaves it', async () => {
    render(<List />);
    await userEvent.keyboard('jx{Enter}{Escape}');
    expect(toggle.mock.calls).toEqual([['row-1']]);
    expect([open, leave].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });

  it('x and Enter do nothing where there is no row', async () => {
    render(<List length={0} />);
    await userEvent.keyboard('x{Enter}');
    expect([toggle, open].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });

  it('a letter of the screen does its act, and typed into a field it does not', async () => {
    render(<List />);
    await userEvent.keyboard('a');
    await userEvent.keyboard('/a');
    expect(approve).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'a');
  });

  it('Enter is the row’s once one has gone through the list, wherever one came from', async () => {
    render(<List />);
    screen.getByRole('button').focus();
    await userEvent.keyboard('j{Enter}');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('Enter on a button is the button’s own', async () => {
    render(<List />);
    screen.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(open).not.toHaveBeenCalled();
  });
});
