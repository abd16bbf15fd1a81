import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { FamilyStory, Segment } from '../../content/index.js'
import { describedEnum } from '../../graph/index.js'
import type { PublicBoard } from '../board.js'
import { readCertificateNumber } from '../rules/certificate-number.js'
import { Award } from './award.types.js'
import { toAward } from './present-award.js'

const CertificateStatus = describedEnum(
  'CertificateStatus',
  '证书是否有效，别的都不说 / Whether a certificate is valid, and nothing else',
  {
    VALID: '有效 / Valid',
    INVALID: '失效，或没有这个号 / Not valid, or no such number',
  },
)

@Resolver()
export class CertificatesResolver {
  constructor(private readonly board: PublicBoard) {}

  @Query(() => CertificateStatus, { description: '凭证书号核对真假 / Checks a certificate by its number' })
  certificate(@Arg('number', () => String) number: string): 'VALID' | 'INVALID' {
    const read = readCertificateNumber(number)
    return read !== null && this.board.awards.isValid(read) ? 'VALID' : 'INVALID'
  }
}

/** From a story to the honour that it tells of, where both may be seen. */
@Resolver(() => FamilyStory)
export class StoryAwardResolver {
  constructor(private readonly board: PublicBoard) {}

  @FieldResolver(() => Award, { nullable: true, description: '故事里的荣誉，若可以公开 / The honour it tells of, where it may be shown' })
  award(@Root() { awardKey }: FamilyStory): Award | null {
    const shown = awardKey ? this.board.awards.byCertificate(awardKey) : null
    return shown?.storyTold ? toAward(shown) : null
  }
}

/** From a story told in the lecture hall to the honour, where its family agrees to both. */
@Resolver(() => Segment)
export class SegmentAwardResolver {
  constructor(private readonly board: PublicBoard) {}

  @FieldResolver(() => Award, {
    nullable: true,
    description: '故事里的荣誉，若那家人同意 / The honour it tells of, where that family agrees',
  })
  award(@Root() { awardKey }: Segment): Award | null {
    const shown = awardKey ? this.board.awards.byCertificate(awardKey) : null
    return shown?.storyTold ? toAward(shown) : null
  }
}
