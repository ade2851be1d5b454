package nl.eenoverheid.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The demo world as the first start plays it, and the classes that this start loaded. Each build makes it once, for all
 * processes that run journeys; every application begins with a copy.
 */
final class PlayedDemo {
    private static final Path MADE = made();

    private PlayedDemo() {}

    /** Puts the data of the demo world in a folder, in the place of what stood there. */
    static void copyTo(Path data) {
        try {
            copy(MADE.resolve("data"), data);
            copy(index(MADE.resolve("data")), index(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For an application of this build: classes come out of the archive, which halves what a start takes. */
    static List<String> loadsSooner() {
        return List.of("-XX:SharedArchiveFile=" + archive(MADE), "-Xlog:disable");
    }

    private static Path made() {
        Path target = Path.of("target").toAbsolutePath();
        try (FileChannel channel = FileChannel.open(
                        target.resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Path application = Path.of(System.getProperty("eenoverheid.unpacked"));
            Path folder = target.resolve("demo");
            Path sign = folder.resolve("made");
            String build = String.valueOf(Files.getLastModifiedTime(application).toMillis());
            if (!Files.exists(sign) || !Files.readString(sign).equals(build)) {
                make(folder);
                Files.writeString(sign, build);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Path data = Files.createDirectories(folder.resolve("data"));
        PackagedApplication.play(data, List.of("-XX:ArchiveClassesAtExit=" + archive(folder), "-Xlog:disable"));
    }

    private static Path archive(Path folder) {
        return folder.resolve("classes.jsa");
    }

    private static Path index(Path data) {
        return data.resolveSibling(data.getFileName() + "-index");
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.deleteRecursively(to);
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
