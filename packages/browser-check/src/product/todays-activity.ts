import { inject } from 'vitest'
import { openCms } from './editor.ts'
import { askGraph, untilKnown } from './graph.ts'
import { freshSlug, publishActivity, todayInHours } from './new-activity.ts'
import { openSignUps } from './sign-ups.ts'

export interface TodaysActivity {
  slug: string
  /** Its roster's address at the desk. */
  roster: string
  signUps: Awaited<ReturnType<typeof openSignUps>>
}

/** A fresh activity of today, of a team that the demonstration's door login belongs to. */
export const publishToday = async (name: string, title: string, capacity: number): Promise<TodaysActivity> => {
  const slug = freshSlug(name)
  const editor = openCms(inject('cmsUrl'), inject('editorToken'))
  const startsInHours = todayInHours(new Date())
  await publishActivity(editor, { title, slug, capacity, startsInHours, closesInHours: startsInHours, team: 'culture-volunteers' })
  await untilKnown(inject('apiUrl'), slug)
  const question = 'query Event($slug: String!) { event(slug: $slug) { id } }'
  const { event } = await askGraph<{ event: { id: string } }>(inject('apiUrl'), question, { slug })
  return { slug, roster: `./desk/events/${event.id}`, signUps: await openSignUps(inject('apiUrl'), slug) }
}
