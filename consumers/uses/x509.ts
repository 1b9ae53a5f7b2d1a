import { portableChecker, readCertificate } from '@apigw-certificates/x509'
import { nodeChecker } from '@apigw-certificates/x509/node'
import { issueCertificate } from '@apigw-certificates/x509/testing'

const issue = () => issueCertificate({ subject: { commonName: 'www.example.com' } })
const [{ chain, privateKey }, other] = [await issue(), await issue()]
const check = async (checker: typeof portableChecker, key: string) => {
  const { problems } = await checker.check({ certificate: chain, privateKey: key, at: new Date() })
  return problems.map(({ kind }) => kind)
}

console.log(
  JSON.stringify({
    commonName: readCertificate(chain).commonName,
    problems: [await check(portableChecker, privateKey), await check(nodeChecker, privateKey)],
    'with the key of another': await check(portableChecker, other.privateKey),
  }),
)
