import { presentOf } from '../../parts/corrections/correction';
import { useCorrections } from '../../parts/corrections/useCorrections';
import { word } from '../../shell/word';
import { WaitingGroup } from './WaitingGroup';
import { WaitingLine } from './WaitingLine';
import { w } from './words';

const TAB = 'corrections';

/** What persons ask to have put right of their data, and nobody has answered. */
export function ToCorrect() {
  const [page] = useCorrections('OPEN').data?.pages ?? [];
  const { title, all, what, answer, answerTo } = w.corrections;
  return (
    <WaitingGroup
      {...{ page, title, all }}
      tab={TAB}
      line={(one) => (
        <WaitingLine
          key={one.id}
          candidate={one.candidate}
          what={what(word('CorrectionField', one.field), presentOf(one), one.wanted)}
          tab={TAB}
          answer={answer}
          answerTo={answerTo(one.candidate.name)}
        />
      )}
    />
  );
}
