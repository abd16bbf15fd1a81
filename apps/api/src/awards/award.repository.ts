import type { LocalDate } from '@culture/calendar'
import type { Database } from '../database/orm.js'
import { type AwardConsentRow, AwardConsentSchema, type AwardRow, AwardSchema } from './award.entity.js'
import { shownStates } from './rules/award-states.js'
import type { ConsentScope } from './rules/consents.js'

/** A row of an award that may be shown; its name is still sealed. */
export interface ShownAwardRow {
  id: string
  category: AwardRow['category']
  cycle: string
  level: NonNullable<AwardRow['level']>
  subject: AwardRow['subject']
  name_sealed: string
  title: string
  deed: string | null
  awarding_body: string
  document_no: string
  certificate_no: string
  awarded_on: LocalDate
  valid_until: LocalDate | null
  name_scope: ConsentScope | null
}

const shown = `select a.id, a.category, a.cycle, a.level, a.subject, a.name_sealed, a.title, a.deed, a.awarding_body, a.document_no,
  a.certificate_no, a.awarded_on, a.valid_until, c.scope as name_scope
  from awards a
  left join award_consents c on c.award_id = a.id and c.purpose = 'NAME_ON_WEBSITE' and c.withdrawn_at is null
  where a.community_id = ? and a.state in (${shownStates.map(() => '?').join(', ')})`

/** Award records of one community. */
export class AwardRepository {
  constructor(
    private readonly database: Pick<Database, 'fork'>,
    private readonly communityId: string,
  ) {}

  /** All that may be shown, in one flat query: a page of them is taken in memory. */
  async shown(): Promise<ShownAwardRow[]> {
    return this.database.fork().execute<ShownAwardRow[]>(shown, [this.communityId, ...shownStates])
  }

  /** Changes whenever any award or consent does. */
  async mark(): Promise<string> {
    const sql = 'select count(*) as total, max(updated_at) as newest from awards where community_id = ?'
    const [row] = await this.database.fork().execute<{ total: number | string; newest: string | null }[]>(sql, [this.communityId])
    return `${row?.total ?? 0}:${row?.newest ?? ''}`
  }

  async isEmpty(): Promise<boolean> {
    return (await this.mark()).startsWith('0:')
  }

  /** Writes new records with their consents, all or none. */
  async add(awards: readonly AwardRow[], consents: readonly AwardConsentRow[]): Promise<void> {
    const em = this.database.fork()
    await em.transactional(async (tx) => {
      await tx.insertMany(AwardSchema, [...awards])
      if (consents.length > 0) await tx.insertMany(AwardConsentSchema, [...consents])
    })
  }
}
