import type { EventLifeAnswer } from '../../event-life/event-life.types'
import { lifeSentences } from '../../event-life/life-sentences'
import type { SidePanel } from './panel.types'
import { PanelLink, PanelText, PanelWarning } from './panel-text'
import { useAnswer } from './use-answer'
import { useDraft } from './use-draft'

const types: Record<string, string> = { 'api::activity.activity': 'activity', 'api::lecture-session.lecture-session': 'lecture-session' }

/** How an event stands: who signed up, who waits, and how many people a change would hit before it is published. */
export const EventLifePanel: SidePanel = ({ model, documentId, document }) => {
  const type = types[model]
  return type && documentId
    ? { title: '这场活动现在', content: <EventLife type={type} id={documentId} version={document?.updatedAt ?? ''} /> }
    : null
}

function EventLife({ type, id, version }: { type: string; id: string; version: string }) {
  const capacity = useDraft().signUp?.capacity
  const address = `/culture/event-life/${type}/${id}`
  const now = useAnswer<EventLifeAnswer>(address, version)
  const life = now.kind === 'HERE' ? now.value.life : null
  const lowered = life?.kind === 'LIFE' && typeof capacity === 'number' && capacity >= 0 && capacity < life.capacity
  const asked = useAnswer<EventLifeAnswer>(lowered ? `${address}?capacity=${capacity}` : null, version)
  const answer = asked.kind === 'HERE' ? asked : now
  if (answer.kind === 'WAITING') return <PanelText role="status">正在看报名情况……</PanelText>
  const shown = answer.kind === 'HERE' ? answer.value : null
  const { facts, warnings } = lifeSentences(shown?.life ?? { kind: 'UNAVAILABLE' })
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
      {shown?.life.kind === 'LIFE' && (
        <PanelLink href={shown.deskUrl} target="_blank" rel="noreferrer">
          去服务台看名单
        </PanelLink>
      )}
    </>
  )
}
