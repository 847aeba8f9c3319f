import { beforeEach, describe, expect, it } from 'vitest';
import { address, go, usePlace } from './place';

/** As the browser tells of a change of the address. */
function at(hash: string) {
  location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
  return usePlace.getState();
}

describe('the address', () => {
  beforeEach(() => {
    at('');
  });

  it.each([
    ['', { screen: 'today', id: '', query: {} }],
    ['#/inbox', { screen: 'inbox', id: '', query: {} }],
    ['#/people/c%2F7?do=B1', { screen: 'people', id: 'c/7', query: { do: 'B1' } }],
    ['#/reading/all/p%2F7', { screen: 'reading', id: 'all', part: 'p/7', query: {} }],
    ['#/people?name=%E5%BC%A0+%E4%B8%89', { screen: 'people', id: '', query: { name: '张 三' } }],
  ])('%s is read as a place', (hash, place) => {
    expect(at(hash)).toEqual(place);
  });

  it('forgets the filters of the place before', () => {
    at('#/people?stage=ACTIVIST');
    expect(at('#/people').query).toEqual({});
  });

  it.each([
    [['today'], '#/today'],
    [['people', 'c/7'], '#/people/c%2F7'],
    [['people', '', { name: '张三', stage: '' }], '#/people?name=%E5%BC%A0%E4%B8%89'],
    [['people', 'c1', { do: 'B1' }], '#/people/c1?do=B1'],
  ] as const)('%j is written as %s', (given, hash) => {
    expect(address(...(given as unknown as Parameters<typeof address>))).toBe(hash);
  });

  it('takes the organization along from screen to screen', () => {
    at('#/inbox?organization=o1');
    expect(address('people', 'c1', { do: 'B1' })).toBe('#/people/c1?organization=o1&do=B1');
  });

  it('leaves the organization behind when it is taken away, or another is named', () => {
    at('#/inbox?organization=o1');
    expect(address('people', '', { organization: '' })).toBe('#/people');
    expect(address('people', '', { organization: 'o2' })).toBe('#/people?organization=o2');
  });

  it('comes back as it was gone to', () => {
    go('people', '张/三?', { text: 'a&b=c' });
    expect(at(location.hash)).toEqual({ screen: 'people', id: '张/三?', query: { text: 'a&b=c' } });
  });
});
