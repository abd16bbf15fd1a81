import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import type { AwardDeps } from '../award-deps.js'
import { awardByCertificate, honoursToLookAt } from '../records/nominations.repository.js'
import { type AwardState, isOneOf } from '../rules/award-states.js'
import { readCertificateNumber } from '../rules/certificate-number.js'
import { DeskEntry } from './desk-entry.types.js'
import { entriesOfCycle, entryOf, lookOf } from './find-entries.js'
import { viewEntries } from './view-entries.js'

interface Desk {
  viewer: StaffViewer
}

/** Where something waits for the chair. */
const decidedStates = ['PUBLICITY', 'OBJECTION_HANDLING', 'REVIEW_DUE', 'SUSPENDED'] as const satisfies readonly AwardState[]

/** What stands after the panel: whom the chair decides on, and honours that somebody has to look at. */
@Resolver()
export class HonoursResolver {
  constructor(private readonly deps: AwardDeps) {}

  @Needs('AWARDS_DECIDE')
  @Query(() => [DeskEntry], { description: '等组长决定的：公示、异议、复核、暂停 / Entries that the chair decides on' })
  async entriesToDecide(@Arg('cycleId', () => ID) cycleId: string, @Ctx() { viewer }: Desk): Promise<DeskEntry[]> {
    const due = (await entriesOfCycle(this.deps, cycleId)).filter(({ state }) => isOneOf(state, decidedStates))
    return viewEntries(this.deps, due, lookOf(viewer, 'HANDLER'))
  }

  @Needs('AWARDS_DECIDE')
  @Query(() => DeskEntry, { nullable: true, description: '等组长决定的一份；不等决定的为空 / One entry that waits for the chair' })
  async entryToDecide(@Arg('id', () => ID) id: string, @Ctx() { viewer }: Desk): Promise<DeskEntry | null> {
    const award = await entryOf(this.deps, id)
    if (!award || !isOneOf(award.state, decidedStates)) return null
    const [entry] = await viewEntries(this.deps, [award], lookOf(viewer, 'HANDLER'))
    return entry ?? null
  }

  @Needs('AWARDS_DECIDE')
  @Query(() => [DeskEntry], {
    description: '等组长决定的荣誉：到期复核的、暂停的，早先接收的也在内 / Honours the chair decides on, those taken over among them',
  })
  async honoursToDecide(@Ctx() { viewer }: Desk): Promise<DeskEntry[]> {
    return this.#toLookAt(viewer)
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => [DeskEntry], { description: '已颁的荣誉里要看的：到期复核的、暂停的 / Honours to look at: review due, suspended' })
  async honoursToReview(@Ctx() { viewer }: Desk): Promise<DeskEntry[]> {
    return this.#toLookAt(viewer)
  }

  @Needs('AWARDS_HANDLE')
  @Query(() => DeskEntry, { nullable: true, description: '按证书号找一项荣誉 / An honour by its certificate number' })
  async honour(@Arg('certificateNo', () => String) certificateNo: string, @Ctx() { viewer }: Desk): Promise<DeskEntry | null> {
    const { database, communityId } = this.deps
    const number = readCertificateNumber(certificateNo)
    const award = number ? await awardByCertificate(database.fork(), communityId, number) : null
    const [entry] = award ? await viewEntries(this.deps, [award], lookOf(viewer, 'HANDLER')) : []
    return entry ?? null
  }

  async #toLookAt(viewer: StaffViewer): Promise<DeskEntry[]> {
    const { database, communityId } = this.deps
    return viewEntries(this.deps, await honoursToLookAt(database.fork(), communityId), lookOf(viewer, 'HANDLER'))
  }
}
