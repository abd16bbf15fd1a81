import type { ContentStore } from '../../content/index.js'
import { boundQuery } from '../../database/bound-query.js'
import type { Entities } from '../../database/orm.js'
import { keep, undo } from '../../database/transaction.js'
import { displayName } from '../../kernel/masking.js'
import type { AwardDeps } from '../award-deps.js'
import type { PublicBoard } from '../board.js'
import { inWorkflow } from '../entries/in-workflow.js'
import { appendStep } from '../log/append-step.js'
import { toNotice } from '../notices/present-notice.js'
import type { AwardObjectionRow } from '../records/evidence.entity.js'
import { awardById, cycleById, nominationOf } from '../records/nominations.repository.js'
import { objectionBinding, seals } from '../records/seal-nomination.js'
import { DeskObjection, EntryContact } from './desk-entry.types.js'
import type { ContactReason } from './desk-inputs.types.js'
import { NoticeSheet, SheetLine } from './desk-notice.types.js'
import { entryId } from './view-entries.js'

export function viewObjection({ sealer }: AwardDeps, row: AwardObjectionRow): DeskObjection {
  const open = (sealed: string | null, field: 'text' | 'contact') => sealed && sealer.open(sealed, objectionBinding(row.id, field))
  const contact = open(row.contactSealed, 'contact')
  const { name, phone } = contact ? (JSON.parse(contact) as { name: string | null; phone: string | null }) : { name: null, phone: null }
  return Object.assign(new DeskObjection(), {
    ...{ id: row.id, entryId: entryId(row.awardId), channel: row.channel, raisedAt: new Date(row.raisedAt), finding: row.finding },
    ...{ text: open(row.textSealed, 'text'), contact: [name, phone].filter(Boolean).join(' ') || null },
  })
}

/** Opens the contacts of an entry, and writes into the log that it did, for whom and why. */
export const openContact = (deps: AwardDeps, awardId: string, why: ContactReason, staffId: string): Promise<EntryContact | null> =>
  inWorkflow<EntryContact | null>(deps, async (tx, now) => {
    const award = await awardById(tx, awardId)
    const nomination = award?.communityId === deps.communityId ? await nominationOf(tx, awardId) : null
    if (!nomination) return undo(null)
    const actor = { actorKind: 'STAFF', actorId: staffId, reason: why }
    await appendStep(tx, deps.communityId, { subject: 'AWARD', subjectId: awardId, kind: 'CONTACT_READ', ...actor, evidence: null }, now)
    const sealed = seals(deps.sealer, awardId)
    const { name, phone, organisation } = sealed.contact.open(nomination.contactSealed)
    return keep(
      Object.assign(new EntryContact(), {
        ...{ nominator: name, nominatorPhone: phone, organisation, familyPhone: sealed.family.open(nomination.familySealed) },
        consentCode: sealed.consentCode.open(nomination.consentCodeSealed),
      }),
    )
  })

interface SheetRow {
  id: string
  subject: 'FAMILY' | 'PERSON'
  nameSealed: string
  summary: string | null
  deed: string | null
}

const LINES = `select a.id, a.subject, a.name_sealed as "nameSealed", a.summary, a.deed from award_candidates c
  join awards a on a.id = c.award_id
  join award_consents k on k.award_id = a.id and k.purpose = 'NOTICE_BOARD' and k.withdrawn_at is null
  where c.notice_id = :noticeId and a.state in ('PUBLICITY', 'OBJECTION_HANDLING') and a.name_sealed is not null
  order by a.created_at, a.id`

interface SheetDeps extends AwardDeps {
  board: PublicBoard
  content: ContentStore
  siteUrl: string
}

/** The notice for the board in the yard: full names, for those who agreed to stand on it. Null once its window is over. */
export async function noticeSheet(deps: SheetDeps, em: Entities, noticeId: string): Promise<NoticeSheet | null> {
  const { board, clock, sealer } = deps
  const shown = board.notices.byId(noticeId)
  const cycle = shown && (await cycleById(em, shown.cycleId))
  if (!shown || !cycle || !board.notices.isOpen(shown, clock.now())) return null
  const { title, startsOn, endsOn, howToObject } = toNotice(shown, { ...deps, now: clock.now() })
  const lines = (await boundQuery<SheetRow>(em, LINES, { noticeId })).map(({ id, subject, nameSealed, summary, deed }) => {
    const name = seals(sealer, id).name.open(nameSealed) ?? ''
    return Object.assign(new SheetLine(), { fullName: displayName({ name, kind: subject }, 'FULL_NAME'), summary, deed })
  })
  return Object.assign(new NoticeSheet(), { title, startsOn, endsOn, howToObject, awardingBody: cycle.awardingBody, lines })
}
