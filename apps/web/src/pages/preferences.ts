import type { APIRoute } from 'astro'
import { to } from '../addresses.ts'
import { keepPosted } from '../preferences/keep-posted.ts'
import { safeReturn } from '../preferences/reading-preferences.ts'

/** 大字版 and 深色显示: a plain form post that leaves a cookie and returns to the same address. */
export const POST: APIRoute = async ({ request, cookies, locals, redirect }) => {
  const form = await request.formData()
  keepPosted({ cookies, locals }, form)
  return redirect(safeReturn(form.get('return'), to('/')), 303)
}
