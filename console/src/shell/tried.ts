/** What every test begins with: a page in Chinese, and no trace of the test before. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

localStorage.setItem('jishi:language', 'zh');
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  location.hash = '';
});
