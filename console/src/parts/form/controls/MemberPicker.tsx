import { useState } from 'react';
import { labelOf } from '../labels';
import { w } from '../words';
import { type ControlProps, isList } from './control';
import { type Member, useMembers } from './useMembers';
import { Wrong } from './Wrong';

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
  const chosen = chosenIn(value, isList(field));
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
        <label className="tick">
          <input type="checkbox" checked={wide} onChange={(e) => setWide(e.target.checked)} />
          {w.otherBranches}
        </label>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is around it; this box scrolls, and is reached by keys */}
      <div className="choices" tabIndex={0} role="group" aria-label={label}>
        {members.map((one) => (
          <MemberChoice
            key={one.id}
            control={control}
            member={one}
            isChosen={chosen.includes(one.id)}
            withBranch={wide}
          />
        ))}
        {!members.length && <span className="quiet">{isPending ? w.loading : w.noMember}</span>}
      </div>
      <Wrong {...control} />
    </fieldset>
  );
}

function MemberChoice({
  control: { field, name },
  member,
  isChosen,
  withBranch,
}: {
  control: ControlProps;
  member: Member;
  isChosen: boolean;
  withBranch: boolean;
}) {
  const several = isList(field);
  return (
    <label className="tick">
      <input
        type={several ? 'checkbox' : 'radio'}
        name={name}
        value={member.id}
        defaultChecked={isChosen}
        required={field.required && !several}
      />
      {member.name}{' '}
      <small>{[member.position, withBranch && member.organization.name].filter(Boolean).join(' · ')}</small>
    </label>
  );
}
