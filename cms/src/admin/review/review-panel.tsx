import { useDocumentRBAC } from '@strapi/strapi/admin'
import type { ReviewedType, ReviewMark } from '../../review/review.types'
import { codeOf, type Word } from '../../words/choices'
import { eventType } from '../panels/life-address'
import type { SidePanel } from '../panels/panel.types'
import { PanelButton, PanelText } from '../panels/panel-text'
import { useMarkForReviewMutation } from './review-api'

const forTeam: Record<ReviewMark | 'NONE', string> = {
  NONE: '写好先按“保存”，再按“交给社区编辑”。社区编辑看过会发布。',
  SUBMITTED: '已经交给社区编辑了。还想再改，改好按“保存”就行。',
  RETURNED: '社区编辑请您再改一改。改好按“保存”，再交一次。',
}
const forCommunity: Record<ReviewMark, string> = {
  SUBMITTED: '这是队伍交来的稿子，请您看一看。没问题就发布；要队里再改，就按下面。',
  RETURNED: '已经请队里再改，等他们改好再交来。',
}

/** How a draft stands between a team and the community's editor, and the way back. */
export const ReviewPanel: SidePanel = ({ model, documentId, document }) => {
  const mayPublish = useDocumentRBAC('ReviewPanel', ({ canPublish }) => canPublish, false)
  const type = eventType(model)
  const mark = codeOf('reviewMark', document?.review as Word<'reviewMark'> | null)
  if (!type || (mayPublish && !mark)) return null
  const text = mayPublish && mark ? forCommunity[mark] : forTeam[mark ?? 'NONE']
  return {
    title: '交稿',
    content: (
      <>
        <PanelText role="status">{text}</PanelText>
        {mayPublish && mark === 'SUBMITTED' && documentId && <GiveBack type={type} id={documentId} />}
      </>
    ),
  }
}

function GiveBack({ type, id }: { type: ReviewedType; id: string }) {
  const [mark, { isLoading, isError }] = useMarkForReviewMutation()
  return (
    <>
      <PanelButton type="button" disabled={isLoading} onClick={() => mark({ type, id, mark: 'RETURNED' })}>
        请队里再改
      </PanelButton>
      {isError && <PanelText role="status">没有成功，请再按一次。</PanelText>}
    </>
  )
}
