import { aboutWords, festivalWords } from './about.ts'
import { activityWords } from './activities.ts'
import { errorWords } from './errors.ts'
import { eventWords, panelWords } from './events.ts'
import { homeWords } from './home.ts'
import { honourWords } from './honours.ts'
import { layoutWords } from './layout.ts'
import { lectureWords } from './lectures.ts'
import { teamWords } from './teams.ts'

/** Every sentence of the content pages, by area. */
export const zhCN = {
  layout: layoutWords,
  errors: errorWords,
  home: homeWords,
  activities: activityWords,
  events: eventWords,
  panel: panelWords,
  lectures: lectureWords,
  honours: honourWords,
  teams: teamWords,
  about: aboutWords,
  festivals: festivalWords,
} as const
