import { address } from '../../shell/place';

interface Props {
  candidate: { id: string; name: string; branch: { name: string } };
  what: string;
  /** The tab where it is answered. */
  tab: string;
  answer: string;
  /** The same with whose it is. */
  answerTo: string;
}

/** One thing that waits for an answer: of whom, what, and the way to the answer. */
export const WaitingLine = ({ candidate, what, tab, answer, answerTo }: Props) => (
  <li>
    <div className="whose">
      <a href={address('people', candidate.id)}>{candidate.name}</a>
      <span>{candidate.branch.name}</span>
    </div>
    <div className="what">{what}</div>
    <a className="settle own" href={address('admin', tab)} aria-label={answerTo}>
      {answer}
    </a>
  </li>
);
