import { now } from '../clock.ts'
import { config } from '../config.ts'
import { report } from '../report.ts'
import {
  deskPictureFrom,
  type HandedPicture,
  keepPictureAt,
  ownPictureFrom,
  type PictureAsking,
  shownPictureFrom,
} from './award-pictures.ts'
import { createContentCache } from './content-cache.ts'
import { fetchDeskFileFrom } from './fetch-desk-file.ts'
import { fetchPictureFrom } from './fetch-picture.ts'
import { fetchPreviewFrom, type PreviewRequest } from './fetch-preview.ts'
import { createGraphqlClient, type Failure, type GraphqlDocument, type QueryOptions } from './graphql-client.ts'
import type { Outcome } from './outcome.ts'
import type { PictureName } from './picture-name.ts'

export type { AwardPictureOutcome, HandedPicture, KeepPictureOutcome, PictureHolder } from './award-pictures.ts'
export { fileAnswer } from './file-answer.ts'
export type { GraphqlDocument, QueryOptions } from './graphql-client.ts'
export type { Outcome, UnavailableReason } from './outcome.ts'
export { pictureType, readPictureName } from './picture-name.ts'

const milliseconds = () => now().getTime()
const reportFailure = (failure: Failure) => report({ level: 'warn', from: 'gateway', ...failure })
const connection = { apiUrl: config.apiUrl, clientAddressSecret: config.clientAddressSecret, now: milliseconds, report: reportFailure }

/** Asks the graph now. Long enough for a sign-up that waits its turn in a rush. */
export const query = createGraphqlClient({ ...connection, path: '/graphql', timeoutMs: 10_000 })

/** Asks the staff's graph as whoever holds the token. */
export const queryDesk = createGraphqlClient({ ...connection, path: '/desk/graphql', timeoutMs: 15_000 })

// Content comes from the API's memory: when it takes seconds, something is wrong and the last good copy serves better.
const askForContent = createGraphqlClient({ ...connection, path: '/graphql', timeoutMs: 3_000 })
const throughCache = createContentCache({ freshMs: 200, staleMs: 24 * 3_600_000, restMs: 2_000, size: 2_000, now: () => performance.now() })

/** Asks for what is the same for everybody, through the content cache. Never for a document that carries a person's credentials. */
export function queryContent<Data, Variables>(
  document: GraphqlDocument<Data, Variables>,
  variables: Variables,
  options: QueryOptions = {},
): Promise<Outcome<Data>> {
  return throughCache(`${document}\n${JSON.stringify(variables)}`, () => askForContent(document, variables, options))
}

/** A picture of the content in one of its sizes. */
export const fetchPicture = (name: PictureName) => fetchPictureFrom(config.apiUrl, name)

/** A draft as its page would be told, for whoever holds an address that the CMS signed. Never through the cache. */
export const fetchPreview = (request: PreviewRequest) => fetchPreviewFrom(config.apiUrl, request)

/** A file that staff take away. */
export const fetchDeskFile = (path: string, asking: Parameters<typeof fetchDeskFileFrom>[2]) => fetchDeskFileFrom(connection, path, asking)

/** The certificate of a family's honour, by the family's own code. Never through a cache. */
export const fetchFamilyCertificate = (code: string, phoneTail: string, forwardedAddress: string) =>
  fetchDeskFileFrom(connection, '/award-certificates', { token: null, forwardedAddress, body: { code, phoneTail } })

/** A picture of a nomination that is still a draft. */
export const keepPicture = (asking: PictureAsking, picture: HandedPicture) => keepPictureAt(connection, asking, picture)

/** A picture of a nomination, for whoever holds a code of it. Never through a cache. */
export const fetchOwnPicture = (asking: Parameters<typeof ownPictureFrom>[1]) => ownPictureFrom(connection, asking)

/** A picture of an honour, as long as its family lets it be seen. Never through a cache. */
export const fetchShownPicture = (name: string) => shownPictureFrom(connection, name)

/** A picture of an entry, as whoever holds the token. */
export const fetchDeskPicture = (id: string, asking: Parameters<typeof deskPictureFrom>[2]) => deskPictureFrom(connection, id, asking)
