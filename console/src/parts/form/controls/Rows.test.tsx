import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FormField } from '../FormField';
import { filled } from '../filled';
import { fieldIn } from '../testing';

const attachments = fieldIn('RecordTalkInput', 'attachments');

function show(value?: unknown) {
  render(
    <form data-testid="form">
      <FormField
        input="RecordTalkInput"
        field={attachments}
        name="attachments"
        value={value}
        around={{ branch: '', wrong: new Map() }}
      />
    </form>,
  );
}
const sent = () => filled(new FormData(screen.getByTestId<HTMLFormElement>('form')), [attachments]);

it('begins with the rows on file', () => {
  show([{ name: '甲.pdf', reference: 'DA-1' }]);
  expect(sent()).toEqual({ attachments: [{ name: '甲.pdf', reference: 'DA-1' }] });
});

it('keeps what was typed into the others when a row is taken away, and counts them anew', async () => {
  show();
  const rows = within(screen.getByRole('group', { name: '附件' }));
  for (const name of ['甲', '乙', '丙']) {
    await userEvent.click(rows.getByRole('button', { name: /添加/ }));
    await userEvent.type(rows.getAllByLabelText(/名称/).at(-1)!, name);
  }
  await userEvent.click(rows.getByRole('button', { name: '去掉第 2 项' }));
  expect(sent()).toEqual({ attachments: [{ name: '甲' }, { name: '丙' }] });
  expect(rows.getAllByRole('button').map((button) => button.textContent)).toEqual([
    '去掉第 1 项',
    '去掉第 2 项',
    '＋ 添加',
  ]);
});
