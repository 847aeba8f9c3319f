import { type ReactNode, useState } from 'react';
import { labelOf } from '../labels';
import { Below } from './Below';
import type { ControlProps } from './control';

export interface Found {
  id: string;
  name: string;
  /** Where, where the name alone does not say which. */
  of?: string | null;
}

interface Finding {
  found: Found[];
  /** Where nobody is meant, this says so. */
  none?: string;
  placeholder: string;
  search: (name: string) => void;
  /** What stands where nothing is found. */
  empty: ReactNode;
}

/** A field of a form: one of many, found by name. */
export function OneFound({
  control,
  choose,
  ...finding
}: Finding & { control: ControlProps; choose?: (one: Found, form: HTMLFormElement | null) => void }) {
  const { input, field, name } = control;
  const [chosen, setChosen] = useState<Found | null>(null);
  function pick(one: Found | null, form: HTMLFormElement | null) {
    setChosen(one);
    if (one) choose?.(one, form);
  }
  return (
    <Finder
      {...finding}
      label={labelOf(input, field.name)}
      isRequired={field.required}
      name={name}
      chosen={chosen}
      pick={pick}
      below={<Below {...control} />}
    />
  );
}

/** One of many, found by name: what was chosen stays while one searches on. */
export function Finder({
  label,
  isRequired = false,
  name,
  chosen,
  pick,
  below,
  found,
  none,
  placeholder,
  search,
  empty,
}: Finding & {
  label: string;
  isRequired?: boolean;
  name: string;
  chosen: Found | null;
  pick: (one: Found | null, form: HTMLFormElement | null) => void;
  below?: ReactNode;
}) {
  const others = found.filter((one) => one.id !== chosen?.id);
  return (
    <fieldset className="pick">
      <legend>
        {label}
        {isRequired && ' *'}
      </legend>
      <div className="filters">
        <input
          type="search"
          onChange={(e) => search(e.target.value.trim())}
          placeholder={placeholder}
          aria-label={`${label} ${placeholder}`}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the fieldset is around it; this box scrolls, and is reached by keys */}
      <div className="choices" tabIndex={0} role="group" aria-label={label}>
        {none && (
          <Choice name={name} one={{ id: '', name: none }} isChosen={!chosen} pick={() => pick(null, null)} />
        )}
        {chosen && <Choice name={name} one={chosen} isChosen pick={pick} />}
        {others.map((one) => (
          <Choice key={one.id} name={name} one={one} isChosen={false} pick={pick} />
        ))}
        {!others.length && !chosen && <span className="quiet">{empty}</span>}
      </div>
      {below}
    </fieldset>
  );
}

function Choice({
  name,
  one,
  isChosen,
  pick,
}: {
  name: string;
  one: Found;
  isChosen: boolean;
  pick: (one: Found, form: HTMLFormElement | null) => void;
}) {
  return (
    <label className="tick">
      <input
        type="radio"
        name={name}
        value={one.id}
        checked={isChosen}
        onChange={(e) => pick(one, e.target.form)}
      />
      {one.name} {one.of && <small>{one.of}</small>}
    </label>
  );
}
