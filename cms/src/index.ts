import type { Core } from '@strapi/strapi'
import { translateChoices } from './editing/translate-choices'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    translateChoices(strapi)
  },
}
