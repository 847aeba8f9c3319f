import type { ReadPassportMutation } from '../../../gql/graphql';
import { word } from '../../../shell/word';
import { w } from './words';

type Passport = NonNullable<ReadPassportMutation['createCandidateFromPassport']['passport']>;

/** What a passport says that was verified. */
export function PassportSaid({ passport }: { passport: Passport }) {
  const days: [string, string | null | undefined][] = [
    [w.applied, passport.appliedOn],
    [w.activist, passport.activistSince],
    [w.listed, passport.listedOn],
    [w.probation, passport.probationStart],
    [w.eligible, passport.probationEligibleOn],
  ];
  const rows: [string, string][] = [
    [w.from, [passport.superior, passport.issuer].filter(Boolean).join(' · ')],
    [w.number, passport.number],
    [w.valid, w.between(passport.issuedOn, passport.validUntil)],
    [
      w.person,
      `${passport.name} · ${word('Sex', passport.sex)} · ${passport.birth} · ${passport.idNumberMasked}`,
    ],
    [w.stage, `${word('Stage', passport.stage)} · ${word('Edition', passport.edition)}`],
    ...days.flatMap(([name, day]): [string, string][] => (day ? [[name, day]] : [])),
    ...(passport.introduction ? [[w.introduction, passport.introduction] as [string, string]] : []),
    [w.key, passport.key],
  ];
  const carried = passport.records.filter((one) => one.carried);
  return (
    <div className="passport-said">
      <p className="badge done">{w.genuine}</p>
      <dl>
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{w.records(carried.length, passport.records.length)}</summary>
        <ul>
          {passport.records.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two records of a day may say the same, and the list stays as it is
            <li key={place}>
              {one.on} {word('Kind', one.kind)} {one.carried && <span className="badge">{w.carried}</span>}
              {one.text && <p className="quiet">{one.text}</p>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
