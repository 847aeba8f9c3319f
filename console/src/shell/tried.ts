/** What every test begins with: a page in Chinese, and no trace of the test before. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { forgetAll } from './drafts';

localStorage.setItem('jishi:language', 'zh');
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  forgetAll();
  location.hash = '';
});
