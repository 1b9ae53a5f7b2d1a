/** A document that is not about certificates: things, put on a shelf and tagged there. */
export const shelf = {
  openapi: '3.1.1',
  paths: {
    '/shelves/{shelf}/things': {
      parameters: [
        { name: 'shelf', in: 'path', required: true, schema: { type: 'string' }, example: 's1' },
      ],
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'colour', in: 'query', required: true, schema: { enum: ['red', 'blue'] } },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', default: 20, 'x-clamp': { minimum: 1, maximum: 50 } },
          },
          { name: 'X-Trace', in: 'header', schema: { pattern: '^[a-z]{1,8}$' }, example: 'abc' },
        ],
        responses: { 200: { description: 'Things' }, 400: { description: 'Refused' } },
      },
      post: {
        operationId: 'putThing',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { type: 'object', properties: { colour: { type: 'string' } } },
              examples: { red: { value: { colour: 'red' } } },
            },
          },
        },
        responses: {
          201: {
            description: 'Put',
            links: {
              show: {
                operationId: 'showThing',
                parameters: { 'path.thing': '$response.body#/id' },
              },
              take: {
                operationId: 'takeThing',
                'x-undo': true,
                parameters: { thing: '$response.body#/id' },
              },
              tag: {
                operationId: 'tagThings',
                requestBody: { things: ['$response.body#/id'], tag: 'new' },
              },
            },
          },
        },
      },
    },
    '/shelves/{shelf}/things/{thing}': {
      parameters: [
        { name: 'shelf', in: 'path', required: true, schema: { type: 'string' }, example: 's1' },
        { name: 'thing', in: 'path', required: true, schema: { pattern: '^[a-z]+$' } },
      ],
      get: {
        operationId: 'showThing',
        responses: { 200: { description: 'A thing' }, 404: { description: 'None' } },
      },
      delete: {
        operationId: 'takeThing',
        responses: { 204: { description: 'Taken' }, 404: { description: 'None' } },
      },
    },
    '/shelves/{shelf}/tags': {
      parameters: [
        { name: 'shelf', in: 'path', required: true, schema: { type: 'string' }, example: 's1' },
      ],
      post: {
        operationId: 'tagThings',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object' },
              examples: { one: { value: { things: ['none'], note: 'kept' } } },
            },
          },
        },
        responses: {
          204: {
            description: 'Tagged',
            links: {
              untag: {
                operationId: 'untagThings',
                'x-undo': true,
                parameters: { shelf: '$request.path.shelf' },
                requestBody: '$request.body',
              },
            },
          },
          404: { description: 'None' },
        },
      },
    },
    '/shelves/{shelf}/untag': {
      parameters: [
        { name: 'shelf', in: 'path', required: true, schema: { type: 'string' }, example: 's1' },
      ],
      post: {
        operationId: 'untagThings',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object' },
              examples: { one: { value: { things: ['none'] } } },
            },
          },
        },
        responses: { 204: { description: 'Untagged' }, 404: { description: 'None' } },
      },
    },
  },
}
