import { builtInEditions } from '../src/knowledge/builtInEditions';
import { ageReport } from '../src/reference/ageReport';
import { readAgeOptions } from '../src/reference/readAgeOptions';

try {
  const options = readAgeOptions(process.argv.slice(2), {
    days: 180,
    today: new Date().toISOString().slice(0, 10),
  });
  process.stdout.write(ageReport(builtInEditions, options));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
