import type { StrapiApp } from '@strapi/strapi/admin'
import type { DocumentAction } from './actions/action.types'
import { warnBeforePublishing } from './actions/warn-before-publishing'
import { warnBeforeWithdrawing } from './actions/warn-before-withdrawing'
import { drawTimes, registerFields } from './fields/register-fields'
import { homeWidgets } from './home/home-widgets'
import { keepInSight } from './keep-in-sight'
import { MatrixIcon } from './lectures/matrix-icon'
import logo from './logo.svg'
import { mendNames } from './names/mend-names'
import { AttendancePanel } from './panels/attendance-panel'
import { EventLifePanel } from './panels/event-life-panel'
import { FestivalDatePanel } from './panels/festival-date-panel'
import { LectureFilePanel } from './panels/lecture-file-panel'
import type { SidePanel } from './panels/panel.types'
import { SeriesPanel } from './panels/series-panel'
import { orHandIn } from './review/hand-in'
import { ReviewPanel } from './review/review-panel'
import { SubmittedIcon } from './review/submitted-icon'
import { admin } from './translations/admin'
import { contentManager } from './translations/content-manager'
import { mediaLibrary } from './translations/media-library'
import { pictureDialogs } from './translations/picture-dialogs'

const LANGUAGE = 'strapi-admin-language'
const NEWS_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false'

// Strapi starts in English until somebody chooses; here the first choice is made before it looks.
if (!window.localStorage.getItem(LANGUAGE)) window.localStorage.setItem(LANGUAGE, 'zh-Hans')

// Its news, in English and with a link abroad, is nothing for an editor. The key ends in the project's id, which is switched off.
for (const id of ['false', 'undefined']) window.localStorage.setItem(`${NEWS_BANNER}:${id}`, 'true')

interface ContentManager {
  addEditViewSidePanel(panels: SidePanel[]): void
  addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void
  addBulkAction(change: (actions: DocumentAction[]) => DocumentAction[]): void
}

function withWarnings(action: DocumentAction): DocumentAction {
  if (action.type === 'unpublish') return warnBeforeWithdrawing(action, '撤下以后，网站上就看不到了。确定撤下吗？')
  return action.type === 'delete' ? warnBeforeWithdrawing(action, '删了就找不回来了。确定删除吗？') : action
}

const withQuestions = (action: DocumentAction): DocumentAction =>
  action.type === 'publish' ? orHandIn(warnBeforePublishing(action)) : withWarnings(action)

const prefixed = (prefix: string, words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]))

export default {
  config: {
    locales: ['zh-Hans'],
    tutorials: false,
    notifications: { releases: false },
    head: { favicon: logo },
    auth: { logo },
    menu: { logo },
    translations: {
      'zh-Hans': {
        ...admin,
        ...prefixed('content-manager', contentManager),
        ...prefixed('upload', { ...mediaLibrary, ...pictureDialogs }),
      },
    },
  },
  register(app: StrapiApp) {
    registerFields(app)
    app.widgets.register(homeWidgets)
    app.addMenuLink({
      to: 'submitted',
      icon: SubmittedIcon,
      intlLabel: { id: 'culture.submitted', defaultMessage: '请审核的稿子' },
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::activity.activity' }],
      Component: () => import('./review/submitted-page'),
    })
    app.addMenuLink({
      to: 'lecture-matrix',
      icon: MatrixIcon,
      intlLabel: { id: 'culture.lecture-matrix', defaultMessage: '讲堂选题表' },
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::lecture-session.lecture-session' }],
      Component: () => import('./lectures/topic-matrix-page'),
    })
  },
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as { apis: ContentManager }
    apis.addEditViewSidePanel([ReviewPanel, EventLifePanel, FestivalDatePanel, AttendancePanel, SeriesPanel, LectureFilePanel])
    apis.addDocumentAction((actions) => actions.map(withQuestions))
    apis.addBulkAction((actions) => actions.map(withWarnings))
    drawTimes(app)
    mendNames()
    keepInSight()
  },
}
