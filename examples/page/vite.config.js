import { defineConfig } from 'vite';

// The page asks its own address, and Vite hands the question on: no origin has to be allowed while one develops.
const asked = process.env.JISHI_URL ?? 'http://127.0.0.1:8000';
// The service refuses writes from other origins; who develops here is at home in both.
const proxy = {
  '/graphql': { target: asked, changeOrigin: true, headers: { origin: new URL(asked).origin } },
};

export default defineConfig({ server: { proxy }, preview: { proxy } });
