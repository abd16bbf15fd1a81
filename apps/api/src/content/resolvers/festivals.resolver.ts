import { festivalsOfYear, lunarDateOf } from '@culture/calendar'
import { Arg, Int, Query, Resolver } from 'type-graphql'
import { badInput } from '../../graph/index.js'
import { FestivalDate } from '../types/festival.types.js'

const [FIRST_YEAR, LAST_YEAR] = [1992, 2099]

@Resolver()
export class FestivalsResolver {
  readonly #years = new Map<number, readonly FestivalDate[]>()

  @Query(() => [FestivalDate], { description: '某年的节日，按日期 / Festivals of a year by date' })
  festivals(@Arg('year', () => Int) year: number): readonly FestivalDate[] {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw badInput(`year 应在 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间 / Out of range`)
    const known = this.#years.get(year)
    if (known) return known
    const dates = festivalsOfYear(year).map((day) => Object.assign(new FestivalDate(), day, { lunar: lunarDateOf(day.date).text }))
    this.#years.set(year, dates)
    return dates
  }
}
