import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

// Pages are documents (ADR 0003): nothing of a page goes to a browser; its styles come with root.tsx.
const stylesOnly: Plugin = {
  name: 'styles-only',
  enforce: 'pre',
  applyToEnvironment: environment => environment.name === 'client',
  load(id) {
    if (!id.endsWith('.page.tsx')) return
    return readFileSync(id, 'utf8').includes('export default')
      ? 'export default function Page() { return null }'
      : ''
  },
}

// Compressed once, as small as it gets, and not at every request.
const compressedStyles: Plugin = {
  name: 'compressed-styles',
  applyToEnvironment: environment => environment.name === 'client',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter(file => file.endsWith('.css'))) {
      const styles = readFileSync(join(dir, name))
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(styles))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(styles, { level: 9 }))
    }
  },
}

export default defineConfig({
  plugins: [stylesOnly, compressedStyles, reactRouter()],
  build: { assetsInlineLimit: 0 },
  environments: {
    // The server's own entry is the entry of the server build: one module graph, one of everything.
    ssr: { build: { target: 'node24', rolldownOptions: { input: './src/server.ts' } } },
  },
})
