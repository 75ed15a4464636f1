import {
  type Context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import type { Answered } from './metrics.ts'
import { readTraceParent } from './trace-parent.ts'

type Traces = { tracer: Tracer; end: () => Promise<void> }

let traces: Traces | null = null

/** Sends a span of each answer to a collector (OTLP over HTTP); where and with which headers, the `OTEL_*` settings say. */
export async function openTraces(): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ])
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': process.env['OTEL_SERVICE_NAME'] ?? 'toekomsttuin' }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  })
  traces = { tracer: provider.getTracer('toekomsttuin'), end: () => provider.shutdown() }
  return traces.end
}

/** Tells of an answer that just left; `parent` is the traceparent that a gateway sent along. */
export function traceAnswer({ method, route, status, seconds }: Answered, parent: string | undefined) {
  if (!traces) return
  const end = Date.now()
  const span = traces.tracer.startSpan(
    `${method} ${route}`,
    {
      kind: SpanKind.SERVER,
      startTime: end - seconds * 1000,
      attributes: {
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
      },
    },
    under(parent),
  )
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(end)
}

function under(parent: string | undefined): Context {
  const from = readTraceParent(parent)
  if (!from) return ROOT_CONTEXT
  const { traceId, spanId } = from
  const traceFlags = from.flags & TraceFlags.SAMPLED
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}
