import { w } from './words';

/** What is wrong with a template, where it stands, and what is worth a look. */
export function Findings({ wrong, worth }: { wrong?: string[]; worth?: string[] }) {
  if (!wrong) return <output className="quiet">{w.looking}</output>;
  return (
    <output className="findings">
      <span className={wrong.length ? 'badge error' : 'badge done'}>{wrong.length ? w.wrong : w.sound}</span>
      <ul>
        {wrong.map((message) => (
          <li key={message} className="problem">
            {message}
          </li>
        ))}
        {worth?.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </output>
  );
}
