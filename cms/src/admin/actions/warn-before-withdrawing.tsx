import type { EventLifeAnswer } from '../../event-life/event-life.types'
import { withdrawalWarnings } from '../../event-life/life-sentences'
import { lifeAddress } from '../panels/life-address'
import { PanelDanger, PanelText } from '../panels/panel-text'
import { useAnswer } from '../panels/use-answer'
import type { ActionView, DocumentAction } from './action.types'

interface Subject {
  address: string
  /** Where it stands among others. */
  title?: string
}

function subjectsOf({ model, documentId, documents }: ActionView): Subject[] {
  const chosen: { documentId?: string; title?: string }[] = documents ?? [{ documentId }]
  return chosen.flatMap(({ documentId: id, title }) => {
    const address = lifeAddress(model, id)
    return address ? [{ address, title }] : []
  })
}

/** 撤下 and 删除, of one entry or of several, ask before they do it and say how many people who signed up it would hit. */
export function warnBeforeWithdrawing(action: DocumentAction, question: string): DocumentAction {
  const warned: DocumentAction = (view) => {
    const description = action(view)
    if (!description) return null
    const { dialog, onClick, label } = description
    const content = (
      <div>
        {dialog?.content ?? <PanelText>{question}</PanelText>}
        {subjectsOf(view).map((subject) => (
          <Affected key={subject.address} {...subject} />
        ))}
      </div>
    )
    if (dialog) return { ...description, dialog: { ...dialog, content } }
    const confirm = async () => {
      await onClick?.(undefined as never)
    }
    return {
      ...description,
      onClick: () => false,
      dialog: { type: 'dialog', title: label, variant: 'danger', content, onConfirm: confirm },
    }
  }
  return Object.assign(warned, { type: action.type, position: action.position })
}

function Affected({ address, title }: Subject) {
  const answer = useAnswer<EventLifeAnswer>(address)
  if (answer.kind === 'WAITING') return <PanelText role="status">正在看有多少人报了名……</PanelText>
  const life = answer.kind === 'HERE' ? answer.value.life : { kind: 'UNAVAILABLE' as const }
  const which = title ? `${title}：` : ''
  if (life.kind === 'UNAVAILABLE') return <PanelDanger role="status">{which}报名系统没有回应，看不到有多少人报了名。</PanelDanger>
  return (
    <div role="status">
      {withdrawalWarnings(life).map((warning) => (
        <PanelDanger key={warning}>{which + warning}</PanelDanger>
      ))}
    </div>
  )
}
