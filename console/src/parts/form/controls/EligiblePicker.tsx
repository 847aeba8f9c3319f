import { useState } from 'react';
import { labelOf } from '../labels';
import { w } from '../words';
import { Below } from './Below';
import { type ControlProps, idOf } from './control';
import { type Eligible, useEligible } from './eligible';
import { useChosen } from './useChosen';

/** Mentors or introducers: who may be picked with what they carry, the others with the reason and from when they may. */
export function EligiblePicker(control: ControlProps) {
  const { input, field, value, around } = control;
  const [named, setNamed] = useState('');
  const { members, more, read } = useEligible(around.assigning!, named);
  const { shown, isChosen, choose, unseen } = useChosen(members, (value as string[] | undefined) ?? [], true);
  const label = labelOf(input, field.name);
  return (
    <fieldset className="pick">
      <legend>
        {label}
        {field.required && ' *'}
      </legend>
      <div className="filters">
        <input
          type="search"
          value={named}
          onChange={(e) => setNamed(e.target.value)}
          placeholder={w.findByName}
          aria-label={w.findMember}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is around it; this box scrolls, and is reached by keys */}
      <div className="choices eligible" tabIndex={0} role="group" aria-label={label}>
        {unseen.map((id) => (
          <input key={id} type="hidden" name={control.name} value={id} />
        ))}
        {shown.map((one) => (
          <EligibleChoice
            key={one.id}
            control={control}
            one={one}
            isChosen={isChosen(one.id)}
            choose={choose}
          />
        ))}
        {!members.length && (
          <span className="quiet">{read.isPending ? w.loading : (read.error?.message ?? w.noMember)}</span>
        )}
        {more && <span className="quiet">{w.moreByName}</span>}
      </div>
      <Below {...control} />
    </fieldset>
  );
}

function EligibleChoice({
  control: { name },
  one,
  isChosen,
  choose,
}: {
  control: ControlProps;
  one: Eligible;
  isChosen: boolean;
  choose: (one: Eligible, is: boolean) => void;
}) {
  const { member, load, eligible, eligibleFrom, reasons } = one;
  const id = `${idOf(name)}-${one.id}`;
  const said = reasons.map(({ message, detail }) => (detail ? `${message}(${detail})` : message)).join(' ');
  return (
    <label className={eligible ? 'tick' : 'tick not'}>
      <input
        type="checkbox"
        name={name}
        value={one.id}
        checked={isChosen}
        onChange={(event) => choose(one, event.target.checked)}
        disabled={!eligible && !isChosen}
        aria-describedby={id}
      />
      <span>
        {member.name} <small>{[member.position, member.organization.name].filter(Boolean).join(' · ')}</small>
        <small id={id} className="carried">
          {[w.load(load), said, eligibleFrom && w.eligibleFrom(eligibleFrom)].filter(Boolean).join(' · ')}
        </small>
      </span>
    </label>
  );
}
