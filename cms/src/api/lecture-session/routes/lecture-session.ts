import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::lecture-session.lecture-session')
