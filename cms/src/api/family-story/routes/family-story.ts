import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::family-story.family-story')
