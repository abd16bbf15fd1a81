import type { EventLifeAnswer } from '../../event-life/event-life.types'
import { lifeSentences } from '../../event-life/life-sentences'
import type { SidePanel } from './panel.types'
import { PanelLink, PanelText, PanelWarning } from './panel-text'
import { useAnswer } from './use-answer'
import { useDraft } from './use-draft'

const types: Record<string, string> = { 'api::activity.activity': 'activity', 'api::lecture-session.lecture-session': 'lecture-session' }

/** How an event stands: who signed up, who waits, and how many people a change would hit before it is published. */
export const EventLifePanel: SidePanel = ({ model, documentId }) => {
  const type = types[model]
  return type && documentId ? { title: '这场活动现在', content: <EventLife type={type} id={documentId} /> } : null
}

function EventLife({ type, id }: { type: string; id: string }) {
  const capacity = useDraft().signUp?.capacity
  const address = `/culture/event-life/${type}/${id}`
  const now = useAnswer<EventLifeAnswer>(address)
  const lowered = now?.life.kind === 'LIFE' && typeof capacity === 'number' && capacity >= 0 && capacity < now.life.capacity
  const asked = useAnswer<EventLifeAnswer>(lowered ? `${address}?capacity=${capacity}` : null)
  const answer = asked ?? now
  if (!answer) return <PanelText role="status">正在看报名情况……</PanelText>
  const { facts, warnings } = lifeSentences(answer.life)
  return (
    <>
      <div role="status">
        {facts.map((fact) => (
          <PanelText key={fact}>{fact}</PanelText>
        ))}
      </div>
      {warnings.map((warning) => (
        <PanelWarning key={warning}>{warning}</PanelWarning>
      ))}
      {answer.life.kind === 'LIFE' && (
        <PanelLink href={answer.deskUrl} target="_blank" rel="noreferrer">
          去服务台看名单
        </PanelLink>
      )}
    </>
  )
}
