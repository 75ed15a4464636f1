import type { HowItWorks } from '#src/ui/how-it-works/how-it-works.tsx'

export const help: HowItWorks = {
  happens:
    'We tellen elk kwartaal één keer, uit wat al is vastgelegd. Wat op te weinig huishoudens rust, laten we weg, en ook alles waarmee je het kunt uitrekenen.',
  seenBy:
    'Iedereen die stuurt, ziet dezelfde cijfers: op de pagina, in het bestand en in het plaatje. Landelijk is alleen te zien wat de regio vrijgeeft.',
  never:
    'Een weggelaten cijfer is geen goed en geen slecht teken, en een getoond cijfer verandert nooit meer.',
}
