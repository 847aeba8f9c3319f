/** The papers of a form: files on their way or there, and old paper by where it is kept. */
import { useEffect, useRef, useState } from 'react';
import type { Values } from '../controls/control';
import { upload } from './upload';

export interface FormPaper {
  /** Its place in the form: one taken away leaves a gap, and the others keep theirs. */
  number: number;
  name: string;
  reference: string;
  /** Typed paper is none of these. */
  file?: File;
  fileId?: string;
  thumbnail?: string | null;
  /** From 0 to 1 while it is on its way. */
  part?: number;
  problem?: string;
}

export const isOnItsWay = ({ file, fileId, problem }: FormPaper) => !!file && !fileId && !problem;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const onFile = (given: Values[]): FormPaper[] =>
  given.map((paper, number) => ({
    number,
    name: text(paper.name),
    reference: text(paper.reference),
    ...(text(paper.id) && { fileId: text(paper.id), thumbnail: text(paper.thumbnail) || null }),
  }));

export function usePapers(given: Values[]) {
  const [papers, setPapers] = useState(() => onFile(given));
  const last = useRef(given.length - 1);
  const running = useRef(new Map<number, () => void>());
  const change = (number: number, changed: Partial<FormPaper>) =>
    setPapers((all) => all.map((paper) => (paper.number === number ? { ...paper, ...changed } : paper)));

  function send(number: number, file: File) {
    const { done, abort } = upload(file, (part) => change(number, { part }));
    running.current.set(number, abort);
    done
      .then(({ id, name, thumbnail }) => change(number, { fileId: id, name, thumbnail }))
      .catch((fault: Error) => change(number, { problem: fault.message }))
      .finally(() => running.current.delete(number));
  }
  function add(paper: Omit<FormPaper, 'number'>) {
    const number = ++last.current;
    setPapers((all) => [...all, { ...paper, number }]);
    if (paper.file) send(number, paper.file);
  }
  function remove(number: number) {
    running.current.get(number)?.();
    setPapers((all) => all.filter((paper) => paper.number !== number));
  }
  function again({ number, file }: FormPaper) {
    change(number, { problem: undefined, part: 0 });
    if (file) send(number, file);
  }
  useEffect(() => {
    const { current } = running;
    // A form that is gone wants its files no more.
    return () => {
      for (const abort of current.values()) abort();
    };
  }, []);
  return {
    papers,
    change,
    remove,
    again,
    addFiles: (files: Iterable<File>) => {
      for (const file of files) add({ name: file.name, reference: '', file, part: 0 });
    },
    addReference: () => add({ name: '', reference: '' }),
  };
}
