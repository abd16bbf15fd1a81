import type { LocalDate } from '@culture/calendar'
import type { AwardCategory, AwardLevel } from '@culture/contract'
import { boundQuery } from '../../database/bound-query.js'
import type { Database } from '../../database/orm.js'
import type { Sealer } from '../../kernel/encryption.js'
import { displayName } from '../../kernel/masking.js'
import { nameBinding } from '../records/seal-nomination.js'
import { conferredStates } from '../rules/award-states.js'
import { type ConsentScope, nameConsent } from '../rules/consents.js'

export type ConferredState = (typeof conferredStates)[number]

/** An honour that has been conferred, whatever has become of it since. */
export interface ConferredAward {
  id: string
  subject: 'FAMILY' | 'PERSON'
  /** As the reader may see it, with 家庭 behind a family's; null once the name was erased. */
  name: string | null
  title: string
  category: AwardCategory
  level: AwardLevel
  cycle: string
  awardingBody: string
  documentNo: string
  certificateNo: string
  awardedOn: LocalDate
  validUntil: LocalDate | null
  state: ConferredState
  deed: string | null
}

/** FULL: for staff who handle awards, and for the family itself. MASKED: as the site shows it. */
export type Names = 'FULL' | 'MASKED'

interface Row extends Omit<ConferredAward, 'name'> {
  nameSealed: string | null
  nameScope: ConsentScope | null
}

const states = conferredStates.map((state) => `'${state}'`).join(', ')

const SELECT = `select a.id, a.subject, a.name_sealed as "nameSealed", a.title, a.category, a.level, a.cycle, a.awarding_body as "awardingBody",
  a.document_no as "documentNo", a.certificate_no as "certificateNo", a.awarded_on as "awardedOn", a.valid_until as "validUntil",
  a.state, a.deed, c.scope as "nameScope"
  from awards a
  left join award_consents c on c.award_id = a.id and c.purpose = 'NAME_ON_WEBSITE' and c.withdrawn_at is null
  where a.community_id = :communityId and a.state in (${states})`
const BETWEEN = `${SELECT} and a.awarded_on >= :from and a.awarded_on <= :until order by a.awarded_on, a.certificate_no`
const OF_CYCLE = `${SELECT} and a.cycle_id = :cycleId order by a.certificate_no`
const ONE = `${SELECT} and a.id = :id`

/** Reads what was conferred; a full name is opened for those who ask with the right to it and for nobody else. */
export class ConferredAwards {
  constructor(private readonly deps: { database: Pick<Database, 'fork'>; sealer: Sealer; communityId: string }) {}

  /** Both days are counted. */
  async between(from: LocalDate, until: LocalDate, names: Names): Promise<ConferredAward[]> {
    const { database, communityId } = this.deps
    const rows = await boundQuery<Row>(database.fork(), BETWEEN, { communityId, from, until })
    return rows.map((row) => this.#open(row, names))
  }

  /** By certificate number. */
  async ofCycle(cycleId: string, names: Names): Promise<ConferredAward[]> {
    const { database, communityId } = this.deps
    const rows = await boundQuery<Row>(database.fork(), OF_CYCLE, { communityId, cycleId })
    return rows.map((row) => this.#open(row, names))
  }

  async byId(id: string, names: Names): Promise<ConferredAward | null> {
    const { database, communityId } = this.deps
    const [row] = await boundQuery<Row>(database.fork(), ONE, { communityId, id })
    return row ? this.#open(row, names) : null
  }

  #open({ nameSealed, nameScope, ...row }: Row, names: Names): ConferredAward {
    if (nameSealed === null) return { ...row, name: null }
    const name = this.deps.sealer.open(nameSealed, nameBinding(row.id))
    return { ...row, name: displayName({ name, kind: row.subject }, names === 'FULL' ? 'FULL_NAME' : nameConsent(nameScope)) }
  }
}
