import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Offices keep old WebView2: the styles must work in Chromium 100.
const CHROME_100 = 100 << 16;

export default defineConfig({
  plugins: [svelte()],
  // The window and the bridge serve the files from the root or from a file path alike.
  base: './',
  clearScreen: false,
  resolve: {
    alias: { $lib: here('./src/lib') },
    // Components under test must take Svelte's browser build.
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [here('.'), here('../assets')] },
    // The development bridge; the window does not use it.
    proxy: Object.fromEntries(
      ['/call', '/events', '/pick', '/painted', '/open-file'].map((path) => [
        path,
        process.env.DESK_BRIDGE ?? 'http://127.0.0.1:4747',
      ]),
    ),
  },
  css: { transformer: 'lightningcss', lightningcss: { targets: { chrome: CHROME_100 } } },
  build: {
    target: 'chrome100',
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Without them every sign and every small part that two screens share is a file of its own.
          groups: [
            { name: 'icons', test: /@lucide/, priority: 2 },
            { name: 'shared', minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/texts.ts'] },
});
