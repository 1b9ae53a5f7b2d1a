import { describe } from 'vitest'

import { createMemoryStore } from './memory-store.js'
import { testCertificateStore } from './testing.js'

describe('the memory store', () => testCertificateStore(async () => createMemoryStore()))
