package nl.eenoverheid.workspace;

/** Kinds of things that a werkruimte holds. */
public enum ItemSoort {
    WERKRUIMTE("workspace"),
    SIGNAAL("signaal"),
    DUIDING("duiding"),
    DOSSIER("dossier"),
    SPEELRUIMTE("speelruimte"),
    KNOOP("knoop"),
    BESLUIT("besluit"),
    TERUGKOPPELING("terugkoppeling");

    private final String module;

    ItemSoort(String module) {
        this.module = module;
    }

    /** The right without which nothing of this kind can be read. */
    public String readRight() {
        return (this == SPEELRUIMTE ? DOSSIER : this).name() + "_READ";
    }

    /** The module that it belongs to, in whose bundle its texts stand. */
    public String module() {
        return module;
    }
}
