package nl.eenoverheid.inhoud;

/** The scanner found something in what was sent; nothing of it was kept. */
public final class InfectedContent extends RuntimeException {
    private final InhoudSoort soort;
    private final String found;

    InfectedContent(InhoudSoort soort, String found) {
        super(found);
        this.soort = soort;
        this.found = found;
    }

    /** What it said it was. */
    public InhoudSoort soort() {
        return soort;
    }

    /** What the scanner calls it. */
    public String found() {
        return found;
    }
}
