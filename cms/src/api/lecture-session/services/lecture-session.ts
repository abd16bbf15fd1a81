import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::lecture-session.lecture-session')
