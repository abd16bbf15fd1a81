import { attendanceNotice } from '../../publishing/large-events'
import type { SidePanel } from './panel.types'
import { PanelWarning } from './panel-text'
import { useDraft } from './use-draft'

/** Says what a large event needs, from the moment its number is typed. */
export const AttendancePanel: SidePanel = ({ model }) => {
  const { expectedAttendance, permitNumber } = useDraft()
  const notice = model === 'api::activity.activity' ? attendanceNotice(Number(expectedAttendance ?? 0), permitNumber) : null
  return notice ? { title: '人多的活动', content: <PanelWarning role="status">{notice}</PanelWarning> } : null
}
