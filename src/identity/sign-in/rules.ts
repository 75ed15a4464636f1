/** Where to go after signing in: an address of our own, never one of another site. */
export function safeReturn(wanted: string | null): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || /[^\x21-\x7e]|\\/.test(wanted)) return '/'
  return wanted
}

/** Whether somebody asked for a page that a family reads: who looks along then reads nothing of what this site is for. */
export const wantsFamilyPage = (wanted: string | null): boolean =>
  /^\/(mijn|samen)(?![a-z])/.test(wanted ?? '')
