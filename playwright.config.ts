import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from './tests/setup/browser'

const executablePath = await chromiumPath()
const desktop = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot']],
  outputDir: 'test-results',
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs },
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: /phone/ },
    // What sets a width of its own is tested once.
    { name: 'phone', use: phone, testMatch: /(accessibility|phone)/, grepInvert: /at 320 pixels|prints/ },
    { name: 'no-js', use: { ...desktop, javaScriptEnabled: false }, testMatch: /(journeys|contact-owner)/ },
  ],
})
