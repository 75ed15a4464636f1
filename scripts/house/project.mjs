import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..')

const windows = process.platform === 'win32'

/** The Node that the project brings along; the machine's own Node only gets us here. */
export const ownNode = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')

/** What setting up leaves behind: logs, locks and stamps. npm leaves folders with a dot alone. */
export const notes = join(root, 'node_modules/.toekomsttuin')
