/** The Sheets stand-in in a process of its own, so that its work is not counted as the function's. */
import { startEmulator } from '../../sheets/emulator/emulator.ts';

const emulator = await startEmulator({
  authenticate: (token) => (token === null ? null : { email: token, role: 'writer' }),
});
process.send?.({ url: emulator.url });
process.on('disconnect', () => process.exit(0));
