package nl.eenoverheid.overheid;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the numbers by which other systems know governments. Public knowledge, so without Scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RsinService {
    private final OrganisatieRsinRepository nummers;
    private final OrganisatieNamen namen;

    RsinService(OrganisatieRsinRepository nummers, OrganisatieNamen namen) {
        this.nummers = nummers;
        this.namen = namen;
    }

    /** That of one government, with where it was found; empty as long as nobody filled it in. */
    public Optional<RsinData> of(OrganisatieId organisatie) {
        return nummers.findById(organisatie.value()).map(OrganisatieRsin::data);
    }

    /** The governments whose number is known. */
    public Map<Rsin, OrganisatieId> known() {
        return nummers.findAll().stream()
                .collect(toUnmodifiableMap(each -> new Rsin(each.data().rsin()), OrganisatieRsin::organisatie));
    }

    /**
     * Fills in the number of a government, changes it, or takes it away when it is empty.
     *
     * @throws InvalidInput when it fails the eleven test, or is the number of another government
     */
    @Transactional
    @PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
    public void keep(OrganisatieId organisatie, RsinData data) {
        RsinData checked = data.checked();
        if (!namen.byId().containsKey(organisatie)) {
            throw new NotFound();
        }
        Optional<OrganisatieRsin> found = nummers.findById(organisatie.value());
        if (checked.rsin().isEmpty()) {
            found.ifPresent(nummers::delete);
            return;
        }
        found.ifPresent(each -> each.change(checked));
        try {
            nummers.saveAndFlush(found.orElseGet(() -> new OrganisatieRsin(organisatie, checked)));
        } catch (DataIntegrityViolationException e) {
            throw new InvalidInput("rsin", "overheid.rsin.taken");
        }
    }
}
