import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:4000';

/** Builds web/ into dist/web. `npm run dev` passes API_ORIGIN, so that requests reach the server. */
export default defineConfig({
  root: 'web',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The picture is one large chunk by nature and is loaded on its own.
    chunkSizeWarningLimit: 800,
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      // The very address: the pages have a folder of that name.
      '^/graphql([?]|$)': api,
      '/healthz': api,
      '/readyz': api,
      '^/maps/[^/]+/(events|download)$': api,
      '/explorer': api,
    },
  },
});
