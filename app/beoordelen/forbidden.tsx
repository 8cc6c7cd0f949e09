export { default } from '@/app/redactie/forbidden'
