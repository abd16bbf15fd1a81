import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { changedTerms } from '../../event-life/changed-terms'
import type { EventLifeAnswer } from '../../event-life/event-life.types'
import { lifeQuestion } from '../../event-life/life-question'
import { changeWarnings } from '../../event-life/life-sentences'
import { lifeAddress } from '../panels/life-address'
import { PanelDanger } from '../panels/panel-text'
import { type Draft, draftTerms } from '../panels/use-draft'
import type { ActionDescription, ActionView, DocumentAction } from './action.types'

/** 发布 first asks how many people a change would hit, and where it would hit any lets the editor confirm that they know. */
export function warnBeforePublishing(publish: DocumentAction): DocumentAction {
  const warned: DocumentAction = (view) => {
    const action = publish(view)
    const ask = useChangeWarnings(view)
    const [warnings, setWarnings] = useState<string[]>([])
    const { toggleNotification } = useNotification()
    const press = async (event: SyntheticEvent) => {
      const found = await ask()
      setWarnings(found)
      return found.length > 0 ? false : action?.onClick?.(event)
    }
    const confirm = async (event: SyntheticEvent | undefined) => {
      const published = await action?.onClick?.(event as SyntheticEvent)
      if (published || !action?.dialog) return
      toggleNotification({ type: 'warning', message: '有相关内容还是草稿，这次发布没有带上，请把它们也发布。' })
      await action.dialog.onConfirm?.()
    }
    usePublishKey(action, lifeAddress(view.model, view.documentId) !== null)
    if (!action || !lifeAddress(view.model, view.documentId)) return action
    return { ...action, onClick: press, dialog: warnings.length > 0 ? dialogOf(warnings, confirm) : action.dialog }
  }
  return Object.assign(warned, { type: publish.type, position: publish.position })
}

const dialogOf = (warnings: readonly string[], confirm: (event: undefined) => Promise<void>): ActionDescription['dialog'] => ({
  type: 'dialog',
  title: '有人已经报了名',
  variant: 'danger',
  confirmLabel: '知道了，发布',
  content: (
    <div>
      {warnings.map((warning) => (
        <PanelDanger key={warning}>{warning}</PanelDanger>
      ))}
    </div>
  ),
  onConfirm: () => confirm(undefined),
})

/** Asked at the moment of the press. A sign-up system that does not answer keeps nobody from publishing. */
function useChangeWarnings({ model, documentId }: ActionView): () => Promise<string[]> {
  const { get } = useFetchClient()
  const getValues = useForm('WarnBeforePublishing', (form) => form.getValues)
  const address = lifeAddress(model, documentId)
  return async () => {
    if (!address) return []
    try {
      const { data } = await get<EventLifeAnswer>(address)
      const changed = data.terms ? changedTerms(data.terms, draftTerms(getValues() as Draft, data.savedVenueId)) : []
      const question = lifeQuestion(changed)
      return changeWarnings(question ? (await get<EventLifeAnswer>(address + question)).data : data, changed)
    } catch {
      return []
    }
  }
}

/** Ctrl+Shift+Enter publishes past every button; for an event it presses the button instead, so that nobody is passed over. */
function usePublishKey(action: ActionDescription | null, isEvent: boolean): void {
  const label = useRef(action?.label)
  label.current = action?.label
  useEffect(() => {
    if (!isEvent) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('aside button')]
      buttons.find(({ textContent }) => textContent === label.current)?.click()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isEvent])
}
