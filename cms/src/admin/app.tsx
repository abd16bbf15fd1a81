import type { StrapiApp } from '@strapi/strapi/admin'
import { MatrixIcon } from './lectures/matrix-icon'
import logo from './logo.svg'
import { AttendancePanel } from './panels/attendance-panel'
import { EventLifePanel } from './panels/event-life-panel'
import { FestivalDatePanel } from './panels/festival-date-panel'
import type { SidePanel } from './panels/panel.types'
import { SeriesPanel } from './panels/series-panel'
import { admin } from './translations/admin'
import { contentManager } from './translations/content-manager'
import { mediaLibrary } from './translations/media-library'

const LANGUAGE = 'strapi-admin-language'
const NEWS_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false'

// Strapi starts in English until somebody chooses; here the first choice is made before it looks.
if (!window.localStorage.getItem(LANGUAGE)) window.localStorage.setItem(LANGUAGE, 'zh-Hans')

// Its news, in English and with a link abroad, is nothing for an editor. The key ends in the project's id, which is switched off.
for (const id of ['false', 'undefined']) window.localStorage.setItem(`${NEWS_BANNER}:${id}`, 'true')

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
      'zh-Hans': { ...admin, ...prefixed('content-manager', contentManager), ...prefixed('upload', mediaLibrary) },
    },
  },
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'lecture-matrix',
      icon: MatrixIcon,
      intlLabel: { id: 'culture.lecture-matrix', defaultMessage: '讲堂选题表' },
      permissions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::lecture-session.lecture-session' }],
      Component: () => import('./lectures/topic-matrix-page'),
    })
  },
  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as { apis: { addEditViewSidePanel(panels: SidePanel[]): void } }
    apis.addEditViewSidePanel([EventLifePanel, FestivalDatePanel, AttendancePanel, SeriesPanel])
  },
}
