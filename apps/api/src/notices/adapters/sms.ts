import type { MessageChannel } from '../message-channel.js'
import type { SmsSettings } from '../notice-settings.js'
import { postJson } from './post-json.js'

function fieldOf(answer: string, path: string): unknown {
  try {
    return path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], JSON.parse(answer))
  } catch {
    return undefined
  }
}

/** An SMS gateway that takes JSON: operators in this country send approved templates by number, with values and a signature. */
export const smsChannel = ({ url, token, signature, templates, accepted }: SmsSettings): MessageChannel => ({
  carries: (kind) => templates[kind] !== undefined,
  deliver: ({ id, kind, phone, values }) => {
    const body = JSON.stringify({ id, phone, signature, template: templates[kind], values })
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': id }
    return postJson({ url, headers, body }, (answer) => accepted === null || String(fieldOf(answer, accepted.field)) === accepted.value)
  },
})
