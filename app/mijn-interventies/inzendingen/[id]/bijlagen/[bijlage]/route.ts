/** The address by which pages name a file; for all who may have it, whoever's page it is. */
export { GET } from '@/app/api/redactie/inzendingen/[id]/bijlagen/[bijlage]/route'
