import { useDocumentRBAC, useForm, useNotification } from '@strapi/strapi/admin'
import { codeOf, type Word } from '../../words/choices'
import type { ActionDescription, ActionView, DocumentAction } from '../actions/action.types'
import { eventType } from '../panels/life-address'
import { useMarkForReviewMutation } from './review-api'

/** In place of 发布, for those who may not: gives the saved draft to the community's editor. */
export function orHandIn(publish: DocumentAction): DocumentAction {
  const instead: DocumentAction = (view) => {
    const action = publish(view)
    const handIn = useHandIn(view)
    const mayPublish = useDocumentRBAC('HandIn', ({ canPublish }) => canPublish, false)
    return action && handIn && !mayPublish ? { ...handIn, position: action.position } : action
  }
  return Object.assign(instead, { type: publish.type, position: publish.position })
}

function useHandIn({ model, documentId, document, activeTab }: ActionView): ActionDescription | null {
  const [mark, { isLoading }] = useMarkForReviewMutation()
  const modified = useForm('HandIn', (form) => form.modified)
  const { toggleNotification } = useNotification()
  const type = eventType(model)
  if (!type) return null
  const handedIn = codeOf('reviewMark', document?.review as Word<'reviewMark'> | null) === 'SUBMITTED'
  return {
    type: 'hand-in',
    label: handedIn ? '已交给社区编辑' : '交给社区编辑',
    disabled: !documentId || modified || handedIn || activeTab === 'published',
    loading: isLoading,
    onClick: async () => {
      const answer = await mark({ type, id: documentId ?? '', mark: 'SUBMITTED' })
      toggleNotification(
        'error' in answer
          ? { type: 'danger', message: '没有交上去，请再按一次；一直不行请打电话找社区编辑。' }
          : { type: 'success', message: '交上去了，社区编辑看过会发布。' },
      )
    },
  }
}
