import type { TeamKind as TeamKindName } from '@culture/contract'
import { Arg, Query, Resolver } from 'type-graphql'
import type { ContentReader } from '../content-store.js'
import { TeamKind } from '../types/enums.js'
import { Team } from '../types/team.types.js'

@Resolver()
export class TeamsResolver {
  constructor(private readonly store: ContentReader) {}

  @Query(() => [Team], { description: '队伍，按名称 / Teams by name' })
  teams(@Arg('kind', () => TeamKind, { nullable: true }) kind: TeamKindName | null): readonly Team[] {
    const { teams } = this.store.current
    return kind ? teams.filter((team) => team.kind === kind) : teams
  }

  @Query(() => Team, { nullable: true, description: '凭短名取一支队伍 / One team by the short name in its address' })
  team(@Arg('slug', () => String) slug: string): Team | null {
    return this.store.current.teams.find((team) => team.slug === slug) ?? null
  }
}
