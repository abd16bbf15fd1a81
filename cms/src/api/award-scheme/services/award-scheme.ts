import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::award-scheme.award-scheme')
