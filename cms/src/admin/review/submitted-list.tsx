import { localDateOf, monthDayText, timeText } from '@culture/calendar'
import { Link } from 'react-router-dom'
import { styled } from 'styled-components'
import type { ReviewedType, SubmittedDraft } from '../../review/review.types'
import { PanelText } from '../panels/panel-text'
import { useAnswer } from '../panels/use-answer'
import { themeColor as color } from '../theme-color'

const words: Record<ReviewedType, string> = { activity: '活动', 'lecture-session': '道德讲堂' }
const waiting = { WAITING: '正在取……', FAILED: '没有取到，请刷新再试。' }

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  li {
    padding: 1.2rem 1.6rem;
    border-radius: 0.4rem;
    background: ${color('neutral0')};
  }
  a {
    font-size: 1.6rem;
    color: ${color('primary600')};
  }
`

/** What teams have handed in, the longest waiting first. */
export function SubmittedList() {
  const answer = useAnswer<{ drafts: SubmittedDraft[] }>('/culture/submitted')
  if (answer.kind !== 'HERE') return <PanelText role="status">{waiting[answer.kind]}</PanelText>
  const { drafts } = answer.value
  if (drafts.length === 0) return <PanelText role="status">没有等您看的稿子。</PanelText>
  return (
    <List>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Link to={`/content-manager/collection-types/api::${draft.type}.${draft.type}/${draft.id}`}>{draft.title}</Link>
          <PanelText>{[words[draft.type], draft.teams.join('、'), saved(draft)].filter(Boolean).join(' · ')}</PanelText>
        </li>
      ))}
    </List>
  )
}

function saved({ savedAt, savedBy }: SubmittedDraft): string {
  const instant = new Date(savedAt)
  return `${savedBy ? `${savedBy}，` : ''}${monthDayText(localDateOf(instant))}${timeText(instant)}`
}
