import { SIGNATURE_HEADER, verifySignature } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import culture from '../../../../config/culture'
import { clock } from '../../../clock'

/** Lets nobody in but the API, which shares the secret. */
export default () =>
  (async (ctx, next) => {
    const parts = { method: ctx.method, path: ctx.originalUrl, body: '' }
    const signed = verifySignature(culture.secrets.CONTENT_SECRET, ctx.get(SIGNATURE_HEADER), parts, clock.now().getTime())
    ctx.set('cache-control', 'no-store')
    if (!signed) return ctx.unauthorized('The signature is missing, wrong or too old.')
    return next()
  }) satisfies Core.MiddlewareHandler
