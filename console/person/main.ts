/** The person's own pages: one small script for /join/<token> and /me, without a framework, for browsers of 2019 too. */
import './base.css';
import './person.css';
import { frame } from './frame';
import { join } from './join';
import { me } from './me';

const [, token] = /\/join\/([^/]+)\/?$/.exec(location.pathname) ?? [];
frame();
if (token) join(decodeURIComponent(token));
else me();
