/** A server of the test's cluster: its ports on 127.0.0.1 and its folder. */
export interface ServerPlace {
  readonly folder: string;
  readonly http: number;
  readonly native: number;
  readonly interserver: number;
}

/** The configuration of one server, which names every shard; `user` has a password, `default` none. */
export function serverConfiguration(
  place: ServerPlace,
  shards: readonly ServerPlace[],
): { readonly config: string; readonly users: string } {
  const listed = shards.map(
    ({ native }) => `
      <shard><replica><host>127.0.0.1</host><port>${native}</port></replica></shard>`,
  );
  const config = `<yandex>
  <logger><level>warning</level><console>true</console></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${place.http}</http_port>
  <tcp_port>${place.native}</tcp_port>
  <interserver_http_port>${place.interserver}</interserver_http_port>
  <path>${place.folder}/data/</path>
  <tmp_path>${place.folder}/tmp/</tmp_path>
  <format_schema_path>${place.folder}/formats/</format_schema_path>
  <users_config>${place.folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <uncompressed_cache_size>8388608</uncompressed_cache_size>
  <remote_servers>
    <harmel>${listed.join("")}
    </harmel>
  </remote_servers>
</yandex>
`;
  const network = "<networks><ip>127.0.0.1</ip></networks>";
  const rest = `${network}<profile>default</profile><quota>default</quota>`;
  const users = `<yandex>
  <profiles><default><max_memory_usage>1000000000</max_memory_usage></default></profiles>
  <users>
    <default><password></password>${rest}</default>
    <analyst><password>open sesame</password>${rest}</analyst>
  </users>
  <quotas><default></default></quotas>
</yandex>
`;
  return { config, users };
}
