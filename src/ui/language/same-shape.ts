/** The same sentences with the same gaps to fill, in any words: what is missing does not compile. */
export type SameShape<Texts> = Texts extends string
  ? string
  : Texts extends (...given: infer Given) => infer Said
    ? (...given: Given) => SameShape<Said>
    : { readonly [Key in keyof Texts]: SameShape<Texts[Key]> }
