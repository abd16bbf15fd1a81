import { chineseNumber } from '@culture/calendar'
import { homeWords } from '../../words/home.ts'

export interface Occasion {
  name: string
  /** 0 on the day itself. */
  daysAway: number
}
export interface HeadlineFacts {
  festival: Occasion | null
  /** Events today. */
  today: number
  /** Events in the seven days that begin today. */
  week: number
}

const withinDays = 14

/** 两件事 and 两天, but 十二天: before a measure word a lone two is 两. */
const counted = (count: number) => (count === 2 ? '两' : chineseNumber(count))

/**
 * The front page's headline in parts that no line breaks: a festival within two weeks comes first, then what is on
 * today, then the week.
 */
export function headline({ festival, today, week }: HeadlineFacts): readonly string[] {
  if (festival !== null && festival.daysAway <= withinDays) {
    if (festival.daysAway === 0) return homeWords.festivalToday(festival.name)
    if (festival.daysAway === 1) return homeWords.festivalTomorrow(festival.name)
    return homeWords.festivalIn(festival.name, counted(festival.daysAway))
  }
  if (today > 0) return homeWords.today(counted(today))
  return week > 0 ? homeWords.week(counted(week)) : homeWords.quiet
}
