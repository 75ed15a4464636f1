/** Where a conversation with people of a household is written down. */
export const conversationAddress = (caseId: string, draftId?: string) =>
  `/huishoudens/${caseId}/gesprek/nieuw${draftId ? `?concept=${draftId}` : ''}`
