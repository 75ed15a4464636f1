import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens: 'Je legt vast wat je met wie deelt, waarom dat mag en wie ervan weet.',
  seenBy: 'Het team. Schrijf het zo op dat het gezin het kan lezen.',
  never:
    'Hier wordt niets verstuurd: delen doe je zelf. Toestemming komt nooit in de plaats van een wet die nodig is.',
}
