// Run by chromium.ts in a process of its own: the package decides by the environment where and what it unpacks.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
