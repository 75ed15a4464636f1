// What the built product gives to whoever imports it; the build itself is JavaScript.
declare module '*/build/server/server.js' {
  export const createApp: typeof import('#src/server.ts').createApp
  export const main: typeof import('#src/server.ts').main
  export const pages: import('react-router').ServerBuild
}
