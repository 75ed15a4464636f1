const traceParent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const nothing = /^0+$/

/** The trace that a gateway began (W3C trace context); null when there is none, or not a whole one. */
export function readTraceParent(told: string | null | undefined) {
  const [, traceId = '', spanId = '', flags = ''] = traceParent.exec(told ?? '') ?? []
  if (!traceId || nothing.test(traceId) || nothing.test(spanId)) return null
  return { traceId, spanId, flags: Number.parseInt(flags, 16) }
}
