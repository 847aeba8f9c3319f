import { useQuery } from '@tanstack/react-query';
import { ObjectionsDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { minuteOf } from '../../shell/days';
import { word } from '../../shell/word';
import { w } from './words';

/** What was sent in against a notice by its page, in the order it came. */
export function SentIn({ notice }: { notice: string }) {
  const read = useQuery({
    queryKey: ['objections', notice],
    queryFn: () => ask(ObjectionsDocument, { notice }),
  });
  const objections = read.data?.noticeObjections.nodes ?? [];
  if (!objections.length) return null;
  return (
    <>
      <h3>{w.sentIn}</h3>
      {objections.map((one) => (
        <blockquote key={one.id}>
          <p className="quiet">
            {[one.number, minuteOf(one.receivedAt), one.contact, word('ObjectionStatus', one.status)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>{one.content}</p>
          {one.finding && <p className="quiet">{w.found(one.finding)}</p>}
        </blockquote>
      ))}
    </>
  );
}
