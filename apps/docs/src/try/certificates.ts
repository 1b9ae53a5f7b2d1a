import {
  issueCertificate,
  type IssuedCertificate,
  type IssueOptions,
} from '@apigw-certificates/x509/testing'

/** A certificate and its key, by the names of the contract's properties. */
export interface Pair {
  cert_content: string
  private_key: string
}

/** What `www.example.com` presents. */
const NAMES = ['example.com', 'www.example.com']

const DAY = 24 * 60 * 60 * 1000

const issue = (options: IssueOptions = {}): Promise<IssuedCertificate> =>
  issueCertificate({ subjectAlternativeNames: NAMES, ...options })

const pairOf = ({ chain, privateKey }: IssuedCertificate): Pair => ({
  cert_content: chain,
  private_key: privateKey,
})

/** Issues a certificate in the browser (Web Crypto); its key has never been anywhere else. */
export const newPair = async (options?: IssueOptions): Promise<Pair> => pairOf(await issue(options))

/** Pairs that the API refuses, by the code that it refuses them with. */
export const refusedPairs = {
  'APIG.2101': async () => ({ ...(await newPair()), private_key: (await newPair()).private_key }),
  'APIG.2102': () =>
    newPair({ notBefore: new Date(Date.now() - 91 * DAY), notAfter: new Date(Date.now() - DAY) }),
  'APIG.2104': async () => {
    const [leaf, stranger] = [
      await newPair(),
      await newPair({ isCa: true, subject: { commonName: 'Stranger' } }),
    ]
    return { ...leaf, cert_content: leaf.cert_content + stranger.cert_content }
  },
  'APIG.2105': async () => {
    const { cert_content, private_key } = await newPair()
    return {
      cert_content,
      private_key: private_key.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'),
    }
  },
  'APIG.2106': async () => ({ ...(await newPair()), cert_content: 'not a certificate' }),
  'APIG.2109': () => newPair({ subjectAlternativeNames: [] }),
  'APIG.3148': () => newPair({ notAfter: new Date('2038-01-19T03:14:08Z') }),
} satisfies Record<string, () => Promise<Pair>>
