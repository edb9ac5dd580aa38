// npm run dev: the developer's server with reload, on the demo municipality.
import { checkNode, install, run } from "./prepare.mjs";

checkNode();
install();
run("npx", ["remix", "vite:dev", "--port", process.env.PORT ?? "3000"], "The developer's server stopped.");
