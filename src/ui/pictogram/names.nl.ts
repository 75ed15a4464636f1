import type { Pictogram } from './drawings.ts'

/** What each picture shows. */
export const pictogramNames = {
  home: 'huis',
  sleep: 'slapen',
  talk: 'praten',
  phone: 'bellen',
  helper: 'iemand die helpt',
  'safe-place': 'veilige plek',
  stop: 'stop',
  heart: 'hart',
  clock: 'klok',
  school: 'school',
  play: 'spelen',
  outside: 'naar buiten',
} as const satisfies Record<Pictogram, string>
