import './administration.css';
import type { ComponentType } from 'react';
import { useMay } from '../../shell/may';
import { go, usePlace } from '../../shell/place';
import { Accounts } from './accounts/Accounts';
import { Codes } from './codes/Codes';
import { Corrections } from './corrections/Corrections';
import { Objections } from './objections/Objections';
import { Organizations } from './organizations/Organizations';
import { Templates } from './templates/Templates';
import { Trail } from './trail/Trail';
import { w } from './words';

/** The tabs; `act`, where it is nothing to whoever may not do it. */
const TABS: { slug: string; title: string; Content: ComponentType; act?: string }[] = [
  { slug: 'organizations', title: w.organizations, Content: Organizations },
  { slug: 'codes', title: w.codes, Content: Codes, act: 'reissueRegistrationToken' },
  { slug: 'corrections', title: w.corrections, Content: Corrections, act: 'answerCorrection' },
  { slug: 'objections', title: w.objections, Content: Objections, act: 'answerObjection' },
  { slug: 'templates', title: w.templates, Content: Templates, act: 'setPrintTemplate' },
  { slug: 'accounts', title: w.accounts, Content: Accounts },
  { slug: 'audit', title: w.audit, Content: Trail },
];

export function Administration() {
  const { id } = usePlace();
  const may = useMay();
  const tabs = TABS.filter(({ act }) => !act || may(act));
  const current = tabs.find(({ slug }) => slug === id) ?? tabs[0]!;
  return (
    <>
      <nav className="tabs" aria-label={w.title}>
        {tabs.map((tab) => (
          <button
            key={tab.slug}
            type="button"
            className="chip"
            aria-current={tab === current ? 'page' : undefined}
            aria-pressed={tab === current}
            onClick={() => go('admin', tab.slug)}
          >
            {tab.title}
          </button>
        ))}
      </nav>
      <current.Content />
    </>
  );
}
