package nl.eenoverheid.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database lives.
 *
 * @param data folder that keeps the data between starts
 * @param cache folder in which the server's programs are unpacked once
 * @param bufferPool memory for data and indexes, as MariaDB writes it ("256M")
 * @param durable false only for tests: then a crash may lose the last second
 */
@ConfigurationProperties("eenoverheid.database")
record DatabaseProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("${user.home}/.cache/eenoverheid") Path cache,
        @DefaultValue("512M") String bufferPool,
        @DefaultValue("true") boolean durable) {}
