export const text = {
  source: (day: string) => `Gezegd in het netwerkberaad van ${day}`,
}
