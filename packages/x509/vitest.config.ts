import { defineProject } from 'vitest/config'

export default defineProject({ test: { name: 'x509', include: ['src/**/*.test.ts'] } })
