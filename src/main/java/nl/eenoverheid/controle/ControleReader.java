package nl.eenoverheid.controle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads reviews as far as the caller's administration goes: as they are now, or as they were when signed. */
@Component
class ControleReader {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ControleReadRepository reads;
    private final RegelReadRepository lines;
    private final CurrentAccount current;
    private final Clock clock;

    ControleReader(ControleReadRepository reads, RegelReadRepository lines, CurrentAccount current, Clock clock) {
        this.reads = reads;
        this.lines = lines;
        this.current = current;
        this.clock = clock;
    }

    /** Organisations of which the caller may review the accounts. */
    List<OrganisatieNaam> organisaties() {
        OrganisatieId only = only();
        return reads.organisaties().stream()
                .filter(each -> only == null || each.id().equals(only))
                .toList();
    }

    OrganisatieNaam organisatie(OrganisatieId id) {
        return organisaties().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    ControleOverview overview(OrganisatieId id) {
        OrganisatieNaam organisatie = organisatie(id);
        List<ControleListItem> all = reads.list(id);
        List<ControleTermijn> due = List.of(ControleSoort.values()).stream()
                .map(soort -> ControleTermijn.of(soort, all, HERE))
                .toList();
        return new ControleOverview(organisatie, due, all);
    }

    ControleDetail detail(ControleId id) {
        ControleReadRepository.Kept kept = reads.find(id, only()).orElseThrow(NotFound::new);
        ControleDetail found = kept.detail();
        Instant now = clock.instant();
        String inhoud = kept.inhoud();
        List<ControleRegel> regels = inhoud == null
                ? lines.of(found, now, LocalDate.ofInstant(now, HERE))
                : List.of(JSON.readValue(inhoud, ControleRegel[].class));
        return new ControleDetail(
                found.controle(), found.organisatieId(), found.organisatie(), found.version(), regels);
    }

    /** The lines as they are kept. */
    static String kept(List<ControleRegel> regels) {
        return JSON.writeValueAsString(regels);
    }

    private @Nullable OrganisatieId only() {
        SignedIn person = current.get();
        return person.has(Right.INSTALLATIE_MANAGE) ? null : person.organisatie();
    }
}
