import { join } from 'node:path'

import { fill, GATEWAY, hex, PROJECTS } from '../fill.ts'
import { figure, type Figure } from '../figure.ts'
import { openCallers } from '../load.ts'
import { interleave } from '../measure.ts'
import { startServer, type ServerProcess } from '../processes.ts'
import { cpuOfSending, gets, pathOf, ROUNDS, stop } from './api-requests.ts'

const PAGES = 256

/** Whether a page of one project costs more when there are others. */
export async function measurePages(folder: string): Promise<Figure[]> {
  fill(join(folder, 'one'), 1)
  fill(join(folder, 'many'), PROJECTS)
  const project = hex(PROJECTS >> 1)
  const servers = {
    one: await startServer('api', ['sqlite', join(folder, 'one')]),
    many: await startServer('api', ['sqlite', join(folder, 'many')]),
  }
  const page = (server: ServerProcess, of: string) =>
    openCallers(gets(server, of, `${pathOf(of)}?instance_id=${GATEWAY}`), { areAwake: true })
  const callers = {
    one: await page(servers.one, hex(0)),
    many: await page(servers.many, project),
  }
  try {
    const cpu = await interleave(
      {
        one: cpuOfSending(callers.one, [servers.one], PAGES),
        many: cpuOfSending(callers.many, [servers.many], PAGES),
      },
      ROUNDS,
    )
    return [
      figure(
        {
          what: `CPU of a page of one of ${PROJECTS} projects of 1,000 certificates, SQLite`,
          against: 'the same project alone',
          goal: { atMost: 1.2 },
        },
        cpu.many,
        cpu.one,
      ),
    ]
  } finally {
    stop(callers, servers)
  }
}
