import { expectTypeOf, test } from 'vitest'

import type { Handler, Handlers, ResponseBody } from './index.js'

type Create = Handler<'createCertificate', { projectId: string }>
declare const certificate: ResponseBody<'createCertificate', 200>

test('a right handler compiles', () => {
  expectTypeOf<Create>().toBeFunction()
  const succeed: Create = (_, respond) => respond(200, certificate)
  const refuse: Create = async ({ body, path, caller }, respond) => {
    expectTypeOf(body.name).toEqualTypeOf<string>()
    expectTypeOf(path.project_id).toEqualTypeOf<string>()
    expectTypeOf(caller.projectId).toEqualTypeOf<string>()
    return respond.error('APIG.3030', { values: { instance_id: 'x' } })
  }
  expectTypeOf(succeed).toExtend<Handlers<{ projectId: string }>['createCertificate']>()
  expectTypeOf(refuse).toExtend<Create>()
})

test('the six classes of wrong handler do not compile', () => {
  // @ts-expect-error -- wrong body
  const wrongBody: Create = (_, respond) => respond(200, { ...certificate, version: '3' })
  // @ts-expect-error -- undeclared status
  const undeclaredStatus: Create = (_, respond) => respond(201, certificate)
  const excessProperty: Create = (_, respond) =>
    // @ts-expect-error -- a property that the contract does not declare
    respond(200, { ...certificate, private_key: '' })
  // @ts-expect-error -- missing handler
  const missingHandler: Pick<Handlers<unknown>, 'createCertificate'> = {}
  const wrongParameter: Create = ({ path }, respond) =>
    // @ts-expect-error -- a parameter that the contract does not declare
    path.certificate_id ? respond(200, certificate) : respond.error('APIG.3030')
  // @ts-expect-error -- forgot to answer
  const forgotToAnswer: Create = (_, respond) => {
    respond(200, certificate)
  }
  // @ts-expect-error -- a code that the contract does not declare for this operation
  const undeclaredCode: Create = (_, respond) => respond.error('APIG.3021')
  void [wrongBody, undeclaredStatus, excessProperty, missingHandler]
  void [wrongParameter, forgotToAnswer, undeclaredCode]
})
