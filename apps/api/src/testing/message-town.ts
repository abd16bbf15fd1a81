import type { FastifyBaseLogger } from 'fastify'
import type { NoticeSettings } from '../notices/index.js'
import type { AvailableDatabase } from './databases.js'
import { MessageReceiver, type ReceivedMessage } from './message-receiver.js'
import { Neighbourhood } from './neighbourhood.js'
import { placesIdOf } from './sign-ups.js'

export const webhookSecret = 'the-secret-of-a-webhook-in-a-test'

/** A neighbourhood whose residents hear by message, and whoever takes these messages. */
export class MessageTown {
  private constructor(
    readonly hood: Neighbourhood,
    readonly receiver: MessageReceiver,
  ) {}

  static async settle(available: AvailableDatabase, settings?: NoticeSettings, logger?: FastifyBaseLogger): Promise<MessageTown> {
    const receiver = await MessageReceiver.open()
    const notices = settings ?? { channel: 'webhook', url: receiver.url, secret: webhookSecret }
    return new MessageTown(await Neighbourhood.settle(available, { notices }, logger), receiver)
  }

  /** Another event; nothing of the last one is sent any more. */
  async next(): Promise<void> {
    this.hood.next()
    await this.hood.server.database.fork().execute('delete from notices')
    this.receiver.answer = { status: 200 }
    this.receiver.received.length = 0
  }

  /** Sends what is due, and gives what has come about this event. */
  async messages(): Promise<ReceivedMessage['json'][]> {
    await this.hood.server.notices.send()
    const came = this.receiver.received.splice(0).map(({ json }) => json)
    return came.filter(({ text }) => text.includes(`“活动 ${this.hood.slug}”`))
  }

  /** The same in short: `KIND tail`. */
  async sent(): Promise<string[]> {
    return (await this.messages()).map(({ kind, phone }) => `${kind} ${phone.slice(-4)}`).sort()
  }

  /** The event's notices that are not settled, and how: `PLACE_OFFERED CALL LANDLINE`. */
  async open(): Promise<string[]> {
    const rows = await this.hood.server.database
      .fork()
      .execute<{ kind: string; way: string; no_message: string | null }[]>(
        'select kind, way, no_message from notices where event_id = ? and handled_at is null order by kind, way, no_message',
        [placesIdOf(this.hood.slug)],
      )
    return rows.map(({ kind, way, no_message: why }) => [kind, way, why].filter(Boolean).join(' '))
  }

  async close(): Promise<void> {
    await this.hood.server.dispose()
    await this.receiver.close()
  }
}
