import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popover } from './Popover';

const hide = vi.fn();
/** What is around it: a row of a list. */
const clickedAround = vi.fn();
const LINK = '规程';
const SWITCH = '深色';
const TEXT = '说明';

/** As the browser opens and closes it. */
function toggle(newState: 'open' | 'closed') {
  const panel = screen.getByRole('dialog', { hidden: true });
  for (const name of ['beforetoggle', 'toggle'])
    act(() => {
      panel.dispatchEvent(Object.assign(new Event(name), { newState }));
    });
}

const boxOf = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;

describe('a popover', () => {
  beforeEach(() => {
    hide.mockReset();
    clickedAround.mockReset();
    HTMLElement.prototype.hidePopover = hide;
    document.body.addEventListener('click', clickedAround);
    render(
      <Popover label="缘由" button="少一份材料" className="badge">
        <a href="#/regulation">{LINK}</a>
        <button type="button" aria-pressed="false">
          {SWITCH}
        </button>
        <p>{TEXT}</p>
      </Popover>,
    );
    return () => document.body.removeEventListener('click', clickedAround);
  });

  it('hangs from its button, and makes what is inside when it opens', () => {
    const panel = screen.getByRole('dialog', { name: '缘由', hidden: true });
    expect(screen.getByRole('button', { name: '少一份材料' }).getAttribute('popovertarget')).toBe(panel.id);
    expect(panel.innerHTML).toBe('');
    toggle('open');
    expect(screen.getByText(TEXT)).toBeTruthy();
    toggle('closed');
    expect(panel.innerHTML).toBe('');
  });

  it('is closed by a link inside, and leaves the row it hangs in alone', () => {
    toggle('open');
    fireEvent.click(screen.getByText(LINK));
    expect([hide.mock.calls.length, clickedAround.mock.calls.length]).toEqual([1, 0]);
  });

  it('stays open for what is only read or switched', () => {
    toggle('open');
    fireEvent.click(screen.getByText(TEXT));
    fireEvent.click(screen.getByText(SWITCH));
    expect(hide).not.toHaveBeenCalled();
  });

  it.each([
    ['beneath its button', boxOf(100, 100, 80, 20), { left: '100px', top: '126px' }],
    ['above it where there is no room', boxOf(100, 700, 80, 20), { left: '100px', top: '494px' }],
    ['inside the window at its right edge', boxOf(1000, 100, 80, 20), { left: '716px', top: '126px' }],
  ])('lies %s', (_, opener, place) => {
    vi.stubGlobal('innerWidth', 1024);
    vi.stubGlobal('innerHeight', 768);
    const panel = screen.getByRole('dialog', { hidden: true });
    vi.spyOn(screen.getByText('少一份材料'), 'getBoundingClientRect').mockReturnValue(opener);
    vi.spyOn(panel, 'getBoundingClientRect').mockReturnValue(boxOf(0, 0, 300, 200));
    toggle('open');
    expect({ left: panel.style.left, top: panel.style.top }).toEqual(place);
  });
});
