import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

// What goes to console.error is a fault nobody looks at: the test in which it happens fails. A test that expects it
// puts its own spy on console.error.
const heard: string[] = []
console.error = (...words: unknown[]) => {
  heard.push(format(...words))
}

function failWhenHeard() {
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.splice(0).join('\n')}`)
}

afterEach(failWhenHeard)
afterAll(failWhenHeard)
