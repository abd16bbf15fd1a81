import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::family-story.family-story')
