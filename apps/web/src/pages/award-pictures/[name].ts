import type { APIRoute } from 'astro'
import { pictureAnswer } from '../../features/awards/pictures/answer-picture.ts'
import { fetchShownPicture } from '../../gateway/index.ts'

/** A picture of an honour. Its family may take it down at any moment: every cache asks again. */
export const GET: APIRoute = async ({ params }) => pictureAnswer(await fetchShownPicture(params.name ?? ''), 'private, no-cache')
