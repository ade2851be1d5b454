package nl.eenoverheid.dossier;

import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who takes part in a dossier, in which role and since when. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class DossierRolService {
    private final DossierStore store;
    private final OverheidService overheden;

    DossierRolService(DossierStore store, OverheidService overheden) {
        this.store = store;
        this.overheden = overheden;
    }

    /**
     * Gives an organisation a role from a day on.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem: also when there is another regisseur on that day
     *     or later, or when the organisation has the role already
     */
    public void give(DossierId id, DossierRolData data) {
        DossierRolData checked = data.checked();
        OrganisatieNaam organisatie = named(Objects.requireNonNull(checked.organisatie()));
        Dossier dossier = store.changeable(id);
        dossier.give(
                organisatie.id(),
                Objects.requireNonNull(checked.rol()),
                Objects.requireNonNull(checked.van()),
                checked.contact(),
                store.now());
        store.changed(dossier, "roleGiven", organisatie.naam());
    }

    /**
     * Ends a role; it stays in the history.
     *
     * @param tot the first day on which it does not hold any more
     */
    public void end(DossierId id, long rol, @Nullable LocalDate tot) {
        var check = new InputCheck();
        check.chosen("tot", tot);
        check.unless(tot == null || DossierRolData.isPlausible(tot), "tot", "dossier.input.day");
        check.done();
        Dossier dossier = store.changeable(id);
        OrganisatieId organisatie = dossier.end(rol, Objects.requireNonNull(tot), store.now());
        store.changed(dossier, "roleEnded", named(organisatie).naam());
    }

    private OrganisatieNaam named(OrganisatieId id) {
        return overheden.find(id).orElseThrow(NotFound::new);
    }
}
