/** Round numbers from nought to at least `most`, four or five of them, whole where only whole numbers make sense. */
export function ticksTo(most: number, isWhole: boolean): number[] {
  if (!(most > 0)) return [0, 1]
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const fitting = [1, 2, 2.5, 5, 10].map(times => times * power).find(step => step >= rough) ?? rough
  const step = isWhole ? Math.max(1, Math.ceil(fitting)) : fitting
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
