import { word } from '../../../shell/word';
import type { Person } from '../types';
import { w } from './words';

/** The name with the stage, and whatever is out of the ordinary with the case. */
export function NameAndStage({ person }: { person: Person }) {
  return (
    <h2>
      {person.name} <span className="badge stage">{word('Stage', person.stage)}</span>
      {person.subStatus && <span className="badge task">{word('SubStatus', person.subStatus)}</span>}
      {person.status !== 'ACTIVE' && (
        <span className="badge warning">{word('CaseStatus', person.status)}</span>
      )}
      {person.stageSource === 'ADJUSTED' && (
        <span className="badge warning">{word('StageSource', person.stageSource)}</span>
      )}
      {person.stageSince && <small> {w.since(person.stageSince)}</small>}
    </h2>
  );
}
