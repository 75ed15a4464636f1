// `npm run bench -- --only scale`: what a national installation needs, computed from what is measured here; with --write in docs/scale.md.
import { parseArgs } from 'node:util'
import { needed } from './scale/compute.ts'
import { measureScale } from './scale/measure.ts'
import { tryPartitions } from './scale/partition.ts'
import { writeScale } from './scale/write.ts'

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    copies: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '200' },
    households: { type: 'string', default: '20000' },
    write: { type: 'boolean', default: false },
  },
})

const measured = await measureScale(Number(asked.copies), Number(asked.rounds))
const needs = needed(measured)
console.log(JSON.stringify({ name: 'scale', measured, needs }))
const parts = []
for (const regions of [40, 345]) parts.push(await tryPartitions(Number(asked.households), regions))
console.log(JSON.stringify({ name: 'partition', parts }))
if (asked.write) writeScale(measured, needs, parts)
