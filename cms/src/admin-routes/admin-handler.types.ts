import type { Core } from '@strapi/strapi'

export type AdminHandler = (strapi: Core.Strapi) => Core.ControllerHandler
