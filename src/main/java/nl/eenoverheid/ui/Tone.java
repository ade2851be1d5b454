package nl.eenoverheid.ui;

/** What a colour says; never used without an icon or a word. */
public enum Tone {
    GOOD("eo-good"),
    WARN("eo-warn"),
    BAD("eo-bad"),
    BLUE("eo-blue"),
    ACCENT("eo-accent"),
    NEUTRAL("eo-neutral");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    /** The style class that carries the colours of this tone. */
    public String className() {
        return className;
    }
}
