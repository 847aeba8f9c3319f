export { Mend } from './Mend';
export { formOf, useMending, useRegulation } from './mending';
