import { w } from './sign-in/words';

/** The page before there is anything on it. */
export const Loading = () => <p className="loading">{w.loading}</p>;
