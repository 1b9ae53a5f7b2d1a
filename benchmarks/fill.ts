import type { Seed } from '@apigw-certificates/api'

import { openDatabase } from '../apps/api/src/sqlite/database.ts'
import { createCommands } from '../apps/api/src/sqlite/commands.ts'

export const CERTIFICATES_PER_PROJECT = 1000

/** As many as a large installation of the emulator has. */
export const PROJECTS = 1000

export const GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'

export const hex = (value: number): string => value.toString(16).padStart(32, '0')

/** The token of a project. */
export const tokenOf = (projectId: string): string => `bench-token-${projectId}`

/** What an emulator knows of so many projects, whose IDs are 0, 1, 2 and so on. */
export const seed = (projects: number): Seed => ({
  domain: 'bench',
  users: [],
  projects: Array.from({ length: projects }, (_, index) => ({
    id: hex(index),
    name: `bench-${index}`,
    tokens: [tokenOf(hex(index))],
    gateways: [{ id: GATEWAY, name: 'bench' }],
  })),
})

let lastId = 0

/** A certificate to keep; every second one is of the gateway. */
export function newCertificate(projectId: string) {
  const id = hex((lastId += 1))
  return {
    certificate: {
      id,
      name: 'example_com',
      ...(lastId % 2
        ? { type: 'global' as const, instance_id: 'common' }
        : { type: 'instance' as const, instance_id: GATEWAY }),
      project_id: projectId,
      common_name: 'www.example.com',
      san: ['www.example.com', 'example.com', '*.api.example.com', '192.0.2.1'],
      not_before: '2026-01-01T00:00:00Z',
      not_after: '2027-01-01T00:00:00Z',
      signature_algorithm: 'ECDSA-SHA256',
      serial_number: '219450666855693268010130472645821723203',
      version: 3,
      issuer: ['Example GmbH'],
      organization: ['Example GmbH'],
      organizational_unit: ['Web'],
      locality: ['Bonn'],
      state: [],
      country: ['DE'],
      is_has_trusted_root_ca: false,
      create_time: '2026-01-01T00:00:00.000Z',
      update_time: '2026-01-01T00:00:00.000Z',
    },
    fingerprint: 'ab'.repeat(32),
    bindings: [],
  }
}

/**
 * Writes 1,000 certificates for each project, whose IDs are 0, 1, 2 and so on. Projects take turns, so
 * that one project's certificates are not neighbours in the file.
 */
export function fill(dataDir: string, projects: number): void {
  const database = openDatabase(dataDir)
  const commands = createCommands(database)
  database.exec('BEGIN')
  for (let count = 0; count < CERTIFICATES_PER_PROJECT; count += 1) {
    for (let project = 0; project < projects; project += 1) {
      commands.create(newCertificate(hex(project)), { quota: Infinity })
    }
  }
  database.exec('COMMIT')
  database.close()
}
