/** The committee's votes person by person, as a grid: typed, or pasted from a spreadsheet at any cell. */

import { useLong } from '../../parts/long';
import { t } from '../../shell/language';
import { word } from '../../shell/word';
import type { Row } from './rows';

export const COLUMNS = ['due', 'present', 'approve', 'oppose', 'abstain'] as const;
export type Vote = Partial<Record<(typeof COLUMNS)[number], string>>;
const TITLES = [
  t('应到', 'Due'),
  t('实到', 'Present'),
  t('赞成', 'For'),
  t('不赞成', 'Against'),
  t('弃权', 'Abstained'),
];

/** What a vote is for the server; nothing until those present are counted. */
export function counted(vote: Vote | undefined) {
  if (!vote?.present) return undefined;
  const n = (column: (typeof COLUMNS)[number]) => Number(vote[column] ?? 0) || 0;
  return {
    due: n('due'),
    present: n('present'),
    approve: n('approve'),
    oppose: n('oppose'),
    abstain: n('abstain'),
  };
}

export function Votes({
  rows,
  votes,
  change,
}: {
  rows: Row[];
  votes: Record<string, Vote>;
  change: (votes: Record<string, Vote>) => void;
}) {
  const set = (id: string, part: Vote) => change({ ...votes, [id]: { ...votes[id], ...part } });
  function paste(text: string, row: number, column: number) {
    const next = { ...votes };
    text
      .trim()
      .split(/\r?\n/)
      .forEach((line, down) => {
        const id = rows[row + down]?.id;
        if (!id) return;
        const cells = line.trim().split(/[\t\s,,]+/);
        next[id] = {
          ...next[id],
          ...Object.fromEntries(
            cells.flatMap((cell, along) =>
              COLUMNS[column + along] ? [[COLUMNS[column + along], cell.replace(/\D/g, '')]] : [],
            ),
          ),
        };
      });
    change(next);
  }
  const first = votes[rows[0]!.id],
    long = useLong(rows.length, 39);
  return (
    <fieldset>
      <legend>{t('党委会逐人表决', "The committee's votes, one by one")}</legend>
      <p className="quiet" style={{ margin: 0 }}>
        {t(
          '可从电子表格复制整块,粘贴到任一格。',
          'Copy a block from a spreadsheet and paste it at any cell.',
        )}
        {first?.due && first.present && rows.length > 1 && (
          <button
            type="button"
            className="plain"
            onClick={() =>
              change(
                Object.fromEntries(
                  rows.map((r) => [r.id, { ...votes[r.id], due: first.due!, present: first.present! }]),
                ),
              )
            }
          >
            {t('应到、实到填到全部', 'Due and present for everybody')}
          </button>
        )}
      </p>
      <div className="votes" ref={long.box} tabIndex={0} role="region" aria-label={t('表决', 'Votes')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('姓名', 'Name')}</th>
              {TITLES.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: long.before }} />
            {long.shown.map((down) => {
              const r = rows[down]!;
              return (
                <tr key={r.id}>
                  <th scope="row">
                    {r.candidate.name} <small className="quiet">{word('ApprovalKind', r.kind)}</small>
                  </th>
                  {COLUMNS.map((column, along) => (
                    <td key={column}>
                      <input
                        value={votes[r.id]?.[column] ?? ''}
                        inputMode="numeric"
                        aria-label={`${r.candidate.name} ${TITLES[along]}`}
                        onPaste={(e) => {
                          const text = e.clipboardData.getData('text');
                          if (/[\n\t]/.test(text)) {
                            e.preventDefault();
                            paste(text, down, along);
                          }
                        }}
                        onChange={(e) => set(r.id, { [column]: e.target.value.replace(/\D/g, '') })}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr style={{ height: long.after }} />
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
