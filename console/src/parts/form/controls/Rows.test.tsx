import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FormField } from '../FormField';
import { filled } from '../filled';
import { fieldIn } from '../testing';

const places = fieldIn('OpenPublicNoticeInput', 'places');

function show(value?: unknown) {
  render(
    <form data-testid="form">
      <FormField
        input="OpenPublicNoticeInput"
        field={places}
        name="places"
        value={value}
        around={{ branch: '', wrong: new Map() }}
      />
    </form>,
  );
}
const sent = () => filled(new FormData(screen.getByTestId<HTMLFormElement>('form')), [places]);

it('begins with the rows on file', () => {
  show([{ kind: 'LOCAL', place: '公告栏', start: '2026-01-05', end: '2026-01-12' }]);
  expect(sent()).toEqual({
    places: [{ kind: 'LOCAL', place: '公告栏', start: '2026-01-05', end: '2026-01-12' }],
  });
});

it('keeps what was typed into the others when a row is taken away, and counts them anew', async () => {
  show();
  const rows = within(screen.getByRole('group', { name: '地点' }));
  for (const name of ['甲', '乙', '丙']) {
    await userEvent.click(rows.getByRole('button', { name: /添加/ }));
    await userEvent.type(rows.getAllByRole('textbox', { name: /地点/ }).at(-1)!, name);
  }
  await userEvent.click(rows.getByRole('button', { name: '去掉第 3 项' }));
  expect(sent()).toEqual({
    places: [
      { kind: 'LOCAL', place: '甲' },
      { kind: 'LOCAL', place: '丙' },
    ],
  });
  expect(rows.getAllByRole('button', { name: /去掉|添加/ }).map((button) => button.textContent)).toEqual([
    '去掉第 1 项',
    '去掉第 2 项',
    '去掉第 3 项',
    '＋ 添加',
  ]);
});
