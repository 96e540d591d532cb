import { parse, readAndParse } from './jobs.ts';
import { serveJobs } from './protocol.ts';

serveJobs({ parse, readAndParse });
