import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0 },
  environments: {
    // The server's own entry is the entry of the server build: one module graph, one of everything.
    ssr: { build: { target: 'node24', rolldownOptions: { input: './src/server.ts' } } },
  },
})
