import { expect, test } from 'vitest'

import { ConfigurationError } from './configuration.js'
import { readServerConfiguration } from './server-configuration.js'

test('has defaults: JSON, no metrics, no TLS, ten seconds to end', () => {
  expect(readServerConfiguration({}, false)).toEqual({
    log: { format: 'json', level: 'info' },
    shutdown: { delay: 0, timeout: 10_000 },
    isTraced: false,
  })
  expect(readServerConfiguration({}, true).log.format).toBe('text')
})

test('reads what is set', () => {
  const environment = {
    LOG_FORMAT: 'text',
    LOG_LEVEL: 'error',
    SHUTDOWN_DELAY: '2.5',
    SHUTDOWN_TIMEOUT: '30',
    METRICS_PORT: '0',
    METRICS_HOST: '0.0.0.0',
    TLS_CERT: 'cert.pem',
    TLS_KEY: 'key.pem',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
  }
  expect(readServerConfiguration(environment, false)).toEqual({
    log: { format: 'text', level: 'error' },
    shutdown: { delay: 2500, timeout: 30_000 },
    metrics: { host: '0.0.0.0', port: 0 },
    tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
    isTraced: true,
  })
  expect(readServerConfiguration({ TLS: 'local' }, false).tls).toBe('local')
})

test.for([
  [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT must be one of text, json, not "xml".'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  [{ SHUTDOWN_DELAY: '-1' }, 'SHUTDOWN_DELAY must be a number of seconds'],
  [{ SHUTDOWN_TIMEOUT: '' }, 'SHUTDOWN_TIMEOUT must be a number of seconds'],
  [{ METRICS_PORT: '70000' }, 'METRICS_PORT must be a number from 0 to 65535'],
  [{ TLS: 'on' }, 'TLS must be "local", not "on"'],
  [{ TLS_CERT: 'a' }, 'TLS_CERT and TLS_KEY must both name a file.'],
  [{ TLS_CERT: '', TLS_KEY: 'b' }, 'TLS_CERT and TLS_KEY must both name a file.'],
  [{ TLS: 'local', TLS_CERT: 'a', TLS_KEY: 'b' }, 'Set TLS, or TLS_CERT and TLS_KEY, not both.'],
] as const)('refuses %j', ([environment, message]) => {
  const read = () => readServerConfiguration(environment, false)
  expect(read).toThrow(ConfigurationError)
  expect(read).toThrow(message)
})
