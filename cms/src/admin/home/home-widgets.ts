import type { WidgetArgs } from '@strapi/strapi/admin'
import { SubmittedIcon } from '../review/submitted-icon'
import { StartIcon } from './start-icon'

/** Counts of types, locales and tokens are nothing for an editor. */
const left = ['key-statistics', 'chart-entries']

const own: WidgetArgs[] = [
  {
    id: 'start-here',
    icon: StartIcon as never,
    title: { id: 'culture.start-here', defaultMessage: '从这里开始' },
    component: async () => (await import('./start-here')).default,
  },
  {
    id: 'submitted',
    icon: SubmittedIcon as never,
    title: { id: 'culture.submitted', defaultMessage: '请审核的稿子' },
    permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::activity.activity' }],
    component: async () => (await import('../review/submitted-list')).SubmittedList,
  },
]

/** The page after the log-in begins with what people come for. */
export const homeWidgets = (widgets: WidgetArgs[]): WidgetArgs[] => [...own, ...widgets.filter(({ id }) => !left.includes(id))]
