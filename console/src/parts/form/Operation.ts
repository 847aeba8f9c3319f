/** @deprecated Where the form's parts were; import each from its own file. Deleted once no screen asks here. */
export { ActForm } from './ActForm';
export type { Unmet } from './answer';
export { documentOf } from './documentOf';
export { presetOf } from './presetOf';
export { titleOf } from './titles';
