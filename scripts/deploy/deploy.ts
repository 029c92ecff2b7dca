import { functionCommands, functionsUrl, jobCommands, listJobsCommand } from './gcloud-commands.ts';
import type { Deployment } from './read-deployment.ts';
import type { Gcloud } from './run-gcloud.ts';
import { shellLine } from './shell-line.ts';

/** Deploys the functions, then the jobs that call them; stops at the first command that fails. */
export function deploy(deployment: Deployment, gcloud: Gcloud, print: (line: string) => void): void {
  const run = (args: readonly string[]) => {
    print(shellLine('gcloud', args));
    gcloud(args);
  };
  for (const args of functionCommands(deployment)) run(args);
  const existing = gcloud(listJobsCommand(deployment), { listed: true }).split('\n').filter(Boolean);
  for (const args of jobCommands(deployment, existing)) run(args);
  print(`\nDeployed. The menu's script property FUNCTIONS_URL is ${functionsUrl(deployment)}`);
}

/** The same commands as lines to read; jobs are shown as they are created the first time. */
export const dryRun = (deployment: Deployment): string[] =>
  [...functionCommands(deployment), ...jobCommands(deployment, [])].map((args) => shellLine('gcloud', args));
