import type { GLOBAL_INSTANCE, ListQuery } from '@apigw-certificates/service'

/** The `user_version` of a file with this schema. */
export const SCHEMA_VERSION = 2

/**
 * `certificate` is an ordinary table, because SQLite searches rows of a kilobyte best by their rowid;
 * its rowid is the order of creation. `certificate_in_order` holds whatever a list counts, filters
 * and orders by, so that only the rows of the page itself are read from the table.
 */
const SCHEMA = `
  CREATE TABLE certificate (
    sequence            INTEGER PRIMARY KEY,
    project_id          TEXT NOT NULL,
    id                  TEXT NOT NULL,
    instance_id         TEXT NOT NULL,
    name                TEXT NOT NULL,
    common_name         TEXT NOT NULL,
    signature_algorithm TEXT NOT NULL,
    type                TEXT NOT NULL,
    certificate         TEXT NOT NULL,
    fingerprint         TEXT NOT NULL,
    revision            INTEGER NOT NULL,
    UNIQUE (project_id, id)
  ) STRICT;

  CREATE INDEX certificate_in_order ON certificate (
    project_id, instance_id, sequence, name, common_name, signature_algorithm, type
  );

  CREATE TABLE binding (
    project_id       TEXT NOT NULL,
    domain_id        TEXT NOT NULL,
    certificate_id   TEXT NOT NULL,
    verifies_clients INTEGER NOT NULL,
    PRIMARY KEY (project_id, domain_id),
    FOREIGN KEY (project_id, certificate_id) REFERENCES certificate (project_id, id)
      ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX binding_of_certificate ON binding (project_id, certificate_id);

  CREATE TABLE request (
    project_id  TEXT NOT NULL,
    key         TEXT NOT NULL,
    digest      TEXT NOT NULL,
    expires     INTEGER NOT NULL,
    certificate TEXT NOT NULL,
    UNIQUE (project_id, key)
  ) STRICT;

  CREATE INDEX request_by_expiry ON request (project_id, expires);

  PRAGMA user_version = ${SCHEMA_VERSION};
`

/** Version 1 knew no lists: the columns that they need are in the JSON. */
const FROM_VERSION_1 = `
  ALTER TABLE certificate RENAME TO certificate_1;
  ${SCHEMA}
  INSERT INTO certificate (
    project_id, id, instance_id, name, common_name, signature_algorithm, type,
    certificate, fingerprint, revision
  )
  SELECT
    project_id, id, certificate ->> 'instance_id', certificate ->> 'name',
    certificate ->> 'common_name', certificate ->> 'signature_algorithm', certificate ->> 'type',
    certificate, fingerprint, 1
  FROM certificate_1
  ORDER BY certificate ->> 'create_time', project_id, id;
  DROP TABLE certificate_1;
`

/** From each version that is understood, the way to `SCHEMA_VERSION`; a new file has version 0. */
export const MIGRATIONS: ReadonlyMap<unknown, string> = new Map([
  [0, SCHEMA],
  [1, FROM_VERSION_1],
])

/** Writers find the file as they need it, readers are not disturbed, and a COMMIT is on disk. */
export const CONNECT = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;'

/** The `user_version` of the file. */
export const VERSION = 'PRAGMA user_version'

/** Starts reading one moment's content. */
export const BEGIN_READ = 'BEGIN'

/** Waits for other processes now, where it can, and not in the middle of a command. */
export const BEGIN_WRITE = 'BEGIN IMMEDIATE'

/** Makes a transaction last. */
export const COMMIT = 'COMMIT'

/** Undoes a transaction. */
export const ROLLBACK = 'ROLLBACK'

/** Starts a command inside a transaction. */
export const SAVEPOINT = 'SAVEPOINT command'

/** Keeps what the command did. */
export const RELEASE = 'RELEASE command'

/** Undoes what the command did, and nothing else. */
export const ROLLBACK_TO_SAVEPOINT = 'ROLLBACK TO command; RELEASE command'

/** The bindings of `certificate` as JSON, as the port describes them. */
const BINDINGS = `(
  SELECT json_group_array(json_object(
    'domainId', domain_id,
    'verifiesClients', json(iif(verifies_clients, 'true', 'false'))
  ))
  FROM binding
  WHERE binding.project_id = certificate.project_id AND certificate_id = certificate.id
)`

/** A certificate, whole. */
export const FIND_CERTIFICATE = `
  SELECT certificate, fingerprint, revision, ${BINDINGS} AS bindings
  FROM certificate WHERE project_id = :projectId AND id = :id
`

