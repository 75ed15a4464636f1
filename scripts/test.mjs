// `npm test` through the same front door: the check of the Node version stands there.
process.argv.splice(2, 0, 'test')
import('./toekomsttuin.mjs')
