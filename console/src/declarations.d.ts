declare module 'virtual:schema' {
  type Words = [string, string];
  export interface Field {
    name: string;
    type: string;
    named: string;
    required: boolean;
    default: unknown;
  }
  export interface Act {
    name: string;
    input: string;
    payload: string;
    words: Words;
    answers: string[];
    /** Of its answer, the record or the submission that it made. */
    made?: string;
  }
  export const enums: Record<string, Record<string, Words>>;
  export const inputs: Record<string, Field[]>;
  export const acts: Act[];
}
declare module 'virtual:field-words' {
  /** What the schema says of the fields of each input. */
  export const fieldWords: Record<string, Record<string, [string, string]>>;
}
declare module 'virtual:record-words' {
  /** What the schema calls the own fields of each kind of record, and of which type each is. */
  export const recordWords: Record<
    string,
    Record<string, { words: [string, string]; named: string } | undefined> | undefined
  >;
}
declare module 'monaco-editor/esm/vs/*';
