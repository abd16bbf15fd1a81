/** Whose site this is, as the editors set it. */
export interface PublishedSiteSettings {
  name: string
  adminPath: string[]
  hostUnit: string
  telephone: string
  address: string
  officeHours: string | null
  icpNumber: string | null
  policeNumber: string | null
  demo: boolean
  facts: { label: string; text: string }[]
  sourceNote: string
  estates: { key: string; name: string; buildings: string[]; unitsPerBuilding: number; floors: number; roomsPerFloor: number }[]
  consentVersion: string
}
