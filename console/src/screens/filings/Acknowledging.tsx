/** The day, the number and remarks, for the sitting that acknowledges. */
import { useState } from 'react';
import { AcknowledgeUpwardFilingsDocument, type AcknowledgeUpwardFilingsInput } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Held, useHold } from '../../parts/sitting/Held';
import { Numbers } from '../../parts/sitting/Numbers';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { FILED, FILINGS, type Row } from './rows';

export function Acknowledging({ rows: given, close }: { rows: Row[]; close: () => void }) {
  const [on, setOn] = useState(today());
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [own, setOwn] = useState<Record<string, string>>({});
  const input = (some: Row[]) =>
    ({
      on,
      number,
      note,
      errorPolicy: 'REJECT_FAILED_ROWS',
      items: some.map((r) => ({
        candidateId: r.id,
        version: r.version,
        ...(own[r.id] && { number: own[r.id] }),
      })),
    }) as AcknowledgeUpwardFilingsInput;
  const hold = useHold(FILED, FILINGS, given, input),
    { rows } = hold;
  const changed =
    <T,>(keep: (value: T) => void) =>
    (value: T) => {
      keep(value);
      hold.stale();
    };
  return (
    <Held
      title={t(`备案 · ${rows.length} 人`, `Acknowledge · ${rows.length} people`)}
      hold={hold}
      close={close}
      ready={!!on}
      verb={(many) => t(`备案 ${many} 人`, `Acknowledge ${many}`)}
      asGraphQL={
        <AsGraphQL
          document={AcknowledgeUpwardFilingsDocument}
          variables={{ input: { ...input(rows), validateOnly: true } }}
        />
      }
    >
      <p className="quiet">
        {t(
          '备案是记录,不是审批:对接收决定没有异议的,登记备案日期和编号。',
          'An acknowledgement is kept on file and decides nothing: it has a day, and a number if there is one.',
        )}
      </p>
      <label>
        {t('备案日期', 'Day')}
        <input
          type="date"
          value={on}
          max={today()}
          required
          onChange={(e) => changed(setOn)(e.target.value)}
        />
      </label>
      <label>
        {t('备案编号(可不填)', 'Number (may be left out)')}
        <input value={number} maxLength={100} onChange={(e) => changed(setNumber)(e.target.value)} />
      </label>
      <label>
        {t('说明(可不填)', 'Remarks (may be left out)')}
        <textarea value={note} rows={2} onChange={(e) => changed(setNote)(e.target.value)} />
      </label>
      {rows.length > 1 && (
        <details>
          <summary>{t('逐人编号', 'Numbers one by one')}</summary>
          <Numbers
            rows={rows}
            numbers={own}
            change={changed(setOwn)}
            label={t('备案编号', 'Number')}
            legend={t('与上面编号不同的', 'Where other than the one above')}
          />
        </details>
      )}
    </Held>
  );
}
