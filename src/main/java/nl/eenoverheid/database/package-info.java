/**
 * The embedded MariaDB: a real server, unpacked and run beside the application on the loopback address, for a laptop,
 * the demo and the tests. It steps aside as soon as {@code spring.datasource.url} names a server.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package nl.eenoverheid.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
