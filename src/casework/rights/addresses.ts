/** Where the rights of one household stand. */
export const addressOf = (caseId: string): string => `/huishoudens/${caseId}/rechten`
