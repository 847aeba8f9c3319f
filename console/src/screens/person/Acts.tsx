import { type Act, acts, inputs } from 'virtual:schema';
import { useEffect, useState } from 'react';
import type { PersonQuery } from '../../gql/graphql';
import type { Somebody, Values } from '../../parts/form/fields';
import { ActForm, presetOf, titleOf, type Unmet } from '../../parts/form/Operation';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { stateOf } from '../../parts/state';
import { begun, t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import type { OnFile } from './records';

export type Person = NonNullable<PersonQuery['candidate']>;
export type Milestone = Person['operations'][number];
const actOf = (name?: string): Act | undefined => acts.find((a) => a.name === name);
// 标明: these opinions say whose they are, the others name nobody.
const NAMED: Record<string, 'mentors' | 'introducers'> = {
  MENTOR_DETERMINATION: 'mentors',
  PROBATION_INSPECTION: 'introducers',
  INTRODUCER_CONVERSION: 'introducers',
};
function givers(person: Person, kind?: string | null): Somebody[] | null {
  const who =
    kind === 'CULTIVATION' ? (person.stage === 'ACTIVIST' ? 'mentors' : 'introducers') : NAMED[kind ?? ''];
  return who ? person[who].flatMap((a) => (a.member ? [a.member] : [])) : null;
}
const called = titleOf;

/** The operations of one person as forms: what is missing, what is possible, and of the rest why not and from when. */
export function Acts({ person, onFile }: { person: Person; onFile: OnFile[] }) {
  const { query } = usePlace();
  const may = useMay();
  const open = (change: Record<string, string>) => go('people', person.id, change);
  const mine = person.operations.filter((m) => m.allowed && m.section !== 'A1');
  const chosen = person.operations.find((m) => m.section === query.do);
  // A form that is done may be gone with what it was about: what was done is said above it.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [query.do, query.act, query.record]);
  const done = (what: string, warnings: Unmet[] = []) =>
    setSaid([what, ...warnings.map((w) => w.message)].join(' · '));
  const record = onFile.find((r) => r.id === query.record),
    doing = actOf(query.act);
  const covered = new Set(person.operations.map((m) => m.act));
  const others = acts.filter(
    (a) =>
      may(a.name) &&
      (!covered.has(a.name) || a.name === 'recordStep') &&
      inputs[a.input]?.some((f) => f.name === 'candidateId') &&
      !inputs[a.input]!.some((f) => f.name === 'id'),
  );
  if (!mine.length && !others.length && !doing) return null;
  const group = (title: string, some: Milestone[]) =>
    !!some.length && (
      <div className="choose">
        <h4>{title}</h4>
        {some.map((m) => (
          <button
            key={m.section}
            className={`step ${m.state.toLowerCase()}`}
            aria-pressed={query.do === m.section}
            onClick={() => open({ do: m.section })}
          >
            <kbd>{m.section}</kbd> {begun(m.label)}
            {m.dueOn && <small> {t(`${m.dueOn} 前`, `by ${m.dueOn}`)}</small>}
          </button>
        ))}
      </div>
    );
  return (
    <section className="card acts" id="acts">
      <h3>
        {t('办理', 'Act')}{' '}
        <span role="status">
          {said && (
            <span className="badge done">
              ✓ {t('已办', 'Done')}:{said}
            </span>
          )}
        </span>
      </h3>
      {group(
        t('待办', 'Asked for now'),
        mine.filter((m) => m.possible && (m.state === 'MISSING' || m.state === 'WAITING')),
      )}
      {group(
        t('现在可办', 'Possible now'),
        mine.filter((m) => m.possible && m.state !== 'MISSING' && m.state !== 'WAITING'),
      )}
      {!!others.length && (
        <div className="choose">
          <h4>{t('其他', 'Others')}</h4>
          {others.map((a) => (
            <button
              key={a.name}
              className="step"
              aria-pressed={query.act === a.name && !record}
              onClick={() => open({ act: a.name })}
            >
              {called(a)}
            </button>
          ))}
        </div>
      )}
      {chosen && (
        <Chosen
          key={chosen.section}
          person={person}
          milestone={chosen}
          onFile={onFile}
          done={(told) => done(`${chosen.section} ${begun(chosen.label)}`, told)}
        />
      )}
      {record && doing && (
        <article className="chosen">
          <h4>
            {called(doing)}{' '}
            <small>
              {record.title} · {record.on}
            </small>
          </h4>
          <ActForm
            key={`${record.id}${doing.name}${record.version}`}
            act={doing}
            branch={person.branch.id}
            initial={record.value}
            warned={record.warned}
            people={givers(person, record.kind) ?? undefined}
            without={record.typename === 'Opinion' && !givers(person, record.kind) ? ['memberId'] : []}
            fixed={{
              candidateId: person.id,
              id: record.id,
              version: record.typename === 'Approval' ? record.version : person.version,
            }}
            done={(told) => done(`${called(doing)} ${record.title}`, told.warnings)}
          />
        </article>
      )}
      {!record && !chosen && doing && may(doing.name) && (
        <article className="chosen">
          <h4>{called(doing)}</h4>
          <ActForm
            key={doing.name}
            act={doing}
            branch={person.branch.id}
            fixed={{ candidateId: person.id, version: person.version }}
          />
        </article>
      )}
    </section>
  );
}

interface Choice {
  person: Person;
  milestone: Milestone;
  onFile: OnFile[];
  done: (warnings?: Unmet[]) => void;
}
function Chosen({ person, milestone: m, onFile, done }: Choice) {
  const doing = actOf(m.act);
  return (
    <article className="chosen">
      <h4>
        <kbd>{m.section}</kbd> {begun(m.label)} <small>{m.manual}</small> <State milestone={m} />
      </h4>
      {!!m.askedBy.length && (
        <p>
          {m.askedBy.map((p, i) => (
            <ProblemBadge key={i} problem={{ ...p, severity: 'TASK' }} />
          ))}
        </p>
      )}
      {m.possible ? (
        !!m.problems.length && (
          <p>
            {m.problems.map((p, i) => (
              <ProblemBadge key={i} problem={withDetail(p)} />
            ))}
          </p>
        )
      ) : (
        <div className="why" role="note">
          <b>
            {t('现在不能办', 'Not possible today')}
            {m.earliest && t(` · 最早 ${m.earliest} 可办`, ` · possible from ${m.earliest}`)}
          </b>
          <ul>
            {m.problems.map((p, i) => (
              <li key={i}>
                {withDetail(p).message}
                {p.readyOn && t(`,${p.readyOn} 起可办`, `, from ${p.readyOn}`)}{' '}
                <small>{[p.rule, p.article].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {doing &&
        (m.allowed ? (
          <Form person={person} milestone={m} act={doing} onFile={onFile} done={done} />
        ) : (
          <p className="quiet">{t('由其他角色办理。', 'Another role does this.')}</p>
        ))}
    </article>
  );
}
const withDetail = <P extends { message: string; detail?: string | null }>(p: P): P =>
  p.detail ? { ...p, message: `${p.message}(${p.detail})` } : p;

/** What is not possible today may have been on another day: its form is behind a word. */
function Form({ person, milestone: m, act, onFile, done }: Choice & { act: Act }) {
  const needs = inputs[act.input]?.some((f) => f.name === 'id');
  // The paper or the submission that waits for exactly this.
  const waiting = needs
    ? onFile.find((r) => r.state === 'SUBMITTED' && r.acts.includes(act.name))
    : undefined;
  if (needs && !waiting) return null;
  const fixed: Values = {
    candidateId: person.id,
    version: waiting?.typename === 'Approval' ? waiting.version : person.version,
    ...(waiting && { id: waiting.id }),
    ...presetOf(act, m.kind),
  };
  const people = givers(person, m.kind);
  const form = (
    <ActForm
      act={act}
      branch={person.branch.id}
      initial={act.name === 'updateCandidate' ? { ...person } : {}}
      warned={m.problems}
      fixed={fixed}
      people={people ?? undefined}
      without={people ? [] : ['memberId']}
      done={(told) => done(told.warnings)}
    />
  );
  if (!m.possible)
    return (
      <details>
        <summary>{t('仍按往日补录', 'Enter it for another day all the same')}</summary>
        {form}
      </details>
    );
  return (
    <>
      {act.name === 'recordVote' && (
        <p>
          <a href={address('meetings', '', { branch: person.branch.id })}>
            {t('到支部大会一并录入多人', 'Enter several people of one meeting together')}
          </a>
        </p>
      )}
      {form}
    </>
  );
}

const TONE: Record<string, string> = {
  DONE: 'done',
  WAITING: 'warning',
  MISSING: 'error',
  POSSIBLE: 'task',
  NOT_YET: 'later',
  PASSED_BY: 'later',
};
export function State({ milestone: m }: { milestone: Milestone }) {
  return (
    <span className={`badge ${TONE[m.state]}`}>
      {stateOf(m.state)}
      {m.state === 'DONE' && m.on && ` ${m.on}`}
    </span>
  );
}
