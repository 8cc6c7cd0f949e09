import { site } from '@/lib/site/site'
import { escapeXml } from '@/lib/site/xml'

/** Lets a browser search the site from its address bar (OpenSearch 1.1). */
export function openSearchXml(siteUrl: string): string {
  const url = escapeXml(siteUrl)
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.shortName}</ShortName>
<LongName>${escapeXml(site.name)}</LongName>
<Description>${escapeXml(site.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${site.language}</Language>
<Image type="image/svg+xml">${url}/icon.svg</Image>
<Image width="180" height="180" type="image/png">${url}/apple-icon.png</Image>
<Url type="text/html" template="${url}/zoeken?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${url}/opensearch.xml"/>
</OpenSearchDescription>
`
}
