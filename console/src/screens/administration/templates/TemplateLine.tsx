import { useState } from 'react';
import { PRINTS } from '../../../parts/prints/prints';
import { today } from '../../../shell/days';
import { pick } from '../../../shell/language';
import { Change } from './Change';
import { Fields } from './Fields';
import { History } from './History';
import type { Template } from './useTemplates';
import { w } from './words';

const TITLES = Object.fromEntries(Object.values(PRINTS).flat());

function whose({ held, own, organization }: Template) {
  if (!held) return w.product;
  return own ? w.ownOne : w.of(organization);
}

function planned({ history }: Template) {
  const last = history.at(-1);
  if (!last || last.holdsFrom <= today()) return '';
  return last.file ? w.planned(last.name, last.holdsFrom) : w.plannedBack(last.holdsFrom);
}

/** One print: by whose template it is edited, what there is to download, and the form to change it. */
export function TemplateLine({ template }: { template: Template }) {
  const [isOpen, setIsOpen] = useState(false);
  const { kind, held, own } = template;
  const title = TITLES[kind] ? pick(TITLES[kind]) : template.title;
  return (
    <li>
      <div className="whose">
        <strong>{title}</strong>
        <span className={own ? 'badge done' : 'badge plain'}>{whose(template)}</span>
      </div>
      <div className="what">
        {held && (
          <p>
            {held.name} <span className="quiet">{w.since(held.holdsFrom)}</span> {held.note}
          </p>
        )}
        {planned(template) && <p className="quiet">{planned(template)}</p>}
        <p className="downloads">
          <a href={`/papers/${kind}/beginning`} download>
            {w.beginning}
          </a>
          {held && (
            <>
              <a href={`/papers/${kind}/template`} download>
                {w.held}
              </a>
              <a href={`/papers/${kind}/trial`} download>
                {w.trial}
              </a>
            </>
          )}
        </p>
        <Fields fields={template.fields} title={title} />
        <History history={template.history} />
      </div>
      <div className="when">
        <button
          type="button"
          className="step"
          aria-expanded={isOpen}
          aria-label={w.changeOf(title)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {w.change}
        </button>
      </div>
      {isOpen && <Change template={{ ...template, title }} done={() => setIsOpen(false)} />}
    </li>
  );
}
