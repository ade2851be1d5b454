package nl.eenoverheid.access;

import java.util.Arrays;
import java.util.List;

/** What rights are about, in the order of the screen. */
public enum RightSubject {
    WERKRUIMTE,
    SIGNAAL,
    DUIDING,
    DOSSIER,
    TAAK,
    KNOOP,
    BESLUIT,
    TOEZEGGING,
    BEGROTING,
    TERUGKOPPELING,
    /** Whatever is no content. */
    BEHEER;

    static RightSubject of(Right right) {
        return Arrays.stream(values())
                .filter(subject -> right.name().startsWith(subject.name() + "_"))
                .findFirst()
                .orElse(BEHEER);
    }

    /** The rights about it. */
    public List<Right> rights() {
        return Arrays.stream(Right.values()).filter(right -> of(right) == this).toList();
    }
}
