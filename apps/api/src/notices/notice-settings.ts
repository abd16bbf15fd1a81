import { z } from 'zod'
import { type MessageKind, messageKinds } from './rules/notice-kinds.js'

export interface SmsSettings {
  url: string
  token: string
  /** The sender's name that the operator has approved, without brackets. */
  signature: string
  /** By kind; what has no template becomes a call. */
  templates: Partial<Record<MessageKind, string>>
  /** The field of the gateway's answer, and its value where the message was taken; null where any 2xx says so. */
  accepted: { field: string; value: string } | null
}

/** How residents hear of what happens: by telephone only, in the log for trying out, or by a program or gateway that reaches phones. */
export type NoticeSettings =
  | { channel: 'calls' | 'log' }
  | { channel: 'webhook'; url: string; secret: string }
  | ({ channel: 'sms' } & SmsSettings)

const text = z.string().default('')
const address = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('')

/** `KIND=template, KIND=template`. */
const templates = text.transform((list, context): SmsSettings['templates'] => {
  const pairs = list.split(',').map((pair) => pair.trim())
  const read = pairs.filter(Boolean).map((pair) => {
    const [kind = '', template = ''] = pair.split('=').map((part) => part.trim())
    const known = messageKinds.find((name) => name === kind)
    if (!known || template === '') context.addIssue({ code: 'custom', message: `${pair} is not KIND=template` })
    return [kind, template]
  })
  return Object.fromEntries(read)
})

const accepted = text.transform((pair, context): SmsSettings['accepted'] => {
  if (pair === '') return null
  const at = pair.indexOf('=')
  if (at < 1) context.addIssue({ code: 'custom', message: 'must be field=value' })
  return { field: pair.slice(0, at), value: pair.slice(at + 1) }
})

/** The variables of the environment that say how notices are sent. */
export const noticeVariables = {
  NOTICES: z.enum(['calls', 'log', 'webhook', 'sms']).default('calls'),
  NOTICE_WEBHOOK_URL: address,
  NOTICE_WEBHOOK_SECRET: text,
  SMS_URL: address,
  SMS_TOKEN: text,
  SMS_SIGNATURE: text,
  SMS_TEMPLATES: templates,
  SMS_ACCEPTED: accepted,
}

type Variables = z.infer<z.ZodObject<typeof noticeVariables>>

const SHORTEST_SECRET = 32

/** What is missing for the way that was chosen, named as a person would mend it. */
function lacking(variables: Variables): string[] {
  const { NOTICES, NOTICE_WEBHOOK_URL, NOTICE_WEBHOOK_SECRET, SMS_URL, SMS_TOKEN, SMS_SIGNATURE, SMS_TEMPLATES } = variables
  if (NOTICES === 'webhook') {
    const secret = NOTICE_WEBHOOK_SECRET.length < SHORTEST_SECRET ? [`NOTICE_WEBHOOK_SECRET: at least ${SHORTEST_SECRET} characters`] : []
    return [...(NOTICE_WEBHOOK_URL ? [] : ['NOTICE_WEBHOOK_URL']), ...secret]
  }
  if (NOTICES !== 'sms') return []
  const given = { SMS_URL, SMS_TOKEN, SMS_SIGNATURE, SMS_TEMPLATES: Object.keys(SMS_TEMPLATES).join() }
  return Object.entries(given).flatMap(([name, value]) => (value === '' ? [name] : []))
}

/** Throws one sentence that names every variable at fault. */
export function readNoticeSettings(variables: Variables, { production, demo }: { production: boolean; demo: boolean }): NoticeSettings {
  const { NOTICES: channel } = variables
  const missing = lacking(variables)
  if (missing.length > 0) throw new Error(`NOTICES=${channel} needs ${missing.join(', ')}.`)
  if (channel === 'log' && production && !demo) throw new Error('NOTICES=log reaches nobody: production takes calls, webhook or sms.')
  if (channel === 'webhook') return { channel, url: variables.NOTICE_WEBHOOK_URL, secret: variables.NOTICE_WEBHOOK_SECRET }
  if (channel !== 'sms') return { channel }
  const { SMS_URL: url, SMS_TOKEN: token, SMS_SIGNATURE: signature, SMS_TEMPLATES: byKind, SMS_ACCEPTED: answer } = variables
  return { channel, url, token, signature, templates: byKind, accepted: answer }
}
