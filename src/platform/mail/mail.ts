/** One mail to one person. What it says is the sender's business; who gets it and what it says never reach the log. */
export type Mail = {
  /** The same for each try of one mail, so that a receiving server can see that it has it already. */
  id: string
  to: string
  subject: string
  text: string
  /** An appointment for somebody's calendar (RFC 5545), or that it is off. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

/** Hands a mail to a server; resolves when the server took it, rejects when it did not. */
export type Mailer = (mail: Mail) => Promise<void>
