import { acts } from 'virtual:schema';

/** An act of the schema by the name of its mutation. */
export const act = (name: string) => acts.find((each) => each.name === name)!;
