package nl.eenoverheid.controle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Rol;

/** What about an account deserves a look. */
public enum ControleAandacht {
    /** Keeps accounts. */
    BEHEERDER,
    /** Comes from outside government. */
    PARTNER,
    /** Was not here for ninety days. */
    LANG_WEG,
    /** Never signed in. */
    NOOIT_GEWEEST,
    /** Is blocked, but still a member of a werkruimte. */
    GEBLOKKEERD_LID,
    /** The only owner of a werkruimte. */
    ENIGE_EIGENAAR,
    /** Has nothing beside a password. */
    GEEN_TWEEDE_STAP,
    /** Was judged by its own holder, because there is no other administrator. */
    ZELF_BEOORDEELD;

    private static final Duration LONG = Duration.ofDays(90);

    static List<ControleAandacht> of(
            ControleRegel.Persoon persoon, List<ControleRegel.Plek> plekken, boolean byItself, Instant now) {
        List<ControleAandacht> found = new ArrayList<>();
        add(found, BEHEERDER, persoon.isAdministrator());
        add(found, PARTNER, persoon.rollen().contains(Rol.PARTNER.name()));
        Instant seen = persoon.bezoekOp();
        add(found, LANG_WEG, seen != null && seen.isBefore(now.minus(LONG)));
        add(found, NOOIT_GEWEEST, seen == null);
        add(found, GEBLOKKEERD_LID, !persoon.actief() && !plekken.isEmpty());
        add(found, ENIGE_EIGENAAR, plekken.stream().anyMatch(ControleRegel.Plek::enigeEigenaar));
        add(found, GEEN_TWEEDE_STAP, persoon.actief() && persoon.hasOnlyPassword());
        add(found, ZELF_BEOORDEELD, byItself);
        return List.copyOf(found);
    }

    private static void add(List<ControleAandacht> found, ControleAandacht one, boolean holds) {
        if (holds) {
            found.add(one);
        }
    }
}
