import { dateParts, localDateOf } from '@culture/calendar'
import type { Core } from '@strapi/strapi'
import { codeOf } from '../words/choices'
import { type SessionMark, type TopicField, type TopicMatrix, topicFields } from './topic-matrix.types'

const UID = 'api::lecture-session.lecture-session'
export interface SessionRow extends Partial<Record<TopicField, boolean | null>> {
  documentId: string
  title: string
  issueNo: number | null
  eventStatus: string
  meetings: { startsAt: string }[]
}
/** Which topic class had which sessions in which month (Asia/Shanghai). Drafts count as planned; what was cancelled did not happen. */
export function topicMatrixOf(rows: readonly SessionRow[], publishedIds: ReadonlySet<string>, year: number): TopicMatrix {
  const held = rows.filter(({ eventStatus }) => codeOf('eventStatus', eventStatus) !== 'CANCELLED')
  const mark = ({ documentId, title, issueNo }: SessionRow): SessionMark => ({
    id: documentId,
    title,
    issueNo,
    published: publishedIds.has(documentId),
  })
  const inMonth = (row: SessionRow, month: number) => {
    const date = firstDate(row)
    return date !== null && date.year === year && date.month === month
  }
  return {
    year,
    topics: topicFields.map((field) => ({
      field,
      months: Array.from({ length: 12 }, (_, index) => held.filter((row) => row[field] && inMonth(row, index + 1)).map(mark)),
    })),
    undated: held.filter((row) => firstDate(row) === null).map(mark),
  }
}

function firstDate({ meetings }: SessionRow) {
  const [first] = meetings.map(({ startsAt }) => new Date(startsAt).getTime()).sort((a, b) => a - b)
  return first === undefined ? null : dateParts(localDateOf(new Date(first)))
}

export async function topicMatrix(strapi: Core.Strapi, year: number): Promise<TopicMatrix> {
  const sessions = strapi.db.query(UID)
  const rows = (await sessions.findMany({
    where: { publishedAt: null },
    populate: { meetings: true },
    orderBy: { issueNo: 'asc' },
  })) as SessionRow[]
  const published = (await sessions.findMany({ select: ['id', 'documentId'], where: { publishedAt: { $notNull: true } } })) as SessionRow[]
  return topicMatrixOf(rows, new Set(published.map(({ documentId }) => documentId)), year)
}
