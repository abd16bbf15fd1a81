import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::family-story.family-story')
