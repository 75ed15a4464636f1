import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'Vanaf de dag die je kiest is je collega de vaste contactpersoon. Je collega krijgt hier een melding van.',
  seenBy:
    'Het gezin en het team zien wie de vaste contactpersoon is. Jij ziet dit huishouden daarna alleen nog als je in het team zit.',
  never: 'Er valt nooit een dag zonder vaste contactpersoon, en er zijn er nooit twee.',
}
