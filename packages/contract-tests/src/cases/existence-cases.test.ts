import { expect, test } from 'vitest'

import { existenceCases, isolationCases } from './existence-cases.js'
import type { SuiteConfig } from './suite-config.js'
import { readContract } from '../contract/contract.js'
import { shelf } from '../testing/shelf.js'

const contract = readContract(shelf)
const config: SuiteConfig = {
  credentials: { token: 'mine' },
  refusedCredentials: [],
  parameters: {},
  unknown: { thing: 'nothing', things: ['nothing'] },
  otherProject: { credentials: { token: 'theirs' }, parameters: { shelf: 's2' } },
}

test('what is unknown goes over what was set up', () => {
  const unknown = existenceCases(contract, config).filter(({ setUp }) => !setUp?.isGone)
  expect(unknown.map(({ name }) => name)).toEqual([
    'showThing: path parameter thing is unknown',
    'takeThing: path parameter thing is unknown',
    'tagThings: things is unknown',
    'untagThings: things is unknown',
  ])
  const [show, , tag] = unknown.map(({ setUp }) =>
    setUp?.request({ path: { thing: 'x' }, body: { things: ['x'], tag: 'new' } }),
  )
  expect(show?.target).toBe('/shelves/s1/things/nothing')
  expect(tag?.body).toBe('{"things":["nothing"],"note":"kept","tag":"new"}')
})

test('what was taken back is asked for again, where something leads to it', () => {
  const gone = existenceCases(contract, config).filter(({ setUp }) => setUp?.isGone)
  expect(gone.map(({ operation }) => operation?.id)).toEqual([
    'showThing',
    'takeThing',
    'tagThings',
    'untagThings',
  ])
})

test("another project asks for this one's, with its own credentials and path", () => {
  const [show] = isolationCases(contract, config)
  const request = show?.setUp?.request({ path: { shelf: 's1', thing: 'x' } })
  expect(request).toMatchObject({
    target: '/shelves/s2/things/x',
    headers: { token: 'theirs' },
  })
})

test('without another project there is nothing to isolate', () => {
  const { otherProject: _, ...alone } = config
  expect(isolationCases(contract, alone)).toEqual([])
})
