package nl.eenoverheid.inbreng;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a party in a question, and where that stands.
 *
 * @param titel of the question
 * @param open whether the question still waits for an answer
 * @param geldt whether the party still has that part
 * @param organisatie of the party; null for who is no body
 */
record InbrengPlek(
        KnoopId knoop,
        String titel,
        boolean open,
        WerkruimteId home,
        Set<Long> werkruimten,
        long claim,
        Claim zegt,
        String wie,
        boolean geldt,
        @Nullable OrganisatieId organisatie) {

    /** Refuses when nothing can be said of it any more. */
    void requireLive() {
        if (!open) {
            throw new IllegalMove("inbreng.move.closed");
        }
        if (!geldt) {
            throw new IllegalMove("inbreng.move.ended");
        }
        if (zegt == Claim.BESLIST || zegt == Claim.KADER) {
            throw new IllegalMove("inbreng.move.decides");
        }
    }

    /** Whether somebody speaks for the party: its own organisation, an owner of the werkruimte, or anybody for who is no body. */
    boolean maySpeak(Scope scope) {
        return scope.canWrite(home)
                && (organisatie == null || organisatie.equals(scope.organisatie()) || scope.canManage(home));
    }

    InbrengChanged changed(InbrengId id, String what, String words, Actor actor, Instant at) {
        return new InbrengChanged(
                id, knoop, what, titel, werkruimten, words.isEmpty() ? wie : wie + "\n" + words, actor, at);
    }
}
