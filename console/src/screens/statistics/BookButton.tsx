import { useState } from 'react';
import { FiguresBookDocument, type FiguresBookQueryVariables } from '../../gql/graphql';
import { exportList } from '../../parts/tables';
import { w } from './words';

/** All figures of the screen as a workbook, a sheet for each: made by the server, and an act of its journal. */
export function BookButton({ variables }: { variables: FiguresBookQueryVariables }) {
  const [fault, setFault] = useState('');
  const [making, setMaking] = useState(false);
  const save = async () => {
    setMaking(true);
    setFault('');
    try {
      await exportList(w.fileName, FiguresBookDocument, variables, 'xlsx');
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <span className="problem" role="alert">
        {fault}
      </span>
      <button type="button" disabled={making} onClick={() => void save()}>
        {w.save}
      </button>
    </>
  );
}
