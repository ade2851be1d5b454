package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * How the besluit itself stands, as far as its course depends on that.
 *
 * @param resultaat what came out; null while it is prepared
 * @param datum the day on which it was decided
 * @param vervangen whether another one that stands took its place
 * @param organisatie who is responsible for it
 */
record Besluitstand(
        BesluitId besluit,
        String titel,
        BesluitSoort soort,
        @Nullable BesluitResultaat resultaat,
        @Nullable LocalDate datum,
        @Nullable LocalDate ingangOp,
        boolean ingetrokken,
        boolean vervangen,
        WerkruimteId home,
        OrganisatieId organisatie,
        Set<Long> werkruimten) {

    boolean isPrepared() {
        return resultaat == null;
    }

    boolean isAdopted() {
        return resultaat == BesluitResultaat.VASTGESTELD && !ingetrokken;
    }

    /** Why nothing happens to it any more, as the end of a text key; empty as long as something can. */
    Optional<String> over() {
        if (ingetrokken) {
            return Optional.of("ingetrokken");
        }
        return vervangen ? Optional.of("vervangen") : Optional.empty();
    }

    /** Whether it can take the place of another one. */
    boolean canReplace() {
        return over().isEmpty() && (isPrepared() || isAdopted());
    }

    /** The stage that counts: what was adopted is final, unless people said that it is in principle. */
    @Nullable
    Stadium counting(@Nullable Stadium said) {
        boolean adopted = resultaat == BesluitResultaat.VASTGESTELD;
        return adopted && (said == null || said == Stadium.VOORNEMEN) ? Stadium.DEFINITIEF : said;
    }

    /** The day on which it was decided; what follows is not before it. */
    LocalDate requireDecided() {
        if (datum == null) {
            throw new IllegalMove("besluitloop.move.open");
        }
        return datum;
    }

    BesluitloopChanged changed(String what, String toelichting, Actor actor, Instant at) {
        return new BesluitloopChanged(besluit, what, titel, werkruimten, toelichting, actor, at);
    }
}
