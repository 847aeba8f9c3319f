import { today } from '../../../shell/days';
import type { Milestone } from '../types';
import { told } from './told';
import { w } from './words';
import './acts.css';

/** Why an operation is not possible today, and from when it is. */
export function WhyNot({ milestone: { earliest, problems } }: { milestone: Milestone }) {
  return (
    <div className="why" role="note">
      <b>
        {w.notPossible}
        {earliest && earliest > today() && w.earliest(earliest)}
      </b>
      <ul>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may be found twice with the same words
          <li key={i}>
            {told(problem).message}
            {problem.readyOn && w.ready(problem.readyOn)}{' '}
            <small>{[problem.rule, problem.article].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
