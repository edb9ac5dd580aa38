import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import react from "eslint-plugin-react";
import tseslint from "typescript-eslint";

// Few and firm: each rule is here because of a fault that people have met (docs/decisions, style of the house).
export default tseslint.config(
  { ignores: ["build/", "node_modules/", "data/", ".cache/", "public/*.js", "db/sqlite/migrations/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked, jsxA11y.flatConfigs.recommended],
    plugins: { react },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A builder without await never runs, and nothing says so.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      // Guards, redirects and refusals are thrown answers.
      "@typescript-eslint/only-throw-error": "off",
      // Database functions are async for the day when the dialect is (docs/decisions/0001).
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // No sentence lives in code.
      "react/jsx-no-literals": ["error", { noStrings: false, allowedStrings: ["·", "–", "→", "←", ":", ",", ", ", ".", "(", ")", "*", "/", "%", "|", "+", "…", "-", "—", "?", "!", "•"] }],
      "react/jsx-no-target-blank": "error",
      // Inline styles are refused by our own Content-Security-Policy.
      "react/forbid-dom-props": ["error", { forbid: ["style", "onClick", "onChange", "onSubmit"] }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Ask the clock (context.clock.now())." },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Ask the clock (context.clock.now())." },
        { selector: "JSXAttribute[name.name=/^(aria-label|placeholder|title|alt)$/] > Literal[value=/[A-Za-zÆØÅæøå]/]", message: "No sentence lives in code: use a text key." },
      ],
      "no-console": "error",
    },
  },
  { files: ["app/clock.server.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["tests/**", "bench/**", "scripts/**", "db/seed/**"],
    rules: {
      "no-restricted-syntax": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "react/jsx-no-literals": "off",
      "no-console": "off",
    },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly", fetch: "readonly", performance: "readonly", Buffer: "readonly", clearTimeout: "readonly", setInterval: "readonly", clearInterval: "readonly", setImmediate: "readonly", URLSearchParams: "readonly", Request: "readonly", Response: "readonly", Headers: "readonly", window: "readonly", document: "readonly", structuredClone: "readonly" } } },
);
