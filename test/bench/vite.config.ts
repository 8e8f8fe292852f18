import { defineConfig } from 'vite';

// The bench as one file for Node, from the repository's root.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'test/bench/main.ts',
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
