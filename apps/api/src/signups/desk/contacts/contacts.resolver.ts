import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../../access/index.js'
import { type Connection, comparator, type Order, PAGE_SIZE, pageOf } from '../../../graph/index.js'
import { toGlobalId } from '../../../kernel/ids.js'
import type { Reader as ReaderName, ReadingRow } from '../desk-log.repository.js'
import { type DeskDeps, signUpFor } from '../desk-scope.js'
import { openContact, readings } from './contacts.service.js'
import {
  Contact,
  ContactReading,
  ContactReadingConnection,
  NoContact,
  OpenContactInput,
  OpenContactResult,
  Reader,
} from './contacts.types.js'

interface AtDesk {
  viewer: StaffViewer
}

const NOTHING = '没有可以打开的联系方式：可能已过保存期，或不归您管。'

const latestFirst: Order<ReadingRow> = { name: 'readings', descending: true, position: ({ at, id }) => ({ key: Date.parse(at), id }) }

@Resolver()
export class ContactsResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('CONTACTS_OPEN')
  @Mutation(() => OpenContactResult, {
    description: '打开一家的联系方式；谁、为什么、什么时候都记下 / Open a contact; who, why and when are logged',
  })
  async openContact(
    @Arg('input', () => OpenContactInput) { signUpId, why }: OpenContactInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof OpenContactResult> {
    const row = await signUpFor(this.deps, viewer, 'CONTACTS_OPEN', signUpId)
    const contact = row ? await openContact(this.deps, viewer, row, why) : null
    return contact ? Object.assign(new Contact(), contact) : Object.assign(new NoContact(), { message: NOTHING })
  }

  @Needs('READINGS_READ')
  @Query(() => ContactReadingConnection, { description: '近半年谁看过谁的联系方式 / Who has read whose contact within six months' })
  async contactReadings(
    @Arg('reader', () => Reader, {
      defaultValue: 'STAFF',
      description: '工作人员看的，还是系统看的 / By members of staff, or by the system',
    })
    reader: ReaderName,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, description: '一页几项 / Items in a page' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从这个游标之后 / After this cursor' }) after: string | null,
  ): Promise<Connection<ContactReading>> {
    const page = pageOf((await readings(this.deps, reader)).sort(comparator(latestFirst)), latestFirst, { first, after })
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: this.#reading(node) }))
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  }

  #reading({ id, at, staff_name: staffName, what, why, people, event_id: eventId, sign_up_id: signUpId }: ReadingRow): ContactReading {
    return Object.assign(new ContactReading(), {
      ...{ id, at: new Date(at), staffName, why, people, whole: what === 'CONTACT' },
      eventTitle: this.deps.desk.event(eventId)?.title ?? '',
      signUpId: signUpId === null ? null : toGlobalId('SignUp', signUpId),
    })
  }
}