/** Every certificate, whole, in the order of creation. */
export const DUMP_CERTIFICATES = `
  SELECT certificate, fingerprint, ${BINDINGS} AS bindings FROM certificate ORDER BY sequence
`

/** Leaves the sequence to SQLite: one more than the greatest. */
export const INSERT_CERTIFICATE = `
  INSERT INTO certificate (
    project_id, id, instance_id, name, common_name, signature_algorithm, type,
    certificate, fingerprint, revision
  ) VALUES (
    :projectId, :id, :instanceId, :name, :commonName, :signatureAlgorithm, :type,
    :certificate, :fingerprint, :revision
  )
`

/** How many certificates the project has. */
export const COUNT_CERTIFICATES = `
  SELECT count(*) AS total FROM certificate WHERE project_id = :projectId
`

/** The number of a certificate's state. */
export const FIND_REVISION = `
  SELECT revision FROM certificate WHERE project_id = :projectId AND id = :id
`

/** Everything of a certificate that can change. */
export const UPDATE_CERTIFICATE = `
  UPDATE certificate
  SET name = :name, common_name = :commonName, signature_algorithm = :signatureAlgorithm,
      certificate = :certificate, fingerprint = :fingerprint, revision = revision + 1
  WHERE project_id = :projectId AND id = :id
`

/** One revision; its bindings go with it. */
export const DELETE_CERTIFICATE = `
  DELETE FROM certificate WHERE project_id = :projectId AND id = :id AND revision = :revision
`

/** The certificate that a domain presents. */
export const FIND_BINDING = `
  SELECT certificate_id FROM binding WHERE project_id = :projectId AND domain_id = :domainId
`

/** Binds a domain. */
export const INSERT_BINDING = `
  INSERT INTO binding (project_id, domain_id, certificate_id, verifies_clients)
  VALUES (:projectId, :domainId, :id, :verifiesClients)
`

/** Releases a certificate's domains. */
export const DELETE_BINDINGS = `
  DELETE FROM binding WHERE project_id = :projectId AND certificate_id = :id
`

/** A remembered request that has not expired. */
export const FIND_REQUEST = `
  SELECT digest, certificate FROM request
  WHERE project_id = :projectId AND key = :key AND expires > :at
`

/** Remembers a request. */
export const INSERT_REQUEST = `
  INSERT INTO request (project_id, key, digest, expires, certificate)
  VALUES (:projectId, :key, :digest, :expires, :certificate)
`

/** Forgets the project's requests that have expired. */
export const DELETE_EXPIRED_REQUESTS = `
  DELETE FROM request WHERE project_id = :projectId AND expires <= :at
`

/** Forgets everything. */
export const DELETE_ALL = 'DELETE FROM request; DELETE FROM binding; DELETE FROM certificate;'

/** A column that lists filter by. */
export type Filter = keyof NonNullable<ListQuery['filters']>

/** The columns that lists filter by; names from outside never reach SQL. */
export const FILTERS: readonly Filter[] = ['name', 'common_name', 'signature_algorithm', 'type']

// A value import would load the whole service into the thread; the type keeps the two the same.
const GLOBAL: typeof GLOBAL_INSTANCE = 'common'

const where = (filters: readonly Filter[]) =>
  ['project_id = :project_id', ...filters.map((name) => `${name} = :${name}`)].join(' AND ')

/** How many of a gateway's own certificates and the global ones match; read from the index alone. */
export const countMatches = (filters: readonly Filter[]): string => `
  SELECT count(*) AS total FROM certificate
  WHERE instance_id IN (:instance_id, '${GLOBAL}') AND ${where(filters)}
`

/**
 * A page of the matches. Each of the two ranges of the index is in order, and SQLite merges them as
 * it reads; `OR` would make it read and sort all of them for every page.
 */
export const listMatches = (filters: readonly Filter[]): string => `
  SELECT certificate FROM (
    SELECT sequence FROM certificate
    WHERE instance_id = :instance_id AND :instance_id <> '${GLOBAL}' AND ${where(filters)}
    UNION ALL
    SELECT sequence FROM certificate
    WHERE instance_id = '${GLOBAL}' AND ${where(filters)}
    ORDER BY sequence LIMIT :limit OFFSET :offset
  ) JOIN certificate USING (sequence) ORDER BY sequence
`

/** A copy of one moment's content, into a file that is empty. */
export const VACUUM_INTO = 'VACUUM INTO ?'
