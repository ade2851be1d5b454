package nl.eenoverheid.search;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index stands.
 *
 * @param folder the folder of this one process; when empty the index is in memory, and empty at each start
 */
@ConfigurationProperties("eenoverheid.search")
record SearchProperties(@DefaultValue("") String folder) {

    Optional<Path> path() {
        return Optional.of(folder).filter(each -> !each.isBlank()).map(each -> Path.of(each)
                .toAbsolutePath());
    }
}
