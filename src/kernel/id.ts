const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside (an address, a form) can be an id at all. */
export const isId = (text: string | undefined): text is string => text !== undefined && uuid.test(text)
