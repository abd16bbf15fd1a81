import type { APIRoute } from 'astro'
import { answerPicture } from '../../../../features/awards/pictures/answer-picture.ts'

/** The code that was handed over stands alone; the family's own comes with the telephone's last four digits. */
export const GET: APIRoute = (context) => answerPicture(context, (phoneTail) => (phoneTail === '' ? 'ASKED' : 'FAMILY'))
