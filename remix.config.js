// @ts-check
// The only place where Remix options are set: vite.config.ts imports this file.
// Single fetch and lazy route discovery stay off: both have open advisories in Remix v2,
// and renderToString needs the first one off. See docs/decisions/0002-remix-on-vite.md.
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  serverModuleFormat: "esm",
  ignoredRouteFiles: ["**/.*", "**/*.css"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
};
