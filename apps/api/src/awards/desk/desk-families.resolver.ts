import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import { FamilyConsentsInput } from '../nominations/nomination-inputs.types.js'
import type { AwardProcedure } from '../procedure.js'
import { familyAnswerResult, familyCodeResult } from './act-results.js'
import { FamilyAnswerResult, FamilyCodeResult } from './desk-nomination.types.js'
import { record } from './intake.resolver.js'

interface Desk {
  viewer: StaffViewer
}

/** What the desk does for a family that comes in person. */
@Resolver()
export class DeskFamiliesResolver {
  constructor(private readonly procedure: AwardProcedure) {}

  @Needs('AWARDS_HANDLE')
  @Mutation(() => FamilyAnswerResult, { description: '录入这家人书面的答复 / Enter the family’s answer on paper' })
  async enterFamilyAnswer(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('accept', () => Boolean) accept: boolean,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('consents', () => FamilyConsentsInput, { nullable: true }) consents: FamilyConsentsInput | null,
    @Arg('phone', () => String, { nullable: true }) phone: string | null,
    @Ctx() { viewer }: Desk,
  ) {
    const answer = { accept, consents, phone, idempotencyKey }
    return familyAnswerResult(await this.procedure.enterAnswer(record('AwardEntry', entryId), answer, viewer.address))
  }

  @Needs('AWARDS_HANDLE')
  @Mutation(() => FamilyCodeResult, {
    description: '给已表彰的家庭发家庭号，或补发；旧号作废 / Give an honoured family a code, or another one; the old one is void',
  })
  async issueFamilyCode(@Arg('entryId', () => ID) entryId: string, @Arg('phone', () => String) phone: string, @Ctx() { viewer }: Desk) {
    return familyCodeResult(await this.procedure.issueFamilyCode(record('AwardEntry', entryId), phone, viewer.staffId))
  }
}
