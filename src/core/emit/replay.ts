/** The program of a release that replays its draws and compares what is published of them; it stands beside this file. */
export const REPLAY = 'replay.py';

/** What is typed in a folder where a release has been unpacked. */
export const REPLAY_COMMAND = `python3 ${REPLAY} .`;

/** The same of one edition alone. */
export const replayOption = (edition: number): string => `--edition ${edition}`;

/** How its last line ends where nothing differs. */
export const REPLAY_AGREES = '0 differ';
