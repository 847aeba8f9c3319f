import type { DocumentsQuery } from '../../gql/graphql';
import { w } from './words';

type Document = DocumentsQuery['documents']['nodes'][number];

/** What was issued of an object, each as it went out. */
export function IssuedList({ documents }: { documents: Document[] }) {
  if (!documents.length) return null;
  return (
    <>
      <h3>{w.issued}</h3>
      {documents.map((one) => (
        <a key={one.id} href={`/files/${one.file}`} target="_blank" rel="noopener">
          {one.title} {one.number}{' '}
          <small className="quiet">
            {one.issuedOn}
            {one.supersededAt && ` · ${w.superseded}`}
          </small>
        </a>
      ))}
    </>
  );
}
