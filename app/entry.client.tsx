// Remix wants this file. No page loads it: nothing here is hydrated (docs/decisions/0003-no-framework-script.md).
export {};
