import type { KnipConfig } from 'knip'

/** Style sheets use packages too: their imports are followed like those of code. */
function importsOf(css: string): string {
  return [...css.matchAll(/@import\s+(?:url\()?(['"][^'"]+['"])/g)]
    .map(([, path]) => `import ${path}`)
    .join('\n')
}

export default {
  entry: [
    'src/server.ts',
    'src/**/*.page.tsx',
    'demo/fill.ts',
    'scripts/*.{mjs,ts}',
    'scripts/house/enter.mjs',
    'scripts/test/run.ts',
    'scripts/tour/run.ts',
    'tests/support/{postgres-keeper,unpack-chromium}.ts',
    'benchmarks/*.{mjs,ts}',
  ],
  project: ['{src,demo,tests,scripts,benchmarks}/**/*.{ts,tsx,mjs,css}'],
  compilers: { css: importsOf },
  // A peer of @conform-to/zod, and a font that Typst reads from its folder.
  ignoreDependencies: ['@conform-to/dom', '@expo-google-fonts/atkinson-hyperlegible-next'],
  // A tiny disk for the test of a full one, where the machine lets us.
  ignoreBinaries: ['mount', 'umount'],
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
