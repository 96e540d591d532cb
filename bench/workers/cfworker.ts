import { Validator } from '@cfworker/json-schema';
import { coldJob, hotJob, linesIn, parse } from './jobs.ts';
import { serveJobs } from './protocol.ts';
import { RIS_SCHEMA } from './schema.ts';

function validator() {
  const engine = new Validator(RIS_SCHEMA, '2020-12', false);
  return (value: unknown) =>
    linesIn(engine.validate(value).errors.map(({ instanceLocation }) => instanceLocation));
}

serveJobs({ parse, cold: coldJob(validator), hot: hotJob(validator) });
