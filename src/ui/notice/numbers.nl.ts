/** Whom to call when it cannot wait, on screen and on paper. */
export const dangerLines = {
  now: { who: 'Is er nu gevaar? Bel', number: '112', when: 'Dag en nacht' },
  safeHome: { who: 'Veilig Thuis', number: '0800-2000', when: 'Gratis, dag en nacht' },
  children: { who: 'Kindertelefoon', number: '0800-0432', when: 'Gratis, voor kinderen en jongeren' },
} as const
