import { describe, expect, it } from 'vitest';
import { found } from '../../shell/session';
import { passed, refused } from './fixtures';
import { createSelection } from './selection';

describe('the selection of a list', () => {
  it('begins with nothing', () => {
    const { useSelection } = createSelection();
    expect(useSelection.getState()).toEqual({
      chosen: new Set(),
      results: new Map(),
      did: new Map(),
      wholeFilter: false,
    });
  });

  it('takes a row in and out again, and leaves the others', () => {
    const { useSelection, choose, toggle } = createSelection();
    choose(new Set(['a', 'b']));
    toggle('c');
    expect(useSelection.getState().chosen).toEqual(new Set(['a', 'b', 'c']));
    toggle('a');
    expect(useSelection.getState().chosen).toEqual(new Set(['b', 'c']));
  });

  it('does not change a set that somebody has read', () => {
    const { useSelection, toggle } = createSelection();
    const before = useSelection.getState().chosen;
    toggle('a');
    expect(before).toEqual(new Set());
  });

  it('is of the whole filter once all is chosen, until one row is taken out', () => {
    const { useSelection, chooseAll, toggle } = createSelection();
    chooseAll(['a', 'b']);
    expect(useSelection.getState()).toMatchObject({ chosen: new Set(['a', 'b']), wholeFilter: true });
    toggle('b');
    expect(useSelection.getState()).toMatchObject({ chosen: new Set(['a']), wholeFilter: false });
  });

  it('keeps the last result of each row, until it is dropped', () => {
    const { useSelection, addResults, dropResults } = createSelection();
    addResults([refused('a'), passed('b')]);
    addResults([passed('a')]);
    expect(useSelection.getState().results).toEqual(
      new Map([
        ['a', passed('a')],
        ['b', passed('b')],
      ]),
    );
    dropResults(['a', 'unknown']);
    expect([...useSelection.getState().results.keys()]).toEqual(['b']);
  });

  it('is nothing for another account, and stays for the same', () => {
    const { useSelection, chooseAll, addResults } = createSelection();
    chooseAll(['a']);
    addResults([passed('b')]);
    found(true);
    expect(useSelection.getState()).toMatchObject({ chosen: new Set(['a']), wholeFilter: true });
    found(false);
    expect(useSelection.getState()).toEqual({
      chosen: new Set(),
      results: new Map(),
      did: new Map(),
      wholeFilter: false,
    });
  });

  it('is its own for each list', () => {
    const [inbox, filings] = [createSelection(), createSelection()];
    inbox.toggle('a');
    expect(filings.useSelection.getState().chosen).toEqual(new Set());
  });
});
