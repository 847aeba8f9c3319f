interface Option<T> {
  value: T;
  name: string;
  /** The language of the name, where it is not the page's. */
  lang?: string;
}

/** One of a few, side by side. */
export function Choice<T extends string>({
  label,
  options,
  chosen,
  choose,
}: {
  label: string;
  options: Option<T>[];
  chosen: T;
  choose: (value: T) => void;
}) {
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map(({ value, name, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
