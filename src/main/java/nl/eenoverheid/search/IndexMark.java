package nl.eenoverheid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file beside the index that says of which database it is and how it was made; written when it is complete. */
final class IndexMark {
    private final @Nullable Path file;
    private final Supplier<String> installation;

    IndexMark(SearchProperties properties, Supplier<String> installation) {
        this.file = properties.path().map(folder -> folder.resolve("made-for")).orElse(null);
        this.installation = installation;
    }

    /** Whether the index that is there can be used as it is; one in memory always can. */
    boolean holds() throws IOException {
        return file == null || (Files.exists(file) && Files.readString(file).equals(wanted()));
    }

    void remove() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    void write() throws IOException {
        if (file != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted());
        }
    }

    private String wanted() {
        return IndexedItem.FORMAT + " " + installation.get();
    }
}
