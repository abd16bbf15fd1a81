import { Content0001 } from './0001-content.js'
import { SignUps0002 } from './0002-sign-ups.js'
import { Awards0003 } from './0003-awards.js'
import { Pictures0004 } from './0004-pictures.js'
import { EventNews0005 } from './0005-event-news.js'

/** In the order in which they run; a migration that has run anywhere is never edited. */
export const postgresMigrations = [
  { name: '0001-content', class: Content0001 },
  { name: '0002-sign-ups', class: SignUps0002 },
  { name: '0003-awards', class: Awards0003 },
  { name: '0004-pictures', class: Pictures0004 },
  { name: '0005-event-news', class: EventNews0005 },
]
