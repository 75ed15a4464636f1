import { day } from '#src/kernel/day.ts'
import type { ReasonCode, WantCode } from '#src/learning/exploration/rules.ts'
import { countUnserved } from '#src/learning/exploration/store.server.ts'
import type { PersonKey } from '../region/people.ts'
import { as, type GardenKey, type World } from '../world.ts'

type ToldCount = {
  by: PersonKey
  on: string
  garden: GardenKey
  from: string
  tables: string[]
  reasons: ReasonCode[]
  needs: WantCode[]
  words?: string
}

const city = 'Gemeente Hilversum'
const town = 'Gemeente Huizen'
const lakes = 'Gemeente Gooise Meren'

// Invented, as everything of the demonstration: the region itself is still finding out.
const counts: ToldCount[] = [
  {
    by: 'anke',
    on: '2025-09-11',
    garden: 'hilversum',
    from: city,
    tables: ['person-centred', 'safety-house'],
    reasons: ['not-serious-enough'],
    needs: ['mental-health', 'one-contact'],
    words: 'Iemand van de ggz die meedenkt vóór er een diagnose is.',
  },
  {
    by: 'karin',
    on: '2025-09-18',
    garden: 'hilversum',
    from: 'Veilig Thuis',
    tables: ['garden', 'person-centred'],
    reasons: ['no-young-people', 'nobody-leads'],
    needs: ['one-contact', 'mandate'],
  },
  {
    by: 'samira',
    on: '2025-09-25',
    garden: 'hilversum',
    from: city,
    tables: ['garden'],
    reasons: ['no-young-people'],
    needs: ['mental-health', 'social-care'],
  },
  {
    by: 'karin',
    on: '2025-10-02',
    garden: 'hilversum',
    from: 'Veilig Thuis',
    tables: ['safety-house', 'garden'],
    reasons: ['no-young-people', 'not-serious-enough'],
    needs: ['safety-house', 'one-contact'],
  },
  {
    by: 'anke',
    on: '2025-10-16',
    garden: 'hilversum',
    from: city,
    tables: ['person-centred'],
    reasons: ['nobody-leads'],
    needs: ['mandate', 'mental-health'],
    words: 'Eén afspraak wie begint, ook als nog niet duidelijk is waar het hoort.',
  },
  {
    by: 'eva',
    on: '2025-11-06',
    garden: 'hilversum',
    from: city,
    tables: ['garden', 'social-care'],
    reasons: ['no-young-people'],
    needs: ['mental-health', 'training'],
  },
  {
    by: 'ruben',
    on: '2025-10-09',
    garden: 'gooise-meren',
    from: lakes,
    tables: ['social-care', 'person-centred'],
    reasons: ['not-serious-enough', 'nobody-leads'],
    needs: ['social-care', 'one-contact'],
  },
  {
    by: 'marloes',
    on: '2025-10-23',
    garden: 'gooise-meren',
    from: lakes,
    tables: ['garden'],
    reasons: ['no-young-people'],
    needs: ['social-care', 'mental-health'],
    words: 'Het jeugdteam en maatschappelijke zorg aan één tafel, en samen leren.',
  },
  {
    by: 'ruben',
    on: '2025-11-13',
    garden: 'gooise-meren',
    from: lakes,
    tables: ['garden', 'social-care'],
    reasons: ['no-young-people'],
    needs: ['training', 'mental-health'],
  },
  {
    by: 'joost',
    on: '2025-11-13',
    garden: 'huizen',
    from: town,
    tables: ['person-centred'],
    reasons: ['no-place'],
    needs: ['one-contact', 'mental-health'],
  },
]

/** Households of adults that no table serves, as colleagues counted them since the summer. */
export async function tellExploration(world: World): Promise<void> {
  for (const { by, on, garden, from, ...told } of counts)
    await as(world, by, on, ({ tx, actor }) =>
      countUnserved(tx, actor, {
        words: undefined,
        ...told,
        gardenId: world.gardens[garden],
        organisationId: world.organisations[from] ?? '',
        month: day(`${on.slice(0, 7)}-01`),
      }),
    )
}
