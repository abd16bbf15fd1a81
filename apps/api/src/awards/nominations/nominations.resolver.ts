import { GraphQLError } from 'graphql'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { AwardDeps } from '../award-deps.js'
import type { PublicBoard } from '../board.js'
import { AwardCycle } from '../cycles/cycle.types.js'
import { toCycle } from '../cycles/present-cycle.js'
import { FamilyEntryObject } from '../families/family-entry.types.js'
import { holdFamilyEntry } from '../families/hold-family-entry.js'
import { picturesOf } from '../pictures/pictures.repository.js'
import { wordsOf } from '../pictures/show-picture.js'
import { type FoundEntry, findEntry, findForConsent } from './find-entry.service.js'
import { nominatedResult, nominationInputOf, savedResult, toFamilyEntry, toNomination } from './graph-mapping.js'
import { codeToHandOver, holdNomination } from './hold-nomination.js'
import { nominateFamily } from './nominate-family.service.js'
import { Nomination, NominationPicture } from './nomination.types.js'
import { NominationInputObject } from './nomination-inputs.types.js'
import { NominationResult, SaveNominationResult } from './nomination-results.types.js'
import { saveNomination } from './save-nomination.service.js'

/** What these resolvers need to know of the request: where it came from, for counting attempts. */
interface Visitor {
  clientAddress: string
}

/** Null for a wrong pair; too many wrong ones are an error, as with sign-ups. */
function foundOrNull(found: FoundEntry) {
  if (found.kind === 'FOUND') return found.entry
  if (found.reason === 'RATE_LIMITED') throw new GraphQLError(found.message, { extensions: { code: 'RATE_LIMITED' } })
  return null
}

@Resolver(() => Nomination)
export class NominationsResolver {
  constructor(
    private readonly deps: AwardDeps,
    private readonly board: PublicBoard,
  ) {}

  @Query(() => Nomination, {
    nullable: true,
    description: '推荐人凭推荐号和电话后四位查；对不上为空。只用 POST / By the nominator’s code and phone tail. POST only',
  })
  async nomination(
    @Arg('code', () => String) code: string,
    @Arg('phoneTail', () => String) phoneTail: string,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<Nomination | null> {
    const entry = foundOrNull(await findEntry(this.deps, 'NOMINATOR', { code, phoneTail }, clientAddress))
    return entry && toNomination(holdNomination(this.deps, entry), codeToHandOver(this.deps, entry))
  }

  @Query(() => Nomination, {
    nullable: true,
    description: '这家人凭转交的同意码看推荐写了什么；只用 POST / What a nomination says, by the code handed to the family. POST only',
  })
  async nominationForConsent(@Arg('code', () => String) code: string, @Ctx() { clientAddress }: Visitor): Promise<Nomination | null> {
    const entry = foundOrNull(await findForConsent(this.deps, code, clientAddress))
    return entry && toNomination(holdNomination(this.deps, entry))
  }

  @Query(() => FamilyEntryObject, {
    nullable: true,
    description: '自家的推荐或荣誉，凭家庭号和电话后四位；只用 POST / The family’s own entry. POST only',
  })
  async familyEntry(
    @Arg('code', () => String) code: string,
    @Arg('phoneTail', () => String) phoneTail: string,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<FamilyEntryObject | null> {
    const entry = foundOrNull(await findEntry(this.deps, 'FAMILY', { code, phoneTail }, clientAddress))
    return entry && toFamilyEntry(await holdFamilyEntry(this.deps, this.deps.database.fork(), entry))
  }

  @Mutation(() => SaveNominationResult, { description: '先存着，凭号码以后接着填 / Save what was filled in so far' })
  async saveNomination(
    @Arg('input', () => NominationInputObject) input: NominationInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof SaveNominationResult> {
    return savedResult(await saveNomination(this.deps, nominationInputOf(input), clientAddress))
  }

  @Mutation(() => NominationResult, { description: '推荐一家或一人；别人推荐的，等这家人自己同意 / Nominate a family or a person' })
  async nominateFamily(
    @Arg('input', () => NominationInputObject) input: NominationInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof NominationResult> {
    return nominatedResult(await nominateFamily(this.deps, nominationInputOf(input), clientAddress))
  }

  @FieldResolver(() => AwardCycle, {
    nullable: true,
    description: '哪一届；早先接收的荣誉为空 / The cycle; null for an honour that was taken over',
  })
  cycle(@Root() { cycleRecordId }: Nomination): AwardCycle | null {
    const cycle = this.board.cycles.byId(cycleRecordId)
    return cycle && toCycle(cycle, this.board.cycles.window(cycle, this.deps.clock.now()))
  }

  @FieldResolver(() => [NominationPicture], { description: '附了几张照片 / Its pictures' })
  async pictures(@Root() { awardId }: Nomination): Promise<NominationPicture[]> {
    const rows = await picturesOf(this.deps.database.fork(), awardId)
    return rows.map((row) => {
      const { place, width, height } = row
      return Object.assign(new NominationPicture(), { place, width, height, words: wordsOf(row, this.deps.sealer) })
    })
  }
}
