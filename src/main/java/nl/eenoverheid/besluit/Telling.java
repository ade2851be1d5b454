package nl.eenoverheid.besluit;

import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * Where those who count stand, and what that comes to by the rules.
 *
 * @param onbevestigd those of them for whom another organisation wrote it down, and who did not say yes to that; they count
 */
public record Telling(
        Spelregels regels,
        Set<OrganisatieId> voor,
        Set<OrganisatieId> tegen,
        Set<OrganisatieId> onthouden,
        Set<OrganisatieId> onbevestigd) {

    public Telling {
        voor = Set.copyOf(voor);
        tegen = Set.copyOf(tegen);
        onthouden = Set.copyOf(onthouden);
        onbevestigd = Set.copyOf(onbevestigd);
    }

    /** How many were asked. */
    public int asked() {
        return regels.partijen().size();
    }

    /** How many of them have spoken. */
    public int spoken() {
        return voor.size() + tegen.size() + onthouden.size();
    }

    /** How many must have spoken. */
    public int needed() {
        return regels.needed();
    }

    /** Who was asked and has not spoken. */
    public Set<OrganisatieId> silent() {
        Set<OrganisatieId> silent = new HashSet<>(regels.partijen());
        silent.removeAll(voor);
        silent.removeAll(tegen);
        silent.removeAll(onthouden);
        return silent;
    }

    /** Whether it can be adopted by the rules, and if not why. */
    public Uitslag uitslag() {
        return switch (regels.methode()) {
            case MANDAAT -> decided();
            case ADVIES -> quorum() ? decided() : Uitslag.QUORUM;
            case INSTEMMING -> tegen.isEmpty() ? spokenOr(Uitslag.KAN) : Uitslag.BEZWAAR;
            case CONSENSUS -> inDoubt().isEmpty() ? spokenOr(Uitslag.KAN) : Uitslag.NIET_IEDEREEN;
            case MEERDERHEID -> spokenOr(enough() ? Uitslag.KAN : Uitslag.GEEN_MEERDERHEID);
        };
    }

    /** Whether a result is another than the count says. */
    public boolean contradicts(BesluitResultaat resultaat) {
        boolean allowed = uitslag().allows();
        return resultaat == BesluitResultaat.VASTGESTELD && !allowed
                || resultaat == BesluitResultaat.VERWORPEN && allowed;
    }

    /** Of whom the outcome speaks: who stands in the way, or is waited for. */
    public Set<OrganisatieId> over() {
        return switch (uitslag()) {
            case QUORUM -> silent();
            case BESLISSER_ZWIJGT, BESLISSER_NIET_VOOR ->
                regels.beslisser() == null ? Set.of() : Set.of(regels.beslisser());
            case BEZWAAR -> tegen;
            case NIET_IEDEREEN -> inDoubt();
            case KAN, GEEN_MEERDERHEID -> Set.of();
        };
    }

    private Uitslag decided() {
        OrganisatieId beslisser = regels.beslisser();
        if (beslisser != null && voor.contains(beslisser)) {
            return Uitslag.KAN;
        }
        return beslisser == null || silent().contains(beslisser)
                ? Uitslag.BESLISSER_ZWIJGT
                : Uitslag.BESLISSER_NIET_VOOR;
    }

    private Uitslag spokenOr(Uitslag outcome) {
        return quorum() ? outcome : Uitslag.QUORUM;
    }

    private boolean quorum() {
        return spoken() >= needed();
    }

    private Set<OrganisatieId> inDoubt() {
        Set<OrganisatieId> inDoubt = new HashSet<>(tegen);
        if (regels.onthouding() == Onthouding.TELT_MEE) {
            inDoubt.addAll(onthouden);
        }
        return inDoubt;
    }

    private boolean enough() {
        int counted = voor.size() + tegen.size() + (regels.onthouding() == Onthouding.TELT_MEE ? onthouden.size() : 0);
        return regels.meerderheid().isReached(voor.size(), counted);
    }
}
