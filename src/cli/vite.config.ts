import { defineConfig } from 'vite';

// The command line as one file that needs nothing but Node.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: '.build',
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'sumpter.mjs', codeSplitting: false } },
  },
});
