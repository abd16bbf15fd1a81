import { changedTerms, type TermChange } from '../../event-life/changed-terms'
import type { EventLifeAnswer } from '../../event-life/event-life.types'
import { lifeQuestion } from '../../event-life/life-question'
import { changeWarnings, lifeFacts, standingWarnings } from '../../event-life/life-sentences'
import { lifeAddress } from './life-address'
import type { SidePanel } from './panel.types'
import { PanelDanger, PanelLink, PanelText, PanelWarning } from './panel-text'
import { useAnswer } from './use-answer'
import { draftTerms, useDraft } from './use-draft'

/** How an event stands: who signed up, who waits, and how many people a change would hit before it is published. */
export const EventLifePanel: SidePanel = ({ model, documentId, document }) => {
  const address = lifeAddress(model, documentId)
  return address ? { title: '这场活动现在', content: <EventLife address={address} version={document?.updatedAt ?? ''} /> } : null
}

function EventLife({ address, version }: { address: string; version: string }) {
  const draft = useDraft()
  const now = useAnswer<EventLifeAnswer>(address, version)
  const here = now.kind === 'HERE' ? now.value : null
  const changed = here?.terms ? changedTerms(here.terms, draftTerms(draft, here.savedVenueId)) : []
  const question = lifeQuestion(changed)
  const asked = useAnswer<EventLifeAnswer>(question ? address + question : null, version)
  const answer = asked.kind === 'HERE' ? asked : now
  if (answer.kind === 'WAITING') return <PanelText role="status">正在看报名情况……</PanelText>
  const shown = answer.kind === 'HERE' ? answer.value : null
  return <Shown answer={shown} changed={changed} />
}

function Shown({ answer, changed }: { answer: EventLifeAnswer | null; changed: readonly TermChange[] }) {
  const life = answer?.life ?? { kind: 'UNAVAILABLE' as const }
  return (
    <>
      <div role="status">
        {lifeFacts(life).map((fact) => (
          <PanelText key={fact}>{fact}</PanelText>
        ))}
        {answer && changeWarnings(answer, changed).map((warning) => <PanelDanger key={warning}>{warning}</PanelDanger>)}
      </div>
      {standingWarnings(life).map((warning) => (
        <PanelWarning key={warning}>{warning}</PanelWarning>
      ))}
      {answer?.life.kind === 'LIFE' && (
        <PanelLink href={answer.deskUrl} target="_blank" rel="noreferrer">
          去服务台看名单
        </PanelLink>
      )}
    </>
  )
}
