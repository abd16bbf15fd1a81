import { Content0001 } from './0001-content.js'
import { SignUps0002 } from './0002-sign-ups.js'
import { Awards0003 } from './0003-awards.js'
import { Pictures0004 } from './0004-pictures.js'
import { EventNews0005 } from './0005-event-news.js'
import { Staff0006 } from './0006-staff.js'
import { Desk0007 } from './0007-desk.js'
import { SignUpRules0008 } from './0008-sign-up-rules.js'
import { Draws0009 } from './0009-draws.js'
import { Notices0010 } from './0010-notices.js'
import { Retention0011 } from './0011-retention.js'
import { AwardWorkflow0012 } from './0012-award-workflow.js'
import { AwardLatestPersons0013 } from './0013-award-latest-persons.js'
import { CheckIns0014 } from './0014-check-ins.js'
import { PictureWords0024 } from './0024-picture-words.js'
import { NoticeEnd0026 } from './0026-notice-end.js'
import { VenueTold0027 } from './0027-venue-told.js'
import { PublicChanges0028 } from './0028-public-changes.js'
import { PeriodPeople0029 } from './0029-period-people.js'
import { ReadingsBySystem0030 } from './0030-readings-by-system.js'
import { DeskLogsKept0031 } from './0031-desk-logs-kept.js'
import { WithinQuota0032 } from './0032-within-quota.js'

/** In the order in which they run; a migration that has run anywhere is never edited. */
export const sqliteMigrations = [
  { name: '0001-content', class: Content0001 },
  { name: '0002-sign-ups', class: SignUps0002 },
  { name: '0003-awards', class: Awards0003 },
  { name: '0004-pictures', class: Pictures0004 },
  { name: '0005-event-news', class: EventNews0005 },
  { name: '0006-staff', class: Staff0006 },
  { name: '0007-desk', class: Desk0007 },
  { name: '0008-sign-up-rules', class: SignUpRules0008 },
  { name: '0009-draws', class: Draws0009 },
  { name: '0010-notices', class: Notices0010 },
  { name: '0011-retention', class: Retention0011 },
  { name: '0012-award-workflow', class: AwardWorkflow0012 },
  { name: '0013-award-latest-persons', class: AwardLatestPersons0013 },
  { name: '0014-check-ins', class: CheckIns0014 },
  { name: '0024-picture-words', class: PictureWords0024 },
  { name: '0026-notice-end', class: NoticeEnd0026 },
  { name: '0027-venue-told', class: VenueTold0027 },
  { name: '0028-public-changes', class: PublicChanges0028 },
  { name: '0029-period-people', class: PeriodPeople0029 },
  { name: '0030-readings-by-system', class: ReadingsBySystem0030 },
  { name: '0031-desk-logs-kept', class: DeskLogsKept0031 },
  { name: '0032-within-quota', class: WithinQuota0032 },
]
