import { createTransport } from 'nodemailer'
import type { Mailer } from './mail.ts'

const patience = 20_000

/** Sends by an SMTP server, from a sender that says nothing about the work. No name of a file or address is ever fetched. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return async ({ id, to, subject, text, calendar }) => {
    await transport.sendMail({
      messageId: `<${id}@${host}>`,
      from,
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(calendar ? { icalEvent: calendar } : {}),
    })
  }
}
