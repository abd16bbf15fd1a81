import type { APIRoute } from 'astro'

/** Says that this server answers; it says nothing about the API, without which pages still stand. */
export const GET: APIRoute = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
