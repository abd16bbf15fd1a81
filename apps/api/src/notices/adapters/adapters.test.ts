import { SIGNATURE_HEADER, verifySignature } from '@culture/contract'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberLog } from '../../testing/log-lines.js'
import { MessageReceiver, type ReceivedMessage } from '../../testing/message-receiver.js'
import type { Message } from '../message-channel.js'
import { logChannel } from './log.js'
import { smsChannel } from './sms.js'
import { webhookChannel } from './webhook.js'

const now = new Date('2027-02-15T02:00:00.000Z')
const message: Message = {
  ...{ id: 'notice-1', kind: 'REMINDER', phone: '13800138000', text: '明天见：“闹元宵”' },
  values: { title: '闹元宵', time: '2月20日（周六）下午2:00' },
}

describe('adapters', () => {
  let receiver: MessageReceiver
  beforeAll(async () => {
    receiver = await MessageReceiver.open()
  })
  afterAll(() => receiver.close())
  const only = (): ReceivedMessage => {
    const [message, ...others] = receiver.received.splice(0)
    if (!message || others.length > 0) throw new Error(`${others.length + (message ? 1 : 0)} messages came instead of one`)
    return message
  }
  const secret = 'a-secret-between-us-of-32-letters'

  it('the webhook is signed over time, path and body, and carries the id', async () => {
    receiver.answer = { status: 202 }
    expect(await webhookChannel({ url: receiver.url, secret }).deliver(message, now)).toEqual({ kind: 'ACCEPTED' })
    const { path, headers, text, json } = only()
    const header = headers[SIGNATURE_HEADER] as string
    const parts = { method: 'POST', path, body: text }
    expect(verifySignature(secret, header, parts, now.getTime())).toBe(true)
    expect(verifySignature(secret, header, { ...parts, body: text.replace('13800138000', '13900139000') }, now.getTime())).toBe(false)
    expect(verifySignature(secret, header, parts, now.getTime() + 600_000)).toBe(false)
    expect(headers).toMatchObject({ 'idempotency-key': 'notice-1', 'content-type': expect.stringContaining('application/json') })
    expect(json).toEqual({ ...message, sentAt: now.toISOString() })
  })

  const settings = { token: 'token', signature: '鑫港社区', templates: { REMINDER: 'T-7' }, accepted: null }

  it('the gateway gets the template by number, the values and the signature', async () => {
    receiver.answer = { status: 200 }
    const channel = smsChannel({ ...settings, url: receiver.url })
    expect([channel.carries('REMINDER'), channel.carries('PLACE_OFFERED')]).toEqual([true, false])
    expect(await channel.deliver(message, now)).toEqual({ kind: 'ACCEPTED' })
    const { headers, json } = only()
    expect(headers).toMatchObject({ authorization: 'Bearer token', 'idempotency-key': 'notice-1' })
    expect(json).toEqual({ id: 'notice-1', phone: '13800138000', signature: '鑫港社区', template: 'T-7', values: message.values })
  })

  it.each([
    ['{"data":{"code":0}}', 'ACCEPTED'],
    ['{"data":{"code":7}}', 'FAILED'],
    ['{"data":null}', 'FAILED'],
    ['OK', 'FAILED'],
  ])('a gateway that answers 200 with %s: %s', async (body, kind) => {
    receiver.answer = { status: 200, body }
    const channel = smsChannel({ ...settings, url: receiver.url, accepted: { field: 'data.code', value: '0' } })
    expect(await channel.deliver(message, now)).toMatchObject({ kind })
  })

  it.each([
    [{ status: 500 }, 'FAILED', 'HTTP_500'],
    [{ status: 401 }, 'FAILED', 'HTTP_401'],
    [{ status: 429 }, 'FAILED', 'HTTP_429'],
    [{ status: 422 }, 'REFUSED', 'HTTP_422'],
    ['CUT' as const, 'FAILED', 'NO_ANSWER'],
  ])('%j is %s', async (answer, kind, failure) => {
    receiver.answer = answer
    expect(await webhookChannel({ url: receiver.url, secret }).deliver(message, now)).toEqual({ kind, failure })
  })

  it('a redirect does not carry a telephone number elsewhere', async () => {
    const other = await MessageReceiver.open()
    receiver.answer = { status: 307, location: other.url }
    expect(await webhookChannel({ url: receiver.url, secret }).deliver(message, now)).toMatchObject({ kind: 'FAILED' })
    expect(other.received).toEqual([])
    await other.close()
  })

  it('the log names the notice and nobody', async () => {
    const log = rememberLog()
    expect(await logChannel(pino(log.stream)).deliver(message, now)).toEqual({ kind: 'ACCEPTED' })
    expect(log.lines()).toMatchObject([{ notice: 'notice-1', kind: 'REMINDER' }])
    for (const personal of ['138', '闹元宵', '周六']) expect(log.text()).not.toContain(personal)
  })
})
