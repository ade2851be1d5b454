package nl.eenoverheid.signaal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was heard, for pictures. Only what the caller may see counts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class SignaalTellingService {
    private final SignaalReadRepository reads;
    private final OpbrengstReadRepository opbrengsten;
    private final ObjectProvider<BezoekAntwoorden> owed;
    private final ScopeService scopes;

    SignaalTellingService(
            SignaalReadRepository reads,
            OpbrengstReadRepository opbrengsten,
            ObjectProvider<BezoekAntwoorden> owed,
            ScopeService scopes) {
        this.reads = reads;
        this.opbrengsten = opbrengsten;
        this.owed = owed;
        this.scopes = scopes;
    }

    /**
     * Signalen by municipality; a municipality of which nothing was heard is not in it.
     *
     * @param sinds heard on this day or later
     */
    public Map<OrganisatieId, Integer> perGemeente(@Nullable WerkruimteId werkruimte, LocalDate sinds) {
        Map<OrganisatieId, Integer> counts = new HashMap<>();
        reads.perGemeente(sinds, scopes.current().within(werkruimte))
                .forEach((gemeente, count) -> counts.put(new OrganisatieId(gemeente), count));
        return counts;
    }

    /** What a bezoek brought: how much was heard about what, who still waits for an answer, and where the words landed. */
    public BezoekOpbrengst opbrengst(BezoekId bezoek) {
        Scope scope = scopes.current();
        int open = owed.stream().mapToInt(each -> each.open(bezoek, scope)).sum();
        return opbrengsten.of(bezoek, open, scope);
    }
}
