import { useState } from 'react';
import type { Explanations } from '../explanations';
import { w } from '../words';

interface Props {
  /** What the last dry run asks to be explained, by rule. */
  unexplained: Map<string, string>;
  explanations: Explanations;
  change: (explanations: Explanations) => void;
}

/** A field for each rule that asks for an explanation, and for each that has one. */
export function ExplanationFields({ unexplained, explanations, change }: Props) {
  // What a rule asks is remembered: explained, the next dry run asks it no more.
  const [asked, setAsked] = useState(unexplained);
  if ([...unexplained].some(([rule, message]) => asked.get(rule) !== message))
    setAsked(new Map([...asked, ...unexplained]));
  const explained = Object.keys(explanations).filter((rule) => !unexplained.has(rule));
  return [...unexplained.keys(), ...explained].map((rule) => (
    <label key={rule}>
      {w.run.explanation} · {asked.get(rule) ?? rule}
      <input
        value={explanations[rule] ?? ''}
        onChange={(e) => change({ ...explanations, [rule]: e.target.value })}
      />
    </label>
  ));
}
