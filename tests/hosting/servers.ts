/** Starts real web servers with the files that the build makes for them, as child processes with folders of their own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.ts';
import { apacheFile } from '../../scripts/hosting/apache.ts';
import { caddyFile } from '../../scripts/hosting/caddy.ts';
import { nginxFile } from '../../scripts/hosting/nginx.ts';
import type { HostedSite } from '../../scripts/hosting/site.ts';
import { whereIs } from '../support/programs.ts';

export interface Setting {
  site: HostedSite;
  /** The folder with the site. */
  folder: string;
  /** A folder for what the server writes. */
  scratch: string;
  port: number;
}

export interface RealServer {
  name: string;
  /** The Debian package that has it. */
  debian: string;
  program: string;
  /** What it can send packed text as, on this machine. */
  packings: () => string[];
  /** Writes its configuration and gives the arguments to start it with. */
  prepare: (setting: Setting) => string[];
}

const brotliForNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const apacheModules = '/usr/lib/apache2/modules';
const isRoot = process.getuid?.() === 0;

const nginx: RealServer = {
  name: 'nginx',
  debian: 'nginx-light',
  program: 'nginx',
  packings: () => (existsSync(brotliForNginx) ? ['br', 'gzip'] : ['gzip']),
  prepare({ site, folder, scratch, port }) {
    const brotli = existsSync(brotliForNginx);
    writeFileSync(join(scratch, 'site.conf'), nginxFile(site, { folder, port, brotli }));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${scratch}/${name};`,
    );
    const lines = [
      ...(isRoot ? ['user root;'] : []),
      ...(brotli ? [`load_module ${brotliForNginx};`] : []),
      `daemon off; pid ${scratch}/nginx.pid; error_log stderr; worker_processes 1; events {}`,
      `http { ${temporary.join(' ')} include ${scratch}/site.conf; }`,
    ];
    writeFileSync(join(scratch, 'nginx.conf'), lines.join('\n'));
    return ['-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', 'stderr'];
  },
};

const caddy: RealServer = {
  name: 'Caddy',
  debian: 'caddy',
  program: 'caddy',
  packings: () => ['br', 'gzip'],
  prepare({ site, folder, scratch, port }) {
    const text = caddyFile(site, { folder, listen: `http://localhost:${port}` });
    writeFileSync(join(scratch, 'Caddyfile'), `{\n\tadmin off\n\tstorage file_system ${scratch}\n}\n${text}`);
    return ['run', '--config', join(scratch, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

const apache: RealServer = {
  name: 'Apache',
  debian: 'apache2',
  program: 'apache2',
  packings: () => ['br', 'gzip'],
  prepare({ site, folder, scratch, port }) {
    writeFileSync(join(folder, '.htaccess'), apacheFile(site));
    mkdirSync(join(scratch, 'elsewhere'));
    const lines = [
      `ServerRoot ${scratch}`,
      'ServerName localhost',
      `Listen ${port}`,
      `PidFile ${scratch}/apache.pid`,
      `DefaultRuntimeDir ${scratch}`,
      'ErrorLog /dev/stderr',
      ...(isRoot ? ['User www-data', 'Group www-data'] : []),
      ...['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'rewrite'].map(
        (name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`,
      ),
      'TypesConfig /dev/null',
      `DocumentRoot ${site.base === '/' ? folder : join(scratch, 'elsewhere')}`,
      ...(site.base === '/' ? [] : [`Alias ${site.base.slice(0, -1)} ${folder}`]),
      `<Directory ${folder}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ];
    writeFileSync(join(scratch, 'apache.conf'), lines.join('\n'));
    return ['-f', join(scratch, 'apache.conf'), '-DFOREGROUND'];
  },
};

export const realServers: readonly RealServer[] = [nginx, caddy, apache];

/** Starts the server and resolves when it answers. Throws with what it said when it stops instead. */
export async function start(
  server: RealServer,
  setting: Omit<Setting, 'port'>,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const port = await freePort();
  /* A file, not a pipe: Apache opens its error output anew by its name. */
  const saidFile = join(setting.scratch, 'said.txt');
  const said = openSync(saidFile, 'w');
  const child = spawn(whereIs(server.program) ?? server.program, server.prepare({ ...setting, port }), {
    stdio: ['ignore', said, said],
    env: { ...process.env, HOME: setting.scratch, XDG_CONFIG_HOME: setting.scratch, XDG_DATA_HOME: setting.scratch },
  });
  closeSync(said);
  await untilListening(port, child).catch(() => {
    throw new Error(`${server.name} did not start:\n${readFileSync(saidFile, 'utf8')}`);
  });
  return { port, stop: () => stop(child) };
}

/** What nginx says about a configuration, without starting. Throws with its words when it refuses it. */
export function judgeByNginx(scratch: string, text: string): string {
  writeFileSync(join(scratch, 'site.conf'), text);
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `pid ${scratch}/nginx.pid; events {}\nhttp { include ${scratch}/site.conf; }`,
  );
  const args = ['-t', '-p', scratch, '-c', join(scratch, 'nginx.conf'), '-e', 'stderr'];
  return execFileSync(whereIs('nginx') ?? 'nginx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Tries until somebody answers at the port. Rejects when the child ends first. */
const untilListening = (port: number, child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let ended = false;
    child.once('error', reject).once('exit', () => {
      ended = true;
      reject(new Error('ended'));
    });
    const attempt = (): void => {
      if (ended) return;
      const socket = connect(port, 'localhost', () => {
        socket.destroy();
        resolve();
      });
      socket.once('error', () => setTimeout(attempt, 20));
    };
    attempt();
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
