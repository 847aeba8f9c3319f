import type { ReactNode } from 'react';
import { today } from '../../../shell/days';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps } from './submission';

/** The person's stage and unit; when it was submitted, and until when it is to be decided. */
export function Facts({ submission }: SectionProps) {
  const { candidate, submittedOn, submittedBy, deadlineOn, edition, outcome } = submission;
  const isLate = !!deadlineOn && deadlineOn < today();
  const titles = w.preview.facts;
  return (
    <dl>
      <Fact title={titles.stage}>{word('Stage', candidate.stage)}</Fact>
      <Fact title={titles.submitted}>
        {submittedOn}
        {submittedBy && <small> {submittedBy.name}</small>}
      </Fact>
      <Fact title={titles.deadline} className={isLate ? 'late' : ''}>
        {deadlineOn ?? '—'}
      </Fact>
      <Fact title={titles.edition}>{word('Edition', edition)}</Fact>
      {outcome && <Fact title={titles.outcome}>{word('ConversionOutcome', outcome)}</Fact>}
      {candidate.unit && <Fact title={titles.unit}>{candidate.unit}</Fact>}
    </dl>
  );
}

interface FactProps {
  title: string;
  className?: string;
  children: ReactNode;
}

const Fact = ({ title, className, children }: FactProps) => (
  <div>
    <dt>{title}</dt>
    <dd className={className}>{children}</dd>
  </div>
);
