import { ApprovalDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { PaperLink } from '../../../parts/reader/PaperLink';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { SectionProps } from './submission';

/** The records that the submission rests on, as they were when it was made. */
export function Evidence({ submission: { id, evidence } }: SectionProps) {
  const ids = evidence.map(({ recordId }) => recordId);
  return (
    <section>
      <h3>{w.preview.evidence(evidence.length)}</h3>
      <ul>
        {evidence.map(({ recordId, on, kind }) => (
          <li key={recordId}>
            <time className="quiet">{on}</time>{' '}
            <PaperLink id={recordId} ids={ids} label={w.preview.read(word('Kind', kind), on)}>
              {word('Kind', kind)}
            </PaperLink>
          </li>
        ))}
      </ul>
      <AsGraphQL document={ApprovalDocument} variables={{ id }} />
    </section>
  );
}
