import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

import { issueCertificate } from '@apigw-certificates/x509/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { main, run } from './test-support/cli.ts'
import { createWorld, domains, type World } from './test-support/world.ts'

/** Debian has both: `apt-get install lego pebble`. */
const hasTools = ['lego', 'pebble'].every((tool) => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/** A port that was free a moment ago: pebble and lego cannot say which one they took. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

describe.skipIf(!hasTools)('with a local ACME server (lego and pebble)', () => {
  let world: World
  let stop: () => void
  let lego: (...args: string[]) => ReturnType<typeof run>

  beforeAll(async () => {
    world = await createWorld()
    const { folder } = world
    const [port, managementPort, httpPort] = [await freePort(), await freePort(), await freePort()]
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
    lego = (...args) =>
      run(
        'lego',
        [
          `--server=https://127.0.0.1:${port}/dir`,
          '--accept-tos',
          '--email=admin@example.com',
          `--path=${join(folder, 'lego')}`,
          '--http',
          `--http.port=127.0.0.1:${httpPort}`,
          ...domains.map((domain) => `--domains=${domain}`),
          ...args,
        ],
        {
          cwd: folder,
          env: {
            ...world.env,
            HOME: folder,
            LEGO_CA_CERTIFICATES: join(folder, 'ca.pem'),
          },
        },
      )
  })
  afterAll(async () => {
    stop?.()
    await world.close()
  })

  test('a renewal keeps name, type, gateway, CA and domains', async () => {
    // lego splits the hook at spaces and knows no quotes.
    const command = join(world.folder, 'apigw-cert')
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`, {
      mode: 0o755,
    })
    const hook = `${command} hook lego --name example_com`
    const first = await lego('run', '--run-hook', `${hook} --ca ca.pem`)
    expect(first.code, first.stderr).toBe(0)
    const [created] = (await world.json(['list'])).value['certificates'] ?? []
    const id = String(created?.['id'])
    await world.cli(['attach', id, ...domains])
    const show = () => world.client.orThrow.showCertificate({ path: { certificate_id: id } })
    const before = await show()

    const again = await lego('renew', '--days', '99999', '--no-random-sleep', '--renew-hook', hook)
    expect(again.code, again.stderr).toBe(0)
    expect(again.stdout + again.stderr).toContain('example_com replaced')
    const after = await show()
    expect(after.serial_number).not.toBe(before.serial_number)
    for (const name of ['name', 'type', 'instance_id', 'is_has_trusted_root_ca'] as const) {
      expect(after[name]).toBe(before[name])
    }
    expect((await world.json(['domains', id])).value['total']).toBe(domains.length)

    const file = (kind: string) =>
      join(world.folder, 'lego/certificates', `www.example.com.${kind}`)
    const same = ['push', '--name', 'example_com', '--cert', file('crt'), '--key', file('key')]
    expect((await world.json(same)).value['action']).toBe('unchanged')
    expect(await show()).toEqual(after)
  })
})
