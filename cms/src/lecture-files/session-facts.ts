import { dateTimeText } from '@culture/calendar'
import { facts } from './file-page'
import type { SavedSession } from './read-session'

export const sessionTitle = ({ year, issueNo, title }: Pick<SavedSession, 'year' | 'issueNo' | 'title'>): string =>
  `道德讲堂 ${year}年第${issueNo}期 ${title}`

export const startOf = ({ meetings }: Pick<SavedSession, 'meetings'>): Date | null => {
  const [first] = meetings.map(({ startsAt }) => Date.parse(startsAt)).sort((one, other) => one - other)
  return first === undefined ? null : new Date(first)
}

/** The head of every page of the file. */
export function sessionFacts(session: SavedSession): string {
  const start = startOf(session)
  const topics = [
    ...(session.socialMorality ? ['社会公德'] : []),
    ...(session.professionalEthics ? ['职业道德'] : []),
    ...(session.familyVirtue ? ['家庭美德'] : []),
    ...(session.personalCharacter ? ['个人品德'] : []),
  ]
  return facts([
    ['题目', session.title],
    ['期次', `${session.year}年第${session.issueNo}期`],
    ['时间', start && dateTimeText(start)],
    ['地点', session.venue?.name ?? null],
    ['四德', topics.join('、')],
    ['主持人', session.host?.name ?? null],
    ['宣讲人', session.speakers.map(({ kind, name }) => `${name}（${kind}）`).join('、')],
  ])
}
