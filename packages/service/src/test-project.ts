import type { Domain, Gateway, ProjectGateways } from './gateway-directory.js'

/** What a `fetch` of {@link createFetch} knows without being told. */
export const testProject = {
  projectId: '0123456789abcdef0123456789abcdef',
  token: 'test-token',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
  groupId: '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7',
  domainId: 'b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b',
  domain: 'www.example.com',
} as const

/** What the project of {@link testProject} has: a gateway with one domain. */
export const testGateways = (projectId: string): ProjectGateways => ({
  gateways: [
    {
      id: testProject.gatewayId,
      project_id: projectId,
      instance_name: 'test_gateway',
      status: 'Running',
      instance_status: 6,
      type: 'apig',
      spec: 'BASIC',
      create_time: Date.UTC(2026, 0, 2),
    } satisfies Gateway,
  ],
  domains: [
    {
      id: testProject.domainId,
      url_domain: testProject.domain,
      status: 3,
      min_ssl_version: 'TLSv1.2',
      is_http_redirect_to_https: false,
      api_group_id: testProject.groupId,
      api_group_name: 'test_group',
      instance_id: testProject.gatewayId,
    } satisfies Domain,
  ],
})
