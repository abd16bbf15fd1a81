import { SIGNATURE_HEADER, sign } from '@culture/contract'
import type { MessageChannel } from '../message-channel.js'
import { postJson } from './post-json.js'

/** Hands messages to a program of the operator's own, signed as messages between CMS and API are: time, method, path and body. */
export const webhookChannel = ({ url, secret }: { url: string; secret: string }): MessageChannel => ({
  carries: () => true,
  deliver: ({ id, kind, phone, text, values }, now) => {
    const { pathname, search } = new URL(url)
    const body = JSON.stringify({ id, kind, phone, text, values, sentAt: now.toISOString() })
    const signature = sign(secret, { method: 'POST', path: pathname + search, body }, now.getTime())
    return postJson({ url, headers: { [SIGNATURE_HEADER]: signature, 'idempotency-key': id }, body })
  },
})
