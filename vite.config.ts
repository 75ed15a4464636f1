import { readFileSync } from 'node:fs'
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

export default defineConfig({
  plugins: [stylesOnly, reactRouter()],
  build: { assetsInlineLimit: 0 },
  environments: {
    // The server's own entry is the entry of the server build: one module graph, one of everything.
    ssr: { build: { target: 'node24', rolldownOptions: { input: './src/server.ts' } } },
  },
})
