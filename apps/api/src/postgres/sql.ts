import { GLOBAL_INSTANCE, type ListQuery } from '@apigw-certificates/service'

/** The number of the last migration: the schema that this program needs. */
export const SCHEMA_VERSION = 1

/**
 * The project leads every key, so that rows of a project can live together on one node of many.
 *
 * `project.sequence` is the last one that was given. Who raises it holds the row until the commit, so
 * creates of one project become visible in the order of their sequence: one that lists never sees a
 * certificate before those that it saw. PEMs and keys have no column.
 *
 * `name`, `common_name` and `signature_algorithm` are JSON strings: PostgreSQL's text has no NUL, and a
 * certificate may. They are in no index, because an entry holds 2704 bytes at most.
 */
const SCHEMA = `
  CREATE TABLE project (
    project_id text   NOT NULL,
    sequence   bigint NOT NULL,
    PRIMARY KEY (project_id)
  );

  CREATE TABLE certificate (
    project_id          text   NOT NULL,
    id                  text   NOT NULL,
    sequence            bigint NOT NULL,
    instance_id         text   NOT NULL,
    name                text   NOT NULL,
    common_name         text   NOT NULL,
    signature_algorithm text   NOT NULL,
    type                text   NOT NULL,
    certificate         text   NOT NULL,
    fingerprint         text   NOT NULL,
    revision            bigint NOT NULL,
    PRIMARY KEY (project_id, id)
  );

  CREATE UNIQUE INDEX certificate_in_order ON certificate (project_id, instance_id, sequence);

  CREATE TABLE binding (
    project_id       text    NOT NULL,
    domain_id        text    NOT NULL,
    certificate_id   text    NOT NULL,
    verifies_clients boolean NOT NULL,
    CONSTRAINT one_certificate_per_domain PRIMARY KEY (project_id, domain_id),
    FOREIGN KEY (project_id, certificate_id) REFERENCES certificate (project_id, id)
      ON DELETE CASCADE
  );

  CREATE INDEX binding_of_certificate ON binding (project_id, certificate_id);

  CREATE TABLE request (
    project_id  text   NOT NULL,
    key         text   NOT NULL,
    digest      text   NOT NULL,
    expires     bigint NOT NULL,
    certificate text   NOT NULL,
    PRIMARY KEY (project_id, key)
  );

  CREATE INDEX request_by_expiry ON request (project_id, expires);
`

/** Each is one step; the first leads to version 1. One that was released never changes. */
export const MIGRATIONS: readonly string[] = [SCHEMA]

/** Violated when another certificate was bound to a domain meanwhile. */
export const ONE_CERTIFICATE_PER_DOMAIN = 'one_certificate_per_domain'

/** Where migrations are written down; two processes cannot both write the same one. */
export const CREATE_MIGRATIONS = `
  CREATE TABLE IF NOT EXISTS migration (version integer PRIMARY KEY)
`

/** The number of the last migration that was made; null when there was none. */
export const VERSION = 'SELECT max(version) AS version FROM migration'

/** Writes a migration down. */
export const INSERT_MIGRATION = 'INSERT INTO migration (version) VALUES ($1)'

export const BEGIN = 'BEGIN'
export const COMMIT = 'COMMIT'
export const ROLLBACK = 'ROLLBACK'

/** A statement that each connection prepares once, under its name. */
export interface Statement {
  readonly name: string
  readonly text: string
}

const statement = (name: string, text: string): Statement => ({ name, text })

/** The bindings of `certificate` as JSON, as the port describes them. */
const BINDINGS = `(
  SELECT coalesce(
    json_agg(json_build_object('domainId', domain_id, 'verifiesClients', verifies_clients)), '[]'
  )
  FROM binding
  WHERE binding.project_id = certificate.project_id AND certificate_id = certificate.id
)`

/** A certificate, whole. */
export const FIND_CERTIFICATE = statement(
  'find_certificate',
  `SELECT certificate, fingerprint, revision, ${BINDINGS} AS bindings
   FROM certificate WHERE project_id = $1 AND id = $2`,
)

/** Every certificate, whole; those of one project in the order of creation. */
export const DUMP_CERTIFICATES = statement(
  'dump_certificates',
  `SELECT certificate, fingerprint, ${BINDINGS} AS bindings
   FROM certificate ORDER BY project_id, sequence`,
)

/** Holds a project until the end of the transaction: nobody else creates in it. */
export const LOCK_PROJECT = statement(
  'lock_project',
  `INSERT INTO project (project_id, sequence) VALUES ($1, 0)
   ON CONFLICT (project_id) DO UPDATE SET sequence = project.sequence`,
)

