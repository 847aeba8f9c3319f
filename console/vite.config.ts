import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphiqlWords } from './build/graphiql.ts';
import { buildMark } from './build/mark.ts';
import { lessMonaco } from './build/monaco.ts';
import { packed } from './build/packed.ts';
import { schemaWords } from './build/schema.ts';

/** Matches what lies in one of these packages. */
const packages = (...names: string[]) => new RegExp(`node_modules[\\\\/](${names.join('|')})[\\\\/]`);

/**
 * The editor changes with its versions, the screens every day: apart, so that a word costs a small file.
 * `boot` first: else the loader's helper lands in the editor's chunk, and the first page waits for all of it.
 */
const GROUPS = [
  { name: 'boot', priority: 100, test: /preload-helper|rolldown-runtime|commonjsHelpers/ },
  {
    name: 'react',
    priority: 50,
    test: packages(
      'react',
      'react-dom',
      'scheduler',
      'zustand',
      'use-sync-external-store',
      'react-compiler-runtime',
      '@tanstack',
    ),
  },
  {
    name: 'graphiql',
    priority: 20,
    test: packages(
      'graphiql',
      '@graphiql',
      'graphql',
      'graphql-language-service',
      'framer-motion',
      'motion-dom',
      'markdown-it',
      '@radix-ui',
    ),
  },
  { name: 'monaco', priority: 10, test: packages('monaco-editor', 'monaco-graphql') },
];

export default defineConfig({
  base: '/console/',
  plugins: [react(), schemaWords(), graphiqlWords(), lessMonaco(), packed(), buildMark()],
  worker: { format: 'es' },
  optimizeDeps: { include: ['monaco-graphql/esm/graphql.worker.js'] },
  server: {
    fs: { allow: ['..'] },
    proxy: { '/graphql': 'http://127.0.0.1:8000', '/session': 'http://127.0.0.1:8000' },
  },
  build: {
    // Offices have browsers of some years ago: the style sheets are written down to them.
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox115', 'safari16'],
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: GROUPS },
      },
    },
  },
});
