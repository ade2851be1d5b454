package nl.eenoverheid.taak;

import java.time.LocalDate;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to ask something.
 *
 * @param werkruimte where both see it
 * @param dossier what it is about; null when it stands alone
 * @param naar the organisation that is asked
 * @param persoon who of it, null when that is for the organisation to say
 */
public record TaakData(
        @Nullable WerkruimteId werkruimte,
        @Nullable DossierId dossier,
        String vraag,
        String toelichting,
        @Nullable OrganisatieId naar,
        @Nullable AccountId persoon,
        @Nullable LocalDate uiterlijk) {
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_TEXT = 10_000;

    /**
     * The same, cleaned.
     *
     * @param today the first day by which something can be asked
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    TaakData checked(LocalDate today) {
        var check = new InputCheck();
        String cleanVraag = check.required("vraag", vraag, LONGEST_QUESTION);
        String cleanToelichting = check.optional("toelichting", toelichting, LONGEST_TEXT);
        check.chosen("werkruimte", werkruimte);
        check.chosen("naar", naar);
        check.chosen("uiterlijk", uiterlijk);
        check.unless(uiterlijk == null || !uiterlijk.isBefore(today), "uiterlijk", "taak.input.past");
        check.done();
        return new TaakData(werkruimte, dossier, cleanVraag, cleanToelichting, naar, persoon, uiterlijk);
    }
}
