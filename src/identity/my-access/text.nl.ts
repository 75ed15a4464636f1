export const text = {
  title: 'Mijn toegang',
  lead: 'Hier zie je waar je bent ingelogd. Ben je een apparaat kwijt of vertrouw je iets niet? Log dan overal uit.',
  sessions: 'Waar je nu bent ingelogd',
  device: 'Waar',
  thisDevice: 'Dit apparaat',
  otherDevice: 'Een ander apparaat of venster',
  ago: (minutes: number) => {
    if (minutes === 0) return 'nu'
    if (minutes >= 60) return `${Math.floor(minutes / 60)} uur geleden`
    return minutes === 1 ? '1 minuut geleden' : `${minutes} minuten geleden`
  },
  since: 'Ingelogd',
  lastSeen: 'Laatst gebruikt',
  everywhere: 'Log overal uit',
  done: 'Je bent op alle apparaten uitgelogd.',
}
