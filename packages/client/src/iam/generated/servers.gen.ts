// Generated from openapi/ by `pnpm generate`. Do not edit.

export const servers = [
  {
    "url": "https://iam.{region}.myhuaweicloud.com",
    "regions": []
  },
  {
    "url": "https://iam.{region}.myhuaweicloud.eu",
    "regions": [
      "eu-west-101"
    ]
  },
  {
    "url": "https://iam.{region}.otc.t-systems.com",
    "regions": [
      "eu-de",
      "eu-nl"
    ]
  }
] as const
