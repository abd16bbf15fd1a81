import type { APIRoute } from 'astro'
import { answerPicture } from '../../../../features/awards/pictures/answer-picture.ts'

export const GET: APIRoute = (context) => answerPicture(context, () => 'NOMINATOR')
