import { z } from 'zod'
import { site } from '@/lib/site/site'

/** "Name <name@example.nl>" or the address alone, on one line. */
const sender = /^(?:[^<>@\p{C}]+ <[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/u

/** Over TLS, or on this machine. Not an address of Entra at which every organisation logs in. */
const issuer = /^(?!https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b)(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/

const port = z.coerce.number().int().min(0).max(65535)

const s3Needs = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Half of the settings of a store would quietly put files on this machine. */
function s3IsWhole(env: { S3_ENDPOINT?: string | undefined } & { [K in (typeof s3Needs)[number]]?: string | undefined }, context: z.RefinementCtx): void {
  if (env.S3_ENDPOINT)
    for (const name of s3Needs) if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'ontbreekt, en S3_ENDPOINT is er wel' })
}

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().min(1).default('0.0.0.0'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'moet een adres zijn als postgresql://gebruiker:wachtwoord@host:5432/naam' }).optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    SITE_URL: z.url({ protocol: /^https?$/, error: 'moet beginnen met http:// of https://' }).optional(),
    CONTENT_PACKS: z
      .string()
      .regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/, { error: 'noem pakketten met kleine letters, gescheiden door komma’s' })
      .default('kis,voorbeelden'),
    APP_SECRET: z.string().min(32, { error: 'moet minstens 32 tekens lang zijn: openssl rand -hex 24' }).optional(),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'moet een adres zijn als smtps://gebruiker:wachtwoord@mail.example.nl:465' }).optional(),
    MAIL_FROM: z.string().regex(sender, { error: 'moet een adres zijn als KIS <info@example.nl>' }).default(`${site.shortName} <${site.email}>`),
    MEILI_HOST: z.url().optional(),
    MEILI_KEY: z.string().optional(),
    S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'moet beginnen met http:// of https://' }).optional(),
    S3_BUCKET: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { error: 'moet de naam van een bucket zijn' })
      .optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    OIDC_ISSUER: z
      .string()
      .regex(issuer, { error: 'moet het https-adres van één organisatie bij de identiteitsprovider zijn, zonder /.well-known' })
      .optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_NAME: z.string().min(1).max(60).default('je organisatie'),
    OIDC_MFA: z.enum(['claim', 'always'], { error: 'moet claim of always zijn' }).default('claim'),
    DOI_URL: z.url({ protocol: /^https?$/, error: 'moet beginnen met http:// of https://' }).default('https://doi.org'),
    OPEN_LIBRARY_URL: z.url({ protocol: /^https?$/, error: 'moet beginnen met http:// of https://' }).default('https://openlibrary.org'),
    /** Set by the program itself, for a database of its own only. */
    DEMO_ACCOUNTS: z.literal('1').optional(),
  })
  .superRefine(s3IsWhole)

export type Env = z.infer<typeof schema> & { siteUrl: string }

/** A setting that cannot be used; the message is one line for whoever starts the program. */
export class EnvError extends Error {}

/**
 * The settings of the process. An empty value counts as not given. `siteUrl` is the public address without a slash
 * at the end. Throws EnvError that names every wrong value.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  }
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = parsed.data
  if (OIDC_ISSUER && !(OIDC_CLIENT_ID && OIDC_CLIENT_SECRET)) throw new EnvError('OIDC_ISSUER: geef ook OIDC_CLIENT_ID en OIDC_CLIENT_SECRET')
  return { ...parsed.data, siteUrl: (parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, '') }
}
