import type { Client } from 'pg'
import { Problem } from '../core/problem.ts'

const notAllowed = '42501'

/**
 * Makes the roles as which Lapkin works: `lapkin_app` sees the agencies that a transaction was opened for, `lapkin_across`
 * all of them. They belong to the server and outlive a database, so they may be there already. Before the migrations that
 * need them, because what goes wrong inside a migration is told to nobody and stands in the way of the next try.
 */
export async function makeRoles(client: Client): Promise<void> {
  try {
    for (const role of ['lapkin_app', 'lapkin_across']) await client.query(makeRole(role))
  } catch (error) {
    if ((error as { code?: string }).code !== notAllowed) throw error
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_user) as name')
    throw new Problem(
      `Lapkin needs two roles in PostgreSQL that ${rows[0]?.name} may not make. Let an administrator of PostgreSQL say:\n` +
        '  create role lapkin_app nologin;\n  create role lapkin_across nologin;\n' +
        `  grant lapkin_app, lapkin_across to ${rows[0]?.name};`,
    )
  }
}

/** Two processes may come at once. The owner must see all rows, or later migrations of data would silently do nothing. */
const makeRole = (role: string) => `
  do $$
  begin
    if not exists (select from pg_roles where rolname = '${role}') then
      begin
        create role ${role} nologin;
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if exists (select from pg_roles where rolname = '${role}' and (rolsuper or rolbypassrls)) then
      raise exception 'Row-level security is nothing to the role ${role}: alter role ${role} nosuperuser nobypassrls';
    end if;
    if not pg_has_role(current_user, '${role}', 'usage') then
      grant ${role} to current_user;
    end if;
  end $$`
