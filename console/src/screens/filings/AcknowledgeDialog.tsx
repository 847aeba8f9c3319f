/** The day, the number and remarks, for the sitting that acknowledges. */
import { useState } from 'react';
import { AcknowledgeUpwardFilingsDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { SittingDialog } from '../../parts/sitting/dialog/SittingDialog';
import { useSittingRun } from '../../parts/sitting/dialog/useSittingRun';
import { today } from '../../shell/days';
import { AcknowledgementFields } from './AcknowledgementFields';
import { type AcknowledgementForm, acknowledgementInput } from './acknowledgementInput';
import { ACKNOWLEDGEMENTS } from './acknowledgements';
import { FILINGS, type Row } from './rows';
import { w } from './words';

export function AcknowledgeDialog({ rows: given, close }: { rows: Row[]; close: () => void }) {
  const [form, setForm] = useState<AcknowledgementForm>(() => ({
    on: today(),
    number: '',
    note: '',
    ownNumbers: {},
  }));
  const input = (some: Row[]) => acknowledgementInput(form, some);
  const run = useSittingRun(ACKNOWLEDGEMENTS, FILINGS, given, input);
  const { rows } = run;
  function change(part: Partial<AcknowledgementForm>) {
    setForm((now) => ({ ...now, ...part }));
    run.forgetDryRun();
  }
  return (
    <SittingDialog
      title={w.dialog.title(rows.length)}
      run={run}
      close={close}
      isReady={!!form.on}
      verb={w.dialog.verb}
      asGraphQL={
        <AsGraphQL
          document={AcknowledgeUpwardFilingsDocument}
          variables={{ input: { ...input(rows), validateOnly: true } }}
        />
      }
    >
      <AcknowledgementFields rows={rows} form={form} change={change} />
    </SittingDialog>
  );
}
