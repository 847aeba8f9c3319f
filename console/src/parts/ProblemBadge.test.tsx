import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemBadge } from './ProblemBadge';

const MEND = '去办理';
const MESSAGE = '培养考察未满一年。';

function open() {
  const panel = screen.getByRole('dialog', { hidden: true });
  act(() => {
    panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  });
  return panel;
}

describe('a problem', () => {
  it('without a rule is a word and nothing to press', () => {
    const { container } = render(<ProblemBadge problem={{ message: MESSAGE, severity: 'WARNING' }} />);
    expect(container.innerHTML).toBe(`<span class="badge warning">${MESSAGE}</span>`);
  });

  it.each([
    [{ readyOn: '2026-05-01', dueOn: '2026-06-01' }, '培养考察未满一年，2026-05-01 起可办'],
    [{ dueOn: '2026-06-01' }, '培养考察未满一年，2026-06-01 到期'],
    [{ dueFrom: '2026-06-01' }, '培养考察未满一年，2026-06-01 起应办'],
    [{}, MESSAGE],
  ])('says when: %j', (days, text) => {
    render(<ProblemBadge problem={{ message: MESSAGE, ...days }} />);
    expect(screen.getByText(text).className).toBe('badge error');
  });

  it('with a rule says all of it when it is pressed, and leads to the regulation', () => {
    const problem = {
      message: MESSAGE,
      rule: 'R-ACT-1',
      article: '第十条',
      severity: 'ERROR',
      readyOn: '2026-05-01',
      dueOn: null,
    };
    render(<ProblemBadge problem={problem} mend={<a href="#/people/c1">{MEND}</a>} />);
    expect(screen.getByRole('button').textContent).toBe('培养考察未满一年，2026-05-01 起可办 R-ACT-1');
    const panel = open();
    expect([...panel.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual([
      '程度',
      '规则',
      '条款',
      '最早可办',
    ]);
    expect([...panel.querySelectorAll('dd')].map((dd) => dd.textContent).slice(1)).toEqual([
      'R-ACT-1',
      '第十条',
      '2026-05-01',
    ]);
    expect([...panel.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '#/regulation?text=R-ACT-1',
      '#/people/c1',
    ]);
  });
});
