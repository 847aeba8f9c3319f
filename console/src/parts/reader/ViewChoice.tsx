import { VIEWS, type View } from './view';
import { w } from './words';

export const ViewChoice = ({ view, choose }: { view: View; choose: (view: View) => void }) => (
  <fieldset className="segments view-choice" aria-label={w.view.title}>
    {VIEWS.map(([one, title]) => (
      <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
        {title}
      </button>
    ))}
  </fieldset>
);
