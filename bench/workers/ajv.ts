import { Ajv2020 } from 'ajv/dist/2020.js';
import { coldJob, hotJob, linesIn, parse } from './jobs.ts';
import { serveJobs } from './protocol.ts';
import { RIS_SCHEMA } from './schema.ts';

function validator() {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(RIS_SCHEMA);
  return (value: unknown) => {
    validate(value);
    return linesIn((validate.errors ?? []).map(({ instancePath }) => instancePath));
  };
}

serveJobs({ parse, cold: coldJob(validator), hot: hotJob(validator) });
