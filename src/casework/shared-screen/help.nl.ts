import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens: 'Je draait je scherm naar de tafel. Vanaf dan is al het andere dicht, tot jij je code invult.',
  seenBy: 'Op het scherm staat alleen wat ieder die je koos mag lezen.',
  never:
    'Met de knop Terug of een ander adres komt niemand aan tafel bij jouw werk. Na drie verkeerde codes ben je uitgelogd.',
}
