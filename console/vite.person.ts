import { defineConfig } from 'vite';
import { buildMark } from './build/mark.ts';
import { packed } from './build/packed.ts';
import { personPage } from './build/person.ts';

/** The person's pages: /join and /me. Telephones there are some years old, WeChat's browser among them. */
export default defineConfig({
  base: '/console/person/',
  publicDir: false,
  plugins: [packed(), personPage(), buildMark()],
  build: {
    target: 'es2017',
    cssTarget: ['chrome61', 'safari11'],
    outDir: 'dist/person',
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'person/main.ts',
      output: {
        format: 'iife',
        entryFileNames: 'assets/person-[hash].js',
        assetFileNames: 'assets/person-[hash][extname]',
      },
    },
  },
});
