import type { TestProject } from 'vitest/node'
import { type Browser, findChromium } from '../support/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browser: Browser
  }
}

/** Finds a browser before the journeys begin: installing one takes longer than a test may. */
export default async function setup(project: TestProject) {
  project.provide('browser', await findChromium())
}
