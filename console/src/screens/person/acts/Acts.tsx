import { ReceiptCard } from '../../../parts/form/receipt/ReceiptCard';
import { useMay } from '../../../shell/may';
import { go, usePlace } from '../../../shell/place';
import type { OnFile, Person } from '../types';
import { OperationChoices, OtherChoices } from './ActChoices';
import { Onward } from './Onward';
import { OpenForm } from './OpenForm';
import { actOf, isAskedFor, otherActs, ownOperations } from './offered';
import { useReceipt } from './useReceipt';
import { w } from './words';

/** The operations of one person as forms: what is missing, what is possible, and of the rest why not and from when. */
export function Acts({ person, onFile }: { person: Person; onFile: OnFile[] }) {
  const { query } = usePlace();
  const may = useMay();
  const { receipt, section, done, close } = useReceipt(person.id, query);
  const own = ownOperations(person.operations).filter((m) => m.possible);
  const others = otherActs(person.operations, may);
  if (!ownOperations(person.operations).length && !others.length && !actOf(query.act)) return null;
  const record = onFile.find((one) => one.id === query.record);
  const open = (form: Record<string, string>) => go('people', person.id, form);
  const choice = { picked: query.do, open };
  return (
    // biome-ignore lint/correctness/useUniqueElementIds: there is one on the page, and an address leads to it
    <section className="card acts" id="acts">
      <h3>{w.title}</h3>
      {receipt && (
        <ReceiptCard receipt={receipt} begins={onFile.find(({ id }) => id === receipt.made)?.acts ?? []}>
          <Onward person={person} section={section} operations={own} />
          <button type="button" onClick={close}>
            {w.close}
          </button>
        </ReceiptCard>
      )}
      <OperationChoices title={w.askedFor} operations={own.filter(isAskedFor)} {...choice} />
      <OperationChoices title={w.possible} operations={own.filter((m) => !isAskedFor(m))} {...choice} />
      <OtherChoices acts={others} picked={record ? undefined : query.act} open={open} />
      <OpenForm person={person} onFile={onFile} record={record} done={done} />
    </section>
  );
}
