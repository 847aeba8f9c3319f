import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAttendance } from './useAttendance';

const VOTERS = ['甲', '乙', '丙'];
const came = (name: string, attending: 'PRESENT' | 'WRITTEN' | 'ABSENT') => ({
  memberId: name,
  name,
  attending,
});
const shown = (id = 'm_1', voters = VOTERS, attendees: ReturnType<typeof came>[] = []) =>
  renderHook(() => useAttendance({ id, attendees }, voters)).result;

describe('attendance', () => {
  it('counts those ticked', () => {
    const attendance = shown();
    act(() => attendance.current.tick('甲', true));
    act(() => attendance.current.tick('乙', true));
    act(() => attendance.current.tick('甲', false));
    expect([attendance.current.present, VOTERS.map(attendance.current.isThere)]).toEqual([
      1,
      [false, true, false],
    ]);
  });

  it('is everybody or nobody at once', () => {
    const attendance = shown();
    act(() => attendance.current.everybody());
    const all = attendance.current.present;
    act(() => attendance.current.nobody());
    expect([all, attendance.current.present]).toEqual([3, 0]);
  });

  it('is a number as counted at the door, until somebody is ticked or the number is taken away', () => {
    const attendance = shown();
    const present: number[] = [];
    const when = (step: () => void) => {
      act(step);
      present.push(attendance.current.present);
    };
    when(() => attendance.current.tick('甲', true));
    when(() => attendance.current.count(3));
    when(() => attendance.current.count(null));
    when(() => attendance.current.count(0));
    when(() => attendance.current.tick('乙', true));
    expect(present).toEqual([1, 3, 1, 0, 2]);
  });

  it('is kept for each meeting and read back', () => {
    const before = shown('m_1');
    act(() => before.current.tick('乙', true));
    expect([shown('m_1').current.present, shown('m_1').current.isThere('乙')]).toEqual([1, true]);
    expect(shown('m_2').current.present).toBe(0);
  });

  it('does not count who was there and has no vote any more', () => {
    sessionStorage.setItem('jishi:attendance:m_1', '{"甲":"PRESENT","丁":"PRESENT"}');
    expect(shown().current.present).toBe(1);
  });
});

describe('the roll on file', () => {
  it('begins with what is kept with the meeting, and knows when it differs', () => {
    const attendance = shown('m_1', VOTERS, [
      came('甲', 'PRESENT'),
      came('乙', 'WRITTEN'),
      came('丙', 'ABSENT'),
    ]);
    const { current } = attendance;
    expect([current.present, current.hasWritten('乙'), current.isKept]).toEqual([1, true, true]);
    act(() => attendance.current.tick('丙', true));
    expect([attendance.current.isKept, sessionStorage.getItem('jishi:attendance:m_1')]).toEqual([
      false,
      '{"甲":"PRESENT","乙":"WRITTEN","丙":"PRESENT"}',
    ]);
    act(() => attendance.current.tick('丙', false));
    expect([attendance.current.isKept, sessionStorage.getItem('jishi:attendance:m_1')]).toEqual([true, null]);
  });

  it('is kept in full: every voter, and whoever came without a vote', () => {
    const attendance = shown('m_1', VOTERS, [came('戊', 'PRESENT')]);
    act(() => attendance.current.tick('甲', true));
    act(() => attendance.current.write('乙', true));
    expect(attendance.current.roll().map(({ memberId, attending }) => `${memberId} ${attending}`)).toEqual([
      '甲 PRESENT',
      '乙 WRITTEN',
      '丙 ABSENT',
      '戊 PRESENT',
    ]);
  });
});
