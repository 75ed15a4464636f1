/** Where to go after signing in: an address of our own, never one of another site. */
export function safeReturn(wanted: string | null): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || /[^\x21-\x7e]|\\/.test(wanted)) return '/'
  return wanted
}
