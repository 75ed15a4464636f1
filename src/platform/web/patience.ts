/**
 * How long the server waits for who is slow on purpose: for the head of a request, and for all of it. A letter of
 * twenty megabytes over a bad line arrives; a line that drips is let go. Nothing larger stands before the form itself.
 */
export const patience = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16 * 1024,
} as const
