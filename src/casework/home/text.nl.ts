const list = (labels: readonly string[]) => new Intl.ListFormat('nl').format(labels)
const isOnlyHome = (labels: readonly string[]) => labels.length === 1 && labels[0] === 'thuis'

/** Where somebody lives, by what the family calls its addresses: 'woont thuis', 'woont in: huis van oma'. */
export function livesAt(labels: readonly string[], partly = labels.length > 1): string {
  const lives = partly ? 'woont deels' : 'woont'
  return isOnlyHome(labels) ? `${lives} thuis` : `${lives} in: ${list(labels)}`
}
