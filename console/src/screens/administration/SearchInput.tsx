interface Given {
  label: string;
  placeholder: string;
  value: string | undefined;
  search: (text: string) => void;
}

/** Searches at Enter, not at every letter. */
export function SearchInput({ label, placeholder, value, search }: Given) {
  return (
    <input
      type="search"
      defaultValue={value}
      onKeyDown={(e) => {
        if (e.key === 'Enter') search(e.currentTarget.value);
      }}
      placeholder={placeholder}
      aria-label={label}
    />
  );
}
