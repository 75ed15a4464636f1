type Words = Readonly<Partial<Record<'female' | 'male' | 'other', readonly string[]>>>

/** Words by which a text tells who somebody in a family is, without a name. */
const words: Readonly<Record<string, Words>> = {
  parent: { female: ['moeder', 'mama', 'mam'], male: ['vader', 'papa', 'pap'], other: ['ouder'] },
  'step-parent': { female: ['stiefmoeder'], male: ['stiefvader'] },
  partner: { female: ['vriendin', 'vrouw'], male: ['vriend', 'man'], other: ['partner'] },
  'former-partner': {
    female: ['ex-vrouw', 'moeder'],
    male: ['ex-man', 'vader'],
    other: ['ex', 'ex-partner'],
  },
  child: {
    female: ['dochter', 'dochtertje'],
    male: ['zoon', 'zoontje'],
    other: ['kind', 'kinderen', 'baby'],
  },
  sibling: { female: ['zus', 'zusje'], male: ['broer', 'broertje'] },
  grandparent: { female: ['oma', 'grootmoeder'], male: ['opa', 'grootvader'] },
  'other-family': { female: ['tante', 'nicht'], male: ['oom', 'neef'] },
}

/** What a text may call somebody; where the sex is not known, every word of that place in the family. */
export function roleWordsOf({ familyRole, sex }: { familyRole: string; sex: string | null }): string[] {
  const { female = [], male = [], other = [] } = words[familyRole] ?? {}
  return [...(sex === 'male' ? [] : female), ...(sex === 'female' ? [] : male), ...other]
}

export const blackMark = '[zwart]'
