import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { schemaWords } from './build/schema.ts';

/** Tests stand beside what they try; each has a page of its own, in Chinese, on a day of its own choosing. */
export default defineConfig({
  plugins: [react(), schemaWords()],
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'person/**/*.test.ts'],
    setupFiles: ['src/shell/tried.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
