import type { Festival } from '../types/festival.types.js'
import type { Series } from '../types/series.types.js'
import type { Team } from '../types/team.types.js'
import type { Venue } from '../types/venue.types.js'

export interface Links {
  venues: ReadonlyMap<string, Venue>
  teams: ReadonlyMap<string, Team>
  series: ReadonlyMap<string, Series>
  festivals: ReadonlyMap<string, Festival>
}

/** What events point to, by the id that the CMS gave. An id whose entry is not published leads nowhere. */
export class LinkedEntries {
  constructor(private readonly byId: Links) {}

  venue(id: string | null): Venue | null {
    return (id && this.byId.venues.get(id)) || null
  }

  series(id: string | null): Series | null {
    return (id && this.byId.series.get(id)) || null
  }

  festival(id: string | null): Festival | null {
    return (id && this.byId.festivals.get(id)) || null
  }

  teams(ids: readonly string[]): Team[] {
    return ids.flatMap((id) => this.byId.teams.get(id) ?? [])
  }
}
