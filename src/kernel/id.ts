declare const kind: unique symbol

/** An id of one kind of thing; ids of different kinds do not fit each other's places. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside (an address, a form) can be an id at all. */
export const isId = (text: string | undefined): text is string => text !== undefined && uuid.test(text)
