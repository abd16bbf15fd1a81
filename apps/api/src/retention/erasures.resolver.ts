import { Arg, Int, Query, Resolver } from 'type-graphql'
import { Needs } from '../access/index.js'
import { badInput } from '../graph/index.js'
import { Erasure } from './erasure.types.js'
import type { ErasureReport } from './erasure-reports.repository.js'

const MOST = 200

@Resolver()
export class ErasuresResolver {
  constructor(private readonly latest: (limit: number) => Promise<ErasureReport[]>) {}

  @Needs('ERASURES_READ')
  @Query(() => [Erasure], {
    description: `到期删除的记录，新的在前，最多 ${MOST} 条 / What was erased because its time was over, newest first, ${MOST} at most`,
  })
  async erasures(
    @Arg('first', () => Int, { defaultValue: 50, description: '最多几条 / How many at most' }) first: number,
  ): Promise<Erasure[]> {
    if (first < 1 || first > MOST) throw badInput(`一次看 1 到 ${MOST} 条 / From 1 to ${MOST} at a time`)
    return (await this.latest(first)).map((report) => Object.assign(new Erasure(), report, { erasedAt: new Date(report.erasedAt) }))
  }
}
