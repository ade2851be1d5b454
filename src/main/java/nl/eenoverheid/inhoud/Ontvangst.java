package nl.eenoverheid.inhoud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.eenoverheid.inhoud.cleaning.Cleaned;

/** A file that was taken in, checked and written anew, and waits to be kept. Closing it forgets it. */
public final class Ontvangst implements AutoCloseable {
    private final String naam;
    private final Path file;
    private final Cleaned cleaned;
    private final Viruscontrole controle;

    Ontvangst(String naam, Path file, Cleaned cleaned, Viruscontrole controle) {
        this.naam = naam;
        this.file = file;
        this.cleaned = cleaned;
        this.controle = controle;
    }

    /** Its name, safe to show, with the ending of what it is now. */
    public String naam() {
        return naam;
    }

    public InhoudSoort soort() {
        return cleaned.soort();
    }

    /** Bytes that will be kept. */
    public long grootte() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    Cleaned cleaned() {
        return cleaned;
    }

    Viruscontrole controle() {
        return controle;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
