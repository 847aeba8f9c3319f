import { useObjections, WAITING } from '../../parts/objections/useObjections';
import { ago } from '../../parts/todo/ago';
import { minuteOf } from '../../shell/days';
import { word } from '../../shell/word';
import { WaitingGroup } from './WaitingGroup';
import { WaitingLine } from './WaitingLine';
import { w } from './words';

const TAB = 'objections';

/** What was sent in against public notices, and nobody has settled. */
export function Objections() {
  const [page] = useObjections(WAITING).data?.pages ?? [];
  const { title, all, what, answer, answerTo } = w.objections;
  return (
    <WaitingGroup
      {...{ page, title, all }}
      tab={TAB}
      line={({ id, number, status, receivedAt, candidate }) => (
        <WaitingLine
          key={id}
          candidate={candidate}
          what={what(number, word('ObjectionStatus', status), ago(minuteOf(receivedAt).slice(0, 10)))}
          tab={TAB}
          answer={answer}
          answerTo={answerTo(number)}
        />
      )}
    />
  );
}
