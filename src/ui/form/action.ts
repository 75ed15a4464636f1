import { createContext } from 'react'

/** Where the surrounding form is sent, so that a row button can come back to its own row. */
export const FormAction = createContext('')
