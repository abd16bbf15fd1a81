import { fullDateText, localDateOf } from '@culture/calendar'
import type { ConferredAward, ConferredAwards } from '../awards/index.js'
import { Activity, type ContentStore, LectureSession } from '../content/index.js'
import type { Clock } from '../kernel/clock.js'
import type { PeopleLedger } from './people-of-periods.repository.js'
import type { Figures } from './rules/figures.js'
import { type Period, startsWithin } from './rules/period.js'
import type { Ledger, LedgerHead } from './rules/sheet.js'
import { activityLedger } from './sheets/activity-ledger.js'
import type { LedgerEvent } from './sheets/event-cells.js'
import { honourLedger } from './sheets/honour-ledger.js'
import { lectureLedger } from './sheets/lecture-ledger.js'
import { teamLedger } from './sheets/team-ledger.js'
import { volunteeringLedger } from './sheets/volunteering-ledger.js'
import { writeWorkbook } from './workbook/write-workbook.js'

export const ledgerKinds = ['activities', 'lectures', 'volunteering', 'teams', 'honours'] as const
export type LedgerKind = (typeof ledgerKinds)[number]

export interface LedgerQuestion {
  kind: LedgerKind
  period: Period
  filledBy: string
  reviewedBy: string
  /** Whether who asks may see full names. */
  names: 'MASKED' | 'FULL'
}

export interface LedgersDeps {
  content: Pick<ContentStore, 'current'>
  clock: Clock
  figures(): Promise<Figures>
  honours: Pick<ConferredAwards, 'between'>
  /** 人数 over a period as it was counted while that could be done. */
  keptPeople(ledger: PeopleLedger, period: string): Promise<number | null>
}

export class LedgersService {
  constructor(private readonly deps: LedgersDeps) {}

  /** The ledger as a workbook, and what its file is called. */
  async write(question: LedgerQuestion): Promise<{ bytes: Buffer; name: string }> {
    const ledger = await this.#ledger(question)
    return {
      bytes: await writeWorkbook(ledger, this.#head({ ...question, period: question.period.text })),
      name: `${ledger.title} ${question.period.text}`,
    }
  }

  /** 家庭荣誉台账 of given honours, their names as they were opened. */
  writeHonours(honours: readonly ConferredAward[], { period, filledBy }: { period: string; filledBy: string }): Promise<Buffer> {
    return writeWorkbook(honourLedger(honours, 'FULL'), this.#head({ period, filledBy, reviewedBy: '' }))
  }

  async #ledger({ kind, period, names }: LedgerQuestion): Promise<Ledger> {
    const now = this.deps.clock.now()
    const { teams } = this.deps.content.current
    const figures = await this.deps.figures()
    const events = this.#events(period, figures)
    switch (kind) {
      case 'activities': {
        const activities = events.filter((entry): entry is LedgerEvent<Activity> => entry.event instanceof Activity)
        return activityLedger(activities, await this.#peopleAt(figures, activities, kind, period), now)
      }
      case 'lectures': {
        const sessions = events.filter((entry): entry is LedgerEvent<LectureSession> => entry.event instanceof LectureSession)
        return lectureLedger(sessions, await this.#peopleAt(figures, sessions, kind, period), now)
      }
      case 'volunteering':
        return volunteeringLedger(teams, events, now)
      case 'teams':
        return teamLedger(teams, events, now)
      case 'honours':
        return honourLedger(await this.deps.honours.between(period.from, period.until, names), names)
    }
  }

  async #peopleAt(figures: Figures, entries: readonly LedgerEvent[], ledger: PeopleLedger, period: Period): Promise<number | null> {
    const counted = await figures.peopleAt(entries.map(({ event }) => event.documentId))
    return counted ?? (await this.deps.keptPeople(ledger, period.key))
  }

  #events(period: Period, figures: Figures): LedgerEvent[] {
    return this.deps.content.current.events.all
      .filter((event) => event instanceof Activity || event instanceof LectureSession)
      .filter((event) => startsWithin(event, period))
      .map((event) => ({ event, figures: figures.of(event.documentId) }))
  }

  #head({ period, filledBy, reviewedBy }: Pick<LedgerHead, 'period' | 'filledBy' | 'reviewedBy'>): LedgerHead {
    const { settings } = this.deps.content.current
    const filledOn = fullDateText(localDateOf(this.deps.clock.now()))
    return { unit: settings?.hostUnit ?? '', filledBy, reviewedBy, filledOn, period }
  }
}
