import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { type DrawEntry, DrawEntryConnection, DrawObject } from '../../events/index.js'
import { type Connection, type Order, pageOf } from '../../graph/index.js'
import type { SignUps } from '../sign-ups.js'

const asDrawn: Order<DrawEntry> = {
  name: 'DRAWN',
  descending: false,
  position: ({ rank, entryHash }) => ({ key: rank, id: entryHash }),
}
const LONGEST_PAGE = 100

@Resolver(() => DrawObject)
export class DrawsResolver {
  constructor(private readonly signUps: Pick<SignUps, 'drawResult'>) {}

  @FieldResolver(() => DrawEntryConnection, {
    description: '抽签结果，按抽出的次序；还没抽为空 / The result in the order of the draw; empty until it is drawn',
  })
  async order(
    @Root() { placesId, drawnAt }: DrawObject,
    @Arg('first', () => Int, { defaultValue: LONGEST_PAGE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<DrawEntry>> {
    return pageOf(drawnAt === null ? [] : await this.signUps.drawResult(placesId), asDrawn, { first, after })
  }
}
