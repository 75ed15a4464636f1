import { z } from 'zod'
import { choice, optionalText, tick } from '#src/kernel/form-schema.ts'
import { needs } from './needs.nl.ts'

export const seenBy = ['nobody', 'somebody', 'unknown'] as const
export type SeenBy = (typeof seenBy)[number]

const hour = () => z.coerce.number(needs.hours).int(needs.hours).min(0, needs.hours).max(24, needs.hours)

/**
 * How we may reach somebody. Who may be overheard cannot say yes freely, so what was not asked alone, or what somebody
 * else can read, is never allowed; doubt is no.
 */
export const SafeContactForm = z
  .object({
    alone: choice(['yes', 'no'], needs.alone),
    phoneSeen: choice(seenBy, needs.seen),
    mailSeen: choice(seenBy, needs.seen),
    readsAlong: optionalText(300),
    mayCall: tick(),
    phone: optionalText(25).refine(
      value => !value || /^[+0-9][0-9 ()-]{5,24}$/.test(value),
      needs.wrongPhone,
    ),
    callWhen: optionalText(150),
    mayMessage: tick(),
    mayMail: tick(),
    email: optionalText(254).refine(
      value => !value || /^[^@\s,;<>"]+@[^@\s,;<>"]+$/.test(value),
      needs.wrongEmail,
    ),
    mailFrom: hour(),
    mailUntil: hour(),
    postSeen: choice(seenBy, needs.seen).optional(),
    mayPost: z.literal('on').optional(),
    namedAs: optionalText(80),
  })
  .superRefine((given, context) => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const isAlone = given.alone === 'yes'
    if ((given.mayCall || given.mayMessage) && !given.phone) say('phone', needs.phone)
    if (given.mayMessage && !(isAlone && given.phoneSeen === 'nobody'))
      say('mayMessage', needs.messageNotSafe)
    if (given.mayPost && !(isAlone && given.postSeen === 'nobody')) say('mayPost', needs.postNotSafe)
    if (given.mayMail && !given.email) say('email', needs.email)
    if (given.mayMail && !(isAlone && given.mailSeen === 'nobody')) say('mayMail', needs.mailNotSafe)
    if (given.mailUntil <= given.mailFrom) say('mailUntil', needs.hours)
  })
export type SafeContactInput = z.output<typeof SafeContactForm>
