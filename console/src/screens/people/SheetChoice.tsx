import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import type { Query } from '../../parts/people/filter';
import { useMay } from '../../shell/may';
import { address } from '../../shell/place';
import { w } from './words';

const SHEETS = [
  { sheet: 'opinions', act: 'recordOpinions', stages: ['ACTIVIST', 'PROBATIONARY_MEMBER'] },
  { sheet: 'training', act: 'recordTrainings', stages: ['DEVELOPMENT_TARGET'] },
] as const;

/** To the sheets, with the list as it is narrowed; of a stage that a sheet is not for, its own comes. */
export function SheetChoice({ query }: { query: Query }) {
  const may = useMay();
  const offered = SHEETS.filter(({ act }) => may(act));
  if (!offered.length) return null;
  const button = (
    <>
      <Icon sign="imports" />
      {w.sheets}
    </>
  );
  return (
    <Popover panelClass="menu" label={w.sheets} button={button}>
      {offered.map(({ sheet, stages }) => {
        const stage = stages.find((one) => one === query.stage) ?? stages[0];
        return (
          <a key={sheet} href={address('people', '', { ...query, act: '', sheet, stage })}>
            {w.sheet[sheet]}
          </a>
        );
      })}
    </Popover>
  );
}
