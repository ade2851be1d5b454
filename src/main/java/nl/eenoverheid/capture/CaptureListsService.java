package nl.eenoverheid.capture;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.KeuzelijstService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a device what there is to choose from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class CaptureListsService {
    private final WerkruimteService werkruimten;
    private final OverheidService overheden;
    private final KeuzelijstService keuzes;
    private final CaptureRepository notes;
    private final ScopeService scopes;
    private final CurrentAccount current;

    CaptureListsService(
            WerkruimteService werkruimten,
            OverheidService overheden,
            KeuzelijstService keuzes,
            CaptureRepository notes,
            ScopeService scopes,
            CurrentAccount current) {
        this.werkruimten = werkruimten;
        this.overheden = overheden;
        this.keuzes = keuzes;
        this.notes = notes;
        this.scopes = scopes;
        this.current = current;
    }

    /** All that the caller can choose from now. */
    @Transactional
    public CaptureLists current() {
        SignedIn person = current.get();
        List<CaptureLists.Place> gemeenten = gemeenten();
        return new CaptureLists(
                person.id().value(),
                person.naam(),
                person.organisatieNaam(),
                Optional.of(person.organisatie().value())
                        .filter(own -> gemeenten.stream().anyMatch(each -> each.id() == own))
                        .orElse(null),
                werkruimten(),
                gemeenten,
                active(keuzes.themas()),
                active(keuzes.aanleidingen()),
                List.of(SignaalSoort.values()),
                List.of(Kanaal.values()),
                CaptureLists.secret(notes.secret(person.id())));
    }

    private List<CaptureLists.Place> werkruimten() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canNote(new WerkruimteId(each.id())))
                .map(each -> new CaptureLists.Place(each.id(), each.naam(), ""))
                .toList();
    }

    private List<CaptureLists.Place> gemeenten() {
        return overheden.gemeentenByTooi().entrySet().stream()
                .map(each -> new CaptureLists.Place(
                        each.getValue().id().value(), each.getValue().naam(), each.getKey()))
                .toList();
    }

    private static List<Keuze> active(List<Keuze> choices) {
        return choices.stream().filter(Keuze::actief).toList();
    }
}
