import { addDays, localDateOf, monthDayText } from '@culture/calendar'
import type { ContentStore } from '../../content/index.js'
import { toGlobalId } from '../../kernel/ids.js'
import type { PublicBoard } from '../board.js'
import { toPictures } from '../pictures/present-pictures.js'
import { NoticeCandidate, PublicNotice } from './notice.types.js'
import type { ShownNotice } from './notice-board.js'

export interface PresentingNotice {
  board: PublicBoard
  content: ContentStore
  now: Date
  siteUrl: string
}

const lastDay = (closesAt: Date): string => addDays(localDateOf(closesAt), -1)

function howToObject(content: ContentStore, closesAt: Date): string {
  const { settings } = content.current
  const phone = settings?.telephone ? `打电话${settings.telephone}` : '打社区电话'
  const place = settings?.address ? `，到${settings.address}` : ''
  return `有不同意见，请在${monthDayText(lastDay(closesAt))}24:00前反映：在网上填写，${phone}${place}，或交书面材料。可以不留姓名；留了联系方式，我们会答复，并且保密。`
}

/** The notice as it is to be read now; a moment later it may be a tombstone. */
export function toNotice(notice: ShownNotice, { board, content, now, siteUrl }: PresentingNotice): PublicNotice {
  const { id, cycleId, round, startsOn, closesAt, extended, candidateCount, confirmedCount, settled } = notice
  const cycle = board.cycles.byId(cycleId)
  const open = board.notices.isOpen(notice, now)
  const shown = open ? notice.candidates : []
  const candidates = shown.map(({ awardId, displayName, summary, deed }) =>
    Object.assign(new NoticeCandidate(), {
      ...{ id: toGlobalId('NoticeCandidate', awardId), displayName, summary, deed },
      pictures: toPictures(board, siteUrl, { awardId, displayName }),
    }),
  )
  const globalId = toGlobalId('PublicNotice', id)
  return Object.assign(new PublicNotice(), {
    ...{ id: globalId, cycleRecordId: cycleId, title: `${cycle?.name ?? ''}年度${cycle?.title ?? ''}候选名单公示`, round, startsOn },
    ...{ endsOn: lastDay(closesAt), closesAt, extended, state: open ? 'OPEN' : 'CLOSED', candidates, candidateCount },
    ...{ confirmedCount: open ? null : confirmedCount, result: !open && settled ? 'SETTLED' : 'PENDING' },
    ...{ howToObject: howToObject(content, closesAt), url: `${siteUrl}/notices/${globalId}` },
  })
}
