# syntax=docker/dockerfile:1
# One image for web, worker and release. Building needs no database.

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma/schema prisma/schema
COPY lib/cli/bootstrap.mjs lib/cli/
RUN --mount=type=cache,target=/root/.npm node lib/cli/bootstrap.mjs prepare

FROM packages AS build
COPY . .
RUN node lib/cli/bootstrap.mjs bundle

FROM node:24.21.0-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/node_modules/@prisma/schema-engine-wasm node_modules/@prisma/schema-engine-wasm
COPY --from=build /app/prisma prisma
COPY --from=build /app/content content
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/gezondheid').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Ends in order on SIGTERM; `docker run --init` or compose's `init` cleans up after children.
CMD ["node", "lib/cli/serve.mjs"]
