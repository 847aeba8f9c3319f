import type { Act, Field } from 'virtual:schema';
import type { ReactNode } from 'react';
import { type Shown, sectionsOf } from './designs';

/** The fields of a form under their headings; what is rarely needed is folded until something stands in it. */
export function Sections({
  act,
  fields,
  isOpen,
  children,
}: {
  act: Act;
  fields: Field[];
  /** Whether a field has something to show that must not be hidden. */
  isOpen: (field: Field) => boolean;
  children: (field: Field) => ReactNode;
}) {
  return sectionsOf(act, fields).map((section) => (
    <Section key={section.title} section={section} isOpen={section.fields.some(isOpen)}>
      <div className="fields">{section.fields.map(children)}</div>
    </Section>
  ));
}

function Section({
  section: { title, isFolded },
  isOpen,
  children,
}: {
  section: Shown;
  isOpen: boolean;
  children: ReactNode;
}) {
  if (!title) return children;
  if (isFolded)
    return (
      <details className="section" open={isOpen}>
        <summary>{title}</summary>
        {children}
      </details>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a heading above its fields, without the frame that a fieldset is here
    <div className="section" role="group" aria-label={title}>
      <p className="section-title" aria-hidden="true">
        {title}
      </p>
      {children}
    </div>
  );
}
