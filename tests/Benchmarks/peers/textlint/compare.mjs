// Runs this command and the linters in turn, several times over, and prints the best of each:
//   node compare.mjs ROOT FOLDER COUNT
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

const [root, folder, count] = process.argv.slice(2)
const TURNS = 5

const articles = readdirSync(folder).sort().filter(name => name.endsWith('.jsonl'))
  .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line)))
  .slice(0, count)
mkdirSync('articles')
for (const [index, article] of articles.entries()) {
  writeFileSync(join('articles', `${index}.txt`), `${article.title}\n${article.text}\n`)
}

const programs = {
  'analysis, all analyzers': [join(root, 'Host/bin/Release/net10.0/analysis'), 'run', 'articles', '--format', 'json', '-o', 'results.json'],
  'textlint, pairs of marks': ['node', 'node_modules/.bin/textlint', '--format', 'json', 'articles/*.txt'],
  'zhlint, typography': ['node', 'node_modules/.bin/zhlint', 'articles/*.txt'],
}
const best = {}
for (let turn = 0; turn < TURNS; turn++) {
  for (const [name, command] of Object.entries(programs)) {
    const took = timed(command)
    best[name] = { processor: Math.min(took.processor, best[name]?.processor ?? Infinity), clock: Math.min(took.clock, best[name]?.clock ?? Infinity) }
  }
}

console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model.trim()}), ${articles.length} articles, best of ${TURNS} turns\n`)
console.log('|  | s of processor time | s by the clock | articles/s of processor time |\n|---|---:|---:|---:|')
for (const [name, took] of Object.entries(best)) {
  console.log(`| ${name} | ${took.processor.toFixed(2)} | ${took.clock.toFixed(2)} | ${(articles.length / took.processor).toFixed(0)} |`)
}

/** Runs a program to its end; what its children took is what all of them took less what they had taken before. */
function timed([program, ...args]) {
  const start = performance.now()
  const run = spawnSync('sh', ['-c', '"$@" > /dev/null 2>&1; times', 'sh', program, ...args], { encoding: 'utf8' })
  const [minutes, seconds, systemMinutes, systemSeconds] = run.stdout.trim().split('\n')[1].match(/[\d.]+/g).map(Number)
  return { processor: 60 * (minutes + systemMinutes) + seconds + systemSeconds, clock: (performance.now() - start) / 1000 }
}
