'use client'

export { default } from '@/app/redactie/error'
