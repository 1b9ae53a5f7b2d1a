// Generated from openapi/ by `pnpm generate`. Do not edit.

export const servers = [
  {
    "url": "https://apig.{region}.myhuaweicloud.com",
    "regions": []
  },
  {
    "url": "https://apig.{region}.myhuaweicloud.eu",
    "regions": [
      "eu-west-101"
    ]
  },
  {
    "url": "https://apig.{region}.otc.t-systems.com",
    "regions": [
      "eu-de",
      "eu-nl"
    ]
  }
] as const
