import { Arg, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type ContentStore, FamilyStory, LectureSession } from '../../content/index.js'
import { type Connection, PAGE_SIZE, pageOf } from '../../graph/index.js'
import type { PublicBoard } from '../board.js'
import { AwardPicture } from '../pictures/picture.types.js'
import { toPictures } from '../pictures/present-pictures.js'
import { Award, AwardConnection, AwardFilter } from './award.types.js'
import { awardOrder } from './award-order.js'
import { mapConnection, toAward } from './present-award.js'
import { StoryIndex } from './story-index.js'

@Resolver(() => Award)
export class AwardsResolver {
  readonly #stories: StoryIndex

  constructor(
    private readonly board: PublicBoard,
    store: ContentStore,
    private readonly siteUrl: string,
  ) {
    this.#stories = new StoryIndex(store)
  }

  @Query(() => AwardConnection, { description: '荣誉，新近的在前 / Honours, newest first' })
  awards(
    @Arg('filter', () => AwardFilter, { nullable: true }) filter: AwardFilter | null,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Connection<Award> {
    return mapConnection(pageOf(this.board.awards.find(filter ?? {}), awardOrder, { first: first ?? PAGE_SIZE, after }), toAward)
  }

  @FieldResolver(() => FamilyStory, { nullable: true, description: '这家人的故事，若同意公开 / Their story, where they agreed to tell it' })
  story(@Root() award: Award): FamilyStory | null {
    return award.storyTold ? this.#stories.ofAward(award.certificateNo) : null
  }

  @FieldResolver(() => [LectureSession], {
    description: '讲过这家故事的讲堂，若同意讲 / Sessions that told their story, where they agreed',
  })
  lectures(@Root() award: Award): readonly LectureSession[] {
    return award.storyTold ? this.#stories.sessionsOf(award.certificateNo) : []
  }

  @FieldResolver(() => [AwardPicture], { description: '照片，若同意公开 / Pictures, where they agreed' })
  pictures(@Root() award: Award): AwardPicture[] {
    return toPictures(this.board, this.siteUrl, { awardId: award.recordId, displayName: award.displayName })
  }
}
