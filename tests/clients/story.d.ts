import type { CandidateFilter } from './typed/gql/graphql.js';

export declare const PAGE: number;
export declare const ACTIVISTS: CandidateFilter;

// biome-ignore lint/suspicious/noExplicitAny: each client has answers of its own shape, and the story looks into them
type Step = (...given: any[]) => unknown;
export declare function play(client: Record<string, Step>): Promise<void>;
