import pg from 'pg'
import type { PostgresServer } from './postgres-server.ts'

const login = 'toekomsttuin_login'

/** What an operator sets for a server on PostgreSQL. */
export type ProductDatabase = { DATABASE_URL: string; DATABASE_OWNER_URL: string }

/** Makes an empty database as an operator does: an owner, and a login that may only step into the app role. */
export async function createProductDatabase(server: PostgresServer, name: string): Promise<ProductDatabase> {
  const ownerUrl = await server.createDatabase(name)
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const orThere = (statement: string) =>
    owner.query(`do $$ begin ${statement}; exception when duplicate_object then null; end $$`)
  await orThere('create role toekomsttuin_app nologin')
  await orThere(`create role ${login} login noinherit password '${login}' in role toekomsttuin_app`)
  await owner.end()
  return asLogin(ownerUrl)
}

/** The same database for its owner and for the product's login. */
export function asLogin(ownerUrl: string): ProductDatabase {
  const url = new URL(ownerUrl)
  url.username = login
  url.password = login
  return { DATABASE_URL: url.href, DATABASE_OWNER_URL: ownerUrl }
}
