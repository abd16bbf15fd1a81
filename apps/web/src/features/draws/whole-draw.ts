import { DrawDocument, type DrawQuery } from '@culture/contract/operations'
import { type Outcome, queryContent } from '../../gateway/index.ts'
import type { Draw, DrawnLine } from './draw-types.ts'

/** What anybody needs to compute a draw again. Digests and the seed are lower-case hexadecimal; `order` is as it was drawn. */
export interface PublishedDraw {
  event: string
  commitment: string
  seed: string
  drawnAt: string
  order: DrawnLine[]
}

export type WholeDraw = { kind: 'DRAWN'; draw: PublishedDraw } | { kind: 'NOT_DRAWN' } | { kind: 'UNAVAILABLE' }

/** Reads every page of the result. */
export async function wholeDraw(slug: string): Promise<WholeDraw> {
  const order: DrawnLine[] = []
  let after: string | null = null
  for (;;) {
    const outcome: Outcome<DrawQuery> = await queryContent(DrawDocument, { slug, after })
    if (outcome.kind === 'UNAVAILABLE') return { kind: 'UNAVAILABLE' }
    const draw: Draw | null | undefined = outcome.data.event?.signUp.draw
    if (!draw?.commitment || !draw.seed || !draw.drawnAt) return { kind: 'NOT_DRAWN' }
    order.push(...draw.order.nodes)
    const { commitment, seed, drawnAt } = draw
    if (!draw.order.pageInfo.hasNextPage) return { kind: 'DRAWN', draw: { event: slug, commitment, seed, drawnAt, order } }
    after = draw.order.pageInfo.endCursor
  }
}
