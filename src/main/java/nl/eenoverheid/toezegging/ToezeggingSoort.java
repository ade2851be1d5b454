package nl.eenoverheid.toezegging;

import java.util.Optional;
import nl.eenoverheid.besluit.BesluitSoort;

/** What it is. */
public enum ToezeggingSoort {
    /** A promise by the board. */
    TOEZEGGING("T"),
    /** What a body asked of the board. */
    MOTIE("M");

    private final String letter;

    ToezeggingSoort(String letter) {
        this.letter = letter;
    }

    /** Before its number. */
    String letter() {
        return letter;
    }

    /** How it begins: a motion is voted on first. */
    ToezeggingStatus begin() {
        return this == MOTIE ? ToezeggingStatus.INGEDIEND : ToezeggingStatus.OPEN;
    }

    /** Of a record of this kind; empty for the other kinds, in which one can be made on the side. */
    static Optional<ToezeggingSoort> of(BesluitSoort soort) {
        return switch (soort) {
            case TOEZEGGING -> Optional.of(TOEZEGGING);
            case MOTIE -> Optional.of(MOTIE);
            default -> Optional.empty();
        };
    }
}
