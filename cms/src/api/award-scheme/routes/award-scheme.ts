import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::award-scheme.award-scheme')
