import type { APIRoute } from 'astro'
import { pictureAnswer } from '../../../features/awards/pictures/answer-picture.ts'
import { deskOf } from '../../../features/desk/session/desk-door.ts'

/** A picture of an entry, for staff whose role sees entries. */
export const GET: APIRoute = async ({ locals, params }) => pictureAnswer(await deskOf(locals).picture(params.id ?? ''), 'no-store')
