import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  ssr: true,
  serverBuildFile: 'server.js',
  // Pages are documents without hydration (ADR 0003), so there is nothing to split for a browser.
  splitRouteModules: false,
} satisfies Config
