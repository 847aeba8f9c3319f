export interface KeyOf {
  pressed: string[];
  does: string;
}

/** Keys with what each does, beneath a title. */
export function KeyList({ title, keys }: { title: string; keys: KeyOf[] }) {
  return (
    <div>
      <h3>{title}</h3>
      {keys.map(({ pressed, does }) => (
        <p key={pressed.join(' ')}>
          {does}
          <span>{pressed.map((key, n) => [n > 0 && ' ', <kbd key={key}>{key}</kbd>])}</span>
        </p>
      ))}
    </div>
  );
}
