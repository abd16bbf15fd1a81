import type { Entities } from '../../database/orm.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { AwardDeps } from '../award-deps.js'
import { readFacts } from '../entries/read-facts.js'
import { panelOf, recusalsOf, scoresOf, verdictsOf } from '../panels/panels.repository.js'
import { type PictureRow, picturesOf } from '../pictures/pictures.repository.js'
import { wordsOf } from '../pictures/show-picture.js'
import type { AwardRow } from '../records/award.entity.js'
import { AwardCheckSchema } from '../records/evidence.entity.js'
import { nominationOf } from '../records/nominations.repository.js'
import { seals } from '../records/seal-nomination.js'
import { DeskEntry, DeskPicture, EligibilityCheck, PanelScore, PanelVerdict } from './desk-entry.types.js'

/** For whom an entry is opened: a checker sees no scores, a panellist only the own ones until the chair has closed. */
export interface Onlooker {
  staffId: string
  as: 'HANDLER' | 'CHECKER' | 'PANELLIST'
}

export const entryId = (awardId: string): string => toGlobalId('AwardEntry', awardId)

/** The scores of a cycle as far as the onlooker may know of them. */
interface Scoring {
  own: ReadonlyMap<string, number>
  aside: ReadonlySet<string>
  votes: ReadonlyMap<string, number>
  scores: ReadonlyMap<string, PanelScore[]>
  verdicts: ReadonlyMap<string, PanelVerdict>
}

const nothing: Scoring = { own: new Map(), aside: new Set(), votes: new Map(), scores: new Map(), verdicts: new Map() }

async function scoringOf(em: Entities, cycleId: string, { staffId, as }: Onlooker): Promise<Scoring> {
  if (as === 'CHECKER') return nothing
  const given = await scoresOf(em, cycleId)
  const closed = (await panelOf(em, cycleId))?.closedAt ? given : []
  const own = given.filter((score) => score.staffId === staffId)
  const byAward = Map.groupBy(closed, ({ awardId }) => awardId)
  return {
    own: new Map(own.map(({ awardId, points }) => [awardId, points])),
    aside: new Set((await recusalsOf(em, cycleId)).filter((recusal) => recusal.staffId === staffId).map(({ awardId }) => awardId)),
    votes: new Map([...Map.groupBy(given, ({ awardId }) => awardId)].map(([awardId, scores]) => [awardId, scores.length])),
    scores: new Map(
      [...byAward].map(([awardId, scores]) => [
        awardId,
        scores.map((score) => Object.assign(new PanelScore(), { staffId: score.staffId, points: score.points })),
      ]),
    ),
    verdicts: new Map(
      (await verdictsOf(em, cycleId)).map(({ awardId, members, votes, points, selected }) => [
        awardId,
        Object.assign(new PanelVerdict(), { members, votes, points, selected: selected === 1 }),
      ]),
    ),
  }
}

/** What stands on record for those who handle it; a checker and a panellist judge without it. */
async function recordOf({ clock }: AwardDeps, em: Entities, award: AwardRow, { staffId, as }: Onlooker) {
  if (as !== 'HANDLER') return { openObjections: 0, finding: null, familyHeard: false }
  const { openObjections, finding, familyHeard } = await readFacts(em, award, { kind: 'STAFF', id: staffId }, clock.now())
  return { openObjections, finding, familyHeard }
}

async function checkOf(em: Entities, awardId: string): Promise<EligibilityCheck | null> {
  const check = await em.findOne(AwardCheckSchema, { awardId }, { disableIdentityMap: true })
  return check && Object.assign(new EligibilityCheck(), { passed: check.result === 'PASS', clause: check.clause })
}

const picture = (row: PictureRow, { sealer }: AwardDeps): DeskPicture =>
  Object.assign(new DeskPicture(), { id: row.id, width: row.width, height: row.height, words: wordsOf(row, sealer) })

async function view(deps: AwardDeps, em: Entities, award: AwardRow, scoring: Scoring, onlooker: Onlooker): Promise<DeskEntry> {
  const nomination = await nominationOf(em, award.id)
  const sealed = seals(deps.sealer, award.id)
  const { category, cycle, state, certificateNo, documentNo, awardedOn, validUntil } = award
  const at = (instant: string | null | undefined): Date | null => (instant ? new Date(instant) : null)
  return Object.assign(new DeskEntry(), {
    ...{ id: entryId(award.id), cycleId: award.cycleId && toGlobalId('AwardCycle', award.cycleId), category, cycle, state },
    ...{ name: sealed.name.open(award.nameSealed) || null, place: sealed.place.open(nomination?.placeSealed ?? null) },
    nominatorKind: nomination?.nominatorKind ?? null,
    summary: award.summary ?? sealed.summary.open(nomination?.summarySealed ?? null),
    deed: award.deed ?? sealed.deed.open(nomination?.deedSealed ?? null),
    pictures: (await picturesOf(em, award.id)).map((row) => picture(row, deps)),
    ...{ nominatedAt: at(nomination?.nominatedAt), consentUntil: at(nomination?.consentUntil) },
    returnReason: nomination?.returnReason ?? null,
    check: onlooker.as === 'PANELLIST' ? null : await checkOf(em, award.id),
    ...{ myPoints: scoring.own.get(award.id) ?? null, iStandAside: scoring.aside.has(award.id), votes: scoring.votes.get(award.id) ?? 0 },
    ...{ scores: scoring.scores.get(award.id) ?? [], verdict: scoring.verdicts.get(award.id) ?? null },
    ...(await recordOf(deps, em, award, onlooker)),
    ...{ certificateNo, documentNo, awardedOn, validUntil, hidden: award.hiddenAt !== null },
  })
}

/** Opens entries for somebody at the desk. Entries of one cycle share what is known of its panel. */
export async function viewEntries(deps: AwardDeps, awards: readonly AwardRow[], onlooker: Onlooker): Promise<DeskEntry[]> {
  const em = deps.database.fork()
  const scorings = new Map<string, Scoring>()
  const seen: DeskEntry[] = []
  for (const award of awards) {
    const scoring = award.cycleId ? (scorings.get(award.cycleId) ?? (await scoringOf(em, award.cycleId, onlooker))) : nothing
    if (award.cycleId) scorings.set(award.cycleId, scoring)
    seen.push(await view(deps, em, award, scoring, onlooker))
  }
  return seen
}
