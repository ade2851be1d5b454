package nl.eenoverheid.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of things that a werkruimte holds. */
public enum ItemSoort {
    WERKRUIMTE("workspace", "werkruimten"),
    BEZOEK("bezoek", "bezoeken"),
    SIGNAAL("signaal", "gehoord"),
    DUIDING("duiding", "duidingen"),
    DOSSIER("dossier", "dossiers"),
    SPEELRUIMTE("speelruimte", ""),
    TAAK("taak", "taken"),
    KNOOP("knoop", "knopen"),
    BESLUIT("besluit", "besluiten"),
    TERUGKOPPELING("terugkoppeling", "terugkoppeling");

    private final String module;
    private final String path;

    ItemSoort(String module, String path) {
        this.module = module;
        this.path = path;
    }

    /** The kind of which the pages stand under a path. */
    public static Optional<ItemSoort> at(String path) {
        return Arrays.stream(values())
                .filter(soort -> !path.isEmpty() && soort.path.equals(path))
                .findFirst();
    }

    /** Where its pages stand; empty when it has none of its own. */
    public String path() {
        return path;
    }

    /** Whether it can stand in several werkruimten by itself; the others follow another thing. */
    public boolean isPlaceable() {
        return switch (this) {
            case BEZOEK, SIGNAAL, DUIDING, DOSSIER, TAAK, KNOOP, BESLUIT -> true;
            case WERKRUIMTE, SPEELRUIMTE, TERUGKOPPELING -> false;
        };
    }

    /** Names of this kind and of those that have its id and stand where it stands. */
    List<String> along() {
        return this == DOSSIER ? List.of(DOSSIER.name(), SPEELRUIMTE.name()) : List.of(name());
    }

    /** The right without which nothing of this kind can be changed. */
    public String writeRight() {
        return (this == SPEELRUIMTE ? DOSSIER : this).name() + "_WRITE";
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