/** New certificates of one project, with the next numbers. */
export const INSERT_CERTIFICATES = statement(
  'insert_certificates',
  `WITH new AS (
     SELECT * FROM unnest(
       $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
       $10::text[]
     ) WITH ORDINALITY AS new (
       id, instance_id, name, common_name, signature_algorithm, type, certificate, fingerprint,
       position
     )
   ), taken AS (
     INSERT INTO project (project_id, sequence) VALUES ($1, cardinality($3::text[]))
     ON CONFLICT (project_id) DO UPDATE SET sequence = project.sequence + excluded.sequence
     RETURNING sequence - cardinality($3::text[]) AS before
   )
   INSERT INTO certificate (
     project_id, sequence, revision, id, instance_id, name, common_name, signature_algorithm, type,
     certificate, fingerprint
   )
   SELECT $1, before + position, $2::bigint, id, instance_id, name, common_name,
     signature_algorithm, type, certificate, fingerprint
   FROM taken, new`,
)

/** How many certificates the project has. */
export const COUNT_CERTIFICATES = statement(
  'count_certificates',
  'SELECT count(*) AS total FROM certificate WHERE project_id = $1',
)

/** Everything of one revision that can change. */
export const UPDATE_CERTIFICATE = statement(
  'update_certificate',
  `UPDATE certificate
   SET name = $4, common_name = $5, signature_algorithm = $6, certificate = $7, fingerprint = $8,
       revision = revision + 1
   WHERE project_id = $1 AND id = $2 AND revision = $3`,
)

/** Holds one revision until the end of the transaction. */
export const LOCK_REVISION = statement(
  'lock_revision',
  'SELECT FROM certificate WHERE project_id = $1 AND id = $2 AND revision = $3 FOR UPDATE',
)

/** One revision; its bindings go with it. */
export const DELETE_CERTIFICATE = statement(
  'delete_certificate',
  'DELETE FROM certificate WHERE project_id = $1 AND id = $2 AND revision = $3',
)

/** Which of some domains present another certificate. */
export const FIND_TAKEN = statement(
  'find_taken',
  `SELECT domain_id FROM binding
   WHERE project_id = $1 AND domain_id = ANY ($3::text[]) AND certificate_id <> $2`,
)

/** Binds domains to a certificate of the project. */
export const INSERT_BINDINGS = statement(
  'insert_bindings',
  `INSERT INTO binding (project_id, certificate_id, domain_id, verifies_clients)
   SELECT $1, * FROM unnest($2::text[], $3::text[], $4::boolean[])`,
)

/** Releases a certificate's domains. */
export const DELETE_BINDINGS = statement(
  'delete_bindings',
  'DELETE FROM binding WHERE project_id = $1 AND certificate_id = $2',
)

/** The remembered requests with some keys that have not expired. */
export const FIND_REQUESTS = statement(
  'find_requests',
  `SELECT key, digest, certificate FROM request
   WHERE project_id = $1 AND key = ANY ($2::text[]) AND expires > $3`,
)

/** Remembers requests. */
export const INSERT_REQUESTS = statement(
  'insert_requests',
  `INSERT INTO request (project_id, key, digest, expires, certificate)
   SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[])`,
)

/** Forgets the project's requests that have expired. */
export const DELETE_EXPIRED_REQUESTS = statement(
  'delete_expired_requests',
  'DELETE FROM request WHERE project_id = $1 AND expires <= $2',
)

/** Forgets everything but the sequences, which stay ahead of what was seen. */
export const DELETE_ALL = 'DELETE FROM request; DELETE FROM certificate;'

/** A revision that no certificate had before: microseconds of the one clock that all processes share. */
export const NEW_REVISION = statement(
  'new_revision',
  'SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS revision',
)

/** A column that lists filter by. */
export type Filter = keyof NonNullable<ListQuery['filters']>

/** The columns that lists filter by; names from outside never reach SQL. */
export const FILTERS: readonly Filter[] = ['name', 'common_name', 'signature_algorithm', 'type']

/**
 * Total and page of the matches, as one statement sees them. Each of the two ranges of the index is in
 * order, so that no more is read of it than the page needs. $1 is the project, $2 the gateway, $3 and $4 are
 * offset and limit, and the filters' values follow.
 */
export const listMatches = (filters: readonly Filter[]): Statement => {
  const conditions = filters.map((name, index) => `AND ${name} = $${index + 5}`).join(' ')
  const own = `project_id = $1 AND instance_id = $2 AND $2 <> '${GLOBAL_INSTANCE}' ${conditions}`
  const global = `project_id = $1 AND instance_id = '${GLOBAL_INSTANCE}' ${conditions}`
  const first = 'ORDER BY sequence LIMIT $3::bigint + $4::bigint'
  return statement(
    ['list', ...filters].join('_'),
    `SELECT
       (SELECT count(*) FROM certificate WHERE ${own})
         + (SELECT count(*) FROM certificate WHERE ${global}) AS total,
       ARRAY(
         SELECT certificate FROM (
           (SELECT sequence, certificate FROM certificate WHERE ${own} ${first})
           UNION ALL
           (SELECT sequence, certificate FROM certificate WHERE ${global} ${first})
         ) AS match
         ORDER BY sequence OFFSET $3 LIMIT $4
       ) AS certificates`,
  )
}
