import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql'
import type { AwardDeps } from '../award-deps.js'
import { answeredResult, displayResult, withdrawnResult } from '../nominations/graph-mapping.js'
import { AnswerNominationInput, EntryCredentialsInput, SetDisplayInput } from '../nominations/nomination-inputs.types.js'
import { AnswerNominationResult, SetDisplayResult, WithdrawEntryResult } from '../nominations/nomination-results.types.js'
import { dropPicture } from '../pictures/keep-picture.service.js'
import { answerNomination } from './answer-nomination.service.js'
import { setDisplay } from './set-display.service.js'
import { withdrawEntry } from './withdraw-entry.service.js'

interface Visitor {
  clientAddress: string
}

/** What a family decides for itself, by its own code. */
@Resolver()
export class FamiliesResolver {
  constructor(private readonly deps: AwardDeps) {}

  @Mutation(() => AnswerNominationResult, { description: '这家人答复推荐：同意（一项一项来）或谢绝 / The family’s answer to a nomination' })
  async answerNomination(
    @Arg('input', () => AnswerNominationInput) { code, accept, consents, phone, idempotencyKey }: AnswerNominationInput,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof AnswerNominationResult> {
    const answer = { code, accept, consents: consents ?? null, phone: phone ?? null, idempotencyKey }
    return answeredResult(await answerNomination(this.deps, answer, clientAddress))
  }

  @Mutation(() => WithdrawEntryResult, {
    description: '撤回推荐，表彰之前随时可以，撤两次回答一样 / Withdraw, at any time before the honour is conferred',
  })
  async withdrawEntry(
    @Arg('input', () => EntryCredentialsInput) { code, phoneTail }: EntryCredentialsInput,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof WithdrawEntryResult> {
    return withdrawnResult(await withdrawEntry(this.deps, { code, phoneTail }, clientAddress))
  }

  @Mutation(() => SetDisplayResult, { description: '改荣誉怎么展示，马上生效 / Change what of the honour may be seen, at once' })
  async setDisplay(
    @Arg('input', () => SetDisplayInput) { code, phoneTail, shown, fullName, photo, story, media }: SetDisplayInput,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof SetDisplayResult> {
    const wish = { shown, fullName, photo, story, media }
    return displayResult(await setDisplay(this.deps, { code, phoneTail }, wish, clientAddress))
  }

  @Mutation(() => Boolean, { description: '删掉草稿的一张照片；已提交的不能删，答 false / Drop a picture of a draft' })
  async dropNominationPicture(
    @Arg('input', () => EntryCredentialsInput) { code, phoneTail }: EntryCredentialsInput,
    @Arg('place', () => Int) place: number,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<boolean> {
    return dropPicture(this.deps, { code, phoneTail }, place, clientAddress)
  }
}
