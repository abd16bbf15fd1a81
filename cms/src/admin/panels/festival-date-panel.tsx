import type { SidePanel } from './panel.types'
import { PanelText } from './panel-text'
import { useAnswer } from './use-answer'
import { type Draft, pickedId, useDraft } from './use-draft'

/** While a time is counted from a festival: the day it falls on, in both calendars. */
export const FestivalDatePanel: SidePanel = ({ model, documentId }) => {
  const { festival, festivalSchedule: schedule } = useDraft()
  if (model !== 'api::activity.activity' || !schedule) return null
  return { title: '按节日推算的日子', content: <FestivalDate activity={documentId} festival={festival} schedule={schedule} /> }
}

interface Props {
  activity: string | undefined
  festival: Draft['festival']
  schedule: NonNullable<Draft['festivalSchedule']>
}

function FestivalDate({ activity, festival, schedule: { year, offsetDays } }: Props) {
  const id = pickedId(festival)
  const saved = activity && id === undefined ? `activity=${activity}` : null
  const subject = id ? `festival=${id}` : saved
  const counted = Number.isInteger(year) && Number.isInteger(offsetDays)
  const answer = useAnswer<{ sentence: string | null }>(
    subject && counted ? `/culture/festival-date?${subject}&year=${year}&offset=${offsetDays}` : null,
  )
  if (!counted) return <PanelText>填好哪一年、节日前后几天，这里会显示公历和农历日期。</PanelText>
  const sentence = answer.kind === 'HERE' ? answer.value.sentence : null
  return <PanelText role="status">{sentence ?? '先选好“节日”，这里会显示公历和农历日期。'}</PanelText>
}
