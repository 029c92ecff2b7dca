/** A stand-in in a process of its own, to be killed: prints its address and serves the folder it is given. */
import { startEmulator } from '../../../../sheets/emulator/emulator.ts';

const emulator = await startEmulator({
  dataDir: process.argv[2] ?? '',
  authenticate: () => ({ email: 'owner@example.org', role: 'writer' }),
});
console.log(emulator.url);
