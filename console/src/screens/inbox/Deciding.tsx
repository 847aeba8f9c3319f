/** Opinion, the committee's votes, form numbers and explanations, for the sitting that decides. */
import { useState } from 'react';
import { type ApprovalDecision, DecideApprovalsDocument, type DecideApprovalsInput } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Held, useHold } from '../../parts/sitting/Held';
import { Numbers } from '../../parts/sitting/Numbers';
import { today } from '../../shell/days';
import { t } from '../../shell/language';
import { word } from '../../shell/word';
import { DECISIONS, INBOX, type Row } from './rows';
import { counted, type Vote, Votes } from './Votes';

const MET = ['ADMISSION_APPROVAL', 'CONVERSION_APPROVAL'];

export function Deciding({
  rows: given,
  decision,
  close,
}: {
  rows: Row[];
  decision: ApprovalDecision;
  close: () => void;
}) {
  const [opinion, setOpinion] = useState(decision === 'APPROVED' ? t('同意。', 'Agreed.') : '');
  const [metOn, setMetOn] = useState(today());
  const [votes, setVotes] = useState<Record<string, Vote>>({});
  const [forms, setForms] = useState<Record<string, string>>({});
  const [words, setWords] = useState<Record<string, string>>({});
  function input(some: Row[]): DecideApprovalsInput {
    const acknowledgements = Object.entries(words)
      .filter(([, text]) => text.trim())
      .map(([rule, text]) => ({ rule, text }));
    return {
      decision,
      opinion,
      errorPolicy: 'REJECT_FAILED_ROWS',
      acknowledgements,
      ...(some.some((r) => MET.includes(r.kind)) && { committeeMetOn: metOn }),
      items: some.map((r) => ({
        id: r.id,
        version: r.version,
        ...(counted(votes[r.id]) && { vote: counted(votes[r.id]) }),
        ...(forms[r.id] && { formSerialNumber: forms[r.id] }),
      })),
    } as DecideApprovalsInput;
  }
  const hold = useHold(DECISIONS, INBOX, given, input),
    { rows, dry, busy } = hold;
  const met = rows.filter((r) => MET.includes(r.kind)),
    reviews = rows.filter((r) => r.kind === 'PRE_REVIEW');
  const changed =
    <T,>(keep: (value: T) => void) =>
    (value: T) => {
      keep(value);
      hold.stale();
    };
  // A warning that stops a row until somebody explains it.
  const unexplained = new Map(
    (dry ?? [])
      .flatMap((r) => r.errors)
      .filter((e) => e.code === 'ACKNOWLEDGEMENT_REQUIRED' && e.rule)
      .map((e) => [e.rule!, e.message]),
  );
  const explained = Object.keys(words).filter((rule) => !unexplained.has(rule));
  const isExplained = [...unexplained.keys()].some((rule) => words[rule]?.trim());
  return (
    <Held
      title={`${word('ApprovalDecision', decision)} · ${t(`${rows.length} 件`, `${rows.length} submissions`)}`}
      wide={met.length > 0}
      hold={hold}
      close={close}
      ready={!!opinion.trim()}
      verb={(many) => t(`办理 ${many} 件`, `Decide ${many}`)}
      asGraphQL={
        <AsGraphQL
          document={DecideApprovalsDocument}
          variables={{ input: { ...input(rows), validateOnly: true } }}
        />
      }
      beside={
        unexplained.size > 0 && (
          <button disabled={busy || !isExplained} onClick={() => void hold.tryOut()}>
            {t('带说明再试算', 'Dry run with the explanation')}
          </button>
        )
      }
    >
      <label>
        {t('审批意见', 'Opinion')}
        <textarea value={opinion} required rows={2} onChange={(e) => changed(setOpinion)(e.target.value)} />
      </label>
      {met.length > 0 && (
        <label>
          {t('党委会议日期', "Day of the committee's meeting")}
          <input type="date" value={metOn} onChange={(e) => changed(setMetOn)(e.target.value)} />
        </label>
      )}
      {decision === 'APPROVED' && met.length > 0 && (
        <Votes rows={met} votes={votes} change={changed(setVotes)} />
      )}
      {decision === 'APPROVED' && reviews.length > 0 && (
        <Numbers
          rows={reviews}
          numbers={forms}
          change={changed(setForms)}
          label={t('志愿书编号', 'Form number')}
          legend={t(
            '入党志愿书编号(随预审发放,可不填)',
            'Numbers of the forms issued with the pre-review (may be left out)',
          )}
        />
      )}
      {[...unexplained.keys(), ...explained].map((rule) => (
        <label key={rule}>
          {t('书面说明', 'Explanation')} · {unexplained.get(rule) ?? rule}
          <input value={words[rule] ?? ''} onChange={(e) => setWords({ ...words, [rule]: e.target.value })} />
        </label>
      ))}
    </Held>
  );
}
