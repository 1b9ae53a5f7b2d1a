import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { issueCertificate } from '@apigw-certificates/x509/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { INSTALLATION, requirePrograms } from '../../../scripts/lib/debian.ts'
import { freePorts } from '../../../scripts/lib/free-ports.ts'
import { main, run } from '../src/test-support/cli.ts'
import { createWorld, domains, type World } from '../src/test-support/world.ts'

/** How each tool gets a certificate and renews it, with our command as its hook. */
const tools = {
  lego: {
    arguments: ({ server, path, httpPort }: Place) => [
      `--server=${server}`,
      '--accept-tos',
      '--email=admin@example.com',
      `--path=${path}`,
      '--http',
      `--http.port=127.0.0.1:${httpPort}`,
      ...domains.map((domain) => `--domains=${domain}`),
    ],
    issue: (hook: string) => ['run', '--run-hook', hook],
    renew: (hook: string) => ['renew', '--days=99999', '--no-random-sleep', '--renew-hook', hook],
    certificate: 'certificates/www.example.com.crt',
    key: 'certificates/www.example.com.key',
  },
  certbot: {
    arguments: ({ server, path, httpPort }: Place) => [
      'certonly',
      '--non-interactive',
      '--standalone',
      '--agree-tos',
      '--email=admin@example.com',
      `--server=${server}`,
      `--http-01-port=${httpPort}`,
      '--http-01-address=127.0.0.1',
      ...['config', 'work', 'logs'].map((name) => `--${name}-dir=${join(path, name)}`),
      ...domains.map((domain) => `--domain=${domain}`),
    ],
    issue: (hook: string) => ['--deploy-hook', hook],
    renew: (hook: string) => ['--force-renewal', '--deploy-hook', hook],
    certificate: 'config/live/www.example.com/fullchain.pem',
    key: 'config/live/www.example.com/privkey.pem',
  },
} as const

interface Place {
  readonly server: string
  readonly path: string
  readonly httpPort: number
}

describe('with a local ACME server', () => {
  let world: World
  let stop: () => void
  let place: Place

  beforeAll(async () => {
    await requirePrograms({ pebble: 'pebble', lego: 'lego', certbot: 'certbot' })
    world = await createWorld()
    const { folder } = world
    const [port = 0, managementPort = 0, httpPort = 0] = await freePorts(3)
    const tls = await issueCertificate({ subjectAlternativeNames: ['127.0.0.1'], issuer: world.ca })
    writeFileSync(join(folder, 'pebble.pem'), tls.chain)
    writeFileSync(join(folder, 'pebble.key'), tls.privateKey)
    const configuration = {
      pebble: {
        listenAddress: `127.0.0.1:${port}`,
        managementListenAddress: `127.0.0.1:${managementPort}`,
        certificate: join(folder, 'pebble.pem'),
        privateKey: join(folder, 'pebble.key'),
        httpPort,
        tlsPort: httpPort,
      },
    }
    writeFileSync(join(folder, 'pebble.json'), JSON.stringify(configuration))
    const pebble = spawn('pebble', ['-config', join(folder, 'pebble.json')], {
      env: {
        PATH: process.env['PATH'],
        PEBBLE_VA_ALWAYS_VALID: '1',
        PEBBLE_VA_NOSLEEP: '1',
        PEBBLE_WFE_NONCEREJECT: '0',
      },
    })
    stop = () => pebble.kill()
    await new Promise<void>((resolve, reject) => {
      let log = ''
      const see = (text: Buffer) => {
        log += text.toString()
        if (log.includes('Listening on')) resolve()
      }
      pebble.stdout.on('data', see)
      pebble.stderr.on('data', see)
      pebble.on('exit', () => reject(new Error(log)))
    })
    place = { server: `https://127.0.0.1:${port}/dir`, path: folder, httpPort }
  }, INSTALLATION)
  afterAll(async () => {
    stop?.()
    await world?.close()
  })

  for (const name of ['lego', 'certbot'] as const) {
    test(`a renewal by ${name} keeps name, type, gateway, CA and domains`, async () => {
      await world.emulator.reset()
      const tool = tools[name]
      const path = join(world.folder, name)
      // lego splits the hook at spaces and knows no quotes.
      const command = join(world.folder, 'apigw-cert')
      const script = `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`
      writeFileSync(command, script, { mode: 0o755 })
      const hook = `${command} hook ${name} --name example_com`
      const ca = join(world.folder, 'ca.pem')
      const runTool = (args: readonly string[]) =>
        run(name, [...tool.arguments({ ...place, path }), ...args], {
          cwd: world.folder,
          env: {
            ...world.env,
            HOME: world.folder,
            LEGO_CA_CERTIFICATES: ca,
            REQUESTS_CA_BUNDLE: ca,
          },
        })

      const first = await runTool(tool.issue(`${hook} --ca ${ca}`))
      expect(first.code, first.stderr).toBe(0)
      const [created] = (await world.json(['list'])).value['certificates'] ?? []
      const id = String(created?.['id'])
      await world.cli(['attach', id, ...domains])
      const show = () => world.client.orThrow.showCertificate({ path: { certificate_id: id } })
      const before = await show()

      const again = await runTool(tool.renew(hook))
      expect(again.code, again.stderr).toBe(0)
      const after = await show()
      expect(after.serial_number).not.toBe(before.serial_number)
      for (const kept of ['name', 'type', 'instance_id', 'is_has_trusted_root_ca'] as const) {
        expect(after[kept]).toBe(before[kept])
      }
      expect((await world.json(['domains', id])).value['total']).toBe(domains.length)

      const files = ['--cert', join(path, tool.certificate), '--key', join(path, tool.key)]
      const { value } = await world.json(['push', '--name', 'example_com', ...files])
      expect(value['action']).toBe('unchanged')
      expect(await show()).toEqual(after)
    })
  }
})
