import type { Database } from '../database/orm.js'
import type { Clock } from '../kernel/clock.js'
import { createScheduler, type Scheduler } from '../kernel/scheduler.js'
import { logChannel } from './adapters/log.js'
import { smsChannel } from './adapters/sms.js'
import { webhookChannel } from './adapters/webhook.js'
import type { MessageChannel } from './message-channel.js'
import type { NoticeSettings } from './notice-settings.js'
import type { NoticeSubjects } from './notice-subjects.js'
import { claimDue } from './outbox.repository.js'
import { type SendingLog, sendNotices } from './send-notices.service.js'

const SEND_EVERY_MS = 5_000

export interface NoticesModuleDeps {
  database: Database
  clock: Clock
  subjects: NoticeSubjects
  settings: NoticeSettings
  log: SendingLog & { error(details: object, message: string): void }
}

export interface NoticesModule {
  /** Sends what is due now. */
  send(): Promise<void>
  scheduler: Scheduler
}

function channelOf(settings: NoticeSettings, log: SendingLog): MessageChannel | null {
  if (settings.channel === 'webhook') return webhookChannel(settings)
  if (settings.channel === 'sms') return smsChannel(settings)
  return settings.channel === 'log' ? logChannel(log) : null
}

/** Whether a telephone can be reached at all: a courtesy need not be written down where nobody could send it. */
export const canSend = ({ channel }: NoticeSettings): boolean => channel !== 'calls'

export function createNoticesModule({ database, clock, subjects, settings, log }: NoticesModuleDeps): NoticesModule {
  let closing = false
  const channel = channelOf(settings, log)
  const send = () => sendNotices({ ...{ database, clock, channel, subjects, claimDue, log }, closing: () => closing })
  const failed = (error: unknown): void => log.error({ err: error }, 'notices could not be sent; they are tried again')
  const scheduler = createScheduler([{ everyMs: SEND_EVERY_MS, run: send }], failed)
  const stop = async (): Promise<void> => {
    closing = true
    await scheduler.stop()
  }
  return { send, scheduler: { ...scheduler, stop } }
}
