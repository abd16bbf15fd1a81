import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { GeneratedActivities } from '../../recurrence/generated-activities.types'
import { generationSentence } from '../../recurrence/generation-sentence'
import type { SidePanel } from './panel.types'
import { PanelButton, PanelText } from './panel-text'

const MONTHS = 3

/** Beside a series with a day of its own: one button writes the drafts of the coming months. */
export const SeriesPanel: SidePanel = ({ model, documentId }) =>
  model === 'api::series.series' && documentId ? { title: '每月的活动', content: <Generate id={documentId} /> } : null

function Generate({ id }: { id: string }) {
  const { post } = useFetchClient()
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)
  const generate = async () => {
    setBusy(true)
    try {
      const { data } = await post<GeneratedActivities>(`/culture/series/${id}/activities`, { months: MONTHS })
      setTold(generationSentence(data))
    } catch {
      setTold('没有成功，请再试一次；一直不行请找管理员。')
    }
    setBusy(false)
  }
  return (
    <>
      <PanelText>按保存过的“每月的日子”，给往后 {MONTHS} 个月各写一份草稿。有了的不会重复。</PanelText>
      <PanelButton type="button" disabled={busy} onClick={generate}>
        生成活动草稿
      </PanelButton>
      <PanelText role="status">{told}</PanelText>
    </>
  )
}
