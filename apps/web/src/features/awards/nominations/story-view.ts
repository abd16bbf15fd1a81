import type { HandedPicture, KeepPictureOutcome } from '../../../gateway/index.ts'
import { nominationFaultWords } from '../../../words/nomination-faults.ts'
import { pictureWords } from '../../../words/nomination-pictures.ts'
import { plainText } from '../../signups/form/plain-text.ts'
import type { Fault } from '../parts/faults.ts'
import { toldLine, toldText } from '../parts/told-text.ts'
import { checkPicture, noPicture, type PictureValues, pictureFaults, readPicture, readPictureValues } from '../pictures/read-picture.ts'
import { faultsOfSaving, type Saved } from './who-view.ts'

export const SUMMARY_LENGTH = 50
export const DEED_LENGTH = 800

/** The second page: what they do. */
export interface StoryValues {
  summary: string
  deed: string
}

/** Where one goes when everything is saved: on to the third page, out for today, or back here. */
export type AfterStory = 'next' | 'later' | 'here'

export type StoryView =
  | { page: 'FORM'; values: StoryValues; picture: PictureValues; faults: readonly Fault[] }
  | { page: 'SAVED'; goTo: AfterStory }

export interface StoryStep {
  form: FormData | null
  sent: boolean
  /** As it was saved. */
  saved: StoryValues
  save: (values: StoryValues) => Promise<Saved>
  addPicture: (picture: HandedPicture) => Promise<KeepPictureOutcome>
  dropPicture: (place: number) => Promise<boolean>
}

export const readStory = (form: FormData): StoryValues => ({
  summary: toldLine(form.get('summary')),
  deed: toldText(form.get('deed')),
})

const missing = ({ summary, deed }: StoryValues): Fault[] => [
  ...(summary === '' ? [{ field: 'summary', text: nominationFaultWords.summary }] : []),
  ...(deed === '' ? [{ field: 'deed', text: nominationFaultWords.deed }] : []),
]

const drops: Readonly<Record<string, number>> = { 'drop-1': 1, 'drop-2': 2 }

/** What becomes of the picture, once the texts are saved: a chosen file is never left behind. */
async function pictureStep(form: FormData, step: string, { addPicture, dropPicture }: StoryStep): Promise<Fault[]> {
  const place = drops[step]
  if (place !== undefined) return (await dropPicture(place)) ? [] : [{ field: 'pictures', text: pictureWords.dropFailed }]
  const file = readPicture(form)
  if (file === null && step !== 'picture') return []
  const faults = checkPicture(file)
  if (file === null || faults.length > 0) return faults
  const { shows, peopleAgree } = readPictureValues(form)
  const outcome = await addPicture({ bytes: new Uint8Array(await file.arrayBuffer()), words: shows, peopleAgree })
  return outcome.kind === 'KEPT' ? [] : pictureFaults(outcome)
}

const after = (step: string): AfterStory => {
  if (step === 'picture' || step in drops) return 'here'
  return step === 'later' ? 'later' : 'next'
}

/** Saves the texts, then the picture; whatever is refused stays on the page with what was typed. */
export async function storyView(story: StoryStep): Promise<StoryView> {
  const { form, sent, saved, save } = story
  if (form === null) return { page: 'FORM', values: saved, picture: noPicture, faults: [] }
  const [values, picture, step] = [readStory(form), readPictureValues(form), plainText(form.get('step'))]
  const shown = (faults: readonly Fault[]): StoryView => ({ page: 'FORM', values, picture, faults })
  const chosen: Fault[] = readPicture(form) ? [{ field: 'picture', text: pictureWords.chooseAgain }] : []
  if (!sent) return shown(chosen)
  const goTo = after(step)
  const faults = goTo === 'next' ? missing(values) : []
  if (faults.length > 0) return shown([...faults, ...chosen])
  const outcome = await save(values)
  if (outcome.kind !== 'SAVED') return shown([...faultsOfSaving(outcome), ...chosen])
  const refused = await pictureStep(form, step, story)
  return refused.length > 0 ? shown(refused) : { page: 'SAVED', goTo }
}
