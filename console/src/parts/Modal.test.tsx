import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Modal } from './Modal';

describe('a modal', () => {
  it('is a dialog that is open, with its title as its name', () => {
    render(
      <Modal title="退回" close={() => {}}>
        <textarea defaultValue="理由" />
      </Modal>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: '退回' });
    expect([dialog.open, dialog.className, dialog.textContent]).toEqual([true, '', '退回理由']);
  });

  it('tells when it was closed', () => {
    const close = vi.fn();
    render(
      <Modal title="退回" close={close} wide>
        {null}
      </Modal>,
    );
    const dialog = screen.getByRole('dialog');
    expect(dialog.className).toBe('wide');
    fireEvent(dialog, new Event('close'));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
