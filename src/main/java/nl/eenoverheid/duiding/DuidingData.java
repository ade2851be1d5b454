package nl.eenoverheid.duiding;

import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a duiding starts with.
 *
 * @param signalen ids of signalen that stand in the werkruimte
 * @param organisaties who takes part; empty for every organisation that may write in the werkruimte
 */
public record DuidingData(
        @Nullable WerkruimteId werkruimte, String titel, Set<Long> signalen, Set<OrganisatieId> organisaties) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** Longest disagreement or note, in characters. */
    public static final int LONGEST_TEXT = 4000;
    /** Longest alinea of the reading, in characters. */
    public static final int LONGEST_ALINEA = 2000;
    /** Longest words beside a mark, in characters. */
    public static final int LONGEST_WORDS = 80;
    /** More than these nobody reads in one duiding. */
    public static final int MOST_SIGNALEN = 300;

    public DuidingData {
        signalen = Set.copyOf(signalen);
        organisaties = Set.copyOf(organisaties);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    DuidingData checked() {
        var check = new InputCheck();
        check.chosen("werkruimte", werkruimte);
        String cleanTitel = check.required("titel", titel, LONGEST_TITLE);
        check.unless(!signalen.isEmpty(), "signalen", "duiding.input.noSignalen");
        check.unless(signalen.size() <= MOST_SIGNALEN, "signalen", "duiding.input.tooMany", MOST_SIGNALEN);
        check.done();
        return new DuidingData(werkruimte, cleanTitel, signalen, organisaties);
    }
}
