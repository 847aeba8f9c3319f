import { enums } from 'virtual:schema';
import type { Stage } from '../../gql/graphql';

/** The stages of the road, in their order. */
export const STAGES = Object.keys(enums.Stage ?? {}) as Stage[];
