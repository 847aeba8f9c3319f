import { describe, expect, it } from 'vitest';
import { blockOf, dayOf, type GridColumn, type GridRow, pasted, readCell } from './grid';

const ROWS: GridRow[] = [
  { id: 'a', name: '李明' },
  { id: 'b', name: '王芳' },
  { id: 'c', name: '张伟' },
  { id: 'd', name: '张伟' },
];
const COLUMNS: GridColumn<GridRow>[] = [
  { key: 'on', title: '日期', kind: 'day' },
  { key: 'content', title: '意见', kind: 'long' },
  { key: 'passed', title: '合格', kind: 'choice', choices: () => [{ value: 'true', label: '是' }] },
];
const at = (row: number, column: number) => ({ row, column });

describe('a block from a spreadsheet', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"两行\n一格"\tb', [['两行\n一格', 'b']]],
    ['"他说""好"""\tb', [['他说"好"', 'b']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['一格', [['一格']]],
    ['\n\n', []],
  ])('%j is read by its cells', (text, expected) => {
    expect(blockOf(text)).toEqual(expected);
  });

  it('goes to the people it names, in whatever order; who is nobody here, or two, is told', () => {
    const block = [
      ['王 芳', '2026-11-25', '踏实'],
      ['李明', '', '主动'],
      ['赵六', '2026-11-25', '不在册'],
      ['张伟', '2026-11-25', '有两位'],
    ];
    expect(pasted({ a: { content: '旧' } }, block, ROWS, COLUMNS, at(0, 0))).toEqual({
      cells: { a: { content: '主动' }, b: { on: '2026-11-25', content: '踏实' } },
      unknown: [block[2]],
      double: [block[3]],
      beyond: [],
    });
  });

  it('with names begins beside them, wherever it is pasted', () => {
    const block = [['王芳', '2026-11-25', '踏实', '是']];
    expect(pasted({}, block, ROWS, COLUMNS, at(2, 1))).toEqual({
      cells: { b: { on: '2026-11-25', content: '踏实', passed: '是' } },
      unknown: [],
      double: [],
      beyond: [],
    });
  });

  it('is led by its head, if it has one', () => {
    const block = [
      ['姓名', '意见', '备注', '日期'],
      ['李明', '主动', '无', '11.25'],
    ];
    const { cells, beyond } = pasted({}, block, ROWS, COLUMNS, at(2, 1));
    expect([cells, beyond]).toEqual([{ a: { content: '主动', on: '11.25' } }, [['备注']]]);
  });

  it('without names goes from its cell down and to the right; what is beyond is told', () => {
    const block = [['踏实', '是', '多'], ['主动'], ['多出'], ['再多']];
    expect(pasted({}, block, ROWS, COLUMNS, at(2, 1))).toEqual({
      cells: { c: { content: '踏实', passed: '是' }, d: { content: '主动' } },
      unknown: [],
      double: [],
      beyond: [['张伟', '多'], ['多出'], ['再多']],
    });
  });
});

describe('a cell', () => {
  it.each([
    ['20261110', '2026-11-10'],
    ['2026-11-10', '2026-11-10'],
    ['2026/1/5', '2026-01-05'],
    ['2026年11月10日', '2026-11-10'],
    ['11.10', '2026-11-10'],
    ['11月5日', '2026-11-05'],
    ['2026-02-30', null],
    ['明天', null],
  ])('%s is the day %s', (text, expected) => {
    expect(dayOf(text, '2026-12-01')).toBe(expected);
  });

  it('is understood by its kind, or not', () => {
    const row = ROWS[0]!;
    const of = (column: GridColumn<GridRow>, text: string) => readCell(column, row, text, '2026-12-01');
    const hours: GridColumn<GridRow> = { key: 'hours', title: '学时', kind: 'number', otherwise: () => '24' };
    expect([
      of(COLUMNS[2]!, '是'),
      of(COLUMNS[2]!, 'true'),
      of(COLUMNS[2]!, '也许'),
      of(hours, ' 16 '),
      of(hours, '十六'),
      of(hours, ''),
      of(COLUMNS[1]!, ''),
    ]).toEqual(['true', 'true', null, '16', null, '24', '']);
  });
});
