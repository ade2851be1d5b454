package nl.eenoverheid.capture;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.Kanaal;
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
    private final CaptureChoices choices;
    private final CaptureRepository notes;
    private final ScopeService scopes;
    private final CurrentAccount current;

    CaptureListsService(
            WerkruimteService werkruimten,
            CaptureChoices choices,
            CaptureRepository notes,
            ScopeService scopes,
            CurrentAccount current) {
        this.werkruimten = werkruimten;
        this.choices = choices;
        this.notes = notes;
        this.scopes = scopes;
        this.current = current;
    }

    /** All that the caller can choose from now. */
    @Transactional
    public CaptureLists current() {
        SignedIn person = current.get();
        List<CaptureLists.Place> gemeenten = choices.gemeenten();
        return new CaptureLists(
                person.id().value(),
                person.naam(),
                person.organisatieNaam(),
                Optional.of(person.organisatie().value())
                        .filter(own -> gemeenten.stream().anyMatch(each -> each.id() == own))
                        .orElse(null),
                werkruimten(),
                gemeenten,
                choices.themas(),
                choices.aanleidingen(),
                choices.bezoeken(),
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
}
