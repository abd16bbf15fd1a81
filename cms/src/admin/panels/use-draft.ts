import { useForm } from '@strapi/strapi/admin'

/** What stands in the form now, saved or not, as far as the panels look at it. */
interface Draft {
  expectedAttendance?: number | null
  permitNumber?: string | null
  signUp?: { capacity?: number | null } | null
  festival?: { connect?: { documentId?: string; apiData?: { documentId?: string } }[]; disconnect?: unknown[] } | null
  festivalSchedule?: { year?: number | null; offsetDays?: number | null } | null
}

export const useDraft = (): Draft => useForm('CulturePanel', ({ values }) => values as Draft, false) ?? {}
