import { pathToFileURL } from 'node:url'
import { serverFile } from './build.mjs'
import { sentenceFor } from './refusal.mjs'

// Without its parent nobody could stop the server any more.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

process.env.NODE_ENV ??= 'production'

const [command, ...args] = process.argv.slice(2)
try {
  const product = await import(pathToFileURL(serverFile).href)
  process.exit(await product.main(command, args))
} catch (error) {
  console.error(process.env.DEBUG ? error : sentenceFor(error))
  process.exit(1)
}
