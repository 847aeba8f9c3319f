import { useState } from 'react';
import { labelOf } from '../labels';
import { w } from '../words';
import { Below } from './Below';
import { type ControlProps, isList } from './control';
import { useChosen } from './useChosen';
import { type Member, useMembers } from './useMembers';

function chosenIn(value: unknown, several: boolean): string[] {
  if (several) return (value as string[] | undefined) ?? [];
  return value ? [String(value)] : [];
}

/** One member or several, found by name. */
export function MemberPicker(control: ControlProps) {
  const { input, field, value, around } = control;
  const [wide, setWide] = useState(false);
  const [named, setNamed] = useState('');
  const { members, isPending } = useMembers(around.branch, named, wide);
  const several = isList(field);
  const { shown, isChosen, choose, unseen } = useChosen(members, chosenIn(value, several), several);
  const label = (!several && around.office) || labelOf(input, field.name);
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
        <label className="tick">
          <input type="checkbox" checked={wide} onChange={(e) => setWide(e.target.checked)} />
          {w.otherBranches}
        </label>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is around it; this box scrolls, and is reached by keys */}
      <div className="choices" tabIndex={0} role="group" aria-label={label}>
        {unseen.map((id) => (
          <input key={id} type="hidden" name={control.name} value={id} />
        ))}
        {shown.map((one) => (
          <MemberChoice
            key={one.id}
            control={control}
            member={one}
            isChosen={isChosen(one.id)}
            choose={choose}
            withBranch={wide}
          />
        ))}
        {!members.length && <span className="quiet">{isPending ? w.loading : w.noMember}</span>}
      </div>
      <Below {...control} />
    </fieldset>
  );
}

function MemberChoice({
  control: { field, name },
  member,
  isChosen,
  choose,
  withBranch,
}: {
  control: ControlProps;
  member: Member;
  isChosen: boolean;
  choose: (one: Member, is: boolean) => void;
  withBranch: boolean;
}) {
  const several = isList(field);
  return (
    <label className="tick">
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={member.id}
        checked={isChosen}
        onChange={(event) => choose(member, event.target.checked)}
        required={field.required && !several}
      />
      {member.name}{' '}
      <small>{[member.position, withBranch && member.organization.name].filter(Boolean).join(' · ')}</small>
    </label>
  );
}
